import Dates
import Mandates
import States
import Testing

/// A record, and what it last tells of a mandate on some days.
struct TraceCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let record: String

  /// A line for each day: `DAY | day of the trace | as given | marks`; the marks are `undated` of the
  /// trace, `registration` of the beginning, `unbounded` of the answer.
  let traces: String

  init(_ description: String, _ record: String, _ traces: String) {
    testDescription = description
    self.record = record
    self.traces = traces
  }
}

@Suite struct TraceTests {
  static let cases: [TraceCase] = [
    TraceCase(
      "a document of a year is given as the year",
      "doc d 2009\nyes in=d",
      """
      2009-06-01 | 2009-01-01 | 2009 |
      2020-01-01 | 2009-01-01 | 2009 |
      """),
    TraceCase(
      "a day asked between what is told as start and as observed is itself the trace",
      "doc d 2015-05-05\nyes since=2001-02-03 in=d",
      """
      2010-01-01 | 2010-01-01 | 2010-01-01 |
      2016-01-01 | 2015-05-05 | 2015-05-05 |
      """),
    TraceCase(
      "an undated document is as old as what it tells, and its registration begins nothing",
      "doc d\nyes since=2009 in=d",
      """
      2027-01-01 | 2009-01-01 | 2009/.. | undated
      """),
    TraceCase(
      "an undated document that tells no day has no trace",
      "doc d\nyes in=d",
      """
      2027-01-01 | | | registration
      2000-01-01 | | | unbounded
      """),
    TraceCase(
      "a dated document beside it tells by when",
      "doc d\ndoc e 2011-05\nyes in=d\nyes in=e",
      """
      2027-01-01 | 2011-05-01 | 2011-05 |
      """),
    TraceCase(
      "an act is given as it is dated",
      "doc d 2015-05-05\nentry-into-force on=1991-10~ in=d",
      "2016-01-01 | 1991-10-01 | 1991-10~ |"),
    TraceCase(
      "an act of which only a last day is told leaves no trace, and may lie before any day",
      "doc d 2015-05-05\nrequest by=US on=../2015-04 in=d",
      """
      1870-01-01 | | | unbounded
      2016-01-01 | | |
      """),
    TraceCase(
      "what has a first day is not unbounded",
      "doc d 2015-05-05\nrequest by=US on=2015-04 in=d",
      "2015-04-10 | 2015-04-01 | 2015-04 |"),
    TraceCase(
      "an observation over a stretch is given by its end",
      "doc d 2015-05-05\nyes on=2001/2009-03 in=d",
      "2016-01-01 | 2009-03-01 | 2009-03-01/2009-03-31 |"),
    TraceCase(
      "what is over is given as its end",
      "doc d 2020-01-01\nover since=2001 until=2009-03 in=d",
      "2015-01-01 | 2009-03-01 | 2009-03 |"),
    TraceCase(
      "of two traces of one day the dated one is told",
      "doc d\ndoc e 2009-01-01\nyes since=2009-01-01 in=d\nyes in=e",
      "2027-01-01 | 2009-01-01 | 2009-01-01 |"),
  ]

  @Test(arguments: cases)
  func `an answer tells its last evidence as it is given`(_ test: TraceCase) throws {
    let docket = try Scene(test.record).docket()
    for line in test.traces.split(separator: "\n") {
      let answer = try docket.answer(Scene.mandate, on: String(line.prefix(10)))
      var marks: [String] = []
      if answer.trace?.isUndated ?? false { marks.append("undated") }
      if answer.isSinceRegistration { marks.append("registration") }
      if answer.isUnbounded { marks.append("unbounded") }
      let fields = [
        answer.day.description, answer.lastEvidence?.description ?? "",
        answer.trace?.given.text ?? "", marks.joined(separator: " "),
      ]
      let found = fields.joined(separator: " | ")
      #expect(
        found.split(separator: " ") == line.split(separator: " "), "\(found) instead of \(line)")
    }
  }

  @Test func `the claims of a trace are those that tell its day`() throws {
    let scene = try Scene(
      """
      doc d 2015-01-01
      doc e 2016-01-01
      entry-into-force on=2010-05 in=d id=entry
      yes in=d id=early
      yes in=e id=late
      """)
    let answer = try scene.docket().answer(Scene.mandate, on: "2017-01-01")
    #expect(scene.names(of: answer.claims) == "early entry late")
    #expect(scene.names(of: answer.trace?.claims ?? []) == "late")
  }
}
