import Dates

/// A claim that counts under the clocks, with what follows from its source.
package struct CountedClaim: Hashable, Sendable {
  /// The claim.
  package let claim: Claim

  /// The days on which its document may have been published, or its officer's recording.
  package var told: DayRange { span.range }

  /// The same days.
  let span: Span

  /// The date its document bears; nil where it bears none, or there is no document.
  package let published: EDTF?

  /// When it was recorded.
  package let recordedAt: Instant

  /// Who recorded it.
  package let recordedBy: String

  /// The identifier of its entry.
  package let id: EntryID

  /// Whether its document bears no date: what it observes may be as old as what it tells as past,
  /// or as young as its registration.
  package var isUndated: Bool { claim.document != nil && published == nil }
}

/// What counts, of all that was ever recorded, under the evidence and the record clock.
package struct Evidence: Sendable {
  /// The claims that count, in the order in which their entries were given.
  ///
  /// What stands together in a ledger lies together in memory, and so is quickly gone through.
  private(set) var asGiven: [CountedClaim] = []

  /// The claims that count, in the order of their identifiers.
  package var claims: [CountedClaim] { sorted.claims(asGiven) }

  /// How many claims count.
  package var claimCount: Int { asGiven.count }

  private let sorted = SortedClaims()

  private var register: DocumentRegister

  /// The bibliographic records by name.
  package var documents: [DocumentKey: SourceDocument] { register.all.documents }

  /// The entry of each bibliographic record.
  package var documentEntries: [DocumentKey: EntryID] { register.all.entries }

  /// Records that say something else of a document already recorded.
  package private(set) var rivalRecords: [(kept: EntryID, other: EntryID, key: DocumentKey)] = []

  /// The SHA-256 of texts that a document had before the one it has, in no order of time.
  package private(set) var earlierTexts: [DocumentKey: [String]] = [:]

  /// Preferences, with the claim each prefers and why.
  package private(set) var preferences: [Preference] = []

  /// The places of the preferences of each entry.
  private var preferencesOf: [EntryID: [Int]] = [:]

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

  /// How many of these stand in documents without a date, of which nobody can say that they were
  /// published by then.
  package private(set) var leftOutUndated = 0

  /// The last day on which a counted document was published, where it says so.
  package private(set) var newestDocument: Day?

  /// The last day that a counted claim certainly tells of as past.
  package private(set) var newestEvidence: Day?

  /// Applies the clocks to a set of entries; the order of the entries means nothing.
  package init(_ entries: [Entry], evidenceUntil: Day? = nil, recordedUntil: Day? = nil) {
    register = DocumentRegister(KeyTable(), [])
    let rare = RareEntries(entries, recordedUntil: recordedUntil)
    let fallen = gatherRetractions(entries, rare)
    var reading = EvidenceReading(entries, documents: rare.documentCount)
    for place in entries.indices where fallen.isEmpty || !fallen[place] {
      guard rare.isHeld(entries[place]) else { continue }
      switch entries[place].content {
      case .claim(let claim): reading.add(claim, at: place)
      case .document(let document): reading.add(document, at: place)
      default: continue
      }
    }
    for place in rare.places where fallen.isEmpty || !fallen[place] {
      let id = entries[place].id
      switch entries[place].content {
      case .preference(let target, let reason):
        preferencesOf[target, default: []].append(preferences.count)
        preferences.append(
          Preference(
            id: id, of: target, because: reason, recordedAt: entries[place].recordedAt))
      case .assertion(let assertion): assertions.append((id, assertion))
      case .rejected(let proposal): rejections.append((id, proposal))
      default: continue
      }
    }
    dangling += preferences.filter { rare.places(of: $0.of).isEmpty }.map { ($0.id, $0.of) }
    register(&reading)
    count(&reading, until: evidenceUntil)
  }

  /// The bibliographic record of a document, if there is one.
  package func document(_ key: DocumentKey) -> SourceDocument? {
    register.record(of: key)?.document
  }

  /// The preferences of some claims, in the order of all.
  package func preferences(of claims: some Sequence<EntryID>) -> [Preference] {
    if preferencesOf.isEmpty { return [] }
    return Set(claims).flatMap { preferencesOf[$0] ?? [] }.sorted().map { preferences[$0] }
  }

  /// The claim of an entry, if it counts.
  package func claim(_ id: EntryID) -> CountedClaim? {
    sorted.place(of: id, among: asGiven).map { asGiven[$0] }
  }

  /// The first digits of the identifier of a claim, eight or as many as tell it from all others.
  package func shortened(_ id: EntryID) -> String {
    let digits = id.description
    let shared = sorted.neighbours(of: id, among: asGiven).map { other in
      zip(digits.utf8, other.description.utf8).prefix { $0 == $1 }.count
    }
    return String(decoding: digits.utf8.prefix(max(8, (shared.max() ?? 0) + 1)), as: UTF8.self)
  }

  /// Keeps the retractions, and says of each place whether its entry is retracted; says nothing
  /// where none is.
  private mutating func gatherRetractions(_ entries: [Entry], _ rare: RareEntries) -> [Bool] {
    var retractors: [EntryID: [EntryID]] = [:]
    for place in rare.places {
      let entry = entries[place]
      guard case .retraction(let target, let reason) = entry.content else { continue }
      retractors[target, default: []].append(entry.id)
      retractions.append(
        Retraction(
          id: entry.id, of: target, because: reason, recordedAt: entry.recordedAt,
          content: rare.places(of: target).first.map { entries[$0].content }))
    }
    guard !retractors.isEmpty else { return [] }
    // An identifier is a digest of the content, so a retraction can only name what was there
    // before it: the walk upwards ends.
    func isRetracted(_ id: EntryID, _ depth: Int) -> Bool {
      depth < 64 && (retractors[id] ?? []).contains { !isRetracted($0, depth + 1) }
    }
    var fallen = [Bool](repeating: false, count: entries.count)
    for target in retractors.keys where isRetracted(target, 0) {
      for place in rare.places(of: target) { fallen[place] = true }
    }
    retractions.removeAll { isRetracted($0.id, 0) }
    dangling += retractions.filter { rare.places(of: $0.of).isEmpty }.map { ($0.id, $0.of) }
    return fallen
  }

  /// Keeps of each document the record that holds.
  private mutating func register(_ reading: inout EvidenceReading) {
    for (key, versions) in reading.settleRecords() {
      rivalRecords += versions.rivals.map { (versions.current.id, $0, key) }
      if !versions.earlierTexts.isEmpty { earlierTexts[key] = versions.earlierTexts }
    }
    register = DocumentRegister(reading.keys, reading.records)
  }

  private mutating func count(_ reading: inout EvidenceReading, until: Day?) {
    asGiven.reserveCapacity(reading.claims.count)
    for cited in reading.claims {
      let entry = reading.entries[cited.place]
      guard case .claim(let claim) = entry.content else { continue }
      let recording = entry.recordedAt.day
      let publication = cited.document < 0 ? nil : reading.publications[cited.document]
      let told = publication?.range ?? DayRange(recording)
      // The clock asks for the last day the document itself gives, however early it was registered.
      if let until, publication?.statedLatest ?? told.latest ?? recording > until {
        leftOut += 1
        if publication?.isDated == false { leftOutUndated += 1 }
        continue
      }
      if publication?.isDated ?? false, let day = told.latest {
        newestDocument = max(newestDocument ?? day, day)
      }
      if let day = cited.lastToldAsPast {
        newestEvidence = max(newestEvidence ?? day, day)
      }
      if cited.isSeenByDocument, let day = told.earliest {
        newestEvidence = max(newestEvidence ?? day, day)
      }
      asGiven.append(
        CountedClaim(
          claim: claim, span: Span(told), published: publication?.date,
          recordedAt: entry.recordedAt, recordedBy: entry.recordedBy, id: entry.id))
    }
  }
}
