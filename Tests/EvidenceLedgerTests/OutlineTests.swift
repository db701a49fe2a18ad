import Dates
import Diagnostics
import EvidenceLedger
import Foundation
import Mandates
import PlainJSON
import States
import TestSupport
import Testing

/// What is read of a ledger of which only some lines are read.
struct OutlineTests {
  @Test(arguments: Seed.some.prefix(60))
  func `what bears on new entries is read, however their lines are written`(_ seed: Seed) throws {
    try expectRead(seed, damaging: 0)
  }

  @Test(arguments: Seed.some.prefix(40))
  func `a damaged line is passed over, or all lines are read`(_ seed: Seed) throws {
    try expectRead(seed, damaging: 25)
  }

  /// Writes a ledger in which one line in so many is damaged, and asks for what bears on new entries.
  private func expectRead(_ seed: Seed, damaging: Int) throws {
    var maker = EntryMaker(seed)
    var entries: [Entry] = []
    for _ in 0..<40 { entries.append(try maker.scattered(naming: entries.last?.id)) }
    let news = entries.suffix(5)
    var bytes: [UInt8] = []
    for entry in entries.dropLast(4) {
      let line = try maker.respelled(entry)
      for _ in 0...(maker.chance(6) ? 1 : 0) {
        bytes +=
          damaging > 0 && maker.chance(damaging) ? maker.damaged(line) : line
        bytes += maker.chance(9) ? [0x0D, 0x0A] : [0x0A]
      }
    }
    let folder = try TemporaryFolder()
    try folder.write(bytes, "ledger.jsonl")
    let ledger = folder.ledger()
    let whole = try ledger.read()
    let isDamaged = whole.diagnostics.contains { $0.severity == .error }
    if damaging == 0 { #expect(!isDamaged) }
    var passed = 0
    for new in news {
      guard var outline = try ledger.outline(beyond: 0) else {
        #expect(isDamaged)
        continue
      }
      let (part, all) = try read(&outline, near: [new], whole)
      if outline.needsAll {
        #expect(isDamaged)
        continue
      }
      #expect(part.entries.map(\.id) == all.entries.map(\.id))
      #expect(part.named == all.named)
      let read = outline.contents
      #expect(read.diagnostics.isEmpty)
      let needed = all.named.union([new.id])
      #expect(
        needed.intersection(read.entries.map(\.id)) == needed.intersection(whole.entries.map(\.id)))
      passed += whole.entries.count - read.entries.count
    }
    if damaging == 0 { #expect(passed > 0) }
    try expectFound(ledger, whole, &maker)
  }

  private func read(
    _ outline: inout LedgerOutline, near news: [Entry], _ whole: LedgerContents
  ) throws -> (Surroundings, Surroundings) {
    try outline.read(near: news, about: nil)
    return (
      Surroundings(of: news, about: nil, among: outline.contents.entries),
      Surroundings(of: news, about: nil, among: whole.entries)
    )
  }

  /// Looks for entries by how their identifiers begin, and for records of documents.
  private func expectFound(
    _ ledger: Ledger, _ whole: LedgerContents, _ maker: inout EntryMaker
  ) throws {
    guard var outline = try ledger.outline(beyond: 0), let one = whole.entries.last else { return }
    let digits = one.id.description
    for count in [1, 4, 17, 20] {
      let prefix = String(digits.prefix(count))
      try outline.readEntries(beginningWith: prefix)
      if outline.needsAll { return }
      #expect(found(outline.contents, prefix) == found(whole, prefix))
    }
    let count = outline.contents.entries.count
    for unknown in ["g", digits + "0", "\u{E9}", String(digits.dropLast()) + "\u{301}"] {
      try outline.readEntries(beginningWith: unknown)
      #expect(outline.contents.entries.count == count)
    }
    for number in 0..<12 {
      let key = try #require(DocumentKey("paper-\(number)"))
      try outline.readRecords(of: key)
      if outline.needsAll { return }
      #expect(records(outline.contents, of: key) == records(whole, of: key))
    }
  }

  private func found(_ contents: LedgerContents, _ prefix: String) -> [Entry] {
    contents.entries.filter { $0.id.description.hasPrefix(prefix) }
  }

  private func records(_ contents: LedgerContents, of key: DocumentKey) -> [Entry] {
    contents.entries.filter {
      if case .document(let document) = $0.content { document.key == key } else { false }
    }
  }

  @Test func `a ledger most of which is wanted is read whole`() throws {
    var maker = EntryMaker(Seed(5))
    var bytes: [UInt8] = []
    let entry = try maker.entry()
    let mandate = try #require(Mandate("ch-for-us-in-ir"))
    for number in 0..<1100 {
      var claim = Claim(.mandate(mandate), .act(.offer), source: .officer("anna"))
      claim.note = "\(number)"
      bytes += Entry(recording: .claim(claim), at: entry.recordedAt, by: "anna").closedLine
    }
    let folder = try TemporaryFolder()
    try folder.write(bytes, "ledger.jsonl")
    var outline = try #require(try folder.ledger().outline(beyond: 0))
    try outline.read(near: [], about: mandate)
    #expect(outline.needsAll)
  }

  @Test func `a small ledger is read whole, and a larger one line by line`() throws {
    var maker = EntryMaker(Seed(7))
    let instant = try maker.entry().recordedAt
    let mandate = try #require(Mandate("ch-for-us-in-ir"))
    var claim = Claim(.mandate(mandate), .act(.offer), source: .officer("anna"))
    func line(ofSize size: Int) -> [UInt8] {
      claim.note = ""
      let rest = Entry(recording: .claim(claim), at: instant, by: "anna").closedLine.count
      claim.note = String(repeating: "x", count: size - rest)
      return Entry(recording: .claim(claim), at: instant, by: "anna").closedLine
    }
    for more in [0, 1] {
      let folder = try TemporaryFolder()
      let bytes = line(ofSize: Ledger.smallFile + more)
      #expect(bytes.count == Ledger.smallFile + more)
      try folder.write(bytes, "ledger.jsonl")
      #expect(try (folder.ledger().outline() == nil) == (more == 0))
    }
  }

  @Test func `a ledger that becomes shorter meanwhile is read whole`() throws {
    var maker = EntryMaker(Seed(6))
    let mandate = try #require(Mandate("ch-for-us-in-ir"))
    let claim = Claim(.mandate(mandate), .act(.offer), source: .officer("anna"))
    let entry = Entry(recording: .claim(claim), at: try maker.entry().recordedAt, by: "anna")
    let folder = try TemporaryFolder()
    try folder.write(entry.closedLine, "ledger.jsonl")
    var outline = try #require(try folder.ledger().outline(beyond: 0))
    // In its place, as an editor or a writer that takes back what it wrote.
    try folder.overwrite([], "ledger.jsonl")
    try outline.read(near: [], about: mandate)
    #expect(outline.needsAll)
    #expect(outline.contents.entries.isEmpty)
  }

  @Test(arguments: Seed.some.prefix(40))
  func `an append knows what is there, however it is written`(_ seed: Seed) throws {
    var maker = EntryMaker(seed)
    var entries: [Entry] = []
    for _ in 0..<20 { entries.append(try maker.scattered(naming: entries.last?.id)) }
    var bytes: [UInt8] = []
    for entry in entries.dropLast(5) {
      let line = try maker.respelled(entry)
      bytes += (maker.chance(3) ? maker.damaged(line) : line) + [0x0A]
    }
    let folder = try TemporaryFolder()
    try folder.write(bytes, "ledger.jsonl")
    let there = Set(try folder.ledger().read().entries.map(\.id))
    let wanted = Array(entries.shuffled(using: &maker.random).prefix(8))
    let appended = try folder.ledger().append(wanted)
    let ids = Set(wanted.map(\.id))
    #expect(Set(appended.present) == ids.intersection(there))
    #expect(Set(appended.added) == ids.subtracting(there))
  }
}

extension EntryMaker {
  /// An entry about one of many pairs of States, which rests on one of many documents.
  fileprivate mutating func scattered(naming other: EntryID?) throws -> Entry {
    let made = try entry(naming: other)
    let paper = "paper-\(number(12))"
    switch made.content {
    case .claim(var claim):
      let names = ["us-in-ir", "ir-in-us", "il-in-suhh", "ua-in-ru", "gb-in-ar", "us-in-cu"]
      let mandate = try #require(
        Mandate(pick(["ch", "se"]) + "-for-" + pick(names) + pick(["", "@x-for-y"])))
      claim.subject = claim.act?.concernsPair ?? false ? .pair(mandate.pair) : .mandate(mandate)
      if claim.document != nil {
        claim.source = .document(try #require(DocumentKey(paper)), nil)
      }
      return Entry(recording: .claim(claim), at: made.recordedAt, by: made.recordedBy)
    case .document(let old):
      var document = SourceDocument(
        key: try #require(DocumentKey(paper)), type: "book", title: old.title)
      if chance(3) { document.copyOf = DocumentKey("paper-\(number(12))") }
      return Entry(recording: .document(document), at: made.recordedAt, by: made.recordedBy)
    default: return made
    }
  }

  /// The line of an entry, sometimes in another spelling that means the same.
  fileprivate mutating func respelled(_ entry: Entry) throws -> [UInt8] {
    let line = Array(entry.line.utf8)
    let members = try #require(try readJSON(line, in: line.indices).members)
    switch number(8) {
    case 0:
      return [0xEF, 0xBB, 0xBF] + line
    case 1:
      let gap = pick(["", " "])
      let texts = members.map { member in
        "\"\(member.key)\"\(gap):" + String(decoding: line[member.value.range], as: UTF8.self)
      }
      // The identifier is the content's, whatever the order.
      return Array(("{" + texts.shuffled(using: &random).joined(separator: gap + ",") + "}").utf8)
    case 2:
      let member = pick(
        members.filter { $0.value.string?.utf8.first.map { 0x61...0x7A ~= $0 } ?? false })
      let first = line[member.value.range.lowerBound + 1]
      let escape = "\\u00" + String(first, radix: 16)
      return Array(line[...member.value.range.lowerBound]) + Array(escape.utf8)
        + Array(line[(member.value.range.lowerBound + 2)...])
    default: return line
    }
  }

  /// A line of which a bit is flipped, or a part is gone or doubled.
  fileprivate mutating func damaged(_ line: [UInt8]) -> [UInt8] {
    var line = line
    let place = number(line.count)
    switch number(3) {
    case 0: line[place] ^= UInt8(1) << UInt8(number(8))
    case 1: line.removeSubrange(place..<min(place + number(40), line.count))
    default: line.insert(contentsOf: line[(place / 2)..<place], at: place)
    }
    return line
  }
}

extension TemporaryFolder {
  /// Writes a file anew in its place, so that whoever has it open sees that.
  fileprivate func overwrite(_ bytes: [UInt8], _ name: String) throws {
    let file = try #require(FileHandle(forWritingAtPath: self.file(name)))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: Data(bytes))
    try file.close()
  }
}
