import Pages

/// Texts that try to leave their place in a terminal, a table, a list or a link.
let hostileTexts: [String] = [
  "\u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{7}",
  "left \u{202E}thgir\u{202C} \u{2067}isolated\u{2069} zero\u{200B}width",
  "a | b || c \\| d",
  "<script>alert(1)</script> <!-- x --> <img src=x onerror=y> &lt; &#60; &amp",
  "[click](javascript:alert(1)) ![i](x) [^1] [a]: http://e.example",
  "`code` ``a`b`` *bold* _em_ ~~gone~~ $x^2$ **__**",
  "https://evil.example/a?b www.evil.example mailto:a@evil.example a@evil.example",
  "# heading #", "- item", "+ item", "1. item", "2) item", "> quote", "===", "---", "```", "~~~",
  "line one\nline two\r\n\r\n# three\tfour\u{2028}five",
  "=SUM(A1:A9)", "+1-1", "@cmd", "    indented", "\\", "trailing\\", "", "  ", "\u{0}",
]

private let columns: [Table.Column] = [
  .init("mandate", "Mandate", .code), .init("status", "Status"), .init("since", "Since", .day),
  .init("lastEvidence", "Last evidence", .day), .init("claims", "Claims", .number),
  .init("source", "Source"),
]

private func row(
  _ mandate: String, _ status: Cell, _ since: Cell, _ last: Cell, _ claims: Int, _ source: Cell
) -> [Cell] {
  [
    Cell.code(mandate, mandate).linked(to: mandate), status, since, last, .count(claims), source,
  ]
}

private let rows: [[Cell]] = [
  row(
    "ch-for-us-in-ir",
    .code("in-force", "in force").toned(.holds).citing(
      Carriers(citations: [1], claims: ["00000000aaaaaaaaaaaa", "11111111bbbbbbbbbbbb"])),
    .day("1980-05-21"), .day("2021-09-30"), 12, .text("Swiss page on good offices")),
  row(
    "ch-for-ru-in-ge", .code("in-force", "in force").toned(.holds).marked(.stale, .contested),
    .day("{2008-09,2008-12~,2009-03-05}", "September 2008, about December 2008 or 5 March 2009")
      .marked(.approximate).citing([1, 2]),
    .day("2009-12-13"), 9, .text("Überblick der Bundesverwaltung über die Schutzmachtmandate")),
  row(
    "ch-for-ua-in-ru", .codes(["rejected", "offered"], "rejected or offered").toned(.refused),
    .day("2022-08/2022-09-21"), .day("2022-09-21"), 1_204, .text("新華社 電 日本語の長い文章、改行の確認")),
  row(
    "nl-for-suhh-in-il@west-jerusalem", .code("ended", "ended").toned(.over),
    .day("1967-06-10/1990", "10 June 1967 – 1990"), .absent(), 2,
    .text("سفارة هولندا في إسرائيل (עברית)")),
  row(
    "se-for-us-in-kp", .code("dormant", "dormant").toned(.waiting).marked(.unsourced),
    .day("1995-09~"), .day("2020"), 0, .text("Flags 🇸🇪🇺🇸, family 👨‍👩‍👧, e\u{301}, ﷽, ｗｉｄｅ")),
]

private let dossier: [Block] = [
  .definitions([
    Definition("status", "Status", .code("in-force", "in force").toned(.holds).citing([1])),
    Definition("scope", "Scope", .codes(["consular", "visas"], "consular, visas")),
    Definition("asked", "Asked of the receiving State", .flag(true, "yes")),
    Definition(
      "mirror", "Mirror",
      [
        .text("another mandate, "),
        .value(Cell.code("ch-for-ru-in-ge", "CH for RU in GE").linked(to: "ch-for-ru-in-ge")),
        .text(", "), .emphasis("not"), .text(" by the same note"), .references([2]),
      ]),
  ]),
  .events([
    Event(
      date: .day("1979-11-04"), what: .code("break", "mission closed"), citations: [1]),
    Event(
      date: Cell.day("1980-04~").marked(.approximate), what: .code("request", "request"),
      who: .code("US", "United States of America"),
      notes: [
        [.text("scope: all that the Vienna Convention lists, and the archives of the mission")],
        [.text("reason: “"), .text("rupture | of [relations]"), .text("”"), .references([3])],
      ], citations: [1, 3],
      after: [
        Field("power", "Switzerland", .absent("unknown")),
        Field("for", "United States", .code("willing", "willing").toned(.holds)),
      ]),
    Event(
      date: .day("1980-05-21/1981", "between 21 May 1980 and 1981, as the two papers have it"),
      what: Cell.code("entry-into-force", "entry into force").toned(.holds).citing([2]),
      citations: [2]),
  ]),
]

