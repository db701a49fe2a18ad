import Dates
import Mandates

/// What the order of a text says of the dates of acts, and of acts it takes for granted.
///
/// An offer that is repeated was made before; a refusal told after an acceptance is not earlier than
/// it. Where the text gives no bound on either side, nothing is added.
struct Sequence {
  let published: EDTF?

  /// Completes the proposals of a text.
  func completed(_ proposals: [Proposal]) -> [Proposal] {
    var result: [Proposal] = []
    for proposal in proposals {
      var proposal = proposal
      if proposal.rule.hasSuffix(Self.renewal) {
        if let earlier = earlierOffer(than: proposal, proposals) { result.append(earlier) }
      } else if proposal.content == .act(.rejection), proposal.date == nil {
        proposal.date = bounds(of: proposal, proposals)
      }
      result.append(proposal)
    }
    return result
  }

  /// The end of the rule of an offer that is said to be repeated.
  static let renewal = "-renewed"

  private func earlierOffer(than renewal: Proposal, _ all: [Proposal]) -> Proposal? {
    let answers = all.filter { $0.isAbout(renewal) && $0.content == .act(.acceptance) }
    guard let bound = (answers.compactMap(\.date) + [renewal.date].compactMap { $0 }).first,
      bound.isPlain
    else { return nil }
    var earlier = Proposal(
      .act(.offer), modality: renewal.modality, span: renewal.span, rule: "offer.implied")
    earlier.power = renewal.power
    earlier.represented = renewal.represented
    earlier.receiving = renewal.receiving
    earlier.by = renewal.by
    earlier.date = try? EDTF("../\(bound)")
    earlier.why = "the offer that is repeated was made before"
    return earlier.date == nil ? nil : earlier
  }

  /// The time between the acceptance that a refusal answers and the offer that answers it.
  private func bounds(of rejection: Proposal, _ all: [Proposal]) -> EDTF? {
    let acceptance = all.last { other in
      other.isAbout(rejection) && other.content == .act(.acceptance) && other.by != rejection.by
        && other.span.lowerBound < rejection.span.lowerBound
    }
    let renewal = all.first { $0.isAbout(rejection) && $0.rule.hasSuffix(Self.renewal) }
    guard let from = acceptance?.date, let to = renewal?.date ?? published, from.isPlain,
      to.isPlain,
      let first = from.earliest, let last = to.latest, first <= last
    else { return nil }
    return try? EDTF("\(from)/\(to)")
  }
}

extension Proposal {
  /// Whether it speaks of the same mandate.
  fileprivate func isAbout(_ other: Proposal) -> Bool {
    power == other.power && represented == other.represented && receiving == other.receiving
      && modality.isActual && other.modality.isActual
  }
}

extension EDTF {
  /// Whether it is one date, and not a stretch or a set.
  var isPlain: Bool { !description.contains("/") && !description.contains("[") }
}
