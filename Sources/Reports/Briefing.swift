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

  /// The words of the command line that make the report again; nil where none do.
  package var command: String?

  /// Whether pages bring what a table of values alone (CSV) has of them; other formats do without.
  package var givesValues = true

  /// Whether a bare count names the claims by which it is counted; only JSON and lone pictures show
  /// them.
  package var tracesCounts = true

  /// Whether anything that is asked for names the claims by which it is counted.
  var namesCounted: Bool { givesValues || tracesCounts }

  /// Words that were put together before, where many reports are made.
  var memory: WordMemory?

  /// The mandates that a report is about, where it names them itself.
  var subject: [Mandate]?

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
      Field("asOf", say(.headAsOf), dayCell(clocks.asOf)),
      Field("evidenceUntil", say(.headEvidenceUntil), limit(clocks.evidenceUntil)),
      Field("recordedUntil", say(.headRecordedUntil), limit(clocks.recordedUntil)),
      Field(
        "filter", say(.headFilter), filterWords.map { .text($0) } ?? .absent(say(.headNoFilter))),
      Field("claims", say(.headClaims), .count(docket.evidence.claimCount)),
    ]
    if clocks.evidenceUntil != nil {
      fields.append(Field("leftOut", say(.headLeftOut), .count(docket.evidence.leftOut)))
    }
    fields.append(
      Field(
        "newestEvidence", say(.headNewestEvidence),
        newest(docket.evidence.newestEvidence)))
    fields.append(
      Field(
        "newestDocument", say(.headNewestDocument),
        newest(docket.evidence.newestDocument)))
    fields += headOfAsked
    if let command {
      fields.append(Field("command", say(.headCommand), .text(command), role: .command))
    }
    return fields
  }

  /// How many of the claims are about the mandates asked for, and when these were last heard of,
  /// where only some are asked for.
  private var headOfAsked: [Field] {
    guard
      let asked = subject
        ?? (filter.namesMandates ? docket.mandates.filter { docket.admits($0, filter) } : nil)
    else { return [] }
    let claims = Set(asked.flatMap { docket.chronicle(of: $0).claims.map(\.id) })
    let last = asked.compactMap { docket.answer($0, clocks).lastEvidence }.max()
    return [
      Field("claimsAsked", say(.headClaimsAsked), .count(claims.count)),
      Field("lastEvidenceAsked", say(.headLastEvidenceAsked), newest(last)),
    ]
  }

  /// The newest day of all that counts, which may lie after the day asked.
  private func newest(_ day: Day?) -> Cell {
    guard let day else { return .absent(say(.headNoneDated)) }
    return day > clocks.asOf ? .day(day.description, say(.afterTheDay(words(day)))) : dayCell(day)
  }

  private func limit(_ day: Day?) -> Cell {
    day.map { dayCell($0) } ?? .absent(say(.headNoLimit))
  }

  /// The command that lists mandates under the same clocks and filters, on another day if one is given.
  func listCommand(on day: Day? = nil, _ options: String? = nil) -> String {
    command("list", options, on: day)
  }

  /// The command that makes another report under the same clocks and filters.
  func reportCommand(_ name: String) -> String { command("report \(name)") }

  private func command(_ name: String, _ options: String? = nil, on day: Day? = nil) -> String {
    var parts = ["goodoffices \(name)", options, "--as-of \(day ?? clocks.asOf)"]
      .compactMap(\.self)
    if let until = clocks.evidenceUntil { parts.append("--evidence-until \(until)") }
    if let until = clocks.recordedUntil { parts.append("--recorded-until \(until)") }
    if let filterWords { parts.append(filterWords) }
    return parts.joined(separator: " ")
  }

  /// A register of the sources that a page needs, in the language of the report.
  func citationRegister() -> CitationRegister {
    CitationRegister(docket.evidence, language, memory)
  }

  /// Running texts, each a paragraph.
  func paragraphs(_ texts: [String]) -> [Block] { texts.map { .paragraph([.text($0)]) } }

  /// Makes a page of the report, of whose tables each stands for itself.
  ///
  /// What is not known, if anything is told of it, stands last.
  func page(
    _ title: String, _ blocks: [Block], notKnown: [Block] = [], _ register: CitationRegister? = nil
  ) -> Page {
    var page = Page(
      title: title, language: language.rawValue, head: head, blocks,
      citations: register?.citations ?? [], words: language.pageWords)
    if !notKnown.isEmpty {
      page.closing = [
        .section(heading: notKnownHeading, anchor: "not-known", notKnown + undated)
      ]
    }
    return page
  }

  /// That the evidence clock leaves out documents of which nobody can say that they had appeared.
  private var undated: [Block] {
    let number = docket.evidence.leftOutUndated
    return number == 0 ? [] : paragraphs([say(.leftOutUndated(number))])
  }

  /// Makes a page of the report; `data` is what a table of values alone has of it, an empty one
  /// where nobody asks for values.
  func page(
    _ title: String, _ blocks: [Block], notKnown: [Block] = [], _ register: CitationRegister? = nil,
    data: @autoclosure () -> Table
  ) -> Page {
    var page = page(title, blocks, notKnown: notKnown, register)
    page.data = givesValues ? data() : Table("values", columns: [], rows: [], emptyNote: "–")
    return page
  }
}

extension Language {
  /// The words which renderers add by themselves.
  package var pageWords: PageWords {
    switch self {
    case .english: .english
    case .german: .german
    case .french: .french
    case .italian: .italian
    }
  }
}
