import Dates
import Diagnostics
import EvidenceLedger
import Exports
import Mandates
import States
import Testing

/// A few claims with what is hard to export: an offer refused, sources that contradict each other,
/// Namibia, a State that is gone, a place, an officer, hostile texts.
private let made = #"""
  {"mandate":"ch-for-us-in-ir","act":"attestation","force":"yes","date":"2021-09-30","since":"1980","scope":["consular","visas"],"document":"page-2021","lines":[12,13],"span":[3,12],"quote":"=cmd,\"x\"\n"}
  {"mandate":"ch-for-us-in-ir","act":"entry-into-force","date":"1981-04-24","document":"book","locator":"p. 4"}
  {"mandate":"ch-for-ua-in-ru","act":"offer","by":["CH"],"date":"../2022-08","document":"news"}
  {"mandate":"ch-for-ua-in-ru","act":"rejection","by":["RU"],"date":"2022-08/2022-09-21","reason":"no longer neutral; \u001b[31m","document":"news"}
  {"mandate":"se-for-na-in-za","act":"entry-into-force","date":"1991-05~","officer":"Ölga, A."}
  {"mandate":"se-for-na-in-za","act":"end","date":"1994","document":"page-2021","planned":false}
  {"mandate":"nl-for-suhh-in-il@west-jerusalem","act":"handover","to":"FI","date":"1967-06-10","document":"book"}
  {"between":["IR","US"],"act":"break","by":["US"],"date":"1980-04-07","document":"book"}
  """#

private func document(
  _ key: String, _ title: String, _ fill: (inout SourceDocument) -> Void
) throws -> SourceDocument {
  var document = SourceDocument(
    key: try #require(DocumentKey(key)), type: "book", title: title)
  fill(&document)
  return document
}

/// The entries of a small ledger.
func madeEntries() throws -> [Entry] {
  let bytes = Array(made.utf8)
  let source = SourceText(name: "made", bytes)
  let instant = try #require(Instant("2026-11-22T09:30:00Z"))
  var contents: [Entry.Content] = try (1...source.lineCount).map { number in
    switch ClaimLine.read(bytes, in: source.range(ofLine: number), derived: []) {
    case .claim(let claim): return .claim(claim)
    case .refused(let problems):
      throw Unreadable(problems: problems)
    }
  }
  let date = try EDTF("2022-09-22")
  let about = try EDTF("1986~")
  contents += [
    .document(
      try document("news", "Offer renewed") {
        $0.type = "article-newspaper"
        $0.date = date
        $0.container = "The Daily"
        $0.url = "https://example.org/a?b=c"
        $0.accessed = Day(year: 2024, month: 3, day: 2)
        $0.copyOf = DocumentKey("agency")
      }),
    .document(try document("agency", "Offer") { $0.sha256 = String(repeating: "0a", count: 32) }),
    .document(
      try document("book", "“Good offices”, a history") {
        $0.date = about
        $0.authors = ["A. Muster", "Federal Archives"]
        $0.note = "line one\nline two"
        $0.language = "de"
        $0.archive = "E2001"
      }),
    .document(try document("page-2021", "[Mandates]") { $0.publisher = "FDFA" }),
  ]
  return contents.map { Entry(recording: $0, at: instant, by: "anna") }
}

private struct Unreadable: Error { let problems: [LineProblem] }

/// An export of some entries as of a day.
func export(
  _ entries: [Entry], asOf: String = "2026-11-22", filter: MandateFilter? = nil
) throws -> Export {
  let clocks = Clocks(asOf: try #require(Day(asOf)))
  return Export(
    Docket(Evidence(entries), registry: .standard), clocks, filter: filter ?? MandateFilter(),
    filterWords: filter == nil ? nil : "--made")
}
