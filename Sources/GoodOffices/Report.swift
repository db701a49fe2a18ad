import Reports

/// A report that a workspace can print.
///
///     .status()                                                  // of every mandate
///     .timeline(filter, by: .receiving)
///     .changes(from: try Day("2026-11-15"), to: try Day("2026-11-22"), on: .record)
///
/// A filter that names no status asks for every mandate, whatever its status.
public enum Report: Hashable, Sendable {
  /// How mandates stand, by status.
  case status(Filter = Filter())

  /// Every event of some mandates, with its sources and how things stood after it.
  case history([MandateIdentifier])

  /// Mandates as bars over time.
  case timeline(Filter = Filter(), by: TimelineOrder = .power)

  /// Who represents whom where, as represented by receiving States: on the day asked or, with the
  /// first year of a decade, such as 1940, on any day of its ten years.
  case matrix(Filter = Filter(), decade: Int? = nil)

  /// Who acts where for whom on the day asked, as arrows from powers to receiving States.
  case network(Filter = Filter())

  /// Counts by year, durations, ends, offers and sources, each with its rule.
  case statistics(Filter = Filter())

  /// Every offer and request, and what became of it.
  case offers(Filter = Filter())

  /// What a State does for others, and what others do for it and in it.
  ///
  /// The State is given as in a ``Filter``; where that names a State, too, both must be of the three.
  case state(String, Filter = Filter())

  /// What changed from one day to a later one on a clock, and why.
  ///
  /// The two days stand for the question's own day on that clock. On ``Clock/valid`` the question's
  /// day only says as of when names in the filter are read; on the other two the question must leave
  /// the day of that clock open.
  case changes(Filter = Filter(), from: Day, to: Day, on: Clock = .valid)

  /// What does not agree, side by side; with the key of a document, only what contradicts that.
  case contradictions(Filter = Filter(), against: String? = nil)

  /// What was last attested long ago, the oldest first.
  case stale(Filter = Filter())

  /// Each document with what it claims, and what rests on it alone.
  case sources(Filter = Filter())

  /// A sentence for each mandate that can be printed, with its day and its source.
  case digest(Filter = Filter())
}

extension Report {
  /// How the lines of a timeline are sorted; the raw value is the command line's word.
  public enum TimelineOrder: String, CaseIterable, Hashable, Sendable {
    /// By protecting power, then by first day.
    case power

    /// By represented State, then by first day.
    case represented = "for"

    /// By receiving State, then by first day.
    case receiving = "in"

    /// By first day alone.
    case since
  }

  /// One of the three clocks of a ``Question``.
  public enum Clock: String, CaseIterable, Hashable, Sendable {
    /// What held: ``Question/asOf``.
    case valid

    /// What documents published by the day said: ``Question/evidenceUntil``.
    case evidence

    /// What the ledger held at the end of the day: ``Question/recordedUntil``.
    case record
  }
}

extension Report.TimelineOrder {
  /// The same order as reports have it.
  var own: Reports.TimelineOrder {
    switch self {
    case .power: .power
    case .represented: .represented
    case .receiving: .receiving
    case .since: .since
    }
  }
}

extension Report.Clock {
  /// The same clock as reports have it.
  var own: ChangeClock {
    switch self {
    case .valid: .valid
    case .evidence: .evidence
    case .record: .record
    }
  }
}

extension Report {
  /// The name by which the command line asks for it.
  var name: String {
    switch self {
    case .status: "status"
    case .history: "history"
    case .timeline: "timeline"
    case .matrix: "matrix"
    case .network: "network"
    case .statistics: "statistics"
    case .offers: "offers"
    case .state: "state"
    case .changes: "changes"
    case .contradictions: "contradictions"
    case .stale: "stale"
    case .sources: "sources"
    case .digest: "digest"
    }
  }
}
