import CommandLineParsing
import Diagnostics
import Mandates
import Pages
import PlainJSON
import Reports
import States

extension Command where Context == Session {
  /// The command `goodoffices list`.
  static var list: Self {
    Command(
      "list", "List mandates and how they stand on a day.",
      discussion: """
        Lists what may be in force, unless a filter asks for something else. A status stands alone \
        where it is the only possible one; where sources leave several, all are said.

        In JSON it is an array of objects sorted by mandate; 'status' is the sole possible one, \
        else 'uncertain', and 'possible' has all of them.
        """,
      examples: [
        Example("goodoffices list", "What may be in force today."),
        Example(
          "goodoffices list --for US --in Iran --as-of 2025-06-25", "Who represented whom on a day."
        ),
        Example(
          "goodoffices list --ever awaiting-consent --never in-force", "Agreed, and never worked."),
        Example(
          "goodoffices list --stale --power CH --format json",
          "Swiss mandates with old evidence only."),
      ],
      exits: [
        Exit(.done, "listed; an empty list is an answer"), Exit(.wrongInput), Exit(.trouble),
      ],
      .clocks, .filters, .rendering, .output, .data
    ) { session, clockOptions, filterOptions, rendering, output, data throws(Failure) in
      var ledger = try OpenLedger(session, data: data, keepingWords: false)
      var briefing = try Briefing(
        ledger, session, clockOptions, filterOptions, rendering.language)
      ledger.forgetEntries()
      briefing.givesValues = rendering.format.isOneTable
      let text: String
      if rendering.format == .json {
        text = briefing.listRecords().prettyText + "\n"
      } else {
        var page = briefing.listPage()
        page.name = "list"
        session.keep(page)
        text = try session.render(page, rendering, briefing.docket.mandates, to: output)
      }
      try session.put(text, to: output)
      return ledger.status
    }
  }
}

extension Briefing {
  /// The briefing that options ask for.
  init(
    _ ledger: OpenLedger, _ session: Session, _ clockOptions: ClockOptions,
    _ filterOptions: FilterOptions = FilterOptions(), _ language: Language = .english
  ) throws(Failure) {
    let clocks = clockOptions.clocks(today: session.today)
    let filter = try filterOptions.filter(on: clocks.asOf) { session.report([$0]) }
    self.init(
      ledger.docket(clocks), clocks, filter: filter, filterWords: filterOptions.words,
      language: language)
    if let warning = unknownPlace { session.report([warning]) }
  }

  /// That no mandate has the place asked for, with the nearest that one has.
  private var unknownPlace: Diagnostic? {
    guard let place = filter.place else { return nil }
    let known = Set(docket.mandates.compactMap(\.place))
    guard !known.contains(place) else { return nil }
    let names = known.map(\.description).sorted()
    let near = nearest(to: place.description, in: names)
    return .warning(
      "place.unknown", "no claim that counts speaks of the place '\(place)'",
      hint: near.map { "did you mean '\($0)'?" }
        ?? (names.isEmpty ? nil : "places there are: \(names.prefix(12).joined(separator: ", "))"))
  }
}
