import Diagnostics

extension Page {
  /// All tables of the page, those beneath pictures included, in their order.
  var tables: [Table] {
    var finder = TableFinder()
    finder.visit(allBlocks)
    return finder.tables
  }

  /// Whether a table of values alone can hold the facts of the page.
  package var isOneTable: Bool { data != nil || tables.count == 1 }

  /// What a format that holds one table has of the page: its data, else the only table there is.
  ///
  /// People get that only table even where there is data, if nothing but machine names heads the
  /// columns of the data.
  /// Throws, naming the formats that can show the page, where it has no data and not one table.
  func onlyTable(for format: PageFormat) throws(Failure) -> Table {
    let tables = tables
    if let data {
      let isForPrograms = data.columns.allSatisfy { $0.heading == $0.key }
      return format == .csvSheet && isForPrograms && tables.count == 1 ? tables[0] : data
    }
    if tables.count == 1 { return tables[0] }
    let found = tables.isEmpty ? "none" : "\(tables.count)"
    throw Failure(
      .error(
        "format.not-one-table",
        "'\(format.rawValue)' holds one table, and \(nameInMessages) has \(found)",
        hint: formatsHint))
  }
}

/// Gathers the tables of a page.
private struct TableFinder: BlockVisitor {
  var tables: [Table] = []

  mutating func visitSection(_ heading: String, anchor: String?, _ blocks: [Block]) {
    visit(blocks)
  }

  mutating func visitParagraph(_ spans: [Span]) {}

  mutating func visitTable(_ table: Table) { tables.append(table) }

  mutating func visitDefinitions(_ definitions: [Definition]) {}

  mutating func visitEvents(_ events: [Event]) {}

  mutating func visitFigure(_ figure: Figure) { tables.append(figure.table) }

  mutating func visitNote(_ note: Note) {}
}
