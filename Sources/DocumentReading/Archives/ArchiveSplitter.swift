import Diagnostics

/// Finds the records of a web archive (ISO 28500, WARC 1.0 and 1.1), not compressed any more.
///
/// Only records that may hold a document are kept: `conversion`, `response` and `resource`. The
/// rest is counted and forgotten as it goes by. After damage it goes on at the next line that
/// begins as a record does. The line of a problem is the number of its record.
struct ArchiveSplitter: Sendable {
  private let limit: Int

  /// Bytes not dealt with yet, from `at` on.
  private var held: [UInt8] = []
  private var at = 0

  /// The offset in the input of the first byte held.
  private var base = 0

  /// How many bytes of a record that is passed over are still to come.
  private var passing = 0

  /// Whether the place is lost, and a beginning is looked for.
  private var isLost = false

  /// The number of the record at hand.
  private var number = 1

  init(limit: Int) { self.limit = limit }

  mutating func add(_ bytes: [UInt8]) -> [RecordPiece] {
    if at > 0 {
      base += at
      held.removeFirst(at)
      at = 0
    }
    held += bytes
    return pieces(isLast: false)
  }

  mutating func finish() -> [RecordPiece] {
    var pieces = pieces(isLast: true)
    if passing > 0 || at < held.count, !isLost { pieces.append(problem(.cutOff)) }
    return pieces
  }

  private var rest: Int { held.count - at }

  private mutating func pieces(isLast: Bool) -> [RecordPiece] {
    var pieces: [RecordPiece] = []
    while true {
      if passing > 0 {
        let step = min(passing, rest)
        passing -= step
        at += step
        if passing > 0 { return pieces }
      }
      if isLost, !findBeginning(isLast) { return pieces }
      while at < held.count, isLineEnd(held[at]) { at += 1 }
      guard rest >= beginning.count else {
        if isLast, rest > 0 {
          pieces.append(problem(.notARecord))
          isLost = true
        }
        return pieces
      }
      guard starts(with: beginning, at: at) else {
        pieces.append(problem(.notARecord))
        isLost = true
        continue
      }
      guard let head = ArchiveHead(held, from: at) else {
        if rest <= ArchiveHead.longest { return pieces }
        lose(.notARecord, &pieces)
        continue
      }
      guard let length = head.contentLength else {
        lose(.noLength, &pieces)
        continue
      }
      if !ArchiveHead.types.contains(head.type) || length > limit {
        if length > limit, ArchiveHead.types.contains(head.type) {
          pieces.append(problem(.tooLarge(limit)))
        }
        at = head.end
        passing = length
        number += 1
        continue
      }
      guard let isWhole = isFollowed(head.end + length, isLast) else { return pieces }
      guard isWhole else {
        lose(.badLength, &pieces)
        continue
      }
      let end = head.end + length
      pieces.append(
        .record(
          RawRecord(
            buffer: Array(held[at..<end]), range: 0..<end - at, format: .warc, line: number,
            offset: base + at)))
      at = end
      number += 1
    }
  }

  /// Whether a record ends where it says: what closes one, a next one or the end of the input
  /// follows; nil if that cannot be told yet.
  private func isFollowed(_ end: Int, _ isLast: Bool) -> Bool? {
    guard end <= held.count else { return nil }
    var next = end
    while next < held.count, next - end < 8, isLineEnd(held[next]) { next += 1 }
    // A record that is closed as the standard says is whole, whatever comes behind it.
    if next - end >= closing.count, held[end..<end + closing.count].elementsEqual(closing) {
      return true
    }
    if held.count - next >= beginning.count { return starts(with: beginning, at: next) }
    return isLast ? beginning.starts(with: held[next...]) : nil
  }

  /// Gives up a record, and looks for the next.
  private mutating func lose(_ why: RecordProblem, _ pieces: inout [RecordPiece]) {
    pieces.append(problem(why))
    at += 1
    isLost = true
  }

  /// Moves to the next line that begins as a record does.
  private mutating func findBeginning(_ isLast: Bool) -> Bool {
    while let newline = firstNewline(in: held, from: at) {
      at = newline
      guard held.count - newline > beginning.count else { break }
      if starts(with: beginning, at: newline + 1) {
        at = newline + 1
        isLost = false
        number += 1
        return true
      }
      at = newline + 1
    }
    // The beginning may be cut in two here.
    if firstNewline(in: held, from: at) == nil || isLast { at = held.count }
    return false
  }

  private func starts(with word: [UInt8], at start: Int) -> Bool {
    held.count - start >= word.count && held[start..<start + word.count].elementsEqual(word)
  }

  private func problem(_ problem: RecordProblem) -> RecordPiece {
    var problem = problem
    problem.line = number
    problem.offset = base + at
    if starts(with: beginning, at: at) {
      let head = ArchiveHead(held, from: at)
      problem.document = head?["warc-record-id"].map { $0.filter { $0 != "<" && $0 != ">" } }
    }
    return .problem(problem)
  }
}

/// How a record begins.
private let beginning = Array("WARC/1.".utf8)

/// What closes a record.
private let closing = Array("\r\n\r\n".utf8)

private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

extension RecordProblem {
  static var notARecord: RecordProblem {
    .rejected(
      "archive.not-a-record", "a record of an archive begins with 'WARC/1.0' or 'WARC/1.1'",
      hint: "check that the archive is whole; what follows is read from the next record on")
  }

  static var noLength: RecordProblem {
    .rejected(
      "archive.no-length", "a record of an archive tells its 'Content-Length'",
      hint: "check the program that wrote the archive")
  }

  static var badLength: RecordProblem {
    .rejected(
      "archive.bad-length", "a record of an archive is as long as its 'Content-Length' says",
      hint: "check that the archive is whole")
  }

  static var cutOff: RecordProblem {
    .rejected(
      "archive.cut-off", "the archive ends within a record", hint: "fetch it again, whole")
  }
}
