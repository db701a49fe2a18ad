import Testing

@testable import Pages

/// Sources are numbered in the order in which a page names them, whoever made its parts.
struct CitingTests {
  @Test func `citations get their new numbers wherever they stand, and in order`() {
    var spans: [Span] = [
      .text("a"), .emphasis("b"), .references([2, 1]), .value(.text("c").citing([3, 1])),
    ]
    spans.renumberCitations { 10 - $0 }
    #expect(
      spans == [
        .text("a"), .emphasis("b"), .references([8, 9]), .value(.text("c").citing([7, 9])),
      ])
  }

  @Test func `the cells of a table and of its parts are renumbered`() throws {
    let columns = [Table.Column("what", "What", .text)]
    var table = Table("all", columns: columns, emptyNote: "none")
    var part = table
    table.append([.text("x").citing([4])])
    part.append([.text("y").citing([5, 6])])
    table.parts = [part]
    table.renumberCitations { $0 * 2 }
    #expect(table.rows.flatMap { $0 }.map(\.citations) == [[8]])
    #expect(table.parts.flatMap(\.rows).flatMap { $0 }.map(\.citations) == [[10, 12]])
  }
}
