import Diagnostics

/// A table of comma-separated values as it was read (RFC 4180), every field with its place.
package struct CSVTable: Sendable {
  /// One cell.
  package struct Field: Hashable, Sendable {
    /// The value, without the quotation marks around it and with doubled ones made single.
    package let text: String

    /// The bytes of the cell in the file, quotation marks included.
    package let range: Range<Int>
  }

  /// One row.
  package struct Record: Sendable {
    /// The cells in their order.
    package let fields: [Field]

    /// The bytes of the row in the file, without its line break.
    package let range: Range<Int>

    /// The one-based line on which the row begins; a row may take several.
    package let line: Int

    /// Whether the row was read without a complaint.
    ///
    /// Where it is not, the values are a guess and nothing should be built on them.
    package let isSound: Bool
  }

  /// The file.
  package let source: SourceText

  /// The first row, which names the columns; nil if the file has no row.
  package let header: Record?

  /// The other rows.
  package let records: [Record]

  /// What is wrong, in order of place.
  package let diagnostics: [Diagnostic]
}

/// The character between two fields of a table.
package struct CSVSeparator: Hashable, Sendable {
  /// The character's ASCII code.
  package let byte: UInt8

  /// The comma of RFC 4180.
  package static let comma = CSVSeparator(unchecked: 0x2C)

  /// The semicolon that spreadsheets write where the comma is the decimal sign.
  package static let semicolon = CSVSeparator(unchecked: 0x3B)

  /// The tabulator (`text/tab-separated-values`).
  package static let tab = CSVSeparator(unchecked: 0x09)

  private init(unchecked byte: UInt8) { self.byte = byte }

  /// Takes one character, or returns nil if it can't separate fields.
  ///
  /// A tabulator and any printing character of ASCII will do, save letters, digits, the quotation
  /// mark and the space.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 1, let byte = bytes.first else { return nil }
    switch byte {
    case 0x09, 0x21, 0x23...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: self.byte = byte
    default: return nil
    }
  }
}
