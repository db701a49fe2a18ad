/// Renders a page as one HTML document that needs nothing else: no network, no script.
///
/// Whatever text the page brings shows as that text. Every mark is a word, sources are numbered
/// notes at the end with links back, and the headings follow the nesting of sections.
package struct HTMLRenderer: Renderer {
  /// Where other pages lie, by what they are about, relative to the page being rendered.
  private let addresses: [String: String]
  private let frame: HTMLFrame
  private var output = ""
  private var depth = 1
  private var identifiers = HTMLIdentifiers(Page(title: "", []), reserved: [])
  private var sectionsLeft: ArraySlice<String> = []
  private var backLinks: [Int: [String]] = [:]
  private var labels: Set<String> = []
  private var heading = ""
  private var words = PageWords.english

  /// The standard style sheet.
  package static var styleSheet: String { HTMLStyle.sheet }

  /// Creates a renderer; values lead to these addresses, or else to their section of the page.
  package init(addresses: [String: String] = [:], frame: HTMLFrame = HTMLFrame()) {
    self.addresses = addresses
    self.frame = frame
  }

  /// Renders a page as a whole document.
  package mutating func render(_ page: Page) -> String {
    let main = content(of: page)
    return frame.document(
      title: page.title, language: page.language, main: main, words: page.words)
  }

  /// Renders what `<main>` holds: the heading and all that stands under it.
  package mutating func content(of page: Page) -> String {
    (output, depth, backLinks, labels) = ("", 1, [:], [])
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
    return output
  }

  /// Writes a list of labels and values.
  package mutating func visitHead(_ fields: [Field]) {
    guard !fields.isEmpty else { return }
    line("<dl class=\"head\">")
    for field in fields {
      let value = field.role == .command ? htmlCommand(field.cell.reading) : text(field.cell)
      line("<div><dt>\(htmlText(field.label))</dt><dd>\(value)</dd></div>")
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
    let text = text(spans)
    if !text.isEmpty { line("<p>\(text)</p>") }
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
    let isBroad = table.rows.contains { ($0.first?.reading.count ?? 0) > 24 }
    for row in table.rows {
      var cells = ""
      for (i, (cell, column)) in zip(row, table.columns).enumerated() {
        let text = text(cell)
        let isHeader = i == 0 && !text.isEmpty
        let name = isHeader ? "th" : "td"
        let scope = isHeader ? " scope=\"row\"" : ""
        let style = isHeader && isBroad ? " class=\"broad\"" : columnClass(column.kind)
        cells += "<\(name)\(scope)\(style)>\(text)</\(name)>"
      }
      line("<tr>\(cells)</tr>")
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
      line("<div><dt>\(htmlText(definition.term))</dt><dd>\(text(definition.spans))</dd></div>")
    }
    line("</dl>")
  }

  /// Writes a list of events, the date before each, notes and what followed beneath.
  package mutating func visitEvents(_ events: [Event]) {
    guard !events.isEmpty else { return }
    line("<ol class=\"events\">")
    for event in events {
      let date = text(event.date)
      let who = event.who.map { "<b>\(text($0))\(words.colon)</b> " } ?? ""
      let numbers = event.citations.filter { !event.what.citations.contains($0) }
      line("<li><div class=\"when\">\(date)</div>")
      let carriers = Carriers(citations: numbers, claims: event.claims)
      line("<div><p>\(who)\(text(event.what))\(references(carriers))</p>")
      let notes = event.notes.map { text($0) }.filter { !$0.isEmpty }
      if !notes.isEmpty { line("<ul>\(notes.map { "<li>\($0)</li>" }.joined())</ul>") }
      if !event.after.isEmpty {
        let after = event.after.map {
          "\(htmlText($0.label))\(words.colon) \(text($0.cell))"
        }
        line(
          "<p class=\"after\"><b>\(htmlText(words.after))\(words.colon)</b> \(after.joined(separator: words.semicolon + " "))</p>"
        )
      }
      line("</div></li>")
    }
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
    output += pictures(figure, identifier, isNarrow: false)
    // The same for a telephone: the style shows one of the two.
    line("</div>\n<div class=\"scroll pictures narrow\">")
    output += pictures(figure, identifiers.take(identifier + "-narrow"), isNarrow: true)
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
    line("<p><strong>\(htmlText(label))\(words.colon)</strong> \(text(note.spans))</p>\n</div>")
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
      line("<li id=\"\(identifier)\" value=\"\(citation.number)\">\(text(citation))</li>")
    }
    line("</ol>\n</section>")
  }
}

// MARK: - Lines and names

extension HTMLRenderer {
  private mutating func line(_ html: String) {
    output += html
    output += "\n"
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

  private func sourceIdentifier(_ number: Int) -> String { "source-\(number)" }
}

// MARK: - Values in words

extension HTMLRenderer {
  private mutating func text(_ spans: [Span]) -> String {
    var result = ""
    for span in spans {
      switch span {
      case .text(let text): result += keepingEdges(text)
      case .emphasis(let text): result += text.oneLine.isEmpty ? "" : "<em>\(htmlText(text))</em>"
      case .value(let cell): result += text(cell)
      case .references(let carriers): result += references(carriers)
      }
    }
    return result
  }

