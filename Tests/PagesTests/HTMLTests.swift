import Pages
import TestSupport
import Testing

struct HTMLTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let given: String
    let expected: String
    var testDescription: String { given }
    init(_ given: String, _ expected: String) {
      self.given = given
      self.expected = expected
    }
  }

  private func render(_ page: Page, _ frame: HTMLFrame = HTMLFrame()) -> String {
    var renderer = HTMLRenderer(addresses: ["elsewhere": "../a b.html"], frame: frame)
    return renderer.render(page)
  }

  @Test(arguments: hostileTexts)
  func `whatever the text, the document is whole and shows it as text`(_ hostile: String) {
    let page = page(full: hostile)
    let markup = Markup(render(page))
    #expect(markup.faults == [])
    let plain = Set(Markup(render(Page(title: "x", []))).tags.map(\.name))
    let ours: Set<String> = [
      "h1", "h2", "dl", "dt", "dd", "div", "p", "span", "a", "em", "b", "strong", "table",
      "caption", "thead", "tbody", "tr", "th", "td", "ol", "ul", "li", "section", "q", "bdi",
      "code",
    ]
    #expect(Set(markup.tags.map(\.name)).subtracting(plain).isSubset(of: ours))
    for tag in markup.tags {
      #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" || $0 == "src" })
      let target = tag.attributes["href"] ?? "#"
      #expect(
        target.hasPrefix("#") || target.hasPrefix("https://e.example/")
          || target.hasPrefix("https://evil.example/"))
      #expect(!target.hasPrefix("http") || tag.attributes["rel"] == "external noreferrer")
    }
  }

  @Test func `a table that paper cannot hold stands there in its parts`() {
    func table(_ names: [String], _ parts: [Table] = []) -> Table {
      let cells = names.map { Cell.text("cell \($0)") }
      var table = Table("t", columns: names.map { .init($0, $0) }, rows: [cells], emptyNote: "")
      table.parts = parts
      return table
    }
    let names = ["a", "b", "c", "d"]
    let parts = [table(["a", "b"]), table(["a", "c", "d"])]
    let html = render(Page(title: "x", [.table(table(names, parts))]))
    let pieces = html.split(separator: "<div class=\"paper\">", maxSplits: 1)
    #expect(pieces.count == 2)
    #expect(pieces.first?.contains("<div class=\"scroll screen\"") == true)
    for name in names {
      for piece in pieces { #expect(piece.contains("cell \(name)")) }
    }
    #expect(!render(Page(title: "x", [.table(table(names))])).contains("class=\"paper\""))
  }

  @Test(arguments: Seed.some)
  func `random pages are whole documents`(_ seed: Seed) {
    var random = seed.generator
    let page = randomPage(&random)
    let output = render(page)
    #expect(Markup(output).faults == [])
    #expect(output == render(page))
    for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(!line.hasSuffix(" "), "\(line)")
    }
  }

  static let addresses: [Case] = [
    Case("https://e.example/a?b=c&d#e", "https://e.example/a?b=c&d#e"),
    Case("HTTP://e.example", "HTTP://e.example"),
    Case(
      "https://e.example:8080/é\u{202E}%zz%20", "https://e.example:8080/%C3%A9%E2%80%AE%25zz%20"),
    Case(
      "https://e.example/(a)|<b>\"'\\`#x#y", "https://e.example/%28a%29%7C%3Cb%3E%22%27%5C%60#x%23y"
    ),
    Case("https://", ""), Case("https://a b", ""), Case("https://a\nb", ""),
    Case("https://fdfa.example@evil.example/", ""), Case("https://exämple.ch/", ""),
    Case("https://-a.example/", ""), Case("https://a..example/", ""), Case("https://a:x/", ""),
    Case("https://a:99999/", ""), Case("javascript:alert(1)", ""), Case(" https://e.example", ""),
    Case("//e.example", ""), Case("data:text/html,x", ""), Case("file:///etc/passwd", ""),
  ]

  @Test(arguments: addresses)
  func `only a plain address of the web becomes a link`(_ test: Case) {
    let page = Page(title: "T", [], citations: [Citation(1, source: "S", address: test.given)])
    let links = Markup(render(page)).tags.filter { $0.attributes["rel"] != nil }
    #expect(
      links.map { $0.attributes["href"] ?? "" } == (test.expected.isEmpty ? [] : [test.expected]))
  }

  static let dates: [Case] = [
    Case("1980-05-21", "time"), Case("2022-08", "time"), Case("1990", "time"),
    Case("2000-02-29", "time"), Case("2001-02-29", "span"), Case("0000", "span"),
    Case("2022-13", "span"), Case("2022-08~", "span"), Case("1980/1981", "span"),
    Case("-0044-03-15", "span"), Case("Y12345", "span"), Case("199X", "span"),
    Case("[1980,1981]", "span"), Case("2022-21", "span"), Case("\"><script>", "span"),
    Case("", "span"),
  ]

  @Test(arguments: dates)
  func `only what HTML knows as a date is one`(_ test: Case) {
    let page = Page(title: "T", [.paragraph([.value(.day(test.given, "words"))])])
    let tags = Markup(render(page)).tags
    let found = tags.compactMap { tag in
      (tag.attributes["datetime"] ?? tag.attributes["data-edtf"]).map { [tag.name, $0] }
    }
    #expect(found == [[test.expected, test.given]])
  }

  @Test func `links lead to other pages, else to the section, else nowhere`() {
    func cell(_ link: String) -> Span { .value(Cell.text(link).linked(to: link)) }
    let page = Page(
      title: "T",
      [
        .paragraph(["nl-for-x@y", "two words", "elsewhere", "lost", "sources"].map { cell($0) }),
        .section(
          heading: "A", anchor: "nl-for-x@y", [.section(heading: "B", anchor: "two words", [])]),
        .section(heading: "C", anchor: "sources", []),
        .section(heading: "D", anchor: "sources", []),
      ], citations: [Citation(1, source: "s")])
    let markup = Markup(render(page))
    #expect(markup.faults == [])
    let paragraph = markup.tags.drop { $0.name != "p" }.prefix { $0.name != "section" }
    #expect(
      paragraph.compactMap { $0.attributes["href"] }
        == ["#nl-for-x@y", "#two-words", "../a%20b.html", "#sources-2"])
    #expect(
      markup.tags.filter { $0.name == "section" }.map { $0.attributes["id"] ?? "" }
        == ["nl-for-x@y", "two-words", "sources-2", "sources-3", "sources"])
  }

  @Test func `a policy lets just the styles and scripts of the page be used`() {
    var frame = HTMLFrame()
    frame.styles = [InlineText("p{color:red}")]
    frame.scripts = [InlineText("let a = 1 < 2")]
    frame.header = "<header><p>H</p></header>"
    frame.footer = "<footer><p>F</p></footer>"
    frame.titleSuffix = "a < b"
    func policy(_ output: String) -> String? {
      Markup(output).tags.first { $0.attributes["http-equiv"] != nil }?.attributes["content"]
    }
    let page = Page(title: "T", language: "de-CH", [], words: .german)
    let plain = render(page)
    #expect(
      policy(plain)
        == "default-src 'none'; style-src '\(InlineText(HTMLRenderer.styleSheet).hash)'; "
        + "base-uri 'none'; form-action 'none'")
    #expect(!plain.contains("<script") && !plain.contains("style=\""))
    #expect(plain.contains("<style>\(HTMLRenderer.styleSheet)</style>"))
    let framed = render(page, frame)
    #expect(Markup(framed).faults == [])
    #expect(policy(framed)?.contains("script-src '\(InlineText("let a = 1 < 2").hash)';") == true)
    #expect(policy(framed)?.contains("'\(InlineText("p{color:red}").hash)'") == true)
    #expect(framed.contains("<title>T – a &lt; b</title>") && framed.contains("lang=\"de-CH\""))
    #expect(InlineText("").hash == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }

  @Test func `a source leads back to the places that refer to it, eight at most`() {
    let page = Page(
      title: "T",
      [.paragraph([.references([1, 2]), .references(Array(repeating: 1, count: 12))])],
      citations: [Citation(1, source: "s"), Citation(2, source: "t"), Citation(3, source: "u")])
    let backs = Markup(render(page)).tags.filter { $0.attributes["class"] == "back" }
    #expect(
      backs.compactMap { $0.attributes["href"] } == (1...8).map { "#ref-1-\($0)" } + ["#ref-2-1"])
  }

  @Test(arguments: ["", " ", "\n"])
  func `an empty page is still a document`(_ title: String) {
    let output = render(Page(title: title, language: title, [.paragraph([]), .events([])]))
    #expect(Markup(output).faults == [])
    #expect(output.contains("<title>–</title>") && output.contains("<h1>–</h1>"))
    #expect(output.contains("<html lang=\"und\">"))
  }
}
