/// Writes the members of a JSON object the one way in which the format spells them.
///
/// Identifiers are digests of these bytes, so what is written here may never change. Within strings
/// `"`, `\` and controls are escaped, and so is what hides or steers where a person reads the file:
/// DEL, U+0080–9F, U+00AD, U+061C, U+180E, U+200B–200F, U+2028–202E, U+2060–206F, U+FEFF and
/// U+FFF9–FFFB. The rest is UTF-8.
struct CanonicalWriter {
  /// The object so far, without the brace at its end.
  private var bytes: [UInt8] = [UInt8(ascii: "{")]

  init() { bytes.reserveCapacity(512) }

  /// Ends the object and returns all of it.
  consuming func object() -> [UInt8] {
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }

  mutating func add(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    begin(key)
    write(text)
  }

  mutating func add(_ key: StaticString, _ texts: [String]) {
    if texts.isEmpty { return }
    begin(key)
    bytes.append(UInt8(ascii: "["))
    for (i, text) in texts.enumerated() {
      if i > 0 { bytes.append(UInt8(ascii: ",")) }
      write(text)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func add(_ key: StaticString, _ numbers: (Int, Int)) {
    begin(key)
    bytes += "[\(numbers.0),\(numbers.1)]".utf8
  }

  mutating func add(_ key: StaticString, number: Int) {
    begin(key)
    bytes += String(number).utf8
  }

  /// Writes `true`, or nothing.
  mutating func add(_ key: StaticString, flag: Bool) {
    guard flag else { return }
    begin(key)
    bytes += "true".utf8
  }

  private mutating func begin(_ key: StaticString) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    bytes += UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func write(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    let isPlain = text.withUTF8 { utf8 in
      for byte in utf8 where mayBeEscaped(byte) { return false }
      bytes += utf8
      return true
    }
    if !isPlain {
      for scalar in text.unicodeScalars { write(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: bytes += "\\\"".utf8
    case 0x5C: bytes += "\\\\".utf8
    case 0x08: bytes += "\\b".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x0A: bytes += "\\n".utf8
    case 0x0C: bytes += "\\f".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      let digits = Array("0123456789abcdef".utf8)
      bytes += "\\u".utf8
      for shift: UInt32 in [12, 8, 4, 0] { bytes.append(digits[Int(scalar.value >> shift & 15)]) }
    default:
      bytes += scalar.utf8
    }
  }
}

/// Whether a byte is escaped, or begins the UTF-8 of a character that may be.
private func mayBeEscaped(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xEF: true
  default: false
  }
}
