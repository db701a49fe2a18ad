import Diagnostics
import PlainCSV

/// Renders the facts of a page as one table of values for programs: RFC 4180, to the letter.
///
/// The header has the machine names of the columns, and every field the machine value, the same in
/// every language: a date in EDTF, `true` or `false`, a number in decimal, several codes parted by
/// `;`, which no code contains, and nothing where nothing is known. A control character, which the
/// standard's grammar has no room for, is written as `\u{1B}`; tabs and line breaks stay. Two columns follow, so that the
/// header depends on no value, unless the table has them itself:
///
/// - `marks`: what must be told beside the values, as `column:mark` parted by `;`.
/// - `sources`: the keys of the documents that carry the row, parted by `;`; of a source without a
///   key, its number on the page. A table that has `documents` says so there.
package struct CSVRenderer {
  /// Creates a renderer.
  package init() {}

  /// Renders a page; throws if it is not one table.
  package func render(_ page: Page) throws(Failure) -> String {
    String(decoding: try bytes(of: page), as: UTF8.self)
  }

  /// Renders a page in UTF-8; throws if it is not one table.
  package func bytes(of page: Page) throws(Failure) -> [UInt8] {
    let table = try page.onlyTable(for: .csv)
    var columns = table.columns.map(\.key)
    let addsMarks = !columns.contains("marks")
    let addsSources = !columns.contains("sources") && !columns.contains("documents")
    if addsMarks { columns.append("marks") }
    if addsSources { columns.append("sources") }
    var rows = [columns]
    for row in table.rows {
      var fields = row.map { Self.text(of: $0.value) }
      if addsMarks { fields.append(marks(of: row, table)) }
      if addsSources { fields.append(Self.joined(row.citedNumbers.map { key(of: $0, page) })) }
      rows.append(fields)
    }
    return CSVWriter.bytes(rows)
  }

  /// A value as programs read it.
  package static func text(of value: Cell.Value) -> String {
    switch value {
    case .text(let text), .code(let text), .day(let text): CSVWriter.admitted(text)
    case .count(let count): String(count)
    case .flag(let flag): flag ? "true" : "false"
    case .codes(let codes): CSVWriter.admitted(joined(codes))
    case .absent: ""
    }
  }

  private static func joined(_ codes: [String]) -> String { codes.joined(separator: ";") }

  private func marks(of row: [Cell], _ table: Table) -> String {
    Self.joined(
      zip(table.columns, row).flatMap { column, cell in
        cell.marks.map { "\(column.key):\($0.rawValue)" }
      })
  }

  private func key(of number: Int, _ page: Page) -> String {
    page.citations.first { $0.number == number }?.key ?? String(number)
  }
}

extension [Cell] {
  /// The numbers of the citations that carry the values of a row, each once, in their order.
  var citedNumbers: [Int] {
    var seen: Set<Int> = []
    return flatMap(\.citations).filter { seen.insert($0).inserted }
  }
}
