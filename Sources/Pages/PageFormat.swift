import Diagnostics

/// How a page is written.
package enum PageFormat: String, CaseIterable, Hashable, Sendable {
  /// Plain text, laid out for a terminal or plain for a pipe.
  case text
  /// GitHub's Markdown.
  case markdown
  /// One HTML document that needs nothing else.
  case html
  /// JSON (RFC 8259), with the same facts.
  case json
}

/// What the place is like where text goes.
package struct TextLayout: Hashable, Sendable {
  /// The columns of the terminal; nil for a pipe or a file.
  package let width: Int?

  /// Whether colour is added where the words say the same.
  package let usesColour: Bool

  /// Creates a layout; the standard is that of a pipe.
  package init(width: Int? = nil, usesColour: Bool = false) {
    self.width = width
    self.usesColour = usesColour
  }
}

extension Page {
  /// The page in a format: the one place where formats and renderers meet.
  ///
  /// The layout matters to plain text only. Throws where the format can't show the page.
  package func text(
    as format: PageFormat, _ layout: TextLayout = TextLayout()
  ) throws(Failure) -> String {
    switch format {
    case .text:
      var renderer = TextRenderer(width: layout.width, usesColour: layout.usesColour)
      return renderer.render(self)
    case .markdown:
      var renderer = MarkdownRenderer()
      return renderer.render(self)
    case .html:
      var renderer = HTMLRenderer()
      return renderer.render(self)
    case .json:
      var renderer = JSONRenderer()
      return renderer.render(self)
    }
  }
}
