import States

/// A language in which reports are written; the code is that of ISO 639-1.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// English.
  case english = "en"

  /// German.
  case german = "de"

  /// French.
  case french = "fr"

  /// Italian.
  case italian = "it"
}

extension Language {
  /// The same language as the registry of States has it.
  var own: States.Language {
    switch self {
    case .english: .english
    case .german: .german
    case .french: .french
    case .italian: .italian
    }
  }
}
