import States

/// The status report.
extension Phrase {
  /// The title; the day comes with its preposition.
  static func statusTitle(_ onDay: String) -> Phrase {
    Phrase(
      en: "Status of mandates \(onDay)", de: "Stand der Mandate \(onDay)",
      fr: "Situation des mandats \(onDay)", it: "Situazione dei mandati \(onDay)")
  }

  static let countsHeading = Phrase(en: "Counts", de: "Zahlen", fr: "Chiffres", it: "Cifre")

  static let statusCountingRule = Phrase(
    en: "Each direction counts once. A mandate counts under the heading of its sole possible "
      + "status; where several are possible it counts as uncertain or, if it may run, as possibly "
      + "in force. What is in force by stale evidence counts apart.",
    de:
      "Jede Richtung zählt einmal. Ein Mandat zählt unter der Überschrift seines einzig möglichen "
      + "Stands; sind mehrere möglich, zählt es als unsicher oder, wenn es laufen kann, als "
      + "möglicherweise in Kraft. Was nach veralteten Belegen in Kraft ist, zählt gesondert.",
    fr: "Chaque direction compte une fois. Un mandat compte sous le titre de sa seule situation "
      + "possible\u{202F}; si plusieurs sont possibles, il compte comme incertain ou, s’il peut "
      + "être en cours, comme peut-être en vigueur. Ce qui est en vigueur d’après des preuves anciennes "
      + "est compté à part.",
    it:
      "Ogni direzione conta una volta. Un mandato conta sotto il titolo della sua sola situazione "
      + "possibile; se più d’una è possibile, conta come incerto o, se può essere in corso, come "
      + "forse in vigore. Ciò che è in vigore secondo prove vecchie conta a parte.")

  static let columnMandates = Phrase(
    en: "Mandates", de: "Mandate", fr: "Mandats", it: "Mandati")
  static let columnScope = Phrase(en: "Scope", de: "Umfang", fr: "Étendue", it: "Ambito")
  static let noneAsFarAsKnown = Phrase(
    en: "No mandate, as far as is known.", de: "Kein Mandat, soweit bekannt.",
    fr: "Aucun mandat, pour autant qu’on sache.", it: "Nessun mandato, per quanto si sappia.")
}

extension Phrase {
  /// How many mandates are not listed since all that is told of them lies later, and what lists them.
  static func toldOfLaterDays(_ number: Int, others: Bool, _ command: String) -> Phrase {
    let isOne = number == 1
    let (french, italian) =
      others ? (isOne ? ("autre ", "altro ") : ("autres ", "altri ")) : ("", "")
    return Phrase(
      en: "Of \(number)\(others ? " more" : "") mandate\(isOne ? "" : "s"), all that is told lies "
        + "after this day; “\(command)” lists \(isOne ? "it" : "them").",
      de: "Von \(number)\(others ? " weiteren" : "") "
        + "\(isOne ? "Mandat" : "Mandaten") liegt alles, was berichtet wird, nach diesem Tag; "
        + "„\(command)“ zählt \(isOne ? "es" : "sie") auf.",
      fr: "De \(number) \(french)mandat\(isOne ? "" : "s"), tout "
        + "ce qui est rapporté est postérieur à ce jour\u{202F}; «\u{202F}\(command)\u{202F}» "
        + "\(isOne ? "l’énumère" : "les énumère").",
      it: "Di \(number) \(italian)mandat\(isOne ? "o" : "i"), tutto "
        + "ciò che è riferito è posteriore a questo giorno; «\(command)» "
        + "\(isOne ? "lo elenca" : "li elenca").")
  }
}

// MARK: - What is not known

extension Phrase {
  static let notListed = Phrase(
    en: "What is not listed is not known: no claim in the ledger speaks of it.",
    de: "Was hier nicht steht, ist nicht bekannt: Keine Aussage des Verzeichnisses spricht davon.",
    fr:
      "Ce qui n’est pas listé n’est pas connu\u{202F}: aucune affirmation du registre n’en parle.",
    it: "Ciò che non è elencato non è noto: nessuna affermazione del registro ne parla.")

