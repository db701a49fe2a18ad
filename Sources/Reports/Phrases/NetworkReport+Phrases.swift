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
      en: "\(count) mandate\(count == 1 ? "" : "s"). An arrow leads from the protecting power to "
        + "the receiving State; beside it stand the keys of the States represented there.",
      de: "\(count) Mandat\(count == 1 ? "" : "e"). Ein Pfeil führt von der Schutzmacht zum "
        + "Empfangsstaat; daneben stehen die Kürzel der dort vertretenen Staaten.",
      fr: "\(count) mandat\(count < 2 ? "" : "s"). Une flèche mène de la puissance protectrice à "
        + "l’État accréditaire\u{202F}; à côté figurent les codes des États qui y sont "
        + "représentés.",
      it: "\(count) mandat\(count == 1 ? "o" : "i"). Una freccia porta dalla potenza protettrice "
        + "allo Stato accreditatario; accanto stanno le sigle degli Stati rappresentati.")
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
