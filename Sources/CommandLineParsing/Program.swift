import Diagnostics

/// A family of commands with all that the declarations give for nothing.
///
/// It adds `help`, `completion`, `--help`, `--version` and the hidden `--complete`, by which shells
/// ask what could come next.
package struct Program<Context>: Sendable {
  /// The commands, with `help` and `completion` at the end.
  package let root: Command<Context>

  /// What `--version` prints after the name.
  package let version: String

  let candidates: @Sendable (Candidates, Words, Context) -> [Candidate]

  /// Creates a program.
  ///
  /// `candidates` lists what the shell may offer for a parameter whose candidates have a name of
  /// the program's own; it gets the words typed so far, for instance the folder that `--data` names.
  package init(
    _ name: String, _ abstract: String, version: String, discussion: String = "",
    examples: [Example] = [], commands: [Command<Context>.Member],
    candidates: @escaping @Sendable (Candidates, Words, Context) -> [Candidate] = { _, _, _ in [] }
  ) {
    let help = Command<Context>.Member(
      "help",
      Command(
        "help", "Explain a command.", Builtin.topic.declarations + Builtin.dump.declarations, .help)
    )
    let completion = Command<Context>.Member(
      "completion",
      Command(
        "completion", "Print the script that lets a shell complete command lines.",
        discussion: Shell.instructions(for: name), Builtin.shell.declarations, .completion))
    self.root = Command(
      name, abstract, discussion: discussion, examples: examples,
      commands: commands + [help, completion])
    self.version = version
    self.candidates = candidates
  }

  /// Reads a command line, without the program's name, and does what it asks for.
  ///
  /// Nothing is done unless the whole line could be read. Help is laid out for a width in columns.
  package func run(_ words: [String], in context: Context, width: Int = 80) -> Outcome {
    if words.first == "--complete" {
      let completion = Completion(program: self, context: context)
      return Outcome(output: completion.reply(to: Array(words.dropFirst())))
    }
    do throws(Failure) {
      let line = TypedLine(program: root.name, words)
      return try run(line.occurrences[...], of: line, in: context, width)
    } catch {
      return Outcome(diagnostics: error.diagnostics, status: error.status)
    }
  }

  private func run(
    _ words: ArraySlice<Occurrence>, of line: TypedLine, in context: Context, _ width: Int
  ) throws(Failure) -> Outcome {
    var path = [root]
    var rest = words
    var command = root
    while case .family = command.body {
      guard let word = rest.popFirst() else {
        if path.count == 1 { return help(path, width) }
        throw Failure(.missingCommand(path, at: line.end))
      }
      if isHelp(word) { return help(try descend(path, rest.filter { !$0.isOption }), width) }
      if path.count == 1, word.word == "--version" {
        return Outcome(output: "\(root.name) \(version)\n")
      }
      guard let next = command.member(word.word) else {
        throw Failure(.unknownCommand(word, path))
      }
      path.append(next)
      command = next
    }
    if rest.prefix(while: { $0.word != "--" }).contains(where: isHelp) { return help(path, width) }
    let sorted = Words(rest, for: command.declarations, in: line)
    switch command.body {
    case .family: return help(path, width)
    case .action(let run): return Outcome(status: try run(sorted, context))
    case .help:
      if let failure = Failure(inOrder: sorted.diagnostics) { throw failure }
      if sorted.word(for: "--dump") != nil { return Outcome(output: root.dump) }
      return help(try descend([root], sorted.positional), width)
    case .completion:
      let shell = Builtin.shell.read(sorted)
      if let failure = Failure(inOrder: sorted.diagnostics + shell.diagnostics) { throw failure }
      return Outcome(output: try shell.get().script(for: root.name))
    }
  }

  private func isHelp(_ word: Occurrence) -> Bool { word.word == "-h" || word.word == "--help" }

  private func help(_ path: [Command<Context>], _ width: Int) -> Outcome {
    Outcome(output: HelpPage(path: path, width: width).text)
  }

  /// Follows names down from a command.
  private func descend(
    _ path: [Command<Context>], _ names: [Occurrence]
  ) throws(Failure) -> [Command<Context>] {
    var path = path
    for name in names {
      guard let next = path.last?.member(name.word) else {
        throw Failure(.unknownCommand(name, path))
      }
      path.append(next)
    }
    return path
  }
}

/// What a run of the program printed by itself, and how it ended.
///
/// What commands print they have written already, by what the context gave them.
package struct Outcome: Sendable {
  /// Text for standard output: a help page, a version, a script.
  package var output = ""

  /// What is wrong, for standard error.
  package var diagnostics: [Diagnostic] = []

  /// How the program is to end.
  package var status = ExitStatus.done
}

/// The parameters of the commands that every program has.
private enum Builtin {
  static let topic = Parameter<[String]>.arguments(
    "command", String.self, "The command to explain.")
  static let dump = Parameter<Bool>.flag("--dump", "Print all declarations as JSON instead.")
  static let shell = Parameter<Shell>.argument("shell", Shell.self, "The shell to print it for.")
}

extension Diagnostic {
  fileprivate static func unknownCommand<Context>(
    _ word: Occurrence, _ path: [Command<Context>]
  ) -> Diagnostic {
    let shown = word.word.shortened(to: 60)
    if word.isOption {
      return .error(
        "usage.option-before-command", "option '\(shown)' must follow a command", at: word.span,
        hint: "see the commands with '\(pathName(path)) --help'")
    }
    let names = path.last?.names ?? []
    guard !names.isEmpty else {
      return .error(
        "usage.unknown-command", "'\(pathName(path))' has no command '\(shown)'", at: word.span)
    }
    let hint =
      nearest(to: word.word, in: names).map { "did you mean '\($0)'?" }
      ?? path.first?.place(of: word.word).map { "did you mean '\($0)'?" }
      ?? "use one of \(names.joined(separator: ", "))"
    return .error(
      "usage.unknown-command", "there is no command '\(shown)'", at: word.span, hint: hint)
  }

  fileprivate static func missingCommand<Context>(
    _ path: [Command<Context>], at end: SourceSpan
  ) -> Diagnostic {
    let names = path.last?.names ?? []
    return .error(
      "usage.missing-command", "'\(pathName(path))' needs a command", at: end,
      hint: "use one of \(names.joined(separator: ", "))")
  }
}

extension Command {
  /// Returns the words that lead to a command with this name further down.
  fileprivate func place(of name: String) -> String? {
    for command in commands {
      if command.name == name { return name }
      if let below = command.place(of: name) { return "\(command.name) \(below)" }
    }
    return nil
  }
}

private func pathName<Context>(_ path: [Command<Context>]) -> String {
  path.map(\.name).joined(separator: " ")
}
