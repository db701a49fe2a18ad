import Dates
import Diagnostics
import Mandates
import PlainCSV
import States
import TableImport
import TestSupport
import Testing

/// The tables of the package's own data.
struct DataTests {
  struct Table: CustomTestStringConvertible, Sendable {
    let name: String
    let rows: Int
    let listed: Int
    var testDescription: String { name }
  }

  static let tables: [Table] = [
    Table(name: "documents", rows: 170, listed: 0),
    Table(name: "seeds", rows: 7, listed: 0),
    Table(name: "mandates", rows: 157, listed: 0),
    Table(name: "events", rows: 198, listed: 10),
  ]

  private static func read(_ name: String, documents: [SourceDocument]) throws -> ImportResult {
    TableImport.read(
      table: try packageFile("data/import/\(name).csv"),
      map: try packageFile("data/import/\(name).map.json"), documents: documents)
  }

  private static func documents() throws -> [SourceDocument] {
    try read("documents", documents: []).documents
  }

  @Test(arguments: tables)
  func `every row becomes an entry or is listed with a reason`(_ table: Table) throws {
    let result = try Self.read(table.name, documents: try Self.documents())
    let source = try packageFile("data/import/\(table.name).csv")
    let rows = Set(CSVReader.read(source).records.map(\.line))
    let listed = Set(result.notImported.map(\.row))
    #expect(result.diagnostics.map { DiagnosticPrinter().print($0) } == [])
    #expect(rows.count == table.rows)
    #expect(listed.count == table.listed)
    #expect(Set(result.contents.map(\.row)).union(listed) == rows)
    #expect(Set(result.contents.map(\.row)).isDisjoint(with: listed))
  }

  @Test(arguments: ["seeds", "mandates", "events"])
  func `the claims are these`(_ name: String) throws {
    let result = try Self.read(name, documents: try Self.documents())
    expectGolden(result.text, "import/data-\(name).txt")
  }

  @Test func `every address of the tables is on record once`() throws {
    let addresses = try Self.documents().compactMap(\.url)
    #expect(Set(addresses).count == addresses.count)
    for (name, column) in [("mandates", 9), ("events", 7)] {
      let table = CSVReader.read(try packageFile("data/import/\(name).csv"))
      for record in table.records {
        #expect(addresses.contains(record.fields[column].text))
      }
    }
  }

  @Test func `the lines that claims cite exist in the texts held`() throws {
    let documents = try Self.documents()
    for claim in try Self.read("seeds", documents: documents).claims {
      guard case .document(let key, .lines(_, let last)?) = claim.source else {
        Issue.record("a claim of the seeds cites no lines: \(claim)")
        continue
      }
      let text = try packageFile("data/documents/\(key).txt")
      #expect(last < text.lineCount)
    }
  }
}
