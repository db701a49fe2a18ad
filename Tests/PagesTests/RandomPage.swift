import Pages
import TestSupport

/// Makes up a text of words of all kinds, troublesome ones among them.
func randomText(_ random: inout SplitMix64, upTo count: Int) -> String {
  let words =
    hostileTexts + [
      "Switzerland", "the", "of", "1980-05-21/2022-09~", "ch-for-us-in-ir", "日本語、改行。", "👍🏽",
      "Bundesverwaltungsgerichtspräsident", "سفارة", "(", ")", "—", "é", "\u{301}", "👨‍👩‍👧",
    ]
  return (0..<Int.random(in: 0...count, using: &random)).map { _ in
    (words.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
  }.joined()
}

/// Makes up a table of one to eight columns.
func randomTable(_ random: inout SplitMix64) -> Table {
  let kinds: [Table.Column.Kind] = [.text, .code, .day, .number]
  let count = Int.random(in: 1...8, using: &random)
  let columns = (0..<count).map { i in
    Table.Column(
      "c\(i)", randomText(&random, upTo: 2), kinds.randomElement(using: &random) ?? .text)
  }
  let rows = (0..<Int.random(in: 0...5, using: &random)).map { _ in
    columns.map { column in
      column.kind == .number
        ? Cell.count(Int.random(in: -5...99_999, using: &random))
        : Cell.text(randomText(&random, upTo: 5)).marked(.stale).citing([1])
    }
  }
  return Table("t", columns: columns, rows: rows, emptyNote: "none")
}
