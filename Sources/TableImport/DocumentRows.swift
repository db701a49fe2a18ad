import Dates
import Diagnostics
import Mandates

/// Bibliographic records of rows.
extension RowReader {
  /// Makes a record of a row, or returns nil and says why.
  mutating func readDocument(_ row: RowValues) -> SourceDocument? {
    let count = diagnostics.count
    let key = readKey(.key, row)
    if row[.key] == nil { report(.missing("key", row)) }
    guard let title = row[.title] else {
      report(.missing("title", row))
      return nil
    }
    let type = row[.type]?.text ?? "document"
    if let cell = row[.type], !CitationType.all.contains(type) {
      report(.unknownWord(cell, "type", CitationType.all))
    }
    let date = readDate(row[.date])
    let accessed = readDay(row[.accessed])
    let original = readKey(.copyOf, row)
    if let cell = row[.sha256], !isDigest(cell.text) {
      report(
        .error(
          "table.sha256", "a SHA-256 has 64 hexadecimal digits in lower case", at: cell.span))
    }
    guard let key, !hasErrors(since: count) else { return nil }
    var document = SourceDocument(key: key, type: type, title: title.text)
    document.authors = row[.authors]?.elements ?? []
    document.container = row[.container]?.text
    document.publisher = row[.publisher]?.text
    document.date = date
    document.url = row[.url]?.text
    document.accessed = accessed
    document.language = row[.language]?.text
    document.archive = row[.archive]?.text
    document.sha256 = row[.sha256]?.text
    document.copyOf = original
    document.note = row[.note]?.text
    return document
  }

  private mutating func readKey(_ field: MapField, _ row: RowValues) -> DocumentKey? {
    guard let cell = row[field] else { return nil }
    if let key = DocumentKey(cell.text) { return key }
    report(
      .error(
        "table.document-key",
        "a key has 1 to 80 of a-z, 0-9, '.', '_' and '-', and begins with a letter or a digit",
        at: cell.span))
    return nil
  }

  private mutating func readDay(_ cell: Cell?) -> Day? {
    guard let cell else { return nil }
    if let day = Day(cell.text), day.description == cell.text { return day }
    report(
      .error(
        "table.day", "'\(cell.text)' is no day of the calendar", at: cell.span,
        hint: "write it as YYYY-MM-DD"))
    return nil
  }

  private func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
