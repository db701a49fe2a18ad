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
}
