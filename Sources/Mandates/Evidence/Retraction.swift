/// A mistake that was taken back, with what it was.
package struct Retraction: Hashable, Sendable {
  /// The identifier of its entry.
  package let id: EntryID

  /// The entry that does not count any more.
  package let of: EntryID

  /// Why.
  package let because: String

  /// When it was recorded.
  package let recordedAt: Instant

  /// What was taken back; nil where the record does not hold it.
  package let content: Entry.Content?
}
