import Dates
import States

/// What one claim says about one register of one mandate.
struct Statement {
  /// What it does.
  var kind: Event.Kind

  /// The code by which it is shown.
  var code: String

  /// The States that acted.
  var by: [StateKey] = []

  /// The days on which it may have happened.
  var span: Span

  /// The date as its claim gives it; nil where it follows from the document's day.
  var given: EDTF?

  /// The claim, by its place in the chronicle.
  var claim: Int

  /// Statements with the same key join if their days intersect.
  var joinKey: JoinKey

  /// The days on which it certainly holds, for attestations that cover a stretch.
  var covered: Span?

  /// All that one claim says about a mandate.
  static func all(of counted: CountedClaim, at index: Int, for mandate: Mandate) -> [Statement] {
    let reader = StatementReader(counted: counted, index: index, mandate: mandate)
    return switch counted.claim.content {
    case .act(let act): [reader.act(act)]
    case .attestation(let force): reader.attestation(force)
    }
  }
}

/// What statements must have in common to join where their days intersect.
enum JoinKey: Hashable {
  /// Force begins, whoever says so.
  case start

  /// Force ends.
  case end

  /// Force, or its absence, is seen on just these days.
  case seen(code: String, Span, contradicted: Bool)

  /// Somebody does something.
  case act(code: String, [StateKey], Event.Kind)

  /// A claim joins no other.
  case alone(Int)
}

/// Reads the statements of one claim.
private struct StatementReader {
  let counted: CountedClaim
  let index: Int
  let mandate: Mandate

  var claim: Claim { counted.claim }

  /// The days on which its source was published or recorded.
  var told: Span { Span(counted.told) }

  // MARK: Acts

  func act(_ act: Act) -> Statement {
    let kind = claim.isPlanned || claim.condition != nil ? announced(act) : kind(of: act)
    var statement = Statement(
      kind: kind, code: act.rawValue, by: claim.by, span: pastSpan(claim.date), given: claim.date,
      claim: index, joinKey: .start)
    if claim.isPlanned || claim.condition != nil {
      statement.span = told
      statement.given = nil
      statement.code = Act.announcement.rawValue
    }
    statement.joinKey = joinKey(statement)
    return statement
  }

  /// The days of an act told as past: no later than its source, unless its date says so.
  private func pastSpan(_ date: EDTF?) -> Span {
    let past = Span(Span.past, told.last)
    guard let date else { return past }
    return Span(date).intersection(past) ?? Span(date)
  }

  /// What an act writes.
  private func kind(of act: Act) -> Event.Kind {
    let legs = claim.by.compactMap { mandate.leg(of: $0) }
    return switch act {
    case .offer: own(.power).map { .willing([$0]) } ?? .remark
    case .request: own(.represented).map { .willing([$0]) } ?? .remark
    case .reiteration, .acceptance, .consent:
      claim.by.isEmpty ? defaultLeg(of: act) : legs.isEmpty ? .remark : .willing(legs)
    case .agreement, .approval:
      claim.by.isEmpty ? .willing([.power, .represented]) : legs.isEmpty ? .remark : .willing(legs)
    case .announcement:
      claim.by.isEmpty ? .announced([.power]) : legs.isEmpty ? .remark : .announced(legs)
    case .rejection:
      claim.by.isEmpty ? .refused([.receiving]) : legs.isEmpty ? .remark : .refused(legs)
    case .withdrawal: legs.isEmpty ? .remark : .withdrew(legs)
    case .consentWithdrawn: own(.receiving).map { .withdrew([$0]) } ?? .remark
    case .objection, .scopeChange, .breakOfRelations, .missionClosed: .remark
    case .entryIntoForce: .start(allWilling: true)
    case .suspension: .suspension
    case .resumption: .resumption
    case .handover:
      counted.claim.successor == mandate ? .start(allWilling: false) : .end(ran: true)
    case .end: .end(ran: false)
    case .restoration: .restoration
    }
  }

  /// A leg, unless the claim names others than the State that speaks for it.
  private func own(_ leg: Leg) -> Leg? {
    claim.by.isEmpty || claim.by.contains(mandate.state(of: leg)) ? leg : nil
  }

  /// Whose will it is where nobody is named.
  private func defaultLeg(of act: Act) -> Event.Kind {
    switch act {
    case .consent: .willing([.receiving])
    case .acceptance: .remark
    default: .willing([.power])
    }
  }

