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

  @Test(arguments: ["jsonl", "csv"])
  func `documents and claims taken in elsewhere are the same, and once is enough`(
    _ format: String
  ) throws {
    let desk = try Workshop.empty()
    let csl = Workshop.full.run("export csl")
    let claims = Workshop.full.run("export \(format) --table claims")
    #expect(csl.status == .done && claims.status == .done)
    try desk.write(csl.output, "library.json")
    try desk.write(claims.output, "claims.\(format)")
    #expect(desk.run("import claims.\(format)").status == .wrongInput)
    for name in ["library.json", "claims.\(format)"] {
      let run = desk.run("import \(name)")
      #expect(run.status == .done, "\(run.transcript)")
      #expect(desk.run("import \(name)").output.contains(", 0 added,"))
    }
    #expect(desk.run("export csl").output == csl.output)
    for table in ["events", "statuses", "spells", "states"] {
      let words = "export csv --table \(table)"
      #expect(desk.run(words).output == Workshop.full.run(words).output, "\(table)")
    }
    let lines = "export jsonl --table claims"
    #expect(ids(desk.run(lines).output) == ids(Workshop.full.run(lines).output))
  }

  @Test func `of a table of claims whatever cannot be read back is told, with its cell`() throws {
    let desk = try Workshop.empty()
    for note in ["a\u{1B}b", "a\\u{1B}b", "a\u{1B}b \\u{1B}"] {
      desk.run([
        "record", "offer", "--power", "CH", "--for", "UA", "--in", "RU", "--date", "2022",
        "--unsourced", "--note", note,
      ])
    }
    let rows = desk.run("export csv --table claims").output.split(separator: "\r\n")
    let other = try Workshop.empty()
    func transcript(_ rows: [Substring]) throws -> String {
      try other.write(rows.map { $0 + "\r\n" }.joined(), "claims.csv")
      return other.run("import claims.csv --dry-run").transcript
    }
    let lost = rows.filter { $0.contains("\\u{1B}b \\u{1B}") }
    #expect(rows.count == 4 && lost.count == 1)
    #expect(try transcript(rows.filter { !lost.contains($0) }).contains("2 entries read"))
    try other.write(desk.run("export jsonl --table claims").output, "claims.jsonl")
    #expect(other.run("import claims.jsonl --dry-run").output.contains("3 entries read"))
    let (header, row) = (rows[0], String(rows[1]))
    var told = [try transcript([header] + lost)]
    for (old, new) in [(",offer,", ",ofer,"), (",2022,", ",2023,"), (",false,", ",no,")] {
      #expect(row.contains(old))
      told.append(try transcript([header, Substring(row.replacing(old, with: new))]))
    }
    told.append(try transcript([header, Substring(row.replacing("\"", with: "") + ",\"")]))
    told.append(try transcript([Substring(header.replacing("act", with: "deed")), rows[1]]))
    told.append(try transcript([header]))
    expectGolden(told.joined(separator: "\n"), "commands/import-claims.txt")
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
