import Mandates

// MARK: - Sides

extension Phrase {
  static func sideStarts(_ when: String) -> Phrase {
    Phrase(
      en: "the mandate begins \(when)", de: "das Mandat beginnt \(when)",
      fr: "le mandat commence \(when)", it: "il mandato comincia \(when)")
  }

  static func sideEnds(_ when: String) -> Phrase {
    Phrase(
      en: "the mandate ends \(when)", de: "das Mandat endet \(when)",
      fr: "le mandat prend fin \(when)", it: "il mandato finisce \(when)")
  }

  static func sideRuns(_ when: String) -> Phrase {
    Phrase(
      en: "the mandate is in force \(when)", de: "das Mandat ist in Kraft \(when)",
      fr: "le mandat est en vigueur \(when)", it: "il mandato è in vigore \(when)")
  }

  static func sideRunsNot(_ when: String) -> Phrase {
    Phrase(
      en: "the mandate is not in force \(when)", de: "das Mandat ist nicht in Kraft \(when)",
      fr: "le mandat n’est pas en vigueur \(when)", it: "il mandato non è in vigore \(when)")
  }

  static let sideSetAside = Phrase(
    en: ", set aside", de: ", zurückgestellt", fr: ", écartée", it: ", accantonata")

  /// That a side rests on copies of a text on which another side rests.
  static let copyOfOtherSide = Phrase(
    en: "a copy of the text of another side", de: "Kopie des Textes einer anderen Seite",
    fr: "copie du texte d’une autre version", it: "copia del testo di un’altra versione")

  static let sideWithoutClaims = Phrase(
    en: "No claim stands on one side alone.", de: "Keine Aussage steht nur auf einer Seite.",
    fr: "Aucune affirmation n’est d’un seul côté.",
    it: "Nessuna affermazione sta da una parte sola.")

  static let columnSide = Phrase(en: "Side", de: "Seite", fr: "Version", it: "Versione")
}

// MARK: - Disputes

extension Phrase {
  static func disputeOpening(_ kind: Finding.Kind) -> Phrase {
    switch kind {
    case .twoStarts:
      Phrase(
        en: "Sources differ on the beginning: ",
        de: "Die Quellen sind sich über den Beginn uneins: ",
        fr: "Les sources divergent sur le début\u{202F}: ",
        it: "Le fonti divergono sull’inizio: ")
    case .twoEnds:
      Phrase(
        en: "Sources differ on the end: ",
        de: "Die Quellen sind sich über das Ende uneins: ",
        fr: "Les sources divergent sur la fin\u{202F}: ",
        it: "Le fonti divergono sulla fine: ")
    case .forceAfterEnd:
      Phrase(
        en: "Sources tell it in force after an end, and no new beginning: ",
        de: "Quellen nennen es in Kraft nach einem Ende, und keinen neuen Anfang: ",
        fr: "Des sources le disent en vigueur après une fin, sans nouveau début\u{202F}: ",
        it: "Le fonti lo dicono in vigore dopo una fine, senza nuovo inizio: ")
    case .twoPowers:
      Phrase(
        en: "Two powers cover the same on one day: ",
        de: "Zwei Mächte decken am selben Tag dasselbe ab: ",
        fr: "Deux puissances couvrent la même chose le même jour\u{202F}: ",
        it: "Due potenze coprono lo stesso nello stesso giorno: ")
    default:
      Phrase(
        en: "Sources differ on whether it is in force: ",
        de: "Die Quellen sind sich uneins, ob es in Kraft ist: ",
        fr: "Les sources divergent sur le point de savoir s’il est en vigueur\u{202F}: ",
        it: "Le fonti divergono sul fatto che sia in vigore: ")
    }
  }

  static func disputeSettled(_ reason: String) -> Phrase {
    Phrase(
      en: "One is preferred, because: \(reason).", de: "Eine wird vorgezogen, weil: \(reason).",
      fr: "L’une est préférée, parce que\u{202F}: \(reason).",
      it: "Una è preferita, perché: \(reason).")
  }

  static func observed(_ when: String) -> Phrase {
    Phrase(
      en: "(observed \(when))", de: "(beobachtet: \(when))", fr: "(observé\u{202F}: \(when))",
      it: "(osservato: \(when))")
  }

