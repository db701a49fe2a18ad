extension Phrase {
  static let staleTitle = Phrase(
    en: "What was last attested long ago", de: "Was zuletzt vor langer Zeit belegt ist",
    fr: "Ce qui n’est plus attesté depuis longtemps", it: "Che cosa non è più attestato da tempo")

  static func staleSummary(_ number: Int, after days: Int) -> Phrase {
    Phrase(
      en: "In force, dormant or pending, and last attested more than \(days) days before the day "
        + "asked: \(number). The oldest stand first.",
      de: "In Kraft, ruhend oder offen, und zuletzt mehr als \(days) Tage vor dem Stichtag belegt: "
        + "\(number). Die ältesten stehen zuerst.",
      fr: "En vigueur, en sommeil ou en suspens, et attestés pour la dernière fois plus de "
        + "\(days) jours avant le jour considéré\u{202F}: \(number). Les plus anciens d’abord.",
      it: "In vigore, sospesi o pendenti, e attestati l’ultima volta più di \(days) giorni prima "
        + "del giorno considerato: \(number). I più vecchi per primi.")
  }

  static func staleMeaning(_ days: Int) -> Phrase {
    Phrase(
      en:
        "Whether these still hold: since the last evidence nothing is known of them, neither that "
        + "they run nor that they ended.",
      de:
        "Ob diese noch gelten: Seit dem letzten Beleg ist von ihnen nichts bekannt, weder dass sie "
        + "laufen noch dass sie endeten.",
      fr: "S’ils valent encore\u{202F}: depuis la dernière preuve on n’en sait rien, ni qu’ils "
        + "sont en cours ni qu’ils ont pris fin.",
      it: "Se valgano ancora: dall’ultima prova non se ne sa nulla, né che siano in corso né che "
        + "siano finiti.")
  }

  static func staleUndated(_ number: Int) -> Phrase {
    Phrase(
      en: "How old the last evidence is where no document behind it bears a date: \(number).",
      de: "Wie alt der letzte Beleg ist, wo kein Dokument dahinter ein Datum trägt: \(number).",
      fr: "L’ancienneté de la dernière preuve là où aucun document ne porte de date\u{202F}: "
        + "\(number).",
      it: "Quanto sia vecchia l’ultima prova dove nessun documento porta una data: \(number).")
  }

  static let staleNone = Phrase(
    en: "Nothing rests on old evidence alone.", de: "Nichts beruht allein auf alten Belegen.",
    fr: "Rien ne repose uniquement sur d’anciennes preuves.",
    it: "Nulla poggia soltanto su vecchie prove.")

  static let staleNotDated = Phrase(
    en: "not dated", de: "undatiert", fr: "non daté", it: "senza data")

  static let staleAgeUnknown = Phrase(
    en: "not known", de: "nicht bekannt", fr: "non connue", it: "non nota")

  static func yesOrNo(_ flag: Bool) -> Phrase {
    flag
      ? Phrase(en: "yes", de: "ja", fr: "oui", it: "sì")
      : Phrase(en: "no", de: "nein", fr: "non", it: "no")
  }
}
