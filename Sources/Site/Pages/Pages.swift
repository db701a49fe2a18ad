import Dates
import Mandates
import Pages
import Reports
import States

extension Edition {
  /// The lists of mandates, States, documents and years.
  func lists(_ today: RecordDay) -> [SitePage] {
    [
      SitePage(address: SiteAddress.Part.mandates.list, page: mandateList(today), part: .mandates),
      SitePage(address: SiteAddress.Part.states.list, page: stateList, part: .states),
      SitePage(address: SiteAddress.Part.documents.list, page: documentList, part: .documents),
      SitePage(address: SiteAddress.Part.years.list, page: yearList, part: .years),
    ]
  }

  /// The page of a mandate.
  func page(of mandate: Mandate) -> SitePage {
    SitePage(
      address: SiteAddress.page(mandate), page: briefing.historyReport([mandate]), part: .mandates)
  }

  /// The page of a State.
  func page(of state: StateKey) -> SitePage {
    SitePage(address: SiteAddress.page(state), page: briefing.stateReport(state), part: .states)
  }

  /// The page of a document.
  func page(of key: DocumentKey) -> SitePage {
    SitePage(address: SiteAddress.page(key), page: page(key), part: .documents)
  }

  /// The page of a year: how all mandates stood on its day, and what had changed since the last.
  func page(ofYear year: Int, _ day: RecordDay) -> SitePage {
    let tables = DayTables(self, day)
    // Those of which nothing is known yet are left out.
    let known = order.filter { day.isKnown($0) }
    var numbers = DocumentNumbers()
    let blocks = tables.sections(&numbers) + [changes(in: year, &numbers)]
    var page = page(
      say(.mandatesOn(briefing.dayWords(day.day))), blocks, on: day.day, data: tables.values(known))
    page.citations = citations(numbers)
    page.closing = [briefing.notKnown(openQuestions(on: day.day))]
    return SitePage(address: SiteAddress.page(year: year), page: page, part: .years)
  }

  /// The words which renderers add, in this language.
  var pageWords: PageWords { briefing.language.pageWords }

  /// A page of the site that is no report: the clocks and what was counted are told as in reports.
  func page(_ title: String, _ blocks: [Block], on day: Day? = nil, data: Table? = nil) -> Page {
    let head = (day.map { briefing.moved(to: $0) } ?? briefing).headFields
    return Page(
      title: title, language: briefing.language.rawValue, head: head, blocks,
      data: data, words: pageWords)
  }

  // MARK: Lists

  /// How all mandates stand on the day asked, under the headings of the report of status.
  func dayPage(_ today: RecordDay) -> Page {
    let tables = DayTables(self, today)
    var numbers = DocumentNumbers()
    let blocks = tables.sections(&numbers)
    var page = page(
      say(.mandatesOn(briefing.dayWords(today.day))), blocks, data: tables.values(order))
    page.citations = citations(numbers)
    page.closing = [briefing.notKnown(openQuestions(on: today.day))]
    return page
  }

  private func mandateList(_ today: RecordDay) -> Page {
    var numbers = DocumentNumbers()
    let table = DayTables(self, today).table("mandates", order, &numbers)
    var page = page(say(.allMandates), [.table(table)])
    page.citations = citations(numbers)
    return page
  }

  private var stateList: Page {
    let rows = sorted(record.states.map(\.key)).map { state -> [Cell] in
      let legs = record.courses.compactMap { $0.mandate.leg(of: state) }
      func count(_ leg: Leg) -> Cell { .count(legs.filter { $0 == leg }.count) }
      return [
        Cell(.code(state.description), name(state)).linked(to: state.description),
        count(.power), count(.represented), count(.receiving),
      ]
    }
    let table = Table(
      "states",
      columns: [
        .init("state", say(.state)), .init("asPower", say(.asPower), .number),
        .init("asRepresented", say(.asRepresented), .number),
        .init("asReceiving", say(.asReceiving), .number),
      ], rows: rows, emptyNote: say(.noMandate))
    return page(say(.allStates), [.table(table)])
  }

  // MARK: Reports

  /// The reports on the whole record, and the list of them.
  var reports: [SitePage] {
    var briefing = briefing
    briefing.givesValues = true
    briefing.tracesCounts = true
    let reports = SiteReport.allCases.map { (name: $0.rawValue, page: $0.page(briefing)) }
    let rows = reports.map { report in
      [Cell(.code(report.name), report.page.title).linked(to: "report-\(report.name)")]
    }
    let table = Table(
      "reports", columns: [.init("report", say(.report))], rows: rows,
      emptyNote: say(.noMandate))
    let list = SitePage(
      address: SiteAddress.Part.reports.list, page: page(say(.allReports), [.table(table)]),
      part: .reports)
    return [list]
      + reports.map {
        SitePage(address: SiteAddress.page(report: $0.name), page: $0.page, part: .reports)
      }
  }

  // MARK: Years

  private var yearList: Page {
    let shown = StatusGroup.onFirstPage.filter(\.mayRun)
    let rows = record.years.map { year -> [Cell] in
      let day = record.day(of: year)
      let name = SiteAddress.year(year)
      let members = members(on: day)
      return [Cell(.day(name), String(year)).linked(to: "year-\(name)")]
        + shown.map { .count(members[$0]?.count ?? 0) }
    }
    let columns =
      [Table.Column("year", say(.year), .day)]
      + shown.map { Table.Column($0.key, say($0.name), .number) }
    let table = Table(
      "years", caption: say(.yearsCaption), columns: columns, rows: rows,
      emptyNote: say(.noMandate))
    return page(say(.yearByYear), [.table(table)])
  }

  /// What was told otherwise on the last day of a year than on the last day of the year before.
  private func changes(in year: Int, _ numbers: inout DocumentNumbers) -> Block {
    let last = record.day(of: year)
    let first = (Day(year: year, month: 1, day: 1) ?? last).number - 1
    var rows: [[Cell]] = []
    for index in order {
      let course = record.courses[index]
      let before = course.piece(on: first)?.standing
      let after = course.piece(on: last.number)?.standing
      guard before?.outcome != after?.outcome else { continue }
      let cause = briefing.moved(to: last).cause(of: course.line, since: Day(number: first))
      let tellers = cause.claims.compactMap { briefing.docket.evidence.claim($0)?.claim.document }
      rows.append(
        [cell(index, on: last)]
          + [(before, first), (after, last.number)].map { standing, day in
            standing == nil ? .absent() : cells(course, on: Day(number: day))[0]
          } + [cause.cell.citing(numbers.cite(tellers))])
    }
    let table = Table(
      "changes",
      columns: [
        .init("mandate", say(.mandate)), .init("before", say(.before)),
        .init("after", say(.after)), .init("because", say(.changeCause)),
      ], rows: rows, emptyNote: say(.nothingChanged))
    return .section(
      heading: say(.changedIn(String(year))), anchor: "changes", [.table(table)])
  }
}
