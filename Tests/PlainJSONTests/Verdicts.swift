import Testing

/// A text, whether it is JSON to us, and where Foundation sees it otherwise.
struct Verdict: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]
  let isValid: Bool

  /// Why Foundation's verdict is another.
  var difference: String?

  var testDescription: String { name }

  static func valid(_ text: String, _ difference: String? = nil) -> Verdict {
    Verdict(name: text, bytes: Array(text.utf8), isValid: true, difference: difference)
  }

  static func refused(_ text: String, _ difference: String? = nil) -> Verdict {
    Verdict(name: text, bytes: Array(text.utf8), isValid: false, difference: difference)
  }

  static func refused(_ name: String, bytes: [UInt8], _ difference: String? = nil) -> Verdict {
    Verdict(name: name, bytes: bytes, isValid: false, difference: difference)
  }
}

private func nested(_ depth: Int) -> String {
  String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
}

private func inString(_ bytes: [UInt8]) -> [UInt8] { [0x22] + bytes + [0x22] }

private let trailingComma = "RFC 8259 has none, Foundation lets it pass"
private let duplicate = "RFC 8259 leaves open what two values of one key mean"
private let otherEncoding = "RFC 8259 asks for UTF-8, Foundation guesses"

let numbers: [Verdict] = [
  .valid("0"), .valid("-0"), .valid("10"), .valid("0.5"), .valid("-0.0"), .valid("1e5"),
  .valid("1E+05"), .valid("1.25e-3"), .valid("0e1"), .valid("123456789012345678901234567890"),
  .refused("01"), .refused("-01"), .refused("00"), .refused("+1"), .refused(".5"), .refused("1."),
  .refused("1.e3"), .refused("1e"), .refused("1e+"), .refused("-"), .refused("- 1"),
  .refused("0x10"), .refused("1_000"), .refused("1,000"), .refused("NaN"), .refused("Infinity"),
  .refused("-Infinity"), .refused("--1"), .refused("1.2.3"), .refused("1e2e3"), .refused("٣"),
]

let strings: [Verdict] = [
  .valid(#""""#), .valid(#""\"\\\/\b\f\n\r\t""#), .valid(#""\u00e9\u4e2d""#),
  .valid(#""\uD83D\uDE00""#), .valid(#""\ud83d\ude00x""#), .valid("\"é中😀\""),
  .valid("\"\u{7F}\u{2028}\u{FFFF}\""), .valid(#""\u0000""#), .valid(#""\uFFFF""#),
  .refused(#"""#), .refused(#""abc"#), .refused(#""\"#), .refused(#""\q""#), .refused(#""\'""#),
  .refused(#""\x41""#), .refused(#""\u12""#), .refused(#""\u12G4""#), .refused(#""\U0041""#),
  .refused(#""\uD83D""#), .refused(#""\uDE00""#), .refused(#""\uD83Dx""#),
  .refused(#""\uD83D\n""#), .refused(#""\uD83D\uD83D""#), .refused(#""\uDE00\uD83D""#),
  .refused(#""\uD83D\u0041""#), .refused(#""\uD83D\u"#),
  .refused("\"a\tb\""), .refused("\"a\nb\""), .refused("\"\u{0}\""), .refused("\"\u{1F}\""),
  .refused("'a'"), .refused("a"), .refused("“a”"),
  .refused("byte FF", bytes: inString([0xFF])),
  .refused("continuation alone", bytes: inString([0x80])),
  .refused("overlong slash", bytes: inString([0xC0, 0xAF])),
  .refused("overlong, three bytes", bytes: inString([0xE0, 0x80, 0xAF])),
  .refused("surrogate in UTF-8", bytes: inString([0xED, 0xA0, 0x80])),
  .refused("above U+10FFFF", bytes: inString([0xF4, 0x90, 0x80, 0x80])),
  .refused("cut short", bytes: inString([0xE4, 0xB8])),
  .refused("cut by an escape", bytes: inString([0xC3, 0x5C, 0x6E, 0xA9])),
  .refused("after ten plain bytes", bytes: inString(Array("0123456789".utf8) + [0xFE])),
]

let structures: [Verdict] = [
  .valid("null"), .valid("true"), .valid(" false\r\n\t"), .valid("[]"), .valid("{}"),
  .valid("[ ]"), .valid("{ }"), .valid("[1, [2], {\"a\": {}}]"), .valid(#"{"a":1,"b":2}"#),
  .valid(#"{"":0}"#), .valid(#"{"e\u0301":1,"\u00e9":2}"#), .valid(nested(64)),
  .refused(""), .refused(" "), .refused("["), .refused("]"), .refused("{"), .refused("}"),
  .refused("[1"), .refused("[1,"), .refused("[1,]", trailingComma), .refused("[,1]"),
  .refused("[1 2]"),
  .refused("[1,,2]"), .refused("[1}"), .refused("[1:2]"), .refused("[[]"), .refused("[]]"),
  .refused(#"{"a""#), .refused(#"{"a":"#), .refused(#"{"a":1"#), .refused(#"{"a":1,"#),
  .refused(#"{"a":1,}"#, trailingComma), .refused(#"{,"a":1}"#), .refused(#"{"a" 1}"#),
  .refused(#"{"a",1}"#),
  .refused(#"{"a":}"#), .refused(#"{"a"}"#), .refused(#"{a:1}"#), .refused(#"{1:1}"#),
  .refused(#"{'a':1}"#), .refused(#"{"a":1 "b":2}"#), .refused(#"{"a":1]"#), .refused(#"{null:1}"#),
  .refused("1 2"), .refused("{} x"), .refused("[],"), .refused("null null"),
  .refused("nul"), .refused("nulll"), .refused("True"), .refused("TRUE"), .refused("undefined"),
  .refused("[1] // one"), .refused("/* */ 1"), .refused("# 1"), .refused("\u{A0}1"),
  .refused("\u{C}1"), .refused("\u{2028}1"),
  .refused("1\u{0}", "Foundation passes over NUL bytes at the end"), .refused("*"),
  .refused(#"{"a":1,"a":1}"#, duplicate), .refused(#"{"a":1,"\u0061":2}"#, duplicate),
  .refused(
    nested(65), "Foundation nests to 512; a ledger line needs 5, and a bound keeps the stack"),
  .refused(nested(100_000)),
  .refused(String(repeating: "[", count: 100_000)),
  .refused(String(repeating: #"{"a":"#, count: 100_000)),
  .refused("\u{FEFF}{}", "RFC 8259 forbids to write the mark; files lose it before they get here"),
  .refused("UTF-16", bytes: [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], otherEncoding),
  .refused("UTF-16 without mark", bytes: [0x5B, 0x00, 0x5D, 0x00], otherEncoding),
]
