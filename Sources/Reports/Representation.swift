import Dates
import Mandates
import Pages
import Parallel
import States

/// One mandate as matrix and network show it: that it runs, or may run, and how sure that is.
struct Representation {
  /// How it stands on the day asked.
  let answer: Answer

  /// The possible statuses, on the day or over the days shown.
  let statuses: [Status]

  /// Whether it may also not have run.
  let isUncertain: Bool

  /// What must be told beside it.
  let marks: [Cell.Mark]

  /// How it stood, in words.
  let words: String

  /// The claims that carry it, in the order of identifiers.
  let claims: [EntryID]

  /// The mandate.
  var mandate: Mandate { answer.mandate }

  /// The key of the receiving State, with the place inside it.
  var receiving: String {
    mandate.receiving.description + (mandate.place.map { "@\($0)" } ?? "")
  }

  /// The power, with a question mark where it only may be one, in brackets where it cannot work.
  var reading: String {
    let power = mandate.power.description + (isUncertain ? "?" : "")
    return tone == .waiting ? "(\(power))" : power
  }

  /// How sure it is that the mandate runs.
  var certainty: Certainty {
    if marks.contains(.contested) { return .contested }
    if isUncertain || statuses.count > 1 { return .possible }
    return marks.contains(.stale) ? .fading : .certain
  }

  /// What it means: the strongest that may be of in force, dormant and disputed.
  var tone: Cell.Tone {
    statuses.contains(.inForce) ? .holds : statuses.contains(.dormant) ? .waiting : .refused
  }
}

extension Briefing {
  /// The mandates that may run on the day asked, as far as the filter admits them; never others,
  /// whatever status it asks for, nor those of which only a later day is told.
  func representations() -> [Representation] {
    answers.filter { $0.mayRun && !$0.isUnbounded }.mappedConcurrently { answer in
      var marks: [Cell.Mark] = answer.isContested ? [.contested] : []
      if answer.isStale { marks.append(.stale) }
      if answer.isUnsourced { marks.append(.unsourced) }
      return Representation(
        answer: answer, statuses: answer.possible,
        isUncertain: !answer.possible.allSatisfy(\.isRunning), marks: marks,
        words: AnswerCells(briefing: self, answer: answer).statusInFull.reading,
        claims: answer.claims)
    }
  }

  /// The States behind the keys.
  func keyTable(_ entries: [Representation]) -> Table {
    let keys = entries.reduce(into: Set<StateKey>()) { keys, entry in
      for leg in Leg.allCases { keys.insert(entry.mandate.state(of: leg)) }
    }
    return Table(
      "keys", columns: [.init("key", say(.keyColumn), .code), .init("name", say(.nameColumn))],
      rows: keys.sorted().map { key in
        [.code(key.description, key.description), .text(name(key))]
      }, emptyNote: say(.noMandate))
  }

  /// The last lines: what such a picture cannot say.
  func openQuestions(of entries: [Representation]) -> [Block] {
    let uncertain = entries.filter { $0.isUncertain || $0.marks.contains(.contested) }.count
    let stale = entries.filter { $0.marks.contains(.stale) }.count
    return paragraphs([
      say(.whatIsNotShown), say(.unboundedLeftOut(listCommand())),
      say(.uncertainAndStale(uncertain, stale)),
    ])
  }

  /// The mandates shown, as rows of values.
  func representationData(
    _ key: String, _ entries: [Representation], _ register: CitationRegister
  ) -> Table {
    Table(
      key,
      columns: mandateKeyColumns + [
        .init("statuses", say(.columnStatus), .code), .init("certain", say(.columnCertain), .code),
        .init("contested", say(.columnContested), .code), .init("stale", say(.columnStale), .code),
        .init("unsourced", say(.columnUnsourced), .code),
        .init("claims", say(.columnClaims), .code),
        .init("documents", say(.columnDocuments), .code),
      ],
      rows: entries.map { entry in
        mandateKeys(entry.mandate) + [
          .codes(entry.statuses.map(\.rawValue), statusWords(entry.statuses)),
          flagCell(!entry.isUncertain), flagCell(entry.marks.contains(.contested)),
          flagCell(entry.marks.contains(.stale)), flagCell(entry.marks.contains(.unsourced)),
          claimsCell(entry.claims), documentsCell(entry.claims, register),
        ]
      }, emptyNote: "")
  }
}
