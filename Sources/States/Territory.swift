import Dates

/// A place that is no State, with the State that answered for it, by date.
///
/// A mandate there is written `RECEIVING@place`, such as `GB@gibraltar`.
package struct Territory: Sendable {
  /// The State that answered there during a period.
  package struct Sovereignty: Hashable, Sendable {
    /// The State, or for occupied territory the occupant.
    package let state: StateKey

    /// When it did.
    package let period: Period
  }

  /// The place in lower-case ASCII with hyphens, from the English name: `lourenco-marques`.
  package let place: String

  /// ISO 3166-1 alpha-2, where it has a code.
  package let iso2: String?

  /// ISO 3166-1 alpha-3, where it has a code.
  package let iso3: String?

  /// ISO 3166-3 alpha-4 of withdrawn codes.
  package let iso3166part3: [String]

  /// ISO 3166-1 numeric, three digits.
  package let isoNumeric: String?

  /// Who answered there, in order.
  package let sovereigns: [Sovereignty]

  /// Every word that stands for it.
  package let names: [Name]

  /// The State that answered there on a day, without a day the latest.
  ///
  /// On a day of which nothing is known it is that of the next period, else of the last.
  package func sovereign(on day: Day?) -> StateKey? {
    guard let day else { return sovereigns.last?.state }
    let next = sovereigns.first { sovereignty in
      guard let end = sovereignty.period.end else { return true }
      return day <= end
    }
    return (next ?? sovereigns.last)?.state
  }

  /// The usual name in a language.
  package func name(in language: Language) -> String {
    names.first { $0.kind == .name && $0.belongs(to: language) }?.text ?? place
  }
}
