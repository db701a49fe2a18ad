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