  static func officerVouches(_ name: String) -> Phrase {
    Phrase(
      en: "no document, on the word of “\(name)”", de: "kein Dokument, auf das Wort von „\(name)“",
      fr: "aucun document, sur la parole de «\u{A0}\(name)\u{A0}»",
      it: "nessun documento, sulla parola di «\(name)»"
    )
  }

  static func copyOf(_ key: String) -> Phrase {
    Phrase(
      en: " (copy of \(key))", de: " (Kopie von \(key))", fr: " (copie de \(key))",
      it: " (copia di \(key))")
  }
}

// MARK: - The report

extension Phrase {
  static let contradictionsTitle = Phrase(
    en: "Contradictions", de: "Widersprüche", fr: "Contradictions", it: "Contraddizioni")

  static func contradictionsOf(_ document: String) -> Phrase {
    Phrase(
      en: "What contradicts \(document)", de: "Was \(document) widerspricht",
      fr: "Ce qui contredit \(document)", it: "Che cosa contraddice \(document)")
  }

  static func contradictionsSummary(_ open: Int, settled: Int) -> Phrase {
    Phrase(
      en: "Open: \(open). Settled by a preference: \(settled). Nothing is preferred in silence.",
      de: "Offen: \(open). Durch Vorzug entschieden: \(settled). Nichts wird stillschweigend "
        + "vorgezogen.",
      fr: "Ouvertes\u{202F}: \(open). Tranchées par préférence\u{202F}: \(settled). Rien n’est "
        + "préféré tacitement.",
      it: "Aperte: \(open). Decise con una preferenza: \(settled). Nulla è preferito tacitamente.")
  }

  static let contradictionsNone = Phrase(
    en: "No claims contradict each other.", de: "Keine Aussagen widersprechen einander.",
    fr: "Aucune affirmation n’en contredit une autre.",
    it: "Nessuna affermazione ne contraddice un’altra.")

  static let contradictingDocuments = Phrase(
    en: "Documents on the other side", de: "Dokumente auf der anderen Seite",
    fr: "Documents de l’autre côté", it: "Documenti dall’altra parte")

  static let contradictingNone = Phrase(
    en: "No document contradicts it.", de: "Kein Dokument widerspricht ihm.",
    fr: "Aucun document ne le contredit.", it: "Nessun documento lo contraddice.")

  static let columnAbout = Phrase(en: "About", de: "Worüber", fr: "Sujet", it: "Argomento")

  static let columnKind = Phrase(en: "Kind", de: "Art", fr: "Genre", it: "Genere")

  static let columnSettled = Phrase(
    en: "Settled", de: "Entschieden", fr: "Tranchée", it: "Decisa")

  static let columnNumber = Phrase(en: "Number", de: "Nummer", fr: "Numéro", it: "Numero")

  static let contradictionsTold = Phrase(
    en: "Which side is right: the claims do not tell. What fits both sides stands on neither.",
    de:
      "Welche Seite recht hat: Das sagen die Aussagen nicht. Was zu beiden Seiten passt, steht auf "
      + "keiner.",
    fr: "Quelle version est juste\u{202F}: les affirmations ne le disent pas. Ce qui convient aux "
      + "deux n’est d’aucun côté.",
    it: "Quale versione sia giusta: le affermazioni non lo dicono. Ciò che si accorda con entrambe "
      + "non sta da nessuna parte.")

  static let contradictionsUnseen = Phrase(
    en: "Contradictions between what is not in the ledger, and differences that exclude nothing, "
      + "such as two accounts of a scope.",
    de: "Widersprüche zwischen dem, was nicht im Verzeichnis steht, und Unterschiede, die nichts "
      + "ausschließen, wie zwei Angaben zum Umfang.",
    fr: "Les contradictions entre ce qui n’est pas au registre, et les différences qui n’excluent "
      + "rien, comme deux indications de l’étendue.",
    it:
      "Le contraddizioni tra ciò che non è nel registro, e le differenze che non escludono nulla, "
      + "come due indicazioni dell’ambito.")
}
