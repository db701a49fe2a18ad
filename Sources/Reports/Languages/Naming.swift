import Mandates
import States

/// How the name of a State stands in a sentence.
enum NameForm: Hashable, Sendable, CaseIterable {
  /// By itself, as in a table: "United States".
  case bare
  /// As the subject: "the United States", « les États-Unis ».
  case subject
  /// After the word for "for": "for the United States", „für die USA“.
  case forState
  /// Where something happens: "in the United States", « aux États-Unis ».
  case inState
  /// To whom something belongs: "of the United States", „der USA“.
  case ofState
  /// Who does something, in the passive voice: "by the United States", „durch die USA“.
  case byState
}

extension Briefing {
  /// The name of a State on the day asked; its key if the registry does not hold it.
  func name(_ key: StateKey) -> String {
    docket.registry[key]?.name(in: language, on: clocks.asOf) ?? key.description
  }

  /// The name of a State as it stands in a sentence.
  func name(_ key: StateKey, _ form: NameForm) -> String {
    let name = name(key)
    return switch form {
    case .bare, .subject: name
    case .forState: "for \(name)"
    case .inState: "in \(name)"
    case .ofState: "of \(name)"
    case .byState: "by \(name)"
    }
  }

  /// The name of a receiving State with the place inside it.
  func receivingName(_ mandate: Mandate) -> String {
    guard let place = mandate.place else { return name(mandate.receiving) }
    let territory = docket.registry[place: place.description]
    return "\(territory?.name(in: language) ?? place.description) (\(name(mandate.receiving)))"
  }

  /// A mandate in words: "Switzerland for United States in Iran".
  func title(_ mandate: Mandate) -> String {
    "\(name(mandate.power)) for \(name(mandate.represented)) in \(receivingName(mandate))"
  }
}
