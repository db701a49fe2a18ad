import CommandLineParsing
import Diagnostics
import Mandates
import Reports

/// The reports there are.
enum ReportName: String, CaseIterable, ArgumentValue {
  case status
  case history

  static var placeholder: String { "report" }
}

extension Command where Context == Session {
  /// The command `goodoffices report`.
  static var reports: Self {
    Command(
      "report", "Print a report: the status of all mandates, or the history of some.",
      discussion: """
        'status', the standard, lists every mandate by how it stands on the day: in force, dormant, \
        disputed, possibly in force, pending, refused, over. 'history' tells every event of the \
        mandates named, with its sources and how things stood after it.

        Every report says its clocks and filters first and what is not known last.
        """,
      examples: [
        Example("goodoffices report", "The status of all mandates today."),
        Example(
          "goodoffices report status --as-of 2011-04-10 --in Libya", "One receiving State on a day."
        ),
        Example(
          "goodoffices report history ch-for-ua-in-ru --format markdown", "A dossier for a forge."),
      ],
      exits: [
        Exit(.done), Exit(.findings, "no claim speaks of a mandate named"), Exit(.wrongInput),
        Exit(.trouble),
      ],
      .argument("report", standard: ReportName.status, "Which report."),
      .arguments("mandate", MandateWord.self, "The mandates whose history is told."), .clocks,
      .filters, .option("--format", standard: Format.text, "How to write it."), .output, .data
    ) { session, name, words, clockOptions, filterOptions, format, output, data throws(Failure) in
      let mandates = words.map(\.mandate)
      try name.check(mandates, filterOptions.words)
      let ledger = try OpenLedger(session, data: data)
      let briefing = try Briefing(ledger, session, clockOptions, filterOptions)
      try briefing.require(mandates, of: ledger)
      let page =
        switch name {
        case .status: briefing.statusReport()
        case .history: briefing.historyReport(mandates)
        }
      try session.put(
        session.render(page, format, to: output), to: output, besides: ledger.workspace)
      return ledger.status
    }
  }
}

extension ReportName {
  /// Throws if the report does not go with the mandates named, or with filters.
  fileprivate func check(_ mandates: [Mandate], _ filters: String?) throws(Failure) {
    switch self {
    case .history where mandates.isEmpty:
      throw Failure(
        .error(
          "usage.missing-argument", "a history needs at least one mandate",
          hint: "name it, such as 'goodoffices report history ch-for-us-in-ir'"))
    case .history where filters != nil:
      throw Failure(
        .error(
          "usage.conflict", "a history takes mandates, not filters",
          hint: "leave out \(filters ?? "the filters")"))
    case .status where !mandates.isEmpty:
      throw Failure(
        .error(
          "usage.unexpected-argument", "the status report takes filters, not mandates",
          hint:
            "run 'goodoffices report history \(mandates[0])', or filter with --power, --for, --in"))
    case .history, .status: return
    }
  }
}
