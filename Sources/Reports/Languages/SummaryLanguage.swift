import States

/// Tells in which of the four languages a recorder wrote a few words, by those that only one has.
enum SummaryLanguage {
  /// The language; nil where no word tells, or words of several languages do.
  static func language(of text: String) -> Language? {
    var found: Language?
    for word in words(of: text) where word.count <= longest {
      guard let language = languages[String(decoding: word, as: UTF8.self)], language != found
      else { continue }
      if found != nil { return nil }
      found = language
    }
    return found
  }

  /// The runs of letters in lower case, as UTF-8: of letters of ASCII and U+00C0 to U+00FF, which all
  /// telling words are made of.
  private static func words(of text: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(text.lowercased().utf8)
    var words: [ArraySlice<UInt8>] = []
    var start = 0
    for (place, byte) in bytes.enumerated() {
      let isLetter =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == 0xC3
        || (0x80...0xBF).contains(byte) && place > 0 && bytes[place - 1] == 0xC3
      if isLetter { continue }
      if start < place { words.append(bytes[start..<place]) }
      start = place + 1
    }
    if start < bytes.count { words.append(bytes[start...]) }
    return words
  }

  /// The length of the longest telling word, in bytes.
  private static let longest = languages.keys.map(\.utf8.count).max() ?? 0

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
