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
    var statements: [Statement] = []
    for (index, counted) in claims.enumerated() {
      statements += Statement.all(of: counted, at: index, for: mandate)
    }
    let disputes = ForceDispute.all(among: statements)
    let contradicted = Set(disputes.flatMap { $0.yes + $0.no })
    for index in statements.indices where contradicted.contains(statements[index].claim) {
      if case .attested = statements[index].kind {
        statements[index].kind = .attested(contradicted: true)
        statements[index].joinKey = .seen(
          code: statements[index].code, statements[index].span, contradicted: true)
      }
    }
    events = joined(statements)
    tellFollowing()
    alternatives = excludingStarts(contradicted) + excludingEnds()
    alternatives += disputes.map { dispute in
      Alternatives(
        subject: .force,
        options: [eventsResting(on: dispute.yes), eventsResting(on: dispute.no)],
        admitted: [0, 1])
    }
    alternatives += endsWithinForce(statements)
    let preferredClaims = Set(claims.indices.filter { preferred.contains(claims[$0].id) })
    if !preferredClaims.isEmpty {
      alternatives = alternatives.map { prefer(preferredClaims, in: $0) }
    }
  }

  /// Notes with each observation the starts that its own claims tell, where they can lie before it.
  private mutating func tellFollowing() {
    var starts: [Int: [Int]] = [:]
    for index in events.indices where events[index].isStart {
      for claim in events[index].claims { starts[claim, default: []].append(index) }
    }
    for index in events.indices {
      switch events[index].kind {
      case .attested, .end: break
      default: continue
      }
      let told = Set(events[index].claims.flatMap { starts[$0] ?? [] })
      events[index].follows = told.sorted()
        .filter { events[$0].span.first <= events[index].span.last }
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

  /// The events that vanish if none of these claims holds.
  private func eventsResting(on claims: [Int]) -> [Int] {
    let claims = Set(claims)
    return events.indices.filter { index in
      switch events[index].kind {
      case .attested, .attestedNot, .start, .end, .suspension, .resumption:
        !events[index].claims.isEmpty && claims.isSuperset(of: events[index].claims)
      default: false
      }
    }
  }
}

// MARK: - Joining

extension Chronicle {
  /// Joins statements that agree in what and who, and whose dates intersect.
  private func joined(_ statements: [Statement]) -> [Event] {
    var places: [JoinKey: Int] = [:]
    var groups: [[Statement]] = []
    for statement in statements {
      if let place = places[statement.joinKey] {
        groups[place].append(statement)
      } else {
        places[statement.joinKey] = groups.count
        groups.append([statement])
      }
    }
    return groups.flatMap(join).sorted { a, b in
      (a.span.first, a.span.last, a.code, a.claims.first ?? 0)
        < (b.span.first, b.span.last, b.code, b.claims.first ?? 0)
    }
  }

  /// Joins the statements of one group.
  ///
  /// Statements whose days have one day in common for all of them form a clique. A statement that
  /// stands in one clique only joins its event; one that stands in several supports each. What
  /// joined nothing is joined again among itself.
  private func join(_ group: [Statement]) -> [Event] {
    var events: [Event] = []
    var rest = group.sorted {
      ($0.span.first, $0.span.last, $0.claim) < ($1.span.first, $1.span.last, $1.claim)
    }
    while !rest.isEmpty {
      let cliques = Self.cliques(rest.map(\.span))
      var membership = [Int](repeating: 0, count: rest.count)
      for clique in cliques { for member in clique { membership[member] += 1 } }
      var attached: Set<Int> = []
      for clique in cliques {
        let joining = clique.filter { membership[$0] == 1 }
        guard !joining.isEmpty else { continue }
        let supporting = clique.filter { membership[$0] > 1 }
        attached.formUnion(clique)
        events.append(event(joining.map { rest[$0] }, supportedBy: supporting.map { rest[$0] }))
      }
      rest = rest.indices.filter { !attached.contains($0) }.map { rest[$0] }
    }
    return events
  }

  /// The largest sets of spans that have a day in common; the spans come in the order of first days.
  private static func cliques(_ spans: [Span]) -> [[Int]] {
    var cliques: [[Int]] = []
    var open: [Int] = []
    var grew = false
    for index in spans.indices {
      let still = open.filter { spans[$0].last >= spans[index].first }
      if still.count < open.count, grew { cliques.append(open) }
      grew = true
      open = still + [index]
    }
    if grew { cliques.append(open) }
    return cliques
  }

  private func event(_ joining: [Statement], supportedBy supporting: [Statement]) -> Event {
    var span = joining[0].span
    var kind = joining[0].kind
    for statement in joining.dropFirst() {
      span = span.intersection(statement.span) ?? span
      kind = kind.joined(with: statement.kind)
    }
    let given = Set(joining.map(\.given))
    // A date cut short only by the day of its source is shown as it was given.
    let exact =
      joining.first { $0.given.map { Span($0) == span } ?? false }?.given
      ?? (given.count == 1 ? given.first ?? nil : nil)
    let leading = joining.first { $0.code != "since" && $0.code != "over" } ?? joining[0]
    let date = exact ?? EDTF.between(span.range)
    return Event(
      kind: kind, code: leading.code, by: leading.by, span: span,
      claims: Set(joining.map(\.claim)).sorted(),
      supporters: Set(supporting.map(\.claim)).sorted(),
      isApproximate: date.isApproximate || date.isUncertain, date: date)
  }
}

extension Event.Kind {
  /// What two statements of one event do together.
  fileprivate func joined(with other: Event.Kind) -> Event.Kind {
    switch (self, other) {
    case (.start(let a), .start(let b)): .start(allWilling: a || b)
    case (.end(let a), .end(let b)): .end(ran: a || b)
    default: self
    }
  }
}

// MARK: - What excludes what

extension Chronicle {
  /// Starts with no end that may lie between exclude each other.
  private func excludingStarts(_ contradicted: Set<Int>) -> [Alternatives] {
    let ends = events.indices.filter {
      events[$0].mayClose && contradicted.isDisjoint(with: events[$0].claims)
    }
    return excluding(.starts, events.indices.filter { events[$0].isStart }, between: ends)
  }

  /// Ends with no start between exclude each other; a restoration is no alternative to an end.
  private func excludingEnds() -> [Alternatives] {
    let starts = events.indices.filter { events[$0].isStart }
    let ends = events.indices.filter { if case .end = events[$0].kind { true } else { false } }
    return excluding(.ends, ends, between: starts)
  }

  /// An end that certainly lies within a stretch for which force is attested, with no start
  /// between it and the end of the stretch: one believes the one or the other.
  private func endsWithinForce(_ statements: [Statement]) -> [Alternatives] {
    let stretches = statements.compactMap { statement -> (claim: Int, covered: Span)? in
      guard case .attested(contradicted: false) = statement.kind, let covered = statement.covered,
        covered.first < covered.last
      else { return nil }
      return (statement.claim, covered)
    }
    return events.indices.compactMap { end in
      let span = events[end].span
      guard events[end].isEnding else { return nil }
      let against = stretches.filter {
        $0.covered.first < span.first && span.last < $0.covered.last
      }
      .filter { stretch in
        !events.contains {
          $0.isStart && $0.span.last >= span.first && $0.span.first <= stretch.covered.last
            && !$0.claims.contains(stretch.claim)
        }
      }
      // Whoever believes the end disbelieves what was seen after it, not when force began.
      let believed = eventsResting(on: Set(against.map(\.claim)).sorted())
        .filter { !events[$0].isStart }
      guard !believed.isEmpty else { return nil }
      return Alternatives(subject: .force, options: [believed, [end]], admitted: [0, 1])
    }
  }

  private func excluding(
    _ subject: Alternatives.Subject, _ members: [Int], between others: [Int]
  ) -> [Alternatives] {
    let between = Interposed(others.map { events[$0].span })
    var clusters: [[Int]] = []
    for member in members {
      if let last = clusters.last?.last,
        !between.mayLie(after: events[last].span, by: events[member].span.last)
      {
        clusters[clusters.count - 1].append(member)
      } else {
        clusters.append([member])
      }
    }
    return clusters.filter { $0.count > 1 }.map { cluster in
      Alternatives(
        subject: subject, options: cluster.map { [$0] }, admitted: Array(cluster.indices))
    }
  }
}

extension Event {
  /// Whether force begins with it.
  package var isStart: Bool { if case .start = kind { true } else { false } }

  /// Whether force may be over after it: an end, a withdrawal, a day without force.
  fileprivate var mayClose: Bool {
    switch kind {
    case .withdrew(let legs): legs != [.receiving]
    case .attestedNot: true
    default: isEnding
    }
  }

  /// Whether it ends what there is: an end or a restoration.
  package var isEnding: Bool {
    switch kind {
    case .end, .restoration: true
    default: false
    }
  }
}
