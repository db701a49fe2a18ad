import PlainJSON
import TestSupport
import Testing

struct WritingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let value: JSONValue
    let text: String
    var testDescription: String { text }
    init(_ value: JSONValue, _ text: String) {
      self.value = value
      self.text = text
    }
  }

  static let cases: [Case] = [
    Case(.null, "null"), Case(.bool(true), "true"), Case(.bool(false), "false"),
    Case(.integer(.min), "-9223372036854775808"), Case(.text(nil), "null"),
    Case(.text("x"), #""x""#), Case(.strings(["CH", "SE"]), #"["CH","SE"]"#),
    Case(.array([]), "[]"), Case(.object([]), "{}"),
    Case(.object([("b", .integer(1)), ("a", .null)]), #"{"b":1,"a":null}"#),
    Case(.string("\"\\/\u{8}\u{C}\n\r\t"), #""\"\\/\b\f\n\r\t""#),
    Case(.string("\u{0}\u{1B}\u{1F}"), #""\u0000\u001b\u001f""#),
    Case(.string("\u{7F}\u{85}\u{9F}\u{A0}"), "\"\\u007f\\u0085\\u009f\u{A0}\""),
    Case(.string("\u{2027}\u{2028}\u{2029}\u{202A}"), "\"\u{2027}\\u2028\\u2029\\u202a\""),
    Case(.string("é中😀"), "\"é中😀\""),
  ]

  @Test(arguments: cases)
  func `a value has one text`(_ test: Case) throws {
    #expect(Array(test.value.compactText.utf8) == Array(test.text.utf8))
    #expect(test.value.compactBytes == Array(test.text.utf8))
    #expect(try readJSON(test.value.compactBytes).value == test.value)
  }

  @Test func `the form for people is indented by two spaces`() {
    let value = JSONValue.object([
      ("mandate", .string("ch-for-us-in-ir")), ("by", .strings(["CH", "US"])),
      ("none", .array([])), ("empty", .object([])),
      ("source", .object([("document", .string("d-1")), ("lines", .array([.integer(12)]))])),
    ])
    expectGolden(value.prettyText + "\n", "json/pretty.json")
  }

  @Test func `values are the same only if their bytes are`() {
    #expect(JSONValue.string("é") != .string("e\u{301}"))
    #expect(JSONValue.object([("é", .null)]) != .object([("e\u{301}", .null)]))
    #expect(
      JSONValue.object([("a", .null), ("b", .null)]) != .object([("b", .null), ("a", .null)]))
    #expect(JSONNumber("1").map { .number($0) } == JSONValue.integer(1))
    #expect(JSONNumber("1.0").map { .number($0) } != JSONValue.integer(1))
  }

  @Test(arguments: ["", "x", "01", "1 ", " 1", "NaN", "1e", "--1", "1,2"])
  func `a number is made only of a number's text`(_ text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test func `an integer is read only from a whole number that fits`() {
    #expect(JSONNumber("-42")?.integer == -42)
    #expect(JSONNumber("1e2")?.integer == nil)
    #expect(JSONNumber("9223372036854775808")?.integer == nil)
  }
}
