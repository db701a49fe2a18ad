import Diagnostics
import TestSupport
import Testing

/// A text and how it is to be shown.
private struct Case: CustomTestStringConvertible {
  let what: String
  let text: String
  let visible: String
  var testDescription: String { what }

  init(_ what: String, _ text: String, _ visible: String) {
    self.what = what
    self.text = text
    self.visible = visible
  }
}

/// U+FFFE, U+FDD0 and U+10FFFF, which no literal may hold.
private let noCharacters = String(
  decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xB7, 0x90, 0xF4, 0x8F, 0xBF, 0xBF], as: UTF8.self)

private let cases: [Case] = [
  Case("plain text is kept", "Suisse, 1980?", "Suisse, 1980?"),
  Case("letters with accents are kept", "E\u{301}tat État Ελλάς 日本", "E\u{301}tat État Ελλάς 日本"),
  Case("a picture with its selector is kept", "❤\u{FE0F} 🇨🇭", "❤\u{FE0F} 🇨🇭"),
  Case("a selector without a picture", "a\u{FE0F}", "a\\u{FE0F}"),
  Case("a no-break space is kept", "10\u{A0}%", "10\u{A0}%"),
  Case("newline and tab", "a\nb\tc", "a\\u{A}b\\u{9}c"),
  Case("a newline of two characters", "a\r\nb", "a\\u{D}\\u{A}b"),
  Case("an escape sequence", "\u{1B}[2J", "\\u{1B}[2J"),
  Case("nothing and delete", "\0\u{7F}", "\\u{0}\\u{7F}"),
  Case("an escape of one character", "\u{9B}31m", "\\u{9B}31m"),
  Case(
    "writing turned round", "a\u{202E}b\u{2066}c\u{200F}d\u{61C}",
    "a\\u{202E}b\\u{2066}c\\u{200F}d\\u{61C}"),
  Case("spaces of no width", "a\u{200B}b\u{2060}c\u{FEFF}", "a\\u{200B}b\\u{2060}c\\u{FEFF}"),
  Case("joiners", "a\u{200C}b\u{200D}c", "a\\u{200C}b\\u{200D}c"),
  Case("a soft hyphen", "Pro\u{AD}tector", "Pro\\u{AD}tector"),
  Case("line and paragraph separators", "a\u{2028}b\u{2029}", "a\\u{2028}b\\u{2029}"),
  Case("tags", "\u{E0041}\u{E007F}", "\\u{E0041}\\u{E007F}"),
  Case("hidden selectors", "a\u{E0100}\u{FE01}", "a\\u{E0100}\\u{FE01}"),
  Case("fillers", "a\u{3164}\u{115F}\u{FFA0}", "a\\u{3164}\\u{115F}\\u{FFA0}"),
  Case("marks between lines", "a\u{FFF9}b\u{FFFB}", "a\\u{FFF9}b\\u{FFFB}"),
  Case(
    "marks that change what follows", "\u{600}1\u{6DD}\u{70F}\u{110BD}\u{13430}",
    "\\u{600}1\\u{6DD}\\u{70F}\\u{110BD}\\u{13430}"),
  Case(
    "private use", "\u{E000}\u{F8FF}\u{F0000}\u{10FFFD}",
    "\\u{E000}\\u{F8FF}\\u{F0000}\\u{10FFFD}"),
  Case("the blank of Braille", "a\u{2800}\u{2801}", "a\\u{2800}\u{2801}"),
  Case("no characters", noCharacters, "\\u{FFFE}\\u{FDD0}\\u{10FFFF}"),
  Case("what was broken UTF-8 is kept as its replacement", "a\u{FFFD}", "a\u{FFFD}"),
]

/// A text and how many columns it takes.
private struct Width: CustomTestStringConvertible {
  let text: String
  let columns: Int
  var testDescription: String { text.visible }

  init(_ text: String, _ columns: Int) {
    self.text = text
    self.columns = columns
  }
}

private let widths: [Width] = [
  Width("", 0), Width("abc", 3), Width("État", 4), Width("E\u{301}tat", 4), Width("日本", 4),
  Width("ｶﾅ", 2), Width("ＡＢ", 4), Width("한국", 4), Width("\u{1112}\u{1161}\u{11AB}", 2),
  Width("🇨🇭", 2), Width("👩‍👩‍👧", 2), Width("❤", 1), Width("❤\u{FE0F}", 2), Width("👍🏽", 2),
  Width("— “x” …", 7), Width("ไทย", 3), Width("ที่", 1), Width("\u{20000}", 2), Width("א", 1),
]

struct VisibleTests {
  @Test(arguments: cases)
  private func `what hides or moves text is written out`(_ one: Case) {
    #expect(one.text.visible == one.visible)
    #expect(one.visible.visible == one.visible, "it is left alone the second time")
  }

  @Test func `newlines and tabs can be kept`() {
    #expect("a\n\tb\r\u{202E}".visibleLines == "a\n\tb\\u{D}\\u{202E}")
  }

  @Test func `in what is plainly visible nothing is hidden`() {
    let plain = (0x20...0xFFFF).compactMap { Unicode.Scalar(UInt32($0)) }
      .filter { "a\($0)b".isPlainlyVisible }
    #expect(plain.count > 400)
    #expect(plain.filter { Garbage.isHidden($0) || $0.isHidden(after: "a") }.isEmpty)
    #expect("Zürich – l’été".isPlainlyVisible)
    #expect(!"Zürich\u{200B}".isPlainlyVisible)
  }

  @Test func `a long text is cut with an ellipsis`() {
    #expect("abcdef".shortened(to: 6) == "abcdef")
    #expect("abcdef".shortened(to: 4) == "abc…")
    #expect("\u{202E}\u{202E}\u{202E}".shortened(to: 2) == "\\u{202E}…")
    #expect("ab".shortened(to: 0) == "…")
  }

  @Test(arguments: Seed.some)
  func `no text shows anything hidden`(_ seed: Seed) {
    var random = seed.generator
    let text = Garbage.text(using: &random)
    for scalar in text.visible.unicodeScalars { #expect(!Garbage.isHidden(scalar)) }
    for scalar in text.visibleLines.unicodeScalars where scalar != "\n" && scalar != "\t" {
      #expect(!Garbage.isHidden(scalar))
    }
  }

  @Test(arguments: widths)
  private func `a text takes its columns`(_ one: Width) {
    #expect(displayWidth(one.text) == one.columns)
  }
}

/// Texts of what gives trouble.
enum Garbage {
  private static let pieces: [String] = [
    "a", "Z", "9", " ", "  ", "\t", "\n", "\r", "\r\n", "'", "\"", "\\", "$(x)", "-", "--", "=",
    "é",
    "e\u{301}", "日本", "🇨🇭", "👩‍👩‍👧", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{0}", "\u{1B}[0m", "\u{9B}",
    "\u{FE0F}", "❤\u{FE0F}", "\u{E0041}", noCharacters, "\u{301}", "\u{3164}", "…", "\u{2028}",
  ]

  static func text(using random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...40, using: &random)).reduce(into: "") { text, _ in
      text += pieces.randomElement(using: &random) ?? ""
    }
  }

  static func line(using random: inout SplitMix64) -> String {
    String(String.UnicodeScalarView(text(using: &random).unicodeScalars.filter { $0 != "\n" }))
  }

  /// The list that the gate has to keep back, told apart from how it does so.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0x3164, 0xFDD0, 0xFEFF, 0xFFFE, 0x10FFFF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
