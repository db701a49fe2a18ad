import Mandates
import Pages

/// When a status began, ended and was last heard of, each with the sources that say so.
struct DatedCells {
  /// Since when.
  let since: Cell

  /// Until when.
  let until: Cell

  /// The last evidence as it is given, and how long before the day asked it lies.
  let lastEvidence: Cell

  /// Puts the sources of an answer's dates on a page.
  init(_ answer: Answer, _ briefing: Briefing, _ register: inout CitationRegister) {
    let cells = AnswerCells(briefing: briefing, answer: answer)
    let chronicle = briefing.docket.chronicle(of: answer.mandate)
    since = cells.since.citing(
      register.cite(answer.sinceEvents.flatMap { chronicle.entries(of: $0) }))
    until = cells.until.citing(
      register.cite(answer.untilEvents.flatMap { chronicle.entries(of: $0) }))
    lastEvidence = cells.lastEvidence.citing(register.cite(answer.trace?.claims ?? []))
  }
}
