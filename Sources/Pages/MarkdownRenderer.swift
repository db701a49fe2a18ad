/// Renders a page as GitHub's Markdown: CommonMark, tables, footnotes, no HTML.
///
/// Sources become footnotes; those that nothing refers to, which a forge would not show, are
/// listed. Whatever text the page brings shows as that text and makes no markup.
package struct MarkdownRenderer: Renderer {
  /// Where the page of a mandate lies, by identifier, relative to the page being rendered.
  private let addresses: [String: String]
  private var anchors: [String: String] = [:]
  private var footnotes: Set<Int> = []
  private var references: Set<Int> = []
  private var output = ""
  private var owesGap = false
  private var endsWithList = false
  private var bullet = "-"
  private var depth = 1
  private var words = PageWords.english

  /// Creates a renderer that links mandates to these addresses, or else within the page.
  package init(addresses: [String: String] = [:]) {
    self.addresses = addresses
  }

  /// Renders a page.
  package mutating func render(_ page: Page) -> String {
    output = ""
    (owesGap, endsWithList, bullet) = (false, false, "-")
    depth = 1
    words = page.words
    footnotes = Set(page.citations.map(\.number))
    references = page.references
    anchors = headingAnchors(page)
    line("# \(markdownEscaped(page.title))")
    visitHead(page.head)
    visit(page.blocks)
    visitLegend(page.marks)
    visitCitations(page.citations)
    visit(page.closing)
    return output
  }

  /// Writes a list of labels and values.
  package mutating func visitHead(_ fields: [Field]) {
    guard !fields.isEmpty else { return }
    startList()
    for field in fields { item(field.label, text(field.cell)) }
  }

  /// Writes a heading; below the sixth level all headings are alike.
  package mutating func visitSection(_ heading: String, anchor: String?, _ blocks: [Block]) {
    depth += 1
    defer { depth -= 1 }
    gap()
    line("\(String(repeating: "#", count: min(depth, 6))) \(markdownEscaped(heading))")
    visit(blocks)
  }

  /// Writes the text on one line.
  package mutating func visitParagraph(_ spans: [Span]) {
    gap()
    line(text(spans))
  }

  /// Writes a table, numbers aligned at the right.
  package mutating func visitTable(_ table: Table) {
    guard table.parts.isEmpty else {
      for part in table.parts { visitTable(part) }
      return
    }
    gap()
    if let caption = table.caption {
      line(markdownEscaped(caption))
      gap()
    }
    if table.rows.isEmpty {
      line(markdownEscaped(table.emptyNote))
      return
    }
    row(table.columns.map { markdownEscaped($0.heading) })
    row(table.columns.map { $0.kind == .number ? "---:" : "---" })
    for cells in table.rows { row(cells.map { text($0) }) }
  }

  /// Writes a list of terms and what is said of them.
  package mutating func visitDefinitions(_ definitions: [Definition]) {
    guard !definitions.isEmpty else { return }
    startList()
    for definition in definitions { item(definition.term, text(definition.spans)) }
  }

  /// Writes a list of events, with notes and what followed as an inner list.
  package mutating func visitEvents(_ events: [Event]) {
    guard !events.isEmpty else { return }
    startList()
    for event in events {
      let who = event.who.map { text($0) + "\(words.colon) " } ?? ""
      let numbers = event.citations.filter { !event.what.citations.contains($0) }
      item(text(event.date), who + text(event.what) + notes(numbers), isEscaped: true)
      for note in event.notes.map({ text($0) }) where !note.isEmpty {
        line("  - \(note)", isListItem: true)
      }
      if !event.after.isEmpty {
        let after = event.after.map {
          "\(markdownEscaped($0.label))\(words.colon) \(text($0.cell))"
        }
        line(
          "  - *\(markdownEscaped(words.after))\(words.colon)* \(after.joined(separator: words.semicolon + " "))",
          isListItem: true)
      }
    }
  }

  /// Draws what has a row for each row of the table in characters, and writes the table.
  package mutating func visitFigure(_ figure: Figure) {
    if !figure.table.rows.isEmpty, figure.picture.isOfRows,
      let drawing = TextDrawing(
        figure.picture, width: 100, TextPaint(isOn: false), TextValues(words: words))
    {
      gap()
      line(markdownEscaped(figure.description))
      gap()
      let lines = drawing.lines.map(\.trimmedAtEnd)
      // A fence is longer than any run of its sign within.
      let longest = lines.reduce(2) { max($0, longestRun(of: "`", in: $1)) }
      let fence = String(repeating: "`", count: longest + 1)
      line(fence + "text")
      for drawn in lines {
        if drawn.isEmpty { output += "\n" } else { line(drawn) }
      }
      line(fence)
    }
    visitTable(figure.table)
  }

  /// Writes a quotation that begins with its label.
  package mutating func visitNote(_ note: Note) {
    let label =
      switch note.weight {
      case .remark: words.remark
      case .caution: words.caution
      }
    gap()
    line("> **\(markdownEscaped(label))\(words.colon)** \(text(note.spans))")
  }

  /// Writes a list of the words of the marks and their meanings.
  package mutating func visitLegend(_ marks: [Cell.Mark]) {
    guard !marks.isEmpty else { return }
    gap()
    line("## \(markdownEscaped(words.legend))")
    startList()
    for mark in marks { item(words[mark].word, markdownEscaped(words[mark].meaning)) }
  }

  /// Writes footnotes, and a list of the sources that nothing refers to.
  package mutating func visitCitations(_ citations: [Citation]) {
    guard !citations.isEmpty else { return }
    let unused = citations.filter { !references.contains($0.number) }
    if !unused.isEmpty {
      gap()
      line("## \(markdownEscaped(words.sources))")
      startList()
      for citation in unused { line("\(bullet) \(text(citation))", isListItem: true) }
    }
    let used = citations.filter { references.contains($0.number) }
    if !used.isEmpty { gap() }
    for citation in used { line("[^\(citation.number)]: \(text(citation))") }
  }
}

// MARK: - Lines

extension MarkdownRenderer {
  /// Sets what comes next apart by one empty line, if anything comes.
  private mutating func gap() { owesGap = true }

  /// Begins a list; one right after another takes the other bullet, or they would be one list.
  private mutating func startList() {
    gap()
    bullet = endsWithList && bullet == "-" ? "*" : "-"
  }

  private mutating func line(_ text: String, isListItem: Bool = false) {
    let text = text.trimmedAtEnd
    if text.isEmpty { return }
    endsWithList = isListItem
    output += (owesGap ? "\n" : "") + text + "\n"
    owesGap = false
  }

  private mutating func row(_ cells: [String]) { line("| \(cells.joined(separator: " | ")) |") }

  private mutating func item(_ label: String, _ text: String, isEscaped: Bool = false) {
    let label = isEscaped ? label : markdownEscaped(label) + words.colon
    let strong = label.isEmpty ? "" : "**\(label)** "
    line("\(bullet) \(strong)\(text)", isListItem: true)
  }

  /// The anchors of the page by name, as GitHub makes them of headings.
  private func headingAnchors(_ page: Page) -> [String: String] {
    var headings = [(heading: page.title, anchor: String?.none)]
    func look(at blocks: [Block]) {
      for case .section(let heading, let anchor, let inner) in blocks {
        headings.append((heading, anchor))
        look(at: inner)
      }
    }
    look(at: page.allBlocks)
    var seen: [String: Int] = [:]
    var result: [String: String] = [:]
    for (heading, anchor) in headings {
      let slug = markdownSlug(heading)
      let count = seen[slug, default: 0]
      seen[slug] = count + 1
      if let anchor, result[anchor] == nil {
        result[anchor] = "#" + slug + (count > 0 ? "-\(count)" : "")
      }
    }
    return result
  }
}

// MARK: - Values in words

extension MarkdownRenderer {
  private func text(_ spans: [Span]) -> String {
    var result = ""
    var words = ""
    for span in spans {
      // Words that stand together are escaped together: an address may be spread over spans.
      if case .text(let more) = span {
        words += more
        continue
      }
      result += keepingEdges(words)
      words = ""
      switch span {
      case .text: break
      case .emphasis(let text): result += text.oneLine.isEmpty ? "" : "*\(markdownEscaped(text))*"
      case .value(let cell): result += text(cell)
      case .references(let carriers): result += notes(carriers.citations)
      }
    }
    result += keepingEdges(words)
    return String(result.drop { $0 == " " })
  }

  /// Escapes words, and keeps the space with which they begin or end beside other spans.
  private func keepingEdges(_ words: String) -> String {
    let escaped = markdownEscaped(words)
    if escaped.isEmpty { return words.isEmpty ? "" : " " }
    // A space that does not break is kept already.
    let begins = words.first?.isWhitespace == true && escaped.first?.isWhitespace != true
    let ends = words.last?.isWhitespace == true && escaped.last?.isWhitespace != true
    return (begins ? " " : "") + escaped + (ends ? " " : "")
  }

  private func text(_ cell: Cell) -> String {
    var result = markdownEscaped(cell.reading)
    if let link = cell.link, !result.isEmpty {
      let target = addresses[link].map { markdownTarget($0) } ?? anchors[link]
      if let target { result = "[\(result)](\(target))" }
    }
    let marks = cell.marksToTell.map { "*\(markdownEscaped(words[$0].word))*" }
    if !marks.isEmpty { result += " (\(marks.joined(separator: ", ")))" }
    return result + notes(cell.citations)
  }

  private func text(_ citation: Citation) -> String {
    var result = markdownEscaped(citation.source)
    let target = citation.address.flatMap { markdownAddress($0) }
    if let target, !result.isEmpty {
      result = "[\(result)](\(target))"
    }
    if let place = citation.place { result += ", \(markdownEscaped(place))" }
    if let quotation = citation.quotation {
      result += "\(words.colon) “\(markdownEscaped(quotation))”"
    }
    if target == nil, let address = citation.address { result += ", \(markdownEscaped(address))" }
    let claims = citation.shortClaims.map { markdownEscaped($0) }
    if !claims.isEmpty {
      result +=
        " – \(markdownEscaped(words.claims))\(words.colon) \(claims.joined(separator: " "))"
    }
    return result
  }

  /// References to footnotes; a number without a source stays a number.
  private func notes(_ numbers: [Int]) -> String {
    numbers.map { footnotes.contains($0) ? "[^\($0)]" : "\\[\($0)\\]" }.joined()
  }
}

extension Figure.Picture {
  /// Whether it draws a row of characters for each row of its table, as a timeline does.
  fileprivate var isOfRows: Bool {
    switch self {
    case .timeline, .columns: true
    case .graph, .steps: false
    }
  }
}

/// How often a sign stands in a row at most.
private func longestRun(of sign: Character, in text: String) -> Int {
  var (longest, run) = (0, 0)
  for character in text {
    run = character == sign ? run + 1 : 0
    longest = max(longest, run)
  }
  return longest
}
