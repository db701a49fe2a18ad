import Diagnostics

/// What is wrong with one record of an input, and where it stands.
package struct RecordProblem: Hashable, Sendable {
  /// What became of the record.
  package enum Outcome: String, Sendable {
    /// It was not read.
    case rejected = "error"

    /// It was read, without what is wrong.
    case noted = "warning"
  }

  /// The stable name of the kind of problem, such as `record.not-json`.
  package let code: Diagnostic.Code

  /// One phrase in lower case with no full stop.
  package let message: String

  /// What to do about it.
  package let hint: String?

  /// What became of the record.
  package let outcome: Outcome

  /// The line of the input, from 1, on which the record begins; in a text or page, that at fault.
  package var line = 1

  /// The byte of the input at fault, from 0.
  package var offset = 0

  /// The document, where its name could be read.
  package var document: String?

  init(
    _ outcome: Outcome, _ code: Diagnostic.Code, _ message: String, hint: String? = nil,
    offset: Int = 0
  ) {
    self.outcome = outcome
    self.code = code
    self.message = message
    self.hint = hint
    self.offset = offset
  }

  static func rejected(
    _ code: Diagnostic.Code, _ message: String, hint: String? = nil, offset: Int = 0
  ) -> RecordProblem {
    RecordProblem(.rejected, code, message, hint: hint, offset: offset)
  }

  static func noted(
    _ code: Diagnostic.Code, _ message: String, hint: String? = nil, offset: Int = 0
  ) -> RecordProblem {
    RecordProblem(.noted, code, message, hint: hint, offset: offset)
  }

  /// Says that the dates of a document's claims may be open, for it does not tell its own.
  package static func noDate(of document: String, in piece: RecordPiece) -> RecordProblem {
    var problem = noted(
      "document.no-date",
      "the document does not tell when it was published, so that dates it counts from there are open",
      hint: "give 'published' of the record, or --published")
    problem.document = document
    if case .record(let record) = piece { problem = problem.placed(in: record, document: document) }
    return problem
  }

  /// Says it of a record of an input: an offset within the record becomes one of the input.
  func placed(in record: RawRecord, document: String? = nil) -> RecordProblem {
    var problem = self
    problem.line = record.line
    if record.format == .text || record.format == .html {
      // One document has all lines of the input: the one at fault is told.
      let before = record.buffer[record.range].prefix(offset)
      problem.line += before.count { $0 == 0x0A }
    }
    problem.offset += record.offset
    problem.document = document ?? self.document
    return problem
  }

  /// The message with its place, for a person.
  package func diagnostic(input: String) -> Diagnostic {
    let name = document.map { ", document '\($0)'" } ?? ""
    return Diagnostic(
      outcome == .rejected ? .error : .warning, code,
      "'\(input)', line \(line)\(name): \(message)", hint: hint)
  }
}
