/// A writing, which of the open events lie behind it, and what stood written on the day asked.
struct Node: Equatable {
  /// The open events that lie behind it, one bit for each.
  var happened: UInt32 = 0

  /// How many days of the stretch must have passed for the events to lie as they do.
  var daysPassed: Int32 = 0

  /// What stood written on the day asked, by its place among the writings of that day.
  var noted: Int32 = -1

  /// The event that ended, after the day asked, the tenure that ran on it.
  var until = Registers.nobody

  /// Whether a tenure ended on the day that the last event within the stretch had.
  var endedToday = false

  /// Whether force was on the day asked; follows from what is noted.
  var ranThen = false

  var registers = Registers()

  /// A number that is the same for the same node.
  fileprivate var digest: UInt {
    var digest = UInt(happened) << 32 | UInt(UInt32(bitPattern: noted))
    func mix(_ value: UInt) {
      digest = (digest ^ value) &* 0x9E37_79B9_7F4A_7C15
      digest ^= digest >> 29
    }
    mix(UInt(UInt32(bitPattern: daysPassed)) << 32 | UInt(UInt32(bitPattern: until)))
    mix(registers.digest)
    return digest
  }
}

extension Registers {
  /// A number that is the same for the same writing.
  fileprivate var digest: UInt {
    var digest: UInt = 0
    func mix(_ one: Int32, _ other: Int32, _ small: UInt8) {
      let both = UInt(UInt32(bitPattern: one)) << 32 | UInt(UInt32(bitPattern: other))
      digest = (digest ^ both ^ UInt(small) << 28) &* 0xBF58_476D_1CE4_E5B9
      digest ^= digest >> 31
    }
    mix(power.writer, represented.writer, power.will.rawValue)
    mix(receiving.writer, start, represented.will.rawValue)
    mix(dormantBy, closedBy, receiving.will.rawValue)
    mix(closedStart, isOpen ? 1 : 0, bond.rawValue)
    return digest
  }
}

/// Nodes, each once, with the least that was broken on a way to it.
struct NodeTable {
  /// The nodes, in the order in which they were found.
  private(set) var nodes: [Node] = []

  /// The least breach of each.
  private(set) var breaches: [Int] = []

  /// The digest of each.
  private var digests: [UInt] = []

  /// The place of each node behind its digest, plus one; empty while they are few.
  private var slots: [Int32] = []

  private static let few = 12

  /// Forgets all.
  mutating func removeAll() {
    nodes.removeAll(keepingCapacity: true)
    breaches.removeAll(keepingCapacity: true)
    digests.removeAll(keepingCapacity: true)
    if !slots.isEmpty { slots.removeAll() }
  }

  /// Takes in a node; says where it is, and whether it was not known with so small a breach.
  mutating func insert(_ node: Node, _ breach: Int) -> (place: Int, isNews: Bool) {
    let digest = node.digest
    if let known = place(of: node, digest) {
      guard breach < breaches[known] else { return (known, false) }
      breaches[known] = breach
      return (known, true)
    }
    nodes.append(node)
    breaches.append(breach)
    digests.append(digest)
    if nodes.count > Self.few { file() }
    return (nodes.count - 1, true)
  }

  /// Changes each node and its breach; those that become alike stay as they are.
  mutating func changeEach(_ change: (inout Node, inout Int) -> Void) {
    for place in nodes.indices {
      change(&nodes[place], &breaches[place])
      digests[place] = nodes[place].digest
    }
    if !slots.isEmpty { rebuild() }
  }

  private func place(of node: Node, _ digest: UInt) -> Int? {
    guard !slots.isEmpty else {
      return digests.indices.first { digests[$0] == digest && nodes[$0] == node }
    }
    let mask = UInt(slots.count - 1)
    var slot = (digest >> 7) & mask
    while slots[Int(slot)] != 0 {
      let place = Int(slots[Int(slot)]) - 1
      if digests[place] == digest, nodes[place] == node { return place }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Files the node that came last.
  private mutating func file() {
    if nodes.count * 2 > slots.count {
      rebuild()
    } else {
      file(nodes.count - 1)
    }
  }

  private mutating func rebuild() {
    var size = 64
    while size < nodes.count * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for place in nodes.indices { file(place) }
  }

  private mutating func file(_ place: Int) {
    let mask = UInt(slots.count - 1)
    var slot = (digests[place] >> 7) & mask
    while slots[Int(slot)] != 0 { slot = (slot + 1) & mask }
    slots[Int(slot)] = Int32(place + 1)
  }
}
