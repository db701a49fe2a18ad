import Dates
import Diagnostics
import Digests
import EvidenceLedger
import Mandates
import States
import TestSupport
import Testing

/// Reads bytes with the decoder alone, in one piece, on one thread: what all else must agree with.
private func slowly(_ bytes: [UInt8]) -> LedgerContents {
  LedgerContents(bytes, name: "ledger.jsonl", with: LineDecoder())
}

private func expectSame(
  _ bytes: [UInt8], by manner: ReadingManner, sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = slowly(bytes)
  let read = LedgerContents(bytes, name: "ledger.jsonl", by: manner)
  #expect(read.entries == expected.entries, sourceLocation: sourceLocation)
  #expect(
    read.diagnostics.map(\.transcript) == expected.diagnostics.map(\.transcript),
    sourceLocation: sourceLocation)
  #expect(read.endsTorn == expected.endsTorn, sourceLocation: sourceLocation)
}

struct CanonicalReaderTests {
  @Test(arguments: Seed.some)
  func `the quick reader answers as the decoder for whole and for damaged lines`(
    _ seed: Seed
  ) throws {
    var maker = EntryMaker(seed)
    var bytes: [UInt8] = []
    for entry in try maker.entries(40) {
      let line = Array(entry.line.utf8)
      bytes += (maker.chance(3) ? line : mutated(line, &maker)) + [0x0A]
    }
    expectSame(bytes, by: ReadingManner(threads: 1))
    if maker.chance(3) { bytes.removeLast(maker.number(300)) }
    for threads in [2, 3, 7] {
      let stretch = maker.pick([1, 3, 64, 500, 4000])
      expectSame(bytes, by: ReadingManner(threads: threads, stretch: stretch))
    }
  }

  @Test(arguments: Fixture.damaged)
  func `damaged ledgers say the same in stretches of any length`(_ name: String) throws {
    let bytes = try Fixture.bytes(name + ".jsonl")
    for stretch in [1, 2, 13, 100, 333, 1 << 20] {
      expectSame(bytes, by: ReadingManner(threads: 2, stretch: stretch))
    }
  }

  @Test(arguments: Seed.some)
  func `what the program writes is read the quick way`(_ seed: Seed) throws {
    var maker = EntryMaker(seed)
    var reader = CanonicalReader(expecting: 0)
    for entry in try maker.entries(20) {
      let line = Array(entry.line.utf8)
      let reading = reader.read(line.span, in: 0..<line.count)
      #expect(reading?.entry == entry)
      // The line must end where it is said to end.
      #expect(reader.read(line.span, in: 0..<line.count - 1) == nil)
    }
  }

  @Test(arguments: Seed.some)
  func `without the words that are only shown, lines are verified and answered alike`(
    _ seed: Seed
  ) throws {
    var maker = EntryMaker(seed)
    let entries = try maker.entries(40)
    var reader = CanonicalReader(expecting: 0, keepingWords: false)
    var bytes: [UInt8] = []
    for entry in entries {
      let line = Array(entry.line.utf8)
      #expect(reader.read(line.span, in: 0..<line.count)?.entry == entry.withoutWords)
      bytes += (maker.chance(3) ? mutated(line, &maker) : line) + [0x0A]
    }
    var manner = ReadingManner(threads: 2, stretch: 500)
    let whole = LedgerContents(bytes, name: "ledger.jsonl", by: manner)
    manner.keepsWords = false
    let read = LedgerContents(bytes, name: "ledger.jsonl", by: manner)
    #expect(read.entries.map(\.id) == whole.entries.map(\.id))
    #expect(read.diagnostics.map(\.transcript) == whole.diagnostics.map(\.transcript))
    #expect(answers(read) == answers(whole))
  }

  /// All that is answered from a ledger on a day, as text.
  private func answers(_ contents: LedgerContents) -> [String] {
    let docket = Docket(Evidence(contents.entries), registry: .standard)
    var filter = MandateFilter()
    filter.takesAll = true
    return docket.answers(filter, Clocks(asOf: Day(number: 20_000))).map { "\($0)" }
  }

