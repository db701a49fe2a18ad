extension StatusGroup {
  /// The heading, the same wherever mandates are listed by how they stand.
  package var heading: Phrase {
    switch self {
    case .lastKnownInForce:
      Phrase(
        en: "In force when last heard of, long before this day",
        de: "In Kraft nach der letzten Nachricht, lange vor diesem Tag",
        fr: "En vigueur aux dernières nouvelles, bien avant ce jour",
        it: "In vigore secondo le ultime notizie, molto prima di questo giorno")
    case .dormant:
      Phrase(
        en: "Dormant: in force, but not exercised", de: "Ruhend: in Kraft, aber nicht ausgeübt",
        fr: "En sommeil\u{202F}: en vigueur, mais non exercé",
        it: "Sospesi: in vigore, ma non esercitati")
    case .disputed:
      Phrase(
        en: "Disputed: in force against the receiving State’s refusal",
        de: "Bestritten: in Kraft gegen die Ablehnung des Empfangsstaats",
        fr: "Disputés\u{202F}: en vigueur malgré le refus de l’État accréditaire",
        it: "Disputati: in vigore nonostante il rifiuto dello Stato accreditatario")
    case .pending:
      Phrase(
        en: "Pending: offered, requested or agreed, not in force",
        de: "Offen: angeboten, erbeten oder vereinbart, nicht in Kraft",
        fr: "En suspens\u{202F}: offerts, demandés ou convenus, pas en vigueur",
        it: "Pendenti: offerti, richiesti o concordati, non in vigore")
    case .unbounded:
      Phrase(
        en: "Nothing known of this day: what is told may be earlier or later",
        de: "Von diesem Tag nichts bekannt: was berichtet wird, kann früher oder später liegen",
        fr:
          "Rien de connu de ce jour\u{202F}: ce qui est rapporté peut être antérieur ou postérieur",
        it: "Nulla di noto di questo giorno: ciò che è riferito può essere anteriore o posteriore")
    case .inForce, .possible, .refused, .uncertain, .over, .unknown: name
    }
  }

  /// The heading where there is room for a few words, as above a column.
  package var name: Phrase {
    switch self {
    case .inForce: Phrase(en: "In force", de: "In Kraft", fr: "En vigueur", it: "In vigore")
    case .lastKnownInForce:
      Phrase(
        en: "In force when last heard of", de: "In Kraft nach der letzten Nachricht",
        fr: "En vigueur aux dernières nouvelles", it: "In vigore secondo le ultime notizie")
    case .dormant: Phrase(en: "Dormant", de: "Ruhend", fr: "En sommeil", it: "Sospesi")
    case .disputed:
      Phrase(
        en: "Disputed", de: "Bestritten", fr: "Disputés par l’État accréditaire",
        it: "Disputati dallo Stato accreditatario")
    case .possible:
      Phrase(
        en: "Possibly in force", de: "Möglicherweise in Kraft", fr: "Peut-être en vigueur",
        it: "Forse in vigore")
    case .pending: Phrase(en: "Pending", de: "Offen", fr: "En suspens", it: "Pendenti")
    case .refused:
      Phrase(
        en: "Refused or withdrawn", de: "Abgelehnt oder zurückgezogen", fr: "Refusés ou retirés",
        it: "Rifiutati o ritirati")
    case .uncertain:
      Phrase(
        en: "Uncertain, not in force", de: "Unsicher, nicht in Kraft",
        fr: "Incertains, pas en vigueur", it: "Incerti, non in vigore")
    case .over: Phrase(en: "Over", de: "Vorbei", fr: "Terminés", it: "Terminati")
    case .unbounded:
      Phrase(
        en: "Nothing known of this day", de: "Von diesem Tag nichts bekannt",
        fr: "Rien de connu de ce jour", it: "Nulla di noto di questo giorno")
    case .unknown:
      Phrase(
        en: "Not known on this day", de: "An diesem Tag nicht bekannt", fr: "Inconnus ce jour-là",
        it: "Non noti in questo giorno")
    }
  }
}
