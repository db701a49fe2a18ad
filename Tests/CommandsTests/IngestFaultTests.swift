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

  @Test func `a text that cannot be looked at for orphans is told, not passed over`() throws {
    let desk = try Workshop.empty()
    try write(desk)
    for line in Self.lines.prefix(2) { #expect(desk.reading(line).status == .done) }
    let text = "data/documents/daily-a.txt"
    let held = desk.bytes(text)
    #expect(desk.run("document orphans").status == .done)
    let sound = desk.run("check")
    var told = 0
    for fault in Self.faults {
      let run = desk.reading("document orphans", system: failing(fault))
      #expect((run.status == .done) == run.errors.isEmpty, "\(fault)")
      if run.errors.contains("'\(text)' cannot be read") {
        told += 1
        #expect(run.status == .trouble && run.output == "0 orphans\n", "\(fault)")
      }
      let check = desk.reading("check", system: failing(fault))
      #expect(check.status != .done || check.output == sound.output, "\(fault)")
    }
    #expect(told == 4, "opened, looked at, and read to its end in two pieces")
    for (bytes, code) in [
      ([0x41, 0xFF], "document.not-utf8"), (held + [0x41], "document.changed"),
      (nil, "document.missing"),
    ] as [([UInt8]?, String)] {
      if let bytes {
        try desk.write(bytes, text)
      } else {
        try FileManager.default.removeItem(atPath: desk.path(text))
      }
      for format in ["text", "json"] {
        let run = desk.run("document orphans --format \(format)")
        #expect(run.status == .trouble, "\(code)")
        #expect(run.errors.contains("[\(code)]"), "\(run.transcript)")
      }
    }
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
