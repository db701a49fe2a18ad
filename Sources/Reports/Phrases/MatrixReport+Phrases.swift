import States

extension Phrase {
  /// The heading of the page for a day.
  static func matrixOfDay(_ day: String) -> Phrase {
    Phrase(
      en: "Who represented whom where: \(day)", de: "Wer wen wo vertrat: \(day)",
      fr: "Qui représentait qui et où\u{202F}: \(day)", it: "Chi rappresentava chi e dove: \(day)")
  }

  /// The heading of the page for ten years.
  static func matrixOfDecade(_ firstYear: Int) -> Phrase {
    let years = "\(firstYear)–\(firstYear + 9)"
    return Phrase(
      en: "Who represented whom where, \(years)", de: "Wer wen wo vertrat, \(years)",
      fr: "Qui représentait qui et où, \(years)", it: "Chi rappresentava chi e dove, \(years)")
  }

  /// How the matrix is to be read.
  static func matrixRule(_ firstYear: Int?) -> Phrase {
    let when =
      firstYear == nil
      ? Phrase(
        en: "on the day", de: "an diesem Tag", fr: "ce jour-là", it: "in quel giorno")
      : Phrase(
        en: "on any day of the decade", de: "an einem Tag des Jahrzehnts",
        fr: "un jour de la décennie", it: "in un giorno del decennio")
    return Phrase(
      en: "A row is a represented State, a column a receiving State; the cell names the protecting "
        + "powers whose mandate ran \(when[.english]), dormant and disputed ones included. A "
        + "question mark: it may have run, or not. In brackets: dormant, the power cannot work.",
      de: "Eine Zeile ist ein vertretener Staat, eine Spalte ein Empfangsstaat; das Feld nennt die "
        + "Schutzmächte, deren Mandat \(when[.german]) lief, ruhende und bestrittene "
        + "eingeschlossen. Ein Fragezeichen: Es kann gelaufen sein oder nicht. In Klammern: ruhend, "
        + "die Schutzmacht kann nicht arbeiten.",
      fr:
        "Une ligne est un État représenté, une colonne un État accréditaire\u{202F}; la case nomme "
        + "les puissances protectrices dont le mandat était en cours \(when[.french]), y compris en "
        + "sommeil ou disputé. Un point d’interrogation\u{202F}: il a pu être en cours, ou non. Entre "
        + "parenthèses\u{202F}: en sommeil, la puissance ne peut travailler.",
      it: "Una riga è uno Stato rappresentato, una colonna uno Stato accreditatario; la casella "
        + "nomina le potenze protettrici il cui mandato era in corso \(when[.italian]), anche "
        + "sospeso o disputato. Un punto interrogativo: può essere stato in corso, o no. Tra "
        + "parentesi: sospeso, la potenza non può operare.")
  }

  /// That the day asked lies within the decade, and cuts it off.
  static func decadeUntil(_ day: String) -> Phrase {
    Phrase(
      en: "Of the decade only what held until the day asked is shown: \(day).",
      de: "Vom Jahrzehnt ist nur gezeigt, was bis zum Stichtag galt: \(day).",
      fr: "De la décennie, seul ce qui valait jusqu’au jour considéré est montré\u{202F}: \(day).",
      it: "Del decennio è mostrato solo ciò che valeva fino al giorno considerato: \(day).")
  }

  /// That the day asked lies before the decade.
  static func decadeNotBegun(_ day: String) -> Phrase {
    Phrase(
      en: "The day asked lies before the decade, so nothing of it is shown: \(day).",
      de: "Der Stichtag liegt vor dem Jahrzehnt, darum ist nichts davon gezeigt: \(day).",
      fr: "Le jour considéré précède la décennie, dont rien n’est donc montré\u{202F}: \(day).",
      it: "Il giorno considerato precede il decennio, di cui nulla è dunque mostrato: \(day).")
  }

