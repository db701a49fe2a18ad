import Diagnostics
import EvidenceLedger
import Foundation
import Mandates
import TestSupport
import Testing

struct WholeFileTests {
  @Test(arguments: SystemCalls.Call.allCases)
  func `a file is replaced whole or not at all`(_ call: SystemCalls.Call) throws {
    for n in 1...20 {
      let folder = try TemporaryFolder()
      try folder.write(Array("old".utf8), "report.txt")
      let script = Script(call, n, call == .write ? .short(1) : .error(EIO))
      let system = SystemCalls { script.next($0) }
      let path = folder.file("report.txt")
      let replaced = Result { () throws(Failure) in
        try Workspace.replaceFile(
          path, named: "report.txt", with: Array("new".utf8), system: system)
      }
      let bytes = try folder.bytes("report.txt")
      if let failure = replaced.failure {
        #expect(failure.status == .trouble)
        #expect(bytes == Array("old".utf8) || bytes == Array("new".utf8))
        #expect(bytes == Array("old".utf8) || call == .synchronize || call == .open)
      } else {
        #expect(bytes == Array("new".utf8))
      }
      #expect(try folder.names() == ["report.txt"])
      if !script.isSpent { break }
      #expect(n < 20)
    }
  }

  @Test func `a text is held once, and another under its key is refused`() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create("data", from: folder.path)
    let key = try #require(DocumentKey("seed-001"))
    let text = try DocumentText(Array("one\n".utf8), name: "a.txt")
    try workspace.hold(text, as: key)
    try workspace.hold(text, as: key)
    #expect(try folder.bytes("data/documents/seed-001.txt") == Array("one\n".utf8))
    let other = try DocumentText(Array("two\n".utf8), name: "b.txt")
    let failure = failure { () throws(Failure) in try workspace.hold(other, as: key) }
    #expect(failure?.status == .findings)
    #expect(try folder.bytes("data/documents/seed-001.txt") == Array("one\n".utf8))
  }
}

/// What stands where a file is to be written.
struct ReplacementTests {
  private func replace(_ name: String, in folder: TemporaryFolder) -> Failure? {
    failure { () throws(Failure) in
      try Workspace.replaceFile(folder.file(name), named: name, with: Array("new".utf8))
    }
  }

  private func permissions(_ name: String, in folder: TemporaryFolder) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file(name))
    return try #require(attributes[.posixPermissions] as? NSNumber).intValue
  }

  @Test(arguments: [0o600, 0o640, 0o755])
  func `a file that is replaced keeps its permissions`(_ mode: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("old".utf8), "report.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.file("report.txt"))
    try Workspace.replaceFile(
      folder.file("report.txt"), named: "report.txt", with: Array("new".utf8))
    #expect(try folder.bytes("report.txt") == Array("new".utf8))
    #expect(try permissions("report.txt", in: folder) == mode)
  }

  @Test func `a file that is protected against writing stays as it is`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("old".utf8), "report.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: folder.file("report.txt"))
    #expect(replace("report.txt", in: folder)?.diagnostics.first?.code.name == "file.unwritable")
    #expect(try folder.bytes("report.txt") == Array("old".utf8))
    #expect(try folder.names() == ["report.txt"])
  }

  @Test(arguments: ["folder", "link", "pipe"])
  func `what is no file is not replaced`(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("old".utf8), "target")
    let manager = FileManager.default
    switch name {
    case "folder":
      try manager.createDirectory(atPath: folder.file(name), withIntermediateDirectories: false)
    case "link":
      try manager.createSymbolicLink(
        atPath: folder.file(name), withDestinationPath: folder.file("target"))
    default: #expect(mkfifo(folder.file(name), 0o600) == 0)
    }
    #expect(replace(name, in: folder)?.diagnostics.first?.code.name == "file.not-regular")
    #expect(try folder.names().sorted() == [name, "target"].sorted())
    #expect(try folder.bytes("target") == Array("old".utf8))
  }

  @Test func `a disk that is full leaves the file as it was, and says so`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("old".utf8), "report.txt")
    let script = Script(.write, 1, .error(ENOSPC))
    let failure = failure { () throws(Failure) in
      try Workspace.replaceFile(
        folder.file("report.txt"), named: "report.txt", with: Array("new".utf8),
        system: SystemCalls { script.next($0) })
    }
    let hint = failure?.diagnostics.first?.hint ?? ""
    #expect(hint.hasSuffix("; what stood there stands as it was"), "\(hint)")
    #expect(try folder.bytes("report.txt") == Array("old".utf8))
    #expect(try folder.names() == ["report.txt"])
  }

  @Test func `a file that is replaced, but not confirmed by the disk, is not said to be as it was`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write(Array("old".utf8), "report.txt")
    let script = Script(.synchronize, 2, .error(EIO))
    let failure = failure { () throws(Failure) in
      try Workspace.replaceFile(
        folder.file("report.txt"), named: "report.txt", with: Array("new".utf8),
        system: SystemCalls { script.next($0) })
    }
    #expect(failure?.diagnostics.map(\.code.name) == ["file.unwritable", "file.not-confirmed"])
    #expect(failure?.diagnostics.first?.hint?.contains("as it was") == false)
    #expect(try folder.bytes("report.txt") == Array("new".utf8))
  }

  @Test func `a folder that is missing is named`() throws {
    let folder = try TemporaryFolder()
    let failure = try #require(replace("none/report.txt", in: folder))
    #expect(failure.diagnostics[0].message.contains("no folder 'none'"))
    #expect(failure.status == .trouble)
    #expect(try folder.names().isEmpty)
  }
}
