import States
import Testing

/// A text that a test reads, in its language.
struct TextCase: CustomTestStringConvertible, Sendable {
  let language: Language
  let text: String
  var testDescription: String { text }

  init(_ language: Language, _ text: String) {
    self.language = language
    self.text = text
  }
}
