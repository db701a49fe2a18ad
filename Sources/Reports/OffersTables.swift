import Dates
import Mandates
import Pages
import States

extension Briefing {
  /// The offers and requests, one a row.
  func bidTable(_ told: [ToldBid], _ register: inout CitationRegister) -> Table {
    let rows = register.made(of: told) { item, register in
      let event = item.event
      return [
        dateCell(event, item.chronicle).citing(register.cite(item.claims)),
        .code(
          item.bid.kind.rawValue,
          say(.bid(item.bid, by: event.by.isEmpty ? nil : names(event.by)))),
        mandateCell(item.bid.mandate),
        fateCell(item).citing(register.cite(item.decidingClaims)),
        reasonCell(item, &register),
        daysCell(item.bid),
      ]
    }
    return Table(
      "offers",
      columns: [
        .init("date", say(.columnDate), .day), .init("what", say(.bidWhat)),
        .init("mandate", say(.columnMandate)), .init("fate", say(.bidFate)),
        .init("reason", say(.bidReason)), .init("days", say(.bidDays), .number),
      ], rows: rows, emptyNote: say(.offersNone))
  }

  private func names(_ states: [StateKey]) -> String {
    states.map { name($0) }.joined(separator: ", ")
  }

  private func fateCell(_ item: ToldBid) -> Cell {
    let bid = item.bid
    if bid.standing == .whileRunning { return .absent() }
    guard !bid.fates.isEmpty else { return .absent(say(.fateNotKnown)) }
    var reading = bid.fates.map { say(fatePhrase($0, item)) }.joined(separator: " \(say(.or)) ")
    if !bid.renewals.isEmpty {
      let dates = bid.renewals.map { words(item.chronicle.events[$0].date, .at) }
      reading += say(.madeAgain(dates.joined(separator: ", ")))
    }
    let value: Cell.Value =
      bid.fate.map { .code($0.rawValue) } ?? .codes(bid.fates.map(\.rawValue))
    let isStale = bid.fate == .pending && item.answer.isStale
    return Cell(value, reading)
      .marked((bid.isContested ? [.contested] : []) + (isStale ? [.stale] : []))
      .toned(tone(of: bid))
  }

  private func tone(of bid: Bid) -> Cell.Tone {
    switch bid.fate {
    case .takenUp: .holds
    case .refused, .withdrawn: .refused
    case .pending: .waiting
    case .moot: .over
    case nil: .plain
    }
  }

  private func fatePhrase(_ fate: Bid.Fate, _ item: ToldBid) -> Phrase {
    let bid = item.bid
    let events = item.chronicle.events
    func dates(_ places: [Int]) -> String? {
      places.isEmpty ? nil : words(EDTF.oneOf(places.map { events[$0].date }))
    }
    switch fate {
    case .takenUp: return .fate(fate, by: nil, when: dates(bid.starts))
    case .refused, .withdrawn:
      let places = bid.refusals.filter { place in
        if case .refused = events[place].kind { fate == .refused } else { fate == .withdrawn }
      }
      let who = Set(places.flatMap { events[$0].by }).sorted()
      return .fate(fate, by: who.isEmpty ? nil : byWords(who), when: dates(places))
    case .pending: return .fate(fate)
    case .moot:
      guard let other = bid.overtaking, bid.closings.isEmpty else {
        return .fate(fate, by: nil, when: dates(bid.closings))
      }
      return .overtaken(by: byWords([other.mandate.power]), since: words(other.date, .since))
    }
  }

  /// The reasons that claims of a refusal give, each once, in the words of the record.
  private func reasonCell(_ item: ToldBid, _ register: inout CitationRegister) -> Cell {
    let giving = item.refusingClaims.filter { register.claim($0)?.claim.reason != nil }
    let claims = giving.compactMap { register.claim($0)?.claim }
    let reasons = Set(claims.compactMap(\.reason)).sorted()
    guard !reasons.isEmpty else { return .absent() }
    let said = Set(claims.compactMap { claim in claim.reason.map { ownWords($0, of: claim) } })
    return Cell(
      .text(reasons.joined(separator: "; ")),
      said.sorted().joined(separator: language.pageWords.semicolon + " ")
    ).citing(register.cite(giving))
  }

  private func daysCell(_ bid: Bid) -> Cell {
    guard let days = bid.days else { return .absent() }
    let reading = say(.days(least: days.least, most: days.most))
    guard let most = days.most else {
      return days.least == 0 ? .absent(reading) : Cell(.text(">=\(days.least)"), reading)
    }
    return days.least == most ? .count(most) : Cell(.text("\(days.least)..\(most)"), reading)
  }

  // MARK: - Counts

  /// How many offers and requests had which fate, by power.
  func powerTable(_ counted: [ToldBid]) -> Table {
    let groups = Dictionary(grouping: counted, by: \.bid.mandate.power)
    let rows = groups.keys.sorted().map { power in
      [Cell.code(power.description, name(power))] + fateCounts(groups[power] ?? [])
    }
    return fateTable("byPower", .offersCountingRule, .init("power", say(.bidPower)), rows)
  }