  /// Escapes words, and keeps the space with which they begin or end beside other spans.
  private func keepingEdges(_ words: String) -> String {
    let text = htmlText(words)
    if text.isEmpty { return words.isEmpty ? "" : " " }
    // A space that does not break is kept already.
    let begins = words.first?.isWhitespace == true && text.first?.isWhitespace != true
    let ends = words.last?.isWhitespace == true && text.last?.isWhitespace != true
    return (begins ? " " : "") + text + (ends ? " " : "")
  }

  private mutating func text(_ cell: Cell) -> String {
    var result = htmlText(cell.reading)
    if result.isEmpty && cell.marks.isEmpty && cell.citations.isEmpty { return "" }
    if case .day(let date) = cell.value {
      result =
        isHTMLDate(date)
        ? "<time datetime=\"\(date)\">\(result)</time>"
        : "<span\(date == cell.reading ? " class=\"edtf\"" : "") data-edtf=\"\(htmlEscaped(date))\">"
          + "\(date == cell.reading ? htmlBreakingDate(result) : result)</span>"
    }
    result = abbreviated(result, cell.expansion)
    if let target = cell.link.flatMap({ self.target($0) }), !result.isEmpty {
      result = "<a href=\"\(target)\">\(result)</a>"
    }
    if cell.tone != .plain {
      result = "<span class=\"\(cell.tone.rawValue)\">\(result)</span>"
    }
    for mark in cell.marksToTell { result += " " + sign(mark) }
    if cell.citations.isEmpty, !cell.claims.isEmpty, !cell.isCount {
      let claims = cell.claims.map { htmlEscaped($0) }.joined(separator: " ")
      return "<span data-claims=\"\(claims)\">\(result)</span>"
    }
    return result + references(Carriers(citations: cell.citations, claims: cell.claims))
  }

  /// A code with what it stands for.
  private func abbreviated(_ html: String, _ expansion: String?) -> String {
    guard let expansion, !html.isEmpty else { return html }
    return "<abbr title=\"\(htmlEscaped(expansion))\">\(html)</abbr>"
  }

  /// Where a value leads: to a page of its own, or to its section.
  private func target(_ link: String) -> String? {
    addresses[link].map { htmlTarget($0) } ?? identifiers.byAnchor[link].map { "#" + $0 }
  }

  private func sign(_ mark: Cell.Mark) -> String {
    "<span class=\"mark \(mark.rawValue)\">(\(htmlText(words[mark].word)))</span>"
  }

  /// References to sources; a number without a source stays a number.
  ///
  /// The claims stand beside them for programs: those of a source are named where it stands.
  private mutating func references(_ carriers: Carriers) -> String {
    var result = ""
    for number in carriers.citations {
      guard let places = backLinks[number] else {
        result += " [\(number)]"
        continue
      }
      var name = ""
      if places.count < greatestBackLinks {
        let identifier = identifiers.take("ref-\(number)-\(places.count + 1)")
        backLinks[number]?.append(identifier)
        name = " id=\"\(identifier)\""
      }
      result += "<a class=\"ref\" href=\"#\(sourceIdentifier(number))\"\(name)>[\(number)]</a>"
    }
    if result.isEmpty { return "" }
    let claims = carriers.claims.map { htmlEscaped($0) }.joined(separator: " ")
    let data = claims.isEmpty ? "" : " data-claims=\"\(claims)\""
    return "<span class=\"refs\"\(data)>\(result)</span>"
  }

  private mutating func text(_ citation: Citation) -> String {
    var result = htmlText(citation.source)
    let page = citation.key.flatMap { addresses[$0] }.map { htmlTarget($0) }
    let web = citation.address.flatMap { htmlWebAddress($0) }
    if let target = page ?? web, !result.isEmpty {
      let relation = page == nil ? " rel=\"external noreferrer\"" : ""
      result = "<a href=\"\(target)\"\(relation)>\(result)</a>"
    }
    if let place = citation.place { result += ", \(htmlText(place))" }
    if let quotation = citation.quotation {
      result += "\(words.colon) <q>\(htmlText(quotation))</q>"
    }
    if let address = citation.address, page != nil || web == nil {
      let text = htmlEscaped(address)
      result +=
        web.map { ", <a href=\"\($0)\" rel=\"external noreferrer\">\(text)</a>" } ?? ", \(text)"
    }
    let claims = citation.shortClaims.map { "<code>\(htmlEscaped($0))</code>" }
    if !claims.isEmpty {
      let label = htmlText(words.claims) + words.colon
      result += " <span class=\"claims\">\(label) \(claims.joined(separator: " "))</span>"
    }
    for (i, place) in (backLinks[citation.number] ?? []).enumerated() {
      let label = "\(words.layout.back) \(i + 1)"
      result += " <a class=\"back\" href=\"#\(place)\" aria-label=\"\(htmlEscaped(label))\">"
      result += "↩\(i == 0 ? "" : String(i + 1))</a>"
    }
    return result
  }
}

/// How many places a source leads back to; the first ones, where it carries more.
private let greatestBackLinks = 8
