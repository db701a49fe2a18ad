import Diagnostics
import Mandates
import Pages
import Parallel
import Reports
import States

/// A whole static web site of a record: a pure function of a briefing.
///
/// It has an index for every day, a page for each mandate, State, document, year and report, each
/// in four languages with the same facts as CSV and JSON beside it, and a feed of changes. Data have
/// keys and values, which are the same in every language, and stand once, beside the page in English;
/// some reports have sentences among their values, so that theirs stand in each language. Nothing is
/// loaded from anywhere, and all of it can be read without a script.
package struct Site: Sendable {
  private let briefing: Briefing
  private let record: SiteRecord
  private let entries: [Entry]

  /// Creates the site of what a briefing asks for; its language does not matter.
  ///
  /// The entries are those of the whole ledger: the feed tells how mandates stood before each day on
  /// which something was recorded.
  package init(_ briefing: Briefing, among entries: [Entry]) {
    self.entries = entries
    let briefing = briefing.remembering
    self.briefing = briefing
    record = SiteRecord(briefing)
  }

  /// What the first page says of the day asked, as a page by itself, in the briefing's language.
  package var dayPage: Page { Edition(record, briefing).dayPage(record.today(briefing)) }

  /// The files in all languages, in the order of their paths.
  ///
  /// Throws where a format can't show a page.
  package func files() throws(Failure) -> [SiteFile] {
    var files: [SiteFile] = []
    try make { made throws(Failure) in files += made }
    return files.sorted { $0.path < $1.path }
  }

  /// Makes the files in all languages, and hands over some at a time, in an order that is always the
  /// same, while others are being made.
  ///
  /// Throws where a format can't show a page, and what `take` throws.
  package func make(_ take: ([SiteFile]) throws(Failure) -> Void) throws(Failure) {
    let editions = Language.allCases.mappedConcurrently(by: 1) { language in
      var briefing = briefing.translated(to: language)
      briefing.givesValues = language == Edition.firstLanguage
      briefing.tracesCounts = briefing.givesValues
      return Edition(record, briefing)
    }
    try Chapter.all(of: record).madeConcurrently { chapter in
      Result { () throws(Failure) in try make(chapter, in: editions) }
    } take: { made throws(Failure) in
      try take(try made.get())
    }
  }
}

/// Pages that one thread makes in every language, so that what they ask of the record is answered
/// once.
private enum Chapter {
  case front
  case reports
  case lists
  case year(Int)
  case mandate(Mandate)
  case state(StateKey)
  case document(DocumentKey)

  /// All of them; those that take longest first, so that no thread is left with one at the end.
  static func all(of record: SiteRecord) -> [Chapter] {
    [.reports, .front, .lists] + record.years.reversed().map { .year($0) }
      + record.courses.map { .mandate($0.mandate) } + record.states.map { .state($0.key) }
      + record.documents.map { .document($0) }
  }
}

extension Site {
  private func make(
    _ chapter: Chapter, in editions: [Edition]
  ) throws(Failure) -> [SiteFile] {
    switch chapter {
    case .front:
      let today = record.today(briefing)
      let news = RecordNews(record, briefing, among: entries)
      var files: [SiteFile] = []
      for edition in editions { files += try edition.front(today, news) }
      return files
    case .reports: return try pages(in: editions) { $0.reports }
    case .lists:
      let today = record.today(briefing)
      return try pages(in: editions) { $0.lists(today) }
    case .year(let year):
      let day = RecordDay(record, on: record.day(of: year), briefing)
      return try pages(in: editions) { [$0.page(ofYear: year, day)] }
    case .mandate(let mandate): return try pages(in: editions) { [$0.page(of: mandate)] }
    case .state(let state): return try pages(in: editions) { [$0.page(of: state)] }
    case .document(let key): return try pages(in: editions) { [$0.page(of: key)] }
    }
  }

  private func pages(
    in editions: [Edition], _ pages: (Edition) -> [SitePage]
  ) throws(Failure) -> [SiteFile] {
    var files: [SiteFile] = []
    for edition in editions {
      for page in pages(edition) { files += try edition.written(page) }
    }
    return files
  }
}

extension Edition {
  /// The first page, with the day's list as data, and the feed.
  fileprivate func front(
    _ today: RecordDay, _ news: RecordNews
  ) throws(Failure) -> [SiteFile] {
    let frame = Frame(edition: self, address: SiteAddress.index, part: nil)
    let page = IndexPage(self)
    var html = frame.html
    html.styles.append(SiteStyle.index)
    html.scripts = [IndexScript.text]
    html.footer += page.data
    let index = html.document(
      title: say(.whoRepresentsWhom), language: briefing.language.rawValue,
      main: Array(page.main.utf8), words: pageWords)
    let files = [
      SiteFile(folder + "index.html", index),
      SiteFile(folder + "feed.xml", Array(Feed(self, news).text.utf8)),
    ]
    return frame.hasOwnData ? files + (try data(of: dayPage(today), at: SiteAddress.index)) : files
  }

  /// A page as HTML, and its data where they are its own.
  fileprivate func written(_ page: SitePage) throws(Failure) -> [SiteFile] {
    var frame = Frame(edition: self, address: page.address, part: page.part)
    frame.hasTable = page.page.isOneTable
    var renderer = HTMLRenderer(addresses: addresses, frame: frame.html)
    let html = SiteFile(folder + page.address + ".html", renderer.bytes(of: page.page))
    return frame.hasOwnData ? [html] + (try data(of: page.page, at: page.address)) : [html]
  }

  /// A page as JSON and, where its facts are one table, as CSV.
  private func data(of page: Page, at address: String) throws(Failure) -> [SiteFile] {
    // Programs read it, and there are thousands: no white space.
    var renderer = JSONRenderer(isPretty: false)
    let json = SiteFile(folder + address + ".json", renderer.bytes(of: page))
    guard page.isOneTable else { return [json] }
    return [json, SiteFile(folder + address + ".csv", try CSVRenderer().bytes(of: page))]
  }
}
