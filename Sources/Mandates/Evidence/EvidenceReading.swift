import Dates

/// What is gathered of entries while clocks are applied to them: documents have numbers.
struct EvidenceReading {
  /// Where a claim's entry is, the number of its document, and what it tells as past.
  struct CitedClaim {
    private let packedPlace: Int32
    private let packedDocument: Int32

    /// The last day by which something it tells has certainly happened; `Int.min` where none has.
    let toldAsPast: Int

    /// Whether it observes force on no other day than that of its document.
    let isSeenByDocument: Bool

    fileprivate init(_ claim: Claim, place: Int, document: Int) {
      packedPlace = Int32(truncatingIfNeeded: place)
      packedDocument = Int32(truncatingIfNeeded: document)
      toldAsPast = claim.lastDayToldAsPast?.number ?? Int.min
      isSeenByDocument = claim.force != nil && claim.date == nil
    }

    var place: Int { Int(packedPlace) }

    /// The number of the document; negative where there is none.
    var document: Int { Int(packedDocument) }

    /// The same day, if there is one.
    var lastToldAsPast: Day? { toldAsPast == Int.min ? nil : Day(number: toldAsPast) }
  }

  /// The entries.
  let entries: [Entry]

  /// The numbers of documents.
  private(set) var keys: KeyTable

  /// The record of each document that holds, if there is one.
  private(set) var records: [DocumentRegister.Record?] = []

  /// When each document may have been published.
  private(set) var publications: [Publication] = []

  /// The claims, in the order of entries.
  private(set) var claims: [CitedClaim] = []

  /// The records of documents that have several.
  private var versions: [Int: [DocumentRecord]] = [:]

  /// Prepares to read entries among which there are so many records of documents.
  init(_ entries: [Entry], documents: Int) {
    self.entries = entries
    keys = KeyTable(expecting: documents)
    records.reserveCapacity(documents)
    publications.reserveCapacity(documents)
    claims.reserveCapacity(entries.count - documents)
  }

  /// Takes in a claim.
  mutating func add(_ claim: Claim, at place: Int) {
    let document = claim.document.map { number(of: $0) } ?? -1
    let cited = CitedClaim(claim, place: place, document: document)
    if document >= 0 {
      publications[document].tells(cited.toldAsPast, entries[place].recordedAt.day)
    }
    claims.append(cited)
  }

  /// Takes in the record of a document.
  mutating func add(_ document: SourceDocument, at place: Int) {
    let number = number(of: document.key)
    let entry = entries[place]
    if let first = records[number] {
      if versions[number] == nil {
        versions[number] = [DocumentRecord(first.document, first.id, first.recordedAt)]
      }
      versions[number]?.append(DocumentRecord(document, entry.id, entry.recordedAt))
    } else {
      records[number] = DocumentRegister.Record(
        document: document, id: entry.id, recordedAt: entry.recordedAt)
    }
  }

  private mutating func number(of key: DocumentKey) -> Int {
    let number = keys.number(of: key.description)
    if number == records.count {
      records.append(nil)
      publications.append(Publication())
    }
    return number
  }

  /// Leaves of each document the record that holds; returns those of which there are several, in
  /// the order of keys.
  mutating func settleRecords() -> [(key: DocumentKey, versions: DocumentVersions)] {
    for number in records.indices {
      guard let record = records[number] else { continue }
      publications[number].isRecorded(on: record.recordedAt.day, date: record.document.date)
    }
    var several: [(key: DocumentKey, versions: DocumentVersions)] = []
    for (number, records) in versions {
      guard let versions = DocumentVersions(records.sorted { $0.id < $1.id }) else { continue }
      let current = versions.current
      self.records[number] = DocumentRegister.Record(
        document: current.document, id: current.id, recordedAt: current.recordedAt)
      publications[number].isRecorded(on: versions.registered, date: current.document.date)
      several.append((current.document.key, versions))
    }
    return several.sorted { $0.key < $1.key }
  }
}
