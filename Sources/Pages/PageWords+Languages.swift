extension PageWords {
  /// The words in English.
  package static let english = PageWords(
    contested: MarkWords("contested", "sources contradict each other"),
    stale: MarkWords("stale", "the newest evidence is old for the day asked"),
    unsourced: MarkWords("unsourced", "an officer vouches for it, no document"),
    approximate: MarkWords("approximate", "the date is approximate or uncertain"),
    colon: ":", remark: "Note", caution: "Caution", after: "Afterwards", legend: "Marks",
    sources: "Sources", claims: "claims",
    layout: .english, drawing: .english)

  /// The words in German.
  package static let german = PageWords(
    contested: MarkWords("umstritten", "Quellen widersprechen einander"),
    stale: MarkWords("veraltet", "der neueste Beleg ist alt für den gefragten Tag"),
    unsourced: MarkWords("unbelegt", "eine Amtsperson steht dafür ein, kein Dokument"),
    approximate: MarkWords("ungefähr", "das Datum ist ungefähr oder unsicher"),
    colon: ":", remark: "Hinweis", caution: "Achtung", after: "Danach", legend: "Vermerke",
    sources: "Quellen", claims: "Aussagen", layout: .german, drawing: .german)

  /// The words in French.
  package static let french = PageWords(
    contested: MarkWords("contesté", "des sources se contredisent"),
    stale: MarkWords(
      "non actualisé", "la preuve la plus récente est ancienne pour le jour demandé"),
    unsourced: MarkWords("sans source", "un agent s’en porte garant, aucun document"),
    approximate: MarkWords("approximatif", "la date est approximative ou incertaine"),
    colon: "\u{202F}:", remark: "Remarque", caution: "Attention", after: "Ensuite",
    legend: "Mentions",
    sources: "Sources", claims: "affirmations", layout: .french, drawing: .french)

  /// The words in Italian.
  package static let italian = PageWords(
    contested: MarkWords("controverso", "le fonti si contraddicono"),
    stale: MarkWords(
      "non aggiornato", "la prova più recente è vecchia per il giorno richiesto"),
    unsourced: MarkWords("senza fonte", "lo garantisce un funzionario, nessun documento"),
    approximate: MarkWords("approssimativo", "la data è approssimativa o incerta"),
    colon: ":", remark: "Nota", caution: "Attenzione", after: "In seguito", legend: "Diciture",
    sources: "Fonti", claims: "affermazioni", layout: .italian, drawing: .italian)
}
