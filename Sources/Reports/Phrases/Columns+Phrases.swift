/// Headings of columns that several reports share.
extension Phrase {
  static let columnMandate = Phrase(en: "Mandate", de: "Mandat", fr: "Mandat", it: "Mandato")
  static let columnStatus = Phrase(en: "Status", de: "Stand", fr: "Situation", it: "Situazione")
  static let columnDate = Phrase(en: "Date", de: "Datum", fr: "Date", it: "Data")
  static let columnSince = Phrase(en: "Since", de: "Seit", fr: "Depuis", it: "Dal")
  static let columnUntil = Phrase(en: "Until", de: "Bis", fr: "Jusqu’à", it: "Fino al")
  static let columnBy = Phrase(en: "By", de: "Durch", fr: "Par", it: "Da")
  static let columnFrom = Phrase(en: "From", de: "Von", fr: "Du", it: "Da")
  static let columnSurelyFrom = Phrase(
    en: "Certainly from", de: "Sicher ab", fr: "Avec certitude dès", it: "Con certezza dal")
  static let columnThrough = Phrase(en: "Through", de: "Bis einschließlich", fr: "Au", it: "A")
  static let columnEarliest = Phrase(
    en: "Earliest day", de: "Frühester Tag", fr: "Premier jour possible",
    it: "Primo giorno possibile")
  static let columnLatest = Phrase(
    en: "Latest day", de: "Spätester Tag", fr: "Dernier jour possible",
    it: "Ultimo giorno possibile")
  static let columnContested = Phrase(
    en: "Contested", de: "Umstritten", fr: "Contesté", it: "Controverso")
  static let columnStale = Phrase(en: "Stale", de: "Veraltet", fr: "Ancien", it: "Datato")
  static let columnRefusedBy = Phrase(
    en: "Refused by", de: "Abgelehnt durch", fr: "Refusé par", it: "Rifiutato da")
  static let columnDaysLeast = Phrase(
    en: "Days at least", de: "Tage mindestens", fr: "Jours au moins", it: "Giorni almeno")
  static let columnDaysMost = Phrase(
    en: "Days at most", de: "Tage höchstens", fr: "Jours au plus", it: "Giorni al massimo")
  /// The column of claims, by their identifiers.
  package static let columnClaims = Phrase(
    en: "Claims", de: "Aussagen", fr: "Affirmations", it: "Affermazioni")
  static let columnDecidingClaims = Phrase(
    en: "Deciding claims", de: "Entscheidende Aussagen", fr: "Affirmations décisives",
    it: "Affermazioni decisive")
  static let columnDocument = Phrase(
    en: "Document", de: "Dokument", fr: "Document", it: "Documento")
  /// The column of documents, by their keys.
  package static let columnDocuments = Phrase(
    en: "Documents", de: "Dokumente", fr: "Documents", it: "Documenti")
  /// The column of the last evidence as a day.
  package static let columnLastEvidence = Phrase(
    en: "Last evidence", de: "Letzter Beleg", fr: "Dernière preuve", it: "Ultima prova")
  /// The column of the last evidence as its source gives it.
  package static let columnLastEvidenceGiven = Phrase(
    en: "Last evidence as given", de: "Letzter Beleg, wie angegeben",
    fr: "Dernière preuve, telle que donnée", it: "Ultima prova, come indicata")
  static let columnAge = Phrase(en: "Age", de: "Alter", fr: "Ancienneté", it: "Età")
  static let columnSource = Phrase(en: "Source", de: "Quelle", fr: "Source", it: "Fonte")
  static let columnPlace = Phrase(en: "Place", de: "Stelle", fr: "Passage", it: "Passo")
  static let columnSays = Phrase(en: "Says", de: "Sagt", fr: "Dit", it: "Dice")
  static let columnWords = Phrase(en: "Words", de: "Wortlaut", fr: "Texte", it: "Testo")
  static let columnScopeText = Phrase(
    en: "Limits of the scope", de: "Grenzen des Umfangs", fr: "Limites de l’étendue",
    it: "Limiti dell’ambito")
  static let columnRemark = Phrase(
    en: "Recorder’s remark", de: "Bemerkung bei der Erfassung", fr: "Remarque à l’enregistrement",
    it: "Nota di chi ha registrato")
  static let columnCount = Phrase(en: "Number", de: "Anzahl", fr: "Nombre", it: "Numero")
}
