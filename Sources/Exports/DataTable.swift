import Diagnostics
import PlainCSV
import PlainJSON

/// A table that leaves the house: what its columns mean, and its rows.
package struct DataTable: Sendable {
  /// A column whose values stand in a column of another table.
  package struct Reference: Hashable, Sendable {
    /// The column.
    package let column: String
    /// The table of which it names a row.
    package let table: TableName
    /// The column of that table.
    package let target: String

    init(_ column: String, to table: TableName, _ target: String) {
      self.column = column
      self.table = table
      self.target = target
    }

    /// The three States of a mandate, by their keys.
    static let statesOfMandate = ["power", "for", "in"].map { Reference($0, to: .states, "key") }
  }

  /// Which table it is.
  package let name: TableName

  /// What a row is, in a sentence.
  package let meaning: String

  /// The columns, in order.
  package let columns: [DataColumn]

  /// The columns whose values no two rows share.
  package let key: [String]

  /// The columns whose values name rows of other tables.
  package let references: [Reference]

  /// The rows; each fills every column.
  package private(set) var rows: [[DataValue]] = []

  init(
    _ name: TableName, _ meaning: String, key: [String], references: [Reference] = [],
    columns: [DataColumn]
  ) {
    self.name = name
    self.meaning = meaning
    self.columns = columns
    self.key = key
    self.references = references
  }

  /// Adds a row, which must fill every column.
  mutating func append(_ row: [DataValue]) {
    precondition(
      row.count == columns.count,
      "a row of '\(name)' fills every column, got \(row.count) of \(columns.count)")
    rows.append(row)
  }

  /// The table as RFC 4180 has it, header first.
  ///
  /// A control character, which the standard's grammar has no room for, is written as `\u{1B}`; tabs
  /// and line breaks stay.
  package var csv: String {
    var lines = [columns.map(\.name)]
    for row in rows {
      lines.append(zip(row, columns).map { CSVWriter.admitted($0.field($1)) })
    }
    return CSVWriter.text(lines)
  }

  /// The table as one JSON object a row, each with every column, null where there is no value.
  package var jsonLines: String {
    var bytes: [UInt8] = []
    for row in rows {
      let members = zip(columns, row).map { (key: $0.name, value: $1.json) }
      bytes += JSONValue.object(members).compactBytes
      bytes.append(0x0A)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The tables there are.
package enum TableName: String, CaseIterable, Hashable, Sendable {
  case claims
  case events
  case statuses
  case spells
  case dyadYear = "dyad-year"
  case documents
  case states
}
