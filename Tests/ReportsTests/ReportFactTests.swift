import Diagnostics
import Foundation
import Pages
import TestSupport
import Testing

@Suite struct ReportFactTests {
  @Test(arguments: SamplePage.all)
  func `text and JSON hold the same facts`(_ sample: SamplePage) throws {
    let page = try sample.page(SampleRecord().entries)
    var plain = TextRenderer(width: nil)
    let text = words(plain.render(page))
    var renderer = JSONRenderer()
    let json = try JSONSerialization.jsonObject(with: Data(renderer.render(page).utf8))
    let leaves = Set(leaves(of: json))
    for cell in cells(of: page.blocks) + page.head.map(\.cell) {
      #expect(text.contains(words(cell.reading).visible), "\(cell.reading)")
      for value in values(of: cell) { #expect(leaves.contains(value), "\(value)") }
    }
    for citation in page.citations {
      #expect(text.contains(words(citation.source).visible))
      #expect(leaves.contains(citation.source))
    }
    for prose in texts(of: page.blocks) {
      #expect(text.contains(words(prose).visible), "\(prose)")
      #expect(leaves.contains { $0.contains(prose) }, "\(prose)")
    }
  }

  /// A text with one blank between words.
  private func words(_ text: String) -> String {
    text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  }

  private func leaves(of json: Any) -> [String] {
    switch json {
    case let object as [String: Any]: object.values.flatMap { leaves(of: $0) }
    case let array as [Any]: array.flatMap { leaves(of: $0) }
    case let text as String: [text]
    case let number as NSNumber: [number.stringValue]
    default: []
    }
  }

  private func values(of cell: Cell) -> [String] {
    switch cell.value {
    case .text(let text), .code(let text), .day(let text): [text]
    case .count(let count): [String(count)]
    case .flag(let flag): [flag ? "1" : "0"]
    case .codes(let codes): codes
    case .absent: []
    }
  }

  private func cells(of blocks: [Block]) -> [Cell] {
    blocks.flatMap { block -> [Cell] in
      switch block {
      case .section(_, _, let blocks): cells(of: blocks)
      case .paragraph(let spans): cells(in: spans)
      case .table(let table): table.rows.flatMap(\.self)
      case .definitions(let definitions): definitions.flatMap { cells(in: $0.spans) }
      case .events(let events):
        events.flatMap { event in
          [event.date, event.what] + (event.who.map { [$0] } ?? [])
            + event.notes.flatMap { cells(in: $0) } + event.after.map(\.cell)
        }
      case .figure(let figure): figure.table.rows.flatMap(\.self)
      case .note(let note): cells(in: note.spans)
      }
    }
  }

  private func cells(in spans: [Span]) -> [Cell] {
    spans.compactMap { if case .value(let cell) = $0 { cell } else { nil } }
  }

  /// The running texts.
  private func texts(of blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      let spans: [Span] =
        switch block {
        case .section(let heading, _, let blocks):
          [.text(heading)] + texts(of: blocks).map { .text($0) }
        case .paragraph(let spans): spans
        case .events(let events): events.flatMap { $0.notes.flatMap(\.self) }
        case .note(let note): note.spans
        case .definitions(let definitions): definitions.map { .text($0.term) }
        case .table(let table): table.columns.map { .text($0.heading) }
        case .figure(let figure):
          // A drawing that has every fact stands without the headings of its table.
          [.text(figure.title), .text(figure.description)]
        }
      return spans.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }
  }
}
