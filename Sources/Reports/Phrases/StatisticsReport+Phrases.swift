import States

extension Phrase {
  /// The heading of the page.
  static func statisticsHeading(_ day: String) -> Phrase {
    Phrase(
      en: "Statistics of mandates, until \(day)", de: "Statistik der Mandate, Stand \(day)",
      fr: "Statistique des mandats, état au \(day)",
      it: "Statistica dei mandati, situazione al \(day)")
  }

  // MARK: By year

  /// The heading above the counts by year.
  static let yearsHeading = Phrase(
    en: "In force by year", de: "In Kraft nach Jahr", fr: "En vigueur par année",
    it: "In vigore per anno")

  /// The mandates that follow are in the list, and not in the count.
  static let yearsLeftOut = Phrase(
    en: "That list also has what is left out here: ",
    de: "Diese Liste hat auch, was hier weggelassen ist: ",
    fr: "Cette liste a aussi ce qui est omis ici\u{202F}: ",
    it: "Quell’elenco ha anche ciò che qui è tralasciato: ")

  /// How mandates are counted by year.
  static func yearsRule(_ staleAfter: Int) -> Phrase {
    Phrase(
      en: "Rule: how each mandate stood on 31 December of the year, each direction counted once, "
        + "and each mandate under one heading. In force: in every reading, with evidence no more "
        + "than \(staleAfter) days old or up to a told end. Last heard of: in force in every "
        + "reading, without such evidence. Dormant or disputed: it runs without working, or "
        + "against the receiving State. Possibly: in some readings, as after an end of which no last day "
        + "is told. Contested: sources contradict each other. Of which only a later day is told, and "
        + "not since when, is left out before that day.",
      de: "Regel: wie jedes Mandat am 31. Dezember des Jahres stand, jede Richtung einmal gezählt "
        + "und jedes Mandat unter einer Überschrift. In Kraft: in jeder Lesart, mit höchstens "
        + "\(staleAfter) Tage altem Beleg oder bis zu einem überlieferten Ende. Letzte Nachricht: "
        + "in jeder Lesart in Kraft, ohne solchen Beleg. Ruhend oder bestritten: Es läuft, ohne zu "
        + "wirken oder gegen den Empfangsstaat. Möglich: in einigen Lesarten, so nach einem "
        + "Ende, von dem kein letzter Tag gesagt ist. Umstritten: Die Quellen widersprechen sich. "
        + "Wovon nur ein späterer Tag gesagt ist und nicht, seit wann, ist vor diesem weggelassen.",
      fr:
        "Règle\u{202F}: l’état de chaque mandat au 31 décembre de l’année, chaque direction "
        + "comptée une fois, et chaque mandat sous une seule rubrique. En vigueur\u{202F}: dans "
        + "toutes les lectures, avec une preuve de \(staleAfter) jours au plus ou jusqu’à une fin "
        + "indiquée. Dernières nouvelles\u{202F}: en vigueur dans toutes les lectures, sans telle "
        + "preuve. En sommeil ou disputé\u{202F}: il est en cours sans s’exercer, ou contre l’État "
        + "accréditaire. Possible\u{202F}: dans certaines lectures, ainsi après une fin dont "
        + "aucun dernier jour n’est dit. Contesté\u{202F}: les sources se contredisent. Ce dont seul "
        + "un jour ultérieur est dit, et non depuis quand, est omis avant ce jour.",
      it: "Regola: come stava ogni mandato il 31 dicembre dell’anno, ogni direzione contata una "
        + "volta e ogni mandato sotto una sola voce. In vigore: in ogni lettura, con una prova di "
        + "non più di \(staleAfter) giorni o fino a una fine indicata. Ultime notizie: in vigore "
        + "in ogni lettura, senza tale prova. Sospeso o disputato: è in corso senza operare, o "
        + "contro lo Stato accreditatario. Possibile: in alcune letture, come dopo una fine di cui "
        + "non è detto l’ultimo giorno. Controverso: le fonti si contraddicono. Ciò di cui è detto "
        + "solo un giorno successivo, e non da quando, è omesso prima di quel giorno.")
  }

  /// How the mandates behind a count are listed.
  static func yearsList(_ command: String) -> Phrase {
    Phrase(
      en: "The mandates behind a year: “\(command)”.",
      de: "Die Mandate hinter einem Jahr: „\(command)“.",
      fr: "Les mandats derrière une année\u{202F}: «\u{202F}\(command)\u{202F}».",
      it: "I mandati dietro un anno: «\(command)».")
  }

