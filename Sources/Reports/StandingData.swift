import Dates
import Mandates
import Pages
import Parallel

extension Briefing {
  /// How mandates stand, a row each, as a table of values alone has it: what `list` gives in JSON.
  func standingData(_ answers: [Answer], _ register: CitationRegister) -> Table {
    let rows = answers.mappedConcurrently { answer -> [Cell] in
      let cells = AnswerCells(briefing: self, answer: answer)
      let mandate = answer.mandate
      return [
        identifierCell(mandate), statesCell([mandate.power]), statesCell([mandate.represented]),
        statesCell([mandate.receiving]), cells.statusInFull, cells.since, cells.until,
        cells.lastEvidence, lastEvidenceGiven(answer), flagCell(answer.isStale),
        flagCell(answer.isContested), cells.rejectedBy,
        cells.scope, claimsCell(answer.claims), documentsCell(answer.claims, register),
      ]
    }
    return Table(
      "mandates",
      columns: [
        .init("mandate", say(.columnMandate), .code), .init("power", say(.powerColumn), .code),
        .init("for", say(.forColumn), .code), .init("in", say(.inColumn), .code),
        .init("status", say(.columnStatus)), .init("since", say(.columnSince), .day),
        .init("until", say(.columnUntil), .day),
        .init("lastEvidence", say(.columnLastEvidence), .day),
        .init("lastEvidenceGiven", say(.columnLastEvidenceGiven), .day),
        .init("stale", say(.columnStale)), .init("contested", say(.columnContested)),
        .init("rejectedBy", say(.columnRefusedBy), .code), .init("scope", say(.columnScope)),
        .init("claims", say(.columnClaims), .code),
        .init("documents", say(.columnDocuments), .code),
      ], rows: rows, emptyNote: say(.noMandate))
  }
}
