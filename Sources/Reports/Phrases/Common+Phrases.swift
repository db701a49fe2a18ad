import States

/// Small words of every report.
extension Phrase {
  static let and = Phrase(en: "and", de: "und", fr: "et", it: "e")
  static let or = Phrase(en: "or", de: "oder", fr: "ou", it: "o")
  static let notSaid = Phrase(
    en: "not said", de: "nicht gesagt", fr: "non précisée", it: "non detto")
  /// What stands for the date of a source that bears none.
  package static let notDated = Phrase(
    en: "not dated", de: "nicht datiert", fr: "non daté", it: "non datato")

  /// A date from which on a source that bears none may have been published.
  package static func sourceUndated(_ date: String) -> Phrase {
    Phrase(
      en: "\(date) (source undated)", de: "\(date) (Quelle undatiert)",
      fr: "\(date) (source non datée)", it: "\(date) (fonte non datata)")
  }

  /// A date from which on a source that bears none may have been published, and its age.
  package static func agedUndated(_ date: String, _ age: String) -> Phrase {
    Phrase(
      en: "\(date) (source undated, \(age))", de: "\(date) (Quelle undatiert, \(age))",
      fr: "\(date) (source non datée, \(age))", it: "\(date) (fonte non datata, \(age))")
  }

  static let notTold = Phrase(
    en: "not told", de: "nicht gesagt", fr: "non dit", it: "non detto")

  static let onlySourceUndated = Phrase(
    en: "not told (source undated)", de: "nicht gesagt (Quelle undatiert)",
    fr: "non dit (source non datée)", it: "non detto (fonte non datata)")

  /// That the source bears no date; the day of its registration comes with its preposition.
  static func notToldRegistered(_ onDay: String) -> Phrase {
    Phrase(
      en: "not told (source undated, registered \(onDay))",
      de: "nicht gesagt (Quelle undatiert, verzeichnet \(onDay))",
      fr: "non dit (source non datée, enregistrée \(onDay))",
      it: "non detto (fonte non datata, registrata \(onDay))")
  }

  /// An age that may be less, for the date is not exact.
  package static func upTo(_ age: Phrase) -> Phrase {
    Phrase(
      en: "at most \(age[.english])", de: "höchstens \(age[.german])",
      fr: "au plus \(age[.french])", it: "al massimo \(age[.italian])")
  }
  static let noneKnown = Phrase(
    en: "none known", de: "keines bekannt", fr: "aucun connu", it: "nessuno noto")

  /// Words of a source between the quotation marks of the reader's language.
  static func quoted(_ text: String) -> Phrase {
    Phrase(
      en: "“\(text)”", de: "„\(text)“", fr: "«\u{202F}\(text)\u{202F}»", it: "«\(text)»")
  }

  /// A date in words with what it is given for behind it: "last evidence (3 years)".
  package static func aged(_ date: String, _ age: Phrase) -> Phrase {
    Phrase(
      en: "\(date) (\(age[.english]))", de: "\(date) (\(age[.german]))",
      fr: "\(date) (\(age[.french]))", it: "\(date) (\(age[.italian]))")
  }

  /// How long before the day asked something lies, in the largest unit that says enough.
  package static func age(days: Int) -> Phrase {
    guard days > 0 else {
      return Phrase(
        en: "that day", de: "am selben Tag", fr: "le jour même", it: "lo stesso giorno")
    }
    let count = count(ofDays: days)
    return Phrase(
      en: "\(count[.english]) before", de: "\(count[.german]) zuvor",
      fr: "\(count[.french]) avant", it: "\(count[.italian]) prima")
  }

  /// A number of days, in the largest unit that says enough.
  static func count(ofDays days: Int) -> Phrase {
    switch days {
    case ..<60:
      count(
        days, en: CountedNoun("day", "days"), de: CountedNoun("Tag", "Tage"),
        fr: CountedNoun("jour", "jours"), it: CountedNoun("giorno", "giorni"))
    case ..<731:
      count(
        days / 30, en: CountedNoun("month", "months"), de: CountedNoun("Monat", "Monate"),
        fr: CountedNoun("mois", "mois"), it: CountedNoun("mese", "mesi"))
    default:
      count(
        days / 365, en: CountedNoun("year", "years"), de: CountedNoun("Jahr", "Jahre"),
        fr: CountedNoun("an", "ans"), it: CountedNoun("anno", "anni"))
    }
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
    en: "Newest evidence counted", de: "Jüngster gezählter Beleg",
    fr: "Preuve comptée la plus récente", it: "Prova contata più recente")
  static let headClaimsAsked = Phrase(
    en: "Claims on these mandates", de: "Aussagen zu diesen Mandaten",
    fr: "Affirmations sur ces mandats", it: "Affermazioni su questi mandati")
  static let headLastEvidenceAsked = Phrase(
    en: "Last evidence on these", de: "Letzter Beleg zu diesen", fr: "Dernière preuve sur ceux-ci",
    it: "Ultima prova su questi")
  static let headCommand = Phrase(
    en: "Made by", de: "Erzeugt mit", fr: "Produit par", it: "Prodotto con")
  static let headNewestDocument = Phrase(
    en: "Newest dated document", de: "Neuestes datiertes Dokument",
    fr: "Document daté le plus récent", it: "Documento datato più recente")

  /// That a day in the head lies after the day asked: it is counted, and says nothing of that day.
  static func afterTheDay(_ day: String) -> Phrase {
    Phrase(
      en: "\(day) (after the day asked)", de: "\(day) (nach dem Stichtag)",
      fr: "\(day) (après le jour considéré)", it: "\(day) (dopo il giorno considerato)")
  }

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

  /// That claims are left out since no dated version of their documents is on record.
  static func leftOutUndated(_ number: Int) -> Phrase {
    let claims = claims(number)
    return Phrase(
      en: "What undated pages said by then: \(claims[.english]) left out by the evidence clock, "
        + "since no dated version of the document is on record.",
      de: "Was Seiten ohne Datum bis dahin sagten: \(claims[.german]) bei dieser Beleggrenze "
        + "ausgelassen, da keine datierte Fassung des Dokuments erfasst ist.",
      fr: "Ce que des pages sans date disaient alors\u{202F}: \(claims[.french]) hors de la limite "
        + "des preuves, faute de version datée du document.",
      it: "Che cosa dicevano allora pagine senza data: \(claims[.italian]) fuori del limite delle "
        + "prove, perché del documento non è registrata una versione datata.")
  }
}
