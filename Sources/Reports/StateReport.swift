import Dates
import Mandates
import Pages
import States

extension Briefing {
  /// What a State does for others, and what others do for it and in it.
  package func stateReport(_ state: StateKey) -> Page {
    var register = citationRegister()
    var filter = filter
    if filter.statuses.isEmpty { filter.takesAll = true }
    let other = filter.state
    filter.state = state
    let asked = docket.answers(filter, clocks).filter { answer in
      other.map { answer.mandate.leg(of: $0) != nil } ?? true
    }
    let courses = asked.map { answer in
      let chronicle = docket.chronicle(of: answer.mandate)
      return MandateCourse(
        answer: answer, chronicle: chronicle,
        stretches: docket.course(of: chronicle, until: clocks.asOf))
    }
    var blocks: [Block] = [stateSummary(courses, state)]
    for leg in Leg.allCases {
      let own = courses.filter { $0.answer.mandate.state(of: leg) == state }
      blocks.append(section(leg, state, own, &register))
    }
    return page(
      say(.stateTitle(name(state))), blocks, notKnown: stateNotKnown(state, courses), register,
      data: stateData(courses, state, register))
  }

  private func stateSummary(_ courses: [MandateCourse], _ state: StateKey) -> Block {
    let rows = Leg.allCases.map { leg -> [Cell] in
      let own = courses.filter { $0.answer.mandate.state(of: leg) == state }
      let running = own.filter {
        $0.answer.possible.allSatisfy(\.isRunning) && !$0.answer.isContested
      }.map(\.answer)
      let certain = Set(running.map(\.mandate))
      let possible = own.map(\.answer).filter { $0.mayRun && !certain.contains($0.mandate) }
      return [
        .code(leg.rawValue, say(.stateRole(leg, name(state)))), countCell(own.map(\.answer)),
        countCell(running), countCell(possible),
      ]
    }
    return .table(
      Table(
        "summary", caption: say(.stateCountingRule),
        columns: [
          .init("role", say(.columnRole)), .init("mandates", say(.stateKnown), .number),
          .init("running", say(.stateRunning), .number),
          .init("possiblyRunning", say(.statePossible), .number),
        ], rows: rows, emptyNote: say(.stateNone)))
  }

  private func section(
    _ leg: Leg, _ state: StateKey, _ courses: [MandateCourse], _ register: inout CitationRegister
  ) -> Block {
    guard !courses.isEmpty else {
      return .section(
        heading: say(.stateRole(leg, name(state))), anchor: leg.rawValue,
        [.paragraph([.text(say(.stateNone))])])
    }
    var rows: [[Cell]] = []
    for course in courses {
      let cells = AnswerCells(briefing: self, answer: course.answer)
      let dates = SourcedCells(course.answer, self, &register)
      rows.append([
        mandateCell(course.answer.mandate),
        cells.statusInFull.citing(register.cite(course.answer.claims)),
        dates.since, dates.until, dates.lastEvidence,
      ])
    }
    let onDay = Table(
      "\(leg.key)OnDay", caption: say(.stateOnDay(words(clocks.asOf, .asOf))),
      columns: [
        .init("mandate", say(.columnMandate)), .init("status", say(.columnStatus)),
        .init("since", say(.columnSince), .day), .init("until", say(.columnUntil), .day),
        .init("lastEvidence", say(.columnLastEvidence)),
      ], rows: rows, emptyNote: say(.stateNone))
    return .section(
      heading: say(.stateRole(leg, name(state))), anchor: leg.rawValue,
      [.table(onDay), .table(yearTable(leg, courses))])
  }

  /// The mandates that ran on some day of each year; years with the same mandates are one row.
  private func yearTable(_ leg: Leg, _ courses: [MandateCourse]) -> Table {
    let last = clocks.asOf.components.year
    let first = courses.compactMap(\.firstYear).min() ?? last + 1
    var spells: [(years: ClosedRange<Int>, ran: [Mandate], may: [Mandate])] = []
    for year in first...max(first, last) where year <= last {
      let ran = courses.filter { $0.ran(in: year) == .certain }.map(\.answer.mandate)
      let may = courses.filter { $0.ran(in: year) == .possible }.map(\.answer.mandate)
      if let known = spells.last, known.ran == ran, known.may == may {
        spells[spells.count - 1].years = known.years.lowerBound...year
      } else {
        spells.append((year...year, ran, may))
      }
    }
    let rows = spells.filter { !$0.ran.isEmpty || !$0.may.isEmpty }.map { spell in
      [yearsCell(spell.years), shortCell(spell.ran, leg), shortCell(spell.may, leg)]
    }
    return Table(
      "\(leg.key)ByYear", caption: say(.stateYearRule),
      columns: [
        .init("years", say(.columnYears), .day), .init("ran", say(.stateRan)),
        .init("mayHaveRun", say(.stateMayHaveRun)),
      ], rows: rows, emptyNote: say(.stateNeverRan))
  }

