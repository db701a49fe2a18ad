import Diagnostics
import EvidenceLedger
import Foundation
import Mandates
import TestSupport
import Testing

/// Point 7: one bit flipped at each position of a ledger with every kind of entry and every field.
///
/// In one reading each line is hit, in one bit, and sound lines stand between. At each position one of
/// the eight bits is tried, and all of them where a byte may be spelled otherwise without a change of
/// meaning; with `SEEDS=1000` all of them at each.
struct FlippedBitTests {
  private static let turns = Seed.areMany ? 0..<8 : 0..<1

  @Test(arguments: turns, ["\n", "\r\n"])
  func `point 7: a flipped bit is found and named by line, and all other entries are read`(
    _ turn: Int, _ ending: String
  ) throws {
    let ledger = try KnownLedger(fixture("version-1.jsonl"), ending: ending)
    var flips = ledger.hit.map { Flip.all(of: ledger.lines[$0], turn) }
    // What differs between the two ledgers is the end of their lines.
    if ending != "\n" { flips = flips.map { $0.filter(\.isAtEnd) } }
    var unfound: [String] = []
    for number in 0..<(flips.map(\.count).max() ?? 0) {
      var once: [Int: Flip] = [:]
      for (line, flips) in zip(ledger.hit, flips) where number < flips.count {
        once[line] = flips[number]
      }
      unfound += ledger.faults(after: once)
    }
    #expect(unfound.isEmpty, "\(unfound.prefix(5))")
  }

  @Test func `point 7: the ledger has every kind of entry and every field of the format`() throws {
    let page = testsFolder.deletingLastPathComponent()
      .appending(path: "Sources/EvidenceLedger/FORMAT.md")
    let grammar = try String(contentsOf: page, encoding: .utf8).split(separator: "```")[1]
    let text = try fixture("version-1.jsonl").joined()
    // Names before a colon, and those that stand alone between brackets.
    var fields: Set<String> = ["because", "key", "quote", "rule", "rules", "title", "tool", "type"]
    for match in grammar.matches(of: /\b([a-z][A-Za-z0-9]*): |\[([a-z][A-Za-z0-9]*)\]/) {
      fields.insert(String(match.1 ?? match.2 ?? ""))
    }
    #expect(
      fields.isSuperset(of: ["force", "scopeText", "planned", "condition", "copyOf", "note"]))
    fields.remove("quotation")
    let missing = fields.filter { !text.contains("\"\($0)\":") }
    #expect(missing.isEmpty)
    // An escape can be spelled in two ways.
    #expect(text.contains("\\u202e"))
  }
}

/// A bit of a line that is wrong.
private struct Flip {
  let position: Int
  let bit: Int

  /// Whether it hits what stands behind the entry.
  let isAtEnd: Bool

  /// The flips of a line that are tried in one of eight turns.
  static func all(of line: [UInt8], _ turn: Int) -> [Flip] {
    let end = (line.lastIndex(of: UInt8(ascii: "}")) ?? 0) + 1
    var flips: [Flip] = []
    var escape = 0..<0
    for (position, byte) in line.enumerated() {
      if byte == UInt8(ascii: "\\"), !escape.contains(position) {
        escape = position..<position + (line[position + 1] == UInt8(ascii: "u") ? 6 : 2)
      }
      let isFree = position >= end || escape.contains(position)
      for bit in 0..<8 where isFree ? turn == 0 : bit == (position + turn) % 8 {
        flips.append(Flip(position: position, bit: bit, isAtEnd: position >= end))
      }
    }
    return flips
  }
}

/// A sound ledger of which all is known.
private struct KnownLedger {
  /// The lines, with what ends them.
  private(set) var lines: [[UInt8]] = []

  /// Which of them are hit.
  private(set) var hit: [Int] = []

  private var entries: [Entry] = []

  /// A ledger of some lines, with sound ones between them.
  init(_ texts: [String], ending: String) throws {
    let instant = try #require(Instant("2026-11-22T09:30:00Z"))
    for text in texts {
      hit.append(lines.count)
      lines.append(Array((text + ending).utf8))
      let read = LedgerContents(Array(text.utf8), name: "line")
      entries.append(try #require(read.entries.first))
      guard hit.count % 3 == 0, let last = entries.last else { continue }
      let sound = Entry(
        recording: .retraction(of: last.id, because: "\(hit.count)"), at: instant, by: "anna")
      lines.append(Array((sound.line + ending).utf8))
      entries.append(sound)
    }
    #expect(LedgerContents(Array(lines.joined()), name: "").diagnostics.isEmpty)
  }

  /// What a reading fails to tell of some lines in each of which one bit is wrong.
  func faults(after flips: [Int: Flip]) -> [String] {
    var bytes: [UInt8] = []
    var number = 1
    // The lines of the file over which one that is hit extends: a newline that is made parts it.
    var places: [(flip: String, numbers: ClosedRange<Int>)] = []
    var lost = Set(flips.keys)
    for (index, line) in lines.enumerated() {
      var line = line
      if let flip = flips[index] {
        line[flip.position] ^= UInt8(1) << UInt8(flip.bit)
        // One that is hit joins the line to the next.
        if flip.position == line.count - 1 { lost.insert(index + 1) }
        let name = "bit \(flip.bit) of byte \(flip.position) of line \(index + 1)"
        places.append((name, number...number + line.dropLast().count { $0 == 0x0A }))
      }
      number += line.count { $0 == 0x0A }
      bytes += line
    }
    let read = LedgerContents(bytes, name: "ledger.jsonl", by: ReadingManner(threads: 1))
    let told = Set(read.diagnostics.compactMap { $0.span?.line })
    let all = places.map(\.flip).joined(separator: ", ")
    var faults: [String] = []
    for (flip, numbers) in places where !told.contains(where: numbers.contains) {
      faults.append("nothing is told of \(flip)")
    }
    for line in told where !places.contains(where: { $0.numbers.contains(line) }) {
      faults.append("line \(line) is named for \(all)")
    }
    if !read.entries.allSatisfy(entries.contains) { faults.append("an entry is made up by \(all)") }
    for index in entries.indices where !lost.contains(index) {
      if !read.entries.contains(entries[index]) { faults.append("another is lost by \(all)") }
    }
    return faults
  }
}
