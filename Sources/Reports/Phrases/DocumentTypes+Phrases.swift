extension Phrase {
  /// A type of the vocabulary of CSL 1.0.2, as far as it is met in this field; else the type itself.
  static func type(_ code: String) -> Phrase {
    switch code {
    case "article", "article-journal":
      Phrase(
        en: "journal article", de: "Zeitschriftenartikel", fr: "article de revue",
        it: "articolo di rivista")
    case "article-magazine":
      Phrase(
        en: "magazine article", de: "Magazinartikel", fr: "article de magazine",
        it: "articolo di periodico")
    case "article-newspaper":
      Phrase(
        en: "newspaper article", de: "Zeitungsartikel", fr: "article de journal",
        it: "articolo di giornale")
    case "book": Phrase(en: "book", de: "Buch", fr: "livre", it: "libro")
    case "chapter": Phrase(en: "chapter", de: "Kapitel", fr: "chapitre", it: "capitolo")
    case "entry-encyclopedia":
      Phrase(
        en: "encyclopedia entry", de: "Lexikoneintrag", fr: "article d’encyclopédie",
        it: "voce di enciclopedia")
    case "hearing": Phrase(en: "hearing", de: "Anhörung", fr: "audition", it: "audizione")
    case "interview": Phrase(en: "interview", de: "Interview", fr: "entretien", it: "intervista")
    case "manuscript":
      Phrase(en: "manuscript", de: "Handschrift", fr: "manuscrit", it: "manoscritto")
    case "personal_communication":
      Phrase(
        en: "letter or message", de: "Brief oder Nachricht", fr: "lettre ou message",
        it: "lettera o messaggio")
    case "post", "post-weblog":
      Phrase(en: "blog post", de: "Blogbeitrag", fr: "billet de blog", it: "articolo di blog")
    case "report": Phrase(en: "report", de: "Bericht", fr: "rapport", it: "rapporto")
    case "speech": Phrase(en: "speech", de: "Rede", fr: "discours", it: "discorso")
    case "thesis": Phrase(en: "thesis", de: "Dissertation", fr: "thèse", it: "tesi")
    case "treaty": Phrase(en: "treaty", de: "Vertrag", fr: "traité", it: "trattato")
    case "webpage": Phrase(en: "web page", de: "Webseite", fr: "page web", it: "pagina web")
    default: Phrase(code)
    }
  }
}
