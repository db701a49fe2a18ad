import Mandates

/// The days to which a question refers: what held, what was published, what was on record.
///
/// The three clocks are independent of each other. With ``asOf`` alone, everything on record counts.
public struct Question: Hashable, Sendable {
  /// The day asked about: what held.
  public var asOf: Day

  /// Counts only what documents published by the end of this day said; nil counts them all.
  public var evidenceUntil: Day?

  /// Counts only what the ledger held at the end of this day, in Coordinated Universal Time; nil
  /// counts it all.
  public var recordedUntil: Day?

  /// How many days old the last evidence may be before a running or pending mandate is stale.
  public var staleAfter = 366

  /// Asks about a day.
  public init(asOf: Day, evidenceUntil: Day? = nil, recordedUntil: Day? = nil) {
    self.asOf = asOf
    self.evidenceUntil = evidenceUntil
    self.recordedUntil = recordedUntil
  }

  var clocks: Clocks {
    var clocks = Clocks(
      asOf: asOf.day, evidenceUntil: evidenceUntil?.day, recordedUntil: recordedUntil?.day)
    clocks.staleAfter = staleAfter
    return clocks
  }
}
