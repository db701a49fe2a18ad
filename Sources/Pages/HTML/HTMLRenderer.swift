/// Renders a page as one HTML document that needs nothing else: no network, no script.
///
/// Whatever text the page brings shows as that text. Every mark is a word, sources are numbered
/// notes at the end with links back, and the headings follow the nesting of sections.
package struct HTMLRenderer: Renderer {
  /// Where other pages lie, by what they are about, relative to the page being rendered.
  let addresses: [String: String]
  private let frame: HTMLFrame
  var output = HTMLBuffer()
  private var depth = 1
  var identifiers = HTMLIdentifiers(Page(title: "", []), reserved: [])
  private var sectionsLeft: ArraySlice<String> = []
  var backLinks: [Int: [String]] = [:]
  private var labels: Set<String> = []
  private var heading = ""
  private(set) var words = PageWords.english

  /// The standard style sheet.
  package static var styleSheet: String { HTMLStyle.sheet.text }

  /// Creates a renderer; values lead to these addresses, or else to their section of the page.
  package init(addresses: [String: String] = [:], frame: HTMLFrame = HTMLFrame()) {
    self.addresses = addresses
    self.frame = frame
  }

  /// Renders a page as a whole document.
  package mutating func render(_ page: Page) -> String {
    String(decoding: bytes(of: page), as: UTF8.self)
  }

  /// Renders a page as a whole document in UTF-8.
  package mutating func bytes(of page: Page) -> [UInt8] {
    writeContent(of: page)
    return frame.document(
      title: page.title, language: page.language, main: output.bytes, words: page.words)
  }

  /// Writes what `<main>` holds: the heading and all that stands under it.
  private mutating func writeContent(of page: Page) {
    (output, depth, backLinks, labels) = (HTMLBuffer(), 1, [:], [])
    (heading, words) = (page.title, page.words)
    let numbers = page.citations.map { sourceIdentifier($0.number) }
    identifiers = HTMLIdentifiers(page, reserved: ["content", "marks", "sources"] + numbers)
    sectionsLeft = identifiers.ofSections[...]
    for number in page.citations.map(\.number) { backLinks[number] = [] }
    let title = page.title.oneLine.isEmpty ? "–" : htmlText(page.title)
    line("<h1>\(title)</h1>")
    visitHead(page.head)
    contents(page.allBlocks)
    visit(page.blocks)
    visitLegend(page.marks)
    visitCitations(page.citations)
    visit(page.closing)
  }

  /// Writes a list of labels and values.
  package mutating func visitHead(_ fields: [Field]) {
    guard !fields.isEmpty else { return }
    line("<dl class=\"head\">")
    for field in fields {
      output.add("<div><dt>")
      output.add(text: field.label)
      output.add("</dt><dd>")
      if field.role == .command {
        output.add(htmlCommand(field.cell.reading))
      } else {
        write(field.cell)
      }
      line("</dd></div>")
    }
    line("</dl>")
  }

  /// Writes a heading and what belongs to it; below the sixth level all headings are alike.
  package mutating func visitSection(_ heading: String, anchor: String?, _ blocks: [Block]) {
    let outer = self.heading
    depth += 1
    let level = min(depth, 6)
    let identifier = sectionsLeft.popFirst() ?? identifiers.take("section")
    self.heading = heading
    let title = heading.oneLine.isEmpty ? "–" : htmlText(heading)
    line("<section id=\"\(identifier)\">\n<h\(level)>\(title)</h\(level)>")
    visit(blocks)
    line("</section>")
    depth -= 1
    self.heading = outer
  }

  /// Writes running text.
  package mutating func visitParagraph(_ spans: [Span]) {
    guard !isEmpty(spans) else { return }
    output.add("<p>")
    write(spans)
    line("</p>")
  }

  /// Writes a table with its caption; one of many columns scrolls within the page.
  package mutating func visitTable(_ table: Table) {
    let caption = table.caption.map { htmlText($0) } ?? ""
    guard !table.rows.isEmpty else {
      let name = caption.isEmpty ? "" : "<strong>\(caption)</strong> "
      line("<p class=\"none\">\(name)\(htmlText(table.emptyNote))</p>")
      return
    }
    let scrolls = table.columns.count > 3
    let label = uniqueLabel(table.caption ?? heading)
    if scrolls {
      // Paper cannot be moved sideways: there the same stands in its parts.
      let style = table.parts.isEmpty ? "scroll" : "scroll screen"
      line("<div class=\"\(style)\" role=\"region\" aria-label=\"\(label)\" tabindex=\"0\">")
    }
    let style = table.columns.contains { $0.expansion != nil } ? " class=\"grid\"" : ""
    line(
      caption.isEmpty && !scrolls
        ? "<table\(style) aria-label=\"\(label)\">" : "<table\(style)>")
    if !caption.isEmpty { line("<caption>\(caption)</caption>") }
    let headings = table.columns.map { column in
      "<th scope=\"col\"\(columnClass(column.kind))>"
        + abbreviated(htmlText(column.heading), column.expansion) + "</th>"
    }
    line("<thead>\n<tr>\(headings.joined())</tr>\n</thead>\n<tbody>")
    let isBroad = table.rows.contains { row in
      // No text has more characters than bytes, which are quicker counted.
      row.first.map { $0.reading.utf8.count > 24 && $0.reading.count > 24 } ?? false
    }
    let kinds = table.columns.map(\.kind)
    for row in table.rows {
      output.add("<tr>")
      // By their places: to go through the values themselves would copy each.
      for place in 0..<min(row.count, kinds.count) {
        let isHeader = place == 0 && !isEmpty(row[place])
        output.add(isHeader ? "<th scope=\"row\"" : "<td")
        output.add(isHeader && isBroad ? " class=\"broad\"" : columnClass(kinds[place]))
        output.add(">")
        write(row[place])
        output.add(isHeader ? "</th>" : "</td>")
      }
      line("</tr>")
    }
    line("</tbody>\n</table>")
    if scrolls { line("</div>") }
    guard scrolls, !table.parts.isEmpty else { return }
    line("<div class=\"paper\">")
    for part in table.parts { visitTable(part) }
    line("</div>")
  }

  /// Writes terms and what is said of them.
  package mutating func visitDefinitions(_ definitions: [Definition]) {
    guard !definitions.isEmpty else { return }
    line("<dl class=\"terms\">")
    for definition in definitions {
      output.add("<div><dt>")
      output.add(text: definition.term)
      output.add("</dt><dd>")
      write(definition.spans)
      line("</dd></div>")
    }
    line("</dl>")
  }

  /// Writes a list of events, the date before each, notes and what followed beneath.
  package mutating func visitEvents(_ events: [Event]) {
    guard !events.isEmpty else { return }
    line("<ol class=\"events\">")
    for event in events { write(event) }
    line("</ol>")
  }

  /// Writes the picture under its title, what can be seen in it, and the table with the same facts.
  package mutating func visitFigure(_ figure: Figure) {
    let identifier = identifiers.take("figure-" + htmlIdentifier(figure.key))
    let end = identifiers.take(identifier + "-table")
    let label = uniqueLabel(figure.title)
    line("<figure id=\"\(identifier)\">")
    line(
      "<figcaption><b>\(htmlText(figure.title))</b> \(htmlText(figure.description))</figcaption>")
    line("<a class=\"skip\" href=\"#\(end)\">\(htmlText(words.layout.skipPicture))</a>")
    line(
      "<div class=\"scroll pictures wide\" role=\"region\" aria-label=\"\(label)\" tabindex=\"0\">")
    output.add(pictures(figure, identifier, isNarrow: false))
    // The same for a telephone: the style shows one of the two.
    line("</div>\n<div class=\"scroll pictures narrow\">")
    output.add(pictures(figure, identifiers.take(identifier + "-narrow"), isNarrow: true))
    line("</div>\n</figure>\n<div id=\"\(end)\" tabindex=\"-1\">")
    visitTable(figure.table)
    line("</div>")
  }

  private func pictures(_ figure: Figure, _ identifier: String, isNarrow: Bool) -> String {
    let (addresses, anchors) = (addresses, identifiers.byAnchor)
    var context = PictureContext(
      identifier: identifier, words: words,
      target: { addresses[$0].map { htmlTarget($0) } ?? anchors[$0].map { "#" + $0 } },
      rowsOnASheet: 30)
    context.isNarrow = isNarrow
    return Drawing(figure, in: context).elements(of: figure, identifier)
  }

  /// Writes a paragraph set apart that begins with its label.
  package mutating func visitNote(_ note: Note) {
    let label =
      switch note.weight {
      case .remark: words.remark
      case .caution: words.caution
      }
    line("<div class=\"note \(note.weight.rawValue)\" role=\"note\">")
    output.add("<p><strong>\(htmlText(label))\(words.colon)</strong> ")
    write(note.spans)
    line("</p>\n</div>")
  }

  /// Writes the words of the marks and their meanings.
  package mutating func visitLegend(_ marks: [Cell.Mark]) {
    guard !marks.isEmpty else { return }
    line("<section class=\"end\" id=\"marks\">\n<h2>\(htmlText(words.legend))</h2>")
    line("<dl class=\"terms\">")
    for mark in marks {
      line("<div><dt>\(sign(mark))</dt><dd>\(htmlText(words[mark].meaning))</dd></div>")
    }
    line("</dl>\n</section>")
  }

  /// Writes the sources under their numbers, each with links back to where it is referred to.
  package mutating func visitCitations(_ citations: [Citation]) {
    guard !citations.isEmpty else { return }
    line("<section class=\"end\" id=\"sources\">\n<h2>\(htmlText(words.sources))</h2>")
    line("<ol class=\"sources\">")
    for citation in citations {
      let identifier = sourceIdentifier(citation.number)
      output.add("<li id=\"")
      output.add(identifier)
      output.add("\" value=\"")
      output.add(String(citation.number))
      output.add("\">")
      write(citation)
      line("</li>")
    }
    line("</ol>\n</section>")
  }
}

