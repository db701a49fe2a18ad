import Dates
import Mandates
import Pages
import Parallel
import States

extension Briefing {
  /// What changed from an earlier day to that of this briefing, on one of the three clocks.
  ///
  /// The days are those of the clock; the other two stand the same in both briefings.
  package func changesReport(
    since earlier: Briefing, on clock: ChangeClock, from: Day, to: Day
  ) -> Page {
    let comparison = Comparison(
      earlier: earlier.docket, earlierClocks: earlier.clocks, later: docket, laterClocks: clocks,
      filter: filter, clock: clock)
    let changes = comparison.changes
    var register = citationRegister()
    var blocks = [changesSummary(changes, comparison)]
    for kind in MandateChange.Kind.allCases {
      let own = changes.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      blocks.append(
        .section(
          heading: say(.changeHeading(kind)), anchor: kind.rawValue,
          [.table(changeTable(own, kind, earlier, &register))]))
    }
    blocks += documentBlocks(comparison) + retractionBlocks(comparison, earlier)
    var page = page(
      say(.changesTitle(words(from), words(to))), blocks, notKnown: changesNotKnown(clock),
      register,
      data: changeData(changes, earlier, register))
    page.head.insert(
      contentsOf: [
        Field("clock", say(.changeClock), .code(clock.rawValue, say(.changeClock(clock)))),
        Field("from", say(.changeFrom), dayCell(from)), Field("to", say(.changeTo), dayCell(to)),
      ], at: 0)
    return page
  }

  private func changesSummary(_ changes: [MandateChange], _ comparison: Comparison) -> Block {
    let total = comparison.mandates.count
    var rows = MandateChange.Kind.allCases.map { kind in
      [
        Cell.code(kind.rawValue, say(.changeHeading(kind))),
        countCell(of: changes.filter { $0.kind == kind }),
      ]
    }
    rows.append([.code("same", say(.changeNone)), .count(total - changes.count)])
    if comparison.clock != .valid {
      rows.append([
        .code("claims", say(.changeClaims)), countCell(comparison.addedClaims.map(\.id)),
      ])
      rows.append([
        .code("documents", say(.changeDocuments)), .count(comparison.documents.count),
      ])
    }
    if comparison.clock == .record {
      rows.append([
        .code("retractions", say(.changeRetractions)), .count(comparison.retractions.count),
      ])
    }
    return .table(
      Table(
        "counts",
        columns: [
          .init("what", say(.changeWhat)), .init("number", say(.columnCount), .number),
        ], rows: rows, emptyNote: say(.changeNone)))
  }

  /// How many changes there are, with the claims by which mandates stand so before and after.
  private func countCell(of changes: [MandateChange]) -> Cell {
    countCell(
      changes.count,
      by: changes.flatMap { [$0.before, $0.after].compactMap(\.self) }.flatMap(\.claims))
  }

  private func changeTable(
    _ changes: [MandateChange], _ kind: MandateChange.Kind, _ earlier: Briefing,
    _ register: inout CitationRegister
  ) -> Table {
    let rows = register.made(of: changes) { change, register in
      [
        mandateCell(change.mandate),
        earlier.datedStandingCell(change.before)
          .citing(register.cite(change.before?.claims ?? [])),
        datedStandingCell(change.after).citing(register.cite(change.after?.claims ?? [])),
        causeCell(change, earlier, &register),
      ]
    }
    return Table(
      "\(kind.rawValue)Changes",
      columns: [
        .init("mandate", say(.columnMandate)), .init("before", say(.changeBefore)),
        .init("after", say(.changeAfter)), .init("because", say(.changeCause)),
      ], rows: rows, emptyNote: say(.changeNone))
  }

  /// How a mandate stands, with its days; that nothing is told of it, where there is no answer.
  func datedStandingCell(_ answer: Answer?) -> Cell {
    guard let answer else { return .absent(say(.changeUntold)) }
    var cell = standingCell(answer)
    if let since = sinceWords(answer, .since) { cell.reading += ", \(since)" }
    if let until = answer.until { cell.reading += ", \(words(until, .until))" }
    return cell
  }

