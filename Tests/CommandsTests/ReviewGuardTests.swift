import Diagnostics
import EvidenceLedger
import Extraction
import Foundation
import Ingestion
import States
import Synchronization
import TestSupport
import Testing

/// What keeps a review from recording what nobody read, or what somebody else has decided.
struct ReviewGuardTests {
  private func desk() throws -> Desk {
    let desk = try Workshop.empty()
    try desk.write(IngestTests.august, "august.txt")
    try #require(
      desk.reading("ingest august.txt --key daily-a --date 2022-08-20").status == .done)
    return desk
  }

  private func queue(_ desk: Desk) -> String {
    String(decoding: desk.bytes("data/queue.jsonl"), as: UTF8.self)
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    var testDescription: String { "\(old) to \(new)" }
  }

  static let edits: [Edit] = [
    Edit(old: "\"for\":\"UA\"", new: "\"for\":\"SE\""),
    Edit(old: "\"for\":\"UA\"", new: "\"for\":\"ZZ\""),
    Edit(old: "\"hypothetical\"", new: "\"asserted\""),
    Edit(old: "\"modality\":\"reported\"", new: "\"modality\":\"asserted\""),
    Edit(old: "\"span\":[21,", new: "\"span\":[22,"),
    Edit(old: "Moscow turned", new: "Moscow waved"),
    Edit(old: "\"sha256\":\"", new: "\"sha256\":\"0"),
    Edit(old: "\"date\":\"2022-08-10\"", new: "\"date\":\"2022-08-11\""),
  ]

  @Test(arguments: edits)
  func `a queue that was edited by hand is damaged, and nothing of it is accepted`(
    _ edit: Edit
  ) throws {
    let desk = try desk()
    let text = queue(desk)
    let changed = text.replacing(edit.old, with: edit.new, maxReplacements: 1)
    try #require(changed != text)
    try desk.write(changed, "data/queue.jsonl")
    let ledger = desk.bytes("data/ledger.jsonl")
    for line in ["review --accept-all", "review --list", "review"] {
      let run = desk.reading(line, answers: ["a"])
      #expect(run.status == .trouble, "\(line)")
      #expect(run.errors.contains("[queue.damaged]") && run.errors.contains("queue.jsonl:"))
    }
    #expect(desk.bytes("data/ledger.jsonl") == ledger)
  }

  struct Forgery: Sendable, CustomTestStringConvertible {
    let reason: String
    let make: @Sendable (QueuedProposal) -> QueuedProposal
    var testDescription: String { reason }
  }

  static let forgeries: [Forgery] = [
    Forgery(reason: "its words do not stand at their place in the text") { old in
      var proposal = old.proposal
      proposal.span = proposal.span.lowerBound + 1..<proposal.span.upperBound + 1
      return old.with(proposal)
    },
    Forgery(reason: "its words do not stand at their place in the text") { old in
      old.with(old.proposal, lines: 1...1)
    },
    Forgery(reason: "the text out of which it was read is not held") { old in
      old.with(old.proposal, sha256: String(repeating: "0", count: 64))
    },
    Forgery(reason: "the registry holds no State 'ZZ'") { old in
      var proposal = old.proposal
      proposal.represented = StateKey("ZZ")
      return old.with(proposal)
    },
  ]

  @Test(arguments: forgeries)
  func `a proposal that does not stand on its text is left, with the reason`(
    _ forgery: Forgery
  ) throws {
    let desk = try desk()
    var queue = try ReviewQueue(desk.bytes("data/queue.jsonl"), name: "queue")
    queue.proposals = [forgery.make(try #require(queue.proposals.first))]
    try desk.write(queue.bytes, "data/queue.jsonl")
    let ledger = desk.bytes("data/ledger.jsonl")
    let run = desk.reading("review --accept-all")
    #expect(run.output.contains(forgery.reason), "\(run.output)")
    #expect(run.output.contains("0 of 1 accepted, 1 left to review"))
    #expect(desk.reading("review", answers: ["a"]).output.contains("0 accepted"))
    #expect(desk.bytes("data/ledger.jsonl") == ledger)
  }

  struct Race: Sendable, CustomTestStringConvertible {
    let mine: String
    var answers: [String] = []
    let other: String
    let says: String
    let end: String
    var testDescription: String { "\(mine), \(other)" }
  }

  static let races: [Race] = [
    Race(
      mine: "review --accept act=offer", other: "review --reject-all --because no",
      says: "rejected as ", end: "0 of 1 accepted, 0 left to review\n"),
    Race(
      mine: "review --accept-all", other: "review --accept act=offer", says: "accepted as ",
      end: "3 of 5 accepted, 1 left to review\n"),
    Race(
      mine: "review --reject-all --because no", other: "review --accept act=offer",
      says: "accepted as ", end: "4 of 5 rejected, 0 left to review\n"),
    Race(
      mine: "review", answers: ["a", "q"], other: "review --reject act=offer --because no",
      says: "rejected as ", end: "0 accepted, 0 rejected, 4 left to review\n"),
    Race(
      mine: "review", answers: ["r", "never", "a", "q"], other: "review --accept act=offer",
      says: "accepted as ", end: "1 accepted, 0 rejected, 3 left to review\n"),
  ]

  @Test(arguments: races)
  func `what another review decided meanwhile is told, and not decided again`(_ race: Race) throws {
    let desk = try desk()
    let isDone = Mutex(false)
    let system = SystemCalls { call in
      let isFirst =
        call == .lock
        && isDone.withLock { done in
          defer { done = true }
          return !done
        }
      if isFirst { desk.reading(race.other) }
      return .none
    }
    let run = desk.reading(race.mine, answers: race.answers, system: system)
    #expect(run.status == .done)
    #expect(run.output.contains("was decided meanwhile: daily-a, line 3: offer"), "\(run.output)")
    #expect(run.output.contains(race.says), "\(run.output)")
    #expect(run.output.hasSuffix(race.end), "\(run.output)")
    let decisions = desk.ledger.filter {
      $0.contains("\"act\":\"offer\"") || $0.contains("act=offer")
    }
    #expect(decisions.count == 1)
  }

  @Test func `where only the queue cannot be written, it is said that the ledger has the claim`()
    throws
  {
    let desk = try desk()
    let full = SystemCalls { call in call == .rename ? .error(ENOSPC) : .none }
    let run = desk.reading("review --accept act=offer", system: full)
    #expect(run.status == .trouble)
    #expect(run.errors.contains("recorded in the ledger all the same"), "\(run.errors)")
    #expect(!run.errors.contains("nothing was added"))
    #expect(desk.ledger.count == 2)
    let again = desk.reading("review --accept-all")
    #expect(again.output.hasSuffix("3 of 4 accepted, 1 left to review\n"), "\(again.output)")
  }

  struct Selection: Sendable, CustomTestStringConvertible {
    let rule: String
    let status: Diagnostics.ExitStatus
    let says: String
    var testDescription: String { rule }
  }

  static let selections: [Selection] = [
    Selection(rule: "power=Switzerland,for=USA", status: .done, says: "1 of 1 accepted"),
    Selection(rule: "power=la Suisse,for=UKRAINE", status: .done, says: "3 of 3 accepted"),
    Selection(rule: "by=Svizzera", status: .done, says: "1 of 1 accepted"),
    Selection(rule: "power=Atlantis", status: .wrongInput, says: "[state.unknown]"),
    Selection(rule: "act=offr", status: .wrongInput, says: "'offr' is no value of 'act'"),
    Selection(rule: "rule=offr", status: .done, says: "no proposal that waits has rule=offr"),
    Selection(rule: "document=gone", status: .findings, says: "[document.unknown]"),
    Selection(rule: "mandate=se-for-us-in-ir", status: .findings, says: "[mandate.unknown]"),
    Selection(rule: "mandate=us", status: .findings, says: "'us' is not a mandate"),
    Selection(rule: "mandate=CH-for-US-in-IR", status: .done, says: "1 of 1 accepted"),
  ]

  @Test(arguments: selections)
  func `a rule that fits nothing is told`(_ selection: Selection) throws {
    let desk = try desk()
    let run = desk.reading("review --accept '\(selection.rule)'")
    #expect(run.status == selection.status, "\(run.errors)")
    #expect((run.output + run.errors).contains(selection.says), "\(run.output)\(run.errors)")
  }

  @Test func `what was told as reported stays known as such`() throws {
    let desk = try desk()
    desk.reading("review --accept act=acceptance")
    #expect(try #require(desk.ledger.last).contains("\"note\":\"told as reported\""))
  }
}

extension QueuedProposal {
  /// The same with some of it changed by hand.
  fileprivate func with(
    _ proposal: Proposal, sha256: String? = nil, lines: ClosedRange<Int>? = nil
  ) -> QueuedProposal {
    QueuedProposal(
      proposal, document: document, sha256: sha256 ?? self.sha256, lines: lines ?? self.lines,
      quote: quote, rules: rules, tool: tool, said: said)
  }
}
