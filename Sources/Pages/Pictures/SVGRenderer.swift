import Diagnostics

/// Writes the first picture of a page as an SVG document that stands alone (SVG 2, W3C).
package struct SVGRenderer: Sendable {
  private let addresses: [String: String]

  /// Creates a renderer whose labels lead to these addresses, or nowhere.
  package init(addresses: [String: String] = [:]) {
    self.addresses = addresses
  }

  /// Returns the document; throws where the page has no picture.
  package func render(_ page: Page) throws(Failure) -> String {
    guard let figure = page.figures.first else { throw Failure(.noPicture(on: page)) }
    return render(figure, of: page)
  }

  /// Returns a document with one picture of a page, under the title and the first lines of the page.
  private func render(_ figure: Figure, of page: Page) -> String {
    let (language, words) = (page.language, page.words)
    let told = page.head.filter { $0.role == .fact }.map {
      "\($0.label)\(words.colon) \($0.cell.reading)"
    }
    .joined(separator: words.semicolon + " ")
    let addresses = addresses
    var context = PictureContext(
      identifier: "picture", words: words, target: { addresses[$0].map { htmlTarget($0) } })
    context.namesClaims = true
    let drawing = Drawing(figure, in: context)
    let lines = wrapped(told, to: drawing.width * 2 / 15)
    let (margin, head) = (20, 76 + 18 * lines.count)
    let caption = lines.enumerated().map { place, line in
      pictureText(line, x: margin, y: 72 + 18 * place, style: "soft", within: drawing.width)
    }
    var y = head
    var body = ""
    for sheet in drawing.sheets {
      body += "<g transform=\"translate(\(margin) \(y))\">\n\(sheet.body)</g>\n"
      y += sheet.height
    }
    let foot = foot(of: page, below: y, x: margin, within: drawing.width)
    let (width, height) = (drawing.width + 2 * margin, foot.end + margin)
    let role = drawing.isInteractive ? "graphics-document" : "img"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="\(role)" aria-labelledby="title desc" \
      xml:lang="\(languageTag(language))">
      <title id="title">\(htmlEscaped(figure.title))</title>
      <desc id="desc">\(htmlEscaped(page.title)). \(htmlEscaped(figure.description)) \
      \(htmlEscaped(told))</desc>
      <metadata>
      \(page.provenance.map { htmlEscaped($0) }.joined(separator: "\n"))
      </metadata>
      <style>
      \(PictureStyle.alone)
      </style>
      \(drawing.definitions)<rect class="page" width="\(width)" height="\(height)"/>
      \(pictureText(figure.title, x: margin, y: 34, style: "heading", within: drawing.width * 2 / 3))
      \(pictureText(page.title, x: margin, y: 54, within: drawing.width))
      \(caption.joined(separator: "\n"))
      \(body)\(foot.body)</svg>

      """
  }

  /// What is not known, and the command that makes the picture again, beneath it.
  private func foot(
    of page: Page, below top: Int, x: Int, within width: Int
  ) -> (body: String, end: Int) {
    var (body, y) = ("", top)
    func add(_ text: String, style: String) {
      for line in wrapped(text, to: min(width, 920) * 2 / 15) {
        y += 18
        body += pictureText(line, x: x, y: y, style: style, within: width) + "\n"
      }
    }
    for line in page.closingLines {
      if line.isHeading { y += 10 }
      add(line.text, style: line.isHeading ? "name" : "soft")
    }
    if let command = page.commandLine {
      y += 10
      add(command, style: "soft")
    }
    return (body, y)
  }
}

extension Page {
  /// The figures of the page, in their order.
  package var figures: [Figure] {
    var search = FigureSearch()
    search.visit(allBlocks)
    return search.figures
  }
}

/// Gathers the figures of a page.
private struct FigureSearch: BlockVisitor {
  var figures: [Figure] = []

  mutating func visitSection(_ heading: String, anchor: String?, _ blocks: [Block]) {
    visit(blocks)
  }
  mutating func visitParagraph(_ spans: [Span]) {}
  mutating func visitTable(_ table: Table) {}
  mutating func visitDefinitions(_ definitions: [Definition]) {}
  mutating func visitEvents(_ events: [Event]) {}
  mutating func visitFigure(_ figure: Figure) { figures.append(figure) }
  mutating func visitNote(_ note: Note) {}
}

extension Diagnostic {
  fileprivate static func noPicture(on page: Page) -> Diagnostic {
    .error(
      "page.no-picture", "\(page.nameInMessages) has no picture",
      hint: "\(page.formatsHint), or a report that draws one")
  }
}
