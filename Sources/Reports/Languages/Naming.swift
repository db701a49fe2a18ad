import Dates
import Mandates
import States

/// How the name of a State stands in a sentence.
enum NameForm: Hashable, Sendable, CaseIterable {
  /// By itself, as in a table: "United States".
  case bare
  /// As the subject: "the United States", « les États-Unis ».
  case subject
  /// After the word for "for": "for the United States", „für die Vereinigten Staaten“.
  case forState
  /// Where something happens: "in the United States", « aux États-Unis ».
  case inState
  /// To whom something belongs: "of the United States", „der Vereinigten Staaten“.
  case ofState
  /// Who does something, in the passive voice: "by the United States", „durch die Schweiz“.
  case byState
  /// To whom something goes: "to the United States", „an die Schweiz“, « à la Suisse ».
  case toState
  /// From whom something comes: "from Iran", „vom Iran“, «dall'Iran».
  case fromState
  /// After "between", "and", "with": „(zwischen) dem Iran“.
  case between
}

extension Briefing {
  /// The name of a State on the day asked; its key if the registry does not hold it.
  func name(_ key: StateKey) -> String { name(key, .bare) }

  /// The name of a State as it stands in a sentence.
  func name(_ key: StateKey, _ form: NameForm) -> String {
    name(key, form, on: clocks.asOf)
  }

  private func name(_ key: StateKey, _ form: NameForm, on day: Day) -> String {
    remembered(.state(key, form, day)) {
      guard let state = docket.registry[key] else { return key.description }
      return self.form(state.usualName(in: language, on: day), form)
    }
  }

  /// A name in a form, with the apostrophe of print.
  private func form(_ name: UsualName, _ form: NameForm) -> String {
    let words = language.nameGrammar.form(name, form)
    return words.utf8.contains(UInt8(ascii: "'")) ? words.replacing("'", with: "’") : words
  }

  /// The names of States, of which the last two have a word between: "Switzerland and Sweden".
  func names(_ keys: [StateKey], _ form: NameForm = .bare, and word: Phrase = .and) -> String {
    let names = keys.map { name($0, form) }
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(say(word)) \(last)"
  }

  /// The name of a place, as it stands in a sentence; its identifier if the registry does not hold it.
  func name(_ place: Place, _ form: NameForm = .bare) -> String {
    name(place, form, on: clocks.asOf)
  }

  private func name(_ place: Place, _ form: NameForm, on day: Day) -> String {
    remembered(.place(place, form, day)) {
      let name =
        docket.registry[place: place.description]?.usualName(in: language, on: day)
        ?? UsualName(unknown: place.description)
      return self.form(name, form)
    }
  }

  /// The name of a receiving State with the place inside it: "Gibraltar (United Kingdom)".
  func receivingName(_ mandate: Mandate, _ form: NameForm = .bare) -> String {
    remembered(.receiving(mandate, form, clocks.asOf)) {
      receivingName(mandate, form, on: day(ofNames: mandate))
    }
  }

  private func receivingName(_ mandate: Mandate, _ form: NameForm, on day: Day) -> String {
    guard let place = mandate.place else { return name(mandate.receiving, form, on: day) }
    let inside = name(place, form, on: day)
    let host = name(mandate.receiving, .bare, on: day)
    // The name of some places says of which State they are a part: "the continental United States".
    let isNamed = NameForm.allCases.contains {
      inside.contains(name(mandate.receiving, $0, on: day))
    }
    return isNamed ? inside : "\(inside) (\(host))"
  }

  /// A mandate in words: "Switzerland for the United States in Iran".
  func title(_ mandate: Mandate) -> String {
    remembered(.title(mandate, clocks.asOf)) {
      let day = day(ofNames: mandate)
      return [
        name(mandate.power, .bare, on: day), name(mandate.represented, .forState, on: day),
        receivingName(mandate, .inState, on: day),
      ].joined(separator: " ")
    }
  }

  /// What was made of a name before, where that is kept; else it is made.
  private func remembered(_ asked: WordMemory.Asked, _ make: () -> String) -> String {
    memory?.text(asked, make) ?? make()
  }

  /// The day whose names a mandate is called by: that asked, or if one of its States did not exist
  /// then, the last of which something is told.
  private func day(ofNames mandate: Mandate) -> Day {
    let isBygone = Leg.allCases.contains { leg in
      docket.registry.didExist(mandate.state(of: leg), on: clocks.asOf) == false
    }
    guard isBygone, docket.holds(mandate) else { return clocks.asOf }
    let told = docket.chronicle(of: mandate).events.map(\.span)
      .flatMap { [$0.last, $0.first] }.filter { $0 != Span.future && $0 != Span.past }
    return told.filter { $0 <= clocks.asOf.number }.max().map { Day(number: $0) } ?? clocks.asOf
  }
}

extension String {
  /// The same with a capital in front, to begin a sentence.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
