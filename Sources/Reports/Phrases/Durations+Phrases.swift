import States

extension Phrase {
  /// The heading above how long mandates lasted.
  static let durationsHeading = Phrase(
    en: "How long mandates lasted", de: "Wie lange Mandate dauerten",
    fr: "Combien de temps les mandats ont duré", it: "Quanto durarono i mandati")

  /// How durations are measured and shares estimated.
  static func durationsRule(_ staleAfter: Int) -> Phrase {
    Phrase(
      en:
        "Rule: the estimator of Kaplan and Meier. After each duration at which mandates ended, the "
        + "share still running is multiplied by (n − d) / n, where n ran at least so long and were "
        + "still watched, and d ended then. A mandate without a told end counts among n for as long "
        + "as it was watched and never among d, so those still running shorten nothing. Uncertain "
        + "dates give two curves: the shortest durations that the sources allow (from the first to "
        + "the last day on which it ran for certain; without a told end, to the day asked or to the "
        + "last day of one of its States, but only to the last evidence where that is more than "
        + "\(staleAfter) days older), and the longest (all days on which it may have run).",
      de:
        "Regel: der Schätzer von Kaplan und Meier. Nach jeder Dauer, bei der Mandate endeten, wird "
        + "der noch laufende Anteil mit (n − d) / n multipliziert, wobei n mindestens so lange "
        + "liefen und noch beobachtet wurden und d dann endeten. Ein Mandat ohne überliefertes Ende "
        + "zählt zu n, solange es beobachtet war, und nie zu d; was noch läuft, verkürzt also "
        + "nichts. Unsichere Daten geben zwei Kurven: die kürzeste Dauer, die die Quellen zulassen "
        + "(vom ersten bis zum letzten Tag, an dem es sicher lief; ohne überliefertes Ende bis zum "
        + "gefragten Tag oder zum letzten Tag eines seiner Staaten, aber nur bis zum letzten Beleg, "
        + "wo dieser mehr als \(staleAfter) Tage älter ist), und die längste (alle Tage, an denen "
        + "es gelaufen sein kann).",
      fr:
        "Règle\u{202F}: l’estimateur de Kaplan et Meier. Après chaque durée à laquelle des mandats "
        + "ont pris fin, la part encore en cours est multipliée par (n − d) / n, où n ont duré au "
        + "moins aussi longtemps et étaient encore observés, et d ont alors pris fin. Un mandat sans "
        + "fin indiquée compte dans n tant qu’il était observé et jamais dans d\u{202F}; ceux qui "
        + "sont encore en cours ne raccourcissent donc rien. Les dates incertaines donnent deux "
        + "courbes\u{202F}: les durées les plus courtes que permettent les sources (du premier au "
        + "dernier jour où il était en cours avec certitude\u{202F}; sans fin indiquée, jusqu’au jour "
        + "demandé ou au dernier jour de l’un de ses États, mais seulement jusqu’à la dernière "
        + "preuve si elle est antérieure de plus de \(staleAfter) jours), et les plus longues (tous "
        + "les jours où il a pu être en cours).",
      it:
        "Regola: lo stimatore di Kaplan e Meier. Dopo ogni durata alla quale finirono mandati, la "
        + "quota ancora in corso è moltiplicata per (n − d) / n, dove n furono in corso almeno tanto "
        + "ed erano ancora osservati, e d finirono allora. Un mandato senza fine indicata conta in n "
        + "finché fu osservato e mai in d; quelli ancora in corso dunque non accorciano nulla. Le "
        + "date incerte danno due curve: le durate più brevi che le fonti consentono (dal primo "
        + "all’ultimo giorno in cui era certamente in corso; senza fine indicata, fino al giorno "
        + "richiesto o all’ultimo giorno di uno dei suoi Stati, ma solo fino all’ultima prova se "
        + "questa è anteriore di più di \(staleAfter) giorni), e le più lunghe (tutti i giorni in "
        + "cui può essere stato in corso).")
  }

  /// How many stretches are counted, and how many are not.
  static func durationsCounted(_ counted: Int, running: Int, leftOut: Int) -> Phrase {
    Phrase(
      en: "Counted: \(counted) stretch\(counted == 1 ? "" : "es") of force, \(running) of them "
        + "without a told end. Left out: \(leftOut), of which no source tells when they began, or "
        + "which never ran for certain.",
      de: "Gezählt: \(counted) Abschnitt\(counted == 1 ? "" : "e") in Kraft, davon \(running) ohne "
        + "überliefertes Ende. Weggelassen: \(leftOut), deren Beginn keine Quelle nennt oder die "
        + "nie sicher liefen.",
      fr:
        "Comptées\u{202F}: \(counted) période\(counted < 2 ? "" : "s") en vigueur, dont \(running) "
        + "sans fin indiquée. Omises\u{202F}: \(leftOut), dont aucune source ne dit le début ou "
        + "qui n’ont jamais été en cours avec certitude.",
      it:
        "Contati: \(counted) period\(counted == 1 ? "o" : "i") in vigore, di cui \(running) senza "
        + "fine indicata. Omessi: \(leftOut), di cui nessuna fonte dice l’inizio o che non furono "
        + "mai in corso con certezza.")
  }

  /// What can be seen in the chart of durations.
  static let durationsDescription = Phrase(
    en: "Two curves that fall in steps from all to the share that still runs after so many years.",
    de:
      "Zwei Kurven, die in Stufen von allen auf den Anteil fallen, der nach so vielen Jahren noch "
      + "läuft.",
    fr:
      "Deux courbes qui descendent par paliers de l’ensemble à la part encore en cours après tant "
      + "d’années.",
    it: "Due curve che scendono a gradini dal totale alla quota ancora in corso dopo tanti anni.")

