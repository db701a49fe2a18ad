import Mandates

// The sentences are passive, with the interests as their subject: so the verb agrees whatever
// number and gender the names of States have.

extension Phrase {
  /// "the interests of the United States in Iran".
  static func interests(of represented: String, in receiving: String) -> Phrase {
    Phrase(
      en: "the interests \(represented) \(receiving)",
      de: "die Interessen \(represented) \(receiving)",
      fr: "les intérêts \(represented) \(receiving)",
      it: "gli interessi \(represented) \(receiving)")
  }

  static func digestRuns(_ matter: String, _ power: String, _ since: String?) -> Phrase {
    guard let since else {
      return Phrase(
        en: "\(matter) are represented \(power)", de: "\(matter) werden \(power) vertreten",
        fr: "\(matter) sont représentés \(power)", it: "\(matter) sono rappresentati \(power)")
    }
    return Phrase(
      en: "\(matter) have been represented \(power) \(since)",
      de: "\(matter) werden \(since) \(power) vertreten",
      fr: "\(matter) sont représentés \(power) \(since)",
      it: "\(matter) sono rappresentati \(power) \(since)")
  }

  static let digestDormant = Phrase(
    en: "; the mandate is dormant, for the power cannot work there",
    de: "; das Mandat ruht, denn die Schutzmacht kann dort nicht arbeiten",
    fr: "\u{202F}; le mandat est en sommeil, car la puissance ne peut y travailler",
    it: "; il mandato è sospeso, perché la potenza non può operarvi")

  static let digestDisputed = Phrase(
    en: "; the receiving State refuses or has withdrawn its consent",
    de: "; der Empfangsstaat lehnt ab oder hat seine Zustimmung zurückgezogen",
    fr: "\u{202F}; l’État accréditaire refuse ou a retiré son consentement",
    it: "; lo Stato accreditatario rifiuta o ha ritirato il consenso")

  static func digestStale(
    _ matter: String, _ power: String, _ since: String?, _ day: String?
  ) -> Phrase {
    let began = since.map { ", \($0)" } ?? ""
    let (en, de, fr, it) =
      day.map {
        (
          "By the last evidence (\($0)),", "Nach dem letzten Beleg (\($0)) wurden",
          "Selon la dernière preuve (\($0)),", "Secondo l’ultima prova (\($0)),"
        )
      } ?? (
        "By evidence of unknown age,", "Nach einem Beleg unbekannten Alters wurden",
        "Selon une preuve d’âge inconnu,", "Secondo una prova di età ignota,"
      )
    return Phrase(
      en: "\(en) \(matter) were represented \(power)\(began); whether they still are is not known",
      de: "\(de) \(matter) \(power) vertreten\(began); ob das noch gilt, ist nicht bekannt",
      fr:
        "\(fr) \(matter) étaient représentés \(power)\(began)\u{202F}; on ne sait pas s’ils le sont "
        + "encore",
      it: "\(it) \(matter) erano rappresentati \(power)\(began); non si sa se lo siano ancora")
  }

  /// That the power was last said to be unable to work; the day comes with its preposition.
  static func digestLastDormant(_ onDay: String?) -> Phrase {
    let day = onDay.map { " \($0)" } ?? ""
    return Phrase(
      en: "; the mandate was last reported dormant\(day)",
      de: "; zuletzt wurde das Mandat\(day) als ruhend gemeldet",
      fr: "\u{202F}; le mandat a été signalé en sommeil pour la dernière fois\(day)",
      it: "; il mandato è stato segnalato come sospeso per l’ultima volta\(day)")
  }

  /// That a wider date for the beginning agrees with the one told; its sources follow.
  static func digestBeginningFits(_ wider: String, _ told: String) -> Phrase {
    Phrase(
      en: "For the beginning, \(wider) is told too, which fits \(told)",
      de: "Für den Beginn ist auch „\(wider)“ gesagt, was zur Angabe „\(told)“ passt",
      fr:
        "Pour le début, il est aussi dit\u{202F}: \(wider), ce qui s’accorde avec «\u{202F}\(told)\u{202F}»",
      it: "Per l’inizio è detto anche \(wider), che si accorda con «\(told)»")
  }

