/// The days that a date means, and what it takes of the standard to say so.
enum Calendar {
  /// The first and last day of the months that fit, or nothing if none fits.
  static func days(of month: DigitPair, in year: YearPattern) -> (first: Day, last: Day)? {
    let first: Int
    let last: Int
    if let number = month.number {
      guard number >= 1, number <= 12 else { return nil }
      (first, last) = (number, number)
    } else {
      guard let least = (1...12).first(where: month.matches),
        let greatest = (1...12).last(where: month.matches)
      else { return nil }
      (first, last) = (least, greatest)
    }
    let length = Day.length(ofMonth: last, leap: Day.isLeap(year.highest))
    return (Day(year.lowest, first, 1), Day(year.highest, last, length))
  }

  /// The first and last day that fit, or nothing if none fits.
  static func days(
    of day: DigitPair, _ month: DigitPair, in year: YearPattern
  ) -> (first: Day, last: Day)? {
    if year.isExact, let month = month.number, let day = day.number {
      return Day(year: year.lowest, month: month, day: day).map { ($0, $0) }
    }
    guard let first = firstDay(day, month, year), let last = lastDay(day, month, year) else {
      return nil
    }
    return (first, last)
  }

  // Which days of a year fit depends on nothing but its length, so two lists do for all years; and
  // if a common year has a fitting day, the first year has one: at most 10,000 years are tried.

  private static func firstDay(
    _ day: DigitPair, _ month: DigitPair, _ year: YearPattern
  ) -> Day? {
    let common = fitting(day, month, leap: false).first
    guard let leap = fitting(day, month, leap: true).first else { return nil }
    var candidate = year.lowest
    while candidate <= year.highest {
      if year.matches(candidate), let found = Day.isLeap(candidate) ? leap : common {
        return Day(candidate, found.month, found.day)
      }
      candidate += 1
    }
    return nil
  }

  private static func lastDay(
    _ day: DigitPair, _ month: DigitPair, _ year: YearPattern
  ) -> Day? {
    let common = fitting(day, month, leap: false).last
    guard let leap = fitting(day, month, leap: true).last else { return nil }
    var candidate = year.highest
    while candidate >= year.lowest {
      if year.matches(candidate), let found = Day.isLeap(candidate) ? leap : common {
        return Day(candidate, found.month, found.day)
      }
      candidate -= 1
    }
    return nil
  }

  /// The first and the last fitting day of a year, or two nothings.
  private static func fitting(
    _ day: DigitPair, _ month: DigitPair, leap: Bool
  ) -> (first: (month: Int, day: Int)?, last: (month: Int, day: Int)?) {
    var first: (month: Int, day: Int)?
    var last: (month: Int, day: Int)?
    for number in 1...12 where month.matches(number) {
      for candidate in 1...Day.length(ofMonth: number, leap: leap) where day.matches(candidate) {
        if first == nil { first = (number, candidate) }
        last = (number, candidate)
      }
    }
    return (first, last)
  }

  /// The first and last day of a season or other part of a year, or nothing if there is no such code.
  ///
  /// Quarters, thirds and halves are as ISO 8601-2, 4.8 has them. It gives seasons no days; here they
  /// are those of the weather services, whole months, and the winter runs into the next year.
  static func days(ofSeason code: Int, in year: YearPattern) -> (first: Day, last: Day)? {
    guard let first = firstMonth(ofSeason: code) else { return nil }
    let length = code <= 36 ? 3 : code <= 39 ? 4 : 6
    var last = first + length - 1
    var lastYear = year.highest
    if last > 12 {
      last -= 12
      lastYear += 1
    }
    let lastDay = Day.length(ofMonth: last, leap: Day.isLeap(lastYear))
    return (Day(year.lowest, first, 1), Day(lastYear, last, lastDay))
  }

  /// The first month of a season or other part of a year.
  static func firstMonth(ofSeason code: Int) -> Int? {
    switch code {
    case 21...24: 3 * (code - 20)
    case 25...28: 3 * (code - 24)
    case 29: 9
    case 30: 12
    case 31: 3
    case 32: 6
    case 33...36: 3 * (code - 33) + 1
    case 37...39: 4 * (code - 37) + 1
    case 40...41: 6 * (code - 40) + 1
    default: nil
    }
  }

  /// The level of the standard that has a date with such unspecified digits.
  ///
  /// Level 1 knows a year without its last one or two digits, and months and days without either of
  /// theirs, as long as all that is given stands before all that is not.
  static func levelOfUnspecified(_ year: YearPattern, _ month: DigitPair?, _ day: DigitPair?) -> Int
  {
    let unknownMonth = month.map { $0.number == nil } ?? false
    let unknownDay = day.map { $0.number == nil } ?? false
    if year.unknownPlaces == 0, !unknownMonth, !unknownDay { return 0 }
    if year.unknownPlaces != 0 {
      return month == nil && (year.unknownPlaces == 1 || year.unknownPlaces == 3) ? 1 : 2
    }
    if let month, unknownMonth {
      return month.isUnspecified && (day?.isUnspecified ?? true) ? 1 : 2
    }
    return (day?.isUnspecified ?? true) ? 1 : 2
  }
}

extension Day {
  /// The first day of the years that fit.
  static func first(of year: YearPattern) -> Day { Day(year.lowest, 1, 1) }

  /// The last day of the years that fit.
  static func last(of year: YearPattern) -> Day { Day(year.highest, 12, 31) }
}
