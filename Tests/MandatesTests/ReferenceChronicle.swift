import Dates
import Mandates
import States

/// The slow, obvious way from claims to events: days are sets, and every pair is looked at.
///
/// It shares with the derivation in use what a claim is, when its source was published, and the
/// kinds of events.
struct ReferenceChronicle {
  /// What one claim says about one register.
  private struct Saying {
    var kind: Event.Kind
    let code: String
    let by: [StateKey]
    let days: ClosedRange<Int>
    let claim: Int

    /// The days on which force, or its absence, certainly holds.
    var sure: ClosedRange<Int>?

    /// What those that join it say as well.
    var key: String {
      switch kind {
      case .start: "start"
      case .end: "end"
      case .attested, .attestedNot: "\(kind) \(days)"
      case .remark where code == "scope-change": "alone \(claim)"
      default: "\(code) \(by) \(kind)"
      }
    }
  }

  /// What happened once.
  struct Happening {
    var kind: Event.Kind
    let code: String
    let days: ClosedRange<Int>
    let claims: Set<Int>
    var follows: [Int] = []

    /// By days, then code, then first claim.
    var order: (Int, Int, String, Int) {
      (days.lowerBound, days.upperBound, code, claims.min() ?? 0)
    }

    var isStart: Bool { if case .start = kind { true } else { false } }
    var isEnd: Bool { if case .end = kind { true } else { false } }
    var isEnding: Bool { isEnd || kind == .restoration }
  }

  /// What excludes what: the events of each option, and whether it is about force.
  struct Exclusion {
    let options: [[Int]]
    let isAboutForce: Bool
  }

  private(set) var happenings: [Happening] = []
  private(set) var exclusions: [Exclusion] = []

  private let mandate: Mandate
  private let claims: [CountedClaim]
  private let universe: ClosedRange<Int>

  /// Tells what happened, of days within a universe that reaches beyond all bounds.
  init(mandate: Mandate, claims: [CountedClaim], universe: ClosedRange<Int>) {
    self.mandate = mandate
    self.claims = claims
    self.universe = universe
    var told: [Saying] = []
    for index in claims.indices { told += sayings(of: index) }
    let disputes = disputes(among: told)
    let disputed = disputes.reduce(into: Set<Int>()) { $0.formUnion($1.yes.union($1.no)) }
    for index in told.indices where disputed.contains(told[index].claim) {
      if isAttested(told[index].kind) { told[index].kind = Event.Kind.attested(contradicted: true) }
    }
    let groups = Dictionary(grouping: told, by: \.key)
    for group in groups.values { happenings += join(group) }
    happenings.sort { $0.order < $1.order }
    for index in happenings.indices
    where happenings[index].isEnd || isAttested(happenings[index].kind) {
      happenings[index].follows = happenings.indices.filter { start in
        happenings[start].isStart
          && !happenings[start].claims.isDisjoint(with: happenings[index].claims)
          && happenings[start].days.lowerBound <= happenings[index].days.upperBound
      }
    }
    exclude(disputes, disputed, told)
  }

  private func isAttested(_ kind: Event.Kind) -> Bool {
    if case .attested = kind { true } else { false }
  }

  // MARK: - What claims say

  private func days(_ range: DayRange) -> ClosedRange<Int> {
    let first = range.earliest.map(\.number) ?? universe.lowerBound
    let last = range.latest.map(\.number) ?? universe.upperBound
    return first...last
  }

  private func sayings(of index: Int) -> [Saying] {
    let claim = claims[index].claim
    let told = days(claims[index].told)
    let isAhead = claim.isPlanned || claim.condition != nil
    func saying(_ kind: Event.Kind, _ code: String, _ days: ClosedRange<Int>) -> Saying {
      Saying(kind: kind, code: code, by: claim.by, days: days, claim: index)
    }
    /// What is told as past is no later than its source, unless its date says so.
    func past(_ date: EDTF?) -> ClosedRange<Int> {
      guard let date else { return universe.lowerBound...told.upperBound }
      let days = days(date.range)
      return days.lowerBound > told.upperBound
        ? days : days.lowerBound...min(days.upperBound, told.upperBound)
    }
    if let act = claim.act {
      guard isAhead else { return [saying(kind(of: act, claim), act.rawValue, past(claim.date))] }
      return [saying(announcement(of: act, claim), "announcement", told)]
    }
    if isAhead {
      return [saying(claim.force == .yes ? .announced([.power]) : .remark, "announcement", told)]
    }
    let (begin, end) = observed(claim, told)
    let since = claim.since.map { days($0.range) }
    let start = since.map { _ in
      saying(.start(allWilling: false), "since", past(claim.since))
    }
    switch claim.force {
    case .yes:
      if let since, since.lowerBound > told.upperBound {
        return [saying(.announced([.power]), "announcement", told)]
      }
      var seen = saying(.attested(contradicted: false), "attested", begin)
      let from = (since ?? begin).upperBound
      if from <= end.lowerBound { seen.sure = from...end.lowerBound }
      let again = saying(.attested(contradicted: false), "attested", end)
      return [start, seen, begin == end || claim.date == nil ? nil : again].compactMap(\.self)
    case .no:
      var denial = saying(.attestedNot, "attested-not", begin)
      if begin.upperBound <= end.lowerBound { denial.sure = begin.upperBound...end.lowerBound }
      return [denial]
    case .over, nil:
      let earliest = start?.days.lowerBound ?? universe.lowerBound
      let within = earliest...max(earliest, begin.upperBound)
      return [start, saying(.end(ran: true), "over", claim.until.map { past($0) } ?? within)]
        .compactMap(\.self)
    }
  }

