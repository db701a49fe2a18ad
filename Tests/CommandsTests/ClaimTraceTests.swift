import Diagnostics
import Foundation
import Testing

/// That what reports show leads to claims of the ledger, and these to their sources.
@Suite struct ClaimTraceTests {
  private typealias Object = [String: Any]

  private static let identifiers = Set(
    Workshop.full.ledger.filter { $0.contains(#""kind":"claim""#) }.compactMap { $0.text(of: "id") }
  )

  @Test(arguments: [
    "status", "history ch-for-us-in-ir", "offers", "state CH", "timeline", "matrix", "network",
    "statistics", "changes --from 1979-01-01 --to 1981-01-01", "contradictions", "stale", "sources",
    "digest",
  ])
  func `what cites sources names its claims`(_ report: String) throws {
    let day = report.hasPrefix("changes") ? "" : " --as-of 2026-11-01"
    let run = Workshop.full.run("report \(report)\(day) --format json")
    try #require(run.status == .done, "\(run.errors)")
    let page = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? Object)
    var carried: Set<String> = []
    var bare = 0
    func look(at value: Any) {
      if let object = value as? Object {
        let claims = object["claims"] as? [String] ?? []
        carried.formUnion(claims)
        if let cited = object["citations"] as? [Int], !cited.isEmpty, claims.isEmpty { bare += 1 }
        object.values.forEach(look)
      } else if let array = value as? [Any] {
        array.forEach(look)
      }
    }
    look(at: page["sections"] ?? [])
    #expect(!carried.isEmpty)
    #expect(carried.isSubset(of: Self.identifiers))
    // A list of documents cites these themselves.
    #expect(report == "sources" ? bare > 0 : bare == 0)
    let sources = try #require(page["citations"] as? [Object])
    let told = sources.flatMap { $0["claims"] as? [String] ?? [] }
    #expect(Set(told).isSubset(of: Self.identifiers))
    #expect(told.count == Set(told).count)
  }

  @Test(arguments: ["status", "matrix", "network", "statistics", "stale", "offers"])
  func `every row of values names its claims`(_ report: String) throws {
    let run = Workshop.full.run("report \(report) --as-of 2026-11-01 --format csv")
    let rows = run.output.split(whereSeparator: \.isNewline)
    let header = try #require(rows.first).split(separator: ",")
    #expect(header.contains("claims") && header.contains("documents"))
    for row in rows.dropFirst() where !row.contains(",perMille,") && !row.contains(",unknown,") {
      #expect(row.contains(/[0-9a-f]{20}/), "\(row)")
    }
  }

  @Test func `a source names the claims made in it, and a command takes what it names`() throws {
    let run = Workshop.full.run("report status --as-of 2026-11-01")
    let line = try #require(run.output.firstMatch(of: /claims: ([0-9a-f]{8})/))
    let cited = Workshop.full.run("cite \(line.1)")
    #expect(cited.status == .done, "\(cited.errors)")
    for format in ["markdown", "html", "text --linear"] {
      let other = Workshop.full.run("report status --as-of 2026-11-01 --format \(format)")
      #expect(other.output.contains(line.1), "\(format)")
    }
  }

  @Test func `since when and last evidence have sources of their own`() throws {
    let run = Workshop.full.run("report status --as-of 2026-11-01 --for US --in IR --format json")
    let page = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? Object)
    var claims: [String: [String]] = [:]
    func look(at value: Any) {
      if let object = value as? Object {
        if let column = object["column"] as? String, let told = object["claims"] as? [String] {
          claims[column] = told
        }
        object.values.forEach(look)
      } else if let array = value as? [Any] {
        array.forEach(look)
      }
    }
    look(at: page["sections"] ?? [])
    let status = Set(try #require(claims["status"]))
    let since = Set(try #require(claims["since"]))
    let last = Set(try #require(claims["lastEvidence"]))
    #expect(since.isSubset(of: status) && since != status)
    #expect(last.isSubset(of: status) && last.isDisjoint(with: since))
    for id in since {
      let entry = Workshop.full.ledger.first { $0.text(of: "id") == id } ?? ""
      #expect(entry.contains("198"), "\(entry)")
    }
  }
}
