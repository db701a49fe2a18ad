import Dates
import Diagnostics
import Mandates
import States
import TableImport
import TestSupport
import Testing

struct TableImportTests {
  private static func documents() throws -> [SourceDocument] {
    let result = TableImport.read(
      table: try packageFile("Tests/Fixtures/tables/documents.csv"),
      map: try packageFile("Tests/Fixtures/tables/documents.map.json"), documents: [])
    return result.documents
  }

  @Test(arguments: ["documents", "claims", "stretches", "broken-rows", "broken-columns"])
  func `a table and its map give these entries and complaints`(_ name: String) throws {
    let result = TableImport.read(
      table: try packageFile("Tests/Fixtures/tables/\(name).csv"),
      map: try packageFile("Tests/Fixtures/tables/\(name).map.json"),
      documents: try Self.documents())
    expectGolden(result.text, "import/\(name).txt")
  }

  @Test(arguments: ["2024-03", "2024-02-30", "yesterday"])
  func `a document was looked at on a day of the calendar, or not at all`(_ word: String) {
    let result = TableImport.read(
      table: SourceText(name: "documents.csv", "key,title,seen\na,T,\(word)\n"),
      map: SourceText(
        name: "documents.map.json",
        #"{"version":1,"kind":"documents","columns":{"key":"key","title":"title","seen":"accessed"}}"#
      ),
      documents: [])
    #expect(result.documents.isEmpty)
    #expect(result.diagnostics.map(\.code.name) == ["table.day"])
  }

  struct MapCase: CustomTestStringConvertible, Sendable {
    let map: String
    let complaints: [String]
    var testDescription: String { map }
    init(_ map: String, _ complaints: String...) {
      self.map = map
      self.complaints = complaints
    }
  }

  static let head = "{\"version\":1,\"kind\":\"claims\",\"columns\":{\"P\":\"power\",\"F\":\"for\"}"

  static let brokenMaps: [MapCase] = [
    MapCase("", "1:1 map.not-json"),
    MapCase("[]", "1:1 map.shape"),
    MapCase("{}", "1:1 map.version"),
    MapCase("{\"version\":2}", "1:12 map.version"),
    MapCase("{\"version\":1}", "1:1 map.key-missing"),
    MapCase("{\"version\":1,\"kind\":\"claim\"}", "1:21 map.kind"),
    MapCase("{\"version\":1,\"kind\":\"claims\"}", "1:1 map.key-missing"),
    MapCase("\(head),\"colums\":{}}", "1:64 map.unknown-key"),
    MapCase("\(head),\"separator\":\"ab\"}", "1:76 map.separator"),
    MapCase("\(head),\"always\":{\"powr\":\"CH\"}}", "1:74 map.unknown-field"),
    MapCase("\(head),\"always\":{\"power\":1}}", "1:82 map.value"),
    MapCase("\(head),\"states\":{\"A\":\"ch\"}}", "1:78 map.state"),
    MapCase("\(head),\"states\":{\"A\":\"CH@Bern\"}}", "1:78 map.state"),
    MapCase("\(head),\"words\":{\"status\":{}}}", "1:73 map.unknown-key"),
    MapCase("\(head),\"words\":{\"act\":{\"x\":{\"skip\":true}}}}", "1:84 map.reason"),
    MapCase("\(head),\"words\":{\"scope\":{\"x\":[\"al\"]}}}", "1:87 map.scope"),
    MapCase("\(head),\"words\":{\"scope\":{\"x\":\"all\"}}}", "1:86 map.scope"),
    MapCase("\(head),\"exceptions\":{}}", "1:77 map.shape"),
    MapCase("\(head),\"exceptions\":[{\"reason\":\"r\",\"skip\":true}]}", "1:78 map.where"),
    MapCase("\(head),\"exceptions\":[{\"where\":{\"P\":\"x\"},\"skip\":true}]}", "1:78 map.reason"),
    MapCase(
      "\(head),\"exceptions\":[{\"where\":{\"P\":\"x\"},\"reason\":\"r\"}]}", "1:78 map.action"),
    MapCase(
      "\(head),\"exceptions\":[{\"where\":{\"P\":\"x\"},\"reason\":\"r\",\"skip\":true,\"set\":{}}]}",
      "1:78 map.action"),
    MapCase(
      "\(head),\"exceptions\":[{\"where\":{\"P\":\"x\"},\"reason\":\"r\",\"rows\":0,\"skip\":true}]}",
      "1:117 map.rows"),
    MapCase(
      "\(head),\"exceptions\":[{\"where\":{\"P\":\"x\"},\"reason\":\"r\",\"claims\":[]}]}",
      "1:119 map.claims"),
    MapCase(
      "{\"version\":1,\"kind\":\"claims\",\"columns\":{\"P\":\"power\",\"F\":\"power\"}}",
      "1:57 map.field-twice"),
    MapCase(
      "{\"version\":1,\"kind\":\"documents\",\"columns\":{\"P\":\"power\",\"F\":3}}",
      "1:48 map.unknown-field", "1:60 map.unknown-field"),
  ]

