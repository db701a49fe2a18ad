/// The days within which something happened: from an earliest to a latest, both included.
package struct DayRange: Hashable, Sendable {
  /// The earliest day, or nothing where there is no bound on that side.
  package let earliest: Day?

  /// The latest day, or nothing where there is no bound on that side.
  package let latest: Day?

  /// Creates a range; bounds given the wrong way round change places.
  package init(earliest: Day?, latest: Day?) {
    if let first = earliest, let last = latest, last < first {
      self.earliest = last
      self.latest = first
    } else {
      self.earliest = earliest
      self.latest = latest
    }
  }

  /// Creates the range of one day.
  package init(_ day: Day) {
    self.earliest = day
    self.latest = day
  }

  /// The range with no bound on either side.
  package static let unbounded = DayRange(earliest: nil, latest: nil)

  /// The one day of the range, or nothing if it has more.
  package var onlyDay: Day? { earliest == latest ? earliest : nil }

  /// Whether a day lies in the range.
  package func contains(_ day: Day) -> Bool {
    if let earliest, day < earliest { return false }
    if let latest, day > latest { return false }
    return true
  }

  /// Whether all of another range lies in this one.
  package func contains(_ other: DayRange) -> Bool { intersection(other) == other }

  /// Returns the days that lie in both ranges, or nothing if there are none.
  package func intersection(_ other: DayRange) -> DayRange? {
    if isBefore(other) || other.isBefore(self) { return nil }
    let first = earliest.map { mine in other.earliest.map { max(mine, $0) } ?? mine }
    let last = latest.map { mine in other.latest.map { min(mine, $0) } ?? mine }
    return DayRange(earliest: first ?? other.earliest, latest: last ?? other.latest)
  }

  /// Returns the smallest range that holds both.
  package func hull(_ other: DayRange) -> DayRange {
    let first = earliest.flatMap { mine in other.earliest.map { min(mine, $0) } }
    let last = latest.flatMap { mine in other.latest.map { max(mine, $0) } }
    return DayRange(earliest: first, latest: last)
  }

  /// Says whether a day within this range comes before or after a day within the other.
  ///
  /// Only what holds for every choice of days is said.
  package func compared(to other: DayRange) -> Comparison {
    if isBefore(other) { return .before }
    if other.isBefore(self) { return .after }
    if let day = onlyDay, day == other.onlyDay { return .same }
    return .cannotTell
  }

  private func isBefore(_ other: DayRange) -> Bool {
    guard let latest, let earliest = other.earliest else { return false }
    return latest < earliest
  }
}

/// How one day within a range stands to one day within another.
package enum Comparison: String, Hashable, Sendable, CaseIterable {
  /// Certainly earlier.
  case before

  /// Certainly later.
  case after

  /// Both are one and the same single day.
  case same

  /// The ranges share days, so nothing is certain.
  case cannotTell
}
