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

  /// What is spoken of.
  package var subject: Subject

  /// What is said.
  package var content: Content

  /// The States that acted, in the order of their keys; empty if nobody is named.
  package var by: [StateKey] = []

  /// The successor to which a handover goes.
  package var to: StateKey?

  /// The day of an act, or the day or stretch on which an attestation was observed.
  ///
  /// An attestation without a date was observed on its document's day.
  package var date: EDTF?

  /// The start of force that an attestation tells.
  package var since: EDTF?

  /// The end of force that an attestation tells.
  package var until: EDTF?

  /// What it covers, if it says.
  package var scope: Scope?

  /// The reason given, in the words of the record.
  package var reason: String?

  /// The condition on which it depends, such as "should war come"; makes it an announcement.
  package var condition: String?

  /// Whether the act was still to come when it was told.
  package var isPlanned = false

  /// How sure the recorder is of the reading; never changes an answer.
  package var confidence: String?

  /// A remark of the recorder.
  package var note: String?

  /// Who carries it.
  package var source: Source

  /// The words of the document's text that carry it, where it was read from a held text.
  package var quotation: Quotation?

  /// Creates a claim with the fields every claim has.
  package init(_ subject: Subject, _ content: Content, source: Source) {
    self.subject = subject
    self.content = content
    self.source = source
  }
}

extension Claim {
  /// The document that carries it, if one does.
  package var document: DocumentKey? {
    if case .document(let key, _) = source { key } else { nil }
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
