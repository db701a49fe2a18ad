import Mandates
import States

// MARK: - Headings

extension Phrase {
  static let offersTitle = Phrase(
    en: "Offers and requests", de: "Angebote und Ersuchen", fr: "Offres et demandes",
    it: "Offerte e richieste")

  static let offersByPower = Phrase(
    en: "By protecting power", de: "Nach Schutzmacht", fr: "Par puissance protectrice",
    it: "Per potenza protettrice")

  static let offersByDecade = Phrase(
    en: "By decade", de: "Nach Jahrzehnt", fr: "Par décennie", it: "Per decennio")

  static let offersCountingRule = Phrase(
    en: "Each offer and each request counts once, with what became of it by the day asked. One "
      + "made again counts with the first; one made while the mandate ran does not count. Taken up "
      + "means that the mandate ran afterwards; moot, that no answer is known and relations were "
      + "restored, one of the three States is no more, or another power took the mandate. Where "
      + "several fates are possible it counts as uncertain. The shares are of all that are counted, the uncertain ones included: so from "
      + "the least to the most.",
    de:
      "Jedes Angebot und jedes Ersuchen zählt einmal, mit dem, was bis zum Stichtag daraus wurde. "
      + "Ein erneuertes zählt mit dem ersten; eines, das gestellt wurde, während das Mandat lief, "
      + "zählt nicht. Aufgenommen heißt, dass das Mandat danach lief; gegenstandslos, dass keine "
      + "Antwort bekannt ist und die Beziehungen wiederhergestellt wurden, einer der drei Staaten "
      + "nicht mehr besteht oder eine andere Macht das Mandat übernahm. Wo mehrere Ausgänge möglich "
      + "sind, zählt es als ungewiss. Die Anteile sind solche an allen gezählten, die ungewissen "
      + "eingeschlossen, also vom kleinsten bis zum größten.",
    fr: "Chaque offre et chaque demande compte une fois, avec ce qu’il en est advenu jusqu’au jour "
      + "considéré. Celle qui est renouvelée compte avec la première\u{202F}; celle qui est faite "
      + "pendant que le mandat est en cours ne compte pas. Aboutie signifie que le mandat a ensuite été en cours\u{202F}; "
      + "sans objet, qu’aucune réponse n’est connue et que les relations ont été rétablies, que l’un "
      + "des trois États n’existe plus ou qu’une autre puissance a repris le mandat. Là où plusieurs issues sont possibles, elle compte comme incertaine. Les parts se "
      + "rapportent à toutes celles qui sont comptées, y compris les incertaines, du minimum au "
      + "maximum.",
    it: "Ogni offerta e ogni richiesta conta una volta, con ciò che ne è stato fino al giorno "
      + "considerato. Quella rinnovata conta con la prima; quella fatta mentre il mandato era in "
      + "corso non conta. Accolta significa che in seguito il mandato è stato in vigore; senza "
      + "oggetto, che nessuna risposta è nota e che le relazioni sono state ristabilite, che uno dei "
      + "tre Stati non esiste più o che un’altra potenza ha assunto il mandato. Dove sono possibili più esiti, conta come incerta. Le quote si riferiscono a tutte quelle contate, "
      + "anche le incerte, dal minimo al massimo.")

  static let offersDecadeRule = Phrase(
    en:
      "Counted in the same way, under the decade in which each was made; one of which only a last "
      + "day is told stands under the decade of that day, one that may lie in several under none.",
    de: "Ebenso gezählt, unter dem Jahrzehnt, in dem sie gemacht wurden; wovon nur ein letzter Tag "
      + "gesagt ist, steht unter dessen Jahrzehnt, was in mehreren liegen kann, unter keinem.",
    fr:
      "Comptées de même, sous la décennie où elles ont été faites\u{202F}; celle dont seul un "
      + "dernier jour est dit figure sous la décennie de ce jour, celle qui peut relever de "
      + "plusieurs sous aucune.",
    it:
      "Contate allo stesso modo, sotto il decennio in cui furono fatte; quella di cui è detto solo "
      + "un ultimo giorno sta sotto il decennio di quel giorno, quella che può cadere in più "
      + "decenni sotto nessuno.")

  static let offersNone = Phrase(
    en: "No offer or request is known.", de: "Kein Angebot und kein Ersuchen ist bekannt.",
    fr: "Aucune offre ni demande n’est connue.", it: "Nessuna offerta o richiesta è nota.")

  /// How many are counted, and how many of them had each fate: together all of them.
  static func offersSummary(
    _ counted: Int, _ fates: [(fate: Bid.Fate, number: Int)], uncertain: Int
  ) -> Phrase {
    let parts =
      [(bidCounted, counted)] + fates.map { (fateHeading($0.fate), $0.number) }
      + [(bidUncertain, uncertain)]
    return parts.enumerated().reduce(Phrase("")) { text, part in
      let (label, number) = part.element
      return text.followed(by: Phrase(part.offset == 0 ? "" : " ")).followed(by: label.labelled)
        .followed(by: Phrase("\(number)."))
    }
  }
}

