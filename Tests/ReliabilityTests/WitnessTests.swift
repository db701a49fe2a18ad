import Diagnostics
import EvidenceLedger
import Foundation
import Mandates
import TestSupport
import Testing

/// Points 8 and 11: lines swapped, repeated, dropped, edited; what a set can know of it, and what
/// git knows.
struct WitnessTests {
  /// What is done to the lines of a ledger that is committed.
  enum Edit: String, CaseIterable {
    case swapped, repeated, dropped, edited
    case editedAndRenamed = "edited, its identifier and sum made to fit"
    case recordedLater = "recorded later, its sum made to fit"
    case recordedEarlier = "recorded earlier, its sum made to fit"
    case truncated = "cut to its first half"

    func apply(_ lines: [String]) throws -> [String] {
      var lines = lines
      switch self {
      case .swapped: lines.swapAt(1, 6)
      case .repeated: lines += lines
      case .dropped: lines.remove(at: 1)
      case .edited: lines[1] = lines[1].replacing("from a scan", with: "from a scam")
      case .editedAndRenamed, .recordedLater, .recordedEarlier:
        lines[1] = try made(of: lines[1])
      case .truncated: lines = Array(lines.prefix(lines.count / 2))
      }
      return lines
    }

    private func made(of line: String) throws -> String {
      let entry = try #require(LedgerContents(Array(line.utf8), name: "line").entries.first)
      guard case .claim(var claim) = entry.content else { return line }
      let instants = [Edit.recordedLater: "2026-11-22T09:30:01Z", .recordedEarlier: "2026-11-21"]
      let instant = instants[self].flatMap { Instant($0) ?? Instant($0 + "T00:00:00Z") }
      if self == .editedAndRenamed { claim.note = "read from a scam" }
      return Entry(
        recording: .claim(claim), at: instant ?? entry.recordedAt, by: entry.recordedBy
      ).line
    }
  }

  @Test func `point 8: what a set can know it says, and git tells of the rest`() throws {
    let desk = try Desk()
    try desk.repository(holding: fixture("version-1.jsonl"))
    let lines = try desk.ledger
    var text = ""
    for edit in Edit.allCases {
      try desk.write(ledger: edit.apply(lines))
      text += "A line \(edit.rawValue)\n\n"
      text += try desk.told("check --as-of 2026-11-22")
      text += try desk.told("check --as-of 2026-11-22 --since HEAD") + "\n"
    }
    expectGolden(
      text.replacing(/commit [0-9a-f]{10}/, with: "commit NAME"), "reliability/witness.txt")
  }

