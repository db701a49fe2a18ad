import Dates
import Mandates

/// Brings together what several sentences of a text say of one thing.
enum Merging {
  /// The proposals without those that another says more exactly.
  static func merged(_ proposals: [Proposal]) -> [Proposal] {
    var kept: [Proposal] = []
    for proposal in proposals {
      if let same = kept.firstIndex(where: { isSame($0, proposal) }) {
        kept[same] = fuller(kept[same], proposal)
      } else {
        kept.append(proposal)
      }
    }
    return kept.filter { proposal in
      // "Entrusted it to X: the accord was signed on Thursday" is one agreement.
      !(proposal.content == .act(.acceptance) && proposal.date == nil
        && proposal.rule.hasSuffix(".entrust")
        && kept.contains { other in
          other.content == .act(.agreement) && other.date != nil && other.modality.isActual
            && other.power == proposal.power && other.represented == proposal.represented
            && other.receiving == proposal.receiving
        })
        // "Übernimmt das Mandat" after "wird vertreten" is the same announcement.
        && !(proposal.content == .act(.entryIntoForce) && proposal.rule == "event.begin"
          && proposal.date == nil
          && kept.contains { other in
            other.power == proposal.power && other.represented == proposal.represented
              && other.receiving == proposal.receiving && other.modality.isActual
              && [.act(.announcement), .act(.agreement), .act(.acceptance), .attestation(.yes)]
                .contains(other.content)
          })
    }
  }

  /// The proposals with what the acts among them say of the time of force.
  static func told(_ proposals: [Proposal]) -> [Proposal] {
    let acts = proposals.filter { proposal in
      guard case .act = proposal.content else { return false }
      return proposal.date != nil && proposal.modality.isActual
    }
    func act(_ kinds: [Act], of proposal: Proposal) -> Proposal? {
      acts.first { act in
        kinds.contains { act.content == .act($0) } && act.power == proposal.power
          && act.represented == proposal.represented && act.receiving == proposal.receiving
      }
    }
    guard !acts.isEmpty else { return proposals }
    return proposals.compactMap { proposal in
      guard case .attestation(let force) = proposal.content, proposal.since == nil else {
        return proposal
      }
      var dated = proposal
      if force == .yes, let began = act([.entryIntoForce], of: proposal) {
        dated.since = began.date
        dated.why = [proposal.why, "the text tells when it began"].compactMap { $0 }
          .joined(separator: "; ")
        return dated
      }
      // "No longer represents; the mandate ended on Monday" is one thing.
      let isEnd =
        force == .over && proposal.until == nil
        && act([.end, .withdrawal, .handover], of: proposal) != nil
      return isEnd ? nil : dated
    }
  }

  private static func isSame(_ a: Proposal, _ b: Proposal) -> Bool {
    a.content == b.content && a.to == b.to && a.power == b.power && a.represented == b.represented
      && a.receiving == b.receiving && a.modality.isActual == b.modality.isActual
      && (a.by == b.by || a.by.isEmpty || b.by.isEmpty)
      && agree(a.date, b.date) && agree(a.since, b.since) && agree(a.until, b.until)
  }

  /// Whether two dates may be of one thing: equal, or one inside the other.
  private static func agree(_ a: EDTF?, _ b: EDTF?) -> Bool {
    guard let a, let b else { return true }
    return a == b || lies(a, in: b) || lies(b, in: a)
  }

  private static func lies(_ a: EDTF, in b: EDTF) -> Bool {
    guard let start = a.earliest, let end = a.latest, let first = b.earliest, let last = b.latest
    else { return false }
    return first <= start && end <= last
  }

  private static func narrower(_ a: EDTF?, _ b: EDTF?) -> EDTF? {
    guard let a, let b else { return a ?? b }
    return lies(b, in: a) ? b : a
  }

  private static func fuller(_ a: Proposal, _ b: Proposal) -> Proposal {
    var result = a
    let isRenewed = a.rule.hasSuffix(Sequence.renewal)
    if !isRenewed, a.since == nil, b.since != nil || a.date == nil && b.date != nil { result = b }
    result.date = narrower(a.date, b.date)
    result.near = a.near ?? b.near
    result.since = narrower(a.since, b.since)
    result.until = narrower(a.until, b.until)
    if result.by.isEmpty { result.by = a.by.isEmpty ? b.by : a.by }
    result.scope = result.scope ?? a.scope ?? b.scope
    result.reason = result.reason ?? a.reason ?? b.reason
    return result
  }
}

extension Proposal {
  /// The same with what stands around it as its date, where it has none.
  var placed: Proposal {
    var placed = self
    placed.near = nil
    guard let near, date == nil else { return placed }
    placed.date = near
    placed.why = [why, "about when, by what is told before"].compactMap { $0 }
      .joined(separator: "; ")
    return placed
  }
}
