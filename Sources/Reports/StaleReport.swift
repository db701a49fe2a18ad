import Dates
import Mandates
import Pages
import States

extension Briefing {
  /// What was last attested long ago, the oldest first.
  package func staleReport() -> Page {
    var register = citationRegister()
    var filter = filter
    if filter.statuses.isEmpty { filter.takesAll = true }
    filter.onlyStale = true
    let answers = docket.answers(filter, clocks).sorted { a, b in
      (a.lastEvidence?.number ?? Int.min, a.mandate) < (
        b.lastEvidence?.number ?? Int.min, b.mandate
      )
    }
    let table = staleTable(answers, &register)
    let unknown = answers.filter { $0.lastEvidence == nil }.count
    var open = [say(.staleMeaning(clocks.staleAfter))]
    if unknown > 0 { open.append(say(.staleUndated(unknown))) }
    let blocks: [Block] = [
      .paragraph([.text(say(.staleSummary(answers.count, after: clocks.staleAfter)))]),
      .table(table),
    ]
    return page(
      say(.staleTitle), blocks, notKnown: paragraphs(open), register,
      data: staleData(answers, register))
  }

  private func staleTable(_ answers: [Answer], _ register: inout CitationRegister) -> Table {
    let rows = register.made(of: answers) { answer, register in
      let dates = SourcedCells(answer, self, &register)
      return [
        lastEvidenceDay(answer).citing(register.cite(answer.trace?.claims ?? [])),
        ageCell(answer), mandateCell(answer.mandate),
        standingCell(answer).citing(register.cite(answer.claims)), dates.since,
      ]
    }
    return Table(
      "stale",
      columns: [
        .init("lastEvidence", say(.columnLastEvidence), .day),
        .init("ageInDays", say(.columnAge), .number), .init("mandate", say(.columnMandate)),
        .init("status", say(.columnStatus)), .init("since", say(.columnSince), .day),
      ], rows: rows, emptyNote: say(.staleNone))
  }

  /// The age in days for programs; in years or days for people.
  private func ageCell(_ answer: Answer) -> Cell {
    guard let last = answer.lastEvidence else { return .absent(say(.staleAgeUnknown)) }
    let days = max(0, answer.day.number - last.number)
    let words = Phrase.count(ofDays: days)
    let least = answer.trace?.given.latest.map { max(0, answer.day.number - $0.number) } ?? 0
    return Cell(.count(days), say(words == .count(ofDays: least) ? words : .upTo(words)))
  }

  private func staleData(_ answers: [Answer], _ register: CitationRegister) -> Table {
    let rows = answers.map { answer -> [Cell] in
      [
        identifierCell(answer.mandate), lastEvidenceDay(answer), lastEvidenceGiven(answer),
        ageCell(answer),
        statusesCell(answer.possible, isContested: answer.isContested),
        .flag(answer.isContested, say(.yesOrNo(answer.isContested))), sinceCell(answer),
        claimsCell(answer.claims), documentsCell(answer.claims, register),
      ]
    }
    return Table(
      "stale",
      columns: [
        .init("mandate", say(.columnMandate), .code),
        .init("lastEvidence", say(.columnLastEvidence), .day),
        .init("lastEvidenceGiven", say(.columnLastEvidenceGiven), .day),
        .init("ageInDays", say(.columnAge), .number), .init("status", say(.columnStatus)),
        .init("contested", say(.columnContested)), .init("since", say(.columnSince), .day),
        .init("claims", say(.columnClaims), .code),
        .init("documents", say(.columnDocuments), .code),
      ], rows: rows, emptyNote: say(.staleNone))
  }
}
