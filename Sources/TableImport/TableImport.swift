import Diagnostics
import Mandates
import PlainCSV
import States

/// What a table, or another file of entries, became.
package struct ImportResult: Sendable {
  /// The contents of the entries to record, each with the line on which its row begins.
  package let contents: [(content: Entry.Content, row: Int)]

  /// The rows that the map says are no claims, and why.
  package let notImported: [(row: Int, reason: String)]

  /// What is wrong with the table or the map; rows that have errors became nothing.
  package let diagnostics: [Diagnostic]

  /// Tells what a file became.
  package init(
    contents: [(content: Entry.Content, row: Int)],
    notImported: [(row: Int, reason: String)] = [], diagnostics: [Diagnostic] = []
  ) {
    self.contents = contents
    self.notImported = notImported
    self.diagnostics = diagnostics
  }
}

/// Makes entries of a table, as a map says.
///
/// Pure: it reads no file and writes none.
package enum TableImport {
  /// Reads a table under a map; the map's grammar is that of `TableMap`.
  ///
  /// Claims name their documents by key or by address: `documents` are the records that they may
  /// name. Entries come in the order of the rows. With any error in the map nothing is read; with
  /// errors in rows the others are read.
  package static func read(
    table: SourceText, map: SourceText, documents: [SourceDocument],
    registry: StateRegistry = .standard
  ) -> ImportResult {
    var mapReader = TableMapReader(source: map)
    guard let tableMap = mapReader.map() else {
      return ImportResult(contents: [], notImported: [], diagnostics: mapReader.diagnostics)
    }
    let rows = CSVReader.read(table, separator: tableMap.separator)
    let rowReader = RowReader(map: tableMap, registry: registry, documents: documents)
    var run = ImportRun(table: rows, mapSource: map, reader: rowReader)
    return run.result()
  }
}

/// One pass over a table.
private struct ImportRun {
  let table: CSVTable
  let mapSource: SourceText
  var reader: RowReader
  var contents: [(content: Entry.Content, row: Int)] = []
  var notImported: [(row: Int, reason: String)] = []

  /// The positions of the columns by name.
  var positions: [String: Int] = [:]

  /// How many rows each exception has matched.
  var matches: [Int] = []

  /// The keys of the records made so far, with where they stand.
  var keys: [DocumentKey: Cell] = [:]

  init(table: CSVTable, mapSource: SourceText, reader: RowReader) {
    self.table = table
    self.mapSource = mapSource
    self.reader = reader
    self.reader.diagnostics = table.diagnostics
    self.matches = Array(repeating: 0, count: reader.map.exceptions.count)
  }

  mutating func result() -> ImportResult {
    if let header = table.header, readHeader(header) {
      for record in table.records where record.isSound { read(record) }
      checkExceptions()
    } else if table.header == nil, table.diagnostics.isEmpty {
      reader.report(
        .error(
          "table.empty", "a table has a header that names its columns",
          at: SourceSpan(0..<0, in: table.source)))
    }
    return ImportResult(
      contents: contents, notImported: notImported, diagnostics: reader.diagnostics)
  }

  /// Says whether the columns of the table and of the map are the same.
  private mutating func readHeader(_ header: CSVTable.Record) -> Bool {
    let count = reader.diagnostics.count
    let names = reader.map.columns.map(\.name)
    for (index, field) in header.fields.enumerated() {
      let span = SourceSpan(field.range, in: table.source)
      if positions.updateValue(index, forKey: field.text) != nil {
        reader.report(.error("table.column-twice", "columns have different names", at: span))
      }
      if !names.contains(field.text) {
        let near = nearest(to: field.text, in: names).map { "did you mean '\($0)'?" }
        reader.report(
          .error(
            "table.unknown-column", "the map says of every column what it means", at: span,
            hint: near ?? "add it under 'columns', with null if it becomes nothing"))
      }
    }
    for column in reader.map.columns where positions[column.name] == nil {
      reader.report(
        .error("map.no-such-column", "the table has a column of this name", at: column.span))
    }
    for exception in reader.map.exceptions {
      for condition in exception.conditions where positions[condition.column] == nil {
        reader.report(
          .error("map.no-such-column", "the table has a column of this name", at: condition.span))
      }
    }
    return reader.diagnostics.count == count
  }

  private mutating func checkExceptions() {
    for (exception, count) in zip(reader.map.exceptions, matches) where count != exception.rows {
      let message =
        count == 0
        ? "an exception matches a row of the table"
        : "an exception matches as many rows as it says: \(exception.rows), not \(count)"
      reader.report(
        .error(
          "map.exception-unmatched", message, at: exception.span,
          hint: "compare it with the table, or give the number under 'rows'"))
    }
  }
}

