/// What is wrong with a text as HTML or XML, found by reading its tags one by one.
///
/// A strict reader of the subset that the renderers write: lower-case names, every attribute in
/// double quotes, no comments, and everything but the void elements of HTML closed.
package struct Markup {
  /// An opening tag.
  package struct Tag {
    /// The name as it is written.
    package let name: String

    /// The attributes, their values as they mean.
    package let attributes: [String: String]
  }

  /// The opening tags in their order.
  package private(set) var tags: [Tag] = []

  /// What stands outside tags; all that is not ASCII is an `x`.
  package private(set) var text = ""

  /// What is wrong.
  package private(set) var faults: [String] = []

  private var open: [String] = []

  // Bytes, read one by one: pages have ten thousands of tags, and an expression is made anew for each.
  private let bytes: [UInt8]
  private var place = 0
  private let isXML: Bool

  /// Reads a document of HTML, or one of XML.
  package init(_ source: String, isXML: Bool = false) {
    self.isXML = isXML
    // What is not ASCII makes no markup.
    bytes = source.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : UInt8(ascii: "x") }
    if !isXML, bytes.starts(with: "<!DOCTYPE html>\n".utf8) { place = 16 }
    var plain: [UInt8] = []
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"):
        if let sign = entity(at: &place) { plain.append(sign) } else { fault("a bare &") }
      case UInt8(ascii: ">"): fault("a bare >")
      case let byte:
        plain.append(byte)
        place += 1
      }
    }
    text = String(decoding: plain, as: UTF8.self)
    if !open.isEmpty { fault("left open: \(open)") }
    checkIdentifiers()
  }

  private static let voids: Set<String> = [
    "br", "col", "hr", "img", "input", "link", "meta", "wbr",
  ]

  private mutating func fault(_ what: String) {
    faults.append("\(what) at \(String(decoding: bytes[place...].prefix(40), as: UTF8.self))")
    if place < bytes.count { place += 1 }
  }

  private mutating func readTag() {
    var next = place + 1
    let isEnd = take(UInt8(ascii: "/"), at: &next)
    guard let name = name(at: &next) else { return fault("no tag") }
    var attributes: [String: String] = [:]
    var twice: [String] = []
    while !isEnd, take(UInt8(ascii: " "), at: &next) {
      guard let (key, value) = attribute(at: &next) else { return fault("no tag") }
      if attributes.updateValue(value, forKey: key) != nil { twice.append(key) }
    }
    let closesItself = !isEnd && take(UInt8(ascii: "/"), at: &next)
    guard take(UInt8(ascii: ">"), at: &next) else { return fault("no tag") }
    place = next
    if isEnd {
      if open.last != name { faults.append("</\(name)> where \(open.suffix(3)) is open") }
      if !open.isEmpty { open.removeLast() }
      return
    }
    for key in twice { faults.append("\(key) twice in <\(name)>") }
    tags.append(Tag(name: name, attributes: attributes))
    if closesItself || !isXML && Self.voids.contains(name) { return }
    open.append(name)
    guard name == "style" || name == "script" else { return }
    let end = Array("</\(name)>".utf8)
    while place < bytes.count, !bytes[place...].starts(with: end) { place += 1 }
  }

  /// Reads a name and a value in double quotes.
  private mutating func attribute(at next: inout Int) -> (key: String, value: String)? {
    guard let key = name(at: &next, having: [UInt8(ascii: ":"), UInt8(ascii: "-")]),
      take(UInt8(ascii: "="), at: &next), take(UInt8(ascii: "\""), at: &next)
    else { return nil }
    var value: [UInt8] = []
    while next < bytes.count, bytes[next] != UInt8(ascii: "\"") {
      switch bytes[next] {
      case UInt8(ascii: "<"), UInt8(ascii: ">"): return nil
      case UInt8(ascii: "&"):
        if let sign = entity(at: &next) {
          value.append(sign)
        } else {
          faults.append("a bare & in \(key)")
          next += 1
        }
      case let byte:
        value.append(byte)
        next += 1
      }
    }
    guard take(UInt8(ascii: "\""), at: &next) else { return nil }
    return (key, String(decoding: value, as: UTF8.self))
  }

  private func take(_ byte: UInt8, at next: inout Int) -> Bool {
    guard next < bytes.count, bytes[next] == byte else { return false }
    next += 1
    return true
  }

  /// Reads a name: a letter, then letters, digits and some signs.
  private func name(at next: inout Int, having signs: [UInt8] = []) -> String? {
    let first = next
    while next < bytes.count {
      switch bytes[next] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9") where next > first: break
      case let byte where next > first && signs.contains(byte): break
      default: return next > first ? String(decoding: bytes[first..<next], as: UTF8.self) : nil
      }
      next += 1
    }
    return nil
  }

  private static let entities: [(name: [UInt8], sign: UInt8)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ].map { (Array($0.utf8), UInt8(ascii: $1)) }

  /// Reads an entity, and returns what it stands for.
  private func entity(at next: inout Int) -> UInt8? {
    guard let found = Self.entities.first(where: { bytes[next...].starts(with: $0.name) }) else {
      return nil
    }
    next += found.name.count
    return found.sign
  }

  /// Every identifier stands once, and everything that refers to one finds it.
  private mutating func checkIdentifiers() {
    let identifiers = tags.compactMap { $0.attributes["id"] }
    for (identifier, found) in Dictionary(grouping: identifiers, by: \.self) {
      if found.count > 1 {
        faults.append("the identifier \(identifier) stands \(found.count) times")
      }
      if identifier.isEmpty || identifier.contains(where: \.isWhitespace) {
        faults.append("the identifier '\(identifier)'")
      }
    }
    let known = Set(identifiers)
    for tag in tags {
      var wanted = (tag.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      wanted += (tag.attributes["aria-describedby"] ?? "").split(separator: " ").map(String.init)
      for key in ["href", "for"] {
        if let target = tag.attributes[key], target.hasPrefix("#") {
          wanted.append(String(target.dropFirst()))
        }
      }
      for (_, value) in tag.attributes {
        if value.hasPrefix("url(#"), value.firstIndex(of: ")") == value.indices.last {
          wanted.append(String(value.dropFirst(5).dropLast()))
        }
      }
      for name in wanted where !known.contains(name) { faults.append("no #\(name)") }
    }
  }
}
