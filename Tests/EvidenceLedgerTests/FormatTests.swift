import Diagnostics
import EvidenceLedger
import Foundation
import Mandates
import TestSupport
import Testing

struct FormatTests {
  @Test(arguments: Seed.some)
  func `an entry is read as it was written`(_ seed: Seed) throws {
    var maker = EntryMaker(seed)
    for entry in try maker.entries(20) {
      let read = contents(entry.closedLine)
      #expect(read.diagnostics.map(\.transcript) == [])
      #expect(read.entries == [entry])
      #expect(read.entries.first?.line.utf8.elementsEqual(entry.line.utf8) == true)
    }
  }

  @Test(arguments: Seed.some)
  func `a line shows no character that hides or steers`(_ seed: Seed) throws {
    var maker = EntryMaker(seed)
    let hidden: Set<Unicode.GeneralCategory> = [
      .control, .format, .lineSeparator, .paragraphSeparator,
    ]
    for entry in try maker.entries(20) {
      let shown = entry.line.unicodeScalars.filter {
        hidden.contains($0.properties.generalCategory)
      }
      #expect(shown.isEmpty)
    }
  }

  @Test func `ledgers of version 1 are read for ever`() throws {
    let bytes = try Fixture.bytes("version-1.jsonl")
    let read = contents(bytes)
    #expect(read.diagnostics.isEmpty)
    #expect(read.entries.count == 12)
    let lines = Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
    #expect(Set(read.entries.map(\.line)) == lines)
  }

  @Test func `the examples in the documentation are entries, one of each kind and form`() throws {
    let page = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/EvidenceLedger/FORMAT.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("{") }.map(String.init)
    let read = contents(lines.joined(separator: "\n") + "\n")
    #expect(read.diagnostics.map(\.transcript) == [])
    #expect(Set(read.entries.map(\.line)) == Set(lines))
    var kinds: Set<String> = []
    for line in lines {
      for kind in [
        "claim", "document", "retraction", "preference", "assertion", "rejected",
      ]
      where line.contains("\"kind\":\"\(kind)\"") { kinds.insert(kind) }
    }
    #expect(kinds.count == 6)
  }

  @Test(arguments: Seed.some)
  func `order of keys and blanks between them mean nothing, and are told`(_ seed: Seed) throws {
    var maker = EntryMaker(seed)
    let entry = try maker.entry()
    let value = try JSONSerialization.jsonObject(with: Data(entry.line.utf8))
    let object = try #require(value as? [String: Any])
    let members = try object.keys.shuffled(using: &maker.random).map { key in
      let value = try #require(object[key])
      let text = try JSONSerialization.data(withJSONObject: value, options: .fragmentsAllowed)
      return "\"\(key)\" :\t" + String(decoding: text, as: UTF8.self)
    }
    let edited = " { " + members.joined(separator: "  ,") + " } \r\n"
    let read = contents(edited)
    #expect(read.diagnostics.map(\.code.name) == ["ledger.respelled"])
    #expect(read.entries == [entry])
  }

  @Test func `who recorded it and when does not change the identifier`() throws {
    var maker = EntryMaker(Seed(1))
    let entry = try maker.entry()
    let instant = try #require(Instant("1999-01-01T00:00:00Z"))
    #expect(Entry(recording: entry.content, at: instant, by: "bob").id == entry.id)
  }
}
