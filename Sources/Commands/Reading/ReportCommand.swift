import CommandLineParsing
import Dates
import Diagnostics
import Mandates
import Pages
import Reports
import Site

extension Command where Context == Session {
  /// The command `goodoffices report`.
  static var reports: Self {
    Command(
      "report", "Print a report: the status of all mandates, or the history of some.",
      discussion: """
        'status', the standard, lists every mandate by how it stands on the day: in force, dormant, \
        disputed, possibly in force, pending, refused, over. 'history' tells every event of the \
        mandates named, or of those a filter asks for, with its sources and how things stood after it. 'timeline' draws mandates \
        as bars over time, 'matrix' shows represented by receiving States with the power in the \
        cell, 'network' who acts where for whom, 'statistics' counts by year, durations, ends, \
        offers and sources, each with its rule. 'offers' follows every offer and request to what \
        became of it, 'state' shows a State as power, represented and receiving State by year, \
        'changes' tells what changed between two days on one of the three clocks, and why. \
        'contradictions' puts side by side what disagrees, 'stale' lists what was last attested \
        long ago, 'sources' what rests on which document, and 'digest' has one sentence a mandate \
        that can be printed.

        'site' writes all of it as a web site in four languages into the folder that --output \
        names.

        Every report says its clocks and filters first and what is not known last.
        """,
      examples: [
        Example("goodoffices report", "The status of all mandates today."),
        Example(
          "goodoffices report status --as-of 2011-04-10 --in Libya", "One receiving State on a day."
        ),
        Example(
          "goodoffices report timeline --by in", "All mandates over time, by where they ran."),
        Example("goodoffices report statistics --power CH", "Swiss mandates, year by year."),
        Example("goodoffices report matrix --decade 1940s", "Who represented whom in ten years."),
        Example("goodoffices report site --output site", "A web site that needs no server."),
        Example(
          "goodoffices report history ch-for-ua-in-ru --format markdown", "A dossier for a forge."),
        Example(
          "goodoffices report state Switzerland", "What a State does, and what is done for it."),
        Example(
          "goodoffices report changes --clock record --from 2026-11-15 --to 2026-11-22",
          "What a week of recording changed."),
        Example("goodoffices report digest --lang fr", "A sentence for each mandate, in French."),
      ],
      exits: [
        Exit(.done), Exit(.findings, "no claim speaks of a mandate named"), Exit(.wrongInput),
        Exit(.trouble),
      ],
      .argument("report", standard: ReportName.status, "Which report."),
      .arguments("subject", SubjectWord.self, "What it is about, where it is about something."),
      .reportOptions, .clocks, .filters, .pictures, .rendering, .output, .data
    ) {
      session, name, subjects, options, clocks, filters, pictures, rendering, output, data
        throws(Failure) in
      let request = ReportRequest(
        name: name, subjects: subjects.joined, options: options, clocks: clocks, filters: filters,
        pictures: pictures)
      try request.check()
      let site = name == .site ? try SiteOutput(output, rendering) : nil
      let ledger = try OpenLedger(session, data: data)
      var briefing = try Briefing(ledger, session, clocks, filters, rendering.language)
      if let site {
        try site.write(briefing, session, of: ledger)
        return ledger.status
      }
      // A report asks for the same mandate several times.
      briefing = briefing.remembering
      briefing.givesValues = rendering.format.isOneTable
      briefing.tracesCounts = rendering.format == .json || rendering.format == .svg
      briefing.command = request.command(briefing.clocks, rendering, today: session.today)
      var page = try request.page(briefing, ledger, session)
      page.name = name.rawValue
      session.keep(briefing)
      session.keep(page)
      try session.put(
        session.render(page, rendering, briefing.docket.mandates, to: output), to: output)
      return ledger.status
    }
  }
}

/// A report that was asked for.
struct ReportRequest {
  let name: ReportName
  let subjects: [SubjectWord]
  let options: ReportOptions
  let clocks: ClockOptions
  let filters: FilterOptions
  let pictures: PictureOptions

  /// Throws if the words do not go with the report, before anything is read.
  func check() throws(Failure) {
    try pictures.check(name)
    try options.check(for: name)
    switch name.subject {
    case .filtered: try name.takesNone(subjects)
    case .mandates: _ = try name.mandates(subjects, filters.words)
    case .state: _ = try name.state(subjects)
    }
  }

  /// The page.
  func page(
    _ briefing: Briefing, _ ledger: OpenLedger, _ session: Session
  ) throws(Failure) -> Page {
    switch name {
    case .status: return briefing.statusReport()
    case .timeline: return briefing.timelineReport(by: pictures.order ?? .power)
    case .matrix: return briefing.matrixReport(decade: pictures.decade?.firstYear)
    case .network: return briefing.networkReport()
    case .statistics: return briefing.statisticsReport()
    case .offers: return briefing.offersReport()
    case .stale: return briefing.staleReport()
    case .sources: return briefing.sourcesReport()
    case .digest: return briefing.digestReport()
    case .state:
      let word = try name.state(subjects)
      let state = try word.resolvedState(on: briefing.clocks.asOf) { session.report([$0]) }
      return briefing.stateReport(state)
    case .contradictions:
      let evidence = briefing.docket.evidence
      guard let word = options.document else { return briefing.contradictionsReport() }
      guard let key = DocumentKey(word), evidence.documents[key] != nil else {
        throw .unknownDocument(word, evidence)
      }
      return briefing.contradictionsReport(against: key)
    case .changes: return try changes(briefing, ledger, session)
    case .site: return Site(briefing, of: ledger).dayPage
    case .history:
      let mandates = try name.mandates(subjects, filters.words)
      try briefing.require(mandates, of: ledger)
      return briefing.historyReport(
        filters.words == nil ? mandates : briefing.asked(among: mandates))
    }
  }

  /// What changed between two days, on the clock asked for.
  private func changes(
    _ briefing: Briefing, _ ledger: OpenLedger, _ session: Session
  ) throws(Failure) -> Page {
    let days = try ChangeDays(options, clocks, today: session.today)
    func made(on day: Day) -> Briefing {
      let clocks = days.clocks(briefing.clocks, on: day)
      var made = Briefing(
        ledger.docket(clocks), clocks, filter: briefing.filter, filterWords: briefing.filterWords,
        language: briefing.language
      ).remembering
      session.keep(made)
      made.command = briefing.command
      made.givesValues = briefing.givesValues
      made.tracesCounts = briefing.tracesCounts
      return made
    }
    return made(on: days.to).changesReport(
      since: made(on: days.from), on: days.clock, from: days.from, to: days.to)
  }
}
