/// What parsing, help and completion need to know of a parameter.
package struct Declaration: Sendable {
  /// How a parameter is written.
  package enum Kind: String, Sendable {
    case flag
    case option
    case argument
  }

  /// How often a parameter may be given.
  package enum Arity: String, Sendable {
    case optional
    case required
    case repeated
    case repeatedRequired = "repeated-required"

    /// Whether it may be given more than once.
    var isRepeated: Bool { self == .repeated || self == .repeatedRequired }

    /// Whether it must be given.
    var isRequired: Bool { self == .required || self == .repeatedRequired }
  }

  /// How it is written.
  package let kind: Kind

  /// How often it may be given.
  package let arity: Arity

  /// The name, without the dashes of an option.
  package let name: String

  /// The letter after one dash, if it has one.
  package let letter: Character?

  /// The noun for its value.
  package let placeholder: String

  /// All the words it takes, if they can be listed.
  package let choices: [String]

  /// What the program or the shell can offer for it.
  package let candidates: Candidates

  /// One sentence.
  package let help: String

  /// The word that stands for the value it has when left out.
  package let standard: String?

  /// The heading under which help lists it; nil for the common one.
  package var heading: String?

  /// Creates a declaration from names written as they are typed, such as `--as-of -d`.
  init(
    _ kind: Kind, _ arity: Arity, _ names: String, _ help: String, placeholder: String = "",
    choices: [String] = [], candidates: Candidates = .none, standard: String? = nil
  ) {
    let parts = names.split(separator: " ")
    self.kind = kind
    self.arity = arity
    self.name = String((parts.first ?? "").drop { $0 == "-" })
    self.letter = parts.dropFirst().first?.last
    self.placeholder = kind == .argument ? name : placeholder
    self.choices = choices
    self.candidates = candidates
    self.help = help
    self.standard = standard
  }

  /// The name as it is typed or, for an argument, as help shows it.
  var spelling: String { kind == .argument ? "<\(name)>" : "--\(name)" }

  /// The name with the place of its value.
  var pattern: String { kind == .option ? "--\(name) <\(placeholder)>" : spelling }
}
