import CommandLineParsing
import Diagnostics
import EvidenceLedger
import Extraction
import Ingestion
import Mandates
import PlainJSON

extension Command where Context == Session {
  /// The command `goodoffices review`.
  static var review: Self {
    Command(
      "review", "Accept, amend or reject the proposals that wait, one by one or by rule.",
      discussion: """
        Without options it shows one proposal after the other: its words where they stand, what it \
        says, and how it would change the status. Answers are a letter and Enter: a accepts, e \
        amends a field, r rejects with a reason, s skips, b goes back, q ends, ? \
        tells the keys. Each decision is \
        recorded at once; the end of input ends the review, and nothing is lost.

        By rule, 'field=value' chooses proposals, several fields parted by commas must all fit: \
        name, rule, document, mandate, act, force, power, for, in, place, by, to, modality. States \
        stand by code or name. Of several --accept one must fit; the list as JSON has the name of each. Only what is \
        complete and asserted or reported is ever accepted by rule; the rest stays for an officer.

        What is rejected stays rejected when its document is read again; retract the rejection to \
        have it proposed anew.
        """,
      examples: [
        Example("goodoffices review", "One by one."),
        Example("goodoffices review --list", "What waits."),
        Example(
          "goodoffices review --accept 'rule=represent.active,power=CH' --dry-run",
          "What a rule would accept, and what it would change."),
      ],
      exits: [
        Exit(.done), Exit(.findings, "a rule names a document or mandate that does not exist"),
        Exit(.wrongInput), Exit(.trouble),
      ],
      ReviewOptions.parameter, .officer,
      .option("--as-of", DayWord.self, "The day on which before and after are shown."), .dryRun,
      .option("--format", standard: PlainFormat.text, "How to write the list, or what changes."),
      .data
    ) { session, options, officer, asOf, isDry, format, data throws(Failure) in
      let desk = ReviewDesk(
        session: session, data: data, recorder: try session.recorder(officer),
        clocks: Clocks(asOf: asOf?.day ?? session.today), isDry: isDry)
      switch try options.task() {
      case .list: return try desk.list(format)
      case .accept(let chosen): return try desk.accept(chosen, format)
      case .reject(let chosen, let reason): return try desk.reject(chosen, reason, format)
      case .dialogue:
        let isPlain = options.isPlain || session.outputWidth == nil
        var dialogue = try ReviewDialogue(desk, isPlain: isPlain)
        return try dialogue.run()
      }
    }
  }
}

/// A selection on the command line.
struct SelectionWord: ArgumentValue {
  static var placeholder: String { "field=value" }

  let selection: ProposalSelection
  let word: String

  init(word: String) throws(WordProblem) {
    guard let selection = ProposalSelection(word) else {
      let fields = ProposalSelection.Field.allCases.map(\.rawValue).joined(separator: ", ")
      throw WordProblem(
        "'\(word)' chooses nothing",
        hint: "write 'rule=represent.active', several parted by commas; fields are \(fields)")
    }
    for condition in selection.conditions { try Self.check(condition) }
    self.selection = selection
    self.word = word
  }

  /// Throws if a field can never have a value.
  private static func check(_ condition: ProposalSelection.Condition) throws(WordProblem) {
    let value = condition.value
    let choices: [String]
    switch condition.field {
    case .power, .represented, .receiving, .by, .to:
      _ = try StateWord(word: value)
      return
    case .act: choices = Act.allCases.map(\.rawValue) + ["attestation"]
    case .force: choices = Force.allCases.map(\.rawValue)
    case .modality: choices = Proposal.Modality.allCases.map(\.rawValue)
    case .name, .rule, .document, .mandate, .place: return
    }
    if choices.contains(value.lowercased()) { return }
    throw WordProblem(
      "'\(value)' is no value of '\(condition.field.rawValue)'",
      hint: "use one of \(choices.joined(separator: ", "))")
  }
}

/// What to do with the queue, as it was given.
struct ReviewOptions: Sendable {
  var accept: [ProposalSelection]
  var reject: [ProposalSelection]
  var acceptsAll: Bool
  var rejectsAll: Bool
  var because: String?
  var isList: Bool
  var isPlain: Bool

  /// What a call asks for.
  enum Task {
    case dialogue
    case list

    /// Accept what one of some rules chooses; nil chooses all.
    case accept([ProposalSelection]?)

    /// Reject what one of some rules chooses, for a reason.
    case reject([ProposalSelection]?, String)
  }

  static var parameter: Parameter<ReviewOptions> {
    .group(
      "what to do",
      .options("--accept", SelectionWord.self, "Accept what these fields choose."),
      .options("--reject", SelectionWord.self, "Reject what these fields choose."),
      .flag("--accept-all", "Accept all that may be accepted by rule."),
      .flag("--reject-all", "Reject all."),
      .text("--because", "Why it is rejected.", placeholder: "reason"),
      .flag("--list", "Print what waits, and ask nothing."),
      .flag(
        "--plain", "Whole lines only, without colour; so it is without a terminal too.")
    ) {
      ReviewOptions(
        accept: $0.map(\.selection), reject: $1.map(\.selection), acceptsAll: $2, rejectsAll: $3,
        because: $4, isList: $5, isPlain: $6)
    }
  }

  /// The one thing asked for; throws if several are, or a reason is missing.
  func task() throws(Failure) -> Task {
    let asked = [!accept.isEmpty, !reject.isEmpty, acceptsAll, rejectsAll, isList].count { $0 }
    guard asked <= 1 else {
      throw Failure(
        .error(
          "usage.conflict", "one call accepts, rejects or lists",
          hint: "give one of --accept, --reject, --accept-all, --reject-all and --list"))
    }
    if isList { return .list }
    if acceptsAll { return .accept(nil) }
    if !accept.isEmpty { return .accept(accept) }
    guard rejectsAll || !reject.isEmpty else { return .dialogue }
    guard let because else {
      throw Failure(
        .error(
          "usage.missing-option", "a rejection has a reason", hint: "give it with --because"))
    }
    return .reject(rejectsAll ? nil : reject, because)
  }
}
