import CommandLineParsing
import Dates
import Diagnostics
import EvidenceLedger
import Mandates
import States

/// Whom a claim is about, as it was given.
struct SubjectOptions: Sendable {
  var mandate: MandateWord?
  var power: StateWord?
  var represented: StateWord?
  var receiving: StateWord?
  var place: PlaceWord?
  var between: [StateWord]

  static var parameter: Parameter<SubjectOptions> {
    .group(
      "whom it is about",
      .option("--mandate", MandateWord.self, "The mandate, instead of its three States."),
      .option("--power", StateWord.self, "The protecting power."),
      .option("--for", StateWord.self, "The represented State."),
      .option("--in", StateWord.self, "The receiving State, or a territory in it."),
      .option("--place", PlaceWord.self, "The place to which the source limits it."),
      .options("--between", StateWord.self, "Each of two States, for acts between two States.")
    ) {
      SubjectOptions(mandate: $0, power: $1, represented: $2, receiving: $3, place: $4, between: $5)
    }
  }

  /// Whether nothing was given.
  var isEmpty: Bool {
    mandate == nil && power == nil && represented == nil && receiving == nil && place == nil
      && between.isEmpty
  }

  /// The mandate given, with names read as of a day.
  func readMandate(on day: Day, _ warn: (Diagnostic) -> Void) throws(Failure) -> Mandate {
    guard between.isEmpty else {
      throw Failure(
        .error(
          "usage.conflict", "a claim about a mandate has its three States, not two",
          hint: "leave out --between"))
    }
    if let mandate {
      guard power == nil, represented == nil, receiving == nil, place == nil else {
        throw Failure(
          .error(
            "usage.conflict", "a mandate has its States and its place already",
            hint: "give --mandate, or --power, --for and --in"))
      }
      return try mandate.checked()
    }
    guard let power, let represented, let receiving else {
      throw Failure(
        .error(
          "usage.missing-option", "a claim about a mandate names three States",
          hint: "give --power, --for and --in, or --mandate"))
    }
    let host = try receiving.resolved(on: day, warn)
    let three = [
      try power.resolvedState(on: day, warn), try represented.resolvedState(on: day, warn),
    ]
    guard
      let mandate = Mandate(
        power: three[0], represented: three[1], receiving: host.state,
        place: place?.place ?? host.place)
    else {
      throw Failure(
        .error(
          "mandate.state-twice",
          "three different States stand in a mandate, but \(three[0]) for \(three[1]) in "
            + "\(host.state) has one twice", hint: "correct --power, --for or --in"))
    }
    return mandate
  }

  /// The pair given: by --between twice, or by --for and --in.
  func readPair(on day: Day, _ warn: (Diagnostic) -> Void) throws(Failure) -> Pair {
    let isPairOnly = between.isEmpty || (represented == nil && receiving == nil)
    guard mandate == nil, power == nil, place == nil, isPairOnly else {
      throw Failure(
        .error(
          "usage.conflict", "an act between two States is about no single mandate",
          hint: "give --between twice, and leave out --mandate, --power, --for, --in and --place"))
    }
    let words = between.isEmpty ? [represented, receiving].compactMap(\.self) : between
    guard words.count == 2 else {
      throw Failure(
        .error(
          "usage.missing-option", "an act between two States names both",
          hint: "give --between twice, once for each State"))
    }
    let one = try words[0].resolvedState(on: day, warn)
    let other = try words[1].resolvedState(on: day, warn)
    guard one != other else {
      throw Failure(
        .error(
          "mandate.state-twice", "two different States are needed, but \(one) is named twice",
          hint: "correct --between"))
    }
    return Pair(one, other)
  }
}

/// What a claim says beside its act, as it was given.
struct ClaimOptions: Sendable {
  var by: [StateWord]
  var to: StateWord?
  var date: EDTF?
  var since: EDTF?
  var until: EDTF?
  var force: Force?
  var scope: [Scope.Part]
  var scopeText: String?

