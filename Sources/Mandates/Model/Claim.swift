import Dates
import States

/// One statement by one document, or one officer, about one mandate or one pair of States.
package struct Claim: Hashable, Sendable {
  /// What is spoken of.
  package enum Subject: Hashable, Sendable {
    /// One mandate.
    case mandate(Mandate)

    /// Relations between two States, and so every mandate between them.
    case pair(Pair)
  }

  /// What is said.
  package enum Content: Hashable, Sendable {
    /// Something was done, or is planned to be.
    case act(Act)

    /// The mandate is, is not, or was in force.
    case attestation(Force)
  }

  /// Who carries a claim.
  package enum Source: Hashable, Sendable {
    /// A document, with the place in it where one is known.
    case document(DocumentKey, Locator?)

    /// An officer who vouches for it by name.
    case officer(String)
  }

  /// What it says, in little memory; see `Parts`.
  private var box: Box<Parts>

  /// What it says, as it is stored.
  package var parts: Parts { box.value }

  /// Creates a claim from what it says.
  package init(_ parts: Parts) { box = Box(parts) }

  /// Creates a claim with the fields every claim has.
  package init(_ subject: Subject, _ content: Content, source: Source) {
    var parts = Parts(SharedSubject(subject), content)
    parts.source = source
    self.init(parts)
  }
}

extension Claim {
  /// What is spoken of.
  package var subject: Subject {
    get { box.value.subject.subject }
    set { change { $0.subject = SharedSubject(newValue) } }
  }

  /// What is spoken of, as claims share it.
  var sharedSubject: SharedSubject { box.value.subject }

  /// What is said.
  package var content: Content {
    get { box.value.content }
    set { change { $0.content = newValue } }
  }

  /// The States that acted, in the order of their keys; empty if nobody is named.
  package var by: [StateKey] {
    get { box.value.by }
    set { change { $0.by = newValue } }
  }

  /// The successor to which a handover goes.
  package var to: StateKey? {
    get { box.value.to }
    set { change { $0.rarities.to = newValue } }
  }

  /// The day of an act, or the day or stretch on which an attestation was observed.
  ///
  /// An attestation without a date was observed on its document's day.
  package var date: EDTF? {
    get { box.value.date }
    set { change { $0.date = newValue } }
  }

  /// The start of force that an attestation tells.
  package var since: EDTF? {
    get { box.value.since }
    set { change { $0.since = newValue } }
  }

  /// The end of force that an attestation tells.
  package var until: EDTF? {
    get { box.value.until }
    set { change { $0.until = newValue } }
  }

  /// What it covers, if it says.
  package var scope: Scope? {
    get { box.value.scope }
    set { change { $0.scope = newValue } }
  }

  /// The reason given, in the words of the record.
  package var reason: String? {
    get { box.value.rarities.reason }
    set { change { $0.rarities.reason = newValue } }
  }

  /// The condition on which it depends, such as "should war come"; makes it an announcement.
  package var condition: String? {
    get { box.value.condition }
    set { change { $0.rarities.condition = newValue } }
  }

  /// Whether the act was still to come when it was told.
  package var isPlanned: Bool {
    get { box.value.isPlanned }
    set { change { $0.isPlanned = newValue } }
  }

  /// How sure the recorder is of the reading; never changes an answer.
  package var confidence: String? {
    get { box.value.rarities.confidence }
    set { change { $0.rarities.confidence = newValue } }
  }

  /// A remark of the recorder.
  package var note: String? {
    get { box.value.rarities.note }
    set { change { $0.rarities.note = newValue } }
  }

  /// Who carries it.
  package var source: Source {
    get { box.value.source }
    set { change { $0.source = newValue } }
  }

  /// The words of the document's text that carry it, where it was read from a held text.
  package var quotation: Quotation? {
    get { box.value.rarities.quotation }
    set { change { $0.rarities.quotation = newValue } }
  }

  private mutating func change(_ body: (inout Parts) -> Void) {
    var parts = box.value
    body(&parts)
    box = Box(parts)
  }
}

extension Claim {
  /// The document that carries it, if one does.
  package var document: DocumentKey? {
    box.value.document
  }

  /// The mandate it is about, if it is about one.
  package var mandate: Mandate? {
    if case .mandate(let mandate) = subject { mandate } else { nil }
  }

  /// The act it tells, if it tells one.
  package var act: Act? {
    if case .act(let act) = content { act } else { nil }
  }

  /// What it says of force, if it is an attestation.
  package var force: Force? {
    if case .attestation(let force) = content { force } else { nil }
  }

  /// The code of what it says: the act's, or `attestation`.
  package var code: String { act?.rawValue ?? "attestation" }

  /// The States it names: those of its subject, those that acted, and a successor.
  package var states: Set<StateKey> {
    var named = Set(by)
    if let to { named.insert(to) }
    switch subject {
    case .mandate(let mandate):
      for leg in Leg.allCases { named.insert(mandate.state(of: leg)) }
    case .pair(let pair):
      named.insert(pair.first)
      named.insert(pair.second)
    }
    return named
  }

  /// The mandate to which a handover passes the charge.
  package var successor: Mandate? {
    guard act == .handover, let mandate, let to, to != mandate.power else { return nil }
    return Mandate(
      power: to, represented: mandate.represented, receiving: mandate.receiving,
      place: mandate.place)
  }
}

/// Where in a document a claim stands.
package enum Locator: Hashable, Sendable {
  /// The first and last line of the held text, counted from 1.
  case lines(Int, Int)

  /// A page, section or paragraph in words, where the text is not held.
  case passage(String)
}
