import Diagnostics
import Pages
import TestSupport
import Testing

struct PictureTests {
  private func svg(_ figure: Figure) throws -> String {
    try SVGRenderer(addresses: ["ch-for-us-in-ir": "ir.html?a&b"]).render(
      Page(title: "T", [.figure(figure)]))
  }

  @Test(arguments: sampleFigures)
  func `each kind of picture is drawn`(_ figure: Figure) throws {
    let output = try svg(figure)
    expectGolden(output, "pages/\(figure.key).svg")
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    try #require(output.hasPrefix(declaration))
    #expect(Markup(String(output.dropFirst(declaration.count)), isXML: true).faults == [])
  }

  @Test func `a page of pictures is rendered`() {
    var renderer = HTMLRenderer()
    let output = renderer.render(figuresPage)
    expectGolden(output, "pages/figures.html")
    #expect(Markup(output).faults == [])
  }

  @Test func `a graph is written for Graphviz`() throws {
    expectGolden(
      try DOTRenderer(addresses: ["ch-for-us-in-ir": "ir.html"]).render(figuresPage),
      "pages/network.dot")
  }

  @Test func `a large page stays whole`() {
    var renderer = HTMLRenderer()
    let output = renderer.render(largePage(rows: 150, nodes: 40, edges: 60, columns: 210))
    #expect(Markup(output).faults == [])
  }

  @Test func `a page without the picture asked for is refused`() {
    let page = Page(title: "Status", [.section(heading: "S", [.figure(sampleFigures[2])])])
    #expect(throws: Never.self) { try page.text(as: .svg) }
    for (format, page) in [
      (PageFormat.svg, Page(title: "Status", [])), (.dot, Page(title: "Status", [])), (.dot, page),
    ] {
      #expect(throws: Failure.self) { try page.text(as: format) }
    }
  }
}
