import Diagnostics
import Mandates

/// One pass over lines of a ledger that follow each other.
struct LedgerScan {
  /// The longest line that is read: more than any entry needs, and far less than the memory.
  static let longestLine = 16 << 20

  /// A line without its newline, by its offsets in the file.
  struct Line {
    let range: Range<Int>
    let isClosed: Bool
  }

  /// The entries met, in order, also those that stand there several times.
  private(set) var entries: [Entry] = []

  /// The offsets in the file at which their lines begin.
  private(set) var starts: [Int] = []

  /// What the lines are about that were passed over.
  private(set) var outlines: [LineOutline] = []

  /// Where the last line begins, if no newline ends it.
  private(set) var openStart: Int?

  /// How many newlines were passed.
  private(set) var newlines = 0

  /// Whether the last line was cut off.
  private(set) var endsTorn = false

  /// What is wrong with single lines.
  private(set) var found: [Finding] = []

  /// Lines that part the two sides of a merge.
  private(set) var markers: [Range<Int>] = []

  /// From where on lines that say what they should do so in other bytes than the program's.
  private(set) var respelled: [Range<Int>] = []

  /// Lines that bear an identifier that is not their content's.
  private(set) var misnamed: [Misnamed] = []

  /// Whether something of the lines does not count.
  var isDamaged: Bool {
    endsTorn || !misnamed.isEmpty || !markers.isEmpty || found.contains { $0.severity == .error }
  }

  private var bytes: [UInt8]
  private let first: Int
  private let base: Int
  private let reader: any EntryReader
  private var batch: LineBatch

  /// A line that bears an identifier that is not its content's.
  struct Misnamed {
    let line: Range<Int>
    let problem: LineProblem
    let names: Refusal.Misnaming
  }

  /// Prepares to read the lines from some byte on, of bytes that begin at an offset of the file; only
  /// the last line of a file may have no newline.
  init(
    _ bytes: [UInt8], from first: Int = 0, at base: Int = 0,
    with reader: any EntryReader = LineDecoder(), expecting count: Int = 0,
    using batch: consuming LineBatch = LineBatch()
  ) {
    self.batch = batch
    entries.reserveCapacity(count)
    starts.reserveCapacity(count)
    self.bytes = bytes
    self.first = first
    self.base = base
    self.reader = reader
  }

  /// Reads the lines, each with the reader alone.
  mutating func readLines() {
    var none: CanonicalReader?
    readLines(quickly: &none)
  }

  /// Reads the lines; those in canonical form the quick way, if there is one, and some not at all.
  mutating func readLines(
    quickly quick: inout CanonicalReader?, passing: ReadingManner.Passing = .none
  ) {
    let outlines = OutlineReader()
    var start = first
    while start < bytes.count {
      let newline = nextNewline(in: bytes, from: start)
      let end = newline ?? bytes.count
      let line = Line(range: base + start..<base + end, isClosed: newline != nil)
      if newline == nil { openStart = line.range.lowerBound }
      if line.isClosed, passes(start..<end, passing, outlines) {
        // That is all that is to be known of it.
      } else if line.isClosed, let reading = quick?.read(bytes.span, in: start..<end) {
        batch.add(reading, line, in: bytes)
        if batch.isFull { settle() }
      } else {
        // What was read before comes first.
        settle()
        read(line)
      }
      if newline != nil { newlines += 1 }
      start = end + 1
    }
    settle()
    // Others may use the memory again.
    bytes = []
  }

  /// Takes out the memory for digests, which is empty and which another scan may use again.
  mutating func takeBatch() -> LineBatch {
    let empty = batch
    batch = LineBatch()
    return empty
  }

  /// Whether a line is passed over; if so, what is to be known of it is kept.
  private mutating func passes(
    _ line: Range<Int>, _ passing: ReadingManner.Passing, _ reader: borrowing OutlineReader
  ) -> Bool {
    switch passing {
    case .none: return false
    case .others(let wanted):
      return reader.digits(bytes.span, in: line).map { !wanted.contains($0.bytes) } ?? false
    case .outlined:
      let start = base + line.lowerBound
      guard let outline = reader.outline(bytes.span, in: line, at: start) else { return false }
      outlines.append(outline)
      return true
    }
  }

