import Diagnostics
import Parallel

/// Renders a page for a terminal, or as plain text for a pipe.
///
/// With a width, everything is wrapped to it but addresses; without one, every row, paragraph and
/// field is one line, and marks in tables stand as words so that they can be searched for.
package struct TextRenderer: Renderer {
  /// The columns of the terminal, at least 40; nil for a pipe.
  private let width: Int?
  private let paint: TextPaint
  private var lines: [String] = []
  private var owesBlank = false
  private var depth = 0
  private var values = TextValues(words: .english)

  /// Creates a renderer; colour is added only where the words say the same.
  package init(width: Int? = nil, usesColour: Bool = false) {
    self.width = width.map { max($0, 40) }
    paint = TextPaint(isOn: usesColour)
  }

  /// Renders a page.
  package mutating func render(_ page: Page) -> String {
    lines = []
    owesBlank = false
    depth = 0
    values = TextValues(words: page.words)
    heading(page.title, underline: "=")
    visitHead(page.head)
    visit(page.blocks)
    visitLegend(page.marks)
    visitCitations(page.citations)
    visit(page.closing)
    var text = ""
    text.reserveCapacity(lines.reduce(1) { $0 + $1.utf8.count + 1 })
    for (place, line) in lines.enumerated() {
      if place > 0 { text += "\n" }
      text += line
    }
    text += "\n"
    return text
  }

  /// Writes one label and value a line, the values aligned.
  package mutating func visitHead(_ fields: [Field]) {
    guard !fields.isEmpty else { return }
    blank()
    entries(fields.map { entry($0) })
  }

  /// Writes the heading underlined, with `-` at the top and `.` below it.
  package mutating func visitSection(_ title: String, anchor: String?, _ blocks: [Block]) {
    depth += 1
    defer { depth -= 1 }
    blank()
    heading(title, underline: depth == 1 ? "-" : ".")
    visit(blocks)
  }

  /// Writes the text wrapped to the width.
  package mutating func visitParagraph(_ spans: [Span]) {
    blank()
    put(wrapping: values.text(spans))
  }

  /// Writes aligned columns; where they do not fit the width, one field a line.
  package mutating func visitTable(_ table: Table) {
    let layout = layout(of: table)
    let widths = layout.widths(within: width)
    // A terminal that has no room for a table with no cell wrapped gets its parts.
    if !table.parts.isEmpty, width == nil || widths != layout.widths(within: nil) {
      for part in table.parts { visitTable(part) }
      return
    }
    blank()
    if let caption = table.caption {
      put(wrapping: caption.oneLine)
      blank()
    }
    if table.rows.isEmpty {
      put(wrapping: table.emptyNote.oneLine)
      return
    }
    guard let widths else {
      records(table)
      return
    }
    for line in layout.lines(of: layout.headings.cells, widths) {
      put(TextTable.joined(line.map { paint.strong($0) }))
    }
    put(TextTable.joined(widths.map { String(repeating: "-", count: $0) }))
    if width == nil, !paint.isOn {
      for line in layout.wholeLines(widths) { put(line) }
      return
    }
    // Where the first column wraps, one can't see where a row begins.
    let needsGaps = layout.rows.contains { $0.widths.first ?? 0 > widths.first ?? 0 }
    for (i, (cells, row)) in zip(table.rows, layout.rows).enumerated() {
      if needsGaps, i > 0 { blank() }
      for line in layout.lines(of: row.cells, widths) {
        put(TextTable.joined(zip(line, cells).map { paint.toned($0, $1.tone) }))
      }
    }
  }

  private func layout(of table: Table) -> TextTable {
    let usesSigns = width != nil
    return TextTable(table) { [values] in
      usesSigns ? values.withSigns($0) : values.inWords($0)
    }
  }

  /// Writes each term with its text hanging beside it.
  package mutating func visitDefinitions(_ definitions: [Definition]) {
    guard !definitions.isEmpty else { return }
    blank()
    entries(
      definitions.map { definition in
        var tone = Cell.Tone.plain
        if case .value(let cell)? = definition.spans.first, definition.spans.count == 1 {
          tone = cell.tone
        }
        return Entry(
          label: definition.term.oneLine + values.words.colon, text: values.text(definition.spans),
          tone: tone)
      })
  }

  /// Writes each date with the event, its notes and what followed hanging beside it.
  package mutating func visitEvents(_ events: [Event]) {
    guard !events.isEmpty else { return }
    blank()
    let dates = events.map { values.inWords($0.date) }
    let column = labelColumn(dates)
    for (event, date) in zip(events, dates) {
      let who = event.who.map { values.inWords($0) + "\(values.words.colon) " } ?? ""
      let numbers = event.citations.filter { !event.what.citations.contains($0) }
      let what = who + values.inWords(event.what) + values.references(numbers)
      hang(Entry(label: date, text: what, tone: event.what.tone), column)
      for note in event.notes.map({ values.text($0) }) where !note.isEmpty {
        hang(Entry(label: "", text: "- " + note), column, indent: 2)
      }
      if !event.after.isEmpty {
        let after = event.after.map {
          "\($0.label.oneLine)\(values.words.colon) \(values.inWords($0.cell))"
        }
        let text =
          "\(values.words.after.oneLine)\(values.words.colon) \(after.joined(separator: values.words.semicolon + " "))"
        hang(Entry(label: "", text: text), column)
      }
    }
  }

  /// Draws it in characters, and writes the table where the drawing leaves something out.
  package mutating func visitFigure(_ figure: Figure) {
    blank()
    for line in wrapped(figure.title.oneLine, to: width) { put(paint.strong(line)) }
    put(wrapping: figure.description.oneLine)
    guard !figure.table.rows.isEmpty,
      let drawing = TextDrawing(figure.picture, width: width ?? 100, paint, values)
    else { return visitTable(figure.table) }
    blank()
    for line in drawing.lines { line.isEmpty ? blank() : put(line) }
    if !drawing.tells(figure.table) { visitTable(figure.table) }
  }

  /// Writes the label and the text, after `!` for a caution and `*` for a remark.
  package mutating func visitNote(_ note: Note) {
    blank()
    let label =
      switch note.weight {
      case .remark: values.words.remark
      case .caution: values.words.caution
      }
    let found = wrapped(
      "\(label.oneLine)\(values.words.colon) \(values.text(note.spans))",
      to: width.map { $0 - 2 })
    for (i, line) in found.enumerated() {
      let sign = note.weight == .caution ? "! " : "* "
      put(i == 0 ? paint.weighted(sign + line, note.weight) : "  " + line)
    }
  }

  /// Writes the sign, word and meaning of each mark.
  package mutating func visitLegend(_ marks: [Cell.Mark]) {
    guard !marks.isEmpty else { return }
    blank()
    for mark in marks {
      let meaning =
        "\(values.words[mark].word.oneLine)\(values.words.colon) \(values.words[mark].meaning.oneLine)"
      hang(Entry(label: mark.sign, text: meaning), 1)
    }
  }

  /// Writes each source after its number, its address on a line of its own.
  package mutating func visitCitations(_ citations: [Citation]) {
    guard !citations.isEmpty else { return }
    blank()
    heading(values.words.sources, underline: "-")
    let column = citations.reduce(0) { max($0, String($1.number).count + 2) }
    let written = citations.mappedConcurrently { [self] citation in
      var apart = self
      apart.lines = []
      apart.owesBlank = false
      apart.write(citation, column)
      return apart.lines
    }
    for line in written.joined() { put(line) }
  }

  private mutating func write(_ citation: Citation, _ column: Int) {
    var text = citation.source.oneLine
    if let place = citation.place { text += ", \(place.oneLine)" }
    if let quotation = citation.quotation {
      text += "\(values.words.colon) “\(quotation.oneLine)”"
    }
    hang(Entry(label: "[\(citation.number)]", text: text), column)
    if let address = citation.address {
      let label = values.words.layout.availableFrom + values.words.colon
      put(String(repeating: " ", count: column + 2) + "\(label) \(address.oneLine)")
    }
    let claims = values.claims(citation)
    if !claims.isEmpty { hang(Entry(label: "", text: claims), column) }
  }
}

