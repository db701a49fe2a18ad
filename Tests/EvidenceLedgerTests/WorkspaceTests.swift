import Diagnostics
import Digests
import EvidenceLedger
import Foundation
import Mandates
import TestSupport
import Testing

struct WorkspaceTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    var option: String?
    var environment: String?
    var from = "."
    /// The name of the folder that is found, or the hint of the failure.
    let found: String
  }

  static let cases: [Case] = [
    Case(testDescription: "data below", found: "data"),
    Case(testDescription: "inside data", from: "data", found: "."),
    Case(testDescription: "upwards", from: "a/b", found: "../../data"),
    Case(testDescription: "upwards inside data", from: "data/documents", found: ".."),
    Case(testDescription: "the option first", option: "other", environment: "data", found: "other"),
    Case(
      testDescription: "then the environment", environment: "../other", from: "a",
      found: "../other"),
    Case(testDescription: "an empty environment is none", environment: "", found: "data"),
    Case(testDescription: "a slash at the end", option: "other/", found: "other/"),
    Case(
      testDescription: "a folder without one", option: "a",
      found: "make one with 'goodoffices init a'"),
    Case(
      testDescription: "the environment without one", environment: "nowhere",
      found: "make one with 'goodoffices init nowhere'"),
    Case(
      testDescription: "the file instead", option: "data/ledger.jsonl",
      found: "name the folder, not a file in it"),
    Case(testDescription: "the folder above", option: ".", found: "did you mean 'data'?"),
  ]

  @Test(arguments: cases)
  func `a workspace is found as git finds its own`(_ example: Case) throws {
    let folder = try TemporaryFolder()
    for name in ["data", "other", "a/b/.."] {
      if name.hasPrefix("a") {
        try FileManager.default.createDirectory(
          atPath: folder.file("a/b"), withIntermediateDirectories: true)
      } else {
        _ = try Workspace.create(name, from: folder.path)
      }
    }
    let from = example.from == "." ? folder.path : folder.file(example.from)
    let found = Result { () throws(Failure) in
      try Workspace.find(option: example.option, environment: example.environment, from: from)
    }
    switch found {
    case .success(let workspace):
      #expect(workspace.name == example.found)
      #expect(try workspace.ledger.read().entries.isEmpty)
      #expect(
        workspace.ledger.name
          == (workspace.name == "."
            ? "" : workspace.name.hasSuffix("/") ? workspace.name : workspace.name + "/")
          + "ledger.jsonl")
    case .failure(let failure):
      #expect(failure.status == .wrongInput)
      #expect(failure.diagnostics.first?.code == "workspace.no-ledger")
      #expect(failure.diagnostics.first?.hint == example.found)
    }
  }

  @Test func `where there is no ledger upwards, init is the way`() throws {
    let folder = try TemporaryFolder()
    let failure = failure { () throws(Failure) in
      _ = try Workspace.find(option: nil, environment: nil, from: folder.path)
    }
    #expect(failure?.status == .wrongInput)
    #expect(failure?.diagnostics.first?.hint?.contains("goodoffices init data") == true)
  }

  @Test func `a workspace is made with all that git needs, once`() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create("deep/down/data", from: folder.path)
    #expect(workspace.name == "deep/down/data")
    let names = try FileManager.default.contentsOfDirectory(atPath: workspace.path).sorted()
    #expect(names == [".gitattributes", ".gitignore", "documents", "ledger.jsonl"])
    #expect(try folder.bytes("deep/down/data/ledger.jsonl").isEmpty)
    let attributes = String(
      decoding: try folder.bytes("deep/down/data/.gitattributes"), as: UTF8.self)
    #expect(attributes == "ledger.jsonl merge=union text eol=lf\ndocuments/* -text\n")
    let again = failure { () throws(Failure) in
      _ = try Workspace.create("deep/down/data", from: folder.path)
    }
    #expect(again?.status == .wrongInput)
    #expect(again?.diagnostics.first?.code == "workspace.exists")
  }

  @Test func `what is in the way of a workspace stays`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("*.txt\nledger.lock".utf8), ".gitignore")
    try folder.write([], "file")
    _ = try Workspace.create(".", from: folder.path)
    let ignored = String(decoding: try folder.bytes(".gitignore"), as: UTF8.self)
    #expect(ignored == "*.txt\nledger.lock\nledger.torn-*\nqueue.*\n*.draft\n")
    let failure = failure { () throws(Failure) in
      _ = try Workspace.create("file/data", from: folder.path)
    }
    #expect(failure?.diagnostics.first?.code == "workspace.not-folder")
  }

  @Test(arguments: SystemCalls.Call.allCases)
  func `a workspace half made can be made again`(_ call: SystemCalls.Call) throws {
    for n in 1...40 {
      let folder = try TemporaryFolder()
      let script = Script(call, n, .error(ENOSPC))
      let system = SystemCalls { script.next($0) }
      let made = Result { () throws(Failure) in
        try Workspace.create("x/data", from: folder.path, system: system)
      }
      if let failure = made.failure {
        #expect(failure.status == .trouble)
        if !FileManager.default.fileExists(atPath: folder.file("x/data/ledger.jsonl")) {
          _ = try Workspace.create("x/data", from: folder.path)
        }
        #expect(
          try Workspace.find(option: "x/data", environment: nil, from: folder.path)
            .ledger.read().diagnostics.isEmpty)
      }
      if !script.isSpent { break }
      #expect(n < 40)
    }
  }
}

