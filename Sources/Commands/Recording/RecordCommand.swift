import CommandLineParsing
import Dates
import Diagnostics
import EvidenceLedger
import Mandates
import States

extension Command where Context == Session {
  /// The command `goodoffices record`.
  static var record: Self {
    Command(
      "record", "Record a claim: an act, or an attestation of force.",
      discussion: """
        Appends one claim to the ledger and prints how the mandate stood before and stands after. \
        Nothing is ever edited: a mistake is retracted or amended. Only lines that bear on the claim \
        are read and verified; 'check' verifies all.
        """,
      examples: [
        Example(
          "goodoffices record offer --power CH --for Ukraine --in Russia --date 2022-08 --source swissinfo-2022-09-22:2",
          "An offer told by lines of a document.")
      ],
      commands: Act.allCases.map { act in Member(act.rawValue, recordAct(act)) }
        + [Member("attestation", recordAttestation)])
  }

  private static func recordAct(_ act: Act) -> Self {
    recording(act.rawValue, act.abstract, examples: [Example(act.example, "For example.")]) {
      options throws(Failure) in
      guard options.claim.force == nil else {
        throw Failure(
          .error(
            "usage.conflict", "an act says nothing of force by itself",
            hint: "run 'goodoffices record attestation' with --force"))
      }
      return .act(act)
    }
  }

  private static var recordAttestation: Self {
    recording(
      "attestation", "Record that a source says a mandate is, is not, or was in force.",
      examples: [
        Example(
          "goodoffices record attestation --mandate ch-for-us-in-ir --force yes --since 1980 --source swissinfo-2021-09-30",
          "Force since a year, observed on the document's day.")
      ]
    ) { options throws(Failure) in
      guard let force = options.claim.force else {
        throw Failure(
          .error(
            "usage.missing-option", "an attestation says whether it is in force",
            hint: "give --force yes, no or over"))
      }
      return .attestation(force)
    }
  }

  private static func recording(
    _ name: String, _ abstract: String, examples: [Example],
    _ content: @escaping @Sendable (RecordOptions) throws(Failure) -> Claim.Content
  ) -> Self {
    Command(
      name, abstract, examples: examples,
      exits: [
        Exit(.done, "recorded, or there already"), Exit(.findings, "the document does not exist"),
        Exit(.wrongInput), Exit(.trouble),
      ],
      SubjectOptions.parameter, ClaimOptions.parameter, RemarkOptions.parameter,
      SourceOptions.parameter,
      .option("--as-of", DayWord.self, "The day on which before and after are shown."), .dryRun,
      .option("--format", standard: PlainFormat.text, "How to write what changes."), .data
    ) { session, subject, claim, remarks, source, asOf, isDry, format, data throws(Failure) in
      let options = RecordOptions(subject: subject, claim: claim, remarks: remarks, source: source)
      var ledger = try OpenLedger(inPart: session, data: data, isAddedTo: !isDry)
      let recorded = try options.claim(content, session, &ledger)
      let entry = Entry(
        recording: .claim(recorded), at: session.now(), by: try session.recorder(source.officer))
      let changes = try Changes(
        ledger, recording: [entry], about: recorded.mandate,
        Clocks(asOf: asOf?.day ?? session.today))
      return try changes.carryOut(session, isDry: isDry, format, verb: "recorded")
    }
  }
}

/// All that a claim is made from, as it was given.
struct RecordOptions: Sendable {
  var subject: SubjectOptions
  var claim: ClaimOptions
  var remarks: RemarkOptions
  var source: SourceOptions

  /// The day on which names of States are read: the first that the claim speaks of.
  var namingDay: Day? {
    let dates = [claim.date, claim.since, claim.until].compactMap(\.self)
    return dates.compactMap(\.earliest).first ?? dates.compactMap(\.latest).first
  }

