/// Goes through the days from first to last in all worlds of one way to choose among alternatives.
///
/// The days are swept from stretch to stretch between the bounds of events: within one, any event
/// that may lie there may come next.
struct Sweep {
  /// The most writings held at once in a stretch.
  static let mostNodes = 4096

  private static let fewNoted = 8

  /// The most events that may be open at once.
  static let mostOpen = 24

  /// An event that may come next within a stretch.
  private struct Candidate {
    let event: Int32
    let kind: Event.Kind
    let yieldsToEnds: Bool

    /// The bit that says it lies behind a node.
    let bit: UInt32

    /// The bits of the events that must lie behind a node before it may come.
    let needed: UInt32

    func mayCome(after node: Node) -> Bool {
      node.happened & bit == 0 && node.happened & needed == needed
    }
  }

  /// The events of the chronicle.
  private let events: [Event]

  /// Those that happen, by their place, in order.
  private let happening: [Int]

  /// The nodes at the end of the last stretch.
  private(set) var current = NodeTable()

  /// The most nodes there were within a stretch.
  private(set) var mostHeld = 1

  /// What is noted of the way, where it will be gone back.
  private(set) var record: SweepRecord?

  private var next = NodeTable()
  private var queue: [Int] = []
  private var slots: [Int] = []
  private var candidates: [Candidate] = []

  /// How many of those that happen were open at some time.
  private var opened = 0

  init(_ events: [Event], happening: [Int], isRecording: Bool = false) {
    self.events = events
    self.happening = happening
    _ = current.insert(Node(), 0)
    if isRecording { record = SweepRecord() }
  }

  /// Goes through one stretch, the next after the last; says whether it stayed within bounds.
  mutating func pass(_ stretch: Span) -> Bool {
    open(by: stretch.first)
    guard slots.count <= Self.mostOpen else { return false }
    gatherCandidates()
    let due = due(at: stretch.last)
    if candidates.isEmpty, due == 0 { return true }
    if candidates.count == 1, due == candidates[0].bit, candidates[0].needed == 0, record == nil,
      current.nodes.count <= Self.mostNodes / 2
    {
      happen(candidates[0])
      return true
    }
    record?.begin()
    return spread(stretch) && settle(due)
  }

  /// Notes what stands written as what stood on the day asked; returns the writings.
  mutating func note() -> [Registers] {
    var noted: [Registers] = []
    var places: [Registers: Int] = [:]
    current.changeEach { node, _ in
      let isFew = noted.count <= Self.fewNoted
      if let known = isFew ? noted.firstIndex(of: node.registers) : places[node.registers] {
        node.noted = Int32(truncatingIfNeeded: known)
      } else {
        node.noted = Int32(truncatingIfNeeded: noted.count)
        noted.append(node.registers)
        // From here on they are too many to be looked through.
        if noted.count == Self.fewNoted + 1 {
          for (place, registers) in noted.enumerated() { places[registers] = place }
        } else if !isFew {
          places[node.registers] = noted.count - 1
        }
      }
      node.ranThen = node.registers.bond == .inForce
    }
    return noted
  }

  // MARK: - Events that are open

  private mutating func open(by first: Int) {
    while opened < happening.count, events[happening[opened]].span.first <= first {
      if let free = slots.firstIndex(of: -1) {
        slots[free] = happening[opened]
      } else {
        slots.append(happening[opened])
      }
      opened += 1
    }
  }

  /// The open events that may come, none of which follows one that is not open yet.
  private mutating func gatherCandidates() {
    candidates.removeAll(keepingCapacity: true)
    for (slot, event) in slots.enumerated() where event >= 0 {
      var needed: UInt32 = 0
      var waits = false
      for before in events[event].follows {
        if let open = slots.firstIndex(of: before) {
          needed |= 1 << UInt32(open)
        } else if isWaiting(before) {
          waits = true
        }
      }
      guard !waits else { continue }
      candidates.append(
        Candidate(
          event: Int32(clamping: event), kind: events[event].kind,
          yieldsToEnds: events[event].yieldsToEnds, bit: 1 << UInt32(slot), needed: needed))
    }
  }

