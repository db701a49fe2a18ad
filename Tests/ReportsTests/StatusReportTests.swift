import Pages
import Reports
import Testing

/// What the status report lists by rows, and what by a number.
@Suite struct StatusReportTests {
  /// The rows of the report's tables by their keys, and its text.
  private func report(on day: String) throws -> (
    tables: [String: [[Cell]]], text: String, page: Page
  ) {
    let sample = SamplePage("status") { $0.statusReport() }
    let page = try sample.page(SampleRecord().entries, on: day)
    var tables: [String: [[Cell]]] = [:]
    for case .section(_, _, let blocks) in page.blocks {
      for case .table(let table) in blocks { tables[table.key] = table.rows }
    }
    var renderer = TextRenderer(width: nil)
    return (tables, renderer.render(page), page)
  }

  @Test func `what is told of later days alone is a number on a day of long ago`() throws {
    let (tables, text, page) = try report(on: "1900-01-01")
    let counts = try #require(tables["counts"])
    let unknown = try #require(counts.first { $0[0].value == .code("unknown") })
    #expect(unknown[1].value == .count(15))
    #expect(tables["unknown"] == nil)
    #expect(
      text.contains(
        "Of 15 mandates, all that is told lies after this day; "
          + "“goodoffices list --status unknown --as-of 1900-01-01” lists them."))
    // A table of values alone has them all.
    #expect(page.data?.rows.count == 15)
  }

  @Test func `what was told before the day keeps its row`() throws {
    let (tables, text, _) = try report(on: "2023-01-01")
    #expect(
      tables["unknown"]?.map(\.[0].value) == [
        .code("es-for-germanreich-in-pt@lourenco-marques"), .code("nl-for-il-in-suhh"),
      ])
    #expect(!text.contains("all that is told lies after this day"))
  }
}
