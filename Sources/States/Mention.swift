/// A word of a registry, and what it stands for.
package struct Mention: Hashable, Sendable {
  /// A State, or a place by its slug.
  package enum Referent: Hashable, Sendable {
    /// A State.
    case state(StateKey)
    /// A place, such as `gibraltar`.
    case place(String)
  }

  /// What the word stands for.
  package let referent: Referent

  /// The word, with its language, kind and validity.
  package let name: Name
}
