import Dates
import Mandates
import States

/// What the end of a quarrel says of a mandate: who has an embassy again needs no protecting power.
enum Endings {
  /// That mandates which began in a text were over when the two States restored their relations.
  static func told(
    by ruptures: [Discourse.Rupture], of proposals: [Proposal]
  ) -> [Proposal] {
    proposals.compactMap { proposal in
      guard proposal.content == .act(.entryIntoForce), proposal.modality.isActual,
        let represented = proposal.represented, let receiving = proposal.receiving,
        let restored = ruptures.last(where: { rupture in
          rupture.isRestored && Set(rupture.states) == [represented, receiving]
        }), isLater(restored, than: proposal),
        !proposals.contains(where: { other in
          [.attestation(.over), .act(.end), .act(.handover)].contains(other.content)
            && other.power == proposal.power
            && other.represented == represented && other.receiving == receiving
        })
      else { return nil }
      var ending = proposal
      ending.content = .attestation(.over)
      ending.date = nil
      ending.since = proposal.date
      ending.until = restored.date
      ending.rule = "restored"
      ending.why = "the text tells that the two States restored their relations"
      return ending
    }
  }

  /// Whether relations were restored after a mandate began: one that began with the ties or behind them
  /// goes on under them.
  private static func isLater(_ restored: Discourse.Rupture, than proposal: Proposal) -> Bool {
    guard let day = restored.date?.earliest, let start = (proposal.date ?? proposal.near)?.earliest
    else { return restored.start > proposal.span.lowerBound }
    return day > start
  }
}
