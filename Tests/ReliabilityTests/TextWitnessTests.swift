import Foundation
import TestSupport
import Testing

/// Texts of documents: those that were replaced are kept, and git is the witness of what is gone.
struct TextWitnessTests {
  private static let ingest = "ingest page.txt --key page --publisher Daily --officer anna"

  private static func text(_ remark: String) -> String {
    "The Daily, 20 August 2022\n\nSwitzerland represents the United States in Iran, \(remark).\n"
  }

  /// Takes in a text of the document `page`, and commits all there is.
  private func take(_ remark: String, _ desk: Desk) throws {
    try desk.write(Self.text(remark), "page.txt")
    let run = try desk.goodoffices(Self.ingest)
    #expect(run.status == 0, "\(run.transcript)")
    try desk.commit(remark.replacing(" ", with: "-"))
  }

  private func desk() throws -> Desk {
    let desk = try Desk()
    #expect(try desk.goodoffices("init data").status == 0)
    try desk.git("init -q -b main")
    try desk.commit("base")
    return desk
  }

  /// What `check` says of documents.
  private func told(_ words: String, _ desk: Desk) throws -> [ToldFinding] {
    findings(try desk.goodoffices("check --format json \(words)"))
      .filter { $0.code.hasPrefix("document.") && $0.code != "document.no-date" }
  }

  /// The name of the file of an earlier text.
  private func earlier(_ desk: Desk) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.path("data/documents"))
    return "data/documents/" + (try #require(names.first { $0.contains("@") }))
  }

  @Test
  func `point 11: an earlier text that is gone or changed is told, and the remedy brings it back`()
    throws
  {
    let desk = try desk()
    try take("it says", desk)
    try take("it said", desk)
    let name = try earlier(desk)
    #expect(try told("", desk).isEmpty)
    for (damage, code) in [("", "document.missing"), ("other\n", "document.changed")] {
      if damage.isEmpty {
        try FileManager.default.removeItem(atPath: desk.path(name))
      } else {
        try desk.write(damage, name)
      }
      let plain = try desk.goodoffices("check")
      #expect(plain.status == 1 && plain.output.contains("[\(code)]"), "\(plain.transcript)")
      #expect(plain.output.contains("'\(name)'"))
      try followRemedies(desk)
      #expect(try desk.bytes(name) == Array(Self.text("it says").utf8))
      #expect(try told("", desk).isEmpty)
    }
  }

  /// Does what the hints of `check --since` say.
  private func followRemedies(_ desk: Desk) throws {
    let mark = "hint: put back what was registered: "
    let output = try desk.goodoffices("check --since HEAD").output
    let hints = output.split(separator: "\n").filter { $0.hasPrefix(mark) }
    #expect(!hints.isEmpty, "\(output)")
    for hint in hints {
      let run = try desk.run("sh", ["-c", String(hint.dropFirst(mark.count))])
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  @Test(arguments: ["--ours", "--theirs"])
  func `point 11: two branches that took in one document differently lose no text in silence`(
    side: String
  ) throws {
    let desk = try desk()
    try desk.git("checkout -q -b other")
    try take("the other says", desk)
    try desk.git("checkout -q main")
    try take("ours says", desk)
    #expect(try desk.run("git", ["merge", "-q", "--no-edit", "other"]).status == 1)
    let conflict = try told("", desk).map(\.message).joined()
    #expect(conflict.contains("holds both sides of a merge, parted by conflict markers"))
    try desk.git("checkout -q \(side) data/documents/page.txt page.txt")
    try desk.commit("merged")
    // One of the two texts is in no file any more.
    let found = try told("--since other", desk)
    #expect(!found.isEmpty)
    #expect(try desk.goodoffices("check").status == 1)
    // Each remedy may uncover the next: the current text first, then the one that it replaced.
    for _ in 0..<2 where !(try told("", desk).isEmpty) { try followRemedies(desk) }
    #expect(try told("", desk).isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.path("data/documents"))
    let held = try names.map {
      String(decoding: try desk.bytes("data/documents/\($0)"), as: UTF8.self)
    }
    #expect(Set(held) == [Self.text("ours says"), Self.text("the other says")])
  }
}
