import Diagnostics
import Pages
import PlainJSON
import TestSupport
import Testing

private func text(_ page: Page, width: Int? = nil, usesColour: Bool = false) -> String {
  var renderer = TextRenderer(width: width, usesColour: usesColour)
  return renderer.render(page)
}

private func markdown(_ page: Page) -> String {
  var renderer = MarkdownRenderer()
  return renderer.render(page)
}

private func json(_ page: Page) throws -> JSONNode {
  var renderer = JSONRenderer(isPretty: false)
  return try readJSON(Array(renderer.render(page).utf8))
}

/// All that is wrong with the outside of an output.
private func faults(_ output: String, width: Int? = nil) -> [String] {
  var faults: [String] = []
  if !output.hasSuffix("\n") || output.hasSuffix("\n\n") { faults.append("end") }
  if output.hasPrefix("\n") || output.contains("\n\n\n") { faults.append("empty lines") }
  for line in output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
    if line.hasSuffix(" ") { faults.append("space at the end: \(line)") }
    if line.visible != line { faults.append("hidden: \(line.visible)") }
    if let width, displayWidth(line) > width { faults.append("too wide: \(line)") }
  }
  return faults
}

struct RendererTests {
  private static let closed = {
    var page = Page(
      title: "Title", [.paragraph([.text("told"), .references([1])])],
      citations: [Citation(1, source: "the source")])
    page.closing = [
      .section(heading: "Unknown", anchor: "unknown", [.paragraph([.text("not told")])])
    ]
    return page
  }()

  @Test(arguments: [PageFormat.text, .markdown, .html], [true, false])
  func `what closes a page stands behind its sources`(_ format: PageFormat, _ isLinear: Bool) throws
  {
    let output = try Self.closed.text(as: format, TextLayout(isLinear: isLinear))
    let source = try #require(output.firstRange(of: "the source"))
    let heading = try #require(output.ranges(of: "Unknown").last)
    let text = try #require(output.firstRange(of: "not told"))
    #expect(source.upperBound < heading.lowerBound && heading.upperBound < text.lowerBound)
  }

  @Test func `in JSON what closes a page is its last section`() throws {
    let sections = try #require(try json(Self.closed)["sections"]?.elements)
    #expect(sections.count == 2 && sections.last?["heading"]?.string == "Unknown")
  }

  @Test func `a column that lacks little gets it before one that is broken anyway`() {
    let long = String(repeating: "abcdefghij", count: 3)
    let table = Table(
      "t",
      columns: [
        .init("a", "A"), .init("b", "B"), .init("c", "C"), .init("d", "D", .day),
      ],
      rows: [
        [
          .text("Norddeutscher Bund"), .text("Konföderation Nord"), .text("\(long) \(long)"),
          .text("spätestens am 3. Oktober 2008"),
        ]
      ], emptyNote: "-")
    let output = text(Page(title: "T", [.table(table)]), width: 54)
    #expect(output.contains("Norddeutscher") && output.contains("Konföderation"), "\(output)")
    #expect(!output.contains(long))
  }

  static let widths: [Int?] = [60, 80, 120, nil]

  @Test(arguments: hostileTexts, widths)
  func `whatever the text, the output is clean and fits`(_ hostile: String, _ width: Int?) {
    var page = page(full: hostile)
    for i in page.citations.indices { page.citations[i].address = nil }
    #expect(faults(text(page, width: width), width: width) == [])
    #expect(faults(markdown(page)) == [])
    #expect(text(page, width: width) == text(page, width: width))
  }

  @Test(arguments: Seed.some)
  func `random tables and texts fit every width from 60 on, and lose nothing`(_ seed: Seed) throws {
    var random = seed.generator
    let table = randomTable(&random)
    let prose = randomText(&random, upTo: 12)
    let page = Page(
      title: "Random", [.paragraph([.text(prose)]), .table(table)],
      citations: [Citation(1, source: "a source")])
    let unwrapped = letters(text(page, width: 1_000_000))
    for width in [60, 61, 72, 80, 100, 133] {
      let output = text(page, width: width)
      #expect(faults(output, width: width) == [])
      // Broader tables may be laid out as records, which repeat their headings.
      if table.columns.count <= 3 { #expect(letters(output) == unwrapped) }
    }
    #expect(faults(text(page)) == [])
    #expect(faults(markdown(page)) == [])
    let rows = try json(page)["sections"]?.elements?.last?["rows"]?.elements ?? []
    #expect(
      rows.map(\.value)
        == table.rows.map { row in .object(zip(table.columns, row).map { ($0.key, machine($1)) }) })
  }

