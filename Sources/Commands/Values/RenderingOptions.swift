import CommandLineParsing
import Pages
import States

extension PageFormat: ArgumentValue {
  /// The noun that help shows.
  package static var placeholder: String { "format" }
}

/// How a page is written, as it was given.
struct RenderingOptions: Sendable {
  /// The format.
  let format: PageFormat

  /// The language.
  let language: Language
}

extension Parameter where Value == RenderingOptions {
  /// How a page is written.
  static var rendering: Self {
    .group(
      "output",
      .option("--format", standard: PageFormat.text, "How to write it."),
      .option("--lang", standard: Language.english, "The language of what people read.")
    ) { RenderingOptions(format: $0, language: $1) }
  }
}