  /// Which rows the table of years has.
  static let yearsCaption = Phrase(
    en: "Years without any are left out.", de: "Jahre ohne Mandat sind weggelassen.",
    fr: "Les années sans mandat sont omises.", it: "Gli anni senza mandati sono omessi.")

  /// What can be seen in the chart of years.
  static let yearsDescription = Phrase(
    en: "A column for each year, stacked from what is certain to what is contested.",
    de: "Eine Säule für jedes Jahr, gestapelt vom Sicheren bis zum Umstrittenen.",
    fr: "Une colonne par année, empilée du certain au contesté.",
    it: "Una colonna per anno, impilata dal certo al controverso.")

  /// The heading above years.
  static let yearColumn = Phrase(en: "Year", de: "Jahr", fr: "Année", it: "Anno")

  /// What the columns count.
  static let mandatesAxis = Phrase(en: "Mandates", de: "Mandate", fr: "Mandats", it: "Mandati")

  /// How a mandate stands, as a class of counts.
  static func standing(_ standing: Standing) -> Phrase {
    switch standing {
    case .inForce: Phrase(en: "In force", de: "In Kraft", fr: "En vigueur", it: "In vigore")
    case .lastHeardOf:
      Phrase(
        en: "Last heard of", de: "Letzte Nachricht", fr: "Dernières nouvelles",
        it: "Ultime notizie")
    case .held:
      Phrase(
        en: "Dormant or disputed", de: "Ruhend oder bestritten", fr: "En sommeil ou disputé",
        it: "Sospeso o disputato")
    case .possible: Phrase(en: "Possibly", de: "Möglich", fr: "Possible", it: "Possibile")
    case .contested: Phrase(en: "Contested", de: "Umstritten", fr: "Contesté", it: "Controverso")
    }
  }

  // MARK: Ends

  /// The heading above why mandates were over.
  static let endsHeading = Phrase(
    en: "Why mandates were over", de: "Warum Mandate zu Ende waren",
    fr: "Pourquoi les mandats ont pris fin", it: "Perché i mandati finirono")

  /// How ends are counted.
  static let endsRule = Phrase(
    en: "Rule: each end of a mandate that ran, or may have run, counts once, under the first "
      + "reason of the table that an act tells; the reasons in brackets are those of the record.",
    de: "Regel: Jedes Ende eines Mandats, das lief oder laufen konnte, zählt einmal, unter dem "
      + "ersten Grund der Tabelle, den eine Handlung nennt; Gründe in Klammern sind die der "
      + "Aufzeichnung.",
    fr:
      "Règle\u{202F}: chaque fin d’un mandat qui a été en cours, ou a pu l’être, compte une fois, sous le "
      + "premier motif du tableau qu’un acte indique\u{202F}; les motifs entre parenthèses sont "
      + "ceux de l’enregistrement.",
    it: "Regola: ogni fine di un mandato che fu, o poté essere, in corso conta una volta, sotto il "
      + "primo motivo della tabella che un atto indica; i motivi tra parentesi sono quelli della "
      + "registrazione.")

  /// What can be seen in the chart of ends.
  static let endsDescription = Phrase(
    en: "A column for each reason.", de: "Eine Säule für jeden Grund.",
    fr: "Une colonne par motif.", it: "Una colonna per motivo.")

  /// What is counted of ends.
  static let endsSeries = Phrase(en: "Ends", de: "Enden", fr: "Fins", it: "Fini")

  /// The list of ends.
  static let endsCaption = Phrase(
    en: "The ends behind the counts; the days are those on which it may have come to be over.",
    de: "Die Enden hinter den Zahlen; die Tage sind jene, an denen es zu Ende gegangen sein kann.",
    fr: "Les fins derrière les nombres\u{202F}; les jours sont ceux où il a pu prendre fin.",
    it: "Le fini dietro i numeri; i giorni sono quelli in cui può essere finito.")

  /// The heading above reasons.
  static let reasonColumn = Phrase(en: "Reason", de: "Grund", fr: "Motif", it: "Motivo")

  /// The heading above the days of ends.
  static let overColumn = Phrase(en: "Over", de: "Zu Ende", fr: "Fin", it: "Fine")

