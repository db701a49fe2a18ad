/// A JSON value without places: what a program writes, and what a text means.
///
/// Two values are equal when their texts are: the order of members counts, strings are compared
/// byte by byte (RFC 8259, section 8.3) and not by canonical equivalence, and `1` is not `1.0`.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])

  /// Members in the order in which they are written; a key stands once.
  case object([(key: String, value: JSONValue)])

  /// A whole number.
  package static func integer(_ number: Int) -> JSONValue { .number(JSONNumber(number)) }

  /// A string, or null where there is none.
  package static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// A list of strings.
  package static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map { .string($0) })
  }

  /// Tells whether two values are written with the same bytes.
  package static func == (a: JSONValue, b: JSONValue) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.string(let a), .string(let b)): sameBytes(a, b)
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)):
      a.count == b.count
        && zip(a, b).allSatisfy { sameBytes($0.key, $1.key) && $0.value == $1.value }
    case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _): false
    }
  }

  /// Adds the value to a hash.
  package func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .number(let number): hasher.combine(number)
    case .string(let text): hasher.combine(text)
    case .array(let values): hasher.combine(values)
    case .object(let members):
      hasher.combine(members.count)
      for member in members {
        hasher.combine(member.key)
        hasher.combine(member.value)
      }
    }
  }
}

/// A number as it is written, so that no digit is lost (RFC 8259, section 6).
package struct JSONNumber: Hashable, Sendable {
  /// The digits as written, such as `-1.50e3`.
  package let text: String

  /// Takes a text that is a number of RFC 8259, and nothing else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    var reader = JSONReader(bytes, in: 0..<bytes.count)
    guard let range = try? reader.scanNumber(), range.count == bytes.count else { return nil }
    self.text = text
  }

  /// Writes a whole number.
  package init(_ number: Int) { text = String(number) }

  /// Trusts the reader, which has just checked the text.
  init(checked text: String) { self.text = text }

  /// The number as an integer, if it is written without point and exponent and fits.
  package var integer: Int? { Int(text) }
}

/// Tells whether two strings are the same bytes; Swift's `==` also accepts equivalent spellings.
func sameBytes(_ a: String, _ b: String) -> Bool {
  a.utf8.count == b.utf8.count && a == b && a.utf8.elementsEqual(b.utf8)
}
