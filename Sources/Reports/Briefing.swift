import Dates
import Mandates
import Pages
import States

/// What every report is made from: the evidence, the clocks, the filter.
package struct Briefing: Sendable {
  /// The evidence, by mandate.
  package let docket: Docket

  /// The days to which the question refers.
  package let clocks: Clocks

  /// Which mandates are asked for.
  package let filter: MandateFilter

  /// The filter in the words of the command line, or nil if nothing was filtered.
  package let filterWords: String?

  /// The language of the reports.
  package let language: Language

  /// Creates a briefing.
  package init(
    _ docket: Docket, _ clocks: Clocks, filter: MandateFilter = MandateFilter(),
    filterWords: String? = nil, language: Language = .english
  ) {
    self.language = language
    self.docket = docket
    self.clocks = clocks
    self.filter = filter
    self.filterWords = filterWords
  }

  /// The first lines of every report: the clocks, the filter, what was counted, the newest evidence.
  var head: [Field] {
    var fields = [
      Field("asOf", "As of", .day(clocks.asOf.description)),
      Field(
        "evidenceUntil", "Evidence until",
        clocks.evidenceUntil.map { .day($0.description) } ?? .absent("no limit")),
      Field(
        "recordedUntil", "Recorded until",
        clocks.recordedUntil.map { .day($0.description) } ?? .absent("no limit")),
      Field("filter", "Filter", filterWords.map { .text($0) } ?? .absent("none")),
      Field("claims", "Claims counted", .count(docket.evidence.claims.count)),
    ]
    if clocks.evidenceUntil != nil {
      fields.append(Field("leftOut", "Claims left out", .count(docket.evidence.leftOut)))
    }
    fields.append(
      Field(
        "newestDocument", "Newest document",
        docket.evidence.newestDocument.map { .day($0.description) } ?? .absent("none is dated")))
    return fields
  }

  /// Makes a page of the report; `data` is what a table of values alone has of it.
  func page(
    _ title: String, _ blocks: [Block], _ register: CitationRegister, data: Table? = nil
  ) -> Page {
    Page(
      title: title, language: language.rawValue, head: head, blocks,
      citations: register.citations, data: data, words: .english)
  }
}
