import Mandates
import Pages
import States

/// Every count of the report as a row of values, with the mandates and claims behind it.
struct StatisticsData {
  /// What is counted.
  enum Measure: String {
    case inForceByYear
    case lastingShortest
    case lastingLongest
    case tenureDays
    case endsByReason
    case stepsByDecade
    case sourcesPerMandate
  }

  /// One count.
  fileprivate struct Row {
    let measure: Measure
    let key: String
    let series: String
    let count: Int
    let mandates: [String]
    let claims: [EntryID]
  }

  private var rows: [Row] = []
  private let isWanted: Bool

  /// Gathers rows, or none where nobody asks for values.
  init(isWanted: Bool) { self.isWanted = isWanted }

  /// Adds a count of mandates, unless there is none.
  mutating func add(
    _ measure: Measure, _ key: String, _ series: String, _ counted: @autoclosure () -> [Counted]
  ) {
    guard isWanted else { return }
    let counted = counted()
    guard !counted.isEmpty else { return }
    rows.append(
      Row(
        measure: measure, key: key, series: series, count: counted.count,
        mandates: counted.map(\.mandate.description), claims: counted.claims))
  }

  /// Adds the shares that last longer than so many days, in parts of a thousand.
  mutating func add(_ measure: Measure, _ survival: Survival) {
    guard isWanted else { return }
    for step in survival.steps {
      rows.append(
        Row(
          measure: measure, key: String(step.days), series: "perMille", count: step.perMille,
          mandates: [], claims: []))
    }
  }

  /// The rows, with headings and readings in the language of a briefing.
  func table(_ briefing: Briefing, _ register: CitationRegister) -> Table {
    let language = briefing.language
    return Table(
      "statistics",
      columns: [
        .init("measure", Phrase.columnMeasure[language], .code),
        .init("key", Phrase.columnOf[language], .code),
        .init("series", Phrase.columnClass[language], .code),
        .init("count", Phrase.columnCount[language], .number),
        .init("mandates", Phrase.columnMandates[language], .code),
        .init("claims", Phrase.columnClaims[language], .code),
        .init("documents", Phrase.columnDocuments[language], .code),
      ],
      rows: rows.map { row in
        [
          .code(row.measure.rawValue, row.measure.words[language]),
          .code(row.key, row.keyWords[language]),
          .code(row.series, row.seriesWords[language]), .count(row.count),
          row.mandates.isEmpty
            ? .absent("") : .codes(row.mandates, row.mandates.joined(separator: ", ")),
          briefing.claimsCell(row.claims), briefing.documentsCell(row.claims, register),
        ]
      }, emptyNote: "")
  }
}

extension StatisticsData.Measure {
  fileprivate var words: Phrase {
    switch self {
    case .inForceByYear: .yearsHeading
    case .lastingShortest: .shortestCurve
    case .lastingLongest: .longestCurve
    case .tenureDays: .measureTenure
    case .endsByReason: .endsHeading
    case .stepsByDecade: .stepsHeading
    case .sourcesPerMandate: .sourcesHeading
    }
  }
}

extension StatisticsData.Row {
  fileprivate var keyWords: Phrase {
    switch measure {
    case .endsByReason: EndReason(rawValue: key).map { .endReason($0) } ?? Phrase(key)
    case .stepsByDecade:
      Int(key.dropLast()).map { .decade($0) } ?? (key.isEmpty ? .decadeNotCertain : Phrase(key))
    default: Phrase(key)
    }
  }

  fileprivate var seriesWords: Phrase {
    switch measure {
    case .inForceByYear: Standing(rawValue: series).map { .standing($0) } ?? Phrase(series)
    case .stepsByDecade: Step(rawValue: series).map { .step($0) } ?? Phrase(series)
    case .tenureDays: series == "ended" ? .tenureEnded : .tenureCensored
    case .lastingShortest, .lastingLongest: .measurePerMille
    case .endsByReason: .endedColumn
    case .sourcesPerMandate: .mandatesAxis
    }
  }
}
