/// Why a text is no EDTF, where, and what to write instead.
package struct EDTFError: Error, Hashable, Sendable {
  /// The kinds of problem, for programs that tell them apart.
  package enum Problem: String, Hashable, Sendable, CaseIterable {
    /// There is no text.
    case empty

    /// A character that has no place there.
    case unexpectedCharacter = "unexpected-character"

    /// The notation of the draft of 2012, since replaced.
    case oldDraft = "old-draft"

    /// A year, month or day that is not written as the standard wants.
    case malformed

    /// A month, season or day that the calendar has not got.
    case noSuchDate = "no-such-date"

    /// A time of day that is malformed or impossible, or has no place there.
    case time

    /// An interval or range that ends before it begins.
    case reversed

    /// An interval that is not two dates with one slash between them.
    case interval

    /// A set that is not a list of dates in brackets.
    case set

    /// A year too far away to be counted.
    case yearOutOfRange = "year-out-of-range"
  }

  /// The kind of problem.
  package let problem: Problem

  /// One phrase in lower case with no full stop, which states the rule; it never quotes the input.
  package let message: String

  /// The part of the input that is wrong, as UTF-8 offsets; empty where something is missing.
  package let range: Range<Int>

  /// What to do about it, as a phrase in the imperative.
  package let remedy: String

  /// Creates an error.
  package init(_ problem: Problem, _ message: String, at range: Range<Int>, remedy: String) {
    self.problem = problem
    self.message = message
    self.range = range
    self.remedy = remedy
  }
}
