/// Some of the three wills that a mandate needs, in one byte.
package struct Legs: Hashable, Sendable {
  /// One bit for each leg, in their order.
  private(set) var bits: UInt8

  private init(bits: UInt8) { self.bits = bits }

  /// None of them.
  static let none = Legs(bits: 0)

  /// All three.
  static let all = Legs(bits: 7)

  /// One of them.
  init(_ leg: Leg) { bits = leg.bit }

  /// Adds one.
  package mutating func insert(_ leg: Leg) { bits |= leg.bit }

  /// Whether there is none.
  package var isEmpty: Bool { bits == 0 }

  /// Whether a leg is among them.
  package func contains(_ leg: Leg) -> Bool { bits & leg.bit != 0 }
}

extension Legs: ExpressibleByArrayLiteral {
  /// Creates the set of those listed.
  package init(arrayLiteral elements: Leg...) {
    self.init(bits: elements.reduce(0) { $0 | $1.bit })
  }
}

extension Legs: Sequence {
  /// Goes through them in the order of legs.
  package func makeIterator() -> IndexingIterator<[Leg]> {
    Leg.allCases.filter(contains).makeIterator()
  }
}

extension Leg {
  /// The bit that stands for it in a set.
  fileprivate var bit: UInt8 {
    switch self {
    case .power: 1
    case .represented: 2
    case .receiving: 4
    }
  }
}
