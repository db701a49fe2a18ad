import Dates

/// A year, a month of a year or a day, without marks.
struct PlainDate: Hashable, Sendable {
  /// The year.
  var year: Int

  /// The month, 1–12, if told.
  var month: Int?

  /// The day of the month, if told; there is none without a month.
  var day: Int?

  /// Creates a date.
  init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// Creates the date of a day.
  init(_ day: Day) {
    let parts = day.components
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  /// Takes what is certain of a date: of an interval, what both of its ends share.
  init?(_ date: EDTF) {
    guard let first = date.earliest?.components, let last = date.latest?.components,
      first.year == last.year
    else { return nil }
    let sharesMonth = first.month == last.month
    let isDay = sharesMonth && first.day == last.day
    self.init(
      year: first.year, month: sharesMonth ? first.month : nil, day: isDay ? first.day : nil)
  }

  /// The day, if it is one.
  var asDay: Day? {
    guard let month, let day else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The months since the year 0, if a month is told.
  var monthNumber: Int? { month.map { year * 12 + $0 - 1 } }

  /// The month that has a number.
  static func month(numbered number: Int) -> PlainDate {
    let year = number >= 0 ? number / 12 : (number - 11) / 12
    return PlainDate(year: year, month: number - year * 12 + 1)
  }

  /// The date in EDTF, with `~` if it is approximate; nothing if there is no such day.
  func edtf(approximate: Bool = false) -> EDTF? {
    guard (0...9999).contains(year) else { return nil }
    var text = Self.padded(year, 4)
    if let month { text += "-" + Self.padded(month, 2) }
    if month != nil, let day { text += "-" + Self.padded(day, 2) }
    return try? EDTF(approximate ? text + "~" : text)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
