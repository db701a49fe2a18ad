import Diagnostics
import Pages
import PlainCSV
import TestSupport
import Testing

private let columns: [Table.Column] = [
  .init("what", "What"), .init("when", "Wann", .day), .init("count", "Zahl", .number),
  .init("sure", "Sicher"), .init("parts", "Teile"), .init("none", "Nichts"),
]

private let row: [Cell] = [
  Cell.code("in-force", "in Kraft").marked(.stale, .contested).citing([2, 1]),
  Cell.day("{2008-09,2008-12~}", "September 2008, etwa Dezember 2008").marked(.approximate),
  .count(-3), .flag(true, "ja"), .codes(["consular", "visas"], "konsularisch, Visa"), .absent(),
]

private func page(
  _ blocks: [Block], data: Table? = nil, language: String = "de", words: PageWords = .english
) -> Page {
  Page(
    title: "A \u{1B}page", language: language, blocks,
    citations: [Citation(1, key: "d-1", source: "Blatt"), Citation(2, source: "=Post")],
    data: data, words: words)
}

private let table = Table("t", columns: columns, rows: [row], emptyNote: "-")

/// The rows of a text as a reader of RFC 4180 has them, the header first.
private func read(_ text: String, _ separator: CSVSeparator = .comma) -> [[String]] {
  let table = CSVReader.read(SourceText(name: "page", Array(text.utf8)), separator: separator)
  #expect(table.diagnostics.isEmpty)
  return ([table.header].compactMap(\.self) + table.records).map { $0.fields.map(\.text) }
}

struct TableFormatTests {
  @Test func `a table of values has machine names and values, marks and sources`() throws {
    let text = try page([.section(heading: "S", [.table(table)])]).text(as: .csv)
    #expect(
      text == """
        what,when,count,sure,parts,none,marks,sources\r
        in-force,"{2008-09,2008-12~}",-3,true,consular;visas,,\
        what:contested;what:stale;when:approximate,2;d-1\r

        """)
  }

  @Test func `a sheet has headings and readings, and no formula`() throws {
    let german = try page([.table(table)]).text(as: .csvSheet)
    #expect(german.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(
      read(german, .semicolon) == [
        ["What", "Wann", "Zahl", "Sicher", "Teile", "Nichts", "Sources"],
        [
          "in Kraft (contested, stale)", "September 2008, etwa Dezember 2008 (approximate)", "-3",
          "ja", "konsularisch, Visa", "", "'=Post | Blatt",
        ],
      ])
    #expect(read(try page([.table(table)], language: "en").text(as: .csvSheet)).count == 2)
  }

  struct Guard: CustomTestStringConvertible, Sendable {
    let given: String
    let expected: String
    var testDescription: String { given.visible }
    init(_ given: String, _ expected: String) {
      self.given = given
      self.expected = expected
    }
  }

  static let guards: [Guard] = [
    Guard("=SUM(A1:A9)", "'=SUM(A1:A9)"), Guard("@cmd", "'@cmd"), Guard("-1+1", "'-1+1"),
    Guard("+1", "+1"), Guard("-12", "-12"), Guard("\t=1+1", "'=1+1"), Guard("\r=1+1", "'=1+1"),
    Guard("  =1", "'=1"), Guard("\u{3000}＝1+1", "\u{3000}'＝1+1"),
    Guard("a\";=cmd|' /C calc'!A0", "a\";'=cmd|' /C calc'!A0"), Guard("a,\"=1", "a,\"'=1"),
    Guard("a; -b", "a; '-b"), Guard("a=b, c-d; e@f.example", "a=b, c-d; e@f.example"),
    Guard("2008-09", "2008-09"), Guard("a\n=b", "a =b"), Guard("a\u{202E}b", "a\\u{202E}b"),
    Guard("", ""),
  ]

  @Test(arguments: guards)
  func `nothing in a sheet is taken for a formula`(_ test: Guard) throws {
    let table = Table(
      "t", columns: [.init("a", "A"), .init("b", "B")], rows: [[.text(test.given), .text("end")]],
      emptyNote: "")
    let text = try page([.table(table)], language: "en").text(as: .csvSheet)
    #expect(read(text).last == [test.expected, "end"])
  }

  @Test(arguments: Seed.some)
  func `what is written as values is read as it was, and each language writes the same`(
    _ seed: Seed
  ) throws {
    var random = seed.generator
    let table = randomTable(&random)
    let text = try page([.table(table)]).text(as: .csv)
    #expect(
      read(text).map { Array($0.prefix(table.columns.count)) }
        == [table.columns.map(\.key)] + table.rows.map { $0.map { CSVRenderer.text(of: $0.value) } }
    )
    #expect(try page([.table(table)], language: "fr").text(as: .csv) == text)
    for row in read(try page([.table(table)]).text(as: .csvSheet), .semicolon) {
      for field in row where Int(field) == nil {
        #expect(!field.contains(/^[ "]*[=+\-@＝＋－＠]/), "\(field)")
        #expect(!field.contains(/[\t\r\n]/))
      }
    }
  }

  @Test func `the data of a page goes before its tables`() throws {
    let data = Table(
      "d", columns: [.init("marks", "M"), .init("sources", "S")],
      rows: [[.text("m"), Cell.text("s").citing([1])]], emptyNote: "")
    #expect(
      try page([.table(table), .table(table)], data: data).text(as: .csv)
        == "marks,sources\r\nm,s\r\n")
  }

  @Test(arguments: [PageFormat.csv, .csvSheet])
  func `a page of no table or several is refused with what would do`(_ format: PageFormat) {
    for (count, found) in [(0, "none"), (2, "2")] {
      let page = page(Array(repeating: .table(table), count: count))
      do throws(Failure) {
        _ = try page.text(as: format)
        Issue.record("nothing was refused")
      } catch {
        #expect(
          error.diagnostics.map(\.message) == [
            "'\(format.rawValue)' holds one table, and “A \\u{1B}page” has \(found)"
          ])
        #expect(error.diagnostics.first?.hint?.contains("'text', 'markdown'") == true)
        #expect(error.diagnostics.first?.hint?.contains("csv") == false)
      }
    }
  }
}
