import Diagnostics
import EvidenceLedger
import Foundation
import Mandates
import Testing

/// Point 7: one bit flipped at each position of a ledger with every kind of entry and every field.
struct FlippedBitTests {
  private static let ledger = Result { try KnownLedger(fixture("version-1.jsonl")) }

  @Test(arguments: 0..<10)
  func `point 7: a flipped bit is found and named by line, and all other entries are read`(
    _ line: Int
  ) throws {
    let ledger = try Self.ledger.get()
    var bytes = ledger.bytes
    var unfound: [String] = []
    for position in ledger.lines[line].lowerBound...ledger.lines[line].upperBound {
      for bit in 0..<8 {
        bytes[position] ^= UInt8(1) << UInt8(bit)
        let read = LedgerContents(bytes, name: "ledger.jsonl", with: ledger)
        bytes[position] = ledger.bytes[position]
        if let fault = ledger.fault(in: read, hitting: line, at: position) {
          unfound.append("bit \(bit) of byte \(position): \(fault)")
        }
      }
    }
    #expect(unfound.isEmpty, "\(unfound.prefix(5))")
  }

  @Test func `point 7: the ledger has every kind of entry and every field of the format`() throws {
    let ledger = try Self.ledger.get()
    #expect(ledger.lines.count == 10)
    let page = testsFolder.deletingLastPathComponent()
      .appending(path: "Sources/EvidenceLedger/FORMAT.md")
    let grammar = try String(contentsOf: page, encoding: .utf8).split(separator: "```")[1]
    let text = String(decoding: ledger.bytes, as: UTF8.self)
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
  }
}

/// A sound ledger, and a reader that knows its lines: others it reads as any reader does.
private struct KnownLedger: EntryReader {
  let bytes: [UInt8]

  /// The lines, without their newlines.
  let lines: [Range<Int>]

  private let entries: [Entry]

  init(_ texts: [String]) throws {
    bytes = texts.flatMap { Array($0.utf8) + [0x0A] }
    var lines: [Range<Int>] = []
    for text in texts {
      let start = lines.last.map { $0.upperBound + 1 } ?? 0
      lines.append(start..<start + text.utf8.count)
    }
    self.lines = lines
    entries = try texts.map { text in
      let read = LedgerContents(Array(text.utf8), name: "line")
      return try #require(read.entries.first)
    }
  }

  func read(_ bytes: [UInt8], in line: Range<Int>) -> LineReading {
    for (known, entry) in zip(lines, entries) where known.count == line.count {
      let isSame = bytes.withUnsafeBytes { given in
        self.bytes.withUnsafeBytes { own in
          guard let given = given.baseAddress, let own = own.baseAddress else { return false }
          return memcmp(given + line.lowerBound, own + known.lowerBound, line.count) == 0
        }
      }
      if isSame { return .entry(entry) }
    }
    return LineDecoder().read(bytes, in: line)
  }

  /// What a reading fails to tell of a line in which one bit is wrong; nil if it tells all.
  func fault(in read: LedgerContents, hitting line: Int, at position: Int) -> String? {
    // A newline that is hit joins two lines; one that is made parts a line in two.
    let lost = position == lines[line].upperBound ? [line, line + 1] : [line]
    let others = entries.indices.filter { !lost.contains($0) }.map { entries[$0] }
    if !Set(read.entries).isSuperset(of: others) { return "another entry is lost" }
    if !Set(read.entries).isSubset(of: entries) { return "an entry is made up" }
    if read.diagnostics.isEmpty { return "nothing is told" }
    let told = read.diagnostics.compactMap { $0.span?.line }
    if !told.contains(line + 1) { return "line \(line + 1) is not named, but \(told)" }
    if !told.allSatisfy({ (line + 1...line + 2).contains($0) }) { return "\(told) are named" }
    return nil
  }
}
