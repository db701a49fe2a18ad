import Dates

/// The last trace of how a mandate stands, not after the day asked.
package struct LastEvidence: Hashable, Sendable {
  /// The day; of an imprecise date the first, for a trace is as old as it may be.
  package let day: Day

  /// The date as the claim or its document gives it; of an undated document from what it tells as
  /// past onwards; the day asked where it lies between what is told as the start and as observed.
  package let given: EDTF

  /// Whether it was observed by a document that bears no date, and so may be younger.
  package let isUndated: Bool

  /// The claims that tell it, in the order of identifiers.
  package let claims: [EntryID]
}

extension LastEvidence {
  /// The last trace among events, by their place in a chronicle; nil if none has a first day.
  init?(_ carrying: Places, of chronicle: Chronicle, until day: Int) {
    var best: Trace?
    var tellers: [EntryID] = []
    for index in carrying {
      let event = chronicle.events[index]
      for place in event.claims + event.supporters {
        let counted = chronicle.claims[place]
        guard let trace = Trace(counted, event, until: day) else { continue }
        if let known = best, trace < known { continue }
        if let known = best, !(known < trace) {
          tellers.append(counted.id)
        } else {
          best = trace
          tellers.removeAll(keepingCapacity: true)
          tellers.append(counted.id)
        }
      }
    }
    guard let best else { return nil }
    // A claim may tell of several events.
    tellers.sort()
    var claims: [EntryID] = []
    for id in tellers where id != claims.last { claims.append(id) }
    self.init(
      day: Day(number: best.day), given: best.date, isUndated: best.isUndated, claims: claims)
  }
}

/// What one claim says last of how a mandate stands.
private struct Trace {
  /// The date as it is given; what is costly to write is written only where it is asked for.
  private enum Given {
    case date(EDTF)
    /// From a day on, as a claim of an undated document gives it.
    case onwards(CountedClaim, from: Day)
  }

  let day: Int
  private let given: Given

  init(_ day: Int, _ given: EDTF) {
    self.day = day
    self.given = .date(given)
  }

  private init(_ day: Int, _ given: Given) {
    self.day = day
    self.given = given
  }

  /// Whether it was observed by a document that bears no date.
  var isUndated: Bool { if case .onwards = given { true } else { false } }

  var date: EDTF {
    switch given {
    case .date(let date): date
    case .onwards(let counted, let day): counted.givenOnwards(from: day)
    }
  }

  /// How many days the date has, as a number below zero; the fewer, the more exact.
  private var exactness: Int {
    guard case .date(let date) = given else { return Int.min }
    return date.latest.map { day - $0.number } ?? Int.min
  }

  /// Orders by day; of one day the most exact comes last, then by what is written.
  static func < (a: Trace, b: Trace) -> Bool {
    if a.day != b.day { return a.day < b.day }
    if a.isUndated != b.isUndated { return a.isUndated }
    if a.exactness != b.exactness { return a.exactness < b.exactness }
    let (date, other) = (a.date, b.date)
    return date != other && date.text < other.text
  }

  /// Reads a claim of an event; nil if it speaks of no day until the day asked.
  init?(_ counted: CountedClaim, _ event: Event, until day: Int) {
    let claim = counted.claim
    guard let force = claim.force else {
      if event.span.first == Span.past || event.span.first > day { return nil }
      self.init(event.span.first, event.date)
      return
    }
    let observed = counted.observed
    if let last = observed.last, last.number <= day {
      if counted.observesUndated {
        self.init(last.number, .onwards(counted, from: last))
      } else {
        self.init(last.number, counted.givenObservation(last))
      }
      return
    }
    let began = claim.since?.latest ?? observed.first
    if let began, began.number <= day {
      // The day asked lies between what the document tells as the start and its own day.
      guard force == .over, let ended = claim.until?.earliest ?? Optional(began) else {
        self.init(day, EDTF(Day(number: day)))
        return
      }
      let last = max(began.number, min(day, ended.number))
      let isEnd = last == claim.until?.earliest?.number
      self.init(last, (isEnd ? claim.until : nil) ?? EDTF(Day(number: last)))
      return
    }
    guard let given = claim.since ?? claim.date, let first = given.earliest, first.number <= day
    else { return nil }
    self.init(first.number, given)
  }
}

extension CountedClaim {
  /// The first and the last day on which an attestation was certainly observed, each as old as it
  /// may be within what the claim says; nil where that is not told.
  package var observed: (first: Day?, last: Day?) {
    guard let date = claim.date else { return (told.earliest, told.earliest) }
    guard let endpoints = date.endpoints else { return (date.earliest, date.earliest) }
    let last =
      switch endpoints.end {
      case .date(let end): end.earliest
      case .open: told.earliest
      case .unknown: endpoints.start.date?.earliest
      }
    return (endpoints.start.date?.latest ?? last, last)
  }

  /// Whether the last day on which it was observed is told only by when its document may have been
  /// published, and that bears no date.
  fileprivate var observesUndated: Bool {
    guard isUndated else { return false }
    guard let date = claim.date else { return true }
    return date.endpoints?.end == .open
  }

  /// The date on which it was last observed, as it or its document gives it; `last` is its first day.
  fileprivate func givenObservation(_ last: Day) -> EDTF {
    guard let date = claim.date else { return published ?? EDTF(last) }
    guard let endpoints = date.endpoints else { return date }
    return switch endpoints.end {
    case .date(let end): .between(DayRange(earliest: end.earliest, latest: end.latest))
    case .open: published ?? EDTF(last)
    case .unknown: EDTF(last)
    }
  }

  /// A day from which on it was observed, written as it tells that day, if it does.
  fileprivate func givenOnwards(from day: Day) -> EDTF {
    let told = [claim.since, claim.until, claim.date].compactMap(\.self)
      .first { $0.earliest == day && $0.endpoints == nil }
    return told.flatMap { try? EDTF("\($0.text)/..") }
      ?? .between(DayRange(earliest: day, latest: nil))
  }
}

extension Chronicle {
  /// Whether the last day of an event is no more than that on which its undated sources were
  /// registered.
  package func isBoundedByRegistration(_ event: Event) -> Bool {
    let tellers = event.claims.map { claims[$0] }
    return !tellers.isEmpty
      && tellers.allSatisfy { $0.isUndated && $0.told.latest?.number == event.span.last }
  }
}
