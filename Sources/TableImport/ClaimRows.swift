import Dates
import Diagnostics
import Mandates

/// Claims of rows that hold one claim each, and of the claims that a map adds to rows.
extension RowReader {
  /// Makes one claim of a row, or returns nil and says why.
  mutating func readClaim(_ row: RowValues) -> Claim? {
    let count = diagnostics.count
    let date = readDate(row[.date])
    let since = readDate(row[.since])
    let until = readDate(row[.until])
    let source = readSource(row)
    let published = source.flatMap { document(of: $0)?.date }
    let dates = [date, since, until, published]
    guard let content = readContent(row) else { return nil }
    var isPair = false
    if case .act(let act) = content { isPair = act.concernsPair }
    let subject: Claim.Subject? =
      isPair
      ? readPair(row, on: dates).map { .pair($0) }
      : readMandate(row, on: dates).map { .mandate($0) }
    let actors = readActors(row, on: dates)
    let successor = readSuccessor(row, on: dates)
    let scope = readScope(row)
    let planned = readTruth(row[.planned])
    guard let subject, let source, !hasErrors(since: count) else { return nil }
    var claim = Claim(subject, content, source: source)
    claim.by = actors
    claim.to = successor
    claim.date = date
    claim.since = since
    claim.until = until
    claim.scope = scope
    claim.reason = row[.reason]?.text
    claim.condition = row[.condition]?.text
    claim.isPlanned = planned ?? isPlanned(content, date, published)
    claim.confidence = row[.confidence]?.text
    claim.note = row[.note]?.text
    return claim
  }

  /// Says whether an error has been reported since there were so many diagnostics.
  func hasErrors(since count: Int) -> Bool {
    diagnostics.dropFirst(count).contains { $0.severity == .error }
  }

  private func document(of source: Claim.Source) -> SourceDocument? {
    guard case .document(let key, _) = source else { return nil }
    return documents.document(key: key.description)
  }

  /// An act that is certainly later than the document that tells it was still to come.
  private func isPlanned(_ content: Claim.Content, _ date: EDTF?, _ published: EDTF?) -> Bool {
    guard case .act = content, let date, let published else { return false }
    return date.range.compared(to: published.range) == .after
  }

  /// Reads what is said: an act by its code, or an attestation of force.
  private mutating func readContent(_ row: RowValues) -> Claim.Content? {
    guard let cell = row[.act] else {
      report(.missing("act", row))
      return nil
    }
    if let act = Act(rawValue: cell.text) {
      if act == .handover, row[.to] == nil { report(.missing("to", row)) }
      return .act(act)
    }
    guard cell.text == "attestation" else {
      report(.unknownWord(cell, "act", Act.allCases.map(\.rawValue) + ["attestation"]))
      return nil
    }
    guard let said = row[.force] else {
      report(.missing("force", row))
      return nil
    }
    guard let force = Force(rawValue: said.text) else {
      report(.unknownWord(said, "force", Force.allCases.map(\.rawValue)))
      return nil
    }
    return .attestation(force)
  }
}
