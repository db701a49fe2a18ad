import Diagnostics
import Pages
import Reports
import States

/// A whole static web site of a record: a pure function of a briefing.
///
/// It has an index for every day, a page for each mandate, State, document, year and report, each
/// in four languages with the same facts as CSV and JSON beside it, and a feed of changes. Nothing
/// is loaded from anywhere, and all of it can be read without a script.
package struct Site: Sendable {
  private let briefing: Briefing
  private let record: SiteRecord

  /// Creates the site of what a briefing asks for; its language does not matter.
  package init(_ briefing: Briefing) {
    let briefing = briefing.remembering
    self.briefing = briefing
    record = SiteRecord(briefing)
  }

  /// What the first page says of the day asked, as a page by itself, in the briefing's language.
  package var dayPage: Page { Edition(record, briefing).dayPage }

  /// The files of one language, in the order of their paths; those of all languages are the site.
  ///
  /// Throws where a format can't show a page.
  package func files(in language: Language) throws(Failure) -> [SiteFile] {
    var briefing = briefing.translated(to: language)
    briefing.givesValues = true
    return try Edition(record, briefing).files().sorted { $0.path < $1.path }
  }
}

extension Edition {
  /// The files in this language.
  func files() throws(Failure) -> [SiteFile] {
    var files = try index()
    for page in pages { files += try written(page) }
    files.append(SiteFile(folder + "feed.xml", Feed(self).text))
    return files
  }

  /// The first page, with the day's list as data.
  private func index() throws(Failure) -> [SiteFile] {
    let frame = Frame(edition: self, address: SiteAddress.index, part: nil)
    let page = IndexPage(self)
    var html = frame.html
    html.styles.append(SiteStyle.index)
    html.scripts = [IndexScript.text]
    html.footer += page.data
    let text = html.document(
      title: say(.whoRepresentsWhom), language: briefing.language.rawValue, main: page.main,
      words: pageWords)
    return [SiteFile(folder + "index.html", text)] + (try data(of: dayPage, at: SiteAddress.index))
  }

  /// A page as HTML, JSON and, where its facts are one table, CSV.
  private func written(_ page: SitePage) throws(Failure) -> [SiteFile] {
    let data = try data(of: page.page, at: page.address)
    var frame = Frame(edition: self, address: page.address, part: page.part)
    frame.hasTable = page.page.isOneTable
    var renderer = HTMLRenderer(addresses: addresses, frame: frame.html)
    return [SiteFile(folder + page.address + ".html", renderer.render(page.page))] + data
  }

  /// A page as JSON and, where its facts are one table, as CSV.
  private func data(of page: Page, at address: String) throws(Failure) -> [SiteFile] {
    // Programs read it, and there are thousands: no white space.
    var values = JSONRenderer(isPretty: false)
    let json = SiteFile(folder + address + ".json", values.render(page))
    guard page.isOneTable else { return [json] }
    return [json, SiteFile(folder + address + ".csv", try page.text(as: .csv))]
  }
}
