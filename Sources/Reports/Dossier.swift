import Dates
import Mandates
import Pages
import States

extension Briefing {
  /// All about one mandate on a day: legs, course, scope, mirror, claims, contradictions.
  package func dossierPage(_ mandate: Mandate) -> Page {
    var register = CitationRegister(docket.evidence)
    let chronicle = docket.chronicle(of: mandate)
    let answer = docket.answer(chronicle, clocks)
    let blocks: [Block] =
      [
        .definitions(standing(answer, &register)),
        .section(heading: "Wills", [.definitions(legDefinitions(answer))]),
        .section(heading: "Course", [.table(courseTable(chronicle))]),
        .section(heading: "Claims", [.table(claimTable(chronicle, &register))]),
      ] + contradictionBlocks(chronicle, &register) + [notKnown(chronicle, answer)]
    return page(title(mandate), blocks, register)
  }

  /// How a mandate stands, in a few terms.
  func standing(_ answer: Answer, _ register: inout CitationRegister) -> [Definition] {
    let cells = AnswerCells(briefing: self, answer: answer)
    let mirrors = docket.mirrors(of: answer.mandate).map(\.description)
    let status = cells.statusInFull.citing(register.cite(answer.claims))
    var terms = [
      Definition("mandate", "Mandate", cells.mandate),
      Definition("status", "Status", status),
    ]
    if let reason = reason(answer, &register) {
      terms.append(Definition("reason", "Reason given", reason))
    }
    return terms + [
      Definition("since", "Since", cells.since),
      Definition("until", "Until", cells.until),
      Definition("lastEvidence", "Last evidence", cells.lastEvidence),
      Definition("scope", "Scope", cells.scope),
      Definition(
        "mirror", "Mirror",
        mirrors.isEmpty ? .absent("none known") : .codes(mirrors, mirrors.joined(separator: ", "))),
    ]
  }

  /// The reasons that the carrying claims give, each once.
  private func reason(_ answer: Answer, _ register: inout CitationRegister) -> Cell? {
    let giving = answer.claims.filter { register.claim($0)?.claim.reason != nil }
    let reasons = Set(giving.compactMap { register.claim($0)?.claim.reason }).sorted()
    guard !reasons.isEmpty else { return nil }
    return Cell.text(reasons.joined(separator: "; ")).citing(register.cite(giving))
  }

  private func legDefinitions(_ answer: Answer) -> [Definition] {
    zip(Leg.allCases, legFields(answer)).map { leg, field in
      Definition(
        field.key, "\(field.label) (\(Wording.leg(leg)))", field.cell)
    }
  }

  /// How a mandate stood, stretch by stretch, until the day asked.
  func courseTable(_ chronicle: Chronicle) -> Table {
    let rows = docket.course(of: chronicle, until: clocks.asOf).map { stretch in
      let range = stretch.days.range
      return [
        range.earliest.map { Cell.day($0.description) } ?? .absent("before"),
        range.latest.map { Cell.day($0.description) } ?? .absent("on"),
        Cell(
          .codes(stretch.possible.map(\.rawValue)), Wording.statuses(stretch.possible)
        ).marked(stretch.isContested ? [.contested] : []),
      ]
    }
    return Table(
      "course",
      columns: [
        .init("from", "From", .day), .init("through", "Through", .day), .init("status", "Status"),
      ],
      rows: rows, emptyNote: "Nothing is known of any day.")
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
        Cell(.code(claim.force?.rawValue ?? claim.code), Wording.claim(claim)),
        claim.by.isEmpty
          ? .absent()
          : .codes(claim.by.map(\.description), claim.by.map(name).joined(separator: ", ")),
        dateCell(claim.date), dateCell(claim.since), dateCell(claim.until),
        Cell(.text(claim.document?.description ?? ""), source(claim, register))
          .marked(claim.document == nil ? [.unsourced] : [])
          .citing(register.cite([counted.id])),
      ])
    }
    return Table(
      "claims",
      columns: [
        .init("claim", "Claim", .code), .init("what", "What"), .init("by", "By"),
        .init("date", "Date", .day), .init("since", "Since", .day), .init("until", "Until", .day),
        .init("source", "Source"),
      ], rows: rows, emptyNote: "No claim counts under these clocks.")
  }

  /// The source of a claim in words; a copy is no voice of its own.
  private func source(_ claim: Claim, _ register: CitationRegister) -> String {
    let key = claim.document?.description ?? "officer"
    return register.copied(claim).map { "\(key) (copy of \($0))" } ?? key
  }

  private func dateCell(_ date: EDTF?) -> Cell {
    date.map {
      Cell(.day($0.text), $0.text)
    } ?? .absent()
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
          [.text("\(finding.message)."), .references(register.cite(finding.entries))]))
    }
    return [.section(heading: "Contradictions", anchor: nil, notes)]
  }

  /// What the claims leave open.
  func notKnown(_ chronicle: Chronicle, _ answer: Answer) -> Block {
    var open: [String] = []
    if answer.readings.contains(where: { $0.isOnlyObserved }) {
      open.append("Since when it is in force.")
    }
    if !chronicle.claims.contains(where: { $0.claim.scope.map { $0 != Scope([]) } ?? false }) {
      open.append("What it covers.")
    }
    let wills = answer.readings.reduce(into: Set<Will>()) { wills, reading in
      wills.formUnion(reading.legs[.receiving] ?? [])
    }
    if answer.mayRun, wills.isSubset(of: [.empty]) {
      open.append("Whether and when \(name(answer.mandate.receiving)) consented.")
    }
    if answer.readings.count > 1 {
      open.append("Which of \(Wording.statuses(answer.possible)) it is on \(answer.day).")
    }
    if answer.certain?.isRunning ?? false, answer.isStale {
      open.append("Whether it still holds: the last evidence is old, or of unknown age.")
    }
    if docket.mirrors(of: answer.mandate).isEmpty {
      open.append("Whether there is a mandate in the other direction.")
    }
    let blocks = open.map { Block.paragraph([.text($0)]) }
    return .section(
      heading: "What is not known",
      blocks.isEmpty
        ? [.paragraph([.text("Nothing that a mandate of this kind leaves open.")])] : blocks)
  }
}

extension Mandates.Span {
  /// The days by which claims are put in order.
  fileprivate init(of counted: CountedClaim) {
    let claim = counted.claim
    self.init(((claim.date ?? claim.since ?? claim.until)?.range) ?? counted.told)
  }
}
