/// What does not agree, is impossible or missing; mandates come by their titles, dates in words.
extension Phrase {
  static func foundTwoStarts(_ mandate: String, _ dates: String) -> Phrase {
    Phrase(
      en: "\(mandate): the sources give different beginnings: \(dates). It cannot begin twice.",
      de: "\(mandate): Die Quellen nennen verschiedene Anfänge: \(dates). Es kann nicht zweimal "
        + "beginnen.",
      fr: "\(mandate)\u{202F}: les sources donnent des débuts différents\u{202F}: \(dates). Il ne "
        + "peut commencer deux fois.",
      it: "\(mandate): le fonti danno inizi diversi: \(dates). Non può cominciare due volte.")
  }

  static func foundTwoEnds(_ mandate: String, _ dates: String) -> Phrase {
    Phrase(
      en: "\(mandate): the sources give different ends: \(dates). It cannot end twice.",
      de: "\(mandate): Die Quellen nennen verschiedene Enden: \(dates). Es kann nicht zweimal "
        + "enden.",
      fr: "\(mandate)\u{202F}: les sources donnent des fins différentes\u{202F}: \(dates). Il ne "
        + "peut finir deux fois.",
      it: "\(mandate): le fonti danno fini diverse: \(dates). Non può finire due volte.")
  }

  static func foundForceDisputed(_ mandate: String, yes: String, no: String) -> Phrase {
    Phrase(
      en: "\(mandate): attested in force (\(yes)) and not in force (\(no)) for the same days.",
      de: "\(mandate): Für dieselben Tage als in Kraft (\(yes)) und als nicht in Kraft (\(no)) "
        + "bezeugt.",
      fr:
        "\(mandate)\u{202F}: attesté en vigueur (\(yes)) et non en vigueur (\(no)) pour les mêmes "
        + "jours.",
      it: "\(mandate): attestato in vigore (\(yes)) e non in vigore (\(no)) per gli stessi giorni.")
  }

  static func foundForceAfterEnd(_ mandate: String, attested: String, ended: String) -> Phrase {
    Phrase(
      en: "\(mandate): attested in force (\(attested)) after it ended (\(ended)).",
      de: "\(mandate): Als in Kraft bezeugt (\(attested)), nachdem es geendet hatte (\(ended)).",
      fr: "\(mandate)\u{202F}: attesté en vigueur (\(attested)) après sa fin (\(ended)).",
      it: "\(mandate): attestato in vigore (\(attested)) dopo la sua fine (\(ended)).")
  }

  /// The day comes with its preposition.
  static func foundTwoPowers(_ first: String, _ second: String, _ onDay: String) -> Phrase {
    Phrase(
      en: "\(first) and \(second): both run \(onDay) and cover the same.",
      de: "\(first) und \(second): Beide laufen \(onDay) und umfassen dasselbe.",
      fr:
        "\(first) et \(second)\u{202F}: les deux sont en cours \(onDay) et couvrent la même chose.",
      it: "\(first) e \(second): entrambi sono in corso \(onDay) e comprendono lo stesso.")
  }

  /// The State comes as the subject, with its article.
  static func foundNotInBeing(_ claim: String, _ state: String, _ date: String) -> Phrase {
    Phrase(
      en: "\(claim): speaks of a time (\(date)) when \(state) did not exist.",
      de: "\(claim): spricht von einer Zeit (\(date)), zu der es den Staat nicht gab: \(state).",
      fr: "\(claim)\u{202F}: parle d’une époque (\(date)) où cet État n’existait pas\u{202F}: "
        + "\(state).",
      it: "\(claim): parla di un tempo (\(date)) in cui questo Stato non esisteva: \(state).")
  }

  static func foundUnknownState(_ claim: String, _ key: String) -> Phrase {
    Phrase(
      en: "\(claim): names \(key), which is not in the registry of States.",
      de: "\(claim): nennt \(key), das nicht im Staatenverzeichnis steht.",
      fr: "\(claim)\u{202F}: nomme \(key), qui n’est pas au registre des États.",
      it: "\(claim): nomina \(key), che non è nel registro degli Stati.")
  }

