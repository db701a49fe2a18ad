import Dates
import Mandates
import Pages
import Parallel

extension Briefing {
  /// What is in force, dormant, disputed, pending, refused and over on a day.
  package func statusReport() -> Page {
    var filter = filter
    if filter.statuses.isEmpty { filter.takesAll = true }
    let answers = docket.answers(filter, clocks)
    let groups = Dictionary(grouping: answers) { StatusGroup($0) }
    var register = citationRegister()
    var blocks: [Block] = [counts(groups)]
    for group in StatusGroup.allCases {
      let members = groups[group] ?? []
      guard !members.isEmpty || group.isAlwaysShown else { continue }
      // What begins only later would fill pages on a day of long ago: a number says as much.
      let listed = group == .unknown ? members.filter { isToldBefore($0) } : members
      blocks.append(
        section(group, listed, later: members.count - listed.count, &register))
    }
    return page(
      say(.statusTitle(words(clocks.asOf, .asOf))), blocks, notKnown: openQuestions(answers),
      register,
      data: standingData(answers, register))
  }

  private func counts(_ groups: [StatusGroup: [Answer]]) -> Block {
    let rows = StatusGroup.allCases.map { group in
      [
        Cell(.code(group.rawValue), say(group.heading)),
        countCell(groups[group] ?? []),
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
  private func isToldBefore(_ answer: Answer) -> Bool {
    docket.chronicle(of: answer.mandate).events.contains { event in
      event.span.first == Span.past
        ? answer.notInBeing.isEmpty : event.span.first <= clocks.asOf.number
    }
  }

  private func section(
    _ group: StatusGroup, _ answers: [Answer], later: Int,
    _ register: inout CitationRegister
  ) -> Block {
    let rows = register.made(of: answers) { answer, register in
      let cells = AnswerCells(briefing: self, answer: answer)
      let sourced = SourcedCells(answer, self, &register)
      var row = [
        cells.titledMandate, cells.statusInFull.citing(register.cite(answer.claims)),
        sourced.since,
      ]
      row += group.isOver ? [sourced.until] : [sourced.lastEvidence, sourced.scope]
      return row
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
    var blocks: [Block] = answers.isEmpty && later > 0 ? [] : [.table(table)]
    if later > 0 {
      let command = listCommand("--status unknown")
      blocks.append(
        .paragraph([.text(say(.toldOfLaterDays(later, others: !answers.isEmpty, command)))]))
    }
    return .section(heading: say(group.heading), anchor: group.rawValue, blocks)
  }

  /// The last lines: what this report cannot say.
  private func openQuestions(_ answers: [Answer]) -> [Block] {
    var questions = OpenQuestions()
    questions.disputed =
      answers.mappedConcurrently { OpenQuestions.areLeft(by: docket.chronicle(of: $0.mandate)) }
      .count { $0 }
    for answer in answers {
      questions.count(
        isCertain: answer.certain != nil, isContested: answer.isContested, isStale: answer.isStale)
    }
    return paragraphs(words(questions))
  }
}

/// How many of the mandates listed for a day leave questions open.
package struct OpenQuestions {
  /// Those with more than one possible status.
  private(set) var uncertain = 0

  /// Those about whose status sources contradict each other.
  private(set) var contested = 0

  /// Those whose evidence is old.
  private(set) var stale = 0

  /// Those about which sources contradict each other in anything, and nothing is preferred.
  package var disputed = 0

  /// Creates a count of none.
  package init() {}

  /// Counts a mandate by how it stands.
  package mutating func count(isCertain: Bool, isContested: Bool, isStale: Bool) {
    if !isCertain { uncertain += 1 }
    if isContested { contested += 1 }
    if isStale { stale += 1 }
  }

  /// Whether sources contradict each other about a mandate, and nothing is preferred.
  package static func areLeft(by chronicle: Chronicle) -> Bool {
    !chronicle.openAlternatives.isEmpty || !chronicle.forceAfterEnds.isEmpty
  }
}

extension Briefing {
  /// What a list of mandates cannot say.
  package func words(_ questions: OpenQuestions) -> [String] {
    var lines: [Phrase] = [
      .notListed, .uncertainMandates(questions.uncertain, contested: questions.contested),
    ]
    if questions.disputed > 0 {
      lines.append(.disputedMandates(questions.disputed, reportCommand("contradictions")))
    }
    if questions.stale > 0 {
      lines.append(.staleMandates(questions.stale, after: clocks.staleAfter))
    }
    if docket.evidence.leftOut > 0 { lines.append(.leftOut(docket.evidence.leftOut)) }
    return lines.map { say($0) }
  }

  /// The last section of a page: what it cannot say.
  package func notKnown(_ lines: [String]) -> Block {
    .section(heading: notKnownHeading, anchor: "not-known", paragraphs(lines))
  }

  /// The heading of what a page cannot say.
  package var notKnownHeading: String { say(.notKnownHeading) }
}