  /// What brought a change: events on the valid clock, claims on the others.
  private func causeCell(
    _ change: MandateChange, _ earlier: Briefing, _ register: inout CitationRegister
  ) -> Cell {
    var causes = change.causes.map {
      words(
        $0, change.chronicle, before: change.before?.notInBeing ?? [],
        after: change.after?.notInBeing ?? [])
    }
    var ids = change.events.flatMap { change.chronicle.entries(of: $0) }
    let added = change.added.compactMap { register.claim($0) }.sorted { a, b in
      let days = (firstDay(of: a), firstDay(of: b))
      return (days.0, a.id) < (days.1, b.id)
    }
    causes += added.map { addition($0, change.clock) }
    ids += change.added
    causes += change.removed.map { removal($0, earlier) }
    causes += change.preferred.map { say(.changePreferred($0)) }
    if causes.isEmpty, change.clock == .valid { causes.append(say(.changeTime)) }
    return causes.isEmpty ? .absent() : cell(causes, by: ids).citing(register.cite(ids))
  }

  /// Causes, each told once, as a value that names the claims behind them.
  func cell(_ causes: [String], by claims: [EntryID]) -> Cell {
    var told: [String] = []
    for cause in causes where !told.contains(cause) { told.append(cause) }
    let texts = Set(claims).sorted().map(\.description)
    return Cell(.codes(texts), told.joined(separator: language.pageWords.semicolon + " "))
  }

  /// The first day of which a claim speaks, by which causes are put in order.
  private func firstDay(of counted: CountedClaim) -> Int {
    let claim = counted.claim
    return ((claim.date ?? claim.since ?? claim.until)?.range ?? counted.told).earliest?.number
      ?? Int.min
  }

  /// What a claim says that came to count; on the clock of evidence also that it counts only from
  /// its registration, where its source bears no date.
  private func addition(_ counted: CountedClaim, _ clock: ChangeClock) -> String {
    let claim = counted.claim
    let source = claim.document?.description ?? say(.changeOfficer)
    let added = say(.changeAdded(says(claim), source))
    guard clock == .evidence, counted.isUndated, let day = counted.told.latest else { return added }
    return say(.changeAddedUndated(added, words(day, .at)))
  }

  private func removal(_ id: EntryID, _ earlier: Briefing) -> String {
    let claim = earlier.docket.evidence.claim(id)?.claim
    let what = claim.map { says($0) } ?? id.description
    let source = claim?.document?.description ?? say(.changeOfficer)
    let reason = docket.evidence.retractions.first { $0.of == id }?.because
    return say(.changeRemoved(what, source, because: reason))
  }

  // MARK: - Documents and retractions

  private func documentBlocks(_ comparison: Comparison) -> [Block] {
    let lists = [
      ("documents", Phrase.changeDocuments, comparison.documents),
      ("changedDocuments", .changeDocumentsChanged, comparison.changedDocuments),
    ]
    var claims: [DocumentKey: Int] = [:]
    if lists.contains(where: { !$0.2.isEmpty }) {
      for counted in docket.evidence.claims {
        if let key = counted.claim.document { claims[key, default: 0] += 1 }
      }
    }
    return lists.filter { !$0.2.isEmpty }.map { key, heading, documents in
      let rows = documents.mappedConcurrently { [claims] document -> [Cell] in
        let record = docket.evidence.document(document)
        return [
          .code(document.description, document.description), whenCell(record?.date),
          record.map { .text($0.title) } ?? .absent(say(.changeUnregistered)),
          .count(claims[document] ?? 0),
        ]
      }
      let table = Table(
        key,
        columns: [
          .init("document", say(.columnDocument), .code), .init("date", say(.columnDate), .day),
          .init("title", say(.columnTitle)), .init("claims", say(.columnClaims), .number),
        ], rows: rows, emptyNote: say(.changeNone))
      return .section(heading: say(heading), anchor: key, [.table(table)])
    }
  }

