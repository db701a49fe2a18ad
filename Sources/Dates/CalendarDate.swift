/// How sure the writer of a date is of it (ISO 8601-2, 8.2): marks that don't move its bounds.
package struct Qualification: OptionSet, Hashable, Sendable {
  /// The marks as bits.
  package let rawValue: UInt8

  /// Creates a set of marks from bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `?`: the source may be wrong.
  package static let uncertain = Qualification(rawValue: 1)

  /// `~`: the value is an estimate.
  package static let approximate = Qualification(rawValue: 2)
}

/// A year as written: four digits, of which some may be unspecified, or `Y` and more.
package struct YearPattern: Hashable, Sendable {
  /// The smallest year that fits.
  package let lowest: Int

  /// The greatest year that fits.
  package let highest: Int

  /// The estimate of which only the first digits count (`1950` in `1950S2`), or nothing.
  package let estimate: Int?

  /// The places that are unspecified, bit 0 for the ones.
  let unknownPlaces: UInt16

  /// Whether every digit is given.
  package var isExact: Bool { lowest == highest }

  /// Whether a year fits the pattern.
  func matches(_ year: Int) -> Bool {
    guard year >= lowest, year <= highest else { return false }
    var rest = year.magnitude
    var pattern = lowest.magnitude
    var places = unknownPlaces
    // A negative pattern has its greatest digits in `lowest`: only places that are given count.
    while rest > 0 || pattern > 0 {
      if places & 1 == 0, rest % 10 != pattern % 10 { return false }
      rest /= 10
      pattern /= 10
      places >>= 1
    }
    return true
  }
}

/// A month or a day of the month as written: two digits, of which some may be unspecified (`X`).
package struct DigitPair: Hashable, Sendable {
  /// The tens, or nothing if unspecified.
  package let tens: UInt8?

  /// The ones, or nothing if unspecified.
  package let ones: UInt8?

  /// The number, if both digits are given.
  package var number: Int? {
    guard let tens, let ones else { return nil }
    return Int(tens) * 10 + Int(ones)
  }

  /// Whether neither digit is given.
  package var isUnspecified: Bool { tens == nil && ones == nil }

  /// Whether a number below 100 fits.
  func matches(_ number: Int) -> Bool {
    (tens.map { Int($0) == number / 10 } ?? true) && (ones.map { Int($0) == number % 10 } ?? true)
  }
}

/// One date as written, with the days it may mean.
package struct CalendarDate: Hashable, Sendable {
  /// How much of the date is given.
  package enum Precision: String, Hashable, Sendable {
    /// A year alone.
    case year

    /// A year and the code of a season or other part of it.
    case season

    /// A year and a month.
    case month

    /// A year, a month and a day.
    case day
  }

  /// The year.
  package let year: YearPattern

  /// The month, or the season's code 21–41, or nothing if the date is a year.
  package let month: DigitPair?

  /// The day of the month, if given.
  package let day: DigitPair?

  /// The marks on the year.
  package let yearQualification: Qualification

  /// The marks on the month or season.
  package let monthQualification: Qualification

  /// The marks on the day.
  package let dayQualification: Qualification

  /// The first day that fits.
  package let earliest: Day

  /// The last day that fits.
  package let latest: Day

  /// The level, in one byte: there are many dates in memory.
  let storedLevel: UInt8

  /// The lowest level of the standard that has all it uses: 0, 1 or 2.
  package var level: Int { Int(storedLevel) }

  /// From the first to the last day that fits.
  package var range: DayRange { DayRange(earliest: earliest, latest: latest) }

  /// How much of the date is given.
  package var precision: Precision {
    guard let month else { return .year }
    if day != nil { return .day }
    return (month.number ?? 0) > 12 ? .season : .month
  }

  /// The marks on any of its parts.
  package var qualification: Qualification {
    yearQualification.union(monthQualification).union(dayQualification)
  }

  /// Whether some digits are unspecified.
  package var hasUnspecified: Bool {
    year.unknownPlaces != 0 || (month != nil && month?.number == nil)
      || (day != nil && day?.number == nil)
  }

  /// Whether it has one year, month and day, as far as it tells them.
  package var isExact: Bool { year.isExact && !hasUnspecified }
}

/// A time of day as written (ISO 8601-1): it is kept, and doesn't move the bounds.
package struct ClockTime: Hashable, Sendable {
  /// The hour, 0–24.
  package let hour: Int

  /// The minute, 0–59.
  package let minute: Int

  /// The second, 0–60.
  package let second: Int

  /// The minutes by which the clock is ahead of UTC, or nothing for local time.
  package let shift: Int?
}
