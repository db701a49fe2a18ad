import Diagnostics
import EvidenceLedger
import Mandates
import TestSupport
import Testing

struct DamageTests {
  @Test(arguments: [Seed(1), Seed(2)])
  func `every prefix of a ledger gives its whole lines`(_ seed: Seed) throws {
    var maker = EntryMaker(seed)
    let entries = try maker.entries(5)
    let bytes = entries.flatMap(\.closedLine)
    var ends: [Int] = []
    for entry in entries { ends.append((ends.last ?? 0) + entry.closedLine.count) }
    for length in 0...bytes.count {
      let read = contents(Array(bytes[..<length]))
      let whole = ends.count { $0 - 1 <= length }
      #expect(Set(read.entries) == Set(entries[..<whole]), "\(length) bytes")
      let expected =
        ends.contains(length) || length == 0
        ? [] : ends.contains(length + 1) ? ["ledger.open-end"] : ["ledger.torn-tail"]
      #expect(read.diagnostics.map(\.code.name) == expected, "\(length) bytes")
      #expect(read.endsTorn == (expected == ["ledger.torn-tail"]))
    }
  }

  @Test(arguments: [Seed(4)])
  func `a flipped bit is told, and the other lines are read`(_ seed: Seed) throws {
    var maker = EntryMaker(seed)
    let entries = try maker.entries(3)
    let sound = entries.flatMap(\.closedLine)
    let lines = entries.map(\.closedLine)
    for position in sound.indices {
      let hit = sound[..<position].count { $0 == 0x0A }
      // A newline that is hit joins two lines, and both are told as one.
      let lost = sound[position] == 0x0A ? [hit, hit + 1] : [hit]
      let others = lines.indices.filter { !lost.contains($0) }.map { entries[$0] }
      // The bit of a letter's case, and another.
      for bit in Set([5, position % 8]) {
        var bytes = sound
        bytes[position] ^= UInt8(1) << UInt8(bit)
        let read = contents(bytes)
        let isTold = read.diagnostics.contains { $0.span?.line == hit + 1 }
        #expect(isTold, "bit \(bit) of byte \(position)")
        #expect(Set(others).isSubset(of: read.entries), "bit \(bit) of byte \(position)")
        #expect(Set(read.entries).isSubset(of: entries), "bit \(bit) of byte \(position)")
      }
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (20, 20), (21, 1), (300, 1)])
  func `lines that are spelled otherwise are named, or counted where a whole file was written anew`(
    _ count: Int, _ told: Int
  ) throws {
    var maker = EntryMaker(Seed(6))
    let entry = try maker.entry()
    let other = Array(entry.line.replacing("{", with: "{ ", maxReplacements: 1).utf8) + [0x0A]
    let read = contents(entry.closedLine + Array(repeatElement(other, count: count).joined()))
    #expect(read.entries == [entry])
    #expect(read.diagnostics.map(\.code.name) == Array(repeating: "ledger.respelled", count: told))
    #expect(read.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(read.diagnostics.compactMap { $0.span?.line } == Array((2...).prefix(told)))
    let counts = read.diagnostics.contains { $0.message.contains("\(count), this one first") }
    #expect(counts == (count > 20))
  }

  @Test(arguments: Seed.some)
  func `no bytes whatever trap the reader`(_ seed: Seed) throws {
    var maker = EntryMaker(seed)
    let entries = try maker.entries(4)
    var bytes = entries.flatMap(\.closedLine)
    for _ in 0..<30 {
      switch maker.number(5) {
      case 0 where !bytes.isEmpty:
        bytes[maker.number(bytes.count)] = UInt8(maker.number(256))
      case 1 where bytes.count > 20:
        let start = maker.number(bytes.count - 10)
        bytes.removeSubrange(start..<start + maker.number(10))
      case 2:
        bytes.insert(contentsOf: Array(maker.text().utf8), at: maker.number(bytes.count + 1))
      case 3 where bytes.count > 40:
        let start = maker.number(bytes.count - 30)
        bytes.insert(contentsOf: Array(bytes[start..<start + 30]), at: maker.number(bytes.count))
      default:
        bytes.append(UInt8(maker.number(256)))
      }
      let read = contents(bytes)
      #expect(Set(read.entries).isSubset(of: entries))
      for diagnostic in read.diagnostics { #expect(!diagnostic.transcript.isEmpty) }
    }
    let noise = (0..<2000).map { _ in UInt8(maker.number(256)) }
    #expect(contents(noise).entries.isEmpty)
  }

  @Test func `deep nesting and huge numbers are refused`() {
    let deep = String(repeating: "[", count: 100_000)
    let cases = [
      "{\"v\":\(deep)", "{\"v\":1e999999}", "{\"v\":99999999999999999999}",
      "{\"lines\":[1,99999999999999999999]}",
    ]
    for text in cases { #expect(!contents(text + "\n").diagnostics.isEmpty) }
  }
}
