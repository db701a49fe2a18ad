import Dates
import Pages
import Testing

@testable import Reports

/// What happened between two days on which a mandate stands the same.
@Suite struct ChangesTests {
  /// Two days, under which heading the mandate stands, and which events are told of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let from: String
    let to: String
    let kind: String?
    let tells: [String]
    var testDescription: String { "\(from) to \(to)" }
  }

  static let cases: [Case] = [
    Case(
      from: "2025-01-01", to: "2026-01-01", kind: "events",
      tells: ["suspension, 20 June 2025", "work resumed, 6 July 2025"]),
    Case(
      from: "2025-06-30", to: "2026-03-20", kind: "events",
      tells: ["work resumed, 6 July 2025", "suspension, 11 March 2026"]),
    Case(
      from: "2025-01-01", to: "2025-06-20", kind: "status", tells: ["suspension, 20 June 2025"]),
    // That a source saw it in force is no event.
    Case(from: "2025-08-01", to: "2026-01-01", kind: nil, tells: []),
  ]

  @Test(arguments: cases)
  func `what happened between is told though the status stayed`(_ example: Case) throws {
    let told = try Told(
      """
      doc d 2026-05-01
      entry-into-force ch-for-us-in-ir d date=1980-05-21
      yes ch-for-us-in-ir d date=2024-06-01
      suspension ch-for-us-in-ir d date=2025-06-20
      resumption ch-for-us-in-ir d date=2025-07-06
      yes ch-for-us-in-ir d date=2025-10-01
      suspension ch-for-us-in-ir d date=2026-03-11
      """)
    let (from, to) = (try #require(Day(example.from)), try #require(Day(example.to)))
    let page = try told.briefing(example.to)
      .changesReport(since: try told.briefing(example.from), on: .valid, from: from, to: to)
    let counts = try #require(page.table("counts"))
    for row in counts.rows {
      #expect(row[1].value == .count(row[0].value == .code(example.kind ?? "same") ? 1 : 0))
    }
    guard let kind = example.kind else { return }
    let rows = try #require(page.table("\(kind)Changes")).rows
    #expect(rows.map { $0[3].reading } == [example.tells.joined(separator: "; ")])
    #expect(page.data?.rows.map { $0[1].value } == [.code(kind)])
  }
}
