import Diagnostics
import Foundation
import Testing

/// That all reports mean the same by resting on one document.
@Suite struct OneDocumentTests {
  private typealias Object = [String: Any]

  @Test func `every report names the same mandates as resting on one document`() throws {
    let desk = Workshop.full
    let timeline = try Self.tables(desk, "timeline")
    let told = try #require(timeline["soleSources"])
    let one = Set(
      told.filter { ($0["basis"] as? String)?.hasPrefix("1 document") ?? false }
        .compactMap { $0["mandate"] as? String })
    let none = Set(told.compactMap { $0["mandate"] as? String }).subtracting(one)
    #expect(one.count > 20)
    #expect(none.count < one.count)

    let sources = try Self.tables(desk, "sources")
    let resting = try #require(sources["restingOnOne"]).compactMap { $0["mandate"] as? String }
    #expect(Set(resting) == one)
    #expect(resting.count == one.count)
    let documents = try #require(sources["documents"])
    #expect(Set(documents.flatMap { $0["restingOnItAlone"] as? [String] ?? [] }) == one)
    let officers = try #require(sources["officers"])
    #expect(Set(officers.flatMap { $0["restingOnItAlone"] as? [String] ?? [] }) == none)

    let statistics = try Self.tables(desk, "statistics")
    let classes = try #require(statistics["sourcesPerMandate"])
    func members(_ kind: String) -> Set<String> {
      Set(
        classes.filter { $0["sources"] as? String == kind }
          .flatMap { $0["mandates"] as? [String] ?? [] })
    }
    #expect(members("1") == one)
    #expect(members("0") == none)
  }

  @Test func `the picture says of just these that they rest on one document`() throws {
    let run = Workshop.full.run("report timeline --format csv --as-of 2026-11-22")
    let rows = run.output.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let header = try #require(rows.first)
    let column = try #require(header.firstIndex(of: "basis"))
    let drawn = Set(rows.dropFirst().filter { $0[column] == "1" }.map { String($0[0]) })
    let told = try #require(try Self.tables(Workshop.full, "timeline")["soleSources"])
    let one = Set(
      told.filter { ($0["basis"] as? String)?.hasPrefix("1 document") ?? false }
        .compactMap { $0["mandate"] as? String })
    #expect(drawn.isSubset(of: one))
    #expect(drawn.count > 20)
  }

  @Test func `an officer's word beside one document is no second document`() throws {
    let desk = try Workshop.empty()
    desk.run("document add page --type webpage --title Page --date 2009-03-06")
    desk.run("document add copy --type webpage --title Copy --date 2009-03-07 --copy-of page")
    let mandate = "--power SE --for FI --in KP"
    desk.run("record attestation --force yes \(mandate) --since 1990 --source page")
    desk.run("record attestation --force yes \(mandate) --since 1990 --source copy")
    desk.run("record end \(mandate) --date 2009-04/.. --unsourced")
    desk.run("record offer --power CH --for FI --in KP --date 1989 --unsourced")
    let told = try #require(try Self.tables(desk, "timeline")["soleSources"])
    let bases = told.reduce(into: [String: String]()) { bases, row in
      if let mandate = row["mandate"] as? String { bases[mandate] = row["basis"] as? String }
    }
    #expect(bases == ["se-for-fi-in-kp": "1 document, 2009", "ch-for-fi-in-kp": "no document"])
    desk.run("document add other --type webpage --title Other --date 2010")
    desk.run("record attestation --force yes \(mandate) --since 1990 --source other")
    let later = try #require(try Self.tables(desk, "timeline")["soleSources"])
    #expect(later.compactMap { $0["mandate"] as? String } == ["ch-for-fi-in-kp"])
  }

  @Test(arguments: ["timeline", "sources", "statistics"])
  func `each report says once what resting on one document means`(_ report: String) {
    let run = Workshop.full.run("report \(report) --as-of 2026-11-22")
    #expect(run.output.components(separatedBy: "A mandate rests on one document if").count == 2)
  }

  /// The rows of the tables of a report, by key.
  private static func tables(_ desk: Desk, _ report: String) throws -> [String: [Object]] {
    let run = desk.run("report \(report) --as-of 2026-11-22 --format json")
    try #require(run.status == .done, "\(run.errors)")
    let page = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? Object
    var found: [String: [Object]] = [:]
    func look(at blocks: [Object]) {
      for block in blocks {
        if let key = block["key"] as? String, let rows = block["rows"] as? [Object] {
          found[key] = rows
        }
        if let table = block["table"] as? Object { look(at: [table]) }
        look(at: block["blocks"] as? [Object] ?? [])
      }
    }
    look(at: page?["sections"] as? [Object] ?? [])
    return found
  }
}
