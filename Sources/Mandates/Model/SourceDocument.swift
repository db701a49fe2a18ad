import Dates

/// The name under which a document is registered, such as `swissinfo-2022-09-22`.
///
/// Has 1 to 80 of a–z, 0–9, `.`, `_` and `-`, and begins with a letter or a digit, so that it is a
/// safe file name everywhere.
package struct DocumentKey: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The name.
  package let description: String

  /// Creates a key, or returns nil if it is not spelled as one.
  package init?(_ text: String) {
    guard (1...80).contains(text.utf8.count) else { return nil }
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: continue
      case 0x2D, 0x2E, 0x5F:
        if index == 0 { return nil }
      default: return nil
      }
    }
    description = text
  }

  /// Orders keys byte by byte.
  package static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

/// A source: its bibliographic record, in the terms of CSL-JSON.
package struct SourceDocument: Hashable, Sendable {
  /// The name by which claims cite it.
  package var key: DocumentKey

  /// The type in the vocabulary of CSL 1.0.2, such as `article-newspaper` or `webpage`.
  package var type: String

  /// The title; one supplied by the recorder stands in square brackets, as ISO 690 asks.
  package var title: String

  /// Persons or bodies that wrote it.
  package var authors: [String] = []

  /// The publication in which it appeared.
  package var container: String?

  /// Who published it.
  package var publisher: String?

  /// When it was published; nil if it does not say.
  package var date: EDTF?

  /// Its address.
  package var url: String?

  /// Its language, as a BCP 47 tag.
  package var language: String?

  /// The archive or collection that keeps it, with its signature.
  package var archive: String?

  /// The SHA-256 of its text where the text is held, in lower-case hexadecimal.
  package var sha256: String?

  /// The document of which it is a copy or a translation: the two are one voice.
  package var copyOf: DocumentKey?

  /// A remark of the recorder.
  package var note: String?

  /// Creates a record with the fields every record has.
  package init(key: DocumentKey, type: String, title: String) {
    self.key = key
    self.type = type
    self.title = title
  }
}
