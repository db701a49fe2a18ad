import Dates
import Mandates
import Pages

/// What sources say of when a mandate began or ended.
private enum GivenBound: String, CaseIterable {
  case beginnings
  case ends

  /// The date that a claim gives for it.
  func given(by claim: Claim, of mandate: Mandate) -> EDTF? {
    switch self {
    case .beginnings: claim.givenStart(of: mandate)
    case .ends: claim.givenEnd(of: mandate)
    }
  }

  /// The days on which it lies for one tenure, as far as is known.
  func days(of tenure: Tenure) -> Mandates.Span {
    let possible = tenure.possible
    return switch self {
    case .beginnings: Span(possible.first, tenure.sure?.first ?? possible.last)
    // An end lies on the day after the last on which the mandate ran.
    case .ends: Span(tenure.sure?.last ?? possible.first, possible.last + 1)
    }
  }

  var heading: Phrase {
    switch self {
    case .beginnings: .givenBeginningsHeading
    case .ends: .givenEndsHeading
    }
  }
}

/// A date that a claim gives for a bound.
private struct GivenDate {
  let counted: CountedClaim
  let date: EDTF

  var span: Mandates.Span { Span(date) }
}

extension Briefing {
  /// What each source says of the beginning and of the end, tenure by tenure, and what it calls it.
  ///
  /// A mandate that never ran has neither. That relations were restored tells of an end only where
  /// the mandate may have ended then.
  func boundSections(_ chronicle: Chronicle, _ register: inout CitationRegister) -> [Block] {
    let tenures = line(of: chronicle.mandate).tenures(until: clocks.asOf)
    return GivenBound.allCases.compactMap { bound in
      let told = accounts(of: bound, in: chronicle, tenures)
      let tables = told.indices.filter { !told[$0].isEmpty }.map { place in
        Block.table(
          table(bound, told[place], place, of: tenures, &register))
      }
      return tables.isEmpty ? nil : .section(heading: say(bound.heading), tables)
    }
  }

  /// The dates given for a bound, each with the tenure to which it lies nearest.
  private func accounts(
    of bound: GivenBound, in chronicle: Chronicle, _ tenures: [Tenure]
  ) -> [[GivenDate]] {
    var told = [[GivenDate]](repeating: [], count: tenures.count)
    let days = tenures.map { bound.days(of: $0) }
    for counted in chronicle.claims {
      guard let date = bound.given(by: counted.claim, of: chronicle.mandate) else { continue }
      let account = GivenDate(counted: counted, date: date)
      let gaps = days.map { account.span.gap(to: $0) }
      guard let least = gaps.min(), let nearest = gaps.firstIndex(of: least) else { continue }
      if counted.claim.act == .restoration, least > 0 { continue }
      told[nearest].append(account)
    }
    return told
  }

  private func table(
    _ bound: GivenBound, _ accounts: [GivenDate], _ place: Int, of tenures: [Tenure],
    _ register: inout CitationRegister
  ) -> Table {
    let ordered = accounts.sorted { a, b in
      (a.span.first, a.span.last, a.date.text, a.counted.id)
        < (b.span.first, b.span.last, b.date.text, b.counted.id)
    }
    var rows: [[Cell]] = []
    for account in ordered {
      rows.append(
        [whenCell(account.date)]
          + sourceCells(account.counted.claim, account.counted.id, &register))
    }
    let sum = say(
      .boundsTold(
        voices: register.voices(accounts.map(\.counted.id)),
        dates: Set(accounts.map(\.date.text)).count))
    let isOne = tenures.count == 1
    let tenure = tenures[place]
    let stretch = boundsCell(tenure.possible, isStartTold: tenure.isStartTold, tenure.isEndTold)
    return Table(
      isOne ? bound.rawValue : "\(bound.rawValue)\(place + 1)",
      caption: isOne ? sum : "\(stretch.reading)\(language.pageWords.colon) \(sum)",
      columns: [.init("date", say(.columnDateAsGiven), .day)] + sourceColumns, rows: rows,
      emptyNote: say(.sideWithoutClaims))
  }
}

extension Mandates.Span {
  /// How many days lie between it and another; none where they meet.
  fileprivate func gap(to other: Mandates.Span) -> Int {
    if last < other.first { return other.first - last }
    return other.last < first ? first - other.last : 0
  }
}

extension Claim {
  /// The date it gives for the beginning of a mandate, be it of force or of the agreement on it.
  fileprivate func givenStart(of mandate: Mandate) -> EDTF? {
    if isPlanned || condition != nil { return nil }
    switch content {
    case .act(.entryIntoForce), .act(.agreement): return date
    case .act(.handover): return successor == mandate ? date : nil
    case .attestation(.yes), .attestation(.over): return since
    default: return nil
    }
  }

  /// The date it gives for the end of a mandate.
  fileprivate func givenEnd(of mandate: Mandate) -> EDTF? {
    if isPlanned || condition != nil { return nil }
    switch content {
    case .act(.end), .act(.restoration), .act(.withdrawal): return date
    case .act(.handover): return successor == mandate ? nil : date
    case .attestation(.over): return until
    default: return nil
    }
  }
}
