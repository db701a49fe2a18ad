import Diagnostics
import EvidenceLedger
import Foundation
import Mandates
import TestSupport
import Testing

struct AppendTests {
  @Test(arguments: Seed.some.prefix(20))
  func `what is appended is read back, once`(_ seed: Seed) throws {
    let folder = try TemporaryFolder()
    try folder.write([], "ledger.jsonl")
    var maker = EntryMaker(seed)
    let entries = try maker.entries(6)
    let first = try folder.ledger().append(Array(entries[..<4]))
    #expect(first.added == entries[..<4].map(\.id))
    let second = try folder.ledger().append(Array(entries[2...] + entries[4...]))
    #expect(second.added == entries[4...].map(\.id))
    #expect(second.present == entries[2..<4].map(\.id))
    #expect(second.diagnostics.isEmpty)
    #expect(try folder.bytes("ledger.jsonl") == entries.flatMap(\.closedLine))
    let read = try folder.ledger().read()
    #expect(Set(read.entries) == Set(entries))
    #expect(read.diagnostics.isEmpty)
    #expect(try folder.names() == ["ledger.jsonl", "ledger.lock"])
  }

  @Test(arguments: [Seed(1)])
  func `after a tail torn at any byte the new entry is whole and the torn bytes are kept`(
    _ seed: Seed
  ) throws {
    var maker = EntryMaker(seed)
    let entries = try maker.entries(4)
    let (old, torn, new) = (entries[0].closedLine, entries[1].closedLine, entries[2])
    let folder = try TemporaryFolder()
    for length in 1..<torn.count {
      try folder.write(old + torn[..<length], "ledger.jsonl")
      let appended = try folder.ledger().append([new])
      let isWhole = length == torn.count - 1
      let kept = isWhole ? old + torn : old
      #expect(try folder.bytes("ledger.jsonl") == kept + new.closedLine, "\(length) bytes")
      #expect(appended.diagnostics.map(\.code.name) == (isWhole ? [] : ["ledger.torn-tail"]))
      let aside = try folder.names().filter { $0.hasPrefix("ledger.torn-") }
      #expect(try aside.map(folder.bytes) == (isWhole ? [] : [Array(torn[..<length])]))
      for name in aside { try FileManager.default.removeItem(atPath: folder.file(name)) }
    }
  }

  @Test func `a damaged line does not count as the entry that it was`() throws {
    let folder = try TemporaryFolder()
    var maker = EntryMaker(Seed(7))
    let entry = try maker.entry()
    let damaged = Array(entry.line.replacing("recordedBy\":\"", with: "recordedBy\":\"x").utf8)
    try folder.write(damaged + [0x0A], "ledger.jsonl")
    #expect(try folder.ledger().append([entry]).added == [entry.id])
    #expect(try folder.ledger().read().entries == [entry])
  }

  @Test func `an entry in another spelling is known to be there`() throws {
    let folder = try TemporaryFolder()
    var maker = EntryMaker(Seed(8))
    let entry = try maker.entry()
    try folder.write(Array("\u{FEFF} \(entry.line) \r\n".utf8), "ledger.jsonl")
    let appended = try folder.ledger().append([entry])
    #expect(appended.present == [entry.id])
    #expect(appended.added.isEmpty)
  }

  @Test func `nothing is written if one entry could not be read back`() throws {
    let folder = try TemporaryFolder()
    try folder.write([], "ledger.jsonl")
    var maker = EntryMaker(Seed(9))
    let good = try maker.entry()
    let nameless = Entry(recording: good.content, at: good.recordedAt, by: "")
    let other = try maker.entry()
    let failure = failure { () throws(Failure) in
      _ = try folder.ledger().append([other, nameless])
    }
    #expect(failure?.status == .wrongInput)
    #expect(
      failure?.diagnostics.map(\.code.name) == ["ledger.unwritable-entry", "ledger.wrong-type"])
    #expect(try folder.bytes("ledger.jsonl").isEmpty)
  }

  @Test func `a reader waits for a writer in the middle of a line`() throws {
    let folder = try TemporaryFolder()
    var maker = EntryMaker(Seed(10))
    let entry = try maker.entry()
    let line = entry.closedLine
    try folder.write(Array(line[..<50]), "ledger.jsonl")
    let lock = try Holder(folder.file("ledger.lock"))
    Thread.detachNewThread {
      usleep(50_000)
      try? folder.write(line, "ledger.jsonl")
      lock.release()
    }
    let read = try folder.ledger().read()
    #expect(read.entries == [entry])
    #expect(read.diagnostics.isEmpty)
  }
}

/// Somebody else who holds the lock.
final class Holder: Sendable {
  private let file: FileHandle

  init(_ path: String) throws {
    try Data("4711\n".utf8).write(to: URL(filePath: path))
    file = try #require(FileHandle(forUpdatingAtPath: path))
    try #require(flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0)
  }

  func release() { flock(file.fileDescriptor, LOCK_UN) }
}
