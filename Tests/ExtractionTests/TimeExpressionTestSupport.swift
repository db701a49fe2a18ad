import Dates
import States
import Testing

@testable import Extraction

/// A sentence and the times it tells.
struct TimeCase: CustomTestStringConvertible, Sendable {
  /// The sentence.
  let text: String

  /// What is told in it, as `TimeCase.spelled` writes it.
  let told: String

  /// When the text was published.
  let published: String?

  /// The date told before.
  let previous: String?

  /// Creates a case.
  init(
    _ text: String, _ told: String, published: String? = "2022-09-22", previous: String? = nil
  ) {
    self.text = text
    self.told = told
    self.published = published
    self.previous = previous
  }

  var testDescription: String { text }

  /// The expressions, separated by `; `: role, date, end, `>` and the date if future, `onset`.
  static func spelled(_ expressions: [TimeExpression]) -> String {
    expressions.map { expression in
      var words = [expression.role.rawValue, expression.date?.text ?? "?"]
      if let end = expression.end { words.append(end.text) }
      if let future = expression.dateIfFuture, future != expression.date {
        words.append(">" + future.text)
      }
      if expression.isOnset { words.append("onset") }
      return words.joined(separator: " ")
    }
    .joined(separator: "; ")
  }

  /// Reads the sentence and compares.
  func check(_ language: Language) throws {
    let tokens = Self.tokens(text)
    let reader = TimeReader(
      language: language, published: try published.map { try EDTF($0) })
    let expressions = reader.expressions(in: tokens, previous: try previous.map { try EDTF($0) })
    #expect(Self.spelled(expressions) == told, "\(text)")
  }

  /// The tokens of a text.
  static func tokens(_ text: String) -> [Token] {
    let bytes = Array(text.utf8)
    return Tokenizer(bytes).tokens(in: 0..<bytes.count)
  }
}
