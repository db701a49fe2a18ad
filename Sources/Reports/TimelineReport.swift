import Dates
import Mandates
import Pages
import Parallel
import States

/// The order in which a timeline has its lines.
package enum TimelineOrder: String, CaseIterable, Sendable {
  /// By protecting power, then by first day.
  case power
  /// By represented State, then by first day.
  case represented = "for"
  /// By receiving State, then by first day.
  case receiving = "in"
  /// By first day alone.
  case since
}

extension Briefing {
  /// All mandates the filter asks for as bars over time; without a status asked for, all there are.
  package func timelineReport(by order: TimelineOrder = .power) -> Page {
    var register = citationRegister()
    let lines = sorted(lines(), by: order)
    let figure = timelineFigure(
      "timeline", title: say(.timelineTitle(order)), lines, &register)
    let blocks: [Block] = [.figure(figure), soleSources(lines, &register)]
    return page(
      say(.timelineHeading(words(clocks.asOf))), blocks, notKnown: openQuestions(lines), register,
      data: timelineData(lines, register))
  }

  /// The lines of the mandates that the filter asks for, in the order of identifiers.
  func lines() -> [MandateLine] {
    answersOfAll().mappedConcurrently { line(of: docket.chronicle(of: $0.mandate), $0) }
  }

  /// The answers that the filter asks for; where it asks for no status, those of whatever status.
  func answersOfAll() -> [Answer] {
    var filter = filter
    if filter.statuses.isEmpty { filter.takesAll = true }
    return docket.answers(filter, clocks)
  }

  private func sorted(_ lines: [MandateLine], by order: TimelineOrder) -> [MandateLine] {
    func leading(_ mandate: Mandate) -> String {
      switch order {
      case .power: mandate.power.description
      case .represented: mandate.represented.description
      case .receiving: mandate.receiving.description
      case .since: ""
      }
    }
    return lines.map { line in
      (key: (leading(line.mandate), line.firstDay, line.mandate.description), line: line)
    }.sorted { $0.key < $1.key }.map(\.line)
  }

  /// The mandates that rest on one document, or on none: those of which the picture says so.
  private func soleSources(
    _ lines: [MandateLine], _ register: inout CitationRegister
  ) -> Block {
    let sole = lines.filter(\.basis.isSole).map { line in
      (key: (line.answer.lastEvidence?.number ?? Int.min, line.mandate.description), line: line)
    }
    let ordered = sole.sorted { $0.key < $1.key }.map(\.line)
    let rows = register.made(of: ordered) { line, register in
      let cells = AnswerCells(briefing: self, answer: line.answer)
      let claims = line.chronicle.ownClaims.map(\.id)
      return [
        cells.mandate, Cell.text(soleSource(line) ?? "").citing(register.cite(claims)),
        cells.lastEvidence, cells.status,
      ]
    }
    let table = Table(
      "soleSources", caption: "\(say(.oneDocumentRule)) \(say(.soleSourcesCaption))",
      columns: [
        .init("mandate", say(.columnMandate), .code), .init("basis", say(.basisColumn)),
        .init("lastEvidence", say(.columnLastEvidence)), .init("status", say(.columnStatus)),
      ], rows: rows, emptyNote: say(.noSoleSources))
    return .section(heading: say(.soleSources), anchor: "sole-sources", [.table(table)])
  }

  /// The last lines: what this report cannot say.
  private func openQuestions(_ lines: [MandateLine]) -> [Block] {
    let fading = lines.filter {
      $0.runs.last.map { $0.isOpenAtEnd && $0.certainty == .fading } ?? false
    }
    let undrawn = lines.filter { $0.runs.isEmpty && $0.signs.isEmpty }
    let observed = lines.filter { $0.runs.contains(where: \.isOpenAtStart) }
    var said = [say(.notListedIsNotKnown)]
    if !fading.isEmpty { said.append(say(.fadingUntilToday(fading.count))) }
    if !observed.isEmpty { said.append(say(.startNotTold(observed.count))) }
    if !undrawn.isEmpty {
      said.append(say(.nothingToDraw(undrawn.map(\.mandate.description).joined(separator: ", "))))
    }
    return paragraphs(said)
  }

  /// Every stretch and every sign as a row of values.
  private func timelineData(_ lines: [MandateLine], _ register: CitationRegister) -> Table {
    var rows: [[Cell]] = []
    for line in lines {
      let keys = mandateKeys(line.mandate)
      for run in line.runs {
        let range = run.days.range
        let claims = claims(of: run, line)
        rows.append(
          keys + [
            .code("stretch", say(.kindStretch)),
            .codes(run.possible.map(\.rawValue), statusWords(run.possible)), .absent(""),
            dayKey(range.earliest), dayKey(range.latest),
            .code(run.certainty.rawValue, say(.certainty(run.certainty))),
            flagCell(run.isOpenAtStart), flagCell(run.isOpenAtEnd), .count(line.basis.count),
            claimsCell(claims), documentsCell(claims, register),
          ])
      }
      for sign in line.signs {
        let event = line.chronicle.events[sign.event]
        let claims = claims(of: event, line)
        rows.append(
          keys + [
            .code("event", say(.kindEvent)), .codes([event.code], eventWords(event)),
            .codes(event.by.map(\.description), names(event.by)), dayKey(event.span.range.earliest),
            dayKey(event.span.range.latest), .absent(""), .absent(""), .absent(""),
            .count(line.basis.count), claimsCell(claims), documentsCell(claims, register),
          ])
      }
    }
    return Table(
      "timeline",
      columns: mandateKeyColumns + [
        .init("kind", say(.columnKind), .code), .init("what", say(.columnWhat), .code),
        .init("by", say(.columnBy), .code), .init("first", say(.columnEarliest), .day),
        .init("last", say(.columnLatest), .day), .init("certainty", say(.columnCertainty), .code),
        .init("openAtStart", say(.columnOpenStart), .code),
        .init("openAtEnd", say(.columnOpenEnd), .code),
        .init("basis", say(.columnVoices), .number),
        .init("claims", say(.columnClaims), .code),
        .init("documents", say(.columnDocuments), .code),
      ], rows: rows, emptyNote: "")
  }
}

// MARK: - Rows of values

extension Briefing {
  /// The columns in which a row of values has a mandate.
  var mandateKeyColumns: [Table.Column] {
    [
      .init("mandate", say(.columnMandate), .code), .init("power", say(.powerColumn), .code),
      .init("for", say(.forColumn), .code), .init("in", say(.inColumn), .code),
      .init("place", say(.columnSite), .code),
    ]
  }

  /// A mandate in the columns of a row of values.
  func mandateKeys(_ mandate: Mandate) -> [Cell] {
    [.code(mandate.description, mandate.description)]
      + Leg.allCases.map { leg in
        let key = mandate.state(of: leg)
        return .code(key.description, name(key))
      } + [mandate.place.map { .code($0.description, name($0)) } ?? .absent("")]
  }

  /// A day in a row of values; nothing where there is no bound.
  func dayKey(_ day: Day?) -> Cell { day.map { dayCell($0) } ?? .absent("") }
}

extension MandateLine {
  /// The first day of which anything is told.
  var firstDay: Int {
    let days =
      runs.map { $0.days.first == Span.past ? $0.days.last : $0.days.first }
      + signs.map { sign in
        let span = chronicle.events[sign.event].span
        return span.first == Span.past ? span.last : span.first
      }
    return days.min() ?? Span.future
  }
}
