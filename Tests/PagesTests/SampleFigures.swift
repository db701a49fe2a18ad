import Dates
import Pages

private func day(_ year: Int, _ month: Int = 1, _ day: Int = 1) -> Day {
  Day(year: year, month: month, day: day) ?? .first
}

private let timeline = Timeline(
  axis: day(1914)...day(2026, 11, 22),
  rows: [
    Timeline.Row(
      .code("ch-for-us-in-ir", "CH for US in IR"),
      bars: [
        Timeline.Bar(
          day(1980, 5, 21)...day(2026, 11, 22), .holds, .certain, isOpenAtEnd: true,
          reading: "in force since 21 May 1980")
      ], marks: [Timeline.Mark(day(1980, 4, 24)...day(1980, 4, 24), .declared, reading: "offer")]),
    Timeline.Row(
      .code("ch-for-ru-in-ge", "CH for RU in GE").marked(.contested),
      bars: [
        Timeline.Bar(
          day(2008, 9)...day(2009, 3, 5), .holds, .possible, reading: "possibly in force"),
        Timeline.Bar(
          day(2009, 3, 6)...day(2021, 9, 30), .holds, .contested, reading: "contested"),
        Timeline.Bar(
          day(2021, 10)...day(2026, 11, 22), .holds, .fading, isOpenAtEnd: true,
          reading: "not heard of since"),
      ]),
    Timeline.Row(
      .code("nl-for-germanreich-in-gb@singapore", "NL for GERMANREICH in GB, limited to Singapore"),
      bars: [
        Timeline.Bar(
          day(1917, 2)...day(1917, 12, 31), .over, .certain, isOpenAtStart: true, reading: "1917"),
        Timeline.Bar(day(1940)...day(1945), .waiting, .certain, reading: "dormant"),
      ],
      marks: [
        Timeline.Mark(day(1930)...day(1939), .seen, reading: "seen in the thirties"),
        Timeline.Mark(day(1900)...day(1900), .seen, reading: "before the axis"),
        Timeline.Mark(day(1950)...day(1950), .agreed, reading: "agreed"),
        Timeline.Mark(day(1950, 2)...day(1950, 2), .refused, reading: "refused"),
      ]),
    Timeline.Row(
      .code("ch-for-ua-in-ru", "瑞士 für die Ukraine"),
      bars: [Timeline.Bar(day(2022, 8)...day(2023), .refused, .certain, reading: "refused")],
      marks: [Timeline.Mark(day(2022, 9)...day(2022, 9), .refused, reading: "refusal")]),
  ],
  legend: [
    Timeline.Key(.bar(.holds, .certain), "in force"),
    Timeline.Key(.bar(.holds, .possible), "possibly in force"),
    Timeline.Key(.bar(.holds, .contested), "in force by some sources only"),
    Timeline.Key(
      .bar(.holds, .fading),
      "in force when last heard of, more than a year ago; nobody has said since that it ended"),
    Timeline.Key(.bar(.waiting, .certain), "dormant"), Timeline.Key(.bar(.over, .certain), "over"),
    Timeline.Key(.bar(.refused, .certain), "refused"),
    Timeline.Key(.mark(.declared), "offer or request"), Timeline.Key(.mark(.seen), "attested"),
    Timeline.Key(.mark(.agreed), "agreed"), Timeline.Key(.mark(.refused), "refusal"),
  ])

private let bars = Table(
  "bars", columns: [.init("mandate", "Mandate", .code), .init("from", "From", .day)],
  rows: [[.text("CH for US in IR"), .day("1980-05-21")]], emptyNote: "")

private let perYear = ColumnChart(
  categories: ["1914", "1915", "1943", "2000", "2019"],
  series: [
    ColumnChart.Series("certain", .holds, .certain, [0, 4, 200, 2, 4]),
    ColumnChart.Series("possible", .holds, .possible, [0, 1, 15, 0, 1]),
    ColumnChart.Series("other", .holds, .certain, [0, 0, 3, 0, 0]),
  ], axisLabel: "Mandates in force on 31 December")

private let offers = ColumnChart(
  categories: ["1980s", "1990s"],
  series: [ColumnChart.Series("Offers", .waiting, .certain, [3, 1])], axisLabel: "Offers")

private func numbers(_ rows: [[Cell]]) -> Table {
  Table(
    "numbers", columns: [.init("when", "When"), .init("number", "Number", .number)], rows: rows,
    emptyNote: "None.")
}

private let network = Graph(
  nodes: [
    Graph.Node("US", .code("US", "United States")), Graph.Node("IR", .code("IR", "Iran")),
    Graph.Node("RU", .code("RU", "Russia")), Graph.Node("GE", .code("GE", "Georgia")),
  ],
  edges: [
    Graph.Edge(
      from: "US", to: "IR", label: "Switzerland", .holds, .certain,
      reading: "Switzerland represents the United States in Iran."),
    Graph.Edge(from: "RU", to: "GE", label: "Switzerland", .holds, .fading, reading: "Switzerland"),
    Graph.Edge(from: "GE", to: "RU", label: "Switzerland", .holds, .contested, reading: ""),
    Graph.Edge(from: "GE", to: "US", label: "", .holds, .possible, reading: ""),
  ])

private let steps = StepChart(
  curves: [
    StepChart.Curve("all", [StepChart.Step(day: 365, share: 500, isCensored: false)])
  ], axisLabel: "Years", daysPerUnit: 365, shareLabel: "Share that still lasts")

private func figure(_ key: String, _ picture: Figure.Picture, _ table: Table) -> Block {
  .figure(
    Figure(
      key, title: "Figure \(key)", description: "What can be seen in \(key).", picture,
      table: table))
}

/// A page with a picture of each kind, with tables that add something and tables that do not.
let pageOfFigures = Page(
  title: "Pictures",
  [
    .section(heading: "Bars", [figure("timeline", .timeline(timeline), bars)]),
    .section(
      heading: "Columns",
      [
        figure("perYear", .columns(perYear), numbers([[.text("1943"), .count(200)]])),
        figure(
          "sourced", .columns(offers), numbers([[.text("1980s"), Cell.count(3).citing([1])]])),
        figure("none", .columns(offers), numbers([])),
      ]),
    figure(
      "network", .graph(network),
      Table(
        "edges", columns: [.init("from", "From"), .init("to", "To")],
        rows: [[.code("US", "United States"), .code("IR", "Iran")], [.absent(), .absent()]],
        emptyNote: "")),
    figure("steps", .steps(steps), numbers([[.text("after 1 year"), .count(500)]])),
  ], citations: [Citation(1, source: "A page")])
