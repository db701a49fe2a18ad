import Dates

/// Days from first to last, counted from 1 January 1970, with the far ends for "no bound".
///
/// The arithmetic of worlds works on these; `DayRange` is what callers see.
package struct Span: Hashable, Sendable {
  /// The first day, or `Span.past` for no bound.
  package var first: Int

  /// The last day, or `Span.future` for no bound.
  package var last: Int

  /// Stands for "no first day".
  package static let past = Int.min

  /// Stands for "no last day".
  package static let future = Int.max

  /// Creates a span from two day numbers.
  package init(_ first: Int, _ last: Int) {
    self.first = first
    self.last = last
  }

  /// Creates a span of the days of a range.
  package init(_ range: DayRange) {
    first = range.earliest?.number ?? Self.past
    last = range.latest?.number ?? Self.future
  }

  /// The days on which an EDTF value may lie.
  package init(_ date: EDTF) { self.init(date.range) }

  /// The same days as a range.
  package var range: DayRange {
    DayRange(
      earliest: first == Self.past ? nil : Day(number: first),
      latest: last == Self.future ? nil : Day(number: last))
  }

  /// Says whether there is a day in both.
  package func intersects(_ other: Span) -> Bool { first <= other.last && other.first <= last }

  /// The days in both, or nil if there are none.
  package func intersection(_ other: Span) -> Span? {
    let both = Span(max(first, other.first), min(last, other.last))
    return both.first <= both.last ? both : nil
  }
}
