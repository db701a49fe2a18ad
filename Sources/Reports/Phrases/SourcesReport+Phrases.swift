extension Phrase {
  static let sourcesTitle = Phrase(
    en: "Sources and what rests on them", de: "Quellen und was auf ihnen beruht",
    fr: "Les sources et ce qui en dépend", it: "Le fonti e che cosa vi poggia")

  static func sourcesSummary(_ documents: Int, _ voices: Int) -> Phrase {
    Phrase(
      en: "Documents: \(documents). Independent among them, copies and translations of one text "
        + "counted once: \(voices).",
      de: "Dokumente: \(documents). Davon unabhängig, Kopien und Übersetzungen eines Textes "
        + "einmal gezählt: \(voices).",
      fr:
        "Documents\u{202F}: \(documents). Indépendants parmi eux, copies et traductions d’un texte "
        + "comptées une fois\u{202F}: \(voices).",
      it:
        "Documenti: \(documents). Indipendenti tra essi, contando una volta copie e traduzioni di un "
        + "testo: \(voices).")
  }

  static let sourcesAlone = Phrase(
    en: "Rests on it alone", de: "Beruht allein darauf", fr: "En dépend seul",
    it: "Vi poggia soltanto")

  static let sourcesAloneRule = Phrase(
    en:
      "Whether a document is good the program does not judge; a single one of unknown date is the "
      + "weakest.",
    de: "Ob ein Dokument gut ist, beurteilt das Programm nicht; ein einziges ohne Datum ist das "
      + "schwächste.",
    fr: "Le programme ne juge pas si un document est bon\u{202F}; un seul, sans date, est le plus "
      + "faible.",
    it: "Il programma non giudica se un documento sia buono; uno solo senza data è il più debole.")

  static let sourcesAloneNone = Phrase(
    en: "No mandate rests on one document alone.",
    de: "Kein Mandat stützt sich auf ein einziges Dokument.",
    fr: "Aucun mandat ne repose sur un seul document.",
    it: "Nessun mandato si basa su un solo documento.")

  static let sourcesAll = Phrase(
    en: "All documents", de: "Alle Dokumente", fr: "Tous les documents", it: "Tutti i documenti")

  static let sourcesCopies = Phrase(
    en:
      "A copy or translation stands behind its origin and is one voice with it. The numbers lead to "
      + "the sources below.",
    de:
      "Eine Kopie oder Übersetzung steht hinter ihrem Ursprung und ist mit ihm eine Stimme. Die "
      + "Nummern führen zu den Quellen am Ende.",
    fr: "Une copie ou traduction suit son origine et ne fait qu’une voix avec elle. Les numéros "
      + "renvoient aux sources ci-dessous.",
    it:
      "Una copia o traduzione segue la sua origine ed è con essa una sola voce. I numeri rimandano "
      + "alle fonti in fondo.")

  static let sourcesNone = Phrase(
    en: "No document makes a claim.", de: "Kein Dokument sagt etwas.",
    fr: "Aucun document n’affirme rien.", it: "Nessun documento afferma nulla.")

  static let sourcesOfficers = Phrase(
    en: "Claims without a document", de: "Aussagen ohne Dokument", fr: "Affirmations sans document",
    it: "Affermazioni senza documento")

  static let sourcesNoOfficer = Phrase(
    en: "Every claim has a document.", de: "Jede Aussage hat ein Dokument.",
    fr: "Chaque affirmation a un document.", it: "Ogni affermazione ha un documento.")

  static let sourcesNotKnown = Phrase(
    en: "Whether two documents that are not entered as copies draw on one source.",
    de: "Ob zwei Dokumente, die nicht als Kopien erfasst sind, aus einer Quelle schöpfen.",
    fr: "Si deux documents qui ne sont pas enregistrés comme copies puisent à une même source.",
    it: "Se due documenti non registrati come copie attingano a una stessa fonte.")

  static func sourcesUndated(_ number: Int) -> Phrase {
    Phrase(
      en: "When documents without a date were published: \(number).",
      de: "Wann Dokumente ohne Datum erschienen: \(number).",
      fr: "Quand les documents sans date ont paru\u{202F}: \(number).",
      it: "Quando siano usciti i documenti senza data: \(number).")
  }

  static func sourcesSilent(_ number: Int) -> Phrase {
    Phrase(
      en: "What registered documents say from which nothing was taken here: \(number).",
      de: "Was erfasste Dokumente sagen, aus denen hier nichts stammt: \(number).",
      fr: "Ce que disent les documents enregistrés dont rien n’est tiré ici\u{202F}: \(number).",
      it: "Che cosa dicano i documenti registrati da cui qui nulla è tratto: \(number).")
  }

  static let columnOfficer = Phrase(en: "Officer", de: "Amtsperson", fr: "Agent", it: "Funzionario")
  static let columnCopyOf = Phrase(
    en: "Copy of", de: "Kopie von", fr: "Copie de", it: "Copia di")
  static let columnAddress = Phrase(en: "Address", de: "Adresse", fr: "Adresse", it: "Indirizzo")
}
