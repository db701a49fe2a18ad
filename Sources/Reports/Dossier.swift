import Dates
import Mandates
import Pages
import States

extension Briefing {
  /// All about one mandate on a day: legs, course, scope, mirror, claims, contradictions.
  package func dossierPage(_ mandate: Mandate) -> Page {
    var register = citationRegister()
    let chronicle = docket.chronicle(of: mandate)
    let answer = docket.answer(chronicle, clocks)
    let blocks: [Block] =
      [
        .definitions(standing(answer, &register)),
        .section(
          heading: say(.willsHeading), [.definitions(legDefinitions(answer, chronicle, &register))]),
        courseSection(chronicle, answer, &register),
        .section(heading: say(.claimsHeading), [.table(claimTable(chronicle, &register))]),
      ] + contradictionBlocks(chronicle, &register)
    return page(
      title(mandate), blocks, notKnown: notKnown(chronicle, answer, &register), register)
  }

  /// How a mandate stands, in a few terms.
  func standing(_ answer: Answer, _ register: inout CitationRegister) -> [Definition] {
    let cells = AnswerCells(briefing: self, answer: answer)
    let status = cells.statusInFull.citing(register.cite(answer.claims))
    var terms = [
      Definition("mandate", say(.columnMandate), cells.mandate),
      Definition("status", say(.columnStatus), status),
    ]
    if let reason = reason(answer, &register) {
      terms.append(Definition("reason", say(.reasonGiven), reason))
    }
    let sourced = SourcedCells(answer, self, &register)
    return terms + [
      Definition("since", say(.columnSince), sourced.since),
      Definition("until", say(.columnUntil), sourced.until),
      Definition("lastEvidence", say(.columnLastEvidence), sourced.lastEvidence),
      Definition("scope", say(.columnScope), sourced.scope),
      mirrors(of: answer.mandate),
    ]
  }

  /// The mandates in the other direction, each of which leads to its own page.
  private func mirrors(of mandate: Mandate) -> Definition {
    let mirrors = docket.mirrors(of: mandate)
    guard let first = mirrors.first else {
      return Definition("mirror", say(.columnMirror), .absent(say(.noneKnown)))
    }
    let others = mirrors.dropFirst().flatMap { mirror -> [Pages.Span] in
      [.text(", "), .value(identifierCell(mirror))]
    }
    return Definition(
      "mirror", say(.columnMirror), [.value(identifierCell(first))] + others)
  }

  /// The reasons that the carrying claims give, each once.
  private func reason(_ answer: Answer, _ register: inout CitationRegister) -> Cell? {
    let giving = answer.claims.compactMap { id in
      register.claim(id).flatMap { $0.claim.reason == nil ? nil : $0 }
    }
    let reasons = Set(giving.compactMap(\.claim.reason)).sorted()
    guard !reasons.isEmpty else { return nil }
    let quoted = Set(
      giving.compactMap { counted in
        counted.claim.reason.map { ownWords($0, of: counted.claim) }
      }
    ).sorted()
    return Cell(
      .text(reasons.joined(separator: "; ")),
      quoted.joined(separator: language.pageWords.semicolon + " ")
    )
    .citing(register.cite(giving.map(\.id)))
  }

  /// What the three wills are, each with whose it is and by which sources; one that only follows
  /// from the mandate's coming into force is told so.
  func legDefinitions(
    _ answer: Answer, _ chronicle: Chronicle, _ register: inout CitationRegister
  ) -> [Definition] {
    let carrying = Set(answer.readings.flatMap(\.events)).sorted()
    var definitions: [Definition] = []
    for (leg, field) in zip(Leg.allCases, legFields(answer, chronicle)) {
      let writers = writers(of: leg, among: carrying, answer, chronicle)
      let tellers = writers.flatMap { chronicle.joined(of: $0) }.map { chronicle.claims[$0].id }
      var cell = field.cell.citing(register.cite(tellers))
      if !writers.isEmpty, writers.allSatisfy({ chronicle.events[$0].isStart }) {
        cell.reading = say(.inferredFromStart(cell.reading))
      }
      definitions.append(Definition(field.key, say(.party(field.label, .leg(leg))), cell))
    }
    return definitions
  }

