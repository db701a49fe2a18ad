import Diagnostics
import Foundation
import TestSupport
import Testing

/// Every way to ask wrongly for a report: where in the line it is, what was probably meant, and
/// that nothing is written.
struct WrongCallTests {
  private static let lines = [
    "reprot", "report statsu", "report status extra", "report status Iran",
    "report statistics ch-for-us-in-ir", "report state", "report state Wakanda",
    "report state Irann", "report state IR US", "report state ch-for-us-in-ir",
    "report history", "report history Iran",
    "report history nothing", "report history ch-for-us", "report history ch-for-us-in-zz",
    "report history us-ir",
    "report history Wakanda for US in Iran",
    "report --format pdf", "report --format htm",
    "report --lang es", "report --lang english", "report --lang", "report --formt html",
    "report --as-of 2022-13-01", "report --as-of 2022-13-40", "report --as-of 2023-02-29",
    "report --as-of 31.4.2022", "report --as-of 2022/5/1", "report --as-of 20220501",
    "report --as-of 1.2.3", "report --as-of 2022", "report --as-of yesterday", "report --as-of ''",
    "report --stale-after -1", "report --stale-after=-1", "report --stale-after many",
    "report --stale-after 99999999999999999999", "report --status inforce", "report --status ''",
    "report --power Swizerland", "report --in ''", "report --place 'Hong Kong'",
    "report matrix --by power", "report timeline --by powr", "report timeline --decade 1940s",
    "report matrix --decade 1945s", "report matrix --decade 1945", "report --format md",
    "report matrix --decade 40s", "report changes",
    "report changes --from 2026-01-02 --to 2026-01-01", "report changes --from 2199-01-01",
    "report --status all --status ended", "list --ever ended --never ended",
    "list --status in-force --never in-force", "list --format svg", "list --format dot",
    "report changes --from 2026-01-01 --as-of 2026-01-01",
    "report changes --from 2026-01-01 --clock rekord", "report status --from 2026-01-01",
    "report stale --document note", "report contradictions --document nothing-like-it",
    "report --linear --format html", "report --histories x",
    "report --histories '' --format html", "report status --format svg",
    "report --data dta", "report --data file", "report --data ''",
    "report --output ''", "report --output none/report.txt", "report --output folder",
    "report --output folder/", "report --output link", "report --output pipe",
    "report --output data/ledger.jsonl", "report --output protected",
    "report site", "report site --output ''", "report site --output none/site",
    "report site --output file", "report site --output pipe", "report site --output data",
    "report site --output folder --format csv", "report site --output full",
    "export", "export dyad", "export csv --output folder", "export csv --output none/x",
  ]

  @Test func `every wrong call is told its place and a remedy, and writes nothing`() throws {
    let desk = try Workshop.empty()
    let manager = FileManager.default
    for name in ["folder", "full"] {
      try manager.createDirectory(atPath: desk.path(name), withIntermediateDirectories: false)
    }
    try desk.write("mine", "full/notes.txt")
    for name in ["file", "protected"] { try desk.write("mine", name) }
    try manager.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: desk.path("protected"))
    try manager.createSymbolicLink(
      atPath: desk.path("link"), withDestinationPath: desk.path("file"))
    try #require(mkfifo(desk.path("pipe"), 0o600) == 0)
    let before = try names(desk)
    var transcript = ""
    for line in Self.lines {
      let run = desk.run(line)
      transcript += run.transcript + "\n"
      #expect(run.status != .done && run.output.isEmpty, "\(line)")
      #expect(run.errors.contains("hint: "), "\(line)")
    }
    expectGolden(transcript, "commands/wrong-calls.txt")
    #expect(try names(desk) == before)
    for name in ["file", "protected"] { #expect(desk.bytes(name) == Array("mine".utf8)) }
  }

  /// All that stands in the folder.
  private func names(_ desk: Desk) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: desk.folder).sorted()
  }
}
