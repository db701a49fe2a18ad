import Dates
import Diagnostics
import EvidenceLedger
import Extraction
import Ingestion
import Mandates
import States
import TestSupport
import Testing

/// What waits in the queue, and how it is written there.
@Suite struct QueueTests {
  @Test(arguments: Seed.some)
  func `a proposal is read as it was written`(_ seed: Seed) throws {
    var maker = ProposalMaker(seed)
    var queue = ReviewQueue()
    for _ in 0..<10 { queue.proposals.append(try maker.queued()) }
    let bytes = queue.bytes
    #expect(try ReviewQueue(bytes, name: "queue.jsonl") == queue)
    #expect(bytes.count { $0 == 0x0A } == 10)
  }

  @Test(arguments: Seed.some)
  func `a claim made of a proposal has the proposal's name, and its line can be written`(
    _ seed: Seed
  ) throws {
    var maker = ProposalMaker(seed)
    for _ in 0..<20 {
      let queued = try maker.queued()
      guard let claim = queued.claim else { continue }
      if !queued.isAmended { #expect(claim.proposalName == queued.name) }
      #expect((claim.quotation?.reader == nil) == queued.isAmended)
      let instant = try #require(Instant("2026-11-22T09:30:00Z"))
      let entry = Entry(recording: .claim(claim), at: instant, by: "tester")
      let rejected = Entry(
        recording: .rejected(queued.rejected(because: "no")), at: instant, by: "tester")
      let settled = SettledProposals([rejected], Evidence([rejected]))
      #expect(settled.contains(queued))
      var queue = ReviewQueue()
      queue.proposals = [queued]
      #expect(queue.open(under: settled).proposals.isEmpty)
      let bytes = Array(entry.line.utf8)
      guard case .entry(let read) = LineDecoder().read(bytes, in: 0..<bytes.count) else {
        // Not every made-up proposal keeps to the rules of a claim.
        continue
      }
      #expect(read == entry)
    }
  }

  @Test func `what a proposal says does not hang on its rule, its place or its modality`() throws {
    var maker = ProposalMaker(Seed(3))
    let one = try maker.queued()
    var other = one.proposal
    other.rule = "another.rule"
    other.modality = one.proposal.modality == .asserted ? .reported : .asserted
    other.span = one.proposal.span.lowerBound + 7..<one.proposal.span.upperBound + 7
    other.why = "because"
    let moved = QueuedProposal(
      other, document: one.document, sha256: "x", lines: 40...41, quote: one.quote, rules: "9",
      tool: "9", said: one.said)
    #expect(moved.name == one.name)
    var changed = moved
    changed.said = nil
    changed.proposal.date = try EDTF("1899")
    #expect(changed.name != one.name)
  }

  @Test(arguments: [
    "{", "[]", "{}", "null", "\u{0}", "{\"document\":\"a\"}",
    #"{"document":"A b","sha256":"x","act":"offer","modality":"asserted","lines":[1,1],"span":[0,1],"quote":"x","rule":"r","rules":"1","tool":"1"}"#,
    #"{"document":"a","sha256":"x","act":"offering","modality":"asserted","lines":[1,1],"span":[0,1],"quote":"x","rule":"r","rules":"1","tool":"1"}"#,
    #"{"document":"a","sha256":"x","act":"attestation","modality":"asserted","lines":[1,1],"span":[0,1],"quote":"x","rule":"r","rules":"1","tool":"1"}"#,
    #"{"document":"a","sha256":"x","act":"offer","modality":"asserted","lines":[2,1],"span":[0,1],"quote":"x","rule":"r","rules":"1","tool":"1"}"#,
    #"{"document":"a","sha256":"x","act":"offer","modality":"asserted","lines":[1,1],"span":[1,1],"quote":"x","rule":"r","rules":"1","tool":"1"}"#,
    #"{"document":"a","sha256":"x","act":"offer","modality":"asserted","lines":[1,1],"span":[-1,9223372036854775807],"quote":"x","rule":"r","rules":"1","tool":"1"}"#,
    #"{"document":"a","sha256":"x","act":"offer","by":["ch"],"modality":"asserted","lines":[1,1],"span":[0,1],"quote":"x","rule":"r","rules":"1","tool":"1"}"#,
    #"{"document":"a","sha256":"x","act":"offer","date":"soon","modality":"asserted","lines":[1,1],"span":[0,1],"quote":"x","rule":"r","rules":"1","tool":"1"}"#,
  ])
  func `a line that the program did not write so is told, not passed over`(_ line: String) {
    let error = #expect(throws: Failure.self) {
      try ReviewQueue(Array((line + "\n").utf8), name: "queue.jsonl")
    }
    #expect(error?.status == .trouble)
    #expect(error?.diagnostics.map(\.code.name) == ["queue.damaged"])
  }

