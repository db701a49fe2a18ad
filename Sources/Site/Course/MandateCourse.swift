import Dates
import Mandates
import Reports
import States

/// How one mandate stood on every day until the day asked, in pieces that read alike.
///
/// Every piece comes from answers; the site derives nothing by itself, and a script that picks the
/// piece of a day says what the program would have said.
package struct MandateCourse: Sendable {
  /// The mandate, with its course and what a timeline shows of it.
  package let line: MandateLine

  /// The pieces, in order and without gaps; the first may begin at `Span.past`.
  package let pieces: [CoursePiece]

  /// The mandate.
  package var mandate: Mandate { line.mandate }

  /// How it stood on a day; nil before anything is known of it.
  package func piece(on day: Int) -> CoursePiece? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].days.first <= day { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? pieces[low - 1] : nil
  }
}

/// A stretch of days on which a reader is told the same of a mandate.
package struct CoursePiece: Hashable, Sendable {
  /// The days.
  package var days: Mandates.Span

  /// What is told.
  package let standing: Standing
}

/// What a reader is told of a mandate on a day.
package struct Standing: Hashable, Sendable {
  /// A date that is either fixed, or moves with the day asked.
  package enum Moment<Value: Hashable & Sendable>: Hashable, Sendable {
    /// There is none, or nobody knows.
    case none
    /// The same on all days of the piece.
    case fixed(Value)
    /// The day asked itself.
    case thatDay
  }

  /// The possible statuses, in the order in which they are matched.
  package let possible: [Status]

  /// Whether sources contradict each other about it.
  package let isContested: Bool

  /// Whether the newest evidence is too old.
  package let isStale: Bool

  /// Whether officers alone vouch for it.
  package let isUnsourced: Bool

  /// Whether some of the statuses may be impossible.
  package let isSuperset: Bool

  /// Whether what is told may lie before the day or after it.
  package let isUnbounded: Bool

  /// Who refuses.
  package let rejectedBy: [StateKey]

  /// When an offer was made again after a refusal.
  package let renewals: [EDTF]

  /// Whether it was ever in force, where it may have lapsed.
  package let lapse: Lapse?

  /// Which of the three did not exist.
  package let notInBeing: [StateKey]

  /// Whether the beginning is only the registration of an undated source.
  package let isSinceRegistration: Bool

  /// Since when; of what is only observed on the day asked or later, no later than that day.
  package let since: Moment<EDTF>

  /// Whether sources contradict each other about since when.
  package let isSinceContested: Bool

  /// The documents that tell since when, in the order of keys.
  package let sources: [DocumentKey]

  /// When it was last heard of.
  package let lastEvidence: Moment<Seen>

  /// The documents that tell when it was last heard of, in the order of keys.
  package let lastSources: [DocumentKey]

  /// When evidence was given.
  package struct Seen: Hashable, Sendable {
    /// The date as the source gives it.
    package let given: EDTF

    /// Its first day, from which its age is counted; nil where only its last is told.
    package let first: Day?

    /// Whether its source bears no date, and so may be younger.
    package let isUndated: Bool
  }

  /// What an answer tells.
  package init(_ answer: Answer, _ chronicle: Chronicle, _ briefing: Briefing) {
    possible = answer.possible
    isContested = answer.isContested
    isStale = answer.isStale
    isUnsourced = answer.isUnsourced
    isSuperset = answer.isSuperset
    isUnbounded = answer.isUnbounded
    isSinceRegistration = answer.isSinceRegistration
    rejectedBy = answer.rejectedBy
    renewals = answer.renewals
    lapse = briefing.lapse(answer)
    notInBeing = answer.notInBeing
    since = answer.since.map { $0.text == "../\(answer.day)" ? .thatDay : .fixed($0) } ?? .none
    isSinceContested =
      answer.beginnings.count > 1
      && chronicle.openAlternatives.contains { $0.subject == .starts }
    let tellers = answer.sinceEvents.flatMap { chronicle.events[$0].claims }
    sources = Set(tellers.compactMap { chronicle.claims[$0].claim.document }).sorted()
    let evidence = briefing.docket.evidence
    let seers = (answer.trace?.claims ?? []).compactMap { evidence.claim($0)?.claim.document }
    lastSources = Set(seers).sorted()
    if let trace = answer.trace {
      let isThatDay = trace.day == answer.day && trace.given == EDTF(answer.day)
      lastEvidence =
        isThatDay && !trace.isUndated
        ? .thatDay
        : .fixed(Seen(given: trace.given, first: trace.day, isUndated: trace.isUndated))
    } else if answer.possible != [.unknown], let last = briefing.evidenceNoLaterThan(answer) {
      lastEvidence = .fixed(Seen(given: last, first: nil, isUndated: false))
    } else {
      lastEvidence = .none
    }
  }

  /// What a list of changes compares.
  var outcome: Outcome {
    Outcome(
      possible: possible, isContested: isContested, rejectedBy: rejectedBy, renewals: renewals,
      notInBeing: notInBeing)
  }

  /// The sole possible status, if there is one.
  package var certain: Status? { possible.count == 1 ? possible[0] : nil }
}
