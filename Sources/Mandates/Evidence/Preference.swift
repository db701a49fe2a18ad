/// The choice of one claim where claims exclude each other, with its reason.
package struct Preference: Hashable, Sendable {
  /// The identifier of its entry.
  package let id: EntryID

  /// The claim that is preferred.
  package let of: EntryID

  /// Why.
  package let because: String

  /// When it was recorded.
  package let recordedAt: Instant
}
