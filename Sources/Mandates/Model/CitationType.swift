/// The types of CSL 1.0.2, appendix III.
package enum CitationType {
  /// All of them.
  package static let all = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
    "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing",
    "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
    "personal_communication", "post", "post-weblog", "regulation", "report", "review",
    "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
  ]

  /// The type of a document about which nothing else is known.
  package static let any = "document"

  /// A type as CSL has it: one that it does not know is that of any document.
  package static func known(_ type: String) -> String { all.contains(type) ? type : any }
}