  private func observed(
    _ claim: Claim, _ told: ClosedRange<Int>
  ) -> (begin: ClosedRange<Int>, end: ClosedRange<Int>) {
    guard let date = claim.date else { return (told, told) }
    let whole = days(date.range)
    guard let (start, end) = date.endpoints else { return (whole, whole) }
    let begin = start.date.map { days($0.range) } ?? universe.lowerBound...whole.upperBound
    let last =
      switch end {
      case .date(let date): days(date.range)
      case .open: told
      case .unknown: begin
      }
    return (begin, last.upperBound < begin.lowerBound ? begin : last)
  }

  /// The legs for which the actors of a claim speak.
  private func legs(_ claim: Claim) -> Legs {
    claim.by.reduce(into: []) { legs, state in
      for leg in Leg.allCases where mandate.state(of: leg) == state { legs.insert(leg) }
    }
  }

  private func kind(of act: Act, _ claim: Claim) -> Event.Kind {
    let legs = legs(claim)
    let nobody = claim.by.isEmpty
    func will(_ make: (Legs) -> Event.Kind, nobodyNamed own: Legs) -> Event.Kind {
      nobody ? (own.isEmpty ? .remark : make(own)) : legs.isEmpty ? .remark : make(legs)
    }
    func only(_ leg: Leg, _ make: (Legs) -> Event.Kind) -> Event.Kind {
      nobody || legs.contains(leg) ? make([leg]) : .remark
    }
    return switch act {
    case .offer: only(.power) { .willing($0) }
    case .request: only(.represented) { .willing($0) }
    case .reiteration: will({ .willing($0) }, nobodyNamed: [.power])
    case .acceptance: will({ .willing($0) }, nobodyNamed: [])
    case .consent: will({ .willing($0) }, nobodyNamed: [.receiving])
    case .agreement, .approval: will({ .willing($0) }, nobodyNamed: [.power, .represented])
    case .announcement: will({ .announced($0) }, nobodyNamed: [.power])
    case .rejection: will({ .refused($0) }, nobodyNamed: [.receiving])
    case .withdrawal: will({ .withdrew($0) }, nobodyNamed: [])
    case .consentWithdrawn: only(.receiving) { .withdrew($0) }
    case .objection, .scopeChange, .breakOfRelations, .missionClosed: .remark
    case .entryIntoForce: .start(allWilling: true)
    case .suspension: .suspension
    case .resumption: .resumption
    case .handover: takesOver(claim) ? .start(allWilling: false) : .end(ran: true)
    case .end: .end(ran: false)
    case .restoration: .restoration
    }
  }

  /// Whether a handover is to this mandate, from another.
  private func takesOver(_ claim: Claim) -> Bool {
    claim.to == mandate.power && claim.mandate != mandate
  }

  /// An act still to come announces the will of whoever would do it.
  private func announcement(of act: Act, _ claim: Claim) -> Event.Kind {
    let isTowardsForce: Bool =
      switch act {
      case .rejection, .withdrawal, .consentWithdrawn, .objection, .suspension, .scopeChange, .end,
        .restoration, .breakOfRelations, .missionClosed:
        false
      case .handover: takesOver(claim)
      default: true
      }
    guard isTowardsForce else { return .remark }
    if !legs(claim).isEmpty { return .announced(legs(claim)) }
    switch kind(of: act, claim) {
    case .willing(let legs), .announced(let legs): return .announced(legs)
    case .start, .resumption: return .announced([.power])
    default: return .remark
    }
  }

  // MARK: - What joins

  private func join(_ sayings: [Saying]) -> [Happening] {
    var found: [Happening] = []
    var rest = sayings
    while !rest.isEmpty {
      let common = Set(universe.map { day in Set(rest.indices.filter { rest[$0].days ~= day }) })
      let largest = common.filter { set in
        !set.isEmpty && !common.contains { $0.isStrictSuperset(of: set) }
      }
      var gone: Set<Int> = []
      for clique in largest {
        let joining = clique.filter { member in largest.count { $0.contains(member) } == 1 }
        guard !joining.isEmpty else { continue }
        gone.formUnion(clique)
        found.append(happening(joining.map { rest[$0] }))
      }
      rest = rest.indices.filter { !gone.contains($0) }.map { rest[$0] }
    }
    return found
  }

