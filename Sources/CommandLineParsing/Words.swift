import Diagnostics

/// The words after a command, sorted by the parameter they belong to.
///
/// Sorting goes on after a mistake, so that all of a line's mistakes are reported together; what
/// only follows from a mistake already reported is not reported again.
package struct Words: Sendable {
  /// What is wrong with the way the words are put, apart from values.
  private(set) var diagnostics: [Diagnostic] = []

  /// The option that still waits for its value when the words end.
  private(set) var pending: Declaration?

  /// Whether `--` was seen, after which nothing is an option.
  private(set) var isEnded = false

  /// The words that are arguments, in order.
  private(set) var positional: [Occurrence] = []

  private(set) var found: [String: [Occurrence]] = [:]
  private let declarations: [Declaration]
  let end: SourceSpan

  /// The mistake for which a parameter has no value, by its spelling.
  private var reasons: [String: Diagnostic] = [:]

  /// An option that does not exist and may have swallowed an argument.
  private var swallowing: Diagnostic?

  init(_ words: ArraySlice<Occurrence>, for declarations: [Declaration], in line: TypedLine) {
    self.declarations = declarations
    self.end = line.end
    var rest = words
    while let word = rest.popFirst() {
      if word.word == "--" {
        isEnded = true
        positional += rest
        break
      } else if word.word.isLongOption {
        takeLong(word, &rest)
      } else if word.isOption {
        takeShort(word, &rest)
      } else {
        positional.append(word)
      }
    }
    assignArguments()
  }

  /// Returns the word given for an option, named with its dashes, before it is read as a value.
  package func word(for option: String) -> String? { found[option]?.last?.word }

  /// Returns what was given for a parameter.
  func given(_ declaration: Declaration) -> [Occurrence] { found[declaration.spelling] ?? [] }

  /// Reads all that was given for a parameter, or says what is wrong with each.
  func values<Value: ArgumentValue>(of declaration: Declaration) -> Result<[Value], Failure> {
    var values: [Value] = []
    var wrong: [Diagnostic] = []
    for occurrence in given(declaration) {
      do throws(WordProblem) {
        values.append(try Value(word: occurrence.word))
      } catch {
        wrong.append(.unreadable(occurrence, Value.self, error))
      }
    }
    if declaration.arity.isRequired, given(declaration).isEmpty {
      return .failure(absence(of: declaration))
    }
    return Failure(all: wrong).map { .failure($0) } ?? .success(values)
  }

  /// Returns the mistake for which a parameter has no value, which may have been reported already.
  func absence(of declaration: Declaration) -> Failure {
    if let reason = reasons[declaration.spelling] { return Failure(reason) }
    if declaration.kind == .argument, let swallowing { return Failure(swallowing) }
    return Failure(.missing(declaration, at: end))
  }

  // MARK: - Options

  private mutating func takeLong(_ word: Occurrence, _ rest: inout ArraySlice<Occurrence>) {
    let bytes = word.word.utf8
    let name = bytes.prefix { $0 != 0x3D }
    let spelling = String(decoding: name, as: UTF8.self)
    let attached = name.endIndex == bytes.endIndex ? nil : word.dropping(name.count + 1)
    if let known = declarations.first(where: { $0.kind != .argument && $0.spelling == spelling }) {
      take(known, spelling, word, attached, &rest)
    } else {
      refuse(spelling, at: word.span(of: 0..<name.count), attached == nil, &rest)
    }
  }

  private mutating func takeShort(_ word: Occurrence, _ rest: inout ArraySlice<Occurrence>) {
    // One dash before a long name is a likely slip, even if each of its letters could be an option.
    let bytes = word.word.utf8
    let name = bytes.prefix { $0 != 0x3D }
    let spelling = String(decoding: name, as: UTF8.self)
    let isBare = name.endIndex == bytes.endIndex
    if declarations.contains(where: { $0.spelling == "-" + spelling }) {
      return refuse(spelling, at: word.span(of: 0..<name.count), isBare, &rest)
    }
    var letters = word.word.unicodeScalars.dropFirst()
    var offset = 1
    while let letter = letters.popFirst() {
      let start = offset
      offset += UTF8.width(letter)
      guard let known = declarations.first(where: { $0.letter == Character(letter) }) else {
        let isName = start == 1 || near("-" + spelling) != nil
        let span = word.span(of: isName ? 0..<name.count : start..<offset)
        return refuse(isName ? spelling : "-\(letter)", at: span, isBare, &rest)
      }
      let isAssigned = letters.first == "="
      var attached: Occurrence?
      if isAssigned {
        attached = word.dropping(offset + 1)
      } else if known.kind == .option, !letters.isEmpty {
        attached = word.dropping(offset)
      }
      take(known, "-\(letter)", word, attached, &rest)
      if known.kind == .option || isAssigned { return }
    }
  }

  private mutating func take(
    _ declaration: Declaration, _ spelling: String, _ word: Occurrence, _ attached: Occurrence?,
    _ rest: inout ArraySlice<Occurrence>
  ) {
    let key = declaration.spelling
    if !declaration.arity.isRepeated, let first = found[key]?.first {
      diagnostics.append(.givenTwice(spelling, word, first))
    }
    if declaration.kind == .flag {
      if let attached { diagnostics.append(.valueForFlag(spelling, attached)) }
      found[key, default: []].append(word)
    } else if let attached {
      found[key, default: []].append(attached)
    } else if let next = rest.first, !next.isOption {
      found[key, default: []].append(next)
      rest.removeFirst()
    } else {
      let diagnostic = Diagnostic.missingValue(spelling, declaration, word, next: rest.first)
      diagnostics.append(diagnostic)
      reasons[key] = diagnostic
      if rest.isEmpty { pending = declaration }
    }
  }

  /// Reports an option that does not exist, and passes over what is probably its value.
  private mutating func refuse(
    _ spelling: String, at span: SourceSpan, _ mayHaveValue: Bool,
    _ rest: inout ArraySlice<Occurrence>
  ) {
    let near = near(spelling.isLongOption ? spelling : "-" + spelling)
    let diagnostic = Diagnostic.unknownOption(spelling, at: span, near)
    diagnostics.append(diagnostic)
    if let near { reasons[near] = diagnostic }
    guard mayHaveValue else { return }
    let meant = declarations.first { $0.spelling == near }
    if near == nil || meant?.kind == .option, let next = rest.first, !next.isOption {
      rest.removeFirst()
      if near == nil { swallowing = diagnostic }
    }
  }

  /// Returns the option that was probably meant; a letter alone means too little to tell.
  private func near(_ spelling: String) -> String? {
    guard spelling.utf8.count > "--x".utf8.count else { return nil }
    let options = declarations.filter { $0.kind != .argument }
    return nearest(to: spelling, in: options.map(\.spelling) + ["--help"])
  }

  // MARK: - Arguments

  private mutating func assignArguments() {
    var rest = positional[...]
    for declaration in declarations where declaration.kind == .argument {
      if declaration.arity.isRepeated {
        found[declaration.spelling] = Array(rest)
        rest = []
      } else if let word = rest.popFirst() {
        found[declaration.spelling] = [word]
      }
    }
    for extra in rest { diagnostics.append(.unexpectedArgument(extra)) }
  }
}

