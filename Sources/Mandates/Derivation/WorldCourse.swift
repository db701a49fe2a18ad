/// What is possible at the end of one day.
struct DayStatuses {
  /// The possible statuses, in the order in which they are matched.
  let possible: [Status]

  /// Whether they differ between choices of alternatives.
  let isContested: Bool
}

extension Worlds {
  /// What is possible at the ends of many days, which come in order; nil where worlds are so many
  /// that one day on its own may have too many.
  ///
  /// All days are read off one sweep: a writing is possible on a day if some way from it to the last
  /// day breaks, with what was broken before, no more than what the best way breaks.
  func statuses(on days: [Int]) -> [DayStatuses]? {
    guard let choices else { return nil }
    var swept: [Swept] = []
    var fewest: [[Int]: Int] = [:]
    for choice in choices {
      guard let one = sweep(choice, days) else { return nil }
      swept.append(one)
      fewest[choice.force] = min(fewest[choice.force] ?? Int.max, one.fewest)
    }
    let bounds = choices.map { fewest[$0.force] ?? Int.max }
    return days.indices.map { day in
      var first: [Status]?
      var all: [Status] = []
      var isContested = false
      for (one, bound) in zip(swept, bounds) {
        let left = one.days[day].filter { $0.breach == bound }.map(\.status)
        guard !left.isEmpty else { continue }
        if let first {
          if left.count != first.count || !left.allSatisfy(first.contains) { isContested = true }
        } else {
          first = left
        }
        for status in left where !all.contains(status) { all.append(status) }
      }
      let possible = all.count > 1 ? Status.allCases.filter(all.contains) : all
      return DayStatuses(
        possible: possible.isEmpty ? [.unknown] : possible, isContested: isContested)
    }
  }

  /// The worlds of one way to choose, on several days.
  private struct Swept {
    /// The least that is broken in any world.
    var fewest = Int.max

    /// The statuses that some world has on each day, with the least that is broken in one that does.
    var days: [[(status: Status, breach: Int)]] = []
  }

  private func sweep(_ choice: Choice, _ days: [Int]) -> Swept? {
    var sweep = Sweep(chronicle.events, happening: choice.events, isRecording: true)
    var noted: [(passage: Int, statuses: [Status], behind: [Int])] = []
    for stretch in stretches(of: choice.events, days) {
      guard sweep.pass(stretch) else { return nil }
      guard noted.count < days.count, stretch.last == days[noted.count] else { continue }
      let nodes = sweep.current
      noted.append(
        (
          sweep.record?.count ?? 0, nodes.nodes.map(\.registers.status), nodes.breaches
        ))
    }
    // Where a day is asked on its own, there are more nodes, each once for each writing of that day.
    guard sweep.mostHeld <= Sweep.mostNodes / 32, noted.count == days.count else { return nil }
    let ahead = sweep.record?.breachesAhead(ofLast: sweep.current.nodes.count) ?? []
    var swept = Swept()
    swept.fewest = sweep.current.breaches.min() ?? Int.max
    for note in noted {
      var least: [(status: Status, breach: Int)] = []
      for (node, status) in note.statuses.enumerated() {
        guard let rest = ahead[note.passage][node] else { continue }
        let breach = note.behind[node] + rest
        if let known = least.firstIndex(where: { $0.status == status }) {
          least[known].breach = min(least[known].breach, breach)
        } else {
          least.append((status, breach))
        }
      }
      swept.days.append(least)
    }
    return swept
  }
}
