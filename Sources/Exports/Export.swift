import Dates
import Mandates
import States

/// What is exported: the evidence under the clocks, and the mandates asked for.
package struct Export: Sendable {
  /// The evidence, by mandate.
  package let docket: Docket

  /// The days to which the question refers.
  package let clocks: Clocks

  /// The filter in the words of the command line, or nil if nothing was filtered.
  package let filterWords: String?

  /// The mandates asked for, in the order of their identifiers.
  let mandates: [Mandate]

  /// The claims about the mandates asked for, in the order of their identifiers.
  let claims: [CountedClaim]

  /// Chooses what is exported; without any filter it is everything.
  package init(
    _ docket: Docket, _ clocks: Clocks, filter: MandateFilter, filterWords: String? = nil
  ) {
    self.docket = docket
    self.clocks = clocks
    self.filterWords = filterWords
    guard filterWords != nil else {
      mandates = docket.mandates
      claims = docket.evidence.claims
      return
    }
    var filter = filter
    filter.takesAll = true
    let asked = docket.answers(filter, clocks).map(\.mandate)
    let mandates = Set(asked)
    self.mandates = asked
    let pairs = Set(asked.map(\.pair))
    claims = docket.evidence.claims.filter { counted in
      switch counted.claim.subject {
      case .mandate(let mandate):
        mandates.contains(mandate)
          || counted.claim.successor.map { mandates.contains($0) } == true
      case .pair(let pair): pairs.contains(pair)
      }
    }
  }

  /// The documents that carry the claims exported, and without a filter all others too.
  package var documents: [SourceDocument] {
    let known = docket.evidence.documents
    var keys = Set(claims.compactMap(\.claim.document))
    if filterWords == nil { keys.formUnion(known.keys) }
    // The origin of a copy goes with it, or it could not be told how many voices there are.
    for key in keys.sorted() {
      if let origin = known[key]?.copyOf { keys.insert(origin) }
    }
    return keys.sorted().compactMap { known[$0] }
  }

  /// Every table, in the order of `TableName`.
  package var tables: [DataTable] { TableName.allCases.map { table($0) } }

  /// One table.
  package func table(_ name: TableName) -> DataTable {
    switch name {
    case .claims: claimsTable
    case .events: eventsTable
    case .statuses: statusesTable
    case .spells: spellsTable
    case .dyadYear: dyadYearTable
    case .documents: documentsTable
    case .states: statesTable
    }
  }

  /// The course of a mandate up to the day asked.
  func course(of mandate: Mandate) -> [Stretch] {
    docket.course(of: docket.chronicle(of: mandate), until: clocks.asOf)
  }
}

// MARK: - Columns that several tables have

extension DataColumn {
  /// The mandate, and its parts.
  static let mandateColumns: [DataColumn] = [
    DataColumn(
      "mandate", .code,
      "The identifier of the mandate, `power-for-represented-in-receiving`, with `@place` where it "
        + "is limited to one."
    ).required, .power, .represented, .receiving, .place,
  ]

  private static let power = DataColumn(
    "power", .code, "The protecting power: the State that represents; a key of `states`.")
  private static let represented = DataColumn(
    "for", .code, "The represented State: whose interests are represented; a key of `states`.")
  private static let receiving = DataColumn(
    "in", .code, "The receiving State: where it happens; a key of `states`.")
  private static let place = DataColumn(
    "place", .code, "The place inside the receiving State to which the mandate is limited.")

  /// The same where a row may be about two States instead.
  static let maybeMandateColumns: [DataColumn] = [
    DataColumn(
      "mandate", .code,
      "The identifier of the mandate, `power-for-represented-in-receiving`, with `@place` where it "
        + "is limited to one; missing where `between` says of which States."
    ), .power, .represented, .receiving, .place,
  ]

  /// The possible statuses, and the only one.
  static let statusColumns: [DataColumn] = [
    DataColumn(
      "status", .code, "The status if it is the only possible one, else `uncertain`."
    ).required.among(Status.allCases.map(\.rawValue) + ["uncertain"]),
    DataColumn("possible", .codes, "Every possible status.").required,
    DataColumn(
      "contested", .flag,
      "Whether the possible statuses depend on which of contradicting sources one believes."
    ).required,
  ]
}

extension DataValue {
  /// The values of the columns of a mandate.
  static func parts(of mandate: Mandate?) -> [DataValue] {
    [
      .maybe(mandate), .maybe(mandate?.power), .maybe(mandate?.represented),
      .maybe(mandate?.receiving), .maybe(mandate?.place),
    ]
  }

  /// The values of the columns of statuses.
  static func statuses(_ possible: [Status], _ isContested: Bool) -> [DataValue] {
    [
      .text(possible.count == 1 ? possible[0].rawValue : "uncertain"),
      .texts(possible.map(\.rawValue)), .flag(isContested),
    ]
  }

  /// A day of the years 1 to 9999; missing without one, or beyond them.
  static func day(_ day: Day?) -> DataValue {
    guard let day, (1...9999).contains(day.components.year) else { return .missing }
    return .text(day.description)
  }
}
