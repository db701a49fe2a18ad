import Dates

/// One line of the ledger: something that somebody put on record.
package struct Entry: Hashable, Sendable {
  /// What was put on record.
  ///
  /// One word in memory, for a ledger may have millions of entries; the rare kinds are elsewhere.
  package enum Content: Hashable, Sendable {
    /// A statement about a mandate.
    case claim(Claim)

    /// A bibliographic record.
    case document(SourceDocument)

    /// A mistake: the entry named does not count any more, for the reason given.
    indirect case retraction(of: EntryID, because: String)

    /// A choice: where claims exclude each other, the one named holds, for the reason given.
    indirect case preference(EntryID, because: String)

    /// A statement that `check` verifies.
    indirect case assertion(Assertion)

    /// A proposed claim that was turned down and stays so.
    indirect case rejected(RejectedProposal)
  }

  /// What was put on record.
  package let content: Content

  /// When it was recorded.
  package let recordedAt: Instant

  /// Who recorded it.
  package let recordedBy: String

  /// The identifier, computed from the content.
  package let id: EntryID

  /// Creates an entry.
  package init(id: EntryID, content: Content, recordedAt: Instant, recordedBy: String) {
    self.id = id
    self.content = content
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
  }
}

/// "On this day this mandate has this status": a balance that `check` verifies.
package struct Assertion: Hashable, Sendable {
  /// The mandate.
  package let mandate: Mandate

  /// The status it must have, as the sole possible one.
  package let status: Status

  /// The day.
  package let day: Day

  /// A remark of the recorder.
  package let note: String?

  /// Creates an assertion.
  package init(mandate: Mandate, status: Status, day: Day, note: String? = nil) {
    self.mandate = mandate
    self.status = status
    self.day = day
    self.note = note
  }
}
