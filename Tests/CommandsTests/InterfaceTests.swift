import Diagnostics
import Foundation
import Testing

/// What scripts read: keys, types and order of the JSON that commands write.
struct InterfaceTests {
  /// What a member may be.
  private enum Shape: Sendable {
    case text
    case textOrNull
    case flag
    case texts
    case wholeOrNull
    case dayOrNull

    func admits(_ value: Any?) -> Bool {
      switch self {
      case .text: value is String
      case .textOrNull: value is String || value is NSNull
      case .flag: (value as? NSNumber).map { isTruth($0) } ?? false
      case .texts: value is [String]
      case .wholeOrNull: value is NSNull || (value is Int && !(Shape.flag.admits(value)))
      case .dayOrNull:
        value is NSNull || (value as? String)?.wholeMatch(of: /-?\d{4,}-\d\d-\d\d/) != nil
      }
    }

    /// Whether a number was `true` or `false`.
    private func isTruth(_ number: NSNumber) -> Bool {
      String(cString: number.objCType) == "c"
    }
  }

  private static let row: [String: Shape] = [
    "mandate": .text, "power": .text, "for": .text, "in": .text, "place": .textOrNull,
    "status": .text, "possible": .texts, "since": .textOrNull, "until": .textOrNull,
    "lastEvidence": .textOrNull, "lastEvidenceGiven": .textOrNull, "stale": .flag,
    "contested": .flag, "renewed": .flag,
    "rejectedBy": .texts, "mirror": .textOrNull, "claims": .texts,
  ]

  private static let finding: [String: Shape] = [
    "finding": .text, "severity": .text, "message": .text, "file": .textOrNull,
    "line": .wholeOrNull, "column": .wholeOrNull, "claims": .texts,
  ]

  private static let date: [String: Shape] = [
    "input": .text, "level": .wholeOrNull, "earliest": .dayOrNull, "latest": .dayOrNull,
    "valid": .flag,
  ]

  private func hold(
    _ object: [String: Any], to shapes: [String: Shape],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(Set(object.keys) == Set(shapes.keys), sourceLocation: sourceLocation)
    for (key, shape) in shapes {
      let value = object[key]
      #expect(
        shape.admits(value), "\(key): \(String(describing: value))", sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: ["", "--status all", "--status all --as-of 1917-08-15", "--as-of 2025-06-15"])
  func `a list is an array of mandates in their order`(_ options: String) throws {
    let rows = try Workshop.full.run("list \(options) --format json").objects()
    #expect(rows.count > 5)
    for row in rows {
      hold(row, to: Self.row)
      let possible = try #require(row["possible"] as? [String])
      #expect(!possible.isEmpty)
      #expect(row["status"] as? String == (possible.count == 1 ? possible[0] : "uncertain"))
      let key = [row["power"], row["for"], row["in"]].map { ($0 as? String ?? "").lowercased() }
      let place = (row["place"] as? String).map { "@\($0)" } ?? ""
      #expect(row["mandate"] as? String == "\(key[0])-for-\(key[1])-in-\(key[2])\(place)")
      let claims = try #require(row["claims"] as? [String])
      #expect(claims == Array(Set(claims)).sorted())
      #expect(claims.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{20}/) != nil })
    }
    let mandates = rows.compactMap { $0["mandate"] as? String }
    #expect(mandates == mandates.sorted())
    #expect(Set(mandates).count == rows.count)
  }

  @Test func `an empty list is an empty array`() throws {
    let run = Workshop.full.run("list --as-of 1800-01-01 --format json")
    #expect(try run.objects().isEmpty)
    #expect(run.status == .done)
  }

  @Test func `a recording says before and after`() throws {
    let desk = try Workshop.small()
    let run = desk.run(
      "record consent --power CH --for UA --in RU --by RU --date 2023 --unsourced --format json")
    let change = try run.object()
    #expect(Set(change.keys) == ["id", "before", "after"])
    #expect((change["id"] as? String)?.wholeMatch(of: /[0-9a-f]{20}/) != nil)
    for key in ["before", "after"] {
      hold(try #require(change[key] as? [String: Any]), to: Self.row)
    }
    #expect((change["before"] as? [String: Any])?["status"] as? String == "rejected")
    #expect((change["after"] as? [String: Any])?["status"] as? String == "agreed")
    let new = try desk.run(
      "record offer --power SE --for UA --in RU --date 2023 --unsourced --format json"
    ).object()
    #expect(new["before"] is NSNull)
    hold(try #require(new["after"] as? [String: Any]), to: Self.row)
  }

  @Test func `a check is an array of findings, with the place of damage`() throws {
    let desk = try Workshop.small()
    let ledger = desk.ledger
    try desk.write(
      (ledger + ["{\"v\":1,\"id\":\"no\"}"]).joined(separator: "\n") + "\n", "data/ledger.jsonl")
    let findings = try desk.run("check --format json").objects()
    for finding in findings {
      hold(finding, to: Self.finding)
      #expect(["error", "warning"].contains(finding["severity"] as? String))
    }
    let damage = try #require(findings.first { $0["severity"] as? String == "error" })
    #expect(damage["file"] as? String == "data/ledger.jsonl")
    #expect(damage["line"] as? Int == ledger.count + 1)
    #expect(damage["column"] is Int)
    #expect(findings.contains { $0["finding"] as? String == "stale" })
  }

  @Test func `dates are objects, one a line, the impossible ones too`() throws {
    let run = Workshop.full.run(
      words(of: "date 2008-12~ ../2022-08 1900-02-29 {1960,1961-12} 2022-13 '' --format json"))
    #expect(run.status == .wrongInput)
    let objects = try run.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    for object in objects { hold(object, to: Self.date) }
    #expect(objects.map { $0["valid"] as? Bool } == [true, true, false, true, false, false])
    #expect(objects[0]["earliest"] as? String == "2008-12-01")
    #expect(objects[0]["latest"] as? String == "2008-12-31")
    #expect(objects[0]["level"] as? Int == 1)
    #expect(objects[1]["earliest"] is NSNull)
  }

  @Test func `a citation is an item of CSL-JSON`() throws {
    let item = try Workshop.full.run(
      "cite swissinfo-2022-09-22-cassis-lavrov --format json"
    ).object()
    #expect(item["id"] as? String == "swissinfo-2022-09-22-cassis-lavrov")
    #expect(item["type"] as? String == "article-newspaper")
    #expect(item["title"] is String)
    let issued = try #require(item["issued"] as? [String: Any])
    #expect(issued["date-parts"] as? [[Int]] == [[2022, 9, 22]])
    let all = try Workshop.full.run("document list --format json").objects()
    #expect(all.count == 196)
    #expect(all.allSatisfy { $0["id"] is String && $0["type"] is String && $0["title"] is String })
  }

  @Test(arguments: [
    "show ch-for-us-in-ve", "explain ch-for-us-in-ve --as-of 2020-01-01", "report",
    "report history ch-for-us-in-ve",
  ])
  func `pages in JSON carry the facts of their text`(_ line: String) throws {
    let page = try Workshop.full.run("\(line) --format json").object()
    let text = Workshop.full.run(line).output
    let json = Workshop.full.run("\(line) --format json").output
    #expect(page["title"] as? String == text.split(separator: "\n").first.map(String.init))
    let codes = text.matches(of: /[a-z]{2}-for-[a-z]+-in-[a-z]+(@[a-z-]+)?|[0-9a-f]{20}/)
    #expect(codes.count > 1)
    for code in codes { #expect(json.contains(String(code.output.0)), "\(code.output.0)") }
  }
}
