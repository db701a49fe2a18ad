import Diagnostics

/// A named thing the program can do, or a family of them.
package struct Command<Context>: Sendable {
  /// The word that calls it.
  package let name: String

  /// One sentence.
  package let abstract: String

  /// Paragraphs for the help page, parted by blank lines; one that begins with a space is kept as
  /// it is, the others are wrapped.
  package let discussion: String

  /// Command lines that show its use.
  package let examples: [Example]

  /// The ways it ends.
  package let exits: [Exit]

  /// What it takes, in order.
  package let declarations: [Declaration]

  let body: Body

  /// What a command does when it is reached.
  enum Body: Sendable {
    case family([Member])
    case action(@Sendable (Words, Context) throws(Failure) -> ExitStatus)
    case help
    case completion
  }

  /// Creates a command from the parameters it takes and a closure that takes their values.
  ///
  /// The closure gets the context and one value for each parameter, in order. It is called only if
  /// the whole line could be read; it writes its own output, by what the context gives it.
  package init<each Value: Sendable>(
    _ name: String, _ abstract: String, discussion: String = "", examples: [Example] = [],
    exits: [Exit] = Exit.all, _ parameters: repeat Parameter<each Value>,
    run: @escaping @Sendable (Context, repeat each Value) throws(Failure) -> ExitStatus
  ) {
    var declarations: [Declaration] = []
    for parameter in repeat each parameters { declarations += parameter.declarations }
    self.init(
      name, abstract, discussion: discussion, examples: examples, exits: exits, declarations,
      .action { words, context throws(Failure) in
        let results = (repeat (each parameters).read(words))
        var diagnostics = words.diagnostics
        for result in repeat each results { diagnostics += result.diagnostics }
        diagnostics = diagnostics.map { words.placed($0) }
        if let failure = Failure(inOrder: diagnostics) { throw failure }
        do throws(Failure) {
          return try run(context, repeat try (each results).get())
        } catch {
          throw error.mapped { words.placed($0) }
        }
      })
  }

  /// A member of a family: its name, and the rest, which is made when it is needed.
  ///
  /// Most runs need one command of many, and to declare all takes longer than to find that one.
  package struct Member: Sendable {
    /// The word that calls it; the command has the same.
    package let name: String

    let make: @Sendable () -> Command

    /// Creates a member of a family.
    package init(_ name: String, _ make: @escaping @autoclosure @Sendable () -> Command) {
      self.name = name
      self.make = make
    }
  }

  /// Creates a family of commands.
  package init(
    _ name: String, _ abstract: String, discussion: String = "", examples: [Example] = [],
    commands: [Member]
  ) {
    self.init(
      name, abstract, discussion: discussion, examples: examples, exits: [], [], .family(commands))
  }

  init(
    _ name: String, _ abstract: String, discussion: String = "", examples: [Example] = [],
    exits: [Exit] = [Exit(.done), Exit(.wrongInput)], _ declarations: [Declaration], _ body: Body
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.examples = examples
    self.exits = exits
    self.declarations = declarations
    self.body = body
  }

  /// The members of a family; none for a command that does something itself.
  package var commands: [Command] { members.map { $0.make() } }

  /// The names of the members.
  var names: [String] { members.map(\.name) }

  /// The member with a name.
  func member(_ name: String) -> Command? { members.first { $0.name == name }?.make() }

  var members: [Member] {
    if case .family(let members) = body { members } else { [] }
  }
}

/// A command line that shows what a command is for.
package struct Example: Sendable {
  /// The whole line, as typed.
  package let line: String

  /// What it answers or does, in one sentence.
  package let sentence: String

  /// Creates an example.
  package init(_ line: String, _ sentence: String) {
    self.line = line
    self.sentence = sentence
  }
}

/// A way a command ends, as help tells it.
package struct Exit: Sendable {
  /// The status the shell gets.
  package let status: ExitStatus

  /// When that is, as a phrase.
  package let meaning: String

  /// Creates a way to end; without a meaning of its own it has the one that all commands share.
  package init(_ status: ExitStatus, _ meaning: String? = nil) {
    self.status = status
    self.meaning = meaning ?? status.meaning
  }

  /// All the ways there are, with the meanings that all commands share.
  package static let all = [Exit(.done), Exit(.findings), Exit(.wrongInput), Exit(.trouble)]
}

extension ExitStatus {
  fileprivate var meaning: String {
    switch self {
    case .done: "done; an empty list is an answer"
    case .findings: "a named mandate, claim or document does not exist"
    case .wrongInput: "the call or its input is wrong"
    case .trouble: "a file could not be read or written, or is damaged"
    }
  }
}

extension Result where Failure == Diagnostics.Failure {
  /// What is wrong, if anything is.
  var diagnostics: [Diagnostic] {
    if case .failure(let failure) = self { failure.diagnostics } else { [] }
  }
}

extension Failure {
  /// Creates a failure from usage errors: each once, in the order of their places.
  init?(inOrder diagnostics: [Diagnostic]) {
    var known: Set<Diagnostic> = []
    let distinct = diagnostics.filter { known.insert($0).inserted }
    self.init(
      all: distinct.enumerated().sorted {
        ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
      }.map(\.element))
  }
}

extension Diagnostic {
  fileprivate var place: Int { span?.range.lowerBound ?? Int.max }
}
