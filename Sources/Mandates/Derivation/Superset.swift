extension Worlds {
  /// Readings that include those of every world.
  ///
  /// Any open event may happen, any number of times; one that no alternative excludes must happen
  /// at least once where it has no other day, which clears what was doubtful before.
  func superset(on day: Int) -> Readings {
    let events = chronicle.events.indices.filter { chronicle.events[$0].writes }
    let optional = Set(chronicle.alternatives.flatMap { $0.options.joined() })
    var waiting = events.sorted { span($0).first < span($1).first }[...]
    var open: [Int] = []
    var writings = Writings()
    for stretch in stretches(of: events, [day]) where stretch.first <= day {
      open.removeAll { span($0).last < stretch.first }
      while let event = waiting.first, span(event).first <= stretch.first {
        open.append(event)
        waiting = waiting.dropFirst()
      }
      let kinds = Set(open.map { chronicle.events[$0].kind })
      let due = open.filter {
        span($0) == stretch && !optional.contains($0) && !chronicle.events[$0].yieldsToEnds
      }
      writings.spread(kinds)
      writings.pass(Set(due.map { chronicle.events[$0].kind }), among: kinds)
    }
    return Readings(
      byChoice: [writings.all.map { Reading(registers: $0) }], isSuperset: true)
  }
}

/// What may stand written where worlds are too many to be told apart.
private struct Writings {
  /// The writings; who wrote is not kept.
  private(set) var all: Set<Registers> = [Registers()]

  /// Kinds of events that lead to no writing which is not there.
  private var closedUnder: Set<Event.Kind> = []

  /// Adds what any number of events of these kinds, in any order, may lead to.
  mutating func spread(_ kinds: Set<Event.Kind>) {
    guard !closedUnder.isSuperset(of: kinds) else { return }
    let before = all.count
    var queue = Array(all)
    while let writing = queue.popLast() {
      for kind in kinds {
        var next = writing
        _ = next.apply(kind, by: Registers.somebody)
        if all.insert(next).inserted { queue.append(next) }
      }
    }
    closedUnder = all.count == before ? closedUnder.union(kinds) : kinds
  }

  /// Leaves what an event of one of the first kinds, with any of the others after it, leads to.
  mutating func pass(_ due: Set<Event.Kind>, among kinds: Set<Event.Kind>) {
    guard !due.isEmpty else { return }
    var passed: Set<Registers> = []
    for writing in all {
      for kind in due {
        var next = writing
        _ = next.apply(kind, by: Registers.somebody)
        passed.insert(next)
      }
    }
    all = passed
    closedUnder = []
    spread(kinds)
  }
}
