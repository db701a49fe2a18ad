import Diagnostics

/// A type whose values can be written as one word on the command line.
package protocol ArgumentValue: Sendable {
  /// The noun shown in help and messages, such as `date`.
  static var placeholder: String { get }

  /// All the words there are, if they are few and known beforehand.
  static var choices: [String] { get }

  /// Words that people write for a choice and that are none, each with the choice it means.
  static var synonyms: [String: String] { get }

  /// What the shell may offer, where that depends on the world.
  static var candidates: Candidates { get }

  /// Reads a value; throws what is wrong with the word, and where in it.
  init(word: String) throws(WordProblem)

  /// The word that denotes the value.
  var word: String { get }
}

extension ArgumentValue {
  /// None that could be listed.
  package static var choices: [String] { [] }

  /// None.
  package static var synonyms: [String: String] { [:] }

  /// None beyond the choices.
  package static var candidates: Candidates { .none }

  /// The value as it describes itself.
  package var word: String { "\(self)" }
}

extension ArgumentValue {
  /// The choice that a word was probably meant to be, by itself or as another word for it.
  static func choice(meantBy word: String) -> String? {
    if let known = synonyms[word.lowercased()] { return known }
    let words = choices + synonyms.keys.sorted()
    if let near = nearest(to: word, in: words) { return synonyms[near] ?? near }
    // Such as a locale, which begins with its language.
    let head = word.lowercased().prefix { $0 != "-" && $0 != "_" && $0 != "." }
    return choices.first { $0 == head }
  }
}

/// An enumeration of strings lists its own choices.
extension ArgumentValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  /// The raw values, in the order of the cases.
  package static var choices: [String] { allCases.map(\.rawValue) }

  /// Finds the case with this raw value.
  package init(word: String) throws(WordProblem) {
    guard let value = Self(rawValue: word) else { throw WordProblem() }
    self = value
  }

  /// The raw value.
  package var word: String { rawValue }
}

extension String: ArgumentValue {
  /// The noun for any text.
  package static var placeholder: String { "text" }

  /// Takes any word.
  package init(word: String) throws(WordProblem) { self = word }
}

extension Int: ArgumentValue {
  /// The noun for a whole number.
  package static var placeholder: String { "number" }

  /// Reads decimal digits, perhaps after a sign.
  package init(word: String) throws(WordProblem) {
    guard let value = Int(word) else {
      let isLong = !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      throw WordProblem(
        isLong ? "the number is too large" : nil, hint: isLong ? nil : "write digits, such as 366")
    }
    self = value
  }
}

/// What is wrong with a word, thrown while it is read as a value.
package struct WordProblem: Error, Hashable {
  /// One phrase in lower case with no full stop; nil for "'word' is not a placeholder".
  package let message: String?

  /// Where in the word, in UTF-8 offsets; nil for all of it.
  package let range: Range<Int>?

  /// What to do about it; nil to suggest the nearest choice.
  package let hint: String?

  /// The kind of problem.
  package let code: Diagnostic.Code

  /// Describes a problem; with no arguments, only that the word is no such value.
  package init(
    _ message: String? = nil, at range: Range<Int>? = nil, hint: String? = nil,
    code: Diagnostic.Code = "usage.bad-value"
  ) {
    self.message = message
    self.range = range
    self.hint = hint
    self.code = code
  }
}

/// A name for candidates that only the program can list, such as the documents it holds.
///
/// A program names its own in an extension; its `candidates` closure gives the words.
package struct Candidates: Hashable, Sendable {
  /// The name, for the closure to switch on.
  package let name: String

  /// Names a kind of candidates.
  package init(_ name: String) { self.name = name }

  /// Nothing to offer beyond the choices.
  package static let none = Candidates("none")

  /// Files and folders, found by the shell itself.
  package static let files = Candidates("files")

  /// Folders, found by the shell itself.
  package static let folders = Candidates("folders")
}

/// A word that the shell may offer.
package struct Candidate: Hashable, Sendable {
  /// The whole word as the program wants to get it, with no shell's quoting.
  package let word: String

  /// A few words about it, shown beside it where the shell can.
  package let description: String

  /// Creates a candidate.
  package init(_ word: String, _ description: String = "") {
    self.word = word
    self.description = description
  }
}
