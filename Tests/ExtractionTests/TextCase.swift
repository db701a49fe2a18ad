import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// A text that a test reads, in its language.
struct TextCase: CustomTestStringConvertible, Sendable {
  let language: Language
  let text: String
  var testDescription: String { text }

  init(_ language: Language, _ text: String) {
    self.language = language
    self.text = text
  }
}

extension TextCase {
  private static let screened = Extractor()
  private static let unscreened = Extractor(isScreening: false)

  /// The texts of lines, each behind the code of its language.
  static func cases(_ lines: String) -> [TextCase] {
    lines.split(separator: "\n").compactMap { line in
      Language(rawValue: String(line.prefix(2))).map { TextCase($0, String(line.dropFirst(3))) }
    }
  }

  /// The mandates that a text of a day tells as so or as said, as `NO-CL-LY`.
  static func mandates(
    in text: String, _ language: Language, of day: String, isScreening: Bool = true
  ) throws -> [String] {
    var reading = Reading(text: Array(text.utf8), language: language)
    reading.published = try EDTF(day)
    let extractor = isScreening ? screened : unscreened
    return extractor.read(reading).proposals.filter { $0.modality.isActual }.map { proposal in
      [proposal.power, proposal.represented, proposal.receiving].map {
        $0.map { "\($0)" } ?? "nil"
      }.joined(separator: "-")
    }
  }
}

/// A text with the mandates that it tells.
struct ToldCase: CustomTestStringConvertible, Sendable {
  let language: Language
  let text: String
  let mandates: Set<String>
  var testDescription: String { text }

  /// The texts of lines, each behind the code of its language and its mandates, parted by commas.
  static func cases(_ lines: String) -> [ToldCase] {
    TextCase.cases(lines).compactMap { item in
      let parts = item.text.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return nil }
      let mandates = parts[0].split(separator: ",").map(String.init)
      return ToldCase(language: item.language, text: parts[1], mandates: Set(mandates))
    }
  }
}
