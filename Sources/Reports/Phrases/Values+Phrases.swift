import Mandates
import States

// Headings and values of tables of values alone, as people with a spreadsheet read them.
extension Phrase {
  static let columnSite = Phrase(en: "Place", de: "Ort", fr: "Lieu", it: "Luogo")
  static let columnCertain = Phrase(en: "Certain", de: "Sicher", fr: "Certain", it: "Certo")
  static let columnCertainty = Phrase(
    en: "How sure", de: "Wie sicher", fr: "Degré de certitude", it: "Grado di certezza")
  static let columnUnsourced = Phrase(
    en: "Unsourced", de: "Unbelegt", fr: "Sans source", it: "Senza fonte")
  static let columnOpenStart = Phrase(
    en: "Beginning not told", de: "Beginn nicht gesagt", fr: "Début non dit",
    it: "Inizio non detto")
  static let columnOpenEnd = Phrase(
    en: "Goes on after the last day", de: "Geht nach dem letzten Tag weiter",
    fr: "Continue après le dernier jour", it: "Continua dopo l’ultimo giorno")
  static let columnMeasure = Phrase(en: "Measure", de: "Maß", fr: "Mesure", it: "Misura")
  static let columnClass = Phrase(en: "Class", de: "Klasse", fr: "Classe", it: "Classe")
  static let columnOf = Phrase(en: "Of", de: "Von", fr: "De", it: "Di")

  static let kindStretch = Phrase(en: "stretch", de: "Abschnitt", fr: "période", it: "periodo")
  static let kindEvent = Phrase(en: "event", de: "Ereignis", fr: "événement", it: "evento")

  static let measureTenure = Phrase(
    en: "Days that a stretch lasted at least", de: "Tage, die ein Abschnitt mindestens dauerte",
    fr: "Jours qu’une période a duré au moins", it: "Giorni che un periodo durò almeno")
  static let measurePerMille = Phrase(
    en: "per thousand", de: "Promille", fr: "pour mille", it: "per mille")

  /// What was done, by itself.
  static func bidKindAlone(_ kind: Bid.Kind) -> Phrase {
    switch kind {
    case .offer: Phrase(en: "offer", de: "Angebot", fr: "offre", it: "offerta")
    case .request: Phrase(en: "request", de: "Ersuchen", fr: "demande", it: "richiesta")
    }
  }

  /// How an offer or request counts.
  static func bidStanding(_ standing: Bid.Standing) -> Phrase {
    switch standing {
    case .first: Phrase(en: "once", de: "einmal", fr: "une fois", it: "una volta")
    case .again:
      Phrase(
        en: "with the first", de: "mit dem ersten", fr: "avec la première", it: "con la prima")
    case .whileRunning:
      Phrase(
        en: "not: the mandate ran", de: "nicht: das Mandat lief",
        fr: "non\u{202F}: le mandat était en cours", it: "no: il mandato era in corso")
    }
  }

  /// The kind of a contradiction.
  static func disputeKind(_ kind: Finding.Kind) -> Phrase {
    switch kind {
    case .twoStarts:
      Phrase(en: "two beginnings", de: "zwei Anfänge", fr: "deux débuts", it: "due inizi")
    case .twoEnds: Phrase(en: "two ends", de: "zwei Enden", fr: "deux fins", it: "due fini")
    case .forceDisputed:
      Phrase(
        en: "in force or not", de: "in Kraft oder nicht", fr: "en vigueur ou non",
        it: "in vigore o no")
    case .forceAfterEnd:
      Phrase(
        en: "in force after an end", de: "in Kraft nach einem Ende",
        fr: "en vigueur après une fin", it: "in vigore dopo una fine")
    case .twoPowers:
      Phrase(
        en: "two powers for the same", de: "zwei Mächte für dasselbe",
        fr: "deux puissances pour le même", it: "due potenze per lo stesso")
    default: Phrase(kind.rawValue)
    }
  }
}
