/// One way in which the claims can be read on a day.
struct Reading: Hashable {
  /// What stands written at the end of the day.
  var registers: Registers

  /// The event that ends, after the day, the tenure that runs on it.
  var until = Registers.nobody
}

/// The readings of all worlds on one day.
struct Readings {
  /// The readings of each way to choose among alternatives that is left, without repetition.
  var byChoice: [[Reading]] = []

  /// Whether there were too many worlds to count, so that the readings are more than the worlds'.
  var isSuperset = false
}

/// Counts the worlds of a chronicle.
///
/// A world gives each event one day within its span and picks one option of each set of
/// alternatives; of two events on one day either may come last. What stands written on a day
/// depends only on the order of the events, so the days are swept from stretch to stretch (`Sweep`).
/// Two worlds that have the same events behind them and the same writing are counted as one.
///
/// Where the rules of order break in some worlds and not in others, those in which fewest break are
/// left; where they break in all, they fall and the claims are a contradiction. Breaches are
/// weighed only between worlds that agree on which attestations of force to believe, for otherwise
/// a denial would win by leaving less to explain.
struct Worlds {
  /// The most ways to choose among alternatives that are counted one by one.
  static let mostChoices = 64

  /// One way to choose among alternatives.
  struct Choice {
    /// The events that happen, by their place, in order.
    let events: [Int]

    /// The side taken in each dispute about force.
    let force: [Int]
  }

  let chronicle: Chronicle

  init(_ chronicle: Chronicle) { self.chronicle = chronicle }

  /// The readings at the end of a day.
  func readings(on day: Int) -> Readings {
    guard let choices else { return superset(on: day) }
    if choices.count == 1 {
      guard let weighed = weighed(choices[0], day) else { return superset(on: day) }
      return Readings(byChoice: weighed.nodes.nodes.isEmpty ? [] : [weighed.left(weighed.fewest)])
    }
    var all: [Weighed] = []
    var fewest: [[Int]: Int] = [:]
    for choice in choices {
      guard let weighed = weighed(choice, day) else { return superset(on: day) }
      all.append(weighed)
      fewest[choice.force] = min(fewest[choice.force] ?? Int.max, weighed.fewest)
    }
    let left = zip(choices, all).map { choice, weighed in
      weighed.left(fewest[choice.force] ?? weighed.fewest)
    }
    return Readings(byChoice: left.filter { !$0.isEmpty })
  }

  /// The ways to choose; nil if there are too many.
  var choices: [Choice]? {
    let writing = chronicle.events.indices.filter { chronicle.events[$0].writes }
    guard !chronicle.alternatives.isEmpty else { return [Choice(events: writing, force: [])] }
    var ways: [(dropped: Set<Int>, force: [Int])] = [([], [])]
    for set in chronicle.alternatives {
      let all = Set(set.options.joined())
      var next: [(dropped: Set<Int>, force: [Int])] = []
      for way in ways {
        for option in set.admitted {
          let dropped = way.dropped.union(all.subtracting(set.options[option]))
          next.append((dropped, set.subject == .force ? way.force + [option] : way.force))
        }
      }
      guard next.count <= Self.mostChoices else { return nil }
      ways = next
    }
    return ways.map { way in
      Choice(events: writing.filter { !way.dropped.contains($0) }, force: way.force)
    }
  }

  func span(_ event: Int) -> Span { chronicle.events[event].span }

  /// The stretches of days between the bounds of events, with some days at the ends of stretches.
  func stretches(of events: [Int], _ days: [Int]) -> [Span] {
    var firsts = [Span.past]
    firsts.reserveCapacity(events.count * 2 + days.count + 1)
    for event in events {
      firsts.append(span(event).first)
      if span(event).last < Span.future { firsts.append(span(event).last + 1) }
    }
    for day in days where day < Span.future { firsts.append(day + 1) }
    firsts.sort()
    var stretches: [Span] = []
    stretches.reserveCapacity(firsts.count)
    for first in firsts where first != stretches.last?.first {
      if let last = stretches.indices.last { stretches[last].last = first - 1 }
      stretches.append(Span(first, Span.future))
    }
    return stretches
  }

  // MARK: - One way to choose

  /// The worlds of one way to choose, by what stood written on a day.
  private struct Weighed {
    /// What stood written on the day.
    let noted: [Registers]

    let nodes: NodeTable

    var fewest: Int { nodes.breaches.min() ?? Int.max }

    /// The readings with just so many breaches, each once.
    func left(_ breach: Int) -> [Reading] {
      var left: [Reading] = []
      var seen: Set<UInt64> = []
      for (place, node) in nodes.nodes.enumerated() where nodes.breaches[place] == breach {
        let pair =
          UInt64(UInt32(bitPattern: node.noted)) << 32 | UInt64(UInt32(bitPattern: node.until))
        guard nodes.nodes.count == 1 || seen.insert(pair).inserted else { continue }
        let then = Int(node.noted)
        left.append(
          Reading(
            registers: noted.indices.contains(then) ? noted[then] : node.registers,
            until: node.until))
      }
      return left
    }
  }

  /// The worlds of one way to choose; nil if there are too many.
  private func weighed(_ choice: Choice, _ day: Int) -> Weighed? {
    var sweep = Sweep(chronicle.events, happening: choice.events)
    var noted: [Registers] = []
    for stretch in stretches(of: choice.events, [day]) {
      guard sweep.pass(stretch) else { return nil }
      if stretch.last == day { noted = sweep.note() }
    }
    return Weighed(noted: noted, nodes: sweep.current)
  }
}
