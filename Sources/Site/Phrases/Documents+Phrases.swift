import Reports

// MARK: - Documents

extension Phrase {
  static let reference = Phrase(
    en: "Reference", de: "Nachweis", fr: "Référence", it: "Riferimento")
  static let languageOfText = Phrase(en: "Language", de: "Sprache", fr: "Langue", it: "Lingua")
  static let archive = Phrase(en: "Archive", de: "Archiv", fr: "Archives", it: "Archivio")
  static let note = Phrase(en: "Note", de: "Bemerkung", fr: "Remarque", it: "Nota")
  static let digest = Phrase(
    en: "SHA-256 of the text", de: "SHA-256 des Textes", fr: "SHA-256 du texte",
    it: "SHA-256 del testo")
  static let copyOf = Phrase(en: "Copy of", de: "Kopie von", fr: "Copie de", it: "Copia di")
  static let says = Phrase(en: "Says", de: "Sagt", fr: "Dit", it: "Dice")
  static let until = Phrase(en: "Until", de: "Bis", fr: "Jusqu’à", it: "Fino a")
  static let place = Phrase(en: "Where", de: "Wo", fr: "Où", it: "Dove")
  static let wordsOfSource = Phrase(
    en: "In its words", de: "Im Wortlaut", fr: "Dans ses termes", it: "Nelle sue parole")
  static let entry = Phrase(en: "Entry", de: "Eintrag", fr: "Entrée", it: "Voce")
  static let wholeDocument = Phrase(
    en: "the document as a whole", de: "das Dokument als Ganzes", fr: "le document entier",
    it: "l’intero documento")
  static let nothingSaid = Phrase(
    en: "No claim rests on it.", de: "Keine Aussage stützt sich darauf.",
    fr: "Aucune affirmation ne repose sur lui.", it: "Nessuna affermazione si basa su di esso.")
  static let restsAlone = Phrase(
    en: "Rests on it alone", de: "Stützt sich allein darauf", fr: "Ne repose que sur lui",
    it: "Si basa solo su di esso")
  static let nothingAlone = Phrase(
    en: "No mandate rests on this document alone.",
    de: "Kein Mandat stützt sich allein auf dieses Dokument.",
    fr: "Aucun mandat ne repose sur ce seul document.",
    it: "Nessun mandato si basa solo su questo documento.")
  static let notRegistered = Phrase(
    en: "Cited, but not registered.", de: "Zitiert, aber nicht verzeichnet.",
    fr: "Cité, mais non enregistré.", it: "Citato, ma non registrato.")
}

// MARK: - The feed

extension Phrase {
  static func takenBack(_ subject: String) -> Phrase {
    Phrase(
      en: "Taken back: \(subject)", de: "Zurückgenommen: \(subject)",
      fr: "Retiré\u{202F}: \(subject)", it: "Ritirato: \(subject)")
  }
  static func takenBackBecause(_ reason: String) -> Phrase {
    Phrase(
      en: "Taken back, because: \(reason)", de: "Zurückgenommen, denn: \(reason)",
      fr: "Retiré, motif\u{202F}: \(reason)", it: "Ritirato, motivo: \(reason)")
  }
  static func countedAgain(_ subject: String) -> Phrase {
    Phrase(
      en: "Counted again: \(subject)", de: "Zählt wieder: \(subject)",
      fr: "De nouveau pris en compte\u{202F}: \(subject)", it: "Di nuovo considerato: \(subject)")
  }
  static func countedAgainBecause(_ reason: String) -> Phrase {
    Phrase(
      en: "The retraction was taken back, because: \(reason)",
      de: "Die Zurücknahme wurde zurückgenommen, denn: \(reason)",
      fr: "Retrait annulé, motif\u{202F}: \(reason)", it: "Ritiro annullato, motivo: \(reason)")
  }
  static func preferredClaim(_ subject: String) -> Phrase {
    Phrase(
      en: "One claim preferred: \(subject)", de: "Eine Aussage vorgezogen: \(subject)",
      fr: "Une affirmation préférée\u{202F}: \(subject)",
      it: "Un’affermazione preferita: \(subject)")
  }
  static func preferredClaimBecause(_ reason: String) -> Phrase {
    Phrase(
      en: "Preferred, because: \(reason)", de: "Vorgezogen, denn: \(reason)",
      fr: "Préférée, motif\u{202F}: \(reason)", it: "Preferita, motivo: \(reason)")
  }
  static let feedTitle = Phrase(
    en: "Good offices: what came into the record",
    de: "Gute Dienste: was ins Verzeichnis kam",
    fr: "Bons offices\u{202F}: ce qui est entré au registre",
    it: "Buoni uffici: che cosa è entrato nel registro")
  static let feedSubtitle = Phrase(
    en: "What was recorded, taken back or preferred of each mandate, and how it stands before and "
      + "after.",
    de:
      "Was zu jedem Mandat aufgenommen, zurückgenommen oder vorgezogen wurde, und wie es davor und danach "
      + "steht.",
    fr:
      "Ce qui a été enregistré, retiré ou préféré sur chaque mandat, et sa situation avant et après.",
    it:
      "Che cosa è stato registrato, ritirato o preferito di ogni mandato, e la situazione prima e dopo."
  )

  static func statements(_ count: Int) -> Phrase {
    let isOne = count == 1
    return Phrase(
      en: isOne ? "1 claim" : "\(count) claims",
      de: isOne ? "1 Aussage" : "\(count) Aussagen",
      fr: count < 2 ? "\(count) affirmation" : "\(count) affirmations",
      it: isOne ? "1 affermazione" : "\(count) affermazioni")
  }
}
