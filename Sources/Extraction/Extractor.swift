import Dates
import States

/// Reads claims out of texts: State names, grammar and words of the four languages, made once.
package struct Extractor: Sendable {
  /// The version of the rules and word lists; part of every proposal that leaves the program.
  package static let rulesVersion = "1"

  private let registry: StateRegistry
  private let states: StateIndex
  private let isScreening: Bool

  /// Prepares to read with the States of a registry; without screening every sentence is read,
  /// which takes longer and must find the same.
  package init(registry: StateRegistry = .standard, isScreening: Bool = true) {
    self.registry = registry
    self.isScreening = isScreening
    states = StateIndex(registry)
  }

  /// What a text yields; time grows linearly with its length.
  package func read(_ reading: Reading) -> Extraction {
    let lexicon = LanguageTables.lexicon(reading.language)
    var windows = [0..<reading.text.count]
    if isScreening {
      let screen = Screen(
        lexicon, states: states, registry: registry, language: reading.language)
      windows = screen.windows(reading.text)
    }
    guard !windows.isEmpty else { return Extraction() }
    var reader = TextReader(reading, lexicon: lexicon, states: states, registry: registry)
    return reader.read(windows)
  }

  /// The day on which a text itself says that it was published: a dateline, "published on".
  package static func publicationDate(of text: [UInt8], in language: Language) -> EDTF? {
    TimeReader.publication(in: text, language: language)
  }
}
