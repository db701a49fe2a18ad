/// Tells of nearly all numbers that they are none of some.
struct NumberFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << (Self.width - 6))

  private static let width = 16

  init(_ numbers: some Sequence<UInt64>) {
    for number in numbers {
      let place = Self.place(number)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Whether a number is one of them; sometimes also of one that is none.
  func contains(_ number: UInt64) -> Bool {
    let place = Self.place(number)
    return bits[place >> 6] >> UInt64(place & 63) & 1 != 0
  }

  private static func place(_ number: UInt64) -> Int {
    Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - width))
  }
}
