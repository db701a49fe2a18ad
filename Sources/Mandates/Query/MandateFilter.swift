import Dates
import Parallel
import States
import Synchronization

/// What is told of the other direction: the mandate for the receiving State in the represented.
package enum MirrorKind: String, CaseIterable, Sendable {
  /// It is in the same power's hands or in another's.
  case any
  /// The same power has it.
  case samePower = "same-power"
  /// Another power has it.
  case otherPower = "other-power"
  /// No claim speaks of it.
  case absent = "none"

  /// Says whether a mandate with these mirrors is asked for.
  func admits(_ mandate: Mandate, _ mirrors: [Mandate]) -> Bool {
    switch self {
    case .any: !mirrors.isEmpty
    case .samePower: mirrors.contains { $0.power == mandate.power }
    case .otherPower: mirrors.contains { $0.power != mandate.power }
    case .absent: mirrors.isEmpty
    }
  }
}

/// Which mandates are asked for.
package struct MandateFilter: Hashable, Sendable {
  /// Statuses of which one must be possible; empty asks for what may run.
  package var statuses: [Status] = []

  /// Whether every mandate with a claim is asked for, whatever its status.
  package var takesAll = false

  /// Statuses of which one must have been possible on some day until the day asked.
  package var ever: [Status] = []

  /// Statuses of which none may have been possible on any day until the day asked.
  package var never: [Status] = []

  /// Whether the status asked for must be the sole possible one.
  package var onlyCertain = false

  /// Whether the evidence must be stale.
  package var onlyStale = false

  /// What must be told of the other direction, on whatever day; nil if it does not matter.
  package var mirror: MirrorKind?

  /// The power.
  package var power: StateKey?

  /// The represented State.
  package var represented: StateKey?

  /// The receiving State, its places included.
  package var receiving: StateKey?

  /// The place inside the receiving State.
  package var place: Place?

  /// A State that is one of the three.
  package var state: StateKey?

  /// Whether it asks for mandates by what they are, and not only by how they stand.
  package var namesMandates: Bool {
    power != nil || represented != nil || receiving != nil || state != nil || place != nil
      || mirror != nil
  }

  /// Creates a filter that asks for what may run.
  package init() {}

  /// Says whether the States of a mandate are those asked for.
  fileprivate func admits(_ mandate: Mandate) -> Bool {
    if let power, mandate.power != power { return false }
    if let represented, mandate.represented != represented { return false }
    if let receiving, mandate.receiving != receiving { return false }
    if let place, mandate.place != place { return false }
    if let state, mandate.leg(of: state) == nil { return false }
    return true
  }

  /// Says whether an answer is one asked for, leaving `ever` and `never` aside.
  package func admits(_ answer: Answer) -> Bool {
    if onlyStale, !answer.isStale { return false }
    if onlyCertain, answer.certain == nil || answer.isContested { return false }
    if takesAll || !ever.isEmpty || !never.isEmpty, statuses.isEmpty { return true }
    return statuses.isEmpty ? answer.mayRun : statuses.contains { answer.may($0) }
  }

  /// Whether the course of a mandate must be known to decide.
  fileprivate var asksForCourse: Bool { !ever.isEmpty || !never.isEmpty }

  /// Says whether a course has every status asked for and none of those ruled out.
  fileprivate func admits(_ course: [Stretch]) -> Bool {
    let possible = course.reduce(into: Set<Status>()) { $0.formUnion($1.possible) }
    return (ever.isEmpty || ever.contains(where: possible.contains))
      && !never.contains(where: possible.contains)
  }
}

extension Docket {
  /// Says whether the States of a mandate are those that a filter asks for, and its mirror as well.
  package func admits(_ mandate: Mandate, _ filter: MandateFilter) -> Bool {
    filter.admits(mandate) && (filter.mirror?.admits(mandate, mirrors(of: mandate)) ?? true)
  }

  /// The answers for the mandates a filter asks for, in the order of identifiers.
  package func answers(_ filter: MandateFilter, _ clocks: Clocks) -> [Answer] {
    let asked = mandatesAsTold.filter { admits($0.mandate, filter) }
    let count = (asked.count + Self.worthAThread - 1) / Self.worthAThread
    let next = Atomic(0)
    let found = Mutex(Found())
    concurrently(min(processorCount(), max(count, 1))) { _ in
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let own = asked.dropFirst(number * Self.worthAThread).prefix(Self.worthAThread)
        var answers = Found()
        for (mandate, rank) in own {
          if let answer = answer(mandate, filter, clocks) {
            answers.answers.append(answer)
            answers.ranks.append(rank)
          }
        }
        found.withLock { found in
          found.answers += answers.answers
          found.ranks += answers.ranks
        }
      }
    }
    return found.withLock { found in
      found.sort(ofRanks: mandates.count)
      return found.answers
    }
  }

  /// Answers, in no order, each with the place of its mandate among `mandates`.
  private struct Found {
    var answers: [Answer] = []
    var ranks: [Int32] = []

    /// Puts the answers in the order of their ranks.
    ///
    /// Each has a place of its own, so that none has to be compared with another, and is moved there
    /// and not copied.
    mutating func sort(ofRanks count: Int) {
      var places = [Int32](repeating: 0, count: count)
      for rank in ranks { places[Int(rank)] = 1 }
      var next: Int32 = 0
      for rank in places.indices { (places[rank], next) = (next, next + places[rank]) }
      for place in answers.indices {
        while true {
          let target = Int(places[Int(ranks[place])])
          if target == place { break }
          answers.swapAt(place, target)
          ranks.swapAt(place, target)
        }
      }
    }
  }

  /// How many mandates take longer to answer for than a thread takes to start.
  private static let worthAThread = 32

  private func answer(_ mandate: Mandate, _ filter: MandateFilter, _ clocks: Clocks) -> Answer? {
    let chronicle = chronicle(of: mandate)
    let answer = answer(chronicle, clocks)
    guard filter.admits(answer) else { return nil }
    if filter.asksForCourse, !filter.admits(course(of: chronicle, until: clocks.asOf)) {
      return nil
    }
    return answer
  }
}
