import Diagnostics
import EvidenceLedger
import Mandates
import TestSupport
import Testing

struct LedgerSetTests {
  @Test(arguments: Seed.some)
  func `order, repetition, line ends and byte order marks mean nothing`(_ seed: Seed) throws {
    var maker = EntryMaker(seed)
    var recordings = try maker.entries(12)
    for entry in recordings.shuffled(using: &maker.random).prefix(4) {
      let other = try maker.entry()
      recordings.append(
        Entry(recording: entry.content, at: other.recordedAt, by: other.recordedBy))
    }
    let straight = contents(recordings.flatMap(\.closedLine))
    let twice = recordings + recordings.shuffled(using: &maker.random).prefix(6)
    let mixed = twice.shuffled(using: &maker.random).flatMap { entry in
      let mark = maker.chance(3) ? "\u{FEFF}" : ""
      let end = maker.chance(3) ? "\r\n" : maker.chance(4) ? "\n\n\r\n" : "\n"
      return Array((mark + entry.line + end).utf8)
    }
    let read = contents(mixed)
    #expect(read.entries.map(\.line) == straight.entries.map(\.line))
    #expect(read.diagnostics.map(\.transcript) == [])
    #expect(read.entries.count == 12)
  }

  @Test(arguments: Seed.some)
  func `damage is told in the same words wherever the lines stand`(_ seed: Seed) throws {
    var maker = EntryMaker(seed)
    var lines: [[UInt8]] = []
    for entry in try maker.entries(12) {
      var line = Array(entry.line.utf8)
      if maker.chance(2) {
        line[maker.number(line.count)] ^= UInt8(1) << UInt8(maker.number(3))
        line.removeAll { $0 == 0x0A }
      }
      lines.append(line + [0x0A])
    }
    let straight = contents(Array(lines.joined()))
    let mixed = contents(Array(lines.shuffled(using: &maker.random).joined()))
    #expect(mixed.entries == straight.entries)
    #expect(told(mixed) == told(straight))
  }

  @Test func `of two recordings the earliest counts, then the smaller name`() throws {
    var maker = EntryMaker(Seed(3))
    let content = try maker.entry().content
    let early = try #require(Instant("2026-01-01T00:00:00Z"))
    let late = try #require(Instant("2026-01-01T00:00:01Z"))
    let best = Entry(recording: content, at: early, by: "anna")
    let others = [
      Entry(recording: content, at: late, by: "aaron"),
      Entry(recording: content, at: early, by: "b"),
    ]
    for lines in [[best] + others, others + [best], [others[0], best, others[1]]] {
      #expect(contents(lines.flatMap(\.closedLine)).entries == [best])
    }
  }

  private func told(_ contents: LedgerContents) -> [String] {
    contents.diagnostics.map { "\($0.code.name) \($0.message) \($0.hint ?? "")" }.sorted()
  }
}
