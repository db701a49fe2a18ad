import Mandates

// What a mandate is on a day. The words say by themselves what they mean; what stands in brackets
// is for readers who meet them for the first time.
extension Phrase {
  /// A status in words.
  static func status(_ status: Status) -> Phrase {
    switch status {
    case .disputed:
      Phrase(
        en: "disputed (in force, consent refused)",
        de: "bestritten (in Kraft, Zustimmung verweigert)",
        fr: "disputé (en vigueur, consentement refusé)",
        it: "disputato (in vigore, consenso negato)")
    case .dormant:
      Phrase(
        en: "dormant (in force, not exercised)", de: "ruhend (in Kraft, nicht ausgeübt)",
        fr: "en sommeil (en vigueur, non exercé)", it: "sospeso (in vigore, non esercitato)")
    case .inForce: Phrase(en: "in force", de: "in Kraft", fr: "en vigueur", it: "in vigore")
    case .ended: Phrase(en: "ended", de: "beendet", fr: "terminé", it: "terminato")
    case .lapsed:
      Phrase(
        en: "lapsed (in force by no source)", de: "hinfällig (nach keiner Quelle in Kraft)",
        fr: "caduc (en vigueur selon aucune source)",
        it: "decaduto (in vigore secondo nessuna fonte)")
    case .rejected: Phrase(en: "rejected", de: "abgelehnt", fr: "refusé", it: "rifiutato")
    case .withdrawn:
      Phrase(
        en: "withdrawn (in force by no source)",
        de: "zurückgezogen (nach keiner Quelle in Kraft)",
        fr: "retiré (en vigueur selon aucune source)",
        it: "ritirato (in vigore secondo nessuna fonte)")
    case .agreed:
      Phrase(
        en: "agreed (not yet in force)", de: "vereinbart (noch nicht in Kraft)",
        fr: "convenu (pas encore en vigueur)", it: "concordato (non ancora in vigore)")
    case .awaitingConsent:
      Phrase(
        en: "awaiting the receiving State’s consent",
        de: "Zustimmung des Empfangsstaats ausstehend",
        fr: "en attente du consentement de l’État accréditaire",
        it: "in attesa del consenso dello Stato accreditatario")
    case .consented:
      Phrase(
        en: "receiving State consents (not yet agreed)",
        de: "Empfangsstaat stimmt zu (noch nicht vereinbart)",
        fr: "État accréditaire consentant (pas encore convenu)",
        it: "Stato accreditatario consenziente (non ancora concordato)")
    case .offered: Phrase(en: "offered", de: "angeboten", fr: "offert", it: "offerto")
    case .requested: Phrase(en: "requested", de: "erbeten", fr: "demandé", it: "richiesto")
    case .announced:
      Phrase(en: "announced", de: "angekündigt", fr: "annoncé", it: "annunciato")
    case .unknown: Phrase(en: "not known", de: "nicht bekannt", fr: "inconnu", it: "non noto")
    }
  }

  static let lapsedContested = Phrase(
    en: "lapsed (sources differ on whether it was ever in force)",
    de: "hinfällig (ob es je in Kraft war, sagen die Quellen verschieden)",
    fr: "caduc (les sources divergent\u{202F}: a-t-il jamais été en vigueur\u{202F}?)",
    it: "decaduto (le fonti divergono se sia mai stato in vigore)")
  static let lapsedUncertain = Phrase(
    en: "lapsed (whether it was ever in force is not certain)",
    de: "hinfällig (ob es je in Kraft war, ist nicht sicher)",
    fr: "caduc (il n’est pas certain qu’il ait jamais été en vigueur)",
    it: "decaduto (non è certo che sia mai stato in vigore)")

