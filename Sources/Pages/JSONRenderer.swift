import PlainJSON

/// Renders a page as JSON: the facts of the text, values as they are and not as they read.
///
///     {
///       "title": text, "language": BCP 47 tag,
///       "head": [VALUE with "key" and "label"],
///       "sections": [BLOCK],
///       "citations": [{"number", "key", "source", "place", "quotation", "claims", "address"}]
///     }
///
/// VALUE is `{"value", "text"}` and, only where they apply, `"marks"` (`contested`, `stale`,
/// `unsourced`, `approximate`), `"citations"` (numbers), `"claims"` (the identifiers of the claims that
/// carry it) and `"link"` (the identifier of what it leads to). `value` is a string (text, code, date in EDTF), a number, true or false, an array of codes,
/// or null; `text` is how it reads. A citation's missing parts are null; its `claims` are those made in
/// that source on which the page rests.
///
/// BLOCK has a `"kind"`:
///
/// - `section`: `"heading"`, `"anchor"` (or null), `"blocks"`.
/// - `paragraph`: PROSE, which is `"text"`, `"values"` (the VALUEs in it), `"citations"` and `"claims"`.
/// - `table`: `"key"`, `"caption"` (or null), `"columns"` (`"key"`, `"heading"`, `"kind"`), `"rows"`
///   (an object a row: column key to the bare value), `"annotations"`: for each value with more to
///   it `"row"` (from 0) and `"column"` with its `"marks"`, `"citations"`, `"claims"`, `"link"`; and `"note"`,
///   what is said instead of an empty table, else null.
/// - `definitions`: `"entries"`, each PROSE with `"key"` and `"term"`.
/// - `events`: `"events"`, each with `"date"`, `"what"` and `"who"` (VALUEs, `who` may be null),
///   `"notes"` (PROSE), `"citations"`, `"claims"`, `"after"` (as in the head).
/// - `figure`: `"key"`, `"title"`, `"description"` and `"table"`, a block of kind `table` with the same
///   facts as the picture.
/// - `note`: `"weight"` (`remark`, `caution`) and PROSE.
package struct JSONRenderer: Renderer {
  private let isPretty: Bool
  private var output: JSONWriter

  /// Creates a renderer that lays the text out for people, or writes it on one line.
  package init(isPretty: Bool = true) {
    self.isPretty = isPretty
    output = JSONWriter(isPretty: isPretty)
  }

  /// Renders a page.
  package mutating func render(_ page: Page) -> String {
    String(decoding: bytes(of: page), as: UTF8.self)
  }

  /// Renders a page in UTF-8.
  package mutating func bytes(of page: Page) -> [UInt8] {
    output.openObject()
    add("title", page.title)
    add("language", page.language)
    visitHead(page.head)
    openArray("sections")
    visit(page.allBlocks)
    output.closeArray()
    visitCitations(page.citations)
    output.closeObject()
    var bytes = output.bytes
    output = JSONWriter(isPretty: isPretty)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// Writes the values of `head`.
  package mutating func visitHead(_ fields: [Field]) { add("head", fields) }

  /// Writes a block of kind `section`.
  package mutating func visitSection(_ heading: String, anchor: String?, _ inner: [Block]) {
    openBlock("section")
    add("heading", heading)
    add("anchor", anchor)
    openArray("blocks")
    visit(inner)
    output.closeArray()
    output.closeObject()
  }

  /// Writes a block of kind `paragraph`.
  package mutating func visitParagraph(_ spans: [Span]) {
    openBlock("paragraph")
    addProse(spans)
    output.closeObject()
  }

  /// Writes a block of kind `table`.
  package mutating func visitTable(_ table: Table) {
    openBlock("table")
    add("key", table.key)
    add("caption", table.caption)
    openArray("columns")
    for column in table.columns {
      output.openObject()
      add("key", column.key)
      add("heading", column.heading)
      add("kind", column.kind.rawValue)
      output.closeObject()
    }
    output.closeArray()
    openArray("rows")
    let keys = table.columns.map(\.key)
    for row in table.rows {
      output.openObject()
      // By their places: to go through the values themselves would copy each.
      for place in 0..<min(row.count, keys.count) { add(keys[place], row[place].value) }
      output.closeObject()
    }
    output.closeArray()
    openArray("annotations")
    for (number, row) in table.rows.enumerated() {
      for place in 0..<min(row.count, keys.count) where row[place].hasExtras {
        output.openObject()
        output.key("row")
        output.write(number)
        add("column", keys[place])
        addExtras(of: row[place])
        output.closeObject()
      }
    }
    output.closeArray()
    add("note", table.rows.isEmpty ? table.emptyNote : nil)
    output.closeObject()
  }

  /// Writes a block of kind `definitions`.
  package mutating func visitDefinitions(_ definitions: [Definition]) {
    openBlock("definitions")
    openArray("entries")
    for definition in definitions {
      output.openObject()
      add("key", definition.key)
      add("term", definition.term)
      addProse(definition.spans)
      output.closeObject()
    }
    output.closeArray()
    output.closeObject()
  }

  /// Writes a block of kind `events`.
  package mutating func visitEvents(_ events: [Event]) {
    openBlock("events")
    openArray("events")
    for event in events {
      output.openObject()
      add("date", event.date)
      add("what", event.what)
      if let who = event.who { add("who", who) } else { add("who", nil as String?) }
      openArray("notes")
      for note in event.notes {
        output.openObject()
        addProse(note)
        output.closeObject()
      }
      output.closeArray()
      add(Carriers(citations: event.citations, claims: event.claims))
      add("after", event.after)
      output.closeObject()
    }
    output.closeArray()
    output.closeObject()
  }

  /// Writes a block of kind `figure`.
  package mutating func visitFigure(_ figure: Figure) {
    openBlock("figure")
    add("key", figure.key)
    add("title", figure.title)
    add("description", figure.description)
    output.key("table")
    visitTable(figure.table)
    output.closeObject()
  }

  /// Writes a block of kind `note`.
  package mutating func visitNote(_ note: Note) {
    openBlock("note")
    add("weight", note.weight.rawValue)
    addProse(note.spans)
    output.closeObject()
  }

  /// Writes nothing: marks are codes here, and the documentation above says what they mean.
  package mutating func visitLegend(_ marks: [Cell.Mark]) {}

  /// Writes the values of `citations`.
  package mutating func visitCitations(_ citations: [Citation]) {
    openArray("citations")
    for citation in citations {
      output.openObject()
      output.key("number")
      output.write(citation.number)
      add("key", citation.key)
      add("source", citation.source)
      add("place", citation.place)
      add("quotation", citation.quotation)
      output.key("claims")
      output.write(citation.claims)
      add("address", citation.address)
      output.closeObject()
    }
    output.closeArray()
  }
}

// MARK: - Members of the object that is open

extension JSONRenderer {
  /// Begins a block, as an element of an array or the value of a key.
  private mutating func openBlock(_ kind: String) {
    output.openObject()
    add("kind", kind)
  }

  private mutating func openArray(_ key: String) {
    output.key(key)
    output.openArray()
  }

  private mutating func add(_ key: String, _ text: String?) {
    output.key(key)
    output.write(text)
  }

  private mutating func add(_ key: String, _ fields: [Field]) {
    openArray(key)
    for field in fields {
      output.openObject()
      add("key", field.key)
      add("label", field.label)
      addMembers(of: field.cell)
      output.closeObject()
    }
    output.closeArray()
  }

  private mutating func add(_ key: String, _ cell: Cell) {
    output.key(key)
    output.openObject()
    addMembers(of: cell)
    output.closeObject()
  }

  private mutating func add(_ key: String, _ value: Cell.Value) {
    output.key(key)
    switch value {
    case .text(let text), .code(let text), .day(let text): output.write(text)
    case .count(let count): output.write(count)
    case .flag(let flag): output.write(flag)
    case .codes(let codes): output.write(codes)
    case .absent: output.write(nil as String?)
    }
  }

  private mutating func addMembers(of cell: Cell) {
    add("value", cell.value)
    add("text", cell.reading)
    addExtras(of: cell)
  }

  private mutating func addExtras(of cell: Cell) {
    if !cell.marks.isEmpty {
      output.key("marks")
      output.write(cell.marks.map(\.rawValue))
    }
    if !cell.citations.isEmpty {
      output.key("citations")
      output.write(cell.citations)
    }
    if !cell.claims.isEmpty {
      output.key("claims")
      output.write(cell.claims)
    }
    if let link = cell.link { add("link", link) }
  }

  private mutating func add(_ carriers: Carriers) {
    output.key("citations")
    output.write(carriers.citations)
    output.key("claims")
    output.write(carriers.claims)
  }

  private mutating func addProse(_ spans: [Span]) {
    var text = ""
    var carriers = Carriers()
    for span in spans {
      switch span {
      case .text(let words), .emphasis(let words): text += words
      case .value(let cell): text += cell.reading
      case .references(let more): carriers.add(more)
      }
    }
    add("text", text)
    openArray("values")
    for case .value(let cell) in spans {
      output.openObject()
      addMembers(of: cell)
      output.closeObject()
    }
    output.closeArray()
    add(carriers)
  }
}

extension Cell {
  /// Whether there is more to it than its value and its reading.
  fileprivate var hasExtras: Bool {
    !marks.isEmpty || !citations.isEmpty || !claims.isEmpty || link != nil
  }
}
