/// Reads one JSON text (RFC 8259) that fills a buffer.
///
/// Stricter than the standard where it leaves a choice: a key stands once in an object, values
/// nest at most 64 deep, surrogates come in pairs, no byte order mark. Throws the first fault found.
package func readJSON(_ bytes: [UInt8]) throws(JSONError) -> JSONNode {
  try readJSON(bytes, in: 0..<bytes.count)
}

/// Reads one JSON text that fills a stretch of a buffer, as a line in a file does.
///
/// Nothing is copied but the strings; all places are offsets in the whole buffer. A stretch that
/// leaves the buffer is cut to it. Throws the first fault found.
package func readJSON(_ bytes: [UInt8], in range: Range<Int>) throws(JSONError) -> JSONNode {
  var reader = JSONReader(bytes, in: range)
  return try reader.readText()
}

/// How deep arrays and objects may nest.
let deepestNesting = 64

/// The state of one reading: where it stands and how deep.
struct JSONReader {
  let bytes: [UInt8]
  let end: Int
  var at: Int
  private var depth = 0

  init(_ bytes: [UInt8], in range: Range<Int>) {
    let range = range.clamped(to: 0..<bytes.count)
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  mutating func readText() throws(JSONError) -> JSONNode {
    if end - at >= 3, bytes[at] == 0xEF, bytes[at + 1] == 0xBB, bytes[at + 2] == 0xBF {
      throw .byteOrderMark(at..<at + 3)
    }
    let node = try readValue()
    skipSpace()
    if at < end { throw .trailing(at..<end) }
    return node
  }

  private mutating func readValue() throws(JSONError) -> JSONNode {
    skipSpace()
    guard at < end else { throw .valueMissing(at) }
    let start = at
    switch bytes[at] {
    case UInt8(ascii: "\""):
      let text = try readString()
      return JSONNode(content: .string(text), range: start..<at)
    case UInt8(ascii: "{"):
      let members = try readMembers()
      return JSONNode(content: .object(members), range: start..<at)
    case UInt8(ascii: "["):
      let elements = try readElements()
      return JSONNode(content: .array(elements), range: start..<at)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let range = try scanNumber()
      let text = String(decoding: bytes[range], as: UTF8.self)
      return JSONNode(content: .number(JSONNumber(checked: text)), range: range)
    case UInt8(ascii: "t") where readWord("true"):
      return JSONNode(content: .bool(true), range: start..<at)
    case UInt8(ascii: "f") where readWord("false"):
      return JSONNode(content: .bool(false), range: start..<at)
    case UInt8(ascii: "n") where readWord("null"):
      return JSONNode(content: .null, range: start..<at)
    default:
      throw .valueUnknown(bytes, token(from: start))
    }
  }

  private mutating func readElements() throws(JSONError) -> [JSONNode] {
    let start = at
    try open()
    var elements: [JSONNode] = []
    skipSpace()
    if at < end, bytes[at] == UInt8(ascii: "]") {
      close()
      return elements
    }
    while true {
      elements.append(try readValue())
      skipSpace()
      guard at < end else { throw .unclosed(start..<end, "array", "]") }
      if bytes[at] == UInt8(ascii: "]") {
        close()
        return elements
      }
      guard bytes[at] == UInt8(ascii: ",") else { throw .separator(token(from: at), "array", "]") }
      try passComma(before: UInt8(ascii: "]"))
    }
  }

  private mutating func readMembers() throws(JSONError) -> [JSONNode.Member] {
    let start = at
    try open()
    var members: [JSONNode.Member] = []
    var keys = KeySet()
    skipSpace()
    if at < end, bytes[at] == UInt8(ascii: "}") {
      close()
      return members
    }
    members.reserveCapacity(8)
    while true {
      skipSpace()
      guard at < end else { throw .unclosed(start..<end, "object", "}") }
      guard bytes[at] == UInt8(ascii: "\"") else { throw .keyUnquoted(token(from: at)) }
      let keyStart = at
      let key = try readString()
      let keyRange = keyStart..<at
      guard keys.insert(key, after: members) else { throw .keyTwice(keyRange, key) }
      skipSpace()
      guard at < end else { throw .unclosed(start..<end, "object", "}") }
      guard bytes[at] == UInt8(ascii: ":") else { throw .colonMissing(token(from: at)) }
      at += 1
      members.append(JSONNode.Member(key: key, keyRange: keyRange, value: try readValue()))
      skipSpace()
      guard at < end else { throw .unclosed(start..<end, "object", "}") }
      if bytes[at] == UInt8(ascii: "}") {
        close()
        return members
      }
      guard bytes[at] == UInt8(ascii: ",") else { throw .separator(token(from: at), "object", "}") }
      try passComma(before: UInt8(ascii: "}"))
    }
  }

  private mutating func open() throws(JSONError) {
    depth += 1
    if depth > deepestNesting { throw .tooDeep(at..<at + 1) }
    at += 1
  }

  private mutating func close() {
    depth -= 1
    at += 1
  }

  private mutating func passComma(before closing: UInt8) throws(JSONError) {
    let comma = at
    at += 1
    skipSpace()
    if at < end, bytes[at] == closing { throw .trailingComma(comma..<comma + 1) }
  }

  private mutating func skipSpace() {
    while at < end {
      switch bytes[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      default: return
      }
    }
  }

  /// Passes a word, unless it runs on into a longer one.
  private mutating func readWord(_ word: StaticString) -> Bool {
    guard end - at >= word.utf8CodeUnitCount else { return false }
    for i in 0..<word.utf8CodeUnitCount where bytes[at + i] != word.utf8Start[i] { return false }
    let next = at + word.utf8CodeUnitCount
    if next < end, isWordByte(bytes[next]) { return false }
    at = next
    return true
  }

  /// The stretch to mark when something unexpected stands here: a word, or one character.
  private func token(from start: Int) -> Range<Int> {
    var stop = start
    while stop < end, stop - start < 40, isWordByte(bytes[stop]) { stop += 1 }
    if stop > start { return start..<stop }
    let length = utf8SequenceLength(bytes, at: start, end: end) ?? 1
    return start..<min(end, start + length)
  }
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
    true
  default: false
  }
}

