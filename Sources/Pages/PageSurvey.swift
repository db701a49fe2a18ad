extension Page {
  /// The marks that stand somewhere on the page, in the order of `Mark.allCases`.
  package var marks: [Cell.Mark] {
    let found = survey.marks
    return Cell.Mark.allCases.filter { found.contains($0) }
  }

  /// The numbers of the citations that something on the page refers to.
  package var references: Set<Int> { survey.references }

  /// The numbers that the page refers to without giving their source; a composer's mistake.
  package var danglingReferences: [Int] {
    references.subtracting(citations.map(\.number)).sorted()
  }

  private var survey: Survey {
    var survey = Survey()
    survey.look(at: head)
    survey.visit(allBlocks)
    return survey
  }
}

/// Gathers what the values of a page refer to.
private struct Survey: BlockVisitor {
  var marks: Set<Cell.Mark> = []
  var references: Set<Int> = []

  mutating func visitSection(_ heading: String, anchor: String?, _ blocks: [Block]) {
    visit(blocks)
  }

  mutating func visitParagraph(_ spans: [Span]) { look(at: spans) }

  mutating func visitTable(_ table: Table) {
    for row in table.rows {
      for cell in row { look(at: cell) }
    }
  }

  mutating func visitDefinitions(_ definitions: [Definition]) {
    for definition in definitions { look(at: definition.spans) }
  }

  mutating func visitEvents(_ events: [Event]) {
    for event in events {
      look(at: event.date)
      look(at: event.what)
      if let who = event.who { look(at: who) }
      for note in event.notes { look(at: note) }
      references.formUnion(event.citations)
      look(at: event.after)
    }
  }

  mutating func visitFigure(_ figure: Figure) { visitTable(figure.table) }

  mutating func visitNote(_ note: Note) { look(at: note.spans) }

  mutating func look(at fields: [Field]) {
    for field in fields { look(at: field.cell) }
  }

  private mutating func look(at spans: [Span]) {
    for span in spans {
      switch span {
      case .text, .emphasis: break
      case .value(let cell): look(at: cell)
      case .references(let carriers): references.formUnion(carriers.citations)
      }
    }
  }

  private mutating func look(at cell: Cell) {
    if !cell.marks.isEmpty { marks.formUnion(cell.marks) }
    if !cell.citations.isEmpty { references.formUnion(cell.citations) }
  }
}
