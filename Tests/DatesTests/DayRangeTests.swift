import Dates
import Testing

struct DayRangeTests {
  /// All ranges within five days, with and without bounds.
  private static let ranges: [DayRange] = {
    let bounds: [Day?] = [nil] + (0..<5).map { Day(number: $0) }
    return bounds.flatMap { first in
      bounds.compactMap { last in
        if let first, let last, last < first { return nil }
        return DayRange(earliest: first, latest: last)
      }
    }
  }()

  /// The days of a range within a window wide enough to show open ends.
  private static func days(_ range: DayRange) -> Set<Int> {
    Set((-2..<7).filter { range.contains(Day(number: $0)) })
  }

  @Test(arguments: ranges)
  private func `ranges behave as the sets of their days`(_ range: DayRange) {
    let mine = Self.days(range)
    for other in Self.ranges {
      let others = Self.days(other)
      let common = range.intersection(other)
      #expect((common.map(Self.days) ?? []) == mine.intersection(others))
      #expect(common == other.intersection(range))
      #expect(range.contains(other) == others.isSubset(of: mine))
      #expect(Self.days(range.hull(other)).isSuperset(of: mine.union(others)))
      let orders = Set(mine.flatMap { day in others.map { day < $0 ? -1 : day > $0 ? 1 : 0 } })
      let expected: Comparison =
        switch orders {
        case [-1]: .before
        case [1]: .after
        case [0]: .same
        default: .cannotTell
        }
      #expect(range.compared(to: other) == expected)
    }
  }

  @Test func `bounds the wrong way round change places`() {
    let range = DayRange(earliest: Day(number: 3), latest: Day(number: 1))
    #expect(range == DayRange(earliest: Day(number: 1), latest: Day(number: 3)))
    #expect(range.onlyDay == nil)
    #expect(DayRange(Day(number: 2)).onlyDay == Day(number: 2))
    #expect(DayRange.unbounded.onlyDay == nil)
  }
}
