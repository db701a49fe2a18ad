import Dates
import Mandates

/// What is known of a document before it has a key: a bibliographic record with gaps.
package struct DocumentDraft: Hashable, Sendable {
  /// The type in the vocabulary of CSL 1.0.2.
  package var type: String?

  /// The title.
  package var title: String?

  /// Persons or bodies that wrote it.
  package var authors: [String] = []

  /// The publication in which it appeared.
  package var container: String?

  /// Who published it.
  package var publisher: String?

  /// When it was published.
  package var date: EDTF?

  /// Its address.
  package var url: String?

  /// When it was looked at under its address.
  package var accessed: Day?

  /// Its language, as a BCP 47 tag.
  package var language: String?

  /// The archive that keeps it, with its signature.
  package var archive: String?

  /// The document of which it is a copy or a translation.
  package var copyOf: DocumentKey?

  /// A remark.
  package var note: String?

  /// Creates a draft of which nothing is known.
  package init() {}

  /// Takes from a record what is a matter of the document, and not of its text or of when it was read.
  package init(_ record: SourceDocument) {
    type = record.type
    title = record.title
    authors = record.authors
    container = record.container
    publisher = record.publisher
    date = record.date
    url = record.url
    language = record.language
    archive = record.archive
    copyOf = record.copyOf
    note = record.note
  }

  /// What it tells, and where it tells nothing what another draft does.
  package func filled(from other: DocumentDraft) -> DocumentDraft {
    var draft = self
    draft.type = type ?? other.type
    draft.title = title ?? other.title
    if authors.isEmpty { draft.authors = other.authors }
    draft.container = container ?? other.container
    draft.publisher = publisher ?? other.publisher
    draft.date = date ?? other.date
    draft.url = url ?? other.url
    draft.accessed = accessed ?? other.accessed
    draft.language = language ?? other.language
    draft.archive = archive ?? other.archive
    draft.copyOf = copyOf ?? other.copyOf
    draft.note = note ?? other.note
    return draft
  }

  /// The record under a key; `title` stands in square brackets where none is known.
  func record(as key: DocumentKey, title standIn: String) -> SourceDocument {
    var record = SourceDocument(
      key: key, type: type ?? (url == nil ? CitationType.any : "webpage"),
      title: title ?? "[\(standIn)]")
    record.authors = authors
    record.container = container
    record.publisher = publisher
    record.date = date
    record.url = url
    record.accessed = accessed
    record.language = language
    record.archive = archive
    record.copyOf = copyOf == key ? nil : copyOf
    record.note = note
    return record
  }
}