  private func retractionBlocks(_ comparison: Comparison, _ earlier: Briefing) -> [Block] {
    let retractions = comparison.retractions
    guard !retractions.isEmpty else { return [] }
    let rows = retractions.map { retraction -> [Cell] in
      let claim = earlier.docket.evidence.claim(retraction.of)?.claim
      return [
        .code(retraction.of.description, retraction.of.description),
        claim?.mandate.map { identifierCell($0) } ?? .absent(),
        claim.map { .text(says($0)) } ?? .absent(say(.changeNotSeen)),
        .text(retraction.because),
      ]
    }
    let table = Table(
      "retractions",
      columns: [
        .init("claim", say(.changeEntry), .code), .init("mandate", say(.columnMandate), .code),
        .init("says", say(.columnSays)), .init("because", say(.changeReason)),
      ], rows: rows, emptyNote: say(.changeNone))
    return [
      .section(heading: say(.changeRetractions), anchor: "retractions", [.table(table)])
    ]
  }

  private func changesNotKnown(_ clock: ChangeClock) -> [Block] {
    var lines = [say(.changesNotKnown(clock))]
    if docket.evidence.leftOut > 0 { lines.append(say(.changesLeftOut(docket.evidence.leftOut))) }
    return paragraphs(lines)
  }

  // MARK: - Values alone

  /// The kinds of causes, each once: what happened, what may have happened, that time passed, or
  /// what came to be known.
  private func causesCell(_ change: MandateChange) -> Cell {
    var codes = change.causes.map(\.code)
    if !change.added.isEmpty { codes.append("claims") }
    if !change.removed.isEmpty { codes.append("retractions") }
    if !change.preferred.isEmpty { codes.append("preferences") }
    if codes.isEmpty, change.clock == .valid { codes.append("time") }
    var each: [String] = []
    for code in codes where !each.contains(code) { each.append(code) }
    return each.isEmpty ? .absent() : .codes(each, each.joined(separator: ", "))
  }

  private func changeData(
    _ changes: [MandateChange], _ earlier: Briefing, _ register: CitationRegister
  ) -> Table {
    func cells(_ answer: Answer?) -> [Cell] {
      [
        answer.map { statusesCell($0.possible, isContested: $0.isContested) } ?? .absent(),
        answer.map { sinceCell($0) } ?? .absent(), whenCell(answer?.until),
        answer.map { .flag($0.isContested, say(.yesOrNo($0.isContested))) } ?? .absent(),
        answer.map { .flag($0.isStale, say(.yesOrNo($0.isStale))) } ?? .absent(),
      ]
    }
    let rows = changes.map { change -> [Cell] in
      let told = change.events.flatMap { change.chronicle.entries(of: $0) } + change.added
      return [
        identifierCell(change.mandate),
        .code(change.kind.rawValue, say(.changeHeading(change.kind))),
      ] + cells(change.before) + cells(change.after) + [
        causesCell(change),
        claimsCell(told), claimsCell(change.removed), documentsCell(told, register),
      ]
    }
    let colon = language.pageWords.colon
    func columns(_ key: String, _ word: Phrase) -> [Table.Column] {
      [
        .init("\(key)Status", "\(say(word))\(colon) \(say(.columnStatus))"),
        .init("\(key)Since", "\(say(word))\(colon) \(say(.columnSince))", .day),
        .init("\(key)Until", "\(say(word))\(colon) \(say(.columnUntil))", .day),
        .init("\(key)Contested", "\(say(word))\(colon) \(say(.columnContested))"),
        .init("\(key)Stale", "\(say(word))\(colon) \(say(.columnStale))"),
      ]
    }
    return Table(
      "changes",
      columns: [
        .init("mandate", say(.columnMandate), .code), .init("change", say(.changeWhat), .code),
      ] + columns("before", .changeBefore) + columns("after", .changeAfter) + [
        .init("causes", say(.changeCause), .code),
        .init("claims", say(.columnClaims), .code),
        .init("claimsGone", say(.changeRetractions), .code),
        .init("documents", say(.columnDocuments), .code),
      ], rows: rows, emptyNote: say(.changeNone))
  }
}
