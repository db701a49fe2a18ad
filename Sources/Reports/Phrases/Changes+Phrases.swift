// MARK: - Headings

extension Phrase {
  static func changesTitle(_ from: String, _ to: String) -> Phrase {
    Phrase(
      en: "Changes: \(from) – \(to)", de: "Änderungen: \(from) – \(to)",
      fr: "Changements\u{202F}: \(from) – \(to)", it: "Cambiamenti: \(from) – \(to)")
  }

  static let changeClock = Phrase(en: "Clock", de: "Uhr", fr: "Horloge", it: "Orologio")
  static let changeFrom = Phrase(en: "From", de: "Von", fr: "Du", it: "Dal")
  static let changeTo = Phrase(en: "To", de: "Bis", fr: "Au", it: "Al")

  static func changeClock(_ clock: ChangeClock) -> Phrase {
    switch clock {
    case .valid:
      Phrase(en: "what held", de: "was galt", fr: "ce qui valait", it: "che cosa valeva")
    case .evidence:
      Phrase(
        en: "what published documents said", de: "was veröffentlichte Dokumente sagten",
        fr: "ce que disaient les documents publiés",
        it: "che cosa dicevano i documenti pubblicati")
    case .record:
      Phrase(
        en: "what the ledger held", de: "was das Verzeichnis enthielt",
        fr: "ce que contenait le registre", it: "che cosa conteneva il registro")
    }
  }

  static func changeHeading(_ kind: MandateChange.Kind) -> Phrase {
    switch kind {
    case .new:
      Phrase(
        en: "Mandates mentioned for the first time", de: "Erstmals erwähnte Mandate",
        fr: "Mandats mentionnés pour la première fois", it: "Mandati menzionati per la prima volta")
    case .status:
      Phrase(
        en: "Status changed", de: "Stand geändert", fr: "Situation changée",
        it: "Situazione cambiata")
    case .narrowed:
      Phrase(
        en: "Less uncertain: a possible day passed, nothing else is told",
        de: "Weniger ungewiss: ein möglicher Tag ist vorbei, mehr ist nicht bekannt",
        fr: "Moins incertain\u{202F}: un jour possible est passé, rien d’autre n’est dit",
        it: "Meno incerto: è passato un giorno possibile, altro non è detto")
    case .dates:
      Phrase(
        en: "Same status, other days", de: "Gleicher Stand, andere Tage",
        fr: "Même situation, autres jours", it: "Stessa situazione, altri giorni")
    case .staleness:
      Phrase(
        en: "Age of the evidence changed", de: "Alter des Belegs geändert",
        fr: "Ancienneté de la preuve changée", it: "Età della prova cambiata")
    case .evidence:
      Phrase(
        en: "Other claims, same status", de: "Andere Aussagen, gleicher Stand",
        fr: "Autres affirmations, même situation", it: "Altre affermazioni, stessa situazione")
    case .gone:
      Phrase(
        en: "No claim speaks of it any more", de: "Keine Aussage spricht mehr davon",
        fr: "Plus aucune affirmation n’en parle", it: "Nessuna affermazione ne parla più")
    }
  }

  static let changeNone = Phrase(
    en: "Unchanged", de: "Unverändert", fr: "Inchangés", it: "Invariati")
  static let changeWhat = Phrase(en: "Change", de: "Änderung", fr: "Changement", it: "Cambiamento")
  static let changeClaims = Phrase(
    en: "Claims added", de: "Neue Aussagen", fr: "Affirmations ajoutées",
    it: "Affermazioni aggiunte")
  static let changeDocuments = Phrase(
    en: "New documents", de: "Neue Dokumente", fr: "Nouveaux documents", it: "Nuovi documenti")
  static let changeDocumentsChanged = Phrase(
    en: "Documents recorded anew", de: "Neu erfasste Fassungen von Dokumenten",
    fr: "Documents enregistrés à nouveau", it: "Documenti registrati di nuovo")
  static let changeRetractions = Phrase(
    en: "Retractions", de: "Widerrufe", fr: "Rétractations", it: "Ritrattazioni")
}

// MARK: - Columns and causes

