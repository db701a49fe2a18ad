import Dates
import Mandates
import Pages
import States

extension Briefing {
  /// One printable sentence for each mandate, with its day and source, and the dispute where
  /// sources differ.
  package func digestReport() -> Page {
    var register = citationRegister()
    var filter = filter
    if filter.statuses.isEmpty { filter.takesAll = true }
    let answers = docket.answers(filter, clocks)
    var blocks: [Block] = []
    var rows: [[Cell]] = []
    for group in DigestGroup.allCases {
      let members = answers.filter { DigestGroup($0) == group }
      guard !members.isEmpty else { continue }
      let told = register.made(of: members) { digested($0, &$1) }
      rows += told.compactMap(\.row)
      blocks.append(
        .section(
          heading: say(.digestHeading(group)), anchor: group.rawValue,
          told.map { .paragraph($0.spans) }))
    }
    if answers.isEmpty { blocks.append(.paragraph([.text(say(.stateNone))])) }
    return page(
      say(.digestTitle(words(clocks.asOf))), blocks, notKnown: paragraphs([say(.digestNotKnown)]),
      register, data: digestTable(rows))
  }

  /// What the digest says of a mandate.
  private func digested(_ answer: Answer, _ register: inout CitationRegister) -> Digested {
    let known = lastKnown(answer)
    let sentence = digest(answer, known)
    var spans: [Pages.Span] = [.text(sentence)]
    let told = known ?? answer
    spans.append(.references(register.cite(told.claims)))
    spans += fittingDates(told, &register)
    let chronicle = docket.chronicle(of: answer.mandate)
    for dispute in disputes(in: chronicle) where dispute.isOpen {
      spans += self.sentence(dispute, after: " ", &register)
    }
    return Digested(
      spans: spans, row: givesValues ? row(answer, sentence, told.claims, register) : nil)
  }

  /// How a mandate stands, in one sentence that can be printed as it is.
  func digest(_ answer: Answer) -> String { digest(answer, lastKnown(answer)) }

  /// The sentence, with the last that is known of a mandate of which a State is no more.
  private func digest(_ answer: Answer, _ told: Answer?) -> String {
    let phrase = told.map { digestOfGone($0, answer) } ?? digestPhrase(answer)
    let source = say(.digestSource(digestSource(told ?? answer)))
    let sentence = "\(say(phrase).capitalised) \(source)."
    let hasTwo = zip(sentence.utf8, sentence.utf8.dropFirst()).contains { $0 == 0x2E && $1 == 0x2E }
    return hasTwo ? sentence.replacing("..", with: ".") : sentence
  }

  /// How a mandate stood on the last day of which anything is known, where one of its States is no
  /// more on the day asked.
  private func lastKnown(_ answer: Answer) -> Answer? {
    guard answer.certain == .unknown, !answer.notInBeing.isEmpty else { return nil }
    let chronicle = docket.chronicle(of: answer.mandate)
    let known = docket.course(of: chronicle, until: answer.day)
      .last { $0.possible != [.unknown] && $0.days.last != Span.future }
    return known.map { stretch in
      var clocks = clocks
      clocks.asOf = Day(number: stretch.days.last)
      return docket.answer(chronicle, clocks)
    }
  }

  /// What is known of a mandate of which a State is no more, in the names of those days.
  private func digestOfGone(_ told: Answer, _ answer: Answer) -> Phrase {
    var clocks = clocks
    clocks.asOf = told.day
    let briefing = with(docket, clocks, language)
    let ran = !told.isContested && told.certain?.isRunning ?? false
    let missing = answer.notInBeing.map { name($0) }.joined(separator: ", ")
    // That a State is no more is no claim that the mandate ended.
    let phrase = ran ? briefing.digestUnendedPhrase(told) : briefing.digestPhrase(told)
    return phrase.followed(by: .digestBeside(notInBeing: missing))
  }

  private func digestEndedPhrase(_ answer: Answer) -> Phrase {
    let mandate = answer.mandate
    let matter = Phrase.interests(
      of: name(mandate.represented, .ofState), in: receivingName(mandate, .inState))[language]
    return .digestEnded(matter, name(mandate.power, .byState), ranWords(answer))
  }