  @Test(arguments: widths)
  func `colour adds codes and nothing else`(_ width: Int?) {
    let coloured = text(samplePage, width: width, usesColour: true)
    let plain = coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(coloured != plain)
    #expect(plain == text(samplePage, width: width))
  }

  @Test func `a renderer can be used again`() {
    var renderers: [any Renderer] = [
      TextRenderer(width: 80), MarkdownRenderer(), JSONRenderer(),
    ]
    for i in renderers.indices {
      let first = renderers[i].render(samplePage)
      _ = renderers[i].render(page(full: "x"))
      #expect(renderers[i].render(samplePage) == first)
    }
  }

  @Test func `every source and every reading stands in every format`() throws {
    let outputs = [text(samplePage), markdown(samplePage), try json(samplePage).value.compactText]
    for output in outputs {
      for citation in samplePage.citations.prefix(1) + samplePage.citations.suffix(1) {
        #expect(output.contains(citation.source))
      }
      for reading in ["unknown", "willing", "mission closed", "2009-12-13", "consular, visas"] {
        #expect(output.contains(reading), "\(reading)")
      }
    }
    let rows = try #require(
      try json(samplePage)["sections"]?.elements?[1]["blocks"]?.elements?[0]["rows"]?.elements)
    #expect(rows.map { $0["since"]?.string }.first == "1980-05-21")
    #expect(rows.map { $0["status"]?.elements?.count } == [nil, nil, 2, nil, nil])
    #expect(rows.map { $0["lastEvidence"]?.isNull } == [false, false, false, true, false])
  }

  @Test func `values for programs are the same whatever the language`() throws {
    func page(_ words: [String]) -> Page {
      let table = Table(
        "t", columns: [.init("status", words[0])], rows: [[.code("in-force", words[1])]],
        emptyNote: words[0])
      return Page(title: words[0], [.table(table)])
    }
    func rows(_ page: Page) throws -> JSONValue? {
      try json(page)["sections"]?.elements?.first?["rows"]?.value
    }
    #expect(try rows(page(["Status", "in force"])) == rows(page(["État", "en vigueur"])))
  }

  @Test func `a page knows its marks and the sources it lacks`() {
    #expect(samplePage.marks == [.contested, .stale, .unsourced, .approximate])
    #expect(samplePage.danglingReferences == [])
    #expect(page(full: "x").danglingReferences == [7])
    #expect(Page(title: "none", []).marks == [])
    #expect(
      Cell.text("x").marked(.approximate).marked(.stale, .approximate).marks
        == [.stale, .approximate])
    #expect(Cell.text("x").citing([2]).citing([1, 2]).citations == [2, 1])
  }

  @Test(arguments: ["", " ", "\n"])
  func `an empty page is its title`(_ title: String) {
    let empty = Page(title: title, [.paragraph([]), .definitions([]), .events([]), .paragraph([])])
    #expect(text(empty) == "\n")
    #expect(markdown(empty) == "#\n")
  }

  @Test func `a row fills its table`() async {
    await #expect(processExitsWith: .failure) {
      _ = Table("t", columns: [.init("a", "A")], rows: [[]], emptyNote: "")
    }
    await #expect(processExitsWith: .failure) {
      _ = Table("t", columns: [.init("a", "A"), .init("a", "B")], emptyNote: "")
    }
  }

  private func machine(_ cell: Cell) -> JSONValue {
    switch cell.value {
    case .text(let text), .code(let text), .day(let text): .string(text)
    case .count(let count): .integer(count)
    case .flag(let flag): .bool(flag)
    case .codes(let codes): .strings(codes)
    case .absent: .null
    }
  }

  /// How often each scalar occurs, but for spaces, line breaks and lines of dashes, which are all
  /// that wrapping may change.
  private func letters(_ text: String) -> [Unicode.Scalar: Int] {
    text.unicodeScalars.reduce(into: [:]) { counts, scalar in
      if !" \n-".unicodeScalars.contains(scalar) { counts[scalar, default: 0] += 1 }
    }
  }
}
