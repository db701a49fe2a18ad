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
  var byChoice: [Set<Reading>] = []

  /// Whether there were too many worlds to count, so that the readings are more than the worlds'.
  var isSuperset = false
}

/// Counts the worlds of a chronicle.
///
/// A world gives each event one day within its span and picks one option of each set of
/// alternatives; of two events on one day either may come last. What stands written on a day
/// depends only on the order of the events, so the days are swept from stretch to stretch between
/// the bounds of events: within one, any event that may lie there may come next. Two worlds that
/// have the same events behind them and the same writing are counted as one.
///
/// Where the rules of order break in some worlds and not in others, those in which fewest break are
/// left; where they break in all, they fall and the claims are a contradiction. Breaches are
/// weighed only between worlds that agree on which attestations of force to believe, for otherwise
/// a denial would win by leaving less to explain.
struct Worlds {
  /// The most ways to choose among alternatives that are counted one by one.
  static let mostChoices = 64

  /// The most writings held at once in a stretch.
  static let mostNodes = 4096

  /// The most events that may be open at once.
  static let mostOpen = 24

  let chronicle: Chronicle

  init(_ chronicle: Chronicle) { self.chronicle = chronicle }

  /// The readings at the end of a day.
  func readings(on day: Int) -> Readings {
    guard let choices else { return superset(on: day) }
    var swept: [(force: [Int], readings: [Reading: Int])] = []
    for choice in choices {
      guard let readings = sweep(choice.events, day) else { return superset(on: day) }
      swept.append((choice.force, readings))
    }
    var fewest: [[Int]: Int] = [:]
    for (force, readings) in swept {
      for breaches in readings.values { fewest[force] = min(fewest[force] ?? breaches, breaches) }
    }
    let left = swept.map { force, readings in
      Set(readings.filter { $0.value == fewest[force] }.keys)
    }
    return Readings(byChoice: left.filter { !$0.isEmpty })
  }

  // MARK: - Choices

  /// The events of each way to choose, with the side taken in each dispute about force.
  private var choices: [(events: [Int], force: [Int])]? {
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
    let writing = chronicle.events.indices.filter { chronicle.events[$0].writes }
    return ways.map { way in (writing.filter { !way.dropped.contains($0) }, way.force) }
  }

  // MARK: - The sweep

  /// A writing, which of the open events lie behind it, and what stood written on the day asked.
  private struct Node: Hashable {
    var registers = Registers()
    var happened: UInt64 = 0
    var onDay: Registers?
    var until = Registers.nobody

    /// Whether a tenure ended on the day that the last event within the stretch had.
    var endedToday = false

    /// How many days of the stretch must have passed for the events to lie as they do.
    var daysPassed = 0
  }

  /// The readings with the fewest breaches of each, or nil if there are too many worlds.
  private func sweep(_ events: [Int], _ day: Int) -> [Reading: Int]? {
    var nodes: [Node: Int] = [Node(): 0]
    var slots: [Int?] = []
    var waiting = events.sorted { span($0).first < span($1).first }[...]
    for stretch in stretches(of: events, day) {
      while let event = waiting.first, span(event).first <= stretch.first {
        waiting = waiting.dropFirst()
        if let free = slots.firstIndex(of: nil) { slots[free] = event } else { slots.append(event) }
      }
      guard slots.count <= Self.mostOpen,
        spread(&nodes, candidates(slots, waiting), stretch)
      else { return nil }
      settle(&nodes, &slots, at: stretch.last)
      if stretch.last == day { nodes = noting(nodes) }
    }
    var readings: [Reading: Int] = [:]
    for (node, breaches) in nodes {
      let reading = Reading(registers: node.onDay ?? node.registers, until: node.until)
      readings[reading] = min(readings[reading] ?? breaches, breaches)
    }
    return readings
  }

  func span(_ event: Int) -> Span { chronicle.events[event].span }

  /// The stretches of days between the bounds of events, with the day asked at the end of one.
  func stretches(of events: [Int], _ day: Int) -> [Span] {
    var firsts: Set<Int> = [Span.past]
    for event in events {
      firsts.insert(span(event).first)
      if span(event).last < Span.future { firsts.insert(span(event).last + 1) }
    }
    if day < Span.future { firsts.insert(day + 1) }
    let sorted = firsts.sorted()
    return sorted.indices.map { index in
      Span(sorted[index], index + 1 < sorted.count ? sorted[index + 1] - 1 : Span.future)
    }
  }

