import Diagnostics
import EvidenceLedger
import Foundation
import Testing

/// What a killed process leaves in the folder of a ledger.
struct LeftoverTests {
  @Test func `point 3: a draft left over is named by check, and removed by who writes next`() throws
  {
    let scene = try Scene()
    let drafts = [
      "data/queue.jsonl.4711.draft", "data/documents/b.txt.4711.draft", "data/report.html.1.draft",
    ]
    for draft in drafts { try scene.write([1, 2], draft) }
    try FileManager.default.createDirectory(
      atPath: scene.folder + "/data/site.12.former", withIntermediateDirectories: false)
    let check = scene.run(["check"])
    #expect(check.status == .done)
    for name in drafts + ["data/site.12.former"] {
      #expect(check.output.contains("'\(name)' was being written"), "\(check.output)")
    }
    #expect(scene.run(["check", "--strict"]).status == .findings)
    try scene.write(Array("Text.\n".utf8), "a.txt")
    #expect(scene.run(["ingest", "a.txt", "--key", "a", "--date", "2022-01-01"]).status == .done)
    let report = scene.run(["report", "--output", "data/report.html"])
    #expect(report.status == .done)
    #expect(report.errors.contains("lay 'report.html.1.draft'"), "\(report.errors)")
    let left = scene.run(["check"]).output
    for name in drafts { #expect(!left.contains(name)) }
    // A folder in there is nothing of ours, and stays.
    #expect(left.contains("data/site.12.former"))
  }

  @Test func `point 3: a draft that is being written is not taken for left over`() throws {
    let scene = try Scene()
    try scene.write([1], "report.html.4711.draft")
    try scene.write([1], "data/queue.jsonl.4711.draft")
    let held = try ["report.html.4711.draft", "data/queue.jsonl.4711.draft"].map { name in
      let file = try #require(FileHandle(forUpdatingAtPath: scene.folder + "/" + name))
      try #require(flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0)
      return file
    }
    #expect(!scene.run(["check"]).output.contains("draft"))
    #expect(scene.run(["report", "--output", "report.html"]).status == .done)
    #expect(scene.bytes("report.html.4711.draft") == [1])
    for file in held { try file.close() }
    let run = scene.run(["report", "--output", "report.html"])
    #expect(run.status == .done)
    #expect(
      run.errors == "note: beside 'report.html' lay 'report.html.4711.draft', which a process was "
        + "writing when it ended; it is removed [output.left-over]\n")
    #expect(scene.bytes("report.html.4711.draft").isEmpty)
  }

  @Test func `point 3: half a site is removed by the next, and what else lies there is not`() throws
  {
    let scene = try Scene()
    #expect(scene.run(["report", "site", "--output", "site"]).status == .done)
    let manager = FileManager.default
    for name in ["site.1.draft", "site.2.former", "site.3.draft"] {
      try manager.copyItem(atPath: scene.folder + "/site", toPath: scene.folder + "/" + name)
    }
    try scene.write([1], "site.3.draft/mine.txt")
    let again = scene.run(["report", "site", "--output", "site"])
    #expect(again.status == .done)
    let told = ["site.1.draft", "site.2.former", "site.3.draft"].map {
      again.errors.contains("lay '\($0)'")
    }
    #expect(told == [true, true, false], "\(again.errors)")
    #expect(!manager.fileExists(atPath: scene.folder + "/site.1.draft"))
    #expect(!manager.fileExists(atPath: scene.folder + "/site.2.former"))
    #expect(scene.bytes("site.3.draft/mine.txt") == [1])
  }

  @Test func `point 4: what may not be seen is not taken for missing`() throws {
    let scene = try Scene()
    let run = scene.run(
      ["list"], system: .init { $0 == .status ? .error(EACCES) : .none })
    #expect(run.status == .trouble)
    #expect(run.errors.contains("Permission denied"))
  }

  @Test func `point 4: a command that adds to a damaged ledger adds, says so, and ends with 3`()
    throws
  {
    let scene = try Scene()
    let old = scene.ledger
    try scene.write(Array("{\"v\":1,\"oops\":1}\n".utf8) + old, "data/ledger.jsonl")
    let run = scene.run(Scene.offer(2))
    #expect(run.status == .trouble)
    #expect(run.output.hasPrefix("recorded "))
    #expect(run.errors.contains("[ledger.damaged]"))
    #expect(scene.ledger.count > old.count + 17)
    let dry = scene.run(Scene.offer(3) + ["--dry-run"])
    #expect(dry.status == .trouble)
    #expect(!dry.errors.contains("[ledger.damaged]"))
  }
}
