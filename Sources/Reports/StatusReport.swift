import Mandates
import Pages

extension Briefing {
  /// What is in force, dormant, disputed, pending, refused and over on a day.
  package func statusReport() -> Page {
    var filter = filter
    if filter.statuses.isEmpty { filter.takesAll = true }
    let answers = docket.answers(filter, clocks)
    var register = citationRegister()
    var blocks: [Block] = [counts(answers)]
    for group in StatusGroup.allCases {
      let members = answers.filter { StatusGroup($0) == group }
      guard !members.isEmpty || group.isAlwaysShown else { continue }
      blocks.append(section(group, members, &register))
    }
    blocks.append(openQuestions(answers))
    return page(
      say(.statusTitle(words(clocks.asOf, .asOf))), blocks, register,
      data: standingData(answers, register))
  }

  private func counts(_ answers: [Answer]) -> Block {
    let rows = StatusGroup.allCases.map { group in
      [
        Cell(.code(group.rawValue), say(group.heading)),
        .count(answers.filter { StatusGroup($0) == group }.count),
      ]
    }
    let table = Table(
      "counts",
      caption: say(.statusCountingRule),
      columns: [
        .init("group", say(.columnStatus)), .init("mandates", say(.columnMandates), .number),
      ], rows: rows, emptyNote: say(.noMandate))
    return .section(heading: say(.countsHeading), anchor: "counts", [.table(table)])
  }

  private func section(
    _ group: StatusGroup, _ answers: [Answer], _ register: inout CitationRegister
  ) -> Block {
    var rows: [[Cell]] = []
    for answer in answers {
      let cells = AnswerCells(briefing: self, answer: answer)
      var row = [
        cells.titledMandate, cells.statusInFull.citing(register.cite(answer.claims)), cells.since,
      ]
      row += group.isOver ? [cells.until] : [cells.lastEvidence, cells.scope]
      rows.append(row)
    }
    var columns: [Table.Column] = [
      .init("mandate", say(.columnMandate)), .init("status", say(.columnStatus)),
      .init("since", say(.columnSince), .day),
    ]
    columns +=
      group.isOver
      ? [.init("until", say(.columnUntil), .day)]
      : [.init("lastEvidence", say(.columnLastEvidence)), .init("scope", say(.columnScope))]
    let table = Table(
      group.rawValue, columns: columns, rows: rows, emptyNote: say(.noneAsFarAsKnown))
    return .section(heading: say(group.heading), anchor: group.rawValue, [.table(table)])
  }

  /// The last lines: what this report cannot say.
  private func openQuestions(_ answers: [Answer]) -> Block {
    let stale = answers.filter(\.isStale).count
    let contested = answers.filter(\.isContested).count
    let uncertain = answers.filter { $0.certain == nil }.count
    var lines: [Phrase] = [
      .notListed, .uncertainMandates(uncertain, contested: contested),
      .staleMandates(stale, after: clocks.staleAfter),
    ]
    if docket.evidence.leftOut > 0 { lines.append(.leftOut(docket.evidence.leftOut)) }
    return .section(
      heading: say(.notKnownHeading), anchor: "not-known",
      lines.map { .paragraph([.text(say($0))]) })
  }
}
