/// How strings stand in canonical form; see `CanonicalWriter`, which writes them so.

/// Returns how long the escape at an offset is, or 0 if canonical form has no such escape.
func canonicalEscape(at start: Int, in bytes: Span<UInt8>) -> Int {
  guard bytes.count - start >= 2 else { return 0 }
  switch bytes[start + 1] {
  case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "t"),
    UInt8(ascii: "n"), UInt8(ascii: "f"), UInt8(ascii: "r"):
    return 2
  case UInt8(ascii: "u"):
    guard let value = escapedValue(at: start, in: bytes), isEscapedByNumber(value) else { return 0 }
    return 6
  default:
    return 0
  }
}

/// Returns how long the character at an offset is that stands there without an escape, or 0 if it
/// is none of UTF-8, or one that canonical form escapes.
func plainCharacter(at start: Int, in bytes: Span<UInt8>) -> Int {
  let first = bytes[start]
  let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  guard (0xC2...0xF4).contains(first), bytes.count - start >= length else { return 0 }
  var value = UInt32(first) & (0x7F >> UInt32(length))
  for place in start + 1..<start + length {
    guard bytes[place] & 0xC0 == 0x80 else { return 0 }
    value = value << 6 | UInt32(bytes[place] & 0x3F)
  }
  // Longer forms than needed, halves of surrogate pairs and what lies beyond Unicode are no UTF-8.
  let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
  guard value >= least, Unicode.Scalar(value) != nil, !isEscapedByNumber(value) else { return 0 }
  return length
}

/// Appends the bytes of a string in which escapes are resolved.
func resolved(_ range: Range<Int>, of bytes: Span<UInt8>) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(range.count)
  var at = range.lowerBound
  while at < range.upperBound {
    guard bytes[at] == UInt8(ascii: "\\"), at + 1 < range.upperBound else {
      text.append(bytes[at])
      at += 1
      continue
    }
    switch bytes[at + 1] {
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "u"):
      if let value = escapedValue(at: at, in: bytes), let scalar = Unicode.Scalar(value) {
        text += UTF8.encode(scalar).map(Array.init) ?? []
      }
      at += 4
    default: text.append(bytes[at + 1])
    }
    at += 2
  }
  return text
}

/// The number that four lower-case digits after `\u` give.
private func escapedValue(at start: Int, in bytes: Span<UInt8>) -> UInt32? {
  guard bytes.count - start >= 6 else { return nil }
  var value: UInt32 = 0
  for place in start + 2..<start + 6 {
    switch bytes[place] {
    case 0x30...0x39: value = value << 4 | UInt32(bytes[place] - 0x30)
    case 0x61...0x66: value = value << 4 | UInt32(bytes[place] - 0x57)
    default: return nil
    }
  }
  return value
}

/// Whether canonical form has `\u` and a number for a character.
func isEscapedByNumber(_ value: UInt32) -> Bool {
  switch value {
  case 0x08, 0x09, 0x0A, 0x0C, 0x0D: false
  case 0..<0x20, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
    0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
    true
  default: false
  }
}
