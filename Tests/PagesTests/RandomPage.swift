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

/// Makes up a page of blocks of all kinds, with texts of all kinds.
func randomPage(_ random: inout SplitMix64) -> Page {
  let blocks = randomBlocks(&random, depth: 0)
  return Page(
    title: randomText(&random, upTo: 4), language: "en",
    head: [Field("h", randomText(&random, upTo: 2), randomCell(&random))], blocks,
    citations: (1...3).map { number in
      Citation(
        number, source: randomText(&random, upTo: 4), place: randomText(&random, upTo: 2),
        quotation: randomText(&random, upTo: 6), address: randomText(&random, upTo: 1))
    })
}

/// Makes up a value that may have any mark, source, link and meaning.
func randomCell(_ random: inout SplitMix64) -> Cell {
  let text = randomText(&random, upTo: 3)
  var cell = Bool.random(using: &random) ? Cell.text(text) : Cell.day("1980-05-21", text)
  cell.tone = [.plain, .holds, .over].randomElement(using: &random) ?? .plain
  cell = cell.citing([Int.random(in: 1...5, using: &random)])
  if Bool.random(using: &random) { cell = cell.resting(on: [randomText(&random, upTo: 1)]) }
  if Bool.random(using: &random) { cell = cell.marked(.contested, .stale) }
  if Bool.random(using: &random) { cell = cell.linked(to: randomText(&random, upTo: 1)) }
  return cell
}

private func randomBlocks(_ random: inout SplitMix64, depth: Int) -> [Block] {
  (0..<Int.random(in: 0...4, using: &random)).map { _ in
    let text = randomText(&random, upTo: 3)
    let spans: [Span] = [
      .text(text), .value(randomCell(&random)), .emphasis(text), .references([1, 9]),
    ]
    switch Int.random(in: 0...6, using: &random) {
    case 0 where depth < 8:
      let anchor = Bool.random(using: &random) ? randomText(&random, upTo: 1) : nil
      return .section(
        heading: text, anchor: anchor, randomBlocks(&random, depth: depth + 1))
    case 1: return .table(randomTable(&random))
    case 2: return .definitions([Definition("k", text, spans)])
    case 3:
      return .events([
        Event(
          date: randomCell(&random), what: randomCell(&random), who: randomCell(&random),
          notes: [spans], citations: [1, 2], after: [Field("f", text, randomCell(&random))])
      ])
    case 4: return .note(Note(.caution, spans))
    default: return .paragraph(spans)
    }
  }
}
