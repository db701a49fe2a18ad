import States

/// The list of mandates.
extension Phrase {
  /// The title; the day comes with its preposition.
  static func listTitle(_ onDay: String) -> Phrase {
    Phrase(
      en: "Mandates \(onDay)", de: "Mandate \(onDay)", fr: "Mandats \(onDay)",
      it: "Mandati \(onDay)")
  }

  static let columnMirror = Phrase(
    en: "Mirror", de: "Gegenmandat", fr: "Mandat réciproque", it: "Mandato reciproco")

  /// How many there are, and how many of them may be read in one way only, or are doubtful.
  static func listSummary(_ all: Int, inForce: Int, stale: Int, contested: Int) -> Phrase {
    let mandates = mandates(all)
    return Phrase(
      en: "\(mandates[.english]): \(inForce) in force in every reading of the evidence; "
        + "\(stale) stale, \(contested) contested.",
      de: "\(mandates[.german]): \(inForce) nach jeder Lesart der Belege in Kraft; "
        + "\(stale) veraltet, \(contested) umstritten.",
      fr:
        "\(mandates[.french])\u{202F}: \(inForce) en vigueur selon toute lecture des preuves\u{202F}; "
        + "\(stale) non actualisé\(stale < 2 ? "" : "s"), "
        + "\(contested) contesté\(contested < 2 ? "" : "s").",
      it: "\(mandates[.italian]): \(inForce) in vigore secondo ogni lettura delle prove; "
        + "\(stale) non aggiornat\(stale == 1 ? "o" : "i"), "
        + "\(contested) controvers\(contested == 1 ? "o" : "i").")
  }
}
