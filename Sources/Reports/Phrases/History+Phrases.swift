extension Phrase {
  /// That silence does not deny, where no mandate answers.
  static let noDenial = Phrase(
    en: "That no mandate answers does not mean that there was none: the ledger holds what somebody "
      + "recorded.",
    de:
      "Dass kein Mandat dem entspricht, heißt nicht, dass es keines gab: Das Verzeichnis enthält, "
      + "was jemand erfasst hat.",
    fr: "Qu’aucun mandat n’y réponde ne veut pas dire qu’il n’y en eut pas\u{202F}: le registre "
      + "contient ce que quelqu’un a enregistré.",
    it: "Che nessun mandato vi corrisponda non significa che non ve ne furono: il registro "
      + "contiene ciò che qualcuno ha registrato.")

  static let historyTimeline = Phrase(
    en: "Timeline", de: "Zeitleiste", fr: "Chronologie", it: "Linea del tempo")
  static let tenuresHeading = Phrase(
    en: "Tenures", de: "Laufzeiten", fr: "Périodes d’exercice", it: "Periodi di esercizio")
  static let tenurePossible = Phrase(
    en: "Ran, or may have run", de: "Lief oder lief möglicherweise", fr: "En cours, ou peut-être",
    it: "In corso, o forse")
  static let tenureCertain = Phrase(
    en: "Ran for certain, as far as evidence goes", de: "Lief sicher, so weit Belege reichen",
    fr: "En cours avec certitude, aussi loin que vont les preuves",
    it: "In corso con certezza, fin dove arrivano le prove")
  static let boundsNotTold = Phrase(
    en: "neither beginning nor end is told", de: "weder Beginn noch Ende ist gesagt",
    fr: "ni début ni fin ne sont indiqués", it: "né inizio né fine sono indicati")
  static let tenureEndTold = Phrase(
    en: "End told", de: "Ende überliefert", fr: "Fin indiquée", it: "Fine indicata")
  static let tenureNever = Phrase(
    en: "on no day", de: "an keinem Tag", fr: "aucun jour", it: "nessun giorno")
  static let tenureNone = Phrase(
    en: "On no day is it known to have run.", de: "Von keinem Tag ist bekannt, dass es lief.",
    fr: "On ne connaît aucun jour où il ait été en cours.",
    it: "Di nessun giorno si sa che fosse in corso."
  )

  static let givenBeginningsHeading = Phrase(
    en: "What each source says of the beginning", de: "Was jede Quelle zum Beginn sagt",
    fr: "Ce que chaque source dit du début", it: "Che cosa dice ogni fonte dell’inizio")
  static let givenEndsHeading = Phrase(
    en: "What each source says of the end", de: "Was jede Quelle zum Ende sagt",
    fr: "Ce que chaque source dit de la fin", it: "Che cosa dice ogni fonte della fine")
  static let columnDateAsGiven = Phrase(
    en: "Date as given", de: "Datum wie angegeben", fr: "Date telle que donnée",
    it: "Data come indicata")

  static func boundsTold(voices: Int, dates: Int) -> Phrase {
    let sources = Phrase.voices(voices)
    let days = Phrase.count(
      dates, en: CountedNoun("date", "different dates"),
      de: CountedNoun("Datum", "verschiedene Daten"),
      fr: CountedNoun("date", "dates différentes"), it: CountedNoun("data", "date diverse"))
    return sources.followed(by: Phrase(en: ": ", de: ": ", fr: "\u{202F}: ", it: ": "))
      .followed(by: days).followed(by: Phrase("."))
  }

  static let relatedHeading = Phrase(
    en: "Mirror, predecessors and successors",
    de: "Gegenmandat, Vorgängerinnen und Nachfolgerinnen",
    fr: "Mandat réciproque, prédécesseurs et successeurs",
    it: "Mandato reciproco, predecessori e successori")
  static let relatedNone = Phrase(
    en: "None is known.", de: "Keines ist bekannt.", fr: "Aucun n’est connu.",
    it: "Nessuno è noto.")
  static let noOtherPower = Phrase(
    en: "No other power is known to have held it before or after.",
    de: "Keine andere Schutzmacht ist bekannt, die es davor oder danach ausübte.",
    fr: "On ne connaît aucune autre puissance qui l’ait exercé avant ou après.",
    it: "Non è nota alcuna altra potenza che lo abbia esercitato prima o dopo.")
  static let columnRelation = Phrase(
    en: "Relation", de: "Verhältnis", fr: "Rapport", it: "Rapporto")

  static func relation(_ relation: MandateRelation) -> Phrase {
    switch relation {
    case .mirror:
      Phrase(
        en: "mirror, same power", de: "Gegenmandat, dieselbe Schutzmacht",
        fr: "réciproque, même puissance", it: "reciproco, stessa potenza")
    case .mirrorOtherPower:
      Phrase(
        en: "mirror, another power", de: "Gegenmandat, andere Schutzmacht",
        fr: "réciproque, autre puissance", it: "reciproco, altra potenza")
    case .handedTo:
      Phrase(
        en: "successor: handed over to", de: "Nachfolgerin: übergeben an",
        fr: "successeur\u{202F}: transféré à", it: "successore: passato a")
    case .takenFrom:
      Phrase(
        en: "predecessor: taken over from", de: "Vorgängerin: übernommen von",
        fr: "prédécesseur\u{202F}: repris de", it: "predecessore: ripreso da")
    case .earlier:
      Phrase(
        en: "predecessor: another power before", de: "Vorgängerin: andere Schutzmacht davor",
        fr: "prédécesseur\u{202F}: autre puissance avant", it: "predecessore: altra potenza prima")
    case .later:
      Phrase(
        en: "successor: another power after", de: "Nachfolgerin: andere Schutzmacht danach",
        fr: "successeur\u{202F}: autre puissance après", it: "successore: altra potenza dopo")
    case .earlierAndLater:
      Phrase(
        en: "predecessor and successor: another power before and after",
        de: "Vorgängerin und Nachfolgerin: andere Schutzmacht davor und danach",
        fr: "prédécesseur et successeur\u{202F}: autre puissance avant et après",
        it: "predecessore e successore: altra potenza prima e dopo")
    case .perhapsEarlier:
      Phrase(
        en: "perhaps predecessor: another power, the dates leave it open",
        de: "vielleicht Vorgängerin: andere Schutzmacht, die Daten lassen es offen",
        fr: "peut-être prédécesseur\u{202F}: autre puissance, les dates ne tranchent pas",
        it: "forse predecessore: altra potenza, le date non decidono")
    case .perhapsLater:
      Phrase(
        en: "perhaps successor: another power, the dates leave it open",
        de: "vielleicht Nachfolgerin: andere Schutzmacht, die Daten lassen es offen",
        fr: "peut-être successeur\u{202F}: autre puissance, les dates ne tranchent pas",
        it: "forse successore: altra potenza, le date non decidono")
    case .sameTime:
      Phrase(
        en: "another power at the same time", de: "andere Schutzmacht zur selben Zeit",
        fr: "autre puissance en même temps", it: "altra potenza nello stesso tempo")
    case .otherPlace:
      Phrase(
        en: "another place", de: "anderer Ort", fr: "autre lieu", it: "altro luogo")
    case .otherPower:
      Phrase(
        en: "another power", de: "andere Schutzmacht", fr: "autre puissance", it: "altra potenza")
    }
  }
}
