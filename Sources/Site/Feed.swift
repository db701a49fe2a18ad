import Dates
import Digests
import Mandates
import Pages
import Reports
import States

/// What came into the record, as a feed in Atom (RFC 4287), the newest first.
///
/// An entry tells what was recorded of one mandate on one day, what was taken back or which claim is
/// preferred, and why, and how the mandates that it is about stood before and after. It bears the instant at which that was recorded and not a
/// clock's, so the same record gives the same feed. Nobody knows where the site will be put:
/// identifiers are therefore UUIDs of a digest (RFC 9562, version 8) and no `tag:` URIs, which need
/// the name of a host, and links are relative.
struct Feed {
  private let edition: Edition
  private let news: RecordNews

  /// Creates the feed of an edition.
  init(_ edition: Edition, _ news: RecordNews) {
    self.edition = edition
    self.news = news
  }

  private var language: Language { edition.briefing.language }

  /// The file.
  var text: String {
    let tag = language.rawValue
    let updated = news.items.first?.updated ?? Instant.earliest
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(tag)">
      <id>\(identifier("feed/\(tag)"))</id>
      <title>\(escaped(edition.say(.feedTitle)))</title>
      <subtitle>\(escaped(edition.say(.feedSubtitle)))</subtitle>
      <updated>\(updated)</updated>
      <author><name>\(escaped(edition.say(.siteName)))</name></author>
      <link rel="self" type="application/atom+xml" href="feed.xml"/>
      <link rel="alternate" type="text/html" hreflang="\(tag)" href="index.html"/>
      \(news.items.map(entry).joined())</feed>

      """
  }

  private func entry(_ item: RecordNews.Item) -> String {
    let (title, html) =
      switch item.content {
      case .claims(let mandate, let claims): addition(item, mandate, claims)
      case .retraction(let retraction, let claim): removal(item, retraction, claim)
      case .preference(let preference, let claim): choice(item, preference, claim)
      }
    let page = item.turns.count == 1 ? SiteAddress.page(item.turns[0].mandate) : SiteAddress.index
    return """
      <entry>
      <id>\(identifier(ofEntry: item.name))</id>
      <title>\(escaped(title))</title>
      <updated>\(item.updated)</updated>
      <link rel="alternate" type="text/html" href="\(page).html"/>
      <content type="html">\(htmlEscaped(html))</content>
      </entry>

      """
  }

  /// Says what was recorded of a mandate, in the title how it stands now where that is another status.
  private func addition(
    _ item: RecordNews.Item, _ mandate: Mandate, _ claims: [CountedClaim]
  ) -> (title: String, html: String) {
    let words = language.pageWords
    var title = edition.briefing.mandateTitle(mandate) + words.colon + " "
    if let status = newStatus(item) { title += status + words.semicolon + " " }
    let items = claims.map { "<li>\(htmlText(self.words($0.claim)))</li>" }
    return (
      title + edition.say(.statements(claims.count)),
      paragraphs(turns(item)) + "<ul>\(items.joined())</ul>"
    )
  }

  /// Says what was taken back, and why.
  private func removal(
    _ item: RecordNews.Item, _ retraction: Retraction, _ claim: Claim?
  ) -> (title: String, html: String) {
    let subject = subject(of: claim, retraction.of)
    let (title, said, because): (Phrase, String, Phrase) =
      switch retraction.content {
      case .document(let document):
        (
          .takenBack(document.title), Bibliography.reference(document),
          .takenBackBecause(retraction.because)
        )
      case .preference(_, let reason):
        (
          .takenBack(subject), edition.say(.preferredClaimBecause(reason)),
          .takenBackBecause(retraction.because)
        )
      case .retraction where claim != nil:
        (.countedAgain(subject), claim.map(words) ?? "", .countedAgainBecause(retraction.because))
      case .claim, .assertion, .rejected, .retraction, nil:
        (.takenBack(subject), claim.map(words) ?? "", .takenBackBecause(retraction.because))
      }
    return (
      edition.say(title) + ending(item), paragraphs([said, edition.say(because)] + turns(item))
    )
  }

  /// Says which claim is preferred where claims exclude each other, and why.
  private func choice(
    _ item: RecordNews.Item, _ preference: Preference, _ claim: Claim
  ) -> (title: String, html: String) {
    (
      edition.say(.preferredClaim(subject(of: claim, preference.of))) + ending(item),
      paragraphs(
        [words(claim), edition.say(.preferredClaimBecause(preference.because))] + turns(item))
    )
  }

  /// What a claim is about, in words; the identifier of its entry where that is not known.
  private func subject(of claim: Claim?, _ entry: EntryID) -> String {
    claim.map { edition.title(of: $0.subject) } ?? entry.description
  }

  /// The status of the one mandate of an item, where it is another than before.
  private func newStatus(_ item: RecordNews.Item) -> String? {
    guard item.turns.count == 1, item.turns[0].turn.isOfStatus else { return nil }
    return item.turns[0].turn.status(in: language)
  }

  /// The same at the end of a title.
  private func ending(_ item: RecordNews.Item) -> String {
    newStatus(item).map { language.pageWords.semicolon + " " + $0 } ?? ""
  }

  /// How the mandates of an item stand, and how they stood before; which is which where they are several.
  private func turns(_ item: RecordNews.Item) -> [String] {
    item.turns.map { mandate, turn in
      let words = turn.words(in: language)
      guard item.turns.count > 1 else { return words }
      return edition.briefing.mandateTitle(mandate) + language.pageWords.colon + " " + words
    }
  }

  private func paragraphs(_ lines: [String]) -> String {
    lines.filter { !$0.isEmpty }.map { "<p>\(htmlText($0))</p>" }.joined()
  }

  /// What a claim says, when, and which document says so.
  private func words(_ claim: Claim) -> String {
    let briefing = edition.briefing
    let words = briefing.claimInFull(claim)
    switch claim.source {
    case .document(let key, _):
      let title = briefing.docket.evidence.document(key).map { Bibliography.reference($0) }
      return "\(words). \(title ?? key.description)"
    case .officer(let name): return "\(words). \(name)"
    }
  }

  /// A text as it stands within an element of XML.
  private func escaped(_ text: String) -> String { htmlEscaped(text) }

  /// The identifier of an entry, which in another language is another entry; that of the first bears
  /// no tag, for it had none when there was but one identifier for all.
  private func identifier(ofEntry name: String) -> String {
    identifier(language == .english ? name : "\(language.rawValue)/\(name)")
  }

  /// A UUID of version 8: the first 16 bytes of a digest of the record's beginning and a name.
  private func identifier(_ name: String) -> String {
    var digits = Array(SHA256(Array("goodoffices/\(news.seed)/\(name)".utf8)).hexadecimal(32))
    digits[12] = "8"
    digits[16] = ["8", "9", "a", "b"][(digits[16].hexDigitValue ?? 0) % 4]
    var text = "urn:uuid:"
    for (place, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(place) { text.append("-") }
      text.append(digit)
    }
    return text
  }
}
