import Dates
import Mandates
import Pages
import Parallel
import States

/// Why a mandate was over, as far as acts and who did them tell it; an end counts under the first
/// that fits.
enum EndReason: String, CaseIterable {
  /// The two States restored their relations.
  case restoration
  /// Another power took over.
  case handover
  /// The power itself broke relations with one of the two in the year before.
  case powerBroke = "power-broke"
  /// The power withdrew, or ended it.
  case power
  /// The represented State withdrew, or ended it.
  case represented
  /// The receiving State withdrew its consent, or ended it.
  case receiving
  /// An end is told, and neither by whom nor why.
  case notTold = "not-told"
  /// It was only seen to be over, or not in force.
  case onlySeen = "only-seen"
  /// One of the States ceased to be, and no end is told.
  case notInBeing = "not-in-being"
}

/// How a mandate came to be over.
struct Ending {
  /// The mandate, and all that is told of it.
  let line: MandateLine

  /// The days on which it may have come to be over.
  let days: Mandates.Span

  /// Whether its last day is only that on which undated sources were registered.
  let isOpen: Bool

  /// Why, as far as is told.
  let reason: EndReason

  /// The reasons in the words of the record, each once.
  let words: [String]

  /// The claims that tell it.
  let claims: [EntryID]
}

extension Briefing {
  /// The ends of mandates that ran, or may have, in the order of the lines.
  func endings(_ lines: [MandateLine]) -> [Ending] {
    let breaks = Dictionary(
      grouping: docket.evidence.claims.filter { $0.claim.act == .breakOfRelations },
      by: \.claim.subject)
    let ends = lines.mappedConcurrently { line in
      let ended = line.tenures(until: clocks.asOf)
        .filter { $0.possible.last < clocks.asOf.number }
        .map { ending(of: line, within: $0.endDays, breaks) }
      return ended.isEmpty ? unseenEnding(of: line, breaks) : ended
    }
    return ends.flatMap(\.self)
  }

  /// The end of a mandate of whose time in force nothing is told.
  private func unseenEnding(of line: MandateLine, _ breaks: [Claim.Subject: [CountedClaim]])
    -> [Ending]
  {
    guard line.runs.isEmpty, line.answer.certain == .ended,
      let event = line.chronicle.events.last(where: { $0.isEnding })
    else { return [] }
    return [ending(of: line, within: event.span, breaks)]
  }

  private func ending(
    of line: MandateLine, within days: Mandates.Span, _ breaks: [Claim.Subject: [CountedClaim]]
  ) -> Ending {
    let events = line.chronicle.events.filter { event in
      (event.mayClose || event.kind == .withdrew([.receiving])) && event.span.intersects(days)
    }
    let mandate = line.mandate
    let pairs = [
      Pair(mandate.power, mandate.represented), Pair(mandate.power, mandate.receiving),
    ]
    let known =
      events.isEmpty
      ? []
      : pairs.flatMap { breaks[.pair($0)] ?? [] }.filter { $0.isByPower(of: mandate, before: days) }
    let reasons = Set(
      events.map { $0.endReason(line) } + (known.isEmpty ? [] : [EndReason.powerBroke]))
    let claims = events.flatMap { event in event.claims.map { line.chronicle.claims[$0] } } + known
    return Ending(
      line: line, days: days,
      isOpen: !events.isEmpty && events.allSatisfy(line.chronicle.isBoundedByRegistration),
      reason: EndReason.allCases.first(where: reasons.contains) ?? .notInBeing,
      words: Set(claims.compactMap(\.claim.reason)).sorted(),
      claims: Set(claims.map(\.id)).sorted())
  }
}

extension Tenure {
  /// The days on which it may have come to be over.
  fileprivate var endDays: Mandates.Span {
    Span(sure.map { $0.last + 1 } ?? possible.first, possible.last + 1)
  }
}

extension CountedClaim {
  /// Whether it tells that the power broke relations with one of the two within the year before.
  fileprivate func isByPower(of mandate: Mandate, before days: Mandates.Span) -> Bool {
    guard case .pair(let pair) = claim.subject, pair.contains(mandate.power),
      pair.contains(mandate.represented) || pair.contains(mandate.receiving), !claim.isPlanned,
      let first = claim.date?.earliest?.number, let last = claim.date?.latest?.number
    else { return false }
    let begin = days.first == Span.past ? Span.past : days.first - 366
    return first >= begin && last <= days.last
  }
}

extension Mandates.Event {
  /// What it tells of why a mandate is over.
  fileprivate func endReason(_ line: MandateLine) -> EndReason {
    let tellers = claims + supporters
    let actors = Set(by + tellers.flatMap { line.chronicle.claims[$0].claim.by })
    let legs = Set(actors.compactMap { line.mandate.leg(of: $0) })
    switch kind {
    case .restoration: return .restoration
    case .withdrew(let legs):
      return legs.contains(.power)
        ? .power : legs.contains(.represented) ? .represented : .receiving
    case .end:
      if tellers.contains(where: { line.chronicle.claims[$0].claim.isHandover }) {
        return .handover
      }
      if legs.contains(.power) { return .power }
      if legs.contains(.represented) { return .represented }
      if legs.contains(.receiving) { return .receiving }
      return code == "over" ? .onlySeen : .notTold
    default: return .onlySeen
    }
  }
}
