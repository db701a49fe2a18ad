import Dates

/// A claim that counts under the clocks, with what follows from its source.
package struct CountedClaim: Hashable, Sendable {
  /// The identifier of its entry.
  package let id: EntryID

  /// The claim.
  package let claim: Claim

  /// The days on which its document may have been published, or its officer's recording.
  package let told: DayRange

  /// The date its document bears; nil where it bears none, or there is no document.
  package let published: EDTF?

  /// When it was recorded.
  package let recordedAt: Instant

  /// Who recorded it.
  package let recordedBy: String

  /// Whether its document bears no date: what it observes may be as old as what it tells as past,
  /// or as young as its registration.
  package var isUndated: Bool { claim.document != nil && published == nil }
}

/// What counts, of all that was ever recorded, under the evidence and the record clock.
package struct Evidence: Sendable {
  /// The claims that count, in the order of their identifiers.
  package private(set) var claims: [CountedClaim] = []

  /// The bibliographic records by name.
  package private(set) var documents: [DocumentKey: SourceDocument] = [:]

  /// The entry of each bibliographic record.
  package private(set) var documentEntries: [DocumentKey: EntryID] = [:]

  /// Records that say something else of a document already recorded.
  package private(set) var rivalRecords: [(kept: EntryID, other: EntryID, key: DocumentKey)] = []

  /// The SHA-256 of texts that a document had before the one it has, in no order of time.
  package private(set) var earlierTexts: [DocumentKey: [String]] = [:]

  /// Preferences, with the claim each prefers and why.
  package private(set) var preferences: [(id: EntryID, of: EntryID, because: String)] = []

  /// The statements to verify, in the order of their identifiers.
  package private(set) var assertions: [(id: EntryID, assertion: Assertion)] = []

  /// Retractions, with what they retract and why.
  package private(set) var retractions: [Retraction] = []

  /// Proposals that were turned down, in the order of the identifiers of their entries.
  package private(set) var rejections: [(id: EntryID, proposal: RejectedProposal)] = []

  /// References to entries that are not in the ledger: who refers, and to what.
  package private(set) var dangling: [(by: EntryID, to: EntryID)] = []

  /// How many claims in the record were left out by the evidence clock.
  package private(set) var leftOut = 0

  /// The last day on which a counted document was published, where it says so.
  package private(set) var newestDocument: Day?

  /// The last day that a counted claim certainly tells of as past.
  package private(set) var newestEvidence: Day?

  /// Applies the clocks to a set of entries; the order of the entries means nothing.
  package init(_ entries: [Entry], evidenceUntil: Day? = nil, recordedUntil: Day? = nil) {
    // An entry is large to move: what is sorted are the places of those held.
    let order = entries.indices
      .filter { index in recordedUntil.map { entries[index].recordedAt.day <= $0 } ?? true }
      .map { (id: entries[$0].id, index: $0) }
      .sorted { $0.id < $1.id }
    let held = order.map { entries[$0.index] }
    let standing = gatherRetractions(held)
    var records: [DocumentKey: [DocumentRecord]] = [:]
    for entry in standing {
      switch entry.content {
      case .document(let document):
        records[document.key, default: []].append(DocumentRecord(document, entry))
      case .preference(let target, let reason): preferences.append((entry.id, target, reason))
      case .assertion(let assertion): assertions.append((entry.id, assertion))
      case .rejected(let proposal): rejections.append((entry.id, proposal))
      case .claim, .retraction: continue
      }
    }
    var published: [DocumentKey: Publication] = [:]
    register(records, &published)
    let claimEntries = standing.compactMap { entry -> (Entry, Claim)? in
      if case .claim(let claim) = entry.content { (entry, claim) } else { nil }
    }
    for (entry, claim) in claimEntries {
      guard let key = claim.document else { continue }
      let recording = entry.recordedAt.day
      published[key, default: Publication(registered: recording)].tells(claim, recording)
    }
    let known = Set(held.map(\.id))
    dangling += preferences.filter { !known.contains($0.of) }.map { ($0.id, $0.of) }
    for (entry, claim) in claimEntries {
      count(entry, claim, published, until: evidenceUntil)
    }
  }

  /// Keeps the retractions and returns the entries that nobody retracted.
  private mutating func gatherRetractions(_ held: [Entry]) -> [Entry] {
    var retractors: [EntryID: [EntryID]] = [:]
    let places = Dictionary(
      held.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in held {
      guard case .retraction(let target, let reason) = entry.content else { continue }
      retractors[target, default: []].append(entry.id)
      retractions.append(
        Retraction(
          id: entry.id, of: target, because: reason, recordedAt: entry.recordedAt,
          content: places[target].map { held[$0].content }))
    }
    // An identifier is a digest of the content, so a retraction can only name what was there
    // before it: the walk upwards ends.
    func isRetracted(_ id: EntryID, _ depth: Int) -> Bool {
      depth < 64 && (retractors[id] ?? []).contains { !isRetracted($0, depth + 1) }
    }
    retractions.removeAll { isRetracted($0.id, 0) }
    dangling += retractions.filter { places[$0.of] == nil }.map { ($0.id, $0.of) }
    return held.filter { !isRetracted($0.id, 0) }
  }

  private mutating func register(
    _ records: [DocumentKey: [DocumentRecord]], _ published: inout [DocumentKey: Publication]
  ) {
    for key in records.keys.sorted() {
      guard let versions = DocumentVersions(records[key] ?? []) else { continue }
      documents[key] = versions.current.document
      documentEntries[key] = versions.current.id
      rivalRecords += versions.rivals.map { (versions.current.id, $0, key) }
      if !versions.earlierTexts.isEmpty { earlierTexts[key] = versions.earlierTexts }
      published[key] = Publication(
        registered: versions.registered, isRecorded: true, date: versions.current.document.date)
    }
  }

  private mutating func count(
    _ entry: Entry, _ claim: Claim, _ published: [DocumentKey: Publication], until: Day?
  ) {
    let recording = entry.recordedAt.day
    let publication = claim.document.flatMap { published[$0] }
    let told = publication?.range ?? DayRange(earliest: recording, latest: recording)
    // The clock asks for the last day the document itself gives, however early it was registered.
    let latest = publication?.statedLatest ?? told.latest ?? recording
    if let until, latest > until {
      leftOut += 1
      return
    }
    if publication?.date != nil, let day = told.latest {
      newestDocument = max(newestDocument ?? day, day)
    }
    let observed = claim.force != nil && claim.date == nil ? told.earliest : nil
    for day in claim.daysToldAsPast + [observed].compactMap(\.self) {
      newestEvidence = max(newestEvidence ?? day, day)
    }
    claims.append(
      CountedClaim(
        id: entry.id, claim: claim, told: told, published: publication?.date,
        recordedAt: entry.recordedAt, recordedBy: entry.recordedBy))
  }
}

/// When a document may have been published.
private struct Publication {
  /// The day on which it was recorded or, of one that is not, the first claim that cites it.
  var registered: Day

  /// Whether there is a record of it.
  var isRecorded = false

  /// The date it bears.
  var date: EDTF?

  /// The last day that it certainly tells as past.
  var lastTold: Day?

  /// Takes in what a claim tells as past, and when that was recorded.
  mutating func tells(_ claim: Claim, _ recording: Day) {
    if !isRecorded { registered = min(registered, recording) }
    for day in claim.daysToldAsPast { lastTold = max(lastTold ?? day, day) }
  }

  /// The last day of the date it bears, even one after its registration.
  var statedLatest: Day? { date?.latest }

  /// From its first possible day to its last; nobody can register what is not yet published.
  var range: DayRange {
    if let date {
      let latest = date.latest.map { min($0, registered) } ?? registered
      let earliest = date.earliest
      if let earliest, earliest > latest {
        return DayRange(earliest: earliest, latest: date.latest)
      }
      return DayRange(earliest: earliest, latest: latest)
    }
    return DayRange(earliest: lastTold.map { min($0, registered) }, latest: registered)
  }
}

extension Claim {
  /// The days by which what it tells has certainly happened; none where it tells of what is to come.
  fileprivate var daysToldAsPast: [Day] {
    guard !isPlanned, condition == nil else { return [] }
    // Force observed over a stretch was observed to its end.
    let observed = force.flatMap { _ in date?.endpoints?.end.date?.earliest }
    return [date?.earliest, observed, since?.earliest, until?.earliest].compactMap(\.self)
  }
}
