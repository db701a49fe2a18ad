import Reports

// MARK: - The index

extension Phrase {
  static let siteName = Phrase(
    en: "Good offices", de: "Gute Dienste", fr: "Bons offices", it: "Buoni uffici")
  static let whoRepresentsWhom = Phrase(
    en: "Who represents whom, and where", de: "Wer vertritt wen, und wo",
    fr: "Qui représente qui, et où", it: "Chi rappresenta chi, e dove")
  static func onDay(_ day: String) -> Phrase {
    Phrase(en: "on \(day)", de: "am \(day)", fr: "le \(day)", it: "il \(day)")
  }
  static let day = Phrase(en: "Day", de: "Tag", fr: "Jour", it: "Giorno")
  static let sliderLabel = Phrase(
    en: "Day shown, from the first evidence to the day asked",
    de: "Gezeigter Tag, vom ersten Beleg bis zum Stichtag",
    fr: "Jour affiché, de la première preuve au jour considéré",
    it: "Giorno mostrato, dalla prima prova al giorno considerato")
  static let previousChange = Phrase(
    en: "Change before", de: "Änderung davor", fr: "Changement précédent",
    it: "Cambiamento precedente")
  static let nextChange = Phrase(
    en: "Change after", de: "Änderung danach", fr: "Changement suivant",
    it: "Cambiamento successivo")
  static let latestDay = Phrase(
    en: "Latest day", de: "Letzter Tag", fr: "Dernier jour", it: "Ultimo giorno")
  static let searchLabel = Phrase(
    en: "State, in any of four languages, or its code",
    de: "Staat, in einer von vier Sprachen, oder sein Code",
    fr: "État, dans l’une des quatre langues, ou son code",
    it: "Stato, in una delle quattro lingue, o il suo codice")
  static let nothingFound = Phrase(
    en: "No State of this name stands in a mandate on record.",
    de: "Kein Staat dieses Namens kommt in einem verzeichneten Mandat vor.",
    fr: "Aucun État de ce nom ne figure dans un mandat enregistré.",
    it: "Nessuno Stato con questo nome figura in un mandato registrato.")
  static let showOver = Phrase(
    en: "Show what is over, too", de: "Auch Beendetes zeigen",
    fr: "Afficher aussi ce qui est terminé",
    it: "Mostrare anche ciò che è concluso")
  static let power = Phrase(
    en: "Protecting power", de: "Schutzmacht", fr: "Puissance protectrice",
    it: "Potenza protettrice")
  static let represents = Phrase(
    en: "Represents", de: "Vertritt", fr: "Représente", it: "Rappresenta")
  static let receivingState = Phrase(
    en: "In", de: "In", fr: "Dans", it: "In")
  static let status = Phrase(en: "Status", de: "Stand", fr: "Situation", it: "Situazione")
  static let since = Phrase(en: "Since", de: "Seit", fr: "Depuis", it: "Dal")
  static let mandate = Phrase(en: "Mandate", de: "Mandat", fr: "Mandat", it: "Mandato")
  static let byThatDay = Phrase(
    en: "by that day", de: "spätestens an diesem Tag", fr: "au plus tard ce jour-là",
    it: "al più tardi quel giorno")
  static let tableTitle = Phrase(en: "Mandates", de: "Mandate", fr: "Mandats", it: "Mandati")
  static let timelineTitle = Phrase(
    en: "Timeline", de: "Zeitleiste", fr: "Chronologie", it: "Linea del tempo")
  static let matrixTitle = Phrase(en: "Matrix", de: "Matrix", fr: "Matrice", it: "Matrice")
  static let networkTitle = Phrase(en: "Network", de: "Netz", fr: "Réseau", it: "Rete")
  static let matrixNote = Phrase(
    en: "In each cell, the protecting power of the State of the row in the State of the column.",
    de: "In jedem Feld steht die Schutzmacht des Staates der Zeile im Staat der Spalte.",
    fr:
      "Chaque case nomme la puissance protectrice de l’État de la ligne dans celui de la colonne.",
    it: "Ogni casella nomina la potenza protettrice dello Stato della riga in quello della colonna."
  )
  static let networkNote = Phrase(
    en: "From the State represented, by way of the power, to the State where it acts.",
    de: "Vom vertretenen Staat über die Schutzmacht zum Staat, in dem sie handelt.",
    fr: "De l’État représenté, par la puissance, à l’État où elle agit.",
    it: "Dallo Stato rappresentato, tramite la potenza, allo Stato in cui agisce.")
  static let timelineNote = Phrase(
    en: "Each line a mandate; the upright stroke is the day shown.",
    de: "Jede Zeile ein Mandat; der senkrechte Strich ist der gezeigte Tag.",
    fr: "Chaque ligne est un mandat\u{202F}; le trait vertical est le jour affiché.",
    it: "Ogni riga un mandato; il tratto verticale è il giorno mostrato.")
  static let yearsNote = Phrase(
    en: "How things stood at the end of each year", de: "Stand am Ende jedes Jahres",
    fr: "La situation à la fin de chaque année", it: "La situazione alla fine di ogni anno")
  static let noneOnDay = Phrase(
    en: "No mandate runs on this day, as far as is known.",
    de: "An diesem Tag besteht kein Mandat, soweit bekannt.",
    fr: "Aucun mandat n’est en cours ce jour-là, pour autant qu’on le sache.",
    it: "Nessun mandato è in corso quel giorno, per quanto si sa.")
  static let possibleSign = Phrase(
    en: "? possibly in force", de: "? möglicherweise in Kraft", fr: "? peut-être en vigueur",
    it: "? forse in vigore")
  static let restingSign = Phrase(
    en: "( ) dormant: the power cannot work there",
    de: "( ) ruhend: Die Schutzmacht kann dort nicht arbeiten",
    fr: "( ) en sommeil\u{202F}: la puissance ne peut y travailler",
    it: "( ) sospeso: la potenza non può operarvi")
  static let fadingSign = Phrase(
    en: "… in force when last heard of, long before",
    de: "… in Kraft nach der letzten Nachricht, lange davor",
    fr: "… en vigueur aux dernières nouvelles, bien avant",
    it: "… in vigore secondo le ultime notizie, molto prima")
  static let runningCurve = Phrase(
    en: "Mandates that run or may run, year by year",
    de: "Mandate, die bestehen oder bestehen können, Jahr für Jahr",
    fr: "Mandats en cours ou peut-être en cours, année par année",
    it: "Mandati in corso o forse in corso, anno per anno")
}
