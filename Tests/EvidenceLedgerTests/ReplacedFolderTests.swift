import Diagnostics
import EvidenceLedger
import Foundation
import Synchronization
import TestSupport
import Testing

private let first: [(path: String, bytes: [UInt8])] = [
  (path: "index.html", bytes: Array("one".utf8)), (path: "m/a.html", bytes: Array("a".utf8)),
  (path: "de/m/a.html", bytes: []),
]
private let second: [(path: String, bytes: [UInt8])] = [
  (path: "index.html", bytes: Array("two".utf8)), (path: "m/b.html", bytes: Array("b".utf8)),
]

struct ReplacedFolderTests {
  private func replace(
    _ path: String, _ files: [(path: String, bytes: [UInt8])],
    system: SystemCalls = SystemCalls()
  ) throws(Failure) {
    let maker = FolderMaker(manifest: "manifest.txt", line: "maker 1")
    try Workspace.replaceFolder(path, named: "site", by: maker, system: system) {
      draft throws(Failure) in
      // Some at a time, as they are made.
      for file in files { try draft.add([file]) }
    }
  }

  /// All files below a folder, with what they hold.
  private func tree(_ path: String) throws -> [String: String] {
    var found: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      guard let text = try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) else {
        continue
      }
      found[name] = text
    }
    return found
  }

  private let old = [
    "index.html": "one", "m/a.html": "a", "de/m/a.html": "",
    "manifest.txt": "maker 1\nindex.html\nm/a.html\nde/m/a.html\n",
  ]
  private let new = [
    "index.html": "two", "m/b.html": "b", "manifest.txt": "maker 1\nindex.html\nm/b.html\n",
  ]

  @Test func `whether a folder can take its place is told before it is made`() throws {
    let folder = try TemporaryFolder()
    let maker = FolderMaker(manifest: "manifest.txt", line: "maker 1")
    try replace(folder.file("site"), first)
    try FileManager.default.createDirectory(
      atPath: folder.file("mine"), withIntermediateDirectories: false)
    try folder.write(Array("mine".utf8), "mine/notes.txt")
    try folder.write([], "file")
    let before = try tree(folder.path)
    let cases: [(name: String, code: String?)] = [
      ("site", nil), ("new", nil), ("mine", "output.holds-other"), ("file", "output.not-folder"),
      ("none/site", "file.unwritable"), ("file/site", "file.unwritable"),
    ]
    for (name, code) in cases {
      let result = Result { () throws(Failure) in
        try Workspace.requireReplaceable(folder.file(name), named: name, by: maker)
      }
      #expect(result.failure?.diagnostics.first?.code.name == code, "\(name)")
    }
    #expect(try tree(folder.path) == before)
    #expect(try folder.names().sorted() == ["file", "mine", "site"])
  }

  @Test(arguments: [true, false])
  func `a folder takes the place of the one made before`(_ isThere: Bool) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("site")
    if isThere {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    try replace(path, first)
    #expect(try tree(path) == old)
    try replace(path + "/", second)
    #expect(try tree(path) == new)
    #expect(try folder.names() == ["site"])
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: path).sorted() == [
        "index.html", "m", "m/b.html", "manifest.txt",
      ])
  }

  @Test(arguments: SystemCalls.Call.allCases)
  func `whatever fails, the old folder is there or the new one`(_ call: SystemCalls.Call) throws {
    for n in 1...40 {
      let folder = try TemporaryFolder()
      let path = folder.file("site")
      try replace(path, first)
      let script = Script(call, n, call == .write ? .short(0) : .error(EIO))
      let system = SystemCalls { script.next($0) }
      let written = Result { () throws(Failure) in try replace(path, second, system: system) }
      let names = try folder.names()
      #expect(names == ["site"], "\(call) \(n)")
      if written.failure == nil {
        #expect(try tree(path) == new)
      } else {
        // What cannot be looked at is not taken for somebody else's.
        #expect(written.failure?.status == .trouble, "\(call) \(n)")
        // Only the name of the finished folder may have come too late to the disk.
        let found = try tree(path)
        #expect(
          found == old || found == new && (call == .synchronize || call == .open), "\(call) \(n)")
      }
      if !script.isSpent { break }
      #expect(n < 40)
    }
  }

  @Test func `while a folder takes the place of another, its name is never without one`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("site")
    try replace(path, first)
    let missing = Mutex<[SystemCalls.Call]>([])
    let system = SystemCalls { call in
      if !FileManager.default.fileExists(atPath: path + "/index.html") {
        missing.withLock { $0.append(call) }
      }
      return .none
    }
    try replace(path, second, system: system)
    #expect(missing.withLock { $0 } == [])
    #expect(try tree(path) == new)
    #expect(try folder.names() == ["site"])
  }

  @Test(arguments: [EINVAL, ENOSYS])
  func `where names cannot change places, two renames do`(_ number: Int32) throws {
    for failing in 0...2 {
      let folder = try TemporaryFolder()
      let path = folder.file("site")
      try replace(path, first)
      let renames = Script(.rename, failing, .error(EIO))
      let system = SystemCalls { $0 == .exchange ? .error(number) : renames.next($0) }
      let written = Result { () throws(Failure) in try replace(path, second, system: system) }
      #expect((written.failure == nil) == (failing == 0))
      #expect(try tree(path) == (failing == 0 ? new : old))
      #expect(try folder.names() == ["site"])
    }
  }

  @Test func `a folder that anything else is put into meanwhile is kept with it`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("site")
    try replace(path, first)
    let system = SystemCalls { call in
      if call == .exchange { try? Data([1]).write(to: URL(filePath: path + "/notes.txt")) }
      return .none
    }
    try replace(path, second, system: system)
    #expect(try tree(path) == new)
    let left = try #require(try folder.names().first { $0 != "site" })
    #expect(try folder.bytes(left + "/notes.txt") == [1])
  }

  @Test func `a folder that holds anything else is left alone`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("site")
    try replace(path, first)
    try folder.write([1], "site/notes.txt")
    let refused = failure { () throws(Failure) in try replace(path, second) }
    #expect(refused?.diagnostics.map(\.code.name) == ["output.holds-other"])
    #expect(refused?.diagnostics.first?.message.contains("notes.txt") == true)
    #expect(try tree(path)["index.html"] == "one")
    // A manifest of somebody else does not make it ours.
    let other = folder.file("other")
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: false)
    try folder.write(Array("somebody\nmanifest.txt\n".utf8), "other/manifest.txt")
    #expect(failure { () throws(Failure) in try replace(other, second) } != nil)
    try folder.write([1], "file")
    let noFolder = failure { () throws(Failure) in try replace(folder.file("file"), second) }
    #expect(noFolder?.diagnostics.map(\.code.name) == ["output.not-folder"])
    let missing = failure { () throws(Failure) in
      try replace(folder.file("no/where"), second)
    }
    #expect(missing?.status == .trouble)
  }
}
