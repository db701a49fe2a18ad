import Dates
import Mandates
import Pages
import Reports
import States
import TestSupport
import Testing

/// A page of the reports whose core is a picture, made of the sample record.
struct PicturePage: CustomTestStringConvertible, Sendable {
  let name: String
  let make: @Sendable (Briefing) -> Page
  var testDescription: String { name }

  static let all: [PicturePage] = [
    PicturePage(name: "timeline") { $0.timelineReport() },
    PicturePage(name: "timeline-by-receiving") { $0.timelineReport(by: .receiving) },
    PicturePage(name: "matrix") { $0.matrixReport() },
    PicturePage(name: "matrix-1950s") { $0.matrixReport(decade: 1950) },
    PicturePage(name: "network") { $0.networkReport() },
    PicturePage(name: "statistics") { $0.statisticsReport() },
  ]

  func page(_ entries: [Entry], _ language: Language = .english) throws -> Page {
    let clocks = Clocks(asOf: try #require(Day("2023-01-01")))
    return make(
      Briefing(Docket(Evidence(entries), registry: .standard), clocks, language: language))
  }
}

@Suite struct PictureReportTests {
  @Test(arguments: PicturePage.all, Language.allCases)
  func `a picture is told in every language`(_ picture: PicturePage, _ language: Language) throws {
    let page = try picture.page(SampleRecord().entries, language)
    var plain = TextRenderer(width: 80)
    expectGolden(plain.render(page), "reports/pictures/\(picture.name)-\(language.rawValue).txt")
  }

  @Test(arguments: PicturePage.all)
  func `every number on a page has its source`(_ picture: PicturePage) throws {
    let page = try picture.page(SampleRecord().entries)
    #expect(page.danglingReferences == [])
    #expect(page.references == Set(page.citations.map(\.number)), "a source nobody refers to")
  }

  @Test(arguments: PicturePage.all)
  func `values are the same in every language`(_ picture: PicturePage) throws {
    let entries = try SampleRecord().entries
    let english = try #require(picture.page(entries).data)
    for language in Language.allCases {
      let data = try #require(picture.page(entries, language).data)
      #expect(data.columns.map(\.key) == english.columns.map(\.key))
      #expect(data.rows.map { $0.map(\.value) } == english.rows.map { $0.map(\.value) })
    }
  }

  @Test(arguments: PicturePage.all)
  func `the order of entries changes no picture`(_ picture: PicturePage) throws {
    let entries = try SampleRecord().entries
    let page = try picture.page(entries)
    for seed in Seed.some.prefix(3) {
      var random = seed.generator
      #expect(try picture.page(entries.shuffled(using: &random)) == page)
    }
  }

  /// Dates far outside any calendar, as a ledger or a command line may hold them.
  static let farDays = ["-99999999-01-01", "0001-01-01", "+99999999-12-31"]

  @Test(arguments: farDays)
  func `no day is too far for a picture`(_ day: String) throws {
    let far = [
      try attestation("ch-for-us-in-ir", since: "Y-170000002", on: "1990", "b"),
      try attestation("ch-for-us-in-cu", since: "-9998", on: "-9997", "c"),
      try attestation("se-for-us-in-kp", since: nil, on: "9998", "d"),
    ]
    let entries = try SampleRecord().entries + far
    for picture in PicturePage.all {
      let clocks = Clocks(asOf: try #require(Day(day)))
      let page = picture.make(
        Briefing(Docket(Evidence(entries), registry: .standard), clocks))
      #expect(!(try page.text(as: .text, TextLayout(width: 80))).isEmpty)
      #expect(!(try page.text(as: .html)).isEmpty)
      #expect(page.data?.columns.isEmpty == false)
    }
  }

  private func attestation(
    _ mandate: String, since: String?, on date: String, _ digit: String
  ) throws -> Entry {
    var claim = Claim(
      .mandate(try #require(Mandate(mandate))), .attestation(.yes), source: .officer("A. Keller"))
    claim.since = try since.map { try EDTF($0) }
    claim.date = try EDTF(date)
    return Entry(
      id: try #require(EntryID(String(repeating: digit, count: 20))), content: .claim(claim),
      recordedAt: try #require(Instant("2022-12-24T09:00:00Z")), recordedBy: "A. Keller")
  }
}
