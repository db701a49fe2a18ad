import Dates
import Diagnostics
import Pages
import TestSupport
import Testing

private func linear(_ page: Page) throws -> String {
  try page.text(as: .text, TextLayout(width: 80, usesColour: true, isLinear: true))
}

struct DrawingTests {
  @Test(arguments: [40, 80, 200])
  func `pictures are drawn in characters`(_ width: Int) throws {
    let text = try pageOfFigures.text(as: .text, TextLayout(width: width))
    expectGolden(text, "pages/figures-\(width).txt")
    for line in text.split(separator: "\n") { #expect(displayWidth(String(line)) <= width) }
    let coloured = try pageOfFigures.text(as: .text, TextLayout(width: width, usesColour: true))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == text)
    #expect(coloured != text)
  }

  @Test func `pictures are told where nothing is drawn`() throws {
    expectGolden(try linear(pageOfFigures), "pages/figures-linear.txt")
    expectGolden(try linear(samplePage), "pages/sample-linear.txt")
  }

  @Test(arguments: hostileTexts)
  func `whatever the text, each line told is clean`(_ hostile: String) throws {
    let output = try linear(page(full: hostile))
    #expect(output.hasSuffix("\n") && !output.contains("\n\n\n"))
    for line in output.split(separator: "\n").map(String.init) {
      #expect(line.visible == line && !line.hasSuffix(" "))
    }
  }

  struct Stretch: CustomTestStringConvertible, Sendable {
    let axis: ClosedRange<Day>
    let testDescription: String
    var isOneDay: Bool { axis.lowerBound == axis.upperBound }
    init(_ first: String, _ last: String) {
      axis = (Day(first) ?? .first)...(Day(last) ?? .last)
      testDescription = "\(first) to \(last)"
    }
  }

  static let axes: [Stretch] = [
    Stretch("2022-08-15", "2022-08-15"), Stretch("2022-08-15", "2022-09-01"),
    Stretch("2022-01-01", "2022-12-31"), Stretch("2021-06-01", "2023-06-01"),
    Stretch("0001-01-01", "9999-12-31"), Stretch("1648-01-01", "2026-01-01"),
    Stretch("none", "none"),
  ]

  @Test(arguments: axes)
  func `any axis fits the width, or is left to the table`(_ stretch: Stretch) throws {
    let axis = stretch.axis
    let bar = Timeline.Bar(
      axis, .holds, .certain, isOpenAtStart: true, isOpenAtEnd: true, reading: "all of it")
    let point = Timeline.Bar(
      axis.lowerBound...axis.lowerBound, .over, .possible, reading: "the first day")
    let seen = Timeline.Mark(axis, .seen, reading: "some day")
    let table = Table("t", columns: [.init("a", "A")], rows: [[.text("fact")]], emptyNote: "")
    let timeline = Timeline(
      axis: axis, rows: [Timeline.Row(.text("row"), bars: [point, bar], marks: [seen])], legend: [])
    let page = Page(
      title: "T",
      [.figure(Figure("f", title: "F", description: "D", .timeline(timeline), table: table))])
    for width in [40, 77, 80, 200] {
      let text = try page.text(as: .text, TextLayout(width: width))
      for line in text.split(separator: "\n") { #expect(displayWidth(String(line)) <= width) }
      #expect(text.contains("fact"))
      let lane = text.split(separator: "\n").first { $0.hasPrefix("row") }
      #expect((lane != nil) == (axis.upperBound != .last))
      if let lane {
        #expect(lane.hasSuffix(">") && lane.hasPrefix(stretch.isOneDay ? "row  <#" : "row  <?"))
      }
    }
  }
}