  @Test func `point 8: what was committed since and lost again is told, in a merge too`() throws {
    var maker = LedgerMaker(Seed(1))
    let (base, more) = (try maker.lines(6), try maker.moreLines(4))
    let desk = try Desk()
    try desk.repository(holding: base)
    let first = try desk.git("rev-parse HEAD").trimmingCharacters(in: .newlines)
    try desk.write(ledger: base + [more[0]])
    try desk.commit("more")
    try desk.write(ledger: base)
    try desk.commit("less")
    try desk.git("checkout -q -b other")
    try desk.write(ledger: base + [more[1]])
    try desk.commit("other")
    try desk.git("checkout -q main")
    try desk.write(ledger: base + [more[2]])
    try desk.commit("ours")
    // Something is recorded in the merge itself, and lost after it.
    try desk.git("merge -q -s ours --no-commit other")
    try desk.write(ledger: base + more[2...])
    try desk.commit("both")
    try desk.write(ledger: base + [more[2]])
    try desk.commit("fewer")
    try desk.git("config log.diffMerges combined")
    for revision in [first, "HEAD~4"] {
      let run = try desk.goodoffices("check --format json --since \(revision)")
      #expect(run.status == 1)
      #expect(
        gone(run) == Set([more[0], more[1], more[3]].compactMap(identifier)), "\(run.transcript)")
    }
    #expect(gone(try desk.goodoffices("check --format json --since HEAD")).isEmpty)
    #expect(!(try desk.told("check --since other").contains("git.unmerged")))
    // Of a branch that is not merged the last commit is looked at, and that is told.
    try desk.git("checkout -q -b aside \(first)")
    try desk.write(ledger: base + [more[3]])
    try desk.commit("aside")
    try desk.git("checkout -q main")
    #expect(try desk.told("check --since aside").contains("git.unmerged: "))
    let aside = try desk.goodoffices("check --format json --since aside")
    #expect(gone(aside) == Set([more[3]].compactMap(identifier)))
  }

  @Test func `point 8: of several recordings that were committed the earliest is the witness`()
    throws
  {
    let desk = try Desk()
    let lines = try fixture("version-1.jsonl")
    try desk.repository(holding: lines)
    try desk.write(ledger: Edit.recordedLater.apply(lines))
    try desk.commit("later")
    let told = findings(try desk.goodoffices("check --since HEAD~1 --format json"))
    #expect(
      told.filter { $0.code == "ledger.recorded-later" }.map(\.entries) == [
        [try #require(identifier(lines[1]))]
      ])
    let since = findings(try desk.goodoffices("check --since HEAD --format json"))
    #expect(!since.contains { $0.code == "ledger.recorded-later" })
  }

  @Test func `point 8: the remedy brings the line back`() throws {
    var maker = LedgerMaker(Seed(2))
    let lines = try maker.lines(8)
    let desk = try Desk()
    try desk.repository(holding: lines)
    try desk.write(ledger: Array(lines.prefix(5)))
    let told = try desk.goodoffices("check --since HEAD --format json")
    #expect(gone(told).count == 3)
    let text = try desk.goodoffices("check --since HEAD").output
    for hint in text.split(separator: "\n") where hint.hasPrefix("hint: put its line back: ") {
      let command = hint.dropFirst(25).prefix { $0 != ";" }
      #expect(try desk.run("sh", ["-c", String(command)]).status == 0)
    }
    #expect(gone(try desk.goodoffices("check --since HEAD --format json")).isEmpty)
    #expect(Set(try desk.ledger).isSuperset(of: lines))
  }

  @Test(arguments: ["", "{\"v\":1,\"id\":\"0123456789abcdef0123\",\"ki"])
  func `point 8: the remedy glues the line to none that has no newline`(torn: String) throws {
    var maker = LedgerMaker(Seed(5))
    let lines = try maker.lines(6)
    let desk = try Desk()
    try desk.repository(holding: lines)
    var kept = lines.prefix(4).joined(separator: "\n")
    if !torn.isEmpty { kept += "\n" + torn }
    try desk.write(kept, "data/ledger.jsonl")
    let text = try desk.goodoffices("check --since HEAD").output
    let mark = "hint: put its line back: "
    let hints = text.split(separator: "\n").filter { $0.hasPrefix(mark) }
    #expect(hints.count == 2)
    for hint in hints {
      let command = hint.dropFirst(mark.count).prefix { $0 != ";" }
      #expect(try desk.run("sh", ["-c", String(command)]).status == 0)
    }
    let read = LedgerContents(try desk.bytes("data/ledger.jsonl"), name: "")
    #expect(Set(read.entries.map(\.line)) == Set(lines))
    // What was cut off is told as before, and nothing else.
    #expect(read.diagnostics.count { $0.severity == .error } == (torn.isEmpty ? 0 : 1))
  }

  @Test func `point 8: git speaks of the folder of the ledger, whatever a hook says`() throws {
    var maker = LedgerMaker(Seed(3))
    let lines = try maker.lines(8)
    let desk = try Desk()
    try desk.repository(holding: Array(lines.prefix(7)))
    try desk.write("ledger.jsonl -diff\n", "data/.gitattributes")
    try desk.write(ledger: lines)
    try desk.commit("more")
    try desk.write(ledger: Array(lines.prefix(6)))
    for setting in [
      "diff.noprefix true", "diff.interHunkContext 9", "diff.external false", "diff.context 5",
      "log.showSignature true", "log.follow true", "color.ui always",
    ] { try desk.git("config \(setting)") }
    let environment = ["GIT_DIR": "/nowhere", "GIT_WORK_TREE": "/", "GIT_PREFIX": "x/"]
    for folder in [".", "data", "data/documents"] {
      let run = try desk.goodoffices(
        "check --format json --since main~1", in: folder, environment: environment)
      #expect(
        run.status == 1 && gone(run) == Set(lines.suffix(2).compactMap(identifier)),
        "\(folder): \(run.transcript)")
    }
  }

  @Test func `point 11: where git cannot be the witness, why is told`() throws {
    let desk = try Desk()
    var maker = LedgerMaker(Seed(4))
    let lines = try maker.lines(6)
    #expect(try desk.goodoffices("init data").status == 0)
    var text = try desk.goodoffices("check --since HEAD").transcript
    try desk.git("init -q -b main")
    text += try desk.goodoffices("check --since HEAD").transcript
    try desk.write("x", "file")
    try desk.git("add file")
    try desk.git("commit -q -m one")
    text += try desk.goodoffices("check --since HEAD").transcript
    try desk.write(ledger: lines)
    try desk.commit("two")
    for revision in ["HEAD~1", "mian", "HEAD~7", "HEAD..main", "^HEAD", "HEAD:data", "--", "-h"] {
      text += try desk.goodoffices("check --since=\(revision)").transcript
    }
    text += try desk.run(goodofficesPath, ["check", "--since", "a b\u{1B}[31m"]).transcript
    text += try desk.run(
      goodofficesPath, ["check", "--since", "HEAD"], environment: ["PATH": "/nowhere"]
    ).transcript
    try desk.git("clone -q --depth 1 file://\(desk.folder) shallow")
    text += try desk.goodoffices("check --since HEAD~1", in: "shallow").transcript
    #expect(try desk.goodoffices("check --since HEAD", in: "shallow").errors.isEmpty)
    // An object that is gone is trouble, and no sign that nothing was there.
    let blob = try desk.git("rev-parse HEAD:data/ledger.jsonl").dropLast()
    try FileManager.default.removeItem(
      atPath: desk.path(".git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))"))
    let run = try desk.goodoffices("check --since HEAD")
    #expect(run.status == 3 && run.errors.contains("[git.failed]"), "\(run.transcript)")
    text = text.replacing(desk.folder, with: "FOLDER").replacing("\u{1B}", with: "ESC")
    expectGolden(
      text.replacing(/since '[0-9a-f]+'/, with: "since 'NAME'"), "reliability/no-witness.txt")
  }

  @Test func `point 8: damage in what was committed is told, and the rest of it is a witness`()
    throws
  {
    var maker = LedgerMaker(Seed(6))
    var lines = try maker.lines(8)
    let desk = try Desk()
    try desk.repository(holding: lines.map { $0 == lines[5] ? String($0.dropLast(9)) : $0 })
    lines.removeLast()
    try desk.write(ledger: lines)
    let told = try desk.told("check --since HEAD")
    #expect(told.contains("git.damaged-ledger: the ledger of 'HEAD' is damaged in 1 place"))
    #expect(told.contains("the first on line 6"))
    #expect(told.contains("ledger.entry-gone"))
  }

  private func gone(_ run: Run) -> Set<String> {
    Set(findings(run).filter { $0.code == "ledger.entry-gone" }.flatMap(\.entries))
  }

  private func identifier(_ line: String) -> String? {
    LedgerContents(Array(line.utf8), name: "").entries.first?.id.description
  }
}

