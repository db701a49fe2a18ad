import Dates

/// The three days to which a question refers.
package struct Clocks: Hashable, Sendable {
  /// The day asked about: what held.
  package var asOf: Day

  /// What documents published by the end of this day said; nil counts them all.
  package var evidenceUntil: Day?

  /// What the ledger held at the end of this day, in Coordinated Universal Time; nil is now.
  package var recordedUntil: Day?

  /// How many days old the last evidence may be before a running or pending mandate is stale.
  package var staleAfter = 366

  /// Creates clocks for a day, with all evidence and the whole record.
  package init(asOf: Day, evidenceUntil: Day? = nil, recordedUntil: Day? = nil) {
    self.asOf = asOf
    self.evidenceUntil = evidenceUntil
    self.recordedUntil = recordedUntil
  }
}