  /// An event that may come next within a stretch.
  private struct Candidate {
    let event: Int
    let kind: Event.Kind
    let yieldsToEnds: Bool

    /// The bit that says it lies behind a node.
    let bit: UInt64

    /// The bits of the events that must lie behind a node before it may come.
    let needed: UInt64

    func mayCome(after node: Node) -> Bool {
      node.happened & bit == 0 && node.happened & needed == needed
    }
  }

  /// The open events that may come, none of which follows one that is not open yet.
  private func candidates(_ slots: [Int?], _ waiting: ArraySlice<Int>) -> [Candidate] {
    slots.enumerated().compactMap { slot, event in
      guard let event else { return nil }
      let follows = chronicle.events[event].follows
      guard !follows.contains(where: waiting.contains) else { return nil }
      let needed = slots.enumerated().reduce(into: UInt64(0)) { bits, other in
        guard let before = other.element, follows.contains(before) else { return }
        bits |= 1 << UInt64(other.offset)
      }
      return Candidate(
        event: event, kind: chronicle.events[event].kind,
        yieldsToEnds: chronicle.events[event].yieldsToEnds, bit: 1 << UInt64(slot), needed: needed)
    }
  }

  /// Lets open events happen, in any order and number; says whether it stayed within bounds.
  private func spread(
    _ nodes: inout [Node: Int], _ candidates: [Candidate], _ stretch: Span
  ) -> Bool {
    guard !candidates.isEmpty else { return true }
    var spread: [Node: Int] = [:]
    var queue: [Node] = []
    for (node, breaches) in nodes { absorb(node, breaches, candidates, &spread, &queue) }
    while let node = queue.popLast() {
      guard let breaches = spread[node], spread.count <= Self.mostNodes else { return false }
      for candidate in candidates where candidate.mayCome(after: node) {
        var node = node
        node.happened |= candidate.bit
        if candidate.yieldsToEnds, node.endedToday, !node.registers.isOpen {
          // On the day of the end it changes nothing; a new tenure takes another day.
          absorb(node, breaches, candidates, &spread, &queue)
          guard stretch.last - node.daysPassed > stretch.first else { continue }
          node.daysPassed += 1
          node.endedToday = false
        }
        let breach = write(candidate, &node)
        absorb(node, breaches + breach, candidates, &spread, &queue)
      }
    }
    nodes = spread
    return true
  }

  private func write(_ candidate: Candidate, _ node: inout Node) -> Registers.Breach {
    let before = node.registers
    let breach = node.registers.apply(candidate.kind, by: Int32(clamping: candidate.event))
    if node.registers.closedBy != before.closedBy { node.endedToday = true }
    if node.onDay?.bond == .inForce, node.until == Registers.nobody, before.isOpen,
      !node.registers.isOpen
    {
      node.until = Int32(clamping: candidate.event)
    }
    return breach
  }

  /// Takes in a node, with the observations of force behind it that change nothing while it runs.
  ///
  /// Each could also come later, after an end: that would break a rule which this way keeps.
  private func absorb(
    _ node: Node, _ breaches: Int, _ candidates: [Candidate], _ spread: inout [Node: Int],
    _ queue: inout [Node]
  ) {
    var node = node
    if node.registers.bond == .inForce, node.registers.takesObservations {
      for candidate in candidates
      where candidate.kind == .attested(contradicted: false) && candidate.mayCome(after: node) {
        node.happened |= candidate.bit
      }
    }
    if let known = spread[node], known <= breaches { return }
    spread[node] = breaches
    queue.append(node)
  }

  /// Leaves the nodes behind which every event lies that must by the last day of a stretch.
  private func settle(_ nodes: inout [Node: Int], _ slots: inout [Int?], at last: Int) {
    var due: UInt64 = 0
    for (slot, event) in slots.enumerated() {
      guard let event, span(event).last == last else { continue }
      due |= 1 << UInt64(slot)
      slots[slot] = nil
    }
    var settled: [Node: Int] = [:]
    for (node, breaches) in nodes where node.happened & due == due {
      var node = node
      node.happened &= ~due
      node.endedToday = false
      node.daysPassed = 0
      settled[node] = min(settled[node] ?? breaches, breaches)
    }
    nodes = settled
  }

  private func noting(_ nodes: [Node: Int]) -> [Node: Int] {
    var noted: [Node: Int] = [:]
    for (node, breaches) in nodes {
      var node = node
      node.onDay = node.registers
      noted[node] = min(noted[node] ?? breaches, breaches)
    }
    return noted
  }
}
