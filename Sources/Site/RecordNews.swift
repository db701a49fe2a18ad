import Dates
import Mandates
import Reports
import States

/// What came into the record, what was taken back and what is preferred, the newest first, the same in
/// every language.
struct RecordNews: Sendable {
  /// What was recorded of one mandate on one day, or one decision on what was recorded.
  struct Item: Sendable {
    /// What tells it from all others of this record.
    let name: String

    /// When it was recorded.
    let updated: Instant

    let content: Content

    /// The mandates of the site that it is about, with how each stood before and after that day.
    let turns: [(mandate: Mandate, turn: RecordedTurn)]
  }

  /// What an item tells.
  enum Content: Sendable {
    /// The claims that were recorded of a mandate, or of its pair of States.
    case claims(Mandate, [CountedClaim])

    /// What is not counted any more, and the claim that this is about, if it is about one.
    case retraction(Retraction, of: Claim?)

    /// A choice among claims that exclude each other, and the claim that it prefers.
    case preference(Preference, Claim)
  }

  /// What tells this record from others: the identifier of the first claim that was recorded.
  let seed: String

  let items: [Item]

  /// More than these nobody reads; the pages of mandates have them all.
  private static let longest = 200

  /// Gathers what entries tell of the mandates of a record.
  init(_ record: SiteRecord, _ briefing: Briefing, among entries: [Entry]) {
    let evidence = briefing.docket.evidence
    let first = evidence.claims.min { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
    seed = first?.id.description ?? ""
    let mandates = record.courses.map(\.mandate)
    let subjects = Subjects(mandates)
    var found = Self.additions(subjects, evidence) + Self.decisions(subjects, evidence)
    if briefing.filterWords != nil { found.removeAll { $0.mandates.isEmpty } }
    let newest = found.sorted { ($1.updated, $0.name) < ($0.updated, $1.name) }
      .prefix(Self.longest)
    var turns = Turns(briefing: briefing, entries: entries)
    items = newest.map { found in
      Item(
        name: found.name, updated: found.updated, content: found.content,
        turns: found.mandates.map { ($0, turns.turn(of: $0, on: found.updated.day)) })
    }
  }

  /// An item before it is known how its mandates stood.
  private typealias Found = (
    name: String, updated: Instant, content: Content, mandates: [Mandate]
  )

  /// What was recorded of each mandate on each day.
  private static func additions(_ subjects: Subjects, _ evidence: Evidence) -> [Found] {
    var claims: [Mandate: [Day: [CountedClaim]]] = [:]
    for counted in evidence.claims {
      for mandate in subjects.mandates(of: counted.claim) {
        claims[mandate, default: [:]][counted.recordedAt.day, default: []].append(counted)
      }
    }
    return claims.flatMap { mandate, days in
      days.compactMap { day, claims -> Found? in
        claims.map(\.recordedAt).max().map {
          ("\(mandate)/\(day)", $0, .claims(mandate, claims), [mandate])
        }
      }
    }
  }

  /// What was taken back and what is preferred.
  private static func decisions(_ subjects: Subjects, _ evidence: Evidence) -> [Found] {
    let retractions = evidence.retractions.map { retraction -> Found in
      let claim =
        switch retraction.content {
        case .claim(let claim): claim
        // Where a retraction is taken back, its claim counts again.
        case .preference(let id, _), .retraction(let id, _): evidence.claim(id)?.claim
        case .document, .assertion, .rejected, nil: nil as Claim?
        }
      return (
        "retraction/\(retraction.id)", retraction.recordedAt, .retraction(retraction, of: claim),
        claim.map(subjects.mandates) ?? []
      )
    }
    let preferences = evidence.preferences.compactMap { preference -> Found? in
      evidence.claim(preference.of).map {
        (
          "preference/\(preference.id)", preference.recordedAt, .preference(preference, $0.claim),
          subjects.mandates(of: $0.claim)
        )
      }
    }
    return retractions + preferences
  }
}

/// The mandates of a site that claims are about.
private struct Subjects {
  private let shown: Set<Mandate>
  private let between: [Pair: [Mandate]]

  init(_ mandates: [Mandate]) {
    shown = Set(mandates)
    between = Dictionary(grouping: mandates, by: \.pair)
  }

  /// A claim about a pair of States is about all mandates between them, and a handover about both
  /// powers'.
  func mandates(of claim: Claim) -> [Mandate] {
    switch claim.subject {
    case .mandate(let mandate):
      [mandate, claim.successor].compactMap(\.self).filter(shown.contains)
    case .pair(let pair): between[pair] ?? []
    }
  }
}

/// How mandates stood before and after days, each worked out once.
private struct Turns {
  let briefing: Briefing
  let entries: [Entry]
  private var near: [Mandate: [Entry]] = [:]
  private var known: [String: RecordedTurn] = [:]

  init(briefing: Briefing, entries: [Entry]) {
    self.briefing = briefing
    self.entries = entries
  }

  mutating func turn(of mandate: Mandate, on day: Day) -> RecordedTurn {
    let name = "\(mandate)/\(day)"
    if let turn = known[name] { return turn }
    let near = self.near[mandate] ?? Surroundings(of: [], about: mandate, among: entries).entries
    self.near[mandate] = near
    let turn = RecordedTurn(of: mandate, recordedOn: day, among: near, briefing)
    known[name] = turn
    return turn
  }
}
