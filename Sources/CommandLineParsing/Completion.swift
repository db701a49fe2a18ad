import Diagnostics

/// Tells a shell what could come next on a command line.
///
/// The scripts of the shells are a few fixed lines that call the program back with the words typed
/// so far, so that what is offered cannot disagree with what is parsed.
struct Completion<Context> {
  let program: Program<Context>
  let context: Context

  /// Returns the answer for words of which the last may be unfinished.
  ///
  /// Its first line is `words`, `files` or `folders`. After `words`, each line has a whole word, a
  /// tab and a description.
  func reply(to words: [String]) -> String {
    let typed = words.last ?? ""
    let offer = offer(after: words.dropLast(), typed)
    guard offer.kind == .words else { return "\(offer.kind.rawValue)\n" }
    var matching = offer.words.filter { $0.word.hasPrefix(typed) }
    if matching.isEmpty {
      matching = offer.words.filter { $0.word.lowercased().hasPrefix(typed.lowercased()) }
    }
    return matching.reduce(into: "words\n") { text, candidate in
      text += "\(candidate.word)\t\(candidate.description.shortened(to: 60))\n"
    }
  }

  private func offer(after words: ArraySlice<String>, _ typed: String) -> Offer {
    let line = TypedLine(program: program.root.name, Array(words))
    var command = program.root
    var rest = line.occurrences[...]
    while case .family = command.body {
      guard let word = rest.popFirst() else { return next(in: command, typed) }
      guard let next = command.member(word.word) else { return Offer() }
      command = next
    }
    let sorted = Words(rest, for: command.declarations, in: line)
    if let pending = sorted.pending, !typed.isOption {
      return wordsThatAreNoOptions(values(of: pending, sorted))
    }
    if typed.hasPrefix("-"), !sorted.isEnded {
      guard let equals = typed.firstIndex(of: "=") else { return options(of: command, sorted) }
      let spelling = typed[..<equals]
      let known = command.declarations.first { $0.kind == .option && $0.spelling == spelling }
      var offer = known.map { values(of: $0, sorted) } ?? Offer()
      offer.words = offer.words.map { Candidate("\(spelling)=\($0.word)", $0.description) }
      return offer
    }
    if case .help = command.body { return topics(sorted.positional) }
    let arguments = command.declarations.filter { $0.kind == .argument }
    var next = arguments.dropFirst(sorted.positional.count).first
    if next == nil, let last = arguments.last, last.arity.isRepeated { next = last }
    let offer = next.map { values(of: $0, sorted) } ?? Offer()
    return sorted.isEnded ? offer : wordsThatAreNoOptions(offer)
  }

  /// Leaves out what would be taken for an option if it stood alone.
  private func wordsThatAreNoOptions(_ offer: Offer) -> Offer {
    Offer(kind: offer.kind, words: offer.words.filter { !$0.word.isOption })
  }

  private func next(in command: Command<Context>, _ typed: String) -> Offer {
    guard typed.hasPrefix("-") else {
      return Offer(words: command.commands.map { Candidate($0.name, $0.abstract) })
    }
    let version = Candidate("--version", "Print the version.")
    return Offer(words: command.name == program.root.name ? [help, version] : [help])
  }

  private func topics(_ names: [Occurrence]) -> Offer {
    var command = program.root
    for name in names {
      guard let next = command.member(name.word) else {
        return Offer()
      }
      command = next
    }
    return Offer(words: command.commands.map { Candidate($0.name, $0.abstract) })
  }

  private func options(of command: Command<Context>, _ words: Words) -> Offer {
    let open = command.declarations.filter { declaration in
      declaration.kind != .argument
        && (declaration.arity.isRepeated || words.given(declaration).isEmpty)
    }
    return Offer(words: open.map { Candidate($0.spelling, $0.help) } + [help])
  }

  private func values(of declaration: Declaration, _ words: Words) -> Offer {
    switch declaration.candidates {
    case .files: Offer(kind: .files)
    case .folders: Offer(kind: .folders)
    case .none: Offer(words: declaration.choices.map { Candidate($0) })
    default:
      // A word that cannot be shown as it is would not be chosen knowingly.
      Offer(
        words: program.candidates(declaration.candidates, words, context).filter {
          !$0.word.isEmpty && $0.word == $0.word.visible
        })
    }
  }

  private var help: Candidate { Candidate("--help", "Show help.") }
}

/// What can stand at a place of a command line.
private struct Offer {
  /// Who finds it.
  enum Kind: String {
    case words
    case files
    case folders
  }

  var kind = Kind.words
  var words: [Candidate] = []
}
