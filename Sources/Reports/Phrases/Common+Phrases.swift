/// Small words of every report.
extension Phrase {
  static let and = Phrase(en: "and", de: "und", fr: "et", it: "e")
  static let or = Phrase(en: "or", de: "oder", fr: "ou", it: "o")
}
