import Pages

/// How a report is written.
public enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// Plain text, as on a pipe: tables in columns, pictures drawn in characters.
  case text

  /// Plain text as lines of `field: value`, for screen readers and pipes.
  case linearText = "linear-text"

  /// GitHub's Markdown.
  case markdown

  /// One HTML document that needs nothing else, with its pictures as SVG.
  case html

  /// The first picture of the report as SVG, of those that have one.
  case svg

  /// The first graph of the report in DOT, for Graphviz, of those that have one.
  case dot

  /// JSON (RFC 8259), with the same facts; its keys and codes are the same in all languages.
  case json

  /// The facts as one table of values (RFC 4180), the same in all languages.
  case csv

  /// The same for people with a spreadsheet, in their language, guarded against formulas.
  case csvSheet = "csv-sheet"
}

extension ReportFormat {
  /// The page as text: where the formats of the library and those of pages meet.
  func text(of page: Page) throws(GoodOfficesError) -> String {
    do {
      return try page.text(as: own.format, own.layout)
    } catch {
      throw GoodOfficesError(error)
    }
  }

  private var own: (format: PageFormat, layout: TextLayout) {
    switch self {
    case .text: (.text, TextLayout())
    case .linearText: (.text, TextLayout(isLinear: true))
    case .markdown: (.markdown, TextLayout())
    case .html: (.html, TextLayout())
    case .svg: (.svg, TextLayout())
    case .dot: (.dot, TextLayout())
    case .json: (.json, TextLayout())
    case .csv: (.csv, TextLayout())
    case .csvSheet: (.csvSheet, TextLayout())
    }
  }
}
