import CommandLineParsing
import Dates
import Diagnostics
import Mandates
import States

/// The clocks as they were given.
struct ClockOptions: Sendable {
  let asOf: DayWord?
  let evidenceUntil: DayWord?
  let recordedUntil: DayWord?
  let staleAfter: Int

  /// The clocks on a day of asking.
  func clocks(today: Day) -> Clocks {
    var clocks = Clocks(
      asOf: asOf?.day ?? today, evidenceUntil: evidenceUntil.map { $0.day ?? today },
      recordedUntil: recordedUntil.map { $0.day ?? today })
    clocks.staleAfter = staleAfter
    return clocks
  }
}

extension Parameter where Value == ClockOptions {
  /// The three clocks, and how old evidence may be.
  static var clocks: Self {
    .group(
      "clocks",
      .option("--as-of", DayWord.self, "The day asked about: what held. Today if left out."),
      .option(
        "--evidence-until", DayWord.self, "Count only what documents published by this day said."),
      .option(
        "--recorded-until", DayWord.self, "Count only what the ledger held by the end of this day."),
      .option(
        "--stale-after", standard: DaysWord.year, "After how many days the last evidence is stale.",
        placeholder: "days")
    ) { asOf, evidence, recorded, stale in
      ClockOptions(
        asOf: asOf, evidenceUntil: evidence, recordedUntil: recorded, staleAfter: stale.count)
    }
  }
}

/// The filters as they were given.
struct FilterOptions: Sendable {
  var statuses: [StatusWord] = []
  var ever: [Status] = []
  var never: [Status] = []
  var stale = false
  var certain = false
  var mirror: MirrorKind?
  var power: StateWord?
  var represented: StateWord?
  var receiving: StateWord?
  var place: PlaceWord?
  var state: StateWord?

  /// The filter, with names read as of a day.
  func filter(on day: Day, _ warn: (Diagnostic) -> Void) throws(Failure) -> MandateFilter {
    var filter = MandateFilter()
    filter.statuses = statuses.compactMap(\.status)
    filter.takesAll = statuses.contains { $0.status == nil }
    filter.ever = ever
    filter.never = never
    filter.onlyStale = stale
    filter.onlyCertain = certain
    filter.mirror = mirror
    filter.power = try power?.resolvedState(on: day, warn)
    filter.represented = try represented?.resolvedState(on: day, warn)
    filter.state = try state?.resolvedState(on: day, warn)
    if let found = try receiving?.resolved(on: day, warn) {
      filter.receiving = found.state
      filter.place = found.place
    }
    filter.place = place?.place ?? filter.place
    return filter
  }

  /// Throws where two filters exclude each other, so that no answer would say more than that.
  func check() throws(Failure) {
    let asked = statuses.compactMap(\.status)
    if asked.count < statuses.count, let status = asked.first {
      throw Failure(
        .error(
          "usage.conflict",
          "'--status all' asks for all mandates already, beside '--status \(status.word)'",
          hint: "leave out one of the two"))
    }
    for status in never {
      let other: String? =
        if asked == [status] { "--status" } else if ever.contains(status) { "--ever" } else { nil }
      guard let other else { continue }
      throw Failure(
        .error(
          "usage.conflict",
          "'\(other) \(status.word)' and '--never \(status.word)' exclude each other",
          hint: "leave out one of the two"))
    }
  }

  /// The filters as options of the command line, with their values.
  var pairs: [(option: String, value: String?)] {
    var pairs: [(String, String?)] = []
    pairs += statuses.map { ("--status", $0.word) }
    pairs += ever.map { ("--ever", $0.word) }
    pairs += never.map { ("--never", $0.word) }
    if stale { pairs.append(("--stale", nil)) }
    if certain { pairs.append(("--certain", nil)) }
    if let mirror { pairs.append(("--mirror", mirror.word)) }
    let named = [
      ("--power", power?.word), ("--for", represented?.word), ("--in", receiving?.word),
      ("--place", place?.word), ("--state", state?.word),
    ]
    for (option, word) in named {
      if let word { pairs.append((option, word)) }
    }
    return pairs
  }

  /// The filters in the words of the command line, or nil if there are none.
  var words: String? {
    let pairs = pairs
    guard !pairs.isEmpty else { return nil }
    return pairs.map { option, value in value.map { "\(option) \($0)" } ?? option }
      .joined(separator: " ")
  }
}

extension Parameter where Value == FilterOptions {
  /// Which mandates are asked for.
  static var filters: Self {
    .group(
      "filters",
      .options(
        "--status", StatusWord.self,
        "Only where this status is possible; 'all' for every mandate with a claim."
      ),
      .options("--ever", Status.self, "Only where this was possible on some day."),
      .options("--never", Status.self, "Only where this was possible on no day."),
      .flag("--stale", "Only where the last evidence is old, or of unknown age."),
      .flag("--certain", "Only where one status alone is possible, and it is not contested."),
      .option(
        "--mirror", MirrorKind.self,
        "Only where claims speak of a mandate in the other direction, on whatever day: of any power, of "
          + "the same, of another, or not at all (none)."
      ),
      .option("--power", StateWord.self, "Only mandates of this protecting power."),
      .option("--for", StateWord.self, "Only mandates for this represented State."),
      .option(
        "--in", StateWord.self, "Only mandates in this receiving State, its places included."),
      .option("--place", PlaceWord.self, "Only mandates limited to this place."),
      .option("--state", StateWord.self, "Only mandates in which this State is one of the three.")
    ) {
      statuses, ever, never, stale, certain, mirror, power, represented, receiving, place, state
        throws(Failure) in
      let filters = FilterOptions(
        statuses: statuses, ever: ever, never: never, stale: stale, certain: certain,
        mirror: mirror, power: power, represented: represented, receiving: receiving, place: place,
        state: state)
      try filters.check()
      return filters
    }
  }
}

extension Parameter where Value == String? {
  /// The folder of the ledger.
  static var data: Self {
    .path(
      "--data",
      "The folder with the ledger; else GOODOFFICES_DATA, else the nearest 'data' upwards.",
      placeholder: "folder", candidates: .folders)
  }

  /// The file to which output goes.
  static var output: Self {
    .path(
      "--output -o", "Write to this file instead of standard output.", placeholder: "file",
      candidates: .files)
  }

  /// Who records.
  static var officer: Self {
    .text(
      "--officer", "Who records or vouches; git's user.name if left out.",
      placeholder: "name")
  }
}

extension Parameter where Value == Bool {
  /// Whether nothing is written.
  static var dryRun: Self { .flag("--dry-run -n", "Show what would change, and write nothing.") }
}