  /// How many have more than one possible status, and how many of them because of contradictions.
  static func uncertainMandates(_ number: Int, contested: Int) -> Phrase {
    guard number > 0 else {
      return Phrase(
        en: "No mandate has more than one possible status.",
        de: "Kein Mandat hat mehr als einen möglichen Stand.",
        fr: "Aucun mandat n’a plus d’une situation possible.",
        it: "Nessun mandato ha più di una situazione possibile.")
    }
    let mandates = mandates(number)
    guard contested > 0 else {
      return Phrase(
        en: "More than one status is possible for \(mandates[.english]), for none of them because "
          + "sources contradict each other.",
        de: "Für \(mandates[.german]) ist mehr als ein Stand möglich, für keines davon, weil "
          + "Quellen sich widersprechen.",
        fr: "Pour \(mandates[.french]), plus d’une situation est possible, pour aucun du fait de "
          + "sources qui se contredisent.",
        it: "Per \(mandates[.italian]) è possibile più di una situazione, per nessuno a causa di "
          + "fonti che si contraddicono.")
    }
    return Phrase(
      en: "More than one status is possible for \(mandates[.english]); sources contradict each "
        + "other about \(contested == 1 ? "1 mandate" : "\(contested) mandates").",
      de: "Für \(mandates[.german]) ist mehr als ein Stand möglich; zu \(contested) "
        + "\(contested == 1 ? "Mandat" : "Mandaten") widersprechen sich Quellen.",
      fr: "Pour \(mandates[.french]), plus d’une situation est possible\u{202F}; les sources se "
        + "contredisent sur \(contested) mandat\(contested < 2 ? "" : "s").",
      it: "Per \(mandates[.italian]) è possibile più di una situazione; le fonti si contraddicono "
        + "su \(contested) mandat\(contested == 1 ? "o" : "i").")
  }

  /// Of how many mandates sources tell different days, though that may leave their status
  /// certain; the command has what each says.
  static func disputedMandates(_ number: Int, _ command: String) -> Phrase {
    let mandates = mandates(number)
    return Phrase(
      en:
        "For \(mandates[.english]) sources contradict each other, be it only about the day of a "
        + "beginning or an end; “\(command)” has the sides.",
      de: "Zu \(number) \(number == 1 ? "Mandat" : "Mandaten") widersprechen sich Quellen, sei es "
        + "auch nur über den Tag eines Beginns oder Endes; „\(command)“ "
        + "nennt die Seiten.",
      fr:
        "Sur \(mandates[.french]), des sources se contredisent, ne serait-ce que sur le jour d’un "
        + "début ou d’une fin\u{202F}; «\u{202F}\(command)\u{202F}» donne "
        + "les versions.",
      it:
        "Su \(mandates[.italian]) le fonti si contraddicono, anche solo sul giorno di un inizio o "
        + "di una fine; «\(command)» riporta le versioni.")
  }

  /// How many rest on old evidence.
  static func staleMandates(_ number: Int, after days: Int) -> Phrase {
    Phrase(
      en: "For \(number == 1 ? "1 mandate" : "\(number) mandates") the last evidence is more than "
        + "\(days) days older than the day asked, or of unknown age.",
      de: "Für \(number) \(number == 1 ? "Mandat" : "Mandate") ist der letzte Beleg mehr als "
        + "\(days) Tage älter als der Stichtag oder unbekannten Alters.",
      fr:
        "Pour \(number) mandat\(number < 2 ? "" : "s"), la dernière preuve est antérieure de plus "
        + "de \(days) jours au jour considéré, ou d’âge inconnu.",
      it: "Per \(number) mandat\(number == 1 ? "o" : "i") l’ultima prova è anteriore di oltre "
        + "\(days) giorni al giorno considerato, o di età ignota.")
  }
}
