import Dates
import States

extension Docket {
  /// What does not agree in what is said of one mandate, on whatever day.
  package func contradictions(in chronicle: Chronicle) -> [Finding] {
    chronicle.openAlternatives.map { contradiction($0, in: chronicle) }
      + forceAfterEnds(in: chronicle)
  }

  private func contradiction(_ set: Alternatives, in chronicle: Chronicle) -> Finding {
    let options = set.options.map { option in option.map { chronicle.events[$0].date } }
    let dates = options.map { $0.map(\.text).joined(separator: ", ") }
    let mandate = chronicle.mandate
    let entries = set.options.joined().flatMap { chronicle.entries(of: $0) }
    let remedy = "prefer the claim that holds, retract one that does not, or leave both to stand"
    return switch set.subject {
    case .starts:
      Finding(
        .twoStarts(mandate, options: options),
        "\(mandate) starts \(dates.joined(separator: " or ")), and cannot start twice",
        remedy: remedy, entries: entries)
    case .ends:
      Finding(
        .twoEnds(mandate, options: options),
        "\(mandate) ends \(dates.joined(separator: " or ")), and cannot end twice",
        remedy: remedy, entries: entries)
    case .force:
      Finding(
        .forceDisputed(
          mandate, inForce: options.first ?? [], notInForce: options.last ?? []),
        "\(mandate) is attested in force (\(dates.first ?? "")) and not in force "
          + "(\(dates.last ?? "")) on the same days",
        remedy: remedy, entries: entries)
    }
  }

  private func forceAfterEnds(in chronicle: Chronicle) -> [Finding] {
    chronicle.forceAfterEnds.map { end, after in
      let (attested, ended) = (chronicle.events[after].date, chronicle.events[end].date)
      return Finding(
        .forceAfterEnd(chronicle.mandate, attested: attested, ended: ended),
        "\(chronicle.mandate) is attested in force on \(attested) after it ended on \(ended)",
        remedy: "record when it started again, or retract the claim that is mistaken",
        entries: chronicle.entries(of: end) + chronicle.entries(of: after))
    }
  }

  /// Two powers for one pair and place at once, where what they do certainly overlaps.
  package func rivalPowers(among mandates: [Mandate]) -> [Finding] {
    var findings: [Finding] = []
    let groups = Dictionary(grouping: mandates) { mandate in
      Charge(mandate: mandate)
    }.filter { $0.value.count > 1 }
    for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
      let rivals = group.sorted()
      let chronicles = rivals.map { chronicle(of: $0) }
      for first in rivals.indices {
        for second in rivals.indices.dropFirst(first + 1) {
          if let finding = rivalry(chronicles[first], chronicles[second]) {
            findings.append(finding)
          }
        }
      }
    }
    return findings
  }

  /// The first day on which both certainly run with overlapping scopes, told as a finding.
  ///
  /// If there is such a day, one stands among those on which one of the two certainly has started.
  private func rivalry(_ first: Chronicle, _ second: Chronicle) -> Finding? {
    // Almost never do any two scopes overlap, and then there is no day to look at.
    guard first.mayOverlap(second) else { return nil }
    let days = (first.events + second.events).filter { event in
      switch event.kind {
      case .start, .attested, .resumption, .suspension: event.span.last != Span.future
      default: false
      }
    }.map(\.span.last)
    for day in Set(days).sorted() {
      let clocks = Clocks(asOf: Day(number: day))
      let one = answer(first, clocks)
      guard one.certain?.isRunning ?? false else { continue }
      let other = answer(second, clocks)
      guard other.certain?.isRunning ?? false,
        overlap(first.scopes(of: one), second.scopes(of: other))
      else { continue }
      return Finding(
        .twoPowers(first.mandate, second.mandate, on: clocks.asOf),
        "\(first.mandate) and \(second.mandate) both run on \(clocks.asOf) and cover the same",
        remedy: "record what each covers, or the end of the one that was replaced",
        entries: one.claims + other.claims)
    }
    return nil
  }

  private func overlap(_ first: [Scope], _ second: [Scope]) -> Bool {
    !first.isEmpty && !second.isEmpty
      && first.allSatisfy { one in second.allSatisfy { one.certainlyOverlaps($0) } }
  }
}

/// What is in the charge of a power: whom it represents, and where.
private struct Charge: Hashable, Comparable {
  let represented: StateKey
  let receiving: StateKey
  let place: Place?

  init(mandate: Mandate) {
    represented = mandate.represented
    receiving = mandate.receiving
    place = mandate.place
  }

  static func < (a: Charge, b: Charge) -> Bool {
    if a.represented != b.represented { return a.represented < b.represented }
    if a.receiving != b.receiving { return a.receiving < b.receiving }
    return (a.place?.description ?? "") < (b.place?.description ?? "")
  }
}

extension Chronicle {
  /// Ends after which force is attested with no start between: each end with the first such event.
  package var forceAfterEnds: [(end: Int, seen: Int)] {
    guard events.contains(where: \.isEnding) else { return [] }
    let starts = Interposed(events.filter(\.isStart).map(\.span))
    let seen = events.indices.filter { events[$0].bindsEnds }
    var found: [(end: Int, seen: Int)] = []
    var next = 0
    for (index, end) in events.enumerated() where end.isEnding {
      while next < seen.count, events[seen[next]].span.first <= end.span.first { next += 1 }
      let candidates = seen[next...].prefix {
        // Where a start may lie before one, it may lie before all that are seen later.
        !starts.mayLie(after: end.span, by: events[$0].span.first)
      }
      let after = candidates.first {
        events[$0].span.first > end.span.last
          && !starts.mayLie(after: end.span, by: events[$0].span.last)
      }
      if let after { found.append((index, after)) }
    }
    return found
  }

  /// The entries of the claims that joined or support an event, in the order of identifiers.
  package func entries(of event: Int) -> [EntryID] {
    guard events.indices.contains(event) else { return [] }
    return (events[event].claims + events[event].supporters).map { claims[$0].id }.sorted()
  }

  /// Whether some claim of each gives a scope that certainly overlaps the other's.
  fileprivate func mayOverlap(_ other: Chronicle) -> Bool {
    let (own, others) = (
      Set(claims.compactMap(\.claim.scope)), Set(other.claims.compactMap(\.claim.scope))
    )
    return own.contains { one in others.contains { one.certainlyOverlaps($0) } }
  }

  /// The scopes that the claims which carry an answer give, each once.
  package func scopes(of answer: Answer) -> [Scope] {
    let carrying = Set(answer.claims)
    var scopes: [Scope] = []
    for counted in claims where carrying.contains(counted.id) {
      if let scope = counted.claim.scope, !scopes.contains(scope) { scopes.append(scope) }
    }
    return scopes
  }
}

extension Chronicle {
  /// What claims contradict each other about, where none is preferred.
  package var openAlternatives: [Alternatives] { alternatives.filter { $0.admitted.count > 1 } }
}
