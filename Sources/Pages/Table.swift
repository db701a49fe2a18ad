/// Rows of typed values under named columns.
package struct Table: Hashable, Sendable {
  /// What stands in a column.
  package struct Column: Hashable, Sendable {
    /// How a column is laid out.
    package enum Kind: String, Hashable, Sendable {
      /// Words, to be wrapped.
      case text

      /// Identifiers, wrapped only where there is no other way.
      case code

      /// Dates, kept whole or split at the slash of an interval.
      case day

      /// Numbers, aligned at the right.
      case number
    }

    /// The machine name, in camel case; no two columns of a table share one.
    package let key: String

    /// The heading a reader sees.
    package let heading: String

    /// How the column is laid out.
    package let kind: Kind

    /// What the heading stands for, where it is a code.
    package let expansion: String?

    /// Creates a column.
    package init(
      _ key: String, _ heading: String, _ kind: Kind = .text, standingFor expansion: String? = nil
    ) {
      self.key = key
      self.heading = heading
      self.kind = kind
      self.expansion = expansion
    }
  }

  /// The machine name of the table, in camel case.
  package let key: String

  /// A line that says what the table shows.
  package let caption: String?

  /// The columns, in order.
  package let columns: [Column]

  /// The rows; each fills every column.
  package internal(set) var rows: [[Cell]]

  /// What is said in place of a table without rows.
  package let emptyNote: String

  /// The same in tables of fewer columns, for those who cannot move a broad one sideways; none
  /// where the table is not so broad.
  package var parts: [Table] = []

  /// Creates a table; every row must fill every column.
  package init(
    _ key: String, caption: String? = nil, columns: [Column], rows: [[Cell]] = [],
    emptyNote: String
  ) {
    precondition(
      Set(columns.map(\.key)).count == columns.count, "two columns of '\(key)' share a key")
    self.key = key
    self.caption = caption
    self.columns = columns
    self.rows = []
    self.emptyNote = emptyNote
    for row in rows { append(row) }
  }

  /// Adds a row, which must fill every column.
  package mutating func append(_ row: [Cell]) {
    precondition(
      row.count == columns.count,
      "a row of '\(key)' fills every column, got \(row.count) of \(columns.count)")
    rows.append(row)
  }
}