// MARK: - Lines and names

extension HTMLRenderer {
  mutating func line(_ html: String) {
    output.add(html)
    output.add("\n")
  }

  /// Writes links to the sections, where there are so many that one looks for them.
  private mutating func contents(_ blocks: [Block]) {
    var items: [String] = []
    for case .section(let heading, _, _) in blocks where items.count < identifiers.ofTopLevel.count
    {
      let identifier = identifiers.ofTopLevel[items.count]
      items.append("<li><a href=\"#\(identifier)\">\(htmlText(heading))</a></li>")
    }
    guard items.count >= 3 else { return }
    line("<nav class=\"contents\" aria-label=\"\(htmlEscaped(words.layout.contents))\">")
    line("<ol>\(items.joined())</ol>\n</nav>")
  }

  /// A name for a region that no other one on the page has.
  private mutating func uniqueLabel(_ wish: String) -> String {
    let wish = wish.oneLine.isEmpty ? "–" : wish.oneLine
    var label = wish
    var count = 1
    while !labels.insert(label).inserted {
      count += 1
      label = "\(wish) (\(count))"
    }
    return htmlEscaped(label)
  }

  private func columnClass(_ kind: Table.Column.Kind) -> String {
    switch kind {
    case .number: " class=\"number\""
    case .day: " class=\"day\""
    case .code: " class=\"code\""
    case .text: ""
    }
  }

  /// A code with what it stands for.
  private func abbreviated(_ html: String, _ expansion: String?) -> String {
    guard let expansion, !html.isEmpty else { return html }
    return "<abbr title=\"\(htmlEscaped(expansion))\">\(html)</abbr>"
  }

  /// The identifier of a source in the list of all.
  func sourceIdentifier(_ number: Int) -> String { "source-\(number)" }
}