// MARK: - One row

extension ImportRun {
  /// The exceptions under which a row falls.
  private enum Match {
    case none
    case one(RowException)
    case several
  }

  /// Reads one row; a row in which anything is wrong becomes nothing at all.
  private mutating func read(_ record: CSVTable.Record) {
    let complaints = reader.diagnostics.count
    let made = contents.count
    let row = values(record)
    switch match(record) {
    case .several: return
    case .none:
      if let row = translated(row) { append(row) }
    case .one(let exception):
      switch exception.action {
      case .skip: notImported.append((record.line, exception.reason))
      case .replace(let templates):
        append(templates, loosely(row))
      case .change(let changes, let templates):
        let isTranslated = changes[wordField] != nil
        guard let row = isTranslated ? row : translated(row) else { return }
        append(row.replacing(changes))
        append(templates, row.replacing(changes))
      }
    }
    if reader.hasErrors(since: complaints) { contents.removeLast(contents.count - made) }
  }

  /// Finds the exception under which a row falls; says so if there are two.
  private mutating func match(_ record: CSVTable.Record) -> Match {
    var match = Match.none
    for (index, exception) in reader.map.exceptions.enumerated() {
      let fits = exception.conditions.allSatisfy { condition in
        guard let position = positions[condition.column] else { return false }
        return record.fields[position].text == condition.text
      }
      guard fits else { continue }
      matches[index] += 1
      if case .none = match {
        match = .one(exception)
        continue
      }
      reader.report(
        .error(
          "map.exceptions-overlap", "a row falls under one exception at most", at: exception.span,
          hint: "the row stands on line \(record.line) of the table"))
      match = .several
    }
    return match
  }

  private func values(_ record: CSVTable.Record) -> RowValues {
    var cells: [MapField: Cell] = [:]
    for (field, cell) in reader.map.always {
      if let cell { cells[field] = cell }
    }
    for column in reader.map.columns {
      guard let field = column.field, let position = positions[column.name] else { continue }
      let cell = record.fields[position]
      let text = trimmed(cell.text)
      if text.isEmpty { continue }
      cells[field] = Cell(text: text, span: SourceSpan(cell.range, in: table.source))
    }
    return RowValues(
      line: record.line, span: SourceSpan(record.range, in: table.source), cells: cells)
  }

  /// The field whose words say what a row becomes.
  private var wordField: MapField { reader.map.kind == .stretches ? .status : .act }

  /// What these words mean, if they are not this tool's own.
  private var words: [String: TableMap.Meaning]? {
    reader.map.kind == .stretches ? reader.map.statusWords : reader.map.actWords
  }

  /// Puts our own words in the place of the table's where the map has them, and nowhere else.
  private func loosely(_ row: RowValues) -> RowValues {
    guard let words, let cell = row[wordField], case .values(let values)? = words[cell.text] else {
      return row
    }
    return row.replacing(values)
  }

  /// Puts our own words in the place of the table's, or returns nil if the row ends here.
  private mutating func translated(_ row: RowValues) -> RowValues? {
    guard let words, let cell = row[wordField], !cell.isFromMap else { return row }
    switch words[cell.text] {
    case .values(let values): return row.replacing(values)
    case .skip(let reason): notImported.append((row.line, reason))
    case nil: reader.report(.unknownWord(cell, wordField.rawValue, Array(words.keys)))
    }
    return nil
  }

  private mutating func append(_ row: RowValues) {
    switch reader.map.kind {
    case .claims:
      if let claim = reader.readClaim(row) { contents.append((.claim(claim), row.line)) }
    case .stretches:
      for claim in reader.readStretch(row) { contents.append((.claim(claim), row.line)) }
    case .documents:
      guard let document = reader.readDocument(row), let cell = row[.key] else { return }
      if keys.updateValue(cell, forKey: document.key) == nil {
        contents.append((.document(document), row.line))
      } else {
        reader.report(.error("table.document-twice", "a key stands once", at: cell.span))
      }
    }
  }

  private mutating func append(_ templates: [ClaimTemplate], _ row: RowValues) {
    var base = row
    if reader.map.kind == .stretches {
      base.cells = base.cells.filter { MapField.sharedByStretchAndClaim.contains($0.key) }
    }
    for template in templates {
      let values = (template.isMirror ? base.mirrored : base).replacing(template.changes)
      if let claim = reader.readClaim(values) { contents.append((.claim(claim), row.line)) }
    }
  }
}
