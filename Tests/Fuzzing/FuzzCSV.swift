import Diagnostics
import PlainCSV

/// Any bytes are a table: complaints lie within it, and what it holds is written so that it reads as
/// the same again; the first byte chooses the separator.
func fuzzCSV(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let separators: [CSVSeparator] = [.comma, .semicolon, .tab]
  let separator = separators[Int(first) % separators.count]
  let table = CSVReader.read(
    SourceText(name: "table.csv", bytes.dropFirst()), separator: separator)
  _ = DiagnosticPrinter().print(table.diagnostics)
  for diagnostic in table.diagnostics {
    let range = diagnostic.span?.range ?? 0..<0
    require(
      range.lowerBound >= 0 && range.upperBound < bytes.count, "a complaint lies within the table")
  }
  let sound = ([table.header].compactMap(\.self) + table.records).filter(\.isSound)
  let rows = sound.map { $0.fields.map(\.text) }
  guard let header = table.header, header.isSound else { return }
  let text = CSVWriter.text(rows, separator: separator)
  let again = CSVReader.read(SourceText(name: "again.csv", text), separator: separator)
  let written = ([again.header].compactMap(\.self) + again.records).map { $0.fields.map(\.text) }
  require(again.diagnostics.isEmpty, "what is written is sound")
  require(written == rows, "what is written reads as the same")
}
