/// A value that was read, with the place where it stands.
package struct JSONNode: Hashable, Sendable {
  /// What stands at a place.
  package enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// A key of an object and its value.
  package struct Member: Hashable, Sendable {
    /// The key, its escapes resolved.
    package let key: String

    /// The bytes of the key with its quotation marks, as offsets in the whole buffer.
    package let keyRange: Range<Int>

    /// The value under the key.
    package let value: JSONNode
  }

  /// What the value is.
  package let content: Content

  /// The bytes of the value, as offsets in the whole buffer; a string's include its marks.
  package let range: Range<Int>

  /// The text, if it is a string.
  package var string: String? {
    if case .string(let text) = content { text } else { nil }
  }

  /// The number, if it is an integer without point and exponent that fits.
  package var integer: Int? {
    if case .number(let number) = content { number.integer } else { nil }
  }

  /// The truth value, if it is one.
  package var bool: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }

  /// The elements, if it is an array.
  package var elements: [JSONNode]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  /// The members in their order, if it is an object.
  package var members: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// Whether it is null.
  package var isNull: Bool { content == .null }

  /// Returns the value under a key, if it is an object that has the key.
  package subscript(key: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    for member in members where sameBytes(member.key, key) { return member.value }
    return nil
  }

  /// What it is, with its article, for messages such as "expected a string, not a number".
  package var noun: String {
    switch content {
    case .null: "null"
    case .bool: "a truth value"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The value without its places.
  package var value: JSONValue {
    switch content {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let number): .number(number)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.value))
    case .object(let members): .object(members.map { ($0.key, $0.value.value) })
    }
  }
}
