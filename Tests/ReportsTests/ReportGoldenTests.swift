import Mandates
import Pages
import Reports
import States
import TestSupport
import Testing

@Suite struct ReportGoldenTests {
  /// Renderers that lay a page out, each with what its golden files end in.
  private struct Rendering: Sendable {
    let ending: String
    let format: PageFormat
    var layout = TextLayout()

    /// In every language.
    static let everywhere = [
      Rendering(ending: ".txt", format: .text),
      Rendering(ending: "-linear.txt", format: .text, layout: TextLayout(isLinear: true)),
      Rendering(ending: ".md", format: .markdown), Rendering(ending: ".html", format: .html),
      Rendering(ending: ".json", format: .json),
    ]

    /// Of a page whose facts are one table, in every language.
    static let tables = [
      Rendering(ending: ".csv", format: .csv), Rendering(ending: "-sheet.csv", format: .csvSheet),
    ]

    /// In English: where only the room differs.
    static let inEnglish = [
      Rendering(ending: "-80.txt", format: .text, layout: TextLayout(width: 80))
    ]
  }

  @Test(arguments: SamplePage.all, Language.allCases)
  func `a report is rendered`(_ sample: SamplePage, _ language: Language) throws {
    let page = try sample.page(SampleRecord().entries, language)
    #expect(page.language == language.rawValue)
    var renderings = Rendering.everywhere + (language == .english ? Rendering.inEnglish : [])
    if page.isOneTable { renderings += Rendering.tables }
    for rendering in renderings {
      expectGolden(
        try page.text(as: rendering.format, rendering.layout),
        "reports/\(language.rawValue)/\(sample.name)\(rendering.ending)")
    }
    if page.figures.isEmpty { return }
    expectGolden(try page.text(as: .svg), "reports/\(language.rawValue)/\(sample.name).svg")
    guard page.figures.contains(where: \.isGraph) else { return }
    expectGolden(try page.text(as: .dot), "reports/\(language.rawValue)/\(sample.name).dot")
  }

  @Test(arguments: SamplePage.all, Language.allCases)
  func `every number on a page has its source`(_ sample: SamplePage, _ language: Language) throws {
    let page = try sample.page(SampleRecord().entries, language)
    #expect(page.danglingReferences == [])
    #expect(page.references == Set(page.citations.map(\.number)), "a source nobody refers to")
    #expect(page.citations.map(\.number) == Array(1..<page.citations.count + 1))
  }

  @Test(arguments: SamplePage.all)
  func `the order of entries changes no report`(_ sample: SamplePage) throws {
    let entries = try SampleRecord().entries
    let page = try sample.page(entries)
    for seed in Seed.some.prefix(3) {
      var random = seed.generator
      #expect(try sample.page(entries.shuffled(using: &random)) == page)
    }
  }
}

extension Figure {
  /// Whether Graphviz can lay it out.
  fileprivate var isGraph: Bool { if case .graph = picture { true } else { false } }
}
