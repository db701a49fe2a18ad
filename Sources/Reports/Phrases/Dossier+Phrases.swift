import Mandates
import States

// MARK: - Terms of a dossier

extension Phrase {
  static let reasonGiven = Phrase(
    en: "Reason given", de: "Angegebener Grund", fr: "Motif indiqué", it: "Motivo indicato")
  static let willsHeading = Phrase(
    en: "What the three States want", de: "Was die drei Staaten wollen",
    fr: "Ce que veulent les trois États", it: "Che cosa vogliono i tre Stati")
  static let courseHeading = Phrase(en: "Course", de: "Verlauf", fr: "Évolution", it: "Decorso")
  static let claimsHeading = Phrase(
    en: "Claims", de: "Aussagen", fr: "Affirmations", it: "Affermazioni")
  static let contradictionsHeading = Phrase(
    en: "Contradictions", de: "Widersprüche", fr: "Contradictions", it: "Contraddizioni")

  /// A State with what it is to the mandate behind it.
  static func party(_ state: String, _ leg: Phrase) -> Phrase {
    Phrase(
      en: "\(state) (\(leg[.english]))", de: "\(state) (\(leg[.german]))",
      fr: "\(state) (\(leg[.french]))", it: "\(state) (\(leg[.italian]))")
  }

  static let courseBefore = Phrase(en: "before", de: "zuvor", fr: "avant", it: "prima")
  static let courseOn = Phrase(en: "on", de: "danach", fr: "ensuite", it: "in poi")
  static let courseNone = Phrase(
    en: "Nothing is known of any day.", de: "Von keinem Tag ist etwas bekannt.",
    fr: "Rien n’est connu d’aucun jour.", it: "Non si sa nulla di alcun giorno.")

  static let columnClaim = Phrase(
    en: "Claim", de: "Aussage", fr: "Affirmation", it: "Affermazione")
  static let columnWhat = Phrase(en: "What", de: "Was", fr: "Quoi", it: "Che cosa")
  static let claimsNone = Phrase(
    en: "No claim counts under these clocks.", de: "Keine Aussage zählt unter diesen Stichtagen.",
    fr: "Aucune affirmation ne compte à ces dates.",
    it: "Nessuna affermazione conta a queste date.")
}

// MARK: - What is not known

extension Phrase {
  static let openSince = Phrase(
    en: "Since when it is in force.", de: "Seit wann es in Kraft ist.",
    fr: "Depuis quand il est en vigueur.", it: "Da quando è in vigore.")
  static let openScope = Phrase(
    en: "What it covers.", de: "Was es umfasst.", fr: "Ce qu’il couvre.", it: "Che cosa comprende.")

  /// The name of the State comes with its article.
  static func openConsent(_ receiving: String) -> Phrase {
    Phrase(
      en: "Whether and when \(receiving) consented.",
      de: "Ob und wann \(receiving) zugestimmt hat.",
      fr: "Si et quand \(receiving) a consenti.",
      it: "Se e quando \(receiving) ha acconsentito.")
  }

  /// The day comes with its preposition.
  static func openStatus(_ statuses: String, _ onDay: String) -> Phrase {
    Phrase(
      en: "Which of these it is \(onDay): \(statuses).",
      de: "Was davon \(onDay) gilt: \(statuses).",
      fr: "Laquelle de ces situations vaut \(onDay)\u{202F}: \(statuses).",
      it: "Quale di queste situazioni vale \(onDay): \(statuses).")
  }

  static let openStale = Phrase(
    en: "Whether it still holds: the last evidence is old, or of unknown age.",
    de: "Ob es noch gilt: der letzte Beleg ist alt oder unbekannten Alters.",
    fr: "S’il vaut encore\u{202F}: la dernière preuve est ancienne, ou d’âge inconnu.",
    it: "Se vale ancora: l’ultima prova è vecchia, o di età ignota.")

