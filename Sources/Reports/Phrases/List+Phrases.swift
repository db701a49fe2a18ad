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

  /// How many there are, and how many of them are beyond doubt or doubtful.
  static func listSummary(_ all: Int, inForce: Int, stale: Int, contested: Int) -> Phrase {
    let mandates = mandates(all)
    return Phrase(
      en: "\(mandates[.english]), of which \(inForce) certainly in force; \(stale) stale, "
        + "\(contested) contested.",
      de: "\(mandates[.german]), davon \(inForce) sicher in Kraft; \(stale) veraltet, "
        + "\(contested) umstritten.",
      fr: "\(mandates[.french]), dont \(inForce) certainement en vigueur\u{202F}; "
        + "\(stale) non actualisé\(stale < 2 ? "" : "s"), \(contested) contesté\(contested < 2 ? "" : "s").",
      it: "\(mandates[.italian]), di cui \(inForce) certamente in vigore; \(stale) non "
        + "aggiornat\(stale == 1 ? "o" : "i"), \(contested) controvers\(contested == 1 ? "o" : "i")."
    )
  }
}
