import Dates
import States

/// Reads what claims say about one mandate.
struct StatementReader {
  let mandate: Mandate

  /// The statements, in the order of their claims.
  private(set) var statements: [Statement] = []

  /// The lists of States that act together, each once; nobody is the first.
  private(set) var actors: [[StateKey]] = [[]]

  /// The place of each list, where there are too many to be looked through.
  private var places: [[StateKey]: Int] = [:]

  init(_ mandate: Mandate) { self.mandate = mandate }

  /// Takes in all that claims say.
  mutating func read(_ claims: [CountedClaim]) {
    statements.reserveCapacity(claims.count + claims.count / 2)
    for index in claims.indices { read(claims[index], at: index) }
  }

  private mutating func read(_ counted: CountedClaim, at index: Int) {
    let reader = ClaimReader(
      claim: counted.claim, told: Span(counted.told), mandate: mandate, index: index,
      actors: place(of: counted.claim.by))
    switch counted.claim.content {
    case .act(let act): statements.append(reader.act(act))
    case .attestation(let force): reader.attestation(force, into: &statements)
    }
  }

  private mutating func place(of by: [StateKey]) -> Int {
    if by.isEmpty { return 0 }
    if actors.count <= 16 {
      if let known = actors.firstIndex(of: by) { return known }
    } else {
      if places.isEmpty {
        for (place, known) in actors.enumerated() { places[known] = place }
      }
      if let known = places[by] { return known }
      places[by] = actors.count
    }
    actors.append(by)
    return actors.count - 1
  }
}

/// Reads the statements of one claim.
private struct ClaimReader {
  let claim: Claim

  /// The days on which its source was published or recorded.
  let told: Span

  let mandate: Mandate
  let index: Int
  let actors: Int

  /// Whether it tells of what is to come, or would.
  var isAhead: Bool { claim.isPlanned || claim.condition != nil }

  // MARK: Acts

  func act(_ act: Act) -> Statement {
    if isAhead { return statement(announced(act), .act(.announcement), told) }
    guard let date = claim.date else {
      return statement(kind(of: act), .act(act), Span(Span.past, told.last))
    }
    return statement(kind(of: act), .act(act), pastSpan(Span(date.range)), .date)
  }

  /// The days of an act told as past: no later than its source, unless its date says so.
  private func pastSpan(_ date: Span) -> Span {
    date.first <= told.last ? Span(date.first, min(date.last, told.last)) : date
  }

  /// The legs for which the States that acted speak.
  private var legs: Legs {
    var legs = Legs.none
    for state in claim.by { if let leg = mandate.leg(of: state) { legs.insert(leg) } }
    return legs
  }

  /// What an act writes.
  private func kind(of act: Act) -> Event.Kind {
    switch act {
    case .offer: own(.power) ? .willing(Legs(.power)) : .remark
    case .request: own(.represented) ? .willing(Legs(.represented)) : .remark
    case .reiteration, .acceptance, .consent:
      claim.by.isEmpty ? defaultLeg(of: act) : legs.isEmpty ? .remark : .willing(legs)
    case .agreement, .approval:
      claim.by.isEmpty ? .willing([.power, .represented]) : legs.isEmpty ? .remark : .willing(legs)
    case .announcement:
      claim.by.isEmpty
        ? .announced(Legs(.power)) : legs.isEmpty ? .remark : .announced(legs)
    case .rejection:
      claim.by.isEmpty ? .refused(Legs(.receiving)) : legs.isEmpty ? .remark : .refused(legs)
    case .withdrawal: legs.isEmpty ? .remark : .withdrew(legs)
    case .consentWithdrawn: own(.receiving) ? .withdrew(Legs(.receiving)) : .remark
    case .objection, .scopeChange, .breakOfRelations, .missionClosed: .remark
    case .entryIntoForce: .start(allWilling: true)
    case .suspension: .suspension
    case .resumption: .resumption
    case .handover: claim.successor == mandate ? .start(allWilling: false) : .end(ran: true)
    case .end: .end(ran: false)
    case .restoration: .restoration
    }
  }

  /// Whether a leg's own State acted, as it does where nobody is named.
  private func own(_ leg: Leg) -> Bool {
    claim.by.isEmpty || claim.by.contains(mandate.state(of: leg))
  }

  /// Whose will it is where nobody is named.
  private func defaultLeg(of act: Act) -> Event.Kind {
    switch act {
    case .consent: .willing(Legs(.receiving))
    case .acceptance: .remark
    default: .willing(Legs(.power))
    }
  }

  /// What an act still to come announces: somebody's will, if it is one towards force.
  private func announced(_ act: Act) -> Event.Kind {
    guard act.isWilling, act != .handover || claim.successor == mandate else { return .remark }
    if !legs.isEmpty { return .announced(legs) }
    return switch kind(of: act) {
    case .willing(let legs), .announced(let legs): .announced(legs)
    case .start, .resumption: .announced(Legs(.power))
    default: .remark
    }
  }

  // MARK: Attestations

  func attestation(_ force: Force, into statements: inout [Statement]) {
    if isAhead {
      // What is to be in force, or would be, is announced; what is not to be says nothing yet.
      let kind: Event.Kind = force == .yes ? .announced(Legs(.power)) : .remark
      statements.append(statement(kind, .act(.announcement), told))
      return
    }
    let since = claim.since.map { Span($0.range) }
    switch force {
    case .yes:
      if let since, since.first > told.last {
        // Force that begins after the document that tells it is announced, not attested.
        statements.append(statement(.announced(Legs(.power)), .act(.announcement), told))
      } else {
        tellForce(since, into: &statements)
      }
    case .no:
      let observed = observedSpan
      var denial = statement(.attestedNot, .attestedNot, observed.begin, givenDate)
      denial.covered = certain(from: observed.begin, to: observed.end)
      statements.append(denial)
    case .over: tellEnd(since, into: &statements)
    }
  }

  private func tellForce(_ since: Span?, into statements: inout [Statement]) {
    let observed = observedSpan
    if let since {
      statements.append(statement(.start(allWilling: false), .since, pastSpan(since), .since))
    }
    var attested = statement(.attested(contradicted: false), .attested, observed.begin, givenDate)
    attested.covered = certain(from: since ?? observed.begin, to: observed.end)
    statements.append(attested)
    if observed.end != observed.begin, claim.date != nil {
      statements.append(
        statement(.attested(contradicted: false), .attested, observed.end, .date))
    }
  }

  private func tellEnd(_ since: Span?, into statements: inout [Statement]) {
    var earliest = Span.past
    if let since {
      let span = pastSpan(since)
      statements.append(statement(.start(allWilling: false), .since, span, .since))
      earliest = span.first
    }
    if let until = claim.until {
      statements.append(statement(.end(ran: true), .over, pastSpan(Span(until.range)), .until))
    } else {
      let within = Span(earliest, max(earliest, observedSpan.begin.last))
      statements.append(statement(.end(ran: true), .over, within))
    }
  }

  private var givenDate: Statement.Given { claim.date == nil ? .nothing : .date }

  /// The first and the last day on which it was observed, each as a span.
  private var observedSpan: (begin: Span, end: Span) {
    guard let date = claim.date else { return (told, told) }
    guard let endpoints = date.endpoints else {
      let span = Span(date.range)
      return (span, span)
    }
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
    _ kind: Event.Kind, _ label: Event.Label, _ span: Span, _ given: Statement.Given = .nothing
  ) -> Statement {
    Statement(
      kind: kind, label: label, given: given, span: span, claim: index, actors: actors)
  }
}
