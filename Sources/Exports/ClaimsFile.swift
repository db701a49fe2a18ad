import Diagnostics
import PlainCSV
import PlainJSON

/// The table of claims as CSV, read back.
///
/// A row becomes the object that the same claim is in JSON Lines, so that one reader says of both what
/// they mean. Nothing is lost on the way out and in again but where a text has both control characters
/// and the signs that stand for them in CSV.
package enum ClaimsFile {
  /// A row of the table.
  package struct Row: Sendable {
    /// The line on which it begins.
    package let line: Int

    /// Where it stands.
    package let span: SourceSpan

    /// What it says: word for word, and with control characters for their signs, if it has such.
    package let objects: [Object]
  }

  /// A row as a JSON object on a line.
  package struct Object: Sendable {
    /// The object.
    package let bytes: [UInt8]

    /// What bytes of it were made of which cells.
    private let cells: [(member: Range<Int>, cell: SourceSpan)]

    fileprivate init(_ members: [(key: String, value: JSONValue, cell: SourceSpan)]) {
      var bytes: [UInt8] = []
      var cells: [(member: Range<Int>, cell: SourceSpan)] = []
      for (key, value, cell) in members {
        let start = bytes.count
        bytes.append(bytes.isEmpty ? UInt8(ascii: "{") : UInt8(ascii: ","))
        bytes += JSONValue.string(key).compactBytes + [UInt8(ascii: ":")] + value.compactBytes
        cells.append((start..<bytes.count, cell))
      }
      self.bytes = bytes + [UInt8(ascii: "}")]
      self.cells = cells
    }

    /// The cell of which a part of the object was made; nil of the whole.
    package func cell(of part: Range<Int>) -> SourceSpan? {
      cells.first {
        $0.member.contains(part.lowerBound) && $0.member.upperBound >= part.upperBound
      }?
      .cell
    }
  }

  /// The rows of a file; nil if its header is none of a table of claims.
  ///
  /// Columns may stand in any order, and be left out. Throws all that is wrong with the table itself.
  package static func read(_ source: SourceText) throws(Failure) -> [Row]? {
    let table = CSVReader.read(source)
    let header = table.header?.fields.map(\.text) ?? []
    let known = Dictionary(
      Export.claimColumns.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let columns = header.compactMap { known[$0] }
    guard columns.count == header.count, Set(header).count == header.count,
      header.contains("act")
    else { return nil }
    if let failure = Failure(all: table.diagnostics) { throw failure }
    return table.records.map { record in
      let texts = record.fields.map(\.text)
      let given = texts.map(CSVWriter.given)
      return Row(
        line: record.line, span: SourceSpan(record.range, in: source),
        objects: (given == texts ? [texts] : [texts, given]).map { texts in
          Object(
            zip(columns, zip(texts, record.fields)).map { column, cell in
              (column.name, column.value(cell.0), SourceSpan(cell.1.range, in: source))
            })
        })
    }
  }
}

extension DataColumn {
  /// What a field of CSV says, as JSON has it; what is no such value stays a text.
  fileprivate func value(_ field: String) -> JSONValue {
    if field == missing { return .null }
    switch kind {
    case .text, .code, .edtf, .day, .instant: return .string(field)
    case .codes: return .strings(parts(of: field))
    case .integers:
      let numbers = parts(of: field).compactMap { Int($0) }
      return numbers.count == parts(of: field).count
        ? .array(numbers.map { .integer($0) }) : .string(field)
    case .integer: return Int(field).map { .integer($0) } ?? .string(field)
    case .flag: return ["true": .bool(true), "false": .bool(false)][field] ?? .string(field)
    }
  }

  private func parts(of list: String) -> [String] {
    list.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
  }
}
