import Mandates

/// The slow, obvious evaluator: it lists every world, day by day, and folds each on its own.
///
/// It begins at the counted claims (`ReferenceChronicle`), or at a chronicle of the one in use.
struct ReferenceEvaluator {
  /// What happened.
  private struct Happening {
    let kind: Event.Kind
    let days: ClosedRange<Int>
    let follows: [Int]

    var yieldsToEnds: Bool {
      switch kind {
      case .willing, .announced, .refused: true
      default: false
      }
    }
  }

  /// What excludes what, with the options that are left.
  private struct Exclusion {
    let options: [[Int]]
    let admitted: [Int]
    let isAboutForce: Bool
  }

  private let happenings: [Happening]
  private let exclusions: [Exclusion]

  /// Days that reach beyond all bounds and all days asked about.
  private let universe: ClosedRange<Int>

  /// Begins at what counted claims say about a mandate.
  init(_ mandate: Mandate, _ claims: [CountedClaim], universe: ClosedRange<Int>) {
    let told = ReferenceChronicle(mandate: mandate, claims: claims, universe: universe)
    happenings = told.happenings.map {
      Happening(kind: $0.kind, days: $0.days, follows: $0.follows)
    }
    exclusions = told.exclusions.map {
      Exclusion(
        options: $0.options, admitted: Array($0.options.indices), isAboutForce: $0.isAboutForce)
    }
    self.universe = universe
  }

  /// Begins at the events of a chronicle.
  init(chronicle: Chronicle, universe: ClosedRange<Int>) {
    happenings = chronicle.events.map {
      Happening(
        kind: $0.kind, days: universe.clamped(to: $0.span.first...$0.span.last),
        follows: $0.follows)
    }
    exclusions = chronicle.alternatives.map {
      Exclusion(
        options: $0.options, admitted: $0.admitted, isAboutForce: $0.subject == .force)
    }
    self.universe = universe
  }

  /// The possible statuses for each way to choose among alternatives that is left.
  func statuses(on day: Int) -> [Set<Status>] {
    var worldsByChoice: [(force: [Int], worlds: [(status: Status, breaches: Int)])] = []
    for choice in choices() {
      let events = happenings.indices.filter {
        happenings[$0].kind != .remark && !choice.dropped.contains($0)
      }
      var worlds: [(Status, Int)] = []
      for order in orders(of: events) where keepsTold(order.map(\.event)) {
        worlds.append(fold(order, on: day))
      }
      worldsByChoice.append((choice.force, worlds))
    }
    var result: [Set<Status>] = []
    for (force, worlds) in worldsByChoice {
      let rivals = worldsByChoice.filter { $0.force == force }.flatMap(\.worlds)
      let fewest = rivals.map(\.breaches).min() ?? 0
      let left = Set(worlds.filter { $0.breaches == fewest }.map(\.status))
      if !left.isEmpty { result.append(left) }
    }
    return result
  }

  /// Every way to pick one option of each set of alternatives.
  private func choices() -> [(dropped: Set<Int>, force: [Int])] {
    exclusions.reduce([([], [])]) { ways, set in
      ways.flatMap { way in
        set.admitted.map { pick in
          let others = Set(set.options.joined()).subtracting(set.options[pick])
          return (way.dropped.union(others), way.force + (set.isAboutForce ? [pick] : []))
        }
      }
    }
  }

  /// Every order of the events in which each lies on a day of its span.
  private func orders(of events: [Int]) -> [[(event: Int, day: Int)]] {
    var orders: [[(event: Int, day: Int)]] = [[]]
    for event in events {
      let days = happenings[event].days
      orders = orders.flatMap { order in
        days.flatMap { day in
          order.indices.filter { order[$0].day == day }.map { $0 }.isEmpty
            ? [inserting(event, day, into: order, at: order.filter { $0.day < day }.count)]
            : (order.filter { $0.day < day }.count...order.filter { $0.day <= day }.count).map {
              inserting(event, day, into: order, at: $0)
            }
        }
      }
    }
    return orders
  }

  /// Whether no observation comes before a start that its own claims tell.
  private func keepsTold(_ order: [Int]) -> Bool {
    order.enumerated().allSatisfy { place, event in
      happenings[event].follows.allSatisfy { start in
        order.firstIndex(of: start).map { $0 < place } ?? true
      }
    }
  }

