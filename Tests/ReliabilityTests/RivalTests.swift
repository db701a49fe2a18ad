import Digests
import EvidenceLedger
import Foundation
import Testing

/// Points 10 and 22: one identifier for two contents, and formats of other versions.
struct RivalTests {
  @Test(arguments: [false, true], [1, 2])
  func `point 10: one identifier with two contents is a conflict, and nothing is chosen`(
    isFirst: Bool, rivals: Int
  ) throws {
    let sound = try fixture("version-1.jsonl")
    // What an identifier and its sum cover is changed, and both are left as they were.
    var forged = [sound[1].replacing(#""force":"yes""#, with: #""force":"no""#)]
    var rest = sound
    if rivals == 2 {
      forged.append(sound[1].replacing(#""force":"yes""#, with: #""force":"over""#))
      rest.remove(at: 1)
    }
    let desk = try Desk()
    #expect(try desk.goodoffices("init data").status == 0)
    try desk.write(ledger: isFirst ? forged + rest : rest + forged)
    let told = findings(try desk.goodoffices("check --format json"))
      .filter { $0.code == "ledger.identifier-conflict" }
    let lines = isFirst ? [1, 2] : [rest.count + 1, rest.count + 2]
    #expect(told.map(\.line) == lines.prefix(rivals).map(\.self))
    let list = try desk.goodoffices("list --status all --as-of 2026-11-22")
    #expect(list.status == 3 && list.errors.contains("[ledger.identifier-conflict]"))
    // Only what its identifier fits counts: with two forgeries, neither.
    let read = LedgerContents(try desk.bytes("data/ledger.jsonl"), name: "")
    #expect(Set(read.entries.map(\.line)) == Set(rest))
    try desk.write(ledger: rest)
    #expect(try desk.goodoffices("list --status all --as-of 2026-11-22").output == list.output)
  }

  @Test func `point 22: the kept ledger of version 1 is as it was, and is read without a word`()
    throws
  {
    let file = testsFolder.appending(path: "Fixtures/ledgers/version-1.jsonl")
    let bytes = Array(try Data(contentsOf: file))
    // Lines may be added, for new fields; those that are there stay for ever.
    let first = bytes.split(separator: 0x0A).prefix(10).flatMap { $0 + [0x0A] }
    #expect(
      SHA256(Array(first)).hexadecimal()
        == "48a7ded7ea96a9648064f8e667402af114339a47c0ef9617f21698944fc18af4")
    let read = LedgerContents(bytes, name: "version-1.jsonl")
    #expect(read.diagnostics.isEmpty && read.entries.count == 12)
  }

  @Test func `point 22: a line of a later version is refused with a message, and stays`() throws {
    let lines = try fixture("version-1.jsonl")
    let later = #"{"v":2,"id":"b88816c981c58e123e65","kind":"visit","what":"something new"}"#
    let desk = try Desk()
    #expect(try desk.goodoffices("init data").status == 0)
    try desk.write(ledger: lines.prefix(4) + [later] + lines.dropFirst(4))
    let told = findings(try desk.goodoffices("check --format json"))
      .filter { $0.code.hasPrefix("ledger.") }
    #expect(told.map(\.code) == ["ledger.version"] && told.map(\.line) == [5])
    let list = try desk.goodoffices("list --status all --as-of 2026-11-22")
    #expect(list.status == 3 && list.errors.contains("ledger.jsonl:5:"))
    let run = try desk.goodoffices(
      "record offer --power CH --for UA --in RU --date 2020 --source seed-001 --officer anna")
    #expect(run.status == 3 && run.output.hasPrefix("recorded"))
    #expect(try desk.ledger[4] == later)
    try desk.write(ledger: lines)
    #expect(try desk.goodoffices("list --status all --as-of 2026-11-22").output == list.output)
  }
}
