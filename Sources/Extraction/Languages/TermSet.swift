/// A set of terms, one bit each.
struct TermSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var top: UInt64 = 0

  /// The empty set.
  init() {}

  /// The terms of senses.
  init(_ senses: [Unit.Sense]) {
    for sense in senses { insert(sense.term) }
  }

  /// Whether it has no term.
  var isEmpty: Bool { low | high | top == 0 }

  /// Whether it has a term.
  @inline(__always)
  func contains(_ term: Term) -> Bool {
    let number = term.number
    let word = number < 64 ? low : number < 128 ? high : top
    return (word >> UInt64(number & 63)) & 1 != 0
  }

  /// The terms of both.
  func union(_ other: TermSet) -> TermSet {
    var both = self
    both.low |= other.low
    both.high |= other.high
    both.top |= other.top
    return both
  }

  /// Adds a term.
  @inline(__always)
  mutating func insert(_ term: Term) {
    let number = term.number
    let bit: UInt64 = 1 << UInt64(number & 63)
    if number < 64 { low |= bit } else if number < 128 { high |= bit } else { top |= bit }
  }
}

extension Term {
  /// Its place among the terms: cases without values are numbered by the compiler, in one byte.
  @inline(__always)
  fileprivate var number: UInt8 { withUnsafeBytes(of: self) { $0[0] } }
}
