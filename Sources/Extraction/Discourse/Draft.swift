import Dates
import Mandates
import States

/// What is said of a mandate before its States are known.
struct Verdict: Sendable {
  var content: Claim.Content
  var by: [StateKey] = []
  var modality: Proposal.Modality = .asserted
  var rule: String
  /// The event whose time dates it, or the frame itself.
  var at: Int
}

/// Chooses what an event says, by who acts and which leg is theirs.
enum Verdicts {
  /// The act of an event done to a mandate, or nil if the actor has no part in it.
  static func act(_ event: Event, by actors: [StateKey], _ triple: Triple) -> Act? {
    if let actor = actors.first, !triple.involves(actor) { return nil }
    let isPower = actors.contains { $0 == triple.power }
    let isRepresented = actors.contains { $0 == triple.represented }
    let isReceiving = actors.contains { $0 == triple.receiving }
    switch event.term {
    case .offer:
      return isRepresented && !isPower ? .request : isReceiving && !isPower ? nil : .offer
    case .request, .name: return isReceiving && !isRepresented && !isPower ? nil : .request
    case .agree:
      if isReceiving, !isPower, !isRepresented { return .consent }
      return actors.count == 1 ? .acceptance : .agreement
    case .consent: return isPower || isRepresented ? .acceptance : .consent
    case .sign, .accord: return .agreement
    case .reject: return .rejection
    case .end: return .end
    case .begin: return .entryIntoForce
    case .entrust: return isRepresented ? .acceptance : .entryIntoForce
    case .suspend: return .suspension
    case .resume: return .resumption
    case .withdraw: return isReceiving ? .consentWithdrawn : .withdrawal
    case .revoke: return isReceiving ? .consentWithdrawn : .withdrawal
    case .announce, .negotiate: return .announcement
    case .handOver: return .end
    case .succeed: return .entryIntoForce
    default: return nil
    }
  }
}
