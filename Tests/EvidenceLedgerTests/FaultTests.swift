import Diagnostics
import EvidenceLedger
import Foundation
import Mandates
import Synchronization
import TestSupport
import Testing

struct FaultTests {
  struct Case: CustomTestStringConvertible {
    let call: SystemCalls.Call
    let fault: SystemCalls.Fault
    let name: String
    var testDescription: String { "\(name) in \(call)" }
  }

  static let cases: [Case] = SystemCalls.Call.allCases.flatMap { call in
    let errors: [(String, Int32)] = [
      ("EIO", EIO), ("ENOSPC", ENOSPC), ("EDQUOT", EDQUOT), ("EROFS", EROFS), ("EACCES", EACCES),
    ]
    var cases = errors.map { Case(call: call, fault: .error($0.1), name: $0.0) }
    if call == .write {
      cases += [0, 1, 88].map { Case(call: call, fault: .short($0), name: "\($0) bytes") }
    }
    return cases
  }

  @Test(arguments: cases, [false, true])
  func `a call that fails leaves the ledger as it was`(_ fault: Case, _ startsTorn: Bool) throws {
    var maker = EntryMaker(Seed(1))
    let entries = try maker.entries(5)
    let old = entries[..<2].flatMap(\.closedLine)
    let start = startsTorn ? old + entries[2].closedLine.prefix(40) : old
    var failures = 0
    for n in 1...100 {
      let folder = try TemporaryFolder()
      try folder.write(start, "ledger.jsonl")
      let script = Script(fault.call, n, fault.fault)
      let ledger = folder.ledger(SystemCalls { script.next($0) })
      switch Result(catching: { () throws(Failure) in try ledger.append(Array(entries[3...])) }) {
      case .success:
        #expect(try folder.bytes("ledger.jsonl") == old + entries[3...].flatMap(\.closedLine))
      case .failure(let failure):
        failures += 1
        #expect(failure.status == .trouble)
        let message = try #require(failure.diagnostics.first)
        #expect(message.message.contains("'ledger."))
        #expect(message.hint != nil)
        let left = try folder.bytes("ledger.jsonl")
        #expect(left == start || left == old, "\(message.transcript)")
        #expect(Set(try folder.ledger().read().entries) == Set(entries[..<2]))
        // And the next try succeeds.
        #expect(try folder.ledger().append(Array(entries[3...])).added.count == 2)
        #expect(Set(try folder.ledger().read().entries) == Set(entries[..<2] + entries[3...]))
      }
      if !script.isSpent { break }
      #expect(n < 100)
    }
    // Nothing is made or renamed here, what is written is waited for and so closed without a word,
    // and nothing is cut off but a torn tail and the note in the lock.
    let isUnused = [.makeDirectory, .rename, .exchange, .close].contains(fault.call)
    let cannotFail = isUnused || fault.call == .truncate && !startsTorn
    #expect((failures == 0) == cannotFail)
  }

  @Test(arguments: SystemCalls.Call.allCases)
  func `a call that a signal interrupts is made again`(_ call: SystemCalls.Call) throws {
    var maker = EntryMaker(Seed(2))
    let entry = try maker.entry()
    for n in 1...20 {
      let folder = try TemporaryFolder()
      let script = Script(call, n, .error(EINTR))
      let system = SystemCalls { script.next($0) }
      let workspace = try Workspace.create("data", from: folder.path, system: system)
      #expect(try workspace.ledger.append([entry]).added == [entry.id])
      #expect(try workspace.ledger.read().entries == [entry])
      if !script.isSpent { break }
    }
  }

  @Test func `if not even cutting back works, both are told and the next append repairs`() throws {
    let folder = try TemporaryFolder()
    var maker = EntryMaker(Seed(3))
    let entries = try maker.entries(2)
    try folder.write(entries[0].closedLine, "ledger.jsonl")
    let writes = Script(.write, 2, .short(30))
    let cuts = Script(.truncate, 2, .error(EIO))
    let system = SystemCalls { $0 == .write ? writes.next($0) : cuts.next($0) }
    let failure = failure { () throws(Failure) in
      _ = try folder.ledger(system).append([entries[1]])
    }
    #expect(failure?.diagnostics.map(\.code.name) == ["file.unwritable", "file.not-cut-back"])
    let read = try folder.ledger().read()
    #expect(read.entries == [entries[0]])
    #expect(read.endsTorn)
    #expect(try folder.ledger().append([entries[1]]).diagnostics.count == 1)
    #expect(Set(try folder.ledger().read().entries) == Set(entries))
  }

  @Test
  func `if the disk confirms neither what is written nor that it is taken back, both are told`()
    throws
  {
    let folder = try TemporaryFolder()
    var maker = EntryMaker(Seed(4))
    let entries = try maker.entries(2)
    try folder.write(entries[0].closedLine, "ledger.jsonl")
    let system = SystemCalls { $0 == .synchronize ? .error(EIO) : .none }
    let failure = failure { () throws(Failure) in
      _ = try folder.ledger(system).append([entries[1]])
    }
    #expect(failure?.diagnostics.map(\.code.name) == ["file.unwritable", "file.not-confirmed"])
    // Nobody knows what the disk holds, so it is not said that nothing was added.
    #expect(failure?.diagnostics.first?.hint?.contains("nothing was added") == false)
    #expect(try folder.bytes("ledger.jsonl") == entries[0].closedLine)
  }

  @Test func `a file that is larger than any text is told, and not read`() throws {
    let folder = try TemporaryFolder()
    try folder.write([], "large")
    let file = try #require(FileHandle(forWritingAtPath: folder.file("large")))
    // It has holes and no bytes.
    try file.truncate(atOffset: (1 << 30) + 1)
    let failure = failure { () throws(Failure) in
      _ = try Workspace.readFile(folder.file("large"), named: "large")
    }
    #expect(failure?.diagnostics.map(\.code.name) == ["file.too-large"])
    #expect(failure?.diagnostics.first?.message == "'large' has more than 1024 MiB")
  }

  @Test(arguments: [EIO, EACCES, ENOENT, EISDIR])
  func `a ledger that cannot be read is a failure, not an empty ledger`(_ number: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.write([], "ledger.jsonl")
    for call in [SystemCalls.Call.open, .status, .read] {
      let script = Script(call, 1, .error(number))
      let failure = failure { () throws(Failure) in
        _ = try folder.ledger(SystemCalls { script.next($0) }).read()
      }
      #expect(failure?.status == .trouble)
    }
  }
}

/// Lets the n-th call of a kind fail.
final class Script: Sendable {
  private let call: SystemCalls.Call
  private let fault: SystemCalls.Fault
  private let left: Mutex<Int>

  init(_ call: SystemCalls.Call, _ n: Int, _ fault: SystemCalls.Fault) {
    self.call = call
    self.fault = fault
    left = Mutex(n)
  }

  func next(_ call: SystemCalls.Call) -> SystemCalls.Fault {
    guard call == self.call else { return .none }
    return left.withLock { left in
      left -= 1
      return left == 0 ? fault : .none
    }
  }

  /// Whether the fault has happened.
  var isSpent: Bool { left.withLock { $0 <= 0 } }
}