  /// How many offers and requests had which fate, by the decade in which they were made.
  func decadeTable(_ counted: [ToldBid]) -> Table {
    let groups = Dictionary(grouping: counted) { $0.decade ?? Int.max }
    let rows = groups.keys.sorted().map { decade in
      [
        decade == Int.max
          ? Cell.absent(say(.offersDecadeOpen))
          : Cell(.day(decadeCode(decade)), say(.decade(decade)))
      ] + fateCounts(groups[decade] ?? [])
    }
    return fateTable("byDecade", .offersDecadeRule, .init("decade", say(.bidDecade), .day), rows)
  }

  /// A decade in EDTF: `198X`.
  private func decadeCode(_ first: Int) -> String {
    (0...9999).contains(first)
      ? String(String(10_000 + first).dropFirst().dropLast()) + "X" : "\(first)/\(first + 9)"
  }

  private func fateTable(
    _ key: String, _ rule: Phrase, _ first: Table.Column, _ rows: [[Cell]]
  ) -> Table {
    let fates = Bid.Fate.allCases.map {
      Table.Column($0.key, say(.fateHeading($0)), .number)
    }
    return Table(
      key, caption: say(rule),
      columns: [first, .init("counted", say(.bidCounted), .number)] + fates + [
        .init("uncertain", say(.bidUncertain), .number),
        .init("rateTakenUp", say(.rateTakenUp)), .init("rateRefused", say(.rateRefused)),
      ], rows: rows, emptyNote: say(.offersNone))
  }

  private func fateCounts(_ bids: [ToldBid]) -> [Cell] {
    [countCell(bids)]
      + Bid.Fate.allCases.map { fate in countCell(bids.filter { $0.bid.fate == fate }) }
      + [countCell(bids.filter { $0.bid.fate == nil })]
      + [Bid.Fate.takenUp, .refused].map { rateCell($0, among: bids) }
  }

  /// How many there are, with the claims that make them and decide them.
  private func countCell(_ bids: [ToldBid]) -> Cell {
    countCell(bids.count, by: claims(of: bids))
  }

  private func claims(of bids: [ToldBid]) -> [EntryID] {
    Set(bids.flatMap { $0.claims + $0.decidingClaims }).sorted()
  }

  /// How many of some had a fate: as a fraction, with a percentage only where that says anything.
  ///
  /// Where the fate of some is uncertain, at most as many more may have had it as it is possible for.
  private func rateCell(_ fate: Bid.Fate, among bids: [ToldBid]) -> Cell {
    let sure = bids.filter { $0.bid.fate == fate }.count
    let possible = bids.filter { $0.bid.fates.contains(fate) || $0.bid.fates.isEmpty }.count
    let value = sure == possible ? "\(sure)/\(bids.count)" : "\(sure)..\(possible)/\(bids.count)"
    return Cell(.text(value), say(.rate(sure, most: possible, of: bids.count)))
      .resting(on: claims(of: bids).map(\.description))
  }

  // MARK: - Values alone

  /// The offers and requests as a table of values.
  func bidData(_ told: [ToldBid], _ register: CitationRegister) -> Table {
    let rows = told.map { item -> [Cell] in
      let (bid, event) = (item.bid, item.event)
      let refusers = Set(bid.refusals.flatMap { item.chronicle.events[$0].by }).sorted()
      return [
        identifierCell(bid.mandate), .code(bid.kind.rawValue, say(.bidKindAlone(bid.kind))),
        .code(bid.standing.rawValue, say(.bidStanding(bid.standing))), statesCell(event.by),
        whenCell(event.date), dayCell(event.firstDay), dayCell(event.lastDay),
        .codes(bid.fates.map(\.rawValue), bid.fates.map { say(.fate($0)) }.joined(separator: ", ")),
        .flag(bid.isContested, say(.yesOrNo(bid.isContested))), statesCell(refusers),
        bid.days.map { .count($0.least) } ?? .absent(),
        bid.days?.most.map { .count($0) } ?? .absent(),
        claimsCell(item.claims), claimsCell(item.decidingClaims),
        documentsCell(item.claims + item.decidingClaims, register),
      ]
        + tellingCells(
          (item.claims + item.decidingClaims).compactMap { register.claim($0)?.claim },
          reasonsOf: item.refusingClaims.compactMap { register.claim($0)?.claim })
    }
    return Table(
      "offers",
      columns: [
        .init("mandate", say(.columnMandate), .code), .init("kind", say(.bidWhat), .code),
        .init("standing", say(.bidCounted), .code), .init("by", say(.columnBy)),
        .init("date", say(.columnDate), .day), .init("earliest", say(.columnEarliest), .day),
        .init("latest", say(.columnLatest), .day), .init("fate", say(.bidFate)),
        .init("contested", say(.columnContested)), .init("refusedBy", say(.columnRefusedBy)),
        .init("daysAtLeast", say(.columnDaysLeast), .number),
        .init("daysAtMost", say(.columnDaysMost), .number),
        .init("claims", say(.columnClaims), .code),
        .init("decidingClaims", say(.columnDecidingClaims), .code),
        .init("documents", say(.columnDocuments), .code),
      ] + tellingColumns, rows: rows, emptyNote: say(.offersNone))
  }
}

extension Bid.Fate {
  /// The machine name of a column that counts it.
  fileprivate var key: String {
    switch self {
    case .takenUp: "takenUp"
    default: rawValue
    }
  }
}
