import Dates
import Digests
import EvidenceLedger
import Mandates
import States
import TestSupport

/// Makes entries of all kinds, with texts as bad as people and machines write them.
struct EntryMaker {
  var random: SplitMix64

  init(_ seed: Seed) { random = seed.generator }

  mutating func entries(_ count: Int) throws -> [Entry] {
    var entries: [Entry] = []
    for _ in 0..<count { entries.append(try entry(naming: entries.last?.id)) }
    return entries
  }

  mutating func entry(naming other: EntryID? = nil) throws -> Entry {
    let content: Entry.Content
    switch (Int.random(in: 0..<11, using: &random), other) {
    case (0, let id?): content = .retraction(of: id, because: text())
    case (1, let id?): content = .preference(id, because: text())
    case (2, _): content = .document(try document())
    case (3, _):
      content = .assertion(
        Assertion(
          mandate: try mandate(), status: pick(Status.allCases), day: Day(number: number(20_000)),
          note: maybe { $0.text() }))
    case (4, _):
      content = .rejected(
        RejectedProposal(document: try key(), says: text(), quote: text(), because: text()))
    default: content = .claim(try claim())
    }
    return Entry(recording: content, at: try instant(), by: text())
  }

  mutating func claim() throws -> Claim {
    var claim: Claim
    let source = try source()
    if chance(3) {
      claim = Claim(.mandate(try mandate()), .attestation(pick(Force.allCases)), source: source)
      claim.since = try maybe { try $0.date() }
      claim.until = try maybe { try $0.date() }
    } else {
      let act = pick(Act.allCases)
      let triple = try mandate()
      claim = Claim(
        act.concernsPair ? .pair(triple.pair) : .mandate(triple), .act(act), source: source)
      if act == .handover { claim.to = StateKey("DK") }
    }
    claim.by = try (0..<number(3)).map { try state(["CH", "US", "SUHH"][$0]) }.sorted()
    claim.date = try maybe { try $0.date() }
    claim.scope = maybe { maker in
      let parts = (0...maker.number(3)).map { _ in maker.pick(Scope.Part.allCases) }
      return Scope(parts, text: maker.maybe { $0.text() })
    }
    claim.reason = maybe { $0.text() }
    claim.condition = maybe { $0.text() }
    claim.isPlanned = chance(5)
    claim.confidence = maybe { $0.text() }
    claim.note = maybe { $0.text() }
    if claim.document != nil { claim.quotation = maybe { $0.quotation() } }
    return claim
  }

  private mutating func quotation() -> Quotation {
    let reader = maybe { Quotation.Reader(rule: $0.text(), rules: $0.text(), tool: $0.text()) }
    return Quotation(text(), at: number(1_000_000), reader: reader)
  }

  private mutating func source() throws -> Claim.Source {
    if chance(4) { return .officer(text()) }
    let first = number(90) + 1
    let locator: Locator? =
      chance(2) ? nil : chance(2) ? .lines(first, first + number(5)) : .passage(text())
    return .document(try key(), locator)
  }

  private mutating func document() throws -> SourceDocument {
    var document = SourceDocument(key: try key(), type: text(), title: text())
    document.authors = (0..<number(3)).map { "\($0)" + text() }
    document.container = maybe { $0.text() }
    document.publisher = maybe { $0.text() }
    document.date = try maybe { try $0.date() }
    document.url = maybe { $0.text() }
    document.accessed = maybe { Day(number: $0.number(20_000)) }
    document.language = maybe { $0.text() }
    document.archive = maybe { $0.text() }
    document.sha256 = maybe { SHA256(Array($0.text().utf8)).hexadecimal() }
    document.copyOf = try maybe { try $0.key() }
    document.note = maybe { $0.text() }
    return document
  }

  private mutating func key() throws -> DocumentKey {
    try required(DocumentKey("seed-00\(number(9))"))
  }

  private mutating func mandate() throws -> Mandate {
    let place = pick(["", "@singapore", "@lourenco-marques"])
    let triple = pick(["ch-for-us-in-ir", "nl-for-il-in-suhh", "se-for-germanreich-in-gb"])
    return try required(Mandate(triple + place))
  }

  private func state(_ key: String) throws -> StateKey { try required(StateKey(key)) }

  private mutating func date() throws -> EDTF {
    try EDTF(
      pick(["1980", "2022-08/2022-09-21", "1985~/..", "[1979,1980-05]", "198X", "../2022-08"]))
  }

  private mutating func instant() throws -> Instant {
    let (day, second) = (number(28) + 1, number(3))
    return try required(Instant("2026-11-\(day < 10 ? "0" : "")\(day)T09:30:0\(second)Z"))
  }

  /// A text of one to eight pieces, some of which hide, steer, or need an escape.
  mutating func text() -> String {
    let pieces = [
      "a", "word", " ", "\"", "\\", "\n", "\t", "\u{0}", "\u{7F}", "\u{85}", "\u{AD}", "é",
      "e\u{301}",
      "«", "\u{200B}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{FEFF}", "漢", "🇨🇭",
      "\u{1F468}\u{200D}\u{1F469}",
      "<<<<<<<", "{\"v\":1", "\r", "\u{FFFF}", "\u{61C}", "\u{FFF9}", "\u{180E}",
    ]
    return (0...number(8)).map { _ in pick(pieces) }.joined()
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  mutating func number(_ below: Int) -> Int { Int.random(in: 0..<below, using: &random) }

  mutating func chance(_ one: Int) -> Bool { number(one) == 0 }

  mutating func maybe<Value>(_ make: (inout EntryMaker) throws -> Value) rethrows -> Value? {
    chance(2) ? try make(&self) : nil
  }
}

/// Unwraps what the maker spells itself.
private func required<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw NotSpelled() }
  return value
}

private struct NotSpelled: Error {}