  /// That a wider date for the end agrees with the one told; its sources follow.
  static func digestEndFits(_ wider: String, _ told: String) -> Phrase {
    Phrase(
      en: "For the end, \(wider) is told too, which fits \(told)",
      de: "Für das Ende ist auch „\(wider)“ gesagt, was zur Angabe „\(told)“ passt",
      fr:
        "Pour la fin, il est aussi dit\u{202F}: \(wider), ce qui s’accorde avec «\u{202F}\(told)\u{202F}»",
      it: "Per la fine è detto anche \(wider), che si accorda con «\(told)»")
  }

  /// That it is over; when it ran comes in words that say from when to when, as far as told.
  static func digestEnded(_ matter: String, _ power: String, _ ran: String?) -> Phrase {
    let ran = ran.map { " \($0)" } ?? ""
    return Phrase(
      en: "\(matter) were represented \(power)\(ran); that is over",
      de: "\(matter) wurden \(power)\(ran) vertreten; das ist vorbei",
      fr: "\(matter) ont été représentés \(power)\(ran)\u{202F}; c’est terminé",
      it: "\(matter) sono stati rappresentati \(power)\(ran); ora non più")
  }

  /// That it ran, and no source tells an end.
  static func digestUnended(_ matter: String, _ power: String, _ ran: String?) -> Phrase {
    let ran = ran.map { " \($0)" } ?? ""
    return Phrase(
      en: "\(matter) were represented \(power)\(ran); no source tells an end",
      de: "\(matter) wurden \(power)\(ran) vertreten; ein Ende nennt keine Quelle",
      fr: "\(matter) ont été représentés \(power)\(ran)\u{202F}; aucune source ne dit de fin",
      it: "\(matter) sono stati rappresentati \(power)\(ran); nessuna fonte dice una fine")
  }

  /// When something ran whose beginning or end has several candidates, or no end is told: side by
  /// side.
  static func digestRan(began: String, ended: String?) -> Phrase {
    Phrase(ended.map { $0 + " " } ?? "").followed(
      by: Phrase(
        en: "(begun: \(began))", de: "(Beginn: \(began))", fr: "(début\u{202F}: \(began))",
        it: "(inizio: \(began))"))
  }

  static func digestLapsed(
    _ matter: String, _ power: String, _ day: String?, mayHaveRun: Bool
  ) -> Phrase {
    let told = day.map { " (\($0))" } ?? ""
    let course =
      mayHaveRun
      ? Phrase(
        en: "whether it ever came to that is not certain, and the matter is closed\(told)",
        de: "ob es je dazu kam, ist nicht sicher, und die Sache ist erledigt\(told)",
        fr: "il n’est pas certain que cela ait eu lieu, et l’affaire est close\(told)",
        it: "non è certo che vi si sia mai giunti, e la cosa è chiusa\(told)")
      : Phrase(
        en: "no source says that it came to that, and the matter is closed\(told)",
        de: "dass es dazu kam, sagt keine Quelle, und die Sache ist erledigt\(told)",
        fr: "aucune source ne dit que cela ait eu lieu, et l’affaire est close\(told)",
        it: "nessuna fonte dice che vi si sia giunti, e la cosa è chiusa\(told)")
    return Phrase(
      en: "\(matter) were to be represented \(power); ",
      de: "\(matter) sollten \(power) vertreten werden; ",
      fr: "\(matter) devaient être représentés \(power)\u{202F}; ",
      it: "\(matter) dovevano essere rappresentati \(power); "
    ).followed(by: course)
  }

  /// That a State is no more, beside what was said.
  static func digestBeside(notInBeing states: String) -> Phrase {
    digestNotInBeing(states, behind: ";")
  }

  /// That a State is no more, as the reason of what was said.
  static func digestBecause(notInBeing states: String) -> Phrase {
    digestNotInBeing(states, behind: ":")
  }

  private static func digestNotInBeing(_ states: String, behind sign: String) -> Phrase {
    Phrase(
      en: "\(sign) one of the States is not in being on the day asked (\(states))",
      de: "\(sign) einer der Staaten besteht am Stichtag nicht (\(states))",
      fr: "\u{202F}\(sign) l’un des États n’existe pas au jour considéré (\(states))",
      it: "\(sign) uno degli Stati non esiste nel giorno considerato (\(states))")
  }