  /// Whether an event will be open later.
  private func isWaiting(_ event: Int) -> Bool {
    opened < happening.count && event >= happening[opened]
      && happening[opened...].contains(event)
  }

  /// Frees the places of the events that must have happened by a day, and returns their bits.
  private mutating func due(at last: Int) -> UInt32 {
    var due: UInt32 = 0
    for (slot, event) in slots.enumerated() where event >= 0 && events[event].span.last == last {
      due |= 1 << UInt32(slot)
      slots[slot] = -1
    }
    return due
  }

  // MARK: - Writing

  /// Lets the one event that may happen do so in all worlds in which it has not.
  private mutating func happen(_ candidate: Candidate) {
    current.changeEach { node, breach in
      if node.happened & candidate.bit == 0 {
        breach += Self.write(candidate, &node)
        node.endedToday = false
      }
      node.happened &= ~candidate.bit
    }
    guard current.nodes.count > 1 else { return }
    next.removeAll()
    for (place, node) in current.nodes.enumerated() {
      _ = next.insert(node, current.breaches[place])
    }
    swap(&current, &next)
  }

  /// Lets open events happen, in any order and number; says whether it stayed within bounds.
  private mutating func spread(_ stretch: Span) -> Bool {
    next.removeAll()
    queue.removeAll(keepingCapacity: true)
    for place in current.nodes.indices {
      let entered = absorb(current.nodes[place], current.breaches[place])
      record?.enter(entered)
    }
    while let place = queue.popLast() {
      guard next.nodes.count <= Self.mostNodes else { return false }
      let (before, breach) = (next.nodes[place], next.breaches[place])
      for candidate in candidates where candidate.mayCome(after: before) {
        var node = before
        node.happened |= candidate.bit
        if candidate.yieldsToEnds, node.endedToday, !node.registers.isOpen {
          // On the day of the end it changes nothing; a new tenure takes another day.
          let left = absorb(node, breach)
          record?.step(from: place, to: left, 0)
          guard stretch.last - Int(node.daysPassed) > stretch.first else { continue }
          node.daysPassed += 1
          node.endedToday = false
        }
        let broken = Self.write(candidate, &node)
        let reached = absorb(node, breach + broken)
        record?.step(from: place, to: reached, broken)
      }
    }
    mostHeld = max(mostHeld, next.nodes.count)
    return next.nodes.count <= Self.mostNodes
  }

  private static func write(_ candidate: Candidate, _ node: inout Node) -> Registers.Breach {
    let closedBefore = node.registers.closedBy
    let wasOpen = node.registers.isOpen
    let breach = node.registers.apply(candidate.kind, by: candidate.event)
    if node.registers.closedBy != closedBefore { node.endedToday = true }
    if node.ranThen, node.until == Registers.nobody, wasOpen, !node.registers.isOpen {
      node.until = candidate.event
    }
    return breach
  }

  /// Takes in a node, with the observations of force behind it that change nothing while it runs.
  ///
  /// Each could also come later, after an end: that would break a rule which this way keeps.
  private mutating func absorb(_ node: Node, _ breach: Int) -> Int {
    var node = node
    if node.registers.bond == .inForce, node.registers.takesObservations {
      for candidate in candidates
      where candidate.kind == .attested(contradicted: false) && candidate.mayCome(after: node) {
        node.happened |= candidate.bit
      }
    }
    let (place, isNews) = next.insert(node, breach)
    if isNews { queue.append(place) }
    return place
  }

  /// Leaves the nodes behind which every event lies that must by the last day of a stretch.
  private mutating func settle(_ due: UInt32) -> Bool {
    current.removeAll()
    for place in next.nodes.indices {
      var node = next.nodes[place]
      guard node.happened & due == due else {
        record?.settle(nil)
        continue
      }
      node.happened &= ~due
      node.endedToday = false
      node.daysPassed = 0
      let settled = current.insert(node, next.breaches[place]).place
      record?.settle(settled)
    }
    return true
  }
}