  /// Keeps the entries of the lines whose digests are right, and reads the other lines again.
  private mutating func settle() {
    if batch.lines.isEmpty { return }
    for (pending, isRight) in zip(batch.lines, batch.verified()) {
      if isRight { keep(pending.entry, pending.line) } else { read(pending.line) }
    }
    batch.removeAll()
  }

  private mutating func read(_ line: Line) {
    let range = line.range.lowerBound - base..<line.range.upperBound - base
    let text = withoutMarks(range)
    if text.allSatisfy({ bytes[$0] == 0x20 || bytes[$0] == 0x09 }) {
      if !text.isEmpty { respelled.append(inFile(text)) }
      return
    }
    if isConflictMarker(text) {
      markers.append(inFile(text))
      return
    }
    let core = withoutZeros(text)
    if core.isEmpty, !line.isClosed {
      endsTorn = true
      found.append(.torn(inFile(text)))
      return
    }
    if core != text { found.append(.zeros(inFile(text), around: inFile(core))) }
    if core.isEmpty { return }
    if core.count > Self.longestLine {
      endsTorn = !line.isClosed
      let start = base + core.lowerBound
      found.append(.tooLong(start..<start + 1))
      return
    }
    switch reader.read(bytes, in: core) {
    case .entry(let entry):
      keep(entry, line)
      if let foreign = respelling(of: entry, in: core) { respelled.append(inFile(foreign)) }
    case .refused(let refusal): refuse(refusal, line, inFile(core))
    }
    if !line.isClosed, !endsTorn { found.append(.openEnd(base + bytes.count)) }
  }

  private mutating func keep(_ entry: Entry, _ line: Line) {
    entries.append(entry)
    starts.append(line.range.lowerBound)
  }

  /// What of a line is not as the program writes its entry, from the first such byte on.
  ///
  /// The digests guard what a line says, and this how it says so. Lines that were read the quick way
  /// need no look: there the digests are of the very bytes.
  private func respelling(of entry: Entry, in core: Range<Int>) -> Range<Int>? {
    let written = entry.lineBytes
    if bytes[core].elementsEqual(written) { return nil }
    let same = zip(bytes[core], written).prefix { $0 == $1 }.count
    return core.lowerBound + same..<core.upperBound
  }

  private mutating func refuse(_ refusal: Refusal, _ line: Line, _ core: Range<Int>) {
    let problems = refusal.problems.map { problem in
      LineProblem(
        problem.code, problem.message, at: inFile(problem.range), hint: problem.hint)
    }
    if !refusal.isWhole, !line.isClosed {
      endsTorn = true
      found.append(.torn(core))
    } else if let names = refusal.misnamed, let problem = problems.first {
      misnamed.append(Misnamed(line: line.range, problem: problem, names: names))
    } else {
      found += problems.map { Finding(.error, $0) }
    }
  }

  private func inFile(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound + base..<range.upperBound + base
  }

  /// Takes off a carriage return at the end and a byte order mark at the start.
  private func withoutMarks(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    if end - start >= 3, bytes[start] == 0xEF, bytes[start + 1] == 0xBB, bytes[start + 2] == 0xBF {
      start += 3
    }
    return start..<end
  }

  /// Takes off the zeros that a file system leaves where bytes were lost in a power cut.
  private func withoutZeros(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, bytes[start] == 0 { start += 1 }
    while start < end, bytes[end - 1] == 0 { end -= 1 }
    return start..<end
  }

  /// Whether git left the line to part the two sides of a merge; no entry begins like it.
  private func isConflictMarker(_ line: Range<Int>) -> Bool {
    guard line.count >= 7, "<|=>".utf8.contains(bytes[line.lowerBound]) else { return false }
    let mark = line.lowerBound..<line.lowerBound + 7
    return mark.allSatisfy { bytes[$0] == bytes[line.lowerBound] }
      && (line.count == 7 || bytes[mark.upperBound] == 0x20)
  }
}
