/// What a word or code stands for: a position among the States or the territories.
enum Owner: Hashable, Sendable {
  case state(Int)
  case territory(Int)
}

/// Finds the words and codes of a registry.
struct NameIndex: Sendable {
  /// A word in folded spelling, and whose it is.
  struct Entry: Sendable {
    let owner: Owner
    /// The position among the names of the owner.
    let name: Int
    /// The folded spelling in the pool.
    let folded: Range<Int>
    /// The entry before this one whose spelling has the same hash, or -1.
    let previous: Int
  }

  /// Whom a code means now, and whom it once meant.
  struct Meanings: Sendable {
    var current: [Owner] = []
    var withdrawn: [Owner] = []
  }

  private(set) var entries: [Entry] = []
  private(set) var pool: [UInt8] = []
  private var newest: [UInt64: Int] = [:]
  private(set) var codes: [String: Meanings] = [:]

  /// Puts all words and codes of a registry in order.
  init(_ states: [State], _ territories: [Territory], _ codes: [RegistryReader.Codes]) {
    let words = states.reduce(0) { $0 + $1.names.count }
    newest.reserveCapacity(words)
    entries.reserveCapacity(words)
    pool.reserveCapacity(words * 16)
    var folded: [UInt8] = []
    for (position, state) in states.enumerated() {
      for name in state.names.indices {
        add(state.names[name].text, .state(position), name, &folded)
      }
    }
    for (position, territory) in territories.enumerated() {
      for name in territory.names.indices {
        add(territory.names[name].text, .territory(position), name, &folded)
      }
    }
    self.codes.reserveCapacity(codes.count * 3)
    for own in codes {
      for code in own.current where self.codes[code]?.current.contains(own.owner) != true {
        self.codes[code, default: Meanings()].current.append(own.owner)
      }
      for code in own.withdrawn {
        self.codes[code, default: Meanings()].withdrawn.append(own.owner)
      }
    }
  }

  private mutating func add(
    _ text: String, _ owner: Owner, _ name: Int, _ folded: inout [UInt8]
  ) {
    var text = text
    text.withUTF8 { bytes in
      Folding.fold(bytes, expandingUmlauts: false, into: &folded)
      insert(folded, owner, name)
      if Folding.hasUmlaut(bytes) {
        Folding.fold(bytes, expandingUmlauts: true, into: &folded)
        insert(folded, owner, name)
      }
    }
  }

  private mutating func insert(_ folded: [UInt8], _ owner: Owner, _ name: Int) {
    guard !folded.isEmpty else { return }
    let hash = Self.hash(folded)
    let start = pool.count
    pool.append(contentsOf: folded)
    let previous = newest.updateValue(entries.count, forKey: hash) ?? -1
    entries.append(
      Entry(owner: owner, name: name, folded: start..<pool.count, previous: previous))
  }

  /// The entries of a folded spelling, in the order of the tables.
  func entries(of folded: [UInt8]) -> [Entry] {
    var found: [Entry] = []
    var i = newest[Self.hash(folded)] ?? -1
    while i >= 0 {
      let entry = entries[i]
      if pool[entry.folded].elementsEqual(folded) { found.append(entry) }
      i = entry.previous
    }
    return found.reversed()
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