  /// The events that say what a State wants: those that carry the status, else all that say it
  /// since an end that lies before for certain.
  private func writers(
    of leg: Leg, among carrying: [Int], _ answer: Answer, _ chronicle: Chronicle
  ) -> [Int] {
    let writers = carrying.filter { chronicle.events[$0].writesWill(of: leg) }
    let wills = Set(answer.readings.flatMap { $0.legs[leg] ?? [] }).subtracting([.empty])
    guard writers.isEmpty, !wills.isEmpty else { return writers }
    let past = chronicle.events.indices.filter {
      chronicle.events[$0].span.first <= clocks.asOf.number
    }
    let lastEnd = past.last { place in
      let event = chronicle.events[place]
      return event.isEnding && event.span.last <= clocks.asOf.number
    }
    let from = lastEnd.map { chronicle.events[$0].span.last } ?? Span.past
    return past.filter { place in
      let event = chronicle.events[place]
      return event.span.last >= from && !event.wills(of: leg).isDisjoint(with: wills)
    }
  }

  /// How a mandate stood, stretch by stretch, until the day asked; what turns are no events.
  ///
  /// Where the answer is stale, the days after the last evidence are a stretch of their own.
  func courseSection(
    _ chronicle: Chronicle, _ answer: Answer, _ register: inout CitationRegister
  ) -> Block {
    let course = docket.course(of: chronicle, until: clocks.asOf)
    var rows = course.dropLast().map { courseRow(chronicle, $0, $0.days) }
    if let last = course.last {
      let cover = EvidenceCover(chronicle, until: clocks.asOf)
      let gaps = cover.gaps(in: last.days, longerThan: clocks.staleAfter)
        .filter { answer.isStale && $0.days.last == last.days.last }
      for (days, gap) in last.pieces(fadingIn: gaps) {
        rows.append(courseRow(chronicle, last, days, isStale: gap != nil))
      }
    }
    let table = Table(
      "course",
      columns: [
        .init("from", say(.columnFrom), .day), .init("through", say(.columnThrough), .day),
        .init("status", say(.columnStatus)),
      ],
      rows: rows, emptyNote: say(.courseNone))
    return .section(
      heading: say(.courseHeading),
      [.table(table)] + turnsOfRecording(chronicle, course, &register))
  }

  private func courseRow(
    _ chronicle: Chronicle, _ stretch: Stretch, _ days: Mandates.Span, isStale: Bool = false
  ) -> [Cell] {
    let range = days.range
    func words(_ possible: [Status]) -> String {
      alternatives(
        possible.map {
          $0 == .lapsed
            ? lapsedWord(lapse(chronicle.mandate, until: range.latest ?? clocks.asOf)) : word($0)
        })
    }
    // Before anything has a first day, what may be is only what is told by a later one.
    let known = stretch.possible.filter { $0 != .unknown }
    let isUnbounded = known.count < stretch.possible.count && days.last < chronicle.firstToldDay
    return [
      range.earliest.map { dayCell($0) } ?? .absent(say(.courseBefore)),
      range.latest.map { dayCell($0) } ?? .absent(say(.courseOn)),
      Cell(
        .codes(stretch.possible.map(\.rawValue)),
        isUnbounded && !known.isEmpty
          ? say(.knownByLaterDay(words(known))) : words(stretch.possible)
      ).marked((stretch.isContested ? [.contested] : []) + (isStale ? [.stale] : [])),
    ]
  }

  private func claimTable(_ chronicle: Chronicle, _ register: inout CitationRegister) -> Table {
    let ordered = chronicle.claims.sorted { a, b in
      let dates = (Span(of: a), Span(of: b))
      return (dates.0.first, dates.0.last, a.id) < (dates.1.first, dates.1.last, b.id)
    }
    var rows: [[Cell]] = []
    for counted in ordered {
      let claim = counted.claim
      rows.append([
        Cell(.code(counted.id.description), counted.id.description),
        Cell(.code(claim.force?.rawValue ?? claim.code), what(claim)),
        statesCell(claim.by),
        claim.force == nil ? whenCell(claim.date) : stretchCell(claim.date),
        whenCell(claim.since), whenCell(claim.until),
        Cell(.text(claim.document?.description ?? ""), source(claim, register))
          .marked(claim.document == nil ? [.unsourced] : [])
          .citing(register.cite([counted.id])),
      ])
    }
    return Table(
      "claims",
      columns: [
        .init("claim", say(.columnClaim), .code), .init("what", say(.columnWhat)),
        .init("by", say(.columnBy)), .init("date", say(.columnDate), .day),
        .init("since", say(.columnSince), .day), .init("until", say(.columnUntil), .day),
        .init("source", say(.columnSource)),
      ], rows: rows, emptyNote: say(.claimsNone))
  }

