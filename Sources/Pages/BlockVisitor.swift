/// Visits blocks, one method for each kind.
///
/// There is no default for any method: a new kind of block does not compile until every renderer
/// has said what it does with it.
package protocol BlockVisitor {
  /// Visits a heading and what belongs under it.
  mutating func visitSection(_ heading: String, anchor: String?, _ blocks: [Block])
  /// Visits running text.
  mutating func visitParagraph(_ spans: [Span])
  /// Visits rows of values.
  mutating func visitTable(_ table: Table)
  /// Visits terms and what is said of them.
  mutating func visitDefinitions(_ definitions: [Definition])
  /// Visits what happened, in order.
  mutating func visitEvents(_ events: [Event])
  /// Visits a picture with its table.
  mutating func visitFigure(_ figure: Figure)
  /// Visits a remark or a caution.
  mutating func visitNote(_ note: Note)
}

extension BlockVisitor {
  /// Visits one block; the only place that tells kinds of blocks apart.
  package mutating func visit(_ block: Block) {
    switch block {
    case .section(let heading, let anchor, let blocks):
      visitSection(heading, anchor: anchor, blocks)
    case .paragraph(let spans): visitParagraph(spans)
    case .table(let table): visitTable(table)
    case .definitions(let definitions): visitDefinitions(definitions)
    case .events(let events): visitEvents(events)
    case .figure(let figure): visitFigure(figure)
    case .note(let note): visitNote(note)
    }
  }

  /// Visits blocks in their order.
  package mutating func visit(_ blocks: [Block]) {
    for block in blocks { visit(block) }
  }
}

/// Turns a page into text: `\n` only, one at the end, no spaces before it.
///
/// The same page always gives the same bytes. A renderer also says what it does with what is not
/// a block: the head, the legend of the marks used, and the citations.
package protocol Renderer: BlockVisitor {
  /// Visits what a reader must know of the whole page.
  mutating func visitHead(_ fields: [Field])
  /// Visits the marks that stand somewhere on the page.
  mutating func visitLegend(_ marks: [Cell.Mark])
  /// Visits the sources of the page.
  mutating func visitCitations(_ citations: [Citation])
  /// Returns the whole page as text.
  mutating func render(_ page: Page) -> String
}
