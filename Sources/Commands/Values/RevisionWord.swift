import CommandLineParsing

/// The name of a commit, in any way that git knows.
struct RevisionWord: ArgumentValue {
  static var placeholder: String { "revision" }
  static var candidates: Candidates { .revisions }

  let word: String

  init(word: String) throws(WordProblem) {
    // Git would take it for an option.
    if word.hasPrefix("-") { throw WordProblem("a revision does not begin with '-'", at: 0..<1) }
    if word.allSatisfy(\.isWhitespace) {
      throw WordProblem("a revision has a name", hint: "give one, such as 'HEAD' or 'origin/main'")
    }
    self.word = word
  }
}

extension Candidates {
  /// The branches and tags of the repository that holds the ledger.
  static let revisions = Candidates("revisions")
}