  private func happening(_ sayings: [Saying]) -> Happening {
    let ordered = sayings.sorted {
      ($0.days.lowerBound, $0.days.upperBound, $0.claim)
        < ($1.days.lowerBound, $1.days.upperBound, $1.claim)
    }
    let days = sayings.map(\.days)
    let first = days.map(\.lowerBound).max() ?? universe.lowerBound
    let last = days.map(\.upperBound).min() ?? universe.upperBound
    let kinds = Set(sayings.map(\.kind))
    var kind = ordered[0].kind
    if kinds.contains(.start(allWilling: true)) { kind = .start(allWilling: true) }
    if kinds.contains(.end(ran: true)) { kind = .end(ran: true) }
    let leading = ordered.first { $0.code != "since" && $0.code != "over" } ?? ordered[0]
    return Happening(
      kind: kind, code: leading.code, days: first...last, claims: Set(sayings.map(\.claim)))
  }

  // MARK: - What excludes what

  private func disputes(among sayings: [Saying]) -> [(yes: Set<Int>, no: Set<Int>)] {
    var found: [(yes: Set<Int>, no: Set<Int>)] = []
    for denial in sayings where denial.kind == .attestedNot {
      guard let denied = denial.sure else { continue }
      let against = sayings.filter { one in
        switch one.kind {
        case .attested: one.sure?.overlaps(denied) ?? false
        case .start, .suspension, .resumption:
          denied.count > 1 && denied.lowerBound <= one.days.lowerBound
            && one.days.upperBound <= denied.upperBound
        default: false
        }
      }
      guard !against.isEmpty else { continue }
      var whole = (yes: Set(against.map(\.claim)), no: Set([denial.claim]))
      let linked = found.filter { !$0.yes.isDisjoint(with: whole.yes) }
      found.removeAll { !$0.yes.isDisjoint(with: whole.yes) }
      for other in linked {
        whole.yes.formUnion(other.yes)
        whole.no.formUnion(other.no)
      }
      found.append(whole)
    }
    return found
  }

  private mutating func exclude(
    _ disputes: [(yes: Set<Int>, no: Set<Int>)], _ disputed: Set<Int>, _ sayings: [Saying]
  ) {
    let starts = happenings.indices.filter { happenings[$0].isStart }
    let ends = happenings.indices.filter { happenings[$0].isEnd }
    let closing = happenings.indices.filter { index in
      guard happenings[index].claims.isDisjoint(with: disputed) else { return false }
      if case .withdrew(let legs) = happenings[index].kind { return legs != [.receiving] }
      return happenings[index].isEnding || happenings[index].kind == .attestedNot
    }
    exclusions = chains(of: starts, unless: closing) + chains(of: ends, unless: starts)
    for dispute in disputes {
      let options = [resting(on: dispute.yes), resting(on: dispute.no)]
      exclusions.append(Exclusion(options: options, isAboutForce: true))
    }
    for end in happenings.indices where happenings[end].isEnding {
      let days = happenings[end].days
      let against = sayings.filter { seen in
        guard seen.kind == .attested(contradicted: false), let sure = seen.sure,
          sure.lowerBound < days.lowerBound, days.upperBound < sure.upperBound
        else { return false }
        return !starts.contains { start in
          happenings[start].days.overlaps(days.lowerBound...sure.upperBound)
            && !happenings[start].claims.contains(seen.claim)
        }
      }
      let believed = resting(on: Set(against.map(\.claim))).filter { !happenings[$0].isStart }
      guard !believed.isEmpty else { continue }
      exclusions.append(Exclusion(options: [believed, [end]], isAboutForce: true))
    }
  }

  /// Neighbours exclude each other unless one of others may lie between.
  private func chains(of members: [Int], unless others: [Int]) -> [Exclusion] {
    var chains: [[Int]] = []
    for member in members {
      let last = happenings[member].days.upperBound
      if let before = chains.last?.last,
        !others.contains(where: {
          happenings[$0].days.upperBound >= happenings[before].days.lowerBound
            && happenings[$0].days.lowerBound <= last
        })
      {
        chains[chains.count - 1].append(member)
      } else {
        chains.append([member])
      }
    }
    return chains.filter { $0.count > 1 }
      .map { Exclusion(options: $0.map { [$0] }, isAboutForce: false) }
  }

  /// What vanishes if none of some claims holds.
  private func resting(on claims: Set<Int>) -> [Int] {
    happenings.indices.filter { index in
      switch happenings[index].kind {
      case .attested, .attestedNot, .start, .end, .suspension, .resumption:
        happenings[index].claims.isSubset(of: claims)
      default: false
      }
    }
  }
}
