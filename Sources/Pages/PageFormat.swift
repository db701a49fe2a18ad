import Diagnostics

/// How a page is written.
package enum PageFormat: String, CaseIterable, Hashable, Sendable {
  /// Plain text, laid out for a terminal or plain for a pipe.
  case text
  /// GitHub's Markdown.
  case markdown
  /// One HTML document that needs nothing else.
  case html
  /// The first picture of the page as SVG.
  case svg
  /// The first graph of the page in DOT, for Graphviz.
  case dot
  /// JSON (RFC 8259), with the same facts.
  case json
  /// The facts as one table of values for programs (RFC 4180).
  case csv
  /// The same for people with a spreadsheet.
  case csvSheet = "csv-sheet"

  /// Whether it holds one table and no more.
  package var isOneTable: Bool { self == .csv || self == .csvSheet }
}

/// What the place is like where text goes.
package struct TextLayout: Hashable, Sendable {
  /// The columns of the terminal; nil for a pipe or a file.
  package let width: Int?

  /// Whether colour is added where the words say the same.
  package let usesColour: Bool

  /// Whether plain text is written for ears and pipes: `field: value`, without columns or drawings.
  package let isLinear: Bool

  /// Creates a layout; the standard is that of a pipe.
  package init(width: Int? = nil, usesColour: Bool = false, isLinear: Bool = false) {
    self.width = width
    self.usesColour = usesColour
    self.isLinear = isLinear
  }
}

extension Page {
  /// The page in a format: the one place where formats and renderers meet.
  ///
  /// The layout matters to plain text only, the addresses of what lies elsewhere to Markdown and
  /// HTML only. Throws where the format can't show the page.
  package func text(
    as format: PageFormat, _ layout: TextLayout = TextLayout(), addresses: [String: String] = [:]
  ) throws(Failure) -> String {
    switch format {
    case .text where layout.isLinear:
      var renderer = LinearRenderer()
      return renderer.render(self)
    case .text:
      var renderer = TextRenderer(width: layout.width, usesColour: layout.usesColour)
      return renderer.render(self)
    case .markdown:
      var renderer = MarkdownRenderer(addresses: addresses)
      return renderer.render(self)
    case .html:
      var renderer = HTMLRenderer(addresses: addresses)
      return renderer.render(self)
    case .svg: return try SVGRenderer().render(self)
    case .dot: return try DOTRenderer().render(self)
    case .json:
      var renderer = JSONRenderer()
      return renderer.render(self)
    case .csv: return try CSVRenderer().render(self)
    case .csvSheet: return try SheetRenderer().render(self)
    }
  }
}
