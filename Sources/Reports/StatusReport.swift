import Dates
import Mandates
import Pages

extension Briefing {
  /// What is in force, dormant, disputed, pending, refused and over on a day.
  package func statusReport() -> Page {
    let rows = docket.mapAnswers(filterOfAll, clocks) { row($1, $0) }
    let answers = rows.map(\.answer)
    var register = citationRegister()
    var blocks: [Block] = [counts(rows.map(\.group))]
    for group in StatusGroup.allCases {
      let members = rows.filter { $0.group == group }
      guard !members.isEmpty || group.isAlwaysShown else { continue }
      // What begins only later would fill pages on a day of long ago: a number says as much.
      let listed = members.filter(\.isListed).map(\.row)
      blocks.append(section(group, listed, later: members.count - listed.count, &register))
    }
    blocks.append(openQuestions(answers, disputed: rows.filter(\.isDisputed).count))
    return page(
      say(.statusTitle(words(clocks.asOf, .asOf))), blocks, register,
      data: standingData(answers, register))
  }

  private func counts(_ groups: [StatusGroup]) -> Block {
    let rows = StatusGroup.allCases.map { group in
      [
        Cell(.code(group.rawValue), say(group.heading)),
        .count(groups.filter { $0 == group }.count),
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

  /// Whether anything that is told of a mandate may lie on the day asked or before it; what is told
  /// without a first day lies no earlier than its States.
  private func isToldBefore(_ answer: Answer, _ chronicle: Chronicle) -> Bool {
    chronicle.events.contains { event in
      event.span.first == Span.past
        ? answer.notInBeing.isEmpty : event.span.first <= clocks.asOf.number
    }
  }

  /// The row of a mandate, and where it stands.
  private struct StatusRow: Sendable {
    let answer: Answer
    let group: StatusGroup
    let isListed: Bool
    let isDisputed: Bool
    let row: UncitedRow
  }

  private func row(_ answer: Answer, _ chronicle: Chronicle) -> StatusRow {
    let group = StatusGroup(answer)
    let open = openDisputes(chronicle)
    let isListed = group != .unknown || isToldBefore(answer, chronicle)
    guard isListed else {
      return StatusRow(
        answer: answer, group: group, isListed: false, isDisputed: !open.isEmpty,
        row: UncitedRow([], []))
    }
    let cells = AnswerCells(briefing: self, answer: answer)
    var row = [
      cells.titledMandate, cells.statusInFull,
      open.contains(.starts) && answer.beginnings.count > 1
        ? cells.since.marked(.contested) : cells.since,
    ]
    let until =
      open.contains(.ends) && answer.endings.count > 1
      ? cells.until.marked(.contested) : cells.until
    row += group.isOver ? [until] : [cells.lastEvidence, cells.scope(in: chronicle)]
    return StatusRow(
      answer: answer, group: group, isListed: true, isDisputed: !open.isEmpty,
      row: UncitedRow(row, 1, answer.claims))
  }

  private func section(
    _ group: StatusGroup, _ listed: [UncitedRow], later: Int, _ register: inout CitationRegister
  ) -> Block {
    var columns: [Table.Column] = [
      .init("mandate", say(.columnMandate)), .init("status", say(.columnStatus)),
      .init("since", say(.columnSince), .day),
    ]
    columns +=
      group.isOver
      ? [.init("until", say(.columnUntil), .day)]
      : [.init("lastEvidence", say(.columnLastEvidence)), .init("scope", say(.columnScope))]
    let table = Table(
      group.rawValue, columns: columns, rows: register.cited(listed),
      emptyNote: say(.noneAsFarAsKnown))
    var blocks: [Block] = listed.isEmpty && later > 0 ? [] : [.table(table)]
    if later > 0 {
      let command = listCommand("--status unknown")
      blocks.append(
        .paragraph([.text(say(.toldOfLaterDays(later, others: !listed.isEmpty, command)))]))
    }
    return .section(heading: say(group.heading), anchor: group.rawValue, blocks)
  }

  /// What sources contradict each other about, where nothing is preferred.
  private func openDisputes(_ chronicle: Chronicle) -> Set<Alternatives.Subject> {
    var open = Set(chronicle.openAlternatives.map(\.subject))
    if !chronicle.forceAfterEnds.isEmpty { open.insert(.force) }
    return open
  }

  /// The last lines: what this report cannot say.
  private func openQuestions(_ answers: [Answer], disputed: Int) -> Block {
    let stale = answers.filter(\.isStale).count
    let contested = answers.filter(\.isContested).count
    let uncertain = answers.filter { $0.certain == nil }.count
    var lines: [Phrase] = [
      .notListed, .uncertainMandates(uncertain, contested: contested),
      .staleMandates(stale, after: clocks.staleAfter),
    ]
    if disputed > 0 { lines.insert(.disputedMandates(disputed), at: 2) }
    if docket.evidence.leftOut > 0 { lines.append(.leftOut(docket.evidence.leftOut)) }
    return .section(
      heading: say(.notKnownHeading), anchor: "not-known",
      lines.map { .paragraph([.text(say($0))]) })
  }
}
