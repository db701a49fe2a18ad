import Dates
import Mandates
import Pages
import States

/// Claims that cannot all hold, side by side.
struct Dispute {
  /// What the sides say of one thing.
  struct Side {
    /// What the side says, in words.
    let reading: String

    /// The code of what it says and the date, for programs: `start 2008-12-13`.
    let code: String

    /// The claims that say so and nothing that fits another side, in the order of identifiers.
    let claims: [EntryID]

    /// Those of them that say just this, and not something wider which it fits.
    let tellers: [EntryID]

    /// Whether a curator prefers another side.
    let isSetAside: Bool
  }

  /// What kind of contradiction it is.
  let kind: Finding.Kind

  /// The mandates it is about.
  let mandates: [Mandate]

  /// The sides, in the order of their days.
  let sides: [Side]

  /// Why one side is preferred, in the curator's words; empty if the dispute is open.
  let settledBecause: [String]

  /// Whether nothing is preferred.
  var isOpen: Bool { settledBecause.isEmpty }
}

extension Briefing {
  /// What does not agree within one mandate, on whatever day.
  func disputes(in chronicle: Chronicle) -> [Dispute] {
    chronicle.alternatives.map { dispute($0, in: chronicle) }
      + chronicle.forceAfterEnds.map { end, seen in
        let event = chronicle.events[end]
        return Dispute(
          kind: .forceAfterEnd, mandates: [chronicle.mandate],
          sides: [
            side([end], say(.sideEnds(words(event.date, .at))), "end", chronicle, besides: [seen]),
            side(
              [seen], say(.sideRuns(words(chronicle.events[seen].date, .at))), "attested",
              chronicle,
              besides: [end]),
          ], settledBecause: [])
      }
  }

  /// Two powers that certainly cover the same for one State in another on one day.
  func rivalries(_ mandates: [Mandate], _ register: CitationRegister) -> [Dispute] {
    docket.rivalPowers(among: mandates).compactMap { finding in
      let claims = finding.entries.compactMap { id in
        register.claim(id).flatMap { counted in counted.claim.mandate.map { ($0, id) } }
      }
      let mandates = Set(claims.map(\.0)).sorted()
      guard mandates.count > 1 else { return nil }
      return Dispute(
        kind: .twoPowers, mandates: mandates,
        sides: mandates.map { mandate in
          let own = claims.filter { $0.0 == mandate }.map(\.1)
          return Dispute.Side(
            reading: title(mandate), code: mandate.description, claims: own, tellers: own,
            isSetAside: false)
        }, settledBecause: [])
    }
  }

  private func dispute(_ set: Alternatives, in chronicle: Chronicle) -> Dispute {
    let preferred = set.admitted.flatMap { set.options[$0] }
      .flatMap { chronicle.entries(of: $0) }
    let reasons = docket.evidence.preferences(of: preferred).map(\.because)
    let isSettled = set.admitted.count < set.options.count
    let sides = set.options.indices.map { place in
      let option = set.options[place]
      let others = set.options.indices.filter { $0 != place }.flatMap { set.options[$0] }
      return side(
        option, reading(set.subject, place, option, chronicle), code(set.subject, place),
        chronicle, besides: others, isSetAside: !set.admitted.contains(place))
    }
    let kind: Finding.Kind =
      switch set.subject {
      case .starts: .twoStarts
      case .ends: .twoEnds
      case .force: .forceDisputed
      }
    return Dispute(
      kind: kind, mandates: [chronicle.mandate], sides: sides,
      settledBecause: isSettled ? Set(reasons).sorted() : [])
  }

  private func side(
    _ events: [Int], _ reading: String, _ code: String, _ chronicle: Chronicle,
    besides others: [Int], isSetAside: Bool = false
  ) -> Dispute.Side {
    let told = Set(events.flatMap { chronicle.entries(of: $0) })
    let elsewhere = Set(others.flatMap { chronicle.entries(of: $0) })
    let dates = EDTF.oneOf(events.map { chronicle.events[$0].date })
    let claims = told.subtracting(elsewhere)
    let exact = claims.intersection(events.flatMap { chronicle.tellers(of: $0) })
    return Dispute.Side(
      reading: reading, code: "\(code) \(dates.text)", claims: claims.sorted(),
      tellers: (exact.isEmpty ? claims : exact).sorted(), isSetAside: isSetAside)
  }

  private func reading(
    _ subject: Alternatives.Subject, _ place: Int, _ option: [Int], _ chronicle: Chronicle
  ) -> String {
    let events = option.map { chronicle.events[$0] }
    let dates = EDTF.oneOf(events.map(\.date))
    switch subject {
    case .starts: return say(.sideStarts(words(dates, .at)))
    case .ends: return say(.sideEnds(words(dates, .at)))
    case .force:
      // The last side denies force: by an end, or by an observation that there is none.
      if place == 0 { return say(.sideRuns(words(dates, .at))) }
      let isEnd = events.contains { $0.isEnding }
      return say(isEnd ? .sideEnds(words(dates, .at)) : .sideRunsNot(words(dates, .at)))
    }
  }