extension Phrase {
  static let changeBefore = Phrase(en: "Before", de: "Vorher", fr: "Avant", it: "Prima")
  static let changeAfter = Phrase(en: "After", de: "Nachher", fr: "Après", it: "Dopo")
  static let changeCause = Phrase(
    en: "What brought it", de: "Was dazu führte", fr: "Ce qui l’a amené",
    it: "Che cosa l’ha portato")
  static let changeEntry = Phrase(en: "Entry", de: "Eintrag", fr: "Entrée", it: "Voce")
  static let changeReason = Phrase(en: "Because", de: "Weil", fr: "Parce que", it: "Perché")

  static let changeUntold = Phrase(
    en: "not mentioned", de: "nicht erwähnt", fr: "non mentionné", it: "non menzionato")
  static let changeUnregistered = Phrase(
    en: "not registered", de: "nicht erfasst", fr: "non enregistré", it: "non registrato")
  static let changeNotSeen = Phrase(
    en: "did not count on the earlier day", de: "zählte am früheren Tag nicht",
    fr: "ne comptait pas au premier jour", it: "non contava nel primo giorno")
  static let changeTime = Phrase(
    en: "time passed", de: "Zeit verging", fr: "le temps a passé", it: "il tempo è passato")
  static let changeOfficer = Phrase(
    en: "an officer", de: "eine Amtsperson", fr: "un agent", it: "un funzionario")

  static func changeAdded(_ says: String, _ source: String) -> Phrase {
    Phrase(
      en: "+ \(says): \(source)", de: "+ \(says): \(source)", fr: "+ \(says)\u{202F}: \(source)",
      it: "+ \(says): \(source)")
  }

  static func changeRemoved(_ says: String, _ source: String, because: String?) -> Phrase {
    let reason =
      because.map {
        Phrase(en: ": \($0)", de: ": \($0)", fr: "\u{202F}: \($0)", it: ": \($0)")
      } ?? Phrase("")
    return Phrase(
      en: "no longer counts: \(says), \(source)", de: "zählt nicht mehr: \(says), \(source)",
      fr: "ne compte plus\u{202F}: \(says), \(source)", it: "non conta più: \(says), \(source)"
    ).followed(by: reason)
  }

  static func changePreferred(_ because: String) -> Phrase {
    Phrase(
      en: "one claim is now preferred: \(because)",
      de: "eine Aussage wird nun vorgezogen: \(because)",
      fr: "une affirmation est désormais préférée\u{202F}: \(because)",
      it: "un’affermazione è ora preferita: \(because)")
  }

  static func changesNotKnown(_ clock: ChangeClock) -> Phrase {
    switch clock {
    case .valid:
      Phrase(
        en: "What happened between the days and no document tells. An event of uncertain date is "
          + "named where it may lie between them.",
        de:
          "Was zwischen den Tagen geschah und kein Dokument sagt. Ein Ereignis mit unsicherem Datum "
          + "steht hier, wo es zwischen ihnen liegen kann.",
        fr: "Ce qui s’est passé entre les jours et qu’aucun document ne dit. Un événement de date "
          + "incertaine est nommé là où il peut se situer entre eux.",
        it: "Che cosa è accaduto tra i giorni senza che un documento lo dica. Un evento di data "
          + "incerta è nominato dove può cadere tra essi.")
    case .evidence:
      Phrase(
        en: "What documents without a date said by which day: they count only where their whole "
          + "possible time lies by it.",
        de:
          "Was undatierte Dokumente bis wann sagten: Sie zählen erst, wenn ihre ganze mögliche Zeit "
          + "davor liegt.",
        fr:
          "Ce que des documents sans date disaient à quel jour\u{202F}: ils ne comptent que si tout "
          + "leur temps possible est antérieur.",
        it:
          "Che cosa dicevano, e per quale giorno, documenti senza data: contano solo quando tutto "
          + "il loro tempo possibile è anteriore.")
    case .record:
      Phrase(
        en: "What was known outside the ledger, and when.",
        de: "Was außerhalb des Verzeichnisses bekannt war, und wann.",
        fr: "Ce qui était connu hors du registre, et quand.",
        it: "Che cosa era noto fuori dal registro, e quando.")
    }
  }

  static func changesLeftOut(_ number: Int) -> Phrase {
    Phrase(
      en: "Left out by the evidence clock: \(number) claims.",
      de: "Durch die Beleguhr ausgelassen: \(number) Aussagen.",
      fr: "Laissées de côté par l’horloge des preuves\u{202F}: \(number) affirmations.",
      it: "Tralasciate dall’orologio delle prove: \(number) affermazioni.")
  }
}
