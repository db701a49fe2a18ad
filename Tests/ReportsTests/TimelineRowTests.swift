import Dates
import Mandates
import Pages
import Reports
import States
import TestSupport
import Testing

@Suite struct TimelineRowTests {
  @Test func `every line of the sample is drawn as it was`() throws {
    let briefing = try SampleRecord().briefing(on: "2023-01-01")
    var text = ""
    for mandate in briefing.docket.mandates {
      let line = briefing.line(of: mandate)
      let row = briefing.row(line, on: briefing.axis(of: [line]))
      text += "\(row.label.reading) \(row.label.marks.map(\.rawValue))\n"
      for bar in row.bars {
        text += "  \(bar.tone.rawValue) \(bar.certainty.rawValue): \(bar.reading)\n"
      }
      for mark in row.marks { text += "  \(mark.sign.rawValue): \(mark.reading)\n" }
    }
    expectGolden(text, "reports/timeline-lines.txt")
  }

  @Test(arguments: SampleRecord.mandates)
  func `a bar fades on the day asked just where the answer is stale`(_ name: String) throws {
    let mandate = try #require(Mandate(name))
    for day in ["1960-01-01", "1977-06-30", "1992-05-05", "2009-04-01", "2021-10-01", "2023-01-01"]
    {
      let briefing = try SampleRecord().briefing(on: day)
      let line = briefing.line(of: mandate)
      let last = line.runs.last { $0.isOpenAtEnd }
      #expect((last != nil) == line.answer.mayRun)
      guard let status = line.answer.certain, status.isRunning, !line.answer.isContested else {
        #expect(last.map { $0.certainty != .certain && $0.certainty != .fading } ?? true)
        continue
      }
      #expect(last?.certainty == (line.answer.isStale ? .fading : .certain), "\(day)")
    }
  }

  @Test(arguments: SampleRecord.mandates)
  func `the bars of a row follow each other within the axis`(_ name: String) throws {
    let briefing = try SampleRecord().briefing(on: "2023-01-01")
    let line = briefing.line(of: try #require(Mandate(name)))
    let axis = briefing.axis(of: [line])
    let row = briefing.row(line, on: axis)
    for (bar, next) in zip(row.bars, row.bars.dropFirst()) {
      #expect(bar.days.upperBound < next.days.lowerBound)
    }
    for days in row.bars.map(\.days) + row.marks.map(\.days) {
      #expect(axis.contains(days.lowerBound) && axis.contains(days.upperBound))
    }
    let drawn =
      row.bars.map { Timeline.Key.Sample.bar($0.tone, $0.certainty) }
      + row.marks.map { .mark($0.sign) }
    #expect(Set(briefing.legend(of: [row]).map(\.sample)) == Set(drawn))
  }
}
