import Diagnostics
import Mandates

/// Reads one line of a ledger.
///
/// What a line means is said by `LineDecoder`; `CanonicalReader` is quicker where it can, and leaves
/// it the rest.
package protocol EntryReader: Sendable {
  /// Reads the line that fills a stretch of a buffer; newline and byte order mark are taken off.
  func read(_ bytes: [UInt8], in line: Range<Int>) -> LineReading
}

/// What a line turned out to be.
package enum LineReading: Sendable {
  /// An entry, its identifier and its sum found right.
  case entry(Entry)

  /// No entry that can be relied on.
  case refused(Refusal)
}

/// Why a line does not count.
package struct Refusal: Sendable {
  /// What is wrong, in order of place; at least one.
  package let problems: [LineProblem]

  /// Whether it begins with one whole JSON value, so that nothing of that can have been cut off.
  package let isWhole: Bool

  /// The identifier that it bears and the one that its content has, if that is what is wrong.
  package let misnamed: Misnaming?

  /// Two identifiers that should be one.
  package struct Misnaming: Sendable {
    /// The one that the line bears.
    package let borne: EntryID

    /// The one that its content has.
    package let computed: EntryID
  }

  /// Creates a refusal.
  package init(_ problems: [LineProblem], isWhole: Bool, misnamed: Misnaming? = nil) {
    self.problems = problems
    self.isWhole = isWhole
    self.misnamed = misnamed
  }
}

/// Something wrong with a line, and where.
package struct LineProblem: Hashable, Sendable {
  /// The kind of problem.
  package let code: Diagnostic.Code

  /// The rule that the line breaks, as one phrase in lower case.
  package let message: String

  /// The bytes at fault, as offsets in the whole buffer.
  package let range: Range<Int>

  /// What to do about it.
  package let hint: String?

  /// Creates a problem.
  package init(
    _ code: Diagnostic.Code, _ message: String, at range: Range<Int>, hint: String? = nil
  ) {
    self.code = code
    self.message = message
    self.range = range
    self.hint = hint
  }
}
