import Mandates

extension Phrase {
  /// What happened, as a noun.
  static func act(_ act: Act) -> Phrase {
    switch act {
    case .offer: Phrase(en: "offer", de: "Angebot", fr: "offre", it: "offerta")
    case .reiteration:
      Phrase(
        en: "offer renewed", de: "Angebot erneuert", fr: "offre renouvelée", it: "offerta rinnovata"
      )
    case .request: Phrase(en: "request", de: "Ersuchen", fr: "demande", it: "richiesta")
    case .acceptance:
      Phrase(en: "acceptance", de: "Annahme", fr: "acceptation", it: "accettazione")
    case .consent: Phrase(en: "consent", de: "Zustimmung", fr: "consentement", it: "consenso")
    case .agreement: Phrase(en: "agreement", de: "Vereinbarung", fr: "accord", it: "accordo")
    case .approval:
      Phrase(en: "approval", de: "Genehmigung", fr: "approbation", it: "approvazione")
    case .announcement:
      Phrase(en: "announcement", de: "Ankündigung", fr: "annonce", it: "annuncio")
    case .rejection: Phrase(en: "rejection", de: "Ablehnung", fr: "refus", it: "rifiuto")
    case .withdrawal: Phrase(en: "withdrawal", de: "Rückzug", fr: "retrait", it: "ritiro")
    case .consentWithdrawn:
      Phrase(
        en: "consent withdrawn", de: "Zustimmung zurückgezogen", fr: "consentement retiré",
        it: "consenso ritirato")
    case .objection: Phrase(en: "objection", de: "Einspruch", fr: "objection", it: "obiezione")
    case .entryIntoForce:
      Phrase(
        en: "entry into force", de: "Inkrafttreten", fr: "entrée en vigueur",
        it: "entrata in vigore")
    case .suspension:
      Phrase(en: "suspension", de: "Aussetzung", fr: "suspension", it: "sospensione")
    case .resumption:
      Phrase(
        en: "work resumed", de: "Wiederaufnahme der Tätigkeit", fr: "reprise de l’activité",
        it: "ripresa dell’attività")
    case .handover:
      Phrase(en: "handover", de: "Übergabe", fr: "transfert", it: "passaggio")
    case .scopeChange:
      Phrase(
        en: "change of scope", de: "Änderung des Umfangs", fr: "modification de l’étendue",
        it: "modifica dell’ambito")
    case .end: Phrase(en: "end", de: "Ende", fr: "fin", it: "fine")
    case .restoration:
      Phrase(
        en: "restoration of relations", de: "Wiederaufnahme der Beziehungen",
        fr: "rétablissement des relations", it: "ripristino delle relazioni")
    case .breakOfRelations:
      Phrase(
        en: "break of relations", de: "Abbruch der Beziehungen", fr: "rupture des relations",
        it: "rottura delle relazioni")
    case .missionClosed:
      Phrase(
        en: "mission closed", de: "Mission geschlossen", fr: "mission fermée",
        it: "missione chiusa")
    }
  }

  /// What an attestation says.
  static func attestation(_ force: Force) -> Phrase {
    switch force {
    case .yes:
      Phrase(
        en: "attested in force", de: "als in Kraft bezeugt", fr: "attesté en vigueur",
        it: "attestato in vigore")
    case .no:
      Phrase(
        en: "attested not in force", de: "als nicht in Kraft bezeugt",
        fr: "attesté non en vigueur", it: "attestato non in vigore")
    case .over:
      Phrase(
        en: "attested over", de: "als beendet bezeugt", fr: "attesté terminé",
        it: "attestato terminato")
    }
  }

  /// What an event is, by its code; the code itself if it is none that is known.
  static func event(_ code: String) -> Phrase {
    if let act = Act(rawValue: code) { return .act(act) }
    return switch code {
    case "since":
      Phrase(
        en: "in force since then", de: "seither in Kraft", fr: "en vigueur depuis lors",
        it: "in vigore da allora")
    case "attested": .attestation(.yes)
    case "attested-not": .attestation(.no)
    case "over": .attestation(.over)
    default: Phrase(code)
    }
  }

