/// Gives each of many short texts a number, in the order in which they first come.
///
/// Looks for them in a table of its own: the hashing of the standard library guards against texts
/// made to collide, at several times the price, and here the worst that can come of those is time.
struct KeyTable {
  /// The texts, by number.
  private(set) var texts: [String] = []

  /// A part of the digest in the upper half, the number plus one in the lower; 0 where it is empty.
  private var slots: [UInt64]

  /// Creates an empty table that is to hold so many texts, or more.
  init(expecting count: Int = 0) {
    var size = 64
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    texts.reserveCapacity(count)
  }

  /// The number asked for last: what stands together speaks of the same.
  private var last = 0

  /// The number of a text; a new one if it is not known yet.
  mutating func number(of text: String) -> Int {
    if last < texts.count, texts[last] == text { return last }
    last = find(text)
    return last
  }

  private mutating func find(_ text: String) -> Int {
    let digest = Self.digest(text)
    var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == digest >> 32, texts[Self.number(in: slots[slot])] == text {
        return Self.number(in: slots[slot])
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Self.entry(digest, texts.count)
    texts.append(text)
    if texts.count * 2 > slots.count { grow() }
    return texts.count - 1
  }

  /// The number of a text, if it is known.
  func known(_ text: String) -> Int? {
    let digest = Self.digest(text)
    var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == digest >> 32, texts[Self.number(in: slots[slot])] == text {
        return Self.number(in: slots[slot])
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for (number, text) in texts.enumerated() {
      let digest = Self.digest(text)
      var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Self.entry(digest, number)
    }
  }

  private static func entry(_ digest: UInt64, _ number: Int) -> UInt64 {
    (digest & 0xFFFF_FFFF_0000_0000) | UInt64(truncatingIfNeeded: number + 1)
  }

  private static func number(in entry: UInt64) -> Int { Int(entry & 0xFFFF_FFFF) - 1 }

  private static func digest(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      var digest = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
      var word: UInt64 = 0
      var filled: UInt64 = 0
      for byte in bytes {
        word = word << 8 | UInt64(byte)
        filled += 1
        if filled == 8 {
          digest = (digest ^ word) &* 0xBF58_476D_1CE4_E5B9
          digest ^= digest >> 32
          (word, filled) = (0, 0)
        }
      }
      digest = (digest ^ word) &* 0x94D0_49BB_1331_11EB
      return digest ^ (digest >> 29)
    }
  }
}
