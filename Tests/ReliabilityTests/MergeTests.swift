import EvidenceLedger
import Foundation
import Mandates
import TestSupport
import Testing

/// Points 9 and 11: two branches that recorded different claims, put together by git in every way.
struct MergeTests {
  /// How the two sides come together.
  enum Way: String, CaseIterable {
    case union, theirSide, criss, octopus, rebased, cherryPicked, squashed
    case conflict, conflictShowingBase, conflictInBrief
    case endsOfWindows, endsOfWindowsInWorkTree, autocrlf, byteOrderMark, reversed, repeated
    case shallow
  }

  private static let sides = Result { try Sides(Seed(11)) }

  private static let plain = Result {
    let desk = try Desk()
    let sides = try Self.sides.get()
    #expect(try desk.goodoffices("init data").status == 0)
    try desk.write(ledger: sides.all)
    return try desk.answers()
  }

  @Test(arguments: Way.allCases)
  func `point 9, point 11: branches give the same reports, whichever way they are merged`(
    _ way: Way
  ) throws {
    let folder = try Self.sides.get().merged(way)
    let read = LedgerContents(try folder.desk.bytes(folder.name + "/data/ledger.jsonl"), name: "")
    #expect(Set(read.entries.map(\.line)) == Set(try Self.sides.get().all))
    let answers = try folder.desk.answers(in: folder.name)
    for (answer, plain) in zip(answers, try Self.plain.get()) {
      #expect(answer.output == plain.output, "\(plain.words)")
      #expect(answer.errors == plain.errors && answer.status == plain.status, "\(plain.words)")
    }
    #expect(answers.count == Desk.questions.count)
  }

  @Test(arguments: ["merge", "diff3"], [false, true])
  func `point 9: in the middle of a merge the answers are whole, and the markers are told`(
    style: String, endsOfWindows: Bool
  ) throws {
    let sides = try Self.sides.get()
    let desk = try sides.repository(attributes: nil)
    let settings = [
      "-c", "merge.conflictStyle=\(style)", "-c", "core.autocrlf=\(endsOfWindows)",
    ]
    #expect(try desk.run("git", settings + ["merge", "-q", "other"]).status == 1)
    // Then git writes the markers so, too.
    #expect(try desk.bytes("data/ledger.jsonl").contains(0x0D) == endsOfWindows)
    let count = "\(style == "diff3" ? 4 : 3) of the lines are conflict markers"
    for (answer, plain) in zip(try desk.answers(), try Self.plain.get()) {
      if plain.words.first == "check" {
        #expect(answer.output.contains("[ledger.merge-conflict]") && answer.status == 1)
        #expect(answer.output.contains("delete the lines that begin with <<<<<<<"))
        #expect(answer.output.contains(count), "\(answer.transcript)")
      } else {
        #expect(answer.output == plain.output && answer.status == 3)
        #expect(answer.errors.contains("[ledger.merge-conflict]"))
        #expect(answer.errors.contains(count), "\(answer.transcript)")
        #expect(answer.errors.split(separator: "error: ").count == 2, "\(answer.transcript)")
      }
    }
  }

  @Test(arguments: [true, false], [true, false])
  func `point 9: of a torn line nothing else is lost, on whichever side it is`(
    isOurs: Bool, hasAttributes: Bool
  ) throws {
    let sides = try Self.sides.get()
    let desk = try sides.repository(attributes: hasAttributes ? "ledger.jsonl merge=union" : nil) {
      $0.map { $0 + "\n" }.joined().dropLast(40).description
    }
    if isOurs { try desk.git("checkout -q other") }
    let merge = try desk.run("git", ["merge", "-q", "--no-edit", isOurs ? "main" : "other"])
    #expect(merge.status == (hasAttributes ? 0 : 1))
    if !hasAttributes { try desk.keepBothSides() }
    let torn = try #require(sides.theirs.last)
    let read = LedgerContents(try desk.bytes("data/ledger.jsonl"), name: "")
    #expect(Set(read.entries.map(\.line)) == Set(sides.all).subtracting([torn]))
    #expect(read.diagnostics.count == 1)
    // What is written next stands by itself.
    let run = try desk.goodoffices(
      "record offer --power CH --for UA --in RU --date 2020 --source paper-1 --officer anna")
    #expect(run.status == 0 || run.status == 3, "\(run.transcript)")
    let after = LedgerContents(try desk.bytes("data/ledger.jsonl"), name: "")
    #expect(after.entries.count == read.entries.count + 1)
  }

  @Test func `point 9: what git needs is written by init, beside what is there`() throws {
    let desk = try Desk()
    try desk.write("*.txt text", "data/.gitattributes")
    #expect(
      try desk.goodoffices("init data").output.contains(
        "added what git needs to data/.gitattributes")
    )
    let lines = String(decoding: try desk.bytes("data/.gitattributes"), as: UTF8.self)
    #expect(
      lines == "*.txt text\nledger.jsonl merge=union text eol=lf\ndocuments/* -text\n")
    for name in ["ledger.lock", "ledger.torn-0123456789ab", "queue.jsonl", "queue.lock"] {
      try desk.write("x", "data/\(name)")
    }
    try desk.git("init -q -b main")
    try desk.git("add -A")
    let held = try desk.git("ls-files").split(separator: "\n")
    #expect(held == ["data/.gitattributes", "data/.gitignore", "data/ledger.jsonl"])
    let merge = try desk.git("check-attr merge text eol -- data/ledger.jsonl")
    #expect(merge.contains("merge: union") && merge.contains("eol: lf"))
    // This repository's own data has them too.
    let root = testsFolder.deletingLastPathComponent().path
    let own = try desk.run(
      "git", ["-C", root, "check-attr", "merge", "--", "data/ledger.jsonl"])
    #expect(own.output.contains("merge: union") || own.status != 0)
  }
}

