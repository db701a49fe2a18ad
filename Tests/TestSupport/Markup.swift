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
  private var rest: Substring
  private let isXML: Bool

  /// Reads a document of HTML, or one of XML.
  package init(_ source: String, isXML: Bool = false) {
    self.isXML = isXML
    // What is not ASCII makes no markup, and might join a sign of it to one character.
    rest =
      String(String.UnicodeScalarView(source.unicodeScalars.map { $0.isASCII ? $0 : "x" }))[...]
    if !isXML, rest.hasPrefix("<!DOCTYPE html>\n") { rest = rest.dropFirst(16) }
    while let character = rest.first {
      switch character {
      case "<": readTag()
      case "&": readEntity()
      case ">": fault("a bare >")
      default: text.append(rest.removeFirst())
      }
    }
    if !open.isEmpty { fault("left open: \(open)") }
    checkIdentifiers()
  }

  private static let voids: Set<String> = [
    "br", "col", "hr", "img", "input", "link", "meta", "wbr",
  ]

  private mutating func fault(_ what: String) {
    faults.append("\(what) at \(rest.prefix(40))")
    if !rest.isEmpty { rest.removeFirst() }
  }

  private mutating func readTag() {
    if let match = rest.prefixMatch(of: #/</([a-zA-Z][a-zA-Z0-9]*)>/#) {
      let name = String(match.1)
      if open.last != name { faults.append("</\(name)> where \(open.suffix(3)) is open") }
      if !open.isEmpty { open.removeLast() }
      rest = rest[match.range.upperBound...]
      return
    }
    let start = #/<([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z][a-zA-Z0-9:-]*="[^"<>]*")*)(/?)>/#
    guard let match = rest.prefixMatch(of: start) else { return fault("no tag") }
    let name = String(match.1)
    var attributes: [String: String] = [:]
    for found in match.2.matches(of: #/ ([^=]+)="([^"]*)"/#)
    where attributes.updateValue(unescaped(found.2), forKey: String(found.1)) != nil {
      faults.append("\(found.1) twice in \(match.0)")
    }
    tags.append(Tag(name: name, attributes: attributes))
    rest = rest[match.range.upperBound...]
    let isClosed = match.3 == "/" || !isXML && Self.voids.contains(name)
    if isClosed { return }
    open.append(name)
    guard name == "style" || name == "script" else { return }
    let end = rest.ranges(of: "</\(name)>").first?.lowerBound ?? rest.endIndex
    rest = rest[end...]
  }

  private mutating func readEntity() {
    guard let match = rest.prefixMatch(of: entity) else { return fault("a bare &") }
    text += unescaped(match.0)
    rest = rest[match.range.upperBound...]
  }

  private mutating func unescaped(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let character = rest.popFirst() {
      guard character == "&" else {
        result.append(character)
        continue
      }
      guard let match = ("&" + rest).prefixMatch(of: entity) else {
        faults.append("a bare & in \(text)")
        continue
      }
      rest = rest.dropFirst(match.0.count - 1)
      result += ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"][String(match.0)] ?? "&"
    }
    return result
  }

  private var entity: Regex<Substring> { #/&(?:amp|lt|gt|quot|#39);/# }

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
        if let match = value.wholeMatch(of: #/url\(#([^)]*)\)/#) { wanted.append(String(match.1)) }
      }
      for name in wanted where !known.contains(name) { faults.append("no #\(name)") }
    }
  }
}
