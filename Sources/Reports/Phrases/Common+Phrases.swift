import States

/// Small words of every report.
extension Phrase {
  static let and = Phrase(en: "and", de: "und", fr: "et", it: "e")
  static let or = Phrase(en: "or", de: "oder", fr: "ou", it: "o")
  static let notSaid = Phrase(
    en: "not said", de: "nicht gesagt", fr: "non précisé", it: "non detto")
  static let notDated = Phrase(
    en: "not dated", de: "nicht datiert", fr: "non daté", it: "non datato")
  static let noneKnown = Phrase(
    en: "none known", de: "keines bekannt", fr: "aucun connu", it: "nessuno noto")

  /// Words of a source between the quotation marks of the reader's language.
  static func quoted(_ text: String) -> Phrase {
    Phrase(
      en: "“\(text)”", de: "„\(text)“", fr: "«\u{202F}\(text)\u{202F}»", it: "«\(text)»")
  }

  /// A date in words with what it is given for behind it: "last evidence (3 years)".
  static func aged(_ date: String, _ age: Phrase) -> Phrase {
    Phrase(
      en: "\(date) (\(age[.english]))", de: "\(date) (\(age[.german]))",
      fr: "\(date) (\(age[.french]))", it: "\(date) (\(age[.italian]))")
  }

  /// How long before the day asked something lies, in the largest unit that says enough.
  static func age(days: Int) -> Phrase {
    switch days {
    case ...0:
      Phrase(en: "that day", de: "am selben Tag", fr: "le jour même", it: "lo stesso giorno")
    case ..<60:
      before(days, ("day", "days"), ("Tag", "Tage"), ("jour", "jours"), ("giorno", "giorni"))
    case ..<731:
      before(
        days / 30, ("month", "months"), ("Monat", "Monate"), ("mois", "mois"), ("mese", "mesi"))
    default:
      before(
        days / 365, ("year", "years"), ("Jahr", "Jahre"), ("an", "ans"), ("anno", "anni"))
    }
  }

  private static func before(
    _ number: Int, _ en: (String, String), _ de: (String, String), _ fr: (String, String),
    _ it: (String, String)
  ) -> Phrase {
    let count = count(
      number, en: CountedNoun(en.0, en.1), de: CountedNoun(de.0, de.1),
      fr: CountedNoun(fr.0, fr.1), it: CountedNoun(it.0, it.1))
    return Phrase(
      en: "\(count[.english]) before", de: "\(count[.german]) zuvor",
      fr: "\(count[.french]) avant", it: "\(count[.italian]) prima")
  }
}

// MARK: - The first and last lines of a report

extension Phrase {
  static let headAsOf = Phrase(
    en: "As of", de: "Stichtag", fr: "Jour considéré", it: "Giorno considerato")
  static let headEvidenceUntil = Phrase(
    en: "Evidence until", de: "Belege bis", fr: "Preuves jusqu’au", it: "Prove fino al")
  static let headRecordedUntil = Phrase(
    en: "Recorded until", de: "Erfasst bis", fr: "Enregistré jusqu’au", it: "Registrato fino al")
  static let headNoLimit = Phrase(
    en: "no limit", de: "unbegrenzt", fr: "sans limite", it: "senza limite")
  static let headFilter = Phrase(en: "Filter", de: "Filter", fr: "Filtre", it: "Filtro")
  static let headNoFilter = Phrase(en: "none", de: "keiner", fr: "aucun", it: "nessuno")
  static let headClaims = Phrase(
    en: "Claims counted", de: "Gezählte Aussagen", fr: "Affirmations comptées",
    it: "Affermazioni contate")
  static let headLeftOut = Phrase(
    en: "Claims left out", de: "Ausgelassene Aussagen", fr: "Affirmations écartées",
    it: "Affermazioni escluse")
  static let headNewestEvidence = Phrase(
    en: "Newest evidence", de: "Jüngster Beleg", fr: "Preuve la plus récente",
    it: "Prova più recente")
  static let headCommand = Phrase(
    en: "Made by", de: "Erzeugt mit", fr: "Produit par", it: "Prodotto con")
  static let headNewestDocument = Phrase(
    en: "Newest document", de: "Neuestes Dokument", fr: "Document le plus récent",
    it: "Documento più recente")
  static let headNoneDated = Phrase(
    en: "none is dated", de: "keines ist datiert", fr: "aucun n’est daté",
    it: "nessuno è datato")
  static let notKnownHeading = Phrase(
    en: "What is not known", de: "Was nicht bekannt ist", fr: "Ce qui n’est pas connu",
    it: "Che cosa non è noto")
  static let noMandate = Phrase(
    en: "No mandate answers to this.", de: "Kein Mandat entspricht dem.",
    fr: "Aucun mandat n’y répond.", it: "Nessun mandato vi corrisponde.")

  /// That claims came later than the evidence clock allows.
  static func leftOut(_ number: Int) -> Phrase {
    let claims = claims(number)
    return Phrase(
      en: "\(claims[.english]) came too late for the evidence clock.",
      de: "\(claims[.german]) \(number == 1 ? "kam" : "kamen") später als die zugelassenen Belege.",
      fr: "\(claims[.french]) \(number < 2 ? "est venue" : "sont venues") après la limite des "
        + "preuves.",
      it: "\(claims[.italian]) \(number == 1 ? "è venuta" : "sono venute") dopo il limite delle "
        + "prove.")
  }
}
