import CommandLineParsing
import Dates
import Diagnostics
import EvidenceLedger
import Mandates
import States

extension Command where Context == Session {
  /// The command `goodoffices retract`.
  static var retract: Self {
    referring(
      "retract", "Retract an entry that is a mistake; it stays on record, and no longer counts.",
      verb: "retracted",
      examples: [
        Example(
          "goodoffices retract 3f2a91 --because 'the date is of the report, not the act'",
          "With a reason.")
      ], admitting: { _ throws(Failure) in }, making: { .retraction(of: $0, because: $1) })
  }

  /// The command `goodoffices prefer`.
  static var prefer: Self {
    referring(
      "prefer", "Prefer a claim where claims exclude each other.", verb: "preferred",
      examples: [
        Example(
          "goodoffices prefer 3f2a91 --because 'the treaty itself has this date'", "With a reason.")
      ],
      admitting: { entry throws(Failure) in
        guard case .claim = entry.content else {
          throw Failure(
            .error("prefer.no-claim", "only a claim can be preferred", hint: "name a claim"))
        }
      }, making: { .preference($0, because: $1) })
  }

  private static func referring(
    _ name: String, _ abstract: String, verb: String, examples: [Example],
    admitting admit: @escaping @Sendable (Entry) throws(Failure) -> Void,
    making content: @escaping @Sendable (EntryID, String) -> Entry.Content
  ) -> Self {
    Command(
      name, abstract, examples: examples, exits: correctionExits,
      .argument("entry", EntryWord.self, "The entry; the first digits of its identifier will do."),
      .requiredText("--because", "Why.", placeholder: "reason"), .officer,
      .option("--as-of", DayWord.self, "The day on which before and after are shown."), .dryRun,
      .option("--format", standard: PlainFormat.text, "How to write what changes."), .data
    ) { session, word, reason, officer, asOf, isDry, format, data throws(Failure) in
      var ledger = try OpenLedger(inPart: session, data: data, isAddedTo: !isDry)
      let target = try ledger.target(word.word)
      try admit(target)
      let entry = Entry(
        recording: content(target.id, reason), at: session.now(), by: try session.recorder(officer))
      return try Changes(
        ledger, recording: [entry], about: target.mandate, Clocks(asOf: asOf?.day ?? session.today)
      ).carryOut(session, isDry: isDry, format, verb: verb)
    }
  }

  private static var correctionExits: [Exit] {
    [
      Exit(.done, "recorded, or there already"), Exit(.findings, "there is no such entry"),
      Exit(.wrongInput), Exit(.trouble),
    ]
  }

  /// The command `goodoffices amend`.
  static var amend: Self {
    Command(
      "amend", "Correct a claim: retract it and record it with other fields, in one act.",
      discussion: """
        Takes the options of 'record' for what changes; what is not given stays as it was.
        """,
      examples: [
        Example(
          "goodoffices amend 3f2a91 --date 2022-08-11 --because 'the agency gives the day'",
          "Another date.")
      ], exits: correctionExits,
      .argument("entry", EntryWord.self, "The claim; the first digits of its identifier will do."),
      .requiredText("--because", "Why.", placeholder: "reason"),
      SubjectOptions.parameter, ClaimOptions.parameter, RemarkOptions.parameter,
      SourceOptions.parameter,
      .option("--as-of", DayWord.self, "The day on which before and after are shown."), .dryRun,
      .option("--format", standard: PlainFormat.text, "How to write what changes."), .data
    ) {
      session, word, reason, subject, claim, remarks, source, asOf, isDry, format, data
        throws(Failure) in
      var ledger = try OpenLedger(inPart: session, data: data, isAddedTo: !isDry)
      let target = try ledger.target(word.word)
      let options = RecordOptions(subject: subject, claim: claim, remarks: remarks, source: source)
      let amended = try options.amended(target, session, &ledger)
      let recorder = try session.recorder(source.officer)
      // The claim first: a power cut within the write leaves both to see, and loses neither.
      let entries = [
        Entry(recording: .claim(amended), at: session.now(), by: recorder),
        Entry(
          recording: .retraction(of: target.id, because: reason), at: session.now(), by: recorder),
      ]
      return try Changes(
        ledger, recording: entries, about: amended.mandate,
        Clocks(asOf: asOf?.day ?? session.today)
      ).carryOut(session, isDry: isDry, format, verb: "recorded")
    }
  }

  /// The command `goodoffices assert`.
  static var assertion: Self {
    Command(
      "assert", "Assert the status of a mandate on a day; 'check' verifies it from then on.",
      examples: [
        Example(
          "goodoffices assert ch-for-us-in-ir --status in-force --on 2025-01-01",
          "As a balance is asserted.")
      ], exits: [Exit(.done), Exit(.wrongInput), Exit(.trouble)],
      .argument("mandate", MandateWord.self, "The mandate."),
      .requiredOption("--status", Status.self, "The sole possible status it must have."),
      .requiredOption("--on", DayWord.self, "The day."),
      .text("--note", "A remark."), .officer, .dryRun,
      .option("--format", standard: PlainFormat.text, "How to write what changes."), .data
    ) { session, mandate, status, day, note, officer, isDry, format, data throws(Failure) in
      let mandate = try mandate.checked()
      let ledger = try OpenLedger(inPart: session, data: data, isAddedTo: !isDry)
      let on = day.day ?? session.today
      let entry = Entry(
        recording: .assertion(
          Assertion(mandate: mandate, status: status, day: on, note: note)),
        at: session.now(), by: try session.recorder(officer))
      return try Changes(ledger, recording: [entry], about: mandate, Clocks(asOf: on))
        .carryOut(session, isDry: isDry, format, verb: "recorded")
    }
  }
}

extension Entry {
  /// The mandate that an entry is about, if it is about one.
  fileprivate var mandate: Mandate? {
    if case .claim(let claim) = content { claim.mandate } else { nil }
  }
}

extension RecordOptions {
  /// The claim of an entry with the fields that were given.
  fileprivate func amended(
    _ target: Entry, _ session: Session, _ ledger: inout OpenLedger
  ) throws(Failure) -> Claim {
    guard case .claim(let old) = target.content else {
      throw Failure(
        .error(
          "amend.no-claim", "only a claim can be amended",
          hint: "retract the entry and record another"))
    }
    let warn = { (diagnostic: Diagnostic) in session.report([diagnostic]) }
    let day = namingDay ?? old.date?.earliest ?? old.since?.earliest ?? session.today
    var made = old
    if let force = claim.force, old.force != nil { made.content = .attestation(force) }
    if !subject.isEmpty {
      made.subject =
        old.act?.concernsPair ?? false
        ? .pair(try subject.readPair(on: day, warn))
        : .mandate(try subject.readMandate(on: day, warn))
    }
    // What an officer changes is no longer what a rule read; another source has other words.
    made.quotation?.reader = nil
    if !source.isEmpty {
      made.source = try source.readSource(session, &ledger)
      made.quotation = nil
    }
    try fill(&made, on: day, warn)
    var unread = old
    unread.quotation?.reader = nil
    guard made != unread else {
      throw Failure(
        .error("amend.nothing", "nothing is changed", hint: "give the fields that are to differ"))
    }
    let problems = ClaimRules.problems(of: made, today: session.today)
    if let first = problems.first { throw Failure(first, Array(problems.dropFirst())) }
    return made
  }
}
