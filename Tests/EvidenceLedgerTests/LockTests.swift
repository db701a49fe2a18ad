import Diagnostics
import EvidenceLedger
import Foundation
import Mandates
import TestSupport
import Testing

struct LockTests {
  @Test func `who holds the lock too long is named`() throws {
    let folder = try TemporaryFolder()
    try folder.write([], "ledger.jsonl")
    let holder = try Holder(folder.file("ledger.lock"))
    var system = SystemCalls()
    system.patience = 30
    var maker = EntryMaker(Seed(1))
    let entry = try maker.entry()
    let failure = failure { () throws(Failure) in _ = try folder.ledger(system).append([entry]) }
    #expect(failure?.status == .trouble)
    #expect(failure?.diagnostics.first?.code == "ledger.busy")
    #expect(failure?.diagnostics.first?.message.contains("process 4711") == true)
    holder.release()
    #expect(try folder.ledger(system).append([entry]).added == [entry.id])
  }

  @Test(arguments: ["pipe", "link", "folder"])
  func `a lock that is no file is refused, and nothing is added`(_ kind: String) throws {
    let folder = try TemporaryFolder()
    try folder.write([], "ledger.jsonl")
    let lock = folder.file("ledger.lock")
    switch kind {
    case "pipe": #expect(mkfifo(lock, 0o600) == 0)
    case "link": #expect(symlink("/dev/null", lock) == 0)
    default: #expect(mkdir(lock, 0o700) == 0)
    }
    var maker = EntryMaker(Seed(3))
    let entry = try maker.entry()
    let failure = failure { () throws(Failure) in _ = try folder.ledger().append([entry]) }
    #expect(failure?.status == .trouble)
    #expect(failure?.diagnostics.first?.message.contains("ledger.lock") == true)
    #expect(try folder.bytes("ledger.jsonl").isEmpty)
  }

  @Test func `a lock vanishes with its killed holder`() throws {
    let folder = try TemporaryFolder()
    try folder.write([], "ledger.jsonl")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "flock", "--close", folder.file("ledger.lock"), "sh", "-c", "echo held; exec sleep 5",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    #expect(output.fileHandleForReading.availableData == Data("held\n".utf8))
    var maker = EntryMaker(Seed(2))
    let entry = try maker.entry()
    var system = SystemCalls()
    system.patience = 20
    #expect(failure { () throws(Failure) in _ = try folder.ledger(system).append([entry]) } != nil)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(try folder.ledger(system).append([entry]).added == [entry.id])
  }

  @Test(.timeLimit(.minutes(2)))
  func `sixteen processes append at once, and each entry is there once and whole`() async throws {
    let folder = try TemporaryFolder()
    try folder.write([], "ledger.jsonl")
    let path = folder.path
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<16 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [path = path as String, number = number as Int] in
            let ledger = Ledger(path: path + "/ledger.jsonl", name: "ledger.jsonl")
            for entry in try written(by: number) { _ = try ledger.append([entry]) }
          }
        }
      }
    }
    let read = try folder.ledger().read()
    #expect(read.diagnostics.isEmpty)
    let expected = try (0..<16).flatMap { try written(by: $0) }
    #expect(Set(read.entries) == Set(expected))
    let lines = String(decoding: try folder.bytes("ledger.jsonl"), as: UTF8.self).split(
      separator: "\n")
    #expect(lines.count == Set(expected.map(\.id)).count)
  }

  struct Obstacle: CustomTestStringConvertible {
    let testDescription: String
    let code: String
    let place: @Sendable (String) throws -> Void
  }

  static let obstacles: [Obstacle] = [
    Obstacle(testDescription: "nothing", code: "file.unreadable file.unwritable") { _ in },
    Obstacle(testDescription: "a folder", code: "file.not-regular file.unwritable") {
      try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false)
    },
    Obstacle(testDescription: "a link to a file", code: "file.not-regular file.not-regular") {
      try Data().write(to: URL(filePath: $0 + "2"))
      try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: $0 + "2")
    },
    Obstacle(testDescription: "a link to a device", code: "file.not-regular file.not-regular") {
      try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: "/dev/zero")
    },
    Obstacle(testDescription: "a pipe", code: "file.not-regular file.not-regular") {
      try #require(mkfifo($0, 0o600) == 0)
    },
    Obstacle(testDescription: "a protected file", code: "- file.unwritable") {
      try Data().write(to: URL(filePath: $0))
      try #require(chmod($0, 0o444) == 0)
    },
  ]

  @Test(arguments: obstacles)
  func `what is no ledger is neither read nor written`(_ obstacle: Obstacle) throws {
    let folder = try TemporaryFolder()
    try obstacle.place(folder.file("ledger.jsonl"))
    var maker = EntryMaker(Seed(3))
    let entry = try maker.entry()
    let reading = Result { () throws(Failure) in try folder.ledger().read() }
    let writing = Result { () throws(Failure) in try folder.ledger().append([entry]) }
    let failures = [reading.failure, writing.failure]
    let codes = failures.map { $0?.diagnostics.first?.code.name ?? "-" }
    #expect(codes.joined(separator: " ") == obstacle.code)
    for failure in failures {
      #expect(failure == nil || failure?.status == .trouble)
      #expect(failure == nil || failure?.diagnostics.first?.hint != nil)
    }
  }
}

/// The entries that one of the processes writes; some are written by all of them.
private func written(by number: Int) throws -> [Entry] {
  var own = EntryMaker(Seed(UInt64(1000 + number)))
  var shared = EntryMaker(Seed(999))
  return try own.entries(5) + shared.entries(2)
}