// MARK: - Columns

extension Phrase {
  static let bidWhat = Phrase(
    en: "Offer or request", de: "Angebot oder Ersuchen", fr: "Offre ou demande",
    it: "Offerta o richiesta")
  static let bidFate = Phrase(en: "Fate", de: "Ausgang", fr: "Issue", it: "Esito")
  static let bidReason = Phrase(
    en: "Reason given", de: "Angegebener Grund", fr: "Motif donné", it: "Motivo addotto")
  static let bidDays = Phrase(
    en: "Days until then", de: "Tage bis dahin", fr: "Jours jusque-là", it: "Giorni fino ad allora")
  static let bidCounted = Phrase(en: "Counted", de: "Gezählt", fr: "Comptées", it: "Contate")
  static let bidUncertain = Phrase(
    en: "Uncertain", de: "Ungewiss", fr: "Incertaines", it: "Incerte")
  static let rateTakenUp = Phrase(
    en: "Share taken up", de: "Anteil aufgenommen", fr: "Part aboutie", it: "Quota accolta")
  static let rateRefused = Phrase(
    en: "Share refused", de: "Anteil abgelehnt", fr: "Part refusée", it: "Quota rifiutata")

  /// A share as a fraction; of five and more also in percent.
  static func rate(_ least: Int, most: Int, of all: Int) -> Phrase {
    let count = least == most ? "\(least)" : "\(least)–\(most)"
    let fraction = Phrase(
      en: "\(count) of \(all)", de: "\(count) von \(all)", fr: "\(count) sur \(all)",
      it: "\(count) su \(all)")
    guard all >= 5 else { return fraction }
    let shares = [least, most].map { ($0 * 200 + all) / (2 * all) }
    let share = shares[0] == shares[1] ? "\(shares[0])" : "\(shares[0])–\(shares[1])"
    return fraction.followed(
      by: Phrase(
        en: " (\(share)%)", de: " (\(share)\u{A0}%)", fr: " (\(share)\u{202F}%)",
        it: " (\(share)%)"))
  }
  static let bidDecade = Phrase(en: "Decade", de: "Jahrzehnt", fr: "Décennie", it: "Decennio")
  static let bidPower = Phrase(
    en: "Protecting power", de: "Schutzmacht", fr: "Puissance protectrice",
    it: "Potenza protettrice")
}

// MARK: - What was done, and what became of it

extension Phrase {
  static func bid(_ bid: Bid, by who: String?) -> Phrase {
    let kind = bidKind(bid.kind, isAgain: bid.standing == .again)
    let standing = bid.standing == .whileRunning ? bidWhileRunning : Phrase("")
    guard let who else { return kind.followed(by: standing) }
    return .labelled(who).followed(by: kind).followed(by: standing)
  }

  private static func bidKind(_ kind: Bid.Kind, isAgain: Bool) -> Phrase {
    switch (kind, isAgain) {
    case (.offer, false): Phrase(en: "offer", de: "Angebot", fr: "offre", it: "offerta")
    case (.request, false): Phrase(en: "request", de: "Ersuchen", fr: "demande", it: "richiesta")
    case (.offer, true):
      Phrase(
        en: "offer made again", de: "Angebot erneuert", fr: "offre renouvelée",
        it: "offerta rinnovata")
    case (.request, true):
      Phrase(
        en: "request made again", de: "Ersuchen erneuert", fr: "demande renouvelée",
        it: "richiesta rinnovata")
    }
  }

  private static let bidWhileRunning = Phrase(
    en: " (while the mandate ran)", de: " (während das Mandat lief)",
    fr: " (pendant que le mandat était en cours)", it: " (mentre il mandato era in corso)")

  /// A fate by itself, as in a heading.
  static func fate(_ fate: Bid.Fate) -> Phrase {
    switch fate {
    case .takenUp: Phrase(en: "taken up", de: "aufgenommen", fr: "aboutie", it: "accolta")
    case .refused: Phrase(en: "refused", de: "abgelehnt", fr: "refusée", it: "rifiutata")
    case .withdrawn: Phrase(en: "withdrawn", de: "zurückgezogen", fr: "retirée", it: "ritirata")
    case .pending: Phrase(en: "pending", de: "offen", fr: "en suspens", it: "pendente")
    case .moot: Phrase(en: "moot", de: "gegenstandslos", fr: "sans objet", it: "senza oggetto")
    }
  }