  private func inserting(
    _ event: Int, _ day: Int, into order: [(event: Int, day: Int)], at place: Int
  ) -> [(event: Int, day: Int)] {
    var order = order
    order.insert((event, day), at: place)
    return order
  }

  /// Tells one world from its first day to its last.
  private func fold(
    _ order: [(event: Int, day: Int)], on day: Int
  ) -> (status: Status, breaches: Int) {
    var tenures: [Tenure] = []
    var breaches = 0
    var status: Status?
    for (event, eventDay) in order {
      if eventDay > day, status == nil { status = tenures.last?.status ?? .unknown }
      let written = happenings[event]
      if written.yieldsToEnds, tenures.last?.closedOn == eventDay { continue }
      let closed = tenures.filter { $0.closing != nil }.count
      breaches += write(written.kind, &tenures)
      if tenures.filter({ $0.closing != nil }).count > closed {
        tenures[tenures.count - 1].closedOn = eventDay
      }
    }
    return (status ?? tenures.last?.status ?? .unknown, breaches)
  }

  /// One stretch of the mandate in one world.
  private struct Tenure {
    var legs: [Leg: Will] = [:]
    var runs = false
    var hasStart = false
    var isDormant = false
    var closing: Status?
    var closedOn: Int?

    var status: Status {
      if let closing { return closing }
      if runs {
        if [.refuses, .withdrew].contains(legs[.receiving]) { return .disputed }
        return isDormant ? .dormant : .inForce
      }
      if legs.values.contains(.refuses) { return .rejected }
      if legs.values.contains(.withdrew) { return .withdrawn }
      let willing = Set(legs.filter { $0.value == .willing }.keys)
      if willing.count == 3 { return .agreed }
      if willing == [.power, .represented] { return .awaitingConsent }
      if willing.contains(.receiving) { return .consented }
      if willing.contains(.power) { return .offered }
      if willing.contains(.represented) { return .requested }
      return legs.values.contains(.announced) ? .announced : .unknown
    }
  }

  /// Writes one event and weighs the rule of order it breaks: 1 for an end with nothing to end, 2 for
  /// force attested after an end.
  private func write(_ kind: Event.Kind, _ tenures: inout [Tenure]) -> Int {
    let wasOpen = tenures.last.map { $0.closing == nil } ?? false
    let ran = wasOpen && (tenures.last?.runs ?? false)
    func current(_ change: (inout Tenure) -> Void) {
      if !wasOpen { tenures.append(Tenure()) }
      change(&tenures[tenures.count - 1])
    }
    switch kind {
    case .willing(let legs): current { for leg in legs { $0.legs[leg] = .willing } }
    case .announced(let legs):
      current { tenure in
        for leg in legs where tenure.legs[leg] == nil { tenure.legs[leg] = .announced }
      }
    case .refused(let legs): current { for leg in legs { $0.legs[leg] = .refuses } }
    case .withdrew where !wasOpen && !tenures.isEmpty: break
    case .withdrew(let legs):
      current { for leg in legs { $0.legs[leg] = .withdrew } }
      if ran, legs != [.receiving] { tenures[tenures.count - 1].closing = .ended }
    case .start(let allWilling):
      current { tenure in
        tenure.runs = true
        tenure.hasStart = true
        if allWilling {
          tenure.isDormant = false
          for leg in Leg.allCases { tenure.legs[leg] = .willing }
        }
      }
    case .attested, .suspension, .resumption:
      current { tenure in
        tenure.runs = true
        if kind == .suspension { tenure.isDormant = true }
        if kind == .resumption { tenure.isDormant = false }
      }
      let binds = kind != .attested(contradicted: true)
      let isFirst = !tenures.contains { $0.closing != nil }
      return binds && !isFirst && !(tenures.last?.hasStart ?? false) ? 2 : 0
    case .attestedNot:
      if ran {
        tenures[tenures.count - 1].closing = .ended
      } else if tenures.isEmpty {
        current { _ in }
      }
    case .end(let told):
      if ran {
        tenures[tenures.count - 1].closing = .ended
      } else if wasOpen {
        tenures[tenures.count - 1].closing = told ? .ended : .lapsed
      } else if tenures.isEmpty {
        tenures.append(Tenure(closing: .ended))
      }
      return ran ? 0 : 1
    case .restoration:
      if wasOpen { tenures[tenures.count - 1].closing = ran ? .ended : .lapsed }
      return ran ? 0 : 1
    case .remark: break
    }
    return 0
  }
}