  /// Content that is spelled as canonical form does not, under the digest of just this spelling.
  private static let spellings: [String] = [
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","officer":"\u0041nna""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","officer":"a\/b""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","officer":"a\u000ab""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","officer":"a\u00E9b""#,
    "\"kind\":\"claim\",\"mandate\":\"ch-for-us-in-ir\",\"act\":\"offer\",\"officer\":\"a\u{200B}b\"",
    "\"kind\":\"claim\",\"mandate\":\"ch-for-us-in-ir\",\"act\":\"offer\",\"officer\":\"a\u{85}b\"",
    "\"kind\":\"claim\",\"mandate\":\"ch-for-us-in-ir\",\"act\":\"offer\",\"officer\":\"a\u{7F}b\"",
    "\"kind\":\"claim\",\"mandate\":\"ch-for-us-in-ir\",\"act\":\"offer\",\"officer\":\"a\u{FEFF}b\"",
    #""kind":"claim","act":"offer","mandate":"ch-for-us-in-ir","officer":"anna""#,
    #""kind":"claim", "mandate":"ch-for-us-in-ir","act":"offer","officer":"anna""#,
    #""kind":"claim","mandate":"CH-for-us-in-ir","act":"offer","officer":"anna""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","by":["US","CH"],"officer":"anna""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","by":["US","US"],"officer":"anna""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","by":[],"officer":"anna""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","scope":["visas","consular"],"officer":"anna""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","document":"a","lines":[01,2]"#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","document":"a","lines":[1, 2]"#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","document":"a","lines":[3,2]"#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","officer":"""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","force":"yes","officer":"a""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"attestation","officer":"a""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"yes","officer":"a""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"attestation","force":"offer","officer":"a""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","since":"1980","officer":"a""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","date":"1980-02-30","officer":"a""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"handover","officer":"a""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"handover","to":"US","officer":"a""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"break","officer":"a""#,
    #""kind":"claim","between":["US","IR"],"act":"break","officer":"a""#,
    #""kind":"claim","between":["IR","US","CH"],"act":"break","officer":"a""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","document":"a","span":[0,3],"quote":"ab""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","document":"a","rule":"r""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","document":"a","lines":[1,2],"locator":"p""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","planned":false,"officer":"a""#,
    #""kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","scopeText":"x","officer":"a""#,
    #""kind":"document","key":"A","type":"t","title":"t""#,
    #""kind":"document","key":"a","type":"t","title":"t","authors":["x","x"]"#,
    #""kind":"document","key":"a","type":"t","title":"t","sha256":"00""#,
    #""kind":"document","key":"a","title":"t","type":"t""#,
    #""kind":"retraction","retracts":"00000000000000000000""#,
    #""kind":"preference","retracts":"00000000000000000000","because":"x""#,
    #""kind":"assertion","mandate":"ch-for-us-in-ir","status":"in force","on":"1980-02-03""#,
    #""kind":"assertion","mandate":"ch-for-us-in-ir","status":"in-force","on":"1980-02-30""#,
    #""kind":"assertion","mandate":"ch-for-us-in-ir","status":"in-force","on":"1980-02""#,
    #""kind":"assertion","mandate":"ch-for-us-in-ir","on":"1980-02-03","status":"in-force""#,
    #""kind":"rejected","proposal":"00000000000000000000","document":"a","says":"x","quote":"y","because":"z""#,
    #""kind":"rejected","document":"a","says":"x","quote":"y","because":"z""#,
  ]

  @Test(arguments: spellings)
  func `a digest of other spelling than canonical form is no identifier`(_ content: String) {
    let id = SHA256(Array("{\(content)}".utf8)).hexadecimal(20)
    let recording = "\"recordedAt\":\"2026-11-22T09:30:00Z\",\"recordedBy\":\"anna\""
    let sum = SHA256(Array("{\"id\":\"\(id)\",\(recording)}".utf8)).hexadecimal(8)
    let line = "{\"v\":1,\"id\":\"\(id)\",\(content),\(recording),\"sum\":\"\(sum)\"}\n"
    let bytes = Array(line.utf8)
    #expect(contents(bytes).entries.isEmpty)
    #expect(!contents(bytes).diagnostics.isEmpty)
    expectSame(bytes, by: ReadingManner())
  }

  @Test func `an entry takes six words, a claim and a date one`() {
    #expect(MemoryLayout<Entry>.stride == 48)
    #expect(MemoryLayout<Claim>.size == 8)
    #expect(MemoryLayout<Claim.Parts>.size <= 80)
    #expect(MemoryLayout<EDTF?>.size == 8)
  }
}

/// Damages a line, or writes the same in another way.
private func mutated(_ line: [UInt8], _ maker: inout EntryMaker) -> [UInt8] {
  var line = line
  let place = maker.number(line.count)
  switch maker.number(9) {
  case 0: line[place] ^= UInt8(1) << UInt8(maker.number(8))
  case 1: line.remove(at: place)
  case 2:
    line.insert(
      contentsOf: maker.pick([" ", "\u{200B}", "\"", "\\u0041", "é", ","]).utf8, at: place)
  case 3: line.insert(line[place], at: place)
  case 4: line = [0xEF, 0xBB, 0xBF] + line + [0x0D]
  case 5: line += line
  default:
    // Members change places, are doubled, or get a blank between them.
    var members = String(decoding: line, as: UTF8.self).dropFirst().dropLast()
      .split(separator: ",\"", omittingEmptySubsequences: false).map(String.init)
    let (one, other) = (maker.number(members.count), maker.number(members.count))
    switch maker.number(3) {
    case 0: members.swapAt(one, other)
    case 1: members.append(members[one])
    default: members[one] += " "
    }
    line = Array("{\(members.joined(separator: ",\""))}".utf8)
  }
  line.removeAll { $0 == 0x0A }
  return line
}

extension Entry {
  /// The same as it is read without the words that are only shown.
  fileprivate var withoutWords: Entry {
    var content = content
    switch content {
    case .claim(var claim):
      claim.reason = nil
      claim.confidence = nil
      claim.note = nil
      claim.quotation = nil
      content = .claim(claim)
    case .document(var document):
      document.title = ""
      document.container = nil
      document.publisher = nil
      document.url = nil
      document.language = nil
      document.archive = nil
      document.note = nil
      content = .document(document)
    default: break
    }
    return Entry(id: id, content: content, recordedAt: recordedAt, recordedBy: recordedBy)
  }
}