// MARK: - Laying out

/// A label, and a text that hangs beside it.
private struct Entry {
  var label: String
  var text: String
  var tone = Cell.Tone.plain
}

extension TextRenderer {
  /// Sets what comes next apart by one empty line, if anything comes.
  private mutating func blank() { owesBlank = true }

  private mutating func put(_ line: String) {
    let line = line.trimmedAtEnd
    if line.isEmpty { return }
    if owesBlank, !lines.isEmpty { lines.append("") }
    owesBlank = false
    lines.append(line)
  }

  private mutating func put(wrapping text: String) {
    for line in wrapped(text, to: width) { put(line) }
  }

  private mutating func heading(_ title: String, underline: String) {
    let found = wrapped(title.oneLine, to: width)
    for line in found { put(paint.strong(line)) }
    let length = found.reduce(0) { max($0, displayWidth($1)) }
    put(String(repeating: underline, count: length))
  }

  /// Lays out the rows of a table that is too wide for the terminal, one field a line.
  private mutating func records(_ table: Table) {
    let labels = table.columns.map { $0.heading.oneLine + values.words.colon }
    let column = labelColumn(labels)
    for (i, row) in table.rows.enumerated() {
      if i > 0 { blank() }
      for (label, cell) in zip(labels, row) {
        hang(Entry(label: label, text: values.inWords(cell), tone: cell.tone), column)
      }
    }
  }

  private func entry(_ field: Field) -> Entry {
    Entry(
      label: field.label.oneLine + values.words.colon, text: values.inWords(field.cell),
      tone: field.cell.tone)
  }

  private mutating func entries(_ entries: [Entry]) {
    // Beside short values there is room for long names.
    let column = labelColumn(entries.map(\.label), limit: width.map { $0 * 9 / 20 })
    for entry in entries { hang(entry, column) }
  }

  /// The width of a column of labels; longer ones stand on a line of their own.
  private func labelColumn(_ labels: [String], limit: Int? = nil) -> Int {
    let limit = limit ?? width.map { $0 / 3 } ?? 40
    return labels.reduce(0) { displayWidth($1) <= limit ? max($0, displayWidth($1)) : $0 }
  }

  /// Lays out a text beside its label, its further lines indented by so many columns more.
  private mutating func hang(_ entry: Entry, _ column: Int, indent: Int = 0) {
    let margin = String(repeating: " ", count: column + 2)
    let inner = String(repeating: " ", count: indent)
    let body = wrapped(entry.text, to: width.map { $0 - column - 2 - indent })
    var first = margin
    if displayWidth(entry.label) > column {
      put(wrapping: entry.label)
    } else {
      first = entry.label.padded(to: column + 2)
    }
    for (i, line) in body.enumerated() {
      put((i == 0 ? first : margin + inner) + paint.toned(line, entry.tone))
    }
  }
}