  static func digestRefused(
    _ matter: String, _ power: String, isWithdrawn: Bool, by who: String?, at day: String?,
    again: String?
  ) -> Phrase {
    let act =
      isWithdrawn
      ? Phrase(en: "withdrawn", de: "zurückgezogen", fr: "retrait", it: "ritiro")
      : Phrase(en: "refused", de: "abgelehnt", fr: "refus opposé", it: "rifiuto opposto")
    let ending = Phrase([who, day].compactMap { $0.map { " \($0)" } }.joined())
    let renewed =
      again.map {
        Phrase(
          en: "; the offer was made again \($0)", de: "; das Angebot wurde \($0) erneuert",
          fr: "\u{202F}; l’offre a été renouvelée \($0)", it: "; l’offerta è stata rinnovata \($0)")
      } ?? Phrase("")
    return Phrase(
      en: "\(matter) are not represented \(power): ",
      de: "\(matter) werden nicht \(power) vertreten: ",
      fr: "\(matter) ne sont pas représentés \(power)\u{202F}: ",
      it: "\(matter) non sono rappresentati \(power): "
    ).followed(by: act).followed(by: ending).followed(by: renewed)
  }

  /// A mandate on which wills are known, and which does not run.
  static func digestPending(_ status: Status, _ matter: String, _ power: String) -> Phrase {
    let open =
      switch status {
      case .agreed:
        Phrase(
          en: "all three States agree, and it is not in force yet",
          de: "alle drei Staaten sind einverstanden, und es ist noch nicht in Kraft",
          fr: "les trois États sont d’accord, et ce n’est pas encore en vigueur",
          it: "i tre Stati sono d’accordo, e non è ancora in vigore")
      case .awaitingConsent:
        Phrase(
          en: "the consent of the receiving State is not known",
          de: "die Zustimmung des Empfangsstaats ist nicht bekannt",
          fr: "le consentement de l’État accréditaire n’est pas connu",
          it: "il consenso dello Stato accreditatario non è noto")
      case .consented:
        Phrase(
          en: "the receiving State consents, another of the three has not agreed yet",
          de: "der Empfangsstaat stimmt zu, ein anderer der drei ist noch nicht einverstanden",
          fr: "l’État accréditaire consent, un autre des trois n’a pas encore accepté",
          it: "lo Stato accreditatario acconsente, un altro dei tre non ha ancora accettato")
      default:
        Phrase(
          en: "this is announced, and no more is known",
          de: "das ist angekündigt, und mehr ist nicht bekannt",
          fr: "c’est annoncé, et l’on n’en sait pas plus",
          it: "è annunciato, e non se ne sa di più")
      }
    return Phrase(
      en: "\(matter) are to be represented \(power); ",
      de: "\(matter) sollen \(power) vertreten werden; ",
      fr: "\(matter) doivent être représentés \(power)\u{202F}; ",
      it: "\(matter) devono essere rappresentati \(power); "
    ).followed(by: open)
  }

  static func digestOffered(_ matter: String, _ power: String) -> Phrase {
    Phrase(
      en: "an offer made \(power) to represent \(matter) stands; no answer is known",
      de: "ein Angebot \(power), \(matter) zu vertreten, steht; eine Antwort ist nicht bekannt",
      fr:
        "une offre faite \(power) de représenter \(matter) est en suspens\u{202F}; aucune réponse "
        + "n’est connue",
      it:
        "un’offerta fatta \(power) di rappresentare \(matter) è pendente; nessuna risposta è nota"
    )
  }

  static func digestRequested(_ matter: String, _ power: String) -> Phrase {
    Phrase(
      en: "a request that \(matter) be represented \(power) stands; no answer is known",
      de: "ein Ersuchen, dass \(matter) \(power) vertreten werden, steht; eine Antwort ist nicht "
        + "bekannt",
      fr: "une demande que \(matter) soient représentés \(power) est en suspens\u{202F}; aucune "
        + "réponse n’est connue",
      it:
        "una richiesta che \(matter) siano rappresentati \(power) è pendente; nessuna risposta è "
        + "nota")
  }

  static func digestUnknown(_ matter: String, _ power: String, on day: String) -> Phrase {
    Phrase(
      en: "whether \(matter) were represented \(power) \(day) is not known",
      de: "ob \(matter) \(day) \(power) vertreten wurden, ist nicht bekannt",
      fr: "on ne sait pas si \(matter) étaient représentés \(power) \(day)",
      it: "non si sa se \(matter) fossero rappresentati \(power) \(day)")
  }

