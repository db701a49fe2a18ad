import Dates
import Mandates
import Pages

/// A stretch over which a mandate ran without a break, or may have.
struct Tenure {
  /// The mandate, and all that is told of it.
  let line: MandateLine

  /// The parts, in order.
  let runs: [MandateLine.Run]

  /// Whether it is told that it ended; else it runs as far as is known, or a State ceased to be.
  let isEndTold: Bool

  /// The first and the last day on which it ran for certain, by whatever evidence.
  var sure: Mandates.Span? {
    let sure = runs.filter { $0.certainty == .certain || $0.certainty == .fading }
    guard let first = sure.first, let last = sure.last else { return nil }
    return Span(first.days.first, last.days.last)
  }

  /// The last day on which it ran by evidence that was not too old.
  private var lastSeen: Int? { runs.last { $0.certainty == .certain }?.days.last }

  /// As `sure`; where no end is told, no further than evidence goes.
  var attested: Mandates.Span? {
    guard let sure, !isEndTold else { return sure }
    let last = lastSeen ?? runs.compactMap(\.lastEvidence).max()
    return last.map { Span(sure.first, max(sure.first, $0)) }
  }

  /// All days on which it may have run.
  var possible: Mandates.Span {
    Span(runs.first?.days.first ?? 0, runs.last?.days.last ?? 0)
  }

  /// Whether a source tells when it began.
  var isStartTold: Bool { runs.first.map { !$0.isOpenAtStart } ?? false }

  /// How long it lasted, as short as the sources allow: from the first to the last day on which it
  /// ran for certain; without a told end as far as evidence goes that is not too old.
  var shortest: Survival.Observation? {
    guard isStartTold, let sure, sure.first != Span.past else { return nil }
    if isEndTold {
      return Survival.Observation(days: sure.last - sure.first + 1, hasEnded: true)
    }
    return lastSeen.map { Survival.Observation(days: $0 - sure.first + 1, hasEnded: false) }
  }

  /// How long it lasted, as long as the sources allow: from the first to the last day on which it
  /// may have run.
  var longest: Survival.Observation? {
    guard shortest != nil, possible.first != Span.past else { return nil }
    return Survival.Observation(
      days: possible.last - possible.first + 1, hasEnded: isEndTold)
  }
}

extension MandateLine {
  /// The stretches over which it ran without a break, or may have.
  func tenures(until last: Day) -> [Tenure] {
    var groups: [[Run]] = []
    for run in runs {
      if let end = groups.last?.last?.days.last, end + 1 == run.days.first {
        groups[groups.count - 1].append(run)
      } else {
        groups.append([run])
      }
    }
    return groups.map { group in
      let end = group.last?.days.last ?? 0
      let isTold = end < last.number && chronicle.events.contains { $0.closes(after: end) }
      return Tenure(line: self, runs: group, isEndTold: isTold)
    }
  }
}

extension Mandates.Event {
  /// Whether it may be why force is over after a day.
  fileprivate func closes(after day: Int) -> Bool {
    guard mayClose else { return false }
    return span.first <= day + 1 && span.last >= day
  }

  /// Whether force may be over by it.
  var mayClose: Bool {
    switch kind {
    case .end, .restoration, .attestedNot: true
    case .withdrew(let legs): legs != [.receiving]
    default: false
    }
  }
}
