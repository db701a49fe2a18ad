import Dates
import Mandates
import Pages
import Parallel
import States

extension Briefing {
  /// Every offer and request, and what became of it until the day asked.
  package func offersReport() -> Page {
    var register = citationRegister()
    let told = toldBids()
    let counted = told.filter { $0.bid.standing == .first }
    var blocks: [Block] = [summary(of: counted)]
    blocks.append(.table(bidTable(told, &register)))
    if !counted.isEmpty {
      blocks.append(
        .section(
          heading: say(.offersByPower), anchor: "by-power", [.table(powerTable(counted))]))
      blocks.append(
        .section(
          heading: say(.offersByDecade), anchor: "by-decade", [.table(decadeTable(counted))]))
    }
    return page(
      say(.offersTitle), blocks, notKnown: offersNotKnown(told), register,
      data: bidData(told, register))
  }

  /// The offers and requests that the filter asks for, in the order of their last days.
  private func toldBids() -> [ToldBid] {
    var filter = filter
    if filter.statuses.isEmpty { filter.takesAll = true }
    let told = docket.answers(filter, clocks).mappedConcurrently { answer in
      let chronicle = docket.chronicle(of: answer.mandate)
      return docket.bids(of: chronicle, clocks).map {
        ToldBid(bid: $0, chronicle: chronicle, answer: answer)
      }
    }
    return told.flatMap(\.self).sorted { $0.order < $1.order }
  }

  private func summary(of counted: [ToldBid]) -> Block {
    func number(_ fate: Bid.Fate) -> Int { counted.filter { $0.bid.fate == fate }.count }
    let uncertain = counted.filter { $0.bid.fate == nil }.count
    return .paragraph([
      .text(
        say(
          .offersSummary(
            counted.count, Bid.Fate.allCases.map { ($0, number($0)) }, uncertain: uncertain)))
    ])
  }

  private func offersNotKnown(_ told: [ToldBid]) -> [Block] {
    var lines = [say(.offersNotTold)]
    let uncertain = told.filter { $0.bid.standing == .first && $0.bid.fate == nil }.count
    if uncertain > 0 { lines.append(say(.offersUncertain(uncertain))) }
    let conditional = docket.evidence.claims.filter { counted in
      let claim = counted.claim
      guard claim.isPlanned || claim.condition != nil, let mandate = claim.mandate else {
        return false
      }
      return (claim.act == .offer || claim.act == .request) && docket.admits(mandate, filter)
    }.count
    if conditional > 0 { lines.append(say(.offersConditional(conditional))) }
    return paragraphs(lines)
  }
}

/// An offer or request with the chronicle in which it stands.
struct ToldBid {
  let bid: Bid
  let chronicle: Chronicle
  let answer: Answer

  var event: Mandates.Event { chronicle.events[bid.event] }

  /// Orders by last day, first day, mandate, place.
  var order: (Int, Int, Mandate, Int) {
    (event.span.last, event.span.first, bid.mandate, bid.event)
  }

  /// The first year of the decade in which it was made, if there is one; of what is told only by a
  /// last day, the decade of that.
  var decade: Int? {
    guard let last = event.lastDay else { return nil }
    let first = event.firstDay ?? last
    let years = (first.components.year, last.components.year)
    let decades = (years.0.floored(to: 10), years.1.floored(to: 10))
    return decades.0 == decades.1 ? decades.0 : nil
  }

  /// The claims that tell of it.
  var claims: [EntryID] { chronicle.entries(of: bid.event) }

  /// The claims that tell of refusals.
  var refusingClaims: [EntryID] { bid.refusals.flatMap { chronicle.entries(of: $0) } }

  /// The claims that tell what became of it.
  var decidingClaims: [EntryID] {
    bid.deciding.flatMap { chronicle.entries(of: $0) } + (bid.overtaking?.claims ?? [])
  }
}

extension Int {
  /// The greatest multiple of a number that is not greater.
  fileprivate func floored(to step: Int) -> Int {
    let rest = self % step
    return self - (rest < 0 ? rest + step : rest)
  }
}