  /// How a mandate ran until one of its States was no more: over only if an end is told.
  private func digestUnendedPhrase(_ answer: Answer) -> Phrase {
    guard NarrowedBounds(answer).until == nil else { return digestEndedPhrase(answer) }
    let mandate = answer.mandate
    let matter = Phrase.interests(
      of: name(mandate.represented, .ofState), in: receivingName(mandate, .inState))[language]
    return .digestUnended(matter, name(mandate.power, .byState), ranWords(answer))
  }

  /// From when to when a mandate ran, as far as that is told.
  private func ranWords(_ answer: Answer) -> String? {
    let bounds = NarrowedBounds(answer)
    let since = answer.isSinceRegistration ? nil : bounds.since
    switch (since, bounds.until) {
    case (nil, nil): return nil
    case (nil, let until?): return words(until, .until)
    case (let since?, let until):
      if let until, let both = try? EDTF("\(since.text)/\(until.text)") { return stretch(both) }
      return say(.digestRan(began: words(since), ended: until.map { words($0, .until) }))
    }
  }

  private func digestPhrase(_ answer: Answer) -> Phrase {
    let mandate = answer.mandate
    let matter = Phrase.interests(
      of: name(mandate.represented, .ofState), in: receivingName(mandate, .inState))[language]
    let power = name(mandate.power, .byState)
    let bounds = NarrowedBounds(answer)
    let since = answer.isSinceRegistration ? nil : bounds.since.map { words($0, .since) }
    guard let certain = answer.certain, !answer.isContested else {
      return .digestUncertain(
        matter, power, on: words(answer.day, .at), alternatives(answer.possible.map(word)))
    }
    switch certain {
    case .inForce where answer.isStale:
      return .digestStale(matter, power, since, answer.trace.map { words($0.given) })
    case .dormant where answer.isStale:
      return .digestStale(matter, power, since, answer.trace.map { words($0.given) })
        .followed(by: .digestLastDormant(dormantSince(answer)))
    case .inForce: return .digestRuns(matter, power, since)
    case .dormant: return .digestRuns(matter, power, since).followed(by: .digestDormant)
    case .disputed: return .digestRuns(matter, power, since).followed(by: .digestDisputed)
    case .ended: return digestEndedPhrase(answer)
    case .lapsed:
      return .digestLapsed(
        matter, power, bounds.since.map { words($0) }, mayHaveRun: mayHaveRun(mandate))
    case .rejected, .withdrawn:
      let who = answer.rejectedBy.map { name($0, .byState) }.joined(separator: ", ")
      let again = answer.renewals.map { words($0, .at) }.joined(separator: ", ")
      return .digestRefused(
        matter, power, isWithdrawn: certain == .withdrawn, by: who.isEmpty ? nil : who,
        at: bounds.since.map { words($0, .at) }, again: again.isEmpty ? nil : again)
    case .agreed, .awaitingConsent, .consented, .announced:
      return .digestPending(certain, matter, power)
    case .offered: return .digestOffered(matter, power)
    case .requested: return .digestRequested(matter, power)
    case .unknown:
      let missing = answer.notInBeing.map { name($0) }.joined(separator: ", ")
      return .digestUnknown(matter, power, on: words(answer.day, .at))
        .followed(
          by: missing.isEmpty ? Phrase("") : .digestBecause(notInBeing: missing))
    }
  }

  /// Whether a mandate may have run on some day until the day asked.
  private func mayHaveRun(_ mandate: Mandate) -> Bool {
    docket.course(of: docket.chronicle(of: mandate), until: clocks.asOf)
      .contains { $0.possible.contains(where: \.isRunning) }
  }

  /// The day on which the power could no longer work, as the last to tell it gives it.
  private func dormantSince(_ answer: Answer) -> String? {
    let events = docket.chronicle(of: answer.mandate).events
    let told = answer.readings.flatMap(\.events).map { events[$0] }
      .filter { $0.kind == .suspension }
    return told.max { $0.span.last < $1.span.last }.map { words($0.date, .at) }
  }

