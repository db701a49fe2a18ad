/// Tells which events of a mandate cannot all have happened.
struct Exclusion {
  let events: [Event]

  /// The claims whose word on force is contradicted.
  let contradicted: Set<Int>

  /// The alternatives.
  func alternatives(_ disputes: [ForceDispute], _ statements: [Statement]) -> [Alternatives] {
    var alternatives = excludingStarts + excludingEnds
    for dispute in disputes {
      alternatives.append(
        Alternatives(
          subject: .force, options: [resting(on: dispute.yes), resting(on: dispute.no)],
          admitted: [0, 1]))
    }
    return alternatives + endsWithinForce(statements)
  }

  /// Starts with no end that may lie between exclude each other.
  private var excludingStarts: [Alternatives] {
    let starts = events.indices.filter { events[$0].isStart }
    guard starts.count > 1 else { return [] }
    let ends = events.filter { event in
      event.mayClose && !event.claims.contains(where: contradicted.contains)
    }
    return excluding(.starts, starts, between: ends)
  }

  /// Ends with no start between exclude each other; a restoration is no alternative to an end.
  private var excludingEnds: [Alternatives] {
    let ends = events.indices.filter { if case .end = events[$0].kind { true } else { false } }
    guard ends.count > 1 else { return [] }
    return excluding(.ends, ends, between: events.filter(\.isStart))
  }

  private func excluding(
    _ subject: Alternatives.Subject, _ members: [Int], between others: [Event]
  ) -> [Alternatives] {
    let between = Interposed(others.map(\.span))
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

  /// An end that certainly lies within a stretch for which force is attested, with no start
  /// between it and the end of the stretch: one believes the one or the other.
  private func endsWithinForce(_ statements: [Statement]) -> [Alternatives] {
    let ends = events.indices.filter { events[$0].isEnding }
    guard let firstEnd = ends.map({ events[$0].span.first }).min(),
      let lastEnd = ends.map({ events[$0].span.last }).max()
    else { return [] }
    var stretches: [(claim: Int, covered: Span)] = []
    for statement in statements {
      guard case .attested(contradicted: false) = statement.kind, let covered = statement.covered,
        covered.first < covered.last, covered.first < lastEnd, covered.last > firstEnd
      else { continue }
      stretches.append((statement.claim, covered))
    }
    guard !stretches.isEmpty else { return [] }
    let starts = events.filter(\.isStart)
    return ends.compactMap { end in
      let span = events[end].span
      let against = stretches.filter { stretch in
        stretch.covered.first < span.first && span.last < stretch.covered.last
          && !starts.contains {
            $0.span.last >= span.first && $0.span.first <= stretch.covered.last
              && !$0.claims.contains(stretch.claim)
          }
      }
      guard !against.isEmpty else { return nil }
      // Whoever believes the end disbelieves what was seen after it, not when force began.
      let believed = resting(on: against.map(\.claim)).filter { !events[$0].isStart }
      guard !believed.isEmpty else { return nil }
      return Alternatives(subject: .force, options: [believed, [end]], admitted: [0, 1])
    }
  }

  /// The events that vanish if none of these claims holds.
  private func resting(on claims: [Int]) -> [Int] {
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