  /// Makes the claim; throws all that is wrong with it.
  func claim(
    _ content: (RecordOptions) throws(Failure) -> Claim.Content, _ session: Session,
    _ ledger: inout OpenLedger
  ) throws(Failure) -> Claim {
    let day = namingDay ?? session.today
    let warn = { (diagnostic: Diagnostic) in session.report([diagnostic]) }
    var gathering = Gathering()
    let content = gathering.part { () throws(Failure) in try content(self) }
    let subject = gathering.part { () throws(Failure) -> Claim.Subject in
      if case .act(let act) = content, act.concernsPair {
        return .pair(try self.subject.readPair(on: day, warn))
      }
      return .mandate(try self.subject.readMandate(on: day, warn))
    }
    let source = gathering.part { () throws(Failure) in
      try self.source.readSource(session, &ledger)
    }
    guard let content, let subject else {
      try gathering.check()
      throw Failure(.error("record.empty", "there is no claim to record"))
    }
    // The rules of a claim are told even where its source is not yet right.
    var made = Claim(subject, content, source: source ?? .officer(""))
    let filled = gathering.part { () throws(Failure) in
      var claim = made
      try fill(&claim, on: day, warn)
      return claim
    }
    made = filled ?? made
    if filled != nil { gathering.add(ClaimRules.problems(of: made, today: session.today)) }
    try gathering.check()
    return made
  }

  /// Sets the fields that were given, and leaves the others.
  func fill(
    _ made: inout Claim, on day: Day, _ warn: (Diagnostic) -> Void
  ) throws(Failure) {
    if !claim.by.isEmpty {
      var by: Set<StateKey> = []
      for word in claim.by { by.insert(try word.resolvedState(on: day, warn)) }
      made.by = by.sorted()
    }
    if let to = claim.to { made.to = try to.resolvedState(on: day, warn) }
    made.date = claim.date ?? made.date
    made.since = claim.since ?? made.since
    made.until = claim.until ?? made.until
    if !claim.scope.isEmpty || claim.scopeText != nil {
      made.scope = Scope(
        claim.scope.isEmpty ? made.scope?.parts ?? [] : claim.scope,
        text: claim.scopeText ?? made.scope?.text)
    }
    made.reason = remarks.reason ?? made.reason
    made.condition = remarks.condition ?? made.condition
    made.isPlanned = remarks.isPlanned || made.isPlanned
    made.confidence = remarks.confidence ?? made.confidence
    made.note = remarks.note ?? made.note
  }
}

extension Act {
  /// What `record` does with it, in one sentence.
  fileprivate var abstract: String {
    switch self {
    case .offer: "Record that a power offers to represent."
    case .reiteration: "Record that an offer, or a State's will, was repeated."
    case .request: "Record that a State asks to be represented."
    case .acceptance: "Record that one of the three says yes."
    case .consent: "Record that the receiving State, or another, consents."
    case .agreement: "Record an agreement, of power and represented State unless others are named."
    case .approval: "Record that a government approves."
    case .announcement: "Record that somebody is to act, or negotiates."
    case .rejection: "Record that one of the three refuses."
    case .withdrawal: "Record that the power or the represented State withdraws."
    case .consentWithdrawn: "Record that the receiving State takes back its consent."
    case .objection: "Record an objection, which changes nothing by itself."
    case .entryIntoForce: "Record that a mandate enters into force."
    case .suspension: "Record that the power can no longer work there."
    case .resumption: "Record that the power can work there again."
    case .handover: "Record that a mandate passes from one power to another."
    case .scopeChange: "Record that what a mandate covers changes."
    case .end: "Record that a mandate ends."
    case .restoration: "Record that two States restore relations."
    case .breakOfRelations: "Record that two States break relations."
    case .missionClosed: "Record that a State's mission in another is closed."
    }
  }

  /// A command line that records one.
  fileprivate var example: String {
    if concernsPair {
      return
        "goodoffices record \(rawValue) --between US --between Venezuela --date 2026-03-05 --source gazette-2026"
    }
    let by = [.acceptance, .rejection, .withdrawal].contains(self) ? " --by US" : ""
    let to = self == .handover ? " --to SE" : ""
    return
      "goodoffices record \(rawValue) --power CH --for US --in Iran\(by)\(to) --date 1980-05 --source gazette-1980"
  }
}