/// A page with everything in it: uncertain dates, long names, right-to-left and hostile texts.
let samplePage = Page(
  title: "Mandates on 22 September 2022",
  head: [
    Field("asOf", "As of", .day("2022-09-22")),
    Field("filters", "Filters", .text("power CH, stale included")),
    Field("claims", "Claims", .count(1_227)),
    Field("newest", "Newest evidence", Cell.day("2022-09-21").citing([2])),
  ],
  [
    .paragraph([
      .text("Who represents whom on this day. A mandate counts where all "),
      .emphasis("three wills"), .text(" are known"), .references([1]),
      .text("; where they are not, every possible status is named, see nl-for-suhh-in-il."),
    ]),
    .section(
      heading: "In force or not",
      [
        .table(
          Table(
            "mandates", caption: "Five mandates, sorted by nothing in particular",
            columns: columns, rows: rows, emptyNote: "No mandate.")),
        .note(Note(.caution, [.text("Two rows rest on one weak source"), .references([3])])),
        .note(Note(.remark, [.text("An empty list is an answer.")])),
      ]),
    .section(
      heading: "Refused",
      [.table(Table("refused", columns: columns, emptyNote: "Nothing was refused."))]),
    .section(
      heading: "Dossiers",
      [
        .section(heading: "CH for US in IR", anchor: "ch-for-us-in-ir", dossier),
        .section(
          heading: "CH for RU in GE", anchor: "ch-for-ru-in-ge",
          [.paragraph([.text("Sources give five starts.")])]),
      ]),
  ],
  citations: [
    Citation(
      1, key: "d-0001", source: "Schutzmachtmandate, FDFA, 2021-09-30", place: "lines 12–13",
      quotation: "Since 1980 Switzerland has\n represented US interests in Iran.",
      address: "https://www.example.ch/mandates?lang=en&x=(1)|2"),
    Citation(2, key: "d-0002", source: "Annual report on [good] offices", place: "page 4")
      .with(claims: "00000000aaaaaaaaaaaa", "11111111bbbbbbbbbbbb"),
    Citation(
      3, source: "A page nobody | vouches for", quotation: "`rm -rf`",
      address: "javascript:alert(1)"),
    Citation(10, source: "Read, but nothing rests on it", address: "HTTP://example.org"),
  ])

extension Citation {
  /// The same with claims made in it.
  fileprivate func with(claims: String...) -> Citation {
    var citation = self
    (citation.claims, citation.shortClaims) = (claims, claims.map { String($0.prefix(8)) })
    return citation
  }
}

/// A page on which every text there can be is the given one.
func page(full text: String) -> Page {
  let cell = Cell.text(text).marked(.contested).citing(Carriers(citations: [1], claims: [text]))
  let column = Table.Column("a", text)
  let spans: [Span] = [
    .text(text), .emphasis(text), .value(cell.linked(to: text)), .references([1, 7]),
  ]
  let blocks: [Block] = [
    .paragraph([.text(text)]), .paragraph(spans),
    .table(
      Table(
        "t", caption: text, columns: [column, .init("b", "B")],
        rows: [[cell, .text("end")], [.text("x").resting(on: [text]), cell]], emptyNote: text)),
    .table(Table("empty", columns: [column], emptyNote: text)),
    .definitions([Definition("d", text, spans)]),
    .events([
      Event(
        date: cell, what: cell, who: cell, notes: [spans, [.text(text)]], citations: [1],
        after: [Field("f", text, cell)])
    ]),
    .note(Note(.caution, spans)), .note(Note(.remark, [.text(text)])),
  ]
  return Page(
    title: text, head: [Field("h", text, cell)],
    blocks + [.section(heading: text, anchor: text, blocks)],
    citations: [
      Citation(1, source: text, place: text, quotation: text, address: text).with(claims: text),
      Citation(2, source: text, place: text, quotation: text, address: "https://e.example/" + text),
    ])
}
