import CommandLineParsing

/// Text that says something: an empty word is no text, and could not be told from what is left out.
struct TextWord: ArgumentValue {
  static var placeholder: String { "text" }

  let word: String

  init(word: String) throws(WordProblem) {
    if word.allSatisfy(\.isWhitespace) {
      throw WordProblem("a text is not empty", hint: "leave out what is not known")
    }
    self.word = word
  }
}

extension Parameter where Value == String? {
  /// A text that may be left out.
  static func text(_ names: String, _ help: String, placeholder: String = "text") -> Self {
    .group(nil, .option(names, TextWord.self, help, placeholder: placeholder)) { $0?.word }
  }
}

extension Parameter where Value == String {
  /// A text that must be given.
  static func requiredText(_ names: String, _ help: String, placeholder: String = "text") -> Self {
    .group(nil, .requiredOption(names, TextWord.self, help, placeholder: placeholder)) { $0.word }
  }
}

extension Parameter where Value == [String] {
  /// A text that may be given any number of times.
  static func texts(_ names: String, _ help: String) -> Self {
    .group(nil, .options(names, TextWord.self, help)) { $0.map(\.word) }
  }
}
