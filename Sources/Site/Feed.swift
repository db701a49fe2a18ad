import Dates
import Digests
import Mandates
import Pages
import Reports
import States

/// What came into the record, as a feed in Atom (RFC 4287), the newest first.
///
/// An entry tells what was recorded of one mandate on one day, or what was taken back and why. It
/// bears the instant at which that was recorded and not a clock's, so the same record gives the
/// same feed. Nobody knows where the
/// site will be put: identifiers are therefore UUIDs of a digest (RFC 9562, version 8) and no
/// `tag:` URIs, which need the name of a host, and links are relative.
struct Feed {
  private let edition: Edition

  /// What tells this record from others: the identifier of the first claim that was recorded.
  private let seed: String

  private let shown: Set<Mandate>

  /// More than these nobody reads; the pages of mandates have them all.
  private static let longest = 200

  /// Creates the feed of an edition.
  init(_ edition: Edition) {
    self.edition = edition
    let first = edition.briefing.docket.evidence.claims
      .min { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
    seed = first?.id.description ?? ""
    shown = Set(edition.record.courses.map(\.mandate))
  }

  /// The file.
  var text: String {
    let news = self.news
    let tag = edition.briefing.language.rawValue
    let updated = news.first.map { $0.updated.description } ?? Instant.earliest.description
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
      \(news.map(\.text).joined())</feed>

      """
  }

  /// What was recorded of mandates and what was taken back, the newest first.
  private var news: [News] {
    let all = groups.map { news(of: $0) } + retractions.map { news(of: $0) }
    return Array(all.sorted { ($1.updated, $0.name) < ($0.updated, $1.name) }.prefix(Self.longest))
  }

  private func news(of group: Group) -> News {
    let title = edition.briefing.mandateTitle(group.mandate)
    let items = group.claims.map { "<li>\(htmlText(words($0.claim)))</li>" }
    return News(
      name: "\(group.mandate)/\(group.day)", updated: group.updated,
      text: entry(
        "\(group.mandate)/\(group.day)", group.updated,
        "\(title): \(edition.say(.statements(group.claims.count)))",
        page: SiteAddress.page(group.mandate), "<ul>\(items.joined())</ul>"))
  }

  /// Says what was taken back, and why.
  private func news(of retraction: Retraction) -> News {
    var (subject, said, page) = (retraction.of.description, "", SiteAddress.index)
    switch retraction.content {
    case .claim(let claim):
      said = words(claim)
      if let mandate = claim.mandate {
        subject = edition.briefing.mandateTitle(mandate)
        if shown.contains(mandate) { page = SiteAddress.page(mandate) }
      }
    case .document(let document):
      subject = document.title
      said = Bibliography.reference(document)
    case .preference, .assertion, .rejected, .retraction, nil: break
    }
    let lines = [said, edition.say(.takenBackBecause(retraction.because))]
    return News(
      name: "retraction/\(retraction.id)", updated: retraction.recordedAt,
      text: entry(
        "retraction/\(retraction.id)", retraction.recordedAt, edition.say(.takenBack(subject)),
        page: page, lines.filter { !$0.isEmpty }.map { "<p>\(htmlText($0))</p>" }.joined()))
  }

  private func entry(
    _ name: String, _ updated: Instant, _ title: String, page: String, _ html: String
  ) -> String {
    """
    <entry>
    <id>\(identifier(ofEntry: name))</id>
    <title>\(escaped(title))</title>
    <updated>\(updated)</updated>
    <link rel="alternate" type="text/html" href="\(page).html"/>
    <content type="html">\(htmlEscaped(html))</content>
    </entry>

    """
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

  /// An entry of the feed.
  private struct News {
    let name: String
    let updated: Instant
    let text: String
  }

  /// What was recorded of a mandate on a day.
  private struct Group {
    let mandate: Mandate
    let day: Day
    let claims: [CountedClaim]
    let updated: Instant
  }

  private var groups: [Group] {
    var claims: [Mandate: [Day: [CountedClaim]]] = [:]
    for counted in edition.briefing.docket.evidence.claims {
      guard let mandate = counted.claim.mandate, shown.contains(mandate) else { continue }
      claims[mandate, default: [:]][counted.recordedAt.day, default: []].append(counted)
    }
    return claims.flatMap { mandate, days in
      days.compactMap { day, claims in
        claims.map(\.recordedAt).max().map {
          Group(mandate: mandate, day: day, claims: claims, updated: $0)
        }
      }
    }
  }

  /// What was taken back; under a filter only where it is about mandates of the site.
  private var retractions: [Retraction] {
    let briefing = edition.briefing
    return briefing.docket.evidence.retractions.filter { retraction in
      guard briefing.filterWords != nil else { return true }
      guard case .claim(let claim) = retraction.content, let mandate = claim.mandate else {
        return false
      }
      return shown.contains(mandate)
    }
  }

  /// A text as it stands within an element of XML.
  private func escaped(_ text: String) -> String { htmlEscaped(text) }

  /// The identifier of an entry, which in another language is another entry; that of the first bears
  /// no tag, for it had none when there was but one identifier for all.
  private func identifier(ofEntry name: String) -> String {
    let language = edition.briefing.language
    return identifier(language == .english ? name : "\(language.rawValue)/\(name)")
  }

  /// A UUID of version 8: the first 16 bytes of a digest of the record's beginning and a name.
  private func identifier(_ name: String) -> String {
    var digits = Array(SHA256(Array("goodoffices/\(seed)/\(name)".utf8)).hexadecimal(32))
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
