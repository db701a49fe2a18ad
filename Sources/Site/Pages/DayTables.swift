import Dates
import Pages
import Reports

/// How the mandates stand on one day, as tables in one language.
struct DayTables {
  private let edition: Edition
  private let day: RecordDay

  /// What is told of each mandate, by their places in the record.
  private let told: [[Cell]]

  /// Puts a day of the record into words.
  init(_ edition: Edition, _ day: RecordDay) {
    self.edition = edition
    self.day = day
    told = edition.record.courses.enumerated().map { index, course in
      [edition.cell(index, on: day.day)] + edition.cells(course, on: day.day)
    }
  }

  /// A table for each heading under which a mandate stands.
  func sections(_ numbers: inout DocumentNumbers) -> [Block] {
    let all = edition.members(on: day.day)
    return StatusGroup.onFirstPage.filter(\.isShown).compactMap { group in
      let members = all[group] ?? []
      guard !members.isEmpty || group == .inForce else { return nil }
      return .section(
        heading: edition.say(group.heading), anchor: group.rawValue,
        [.table(table(group.key, members, &numbers))])
    }
  }

  /// Some mandates, with the claims that carry how each stands, and the documents that tell since
  /// when and when it was last heard of.
  func table(_ key: String, _ members: [Int], _ numbers: inout DocumentNumbers) -> Table {
    let rows = members.map { index in
      var row = told[index]
      row[1] = row[1].resting(on: day.carriers[index].claims)
      if let standing = edition.record.courses[index].piece(on: day.day.number)?.standing {
        row[2] = row[2].citing(numbers.cite(standing.sources))
        row[3] = row[3].citing(numbers.cite(standing.lastSources))
      }
      return row
    }
    return Table(key, columns: columns, rows: rows, emptyNote: edition.say(.noMandate))
  }

  /// The same as values alone, with the last evidence as it is given, claims and documents.
  func values(_ members: [Int]) -> Table {
    guard edition.briefing.givesValues else {
      return Table("mandates", columns: columns, rows: [], emptyNote: edition.say(.noMandate))
    }
    let more: [Table.Column] = [
      .init("lastEvidenceGiven", edition.say(.columnLastEvidenceGiven), .day),
      .init("claims", edition.say(.columnClaims), .code),
      .init("documents", edition.say(.columnDocuments), .code),
    ]
    let rows = members.map { index in
      told[index] + [edition.lastEvidenceGiven(edition.record.courses[index], on: day.day)]
        + day.carriers[index].values
    }
    return Table(
      "mandates", columns: columns + more, rows: rows, emptyNote: edition.say(.noMandate))
  }

  private var columns: [Table.Column] {
    [
      .init("mandate", edition.say(.mandate)), .init("status", edition.say(.status)),
      .init("since", edition.say(.since), .day),
      .init("lastEvidence", edition.say(.columnLastEvidence), .day),
    ]
  }
}

extension StatusGroup {
  /// The machine name of its table, in camel case.
  var key: String {
    switch self {
    case .inForce: "inForce"
    case .dormant: "dormant"
    case .disputed: "disputed"
    case .possible: "possiblyInForce"
    case .lastKnownInForce: "inForceStale"
    case .pending: "pending"
    case .refused: "refused"
    case .uncertain: "uncertain"
    case .over: "over"
    case .unbounded: "earlierOrLater"
    case .unknown: "unknown"
    }
  }
}
