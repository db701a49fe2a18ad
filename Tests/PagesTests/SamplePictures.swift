import Dates
import Pages
import TestSupport

/// A day of a table that is known to be one.
func day(_ text: String) -> Day { Day(text) ?? .first }

private func days(_ first: String, _ last: String) -> ClosedRange<Day> { day(first)...day(last) }

private let facts = Table(
  "facts", caption: "The same facts",
  columns: [.init("what", "What"), .init("when", "When", .day)],
  rows: [[.text("CH for US in IR"), .day("1980-05-21")]], emptyNote: "Nothing.")

/// Mandates with bars of every form, signs of every kind, long and hostile names.
let sampleTimeline = Timeline(
  axis: days("1975-01-01", "2024-03-05"),
  rows: [
    .init(
      Cell.text("CH for US in IR").linked(to: "ch-for-us-in-ir"),
      bars: [
        .init(
          days("1980-05-21", "2021-09-30"), .holds, .certain, reading: "in force since 21 May 1980"),
        .init(
          days("2021-10-01", "2024-03-05"), .holds, .fading, isOpenAtEnd: true,
          reading: "last heard of on 30 September 2021"),
      ],
      marks: [
        .init(days("1979-11-04", "1980-04-30"), .declared, reading: "request, by April 1980"),
        .init(days("1980-05-21", "1980-05-21"), .agreed, reading: "entry into force"),
        .init(days("1999-01-01", "1999-12-31"), .seen, reading: "seen in 1999"),
        .init(days("2021-09-30", "2021-09-30"), .seen, reading: "seen on 30 September 2021"),
      ]),
    .init(
      Cell.text("CH for RU in GE, the section of interests in the capital of Georgia").linked(
        to: "ch-for-ru-in-ge"),
      bars: [
        .init(
          days("2008-09-01", "2009-03-05"), .waiting, .contested, reading: "in force or agreed"),
        .init(
          days("2009-03-06", "2024-03-05"), .holds, .certain, isOpenAtEnd: true, reading: "in force"
        ),
      ]),
    .init(
      Cell.text("CH for UA in RU").linked(to: "ch-for-ua-in-ru"), bars: [],
      marks: [
        .init(days("2022-06-01", "2022-08-10"), .declared, reading: "offer, by August 2022"),
        .init(days("2022-08-11", "2022-09-21"), .refused, reading: "refused by Russia"),
      ]),
    .init(
      .text("US for GB in EG"),
      bars: [
        .init(
          days("1940-01-01", "1985-06-30"), .over, .certain, isOpenAtStart: true, reading: "ended"),
        .init(days("1985-07-01", "1988-12-31"), .over, .possible, reading: "ended or in force"),
        .init(days("1995-05-05", "1995-05-05"), .refused, .certain, reading: "one day"),
        .init(days("1900-01-01", "1901-01-01"), .holds, .certain, reading: "not drawn"),
      ]),
    .init(
      .text(hostileTexts.joined(separator: " ")),
      bars: [
        .init(
          days("2023-12-01", "2030-01-01"), .plain, .possible, isOpenAtStart: true,
          isOpenAtEnd: true, reading: hostileTexts.joined(separator: " "))
      ]),
    .init(.text("سفارة هولندا في إسرائيل"), bars: []), .init(.text(""), bars: []),
  ],
  legend: [
    .init(.bar(.holds, .certain), "in force"), .init(.bar(.holds, .fading), "in force, stale"),
    .init(.bar(.waiting, .contested), "contested"), .init(.bar(.over, .possible), "may be over"),
    .init(.mark(.declared), "offer or request"), .init(.mark(.agreed), "agreement"),
    .init(.mark(.refused), "refusal"), .init(.mark(.seen), "attestation <b>"),
  ])

/// Arrows of every certainty, two between the same nodes, a circle, a loop and a long way.
let sampleGraph = Graph(
  nodes: ["CH", "SE", "PK", "IR", "US", "GE", "KP", "RU"].map {
    .init($0, $0 == "IR" ? Cell.text("Iran & <co>").linked(to: "ch-for-us-in-ir") : .text($0))
  } + [.init("\" -> x; \\", .text("\" -> x; \\N | {} &lt;")), .init("alone", .text("alone"))],
  edges: [
    .init(
      from: "CH", to: "IR", label: "for US", .holds, .certain,
      reading: "Switzerland for the US in Iran",
      link: "ch-for-us-in-ir"),
    .init(
      from: "CH", to: "IR", label: "for CA", .holds, .possible, reading: "Switzerland for Canada"),
    .init(from: "CH", to: "GE", label: "for RU", .holds, .contested, reading: "for Russia"),
    .init(from: "CH", to: "RU", label: "for GE", .holds, .fading, reading: "for Georgia"),
    .init(
      from: "SE", to: "KP", label: "for US, AU, CA and others", .holds, .certain, reading: "Sweden"),
    .init(from: "PK", to: "US", label: "for IR", .waiting, .possible, reading: "Pakistan"),
    .init(from: "US", to: "GE", label: "", .over, .certain, reading: "no label"),
    .init(from: "GE", to: "PK", label: "back", .refused, .certain, reading: "closes a circle"),
    .init(from: "SE", to: "SE", label: "self", .plain, .certain, reading: "a loop"),
    .init(from: "SE", to: "GE", label: "long", .plain, .certain, reading: "a long way"),
    .init(
      from: "\" -> x; \\", to: "KP", label: hostileTexts[3], .plain, .certain,
      reading: hostileTexts.joined(separator: " ")),
  ])

