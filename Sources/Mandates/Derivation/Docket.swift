import Dates
import States

/// Everything the counted evidence says, by mandate; asked, it gives the status on any day.
package struct Docket: Sendable {
  /// The evidence.
  package let evidence: Evidence

  /// The States.
  package let registry: StateRegistry

  /// Every mandate of which a claim speaks, in the order of identifiers.
  package let mandates: [Mandate]

  private let index: ClaimIndex

  /// For each mandate of the index, in its order, the place among `mandates`.
  private let ranks: [Int32]

  private let directions: NumberTable<Direction>

  /// The places among `mandates` of those of each direction.
  private let byDirection: Grouped
  private let preferred: Set<EntryID>
  let existence: Existence

  /// What was answered before, where that is remembered.
  private(set) var memory: DocketMemory?

  /// Sorts the claims of the evidence by mandate.
  package init(_ evidence: Evidence, registry: StateRegistry) {
    self.evidence = evidence
    self.registry = registry
    index = ClaimIndex(evidence.asGiven)
    let numbers = index.mandates.indices.sorted { [mandates = index.mandates] in
      mandates[$0] < mandates[$1]
    }
    mandates = numbers.map { [mandates = index.mandates] in mandates[$0] }
    var ranks = [Int32](repeating: 0, count: numbers.count)
    for (rank, number) in numbers.enumerated() {
      ranks[number] = Int32(truncatingIfNeeded: rank)
    }
    self.ranks = ranks
    var directions = NumberTable<Direction>()
    let groups = mandates.map { directions.number(of: $0.direction) }
    byDirection = Grouped(groups, [], count: directions.values.count)
    self.directions = directions
    preferred = Set(evidence.preferences.map(\.of))
    existence = Existence(of: mandates, registry)
  }

  /// The same docket, which keeps what it answers for whoever asks it again.
  ///
  /// Worth its room where many reports are made of one docket. Its chronicles must be its own.
  package var remembering: Docket {
    var docket = self
    docket.memory = DocketMemory()
    return docket
  }

  /// Whether a claim speaks of a mandate.
  package func holds(_ mandate: Mandate) -> Bool { index.number(of: mandate) != nil }

  /// What the claims say of a mandate, those about its pair of States included.
  package func chronicle(of mandate: Mandate) -> Chronicle {
    memory?.chronicle(of: mandate) { makeChronicle(of: mandate) } ?? makeChronicle(of: mandate)
  }

  private func makeChronicle(of mandate: Mandate) -> Chronicle {
    let all = evidence.asGiven
    var places = index.claims(about: mandate)
    if places.count > 1 {
      places.sort { (all[Int($0)].id, $0) < (all[Int($1)].id, $1) }
    }
    let claims = places.map { all[Int($0)] }
    return Chronicle(mandate: mandate, claims: claims, preferred: preferred)
  }

  /// How a mandate stands on the day of the clocks.
  package func answer(_ mandate: Mandate, _ clocks: Clocks) -> Answer {
    answer(chronicle(of: mandate), clocks)
  }

  /// How the mandate of a chronicle stands on the day of the clocks.
  package func answer(_ chronicle: Chronicle, _ clocks: Clocks) -> Answer {
    guard let memory else { return makeAnswer(chronicle, clocks) }
    let question = DocketMemory.Question(
      mandate: chronicle.mandate, day: clocks.asOf.number, staleAfter: clocks.staleAfter)
    return memory.answer(question) { makeAnswer(chronicle, clocks) }
  }

  private func makeAnswer(_ chronicle: Chronicle, _ clocks: Clocks) -> Answer {
    Answering(chronicle: chronicle, clocks: clocks)
      .answer(notInBeing: missing(chronicle.mandate, on: clocks.asOf))
  }

  /// Those of the three States that certainly did not exist on a day.
  func missing(_ mandate: Mandate, on day: Day) -> [StateKey] {
    var missing: [StateKey] = []
    for leg in Leg.allCases {
      let state = mandate.state(of: leg)
      if !existence.allows(state, on: day.number) { missing.append(state) }
    }
    return missing
  }

  /// The mandates for the receiving State in the represented: by the same power or another.
  package func mirrors(of mandate: Mandate) -> [Mandate] {
    mandates(for: mandate.receiving, in: mandate.represented)
  }

  /// The mandates of one State in another, by whatever power and for whatever place.
  package func mandates(for represented: StateKey, in receiving: StateKey) -> [Mandate] {
    let direction = Direction(represented: represented, receiving: receiving)
    return directions.known(direction).map { byDirection[$0].map { mandates[Int($0)] } } ?? []
  }

  /// The mandates in the order in which claims first speak of them, each with its place among
  /// `mandates`: what stands together is answered for together, and so is quickly fetched.
  var mandatesAsTold: [(mandate: Mandate, rank: Int32)] {
    zip(index.mandates, ranks).map { ($0, $1) }
  }
}

extension Mandate {
  fileprivate var direction: Direction {
    Direction(represented: represented, receiving: receiving)
  }
}