  /// A fate as the heading of a column of numbers.
  static func fateHeading(_ fate: Bid.Fate) -> Phrase {
    switch fate {
    case .takenUp: Phrase(en: "Taken up", de: "Aufgenommen", fr: "Abouties", it: "Accolte")
    case .refused: Phrase(en: "Refused", de: "Abgelehnt", fr: "Refusées", it: "Rifiutate")
    case .withdrawn: Phrase(en: "Withdrawn", de: "Zurückgezogen", fr: "Retirées", it: "Ritirate")
    case .pending: Phrase(en: "Pending", de: "Offen", fr: "En suspens", it: "Pendenti")
    case .moot: Phrase(en: "Moot", de: "Gegenstandslos", fr: "Sans objet", it: "Senza oggetto")
    }
  }

  /// A fate with who decided it and when, both in words, where they are known.
  static func fate(_ fate: Bid.Fate, by who: String?, when: String?) -> Phrase {
    var phrase = self.fate(fate)
    // The names come with their preposition.
    if let who { phrase = phrase.followed(by: Phrase(" \(who)")) }
    return when.map { phrase.followed(by: Phrase(", \($0)")) } ?? phrase
  }

  /// That another power took the mandate instead, and since when, both in words.
  static func overtaken(by power: String, since when: String) -> Phrase {
    Phrase(
      en: "moot (represented \(power) \(when))", de: "gegenstandslos (\(when) \(power) vertreten)",
      fr: "sans objet (représenté \(power) \(when))",
      it: "senza oggetto (rappresentato \(power) \(when))")
  }

  static let fateNotKnown = Phrase(
    en: "not known", de: "nicht bekannt", fr: "non connue", it: "non noto")

  static func madeAgain(_ dates: String) -> Phrase {
    Phrase(
      en: "; made again \(dates)", de: "; erneuert \(dates)",
      fr: "\u{202F}; renouvelée \(dates)", it: "; rinnovata \(dates)")
  }

  /// The phrase with another behind it, in each language.
  func followed(by other: Phrase) -> Phrase {
    Phrase(
      en: self[.english] + other[.english], de: self[.german] + other[.german],
      fr: self[.french] + other[.french], it: self[.italian] + other[.italian])
  }

  /// How many days at least and at most.
  static func days(least: Int, most: Int?) -> Phrase {
    switch (least, most) {
    case (0, nil): fateNotKnown
    case (let least, let most?) where least == most: Phrase(String(least))
    case (let least, let most?): Phrase("\(least)–\(most)")
    case (let least, nil):
      Phrase(
        en: "at least \(least)", de: "mind. \(least)", fr: "au moins \(least)",
        it: "almeno \(least)")
    }
  }

  static func decade(_ first: Int) -> Phrase {
    Phrase(
      en: "\(first)s", de: "\(first)er-Jahre", fr: "années \(first)", it: "anni \(first)")
  }

  static let offersDecadeOpen = Phrase(
    en: "not certain", de: "nicht sicher", fr: "non certaine", it: "non certo")
}

// MARK: - What is not known

extension Phrase {
  static let offersNotTold = Phrase(
    en:
      "Offers and requests that no claim in the ledger tells are not here; most mandates that ran "
      + "were asked for by somebody, and mostly no source says when.",
    de: "Angebote und Ersuchen, von denen keine Aussage im Verzeichnis spricht, stehen hier nicht; "
      + "um die meisten Mandate, die liefen, hat jemand ersucht, und meist sagt keine Quelle, wann.",
    fr: "Les offres et demandes dont aucune affirmation du registre ne parle manquent ici\u{202F}; "
      + "la plupart des mandats exercés ont été demandés par quelqu’un, et le plus souvent aucune "
      + "source ne dit quand.",
    it:
      "Offerte e richieste di cui nessuna affermazione del registro parla qui mancano; la maggior "
      + "parte dei mandati esercitati è stata chiesta da qualcuno, e per lo più nessuna fonte dice "
      + "quando.")

  static func offersUncertain(_ number: Int) -> Phrase {
    Phrase(
      en: "Offers and requests whose fate the claims leave open: \(number).",
      de: "Angebote und Ersuchen, deren Ausgang die Aussagen offen lassen: \(number).",
      fr: "Offres et demandes dont les affirmations laissent l’issue ouverte\u{202F}: \(number).",
      it: "Offerte e richieste di cui le affermazioni lasciano aperto l’esito: \(number).")
  }

  static func offersConditional(_ number: Int) -> Phrase {
    Phrase(
      en: "Planned or made on a condition, and therefore announcements and no offers: \(number).",
      de: "Geplant oder an eine Bedingung geknüpft, also Ankündigungen und keine Angebote: "
        + "\(number).",
      fr: "Prévues ou faites sous condition, donc des annonces et non des offres\u{202F}: "
        + "\(number).",
      it: "Previste o fatte a una condizione, dunque annunci e non offerte: \(number).")
  }
}
