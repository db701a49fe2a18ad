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
    var tellers: Set<EntryID> = []
    for index in carrying {
      let event = chronicle.events[index]
      for place in event.claims + event.supporters {
        let counted = chronicle.claims[place]
        guard let trace = Trace(counted, event, until: day) else { continue }
        if let known = best, known.order == trace.order {
          tellers.insert(counted.id)
        } else if best.map({ $0.order < trace.order }) ?? true {
          best = trace
          tellers = [counted.id]
        }
      }
    }
    guard let best else { return nil }
    self.init(
      day: Day(number: best.day), given: best.given, isUndated: best.isUndated,
      claims: tellers.sorted())
  }
}

/// What one claim says last of how a mandate stands.
private struct Trace {
  let day: Int
  let given: EDTF
  var isUndated = false

  /// Orders by day; of one day the most exact comes last, then by what is written.
  var order: (Int, Int, Int, String) {
    let length = given.latest.map { day - $0.number } ?? Int.min
    return (day, isUndated ? 0 : 1, length, given.text)
  }

  init(_ day: Int, _ given: EDTF) {
    self.day = day
    self.given = given
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
      self.init(last.number, counted.givenObservation(last))
      isUndated = counted.observesUndated
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
    if observesUndated {
      let told = [claim.since, claim.until, claim.date].compactMap(\.self)
        .first { $0.earliest == last && $0.endpoints == nil }
      return told.flatMap { try? EDTF("\($0.text)/..") }
        ?? .between(DayRange(earliest: last, latest: nil))
    }
    guard let date = claim.date else { return published ?? EDTF(last) }
    guard let endpoints = date.endpoints else { return date }
    return switch endpoints.end {
    case .date(let end): .between(DayRange(earliest: end.earliest, latest: end.latest))
    case .open: published ?? EDTF(last)
    case .unknown: EDTF(last)
    }
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
