/// A set of terms, one bit each.
struct TermSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The empty set.
  init() {}

  /// The terms of senses.
  init(_ senses: [Unit.Sense]) {
    for sense in senses { insert(sense.term) }
  }

  /// Whether it has no term.
  var isEmpty: Bool { low | high == 0 }

  /// Whether it has a term.
  @inline(__always)
  func contains(_ term: Term) -> Bool {
    let number = term.number
    return (number < 64 ? low >> UInt64(number) : high >> UInt64(number - 64)) & 1 != 0
  }

  /// Adds a term.
  @inline(__always)
  mutating func insert(_ term: Term) {
    let number = term.number
    if number < 64 { low |= 1 << UInt64(number) } else { high |= 1 << UInt64(number - 64) }
  }
}

extension Term {
  /// Its place among the terms: cases without values are numbered by the compiler, in one byte.
  @inline(__always)
  fileprivate var number: UInt8 { withUnsafeBytes(of: self) { $0[0] } }
}