private let years = (1990...2024).map { String($0) }

/// Columns of four series, two of which have the same meaning.
let sampleColumns = ColumnChart(
  categories: years,
  series: [
    .init(
      "in force", .holds, .certain, years.indices.map { $0 % 7 + 3 },
      claims: years.map { ["claim-\($0)", "\"><script>"] }),
    .init("in force, stale", .holds, .fading, years.indices.map { $0 % 3 }),
    .init("possibly", .waiting, .possible, years.indices.map { $0 % 5 == 0 ? 2 : 0 }),
    .init("in force <again>", .holds, .certain, years.indices.map { $0 % 4 == 0 ? 1 : 0 }),
  ], axisLabel: "Mandates on 31 December")

/// Three curves, one of which never falls.
let sampleSteps = StepChart(
  curves: [
    .init(
      "Switzerland",
      [
        .init(day: 400, share: 900, isCensored: false),
        .init(day: 3000, share: 750, isCensored: false),
        .init(day: 5200, share: 750, isCensored: true),
        .init(day: 9000, share: 410, isCensored: false),
        .init(day: 15_000, share: 410, isCensored: true),
      ]),
    .init(
      "Sweden",
      [
        .init(day: 1200, share: 600, isCensored: false),
        .init(day: 4200, share: 300, isCensored: false),
        .init(day: 7000, share: 0, isCensored: false),
      ]),
    .init("others & <all>", [.init(day: 11_000, share: 1000, isCensored: true)]),
  ], axisLabel: "Years since the start", daysPerUnit: 365, shareLabel: "Share still in force")

/// A figure of each kind.
let sampleFigures: [Figure] = [
  Figure(
    "mandates", title: "Mandates over time", description: "Bars begin where force began.",
    .timeline(sampleTimeline), table: facts),
  Figure(
    "network", title: "Who represents whom",
    description: "Arrows lead from the power to the place.",
    .graph(sampleGraph), table: facts),
  Figure(
    "years", title: "Mandates by year", description: "Columns of one year each.",
    .columns(sampleColumns), table: facts),
  Figure(
    "durations", title: "How long mandates last <so far>", description: "Curves that fall & fall.",
    .steps(sampleSteps), table: facts),
]

/// A page of figures.
let figuresPage = Page(
  title: "Pictures",
  [
    .section(heading: "All", sampleFigures.map { .figure($0) }),
    .section(heading: "CH for US in IR", anchor: "ch-for-us-in-ir", [.paragraph([.text("x")])]),
  ])

/// A page of many rows, nodes and columns.
func largePage(rows: Int, nodes: Int, edges: Int, columns: Int) -> Page {
  var random = SplitMix64(state: 7)
  let all = days("1870-01-01", "2026-06-30")
  let lines = (0..<rows).map { i in
    let first = day("1870-01-01").advanced(by: Int.random(in: 0...50_000, using: &random))
    let last = first.advanced(by: Int.random(in: 10...12_000, using: &random))
    let kinds = Certainty.allCases
    let certainty = kinds[Int.random(in: 0..<kinds.count, using: &random)]
    let tone: Cell.Tone = certainty == .certain ? .holds : .waiting
    return Timeline.Row(
      .text("Mandate number \(i) of \(rows)"),
      bars: [.init(first...last, tone, certainty, isOpenAtEnd: i % 5 == 0, reading: "so \(i)")],
      marks: [.init(first...first.advanced(by: 200), .declared, reading: "offer \(i)")])
  }
  let powers = max(nodes / 4, 1)
  let arrows = (0..<edges).map { i in
    Graph.Edge(
      from: "n\(Int.random(in: 0..<powers, using: &random))",
      to: "n\(Int.random(in: powers..<max(nodes, powers + 1), using: &random))", label: "for N\(i)",
      .holds, .certain, reading: "arrow \(i)")
  }
  let years = (0..<columns).map { String(1816 + $0) }
  return Page(
    title: "Large",
    [
      .figure(
        Figure(
          "t", title: "Many rows", description: "So many.",
          .timeline(Timeline(axis: all, rows: lines, legend: sampleTimeline.legend)), table: facts)),
      .figure(
        Figure(
          "g", title: "Many nodes", description: "So many.",
          .graph(
            Graph(nodes: (0..<nodes).map { .init("n\($0)", .text("State \($0)")) }, edges: arrows)),
          table: facts)),
      .figure(
        Figure(
          "c", title: "Many years", description: "So many.",
          .columns(
            ColumnChart(
              categories: years,
              series: [
                .init("certain", .holds, .certain, years.indices.map { $0 % 31 }),
                .init("possible", .holds, .possible, years.indices.map { $0 % 9 }),
                .init("contested", .waiting, .contested, years.indices.map { $0 % 5 }),
              ], axisLabel: "Mandates")), table: facts)),
    ])
}