  /// What a status means, in one clause.
  static func meaning(_ status: Status) -> Phrase {
    switch status {
    case .disputed:
      Phrase(
        en: "it runs while the receiving State refuses or has withdrawn its consent",
        de: "es läuft, während der Empfangsstaat ablehnt oder seine Zustimmung zurückgezogen hat",
        fr: "il est en cours alors que l’État accréditaire refuse ou a retiré son consentement",
        it: "è in corso mentre lo Stato accreditatario rifiuta o ha ritirato il consenso")
    case .dormant:
      Phrase(
        en: "it runs, but the power cannot work there",
        de: "es läuft, aber die Schutzmacht kann dort nicht arbeiten",
        fr: "il est en cours, mais la puissance protectrice ne peut pas y travailler",
        it: "è in corso, ma la potenza protettrice non può lavorarvi")
    case .inForce:
      Phrase(
        en: "it runs, and the power can work there",
        de: "es läuft, und die Schutzmacht kann dort arbeiten",
        fr: "il est en cours, et la puissance protectrice peut y travailler",
        it: "è in corso, e la potenza protettrice può lavorarvi")
    case .ended:
      Phrase(
        en: "it ran, and is over", de: "es lief und ist vorbei",
        fr: "il a été en cours et a pris fin",
        it: "è stato in corso ed è finito")
    case .lapsed:
      Phrase(
        en: "over without ever having run", de: "vorbei, ohne je gelaufen zu sein",
        fr: "fini sans avoir jamais été en cours", it: "finito senza essere mai stato in corso")
    case .rejected:
      Phrase(
        en: "one of the three refuses", de: "einer der drei Staaten lehnt ab",
        fr: "l’un des trois États refuse", it: "uno dei tre Stati rifiuta")
    case .withdrawn:
      Phrase(
        en: "one of the three withdrew before it ran",
        de: "einer der drei Staaten zog sich zurück, bevor es lief",
        fr: "l’un des trois États s’est retiré avant qu’il ne coure",
        it: "uno dei tre Stati si è ritirato prima che cominciasse")
    case .agreed:
      Phrase(
        en: "all three are willing, and it does not run yet",
        de: "alle drei Staaten sind einverstanden, es läuft noch nicht",
        fr: "les trois États sont d’accord, il n’est pas encore en cours",
        it: "i tre Stati sono d’accordo, non è ancora in corso")
    case .awaitingConsent:
      Phrase(
        en: "power and represented State are willing, the receiving State has not said yes",
        de: "Schutzmacht und vertretener Staat sind einverstanden, der Empfangsstaat hat nicht "
          + "zugestimmt",
        fr: "la puissance protectrice et l’État représenté sont d’accord, l’État accréditaire n’a "
          + "pas consenti",
        it: "la potenza protettrice e lo Stato rappresentato sono d’accordo, lo Stato "
          + "accreditatario non ha acconsentito")
    case .consented:
      Phrase(
        en: "the receiving State is willing, another is not yet",
        de: "der Empfangsstaat ist einverstanden, ein anderer noch nicht",
        fr: "l’État accréditaire est d’accord, un autre ne l’est pas encore",
        it: "lo Stato accreditatario è d’accordo, un altro non ancora")
    case .offered:
      Phrase(
        en: "the power is willing, nobody else yet",
        de: "die Schutzmacht ist bereit, sonst noch niemand",
        fr: "la puissance protectrice est disposée, personne d’autre encore",
        it: "la potenza protettrice è disponibile, nessun altro ancora")
    case .requested:
      Phrase(
        en: "the represented State is willing, nobody else yet",
        de: "der vertretene Staat wünscht es, sonst noch niemand",
        fr: "l’État représenté le souhaite, personne d’autre encore",
        it: "lo Stato rappresentato lo desidera, nessun altro ancora")
    case .announced:
      Phrase(
        en: "somebody’s will was announced, and no more",
        de: "jemandes Absicht wurde angekündigt, mehr nicht",
        fr: "l’intention de l’un a été annoncée, rien de plus",
        it: "è stata annunciata l’intenzione di qualcuno, nulla di più")
    case .unknown:
      Phrase(
        en: "nothing that a claim tells holds on this day",
        de: "nichts, was eine Aussage mitteilt, gilt an diesem Tag",
        fr: "rien de ce que dit une affirmation ne vaut ce jour-là",
        it: "nulla di quanto dice un’affermazione vale in questo giorno")
    }
  }

  /// The status unknown, because a State did not exist.
  static func notInBeing(_ states: String) -> Phrase {
    Phrase(
      en: "not known (State not in being: \(states))",
      de: "nicht bekannt (Staat besteht nicht: \(states))",
      fr: "inconnu (État inexistant\u{A0}: \(states))",
      it: "non noto (Stato inesistente: \(states))")
  }

  /// "Rejected by Russia"; the names come with their preposition.
  static func rejected(_ byStates: String) -> Phrase {
    Phrase(
      en: "rejected \(byStates)", de: "\(byStates) abgelehnt", fr: "refusé \(byStates)",
      it: "rifiutato \(byStates)")
  }

  /// That an offer was made again, with when, behind a status.
  static func offerRenewed(_ status: String, _ when: String) -> Phrase {
    Phrase(
      en: "\(status); offer renewed \(when)", de: "\(status); Angebot erneuert \(when)",
      fr: "\(status)\u{202F}; offre renouvelée \(when)",
      it: "\(status); offerta rinnovata \(when)")
  }

  /// A set of statuses some of which may be impossible.
  static func atMost(_ statuses: String) -> Phrase {
    Phrase(
      en: "\(statuses) (at most)", de: "\(statuses) (höchstens)", fr: "\(statuses) (au plus)",
      it: "\(statuses) (al massimo)")
  }
}
