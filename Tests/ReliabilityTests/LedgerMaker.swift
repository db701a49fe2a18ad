import Dates
import EvidenceLedger
import Mandates
import States
import TestSupport

/// Makes ledgers such as people write: claims that `record` would take, about a few mandates.
struct LedgerMaker {
  var random: SplitMix64

  private var made: [Entry] = []

  init(_ seed: Seed) { random = seed.generator }

  /// The documents that claims name, and then claims, corrections and assertions.
  mutating func entries(_ count: Int) throws -> [Entry] {
    var entries = try (0..<4).map { try document($0) }
    while entries.count < count { entries.append(try entry()) }
    return entries
  }

  /// Lines of entries.
  mutating func lines(_ count: Int) throws -> [String] { try entries(count).map(\.line) }

  /// More lines, with the documents left out.
  mutating func moreLines(_ count: Int) throws -> [String] {
    try (0..<count).map { _ in try entry().line }
  }

  private mutating func document(_ number: Int) throws -> Entry {
    var document = SourceDocument(
      key: try made(DocumentKey("paper-\(number)")), type: "article-newspaper",
      title: "Züri «\(number)» \\ \"a\"")
    document.date = number == 3 ? nil : try EDTF("20\(20 + number)-03-0\(number + 1)")
    document.publisher = "Muster & Söhne"
    return Entry(recording: .document(document), at: try instant(), by: "anna")
  }

  private mutating func entry() throws -> Entry {
    let claims = made.filter { if case .claim = $0.content { true } else { false } }
    let content: Entry.Content
    switch (number(12), claims.randomElement(using: &random)?.id) {
    case (0, let id?): content = .retraction(of: id, because: "read wrongly (\(number(1000)))")
    case (1, let id?): content = .preference(id, because: "the treaty has it")
    case (2, _):
      content = .assertion(
        Assertion(
          mandate: try mandate(), status: pick(Status.allCases),
          day: Day(number: 18_000 + number(2000)), note: nil))
    case (3, _):
      content = .rejected(
        RejectedProposal(
          document: try made(DocumentKey("paper-1")), says: "act=offer power=CH",
          quote: "words \(number(1000))", because: "a rumour"))
    default: content = .claim(try claim())
    }
    let entry = Entry(recording: content, at: try instant(), by: pick(["anna", "Bob", "Zoë"]))
    made.append(entry)
    return entry
  }

  private mutating func claim() throws -> Claim {
    let mandate = try mandate()
    let parties = [mandate.power, mandate.represented, mandate.receiving]
    let key = try made(DocumentKey("paper-\(number(4))"))
    let source: Claim.Source =
      chance(6) ? .officer("Anna «Muster»") : .document(key, chance(2) ? .passage("p. 3") : nil)
    var claim: Claim
    if chance(3) {
      let force = pick(Force.allCases)
      claim = Claim(.mandate(mandate), .attestation(force), source: source)
      claim.since = try EDTF(pick(["1980", "2019-05~", "[2018,2019-02]"]))
      if force == .over { claim.until = try EDTF("2020") }
    } else {
      let act = pick(Act.allCases.filter { $0 != .handover })
      claim = Claim(
        act.concernsPair ? .pair(mandate.pair) : .mandate(mandate), .act(act), source: source)
      switch act {
      case .acceptance, .consent, .rejection, .announcement: claim.by = [pick(parties)]
      case .withdrawal: claim.by = [mandate.power]
      case .restoration, .breakOfRelations, .missionClosed, .objection: break
      case .agreement: claim.by = parties.sorted()
      default: break
      }
      if act == .rejection { claim.reason = "=1+1 <b>no</b> \u{202E}" }
      if act == .scopeChange { claim.scope = Scope([.consular, .visas], text: "visas only") }
      claim.isPlanned = chance(8)
    }
    claim.date = try EDTF(
      pick(["2019", "2020-02", "2021-03-04", "2020-02/2020-06", "2018~", "../2019-08", "202X"]))
    if chance(4) { claim.note = note(number(1000)) }
    return claim
  }

  /// A text of its own, some with what a format has to write otherwise.
  private func note(_ number: Int) -> String {
    let texts = [
      "note", "a, \"b\"; 'c'", "one\ntwo\r\nthree\r", "\u{1B}[31m\u{7F}\u{0}", "\\u{202E} \\n \\",
      "\u{FEFF}\u{202E}\u{85} ", "=1+1", "\t", "true", "00",
    ]
    return texts[number % texts.count] + String(number)
  }

  private mutating func mandate() throws -> Mandate {
    try made(
      Mandate(
        pick([
          "ch-for-us-in-ir", "se-for-gb-in-kp", "ch-for-ua-in-ru", "nl-for-us-in-ir@singapore",
        ])))
  }

  private mutating func instant() throws -> Instant {
    let (day, second) = (number(20) + 1, number(60))
    return try made(
      Instant("2026-10-\(day < 10 ? "0" : "")\(day)T09:30:\(second < 10 ? "0" : "")\(second)Z"))
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  mutating func number(_ below: Int) -> Int { Int.random(in: 0..<below, using: &random) }

  mutating func chance(_ one: Int) -> Bool { number(one) == 0 }

  /// Unwraps what is spelled here.
  private func made<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw NotSpelled() }
    return value
  }
}

private struct NotSpelled: Error {}