extension Diagnostic {
  fileprivate static func unknownOption(
    _ spelling: String, at span: SourceSpan, _ near: String?
  ) -> Diagnostic {
    .error(
      "usage.unknown-option", "there is no option '\(spelling.shortened(to: 60))'", at: span,
      hint: near.map { "did you mean '\($0)'?" } ?? "see the options with '--help'")
  }

  fileprivate static func givenTwice(
    _ spelling: String, _ word: Occurrence, _ first: Occurrence
  ) -> Diagnostic {
    Diagnostic(
      .error, "usage.given-twice", "option '\(spelling)' can be given only once", at: word.span,
      notes: [Diagnostic(.note, "usage.given-twice", "it was given here", at: first.span)])
  }

  fileprivate static func missingValue(
    _ spelling: String, _ declaration: Declaration, _ word: Occurrence, next: Occurrence?
  ) -> Diagnostic {
    let value = next.map { $0.word.shortened(to: 60) }
    return .error(
      "usage.missing-value", "option '\(spelling)' needs a value", at: word.span,
      hint: value.map { "write '\(declaration.spelling)=\($0)' if '\($0)' is the value" }
        ?? "write '\(declaration.pattern)'")
  }

  fileprivate static func valueForFlag(_ spelling: String, _ value: Occurrence) -> Diagnostic {
    .error("usage.flag-with-value", "option '\(spelling)' takes no value", at: value.span)
  }

  fileprivate static func missing(_ declaration: Declaration, at end: SourceSpan) -> Diagnostic {
    guard declaration.kind != .argument else {
      return .error(
        "usage.missing-argument", "argument '\(declaration.spelling)' must be given", at: end,
        hint: declaration.choices.isEmpty
          ? nil : "use one of \(declaration.choices.joined(separator: ", "))")
    }
    return .error(
      "usage.missing-option", "option '\(declaration.spelling)' must be given", at: end,
      hint: "add '\(declaration.pattern)'")
  }

  fileprivate static func unexpectedArgument(_ word: Occurrence) -> Diagnostic {
    .error(
      "usage.unexpected-argument", "argument '\(word.word.shortened(to: 60))' is one too many",
      at: word.span)
  }

  fileprivate static func unreadable<Value: ArgumentValue>(
    _ occurrence: Occurrence, _ type: Value.Type, _ problem: WordProblem
  ) -> Diagnostic {
    let word = occurrence.word.shortened(to: 60)
    let message = problem.message ?? "'\(word)' is not \(withArticle(type.placeholder))"
    let choices = type.choices
    let hint =
      type.choice(meantBy: occurrence.word).map { "did you mean '\($0)'?" }
      ?? (choices.isEmpty ? nil : "use one of \(choices.joined(separator: ", "))")
    return .error(
      problem.code, message, at: occurrence.span(of: problem.range), hint: problem.hint ?? hint)
  }
}

/// Returns a noun after its indefinite article.
private func withArticle(_ noun: String) -> String {
  let first = noun.first?.lowercased() ?? ""
  return ["a", "e", "i", "o", "u"].contains(first) ? "an \(noun)" : "a \(noun)"
}