  /// The name of one curve.
  static let shortestCurve = Phrase(
    en: "shortest durations", de: "kürzeste Dauern", fr: "durées les plus courtes",
    it: "durate più brevi")

  /// The name of the other.
  static let longestCurve = Phrase(
    en: "longest durations", de: "längste Dauern", fr: "durées les plus longues",
    it: "durate più lunghe")

  /// What the axis across counts.
  static let yearsAxis = Phrase(en: "Years", de: "Jahre", fr: "Années", it: "Anni")

  /// What the axis upwards shows.
  static let shareAxis = Phrase(
    en: "Share still running", de: "Noch laufender Anteil", fr: "Part encore en cours",
    it: "Quota ancora in corso")

  /// The median of one curve.
  static func medianOf(_ curve: String) -> Phrase {
    Phrase(
      en: "Median, \(curve)", de: "Median, \(curve)", fr: "Médiane, \(curve)",
      it: "Mediana, \(curve)")
  }

  /// That more than half last longer than anything seen.
  static let medianNotReached = Phrase(
    en: "not reached: more than half were still running when last seen",
    de: "nicht erreicht: Mehr als die Hälfte lief noch, als zuletzt davon die Rede war",
    fr: "non atteinte\u{202F}: plus de la moitié étaient encore en cours aux dernières nouvelles",
    it: "non raggiunta: più della metà era ancora in corso secondo le ultime notizie")

  /// What the table of shares shows.
  static let survivalCaption = Phrase(
    en: "A row for each duration at which some ended.",
    de: "Eine Zeile für jede Dauer, bei der welche endeten.",
    fr: "Une ligne pour chaque durée à laquelle certains ont pris fin.",
    it: "Una riga per ogni durata alla quale alcuni finirono.")

  /// The heading above the names of curves.
  static let curveColumn = Phrase(en: "Curve", de: "Kurve", fr: "Courbe", it: "Curva")

  /// The heading above durations.
  static let afterColumn = Phrase(en: "After", de: "Nach", fr: "Après", it: "Dopo")

  /// The heading above how many lasted so long.
  static let atRiskColumn = Phrase(
    en: "Lasted so long", de: "Dauerten so lange", fr: "Ont duré autant", it: "Durati tanto")

  /// The heading above how many ended.
  static let endedColumn = Phrase(en: "Ended", de: "Geendet", fr: "Terminés", it: "Finiti")

  /// The heading above shares.
  static let stillColumn = Phrase(
    en: "Still running", de: "Laufen noch", fr: "Encore en cours", it: "Ancora in corso")

  /// The list of stretches.
  static let tenuresCaption = Phrase(
    en: "The stretches behind the curves.", de: "Die Abschnitte hinter den Kurven.",
    fr: "Les périodes derrière les courbes.", it: "I periodi dietro le curve.")

  /// The heading above shortest durations.
  static let shortestColumn = Phrase(
    en: "At the least", de: "Mindestens", fr: "Au moins", it: "Almeno")

  /// The heading above longest durations.
  static let longestColumn = Phrase(
    en: "At the most", de: "Höchstens", fr: "Au plus", it: "Al massimo")

  /// The heading above whether it ended.
  static let fateColumn = Phrase(en: "Then", de: "Dann", fr: "Ensuite", it: "Poi")

  /// That a stretch ended.
  static let tenureEnded = Phrase(en: "ended", de: "geendet", fr: "terminé", it: "finito")

  /// That no end of a stretch is told.
  static let tenureCensored = Phrase(
    en: "no end told", de: "kein Ende überliefert", fr: "aucune fin indiquée",
    it: "nessuna fine indicata")

  /// A number of days, in years with one decimal where it is one or more.
  static func duration(_ days: Int) -> Phrase {
    guard days >= 366 else {
      return Phrase(
        en: "\(days) day\(days == 1 ? "" : "s")", de: "\(days) Tag\(days == 1 ? "" : "e")",
        fr: "\(days) jour\(days < 2 ? "" : "s")", it: "\(days) giorn\(days == 1 ? "o" : "i")")
    }
    // A year of 365.25 days; a half of a tenth is rounded up.
    let tenths = days < 1 << 50 ? (days * 80 + 1461) / 2922 : days / 2922 * 80
    let (years, tenth) = (tenths / 10, tenths % 10)
    return Phrase(
      en: "\(years).\(tenth) years", de: "\(years),\(tenth) Jahre",
      fr: "\(years),\(tenth) an\(years < 2 ? "" : "s")", it: "\(years),\(tenth) anni")
  }

  /// A number of days with the years that they make, where two may differ by less than a tenth of one.
  static func exactDuration(_ days: Int) -> Phrase {
    guard days >= 366 else { return duration(days) }
    let years = duration(days)
    return Phrase(
      en: "\(days) days (\(years[.english]))", de: "\(days) Tage (\(years[.german]))",
      fr: "\(days) jours (\(years[.french]))", it: "\(days) giorni (\(years[.italian]))")
  }

  /// A share in parts of ten thousand, read as a percentage.
  static func percent(_ perTenThousand: Int) -> Phrase {
    let whole = perTenThousand / 100
    let rest = String(100 + perTenThousand % 100).dropFirst()
    return Phrase(
      en: "\(whole).\(rest)%", de: "\(whole),\(rest)\u{A0}%", fr: "\(whole),\(rest)\u{202F}%",
      it: "\(whole),\(rest)%")
  }
}