  /// Since when what is attested to be over had run; the day comes with its "since".
  static func hadRun(_ since: String) -> Phrase {
    Phrase(
      en: "(had been in force \(since))", de: "(war \(since) in Kraft)",
      fr: "(avait été en vigueur \(since))", it: "(era stato in vigore \(since))")
  }

  /// Something that was still to come when it was told.
  static func planned(_ what: String) -> Phrase {
    Phrase(
      en: "\(what) (planned)", de: "\(what) (geplant)", fr: "\(what) (prévu)",
      it: "\(what) (previsto)")
  }

  /// One of the three States.
  static func leg(_ leg: Leg) -> Phrase {
    switch leg {
    case .power:
      Phrase(
        en: "protecting power", de: "Schutzmacht", fr: "puissance protectrice",
        it: "potenza protettrice")
    case .represented:
      Phrase(
        en: "represented State", de: "vertretener Staat", fr: "État représenté",
        it: "Stato rappresentato")
    case .receiving:
      Phrase(
        en: "receiving State", de: "Empfangsstaat", fr: "État accréditaire",
        it: "Stato accreditatario")
    }
  }

  /// What one of the three wills is.
  static func will(_ will: Will) -> Phrase {
    switch will {
    case .empty:
      Phrase(
        en: "position not known", de: "Haltung nicht bekannt", fr: "position inconnue",
        it: "posizione non nota")
    case .announced:
      Phrase(en: "announced", de: "angekündigt", fr: "annoncé", it: "annunciato")
    case .willing: Phrase(en: "willing", de: "einverstanden", fr: "d’accord", it: "d’accordo")
    case .refuses: Phrase(en: "refuses", de: "lehnt ab", fr: "refuse", it: "rifiuta")
    case .withdrew:
      Phrase(en: "withdrew", de: "zog sich zurück", fr: "s’est retiré", it: "si è ritirato")
    }
  }

  /// Why nobody's will stands any more.
  static func clearedByRestoration(_ day: String) -> Phrase {
    Phrase(
      en: "void since relations were restored (\(day))",
      de: "hinfällig, seit die Beziehungen wiederhergestellt sind (\(day))",
      fr: "caduc depuis le rétablissement des relations (\(day))",
      it: "decaduto con il ristabilimento delle relazioni (\(day))")
  }

  /// Why nobody's will stands any more.
  static func clearedByEnd(_ day: String) -> Phrase {
    Phrase(
      en: "void since the end (\(day))", de: "hinfällig seit dem Ende (\(day))",
      fr: "caduc depuis la fin (\(day))", it: "decaduto con la fine (\(day))")
  }

  /// One kind of task that a mandate can cover.
  static func scopePart(_ part: Scope.Part) -> Phrase {
    switch part {
    case .channel:
      Phrase(
        en: "channel of communication", de: "Kommunikationskanal", fr: "canal de communication",
        it: "canale di comunicazione")
    case .premises:
      Phrase(
        en: "custody of premises", de: "Obhut der Räumlichkeiten", fr: "garde des locaux",
        it: "custodia dei locali")
    case .consular:
      Phrase(
        en: "consular protection", de: "konsularischer Schutz", fr: "protection consulaire",
        it: "protezione consolare")
    case .visas:
      Phrase(
        en: "visas and passports", de: "Visa und Pässe", fr: "visas et passeports",
        it: "visti e passaporti")
    case .property:
      Phrase(
        en: "private property", de: "Privateigentum", fr: "biens privés", it: "beni privati")
    case .prisoners:
      Phrase(
        en: "prisoners and internees", de: "Gefangene und Internierte",
        fr: "prisonniers et internés", it: "prigionieri e internati")
    case .political:
      Phrase(
        en: "political reporting", de: "politische Berichterstattung", fr: "rapports politiques",
        it: "rapporti politici")
    case .all: Phrase(en: "everything", de: "alles", fr: "tout", it: "tutto")
    case .unknown: Phrase(en: "not said", de: "nicht gesagt", fr: "non précisée", it: "non detto")
    }
  }
}
