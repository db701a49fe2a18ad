import CommandLineParsing
import Diagnostics
import Pages
import States

extension PageFormat: ArgumentValue {
  /// The noun that help shows.
  package static var placeholder: String { "format" }

  /// The endings of files and other names by which the formats are known.
  package static let synonyms = [
    "md": "markdown", "gfm": "markdown", "txt": "text", "plain": "text", "xhtml": "html",
    "web": "html", "png": "svg", "picture": "svg", "graphviz": "dot", "gv": "dot", "js": "json",
    "excel": "csv-sheet", "xls": "csv-sheet", "xlsx": "csv-sheet", "ods": "csv-sheet",
    "sheet": "csv-sheet",
  ]
}

/// How a page is written, as it was given.
struct RenderingOptions: Sendable {
  /// The format.
  let format: PageFormat

  /// The language.
  let language: Language

  /// Whether plain text is written as lines of `field: value`.
  var isLinear = false

  /// The folder in which the histories of mandates lie, as seen from the page.
  var histories: String?
}

extension Parameter where Value == RenderingOptions {
  /// How a page is written.
  static var rendering: Self {
    .group(
      "output",
      .option(
        "--format", standard: PageFormat.text,
        "How to write it; a picture only of what draws one, csv of one table."),
      .option("--lang", standard: Language.english, "The language of what people read."),
      .flag("--linear", "Plain text as 'field: value', for screen readers and pipes."),
      .path(
        "--histories",
        "In Markdown and HTML: link each mandate to its history in this folder, such as "
          + "FOLDER/ch-for-us-in-ir.md.", placeholder: "folder", candidates: .folders)
    ) { format, language, isLinear, histories throws(Failure) in
      guard histories == nil || format == .markdown || format == .html else {
        throw Failure(
          .error(
            "usage.conflict", "'\(format.rawValue)' has no links to '--histories'",
            hint: "leave it out, or write '--format markdown' or 'html'"))
      }
      guard !isLinear || format == .text else {
        throw Failure(
          .error(
            "usage.conflict", "'--linear' is a way of writing plain text, not '\(format.rawValue)'",
            hint: "leave out one of the two"))
      }
      return RenderingOptions(
        format: format, language: language, isLinear: isLinear, histories: histories)
    }
  }
}