  @Test func `an empty queue and blank lines are no fault`() throws {
    #expect(try ReviewQueue([], name: "q").proposals.isEmpty)
    #expect(try ReviewQueue(Array("\n \r\n".utf8), name: "q").proposals.isEmpty)
  }

  @Test(arguments: [
    ("rule=offer.active", true), ("rule=OFFER.ACTIVE", true), ("rule=offer", false),
    ("power=ch", true), (" power = CH , for=UA", true), ("power=CH,for=US", false),
    ("by=CH", true), ("by=UA", true), ("by=RU", false), ("modality=asserted", true),
    ("act=offer", true), ("act=attestation", false), ("force=yes", false),
    ("document=daily-a", true), ("place=kiev", false), ("to=SE", false), ("in=ru", true),
    ("mandate=ch-for-ua-in-ru", true), ("mandate=ch-for-ru-in-ua", false),
    ("name=NAME", true), ("name=NAME,by=SE", false), ("name=0", false),
  ])
  func `a rule chooses by all its fields`(_ rule: String, _ isChosen: Bool) throws {
    var proposal = Proposal(.act(.offer), modality: .asserted, span: 0..<4, rule: "offer.active")
    proposal.power = StateKey("CH")
    proposal.represented = StateKey("UA")
    proposal.receiving = StateKey("RU")
    proposal.by = [try #require(StateKey("CH")), try #require(StateKey("UA"))]
    let queued = QueuedProposal(
      proposal, document: try #require(DocumentKey("daily-a")), sha256: "x", lines: 1...1,
      quote: "text", rules: "1", tool: "1")
    let words = rule.replacing("NAME", with: queued.name.description)
    #expect(try #require(ProposalSelection(words)).contains(queued) == isChosen)
  }

  @Test(arguments: ["", "rule", "rule=", "=x", "colour=red", "rule=a,", ",", "rule=a,power"])
  func `a rule that chooses nothing is none`(_ rule: String) {
    #expect(ProposalSelection(rule) == nil)
  }
}

/// Makes proposals of all kinds, with texts as bad as documents are.
struct ProposalMaker {
  var random: SplitMix64

  init(_ seed: Seed) { random = seed.generator }

  mutating func queued() throws -> QueuedProposal {
    let quote = text()
    let start = Int.random(in: 0...5_000, using: &random)
    var proposal = Proposal(
      content(), modality: pick(Proposal.Modality.allCases),
      span: start..<start + quote.utf8.count, rule: pick(["offer.active", "represent.passive"]))
    proposal.power = state()
    proposal.represented = state()
    proposal.receiving = state()
    proposal.place = maybe(Place("singapore"))
    proposal.by = Set([state(), state()].compactMap(\.self)).sorted()
    proposal.to = maybe(StateKey("SE"))
    proposal.date = try maybe(EDTF(pick(["1980", "2022-08/2022-09-21", "198X", "../2022-08"])))
    proposal.since = try maybe(EDTF("1979~"))
    proposal.until = try maybe(EDTF("1990"))
    proposal.scope = maybe(Scope([pick(Scope.Part.allCases)], text: maybe(text())))
    proposal.reason = maybe(text())
    proposal.why = maybe(text())
    return QueuedProposal(
      proposal, document: try #require(DocumentKey(pick(["a", "daily-2022"]))), sha256: "0a",
      lines: 3...pick([3, 4]), quote: quote, rules: "1", tool: "0.1.0",
      said: chance(4) ? "act=offer" : nil)
  }

  private mutating func content() -> Claim.Content {
    chance(2) ? .attestation(pick(Force.allCases)) : .act(pick(Act.allCases))
  }

  private mutating func state() -> StateKey? {
    chance(5) ? nil : StateKey(pick(["CH", "US", "IR", "UA", "SUHH"]))
  }

  private mutating func text() -> String {
    let pieces = ["a", "«", "é", "\"", "\\", "\n", "\u{202E}", "\u{1B}", "漢", " ", "\u{0}", "\r"]
    return (0...Int.random(in: 0...8, using: &random)).map { _ in pick(pieces) }.joined()
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private mutating func maybe<Value>(_ value: Value?) -> Value? { chance(2) ? value : nil }
}
