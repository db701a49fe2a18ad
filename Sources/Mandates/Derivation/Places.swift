/// A set of places in a list, such as events of a chronicle; the first 64 need no memory of their own.
struct Places {
  private var low: UInt64 = 0
  private var high: [UInt64] = []

  /// Adds a place, which is not negative.
  mutating func insert(_ place: Int) {
    guard place >= 64 else {
      low |= 1 << UInt64(truncatingIfNeeded: place)
      return
    }
    let word = place / 64 - 1
    while high.count <= word { high.append(0) }
    high[word] |= 1 << UInt64(place % 64)
  }

  /// Adds the places of another set.
  mutating func formUnion(_ other: Places) {
    low |= other.low
    while high.count < other.high.count { high.append(0) }
    for (word, bits) in other.high.enumerated() { high[word] |= bits }
  }

  /// The places, in order.
  var sorted: [Int] {
    var places: [Int] = []
    places.reserveCapacity(
      high.reduce(low.nonzeroBitCount) { $0 + $1.nonzeroBitCount })
    for place in self { places.append(place) }
    return places
  }
}

extension Places: Sequence {
  /// Goes through the places in order.
  struct Iterator: IteratorProtocol {
    private var bits: UInt64
    private var first = 0
    private let high: [UInt64]
    private var word = 0

    init(_ places: Places) {
      bits = places.low
      high = places.high
    }

    mutating func next() -> Int? {
      while bits == 0 {
        guard word < high.count else { return nil }
        bits = high[word]
        word += 1
        first = word * 64
      }
      let place = first + bits.trailingZeroBitCount
      bits &= bits - 1
      return place
    }
  }

  func makeIterator() -> Iterator { Iterator(self) }
}
