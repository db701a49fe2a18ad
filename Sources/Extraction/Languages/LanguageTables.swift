import States

/// The word lists of the languages.
enum LanguageTables {
  /// The lists of a language as tables, made when first asked for.
  static func lexicon(_ language: Language) -> Lexicon {
    switch language {
    case .english: englishLexicon
    case .german: germanLexicon
    case .french: frenchLexicon
    case .italian: italianLexicon
    }
  }

  private static let englishLexicon = Lexicon(
    [englishMandates, englishEvents, englishFunction, englishCaution, englishMarking])
  private static let germanLexicon = Lexicon(
    [germanMandates, germanEvents, germanFunction, germanCaution, germanMarking])
  private static let frenchLexicon = Lexicon(
    [frenchMandates, frenchEvents, frenchFunction, frenchCaution, frenchMarking])
  private static let italianLexicon = Lexicon(
    [italianMandates, italianEvents, italianFunction, italianCaution, italianMarking])

  /// What finds the words of a language that catch the eye, made when first asked for.
  static func matcher(_ language: Language) -> ByteMatcher {
    switch language {
    case .english: englishMatcher
    case .german: germanMatcher
    case .french: frenchMatcher
    case .italian: italianMatcher
    }
  }

  private static let englishMatcher = Screen.matcher(englishLexicon)
  private static let germanMatcher = Screen.matcher(germanLexicon)
  private static let frenchMatcher = Screen.matcher(frenchLexicon)
  private static let italianMatcher = Screen.matcher(
    italianLexicon, hasEnclitics: Syntax(.italian).hasEnclitics)
}
