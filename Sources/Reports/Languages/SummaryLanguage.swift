import States

/// Tells in which of the four languages a recorder wrote a few words, by those that only one has.
enum SummaryLanguage {
  /// The language; nil where no word tells, or words of several languages do.
  static func language(of text: String) -> Language? {
    var found: Language?
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      guard let language = languages[String(word)], language != found else { continue }
      if found != nil { return nil }
      found = language
    }
    return found
  }

  /// The language that each telling word is of.
  private static let languages: [String: Language] = {
    var languages: [String: Language] = [:]
    for language in Language.allCases {
      for word in tellingWords(language) { languages[word] = language }
    }
    return languages
  }()

  /// Short words that are frequent in one of the languages and are none of the others.
  private static func tellingWords(_ language: Language) -> Set<String> {
    switch language {
    case .english:
      [
        "the", "of", "and", "to", "for", "with", "by", "from", "not", "only", "own", "its", "it",
        "after", "since", "through", "do", "did", "has", "had", "was", "were", "is", "at", "on",
        "as", "per", "other", "among", "interests", "offices", "consular", "certain",
      ]
    case .german:
      [
        "der", "das", "und", "von", "zu", "mit", "für", "auf", "dem", "den", "nicht", "nur", "ist",
        "durch", "nach", "seit", "bei", "eine", "einer", "wird", "wurde", "auch", "zum", "zur",
      ]
    case .french:
      [
        "le", "les", "des", "et", "du", "pour", "avec", "aux", "ne", "pas", "dans", "est", "sur",
        "depuis", "après", "seulement", "une", "ou", "qui", "que", "sont",
      ]
    case .italian:
      [
        "il", "gli", "della", "delle", "degli", "dei", "di", "con", "nel", "nella", "non", "solo",
        "dal", "dopo", "che", "sono", "anche", "stato", "ai", "alla",
      ]
    }
  }
}
