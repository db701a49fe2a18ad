import CommandLineParsing
import Dates
import Diagnostics
import Mandates
import Reports

extension ChangeClock: ArgumentValue {
  /// The noun that help shows.
  package static var placeholder: String { "clock" }
}

/// The options that single reports take, as they were given.
struct ReportOptions: Sendable {
  let from: DayWord?
  let to: DayWord?
  let clock: ChangeClock?
  let document: String?

  /// Throws if an option was given that the report does not take.
  func check(for name: ReportName) throws(Failure) {
    var wrong: [(option: String, report: ReportName)] = []
    if name != .changes {
      if from != nil { wrong.append(("--from", .changes)) }
      if to != nil { wrong.append(("--to", .changes)) }
      if clock != nil { wrong.append(("--clock", .changes)) }
    }
    if name != .contradictions, document != nil { wrong.append(("--document", .contradictions)) }
    let diagnostics = wrong.map { option, report in
      Diagnostic.error(
        "usage.conflict", "the report '\(name.rawValue)' does not take '\(option)'",
        hint: "leave it out, or ask for 'goodoffices report \(report.rawValue)'")
    }
    if let failure = Failure(all: diagnostics) { throw failure }
  }
}

extension Parameter where Value == ReportOptions {
  /// What single reports take.
  static var reportOptions: Self {
    .group(
      "single reports",
      .option("--from", DayWord.self, "changes: the earlier day."),
      .option("--to", DayWord.self, "changes: the later day; today if left out."),
      .option(
        "--clock", ChangeClock.self,
        "changes: what held (valid, the standard), what documents said (evidence), or what the "
          + "ledger held (record)."),
      .option(
        "--document", String.self, "contradictions: only what contradicts this document.",
        placeholder: "document", candidates: .documents)
    ) { from, to, clock, document in
      ReportOptions(from: from, to: to, clock: clock, document: document)
    }
  }
}

/// The two days between which changes are asked for.
struct ChangeDays {
  let from: Day
  let to: Day
  let clock: ChangeClock

  /// The days that the options give; throws where they are missing, the wrong way round or told twice.
  init(_ options: ReportOptions, _ clocks: ClockOptions, today: Day) throws(Failure) {
    clock = options.clock ?? .valid
    guard let from = options.from else {
      throw Failure(
        .error(
          "usage.missing-option", "the report 'changes' needs the earlier day",
          hint: "give it with --from, such as --from 2026-01-01"))
    }
    let twice: String? =
      switch clock {
      case .valid: clocks.asOf.map { _ in "--as-of" }
      case .evidence: clocks.evidenceUntil.map { _ in "--evidence-until" }
      case .record: clocks.recordedUntil.map { _ in "--recorded-until" }
      }
    if let twice {
      throw Failure(
        .error(
          "usage.conflict",
          "--from and --to give the days of the \(clock.rawValue) clock already, beside '\(twice)'",
          hint: "leave out \(twice)"))
    }
    self.from = from.day ?? today
    to = options.to.map { $0.day ?? today } ?? today
    guard self.from <= to else {
      guard options.to != nil else {
        throw Failure(
          .error(
            "usage.bad-value", "'--from \(self.from)' lies after today, \(to), the later day",
            hint: "give an earlier day, or the later one with --to"))
      }
      throw Failure(
        .error(
          "usage.bad-value", "'--to \(to)' lies before '--from \(self.from)'",
          hint: "give the earlier day with --from"))
    }
  }

  /// The clocks of the earlier or the later day.
  func clocks(_ clocks: Clocks, on day: Day) -> Clocks {
    var clocks = clocks
    switch clock {
    case .valid: clocks.asOf = day
    case .evidence: clocks.evidenceUntil = day
    case .record: clocks.recordedUntil = day
    }
    return clocks
  }
}
