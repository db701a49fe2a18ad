import Diagnostics
import EvidenceLedger
import Foundation
import Mandates
import Synchronization
import TestSupport
import Testing

/// Others touch the ledger without its lock while it is read or added to: git, an editor, a shell.
struct MeddlingTests {
  /// A folder with a ledger, and entries of which it holds the first.
  private func scene(_ seed: Seed) throws -> (folder: TemporaryFolder, entries: [Entry]) {
    var maker = EntryMaker(seed)
    let entries = try maker.entries(3)
    let folder = try TemporaryFolder()
    try folder.write(entries[0].closedLine, "ledger.jsonl")
    return (folder, entries)
  }

  /// Calls that do something before the n-th of a kind, and again at each of some after it.
  private func meddling(
    before call: SystemCalls.Call, _ wanted: Set<Int>, _ meddle: @escaping @Sendable () -> Void,
    fault: SystemCalls.Fault = .none
  ) -> SystemCalls {
    let count = Counter()
    return SystemCalls { made in
      guard made == call, wanted.contains(count.next()) else { return .none }
      meddle()
      return fault
    }
  }

  /// A way in which git puts another file in the place of the ledger.
  enum Way: CaseIterable {
    case renamed
    case removedAndMade

    func replace(_ folder: TemporaryFolder, with bytes: [UInt8]) {
      try? folder.write(bytes, "other")
      let (old, new) = (folder.file("other"), folder.file("ledger.jsonl"))
      if self == .renamed {
        rename(old, new)
      } else {
        unlink(new)
        try? FileManager.default.moveItem(atPath: old, toPath: new)
      }
    }
  }

  // The first write notes who holds the lock; the status asked for last is that of the path.
  @Test(arguments: Way.allCases, [SystemCalls.Call.read, .write, .synchronize])
  func `an entry goes into the file that stands there in the end`(
    _ way: Way, _ call: SystemCalls.Call
  ) throws {
    let (folder, entries) = try scene(Seed(1))
    let new = entries[..<2].flatMap(\.closedLine)
    let system = meddling(before: call, call == .write ? [2] : [1]) {
      way.replace(folder, with: new)
    }
    let appended = try folder.ledger(system).append([entries[2]])
    #expect(appended.added == [entries[2].id])
    #expect(try folder.bytes("ledger.jsonl") == new + entries[2].closedLine)
  }

  @Test func `an entry that is there already is looked for in the file that stands there`() throws {
    let (folder, entries) = try scene(Seed(2))
    let system = meddling(before: .read, [1]) {
      Way.renamed.replace(folder, with: entries[1].closedLine)
    }
    let appended = try folder.ledger(system).append([entries[0]])
    #expect(appended.added == [entries[0].id])
    #expect(try folder.bytes("ledger.jsonl") == entries[1].closedLine + entries[0].closedLine)
  }

  @Test func `a ledger that is written anew in its place gets the entry again`() throws {
    let (folder, entries) = try scene(Seed(3))
    let system = meddling(before: .synchronize, [1]) {
      let file = FileHandle(forWritingAtPath: folder.file("ledger.jsonl"))
      try? file?.truncate(atOffset: 0)
      file?.write(Data(entries[1].closedLine))
    }
    #expect(try folder.ledger(system).append([entries[2]]).added == [entries[2].id])
    #expect(try folder.bytes("ledger.jsonl") == entries[1...].flatMap(\.closedLine))
  }

  @Test func `an entry that was glued to half a line is written again`() throws {
    let (folder, entries) = try scene(Seed(4))
    let half = Array(entries[1].closedLine.prefix(40))
    let system = meddling(before: .write, [2]) { folder.append(half) }
    #expect(try folder.ledger(system).append([entries[2]]).added == [entries[2].id])
    #expect(try Set(folder.ledger().read().entries) == [entries[0], entries[2]])
  }

  @Test func `a ledger that is replaced again and again is told, and nothing is acknowledged`()
    throws
  {
    let (folder, entries) = try scene(Seed(5))
    let system = meddling(before: .synchronize, Set(1...100)) {
      Way.renamed.replace(folder, with: entries[0].closedLine)
    }
    let failure = failure { () throws(Failure) in
      _ = try folder.ledger(system).append([entries[2]])
    }
    #expect(failure?.status == .trouble)
    #expect(failure?.diagnostics.map(\.code.name) == ["file.replaced"])
    #expect(try folder.bytes("ledger.jsonl") == entries[0].closedLine)
  }

