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
  private var blocks: [JSONValue] = []
  private var head: [JSONValue] = []
  private var citations: [JSONValue] = []

  /// Creates a renderer that lays the text out for people, or writes it on one line.
  package init(isPretty: Bool = true) { self.isPretty = isPretty }

  /// Renders a page.
  package mutating func render(_ page: Page) -> String {
    let value = value(of: page)
    return (isPretty ? value.prettyText : value.compactText) + "\n"
  }

  /// Returns what is rendered as a value, to be put into another.
  package mutating func value(of page: Page) -> JSONValue {
    (blocks, head, citations) = ([], [], [])
    visitHead(page.head)
    visit(page.allBlocks)
    visitLegend(page.marks)
    visitCitations(page.citations)
    return .object([
      ("title", .string(page.title)), ("language", .string(page.language)),
      ("head", .array(head)), ("sections", .array(blocks)), ("citations", .array(citations)),
    ])
  }

  /// Keeps the values of `head`.
  package mutating func visitHead(_ fields: [Field]) { head = fields.map { json($0) } }

  /// Adds a block of kind `section`.
  package mutating func visitSection(_ heading: String, anchor: String?, _ inner: [Block]) {
    var renderer = JSONRenderer(isPretty: isPretty)
    renderer.visit(inner)
    add(
      "section",
      [
        ("heading", .string(heading)), ("anchor", .text(anchor)),
        ("blocks", .array(renderer.blocks)),
      ])
  }

  /// Adds a block of kind `paragraph`.
  package mutating func visitParagraph(_ spans: [Span]) { add("paragraph", prose(spans)) }

  /// Adds a block of kind `table`.
  package mutating func visitTable(_ table: Table) {
    let columns = table.columns.map { column in
      JSONValue.object([
        ("key", .string(column.key)), ("heading", .string(column.heading)),
        ("kind", .string(column.kind.rawValue)),
      ])
    }
    let rows = table.rows.map { row in
      JSONValue.object(zip(table.columns, row).map { ($0.key, json($1.value)) })
    }
    var annotations: [JSONValue] = []
    for (number, row) in table.rows.enumerated() {
      for (column, cell) in zip(table.columns, row) {
        let extras = extras(cell)
        if extras.isEmpty { continue }
        annotations.append(
          .object([("row", .integer(number)), ("column", .string(column.key))] + extras))
      }
    }
    add(
      "table",
      [
        ("key", .string(table.key)), ("caption", .text(table.caption)),
        ("columns", .array(columns)), ("rows", .array(rows)), ("annotations", .array(annotations)),
        ("note", .text(table.rows.isEmpty ? table.emptyNote : nil)),
      ])
  }

  /// Adds a block of kind `definitions`.
  package mutating func visitDefinitions(_ definitions: [Definition]) {
    let entries = definitions.map { definition in
      JSONValue.object(
        [("key", .string(definition.key)), ("term", .string(definition.term))]
          + prose(definition.spans))
    }
    add("definitions", [("entries", .array(entries))])
  }

  /// Adds a block of kind `events`.
  package mutating func visitEvents(_ events: [Event]) {
    let values = events.map { event in
      JSONValue.object([
        ("date", .object(members(event.date))), ("what", .object(members(event.what))),
        ("who", event.who.map { .object(members($0)) } ?? .null),
        ("notes", .array(event.notes.map { .object(prose($0)) })),
        ("citations", numbers(event.citations)), ("claims", .strings(event.claims)),
        ("after", .array(event.after.map { json($0) })),
      ])
    }
    add("events", [("events", .array(values))])
  }

  /// Adds a block of kind `figure`.
  package mutating func visitFigure(_ figure: Figure) {
    var renderer = JSONRenderer(isPretty: isPretty)
    renderer.visitTable(figure.table)
    add(
      "figure",
      [
        ("key", .string(figure.key)), ("title", .string(figure.title)),
        ("description", .string(figure.description)), ("table", renderer.blocks[0]),
      ])
  }

  /// Adds a block of kind `note`.
  package mutating func visitNote(_ note: Note) {
    add("note", [("weight", .string(note.weight.rawValue))] + prose(note.spans))
  }

  /// Writes nothing: marks are codes here, and the documentation above says what they mean.
  package mutating func visitLegend(_ marks: [Cell.Mark]) {}

  /// Keeps the values of `citations`.
  package mutating func visitCitations(_ found: [Citation]) {
    citations = found.map { citation in
      .object([
        ("number", .integer(citation.number)), ("key", .text(citation.key)),
        ("source", .string(citation.source)), ("place", .text(citation.place)),
        ("quotation", .text(citation.quotation)), ("claims", .strings(citation.claims)),
        ("address", .text(citation.address)),
      ])
    }
  }
}

/// The members of an object under construction.
private typealias Members = [(key: String, value: JSONValue)]

extension JSONRenderer {
  private mutating func add(_ kind: String, _ members: Members) {
    blocks.append(.object([("kind", .string(kind))] + members))
  }

  private func json(_ field: Field) -> JSONValue {
    .object([("key", .string(field.key)), ("label", .string(field.label))] + members(field.cell))
  }

  private func members(_ cell: Cell) -> Members {
    [("value", json(cell.value)), ("text", .string(cell.reading))] + extras(cell)
  }

  private func extras(_ cell: Cell) -> Members {
    var members: Members = []
    if !cell.marks.isEmpty { members.append(("marks", .strings(cell.marks.map(\.rawValue)))) }
    if !cell.citations.isEmpty { members.append(("citations", numbers(cell.citations))) }
    if !cell.claims.isEmpty { members.append(("claims", .strings(cell.claims))) }
    if let link = cell.link { members.append(("link", .string(link))) }
    return members
  }

  private func prose(_ spans: [Span]) -> Members {
    var text = ""
    var values: [JSONValue] = []
    var carriers = Carriers()
    for span in spans {
      switch span {
      case .text(let words), .emphasis(let words): text += words
      case .value(let cell):
        text += cell.reading
        values.append(.object(members(cell)))
      case .references(let more): carriers.add(more)
      }
    }
    return [
      ("text", .string(text)), ("values", .array(values)),
      ("citations", numbers(carriers.citations)), ("claims", .strings(carriers.claims)),
    ]
  }

  private func numbers(_ numbers: [Int]) -> JSONValue { .array(numbers.map { .integer($0) }) }

  private func json(_ value: Cell.Value) -> JSONValue {
    switch value {
    case .text(let text), .code(let text), .day(let text): .string(text)
    case .count(let count): .integer(count)
    case .flag(let flag): .bool(flag)
    case .codes(let codes): .strings(codes)
    case .absent: .null
    }
  }
}
