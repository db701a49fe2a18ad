import Dates
import Mandates
import Pages

/// How a mandate stands to another for the same two States.
enum MandateRelation: Hashable, CaseIterable {
  case mirror
  case mirrorOtherPower
  case takenFrom
  case handedTo
  case earlier
  case later
  case earlierAndLater
  case perhapsEarlier
  case perhapsLater
  case sameTime
  case otherPlace
  case otherPower

  /// The word for programs.
  var code: String {
    switch self {
    case .mirror: "mirror"
    case .mirrorOtherPower: "mirror-other-power"
    case .takenFrom: "taken-from"
    case .handedTo: "handed-to"
    case .earlier: "earlier"
    case .later: "later"
    case .earlierAndLater: "earlier-and-later"
    case .perhapsEarlier: "perhaps-earlier"
    case .perhapsLater: "perhaps-later"
    case .sameTime: "same-time"
    case .otherPlace: "other-place"
    case .otherPower: "other-power"
    }
  }
}

extension Briefing {
  /// The mirror, and other powers for the same State in the same: before, after or beside it.
  func besideSection(_ chronicle: Chronicle, _ register: inout CitationRegister) -> Block {
    let mandate = chronicle.mandate
    let own = tenures(of: chronicle)
    var related: [(relation: MandateRelation, line: MandateLine, handover: Int?)] = []
    for mirror in docket.mirrors(of: mandate) {
      let relation: MandateRelation =
        mirror.power == mandate.power ? .mirror : .mirrorOtherPower
      related.append((relation, line(of: mirror), nil))
    }
    let others = docket.mandates(for: mandate.represented, in: mandate.receiving)
      .filter { $0 != mandate }.map { line(of: $0) }
      .sorted { ($0.firstDay, $0.mandate) < ($1.firstDay, $1.mandate) }
    for other in others {
      let handover = handover(in: chronicle, with: other.mandate)
      let relation =
        handover?.relation
        ?? relation(of: other.tenures(until: clocks.asOf), to: own, other.mandate, mandate)
      related.append((relation, other, handover?.event))
    }
    var rows: [[Cell]] = []
    for (relation, line, handover) in related {
      var words = say(.relation(relation))
      var carriers = Carriers()
      if let handover {
        words += ", \(dateWords(chronicle.events[handover], chronicle))"
        carriers = register.cite(chronicle.entries(of: handover))
      }
      rows.append([
        .code(relation.code, words).citing(carriers), mandateCell(line.mandate),
        tenuresCell(line, &register),
        standingCell(line.answer).citing(register.cite(line.answer.claims)),
      ])
    }
    let table = Table(
      "related",
      columns: [
        .init("relation", say(.columnRelation)), .init("mandate", say(.columnMandate)),
        .init("ran", say(.tenurePossible), .day), .init("status", say(.columnStatus)),
      ], rows: rows, emptyNote: say(.relatedNone))
    var blocks: [Block] = [orNote(table)]
    if !rows.isEmpty, !others.contains(where: { $0.mandate.place == mandate.place }) {
      blocks.append(.paragraph([.text(say(.noOtherPower))]))
    }
    return .section(heading: say(.relatedHeading), blocks)
  }

  private func tenures(of chronicle: Chronicle) -> [Tenure] {
    line(of: chronicle.mandate).tenures(until: clocks.asOf)
  }

  /// The stretches over which another mandate ran, or may have.
  private func tenuresCell(_ line: MandateLine, _ register: inout CitationRegister) -> Cell {
    let tenures = line.tenures(until: clocks.asOf)
    guard !tenures.isEmpty else { return .absent(say(.tenureNever)) }
    let cells = tenures.map { tenure in
      boundsCell(tenure.possible, isStartTold: tenure.isStartTold, tenure.isEndTold)
    }
    let dates = cells.compactMap { cell -> String? in
      if case .day(let date) = cell.value { date } else { nil }
    }
    let claims = Set(tenures.flatMap(\.runs).flatMap { self.claims(of: $0, line) })
    let reading = cells.map(\.reading).joined(separator: language.pageWords.semicolon + " ")
    let cell: Cell =
      switch dates.count {
      case 0: .absent(reading)
      case 1: .day(dates[0], reading)
      default: .codes(dates, reading)
      }
    return cell.citing(register.cite(claims.sorted()))
  }

  /// The event by which one of two mandates was handed over to the other.
  private func handover(
    in chronicle: Chronicle, with other: Mandate
  ) -> (relation: MandateRelation, event: Int)? {
    for (place, event) in chronicle.events.enumerated() where event.writes {
      for claim in event.claims.map({ chronicle.claims[$0].claim }) where claim.isHandover {
        if claim.successor == other { return (.handedTo, place) }
        if claim.successor == chronicle.mandate, claim.mandate == other {
          return (.takenFrom, place)
        }
      }
    }
    return nil
  }

  /// How a mandate of another power lies to one in time, by the stretches over which they ran.
  private func relation(
    of other: [Tenure], to own: [Tenure], _ theirs: Mandate, _ mandate: Mandate
  ) -> MandateRelation {
    if theirs.place != mandate.place { return .otherPlace }
    var found: Set<MandateRelation> = []
    for one in other {
      for mine in own {
        if one.possible.last <= mine.possible.first {
          found.insert(.earlier)
        } else if mine.possible.last <= one.possible.first {
          found.insert(.later)
        } else if let sure = one.sure, let ours = mine.sure, sure.intersects(ours) {
          found.insert(.sameTime)
        } else if one.mayPrecede(mine) {
          found.insert(.perhapsEarlier)
        } else if mine.mayPrecede(one) {
          found.insert(.perhapsLater)
        }
      }
    }
    if found.isSuperset(of: [.earlier, .later]) { return .earlierAndLater }
    return MandateRelation.allCases.first(where: found.contains) ?? .otherPower
  }
}

extension Tenure {
  /// Whether it may have begun before another, and been over before that began.
  fileprivate func mayPrecede(_ other: Tenure) -> Bool {
    possible.first < other.possible.first
      && (sure?.last ?? possible.first) <= (other.sure?.first ?? other.possible.last)
  }
}

extension Claim {
  /// Whether it tells that a mandate passed from one power to another.
  var isHandover: Bool { act == .handover && !isPlanned && condition == nil }
}
