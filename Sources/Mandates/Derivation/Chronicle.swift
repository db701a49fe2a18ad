import Dates
import States

/// All that the counted claims say about one mandate: its events, and what excludes what.
package struct Chronicle: Sendable {
  /// The mandate.
  package let mandate: Mandate

  /// The claims about it, its pair of States, or a handover to it, in the order of identifiers.
  package let claims: [CountedClaim]

  /// What happened, in the order of first days.
  package private(set) var events: [Event] = []

  /// What cannot all hold.
  package private(set) var alternatives: [Alternatives] = []

  /// Tells the events from the claims.
  package init(mandate: Mandate, claims: [CountedClaim], preferred: Set<EntryID>) {
    self.mandate = mandate
    self.claims = claims
    var reader = StatementReader(mandate)
    reader.read(claims)
    var statements = reader.statements
    let disputes = ForceDispute.all(among: statements)
    let contradicted = Set(disputes.flatMap { $0.yes + $0.no })
    if !contradicted.isEmpty {
      for index in statements.indices where contradicted.contains(statements[index].claim) {
        if case .attested = statements[index].kind {
          statements[index].kind = .attested(contradicted: true)
        }
      }
    }
    events = EventJoining(claims: claims, statements: statements, actors: reader.actors).events
    tellFollowing()
    alternatives = Exclusion(events: events, contradicted: contradicted)
      .alternatives(disputes, statements)
    guard !preferred.isEmpty, !alternatives.isEmpty else { return }
    let preferredClaims = Set(claims.indices.filter { preferred.contains(claims[$0].id) })
    if !preferredClaims.isEmpty {
      alternatives = alternatives.map { prefer(preferredClaims, in: $0) }
    }
  }

  /// Notes with each observation the starts that its own claims tell, where they can lie before it.
  private mutating func tellFollowing() {
    // A claim tells of one start at most.
    var startOfClaim: [Int] = []
    for index in events.indices where events[index].isStart {
      if startOfClaim.isEmpty { startOfClaim = Array(repeating: -1, count: claims.count) }
      for claim in events[index].claims { startOfClaim[claim] = index }
    }
    guard !startOfClaim.isEmpty else { return }
    for index in events.indices {
      switch events[index].kind {
      case .attested, .end: break
      default: continue
      }
      var told: [Int] = []
      for claim in events[index].claims {
        let start = startOfClaim[claim]
        guard start >= 0, events[start].span.first <= events[index].span.last,
          !told.contains(start)
        else { continue }
        told.append(start)
      }
      if told.count > 1 { told.sort() }
      if !told.isEmpty { events[index].follows = told }
    }
  }

  /// Leaves of a set of alternatives only what preferred claims carry, if they carry any.
  private func prefer(_ preferred: Set<Int>, in set: Alternatives) -> Alternatives {
    let chosen = set.options.indices.filter { option in
      set.options[option].contains { !preferred.isDisjoint(with: events[$0].claims) }
    }
    return Alternatives(
      subject: set.subject, options: set.options,
      admitted: chosen.isEmpty || chosen.count == set.options.count ? set.admitted : chosen)
  }
}