  @Test(arguments: [SystemCalls.Fault.error(EIO), .short(30)])
  func `what others wrote behind bytes that are taken back stays`(
    _ fault: SystemCalls.Fault
  ) throws {
    let (folder, entries) = try scene(Seed(6))
    let isShort = fault == .short(30)
    let theirs = entries[1].closedLine
    // Others write after our bytes: before the wait, and before it is looked how long the file is.
    let count = Counter()
    let system = SystemCalls { call in
      if isShort, call == .write { return count.next() == 2 ? fault : .none }
      if isShort, call == .status, count.value == 2 {
        _ = count.next()
        folder.append(theirs)
      }
      if !isShort, call == .synchronize, count.next() == 1 {
        folder.append(theirs)
        return fault
      }
      return .none
    }
    let failure = failure { () throws(Failure) in
      _ = try folder.ledger(system).append([entries[2]])
    }
    #expect(failure?.status == .trouble)
    #expect(failure?.diagnostics.map(\.code.name) == ["file.unwritable", "file.not-cut-back"])
    #expect(failure?.diagnostics.first?.hint?.contains("nothing was added") == false)
    #expect(try folder.bytes("ledger.jsonl").suffix(theirs.count).elementsEqual(theirs))
  }

  @Test func `what others wrote before bytes that are taken back stays`() throws {
    let (folder, entries) = try scene(Seed(7))
    let theirs = entries[1].closedLine
    let script = Script(.synchronize, 1, .error(EIO))
    let count = Counter()
    let system = SystemCalls { call in
      if call == .write, count.next() == 2 { folder.append(theirs) }
      return script.next(call)
    }
    let failure = failure { () throws(Failure) in
      _ = try folder.ledger(system).append([entries[2]])
    }
    #expect(failure?.diagnostics.map(\.code.name) == ["file.unwritable"])
    #expect(try folder.bytes("ledger.jsonl") == entries[0].closedLine + theirs)
  }

  @Test func `a torn tail that somebody goes on after is not cut off`() throws {
    let (folder, entries) = try scene(Seed(8))
    let torn = Array(entries[1].closedLine.prefix(50))
    folder.append(torn)
    // The folder is waited for last before the tail is cut off.
    let system = meddling(before: .synchronize, [2]) {
      folder.append([0x0A] + entries[1].closedLine)
    }
    #expect(try folder.ledger(system).append([entries[2]]).added == [entries[2].id])
    #expect(try Set(folder.ledger().read().entries) == Set(entries))
  }

  @Test func `a ledger that becomes shorter while it is read is read again, and then told`() throws
  {
    let (folder, entries) = try scene(Seed(9))
    folder.append(entries[1].closedLine)
    let once = Script(.read, 1, .short(0))
    let read = try folder.ledger(SystemCalls { once.next($0) }).read()
    #expect(Set(read.entries) == Set(entries[..<2]))
    #expect(once.isSpent)
    let system = SystemCalls { $0 == .read ? .short(0) : .none }
    let failure = failure { () throws(Failure) in _ = try folder.ledger(system).read() }
    #expect(failure?.status == .trouble)
    #expect(failure?.diagnostics.map(\.code.name) == ["file.shortened"])
  }

  @Test func `a ledger that is really cut while it is read is read as it is then`() throws {
    let (folder, entries) = try scene(Seed(10))
    folder.append(entries[1].closedLine)
    let size = UInt64(entries[0].closedLine.count)
    let system = meddling(before: .read, [1]) {
      try? FileHandle(forWritingAtPath: folder.file("ledger.jsonl"))?.truncate(atOffset: size)
    }
    #expect(try folder.ledger(system).read().entries == [entries[0]])
  }
}

/// Counts calls.
private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }

  var value: Int { count.withLock { $0 } }
}

extension TemporaryFolder {
  /// Adds bytes to the ledger as a shell would.
  fileprivate func append(_ bytes: [UInt8]) {
    let file = FileHandle(forWritingAtPath: file("ledger.jsonl"))
    _ = try? file?.seekToEnd()
    file?.write(Data(bytes))
  }
}
