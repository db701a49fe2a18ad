import Dates
import States

/// A text to read, with what is known about it.
package struct Reading: Sendable {
  /// The text: valid UTF-8.
  package var text: [UInt8]

  /// The language it is written in.
  package var language: Language

  /// When it was published; dates told relative to publication stay open without it.
  package var published: EDTF?

  /// The title where it is not part of the text: helps to tell whom "it" means, carries no claim.
  package var title: String?

  /// Creates a text to read.
  package init(
    text: [UInt8], language: Language, published: EDTF? = nil, title: String? = nil
  ) {
    self.text = text
    self.language = language
    self.published = published
    self.title = title
  }
}
