import Diagnostics
import EvidenceLedger
import Foundation
import TestSupport
import Testing

private let files: [(path: String, bytes: [UInt8])] = [
  (path: "a.csv", bytes: Array("a".utf8)), (path: "b.csv", bytes: []),
]

struct WholeFolderTests {
  @Test(arguments: SystemCalls.Call.allCases)
  func `a folder is written whole or not at all`(_ call: SystemCalls.Call) throws {
    for n in 1...30 {
      let folder = try TemporaryFolder()
      let script = Script(call, n, call == .write ? .short(0) : .error(EIO))
      let system = SystemCalls { script.next($0) }
      let path = folder.file("release/")
      let written = Result { () throws(Failure) in
        try Workspace.writeFolder(path, named: "release", files: files, system: system)
      }
      if let failure = written.failure {
        #expect(failure.status == .trouble)
        let names = try folder.names()
        // Only the name of the finished folder may have come too late to the disk.
        #expect(names == [] || names == ["release"] && (call == .synchronize || call == .open))
      } else {
        #expect(try folder.bytes("release/a.csv") == Array("a".utf8))
        #expect(try folder.bytes("release/b.csv") == [])
        #expect(try folder.names() == ["release"])
      }
      if !script.isSpent { break }
      #expect(n < 30)
    }
  }

  @Test func `nothing is written where something stands`() throws {
    let folder = try TemporaryFolder()
    try folder.write([1], "file")
    for (name, code) in [("file", "output.not-folder"), (".", "output.not-empty")] {
      let failure = failure { () throws(Failure) in
        try Workspace.writeFolder(folder.file(name), named: name, files: files)
      }
      #expect(failure?.diagnostics.map(\.code.name) == [code])
    }
    let missing = failure { () throws(Failure) in
      try Workspace.writeFolder(folder.file("no/where"), named: "no/where", files: files)
    }
    #expect(missing?.status == .trouble)
    #expect(try folder.names() == ["file"])
    let empty = try TemporaryFolder()
    try Workspace.writeFolder(empty.path, named: "empty", files: files)
    #expect(try empty.names() == ["a.csv", "b.csv"])
  }

  @Test func `a workspace knows what lies in it`() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create("data", from: folder.path)
    for inside in ["data", "data/", "data/new", "data/documents/new/deep", "data/../data/x"] {
      #expect(workspace.contains(folder.file(inside)), "\(inside)")
    }
    for outside in ["", "other", "database", "data/../x", "data.csv"] {
      #expect(!workspace.contains(folder.file(outside)), "\(outside)")
    }
  }
}
