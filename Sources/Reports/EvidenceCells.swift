import Dates
import Mandates
import Pages

// When a mandate was last heard of and since when it holds, as sources give it.
extension Briefing {
  /// The date of the last evidence as it is given, with its age; the value is the day.
  func lastEvidenceCell(_ answer: Answer) -> Cell {
    guard let trace = answer.trace else {
      return .absent(answer.possible == [.unknown] ? "–" : noLaterThan(answer))
    }
    return .day(
      trace.day.description,
      lastEvidenceWords(trace.given, from: trace.day, isUndated: trace.isUndated, on: answer.day))
  }

  /// The date of last evidence as it is given, with its age on a day; `first` is its first day.
  package func lastEvidenceWords(
    _ given: EDTF, from first: Day, isUndated: Bool, on day: Day
  ) -> String {
    let age = age(of: given, from: first, on: day)
    let given = words(given)
    return say(isUndated ? .agedUndated(given, say(age)) : .aged(given, age))
  }

  /// The date of the last evidence as it is given; the value is the day.
  func lastEvidenceDay(_ answer: Answer) -> Cell {
    answer.trace.map { .day($0.day.description, givenWords($0)) } ?? .absent(noLaterThan(answer))
  }

  /// The date of the last evidence as it is given, for programs.
  func lastEvidenceGiven(_ answer: Answer) -> Cell {
    answer.trace.map { .day($0.given.text, givenWords($0)) } ?? .absent(noLaterThan(answer))
  }

  /// The date of a trace in words, as it is given.
  func givenWords(_ trace: LastEvidence, _ form: DateForm = .alone) -> String {
    let given = words(trace.given, form)
    return trace.isUndated ? say(.sourceUndated(given)) : given
  }

  /// How old a trace is, or may be at most.
  private func age(of given: EDTF, from first: Day, on day: Day) -> Phrase {
    let most = Phrase.age(days: day.number - first.number)
    let last = given.latest.map { min($0, day) } ?? day
    return most == .age(days: day.number - last.number) ? most : .upTo(most)
  }

  /// What is told of last evidence without a first day: by when it was at the latest.
  private func noLaterThan(_ answer: Answer) -> String {
    evidenceNoLaterThan(answer).map { words($0) } ?? say(.notDated)
  }

  /// By when it was at the latest that evidence without a first day was given; nil if none tells.
  package func evidenceNoLaterThan(_ answer: Answer) -> EDTF? {
    let dates = answer.claims.compactMap { docket.evidence.claim($0)?.claim.date }
      .filter { $0.earliest == nil && $0.latest != nil }
    return dates.isEmpty ? nil : EDTF.oneOf(dates.sorted { $0.text < $1.text })
  }

  // MARK: - Since when

  /// Since when: that a source without a date was registered on some day begins nothing.
  func sinceCell(_ answer: Answer) -> Cell {
    guard let since = answer.since else {
      return .absent(answer.certain == .unknown ? "–" : say(.notTold))
    }
    return .day(
      since.text, registered(answer).map { say($0) } ?? words(NarrowedDates(since).told))
  }

  /// Until when; in words without the dates that others say more exactly.
  func untilCell(_ answer: Answer) -> Cell {
    guard let until = answer.until else { return .absent() }
    return .day(until.text, words(NarrowedDates(until).told))
  }

  /// Since when, as it stands in a sentence; nil where no source tells.
  func sinceWords(_ answer: Answer, _ form: DateForm) -> String? {
    answer.isSinceRegistration ? nil : answer.since.map { words(NarrowedDates($0).told, form) }
  }

  /// That the source of a beginning bears no date, and when it was registered.
  func registered(_ answer: Answer) -> Phrase? {
    guard answer.isSinceRegistration, let day = answer.since?.latest else { return nil }
    return .notToldRegistered(words(day, .at))
  }

  /// A document as a reader knows it: who published it, and when.
  func imprint(_ key: DocumentKey) -> String {
    let document = docket.evidence.document(key)
    let publisher = document?.publisher ?? document?.container ?? document?.title
    let date = document?.date.map { words($0) } ?? say(.staleNotDated)
    return "\(publisher ?? key.description), \(date)"
  }

  /// The same in a list of sources, with the title where no date tells it from what else somebody
  /// published.
  func sourceName(_ key: DocumentKey) -> String {
    guard let document = docket.evidence.document(key), document.date == nil,
      document.publisher ?? document.container != nil
    else { return imprint(key) }
    return "\(document.title), \(imprint(key))"
  }

  // MARK: - Events

  /// When something happened: of what an undated source tells, no more than it says itself.
  func dateCell(_ event: Mandates.Event, _ chronicle: Chronicle) -> Cell {
    .day(event.date.text, dateWords(event, chronicle))
  }

  /// When something happened, in words.
  func dateWords(
    _ event: Mandates.Event, _ chronicle: Chronicle, _ form: DateForm = .alone
  ) -> String {
    guard chronicle.isBoundedByRegistration(event) else {
      return chronicle.lasts(event) ? stretch(event.date) : words(event.date, form)
    }
    guard let first = event.firstDay else { return say(.onlySourceUndated) }
    let given = words(EDTF.between(DayRange(earliest: first, latest: nil)), form)
    return say(.sourceUndated(given))
  }
}

extension Chronicle {
  /// Whether an event is the observation of a stretch, of all the days of its date and not of one.
  fileprivate func lasts(_ event: Mandates.Event) -> Bool {
    guard event.isObservation, case .interval = event.date.form else { return false }
    return event.claims.contains {
      claims[$0].claim.isAttestation && claims[$0].claim.date == event.date
    }
  }
}
