import Dates

/// A State, past or present, or an actor that is none.
package struct State: Sendable {
  /// Why an entry is not simply a State.
  package enum Standing: String, Hashable, Sendable {
    /// A State like others.
    case state
    /// A State or government whose statehood was or is denied by many: never taken for another.
    case disputed
    /// No State, but a party to good offices: the European Union, the ICRC.
    case organisation
  }

  /// A number that a data set gives to a State, and when it does so.
  package struct Numbered: Hashable, Sendable {
    /// The number.
    package let number: Int

    /// The days on which this number and no other is meant; open where there is only one.
    package let validity: Period
  }

  /// The key.
  package let key: StateKey

  /// Whether it is a State.
  package let standing: Standing

  /// The periods in which it existed, in order, as wide as the sources allow.
  package let existence: [Period]

  /// ISO 3166-1 alpha-2, or the code reserved or used in its place (`EU`, `XK`).
  package let iso2: String?

  /// ISO 3166-1 alpha-3.
  package let iso3: String?

  /// ISO 3166-3 alpha-4 of a name or State that was withdrawn, more than one for some.
  package let iso3166part3: [String]

  /// ISO 3166-1 numeric, three digits.
  package let isoNumeric: String?

  /// The numbers of the Correlates of War project, State System Membership 2016.
  package let correlatesOfWar: [Numbered]

  /// The numbers of Gleditsch and Ward, list of independent States.
  package let gleditschWard: [Numbered]

  /// What came before it, without saying that anything passed to it.
  package let predecessors: [StateKey]

  /// What came after it, without saying that anything passed on.
  package let successors: [StateKey]

  /// Every word that stands for it.
  package let names: [Name]

  /// Tells whether it is a State, be it a disputed one.
  package var isState: Bool { standing != .organisation }

  /// The numbers of the Correlates of War project, without their years.
  package var cow: [Int] { correlatesOfWar.map(\.number) }

  /// The numbers of Gleditsch and Ward, without their years.
  package var gw: [Int] { gleditschWard.map(\.number) }

  /// The usual name in a language, that of the day where names changed.
  ///
  /// Without a day, the latest. Every State has one in each language.
  package func name(in language: Language, on day: Day? = nil) -> String {
    names.usual(in: language, on: day).name?.text ?? key.description
  }

  /// The words of a kind in a language, the more usual first.
  package func words(_ kind: Name.Kind, in language: Language) -> [Name] {
    names.filter { $0.kind == kind && $0.belongs(to: language) }
  }

  /// The usual and the other names in a language.
  package func names(in language: Language) -> [Name] {
    words(.name, in: language) + words(.alias, in: language)
  }

  /// The adjectives in a language.
  package func adjectives(in language: Language) -> [Name] { words(.adjective, in: language) }

  /// What its people are called in a language.
  package func demonyms(in language: Language) -> [Name] { words(.demonym, in: language) }

  /// The seats of its government in a language.
  package func capitals(in language: Language) -> [Name] { words(.capital, in: language) }

  /// Tells whether it existed on a day; false only when that is certain.
  package func existed(on day: Day) -> Bool {
    existence.contains { $0.contains(day) }
  }
}
