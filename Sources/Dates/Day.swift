/// A day of the proleptic Gregorian calendar, in astronomical years (the year 0 is 1 BC).
///
/// Days reach from year -9999999999999999 to 9999999999999999; what lies beyond is cut off there,
/// so arithmetic on days never traps.
package struct Day: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The days since 1970-01-01, negative before it.
  package let number: Int

  /// The first day that can be told.
  package static let first = Day(unchecked: -3_652_425_000_000_719_162)

  /// The last day that can be told.
  package static let last = Day(unchecked: 3_652_424_999_999_280_471)

  /// The greatest year, either side of zero, in which days are told.
  static let greatestYear = 9_999_999_999_999_999

  /// Creates a day from the days since 1970-01-01, cut off at the first and the last day.
  package init(number: Int) {
    self.number = min(max(number, Day.first.number), Day.last.number)
  }

  private init(unchecked number: Int) { self.number = number }

  /// Creates a day from its year, month (1–12) and day (1–31), or nothing if there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard year >= -Day.greatestYear, year <= Day.greatestYear, (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, leap: Day.isLeap(year))
    else { return nil }
    self.init(year, month, day)
  }

  /// Creates a day from numbers known to be one.
  init(_ year: Int, _ month: Int, _ day: Int) {
    // Years are counted from March, so that the leap day is the last of its year, and in eras of
    // 400 years, which all have the same number of days.
    let year = month > 2 ? year : year - 1
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.number = era * Day.daysOfEra + dayOfEra - Day.shift
  }

  /// The days of 400 years.
  private static let daysOfEra = 146_097

  /// The days from 0000-03-01, where eras begin, to 1970-01-01.
  private static let shift = 719_468

  /// The year, the month (1–12) and the day of the month (1–31).
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = number + Day.shift
    let era = (shifted >= 0 ? shifted : shifted - (Day.daysOfEra - 1)) / Day.daysOfEra
    let dayOfEra = shifted - era * Day.daysOfEra
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / (Day.daysOfEra - 1)) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Returns the day that many days later, or earlier if negative, cut off at the first and last.
  package func advanced(by days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    if overflow { return days < 0 ? .first : .last }
    return Day(number: sum)
  }

  /// Whether one day comes before another.
  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Whether a year has 366 days.
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Returns the days of a month (1–12).
  static func length(ofMonth month: Int, leap: Bool) -> Int {
    switch month {
    case 2: leap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day {
  /// Reads a day written `YYYY-MM-DD`, and nothing else.
  ///
  /// Years before 0000 have a minus sign; years of more than four digits have a sign either way,
  /// as in the expanded form of ISO 8601-1, and no leading zero.
  package init?(_ text: String) {
    self.init(written: Array(text.utf8).span)
  }

  /// Reads a day from bytes of ASCII, written as in a text.
  package init?(written bytes: Span<UInt8>) {
    guard bytes.count >= 10, bytes.count <= 23 else { return nil }
    let hasSign = bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+")
    let isNegative = bytes[0] == UInt8(ascii: "-")
    let yearStart = hasSign ? 1 : 0
    let yearEnd = bytes.count - 6
    let yearLength = yearEnd - yearStart
    guard bytes[yearEnd] == UInt8(ascii: "-"), bytes[yearEnd + 3] == UInt8(ascii: "-"),
      let year = Day.number(bytes, yearStart..<yearEnd),
      let month = Day.number(bytes, (yearEnd + 1)..<(yearEnd + 3)),
      let day = Day.number(bytes, (yearEnd + 4)..<(yearEnd + 6))
    else { return nil }
    if yearLength == 4 {
      guard !hasSign || (isNegative && year > 0) else { return nil }
    } else {
      guard yearLength > 4, hasSign, bytes[yearStart] != UInt8(ascii: "0") else { return nil }
    }
    self.init(year: isNegative ? -year : year, month: month, day: day)
  }

  /// Reads some digits as a number.
  static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for place in range {
      let digit = bytes[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// The day as `YYYY-MM-DD`; with a sign before 0000 and, in the expanded form, after 9999.
  package var description: String {
    let (year, month, day) = components
    if (0...9999).contains(year) { return Day.written((year, month, day)) }
    let sign = year < 0 ? "-" : year > 9999 ? "+" : ""
    return "\(sign)\(Day.padded(year.magnitude, 4))-\(Day.padded(month.magnitude, 2))-"
      + Day.padded(day.magnitude, 2)
  }

  /// The first bytes of a day of a year of four digits, with a mark behind them or none.
  static func written(
    _ day: (year: Int, month: Int, day: Int), length: Int = 10, mark: Unicode.Scalar? = nil
  ) -> String {
    String(unsafeUninitializedCapacity: 11) { bytes in
      var rest = day.year * 10_000 + day.month * 100 + day.day
      for place in stride(from: 9, through: 0, by: -1) {
        let isHyphen = place == 4 || place == 7
        bytes[place] = isHyphen ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(rest % 10)
        if !isHyphen { rest /= 10 }
      }
      guard let mark else { return length }
      bytes[length] = UInt8(ascii: mark)
      return length + 1
    }
  }

  /// Writes a number with zeros in front, up to a width.
  static func padded(_ number: UInt, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
