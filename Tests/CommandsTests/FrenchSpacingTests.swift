import Diagnostics
import Foundation
import Testing

/// In French a blank that does not break stands before a colon, a semicolon, a question mark and an
/// exclamation mark.
struct FrenchSpacingTests {
  private static let reports = [
    "status", "offers", "digest", "contradictions", "stale", "matrix", "network", "state CH",
    "sources", "statistics", "history ch-for-ua-in-ru ch-for-ru-in-ge ch-for-us-in-ve",
    "changes --clock evidence --from 2022-01-01 --to 2022-12-31",
  ]

  @Test(arguments: reports)
  func `signs of two parts have their blank before them`(_ report: String) throws {
    let run = Workshop.full.run("report \(report) --lang fr")
    #expect(run.status == .done)
    let text = try #require(run.output.components(separatedBy: "\nSources\n---").first)
    var found = 0
    for line in text.split(separator: "\n") where !line.hasPrefix("Établi par") {
      // The words of sources and recorders stay as they are.
      let own = line.replacing(/«[^»]*»/, with: "").replacing(/\[[^\]]*\]/, with: "")
        .replacing(/“[^”]*”/, with: "")
      if own.contains(/[\u{A0}\u{202F}][:;?!]( |$)/) { found += 1 }
      // A bar of a drawing may consist of such signs.
      guard own.contains(/\p{L}{3}/), !own.contains(/#[?!#]|[?!]#/) else { continue }
      if let wrong = own.firstMatch(of: /[^\s\u{A0}\u{202F}?][:;?!](?: |$)/) {
        Issue.record("'\(wrong.0)' in '\(own)'")
      }
    }
    #expect(found > 1)
  }

  @Test(arguments: reports)
  func `a blank that does not break stands alone`(_ report: String) {
    let run = Workshop.full.run("report \(report) --lang fr --format markdown")
    for line in run.output.split(separator: "\n") {
      // The text format is laid out with blanks.
      if let wrong = line.firstMatch(of: /.{0,20}(?: [\u{A0}\u{202F}]|[\u{A0}\u{202F}] ).{0,20}/) {
        Issue.record("'\(wrong.0)'")
      }
    }
  }
}