  /// The source of the last evidence of an answer: who published it, and when; an officer by name.
  ///
  /// Of an answer without last evidence it is the newest source.
  private func digestSource(_ answer: Answer) -> DigestSource {
    let claims = (answer.trace?.claims ?? answer.claims).compactMap { docket.evidence.claim($0) }
    // Where the evidence is old, the sentence begins with its day.
    let isTold = answer.isStale && (answer.certain == .inForce || answer.certain == .dormant)
    let last = isTold ? nil : answer.trace.map { words($0.given) }
    let newest = claims.filter { $0.claim.document != nil }.max { a, b in
      let days = (published(a), published(b))
      return (days.0, b.id) < (days.1, a.id)
    }
    if let key = newest?.claim.document {
      return .document(imprint(key), lastEvidence: last)
    }
    if case .officer(let officer)? = claims.first?.claim.source { return .officer(officer) }
    return .none
  }

  /// The first day on which the document of a claim may have been published; one without a date
  /// comes before all others.
  private func published(_ counted: CountedClaim) -> Int {
    let date = counted.claim.document.flatMap { docket.evidence.document($0)?.date }
    return date == nil ? Int.min : counted.told.earliest?.number ?? Int.min
  }

  /// The claims are those of the sentence: of a mandate whose State is no more, of the last known.
  private func row(
    _ answer: Answer, _ sentence: String, _ claims: [EntryID], _ register: CitationRegister
  ) -> [Cell] {
    [
      identifierCell(answer.mandate), .text(sentence),
      statusesCell(answer.possible, isContested: answer.isContested),
      .flag(answer.isContested, say(.yesOrNo(answer.isContested))),
      .flag(answer.isStale, say(.yesOrNo(answer.isStale))), sinceCell(answer),
      whenCell(answer.until), lastEvidenceDay(answer), lastEvidenceGiven(answer),
      claimsCell(claims), documentsCell(claims, register),
    ]
  }

  private func digestTable(_ rows: [[Cell]]) -> Table {
    Table(
      "digest",
      columns: [
        .init("mandate", say(.columnMandate), .code), .init("sentence", say(.columnSentence)),
        .init("status", say(.columnStatus)), .init("contested", say(.columnContested)),
        .init("stale", say(.columnStale)), .init("since", say(.columnSince), .day),
        .init("until", say(.columnUntil), .day),
        .init("lastEvidence", say(.columnLastEvidence), .day),
        .init("lastEvidenceGiven", say(.columnLastEvidenceGiven), .day),
        .init("claims", say(.columnClaims), .code),
        .init("documents", say(.columnDocuments), .code),
      ], rows: rows, emptyNote: say(.stateNone))
  }
}

/// What the digest says of a mandate, and the same as a row of values where that is asked for.
private struct Digested: Citing {
  var spans: [Pages.Span]
  let row: [Cell]?

  mutating func renumberCitations(_ number: (Int) -> Int) { spans.renumberCitations(number) }
}

/// What a sentence of the digest names as its source.
enum DigestSource {
  /// Who published the document of the last evidence and when, and that evidence.
  case document(String, lastEvidence: String?)
  /// No document: an officer vouches.
  case officer(String)
  /// Nothing carries the answer.
  case none
}

/// The headings of the digest.
enum DigestGroup: String, CaseIterable {
  case running
  case last
  case uncertain
  case pending
  case refused
  case over
  case unknown

  /// The heading for an answer.
  init(_ answer: Answer) {
    guard let certain = answer.certain, !answer.isContested else {
      self = .uncertain
      return
    }
    switch certain {
    case .inForce, .dormant, .disputed: self = answer.isStale ? .last : .running
    case .rejected, .withdrawn: self = .refused
    case .ended, .lapsed: self = .over
    case .unknown: self = .unknown
    case .agreed, .awaitingConsent, .consented, .offered, .requested, .announced: self = .pending
    }
  }
}
