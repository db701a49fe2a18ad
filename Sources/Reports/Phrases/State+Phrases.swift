import Mandates

extension Phrase {
  static func stateTitle(_ name: String) -> Phrase {
    Phrase(
      en: "\(name): mandates by it, for it and in it",
      de: "\(name): Mandate durch, für und in diesem Staat",
      fr: "\(name)\u{202F}: mandats exercés par lui, pour lui et chez lui",
      it: "\(name): mandati esercitati dallo Stato, per esso e al suo interno")
  }

  static func stateRole(_ leg: Leg, _ name: String) -> Phrase {
    switch leg {
    case .power:
      Phrase(
        en: "\(name) as protecting power", de: "\(name) als Schutzmacht",
        fr: "\(name), puissance protectrice", it: "\(name), potenza protettrice")
    case .represented:
      Phrase(
        en: "\(name) as represented State", de: "\(name) als vertretener Staat",
        fr: "\(name), État représenté", it: "\(name), Stato rappresentato")
    case .receiving:
      Phrase(
        en: "\(name) as receiving State", de: "\(name) als Empfangsstaat",
        fr: "\(name), État accréditaire", it: "\(name), Stato accreditatario")
    }
  }

  static let stateCountingRule = Phrase(
    en: "Each direction and each place counts once. In force on the day means in force, dormant or "
      + "disputed in every reading, by whatever evidence; possibly, in some reading.",
    de: "Jede Richtung und jeder Ort zählt einmal. In Kraft am Stichtag heißt in jeder Lesart in "
      + "Kraft, ruhend oder bestritten, gleich wie alt der Beleg ist; möglicherweise heißt in einer "
      + "der Lesarten.",
    fr: "Chaque direction et chaque lieu compte une fois. En vigueur au jour considéré signifie en "
      + "vigueur, en sommeil ou disputé dans toutes les lectures, quel que soit l’âge de la "
      + "preuve\u{202F}; peut-être, dans l’une d’elles.",
    it: "Ogni direzione e ogni luogo conta una volta. In vigore nel giorno significa in vigore, "
      + "sospeso o disputato in ogni lettura, quale che sia l’età della prova; forse, in una di "
      + "esse.")

  static let stateKnown = Phrase(
    en: "Known", de: "Bekannt", fr: "Connus", it: "Noti")

  static let stateRunning = Phrase(
    en: "In force on the day", de: "In Kraft am Stichtag", fr: "En vigueur ce jour",
    it: "In vigore nel giorno")

  static let statePossible = Phrase(
    en: "Possibly in force", de: "Möglicherweise in Kraft", fr: "Peut-être en vigueur",
    it: "Forse in vigore")

  static let stateNone = Phrase(
    en: "No mandate is known.", de: "Kein Mandat ist bekannt.", fr: "Aucun mandat n’est connu.",
    it: "Nessun mandato è noto.")

  static let stateNeverRan = Phrase(
    en: "None of them is known to have run.", de: "Von keinem ist bekannt, dass es lief.",
    fr: "D’aucun on ne sait qu’il ait été exercé.", it: "Di nessuno si sa che sia stato esercitato."
  )

  /// What a table shows; the day comes with its preposition.
  static func stateOnDay(_ onDay: String) -> Phrase {
    Phrase(
      en: "How each stands \(onDay).", de: "Wie jedes \(onDay) steht.",
      fr: "La situation de chacun \(onDay).", it: "La situazione di ciascuno \(onDay).")
  }

  static let stateYearRule = Phrase(
    en:
      "By year: what ran on some day of it, for certain or possibly. Years with the same mandates "
      + "are one row.",
    de:
      "Nach Jahren: was an einem ihrer Tage lief, sicher oder möglicherweise. Jahre mit denselben "
      + "Mandaten sind eine Zeile.",
    fr:
      "Par année\u{202F}: ce qui a été en cours un jour au moins, avec certitude ou peut-être. Les années "
      + "aux mêmes mandats forment une ligne.",
    it:
      "Per anno: che cosa è stato in corso almeno un giorno, con certezza o forse. Gli anni con gli "
      + "stessi mandati formano una riga.")

  static let columnRole = Phrase(en: "Role", de: "Rolle", fr: "Rôle", it: "Ruolo")
  static let columnYears = Phrase(en: "Years", de: "Jahre", fr: "Années", it: "Anni")
  static let stateRan = Phrase(en: "Ran", de: "Lief", fr: "En cours", it: "In corso")
  static let stateMayHaveRun = Phrase(
    en: "May have run", de: "Lief möglicherweise", fr: "Peut-être en cours", it: "Forse in corso")
  static let columnStatusOnDay = Phrase(
    en: "Status on the day asked", de: "Stand am Stichtag", fr: "Situation au jour considéré",
    it: "Stato nel giorno considerato")

  static let stateUntold = Phrase(
    en: "Mandates of which no claim in the ledger speaks.",
    de: "Mandate, von denen keine Aussage im Verzeichnis spricht.",
    fr: "Les mandats dont aucune affirmation du registre ne parle.",
    it: "I mandati di cui nessuna affermazione del registro parla.")

  static func stateStale(_ number: Int) -> Phrase {
    Phrase(
      en: "Whether \(number) mandate\(number == 1 ? "" : "s") with old evidence still "
        + "hold\(number == 1 ? "s" : "") is not known.",
      de: "Ob \(number) Mandat\(number == 1 ? "" : "e") mit altem Beleg noch "
        + "\(number == 1 ? "gilt" : "gelten"), ist nicht bekannt.",
      fr: "On ne sait pas si \(number) mandat\(number < 2 ? "" : "s") dont la dernière preuve est "
        + "ancienne \(number < 2 ? "vaut" : "valent") encore.",
      it: "Non si sa se \(number) mandat\(number == 1 ? "o" : "i") la cui ultima prova è vecchia "
        + "\(number == 1 ? "valga" : "valgano") ancora.")
  }

  static func stateRelative(_ name: String, _ key: String) -> Phrase {
    Phrase(
      en: "Mandates do not pass by themselves from State to State; for \(name) see: report state "
        + "\(key).",
      de: "Mandate gehen nicht von selbst von Staat zu Staat über; zu \(name) siehe: report state "
        + "\(key).",
      fr: "Les mandats ne passent pas d’eux-mêmes d’un État à l’autre\u{202F}; pour \(name), "
        + "voir\u{202F}: report state \(key).",
      it: "I mandati non passano da sé da uno Stato all’altro; per \(name) vedi: report state "
        + "\(key).")
  }
}
