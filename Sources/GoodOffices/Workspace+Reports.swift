import Diagnostics
import Mandates
import Pages
import Reports
import States

extension Workspace {
  /// Prints a report: the same bytes that the command line writes to a file, but for the command
  /// itself, which its reports tell in their first lines.
  ///
  /// Throws if
  /// - a State named is unknown or ambiguous, or a place unreadable,
  /// - no claim speaks of a mandate named, or no document has the key given,
  /// - a decade does not begin in the year given, or two days stand the wrong way round,
  /// - the format can't show the report: a table of values, a picture or a graph that it has not.
  public func report(
    _ report: Report, _ question: Question, as format: ReportFormat = .text,
    in language: Language = .english
  ) throws(GoodOfficesError) -> String {
    try format.text(of: try ReportMaker(self, question, language).page(report))
  }
}

/// Makes the pages of reports.
private struct ReportMaker {
  let workspace: Workspace
  let question: Question
  let language: Language

  init(_ workspace: Workspace, _ question: Question, _ language: Language) {
    self.workspace = workspace
    self.question = question
    self.language = language
  }

  func page(_ report: Report) throws(GoodOfficesError) -> Page {
    var page = try made(report)
    page.name = report.name
    return page
  }

  private func made(_ report: Report) throws(GoodOfficesError) -> Page {
    switch report {
    case .status(let filter): try briefing(filter).statusReport()
    case .history(let mandates): try history(mandates)
    case .timeline(let filter, let order): try briefing(filter).timelineReport(by: order.own)
    case .matrix(let filter, let decade): try matrix(filter, decade)
    case .network(let filter): try briefing(filter).networkReport()
    case .statistics(let filter): try briefing(filter).statisticsReport()
    case .offers(let filter): try briefing(filter).offersReport()
    case .state(let name, let filter): try state(name, filter)
    case .changes(let filter, let from, let to, let clock):
      try changes(filter, from, to, clock)
    case .contradictions(let filter, let document): try contradictions(filter, document)
    case .stale(let filter): try briefing(filter).staleReport()
    case .sources(let filter): try briefing(filter).sourcesReport()
    case .digest(let filter): try briefing(filter).digestReport()
    }
  }

  /// What a report is made from, which asks for the same mandate several times.
  private func briefing(_ filter: Filter = Filter()) throws(GoodOfficesError) -> Briefing {
    try workspace.briefing(filter, question, language).remembering
  }

  private func history(_ mandates: [MandateIdentifier]) throws(GoodOfficesError) -> Page {
    guard !mandates.isEmpty else {
      throw GoodOfficesError(
        .wrongInput, "usage.missing-argument", "a history needs at least one mandate",
        remedy: "name it, such as 'MandateIdentifier(\"ch-for-us-in-ir\")'")
    }
    // Clocks may leave out all that is told of a mandate, and the report says so.
    let everything = workspace.docket(Question(asOf: question.asOf))
    for mandate in mandates { try everything.require(mandate) }
    return try briefing().historyReport(mandates.map(\.mandate))
  }

  private func matrix(_ filter: Filter, _ decade: Int?) throws(GoodOfficesError) -> Page {
    if let decade, !(0...9990).contains(decade) || !decade.isMultiple(of: 10) {
      throw GoodOfficesError(
        .wrongInput, "usage.bad-value", "no decade begins in \(decade)",
        remedy: "give the first of its ten years, such as 1940")
    }
    return try briefing(filter).matrixReport(decade: decade)
  }

  private func state(_ name: String, _ filter: Filter) throws(GoodOfficesError) -> Page {
    let state = try State(named: name, on: question.asOf)
    return try briefing(filter).stateReport(state.stateKey)
  }

  private func changes(
    _ filter: Filter, _ from: Day, _ to: Day, _ clock: Report.Clock
  ) throws(GoodOfficesError) -> Page {
    guard from <= to else {
      throw GoodOfficesError(
        .wrongInput, "usage.bad-value", "the later day \(to) lies before \(from)",
        remedy: "give the earlier day as 'from'")
    }
    let twice: String? =
      switch clock {
      case .valid: nil
      case .evidence: question.evidenceUntil.map { _ in "evidenceUntil" }
      case .record: question.recordedUntil.map { _ in "recordedUntil" }
      }
    if let twice {
      throw GoodOfficesError(
        .wrongInput, "usage.conflict", "the report 'changes' gives the days of its clock already",
        remedy: "leave '\(twice)' out of the question")
    }
    let asked = try filter.resolved(on: question.asOf)
    func made(on day: Day) -> Briefing {
      var question = question
      switch clock {
      case .valid: question.asOf = day
      case .evidence: question.evidenceUntil = day
      case .record: question.recordedUntil = day
      }
      return workspace.briefing(asked, filter.words, question, language)
    }
    return made(on: to).changesReport(
      since: made(on: from), on: clock.own, from: from.day, to: to.day)
  }

  private func contradictions(
    _ filter: Filter, _ document: String?
  ) throws(GoodOfficesError) -> Page {
    let briefing = try briefing(filter)
    guard let document else { return briefing.contradictionsReport() }
    let known = briefing.docket.evidence.documents
    guard let key = DocumentKey(document), known[key] != nil else {
      let near = nearest(to: document, in: known.keys.map(\.description).sorted())
      throw GoodOfficesError(
        .notFound, "document.unknown", "there is no document '\(document)' in the ledger",
        remedy: near.map { "did you mean '\($0)'?" }
          ?? "see the keys of documents in the report 'sources'")
    }
    return briefing.contradictionsReport(against: key)
  }
}

extension Workspace {
  /// What reports are made from, with the names of the filter read as of the day asked.
  func briefing(
    _ filter: Filter, _ question: Question, _ language: Language
  ) throws(GoodOfficesError) -> Briefing {
    briefing(try filter.resolved(on: question.asOf), filter.words, question, language)
  }

  /// What reports are made from.
  func briefing(
    _ filter: MandateFilter, _ words: String?, _ question: Question, _ language: Language
  ) -> Briefing {
    Briefing(
      docket(question), question.clocks, filter: filter, filterWords: words,
      language: language.own)
  }
}
