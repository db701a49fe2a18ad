import Dates
import Extraction
import States

/// A document as it came in: the text to read, and what is known about it.
package struct IncomingDocument: Sendable {
  /// What it was before its text was taken out.
  package enum Kind: String, Sendable {
    case text
    case html
  }

  /// The name that whoever gave it has for it: an identifier, or a file's name without its folder.
  package var id: String

  /// What it was before its text was taken out.
  package var kind: Kind

  /// The text to read: valid UTF-8 without a null byte.
  package var text: [UInt8]

  /// The bytes that were given, where they are not the text itself.
  package var original: [UInt8]?

  /// Where the bytes of the text stand in the bytes that were given.
  package var map = TextMap.identity

  /// How the bytes that were given stand for characters.
  package var encoding = TextEncoding.utf8

  /// The language, told or detected.
  package var language: Language?

  /// The language that a page says it is in: often that of its template.
  var claimedLanguage: Language?

  /// When it was published, as far as the day.
  package var published: EDTF?

  /// Who published it.
  package var publisher: String?

  /// The title.
  package var title: String?

  /// The address at which it was found.
  package var url: String?

  /// The record of a web archive from which it was read.
  package var provenance: Provenance?

  /// Creates a document with a text.
  package init(id: String, kind: Kind = .text, text: [UInt8]) {
    self.id = id
    self.kind = kind
    self.text = text
  }

  /// The bytes as they were given: what spans, lines and digests speak of.
  package var given: [UInt8] { original ?? text }

  /// The bytes of the given document that carry a stretch of the text.
  package func givenSpan(of span: Range<Int>) -> Range<Int> {
    map.given(span.clamped(to: 0..<text.count)).clamped(to: 0..<given.count)
  }

  /// The given bytes of a span as text.
  package func quote(_ span: Range<Int>) -> String {
    WesternText.string(given[span.clamped(to: 0..<given.count)], encoding)
  }

  /// The text as the engine takes it; nil where the language is not known.
  package var reading: Reading? {
    language.map { Reading(text: text, language: $0, published: published, title: title) }
  }
}

/// Where in a web archive a document stands, in the words of its record (ISO 28500, WARC).
package struct Provenance: Hashable, Sendable {
  /// `WARC-Record-ID`, without its angle brackets.
  package var record: String?

  /// `WARC-Target-URI`.
  package var uri: String?

  /// `WARC-Date`: when it was fetched, which is not when it was published.
  package var date: String?

  /// Creates a provenance from what the record tells.
  package init(record: String?, uri: String?, date: String?) {
    self.record = record
    self.uri = uri
    self.date = date
  }
}
