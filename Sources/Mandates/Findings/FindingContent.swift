import Dates
import States

extension Finding {
  /// What is found, as values: whoever reports it can say it in any language.
  package enum Content: Hashable, Sendable {
    /// The events of each of the starts that exclude each other, by their dates.
    case twoStarts(Mandate, options: [[EDTF]])
    /// The events of each of the ends that exclude each other, by their dates.
    case twoEnds(Mandate, options: [[EDTF]])
    case forceDisputed(Mandate, inForce: [EDTF], notInForce: [EDTF])
    case forceAfterEnd(Mandate, attested: EDTF, ended: EDTF)
    /// The first day on which both certainly run and cover the same.
    case twoPowers(Mandate, Mandate, on: Day)
    case stateNotInBeing(Claim, StateKey, date: EDTF)
    case unknownState(Claim, StateKey)
    /// The last day on which the source may have been published.
    case toldBefore(Claim, source: Day)
    case assertionFailed(Assertion, possible: [Status], isContested: Bool)
    case danglingReference(from: EntryID, to: EntryID)
    case rivalRecord(DocumentKey, EntryID, EntryID)
    case unknownDocument(Claim, DocumentKey)
    case unsourced(Claim, officer: String)
    case stale(Mandate, possible: [Status], lastEvidence: Day?)

    /// The kind.
    var kind: Kind {
      switch self {
      case .twoStarts: .twoStarts
      case .twoEnds: .twoEnds
      case .forceDisputed: .forceDisputed
      case .forceAfterEnd: .forceAfterEnd
      case .twoPowers: .twoPowers
      case .stateNotInBeing: .stateNotInBeing
      case .unknownState: .unknownState
      case .toldBefore: .toldBefore
      case .assertionFailed: .assertionFailed
      case .danglingReference: .danglingReference
      case .rivalRecord: .rivalRecord
      case .unknownDocument: .unknownDocument
      case .unsourced: .unsourced
      case .stale: .stale
      }
    }
  }
}
