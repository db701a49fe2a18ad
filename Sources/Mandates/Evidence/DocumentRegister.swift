import Dates
import Synchronization

/// The bibliographic records that hold, by the keys of their documents.
final class DocumentRegister: Sendable {
  /// The numbers of documents, those that are only cited included.
  private let keys: KeyTable

  /// The record of each document, if there is one.
  private let records: [Record?]

  private let dictionaries = Mutex<Dictionaries?>(nil)

  /// A record, and the entry that put it there.
  struct Record {
    let document: SourceDocument
    let id: EntryID
    let recordedAt: Instant
  }

  /// The records as dictionaries, made for whoever asks for all of them.
  struct Dictionaries {
    var documents: [DocumentKey: SourceDocument] = [:]
    var entries: [DocumentKey: EntryID] = [:]
  }

  init(_ keys: KeyTable, _ records: [Record?]) {
    self.keys = keys
    self.records = records
  }

  /// The record of a document, if there is one.
  func record(of key: DocumentKey) -> Record? {
    guard let number = keys.known(key.description), number < records.count else { return nil }
    return records[number]
  }

  /// The records as dictionaries.
  var all: Dictionaries {
    dictionaries.withLock { known in
      if let known { return known }
      var all = Dictionaries()
      let count = records.count
      all.documents.reserveCapacity(count)
      all.entries.reserveCapacity(count)
      for case let record? in records {
        all.documents[record.document.key] = record.document
        all.entries[record.document.key] = record.id
      }
      known = all
      return all
    }
  }
}
