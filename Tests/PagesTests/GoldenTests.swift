import Diagnostics
import Pages
import TestSupport
import Testing

struct GoldenTests {
  struct Rendering: CustomTestStringConvertible, Sendable {
    let file: String
    let render: @Sendable (Page) -> String
    var testDescription: String { file }
  }

  static let renderings: [Rendering] = [
    Rendering(file: "sample-60.txt", render: text(60)),
    Rendering(file: "sample-80.txt", render: text(80)),
    Rendering(file: "sample-120.txt", render: text(120)),
    Rendering(file: "sample-plain.txt", render: text(nil)),
    Rendering(file: "sample-80-colour.txt", render: text(80, usesColour: true)),
    Rendering(file: "sample.md") { page in
      var renderer = MarkdownRenderer(addresses: ["ch-for-ua-in-ru": "history/ch-for-ua-in-ru.md"])
      return renderer.render(page)
    },
    Rendering(file: "sample.html") { page in
      var renderer = HTMLRenderer(addresses: ["ch-for-ua-in-ru": "history/ch-for-ua-in-ru.html"])
      return renderer.render(page)
    },
    Rendering(file: "sample.json") { page in
      var renderer = JSONRenderer()
      return renderer.render(page)
    },
  ]

  static func text(_ width: Int?, usesColour: Bool = false) -> @Sendable (Page) -> String {
    { page in
      var renderer = TextRenderer(width: width, usesColour: usesColour)
      return renderer.render(page)
    }
  }

  @Test(arguments: renderings)
  func `the sample page is rendered`(_ rendering: Rendering) {
    expectGolden(rendering.render(samplePage), "pages/\(rendering.file)")
  }

  @Test func `hostile texts are rendered as texts`() {
    let blocks = hostileTexts.map { Block.paragraph([.text($0)]) }
    let cells = hostileTexts.map { [Cell.text($0), .text("end")] }
    let table = Table("t", columns: [.init("a", "A"), .init("b", "B")], rows: cells, emptyNote: "")
    let hostile = Page(title: "Hostile", blocks + [.table(table)])
    expectGolden(Self.text(60)(hostile), "pages/hostile-60.txt")
    var markdown = MarkdownRenderer()
    expectGolden(markdown.render(hostile), "pages/hostile.md")
    var html = HTMLRenderer()
    expectGolden(html.render(hostile), "pages/hostile.html")
  }
}
