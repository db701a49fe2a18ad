import Diagnostics
import PlainCSV

/// Renders the facts of a page as one table for people with a spreadsheet.
///
/// What differs from CSV for programs: headings and values read as on the page, in its language;
/// marks stand as words behind their values and the sources in a column of their own; a byte order
/// mark tells the spreadsheet that it reads UTF-8; and nothing is taken for a formula.
///
/// The separator is the comma in English, and the semicolon in German, French and Italian: a
/// spreadsheet that opens a file without asking parts it by the list separator of its reader's
/// region, which is the semicolon where the comma is the decimal sign.
///
/// A field that begins with `=`, `+`, `-`, `@` or one of their fullwidth forms, be it after blanks or
/// quotation marks, gets an apostrophe before that, unless it is a whole number. So does what
/// follows a comma, a semicolon or a bar within a field, where a spreadsheet that parts by another
/// sign would begin a cell (OWASP, CSV Injection). Tabs and breaks are written as blanks, what is
/// hidden as `\u{…}`; every field is quoted.
package struct SheetRenderer {
  /// Creates a renderer.
  package init() {}

  /// Renders a page; throws if it is not one table.
  package func render(_ page: Page) throws(Failure) -> String {
    let table = try page.onlyTable(for: .csvSheet)
    let hasSources = table.rows.contains { !$0.citedNumbers.isEmpty }
    var rows = [table.columns.map(\.heading) + (hasSources ? [page.words.sources] : [])]
    for row in table.rows {
      var fields = row.map { reading(of: $0, page.words) }
      if hasSources { fields.append(sources(of: row, page)) }
      rows.append(fields)
    }
    let separator: CSVSeparator = page.language == "en" ? .comma : .semicolon
    return "\u{FEFF}"
      + CSVWriter.text(
        rows.map { $0.map(Self.guarded) }, separator: separator, quotesEverything: true)
  }

  private func reading(of cell: Cell, _ words: PageWords) -> String {
    if case .absent = cell.value, cell.marks.isEmpty, cell.reading == Cell.absent().reading {
      return ""
    }
    let reading = cell.reading.isEmpty ? CSVRenderer.text(of: cell.value) : cell.reading
    let marks = cell.marksToTell.map { words[$0].word }
    return marks.isEmpty ? reading : "\(reading) (\(marks.joined(separator: ", ")))"
  }

  private func sources(of row: [Cell], _ page: Page) -> String {
    row.citedNumbers.map { number in
      page.citations.first { $0.number == number }?.source ?? String(number)
    }.joined(separator: " | ")
  }

  /// The text on one line, with an apostrophe wherever a formula could begin.
  static func guarded(_ text: String) -> String {
    if Int(text) != nil { return text }
    var result = String.UnicodeScalarView()
    var mayBegin = true
    for scalar in text.oneLine.unicodeScalars {
      switch scalar {
      case ",", ";", "|": mayBegin = true
      case " ", "\"", "\u{A0}", "\u{3000}": break
      case "=", "+", "-", "@", "＝", "＋", "－", "＠":
        if mayBegin { result.append("'") }
        mayBegin = false
      default: mayBegin = false
      }
      result.append(scalar)
    }
    return String(result)
  }
}