struct DocumentTextTests {
  @Test func `lines are counted as an editor counts them`() throws {
    let text = try DocumentText(Array("\u{FEFF}one\r\ntwo\n\nfour ü".utf8), name: "a.txt")
    #expect(text.lineCount == 4)
    #expect(text.lines(from: 1, through: 4) == ["one", "two", "", "four ü"])
    #expect(text.lines(from: 2, through: 2) == ["two"])
    for (first, last) in [(0, 1), (3, 2), (4, 5), (Int.max, Int.max), (Int.min, 1)] {
      #expect(text.lines(from: first, through: last) == nil)
    }
    #expect(try DocumentText([], name: "a.txt").lineCount == 0)
    #expect(try DocumentText(Array("a\n".utf8), name: "a.txt").lineCount == 1)
  }

  @Test func `a text in another encoding is refused where it differs`() throws {
    let failure = failure { () throws(Failure) in
      _ = try DocumentText(Array("gut\nZ".utf8) + [0xFC] + Array("rich".utf8), name: "a.txt")
    }
    #expect(failure?.status == .trouble)
    let span = try #require(failure?.diagnostics.first?.span)
    #expect(span.line == 2)
    #expect(span.column == 2)
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let digest: String?
    let text: String?
    let codes: [String]
  }

  static let digest = SHA256(Array("text\n".utf8)).hexadecimal()
  static let cases: [Case] = [
    Case(testDescription: "nothing held", digest: nil, text: nil, codes: []),
    Case(testDescription: "as registered", digest: digest, text: "text\n", codes: []),
    Case(testDescription: "changed", digest: digest, text: "text", codes: ["document.changed"]),
    Case(testDescription: "gone", digest: digest, text: nil, codes: ["document.missing"]),
    Case(
      testDescription: "not registered", digest: nil, text: "text\n",
      codes: ["document.unregistered"]),
  ]

  @Test(arguments: cases)
  func `a text is held to its record`(_ example: Case) throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create("data", from: folder.path)
    let key = try #require(DocumentKey("seed-001"))
    if let text = example.text {
      try folder.write(Array(text.utf8), "data/documents/seed-001.txt")
      #expect(try workspace.text(of: key)?.bytes == Array(text.utf8))
    } else {
      #expect(try workspace.text(of: key) == nil)
    }
    var document = SourceDocument(key: key, type: "webpage", title: "A page")
    document.sha256 = example.digest
    let told = workspace.check(document)
    #expect(told.map(\.code.name) == example.codes)
    #expect(told.allSatisfy { $0.message.contains("'data/documents/seed-001.txt'") })
  }

  @Test func `a link in place of a text is not followed`() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create("data", from: folder.path)
    let key = try #require(DocumentKey("passwd"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("data/documents/passwd.txt"), withDestinationPath: "/etc/passwd")
    let document = SourceDocument(key: key, type: "webpage", title: "A page")
    #expect(workspace.check(document).map(\.code.name) == ["file.not-regular"])
  }
}
