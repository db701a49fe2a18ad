import Diagnostics
import DocumentReading
import Extraction
import PlainJSON

/// Reads inputs one after the other, and writes what their documents yield in the same order.
///
/// Records are gathered until there is work for all threads; then each takes some of them. Nothing
/// that a record yields depends on another, so neither do the bytes on how many threads there are.
struct ExtractionRun {
  /// What becomes of what is found.
  struct Streams: Sendable {
    /// Where proposals go.
    let output: ByteSink

    /// Where the problems of some records go.
    let problems: @Sendable ([FoundProblem]) throws(Failure) -> Void

    /// Where the problems of whole inputs go.
    let report: @Sendable ([Diagnostic]) -> Void
  }

  /// How it is done.
  struct Manner: Sendable {
    /// How many threads work at once.
    var jobs = 1

    /// Whether each record is answered as soon as it is there.
    var isUnbuffered = false

    /// Whether the first record that cannot be read ends the run.
    var stopsOnError = false

    /// What is written of an extraction.
    var choice = ProposalLines.Choice()

    /// What documents are taken for that don't tell it.
    var defaults = DocumentDefaults()
  }

  /// A record, or what is wrong in place of one, with the reader of its input.
  private struct Waiting: Sendable {
    let reader: DocumentReader
    let piece: RecordPiece
  }

  private let manner: Manner
  private let streams: Streams
  private let extract: @Sendable (Reading) -> Extraction
  private var waiting: [Waiting] = []
  private var weight = 0

  /// Whether no more is to be read: nobody reads the output, or an error stopped it.
  private(set) var isOver = false

  /// How it ends, by what has been met so far.
  private(set) var status = ExitStatus.done

  init(
    _ manner: Manner, _ streams: Streams, extract: @escaping @Sendable (Reading) -> Extraction
  ) {
    self.manner = manner
    self.streams = streams
    self.extract = extract
  }

  /// Reads an input to its end, or until the run is over; throws if the output cannot be written.
  ///
  /// An input that cannot be read, or not to its end, is told, and the run goes on with the next.
  mutating func read(
    _ name: String, as told: InputFormat?, else standard: InputFormat,
    from open: () throws(Failure) -> ByteSource
  ) throws(Failure) {
    var input = OpenInput(open)
    var bytes = input.beginning()
    if InputFormat.isCompressed(bytes) { return tell(.compressed(name)) }
    let reader = DocumentReader(input: name, defaults: manner.defaults)
    var splitter = RecordSplitter(told ?? InputFormat(beginning: bytes, else: standard))
    let isEmpty = bytes.isEmpty
    while !bytes.isEmpty, !isOver {
      try add(splitter.add(bytes), reader)
      bytes = isOver ? [] : input.next()
    }
    if let failure = input.failure {
      tell(failure)
    } else if !isEmpty, !isOver {
      // An empty input has no document, whatever its format.
      try add(splitter.finish(), reader)
    }
  }

  private mutating func tell(_ failure: Failure) {
    streams.report(failure.diagnostics)
    note(failure.status)
  }

  private mutating func note(_ other: ExitStatus) {
    if other.rawValue > status.rawValue { status = other }
  }

  /// Answers all that waits.
  mutating func finish() throws(Failure) { if !isOver { try answer() } }

  private mutating func add(_ pieces: [RecordPiece], _ reader: DocumentReader) throws(Failure) {
    for piece in pieces {
      if isOver { return }
      waiting.append(Waiting(reader: reader, piece: piece))
      weight += piece.count + 64
      if manner.isUnbuffered || weight >= manner.jobs * batch { try answer() }
    }
  }

  private mutating func answer() throws(Failure) {
    let groups = self.groups()
    let answers = inParallel(groups.count, atOnce: manner.jobs) { [self] in work(groups[$0]) }
    waiting = []
    weight = 0
    for answer in answers {
      if !answer.problems.isEmpty { try streams.problems(answer.problems) }
      if !answer.output.isEmpty, try !streams.output.write(answer.output) { isOver = true }
      if answer.isStopped {
        note(.wrongInput)
        isOver = true
      }
      if isOver { return }
    }
  }

  /// What waits, in portions large enough to be worth a turn.
  private func groups() -> [[Waiting]] {
    if manner.jobs == 1 { return waiting.isEmpty ? [] : [waiting] }
    var groups: [[Waiting]] = []
    var size = portion
    for item in waiting {
      if size >= portion {
        groups.append([])
        size = 0
      }
      groups[groups.count - 1].append(item)
      size += item.piece.count + 64
    }
    return groups
  }

  private func work(_ group: [Waiting]) -> Answer {
    var answer = Answer()
    for item in group {
      let reading =
        switch item.piece {
        case .record(let record): item.reader.read(record)
        case .problem(let problem): RecordReading(problems: [problem])
        }
      answer.problems += reading.problems.map {
        FoundProblem(input: item.reader.input, problem: $0)
      }
      if reading.isRejected, manner.stopsOnError {
        answer.isStopped = true
        return answer
      }
      if let document = reading.document, let text = document.reading {
        let extraction = extract(text)
        answer.output += ProposalLines(document, manner.choice).bytes(extraction)
        if document.published == nil, !extraction.proposals.isEmpty {
          answer.problems.append(
            FoundProblem(
              input: item.reader.input, problem: .noDate(of: document.id, in: item.piece)))
        }
      }
    }
    return answer
  }
}

/// An input that is read until it ends or fails.
private struct OpenInput {
  private var source: ByteSource?
  private(set) var failure: Failure?

  init(_ open: () throws(Failure) -> ByteSource) {
    do throws(Failure) { source = try open() } catch { failure = error }
  }

  /// The next bytes; none at the end, or where it fails.
  mutating func next() -> [UInt8] {
    do throws(Failure) {
      return try source?.next() ?? []
    } catch {
      failure = error
      source = nil
      return []
    }
  }

  /// The first bytes: enough to tell the format by, or a whole line.
  mutating func beginning() -> [UInt8] {
    var start = next()
    while !start.isEmpty, start.count < 16, !start.contains(0x0A) {
      let more = next()
      if more.isEmpty { break }
      start += more
    }
    return start
  }
}

/// What some records came to.
private struct Answer: Sendable {
  var output: [UInt8] = []
  var problems: [FoundProblem] = []
  var isStopped = false
}

/// How many bytes of records wait for each thread before work begins.
private let batch = 1 << 20

/// How many bytes of records a thread takes in one turn.
private let portion = 1 << 16

/// What is wrong with a record of an input.
struct FoundProblem: Hashable, Sendable {
  let input: String
  let problem: RecordProblem

  /// The message for a person.
  var diagnostic: Diagnostic { problem.diagnostic(input: input) }

  /// The line of the stream of rejects.
  var bytes: [UInt8] {
    let value = JSONValue.object([
      ("input", .string(input)), ("line", .integer(problem.line)),
      ("offset", .integer(problem.offset)), ("document", .text(problem.document)),
      ("code", .string(problem.code.name)), ("severity", .string(problem.outcome.rawValue)),
      ("message", .string(problem.message)),
    ])
    return value.compactBytes + [0x0A]
  }
}

extension Failure {
  fileprivate static func compressed(_ name: String) -> Failure {
    Failure(
      .error(
        "input.compressed", "'\(name)' is compressed",
        hint: "read it through 'gzip -dc FILE | goodoffices extract'"))
  }
}
