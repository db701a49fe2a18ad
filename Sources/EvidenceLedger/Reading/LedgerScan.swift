import Diagnostics
import Mandates

/// One pass over the lines of a ledger.
struct LedgerScan {
  /// The longest line that is read: more than any entry needs, and far less than the memory.
  static let longestLine = 16 << 20

  /// A line without its newline.
  struct Line {
    let number: Int
    let range: Range<Int>
    let isClosed: Bool
  }

  /// The entries met so far, of each content the recording that counts.
  private(set) var entries: [Entry] = []

  /// The lines that hold them.
  private(set) var lines: [Line] = []

  /// Where among them an entry stands.
  private(set) var indices: [EntryID: Int] = [:]

  /// Whether the last line was cut off.
  private(set) var endsTorn = false

  private let bytes: [UInt8]
  private let reader: any EntryReader
  private var found: [Finding] = []
  private var markers: [Range<Int>] = []
  private var misnamed: [Misnamed] = []

  /// A line that bears an identifier that is not its content's.
  private struct Misnamed {
    let line: Range<Int>
    let problem: LineProblem
    let names: Refusal.Misnaming
  }

  init(_ bytes: [UInt8], _ reader: any EntryReader) {
    self.bytes = bytes
    self.reader = reader
  }

  /// Reads the lines of the buffer, from an offset on.
  mutating func readLines(from start: Int = 0) {
    var start = start
    var number = 1
    while start < bytes.count {
      let newline = nextNewline(in: bytes, from: start)
      let end = newline ?? bytes.count
      read(Line(number: number, range: start..<end, isClosed: newline != nil))
      start = end + 1
      number += 1
    }
  }

  /// What was found, in order of place.
  var findings: [Finding] {
    var all = found + misnamedFindings
    if let first = markers.first { all.append(.conflict(first, count: markers.count)) }
    return all.sorted {
      ($0.problem.range.lowerBound, $0.problem.code.name, $0.problem.message)
        < ($1.problem.range.lowerBound, $1.problem.code.name, $1.problem.message)
    }
  }

  private mutating func read(_ line: Line) {
    let text = withoutMarks(line.range)
    if text.allSatisfy({ bytes[$0] == 0x20 || bytes[$0] == 0x09 }) { return }
    if isConflictMarker(text) {
      markers.append(text)
      return
    }
    let core = withoutZeros(text)
    if core.isEmpty, !line.isClosed {
      endsTorn = true
      found.append(.torn(text))
      return
    }
    if core != text { found.append(.zeros(text, around: core)) }
    if core.isEmpty { return }
    if core.count > Self.longestLine {
      endsTorn = !line.isClosed
      found.append(.tooLong(core.lowerBound..<core.lowerBound + 1))
      return
    }
    switch reader.read(bytes, in: core) {
    case .entry(let entry): keep(entry, line)
    case .refused(let refusal): refuse(refusal, line, core)
    }
    if !line.isClosed, !endsTorn { found.append(.openEnd(bytes.count)) }
  }

  private mutating func keep(_ entry: Entry, _ line: Line) {
    if let index = indices[entry.id] {
      guard isEarlier(entry, than: entries[index]) else { return }
      entries[index] = entry
      lines[index] = line
    } else {
      indices[entry.id] = entries.count
      entries.append(entry)
      lines.append(line)
    }
  }

  private mutating func refuse(_ refusal: Refusal, _ line: Line, _ core: Range<Int>) {
    if !refusal.isWhole, !line.isClosed {
      endsTorn = true
      found.append(.torn(core))
    } else if let names = refusal.misnamed, let problem = refusal.problems.first {
      misnamed.append(Misnamed(line: line.range, problem: problem, names: names))
    } else {
      found += refusal.problems.map { Finding(.error, $0) }
    }
  }

  /// Tells the lines that bear a wrong identifier from those that fight with another about it.
  private var misnamedFindings: [Finding] {
    // Of the lines with one identifier the first and the first with other content will do.
    var rivals: [EntryID: [Misnamed]] = [:]
    for one in misnamed {
      let known = rivals[one.names.borne, default: []]
      if known.count < 2, !known.contains(where: { $0.names.computed == one.names.computed }) {
        rivals[one.names.borne, default: []].append(one)
      }
    }
    return misnamed.map { one in
      let rival = rivals[one.names.borne]?.first { $0.names.computed != one.names.computed }
      let rightful = indices[one.names.borne].map { lines[$0].range }
      guard let other = rightful ?? rival?.line else {
        return Finding(.error, one.problem)
      }
      return .contested(one.problem.range, one.names.borne, other: other)
    }
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

/// Whether a recording of the same content counts rather than another.
private func isEarlier(_ new: Entry, than old: Entry) -> Bool {
  if new.recordedAt != old.recordedAt { return new.recordedAt < old.recordedAt }
  return new.recordedBy.utf8.lexicographicallyPrecedes(old.recordedBy.utf8)
}