/// What two branches have in common, and what each recorded.
private struct Sides {
  let base: [String]
  let ours: [String]
  let theirs: [String]

  var all: [String] { base + ours + theirs }

  /// The last of their lines is a claim that nothing else names.
  init(_ seed: Seed) throws {
    var maker = LedgerMaker(seed)
    base = try maker.lines(10)
    ours = try maker.moreLines(5)
    theirs = try maker.moreLines(5)
  }

  private static let fromInit: String? = "ledger.jsonl merge=union text eol=lf\ndocuments/* -text"

  /// A repository with the branches `main`, which is checked out, and `other`.
  func repository(
    attributes: String? = Self.fromInit, spelling: ([String]) -> String = Self.lines
  ) throws -> Desk {
    let desk = try Desk()
    #expect(try desk.goodoffices("init data").status == 0)
    try FileManager.default.removeItem(atPath: desk.path("data/.gitattributes"))
    if let attributes { try desk.write(attributes + "\n", "data/.gitattributes") }
    try desk.write(ledger: base)
    try desk.git("init -q -b main")
    try desk.commit("base")
    try desk.git("checkout -q -b other")
    try desk.write(spelling(base + theirs), "data/ledger.jsonl")
    try desk.commit("theirs")
    try desk.git("checkout -q main")
    try desk.write(ledger: base + ours)
    try desk.commit("ours")
    return desk
  }

  private static func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  /// A folder in which both sides came together.
  func merged(_ way: MergeTests.Way) throws -> (desk: Desk, name: String) {
    let union = "ledger.jsonl merge=union"
    switch way {
    case .union, .theirSide, .criss, .octopus, .rebased, .cherryPicked, .squashed, .shallow:
      return try together(repository(), way)
    case .conflict, .conflictShowingBase, .conflictInBrief, .autocrlf:
      return try together(repository(attributes: nil), way)
    case .endsOfWindows:
      return try together(repository(attributes: union) { windows($0) }, way)
    case .endsOfWindowsInWorkTree: return try together(repository { windows($0) }, way)
    case .byteOrderMark: return try together(repository { "\u{FEFF}" + Self.lines($0) }, way)
    case .reversed: return try together(repository { Self.lines($0.reversed()) }, way)
    case .repeated: return try together(repository { Self.lines($0 + $0.prefix(7) + $0) }, way)
    }
  }

  private func windows(_ lines: [String]) -> String { lines.map { $0 + "\r\n" }.joined() }

  private func together(_ desk: Desk, _ way: MergeTests.Way) throws -> (desk: Desk, name: String) {
    let merge = "merge -q --no-edit"
    switch way {
    case .theirSide:
      try desk.git("checkout -q other")
      try desk.git("\(merge) main")
    case .criss:
      try desk.git("branch third")
      try desk.git("\(merge) other")
      try desk.git("checkout -q other")
      try desk.git("\(merge) third")
      try desk.git("\(merge) main")
    case .octopus:
      try desk.git("branch third other")
      try desk.git("reset -q --hard HEAD~1")
      try desk.write(ledger: base + ours)
      try desk.commit("again")
      try desk.git("\(merge) other third")
    case .rebased:
      try desk.git("checkout -q other")
      try desk.git("rebase -q main")
    case .cherryPicked: try desk.git("cherry-pick other")
    case .squashed:
      try desk.git("merge -q --squash other")
      try desk.commit("both")
    case .conflict, .conflictShowingBase, .conflictInBrief:
      let style =
        way == .conflict ? "merge" : way == .conflictShowingBase ? "diff3" : "zdiff3"
      let run = try desk.run(
        "git", ["-c", "merge.conflictStyle=\(style)", "merge", "-q", "--no-edit", "other"])
      #expect(run.status == 1)
      try desk.keepBothSides()
      try desk.commit("both")
    case .autocrlf:
      try desk.git("clone -q -c core.autocrlf=true file://\(desk.folder) clone")
      try desk.write("ledger.jsonl merge=union\n", "clone/data/.gitattributes")
      #expect(try desk.bytes("clone/data/ledger.jsonl").contains(0x0D))
      try desk.git("\(merge) origin/other", in: "clone")
      return (desk, "clone")
    case .shallow:
      try desk.git("\(merge) other")
      try desk.git("clone -q --depth 1 file://\(desk.folder) clone")
      return (desk, "clone")
    default: try desk.git("\(merge) other")
    }
    return (desk, ".")
  }
}

extension Desk {
  /// What is asked of ledgers that must be the same.
  static let questions = [
    "list --status all --as-of 2026-11-22", "report --as-of 2026-11-22 --format markdown",
    "report contradictions --as-of 2026-11-22 --format json", "check --as-of 2026-11-22",
    "export jsonl --table claims --as-of 2026-11-22",
  ]

  /// The answers to the questions.
  func answers(
    in subfolder: String = ".", environment: [String: String] = [:]
  ) throws -> [Run] {
    try Self.questions.map {
      try goodoffices($0, in: subfolder, environment: environment)
    }
  }

  /// Does what the diagnostic says: deletes the lines with which git parts the two sides.
  fileprivate func keepBothSides() throws {
    let marks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
    let text = String(decoding: try bytes("data/ledger.jsonl"), as: UTF8.self)
    let kept = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      !marks.contains { line.hasPrefix($0) }
    }
    #expect(kept.count < text.split(separator: "\n", omittingEmptySubsequences: false).count)
    try write(kept.joined(separator: "\n"), "data/ledger.jsonl")
  }
}
