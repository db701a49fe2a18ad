import Mandates
import Pages
import Parallel
import PlainJSON

extension Briefing {
  /// The answers that the filter asks for.
  package var answers: [Answer] { docket.answers(filter, clocks) }

  /// The list of mandates: one line each, with the mirror, and a count of what is doubtful.
  package func listPage() -> Page {
    let answers = answers
    let rows = answers.mappedConcurrently { answer in
      let cells = AnswerCells(briefing: self, answer: answer)
      return [
        cells.mandate, cells.statusInFull, cells.since, cells.lastEvidence, mirror(of: answer),
      ]
    }
    let table = Table(
      "mandates",
      columns: [
        .init("mandate", say(.columnMandate), .code), .init("status", say(.columnStatus)),
        .init("since", say(.columnSince), .day),
        .init("lastEvidence", say(.columnLastEvidence)),
        .init("mirror", say(.columnMirror), .code),
      ], rows: rows, emptyNote: say(.noMandate))
    return page(
      say(.listTitle(words(clocks.asOf, .asOf))), [.table(table), footer(answers)],
      data: standingData(answers, citationRegister()))
  }

  /// The list as an array of records, sorted by mandate.
  package func listRecords() -> JSONValue { .array(answers.mappedConcurrently { record($0) }) }

  private func mirror(of answer: Answer) -> Cell {
    guard let mirror = docket.mirror(of: answer.mandate, clocks) else { return .absent() }
    return Cell(.code(mirror.description), mirror.description).linked(to: mirror.description)
  }

  private func footer(_ answers: [Answer]) -> Block {
    let certain = answers.count { $0.certain == .inForce && !$0.isContested }
    let stale = answers.count(where: \.isStale)
    let contested = answers.count(where: \.isContested)
    return .paragraph([
      .text(say(.listSummary(answers.count, inForce: certain, stale: stale, contested: contested)))
    ])
  }
}
