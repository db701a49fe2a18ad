import Dates

/// A day of the proleptic Gregorian calendar.
///
///     let day = try Day("2025-06-25")
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  let day: Dates.Day

  init(_ day: Dates.Day) { self.day = day }

  /// Reads a day written `YYYY-MM-DD`, as ISO 8601-1 has it.
  ///
  /// Throws if the text is no day of the calendar.
  public init(_ text: String) throws(GoodOfficesError) {
    guard let day = Dates.Day(text) else {
      throw GoodOfficesError(
        .wrongInput, "day.impossible", "'\(text)' is no day of the calendar",
        remedy: "write it as YYYY-MM-DD")
    }
    self.day = day
  }

  /// Creates the day of an instant in Coordinated Universal Time, from the seconds since 1970.
  ///
  /// The library reads no clock. For today, give what your clock says:
  /// `Day(secondsSince1970: Int(Date().timeIntervalSince1970))`.
  public init(secondsSince1970 seconds: Int) {
    let (quotient, remainder) = seconds.quotientAndRemainder(dividingBy: 86_400)
    day = Dates.Day(number: remainder < 0 ? quotient - 1 : quotient)
  }

  /// The day as `YYYY-MM-DD`.
  public var description: String { day.description }

  /// Says whether one day comes before another.
  public static func < (a: Day, b: Day) -> Bool { a.day < b.day }
}
