import Mandates
import Pages
import States
import Testing

/// The tables of values that reports have beside their words.
@Suite struct ReportValuesTests {
  private static let pages = SamplePage.all.filter { page in
    (try? page.page(SampleRecord().entries).data) != nil
  }

  @Test(arguments: pages)
  func `a report's values are the same in every language`(_ sample: SamplePage) throws {
    let entries = try SampleRecord().entries
    let english = try #require(sample.page(entries).data)
    #expect(!english.rows.isEmpty)
    for language in Language.allCases {
      let data = try #require(sample.page(entries, language).data)
      #expect(data.columns.map(\.key) == english.columns.map(\.key))
      // A sentence is words, and nothing else.
      let own = english.columns.firstIndex { $0.key == "sentence" }
      func values(_ table: Table) -> [[Cell.Value]] {
        table.rows.map { row in
          row.enumerated().filter { $0.offset != own }.map(\.element.value)
        }
      }
      #expect(values(data) == values(english), "\(language)")
    }
  }

  @Test func `offers, States, changes and the rest have a table of values`() {
    let names = Set(Self.pages.map(\.name))
    for name in [
      "offers", "state", "changes-valid", "changes-evidence", "contradictions", "stale", "sources",
      "digest", "history",
    ] {
      #expect(names.contains(name), "\(name)")
    }
  }
}
