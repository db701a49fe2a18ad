import Diagnostics
import Foundation
import TestSupport
import Testing

/// What leaves the house, and comes back.
struct ExportTests {
  /// The rows of a table without line breaks in it, by the names of the columns.
  private func rows(_ csv: String) -> [[String: String]] {
    let lines = csv.replacing("\r\n", with: "\n").split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    return lines.dropFirst().map {
      Dictionary(zip(lines[0], $0), uniquingKeysWith: { _, last in last })
    }
  }

  @Test func `power, represented and receiving State by year, with COW codes`() throws {
    let run = Workshop.full.run("export dyad-year")
    #expect(run.status == .done && run.errors == "")
    let rows = rows(run.output)
    let row = try #require(
      rows.first { $0["mandate"] == "ch-for-us-in-ir" && $0["year"] == "2020" })
    #expect(
      row["powerCow"] == "225" && row["representedCow"] == "2" && row["receivingCow"] == "630")
    #expect(row["status"] == "in-force" && row["inForce"] == "1")
    let offered = rows.filter { $0["mandate"] == "ch-for-ua-in-ru" }
    #expect(!offered.contains { $0["inForce"] == "1" })
    #expect(offered.contains { $0["inForce"] == "0" } && offered.contains { $0["inForce"] == "NA" })
    #expect(rows.allSatisfy { $0.count == 21 && (Int($0["year"] ?? "") ?? 0) >= 1816 })
    let first = rows.compactMap { Int($0["year"] ?? "") }.min()
    #expect(first == 1816)
  }

  @Test func `a row of the year tells what list tells of its last day`() throws {
    let rows = rows(Workshop.full.run("export dyad-year").output)
    for year in ["1917", "1943", "1967", "1986", "2009", "2018", "2025"] {
      let listed = try Workshop.full.list("--status all --as-of \(year)-12-31")
      let told = rows.filter { $0["year"] == year && $0["status"] != "unknown" }
      let expected = listed.filter { $0.possible != ["unknown"] }
      #expect(told.map { $0["mandate"] } == expected.map(\.mandate))
      for (row, answer) in zip(told, expected) {
        #expect(
          row["possible"].map { Set($0.split(separator: ";").map(String.init)) } == answer.possible)
        #expect(row["contested"] == "\(answer.isContested)")
      }
    }
  }

  @Test func `documents and claims taken in elsewhere are the same, and once is enough`() throws {
    let desk = try Workshop.empty()
    let csl = Workshop.full.run("export csl")
    let claims = Workshop.full.run("export jsonl --table claims")
    #expect(csl.status == .done && claims.status == .done)
    try desk.write(csl.output, "library.json")
    try desk.write(claims.output, "claims.jsonl")
    #expect(desk.run("import claims.jsonl").status == .wrongInput)
    // Of tables the message names the form that can be read back.
    try desk.write(desk.run("export csv --table claims").output, "claims.csv")
    let table = desk.run("import claims.csv")
    #expect(table.status == .wrongInput && table.errors.contains("'export jsonl --table claims'"))
    for name in ["library.json", "claims.jsonl"] {
      let run = desk.run("import \(name)")
      #expect(run.status == .done, "\(run.transcript)")
      #expect(desk.run("import \(name)").output.contains(", 0 added,"))
    }
    #expect(desk.run("export csl").output == csl.output)
    for table in ["events", "statuses", "spells", "states"] {
      let words = "export csv --table \(table)"
      #expect(desk.run(words).output == Workshop.full.run(words).output, "\(table)")
    }
    #expect(ids(desk.run("export jsonl --table claims").output) == ids(claims.output))
  }

  private func ids(_ lines: String) -> [String?] {
    lines.split(separator: "\n").map { String($0).text(of: "id") }
  }

  @Test func `a package is a new folder, the same each time`() throws {
    let desk = try Workshop.small()
    let run = desk.run("export package --output release --as-of 2024-01-01")
    #expect(run.status == .done)
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.path("release")).sorted()
    #expect(names.count == 10 && names.contains("datapackage.json"))
    #expect(desk.run("export package -o again --as-of 2024-01-01").status == .done)
    for name in names { #expect(desk.bytes("release/\(name)") == desk.bytes("again/\(name)")) }
    #expect(
      String(decoding: desk.bytes("release/dyad-year.csv"), as: UTF8.self)
        == desk.run("export dyad-year --as-of 2024-01-01").output)
  }

  @Test func `what is wrong with an export is told`() throws {
    let desk = try Workshop.small()
    try desk.write("x", "full/file")
    let lines = [
      "export", "export xml", "export cvs --table claims", "export csv", "export jsonl",
      "export csv --table claim", "export csl --table claims", "export package",
      "export package --output -", "export package --output full",
      "export package --output full/file", "export package --output data",
      "export package --output data/release", "export package --output no/where",
      "export dyad-year --output data/ledger.jsonl", "export dyad-year --output no/where.csv",
      "export csv --table claims --as-of 2022-13", "export csv --table claims --power Atlantis",
      "import full/file", "list --format csv --linear",
    ]
    expectGolden(
      lines.map { desk.run($0).transcript }.joined(separator: "\n"), "commands/export.txt")
    let left = try FileManager.default.contentsOfDirectory(atPath: desk.folder).sorted()
    #expect(left == ["data", "full"])
  }

  @Test func `to a terminal nothing hidden goes out`() throws {
    let desk = try Workshop.empty()
    desk.run([
      "record", "offer", "--power", "CH", "--for", "UA", "--in", "RU", "--date", "2022",
      "--unsourced", "--note", "a\u{9B}31mb\u{202E}c",
    ])
    let words = ["export", "csv", "--table", "claims"]
    #expect(desk.run(words).output.contains("a\u{9B}31mb\u{202E}c"))
    #expect(desk.run(words, width: 80).output.contains("a\\u{9B}31mb\\u{202E}c"))
  }
}