  /// Which part of a matrix that is too wide for one table.
  static func matrixPart(_ part: Int, _ count: Int) -> Phrase {
    Phrase(
      en: "Part \(part) of \(count): more receiving States stand in the other "
        + "part\(count == 2 ? "" : "s").",
      de: "Teil \(part) von \(count): Weitere Empfangsstaaten stehen "
        + "\(count == 2 ? "im anderen Teil" : "in den anderen Teilen").",
      fr:
        "Partie \(part) sur \(count)\u{202F}: d’autres États accréditaires sont dans "
        + "\(count == 2 ? "l’autre partie" : "les autres parties").",
      it: "Parte \(part) di \(count): altri Stati accreditatari si trovano "
        + "\(count == 2 ? "nell’altra parte" : "nelle altre parti").")
  }

  /// That the power of a mirror is that of the mandate.
  static let samePower = Phrase(
    en: "same power", de: "dieselbe Schutzmacht", fr: "même puissance", it: "stessa potenza")

  /// That it is another.
  static let otherPower = Phrase(
    en: "another power", de: "andere Schutzmacht", fr: "autre puissance", it: "altra potenza")

  /// The corner of the matrix.
  static let forAndIn = Phrase(en: "for \\ in", de: "für \\ in", fr: "pour \\ en", it: "per \\ in")

  /// The heading above the names behind keys.
  static let keysHeading = Phrase(en: "Keys", de: "Kürzel", fr: "Codes", it: "Sigle")

  /// The heading above keys.
  static let keyColumn = Phrase(en: "Key", de: "Kürzel", fr: "Code", it: "Sigla")

  /// The heading above names.
  static let nameColumn = Phrase(en: "Name", de: "Name", fr: "Nom", it: "Nome")

  /// The heading above the mandates that stand in the cells.
  static let behindTheCells = Phrase(
    en: "The mandates behind the cells", de: "Die Mandate hinter den Feldern",
    fr: "Les mandats derrière les cases", it: "I mandati dietro le caselle")

  /// How many mandates there are, each direction counted once.
  static func mandatesCounted(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) mandate\(count == 1 ? "" : "s"), each direction counted once.",
      de: "\(count) Mandat\(count == 1 ? "" : "e"), jede Richtung einmal gezählt.",
      fr: "\(count) mandat\(count < 2 ? "" : "s"), chaque direction comptée une fois.",
      it: "\(count) mandat\(count == 1 ? "o" : "i"), ogni direzione contata una volta.")
  }

  /// That silence of the picture says nothing.
  static let whatIsNotShown = Phrase(
    en:
      "Where nothing is shown, no claim speaks of a mandate; which does not mean that there was "
      + "none.",
    de: "Wo nichts steht, spricht keine Aussage von einem Mandat; das heißt nicht, dass es keines "
      + "gab.",
    fr:
      "Là où rien ne figure, aucune affirmation ne parle d’un mandat\u{202F}; cela ne veut pas "
      + "dire qu’il n’y en avait pas.",
    it:
      "Dove non c’è nulla, nessuna affermazione parla di un mandato; ciò non significa che non ce "
      + "ne fosse uno.")

  /// That what is told of a later day alone is not shown, and the command that has it.
  static func unboundedLeftOut(_ command: String) -> Phrase {
    Phrase(
      en: "A mandate of which only a later day is told, and not since when, is left out; "
        + "“\(command)” has it.",
      de:
        "Ein Mandat, von dem nur ein späterer Tag gesagt ist und nicht, seit wann, ist "
        + "weggelassen; „\(command)“ führt es.",
      fr: "Un mandat dont seul un jour ultérieur est dit, et non depuis quand, est omis\u{202F}; "
        + "«\u{202F}\(command)\u{202F}» l’indique.",
      it: "Un mandato di cui è detto solo un giorno successivo, e non da quando, è omesso; "
        + "«\(command)» lo riporta.")
  }

  /// How many of the mandates shown are uncertain, and how many rest on old evidence.
  static func uncertainAndStale(_ uncertain: Int, _ stale: Int) -> Phrase {
    Phrase(
      en: "Not certain or contested: \(uncertain). Last heard of long before: \(stale).",
      de: "Nicht sicher oder umstritten: \(uncertain). Zuletzt lange davor belegt: \(stale).",
      fr:
        "Incertains ou contestés\u{202F}: \(uncertain). Attestés longtemps avant "
        + "seulement\u{202F}: \(stale).",
      it: "Incerti o controversi: \(uncertain). Attestati solo molto prima: \(stale).")
  }
}
