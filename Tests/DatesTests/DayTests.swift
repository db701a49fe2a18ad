import Dates
import TestSupport
import Testing

struct DayTests {
  private struct Spelled: CustomTestStringConvertible {
    let text: String
    let number: Int?
    var testDescription: String { text }
  }

  private static let spelled: [Spelled] = [
    Spelled(text: "1970-01-01", number: 0),
    Spelled(text: "1969-12-31", number: -1),
    Spelled(text: "2000-02-29", number: 11_016),
    Spelled(text: "2022-08-11", number: 19_215),
    Spelled(text: "0000-03-01", number: -719_468),
    Spelled(text: "0000-01-01", number: -719_528),
    Spelled(text: "-0001-12-31", number: -719_529),
    Spelled(text: "9999-12-31", number: 2_932_896),
    Spelled(text: "+10000-01-01", number: 2_932_897),
    Spelled(text: "+9999999999999999-12-31", number: Day.last.number),
    Spelled(text: "-9999999999999999-01-01", number: Day.first.number),
    Spelled(text: "1900-02-29", number: nil),
    Spelled(text: "2022-02-30", number: nil),
    Spelled(text: "2022-13-01", number: nil),
    Spelled(text: "2022-00-01", number: nil),
    Spelled(text: "2022-01-00", number: nil),
    Spelled(text: "-0000-01-01", number: nil),
    Spelled(text: "+1970-01-01", number: nil),
    Spelled(text: "10000-01-01", number: nil),
    Spelled(text: "+010000-01-01", number: nil),
    Spelled(text: "+99999999999999999-01-01", number: nil),
    Spelled(text: "+999999999999999999-01-01", number: nil),
    Spelled(text: "1970-1-01", number: nil),
    Spelled(text: "970-01-01", number: nil),
    Spelled(text: "1970-01-01 ", number: nil),
    Spelled(text: " 1970-01-01", number: nil),
    Spelled(text: "1970-01-01\n", number: nil),
    Spelled(text: "1970/01/01", number: nil),
    Spelled(text: "1970-01-0a", number: nil),
    Spelled(text: "１９７０-01-01", number: nil),
    Spelled(text: "----------", number: nil),
    Spelled(text: "", number: nil),
  ]

  @Test(arguments: spelled)
  private func `a day is read if it is written as such, and only then`(_ test: Spelled) {
    let day = Day(test.text)
    #expect(day?.number == test.number)
    if let day { #expect(day.description == test.text) }
  }

  @Test func `every day of four centuries and more follows the one before`() throws {
    var day = try #require(Day("-0010-12-31"))
    var before = day.components
    for _ in 0..<(146_097 + 365) {
      day = day.advanced(by: 1)
      let now = day.components
      let isNextDay =
        now.year == before.year && now.month == before.month && now.day == before.day + 1
      let isNextMonth = now.year == before.year && now.month == before.month + 1 && now.day == 1
      let isNextYear =
        now.year == before.year + 1 && now.month == 1 && now.day == 1 && before.month == 12
      let isFollowing = isNextDay || isNextMonth || isNextYear
      let isRoundTrip = Day(year: now.year, month: now.month, day: now.day) == day
      if !isFollowing || !isRoundTrip { Issue.record("\(before) is followed by \(now)") }
      if isNextMonth || isNextYear,
        Day(year: before.year, month: before.month, day: before.day + 1) != nil
      {
        Issue.record("\(before) was not the last of its month")
      }
      before = now
    }
    #expect(before.year == 391)
  }

  @Test func `arithmetic stops at the first and the last day`() {
    #expect(Day(number: .max) == .last)
    #expect(Day(number: .min) == .first)
    #expect(Day.last.advanced(by: .max) == .last)
    #expect(Day.first.advanced(by: .min) == .first)
    #expect(Day.first.advanced(by: .max) == .last)
    #expect(Day(year: .max, month: 1, day: 1) == nil)
    #expect(Day(year: .min, month: 1, day: 1) == nil)
    #expect(Day(year: 2022, month: .max, day: .min) == nil)
    #expect(Day.last.components.year == 9_999_999_999_999_999)
    #expect(Day.first.components.year == -9_999_999_999_999_999)
  }

  @Test(arguments: Seed.some)
  func `any day is read back from its text`(_ seed: Seed) {
    var random = seed.generator
    for shift in 0..<62 {
      let day = Day(number: Int(truncatingIfNeeded: random.next()) >> shift)
      #expect(Day(day.description) == day)
      let parts = day.components
      #expect(Day(year: parts.year, month: parts.month, day: parts.day) == day)
    }
  }
}