/// The keys seen in one object: looked through one by one while they are few, hashed when many.
private struct KeySet {
  /// A key, told from others by its bytes.
  private struct Key: Hashable {
    let text: String
    static func == (a: Key, b: Key) -> Bool { sameBytes(a.text, b.text) }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }
  }

  private var many: Set<Key> = []

  /// Tells whether the key is new among the members read so far.
  mutating func insert(_ key: String, after members: [JSONNode.Member]) -> Bool {
    if members.count < 24 {
      for member in members where sameBytes(member.key, key) { return false }
      return true
    }
    if many.isEmpty { many = Set(members.map { Key(text: $0.key) }) }
    return many.insert(Key(text: key)).inserted
  }
}

extension JSONError {
  fileprivate static func byteOrderMark(_ range: Range<Int>) -> JSONError {
    JSONError(
      range, "a JSON text does not begin with a byte order mark",
      hint: "save the file as UTF-8 without one")
  }

  fileprivate static func trailing(_ range: Range<Int>) -> JSONError {
    JSONError(
      range, "one JSON text holds one value", hint: "remove what follows it", isBehindValue: true)
  }

  fileprivate static func valueMissing(_ offset: Int) -> JSONError {
    JSONError(offset..<offset, "a value is missing here")
  }

  fileprivate static func valueUnknown(_ bytes: [UInt8], _ range: Range<Int>) -> JSONError {
    let word = String(decoding: bytes[range], as: UTF8.self)
    let hint: String? =
      switch word.lowercased() {
      case "true", "false", "null": "write '\(word.lowercased())'"
      case "none", "nil", "undefined": "write 'null'"
      case "nan", "inf", "infinity": "write 'null', or the word as a string"
      case "'": "put strings in double quotation marks"
      case "/", "#": "remove the comment"
      case "+": "write the number without a plus sign"
      case ".": "write a zero before the point"
      default: nil
      }
    return JSONError(
      range, "a value is an object, an array, a string, a number, true, false or null", hint: hint)
  }

  fileprivate static func unclosed(_ range: Range<Int>, _ noun: String, _ sign: String) -> JSONError
  {
    JSONError(range, "an \(noun) ends with '\(sign)'", hint: "complete or remove what was cut off")
  }

  fileprivate static func separator(_ range: Range<Int>, _ noun: String, _ sign: String)
    -> JSONError
  {
    JSONError(range, "after a value in an \(noun) stands ',' or '\(sign)'")
  }

  fileprivate static func trailingComma(_ range: Range<Int>) -> JSONError {
    JSONError(range, "a comma stands only between two values", hint: "remove it")
  }

  fileprivate static func keyUnquoted(_ range: Range<Int>) -> JSONError {
    JSONError(range, "a key is a string in double quotation marks")
  }

  fileprivate static func keyTwice(_ range: Range<Int>, _ key: String) -> JSONError {
    JSONError(range, "a key stands only once in an object", hint: "remove one of the two")
  }

  fileprivate static func colonMissing(_ range: Range<Int>) -> JSONError {
    JSONError(range, "between a key and its value stands ':'")
  }

  fileprivate static func tooDeep(_ range: Range<Int>) -> JSONError {
    JSONError(range, "values nest at most \(deepestNesting) deep")
  }
}
