import Pages
import States

extension Phrase {
  /// A stretch of days and how things stood: "in force: 5 May 1980 – 1 June 1981".
  static func stretch(
    _ what: String, from first: String?, through last: String, isOpenAtStart: Bool,
    isOpenAtEnd: Bool
  ) -> Phrase {
    let days = first == last ? last : "\(first ?? "…") – \(last)"
    let said = "\(what): \(days)"
    return switch (isOpenAtStart, isOpenAtEnd) {
    case (false, false): Phrase(en: said, de: said, fr: "\(what)\u{202F}: \(days)", it: said)
    case (true, false):
      Phrase(
        en: "\(said); its beginning is not told", de: "\(said); der Beginn ist nicht überliefert",
        fr: "\(what)\u{202F}: \(days)\u{202F}; le début n’est pas indiqué",
        it: "\(said); l’inizio non è indicato")
    case (false, true):
      Phrase(
        en: "\(said); no end is told", de: "\(said); kein Ende überliefert",
        fr: "\(what)\u{202F}: \(days)\u{202F}; aucune fin indiquée",
        it: "\(said); nessuna fine indicata")
    case (true, true):
      Phrase(
        en: "\(said); neither beginning nor end is told",
        de: "\(said); weder Beginn noch Ende überliefert",
        fr: "\(what)\u{202F}: \(days)\u{202F}; ni début ni fin indiqués",
        it: "\(said); né inizio né fine indicati")
    }
  }

  /// A status that held when there was evidence for the last time.
  static func whenLastHeardOf(_ status: String) -> Phrase {
    Phrase(
      en: "\(status) when last heard of, no evidence",
      de: "\(status) nach der letzten Nachricht, ohne Beleg",
      fr: "\(status) aux dernières nouvelles, sans preuve",
      it: "\(status) secondo le ultime notizie, senza prove")
  }

  /// A status about which sources contradict each other.
  static func contestedStatus(_ status: String) -> Phrase {
    Phrase(
      en: "\(status), sources contradict each other",
      de: "\(status), die Quellen widersprechen sich",
      fr: "\(status), les sources se contredisent",
      it: "\(status), le fonti si contraddicono")
  }

  /// That one document, with its copies, is all there is.
  static func oneDocument(_ year: String?) -> Phrase {
    guard let year else {
      return Phrase(
        en: "1 document, undated", de: "1 Dokument, undatiert", fr: "1 document, non daté",
        it: "1 documento, non datato")
    }
    return Phrase(
      en: "1 document, \(year)", de: "1 Dokument, \(year)", fr: "1 document, \(year)",
      it: "1 documento, \(year)")
  }

  /// That no document stands behind a mandate.
  static let noDocument = Phrase(
    en: "no document", de: "kein Dokument", fr: "aucun document", it: "nessun documento")
}

// MARK: - The legend of timelines

extension Phrase {
  /// What a bar means.
  static func meaning(
    _ tone: Cell.Tone, _ certainty: Certainty, _ staleAfter: Int
  ) -> Phrase {
    let status =
      switch tone {
      case .waiting:
        Phrase(en: "dormant", de: "ruhend", fr: "en sommeil", it: "sospeso")
      case .refused: Phrase(en: "disputed", de: "bestritten", fr: "disputé", it: "disputato")
      default: Phrase(en: "in force", de: "in Kraft", fr: "en vigueur", it: "in vigore")
      }
    return switch certainty {
    case .certain: status
    case .possible:
      Phrase(
        en: "possibly \(status[.english])", de: "möglicherweise \(status[.german])",
        fr: "peut-être \(status[.french])", it: "forse \(status[.italian])")
    case .fading:
      Phrase(
        en: "\(status[.english]) when last heard of; no evidence for more than \(staleAfter) days",
        de: "\(status[.german]) nach der letzten Nachricht; seit mehr als \(staleAfter) Tagen kein "
          + "Beleg",
        fr: "\(status[.french]) aux dernières nouvelles\u{202F}; aucune preuve depuis plus de "
          + "\(staleAfter) jours",
        it: "\(status[.italian]) secondo le ultime notizie; nessuna prova da più di \(staleAfter) "
          + "giorni")
    case .contested:
      Phrase(
        en: "\(status[.english]) or not: sources contradict each other",
        de: "\(status[.german]) oder nicht: die Quellen widersprechen sich",
        fr: "\(status[.french]) ou non\u{202F}: les sources se contredisent",
        it: "\(status[.italian]) o no: le fonti si contraddicono")
    }
  }

