extension Phrase {
  /// The heading of the page.
  static func timelineHeading(_ day: String) -> Phrase {
    Phrase(
      en: "Mandates over time, until \(day)", de: "Mandate im Lauf der Zeit, Stand \(day)",
      fr: "Les mandats dans le temps, état au \(day)", it: "I mandati nel tempo, stato \(day)")
  }

  /// The title of the picture, with the order of its lines.
  static func timelineTitle(_ order: TimelineOrder) -> Phrase {
    switch order {
    case .power:
      Phrase(
        en: "Mandates by protecting power", de: "Mandate nach Schutzmacht",
        fr: "Mandats par puissance protectrice", it: "Mandati per potenza protettrice")
    case .represented:
      Phrase(
        en: "Mandates by represented State", de: "Mandate nach vertretenem Staat",
        fr: "Mandats par État représenté", it: "Mandati per Stato rappresentato")
    case .receiving:
      Phrase(
        en: "Mandates by receiving State", de: "Mandate nach Empfangsstaat",
        fr: "Mandats par État accréditaire", it: "Mandati per Stato accreditatario")
    case .since:
      Phrase(
        en: "Mandates by their beginning", de: "Mandate nach ihrem Beginn",
        fr: "Mandats selon leur début", it: "Mandati secondo l’inizio")
    }
  }

  /// The heading above mandates that rest on one document, or on none.
  static let soleSources = Phrase(
    en: "Resting on one document", de: "Auf ein einziges Dokument gestützt",
    fr: "Reposant sur un seul document", it: "Basati su un solo documento")

  /// What the table of such mandates shows.
  static let soleSourcesCaption = Phrase(
    en: "Those that rest on none are listed too; the oldest evidence first.",
    de: "Auch jene, die sich auf keines stützen, stehen hier; der älteste Beleg zuerst.",
    fr:
      "Ceux qui ne reposent sur aucun y figurent aussi\u{202F}; la preuve la plus ancienne d’abord.",
    it: "Vi figurano anche quelli che non si basano su alcuno; prima la prova più vecchia.")

  /// That there is no such mandate.
  static let noSoleSources = Phrase(
    en: "Every mandate rests on several documents.",
    de: "Jedes Mandat stützt sich auf mehrere Dokumente.",
    fr: "Chaque mandat repose sur plusieurs documents.",
    it: "Ogni mandato si basa su più documenti.")

  /// The heading above what mandates rest on.
  static let basisColumn = Phrase(
    en: "Rests on", de: "Stützt sich auf", fr: "Repose sur", it: "Si basa su")

  /// That silence of the ledger says nothing.
  static let notListedIsNotKnown = Phrase(
    en: "What is not drawn is not known: no claim in the ledger speaks of it.",
    de:
      "Was nicht gezeichnet ist, ist nicht bekannt: Keine Aussage des Verzeichnisses spricht "
      + "davon.",
    fr:
      "Ce qui n’est pas dessiné n’est pas connu\u{202F}: aucune affirmation du registre n’en "
      + "parle.",
    it: "Ciò che non è disegnato non è noto: nessuna affermazione nel registro ne parla.")

  /// How many bars reach the day asked without evidence.
  static func fadingUntilToday(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) mandate\(count == 1 ? " was" : "s were") in force when last heard of; whether "
        + "\(count == 1 ? "it still is" : "they still are"), no source tells.",
      de:
        "\(count) Mandat\(count == 1 ? " war" : "e waren") nach der letzten Nachricht in Kraft; ob "
        + "\(count == 1 ? "es das noch ist" : "sie es noch sind"), sagt keine Quelle.",
      fr:
        "\(count) mandat\(count < 2 ? " était" : "s étaient") en vigueur aux dernières "
        + "nouvelles\u{202F}; aucune source ne dit \(count < 2 ? "s’il l’est" : "s’ils le sont") "
        + "encore.",
      it: "\(count) mandat\(count == 1 ? "o era" : "i erano") in vigore secondo le ultime notizie; "
        + "nessuna fonte dice se \(count == 1 ? "lo è" : "lo sono") ancora.")
  }

  /// Of how many mandates the beginning is not told.
  static func startNotTold(_ count: Int) -> Phrase {
    Phrase(
      en: "Of \(count) mandate\(count == 1 ? "" : "s") no source tells when a stretch began: the "
        + "bar starts with the first observation.",
      de: "Bei \(count) Mandat\(count == 1 ? "" : "en") sagt keine Quelle, wann ein Abschnitt "
        + "begann: Der Balken beginnt mit der ersten Beobachtung.",
      fr: "Pour \(count) mandat\(count < 2 ? "" : "s"), aucune source ne dit quand une période a "
        + "commencé\u{202F}: la barre part de la première observation.",
      it: "Per \(count) mandat\(count == 1 ? "o" : "i") nessuna fonte dice quando un periodo sia "
        + "iniziato: la barra parte dalla prima osservazione.")
  }

  /// Mandates of which nothing can be drawn.
  static func nothingToDraw(_ mandates: String) -> Phrase {
    Phrase(
      en: "Nothing can be drawn of \(mandates): no claim tells when it ran, or was offered or "
        + "refused.",
      de: "Nichts zu zeichnen gibt es von \(mandates): Keine Aussage sagt, wann es lief, angeboten "
        + "oder abgelehnt wurde.",
      fr:
        "Rien ne peut être dessiné de \(mandates)\u{202F}: aucune affirmation ne dit quand il a "
        + "été en cours, offert ou refusé.",
      it: "Non si può disegnare nulla di \(mandates): nessuna affermazione dice quando sia stato "
        + "in vigore, offerto o rifiutato.")
  }
}