  /// Why a mandate was over.
  static func endReason(_ reason: EndReason) -> Phrase {
    switch reason {
    case .restoration:
      Phrase(
        en: "relations restored", de: "Beziehungen wiederaufgenommen",
        fr: "relations rétablies", it: "relazioni ristabilite")
    case .handover:
      Phrase(
        en: "handed over to another power", de: "einer anderen Macht übergeben",
        fr: "transmis à une autre puissance", it: "passato a un’altra potenza")
    case .powerBroke:
      Phrase(
        en: "power broke relations with one of the two",
        de: "Schutzmacht brach die Beziehungen zu einem der beiden ab",
        fr: "la puissance a rompu avec l’un des deux",
        it: "la potenza ruppe le relazioni con uno dei due")
    case .power:
      Phrase(
        en: "power withdrew or ended it", de: "von der Schutzmacht beendet",
        fr: "terminé par la puissance protectrice", it: "terminato dalla potenza protettrice")
    case .represented:
      Phrase(
        en: "represented State withdrew or ended it", de: "vom vertretenen Staat beendet",
        fr: "terminé par l’État représenté", it: "terminato dallo Stato rappresentato")
    case .receiving:
      Phrase(
        en: "receiving State withdrew its consent or ended it",
        de: "vom Empfangsstaat beendet oder nicht mehr zugestanden",
        fr: "consentement retiré ou mandat terminé par l’État accréditaire",
        it: "consenso ritirato o mandato terminato dallo Stato accreditatario")
    case .notTold:
      Phrase(
        en: "an end is told, not why", de: "Ende überliefert, Grund nicht",
        fr: "fin indiquée, sans motif", it: "fine indicata, senza motivo")
    case .onlySeen:
      Phrase(
        en: "only seen to be over, or not in force",
        de: "nur als beendet oder nicht in Kraft gesehen",
        fr: "seulement constaté terminé, ou non en vigueur",
        it: "soltanto visto come finito, o non in vigore")
    case .notInBeing:
      Phrase(
        en: "a State ceased to be, no end is told",
        de: "ein Staat hörte auf zu bestehen, kein Ende überliefert",
        fr: "un État a cessé d’exister, aucune fin indiquée",
        it: "uno Stato cessò di esistere, nessuna fine indicata")
    }
  }

  // MARK: Offers and refusals

  /// The heading above offers and refusals by decade.
  static let stepsHeading = Phrase(
    en: "Offers and refusals by decade", de: "Angebote und Ablehnungen nach Jahrzehnt",
    fr: "Offres et refus par décennie", it: "Offerte e rifiuti per decennio")

  /// How offers and refusals are counted.
  static let stepsRule = Phrase(
    en: "Rule: each event counts once, however many sources tell it, in the decade in which it "
      + "lies, or in that of its last day if no other is told; an offer made again counts apart.",
    de: "Regel: Jedes Ereignis zählt einmal, wie viele Quellen auch davon berichten, im Jahrzehnt, "
      + "in dem es liegt, oder in dem seines letzten Tages, wenn kein anderer gesagt ist; ein "
      + "erneuertes Angebot zählt für sich.",
    fr:
      "Règle\u{202F}: chaque événement compte une fois, quel que soit le nombre de sources, dans "
      + "la décennie où il se situe, ou dans celle de son dernier jour si aucun autre n’est "
      + "dit\u{202F}; une offre renouvelée compte à part.",
    it: "Regola: ogni evento conta una volta, quante che siano le fonti, nel decennio in cui si "
      + "colloca, o in quello del suo ultimo giorno se non ne è detto altro; un’offerta rinnovata "
      + "conta a parte.")

  /// What can be seen in the chart of offers and refusals.
  static let stepsDescription = Phrase(
    en: "A column for each decade, stacked from offers to withdrawals.",
    de: "Eine Säule für jedes Jahrzehnt, gestapelt von Angeboten bis Rückzügen.",
    fr: "Une colonne par décennie, empilée des offres aux retraits.",
    it: "Una colonna per decennio, impilata dalle offerte ai ritiri.")

  /// What the columns count.
  static let stepsAxis = Phrase(en: "Events", de: "Ereignisse", fr: "Événements", it: "Eventi")

  /// The list of offers and refusals, and the command that tells more.
  static func stepsCaption(_ command: String) -> Phrase {
    Phrase(
      en: "The events behind the counts; “\(command)” tells the fate of each offer.",
      de: "Die Ereignisse hinter den Zahlen; „\(command)“ erzählt das Schicksal jedes Angebots.",
      fr: "Les événements derrière les nombres\u{202F}; «\u{202F}\(command)\u{202F}» dit le sort "
        + "de chaque offre.",
      it: "Gli eventi dietro i numeri; «\(command)» dice la sorte di ogni offerta.")
  }

