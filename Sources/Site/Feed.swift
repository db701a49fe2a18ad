import Dates
import Digests
import Mandates
import Pages
import Reports
import States

/// What came into the record, as a feed in Atom (RFC 4287), the newest first.
///
/// An entry tells what was recorded of one mandate on one day. It bears the instant at which that
/// was recorded and not a clock's, so the same record gives the same feed. Nobody knows where the
/// site will be put: identifiers are therefore UUIDs of a digest (RFC 9562, version 8) and no
/// `tag:` URIs, which need the name of a host, and links are relative.
struct Feed {
  private let edition: Edition

  /// What tells this record from others: the identifier of the first claim that was recorded.
  private let seed: String

  /// More than these nobody reads; the pages of mandates have them all.
  private static let longest = 200

  /// Creates the feed of an edition.
  init(_ edition: Edition) {
    self.edition = edition
    let first = edition.briefing.docket.evidence.claims
      .min { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
    seed = first?.id.description ?? ""
  }

  /// The file.
  var text: String {
    let entries = groups.map { entry($0) }
    let tag = edition.briefing.language.rawValue
    let updated = groups.first.map { $0.updated.description } ?? Instant.earliest.description
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(tag)">
      <id>\(identifier("feed/\(tag)"))</id>
      <title>\(escaped(edition.say(.feedTitle)))</title>
      <updated>\(updated)</updated>
      <author><name>\(escaped(edition.say(.siteName)))</name></author>
      <link rel="self" type="application/atom+xml" href="feed.xml"/>
      <link rel="alternate" type="text/html" hreflang="\(tag)" href="index.html"/>
      \(entries.joined())</feed>

      """
  }

  private func entry(_ group: Group) -> String {
    let briefing = edition.briefing
    let title = briefing.mandateTitle(group.mandate)
    let items = group.claims.map { counted in
      "<li>\(htmlText(words(counted)))</li>"
    }
    let path = SiteAddress.page(group.mandate) + ".html"
    return """
      <entry>
      <id>\(identifier("\(group.mandate)/\(group.day)"))</id>
      <title>\(escaped("\(title): \(edition.say(.statements(group.claims.count)))"))</title>
      <updated>\(group.updated)</updated>
      <link rel="alternate" type="text/html" href="\(path)"/>
      <content type="html">\(htmlEscaped("<ul>\(items.joined())</ul>"))</content>
      </entry>

      """
  }

  /// What a claim says, when, and which document says so.
  private func words(_ counted: CountedClaim) -> String {
    let briefing = edition.briefing
    let claim = counted.claim
    var words = briefing.claimWords(claim)
    if !claim.by.isEmpty {
      words += " (\(claim.by.map(briefing.stateName).joined(separator: ", ")))"
    }
    if let date = claim.date { words += ", \(briefing.dateWords(date))" }
    if let since = claim.since {
      words += ", \(edition.say(.since)): \(briefing.dateWords(since))"
    }
    if let until = claim.until {
      words += ", \(edition.say(.until)): \(briefing.dateWords(until))"
    }
    switch claim.source {
    case .document(let key, _):
      let title = briefing.docket.evidence.documents[key].map { Bibliography.reference($0) }
      return "\(words). \(title ?? key.description)"
    case .officer(let name): return "\(words). \(name)"
    }
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
    let shown = Set(edition.record.courses.map(\.mandate))
    for counted in edition.briefing.docket.evidence.claims {
      guard let mandate = counted.claim.mandate, shown.contains(mandate) else { continue }
      claims[mandate, default: [:]][counted.recordedAt.day, default: []].append(counted)
    }
    let groups = claims.flatMap { mandate, days in
      days.compactMap { day, claims in
        claims.map(\.recordedAt).max().map {
          Group(mandate: mandate, day: day, claims: claims, updated: $0)
        }
      }
    }
    return Array(
      groups.sorted { a, b in
        if a.updated != b.updated { return a.updated > b.updated }
        return a.mandate == b.mandate ? a.day > b.day : a.mandate < b.mandate
      }.prefix(Self.longest))
  }

  /// A text as it stands within an element of XML.
  private func escaped(_ text: String) -> String { htmlEscaped(text) }

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
