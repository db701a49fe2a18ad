import Dates
import Mandates
import States

extension Export {
  /// Every mandate in every year from 1816 on in which its three States existed.
  var dyadYearTable: DataTable {
    var table = DataTable(
      .dyadYear,
      "One mandate in one year: how it stood on 31 December. There is a row for every year from 1816 "
        + "to the last 31 December not after the day asked on which all three States existed.",
      key: ["mandate", "year"],
      references: [DataTable.Reference("mandate", to: .statuses, "mandate")]
        + ["power", "represented", "receiving"].map {
          DataTable.Reference($0, to: .states, "word")
        },
      columns: dyadYearColumns)
    let asOf = clocks.asOf.components
    let last = asOf.month == 12 && asOf.day == 31 ? asOf.year : asOf.year - 1
    guard last >= 1816 else { return table }
    let days = (1816...min(last, 9999)).compactMap { year in
      Day(year: year, month: 12, day: 31).map { (year: year, day: $0) }
    }
    for mandate in mandates { append(mandate, days, to: &table) }
    return table
  }

  private func append(
    _ mandate: Mandate, _ days: [(year: Int, day: Day)], to table: inout DataTable
  ) {
    let chronicle = docket.chronicle(of: mandate)
    var course = docket.course(of: chronicle, until: clocks.asOf)[...]
    let states = Leg.allCases.map { docket.registry[mandate.state(of: $0)] }
    for (year, day) in days {
      if states.contains(where: { $0?.existed(on: day) == false }) { continue }
      while let first = course.first, first.days.last < day.number { course.removeFirst() }
      var possible = [Status.unknown]
      var (isContested, isStale) = (false, false)
      if let stretch = course.first, stretch.days.first <= day.number {
        (possible, isContested) = (stretch.possible, stretch.isContested)
        // Evidence grows old only where something runs or is pending.
        if possible.contains(where: { $0.isRunning || $0.isPending }) {
          var clocks = clocks
          clocks.asOf = day
          isStale = docket.answer(chronicle, clocks).isStale
        }
      }
      var row: [DataValue] = [
        .integer(year), .text(mandate.description), .text(Self.word(mandate.power)),
        .text(Self.word(mandate.represented)), .text(Self.word(mandate.receiving)),
        .maybe(mandate.place),
      ]
      row += states.flatMap { Self.codes(of: $0, on: day) }
      row += DataValue.statuses(possible, isContested)
      let isKnown = possible != [.unknown]
      row += [
        Self.inForce(possible), isKnown ? .flag(possible.count == 1 && !isContested) : .missing,
        isKnown ? .flag(isStale) : .missing,
      ]
      table.append(row)
    }
  }

  /// A State as it stands in the identifier of a mandate.
  ///
  /// Namibia's key in capitals is what most programs take for a missing value.
  static func word(_ key: StateKey) -> String { key.description.lowercased() }

  private static func codes(of state: State?, on day: Day) -> [DataValue] {
    guard let state else { return [.missing, .missing, .missing] }
    func valid(_ numbers: [State.Numbered]) -> DataValue {
      numbers.first { $0.validity.contains(day) }.map { .integer($0.number) } ?? .missing
    }
    return [.maybe(state.iso3), valid(state.correlatesOfWar), valid(state.gleditschWard)]
  }

  /// Whether the mandate ran: 1, 0, or missing where nobody knows.
  private static func inForce(_ possible: [Status]) -> DataValue {
    if possible.allSatisfy(\.isRunning) { return .integer(1) }
    if possible.contains(where: { $0.isRunning || $0 == .unknown }) { return .missing }
    return .integer(0)
  }
}

private let dyadYearColumns: [DataColumn] = {
  var columns = [
    DataColumn("year", .integer, "The year; all values are those of its 31 December.").required,
    DataColumn("mandate", .code, "The identifier of the mandate.").required,
    DataColumn(
      "power", .code,
      "The protecting power, in lower case as in the identifier: `NA`, Namibia's key, would be taken "
        + "for a missing value. The `word` of a row of `states`."
    ).required,
    DataColumn("represented", .code, "The represented State, in the same way.").required,
    DataColumn("receiving", .code, "The receiving State, in the same way.").required,
    DataColumn("place", .code, "The place to which the mandate is limited; `NA` if to none.")
      .missing(as: "NA"),
  ]
  for (name, whose) in [
    ("power", "protecting power"), ("represented", "represented State"),
    ("receiving", "receiving State"),
  ] {
    columns += [
      DataColumn("\(name)Iso3", .code, "ISO 3166-1 alpha-3 of the \(whose).").missing(as: "NA"),
      DataColumn(
        "\(name)Cow", .integer,
        "The Correlates of War number of the \(whose) in the year; `NA` where it has none. It says "
          + "which State is meant, not that it was a member of the State system then, which the "
          + "project's State System Membership tells."
      ).missing(as: "NA"),
      DataColumn(
        "\(name)Gw", .integer,
        "The Gleditsch–Ward number of the \(whose) in the year; `NA` where it has none. It says which "
          + "State is meant, not that the list has it in that year."
      ).missing(as: "NA"),
    ]
  }
  return columns + DataColumn.statusColumns + [
    DataColumn(
      "inForce", .integer,
      "1 where every possible status is in force, dormant or disputed; 0 where none is and something "
        + "is known; `NA` where both may be, or nothing is known."
    ).missing(as: "NA").among(["0", "1"]),
    DataColumn(
      "certain", .flag,
      "Whether one status alone is possible and sources do not contradict each other about it; `NA` "
        + "where nothing is known."
    ).missing(as: "NA"),
    DataColumn(
      "stale", .flag,
      "Whether it runs or is pending by evidence that was old on that day; `NA` where nothing is "
        + "known."
    ).missing(as: "NA"),
  ]
}()