  /// The heading above decades.
  static let decadeColumn = Phrase(
    en: "Decade", de: "Jahrzehnt", fr: "Décennie", it: "Decennio")

  /// That the decade of an event is not certain.
  static let decadeNotCertain = Phrase(
    en: "not certain", de: "nicht sicher", fr: "incertaine", it: "incerto")

  /// What is done towards a mandate or against it, as a class of counts.
  static func step(_ step: Step) -> Phrase {
    switch step {
    case .offer: Phrase(en: "Offers", de: "Angebote", fr: "Offres", it: "Offerte")
    case .reiteration:
      Phrase(
        en: "Made again", de: "Erneuert", fr: "Renouvelées", it: "Rinnovate")
    case .request: Phrase(en: "Requests", de: "Ersuchen", fr: "Demandes", it: "Richieste")
    case .rejection: Phrase(en: "Refusals", de: "Ablehnungen", fr: "Refus", it: "Rifiuti")
    case .withdrawal:
      Phrase(en: "Withdrawals", de: "Rückzüge", fr: "Retraits", it: "Ritiri")
    }
  }

  // MARK: Sources

  /// The heading above sources per mandate.
  static let sourcesHeading = Phrase(
    en: "Sources per mandate", de: "Quellen je Mandat", fr: "Sources par mandat",
    it: "Fonti per mandato")

  /// How documents are counted.
  static let sourcesRule = Phrase(
    en: "Rule: independent documents of claims about the mandate itself. 0: officers alone.",
    de: "Regel: unabhängige Dokumente von Aussagen über das Mandat selbst. 0: nur Amtspersonen.",
    fr: "Règle\u{202F}: documents indépendants d’affirmations sur le mandat même. 0\u{202F}: "
      + "agents seuls.",
    it: "Regola: documenti indipendenti di affermazioni sul mandato stesso. 0: soli funzionari.")

  /// What can be seen in the chart of sources.
  static let sourcesDescription = Phrase(
    en: "A column for each number of sources.", de: "Eine Säule für jede Zahl von Quellen.",
    fr: "Une colonne par nombre de sources.", it: "Una colonna per numero di fonti.")

  /// The heading above numbers of sources.
  static let sourcesColumn = Phrase(en: "Sources", de: "Quellen", fr: "Sources", it: "Fonti")

  /// The heading above lists of mandates.
  static let whichColumn = Phrase(en: "Which", de: "Welche", fr: "Lesquels", it: "Quali")

  // MARK: What is not known

  /// That counts are of what the ledger holds.
  static let countsAreOfWhatIsTold = Phrase(
    en: "The counts are of what claims in the ledger tell: what nobody recorded is not in them, so "
      + "a rise may be one of sources.",
    de:
      "Gezählt ist, was Aussagen des Verzeichnisses sagen: Was niemand aufzeichnete, fehlt darin; "
      + "ein Anstieg kann also einer der Quellen sein.",
    fr:
      "Sont comptées les affirmations du registre\u{202F}: ce que personne n’a enregistré n’y est "
      + "pas\u{202F}; une hausse peut donc être celle des sources.",
    it: "È contato ciò che dicono le affermazioni nel registro: ciò che nessuno registrò manca; un "
      + "aumento può dunque essere delle fonti.")

  /// How many mandates have a stretch of unknown beginning.
  static func leftOutWithoutStart(_ count: Int) -> Phrase {
    Phrase(
      en: "Of \(count) mandate\(count == 1 ? "" : "s") no source tells when a stretch began; "
        + "before its first observation it is counted in no year.",
      de: "Bei \(count) Mandat\(count == 1 ? "" : "en") sagt keine Quelle, wann ein Abschnitt "
        + "begann; vor der ersten Beobachtung ist es in keinem Jahr gezählt.",
      fr: "Pour \(count) mandat\(count < 2 ? "" : "s"), aucune source ne dit quand une période a "
        + "commencé\u{202F}; avant la première observation, elle n’est comptée dans aucune année.",
      it: "Per \(count) mandat\(count == 1 ? "o" : "i") nessuna fonte dice quando un periodo sia "
        + "iniziato; prima della prima osservazione non è contato in alcun anno.")
  }
}