  /// What a sign means.
  static func meaning(_ sign: Timeline.Mark.Sign) -> Phrase {
    switch sign {
    case .declared:
      Phrase(
        en: "offer, request or announcement", de: "Angebot, Ersuchen oder Ankündigung",
        fr: "offre, demande ou annonce", it: "offerta, richiesta o annuncio")
    case .agreed:
      Phrase(
        en: "acceptance, consent or agreement", de: "Annahme, Zustimmung oder Vereinbarung",
        fr: "acceptation, consentement ou accord", it: "accettazione, consenso o accordo")
    case .refused:
      Phrase(
        en: "refusal, withdrawal or objection", de: "Ablehnung, Rückzug oder Einspruch",
        fr: "refus, retrait ou objection", it: "rifiuto, ritiro od obiezione")
    case .seen:
      Phrase(
        en: "a source saw it in force", de: "eine Quelle sah es in Kraft",
        fr: "une source l’a vu en vigueur", it: "una fonte lo ha visto in vigore")
    case .seenNotInForce:
      Phrase(
        en: "a source saw it not in force, or over",
        de: "eine Quelle sah es nicht in Kraft oder beendet",
        fr: "une source l’a vu non en vigueur, ou terminé",
        it: "una fonte lo ha visto non in vigore, o concluso")
    }
  }
}

// MARK: - The table beneath a timeline

extension Phrase {
  /// What the table beneath a timeline shows.
  static let timelineFacts = Phrase(
    en: "The same facts in rows: every stretch and every sign.",
    de: "Dieselben Tatsachen in Zeilen: jeder Abschnitt und jedes Zeichen.",
    fr: "Les mêmes faits en lignes\u{202F}: chaque période et chaque signe.",
    it: "Gli stessi fatti in righe: ogni periodo e ogni segno.")

  /// What can be seen in a timeline.
  static func timelineDescription(_ mandates: Int) -> Phrase {
    Phrase(
      en: "Bars over time for \(mandates) mandate\(mandates == 1 ? "" : "s"): when each ran, how "
        + "sure that is, and where evidence is missing; signs for offers, agreements, refusals and "
        + "observations.",
      de: "Balken über der Zeit für \(mandates) Mandat\(mandates == 1 ? "" : "e"): wann jedes "
        + "lief, wie sicher das ist und wo Belege fehlen; Zeichen für Angebote, Vereinbarungen, "
        + "Ablehnungen und Beobachtungen.",
      fr:
        "Des barres dans le temps pour \(mandates) mandat\(mandates < 2 ? "" : "s")\u{202F}: quand "
        + "chacun a été en cours, avec quelle certitude, et où manquent les preuves\u{202F}; des signes "
        + "pour les offres, accords, refus et observations.",
      it: "Barre nel tempo per \(mandates) mandat\(mandates == 1 ? "o" : "i"): quando ciascuno era "
        + "in vigore, con quale certezza e dove mancano le prove; segni per offerte, accordi, "
        + "rifiuti e osservazioni.")
  }

  /// The heading above days.
  static let daysColumn = Phrase(en: "Days", de: "Tage", fr: "Jours", it: "Giorni")

  /// The heading above what was so or happened.
  static let whatColumn = Phrase(en: "What", de: "Was", fr: "Quoi", it: "Che cosa")

  /// The heading above how sure it is.
  static let certaintyColumn = Phrase(
    en: "How sure", de: "Wie sicher", fr: "Certitude", it: "Certezza")

  /// What stands in place of an empty timeline.
  static let nothingDrawn = Phrase(
    en: "Nothing is known of any day.", de: "Von keinem Tag ist etwas bekannt.",
    fr: "Rien n’est connu d’aucun jour.", it: "Di nessun giorno si sa qualcosa.")

  /// How sure something is.
  static func certainty(_ certainty: Certainty) -> Phrase {
    switch certainty {
    case .certain: Phrase(en: "certain", de: "sicher", fr: "certain", it: "certo")
    case .possible: Phrase(en: "possible", de: "möglich", fr: "possible", it: "possibile")
    case .fading:
      Phrase(
        en: "no evidence", de: "ohne Beleg", fr: "sans preuve", it: "senza prove")
    case .contested:
      Phrase(en: "contested", de: "umstritten", fr: "contesté", it: "controverso")
    }
  }
}