  /// An offer or request that nobody is known to have answered; the day comes with its preposition.
  static func openBid(_ deed: String, _ onDay: String) -> Phrase {
    Phrase(
      en: "Whether and how this was answered: \(deed), \(onDay).",
      de: "Ob und wie darauf geantwortet wurde: \(deed), \(onDay).",
      fr: "Si et comment il y a été répondu\u{202F}: \(deed), \(onDay).",
      it: "Se e come vi è stato risposto: \(deed), \(onDay).")
  }

  /// What was done on days of which only bounds are told.
  static func openDays(_ deeds: String) -> Phrase {
    Phrase(
      en: "On which day exactly: \(deeds).", de: "An welchem Tag genau: \(deeds).",
      fr: "Quel jour exactement\u{202F}: \(deeds).", it: "In quale giorno esattamente: \(deeds).")
  }

  /// That nothing is told of what came after the last evidence.
  static func openLater(_ last: String) -> Phrase {
    Phrase(
      en: "What came after the last evidence: \(last).",
      de: "Was nach dem letzten Beleg kam: \(last).",
      fr: "Ce qui a suivi la dernière preuve\u{202F}: \(last).",
      it: "Che cosa è seguito all’ultima prova: \(last).")
  }

  static let openMirror = Phrase(
    en: "Whether there is a mandate in the other direction.",
    de: "Ob es ein Mandat in der Gegenrichtung gibt.",
    fr: "S’il existe un mandat dans l’autre sens.",
    it: "Se esiste un mandato nella direzione opposta.")
  /// What stands before a contradiction that nobody has settled.
  static let openDispute = Phrase(
    en: "Which side is right:", de: "Welche Seite recht hat:", fr: "Qui a raison\u{202F}:",
    it: "Chi ha ragione:")
  static let openNothing = Phrase(
    en: "Of what this report looks for, nothing is left open.",
    de: "Von dem, wonach dieser Bericht fragt, bleibt nichts offen.",
    fr: "De ce que ce rapport cherche, rien ne reste ouvert.",
    it: "Di ciò che questo rapporto cerca, nulla resta aperto.")
}

// MARK: - History

extension Phrase {
  static func historyTitle(_ mandate: String) -> Phrase {
    Phrase(
      en: "History: \(mandate)", de: "Verlauf: \(mandate)",
      fr: "Historique\u{202F}: \(mandate)", it: "Cronologia: \(mandate)")
  }

  static func historyTitle(_ number: Int) -> Phrase {
    Phrase(
      en: "History of \(number) mandates", de: "Verlauf von \(number) Mandaten",
      fr: "Historique de \(number) mandats", it: "Cronologia di \(number) mandati")
  }

  static let eventsHeading = Phrase(
    en: "Events", de: "Ereignisse", fr: "Événements", it: "Eventi")

  /// How events are ordered, and what stands behind “afterwards”.
  static let eventsOrder = Phrase(
    en:
      "Each event stands at the last day on which it can have happened, what was seen over a time "
      + "at its first day; “afterwards” is how things stood at the end of that day.",
    de:
      "Jedes Ereignis steht beim letzten Tag, an dem es geschehen sein kann, was über eine Zeit "
      + "bezeugt ist, bei deren erstem; „danach“ heißt: wie es am Ende dieses Tages stand.",
    fr:
      "Chaque événement figure au dernier jour où il a pu arriver, ce qui fut constaté pendant un "
      + "temps au premier jour de celui-ci\u{202F}; «\u{202F}ensuite\u{202F}» dit la situation à la "
      + "fin de ce jour.",
    it:
      "Ogni evento sta all’ultimo giorno in cui può essere accaduto, ciò che fu constatato per un "
      + "periodo al primo di questo; «in seguito» dice come stavano le cose alla fine di quel "
      + "giorno.")

  /// Before the day at the end of which things stood so.
  static let dayAfter = Phrase(
    en: "day", de: "Tag", fr: "jour", it: "giorno")

  static let statusAfter = Phrase(
    en: "status", de: "Stand", fr: "situation", it: "situazione")

