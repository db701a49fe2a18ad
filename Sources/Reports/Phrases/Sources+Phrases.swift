/// Sources and the places in them.
extension Phrase {
  /// Lines of a text.
  static func lines(_ first: Int, _ last: Int) -> Phrase {
    first == last
      ? Phrase(
        en: "line \(first)", de: "Zeile \(first)", fr: "ligne \(first)", it: "riga \(first)")
      : Phrase(
        en: "lines \(first)–\(last)", de: "Zeilen \(first)–\(last)", fr: "lignes \(first)–\(last)",
        it: "righe \(first)–\(last)")
  }

  /// That no document but an officer stands behind a claim.
  static func onlyOfficer(_ name: String) -> Phrase {
    Phrase(
      en: "No document, on the word of “\(name)”.",
      de: "Kein Dokument, auf das Wort von „\(name)“.",
      fr: "Aucun document, sur la parole de «\u{A0}\(name)\u{A0}».",
      it: "Nessun documento, sulla parola di «\(name)».")
  }

  /// A document of which no record is kept.
  static func notRegistered(_ key: String) -> Phrase {
    Phrase(
      en: "\(key) (not registered).", de: "\(key) (nicht verzeichnet).",
      fr: "\(key) (non enregistré).", it: "\(key) (non registrato).")
  }

  static let officer = Phrase(en: "officer", de: "Amtsperson", fr: "agent", it: "funzionario")

  /// A key of a document, and of which one it is a copy.
  static func copied(_ key: String, from original: String) -> Phrase {
    Phrase(
      en: "\(key) (copy of \(original))", de: "\(key) (Kopie von \(original))",
      fr: "\(key) (copie de \(original))", it: "\(key) (copia di \(original))")
  }

  // The words of a reference in the style of ISO 690.

  /// The publication in which a work appeared.
  static func referenceIn(_ container: String) -> Phrase {
    Phrase(
      en: "In: \(container)", de: "In: \(container)", fr: "In\u{202F}: \(container)",
      it: "In: \(container)")
  }

  static let referenceUndated = Phrase(en: "[n.d.]", de: "[o. D.]", fr: "[s. d.]", it: "[s.d.]")

  /// When a work on the web was looked at; the day has its preposition.
  static func referenceViewed(_ day: String) -> Phrase {
    Phrase(
      en: "[viewed \(day)]", de: "[abgerufen \(day)]", fr: "[consulté \(day)]",
      it: "[consultato \(day)]")
  }

  /// That a work is read on the web.
  static let referenceOnline = Phrase(
    en: "[online]", de: "[online]", fr: "[en ligne]", it: "[online]")
}