  /// What an act still to come announces: somebody's will, if it is one towards force.
  private func announced(_ act: Act) -> Event.Kind {
    guard act.isWilling, act != .handover || claim.successor == mandate else { return .remark }
    let legs = claim.by.compactMap { mandate.leg(of: $0) }
    if !legs.isEmpty { return .announced(legs) }
    return switch kind(of: act) {
    case .willing(let legs), .announced(let legs): .announced(legs)
    case .start, .resumption: .announced([.power])
    default: .remark
    }
  }

  // MARK: Attestations

  func attestation(_ force: Force) -> [Statement] {
    let observed = observedSpan
    if claim.isPlanned || claim.condition != nil {
      // What is to be in force, or would be, is announced; what is not to be says nothing yet.
      let kind: Event.Kind = force == .yes ? .announced([.power]) : .remark
      return [statement(kind, Act.announcement.rawValue, told, nil)]
    }
    if force == .yes, let since = claim.since, Span(since).first > told.last {
      // Force that begins after the document that tells it is announced, not attested.
      return [statement(.announced([.power]), Act.announcement.rawValue, told, nil)]
    }
    switch force {
    case .yes: return forceStatements(observed)
    case .no:
      var statement = statement(.attestedNot, "attested-not", observed.begin, claim.date)
      statement.covered = certain(from: observed.begin, to: observed.end)
      return [statement]
    case .over: return overStatements(observed)
    }
  }

  private func forceStatements(_ observed: (begin: Span, end: Span)) -> [Statement] {
    var statements: [Statement] = []
    if let since = claim.since {
      statements.append(
        statement(.start(allWilling: false), "since", pastSpan(since), since))
    }
    var attested = statement(
      .attested(contradicted: false), "attested", observed.begin, claim.date)
    attested.covered = certain(
      from: claim.since.map { Span($0) } ?? observed.begin, to: observed.end)
    statements.append(attested)
    if observed.end != observed.begin, claim.date != nil {
      statements.append(
        statement(.attested(contradicted: false), "attested", observed.end, claim.date))
    }
    return statements
  }

  private func overStatements(_ observed: (begin: Span, end: Span)) -> [Statement] {
    var statements: [Statement] = []
    var earliest = Span.past
    if let since = claim.since {
      let span = pastSpan(since)
      statements.append(statement(.start(allWilling: false), "since", span, since))
      earliest = span.first
    }
    let within = Span(earliest, max(earliest, observed.begin.last))
    let end = claim.until.map { pastSpan($0) } ?? within
    statements.append(statement(.end(ran: true), "over", end, claim.until))
    return statements
  }

  /// The first and the last day on which it was observed, each as a span.
  private var observedSpan: (begin: Span, end: Span) {
    guard let date = claim.date else { return (told, told) }
    guard let endpoints = date.endpoints else { return (Span(date), Span(date)) }
    let begin = endpoints.start.date.map { Span($0.range) } ?? Span(Span.past, Span(date).last)
    // What is still observed at an open end was observed until the source was written.
    let end =
      switch endpoints.end {
      case .date(let date): Span(date.range)
      case .open: told
      case .unknown: begin
      }
    return (begin, end.last < begin.first ? begin : end)
  }

  private func certain(from begin: Span, to end: Span) -> Span? {
    begin.last <= end.first ? Span(begin.last, end.first) : nil
  }

  private func statement(
    _ kind: Event.Kind, _ code: String, _ span: Span, _ given: EDTF?
  ) -> Statement {
    var statement = Statement(
      kind: kind, code: code, span: span, given: given, claim: index, joinKey: .start)
    statement.by = claim.by
    statement.joinKey = joinKey(statement)
    return statement
  }

  /// Starts join to starts and ends to ends, whoever acted; observations only on the same days,
  /// for two documents that see the same thing have seen it twice.
  private func joinKey(_ statement: Statement) -> JoinKey {
    switch statement.kind {
    case .start: .start
    case .end: .end
    case .attested: .seen(code: statement.code, statement.span, contradicted: false)
    case .attestedNot: .seen(code: statement.code, statement.span, contradicted: false)
    case .remark where statement.code == Act.scopeChange.rawValue:
      // Two changes of scope in one month are two changes, whatever their sources call them.
      .alone(index)
    default: .act(code: statement.code, statement.by, statement.kind)
    }
  }
}
