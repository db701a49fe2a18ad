extension Phrase {
  static let historyTimeline = Phrase(
    en: "Timeline", de: "Zeitleiste", fr: "Chronologie", it: "Cronologia")
  static let tenuresHeading = Phrase(
    en: "Tenures", de: "Laufzeiten", fr: "Périodes d’exercice", it: "Periodi di esercizio")
  static let tenurePossible = Phrase(
    en: "Ran, or may have run", de: "Lief oder lief möglicherweise", fr: "A couru, ou peut-être",
    it: "In corso, o forse")
  static let tenureCertain = Phrase(
    en: "Ran for certain, by whatever evidence", de: "Lief sicher, gleich wie alt der Beleg ist",
    fr: "A couru avec certitude, quel que soit l’âge de la preuve",
    it: "In corso con certezza, quale che sia l’età della prova")
  static let tenureEndTold = Phrase(
    en: "End told", de: "Ende überliefert", fr: "Fin indiquée", it: "Fine indicata")
  static let tenureNever = Phrase(
    en: "on no day", de: "an keinem Tag", fr: "aucun jour", it: "nessun giorno")
  static let tenureNone = Phrase(
    en: "On no day is it known to have run.", de: "Von keinem Tag ist bekannt, dass es lief.",
    fr: "D’aucun jour on ne sait qu’il ait couru.", it: "Di nessun giorno si sa che fosse in corso."
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
    en: "Mirror and other powers", de: "Gegenmandat und andere Schutzmächte",
    fr: "Mandat réciproque et autres puissances", it: "Mandato reciproco e altre potenze")
  static let relatedNone = Phrase(
    en: "None is known.", de: "Keines ist bekannt.", fr: "Aucun n’est connu.",
    it: "Nessuno è noto.")
  static let columnRelation = Phrase(
    en: "Relation", de: "Verhältnis", fr: "Rapport", it: "Rapporto")

  static func relation(_ relation: MandateRelation) -> Phrase {
    switch relation {
    case .mirror(isSamePower: true):
      Phrase(
        en: "mirror, same power", de: "Gegenmandat, dieselbe Schutzmacht",
        fr: "réciproque, même puissance", it: "reciproco, stessa potenza")
    case .mirror(isSamePower: false):
      Phrase(
        en: "mirror, another power", de: "Gegenmandat, andere Schutzmacht",
        fr: "réciproque, autre puissance", it: "reciproco, altra potenza")
    case .handedTo:
      Phrase(en: "handed over to", de: "übergeben an", fr: "transféré à", it: "passato a")
    case .takenFrom:
      Phrase(en: "taken over from", de: "übernommen von", fr: "repris de", it: "ripreso da")
    case .earlier:
      Phrase(
        en: "earlier, another power", de: "früher, andere Schutzmacht",
        fr: "avant, autre puissance", it: "prima, altra potenza")
    case .later:
      Phrase(
        en: "later, another power", de: "später, andere Schutzmacht",
        fr: "après, autre puissance", it: "dopo, altra potenza")
    case .otherPlace:
      Phrase(
        en: "another place", de: "anderer Ort", fr: "autre lieu", it: "altro luogo")
    case .otherPower:
      Phrase(
        en: "another power", de: "andere Schutzmacht", fr: "autre puissance", it: "altra potenza")
    }
  }
}
