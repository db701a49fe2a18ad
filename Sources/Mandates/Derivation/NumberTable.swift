import States

/// What a table of numbers can be asked for.
protocol Digested: Equatable, Sendable {
  /// A number that is the same for the same value, and spread over all its bits.
  var digest: UInt64 { get }
}

/// Gives each of many values a number, in the order in which they first come.
///
/// Like `KeyTable`, it looks for them in a table of its own, which is several times as fast as the
/// dictionaries of the standard library.
struct NumberTable<Value: Digested>: Sendable {
  /// The values, by number.
  private(set) var values: [Value] = []

  /// A part of the digest in the upper half, the number plus one in the lower; 0 where it is empty.
  private var slots: [UInt64] = Array(repeating: 0, count: 64)

  /// The number of a value; a new one if it is not known yet.
  mutating func number(of value: Value) -> Int32 {
    let digest = value.digest
    let slot = slot(of: value, digest)
    if slots[slot] != 0 { return Self.number(in: slots[slot]) }
    slots[slot] = Self.entry(digest, values.count)
    values.append(value)
    if values.count * 2 > slots.count { grow() }
    return Int32(truncatingIfNeeded: values.count - 1)
  }

  /// The number of a value, if it is known.
  func known(_ value: Value) -> Int32? {
    let slot = slot(of: value, value.digest)
    return slots[slot] == 0 ? nil : Self.number(in: slots[slot])
  }

  /// Where a value stands, or would.
  private func slot(of value: Value, _ digest: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == digest >> 32, values[Int(Self.number(in: slots[slot]))] == value {
        return slot
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for (number, value) in values.enumerated() {
      let digest = value.digest
      var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Self.entry(digest, number)
    }
  }

  private static func entry(_ digest: UInt64, _ number: Int) -> UInt64 {
    (digest & 0xFFFF_FFFF_0000_0000) | UInt64(truncatingIfNeeded: number + 1)
  }

  private static func number(in entry: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1
  }
}

/// Mixes numbers to a digest of them all.
private func mixed(_ one: UInt64, _ other: UInt64, _ third: UInt64 = 0) -> UInt64 {
  var digest = one &* 0x9E37_79B9_7F4A_7C15
  digest ^= digest >> 32
  digest = (digest ^ other) &* 0xBF58_476D_1CE4_E5B9
  digest ^= digest >> 32
  digest = (digest ^ third) &* 0x94D0_49BB_1331_11EB
  return digest ^ (digest >> 29)
}

extension Mandate: Digested {
  /// Those of one triple for several places share it; they are few.
  var digest: UInt64 { mixed(power.number, represented.number, receiving.number) }
}

extension Pair: Digested {
  var digest: UInt64 { mixed(first.number, second.number) }
}

/// Whose interests are represented, and where.
struct Direction: Digested {
  let represented: StateKey
  let receiving: StateKey

  var digest: UInt64 { mixed(represented.number, receiving.number) }
}
