import Reports

// MARK: - What stands around every page

extension Phrase {
  static let navigation = Phrase(
    en: "Parts of the site", de: "Teile der Website", fr: "Parties du site", it: "Parti del sito")
  static let languages = Phrase(en: "Language", de: "Sprache", fr: "Langue", it: "Lingua")
  static let onADay = Phrase(
    en: "On a day", de: "An einem Tag", fr: "Un jour donné", it: "Un giorno")
  static let mandates = Phrase(en: "Mandates", de: "Mandate", fr: "Mandats", it: "Mandati")
  static let states = Phrase(en: "States", de: "Staaten", fr: "États", it: "Stati")
  static let documents = Phrase(en: "Documents", de: "Dokumente", fr: "Documents", it: "Documenti")
  static let years = Phrase(en: "Years", de: "Jahre", fr: "Années", it: "Anni")
  static let reports = Phrase(en: "Reports", de: "Berichte", fr: "Rapports", it: "Rapporti")
  static let feed = Phrase(
    en: "New in the record (Atom)", de: "Neu im Verzeichnis (Atom)",
    fr: "Nouveau au registre (Atom)", it: "Novità del registro (Atom)")
  static let samePage = Phrase(
    en: "This page as data", de: "Diese Seite als Daten", fr: "Cette page en données",
    it: "Questa pagina come dati")
  static let exactValues = Phrase(
    en: "The CSV is exact, for programs: let a spreadsheet import it as text, or it may take what "
      + "begins with a sign for a formula.",
    de: "Das CSV ist exakt, für Programme: In eine Tabellenkalkulation als Text importieren, sonst "
      + "hält sie vielleicht für eine Formel, was mit einem Zeichen beginnt.",
    fr:
      "Le CSV est exact, pour les programmes\u{202F}: l’importer comme texte dans un tableur, qui "
      + "pourrait sinon prendre pour une formule ce qui commence par un signe.",
    it: "Il CSV è esatto, per i programmi: importarlo come testo in un foglio di calcolo, che "
      + "altrimenti può prendere per una formula ciò che inizia con un segno.")
  static let labelsInEnglish = Phrase(
    en: "labels in English", de: "Bezeichnungen auf Englisch", fr: "libellés en anglais",
    it: "etichette in inglese")
  static func standsFor(_ day: String) -> Phrase {
    Phrase(
      en: "Made of the record as it stands; the latest day shown is \(day).",
      de: "Aus dem Verzeichnis, wie es vorliegt; der letzte gezeigte Tag ist der \(day).",
      fr: "Établi d’après le registre en l’état\u{202F}; le dernier jour affiché est le \(day).",
      it: "Compilato dal registro così com’è; l’ultimo giorno mostrato è il \(day).")
  }
  static let languageName = Phrase(en: "English", de: "Deutsch", fr: "Français", it: "Italiano")
}

// MARK: - Lists, years, documents

extension Phrase {
  static let allMandates = Phrase(
    en: "All mandates", de: "Alle Mandate", fr: "Tous les mandats", it: "Tutti i mandati")
  static let allStates = Phrase(
    en: "All States", de: "Alle Staaten", fr: "Tous les États", it: "Tutti gli Stati")
  static let allDocuments = Phrase(
    en: "All documents", de: "Alle Dokumente", fr: "Tous les documents", it: "Tutti i documenti")
  static let yearByYear = Phrase(
    en: "Year by year", de: "Jahr für Jahr", fr: "Année par année", it: "Anno per anno")
  static let allReports = Phrase(
    en: "Reports", de: "Berichte", fr: "Rapports", it: "Rapporti")
  static func mandatesOn(_ day: String) -> Phrase {
    Phrase(
      en: "Mandates on \(day)", de: "Mandate am \(day)", fr: "Mandats le \(day)",
      it: "Mandati il \(day)")
  }
  static func changedIn(_ year: String) -> Phrase {
    Phrase(
      en: "What changed in \(year)", de: "Was sich \(year) änderte",
      fr: "Ce qui a changé en \(year)",
      it: "Che cosa è cambiato nel \(year)")
  }
  static let before = Phrase(en: "Before", de: "Vorher", fr: "Avant", it: "Prima")
  static let after = Phrase(en: "After", de: "Nachher", fr: "Après", it: "Dopo")
  static let nothingChanged = Phrase(
    en: "Nothing changed, as far as is known.", de: "Nichts änderte sich, soweit bekannt.",
    fr: "Rien n’a changé, pour autant qu’on le sache.",
    it: "Nulla è cambiato, per quanto si sa.")
  static let report = Phrase(en: "Report", de: "Bericht", fr: "Rapport", it: "Rapporto")
  static let year = Phrase(en: "Year", de: "Jahr", fr: "Année", it: "Anno")
  static let state = Phrase(en: "State", de: "Staat", fr: "État", it: "Stato")
  static let asPower = Phrase(
    en: "As protecting power", de: "Als Schutzmacht", fr: "Comme puissance protectrice",
    it: "Come potenza protettrice")
  static let asRepresented = Phrase(
    en: "As represented State", de: "Als vertretener Staat", fr: "Comme État représenté",
    it: "Come Stato rappresentato")
  static let asReceiving = Phrase(
    en: "As receiving State", de: "Als Empfangsstaat", fr: "Comme État accréditaire",
    it: "Come Stato accreditatario")
  static let title = Phrase(en: "Title", de: "Titel", fr: "Titre", it: "Titolo")
  static let document = Phrase(en: "Document", de: "Dokument", fr: "Document", it: "Documento")
  static let date = Phrase(en: "Date", de: "Datum", fr: "Date", it: "Data")
  static let undated = Phrase(en: "undated", de: "undatiert", fr: "non daté", it: "senza data")
  static let statements = Phrase(
    en: "Claims", de: "Aussagen", fr: "Affirmations", it: "Affermazioni")
  static let noMandate = Phrase(
    en: "No mandate, as far as is known.", de: "Kein Mandat, soweit bekannt.",
    fr: "Aucun mandat, pour autant qu’on le sache.", it: "Nessun mandato, per quanto si sa.")
  static let noDocuments = Phrase(
    en: "No document is registered.", de: "Kein Dokument ist verzeichnet.",
    fr: "Aucun document n’est enregistré.", it: "Nessun documento è registrato.")
  static let yearsCaption = Phrase(
    en: "Mandates on 31 December of each year; the last line is the day asked.",
    de: "Mandate am 31. Dezember jedes Jahres; die letzte Zeile ist der gefragte Tag.",
    fr: "Mandats au 31 décembre de chaque année\u{202F}; la dernière ligne est le jour demandé.",
    it: "Mandati al 31 dicembre di ogni anno; l’ultima riga è il giorno richiesto.")
}
