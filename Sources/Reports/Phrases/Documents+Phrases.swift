import States

/// Pages about documents.
extension Phrase {
  static let documentsTitle = Phrase(
    en: "Documents", de: "Dokumente", fr: "Documents", it: "Documenti")
  static let documentsNone = Phrase(
    en: "No document is registered.", de: "Kein Dokument ist verzeichnet.",
    fr: "Aucun document n’est enregistré.", it: "Nessun documento è registrato.")
  static let undated = Phrase(
    en: "undated", de: "undatiert", fr: "non daté", it: "non datato")
  static let columnTitle = Phrase(en: "Title", de: "Titel", fr: "Titre", it: "Titolo")
  static let columnPublisher = Phrase(
    en: "Publisher", de: "Herausgeber", fr: "Éditeur", it: "Editore")

  static let reference = Phrase(
    en: "Reference", de: "Nachweis", fr: "Référence", it: "Riferimento")
  static let documentType = Phrase(en: "Type", de: "Art", fr: "Type", it: "Tipo")
  static let address = Phrase(en: "Address", de: "Adresse", fr: "Adresse", it: "Indirizzo")
  static let addressNone = Phrase(en: "none", de: "keine", fr: "aucune", it: "nessuno")
  static let documentLanguage = Phrase(
    en: "Language", de: "Sprache", fr: "Langue", it: "Lingua")
  static let copyOf = Phrase(en: "Copy of", de: "Kopie von", fr: "Copie de", it: "Copia di")
  static let remark = Phrase(en: "Note", de: "Bemerkung", fr: "Remarque", it: "Nota")
  static let digest = Phrase(
    en: "SHA-256 of the text", de: "SHA-256 des Textes", fr: "SHA-256 du texte",
    it: "SHA-256 del testo")

  static let restingNone = Phrase(
    en: "No claim rests on it.", de: "Keine Aussage beruht darauf.",
    fr: "Aucune affirmation ne repose dessus.", it: "Nessuna affermazione vi si fonda.")
  static let wholeDocument = Phrase(
    en: "the document as a whole", de: "das Dokument als Ganzes", fr: "l’ensemble du document",
    it: "il documento nel suo insieme")
  static let rejectedHeading = Phrase(
    en: "Rejected proposals", de: "Abgelehnte Vorschläge", fr: "Propositions rejetées",
    it: "Proposte respinte")
  static let rejectedNone = Phrase(
    en: "Nothing was rejected.", de: "Nichts wurde abgelehnt.", fr: "Rien n’a été rejeté.",
    it: "Nulla è stato respinto.")
  static let columnEntry = Phrase(en: "Entry", de: "Eintrag", fr: "Entrée", it: "Voce")
  static let columnBecause = Phrase(en: "Because", de: "Weil", fr: "Parce que", it: "Perché")
  static let textHeading = Phrase(en: "Text", de: "Text", fr: "Texte", it: "Testo")

  /// Where words stand, by which rule they were read, and the words.
  static func quotation(_ place: String?, rule: String?, _ words: String) -> Phrase {
    let quoted = quoted(words)
    let rule = rule.map { " (\($0))" } ?? ""
    let lead = (place ?? "") + rule
    guard !lead.isEmpty else { return quoted }
    return Phrase(
      en: "\(lead): \(quoted[.english])", de: "\(lead): \(quoted[.german])",
      fr: "\(lead)\u{202F}: \(quoted[.french])", it: "\(lead): \(quoted[.italian])")
  }

  /// Words with the language in which they stand.
  static func inLanguage(_ words: String, _ tag: String) -> Phrase {
    let name = languageName(tag)
    return Phrase(
      en: "\(words) (in \(name[.english]))", de: "\(words) (auf \(name[.german]))",
      fr: "\(words) (en \(name[.french]))", it: "\(words) (in \(name[.italian]))")
  }

  /// The name of a language by its tag; the tag itself if it is none of those met in this field.
  static func languageName(_ tag: String) -> Phrase {
    switch tag.split(separator: "-").first.map({ $0.lowercased() }) {
    case "en": Phrase(en: "English", de: "Englisch", fr: "anglais", it: "inglese")
    case "de": Phrase(en: "German", de: "Deutsch", fr: "allemand", it: "tedesco")
    case "fr": Phrase(en: "French", de: "Französisch", fr: "français", it: "francese")
    case "it": Phrase(en: "Italian", de: "Italienisch", fr: "italien", it: "italiano")
    case "es": Phrase(en: "Spanish", de: "Spanisch", fr: "espagnol", it: "spagnolo")
    case "pt": Phrase(en: "Portuguese", de: "Portugiesisch", fr: "portugais", it: "portoghese")
    case "nl": Phrase(en: "Dutch", de: "Niederländisch", fr: "néerlandais", it: "olandese")
    case "sv": Phrase(en: "Swedish", de: "Schwedisch", fr: "suédois", it: "svedese")
    case "pl": Phrase(en: "Polish", de: "Polnisch", fr: "polonais", it: "polacco")
    case "ro": Phrase(en: "Romanian", de: "Rumänisch", fr: "roumain", it: "romeno")
    case "cs": Phrase(en: "Czech", de: "Tschechisch", fr: "tchèque", it: "ceco")
    case "hu": Phrase(en: "Hungarian", de: "Ungarisch", fr: "hongrois", it: "ungherese")
    case "ru": Phrase(en: "Russian", de: "Russisch", fr: "russe", it: "russo")
    case "uk": Phrase(en: "Ukrainian", de: "Ukrainisch", fr: "ukrainien", it: "ucraino")
    case "ar": Phrase(en: "Arabic", de: "Arabisch", fr: "arabe", it: "arabo")
    case "fa": Phrase(en: "Persian", de: "Persisch", fr: "persan", it: "persiano")
    case "he": Phrase(en: "Hebrew", de: "Hebräisch", fr: "hébreu", it: "ebraico")
    case "tr": Phrase(en: "Turkish", de: "Türkisch", fr: "turc", it: "turco")
    case "zh": Phrase(en: "Chinese", de: "Chinesisch", fr: "chinois", it: "cinese")
    case "ja": Phrase(en: "Japanese", de: "Japanisch", fr: "japonais", it: "giapponese")
    default: Phrase(tag)
    }
  }
}
