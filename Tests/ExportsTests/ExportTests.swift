import Dates
import Diagnostics
import Exports
import Mandates
import PlainCSV
import PlainJSON
import States
import TestSupport
import Testing

/// The rows of a table as a reader of RFC 4180 has them, by the names of the columns.
private func records(_ csv: String) -> [[String: String]] {
  let table = CSVReader.read(SourceText(name: "table", Array(csv.utf8)))
  #expect(table.diagnostics.isEmpty)
  let names = table.header?.fields.map(\.text) ?? []
  #expect(!names.isEmpty)
  return table.records.map { record in
    Dictionary(zip(names, record.fields.map(\.text)), uniquingKeysWith: { _, last in last })
  }
}

struct ExportTests {
  static let written: [TableName] = [
    .claims, .events, .statuses, .spells, .documents, .states,
  ]

  @Test(arguments: written)
  func `a table is written`(_ name: TableName) throws {
    let table = try export(madeEntries()).table(name)
    expectGolden(table.csv, "exports/\(name.rawValue).csv")
    expectGolden(table.jsonLines, "exports/\(name.rawValue).jsonl")
  }

  @Test func `a package has a descriptor, all tables, the bibliography and the codebook`() throws {
    let files = DataPackage(try export(madeEntries())).files
    #expect(
      files.map(\.name) == ["datapackage.json"] + TableName.allCases.map { "\($0.rawValue).csv" }
        + ["documents.csl.json", "codebook.md"])
    for file in files where !file.name.hasSuffix(".csv") {
      expectGolden(String(decoding: file.bytes, as: UTF8.self), "exports/\(file.name)")
    }
    #expect(files == DataPackage(try export(madeEntries().reversed())).files)
  }

  @Test func `what names a row of another table is declared so, and names one`() throws {
    let files = DataPackage(try export(madeEntries())).files
    func text(_ name: String) -> String {
      String(decoding: files.first { $0.name == name }?.bytes ?? [], as: UTF8.self)
    }
    let descriptor = try readJSON(Array(text("datapackage.json").utf8))
    var declared: Set<String> = []
    for resource in descriptor["resources"]?.elements ?? [] {
      let table = resource["name"]?.string ?? ""
      for key in resource["schema"]?["foreignKeys"]?.elements ?? [] {
        let column = key["fields"]?.elements?.first?.string ?? ""
        let other = key["reference"]?["resource"]?.string ?? ""
        let target = key["reference"]?["fields"]?.elements?.first?.string ?? ""
        declared.insert("\(table).\(column) \(other).\(target)")
        let known = Set(records(text("\(other).csv")).map { $0[target] ?? "" })
        let given = Set(records(text("\(table).csv")).map { $0[column] ?? "" })
        #expect(given.subtracting([""]).isSubset(of: known) && !known.isEmpty, "\(declared)")
      }
    }
    var due: Set = [
      "dyad-year.power states.word", "dyad-year.represented states.word",
      "dyad-year.receiving states.word", "dyad-year.mandate statuses.mandate",
    ]
    for table in ["claims", "events", "statuses", "spells"] {
      for column in ["power", "for", "in"] { due.insert("\(table).\(column) states.key") }
    }
    #expect(due.isSubset(of: declared), "\(due.subtracting(declared))")
  }

  @Test(arguments: TableName.allCases)
  func `a table has no two rows with one key, and both ways of writing say the same`(
    _ name: TableName
  ) throws {
    let table = try export(madeEntries()).table(name)
    let rows = records(table.csv)
    let keys = rows.map { row in table.key.map { row[$0] ?? "" } }
    #expect(Set(keys).count == keys.count && !keys.isEmpty)
    let lines = table.jsonLines.split(separator: "\n")
    #expect(lines.count == rows.count)
    for (line, row) in zip(lines, rows) {
      let members = try #require(try readJSON(Array(line.utf8)).members)
      #expect(members.map(\.key) == table.columns.map(\.name))
      for (member, column) in zip(members, table.columns) {
        let isMissing = row[column.name] == column.missing
        #expect(member.value.isNull == isMissing, "\(name) \(column.name)")
        #expect(!isMissing || !column.isRequired, "\(name) \(column.name)")
        if !column.choices.isEmpty, !isMissing {
          #expect(column.choices.contains(row[column.name] ?? ""))
        }
      }
    }
  }

  struct Year: CustomTestStringConvertible, Sendable {
    let mandate: String
    let year: String
    let expected: [String: String]?
    var testDescription: String { "\(mandate) \(year)" }
    init(_ mandate: String, _ year: String, _ expected: [String: String]?) {
      self.mandate = mandate
      self.year = year
      self.expected = expected
    }
  }

  static let years: [Year] = [
    Year(
      "ch-for-us-in-ir", "2020",
      [
        "power": "ch", "represented": "us", "receiving": "ir", "powerCow": "225",
        "representedCow": "2", "receivingGw": "630", "powerIso3": "CHE", "status": "in-force",
        "inForce": "1", "certain": "true", "contested": "false", "place": "NA",
      ]),
    Year("ch-for-us-in-ir", "2025", ["status": "in-force", "stale": "true", "inForce": "1"]),
    Year(
      "ch-for-us-in-ir", "1950",
      ["status": "unknown", "inForce": "NA", "certain": "NA", "stale": "NA"]),
    Year("ch-for-us-in-ir", "2026", nil),
    Year("ch-for-ua-in-ru", "2022", ["status": "rejected", "inForce": "0", "certain": "true"]),
    Year("ch-for-ua-in-ru", "1985", nil),
    Year(
      "se-for-na-in-za", "1992",
      [
        "represented": "na", "representedIso3": "NAM", "representedCow": "565", "inForce": "1",
      ]),
    Year("se-for-na-in-za", "1993", ["status": "in-force", "inForce": "1"]),
    Year("se-for-na-in-za", "1995", ["status": "ended", "inForce": "0"]),
    Year("se-for-na-in-za", "1985", nil),
    Year(
      "nl-for-suhh-in-il@west-jerusalem", "1970", ["place": "west-jerusalem", "inForce": "0"]),
    Year("fi-for-suhh-in-il@west-jerusalem", "1970", ["representedCow": "365", "inForce": "1"]),
    Year("fi-for-suhh-in-il@west-jerusalem", "1992", nil),
    Year("fi-for-suhh-in-il@west-jerusalem", "1947", nil),
  ]

  @Test(arguments: years)
  func `a year tells how it stood on 31 December, with the codes of the year`(_ test: Year) throws {
    let row = records(try export(madeEntries()).table(.dyadYear).csv)
      .first { $0["mandate"] == test.mandate && $0["year"] == test.year }
    #expect((row == nil) == (test.expected == nil))
    for (name, value) in test.expected ?? [:] { #expect(row?[name] == value, "\(name)") }
  }

  @Test func `a year is there once its last day is asked about`() throws {
    for (day, last) in [("2020-12-30", "2019"), ("2020-12-31", "2020"), ("1815-12-31", "none")] {
      let csv = try export(madeEntries(), asOf: day).table(.dyadYear).csv
      #expect((records(csv).compactMap { $0["year"] }.max() ?? "none") == last)
    }
  }

  @Test func `a filter leaves of each table what is about the mandates asked for`() throws {
    var filter = MandateFilter()
    filter.receiving = StateKey("IR")
    let some = try export(madeEntries(), filter: filter)
    #expect(records(some.table(.statuses).csv).map { $0["mandate"] } == ["ch-for-us-in-ir"])
    #expect(
      Set(records(some.table(.claims).csv).map { $0["act"] })
        == ["attestation", "entry-into-force", "break"])
    #expect(records(some.table(.documents).csv).map { $0["key"] } == ["book", "page-2021"])
    #expect(records(some.table(.states).csv).map { $0["key"] } == ["CH", "IR", "US"])
  }
}
