import Dates
import Mandates
import States
import TestSupport
import Testing

@testable import Reports

@Suite struct NameFormsTests {
  @Test(arguments: Language.allCases)
  func `every State and place stands in sentences`(_ language: Language) {
    let grammar = language.nameGrammar
    var lines: [String] = []
    for (key, name) in names(language) {
      #expect(name.nameClass != nil, "\(key) has no class of names in \(language)")
      let forms = NameForm.allCases.dropFirst().map { grammar.form(name, $0) }
      lines.append("\(key): \(name.text) = \(forms.joined(separator: " · "))")
    }
    expectGolden(
      lines.joined(separator: "\n") + "\n",
      "reports/\(language.rawValue)/states-in-sentences.txt")
  }

  /// All usual names, also those of earlier days.
  private func names(_ language: Language) -> [(key: String, name: UsualName)] {
    let registry = StateRegistry.standard
    var found: [(key: String, name: UsualName)] = []
    for state in registry.states {
      for name in usual(state.names, language, { state.usualName(in: language, on: $0) }) {
        found.append((state.key.description, name))
      }
    }
    for territory in registry.territories {
      for name in usual(territory.names, language, { territory.usualName(in: language, on: $0) }) {
        found.append((territory.place, name))
      }
    }
    return found
  }

  /// The usual names that are in use on some day.
  private func usual(
    _ names: [Name], _ language: Language, _ name: (Day?) -> UsualName
  ) -> [UsualName] {
    let usual = names.filter { $0.kind == .name && $0.belongs(to: language) }
    let days = usual.flatMap { [$0.validity.end, $0.validity.begin] } + [Day.last]
    var found: [UsualName] = []
    for one in [nil] + days.map(name) {
      let one = one ?? name(nil)
      if !found.contains(one) { found.append(one) }
    }
    return found
  }

  /// A mandate and what it is called.
  struct Titled: Sendable, CustomTestStringConvertible {
    let mandate: String
    let titles: [Language: String]
    var testDescription: String { mandate }
  }

  static let titled: [Titled] = [
    Titled(
      mandate: "ch-for-us-in-ir",
      titles: [
        .english: "Switzerland for the United States in Iran",
        .german: "Schweiz für die Vereinigten Staaten im Iran",
        .french: "Suisse pour les États-Unis en Iran",
        .italian: "Svizzera per gli Stati Uniti in Iran",
      ]),
    Titled(
      mandate: "ch-for-ir-in-us",
      titles: [
        .english: "Switzerland for Iran in the United States",
        .german: "Schweiz für den Iran in den Vereinigten Staaten",
        .french: "Suisse pour l’Iran aux États-Unis",
        .italian: "Svizzera per l’Iran negli Stati Uniti",
      ]),
    Titled(
      mandate: "es-for-germanreich-in-pt@lourenco-marques",
      titles: [
        .english: "Spain for the German Empire in Lourenço Marques (Portugal)",
        .german: "Spanien für das Deutsche Kaiserreich in Lourenço Marques (Portugal)",
        .french: "Espagne pour l’Empire allemand à Lourenço Marques (Portugal)",
        .italian: "Spagna per l’Impero tedesco a Lourenço Marques (Portogallo)",
      ]),
    Titled(
      mandate: "ch-for-cu-in-gb@philippines",
      titles: [
        .english: "Switzerland for Cuba in the Philippines (United Kingdom)",
        .german: "Schweiz für Kuba auf den Philippinen (Vereinigtes Königreich)",
        .french: "Suisse pour Cuba aux Philippines (Royaume-Uni)",
        .italian: "Svizzera per Cuba nelle Filippine (Regno Unito)",
      ]),
  ]

  @Test(arguments: titled)
  func `a mandate is named in words`(_ sample: Titled) throws {
    let mandate = try #require(Mandate(sample.mandate))
    let clocks = Clocks(asOf: try #require(Day("1917-08-01")))
    for language in Language.allCases {
      let briefing = Briefing(
        Docket(Evidence([]), registry: .standard), clocks, language: language)
      #expect(briefing.title(mandate) == sample.titles[language])
    }
  }
}
