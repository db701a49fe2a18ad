import Dates
import Mandates
import Pages
import PlainJSON
import States

extension Briefing {
  /// An answer as the object that scripts read from `list` and `record`.
  ///
  /// Keys: `mandate`, `power`, `for`, `in`, `place`, `status` (the sole possible one, else
  /// `uncertain`), `possible`, `since`, `until`, `lastEvidence`, `lastEvidenceGiven` (EDTF or null),
  /// `stale`, `contested`, `renewed` (true or false), `rejectedBy`, `mirror` (an identifier or null),
  /// `claims` (identifiers of entries). They change only with the change log saying so.
  package func record(_ answer: Answer) -> JSONValue {
    let mandate = answer.mandate
    let mirror = docket.mirror(of: mandate, clocks)
    return .object([
      ("mandate", .string(mandate.description)),
      ("power", .string(mandate.power.description)),
      ("for", .string(mandate.represented.description)),
      ("in", .string(mandate.receiving.description)),
      ("place", .text(mandate.place?.description)),
      ("status", .string(answer.certain?.rawValue ?? "uncertain")),
      ("possible", .strings(answer.possible.map(\.rawValue))),
      ("since", .text(answer.since?.text)),
      ("until", .text(answer.until?.text)),
      ("lastEvidence", .text(answer.lastEvidence?.description)),
      ("lastEvidenceGiven", .text(answer.trace?.given.text)),
      ("stale", .bool(answer.isStale)),
      ("contested", .bool(answer.isContested)),
      ("renewed", .bool(answer.isRenewed)),
      ("rejectedBy", .strings(answer.rejectedBy.map(\.description))),
      ("mirror", .text(mirror?.description)),
      ("claims", .strings(answer.claims.map(\.description))),
    ])
  }

  /// How a mandate stands, as an object, or null if no claim speaks of it.
  package func record(_ mandate: Mandate) -> JSONValue {
    docket.holds(mandate) ? record(docket.answer(mandate, clocks)) : .null
  }

  /// How a mandate stands, in one line of words.
  package func line(for answer: Answer) -> String {
    let cells = AnswerCells(briefing: self, answer: answer)
    var line = cells.statusInFull.reading
    if let since = sinceWords(answer, .since) { line += ", " + since }
    if let until = answer.until { line += ", " + words(until, .until) }
    if answer.isContested { line += ", " + language.pageWords.contested.word }
    if answer.isStale { line += ", " + language.pageWords.stale.word }
    return line
  }
}
