import Dates
import Diagnostics
import Mandates
import States

/// What a claim must keep to before it is recorded.
enum ClaimRules {
  /// All rules that a claim breaks.
  static func problems(of claim: Claim, today: Day) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for date in [claim.date, claim.since, claim.until].compactMap(\.self) {
      guard let earliest = date.earliest, earliest > today, !claim.isPlanned else { continue }
      problems.append(
        .error(
          "record.future", "'\(date)' is still to come, and a claim tells what is past",
          hint: "give --planned if it was announced for that day"))
    }
    problems += partiesProblems(claim)
    problems += contentProblems(claim)
    if let since = claim.since, let until = claim.until,
      since.range.compared(to: until.range) == .after
    {
      problems.append(
        .error(
          "record.reversed", "'\(until)' is before '\(since)'", hint: "correct --since or --until"))
    }
    if claim.force != nil, let since = claim.since, let date = claim.date, !claim.isPlanned,
      since.range.compared(to: date.range) == .after
    {
      problems.append(
        .error(
          "record.reversed", "force since '\(since)' was not observed on '\(date)'",
          hint: "correct --since or --date, or give --planned"))
    }
    return problems
  }

  private static func partiesProblems(_ claim: Claim) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    if let mandate = claim.mandate, writesLeg(claim.act) {
      for key in claim.by where mandate.leg(of: key) == nil {
        problems.append(
          .error(
            "record.no-party", "\(key) is none of the three States of \(mandate)",
            hint: "use --by with \(mandate.power), \(mandate.represented) or \(mandate.receiving)"))
      }
    }
    if let leg = fixedLeg(claim.act), let mandate = claim.mandate, !claim.by.isEmpty,
      !claim.by.contains(mandate.state(of: leg))
    {
      problems.append(
        .error(
          "record.other-party",
          "\(claim.code) is the act of \(mandate.state(of: leg)), not of "
            + claim.by.map(\.description).joined(separator: ", "),
          hint: "correct --by, or record another act"))
    }
    if claim.act == .handover {
      if claim.to == nil {
        problems.append(
          .error(
            "record.no-successor", "a handover names the successor",
            hint: "give --to; where only the successor is known, record its entry-into-force"))
      } else if claim.successor == nil || claim.to == claim.mandate?.power {
        problems.append(
          .error(
            "record.no-successor", "the successor must be another State than the three",
            hint: "correct --to"))
      }
    } else if claim.to != nil {
      problems.append(
        .error("usage.conflict", "only a handover has a successor", hint: "leave out --to"))
    }
    if claim.act == .acceptance, claim.by.isEmpty {
      problems.append(
        .error("record.no-actor", "an acceptance names who accepts", hint: "give --by"))
    }
    if claim.act == .withdrawal,
      claim.by.isEmpty || claim.by == claim.mandate.map({ [$0.receiving] })
    {
      problems.append(
        .error(
          "record.no-actor", "a withdrawal is by the power or the represented State",
          hint: "give --by; if the receiving State took back its yes, record consent-withdrawn"))
    }
    return problems
  }

  /// The leg whose State alone can do an act.
  private static func fixedLeg(_ act: Act?) -> Leg? {
    switch act {
    case .offer: .power
    case .request: .represented
    case .consentWithdrawn: .receiving
    default: nil
    }
  }

  private static func contentProblems(_ claim: Claim) -> [Diagnostic] {
    if claim.force == nil, claim.since != nil || claim.until != nil {
      return [
        .error(
          "usage.conflict", "an act has a date; 'since' and 'until' are an attestation's",
          hint: "give --date, or record an attestation")
      ]
    }
    if claim.until != nil, claim.force != .over {
      return [
        .error(
          "usage.conflict", "what has an end is over",
          hint: "give --force over, or leave out --until")
      ]
    }
    return []
  }

  /// Whether an act writes the leg of who did it, so that it must be one of the three.
  private static func writesLeg(_ act: Act?) -> Bool {
    switch act {
    case .offer, .request, .acceptance, .consent, .agreement, .approval, .announcement,
      .rejection, .withdrawal, .reiteration, .consentWithdrawn:
      true
    default: false
    }
  }
}
