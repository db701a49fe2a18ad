import Dates
import Mandates
import Pages
import States

/// How a mandate stands by what the ledger held before a day, and by what it held at the end of it.
///
/// Both are told for one day: that day, or the day asked where it is earlier.
package struct RecordedTurn: Sendable {
  /// The day for which it is told.
  package let day: Day

  private let before: View
  private let after: View

  /// Works it out from the entries that bear on the mandate, under the other clocks of a briefing.
  package init(
    of mandate: Mandate, recordedOn day: Day, among entries: [Entry], _ briefing: Briefing
  ) {
    var clocks = briefing.clocks
    clocks.asOf = min(clocks.asOf, day)
    self.day = clocks.asOf
    func view(heldUntil last: Day) -> View {
      var clocks = clocks
      clocks.recordedUntil = last
      let evidence = Evidence(
        entries, evidenceUntil: clocks.evidenceUntil, recordedUntil: clocks.recordedUntil)
      let docket = Docket(evidence, registry: briefing.docket.registry)
      return View(
        briefing: Briefing(docket, clocks),
        answer: docket.holds(mandate) ? docket.answer(mandate, clocks) : nil)
    }
    before = view(heldUntil: day.advanced(by: -1))
    after = view(heldUntil: day)
  }

  /// Whether it stands otherwise at the end of the day: another status, refused by another, contested
  /// or no longer so, or told of for the first time or no longer.
  package var isOfStatus: Bool { before.outcome != after.outcome }

  /// The status at the end of the day in words.
  package func status(in language: Language) -> String { after.status(language) }

  /// How it stands in words, with its days, and how it stood before where that reads otherwise.
  package func words(in language: Language) -> String {
    let briefing = after.briefing.translated(to: language)
    let (before, after) = (self.before.words(language), self.after.words(language))
    return briefing.say(.standsNow(briefing.dayWords(day), after, before: before))
  }

  /// What was held by the end of a day, and what follows from it.
  private struct View: Sendable {
    let briefing: Briefing

    /// How the mandate stands; nil where no claim speaks of it.
    let answer: Answer?

    /// What makes a change of status, as in a list of changes.
    var outcome: Outcome? { answer.map(Outcome.init) }

    func status(_ language: Language) -> String {
      words(language) { $0.map($1.standingCell) ?? .absent($1.say(.changeUntold)) }
    }

    func words(_ language: Language) -> String { words(language) { $1.datedStandingCell($0) } }

    private func words(_ language: Language, _ cell: (Answer?, Briefing) -> Cell) -> String {
      let briefing = briefing.translated(to: language)
      let cell = cell(answer, briefing)
      return briefing.marked(cell.reading, cell.marks)
    }
  }
}
