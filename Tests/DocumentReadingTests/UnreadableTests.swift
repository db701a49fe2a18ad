import Diagnostics
import DocumentReading
import Testing

/// What is told of documents that hold no text, or one in another encoding.
@Suite struct UnreadableTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let format: InputFormat
    let told: String
    var hint = ""
    var testDescription: String { name }
  }

  private static func wide(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private static let iconv = "convert it with 'iconv -f UTF-16 -t UTF-8'"

  static let cases: [Case] = [
    Case(
      name: "a marked text", bytes: [0xFF, 0xFE] + wide("Bern asked."), format: .text,
      told: "text.not-utf8", hint: iconv),
    Case(
      name: "a text in the other order", bytes: [0xFE, 0xFF, 0x00, 0x42], format: .text,
      told: "text.not-utf8", hint: iconv),
    Case(
      name: "a text without a mark", bytes: wide("Bern asked nobody."), format: .text,
      told: "text.not-utf8", hint: iconv),
    Case(
      name: "a page", bytes: wide("<html><body>Bern asked."), format: .html,
      told: "text.not-utf8", hint: iconv),
    Case(
      name: "a record", bytes: wide(#"{"id":"a","text":"b"}"#), format: .jsonl,
      told: "text.not-utf8", hint: iconv),
    Case(
      name: "a null byte alone", bytes: Array("Bern\u{0} asked nobody at all.".utf8), format: .text,
      told: "text.null"),
    Case(name: "an empty text", bytes: Array(" \n\n ".utf8), format: .text, told: "document.empty"),
    Case(
      name: "a page without text",
      bytes: Array("<html lang=en><body><nav>Home</nav><script>x</script></body></html>".utf8),
      format: .html, told: "document.empty"),
  ]

  @Test(arguments: cases)
  func `it is told which it is, and what to do`(_ given: Case) throws {
    let reading = DocumentReader(input: "in/note").read(given.bytes, as: given.format)
    let problem = try #require(reading.problems.first)
    #expect(problem.code.name == given.told)
    #expect(problem.diagnostic(input: "in/note").message.contains("note"))
    if !given.hint.isEmpty { #expect(problem.hint == given.hint) }
  }
}
