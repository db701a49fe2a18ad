import Dates
import Foundation
import Mandates
import Pages
import Reports
import States
import TestSupport
import Testing

/// A page made of the sample record.
struct SamplePage: CustomTestStringConvertible, Sendable {
  /// The name of its golden files.
  let name: String

  /// Makes it of the entries, in whatever order they come.
  let make: @Sendable ([Entry]) throws -> Page

  var testDescription: String { name }

  init(_ name: String, _ make: @escaping @Sendable ([Entry]) throws -> Page) {
    self.name = name
    self.make = make
  }

  /// A page of a briefing for 1 January 2023.
  init(
    _ name: String, evidenceUntil: String? = nil,
    briefing make: @escaping @Sendable (Briefing) throws -> Page
  ) {
    self.init(name) { entries in
      var clocks = Clocks(asOf: try #require(Day("2023-01-01")))
      clocks.evidenceUntil = evidenceUntil.flatMap { Day($0) }
      let evidence = Evidence(entries, evidenceUntil: clocks.evidenceUntil)
      return try make(Briefing(Docket(evidence, registry: .standard), clocks))
    }
  }

  static let all: [SamplePage] = [
    SamplePage("status", briefing: { $0.statusReport() }),
    SamplePage("status-until-2021", evidenceUntil: "2021-12-31", briefing: { $0.statusReport() }),
    SamplePage("history") { briefing in
      briefing.historyReport(try mandates("ch-for-ua-in-ru", "nl-for-il-in-suhh"))
    },
    SamplePage("show-contested") { $0.dossierPage(try mandate("ch-for-us-in-ve")) },
    SamplePage("show-place") {
      $0.dossierPage(try mandate("es-for-germanreich-in-pt@lourenco-marques"))
    },
    SamplePage("explain-refused") { $0.explanationPage(try mandate("ch-for-ua-in-ru")) },
    SamplePage("explain-preferred") { $0.explanationPage(try mandate("ch-for-ru-in-ge")) },
    SamplePage("explain-hostile") { $0.explanationPage(try mandate("it-for-ar-in-ve")) },
    SamplePage("list", briefing: { $0.listPage() }),
    SamplePage("documents") { briefing in
      let documents = briefing.docket.evidence.documents.values.sorted { $0.key < $1.key }
      return DocumentPages.list(documents) { key in
        briefing.docket.evidence.claims.filter { $0.claim.document == key }.count
      }
    },
    SamplePage("document") { briefing in
      try document(
        "news-2022-09-22", of: briefing,
        text: [
          "Berne, 22 September", "", "The Federal Council said today:",
          "it had offered in August or before to represent Ukraine in Russia,",
          "and Ukraine had agreed in August.", "", "Russia has refused.", "",
          "The offer was repeated yesterday.", "\u{1B}[2Jwiped \u{202E}backwards",
        ])
    },
    SamplePage("document-hostile") { try document("hostile", of: $0, text: []) },
  ]

  private static func mandate(_ text: String) throws -> Mandate { try #require(Mandate(text)) }

  private static func mandates(_ texts: String...) throws -> [Mandate] {
    try texts.map { try mandate($0) }
  }

  private static func document(_ name: String, of briefing: Briefing, text: [String]) throws -> Page
  {
    let key = try #require(DocumentKey(name))
    let claims = briefing.docket.evidence.claims.filter { $0.claim.document == key }
    return DocumentPages.dossier(
      try #require(briefing.docket.evidence.documents[key]), claims, text: text)
  }
}

@Suite struct ReportGoldenTests {
  @Test(arguments: SamplePage.all)
  func `a report is rendered`(_ sample: SamplePage) throws {
    let page = try sample.make(SampleRecord().entries)
    var narrow = TextRenderer(width: 80)
    expectGolden(narrow.render(page), "reports/\(sample.name)-80.txt")
    var plain = TextRenderer(width: nil)
    expectGolden(plain.render(page), "reports/\(sample.name)-plain.txt")
    var markdown = MarkdownRenderer()
    expectGolden(markdown.render(page), "reports/\(sample.name).md")
    var json = JSONRenderer()
    expectGolden(json.render(page), "reports/\(sample.name).json")
  }

  @Test(arguments: SamplePage.all)
  func `every number on a page has its source`(_ sample: SamplePage) throws {
    let page = try sample.make(SampleRecord().entries)
    #expect(page.danglingReferences == [])
    #expect(page.references == Set(page.citations.map(\.number)), "a source nobody refers to")
    #expect(page.citations.map(\.number) == Array(1..<page.citations.count + 1))
  }

  @Test(arguments: SamplePage.all)
  func `the order of entries changes no report`(_ sample: SamplePage) throws {
    let entries = try SampleRecord().entries
    let page = try sample.make(entries)
    for seed in Seed.some.prefix(3) {
      var random = seed.generator
      #expect(try sample.make(entries.shuffled(using: &random)) == page)
    }
  }
}
