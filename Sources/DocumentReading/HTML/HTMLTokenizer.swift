/// A piece of a page: the parts of the WHATWG's HTML standard, section 13.2.5, that matter here.
enum HTMLToken {
  /// Text between tags, its character references not resolved.
  case text(Range<Int>)

  /// The content of an element that holds no markup; references in it count if it is a title.
  case raw(String, Range<Int>)

  /// A start tag.
  case start(String, HTMLAttributes)

  /// An end tag.
  case end(String)
}

/// The attributes of a start tag, as places in the page; of two with one name the first counts.
struct HTMLAttributes {
  fileprivate(set) var places: [(name: Range<Int>, value: Range<Int>)] = []

  /// Whether the tag ends as those of empty elements may.
  fileprivate(set) var isClosed = false

  /// Where the value of an attribute stands; empty if it has none, nil if it is not there.
  func value(_ name: StaticString, in bytes: [UInt8]) -> Range<Int>? {
    for place in places where isName(place.name, name, in: bytes) { return place.value }
    return nil
  }

  private func isName(_ range: Range<Int>, _ name: StaticString, in bytes: [UInt8]) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    for (offset, place) in range.enumerated()
    where asciiLower(bytes[place]) != name.utf8Start[offset] { return false }
    return true
  }
}

/// Reads the tokens of a page one after the other; never fails, and never looks at a byte twice
/// but for the few that may begin something.
struct HTMLTokenizer {
  private let bytes: [UInt8]
  private let end: Int
  private var at: Int

  /// The element whose content comes next as it is.
  private var rawElement: String?

  /// From where on nothing closes what opens so; spares looking for it again and again.
  private var hasNoSectionEnd = false

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    end = bytes.count
    at = start
  }

  mutating func next() -> HTMLToken? {
    if let name = rawElement {
      rawElement = nil
      let start = at
      at = endTag(of: name, from: start)
      return .raw(name, start..<at)
    }
    while at < end {
      if bytes[at] == UInt8(ascii: "<"), let token = markup() { return token }
      let start = at
      // What begins as a tag and is none is text.
      if at < end { at += 1 }
      while at < end, bytes[at] != UInt8(ascii: "<") { at += 1 }
      if start < at { return .text(start..<at) }
    }
    return nil
  }

  /// Whether a tag, a comment or a declaration begins here.
  private func isTag(_ start: Int) -> Bool {
    guard start + 1 < end else { return false }
    let next = bytes[start + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return true }
    if next == UInt8(ascii: "/") { return start + 2 < end }
    return isLetter(next)
  }

  /// Reads what begins with `<`; nil for a comment that is passed, or for text.
  private mutating func markup() -> HTMLToken? {
    while at < end, bytes[at] == UInt8(ascii: "<"), isTag(at) {
      let next = bytes[at + 1]
      if isLetter(next) {
        at += 1
        if let token = startTag() { return token }
      } else if next == UInt8(ascii: "/"), at + 2 < end, isLetter(bytes[at + 2]) {
        at += 2
        let name = tagName()
        _ = attributes()
        return .end(name)
      } else if let section = passDeclaration() {
        return section
      }
    }
    return nil
  }

  private mutating func startTag() -> HTMLToken? {
    let name = tagName()
    guard let attributes = attributes() else { return nil }
    if rawElements.contains(name) { rawElement = name }
    return .start(name, attributes)
  }

  private mutating func tagName() -> String {
    let start = at
    while at < end, !isSpace(bytes[at]), bytes[at] != UInt8(ascii: "/"),
      bytes[at] != UInt8(ascii: ">")
    {
      at += 1
    }
    // A longer name is none that is known.
    return String(decoding: bytes[start..<min(at, start + 24)].map(asciiLower), as: UTF8.self)
  }

  /// Reads up to the end of a tag; nil if the page ends before.
  private mutating func attributes() -> HTMLAttributes? {
    var found = HTMLAttributes()
    while at < end {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") {
        at += 1
        return found
      }
      if isSpace(byte) || byte == UInt8(ascii: "/") {
        found.isClosed = byte == UInt8(ascii: "/")
        at += 1
        continue
      }
      let start = at
      at += 1
      while at < end, !isSpace(bytes[at]), bytes[at] != UInt8(ascii: "="),
        bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/")
      {
        at += 1
      }
      let name = start..<at
      passSpace()
      var value = at..<at
      if at < end, bytes[at] == UInt8(ascii: "=") {
        at += 1
        passSpace()
        value = attributeValue()
      }
      if found.places.count < 64 { found.places.append((name, value)) }
    }
    return nil
  }

  private mutating func attributeValue() -> Range<Int> {
    guard at < end else { return at..<at }
    let quote = bytes[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      at += 1
      let start = at
      while at < end, bytes[at] != quote { at += 1 }
      let value = start..<at
      if at < end { at += 1 }
      return value
    }
    let start = at
    while at < end, !isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
    return start..<at
  }

  private mutating func passSpace() { while at < end, isSpace(bytes[at]) { at += 1 } }

  /// Passes a comment, a declaration or an instruction; returns the text of a CDATA section.
  private mutating func passDeclaration() -> HTMLToken? {
    if starts(with: "<!--", at: at) {
      // "<!-->" is a whole comment.
      var i = at + 2
      while i < end {
        if bytes[i] == UInt8(ascii: ">"), i >= at + 4, bytes[i - 1] == 0x2D, bytes[i - 2] == 0x2D {
          break
        }
        i += 1
      }
      at = min(i + 1, end)
      return nil
    }
    if !hasNoSectionEnd, starts(with: "<![CDATA[", at: at) {
      let start = at + 9
      var i = start
      while i < end, !starts(with: "]]>", at: i) { i += 1 }
      if i < end {
        at = i + 3
        return .text(start..<i)
      }
      hasNoSectionEnd = true
    }
    while at < end, bytes[at] != UInt8(ascii: ">") { at += 1 }
    if at < end { at += 1 }
    return nil
  }

  /// Where the end tag of an element begins that holds no markup; the end if there is none.
  private func endTag(of name: String, from start: Int) -> Int {
    let wanted = Array(name.utf8)
    var i = start
    while i < end {
      if bytes[i] == UInt8(ascii: "<"), i + 2 + wanted.count <= end,
        bytes[i + 1] == UInt8(ascii: "/")
      {
        var k = 0
        while k < wanted.count, asciiLower(bytes[i + 2 + k]) == wanted[k] { k += 1 }
        let after = i + 2 + k
        if k == wanted.count, after == end || !isLetter(bytes[after]) { return i }
      }
      i += 1
    }
    return end
  }

  private func starts(with word: StaticString, at start: Int) -> Bool {
    guard end - start >= word.utf8CodeUnitCount else { return false }
    for k in 0..<word.utf8CodeUnitCount where bytes[start + k] != word.utf8Start[k] { return false }
    return true
  }
}

/// Elements whose content is no markup.
private let rawElements: Set<String> = [
  "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript",
]

private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

/// White space as the HTML standard has it.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte && byte != 0x0B }

/// The small letter of a capital of ASCII; any other byte as it is.
func asciiLower(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }
