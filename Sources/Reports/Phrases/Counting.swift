import States

/// A noun in the singular and in the plural of one language.
struct CountedNoun: Hashable, Sendable {
  let one: String
  let other: String

  init(_ one: String, _ other: String) {
    self.one = one
    self.other = other
  }
}

extension Phrase {
  /// A number with its noun.
  ///
  /// English, German and Italian have the singular for one, French for none and one (the plural
  /// rules of Unicode CLDR).
  static func count(
    _ number: Int, en: CountedNoun, de: CountedNoun, fr: CountedNoun, it: CountedNoun
  ) -> Phrase {
    func words(_ noun: CountedNoun, _ isOne: Bool) -> String {
      "\(number) \(isOne ? noun.one : noun.other)"
    }
    return Phrase(
      en: words(en, number == 1), de: words(de, number == 1), fr: words(fr, number < 2),
      it: words(it, number == 1))
  }

  /// So many mandates.
  static func mandates(_ number: Int) -> Phrase {
    count(
      number, en: CountedNoun("mandate", "mandates"), de: CountedNoun("Mandat", "Mandate"),
      fr: CountedNoun("mandat", "mandats"), it: CountedNoun("mandato", "mandati"))
  }

  /// So many claims.
  static func claims(_ number: Int) -> Phrase {
    count(
      number, en: CountedNoun("claim", "claims"), de: CountedNoun("Aussage", "Aussagen"),
      fr: CountedNoun("affirmation", "affirmations"),
      it: CountedNoun("affermazione", "affermazioni"))
  }

  /// So many documents.
  static func documents(_ number: Int) -> Phrase {
    count(
      number, en: CountedNoun("document", "documents"),
      de: CountedNoun("Dokument", "Dokumente"), fr: CountedNoun("document", "documents"),
      it: CountedNoun("documento", "documenti"))
  }

  /// So many independent sources.
  static func voices(_ number: Int) -> Phrase {
    if number == 0 {
      return Phrase(
        en: "no document, an officer’s word", de: "kein Dokument, das Wort einer Amtsperson",
        fr: "aucun document, la parole d’un agent",
        it: "nessun documento, la parola di un funzionario")
    }
    return count(
      number, en: CountedNoun("independent source", "independent sources"),
      de: CountedNoun("unabhängige Quelle", "unabhängige Quellen"),
      fr: CountedNoun("source indépendante", "sources indépendantes"),
      it: CountedNoun("fonte indipendente", "fonti indipendenti"))
  }

  /// So many more independent sources say something less exact that fits it.
  static func voicesThatFit(_ number: Int) -> Phrase {
    count(
      number, en: CountedNoun("other less exact, which fits", "others less exact, which fit"),
      de: CountedNoun("weitere, ungenauere passt dazu", "weitere, ungenauere passen dazu"),
      fr: CountedNoun("autre moins précise s’y accorde", "autres moins précises s’y accordent"),
      it: CountedNoun("altra meno precisa vi si accorda", "altre meno precise vi si accordano"))
  }
}
