import Dates
import Mandates
import States

/// All that is told of one mandate, in the order of time.
public struct History: Hashable, Sendable {
  /// The mandate.
  public let mandate: MandateIdentifier

  /// What happened, and what was observed, in the order of first days.
  public let events: [Event]

  /// How it stood from the first trace to the day asked, stretch by stretch.
  public let course: [Stretch]
}

/// What several claims together say happened once.
public struct Event: Hashable, Sendable {
  /// When, as an EDTF value: the days that all its claims allow.
  public let date: String

  /// Whether a claim says "about" or "uncertain" of its date.
  public let isApproximate: Bool

  /// The code of what happened: an act's, or `since`, `attested`, `attested-not`, `over`.
  public let what: String

  /// The keys of the States that acted.
  public let by: [String]

  /// The claims that tell it.
  public let claims: [Claim]

  /// The possible statuses at the end of the last day on which it may have happened; empty if that
  /// day is not known, or if the event changes nothing by itself.
  public let after: [Status]
}

/// How a mandate stood over a stretch of days.
public struct Stretch: Hashable, Sendable {
  /// The first day; nil if the stretch has no beginning that is told.
  public let first: Day?

  /// The last day.
  public let last: Day

  /// The possible statuses.
  public let possible: [Status]

  /// Whether they depend on which of contradicting claims one believes.
  public let isContested: Bool
}

extension History {
  init(_ chronicle: Chronicle, in docket: Docket, _ clocks: Clocks) {
    mandate = MandateIdentifier(chronicle.mandate)
    events = chronicle.events.map { Event($0, of: chronicle, in: docket, clocks) }
    course = docket.course(of: chronicle, until: clocks.asOf).map { stretch in
      Stretch(
        first: stretch.days.first == Span.past ? nil : Day(Dates.Day(number: stretch.days.first)),
        last: Day(Dates.Day(number: stretch.days.last)),
        possible: stretch.possible.map { Status($0) }, isContested: stretch.isContested)
    }
  }
}

extension Event {
  fileprivate init(
    _ event: Mandates.Event, of chronicle: Chronicle, in docket: Docket, _ clocks: Clocks
  ) {
    date = event.date.text
    isApproximate = event.isApproximate
    what = event.code
    by = event.by.map(\.description)
    claims = (event.claims + event.supporters)
      .map { Claim(chronicle.claims[$0], in: docket.evidence) }
    if event.writes, event.span.last != Span.future {
      var clocks = clocks
      clocks.asOf = Dates.Day(number: event.span.last)
      after = docket.answer(chronicle, clocks).possible.map { Status($0) }
    } else {
      after = []
    }
  }
}
