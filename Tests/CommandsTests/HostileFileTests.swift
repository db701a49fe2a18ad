import Diagnostics
import EvidenceLedger
import Foundation
import Glibc
import Mandates
import Testing

/// Names that lead elsewhere, and things that are no files.
struct HostileFileTests {
  /// A desk with a ledger and everything that can stand where a file should.
  private func desk() throws -> Desk {
    let desk = try Workshop.empty()
    try desk.write("Switzerland has represented Iran in Canada since 2019.\n", "a.txt")
    try desk.write("kept\n", "outside/secret.txt")
    try desk.write("x\n", "-dash.txt")
    let manager = FileManager.default
    for (name, target) in [
      ("link.txt", "outside/secret.txt"), ("dangling", "nowhere"), ("loop", "loop"),
      ("way", "outside"), ("ledger", "data/ledger.jsonl"), ("held", "data/documents"),
    ] {
      try manager.createSymbolicLink(
        atPath: desk.path(name), withDestinationPath: name == "way" ? desk.path(target) : target)
    }
    try manager.createDirectory(atPath: desk.path("folder"), withIntermediateDirectories: false)
    try #require(mkfifo(desk.path("pipe"), 0o600) == 0)
    return desk
  }

  /// What stands in a folder and below it, with the content of files.
  private func everything(_ desk: Desk) throws -> [String: String] {
    var found: [String: String] = [:]
    let names = try #require(FileManager.default.enumerator(atPath: desk.folder))
    for case let name as String in names where name != "data/ledger.lock" {
      var status = stat()
      lstat(desk.path(name), &status)
      let isFile = status.st_mode & S_IFMT == S_IFREG
      found[name] =
        "\(status.st_mode & S_IFMT) " + (isFile ? "\(desk.bytes(name))" : "\(status.st_size)")
    }
    return found
  }

  static let longName = String(repeating: "n", count: 300)

  /// Words that name no file which may be written.
  static let targets = [
    "folder", "pipe", "/dev/null", "/dev/full", "link.txt", "dangling", "dangling/x", "loop",
    "loop/x", "ledger", "held/x.txt", "way/../data/ledger.jsonl", "data/ledger.jsonl",
    "./data/../data/ledger.jsonl", "data/ledger.lock", "data/queue.jsonl", "data/documents/a.txt",
    longName, "", ".", "..", "/", "a.txt/x", "a.txt/", "nowhere/x.txt",
  ]

  @Test(arguments: targets)
  func `point 16: what is no file of one's own is never written`(_ target: String) throws {
    let desk = try desk()
    let before = try everything(desk)
    for line in ["report --format markdown", "export csv", "list"] {
      let run = desk.run(words(of: line) + ["--output", target])
      #expect(run.status == .trouble || run.status == .wrongInput, "\(line): \(target)")
      #expect(run.errors.contains("hint: ") && run.output.isEmpty)
    }
    #expect(try everything(desk) == before)
  }

  @Test(arguments: [
    "other/ledger.jsonl", "other/ledger.lock", "other/queue.jsonl", "other/documents/a.txt",
    "other/documents", "way/../other/ledger.jsonl",
  ])
  func `point 16: no ledger is written over, whichever is asked`(_ target: String) throws {
    let desk = try desk()
    #expect(desk.run("init other").status == .done)
    let before = try everything(desk)
    let lines = ["report --output", "export csl --output", "list --output", "extract --rejects"]
    for line in lines {
      let run = desk.run(words(of: line) + [target] + (line.contains("rejects") ? ["a.txt"] : []))
      #expect(run.status == .wrongInput || run.status == .trouble, "\(line): \(target)")
      #expect(run.errors.contains("hint: "))
    }
    #expect(try everything(desk) == before)
    #expect(desk.run("report --output other/report.txt").status == .done)
  }

  @Test(
    arguments: targets.filter { !["folder", "", "..", "/"].contains($0) } + ["outside"])
  func `point 16: nor is a folder made where it may not be`(_ target: String) throws {
    let desk = try desk()
    let before = try everything(desk)
    for line in ["export package", "report site"] {
      let run = desk.run(words(of: line) + ["--output", target])
      #expect(run.status == .trouble || run.status == .wrongInput, "\(line): \(target)")
      #expect(run.errors.contains("hint: "))
    }
    #expect(try everything(desk) == before)
  }

  @Test(arguments: [
    "folder", "pipe", "/dev/null", "/dev/zero", "/dev/tty", "dangling", "loop", longName, "", ".",
    "/", "a.txt/x", "/proc/self/mem", "nowhere/../a.txt",
  ])
  func `point 16: what is no file is not read, and nobody waits for it`(_ source: String) throws {
    let desk = try desk()
    let before = try everything(desk)
    let lines: [[String]] = [
      ["ingest", source, "--lang", "en"], ["import", source], ["import", source, "--map", "a.txt"],
      ["import", "a.txt", "--map", source], ["list", "--data", source],
      ["document", "add", "doc", "--title", "T", "--text", source],
    ]
    for line in lines {
      let run = desk.run(line)
      #expect(run.status == .trouble || run.status == .wrongInput, "\(line)")
      #expect(run.errors.contains("error: "), "\(line)")
    }
    #expect(try everything(desk) == before)
  }

