import Diagnostics

extension Words {
  /// Points a message without a place to the word of the command line that it quotes last.
  ///
  /// A command finds out much that is wrong only when it knows all its values, such as options that
  /// do not go together, and no value knows where it was typed. Messages quote what they are about,
  /// and what is missing is missing at the end.
  func placed(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.span == nil, diagnostic.isAboutWords else { return diagnostic }
    let span =
      diagnostic.code.name.hasPrefix("usage.missing-")
      ? end : quotations(in: diagnostic.message).reversed().lazy.compactMap { place(of: $0) }.first
    return Diagnostic(
      diagnostic.severity, diagnostic.code, diagnostic.message, at: span, notes: diagnostic.notes,
      hint: diagnostic.hint)
  }

  /// Where a word, or an option with or without its value, was typed.
  private func place(of quoted: String) -> SourceSpan? {
    if quoted.isOption {
      let name = quoted.prefix { $0 != " " && $0 != "=" }
      return found[String(name)]?.last?.span
    }
    let typed = positional + found.keys.sorted().flatMap { found[$0] ?? [] }
    return typed.last { $0.word == quoted }?.span
  }

  /// What stands in single quotes, in order.
  private func quotations(in message: String) -> [String] {
    message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}

extension Diagnostic {
  /// Whether it may be about a word of the command line.
  fileprivate var isAboutWords: Bool {
    let area = code.name.prefix { $0 != "." }
    return ["usage", "state", "mandate", "document", "output", "file", "workspace"].contains(area)
  }
}

extension Failure {
  /// The same failure, of which each message is made into another.
  func mapped(_ change: (Diagnostic) -> Diagnostic) -> Failure {
    Failure(all: diagnostics.map(change), status: status) ?? self
  }
}
