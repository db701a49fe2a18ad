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

/// The name of a file or a folder, which may not be empty.
struct PathWord: ArgumentValue {
  static var placeholder: String { "file" }

  let word: String

  init(word: String) throws(WordProblem) {
    if word.isEmpty {
      throw WordProblem(
        "the name of a file or folder is not empty", hint: "name one, or leave out the option")
    }
    self.word = word
  }
}

extension Parameter where Value == String? {
  /// The name of a file or folder that may be left out.
  static func path(
    _ names: String, _ help: String, placeholder: String, candidates: Candidates
  ) -> Self {
    .group(
      nil,
      .option(names, PathWord.self, help, placeholder: placeholder, candidates: candidates)
    ) { $0?.word }
  }
}
