import Dates
import Testing

struct EDTFTests {
  private struct Marked: CustomTestStringConvertible {
    let text: String
    let isUncertain: Bool
    let isApproximate: Bool
    var testDescription: String { text }
  }

  private static let marked: [Marked] = [
    Marked(text: "2022-08", isUncertain: false, isApproximate: false),
    Marked(text: "2022-08?", isUncertain: true, isApproximate: false),
    Marked(text: "2022-08~", isUncertain: false, isApproximate: true),
    Marked(text: "2022-08%", isUncertain: true, isApproximate: true),
    Marked(text: "2004-?06-11", isUncertain: true, isApproximate: false),
    Marked(text: "1984/1985~", isUncertain: false, isApproximate: true),
    Marked(text: "[1984,1985?]", isUncertain: true, isApproximate: false),
    Marked(text: "[1984~..1985,1990]", isUncertain: false, isApproximate: true),
    Marked(text: "2001-21~", isUncertain: false, isApproximate: true),
  ]

  @Test(arguments: marked)
  private func `marks on any part are told and do not move the bounds`(_ test: Marked) throws {
    let value = try EDTF(test.text)
    #expect(value.isUncertain == test.isUncertain)
    #expect(value.isApproximate == test.isApproximate)
    #expect(value.range == (try EDTF(test.text.filter { !"?~%".contains($0) })).range)
  }

  private struct Ends: CustomTestStringConvertible {
    let text: String
    let start: String
    let end: String
    var testDescription: String { text }
  }

  private static let ends: [Ends] = [
    Ends(text: "1985/..", start: "date", end: "open"),
    Ends(text: "1985/", start: "date", end: "unknown"),
    Ends(text: "../1985", start: "open", end: "date"),
    Ends(text: "/1985", start: "unknown", end: "date"),
    Ends(text: "/..", start: "unknown", end: "open"),
    Ends(text: "../", start: "open", end: "unknown"),
    Ends(text: "1985/1986", start: "date", end: "date"),
    Ends(text: "1985", start: "none", end: "none"),
    Ends(text: "[1985..]", start: "none", end: "none"),
  ]

  @Test(arguments: ends)
  private func `an open end and an unknown end stay apart`(_ test: Ends) throws {
    let value = try EDTF(test.text)
    #expect(value.isInterval == (test.start != "none"))
    #expect(value.hasOpenStart == (test.start == "open"))
    #expect(value.hasUnknownStart == (test.start == "unknown"))
    #expect(value.hasOpenEnd == (test.end == "open"))
    #expect(value.hasUnknownEnd == (test.end == "unknown"))
    #expect((value.endpoints?.start.date != nil) == (test.start == "date"))
    #expect((value.endpoints?.end.date != nil) == (test.end == "date"))
  }

  @Test func `values written alike are equal, others not`() throws {
    #expect(try EDTF("1985-04") == EDTF("1985-04"))
    #expect(try EDTF("1985-04") != EDTF("1985-04-XX"))
    #expect(try Set([EDTF("1985"), EDTF("1985"), EDTF("1985~")]).count == 2)
  }

  @Test func `a form has its parts`() throws {
    guard case .set(.oneOf, let members) = try EDTF("[..1700,1705,1710..]").form else {
      Issue.record("no set")
      return
    }
    #expect(members.count == 3)
    #expect(members.first?.range.earliest == nil)
    guard case .dateTime(let date, let time) = try EDTF("1985-04-12T23:20:30-04:30").form else {
      Issue.record("no date and time")
      return
    }
    #expect(date.precision == .day)
    #expect([time.hour, time.minute, time.second, time.shift] == [23, 20, 30, -270])
    guard case .season(let season) = try EDTF("2001-24").form else {
      Issue.record("no season")
      return
    }
    #expect(season.month?.number == 24)
    #expect(season.precision == .season)
    guard case .date(let part) = try EDTF("2004?-~06-11").form else {
      Issue.record("no date")
      return
    }
    #expect(part.yearQualification == .uncertain)
    #expect(part.monthQualification == .approximate)
    #expect(part.dayQualification == [])
  }
}