/// A row of `check --format json`.
struct ToldFinding {
  let code: String
  let message: String
  let line: Int?
  let entries: [String]
}

/// The rows that `check --format json` printed.
func findings(_ run: Run) -> [ToldFinding] {
  let value = try? JSONSerialization.jsonObject(with: Data(run.output.utf8))
  return (value as? [[String: Any]] ?? []).map { row in
    ToldFinding(
      code: row["finding"] as? String ?? "", message: row["message"] as? String ?? "",
      line: row["line"] as? Int, entries: row["claims"] as? [String] ?? [])
  }
}

extension Desk {
  /// Makes a repository with a committed ledger.
  func repository(holding lines: [String]) throws {
    #expect(try goodoffices("init data").status == 0)
    try write(ledger: lines)
    try git("init -q -b main")
    try commit("base")
  }

  /// What a check says of the ledger's file and of git, a line a finding.
  func told(_ line: String) throws -> String {
    let run = try goodoffices(line + " --format json")
    var text = "$ goodoffices \(line)\n"
    for finding in findings(run)
    where finding.code.hasPrefix("ledger.") || finding.code.hasPrefix("git.") {
      text += finding.line.map { "line \($0): " } ?? ""
      text += "\(finding.code): \(finding.message)\n"
    }
    return text + run.errors
  }
}