  static func foundToldBefore(_ claim: String, _ day: String) -> Phrase {
    Phrase(
      en: "\(claim): told as past by an earlier source (\(day)).",
      de: "\(claim): von einer früheren Quelle (\(day)) als vergangen mitgeteilt.",
      fr: "\(claim)\u{202F}: dit passé par une source antérieure (\(day)).",
      it: "\(claim): detto passato da una fonte anteriore (\(day)).")
  }

  /// The day comes with its preposition.
  static func foundAssertionFailed(
    _ mandate: String, _ onDay: String, asserted: String, found: String
  ) -> Phrase {
    Phrase(
      en: "\(mandate): asserted \(onDay): \(asserted); found: \(found).",
      de: "\(mandate): Behauptet \(onDay): \(asserted); gefunden: \(found).",
      fr: "\(mandate)\u{202F}: supposé \(onDay)\u{202F}: \(asserted)\u{202F}; trouvé\u{202F}: "
        + "\(found).",
      it: "\(mandate): asserito \(onDay): \(asserted); trovato: \(found).")
  }

  static func foundDangling(_ entry: String, _ other: String) -> Phrase {
    Phrase(
      en: "Entry \(entry) names \(other), which is not in the ledger.",
      de: "Eintrag \(entry) nennt \(other), das nicht im Verzeichnis steht.",
      fr: "L’entrée \(entry) nomme \(other), qui n’est pas au registre.",
      it: "La voce \(entry) nomina \(other), che non è nel registro.")
  }

  static func foundRivalRecord(_ document: String) -> Phrase {
    Phrase(
      en: "Document \(document) is recorded twice with different content.",
      de: "Das Dokument \(document) ist zweimal mit verschiedenem Inhalt verzeichnet.",
      fr: "Le document \(document) est enregistré deux fois avec un contenu différent.",
      it: "Il documento \(document) è registrato due volte con contenuto diverso.")
  }

  static func foundUnknownDocument(_ claim: String, _ document: String) -> Phrase {
    Phrase(
      en: "\(claim): cites \(document), which is not registered.",
      de: "\(claim): beruft sich auf \(document), das nicht verzeichnet ist.",
      fr: "\(claim)\u{202F}: cite \(document), qui n’est pas enregistré.",
      it: "\(claim): cita \(document), che non è registrato.")
  }

  static func foundUnsourced(_ claim: String, _ officer: String) -> Phrase {
    Phrase(
      en: "\(claim): rests on \(officer) alone.", de: "\(claim): beruht allein auf \(officer).",
      fr: "\(claim)\u{202F}: repose sur \(officer) seul.",
      it: "\(claim): si fonda solo su \(officer).")
  }

  /// The last evidence in words, or nil if its age is not known.
  static func foundStale(_ mandate: String, _ statuses: String, _ evidence: String?) -> Phrase {
    guard let evidence else {
      return Phrase(
        en: "\(mandate): \(statuses), but the age of the evidence is not known.",
        de: "\(mandate): \(statuses), aber das Alter der Belege ist nicht bekannt.",
        fr: "\(mandate)\u{202F}: \(statuses), mais l’âge des preuves est inconnu.",
        it: "\(mandate): \(statuses), ma l’età delle prove è ignota.")
    }
    return Phrase(
      en: "\(mandate): \(statuses), but the last evidence is old: \(evidence).",
      de: "\(mandate): \(statuses), aber der letzte Beleg ist alt: \(evidence).",
      fr: "\(mandate)\u{202F}: \(statuses), mais la dernière preuve est ancienne\u{202F}: "
        + "\(evidence).",
      it: "\(mandate): \(statuses), ma l’ultima prova è vecchia: \(evidence).")
  }
}
