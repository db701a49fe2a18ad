/// Returns the identifier that the HTML of a page bears where the page has this anchor.
///
/// Letters and digits of ASCII, `.`, `_`, `-` and `@` are kept, so that a mandate's identifier
/// stays what it is; each other character becomes a hyphen.
package func htmlIdentifier(_ anchor: String) -> String {
  var result = ""
  for scalar in anchor.unicodeScalars {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-", "@": result.unicodeScalars.append(scalar)
    default: result.append("-")
    }
  }
  return result.isEmpty ? "-" : result
}

/// The identifiers of one document, no two of them alike.
struct HTMLIdentifiers {
  private var taken: Set<String>

  /// The identifier of the section with an anchor; the first one's, where several share it.
  private(set) var byAnchor: [String: String] = [:]

  /// The identifiers of the sections, in the order of the page.
  private(set) var ofSections: [String] = []

  /// The identifiers of the sections that stand in no other one.
  private(set) var ofTopLevel: [String] = []

  /// Gives an identifier to every section of a page; the reserved ones are kept for others.
  init(_ page: Page, reserved: [String]) {
    taken = Set(reserved)
    number(page.allBlocks, "section", isTop: true)
  }

  /// Returns the identifier that was wished for, or one like it that is still free.
  mutating func take(_ wish: String) -> String {
    var result = wish
    var count = 1
    while !taken.insert(result).inserted {
      count += 1
      result = "\(wish)-\(count)"
    }
    return result
  }

  /// Sections without an anchor are named after their place, which is the same in every language.
  private mutating func number(_ blocks: [Block], _ prefix: String, isTop: Bool) {
    var count = 0
    for case .section(_, let anchor, let inner) in blocks {
      count += 1
      let place = "\(prefix)-\(count)"
      let identifier = take(anchor.map { htmlIdentifier($0) } ?? place)
      ofSections.append(identifier)
      if isTop { ofTopLevel.append(identifier) }
      if let anchor, byAnchor[anchor] == nil { byAnchor[anchor] = identifier }
      number(inner, place, isTop: false)
    }
  }
}
