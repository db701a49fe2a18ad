import Dates
import Diagnostics
import Mandates
import States

/// Claims of rows that tell how a mandate stood from a day to a day.
///
/// With S and U for the row's `since` and `until`, D for the day of its source:
///
/// | status | claims |
/// |---|---|
/// | `in-force` | attestation of force since S |
/// | `ended`, U told by the source | attestation "over" since S; end on U |
/// | `ended`, U not told by it | attestation of force since S; unsourced end on U |
/// | `ended`, no U | attestation of force since S; unsourced end `[D..]` |
/// | `ended`, no U, no D | attestation "over" since S; unsourced end `[S..]` |
/// | `agreed` | agreement on S; attestation of no force, observed `S/D` |
/// | `agreed` with a condition | conditional announcement by the power on S; the same attestation |
/// | `offered` | offer by the power on S |
/// | `rejected` | rejection on S, by whom the row says |
///
/// U is told by the source unless it is certainly, or possibly, later than D: its last possible day
/// then lies after D's. `inferred` overrides that. A U beside a status other than `ended` is an end
/// too. The scope goes to all of them but ends and attestations of no force. Attestations without a
/// date of their own were observed on their document's day.
enum StretchStatus: String, CaseIterable {
  case inForce = "in-force"
  case ended
  case agreed
  case offered
  case rejected
}

/// What a stretch says, read.
private struct Stretch {
  let status: StretchStatus
  let mandate: Mandate
  let source: Claim.Source
  let since: EDTF?
  let until: EDTF?
  let observed: EDTF?

  /// Whether the source itself tells the end.
  let tellsEnd: Bool
}

extension RowReader {
  /// Makes the claims of a stretch, or none and says why.
  mutating func readStretch(_ row: RowValues) -> [Claim] {
    let count = diagnostics.count
    guard let stretch = stretch(row) else { return [] }
    var claims: [Claim]
    switch stretch.status {
    case .inForce: claims = [attestation(.yes, stretch)] + end(stretch)
    case .ended: claims = ended(stretch, row)
    case .agreed: claims = agreed(stretch, row) + end(stretch)
    case .offered: claims = [act(.offer, stretch, by: [stretch.mandate.power])] + end(stretch)
    case .rejected:
      claims = [act(.rejection, stretch, by: readActors(row, on: [stretch.since]))] + end(stretch)
    }
    let scope = readScope(row)
    for index in claims.indices {
      if coversSomething(claims[index]) { claims[index].scope = scope }
      claims[index].confidence = row[.confidence]?.text
      claims[index].note = row[.note]?.text
      if claims[index].act == .rejection { claims[index].reason = row[.reason]?.text }
    }
    return hasErrors(since: count) ? [] : claims
  }

  /// Says whether a scope belongs to a claim: one beside an end could be read as a partial end.
  private func coversSomething(_ claim: Claim) -> Bool {
    claim.act != .end && claim.force != .no
  }

  private mutating func stretch(_ row: RowValues) -> Stretch? {
    let since = readDate(row[.since])
    let until = readDate(row[.until])
    let document = findDocument(row)
    let observed = readDate(row[.observed]) ?? document?.date
    let source = readSource(row)
    let mandate = readMandate(row, on: [since, until, observed])
    let isInferred = readTruth(row[.inferred])
    guard let cell = row[.status] else {
      report(.missing("status", row))
      return nil
    }
    guard let status = StretchStatus(rawValue: cell.text) else {
      report(.unknownWord(cell, "status", StretchStatus.allCases.map(\.rawValue)))
      return nil
    }
    switch status {
    case .agreed, .offered, .rejected:
      if row[.since] == nil { report(.missing("since", row)) }
    case .inForce, .ended: break
    }
    guard let mandate, let source else { return nil }
    let tellsEnd = isInferred.map { !$0 } ?? isNotLater(until, than: observed)
    return Stretch(
      status: status, mandate: mandate, source: source, since: since, until: until,
      observed: observed, tellsEnd: tellsEnd)
  }

  private func isNotLater(_ end: EDTF?, than day: EDTF?) -> Bool {
    guard let end, let limit = day?.latest else { return true }
    guard let last = end.latest else { return false }
    return last <= limit
  }

  private mutating func ended(_ stretch: Stretch, _ row: RowValues) -> [Claim] {
    if stretch.until != nil {
      return [attestation(stretch.tellsEnd ? .over : .yes, stretch)] + end(stretch)
    }
    guard let last = lastDay(stretch) else { return [attestation(.over, stretch)] }
    let force: Force = stretch.observed == nil ? .over : .yes
    var end = act(.end, stretch)
    do {
      end.date = try EDTF("[\(last)..]")
    } catch {
      report(
        .error(
          "table.end-unknown", "no end after '\(last)' can be written", at: row.span,
          hint: "give the end under 'set' in an exception"))
      return []
    }
    end.source = .officer(Self.officer)
    return [attestation(force, stretch), end]
  }

  /// The last day on which the row attests force, as a date.
  private func lastDay(_ stretch: Stretch) -> EDTF? {
    guard let observed = stretch.observed else { return stretch.since }
    guard let since = stretch.since else { return observed }
    return since.range.compared(to: observed.range) == .after ? since : observed
  }

  private mutating func agreed(_ stretch: Stretch, _ row: RowValues) -> [Claim] {
    var first: Claim
    if let condition = row[.condition] {
      let actors = readActors(row, on: [stretch.since])
      first = act(.announcement, stretch, by: actors.isEmpty ? [stretch.mandate.power] : actors)
      first.condition = condition.text
    } else {
      first = act(.agreement, stretch)
    }
    var absence = Claim(.mandate(stretch.mandate), .attestation(.no), source: stretch.source)
    absence.date = observation(stretch)
    return [first, absence]
  }

  /// From the agreement to the day of the source, or the day of the agreement alone.
  private func observation(_ stretch: Stretch) -> EDTF? {
    guard let since = stretch.since, let observed = stretch.observed,
      since.range.compared(to: observed.range) == .before
    else { return stretch.since }
    return (try? EDTF("\(since)/\(observed)")) ?? since
  }

  private func attestation(_ force: Force, _ stretch: Stretch) -> Claim {
    var claim = Claim(.mandate(stretch.mandate), .attestation(force), source: stretch.source)
    claim.since = stretch.since
    return claim
  }

  private func act(_ act: Act, _ stretch: Stretch, by actors: [StateKey] = []) -> Claim {
    var claim = Claim(.mandate(stretch.mandate), .act(act), source: stretch.source)
    claim.by = actors
    claim.date = stretch.since
    return claim
  }

  private func end(_ stretch: Stretch) -> [Claim] {
    guard let until = stretch.until else { return [] }
    var end = act(.end, stretch)
    end.date = until
    if !stretch.tellsEnd { end.source = .officer(Self.officer) }
    return [end]
  }
}
