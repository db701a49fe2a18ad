import Dates
import EvidenceLedger
import Extraction
import Mandates
import States

/// A proposal that waits for an officer: what was read, where, and by what.
package struct QueuedProposal: Hashable, Sendable {
  /// The document from which it was read.
  package let document: DocumentKey

  /// The digest of the text that was read.
  package let sha256: String

  /// The proposal; an officer may have amended it since it was read.
  package var proposal: Proposal

  /// The first and last line of the text that carry it, counted from 1.
  package let lines: ClosedRange<Int>

  /// The words of the text that carry it.
  package let quote: String

  /// The version of the rules that read it.
  package let rules: String

  /// The version of the program that read it.
  package let tool: String

  /// What the text was read as saying, if an officer has amended it since.
  package var said: String?

  /// Creates a proposal to wait.
  package init(
    _ proposal: Proposal, document: DocumentKey, sha256: String, lines: ClosedRange<Int>,
    quote: String, rules: String, tool: String, said: String? = nil
  ) {
    self.proposal = proposal
    self.document = document
    self.sha256 = sha256
    self.lines = lines
    self.quote = quote
    self.rules = rules
    self.tool = tool
    self.said = said
  }

  /// Whether an officer has changed what was read.
  package var isAmended: Bool { said != nil }

  /// The proposal as it was read, turned down for a reason.
  package func rejected(because reason: String) -> RejectedProposal {
    RejectedProposal(
      document: document, says: said ?? proposal.says, quote: quote, because: reason)
  }

  /// What names it, so that it is known again when its document is read again.
  package var name: EntryID { rejected(because: "").proposal }

  /// The claim it becomes; nil if it lacks a State, or tells what is not so.
  package var claim: Claim? {
    guard proposal.modality.isActual, let subject = proposal.subject else { return nil }
    var claim = Claim(
      subject, proposal.content,
      source: .document(document, .lines(lines.lowerBound, lines.upperBound)))
    claim.by = proposal.by.sorted()
    claim.to = proposal.to
    claim.date = proposal.date
    claim.since = proposal.since
    claim.until = proposal.until
    claim.scope = proposal.scope
    claim.reason = proposal.reason
    if proposal.modality == .reported { claim.note = "told as reported" }
    // What an officer has changed is no longer what the rule read.
    let reader =
      isAmended ? nil : Quotation.Reader(rule: proposal.rule, rules: rules, tool: tool)
    claim.quotation = Quotation(quote, at: proposal.span.lowerBound, reader: reader)
    return claim
  }
}

extension Proposal {
  /// What a claim made of it is about; nil if a State is missing.
  package var subject: Claim.Subject? {
    guard case .act(let act) = content, act.concernsPair else {
      return mandate.map { .mandate($0) }
    }
    guard let represented, let receiving, represented != receiving else { return nil }
    return .pair(Pair(represented, receiving))
  }

  /// What it says, as a rejected proposal keeps it: the same for the same statement for ever.
  package var says: String {
    var fields = Said(content)
    if case .pair(let pair)? = subject {
      fields.add("for", pair.first)
      fields.add("in", pair.second)
    } else {
      fields.add("power", power)
      fields.add("for", represented)
      fields.add("in", receiving)
      fields.add("place", place?.description)
    }
    fields.add(by: by, to: to, date: date, since: since, until: until)
    return fields.text
  }
}

extension Claim {
  /// The name of the proposal of which it was made, or could have been; nil without a quotation.
  package var proposalName: EntryID? {
    guard let document, let quotation else { return nil }
    return RejectedProposal(
      document: document, says: says, quote: quotation.text, because: ""
    ).proposal
  }

  /// What it says, in the fields of `RejectedProposal.says`.
  var says: String {
    var fields = Said(content)
    switch subject {
    case .mandate(let mandate):
      fields.add("power", mandate.power)
      fields.add("for", mandate.represented)
      fields.add("in", mandate.receiving)
      fields.add("place", mandate.place?.description)
    case .pair(let pair):
      fields.add("for", pair.first)
      fields.add("in", pair.second)
    }
    fields.add(by: by, to: to, date: date, since: since, until: until)
    return fields.text
  }
}

/// Fields as `name=value`, in the order in which `RejectedProposal.says` has them.
private struct Said {
  private(set) var text: String

  init(_ content: Claim.Content) {
    switch content {
    case .act(let act): text = "act=\(act.rawValue)"
    case .attestation(let force): text = "act=attestation force=\(force.rawValue)"
    }
  }

  mutating func add(_ name: String, _ value: String?) {
    if let value { text += " \(name)=\(value)" }
  }

  mutating func add(_ name: String, _ state: StateKey?) { add(name, state?.description) }

  mutating func add(by: [StateKey], to: StateKey?, date: EDTF?, since: EDTF?, until: EDTF?) {
    let names = by.sorted().map(\.description).joined(separator: ",")
    add("by", names.isEmpty ? nil : names)
    add("to", to)
    add("date", date?.text)
    add("since", since?.text)
    add("until", until?.text)
  }
}
