import States

/// Something said in every language; a phrase that lacks one does not compile.
///
/// The four wordings stand together, so that whoever reads one sees the others. Phrases are whole
/// sentences or whole labels, never put together from pieces: what varies in them comes in through
/// a function that makes the phrase.
package struct Phrase: Hashable, Sendable {
  private let english: String
  private let german: String
  private let french: String
  private let italian: String

  /// The wording in each language, by its code in ISO 639-1.
  package init(en: String, de: String, fr: String, it: String) {
    english = en
    german = de
    french = fr
    italian = it
  }

  /// The same in every language: an identifier, a number, the words of a source.
  package init(_ text: String) { self.init(en: text, de: text, fr: text, it: text) }

  /// Something with a colon behind it, before what is said of it.
  package static func labelled(_ text: String) -> Phrase { Phrase(text).labelled }

  /// The phrase with a colon behind it, before what is said of it.
  var labelled: Phrase {
    Phrase(
      en: "\(english): ", de: "\(german): ", fr: "\(french)\u{202F}: ", it: "\(italian): ")
  }

  /// The wording in a language.
  package subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .german: german
    case .french: french
    case .italian: italian
    }
  }
}

extension Briefing {
  /// A phrase in the language of the report.
  package func say(_ phrase: Phrase) -> String { phrase[language] }
}
