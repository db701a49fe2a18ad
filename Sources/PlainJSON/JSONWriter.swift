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

/// Writes JSON as bytes, one value after the other.
///
/// Beside what RFC 8259 demands, whatever a reader would not see is escaped: C1 controls, marks of
/// direction, characters of no width. They would steer a terminal, or hide in a diff.
package struct JSONWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []

  private let isPretty: Bool
  private var depth = 0

  /// Whether nothing stands yet in the array or object that is open.
  private var isEmpty = true

  /// Whether a key was written, and its value is to follow.
  private var isAfterKey = false

  /// Creates a writer that lays values out for people, or writes them on one line.
  package init(isPretty: Bool) { self.isPretty = isPretty }

  /// Begins an object, of which keys and values follow by turns.
  package mutating func openObject() { open("{") }

  /// Ends an object.
  package mutating func closeObject() { close("}") }

  /// Begins an array, of which the elements follow.
  package mutating func openArray() { open("[") }

  /// Ends an array.
  package mutating func closeArray() { close("]") }

  /// Writes the key of the value that follows.
  package mutating func key(_ key: String) {
    begin()
    quote(key)
    bytes += (isPretty ? ": " : ":").utf8
    isAfterKey = true
  }

  /// Writes a string, or null where there is none.
  package mutating func write(_ text: String?) {
    begin()
    if let text { quote(text) } else { bytes += "null".utf8 }
  }

  /// Writes a whole number.
  package mutating func write(_ number: Int) {
    begin()
    bytes += String(number).utf8
  }

  /// Writes true or false.
  package mutating func write(_ flag: Bool) {
    begin()
    bytes += (flag ? "true" : "false").utf8
  }

  /// Writes an array of strings.
  package mutating func write(_ texts: [String]) {
    openArray()
    for text in texts { write(text) }
    closeArray()
  }

  /// Writes an array of whole numbers.
  package mutating func write(_ numbers: [Int]) {
    openArray()
    for number in numbers { write(number) }
    closeArray()
  }

  /// Writes a value with all that it holds.
  package mutating func write(_ value: JSONValue) {
    switch value {
    case .null: write(nil as String?)
    case .bool(let value): write(value)
    case .number(let number):
      begin()
      bytes += number.text.utf8
    case .string(let text): write(text)
    case .array(let elements):
      openArray()
      for element in elements { write(element) }
      closeArray()
    case .object(let members):
      openObject()
      for member in members {
        key(member.key)
        write(member.value)
      }
      closeObject()
    }
  }

  private mutating func open(_ sign: Unicode.Scalar) {
    begin()
    bytes.append(UInt8(ascii: sign))
    depth += 1
    isEmpty = true
  }

  private mutating func close(_ sign: Unicode.Scalar) {
    depth -= 1
    if !isEmpty { breakLine() }
    bytes.append(UInt8(ascii: sign))
    isEmpty = false
  }

  /// Parts a key or an element from the one before.
  private mutating func begin() {
    if isAfterKey || depth == 0 {
      isAfterKey = false
      return
    }
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(0x0A)
    for _ in 0..<2 * depth { bytes.append(0x20) }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    if addPlain(text) { return }
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

  /// Adds a text of printable ASCII without quotation marks and backslashes, as nearly all are; of
  /// another nothing is added.
  private mutating func addPlain(_ text: String) -> Bool {
    let isAdded = text.utf8.withContiguousStorageIfAvailable { source in
      var others: UInt8 = 0
      for byte in source {
        others |= byte &- 0x20 > 0x5E || byte == 0x22 || byte == 0x5C ? 1 : 0
      }
      if others == 0 { bytes.append(contentsOf: source) }
      return others == 0
    }
    return isAdded == true
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
