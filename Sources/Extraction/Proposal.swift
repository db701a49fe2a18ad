import Dates
import Mandates
import States

/// One claim that a rule reads out of a text, before anybody has accepted it.
package struct Proposal: Hashable, Sendable {
  /// How the text stands to what it says.
  package enum Modality: String, CaseIterable, Sendable {
    /// Told as a fact.
    case asserted
    /// Told as somebody's words.
    case reported
    /// Wished, feared, asked, or bound to a condition.
    case hypothetical
    /// Denied.
    case negated

    /// Whether a rule may accept it; the others are only ever shown.
    package var isActual: Bool { self == .asserted || self == .reported }
  }

  /// What is said.
  package var content: Claim.Content

  /// The State that represents, if the text tells.
  package var power: StateKey?

  /// The State whose interests are represented, if the text tells.
  package var represented: StateKey?

  /// The State where it happens, if the text tells.
  package var receiving: StateKey?

  /// The place inside the receiving State to which the text limits it.
  package var place: Place?

  /// The States that acted, in the order of their keys.
  package var by: [StateKey] = []

  /// The successor to which a handover goes.
  package var to: StateKey?

  /// The day of an act, or the stretch on which force was observed.
  package var date: EDTF?

  /// About when it was, as what stands around it tells; the date where nothing more exact is found.
  var near: EDTF?

  /// The start of force that an attestation tells.
  package var since: EDTF?

  /// The end of force that an attestation tells.
  package var until: EDTF?

  /// What it covers, if the text says.
  package var scope: Scope?

  /// The reason given, in the words of the text.
  package var reason: String?

  /// How the text stands to it.
  package var modality: Modality

  /// The bytes of the text that carry it: UTF-8 offsets, the first and the one after the last.
  package var span: Range<Int>

  /// The rule that read it, such as `represent.active`.
  package var rule: String

  /// What a reader should know before accepting it: what was resolved, and from where.
  package var why: String?

  /// Creates a proposal with what every one has.
  package init(
    _ content: Claim.Content, modality: Modality, span: Range<Int>, rule: String
  ) {
    self.content = content
    self.modality = modality
    self.span = span
    self.rule = rule
  }

  /// The mandate, if the text tells all three States and they differ.
  package var mandate: Mandate? {
    guard let power, let represented, let receiving else { return nil }
    return Mandate(power: power, represented: represented, receiving: receiving, place: place)
  }
}

/// A passage that speaks of a mandate and from which nothing certain enough follows.
package struct Abstention: Hashable, Sendable {
  /// The bytes of the passage.
  package let span: Range<Int>

  /// The rule that gave up.
  package let rule: String

  /// Why nothing is proposed.
  package let why: String

  /// Creates an abstention.
  package init(span: Range<Int>, rule: String, why: String) {
    self.span = span
    self.rule = rule
    self.why = why
  }
}

/// What a text yields: proposals in the order of the text, and what was left aside.
package struct Extraction: Hashable, Sendable {
  /// The proposals, in the order of their spans.
  package var proposals: [Proposal] = []

  /// The passages from which nothing is proposed.
  package var abstentions: [Abstention] = []

  /// Creates an empty one.
  package init() {}
}
