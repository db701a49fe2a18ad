/// What an element means for the text of its page.
struct HTMLElement {
  /// What becomes of its content.
  enum Use {
    /// It is part of the text.
    case kept
    /// It carries no text of the page: a menu, a form's control, a caption.
    case dropped
    /// It is a form, which some pages set around everything.
    case form
    /// It is the text of the page, if there is only one.
    case article
    /// As an article, in second place.
    case main
  }

  /// What becomes of its content.
  let use: Use

  /// How many line feeds part it from what is around: 2 for a paragraph, 0 within a line.
  let breaks: Int

  init(_ name: String, _ attributes: HTMLAttributes, in bytes: [UInt8], isInArticle: Bool) {
    breaks = paragraphs.contains(name) ? 2 : lines.contains(name) ? 1 : 0
    if HTMLElement.isHidden(attributes, in: bytes) {
      use = .dropped
      return
    }
    switch name {
    case "article": use = .article
    case "main": use = .main
    case "form": use = .form
    // The heading of an article is its own; that of the site has menus.
    case "header": use = isInArticle ? .kept : .dropped
    case _ where dropped.contains(name): use = .dropped
    case "dialog": use = attributes.value("open", in: bytes) == nil ? .dropped : .kept
    default:
      let role = attributes.value("role", in: bytes).map {
        String(decoding: bytes[$0].map(asciiLower), as: UTF8.self)
      }
      if let role, droppedRoles.contains(role) {
        use = .dropped
      } else {
        use = role == "main" ? .main : role == "article" ? .article : .kept
      }
    }
  }

  private static func isHidden(_ attributes: HTMLAttributes, in bytes: [UInt8]) -> Bool {
    if attributes.places.isEmpty { return false }
    if attributes.value("hidden", in: bytes) != nil { return true }
    if let value = attributes.value("aria-hidden", in: bytes),
      String(decoding: bytes[value].map(asciiLower), as: UTF8.self) == "true"
    {
      return true
    }
    guard let style = attributes.value("style", in: bytes) else { return false }
    let rules = String(decoding: bytes[style].prefix(400).filter { $0 > 0x20 }, as: UTF8.self)
    return rules.lowercased().contains("display:none")
  }

  /// Elements without content, and so without an end tag.
  static let void: Set<String> = [
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input",
    "keygen", "link", "meta", "param", "source", "track", "wbr",
  ]

  /// The elements that a start tag ends, if one of them is open not far above.
  static func ended(by name: String) -> (elements: Set<String>, within: Set<String>)? {
    switch name {
    case "li": (["li"], ["ul", "ol", "menu"])
    case "dt", "dd": (["dt", "dd"], ["dl"])
    case "option", "optgroup": (["option"], ["select"])
    case "td", "th": (["td", "th"], ["tr", "table"])
    case "tr": (["td", "th", "tr"], ["table"])
    case "tbody", "thead", "tfoot": (["td", "th", "tr", "tbody", "thead"], ["table"])
    case _ where paragraphs.contains(name): (["p"], ["button", "td", "th", "li", "div"])
    default: nil
    }
  }
}

private let paragraphs: Set<String> = [
  "address", "article", "aside", "blockquote", "body", "center", "details", "dialog", "dir", "div",
  "dl", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
  "hgroup", "hr", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "ul",
]

private let lines: Set<String> = [
  "br", "caption", "dd", "dt", "figcaption", "li", "tbody", "tfoot", "thead", "tr",
]

private let dropped: Set<String> = [
  "applet", "aside", "audio", "button", "canvas", "datalist", "figcaption", "footer", "head",
  "iframe", "map", "math", "menu", "nav", "object", "rp", "rt", "select", "svg", "template",
  "video",
]

private let droppedRoles: Set<String> = [
  "alert", "alertdialog", "banner", "button", "complementary", "contentinfo", "dialog", "form",
  "menu", "menubar", "navigation", "search", "tablist", "toolbar", "tooltip",
]
