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

  private static let fixed: Set<Unicode.Scalar> = ["\u{A0}", "\u{202F}"]
  private static let signs: Set<Character> = [":", ";", "?", "!"]

  @Test(arguments: reports)
  func `signs of two parts have their blank before them`(_ report: String) throws {
    let run = Workshop.full.run("report \(report) --lang fr")
    #expect(run.status == .done)
    let text = try #require(run.output.components(separatedBy: "\nSources\n---").first)
    var found = 0
    // An expression that is written where it is used is made anew each time, which takes longer than to use it.
    let foreign = /«[^»]*»|\[[^\]]*\]|“[^”]*”/
    let right = /[\u{A0}\u{202F}][:;?!]( |$)/
    let wrong = /[^\s\u{A0}\u{202F}?][:;?!](?: |$)/
    let word = /\p{L}{3}/
    let bar = /#[?!#]|[?!]#/
    for line in text.split(separator: "\n") where !line.hasPrefix("Établi par") {
      // The words of sources and recorders stay as they are.
      guard line.contains(where: Self.signs.contains) else { continue }
      let own = line.replacing(foreign, with: "")
      if own.contains(right) { found += 1 }
      // A bar of a drawing may consist of such signs.
      guard own.contains(word), !own.contains(bar) else { continue }
      if let wrong = own.firstMatch(of: wrong) {
        Issue.record("'\(wrong.0)' in '\(own)'")
      }
    }
    #expect(found > 1)
  }

  @Test(arguments: reports)
  func `a blank that does not break stands alone`(_ report: String) {
    let run = Workshop.full.run("report \(report) --lang fr --format markdown")
    // The text format is laid out with blanks.
    let scalars = Array(run.output.unicodeScalars)
    for (place, pair) in zip(scalars, scalars.dropFirst()).enumerated() {
      let isWrong = pair.0 == " " && Self.fixed.contains(pair.1)
      guard isWrong || pair.1 == " " && Self.fixed.contains(pair.0) else { continue }
      let around = String.UnicodeScalarView(scalars[max(place - 20, 0)...].prefix(40))
      Issue.record("'\(String(around))'")
    }
  }
}
