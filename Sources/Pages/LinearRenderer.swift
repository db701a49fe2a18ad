/// Renders a page as lines of `field: value`, for screen readers and for pipes.
///
/// Nothing is aligned, wrapped, underlined, coloured or drawn, and marks are words. A heading stands
/// after its number, `2.1: Pending`. Each row of a table is a record of its own that begins with the
/// heading it stands under and its place, `Pending: 3/12`, and then has one line a column. Records
/// are parted by an empty line. Of a picture the description is told, and its table.
package struct LinearRenderer: Renderer {
  private var values = TextValues(words: .english, emphasis: "")
  private var lines: [String] = []
  private var owesBlank = false
  private var numbers: [Int] = [0]
  private var headings: [String] = []

  /// Creates a renderer.
  package init() {}

  /// Renders a page.
  package mutating func render(_ page: Page) -> String {
    values = TextValues(words: page.words, emphasis: "")
    (lines, owesBlank, numbers) = ([], false, [0])
    headings = [page.title.oneLine]
    put(page.title.oneLine)
    visitHead(page.head)
    visit(page.blocks)
    visitLegend(page.marks)
    visitCitations(page.citations)
    visit(page.closing)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Writes one label and value a line.
  package mutating func visitHead(_ fields: [Field]) {
    blank()
    for field in fields { put(field.label, values.inWords(field.cell)) }
  }

  /// Writes the number and the heading.
  package mutating func visitSection(_ title: String, anchor: String?, _ blocks: [Block]) {
    numbers[numbers.count - 1] += 1
    blank()
    put(numbers.map { String($0) }.joined(separator: "."), title.oneLine)
    blank()
    numbers.append(0)
    headings.append(title.oneLine)
    visit(blocks)
    headings.removeLast()
    numbers.removeLast()
  }

  /// Writes the text on one line.
  package mutating func visitParagraph(_ spans: [Span]) {
    blank()
    put(values.text(spans))
  }

  /// Writes each row as a record.
  package mutating func visitTable(_ table: Table) {
    blank()
    put(table.caption?.oneLine ?? "")
    if table.rows.isEmpty { put(table.emptyNote.oneLine) }
    for (index, row) in table.rows.enumerated() {
      blank()
      put(headings.last ?? "", "\(index + 1)/\(table.rows.count)")
      for (column, cell) in zip(table.columns, row) {
        // In a grid what is empty says nothing, and a code is told by what it stands for.
        if column.expansion != nil, cell.value == .absent { continue }
        put(column.expansion ?? column.heading, values.inWords(cell.expanded))
      }
    }
    blank()
  }

  /// Writes each term with its text.
  package mutating func visitDefinitions(_ definitions: [Definition]) {
    blank()
    for definition in definitions { put(definition.term, values.text(definition.spans)) }
  }

  /// Writes each event as a record that begins with its date.
  package mutating func visitEvents(_ events: [Event]) {
    for event in events {
      blank()
      let who = event.who.map { values.inWords($0) + "\(values.words.colon) " } ?? ""
      let numbers = event.citations.filter { !event.what.citations.contains($0) }
      put(
        values.inWords(event.date),
        who + values.inWords(event.what) + values.references(numbers))
      for note in event.notes { put(values.text(note)) }
      for field in event.after {
        put("\(values.words.after.oneLine), \(field.label.oneLine)", values.inWords(field.cell))
      }
    }
    blank()
  }

  /// Writes the title with what can be seen, and the table.
  package mutating func visitFigure(_ figure: Figure) {
    blank()
    put(figure.title, figure.description.oneLine)
    headings.append(figure.title.oneLine)
    visitTable(figure.table)
    headings.removeLast()
  }

  /// Writes the label and the text.
  package mutating func visitNote(_ note: Note) {
    blank()
    switch note.weight {
    case .remark: put(values.words.remark, values.text(note.spans))
    case .caution: put(values.words.caution, values.text(note.spans))
    }
  }

  /// Writes the word and meaning of each mark.
  package mutating func visitLegend(_ marks: [Cell.Mark]) {
    blank()
    for mark in marks { put(values.words[mark].word, values.words[mark].meaning.oneLine) }
  }

  /// Writes each source after its number, then its address.
  package mutating func visitCitations(_ citations: [Citation]) {
    guard !citations.isEmpty else { return }
    blank()
    put(values.words.sources.oneLine)
    for citation in citations {
      var text = citation.source.oneLine
      if let place = citation.place { text += ", \(place.oneLine)" }
      if let quotation = citation.quotation {
        text += "\(values.words.colon) “\(quotation.oneLine)”"
      }
      if let address = citation.address {
        let label = values.words.layout.availableFrom + values.words.colon
        text += " \(label) \(address.oneLine)"
      }
      let claims = values.claims(citation)
      if !claims.isEmpty { text += " – \(claims)" }
      put("[\(citation.number)]", text)
    }
  }
}

extension LinearRenderer {
  /// Sets what comes next apart by one empty line, if anything comes.
  private mutating func blank() { owesBlank = true }

  private mutating func put(_ label: String, _ value: String) {
    let label = label.oneLine
    put(label.isEmpty ? value : "\(label)\(values.words.colon) \(value)")
  }

  private mutating func put(_ line: String) {
    let line = line.trimmedAtEnd
    if line.isEmpty { return }
    if owesBlank, !lines.isEmpty { lines.append("") }
    owesBlank = false
    lines.append(line)
  }
}
