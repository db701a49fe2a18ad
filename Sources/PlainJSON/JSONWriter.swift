import Diagnostics

extension JSONValue {
  /// The value on one line without spaces; the same value always gives the same bytes.
  package var compactText: String { String(decoding: compactBytes, as: UTF8.self) }

  /// The bytes of `compactText`.
  package var compactBytes: [UInt8] {
    var writer = JSONWriter(isPretty: false)
    writer.write(self)
    return writer.bytes
  }

  /// The value laid out for people, indented by two spaces, without a newline at the end.
  package var prettyText: String {
    var writer = JSONWriter(isPretty: true)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Writes values as bytes.
///
/// Beside what RFC 8259 demands, whatever a reader would not see is escaped: C1 controls, marks of
/// direction, characters of no width. They would steer a terminal, or hide in a diff.
private struct JSONWriter {
  let isPretty: Bool
  var bytes: [UInt8] = []
  private var depth = 0

  init(isPretty: Bool) { self.isPretty = isPretty }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let number): bytes += number.text.utf8
    case .string(let text): write(text)
    case .array(let elements):
      open("[")
      for (i, element) in elements.enumerated() {
        separate(isFirst: i == 0)
        write(element)
      }
      close("]", isEmpty: elements.isEmpty)
    case .object(let members):
      open("{")
      for (i, member) in members.enumerated() {
        separate(isFirst: i == 0)
        write(member.key)
        bytes += (isPretty ? ": " : ":").utf8
        write(member.value)
      }
      close("}", isEmpty: members.isEmpty)
    }
  }

  private mutating func open(_ sign: Unicode.Scalar) {
    bytes.append(UInt8(ascii: sign))
    depth += 1
  }

  private mutating func separate(isFirst: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    breakLine()
  }

  private mutating func close(_ sign: Unicode.Scalar, isEmpty: Bool) {
    depth -= 1
    if !isEmpty { breakLine() }
    bytes.append(UInt8(ascii: sign))
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: 2 * depth)
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    if text.isPlainlyVisible, !needsEscapes(text) {
      bytes += text.utf8
      return
    }
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x22: bytes += "\\\"".utf8
      case 0x5C: bytes += "\\\\".utf8
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x20..<0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case _ where scalar.isHidden(after: previous):
        for unit in scalar.utf16 { escape(unit) }
      default: bytes += scalar.utf8
      }
    }
  }

  /// Whether a text has a quotation mark or a backslash.
  private func needsEscapes(_ text: String) -> Bool {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes in
      var found: UInt8 = 0
      for byte in bytes { found |= byte == 0x22 || byte == 0x5C ? 1 : 0 }
      return found
    }
    return found != 0
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = Array("0123456789abcdef".utf8)
    bytes += "\\u".utf8
    for shift: UInt16 in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> shift & 15)]) }
  }
}
