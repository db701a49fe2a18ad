import Dates

extension Briefing {
  /// A date in words: "August 2022", « vers décembre 2008 », „vor 1980“.
  func words(_ date: EDTF) -> String { date.text }

  /// A day in words: "21 September 2022".
  func words(_ day: Day) -> String { day.description }
}
