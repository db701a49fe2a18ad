import Dates

/// A bibliographic record with when it was put on record.
struct DocumentRecord {
  let document: SourceDocument
  let id: EntryID
  let recordedAt: Instant

  init(_ document: SourceDocument, _ id: EntryID, _ recordedAt: Instant) {
    self.document = document
    self.id = id
    self.recordedAt = recordedAt
  }
}

/// The records of one document: which of them holds, and which say something else of the same.
///
/// A text that changed is a new version, and the latest recorded holds. Records that differ and are
/// no versions of each other are rivals: of those nothing is preferred by time, the smaller
/// identifier is kept and `check` tells.
struct DocumentVersions {
  /// The record that holds.
  let current: DocumentRecord

  /// The entries that say something else of the same version.
  let rivals: [EntryID]

  /// The SHA-256 of the texts of other versions.
  let earlierTexts: [String]

  /// The day on which the document was first recorded.
  let registered: Day

  /// Sorts out records in the order of their identifiers; nil if there are none.
  init?(_ records: [DocumentRecord]) {
    let withText = records.filter { $0.document.sha256 != nil }
    // Of two recorded at one instant the one with the smaller identifier counts as the later.
    let latest = withText.max { a, b in
      a.recordedAt == b.recordedAt ? b.id < a.id : a.recordedAt < b.recordedAt
    }
    let text = latest?.document.sha256
    let same = records.filter { $0.document.sha256 == text }
    guard let current = same.first, let first = records.map(\.recordedAt.day).min() else {
      return nil
    }
    self.current = current
    registered = first
    let silent = records.filter { $0.document.sha256 == nil && text != nil }
      .filter { !current.document.saysAll(of: $0.document) }
    rivals = (same.dropFirst() + silent).map(\.id)
    earlierTexts = Set(withText.compactMap(\.document.sha256)).subtracting(text.map { [$0] } ?? [])
      .sorted()
  }
}

extension SourceDocument {
  /// Whether it says all that another record of the document says, and so can stand for it.
  ///
  /// A title in square brackets was supplied by the recorder, and gives way to the document's own.
  /// When it was looked at is no matter of the document.
  fileprivate func saysAll(of other: SourceDocument) -> Bool {
    let isSupplied = other.title.hasPrefix("[") && other.title.hasSuffix("]")
    let pairs = [
      (container, other.container), (publisher, other.publisher), (date?.text, other.date?.text),
      (url, other.url), (language, other.language), (archive, other.archive),
      (copyOf?.description, other.copyOf?.description), (note, other.note),
    ]
    return type == other.type && (title == other.title || isSupplied)
      && (other.authors.isEmpty || authors == other.authors)
      && pairs.allSatisfy { mine, its in its == nil || mine == its }
  }
}