  @Test(arguments: brokenMaps)
  func `what is wrong with a map is placed in the map and nothing is read`(_ test: MapCase) {
    let result = TableImport.read(
      table: SourceText(name: "t.csv", "P,F\nCH,US\n"), map: SourceText(name: "m.json", test.map),
      documents: [])
    let complaints = result.diagnostics.map { diagnostic in
      "\(diagnostic.span?.line ?? 0):\(diagnostic.span?.column ?? 0) \(diagnostic.code.name)"
    }
    #expect(complaints == test.complaints)
    #expect(result.diagnostics.allSatisfy { $0.span?.source.name == "m.json" })
    #expect(result.contents.isEmpty)
  }

  @Test func `a name that cannot be read is placed in its cell`() throws {
    let result = TableImport.read(
      table: SourceText(
        name: "t.csv",
        """
        p,f,r,at,who,src,what
        East,UA,RU,,CH,https://example.org/a,offer
        Korea,UA,RU,,CH,https://example.org/b,offer
        CH,UA,RU,No place,CH,https://example.org/b,offer
        CH,UA,RU,moscow,CH;Nobody,https://example.org/a/,offer
        CH,UA,RU,,CH,https://example.org/c,offer
        CH,Persia,RU,,CH,https://example.org/b,offer
        ,UA,UA,,UA,https://example.org/b,break

        """),
      map: SourceText(
        name: "m.json",
        """
        {"version":1,"kind":"claims","columns":{"p":"power","f":"for","r":"in","at":"place",
         "who":"by","src":"address","what":"act"},"always":{"date":"2022"},
         "states":{"East":"DE@berlin","Nobody":null}}
        """),
      documents: try ["one", "two", "three"].enumerated().map { place, key in
        var document = SourceDocument(
          key: try #require(DocumentKey(key)), type: "webpage", title: key)
        document.url = "https://example.org/" + (place < 2 ? "a" : "b")
        return document
      })
    let complaints = result.diagnostics.map {
      "\($0.span?.line ?? 0):\($0.span?.column ?? 0) \($0.code.name)"
    }
    expectGolden(
      complaints.joined(separator: "\n") + "\n\n" + result.text, "import/names.txt")
  }

  @Test(arguments: Seed.some)
  func `a damaged table or map never traps`(_ seed: Seed) throws {
    var generator = seed.generator
    var table = try packageFile("Tests/Fixtures/tables/stretches.csv").content
    var map = try packageFile("Tests/Fixtures/tables/stretches.map.json").content
    for _ in 0..<3 {
      table[Int.random(in: 0..<table.count, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
    }
    if Bool.random(using: &generator) {
      map[Int.random(in: 0..<map.count, using: &generator)] = UInt8.random(
        in: 32...126, using: &generator)
    }
    let source = SourceText(name: "t.csv", table)
    let result = TableImport.read(
      table: source, map: SourceText(name: "m.json", map), documents: [])
    let again = TableImport.read(
      table: source, map: SourceText(name: "m.json", map), documents: [])
    #expect(result.text == again.text)
  }
}