  private func code(_ subject: Alternatives.Subject, _ place: Int) -> String {
    switch subject {
    case .starts: "start"
    case .ends: "end"
    case .force: place == 0 ? "in-force" : "not-in-force"
    }
  }
}

// MARK: - On a page

extension Briefing {
  /// A dispute in one sentence: what the sides say, how many independent sources say just this, and
  /// how many others something that fits it.
  func sentence(
    _ dispute: Dispute, after separator: String = "", _ register: inout CitationRegister
  ) -> [Pages.Span] {
    var spans: [Pages.Span] = [.text(separator + say(.disputeOpening(dispute.kind)))]
    var heard: Set<Voice> = []
    for (place, side) in dispute.sides.enumerated() {
      let voices = register.documentVoices(side.tellers)
      let told = voices.count
      let isCopy = !voices.isEmpty && voices.isSubset(of: heard)
      heard.formUnion(voices)
      spans.append(.text("\(side.reading) (\(say(isCopy ? .copyOfOtherSide : .voices(told)))"))
      spans.append(.references(register.cite(side.tellers)))
      let others = register.voices(side.claims) - told
      if others > 0 {
        let fitting = side.claims.filter { !side.tellers.contains($0) }
        spans.append(.text(language.pageWords.semicolon + " " + say(.voicesThatFit(others))))
        spans.append(.references(register.cite(fitting)))
      }
      let aside = side.isSetAside ? say(.sideSetAside) : ""
      let ending = place == dispute.sides.count - 1 ? "." : language.pageWords.semicolon + " "
      spans.append(.text("\(aside))\(ending)"))
    }
    if !dispute.isOpen {
      spans.append(
        .text(" " + say(.disputeSettled(dispute.settledBecause.joined(separator: "; ")))))
    }
    return spans
  }

  /// The claims of each side of a dispute, with the words of their sources.
  func table(of dispute: Dispute, key: String, _ register: inout CitationRegister) -> Table {
    var rows: [[Cell]] = []
    for side in dispute.sides {
      for id in side.claims {
        guard let claim = register.claim(id)?.claim else { continue }
        rows.append(
          [Cell(.text(side.code), side.reading)] + sourceCells(claim, id, &register))
      }
    }
    return Table(
      key,
      columns: [.init("side", say(.columnSide))] + sourceColumns, rows: rows,
      emptyNote: say(.sideWithoutClaims))
  }

  /// The columns that `sourceCells` fills.
  var sourceColumns: [Table.Column] {
    [
      .init("says", say(.columnSays)), .init("source", say(.columnSource)),
      .init("place", say(.columnPlace)), .init("words", say(.columnWords)),
    ]
  }

  /// What a claim says, its source, the place in it, and its words or the recorder's remark.
  func sourceCells(
    _ claim: Claim, _ id: EntryID, _ register: inout CitationRegister
  ) -> [Cell] {
    [
      Cell(.code(claim.force.map { "attestation \($0.rawValue)" } ?? claim.code), says(claim)),
      sourceCell(claim, register).citing(register.cite([id])),
      placeCell(claim), wordsCell(claim),
    ]
  }

  /// What a claim says, with its dates as it gives them.
  func says(_ claim: Claim) -> String {
    var parts = [what(claim)]
    if let since = claim.since {
      let day = words(since, .since)
      parts.append(claim.force == .over ? say(.hadRun(day)) : day)
    }
    if let until = claim.until { parts.append(words(until, .until)) }
    if let date = claim.date {
      parts.append(claim.force == nil ? words(date) : say(.observed(stretch(date))))
    }
    if !claim.by.isEmpty, claim.force == nil {
      parts.append("(\(claim.by.map { name($0) }.joined(separator: ", ")))")
    }
    // “End October 2013” would read as the end of that month.
    let words = parts.joined(separator: " ")
    return claim.force == nil && claim.date != nil
      ? what(claim) + "," + words.dropFirst(what(claim).count) : words
  }

  private func sourceCell(_ claim: Claim, _ register: CitationRegister) -> Cell {
    switch claim.source {
    case .officer(let officer):
      return Cell(.absent, say(.officerVouches(officer))).marked(.unsourced)
    case .document(let key, _):
      let copied = register.copied(claim).map { say(.copyOf(sourceName($0))) } ?? ""
      return .code(key.description, sourceName(key) + copied)
    }
  }

  /// A recorder's remark in square brackets, without the tag by which an import marks rows that
  /// contradict each other.
  func remark(_ note: String) -> String {
    guard note.hasPrefix("conflict["), let end = note.firstRange(of: "]: ") else {
      return summary(note)
    }
    return summary(String(note[end.upperBound...]))
  }

  /// The words of the source; where they are not held, the recorder's remark in square brackets.
  private func wordsCell(_ claim: Claim) -> Cell {
    if let quotation = claim.quotation {
      return Cell(.text(quotation.text), say(.quoted(quotation.text)))
    }
    return claim.note.map { Cell(.text($0), remark($0)) } ?? .absent()
  }
}