  static var parameter: Parameter<ClaimOptions> {
    .group(
      "what it says",
      .options("--by", StateWord.self, "A State that acted."),
      .option("--to", StateWord.self, "The successor, of a handover."),
      .option("--date", EDTF.self, "When, in EDTF; of an attestation, the day it was observed."),
      .option("--since", EDTF.self, "Since when it is in force, of an attestation."),
      .option("--until", EDTF.self, "Until when it was in force, of an attestation."),
      .option("--force", Force.self, "What an attestation says of force."),
      .options("--scope", Scope.Part.self, "A part of what it covers."),
      .text("--scope-text", "The limits of the scope in words.")
    ) {
      ClaimOptions(
        by: $0, to: $1, date: $2, since: $3, until: $4, force: $5, scope: $6, scopeText: $7)
    }
  }
}

/// Why, on what condition and how surely, as it was given.
struct RemarkOptions: Sendable {
  var reason: String?
  var condition: String?
  var isPlanned: Bool
  var confidence: String?
  var note: String?

  static var parameter: Parameter<RemarkOptions> {
    .group(
      "what else it says",
      .text("--reason", "The reason given."),
      .text("--condition", "The condition on which it depends."),
      .flag("--planned", "The act was still to come when it was told."),
      .text("--confidence", "How sure the reading is; changes no answer."),
      .text("--note", "A remark.")
    ) { RemarkOptions(reason: $0, condition: $1, isPlanned: $2, confidence: $3, note: $4) }
  }
}

/// Who says it, as it was given.
struct SourceOptions: Sendable {
  var source: SourceWord?
  var locator: String?
  var isUnsourced: Bool
  var officer: String?

  static var parameter: Parameter<SourceOptions> {
    .group(
      "who says so",
      .option("--source", SourceWord.self, "The document, with its lines where the text is held."),
      .text("--locator", "The page, section or paragraph, where it is not."),
      .flag("--unsourced", "No document: the officer vouches for it by name."), .officer
    ) { SourceOptions(source: $0, locator: $1, isUnsourced: $2, officer: $3) }
  }

  /// Whether nothing was given that says who says it.
  var isEmpty: Bool { source == nil && locator == nil && !isUnsourced }

  /// The source of the claim; throws if there is none, or the document is not registered.
  func readSource(
    _ session: Session, _ ledger: inout OpenLedger
  ) throws(Failure) -> Claim.Source {
    if isUnsourced {
      guard source == nil, locator == nil else {
        throw Failure(
          .error(
            "usage.conflict", "a claim has a document or an officer who vouches for it",
            hint: "leave out --unsourced, or --source and --locator"))
      }
      return .officer(try session.voucher(officer))
    }
    guard let source else {
      throw Failure(
        .error(
          "record.no-source", "every claim names its source",
          hint: "give --source DOCUMENT, or --unsourced if an officer vouches for it"))
    }
    try ledger.readRecords(of: source.key)
    guard Evidence(ledger.contents.entries).documents[source.key] != nil else {
      try ledger.readAll()
      throw .unknownDocument(source.key.description, Evidence(ledger.contents.entries))
    }
    guard let lines = source.lines else {
      return .document(source.key, locator.map { .passage($0) })
    }
    guard locator == nil else {
      throw Failure(
        .error(
          "usage.conflict", "lines and a locator say the same in two ways",
          hint: "leave out --locator, or the lines behind the document"))
    }
    guard let text = try ledger.workspace.text(of: source.key) else {
      throw Failure(
        .error(
          "record.no-text", "the text of '\(source.key)' is not held, so it has no lines to cite",
          hint: "give the place with --locator, or add the text with 'goodoffices document add'"))
    }
    guard lines.upperBound <= text.lineCount else {
      throw Failure(
        .error(
          "record.no-lines",
          "the text of '\(source.key)' has \(text.lineCount) lines, not \(lines.upperBound)",
          hint: "see them with 'goodoffices document show \(source.key)'"))
    }
    return .document(source.key, .lines(lines.lowerBound, lines.upperBound))
  }
}
