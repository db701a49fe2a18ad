import Dates
import Mandates
import Pages
import Reports
import States
import Testing

/// A page made of the sample record, in every language.
struct SamplePage: CustomTestStringConvertible, Sendable {
  /// The name of its golden files.
  let name: String

  /// The clock of evidence, if it is set.
  let evidenceUntil: String?

  private let make: @Sendable (Briefing) throws -> Page

  var testDescription: String { name }

  /// A page of a briefing for 1 January 2023.
  init(
    _ name: String, evidenceUntil: String? = nil,
    _ make: @escaping @Sendable (Briefing) throws -> Page
  ) {
    self.name = name
    self.evidenceUntil = evidenceUntil
    self.make = make
  }

  /// Makes it of the entries, in whatever order they come.
  func page(
    _ entries: [Entry], _ language: Language = .english, on day: String = "2023-01-01"
  ) throws -> Page {
    var clocks = Clocks(asOf: try #require(Day(day)))
    clocks.evidenceUntil = evidenceUntil.flatMap { Day($0) }
    let evidence = Evidence(entries, evidenceUntil: clocks.evidenceUntil)
    return try make(Briefing(Docket(evidence, registry: .standard), clocks, language: language))
  }

  /// All of them: a new report adds its pages here.
  static let all: [SamplePage] =
    [
      SamplePage("status") { $0.statusReport() },
      SamplePage("status-until-2021", evidenceUntil: "2021-12-31") { $0.statusReport() },
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
      SamplePage("list") { $0.listPage() },
      SamplePage("offers") { $0.offersReport() },
      SamplePage("state") { briefing in
        let iran: StateKey = try #require(StateKey("IR"))
        return briefing.stateReport(iran)
      },
      SamplePage("contradictions") { $0.contradictionsReport() },
      SamplePage("contradictions-of-document") { briefing in
        let document: DocumentKey = try #require(DocumentKey("fdfa-2021"))
        return briefing.contradictionsReport(against: document)
      },
      SamplePage("stale") { $0.staleReport() },
      SamplePage("sources") { $0.sourcesReport() },
      SamplePage("digest") { $0.digestReport() },
      SamplePage("changes-valid") { briefing in
        try changes(briefing, .valid, "2022-08-15") { $0.asOf = $1 }
      },
      SamplePage("changes-evidence") { briefing in
        try changes(briefing, .evidence, "2022-08-15") { $0.evidenceUntil = $1 }
      },
      SamplePage("documents") { briefing in
        let documents = briefing.docket.evidence.documents.values.sorted { $0.key < $1.key }
        return DocumentPages(briefing.language).list(documents) { key in
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
    ] + pictures

  /// Those whose core is a picture.
  static let pictures: [SamplePage] = [
    SamplePage("timeline") { $0.timelineReport() },
    SamplePage("timeline-by-receiving") { $0.timelineReport(by: .receiving) },
    SamplePage("matrix") { $0.matrixReport() },
    SamplePage("matrix-1950s") { $0.matrixReport(decade: 1950) },
    SamplePage("network") { $0.networkReport() },
    SamplePage("statistics") { $0.statisticsReport() },
  ]

  /// What changed from a day to that of a briefing.
  private static func changes(
    _ briefing: Briefing, _ clock: ChangeClock, _ from: String,
    _ set: (inout Clocks, Day) -> Void
  ) throws -> Page {
    let day = try #require(Day(from))
    var (earlier, later) = (briefing.clocks, briefing.clocks)
    set(&earlier, day)
    set(&later, briefing.clocks.asOf)
    func made(_ clocks: Clocks) throws -> Briefing {
      let evidence = Evidence(try SampleRecord().entries, evidenceUntil: clocks.evidenceUntil)
      return Briefing(
        Docket(evidence, registry: .standard), clocks, language: briefing.language)
    }
    return try made(later).changesReport(
      since: try made(earlier), on: clock, from: day, to: briefing.clocks.asOf)
  }

  private static func mandate(_ text: String) throws -> Mandate { try #require(Mandate(text)) }

  private static func mandates(_ texts: String...) throws -> [Mandate] {
    try texts.map { try mandate($0) }
  }

  private static func document(_ name: String, of briefing: Briefing, text: [String]) throws -> Page
  {
    let key = try #require(DocumentKey(name))
    let claims = briefing.docket.evidence.claims.filter { $0.claim.document == key }
    let record = try #require(briefing.docket.evidence.documents[key])
    return DocumentPages(briefing.language).dossier(record, claims, text: text, briefing)
  }
}