  private func yearsCell(_ years: ClosedRange<Int>) -> Cell {
    let (first, last) = (years.lowerBound, years.upperBound)
    return first == last
      ? .day(yearText(first), "\(first)")
      : .day("\(yearText(first))/\(yearText(last))", "\(first)–\(last)")
  }

  /// A year as EDTF writes it.
  private func yearText(_ year: Int) -> String {
    (0...9999).contains(year) ? String(String(10_000 + year).dropFirst()) : "Y\(year)"
  }

  /// Mandates by their other two States: whoever reads knows the third.
  private func shortCell(_ mandates: [Mandate], _ leg: Leg) -> Cell {
    guard !mandates.isEmpty else { return .absent() }
    let readings = mandates.map { mandate -> String in
      let power = name(mandate.power, .byState)
      let represented = name(mandate.represented, .forState)
      let receiving = receivingName(mandate, .inState)
      let place = mandate.place.map { " (\(name($0)))" } ?? ""
      return switch leg {
      case .power: "\(represented) \(receiving)"
      case .represented: "\(power) \(receiving)"
      case .receiving: "\(power) \(represented)\(place)"
      }
    }
    return .codes(
      mandates.map(\.description), readings.joined(separator: language.pageWords.semicolon + " "))
  }

  private func stateNotKnown(_ state: StateKey, _ courses: [MandateCourse]) -> [Block] {
    var lines = [say(.stateUntold)]
    let stale = courses.filter(\.answer.isStale).count
    if stale > 0 { lines.append(say(.stateStale(stale))) }
    let relatives =
      (docket.registry[state]?.predecessors ?? [])
      + (docket.registry[state]?.successors ?? [])
    let held = Set(relatives).filter { other in
      docket.mandates.contains { $0.leg(of: other) != nil }
    }
    for other in held.sorted() {
      lines.append(say(.stateRelative(name(other), other.description.lowercased())))
    }
    return paragraphs(lines)
  }

  /// One row for each stretch of each mandate.
  private func stateData(
    _ courses: [MandateCourse], _ state: StateKey, _ register: CitationRegister
  ) -> Table {
    var rows: [[Cell]] = []
    for course in courses {
      let mandate = course.answer.mandate
      let leg = Leg.allCases.first { mandate.state(of: $0) == state } ?? .power
      for stretch in course.stretches {
        let range = stretch.days.range
        rows.append([
          .code(leg.rawValue, say(.stateRole(leg, name(state)))), identifierCell(mandate),
          range.earliest.map { dayCell($0) } ?? .absent(),
          range.latest.map { dayCell($0) } ?? .absent(),
          statusesCell(stretch.possible, isContested: stretch.isContested),
          .flag(stretch.isContested, say(.yesOrNo(stretch.isContested))),
          statusesCell(course.answer.possible, isContested: course.answer.isContested),
          .flag(course.answer.isStale, say(.yesOrNo(course.answer.isStale))),
          claimsCell(course.answer.claims), documentsCell(course.answer.claims, register),
        ])
      }
    }
    return Table(
      "stretches",
      columns: [
        .init("role", say(.columnRole), .code), .init("mandate", say(.columnMandate), .code),
        .init("from", say(.columnFrom), .day), .init("through", say(.columnThrough), .day),
        .init("status", say(.columnStatus)), .init("contested", say(.columnContested)),
        .init("statusOnDay", say(.columnStatusOnDay)), .init("staleOnDay", say(.columnStale)),
        .init("claims", say(.columnClaims), .code),
        .init("documents", say(.columnDocuments), .code),
      ], rows: rows, emptyNote: say(.stateNone))
  }
}

/// A mandate with how it stood, stretch by stretch.
private struct MandateCourse {
  /// Whether it ran on some day of a year.
  enum Running {
    case certain
    case possible
    case no
  }

  let answer: Answer
  let chronicle: Chronicle
  let stretches: [Stretch]

  /// The first year with a day on which it may have run; nil where no first day is known.
  var firstYear: Int? {
    let running = stretches.first { $0.possible.contains(where: \.isRunning) }
    guard let running else { return nil }
    return (running.days.range.earliest ?? running.days.range.latest)?.components.year
  }

  /// Whether it ran on some day of a year: certainly, if on one day it can't but run.
  func ran(in year: Int) -> Running {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return .no }
    let days = Mandates.Span(first.number, last.number)
    let within = stretches.filter {
      $0.days.intersects(days)
        && $0.possible.contains(where: \.isRunning)
    }
    if within.contains(where: { $0.possible.allSatisfy(\.isRunning) && !$0.isContested }) {
      return .certain
    }
    return within.isEmpty ? .no : .possible
  }
}

extension Leg {
  /// The leg in the machine names of tables.
  fileprivate var key: String {
    switch self {
    case .power: "power"
    case .represented: "represented"
    case .receiving: "receiving"
    }
  }
}
