extension Phrase {
  /// The heading of the page.
  static func networkHeading(_ day: String) -> Phrase {
    Phrase(
      en: "The network of mandates: \(day)", de: "Das Netz der Mandate: \(day)",
      fr: "Le réseau des mandats\u{202F}: \(day)", it: "La rete dei mandati: \(day)")
  }

  /// The title of the picture.
  static let networkTitle = Phrase(
    en: "Who acts where, and for whom", de: "Wer wo für wen handelt",
    fr: "Qui agit où, et pour qui", it: "Chi agisce dove, e per chi")

  /// How the picture is to be read.
  static func networkDescription(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) mandate\(count == 1 ? "" : "s"), each from the State represented, by way of "
        + "the protecting power, to the State where it acts.",
      de: "\(count) Mandat\(count == 1 ? "" : "e"), jedes vom vertretenen Staat über die "
        + "Schutzmacht zum Staat, in dem sie handelt.",
      fr: "\(count) mandat\(count < 2 ? "" : "s"), chacun de l’État représenté, par la puissance "
        + "protectrice, à l’État où elle agit.",
      it: "\(count) mandat\(count == 1 ? "o" : "i"), ciascuno dallo Stato rappresentato, tramite "
        + "la potenza protettrice, allo Stato in cui agisce.")
  }

  /// For whom a power acts, by keys: "for US, CA".
  static func forKeys(_ keys: String) -> Phrase {
    Phrase(en: "for \(keys)", de: "für \(keys)", fr: "pour \(keys)", it: "per \(keys)")
  }

  /// The heading above protecting powers.
  static let powerColumn = Phrase(
    en: "Protecting power", de: "Schutzmacht", fr: "Puissance protectrice",
    it: "Potenza protettrice")

  /// The heading above represented States.
  static let forColumn = Phrase(en: "For", de: "Für", fr: "Pour", it: "Per")

  /// The heading above receiving States.
  static let inColumn = Phrase(
    en: "Receiving State", de: "Empfangsstaat", fr: "État accréditaire",
    it: "Stato accreditatario")
}
