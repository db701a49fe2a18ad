import Dates

/// A word by which a State or a territory is called, for as long as it was.
package struct Name: Hashable, Sendable {
  /// What a word is to the State it stands for.
  ///
  /// The order is that in which a lookup trusts them.
  package enum Kind: UInt8, Hashable, Comparable, Sendable {
    /// The usual name: `Switzerland`.
    case name
    /// Another name, official, former or colloquial: `Swiss Confederation`, `Persia`, `DPRK`.
    case alias
    /// A seat of government: `Bern`.
    case capital
    /// A word for the government: `Quai d'Orsay`.
    case metonym
    /// The adjective; in French and Italian the feminine too: `suisse`, `svizzero`, `svizzera`.
    case adjective
    /// What its people are called, in the singular: `Swiss`, `Schweizer`, `Schweizerin`.
    case demonym

    /// Tells which of two kinds a lookup trusts more.
    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// The word as it is spelled.
  package let text: String

  /// The language it belongs to, or nil if it is used in all four.
  package let language: Language?

  /// What it is to its State.
  package let kind: Kind

  /// When it was in use; open where the question does not arise.
  package let validity: Period

  /// Tells whether it is a word of a language.
  package func belongs(to language: Language) -> Bool {
    self.language == nil || self.language == language
  }
}
