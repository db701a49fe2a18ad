import Mandates
import Pages

/// When a status began, ended and was last heard of, and what it covers, each with the sources that
/// say so.
struct SourcedCells {
  /// Since when.
  let since: Cell

  /// Until when.
  let until: Cell

  /// The last evidence as it is given, and how long before the day asked it lies.
  let lastEvidence: Cell

  /// What the carrying claims say it covers.
  let scope: Cell

  /// Puts the sources of an answer's dates and scope on a page.
  init(_ answer: Answer, _ briefing: Briefing, _ register: inout CitationRegister) {
    let cells = AnswerCells(briefing: briefing, answer: answer)
    let chronicle = briefing.docket.chronicle(of: answer.mandate)
    since = cells.since.citing(
      register.cite(answer.sinceEvents.flatMap { chronicle.tellers(of: $0) }))
    until = cells.until.citing(
      register.cite(answer.untilEvents.flatMap { chronicle.tellers(of: $0) }))
    lastEvidence = cells.lastEvidence.citing(register.cite(answer.trace?.claims ?? []))
    let carrying = Set(answer.claims)
    let scoped = chronicle.claims.filter { counted in
      carrying.contains(counted.id) && counted.claim.scope.map { $0 != Scope([]) } ?? false
    }
    scope = cells.scope.citing(register.cite(scoped.map(\.id)))
  }
}
