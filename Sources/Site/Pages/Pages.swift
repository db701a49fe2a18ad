import Dates
import Mandates
import Pages
import Reports
import States

extension Edition {
  /// Every page but the first, in no particular order.
  var pages: [SitePage] {
    var pages = [
      SitePage(address: SiteAddress.Part.mandates.list, page: mandateList, part: .mandates),
      SitePage(address: SiteAddress.Part.states.list, page: stateList, part: .states),
      SitePage(address: SiteAddress.Part.documents.list, page: documentList, part: .documents),
      SitePage(address: SiteAddress.Part.years.list, page: yearList, part: .years),
    ]
    pages += reportPages
    for state in record.states {
      pages.append(
        SitePage(
          address: SiteAddress.page(state.key), page: briefing.stateReport(state.key), part: .states
        ))
    }
    for key in record.documents {
      pages.append(
        SitePage(address: SiteAddress.page(key), page: page(key), part: .documents))
    }
    for course in record.courses {
      let mandate = course.mandate
      pages.append(
        SitePage(
          address: SiteAddress.page(mandate), page: briefing.historyReport([mandate]),
          part: .mandates))
    }
    for year in record.years {
      pages.append(
        SitePage(address: SiteAddress.page(year: year), page: yearPage(year), part: .years))
    }
    return pages
  }

  /// The words which renderers add, in this language.
  var pageWords: PageWords {
    switch briefing.language {
    case .english: .english
    case .german: .german
    case .french: .french
    case .italian: .italian
    }
  }

  /// A page of the site that is no report: the clocks and what was counted are told as in reports.
  func page(_ title: String, _ blocks: [Block], on day: Day? = nil, data: Table? = nil) -> Page {
    let head = (day.map { briefing.moved(to: $0) } ?? briefing).headFields
    return Page(
      title: title, language: briefing.language.rawValue, head: head, blocks,
      data: data, words: pageWords)
  }

  // MARK: Lists

  /// How all mandates stand on the day asked, under the headings of the report of status.
  var dayPage: Page {
    let day = record.axis.upperBound
    return page(
      say(.mandatesOn(briefing.dayWords(day))), sections(on: day),
      data: values(order, on: day))
  }

  private var mandateList: Page {
    let day = record.axis.upperBound
    return page(say(.allMandates), [.table(table("mandates", order, on: day))])
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
  private var reportPages: [SitePage] {
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

  private func yearPage(_ year: Int) -> Page {
    let day = record.day(of: year)
    // Those of which nothing is known yet are left out.
    let known = order.filter { record.courses[$0].piece(on: day.number) != nil }
    return page(
      say(.mandatesOn(briefing.dayWords(day))), sections(on: day) + [changes(in: year)], on: day,
      data: values(known, on: day))
  }

  /// A table for each heading under which a mandate stands.
  private func sections(on day: Day) -> [Block] {
    let all = members(on: day)
    return StatusGroup.onFirstPage.filter(\.isShown).compactMap { group in
      let members = all[group] ?? []
      guard !members.isEmpty || group == .inForce else { return nil }
      return .section(
        heading: say(group.heading), anchor: group.rawValue,
        [.table(table(group.key, members, on: day))])
    }
  }

  private func table(_ key: String, _ members: [Int], on day: Day) -> Table {
    let rows = members.map { index in
      var cells = cells(record.courses[index], on: day)
      cells[0] = cells[0].resting(on: claims(index, on: day).map(\.description))
      return [cell(index, on: day)] + cells
    }
    return Table(key, columns: standingColumns, rows: rows, emptyNote: say(.noMandate))
  }

  private var standingColumns: [Table.Column] {
    [
      .init("mandate", say(.mandate)), .init("status", say(.status)),
      .init("since", say(.since), .day), .init("lastEvidence", say(.columnLastEvidence), .day),
    ]
  }

  /// The claims that carry how a mandate stands on a day.
  private func claims(_ index: Int, on day: Day) -> [EntryID] {
    var clocks = briefing.clocks
    clocks.asOf = day
    return briefing.docket.answer(record.courses[index].mandate, clocks).claims
  }

  /// The same as values alone, with the last evidence as it is given, claims and documents.
  private func values(_ members: [Int], on day: Day) -> Table {
    guard briefing.givesValues else {
      return Table("mandates", columns: standingColumns, rows: [], emptyNote: say(.noMandate))
    }
    let more: [Table.Column] = [
      .init("lastEvidenceGiven", say(.columnLastEvidenceGiven), .day),
      .init("claims", say(.columnClaims), .code), .init("documents", say(.columnDocuments), .code),
    ]
    let rows = members.map { index in
      let course = record.courses[index]
      return [cell(index, on: day)] + cells(course, on: day)
        + [lastEvidenceGiven(course, on: day)] + briefing.carrierCells(claims(index, on: day))
    }
    return Table(
      "mandates", columns: standingColumns + more, rows: rows, emptyNote: say(.noMandate))
  }

  /// What was told otherwise on the last day of a year than on the last day of the year before.
  private func changes(in year: Int) -> Block {
    let last = record.day(of: year)
    let first = (Day(year: year, month: 1, day: 1) ?? last).number - 1
    var rows: [[Cell]] = []
    for index in order {
      let course = record.courses[index]
      let before = course.piece(on: first)?.standing
      let after = course.piece(on: last.number)?.standing
      guard before?.possible != after?.possible else { continue }
      rows.append(
        [cell(index, on: last)]
          + [(before, first), (after, last.number)].map { standing, day in
            standing == nil ? .absent() : cells(course, on: Day(number: day))[0]
          })
    }
    let table = Table(
      "changes",
      columns: [
        .init("mandate", say(.mandate)), .init("before", say(.before)),
        .init("after", say(.after)),
      ], rows: rows, emptyNote: say(.nothingChanged))
    return .section(
      heading: say(.changedIn(String(year))), anchor: "changes", [.table(table)])
  }
}

extension StatusGroup {
  /// The machine name of its table, in camel case.
  var key: String {
    switch self {
    case .inForce: "inForce"
    case .dormant: "dormant"
    case .disputed: "disputed"
    case .possible: "possiblyInForce"
    case .lastKnownInForce: "inForceStale"
    case .pending: "pending"
    case .refused: "refused"
    case .uncertain: "uncertain"
    case .over: "over"
    case .unbounded: "earlierOrLater"
    case .unknown: "unknown"
    }
  }
}
