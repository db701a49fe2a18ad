import Dates
import States

/// Joins statements that agree in what and who, and whose dates intersect, to events.
struct EventJoining {
  let claims: [CountedClaim]
  let statements: [Statement]

  /// The lists of States that act together.
  let actors: [[StateKey]]

  /// A statement with what it must share with those that join it.
  private struct Keyed {
    let key: JoinKey
    let span: Span
    let claim: Int
    let statement: Int

    static func < (a: Keyed, b: Keyed) -> Bool {
      if a.key != b.key { return a.key < b.key }
      if a.span.first != b.span.first { return a.span.first < b.span.first }
      if a.span.last != b.span.last { return a.span.last < b.span.last }
      return a.claim < b.claim
    }
  }

  /// The events, in the order of first days.
  var events: [Event] {
    var keyed: [Keyed] = []
    keyed.reserveCapacity(statements.count)
    for (index, statement) in statements.enumerated() {
      keyed.append(
        Keyed(
          key: statement.joinKey, span: statement.span, claim: statement.claim, statement: index))
    }
    keyed.sort(by: <)
    var events: [Event] = []
    events.reserveCapacity(keyed.count)
    var start = 0
    while start < keyed.count {
      let key = keyed[start].key
      var end = start + 1
      while end < keyed.count, keyed[end].key == key { end += 1 }
      join(keyed[start..<end].map(\.statement), into: &events)
      start = end
    }
    events.sort { a, b in
      if a.span.first != b.span.first { return a.span.first < b.span.first }
      if a.span.last != b.span.last { return a.span.last < b.span.last }
      if a.label != b.label { return a.label.code < b.label.code }
      return (a.claims.first ?? 0) < (b.claims.first ?? 0)
    }
    return events
  }

  /// Joins the statements of one group, in the order of first days.
  ///
  /// Statements whose days have one day in common for all of them form a clique. A statement that
  /// stands in one clique only joins its event; one that stands in several supports each. What
  /// joined nothing is joined again among itself.
  private func join(_ group: [Int], into events: inout [Event]) {
    var earliestLast = Span.future
    for index in group { earliestLast = min(earliestLast, statements[index].span.last) }
    if statements[group[group.count - 1]].span.first <= earliestLast {
      // All have one day in common.
      events.append(event(group, supportedBy: []))
      return
    }
    var rest = group
    while !rest.isEmpty {
      let cliques = Self.cliques(rest.map { statements[$0].span })
      var membership = [Int](repeating: 0, count: rest.count)
      for clique in cliques { for member in clique { membership[member] += 1 } }
      var isAttached = [Bool](repeating: false, count: rest.count)
      for clique in cliques {
        let joining = clique.filter { membership[$0] == 1 }
        guard !joining.isEmpty else { continue }
        let supporting = clique.filter { membership[$0] > 1 }
        for member in clique { isAttached[member] = true }
        events.append(event(joining.map { rest[$0] }, supportedBy: supporting.map { rest[$0] }))
      }
      rest = rest.indices.filter { !isAttached[$0] }.map { rest[$0] }
    }
  }

  /// The largest sets of spans that have a day in common; the spans come in the order of first days.
  private static func cliques(_ spans: [Span]) -> [[Int]] {
    var cliques: [[Int]] = []
    var open: [Int] = []
    var grew = false
    for index in spans.indices {
      let first = spans[index].first
      if open.contains(where: { spans[$0].last < first }) {
        if grew { cliques.append(open) }
        open.removeAll { spans[$0].last < first }
      }
      grew = true
      open.append(index)
    }
    if grew { cliques.append(open) }
    return cliques
  }

  private func event(_ joining: [Int], supportedBy supporting: [Int]) -> Event {
    let leading = joining.first { !statements[$0].label.isTold } ?? joining[0]
    var span = statements[joining[0]].span
    var kind = statements[joining[0]].kind
    for index in joining.dropFirst() {
      span = span.intersection(statements[index].span) ?? span
      kind = kind.joined(with: statements[index].kind)
    }
    let joined = places(joining)
    let supporters = places(supporting)
    return Event(
      kind: kind, label: statements[leading].label, by: actors[statements[leading].actors],
      span: span, claims: joined, supporters: supporters, given: given(joining, span),
      isByOfficers: isByOfficers(joined) && isByOfficers(supporters))
  }

  /// The claims of statements, each once, in order.
  private func places(_ indices: [Int]) -> [Int] {
    var places = indices.map { statements[$0].claim }
    guard places.count > 1 else { return places }
    places.sort()
    var kept = 1
    for index in 1..<places.count where places[index] != places[kept - 1] {
      places[kept] = places[index]
      kept += 1
    }
    places.removeLast(places.count - kept)
    return places
  }

  private func isByOfficers(_ places: [Int]) -> Bool {
    places.allSatisfy { place in
      if case .officer = claims[place].claim.source { true } else { false }
    }
  }

  /// The date as a claim gives it, if one gives just these days, or if all give the same.
  ///
  /// A date cut short only by the day of its source is shown as it was given.
  private func given(_ joining: [Int], _ span: Span) -> EDTF? {
    for index in joining where givenSpan(index) == span { return date(index) }
    guard let first = date(joining[0]) else { return nil }
    return joining.dropFirst().allSatisfy({ date($0) == first }) ? first : nil
  }

  private func givenSpan(_ index: Int) -> Span? {
    let claim = statements[index].claim
    return switch statements[index].given {
    case .nothing: nil
    case .date: claims[claim].claim.date.map { Span($0.range) }
    case .since: claims[claim].claim.since.map { Span($0.range) }
    case .until: claims[claim].claim.until.map { Span($0.range) }
    }
  }

  private func date(_ index: Int) -> EDTF? {
    let claim = statements[index].claim
    return switch statements[index].given {
    case .nothing: nil
    case .date: claims[claim].claim.date
    case .since: claims[claim].claim.since
    case .until: claims[claim].claim.until
    }
  }
}

extension Event.Label {
  /// Whether it tells of a start or an end beside what it attests.
  fileprivate var isTold: Bool { self == .since || self == .over }
}
