import Pages
import Testing

struct MarkdownTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let given: String
    let expected: String
    var testDescription: String { given }
    init(_ given: String, _ expected: String) {
      self.given = given
      self.expected = expected
    }
  }

  static let addresses: [Case] = [
    Case("https://e.example/a?b=c&d#e", "[S](https://e.example/a?b=c&d#e)"),
    Case("HTTP://e.example", "[S](HTTP://e.example)"),
    Case("https://e.example/(a)|<b>\"'\\`", "[S](https://e.example/%28a%29%7C%3Cb%3E%22%27%5C%60)"),
    Case("https://e.example/é\u{202E}", "[S](https://e.example/%C3%A9%E2%80%AE)"),
    Case("https://", "S, https\\://"), Case("https://a b", "S, https\\://a b"),
    Case("https://a\nb", "S, https\\://a b"),
    Case("javascript:alert(1)", "S, javascript\\:alert(1)"),
    Case(" https://e.example", "S, https\\://e.example"),
    Case("//e.example", "S, //e.example"), Case("data:text/html,x", "S, data\\:text/html,x"),
    Case("file:///etc/passwd", "S, file\\:///etc/passwd"),
  ]

  @Test(arguments: addresses)
  func `only an address of the web becomes a link`(_ test: Case) {
    let page = Page(
      title: "T", [.paragraph([.references([1])])],
      citations: [Citation(1, source: "S", address: test.given)])
    #expect(render(page) == "# T\n\n[^1]\n\n[^1]: \(test.expected)\n")
  }

  static let spreads: [[String]] = [
    ["1", ". item"], ["www", ".evil.example"], ["https", "://evil.example"],
    ["a@", "evil.example"],
    ["&", "lt;"], ["", "- item"],
  ]

  @Test(arguments: spreads)
  func `a text spread over spans is escaped as one`(_ parts: [String]) {
    let spread = Page(title: "T", [.paragraph(parts.map { .text($0) })])
    let whole = Page(title: "T", [.paragraph([.text(parts.joined())])])
    #expect(render(spread) == render(whole))
    #expect(render(whole) != "# T\n\n\(parts.joined())\n")
  }

  @Test func `links lead to other pages, else to the heading as the forge numbers it`() {
    func cell(_ link: String) -> Span { .value(Cell.text(link).linked(to: link)) }
    let page = Page(
      title: "CH for US!",
      [
        .paragraph(["a", "b", "c", "d"].map { cell($0) }),
        .section(heading: "CH for US", anchor: "a", [.section(heading: "Ä_b C", anchor: "b", [])]),
      ])
    var renderer = MarkdownRenderer(addresses: ["c": "../c (1).md"])
    let line = renderer.render(page).split(separator: "\n")[1]
    #expect(line == "[a](#ch-for-us-1)[b](#ä_b-c)[c](../c%20%281%29.md)d")
  }

  @Test func `two lists in a row stay two`() {
    let list = Block.definitions([Definition("k", "K", .text("v"))])
    let page = Page(title: "T", [list, list, list, .paragraph([.text("p")]), list])
    #expect(
      render(page) == "# T\n\n- **K:** v\n\n* **K:** v\n\n- **K:** v\n\np\n\n- **K:** v\n")
  }

  private func render(_ page: Page) -> String {
    var renderer = MarkdownRenderer()
    return renderer.render(page)
  }
}