  static func digestUncertain(
    _ matter: String, _ power: String, on day: String, _ statuses: String
  ) -> Phrase {
    Phrase(
      en: "whether \(matter) were represented \(power) \(day) is not certain: \(statuses)",
      de: "ob \(matter) \(day) \(power) vertreten wurden, ist nicht sicher: \(statuses)",
      fr: "il n’est pas certain que \(matter) aient été représentés \(power) \(day)\u{202F}: "
        + "\(statuses)",
      it: "non è certo che \(matter) fossero rappresentati \(power) \(day): \(statuses)")
  }

  /// The brackets that close a sentence: the last evidence and its source.
  static func digestSource(_ source: DigestSource) -> Phrase {
    switch source {
    case .document(let text, let last?):
      Phrase(
        en: "(last evidence: \(last); source: \(text))",
        de: "(letzter Beleg: \(last); Quelle: \(text))",
        fr: "(dernière preuve\u{202F}: \(last)\u{202F}; source\u{202F}: \(text))",
        it: "(ultima prova: \(last); fonte: \(text))")
    case .document(let text, nil):
      Phrase(
        en: "(source: \(text))", de: "(Quelle: \(text))", fr: "(source\u{202F}: \(text))",
        it: "(fonte: \(text))")
    case .officer(let name):
      Phrase(
        en: "(no document, on the word of “\(name)”)",
        de: "(kein Dokument, auf das Wort von „\(name)“)",
        fr: "(aucun document, sur la parole de «\u{A0}\(name)\u{A0}»)",
        it: "(nessun documento, sulla parola di «\(name)»)")
    case .none:
      Phrase(en: "(no source)", de: "(keine Quelle)", fr: "(aucune source)", it: "(nessuna fonte)")
    }
  }
}

// MARK: - Headings

extension Phrase {
  static func digestTitle(_ day: String) -> Phrase {
    Phrase(
      en: "Mandates in one sentence each: \(day)", de: "Mandate in je einem Satz: \(day)",
      fr: "Les mandats en une phrase chacun\u{202F}: \(day)",
      it: "I mandati in una frase ciascuno: \(day)")
  }

  static func digestHeading(_ group: DigestGroup) -> Phrase {
    switch group {
    case .running: Phrase(en: "In force", de: "In Kraft", fr: "En vigueur", it: "In vigore")
    case .last:
      Phrase(
        en: "In force when last heard of", de: "In Kraft nach dem letzten Beleg",
        fr: "En vigueur selon la dernière preuve", it: "In vigore secondo l’ultima prova")
    case .uncertain: Phrase(en: "Not certain", de: "Nicht sicher", fr: "Incertains", it: "Incerti")
    case .pending: Phrase(en: "Pending", de: "Offen", fr: "En suspens", it: "Pendenti")
    case .refused:
      Phrase(
        en: "Refused or withdrawn", de: "Abgelehnt oder zurückgezogen", fr: "Refusés ou retirés",
        it: "Rifiutati o ritirati")
    case .over: Phrase(en: "Over", de: "Vorbei", fr: "Terminés", it: "Conclusi")
    case .unknown:
      Phrase(
        en: "Not known on this day", de: "An diesem Tag nicht bekannt", fr: "Inconnus ce jour",
        it: "Non noti in questo giorno")
    }
  }

  static let digestNotKnown = Phrase(
    en: "Mandates of which no claim in the ledger speaks. A sentence holds for the day of its last "
      + "evidence; what came after, no source tells.",
    de: "Mandate, von denen keine Aussage im Verzeichnis spricht. Ein Satz gilt für den Tag seines "
      + "letzten Belegs; was danach kam, sagt keine Quelle.",
    fr:
      "Les mandats dont aucune affirmation du registre ne parle. Une phrase vaut pour le jour de sa "
      + "dernière preuve\u{202F}; ce qui a suivi, aucune source ne le dit.",
    it:
      "I mandati di cui nessuna affermazione del registro parla. Una frase vale per il giorno della "
      + "sua ultima prova; che cosa sia seguito nessuna fonte lo dice.")

  static let columnSentence = Phrase(en: "Sentence", de: "Satz", fr: "Phrase", it: "Frase")
}
