import CommandLineParsing
import Dates
import Diagnostics
import PlainJSON

extension Command where Context == Session {
  /// The command `goodoffices date`.
  static var date: Self {
    Command(
      "date", "Explain dates of the Extended Date/Time Format (EDTF, ISO 8601-2).",
      discussion: """
        Says of each date its level, its earliest and latest day, and what it means in words. In \
        JSON, one object a line: 'input', 'level', 'earliest', 'latest', 'valid'.
        """,
      examples: [
        Example(
          "goodoffices date 2008-12~ ../2022-08 '[2008-12-13,2009-03-05]'", "Three dates explained."
        ),
        Example("goodoffices date 1900-02-29 --format json", "An impossible date, for a script."),
      ],
      exits: [Exit(.done), Exit(.wrongInput, "one of them is no date; the others are explained")],
      .arguments("date", String.self, "The dates.", isRequired: true),
      .option("--format", standard: PlainFormat.text, "How to write it.")
    ) { session, words, format in
      var isValid = true
      for word in words {
        do throws(EDTFError) {
          let date = try EDTF(word)
          session.write(format == .json ? date.record.compactText + "\n" : date.paragraph)
        } catch {
          isValid = false
          let source = SourceText(name: "date", word)
          session.report([
            .error(
              Diagnostic.Code(stringLiteral: "date.\(error.problem.rawValue)"), error.message,
              at: SourceSpan(error.range, in: source), hint: error.remedy)
          ])
          if format == .json { session.write(EDTF.refusal(word).compactText + "\n") }
        }
      }
      return isValid ? .done : .wrongInput
    }
  }
}

extension EDTF {
  fileprivate var record: JSONValue {
    .object([
      ("input", .string(text)), ("level", .integer(level)),
      ("earliest", .text(earliest?.plain)), ("latest", .text(latest?.plain)),
      ("valid", .bool(true)),
    ])
  }

  fileprivate static func refusal(_ word: String) -> JSONValue {
    .object([
      ("input", .string(word)), ("level", .null), ("earliest", .null), ("latest", .null),
      ("valid", .bool(false)),
    ])
  }

  fileprivate var paragraph: String {
    """
    \(text.visible)
      meaning   \(explanation())
      level     \(level)
      earliest  \(earliest?.description ?? "no bound")
      latest    \(latest?.description ?? "no bound")

    """
  }
}

extension Day {
  /// The day as YYYY-MM-DD; nil where the year has more than four digits.
  fileprivate var plain: String? { (-9999...9999).contains(components.year) ? description : nil }
}