  @Test func `point 16: what begins with a dash is an option unless it is told apart`() throws {
    let desk = try desk()
    for words in [["ingest", "-dash.txt"], ["list", "--output", "-dash.txt"], ["show", "-x"]] {
      #expect(desk.run(words).status == .wrongInput, "\(words)")
    }
    for words in [
      ["ingest", "./-dash.txt", "--lang", "en"], ["ingest", "--lang", "en", "--", "-dash.txt"],
      ["list", "--output=-list.txt"],
    ] {
      #expect(desk.run(words).status == .done, "\(words)")
    }
    #expect(!desk.bytes("-list.txt").isEmpty)
  }

  /// Words that are no key, and must become no path.
  static let keys = [
    "../outside/secret", "/etc/passwd", "a/b", "..", ".", ".hidden", "-rf", "a\0b", "A", "a b", "",
    "con", "nul", "aux.txt", "com1", "lpt9.a", String(repeating: "k", count: 81), "é", "a\nb",
  ]

  @Test(arguments: keys)
  func `point 16: what is no key is not one of a document`(_ key: String) throws {
    let desk = try desk()
    let before = try everything(desk)
    for words in [
      ["document", "add", key, "--title", "T", "--text", "a.txt"], ["document", "show", key],
      ["ingest", "a.txt", "--lang", "en", "--key", key],
      ["record", "offer", "--mandate", "ch-for-ua-in-ru", "--by", "CH", "--source", key],
    ] {
      let run = desk.run(words)
      #expect(run.status == .wrongInput, "\(words)")
    }
    #expect(try everything(desk) == before)
  }

  @Test func `point 16: a key in a bibliography or a name of a file leads nowhere else`() throws {
    let desk = try desk()
    let items = Self.keys.enumerated().map { number, key in
      [
        "id": key, "type": "webpage", "title": "Title \(number)", "language": "en",
        "file": "../../../../etc/passwd",
        "attachments": [["path": "pipe"], ["path": "/dev/zero"]],
      ] as [String: Any]
    }
    try desk.write([UInt8](JSONSerialization.data(withJSONObject: items)), "library.json")
    let run = desk.run("ingest library.json")
    #expect(run.status == .done || run.status == .wrongInput)
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.path("data/documents"))
    #expect(names.allSatisfy { $0.contains(/^[a-z0-9][a-z0-9._-]*\.txt$/) })
    #expect(desk.ledger.allSatisfy { $0.text(of: "key").flatMap { DocumentKey($0) } != nil })
    #expect(!desk.ledger.contains { ["con", "nul", "com1"].contains($0.text(of: "key")) })
    #expect(String(decoding: desk.bytes("outside/secret.txt"), as: UTF8.self) == "kept\n")
  }

  @Test func `point 16: texts are not held by way of a link to another folder`() throws {
    let desk = try Workshop.empty()
    try desk.write("Switzerland has represented Iran in Canada since 2019.\n", "a.txt")
    try #require(desk.run("ingest a.txt --key a --lang en").status == .done)
    let manager = FileManager.default
    try manager.moveItem(atPath: desk.path("data/documents"), toPath: desk.path("elsewhere"))
    try desk.write("somebody's\n", "elsewhere/b.txt.1.draft")
    try manager.createSymbolicLink(
      atPath: desk.path("data/documents"), withDestinationPath: desk.path("elsewhere"))
    let before = try everything(desk)
    for line in [
      "ingest a.txt --key b --lang en", "document add c --title T --text a.txt", "check",
      "document show a", "review --accept-all",
    ] {
      let run = desk.run(line)
      #expect(run.status != .done, "\(line)")
      let all = run.output + run.errors
      #expect(all.contains("'data/documents' must be a folder, not a link"), "\(line): \(all)")
    }
    #expect(try everything(desk) == before)
    try manager.removeItem(atPath: desk.path("data/ledger.jsonl"))
    #expect(desk.run("init data").status == .trouble)
  }

  @Test func `point 16: the files of a site have names that every system can bear`() throws {
    let desk = try Workshop.empty()
    let keys = ["index", "index-document", "con", "nul.2", "com1", "a", "aux"]
    var lines = ""
    let instant = try #require(Instant("2026-11-20T09:30:00Z"))
    for key in keys {
      let key = try #require(DocumentKey(key))
      let document = SourceDocument(key: key, type: "webpage", title: "T")
      var claim = Claim(
        .mandate(try #require(Mandate("ch-for-index-in-con"))), .act(.end),
        source: .document(key, nil))
      claim.reason = "\(key)"
      for content in [Entry.Content.document(document), .claim(claim)] {
        lines += Entry(recording: content, at: instant, by: "A").line + "\n"
      }
    }
    try desk.write(lines, "data/ledger.jsonl")
    try #require(desk.run("report site --output site").status == .done)
    let files = try #require(FileManager.default.enumerator(atPath: desk.path("site")))
    let names = files.compactMap { $0 as? String }
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(names.count { $0.hasPrefix("d/") && $0.hasSuffix(".html") } == keys.count + 1)
    let devices = names.filter {
      $0.contains(/(?i)(?:^|\/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/)
    }
    #expect(devices == [])
    #expect(names.allSatisfy { $0.contains(/^[A-Za-z0-9._\/@+-]+$/) })
  }
}