  /// A will that no source tells by itself: the mandate came into force, which takes it.
  static func inferredFromStart(_ will: String) -> Phrase {
    Phrase(
      en: "\(will) (for it came into force)", de: "\(will) (denn es trat in Kraft)",
      fr: "\(will) (car il est entré en vigueur)", it: "\(will) (poiché è entrato in vigore)")
  }

  /// That nothing is known of a stretch but what is told by a day after it.
  static func knownByLaterDay(_ statuses: String) -> Phrase {
    Phrase(
      en: "not known (by a later day: \(statuses))",
      de: "nicht bekannt (bis zu einem späteren Tag: \(statuses))",
      fr: "non connu (au plus tard un jour ultérieur\u{202F}: \(statuses))",
      it: "non noto (entro un giorno successivo: \(statuses))")
  }

  /// That so many claims fit another event as well.
  static func fitsAnother(_ number: Int) -> Phrase {
    let claims = claims(number)
    return Phrase(
      en: "\(claims[.english]) would fit another event as well.",
      de: "\(claims[.german]) \(number == 1 ? "passt" : "passen") auch zu einem anderen Ereignis.",
      fr: "\(claims[.french]) \(number < 2 ? "conviendrait" : "conviendraient") aussi à un autre "
        + "événement.",
      it: "\(claims[.italian]) \(number == 1 ? "si adatta" : "si adattano") anche a un altro "
        + "evento.")
  }

  static func givenAs(_ date: String) -> Phrase {
    Phrase(
      en: "given as: \(date)", de: "angegeben als: \(date)",
      fr: "indiqué ainsi\u{202F}: \(date)", it: "indicato così: \(date)")
  }

  /// The day comes with its preposition.
  static func plannedFor(_ when: String) -> Phrase {
    Phrase(
      en: "planned: \(when)", de: "geplant: \(when)", fr: "prévu\u{202F}: \(when)",
      it: "previsto: \(when)")
  }

  static let dayNotTold = Phrase(
    en: "day not told", de: "Tag nicht genannt", fr: "jour non indiqué", it: "giorno non indicato")

  /// The condition, in the source's words.
  static func onCondition(_ words: String) -> Phrase {
    Phrase(
      en: "on condition: \(words)", de: "unter der Bedingung: \(words)",
      fr: "à condition\u{202F}: \(words)", it: "a condizione: \(words)")
  }

  /// The reason, in the source's words.
  static func reason(_ words: String) -> Phrase {
    Phrase(
      en: "reason: \(words)", de: "Grund: \(words)", fr: "motif\u{202F}: \(words)",
      it: "motivo: \(words)")
  }

  static func scope(_ words: String) -> Phrase {
    Phrase(
      en: "scope: \(words)", de: "Umfang: \(words)", fr: "étendue\u{202F}: \(words)",
      it: "ambito: \(words)")
  }
}

// MARK: - Explanation

extension Phrase {
  /// The day comes with its preposition.
  static func explanationTitle(_ mandate: String, _ onDay: String) -> Phrase {
    Phrase(
      en: "Why this status \(onDay): \(mandate)", de: "Warum dieser Stand \(onDay): \(mandate)",
      fr: "Pourquoi cette situation \(onDay)\u{202F}: \(mandate)",
      it: "Perché questa situazione \(onDay): \(mandate)")
  }

  /// The names come with their articles; the day with its preposition.
  static func didNotExist(_ states: String, _ number: Int, _ onDay: String) -> Phrase {
    let isOne = number == 1
    return Phrase(
      en: "Not in being \(onDay): \(states).",
      de: "\(onDay.capitalised) nicht bestehend: \(states).",
      fr: "\(isOne ? "Inexistant" : "Inexistants") \(onDay)\u{202F}: \(states).",
      it: "\(isOne ? "Inesistente" : "Inesistenti") \(onDay): \(states).")
  }

