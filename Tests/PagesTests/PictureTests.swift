import Dates
import Diagnostics
import Foundation
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

  @Test(arguments: extremes)
  func `pictures of nothing and of everything are drawn`(_ figure: Figure) throws {
    var renderer = HTMLRenderer()
    let page = Page(title: "T", [.figure(figure)])
    #expect(Markup(renderer.render(page)).faults == [])
    let output = try svg(figure)
    #expect(!output.contains(#/ (x|y|cx|cy|r|width|height)="-/#), "\(output)")
  }

  static let extremes: [Figure] = {
    let table = Table("t", columns: [.init("a", "A")], emptyNote: "none")
    let all = Day.first...Day.last
    let one = day("2022-09-22")...day("2022-09-22")
    let bars = [all, one].map { days in
      Timeline.Bar(
        days, .plain, .fading, isOpenAtStart: true, isOpenAtEnd: true, reading: "\(days)")
    }
    let marks = Timeline.Mark.Sign.allCases.map { Timeline.Mark(all, $0, reading: "mark") }
    let node = Graph.Node("", .text(""))
    let loop = Graph.Edge(from: "", to: "", label: "", .over, .contested, reading: "")
    let steps = [Int.min, 0, Int.max].map { StepChart.Step(day: $0, share: $0, isCensored: true) }
    let counts = [Int.min, -1, 0, 1, Int.max]
    let pictures: [Figure.Picture] = [
      .timeline(Timeline(axis: one, rows: [], legend: [])),
      .timeline(
        Timeline(axis: one, rows: [.init(.text("a"), bars: bars, marks: marks)], legend: [])),
      .timeline(
        Timeline(axis: all, rows: [.init(.text("a"), bars: bars, marks: marks)], legend: [])),
      .graph(Graph(nodes: [], edges: [])), .graph(Graph(nodes: [node], edges: [loop, loop])),
      .graph(Graph(nodes: [node, node], edges: [])),
      .columns(ColumnChart(categories: [], series: [], axisLabel: "")),
      .columns(
        ColumnChart(
          categories: counts.map { String($0) },
          series: (0..<9).map { _ in .init("s", .holds, .certain, counts) }, axisLabel: "n")),
      .steps(StepChart(curves: [], axisLabel: "", daysPerUnit: 0, shareLabel: "")),
      .steps(
        StepChart(
          curves: (0..<9).map { .init("c\($0)", steps) }, axisLabel: "d", daysPerUnit: Int.max,
          shareLabel: "s")),
    ]
    return pictures.map { Figure("k", title: "t", description: "d", $0, table: table) }
  }()

  @Test(arguments: Seed.some)
  func `random graphs are drawn whole and without boxes over each other`(_ seed: Seed) throws {
    var random = seed.generator
    let count = Int.random(in: 1...40, using: &random)
    let nodes = (0..<count).map { Graph.Node("n\($0)", .text(randomText(&random, upTo: 2))) }
    let edges = (0..<Int.random(in: 0...60, using: &random)).map { i in
      Graph.Edge(
        from: "n\(Int.random(in: 0..<count, using: &random))",
        to: "n\(Int.random(in: 0..<count, using: &random))", label: "l\(i)", .holds, .certain,
        reading: randomText(&random, upTo: 3))
    }
    let figure = Figure(
      "k", title: "t", description: "d", .graph(Graph(nodes: nodes, edges: edges)),
      table: Table("t", columns: [], emptyNote: ""))
    let output = try svg(figure)
    #expect(output == (try svg(figure)))
    let markup = Markup(String(output.drop { $0 != "\n" }.dropFirst()), isXML: true)
    #expect(markup.faults == [])
    let boxes = markup.tags.filter { $0.attributes["class"] == "box" }.map { tag in
      ["x", "y", "width", "height"].map { tag.attributes[$0].flatMap { Int($0) } ?? -1 }
    }
    #expect(boxes.count == count)
    for (i, a) in boxes.enumerated() {
      for b in boxes[..<i] {
        let isApart =
          a[0] + a[2] <= b[0] || b[0] + b[2] <= a[0] || a[1] + a[3] <= b[1] || b[1] + b[3] <= a[1]
        #expect(isApart, "\(a) \(b)")
      }
    }
  }

  @Test func `what a bar means has a form, not a colour alone, and names are whole`() throws {
    let name =
      "Switzerland for the Federal Islamic Republic of the Comoros in the Lao People’s "
      + "Democratic Republic"
    let days = day("1980-01-01")...day("1990-01-01")
    let tones: [Cell.Tone] = [.holds, .waiting, .refused]
    let rows = tones.map { tone in
      Timeline.Row(
        .text(name), note: "1 document, 1980",
        bars: [
          .init(days, tone, .certain, isOpenAtStart: false, isOpenAtEnd: false, reading: "bar")
        ])
    }
    let output = try svg(
      Figure(
        "k", title: "t", description: "d",
        .timeline(Timeline(axis: days, rows: rows, legend: [])),
        table: Table("t", columns: [], emptyNote: "")))
    #expect(output.components(separatedBy: ">\(name) <tspan").count == 4 && !output.contains("…"))
    // The same forms but for their places: how high each is, and of how many parts.
    let bars = output.matches(of: /<path d="([^"]*)" class="(?:holds|waiting|refused) solid"/)
    let forms = bars.map { bar in
      let parts = bar.1.split(separator: "Z")
      return parts.map { part in
        let numbers = part.matches(of: /M\d+ (\d+)H\d+V(\d+)/).first
        return (Int(numbers?.2 ?? "") ?? 0) - (Int(numbers?.1 ?? "") ?? 0)
      }
    }
    #expect(forms == [[12], [6], [4, 4]])
  }

  @Test(arguments: [PageWords.english, .german, .french, .italian])
  func `what no document tells is marked at its name, and the legend says so in each language`(
    _ words: PageWords
  ) throws {
    let days = day("1980-01-01")...day("1990-01-01")
    func drawn(_ label: Cell, as format: (Page) throws -> String) throws -> String {
      let row = Timeline.Row(
        label, note: "1980", bars: [.init(days, .holds, .certain, reading: "")])
      let figure = Figure(
        "k", title: "t", description: "d",
        .timeline(Timeline(axis: days, rows: [row], legend: [])),
        table: Table("t", columns: [], emptyNote: ""))
      return try format(Page(title: "T", [.figure(figure)], words: words))
    }
    let meaning = "\(words.unsourced.word)\(words.colon) \(words.unsourced.meaning)"
    for format: (Page) throws -> String in [
      { try SVGRenderer().render($0) },
      { page in
        var renderer = HTMLRenderer()
        return renderer.render(page)
      },
    ] {
      let told = try drawn(.text("name").marked(.unsourced, .stale), as: format)
      #expect(told.contains(">name° <tspan class=\"soft\">(1980)</tspan></text>"))
      #expect(told.contains(">°</text>") && told.contains(">\(meaning)</text>"))
      let sourced = try drawn(.text("name").marked(.stale), as: format)
      #expect(!sourced.contains("°") && !sourced.contains(meaning))
    }
  }

  private static let headed = Page(
    title: "T",
    head: [
      Field("asOf", "Day", .text("the day asked")),
      Field("command", "Made by", .text("goodoffices report --as-of 2026-11-22"), role: .command),
    ], [.figure(sampleFigures[0])])

  @Test func `a picture tells the facts of its page, and beneath it how it is made`() throws {
    let output = try Self.headed.text(as: .svg)
    let made = "Made by: goodoffices report --as-of 2026-11-22"
    #expect(output.contains("Day: the day asked") && output.contains(">\(made)</text>"))
    let description = output.prefix(upTo: try #require(output.firstRange(of: "</desc>")).lowerBound)
    #expect(!description.contains(made))
  }

  @Test func `a picture that stands alone says what is not known`() throws {
    var page = Self.headed
    page.closing = [
      .section(heading: "Not known", anchor: nil, [.paragraph([.text("Why <b> it ended.")])])
    ]
    let svg = try page.text(as: .svg)
    #expect(svg.contains(">Not known</text>") && svg.contains(">Why &lt;b&gt; it ended.</text>"))
    let graph = try #require(
      sampleFigures.first { if case .graph = $0.picture { true } else { false } })
    page.blocks = [.figure(graph)]
    let dot = try page.text(as: .dot)
    #expect(dot.contains("// Why <b> it ended.\n") && dot.contains("// Day: the day asked\n"))
  }

  @Test func `a column of a picture that stands alone names the claims it counts`() throws {
    let columns = try #require(
      sampleFigures.first { if case .columns = $0.picture { true } else { false } })
    let svg = try Page(title: "Alone", [.figure(columns)]).text(as: .svg)
    #expect(svg.contains(" data-claims=\"claim-1990 &quot;&gt;&lt;script&gt;\"/>"))
    let html = try Page(title: "Beside a table", [.figure(columns)]).text(as: .html)
    #expect(!html.contains("data-claims=\"claim-1990"))
  }

  @Test func `no word of a command is broken`() throws {
    let output = try Self.headed.text(as: .html)
    let words =
      "goodoffices report <span class=\"whole\">--as-of</span> "
      + "<span class=\"whole\">2026-11-22</span></dd>"
    #expect(output.contains(words) && output.contains(".whole{white-space:nowrap}"))
  }

  @Test(arguments: [PageFormat.svg, .dot, .csv])
  func `a page that a format cannot show is called by the name it is asked for`(
    _ format: PageFormat
  ) throws {
    var page = Page(title: "All of it", [])
    for (name, words) in [(nil, "“All of it”"), ("status", "'status'")] {
      page.name = name
      let failure = #expect(throws: Failure.self) { try page.text(as: format) }
      let message = try #require(failure?.diagnostics.first?.message)
      #expect(message.contains(words) && !message.contains("'All of it'"), "\(message)")
    }
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
