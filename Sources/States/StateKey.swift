/// The short name under which a State, or an actor that is none, stands everywhere.
///
/// Two to twelve upper-case letters and digits: the ISO 3166-1 alpha-2 code where there is one
/// (`CH`), for former States the ISO 3166-3 alpha-4 code (`SUHH`), for older ones a word of our own
/// (`GERMANREICH`). A key need not be in a registry. Keys order as their text does.
package struct StateKey: Hashable, Comparable, Sendable {
  /// The characters as digits of a number of base 37, first character first, padded with zeros.
  ///
  /// Twelve such digits fit into 64 bits, so that comparing and hashing keys is one instruction.
  @usableFromInline let packed: UInt64

  private static let longest = 12

  /// The key as one number; keys order as these numbers do.
  package var number: UInt64 { packed }

  /// Reads a key in upper case, or returns nil if the text is none.
  package init?(_ text: String) {
    self.init(bytes: text.utf8)
  }

  /// Reads a key from bytes of ASCII in upper case, or returns nil if they are none.
  package init?(written bytes: Span<UInt8>) {
    self.init(bytes, flipping: 0)
  }

  /// Reads a key as it stands in the identifier of a mandate, in lower case.
  package init?(lowerCase bytes: Span<UInt8>) {
    for place in bytes.indices where bytes[place] & 0xE0 == 0x40 { return nil }
    self.init(bytes, flipping: 0x20)
  }

  private init?(_ bytes: Span<UInt8>, flipping: UInt8) {
    guard (2...Self.longest).contains(bytes.count) else { return nil }
    var packed: UInt64 = 0
    for place in bytes.indices {
      let byte = bytes[place]
      guard let digit = Self.digit(byte >= 0x40 ? byte ^ flipping : byte) else { return nil }
      packed = packed * 37 + digit
    }
    for _ in bytes.count..<Self.longest { packed *= 37 }
    self.packed = packed
  }

  /// Reads a key from bytes of ASCII, or returns nil if they are none.
  init?(bytes: some Collection<UInt8>) {
    var packed: UInt64 = 0
    var count = 0
    for byte in bytes {
      guard count < Self.longest, let digit = Self.digit(byte) else { return nil }
      packed = packed * 37 + digit
      count += 1
    }
    guard count >= 2 else { return nil }
    for _ in count..<Self.longest { packed *= 37 }
    self.packed = packed
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte - 0x30) + 1
    case 0x41...0x5A: UInt64(byte - 0x41) + 11
    default: nil
    }
  }

  /// Tells which of two keys comes first.
  @inlinable
  package static func < (left: StateKey, right: StateKey) -> Bool { left.packed < right.packed }

  /// Whether two are the same; other modules compare keys all the time.
  @inlinable
  package static func == (left: StateKey, right: StateKey) -> Bool { left.packed == right.packed }

  /// Hashes the number.
  @inlinable
  package func hash(into hasher: inout Hasher) { hasher.combine(packed) }
}

extension StateKey: CustomStringConvertible, LosslessStringConvertible {
  /// The key as text, as it was read.
  package var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes, letters: 0x41)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the key in lower case to bytes of ASCII, as identifiers of mandates have it.
  package func appendInLowerCase(to bytes: inout [UInt8]) { append(to: &bytes, letters: 0x61) }

  /// Adds the characters; of letters the first is given.
  private func append(to bytes: inout [UInt8], letters: UInt8) {
    var power: UInt64 = Self.highestPower
    var rest = packed
    while rest > 0 {
      let digit = UInt8(truncatingIfNeeded: rest / power)
      rest %= power
      power /= 37
      bytes.append(digit > 10 ? letters + digit - 11 : 0x30 + digit - 1)
    }
  }

  /// What the first character is multiplied by.
  private static let highestPower = (1..<longest).reduce(1 as UInt64) { power, _ in power * 37 }
}