  static func means(_ word: Phrase, _ meaning: Phrase) -> Phrase {
    Phrase(
      en: "“\(word[.english])” means: \(meaning[.english]).",
      de: "„\(word[.german])“ heißt: \(meaning[.german]).",
      fr: "«\u{202F}\(word[.french])\u{202F}» signifie\u{202F}: \(meaning[.french]).",
      it: "«\(word[.italian])» significa: \(meaning[.italian]).")
  }

  static func certainly(_ word: Phrase) -> Phrase {
    Phrase(
      en: "Certainly \(word[.english])", de: "Sicher \(word[.german])",
      fr: "Avec certitude \(word[.french])", it: "Certamente \(word[.italian])")
  }

  /// The sole possible status, by evidence that is old.
  static func byOldEvidence(_ word: Phrase) -> Phrase {
    Phrase(
      en: "By the last evidence, which is old: \(word[.english])",
      de: "Nach dem letzten Beleg, der alt ist: \(word[.german])",
      fr: "D’après la dernière preuve, qui est ancienne\u{202F}: \(word[.french])",
      it: "Secondo l’ultima prova, che è vecchia: \(word[.italian])")
  }

  static func possibly(_ word: Phrase) -> Phrase {
    Phrase(
      en: "Possibly \(word[.english])", de: "Möglicherweise \(word[.german])",
      fr: "Peut-être \(word[.french])", it: "Forse \(word[.italian])")
  }

  static let columnVoices = Phrase(
    en: "Independent sources", de: "Unabhängige Quellen", fr: "Sources indépendantes",
    it: "Fonti indipendenti")
  static let eventsNone = Phrase(
    en: "No event.", de: "Kein Ereignis.", fr: "Aucun événement.", it: "Nessun evento.")
  static let besideHeading = Phrase(
    en: "What else is told", de: "Was sonst mitgeteilt wird", fr: "Ce qui est dit par ailleurs",
    it: "Che cos’altro si dice")
  static let besideNone = Phrase(en: "Nothing.", de: "Nichts.", fr: "Rien.", it: "Nulla.")

  /// What stands before the sources of the options kept: "Of the starts that exclude each other …".
  static func preferred(_ subject: Alternatives.Subject, _ dates: String) -> Phrase {
    switch subject {
    case .starts:
      Phrase(
        en: "Of the starts that exclude each other, this is preferred: \(dates)",
        de: "Von den Anfängen, die sich ausschließen, wird dieser vorgezogen: \(dates)",
        fr: "Des débuts qui s’excluent, celui-ci est préféré\u{202F}: \(dates)",
        it: "Degli inizi che si escludono è preferito questo: \(dates)")
    case .ends:
      Phrase(
        en: "Of the ends that exclude each other, this is preferred: \(dates)",
        de: "Von den Enden, die sich ausschließen, wird dieses vorgezogen: \(dates)",
        fr: "Des fins qui s’excluent, celle-ci est préférée\u{202F}: \(dates)",
        it: "Delle fini che si escludono è preferita questa: \(dates)")
    case .force:
      Phrase(
        en: "Of the statements on force that exclude each other, this is preferred: \(dates)",
        de: "Von den Angaben zur Geltung, die sich ausschließen, wird diese vorgezogen: \(dates)",
        fr:
          "Des indications sur la vigueur qui s’excluent, celle-ci est préférée\u{202F}: \(dates)",
        it: "Delle indicazioni sul vigore che si escludono è preferita questa: \(dates)")
    }
  }

  /// What stands behind the sources: the reason of the one who preferred.
  static func preferredBecause(_ reasons: String) -> Phrase {
    Phrase(
      en: ", because: \(reasons).", de: ", weil: \(reasons).", fr: ", car\u{202F}: \(reasons).",
      it: ", perché: \(reasons).")
  }

  /// An act that was announced; the day comes with its preposition.
  static func plannedAct(_ what: String, _ when: String?) -> Phrase {
    let day = when.map { " \($0)" } ?? ""
    return Phrase(
      en: "\(what) planned\(day)", de: "\(what) geplant\(day)", fr: "\(what) prévu\(day)",
      it: "\(what) previsto\(day)")
  }
}
