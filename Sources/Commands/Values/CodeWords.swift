import CommandLineParsing
import Mandates

extension Status: ArgumentValue {
  /// The noun that help shows.
  package static var placeholder: String { "status" }
}

extension MirrorKind: ArgumentValue {
  /// The noun that help shows.
  package static var placeholder: String { "power" }
}

extension Force: ArgumentValue {
  /// The noun that help shows.
  package static var placeholder: String { "force" }
}

extension Scope.Part: ArgumentValue {
  /// The noun that help shows.
  package static var placeholder: String { "part" }
}

/// A status asked for: one of the codes, or `all`.
struct StatusWord: ArgumentValue {
  static var placeholder: String { "status" }
  static var choices: [String] { Status.choices + ["all"] }

  /// The status; nil for all.
  let status: Status?
  var word: String { status?.rawValue ?? "all" }

  init(word: String) throws(WordProblem) {
    status = word == "all" ? nil : try Status(word: word)
  }
}

/// How an answer is written where there is no page to lay out.
enum PlainFormat: String, CaseIterable, ArgumentValue {
  case text
  case json

  static var placeholder: String { "format" }
}
