import Diagnostics
import EvidenceLedger
import Foundation
import Synchronization
import Testing

/// What a failure in the middle leaves of ledger, texts and queue.
struct IngestFaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let call: SystemCalls.Call
    let number: Int
    var testDescription: String { "\(call.rawValue) \(number)" }
  }

  static let faults: [Fault] =
    [SystemCalls.Call.open, .read, .write, .synchronize, .rename, .status].flatMap { call in
      (1...9).map { Fault(call: call, number: $0) }
    } + [Fault(call: .lock, number: 1), Fault(call: .truncate, number: 1)]

  @Test(arguments: faults)
  func `whatever fails, doing it again completes it`(_ fault: Fault) throws {
    let clean = try Workshop.empty()
    try write(clean)
    for line in Self.lines { #expect(clean.reading(line).status == .done) }
    let desk = try Workshop.empty()
    try write(desk)
    for line in Self.lines {
      let before = desk.bytes("data/ledger.jsonl")
      let run = desk.reading(line, system: failing(fault))
      #expect(run.status == .done || !run.errors.isEmpty, "\(line)")
      #expect(desk.bytes("data/ledger.jsonl").starts(with: before))
      #expect(desk.run("check").status == .done || run.status != .done, "\(line)")
      #expect(desk.reading(line).status == .done, "\(line)")
    }
    #expect(Set(desk.ledger) == Set(clean.ledger))
    #expect(desk.bytes("data/queue.jsonl") == clean.bytes("data/queue.jsonl"))
    #expect(try texts(desk) == texts(clean))
    #expect(desk.run("check").status == .done)
  }

  private static let lines = [
    "ingest august.txt --key daily-a --date 2022-08-20", "review --accept act=offer",
    "ingest changed.txt --key daily-a", "review --reject act=rejection --because no",
  ]

  private func write(_ desk: Desk) throws {
    try desk.write(IngestTests.august, "august.txt")
    try desk.write("More news.\n" + IngestTests.august, "changed.txt")
  }

  private func failing(_ fault: Fault) -> SystemCalls {
    let count = Mutex(0)
    return SystemCalls { call in
      guard call == fault.call else { return .none }
      let number = count.withLock { count in
        count += 1
        return count
      }
      return number == fault.number ? .error(EIO) : .none
    }
  }

  /// The texts held, by the names of their files; a draft left by a failure is none.
  private func texts(_ desk: Desk) throws -> [String: [UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.path("data/documents"))
    return Dictionary(
      uniqueKeysWithValues: names.filter { $0.hasSuffix(".txt") }
        .map { ($0, desk.bytes("data/documents/\($0)")) })
  }
}