  /// The source of a claim in words; a copy is no voice of its own.
  private func source(_ claim: Claim, _ register: CitationRegister) -> String {
    let key = claim.document?.description ?? say(.officer)
    return register.copied(claim).map { say(.copied(key, from: $0.description)) } ?? key
  }

  /// What does not agree, on whatever day.
  func contradictionBlocks(
    _ chronicle: Chronicle, _ register: inout CitationRegister
  ) -> [Block] {
    let found = docket.contradictions(in: chronicle)
    guard !found.isEmpty else { return [] }
    let notes = found.map { finding in
      Block.note(
        Note(
          .caution,
          [.text(sentence(finding)), .references(register.cite(finding.entries))]))
    }
    return [.section(heading: say(.contradictionsHeading), anchor: nil, notes)]
  }

  /// What the claims leave open.
  func notKnown(
    _ chronicle: Chronicle, _ answer: Answer, _ register: inout CitationRegister
  ) -> [Block] {
    var open: [Phrase] = []
    if answer.readings.contains(where: { $0.isOnlyObserved }) {
      open.append(.openSince)
    }
    if !chronicle.claims.contains(where: { $0.claim.scope.map { $0 != Scope([]) } ?? false }) {
      open.append(.openScope)
    }
    let wills = answer.readings.reduce(into: Set<Will>()) { wills, reading in
      wills.formUnion(reading.legs[.receiving] ?? [])
    }
    if answer.mayRun, wills.isSubset(of: [.empty]) {
      open.append(.openConsent(name(answer.mandate.receiving, .subject)))
    }
    if answer.readings.count > 1 {
      open.append(.openStatus(statusWords(answer.possible), words(answer.day, .at)))
    }
    if answer.certain?.isRunning ?? false, answer.isStale {
      open.append(.openStale)
    }
    open += openBids(chronicle) + openDays(chronicle)
    if let later = openLater(answer) { open.append(later) }
    if docket.mirrors(of: answer.mandate).isEmpty {
      open.append(.openMirror)
    }
    var blocks = open.map { Block.paragraph([.text(say($0))]) }
    for dispute in disputes(in: chronicle) where dispute.isOpen {
      blocks.append(
        .paragraph(sentence(dispute, after: say(.openDispute) + " ", &register)))
    }
    if blocks.isEmpty { blocks.append(.paragraph([.text(say(.openNothing))])) }
    return blocks
  }
}

// MARK: - What is not known of what was done

extension Briefing {
  /// Offers and requests to which no answer is told.
  private func openBids(_ chronicle: Chronicle) -> [Phrase] {
    docket.bids(of: chronicle, clocks).filter { $0.fates.contains(.pending) }.map { bid in
      let event = chronicle.events[bid.event]
      return .openBid(deedWords(event), dateWords(event, chronicle, .at))
    }
  }

  /// What was done on a day that no source tells exactly.
  private func openDays(_ chronicle: Chronicle) -> [Phrase] {
    let told = chronicle.events.filter { event in
      event.writes && !event.isObserved && event.span.first < event.span.last
        && event.span.first <= clocks.asOf.number
    }
    guard !told.isEmpty else { return [] }
    let deeds = told.map { "\(deedWords($0)) (\(dateWords($0, chronicle)))" }
    return [.openDays(deeds.joined(separator: language.pageWords.semicolon + " "))]
  }

  /// That nothing is told of the time after old evidence, where the mandate neither runs nor ran.
  private func openLater(_ answer: Answer) -> Phrase? {
    guard let trace = answer.trace, !answer.isStale,
      trace.day.number + clocks.staleAfter < clocks.asOf.number,
      answer.possible.allSatisfy({ !$0.isRunning && $0 != .ended && $0 != .lapsed })
    else { return nil }
    return .openLater(words(trace.given))
  }
}

extension Mandates.Event {
  /// Whether it is what somebody saw, not what somebody did.
  fileprivate var isObserved: Bool {
    switch kind {
    case .attested, .attestedNot: true
    default: false
    }
  }
}

extension Mandates.Span {
  /// The days by which claims are put in order.
  fileprivate init(of counted: CountedClaim) {
    let claim = counted.claim
    self.init(((claim.date ?? claim.since ?? claim.until)?.range) ?? counted.told)
  }
}
