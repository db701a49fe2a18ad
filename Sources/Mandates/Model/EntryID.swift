/// The identifier of an entry: 20 hexadecimal digits computed from its content.
package struct EntryID: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// How many digits it has.
  package static let length = 20

  /// The first 16 digits.
  package let high: UInt64

  /// The last four digits.
  package let low: UInt16

  /// Names an entry by the first 80 bits of a digest of its content.
  package init(high: UInt64, low: UInt16) {
    self.high = high
    self.low = low
  }

  /// Creates an identifier, or returns nil if the text is none.
  package init?(_ text: String) {
    self.init(digits: Array(text.utf8).span)
  }

  /// Reads an identifier from bytes of ASCII, or returns nil if they are none.
  package init?(digits: Swift.Span<UInt8>) {
    guard digits.count == Self.length else { return nil }
    var high: UInt64 = 0
    var low: UInt16 = 0
    for place in digits.indices {
      let digit: UInt8
      switch digits[place] {
      case 0x30...0x39: digit = digits[place] - 0x30
      case 0x61...0x66: digit = digits[place] - 0x57
      default: return nil
      }
      if place < 16 { high = high << 4 | UInt64(digit) } else { low = low << 4 | UInt16(digit) }
    }
    self.init(high: high, low: low)
  }

  /// The digits, in lower case.
  package var description: String {
    String(unsafeUninitializedCapacity: Self.length) { digits in
      for place in 0..<Self.length {
        let bits =
          place < 16 ? high >> UInt64(60 - place * 4) : UInt64(low) >> UInt64(76 - place * 4)
        let digit = UInt8(truncatingIfNeeded: bits & 15)
        digits[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
      }
      return Self.length
    }
  }

  /// Orders identifiers byte by byte.
  package static func < (a: Self, b: Self) -> Bool {
    a.high == b.high ? a.low < b.low : a.high < b.high
  }

  /// Feeds a hasher all digits: what a line names need be no digest, and may differ in the last only.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(high)
    hasher.combine(low)
  }
}
