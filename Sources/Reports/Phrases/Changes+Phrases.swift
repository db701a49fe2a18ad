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
        en: "Less uncertain by time alone: the last possible day of an event passed",
        de: "Weniger ungewiss durch Zeit allein: der letzte mögliche Tag eines Ereignisses verging",
        fr:
          "Moins incertain par le seul temps\u{202F}: le dernier jour possible d’un événement est "
          + "passé",
        it: "Meno incerto per il solo tempo: è passato l’ultimo giorno possibile di un evento")
    case .dates:
      Phrase(
        en: "Same status, other days", de: "Gleicher Stand, andere Tage",
        fr: "Même situation, autres jours", it: "Stessa situazione, altri giorni")
    case .events:
      Phrase(
        en: "Events between, same status", de: "Ereignisse dazwischen, gleicher Stand",
        fr: "Événements entre-temps, même situation", it: "Eventi nel frattempo, stessa situazione")
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
  /// The heading above what brought a change.
  package static let changeCause = Phrase(
    en: "What brought it", de: "Was dazu führte", fr: "Ce qui l’a amené",
    it: "Che cosa l’ha portato")
  static let changeEntry = Phrase(en: "Entry", de: "Eintrag", fr: "Entrée", it: "Voce")
  static let changeReason = Phrase(en: "Because", de: "Weil", fr: "Parce que", it: "Perché")

  static let changeUntold = Phrase(
    en: "not mentioned", de: "nicht erwähnt", fr: "non mentionné", it: "non menzionato")

  /// How a mandate stands on a day, and how it stood before where that reads otherwise.
  static func standsNow(_ day: String, _ now: String, before: String) -> Phrase {
    now == before
      ? Phrase(
        en: "How it stands (\(day)): \(now), as before",
        de: "Stand (\(day)): \(now), wie vorher",
        fr: "Situation (\(day))\u{202F}: \(now), comme avant",
        it: "Situazione (\(day)): \(now), come prima")
      : Phrase(
        en: "How it stands (\(day)): \(now); before: \(before)",
        de: "Stand (\(day)): \(now); vorher: \(before)",
        fr: "Situation (\(day))\u{202F}: \(now)\u{202F}; avant\u{202F}: \(before)",
        it: "Situazione (\(day)): \(now); prima: \(before)")
  }

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

  /// A claim that came to count, of a source without a date: with the day of its registration.
  static func changeAddedUndated(_ added: String, _ day: String) -> Phrase {
    Phrase(
      en: "\(added) (source undated: counts since it was registered \(day))",
      de: "\(added) (Quelle undatiert: zählt seit ihrer Erfassung \(day))",
      fr: "\(added) (source sans date\u{202F}: compte depuis son enregistrement \(day))",
      it: "\(added) (fonte senza data: conta dalla sua registrazione \(day))")
  }

  /// An event that may have happened by the later day, and cannot have happened by the earlier.
  static func changePossible(_ event: String) -> Phrase {
    Phrase(
      en: "perhaps by now: \(event)", de: "vielleicht inzwischen: \(event)",
      fr: "peut-être entre-temps\u{202F}: \(event)", it: "forse nel frattempo: \(event)")
  }

  /// That States came into being.
  static func changeInBeing(_ states: String) -> Phrase {
    Phrase(
      en: "now in being: \(states)", de: "besteht nun: \(states)",
      fr: "existe désormais\u{202F}: \(states)", it: "ora esiste: \(states)")
  }

  /// That States are no more.
  static func changeNotInBeing(_ states: String) -> Phrase {
    Phrase(
      en: "State not in being: \(states)", de: "Staat besteht nicht: \(states)",
      fr: "État inexistant\u{202F}: \(states)", it: "Stato inesistente: \(states)")
  }

  /// That the last possible day of an event passed, and what sets that day.
  static func changeElapsed(_ event: String, _ day: String, _ limit: LatestDay) -> Phrase {
    switch limit {
    case .date:
      Phrase(
        en: "last possible day passed, \(day): \(event)",
        de: "letzter möglicher Tag verging, \(day): \(event)",
        fr: "dernier jour possible passé, \(day)\u{202F}: \(event)",
        it: "passato l’ultimo giorno possibile, \(day): \(event)")
    case .registration:
      Phrase(
        en: "last possible day passed, \(day), when the source without a date was registered: "
          + "\(event)",
        de: "letzter möglicher Tag verging, \(day), an dem die Quelle ohne Datum erfasst wurde: "
          + "\(event)",
        fr:
          "dernier jour possible passé, \(day), où la source sans date a été enregistrée\u{202F}: "
          + "\(event)",
        it: "passato l’ultimo giorno possibile, \(day), in cui è stata registrata la fonte senza "
          + "data: \(event)")
    case .recording:
      Phrase(
        en: "last possible day passed, \(day), when an officer recorded it: \(event)",
        de: "letzter möglicher Tag verging, \(day), an dem eine Amtsperson es aufzeichnete: "
          + "\(event)",
        fr: "dernier jour possible passé, \(day), où un agent l’a consigné\u{202F}: \(event)",
        it: "passato l’ultimo giorno possibile, \(day), in cui un funzionario l’ha annotato: "
          + "\(event)")
    case .publication:
      Phrase(
        en: "last possible day passed, \(day), by which its source was published: \(event)",
        de: "letzter möglicher Tag verging, \(day), bis zu dem die Quelle erschien: \(event)",
        fr: "dernier jour possible passé, \(day), auquel la source était parue\u{202F}: \(event)",
        it: "passato l’ultimo giorno possibile, \(day), entro il quale la fonte era uscita: "
          + "\(event)")
    }
  }

  /// That a course takes a turn on a day on which nothing happened but a recording.
  static func turnOfRecording(_ event: String, _ day: String, _ limit: LatestDay) -> Phrase {
    limit == .recording
      ? Phrase(
        en: "The turn \(day) is no event: an officer recorded it on that day, so that it happened "
          + "by then (\(event)).",
        de: "Die Wende \(day) ist kein Ereignis: An diesem Tag zeichnete eine Amtsperson es auf, "
          + "darum geschah es bis dahin (\(event)).",
        fr:
          "Le tournant \(day) n’est pas un événement\u{202F}: un agent l’a consigné ce jour-là, il "
          + "est donc arrivé jusque-là (\(event)).",
        it: "La svolta \(day) non è un evento: un funzionario l’ha annotato quel giorno, dunque è "
          + "accaduto entro allora (\(event)).")
      : Phrase(
        en: "The turn \(day) is no event: a source without a date was registered on that day, so "
          + "that what it tells happened by then (\(event)).",
        de:
          "Die Wende \(day) ist kein Ereignis: An diesem Tag wurde eine Quelle ohne Datum erfasst, "
          + "darum geschah bis dahin, was sie mitteilt (\(event)).",
        fr: "Le tournant \(day) n’est pas un événement\u{202F}: une source sans date a été "
          + "enregistrée ce jour-là, ce qu’elle dit est donc arrivé jusque-là (\(event)).",
        it:
          "La svolta \(day) non è un evento: quel giorno è stata registrata una fonte senza data, "
          + "dunque ciò che dice è accaduto entro allora (\(event)).")
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
        en: "What happened between the days and no document tells. Where the last possible day of "
          + "an event passed, it happened on that day or earlier, perhaps before both days. What a "
          + "source without a date tells as past happened by the day on which it was registered, "
          + "and what an officer vouches for by the day on which it was recorded: on that day "
          + "nothing else happened than that an uncertainty ended.",
        de:
          "Was zwischen den Tagen geschah und kein Dokument sagt. Wo der letzte mögliche Tag eines "
          + "Ereignisses verging, geschah es an diesem Tag oder früher, vielleicht vor beiden "
          + "Tagen. Was eine Quelle ohne Datum als vergangen mitteilt, geschah spätestens an dem "
          + "Tag, an dem sie erfasst wurde, und wofür eine Amtsperson einsteht, spätestens am Tag "
          + "der Aufzeichnung: An diesem Tag endete nur eine Ungewissheit, sonst geschah nichts.",
        fr: "Ce qui s’est passé entre les jours et qu’aucun document ne dit. Où le dernier jour "
          + "possible d’un événement est passé, il est arrivé ce jour-là ou plus tôt, peut-être "
          + "avant les deux jours. Ce qu’une source sans date dit comme passé est arrivé au plus "
          + "tard le jour où elle a été enregistrée, et ce dont un agent se porte garant au plus "
          + "tard le jour où il l’a consigné\u{202F}: ce jour-là, seule une incertitude a pris fin.",
        it: "Che cosa è accaduto tra i giorni senza che un documento lo dica. Dove è passato "
          + "l’ultimo giorno possibile di un evento, esso è accaduto quel giorno o prima, forse "
          + "prima di entrambi i giorni. Ciò che una fonte senza data dice come passato è accaduto "
          + "al più tardi il giorno in cui è stata registrata, e ciò di cui garantisce un "
          + "funzionario al più tardi il giorno in cui l’ha annotato: quel giorno è finita solo "
          + "un’incertezza.")
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
