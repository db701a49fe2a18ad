import Diagnostics
import TestSupport
import Testing

/// A text that is hostile to whoever shows it, and to what.
struct HostileText: Sendable, CustomTestStringConvertible {
  let target: String
  let text: String
  var testDescription: String { target }

  init(_ target: String, _ text: String) {
    self.target = target
    self.text = text
  }
}

/// One text for each place into which text goes; what matters there often stands first.
let hostileTexts: [HostileText] = [
  HostileText(
    "terminal",
    "\u{1B}]52;c;ZXZpbA==\u{7}\u{1B}]8;;https://evil.example/\u{1B}\\x\u{1B}]8;;\u{1B}\\"
      + "\u{1B}[2J\u{1B}[31m\u{9B}2J\u{9D}0;t\u{9C}\u{85}\u{8}\u{7F}\u{0}\r\nFORGED\u{B}\u{C}line"),
  HostileText(
    "direction", "\u{202E}gnp\u{202C} \u{2066}a\u{2069} \u{200E}b\u{200F}c\u{61C} \u{202A}\u{2068}"),
  HostileText(
    "unseen",
    "a\u{200B}b\u{200C}c\u{200D}d\u{2060}e\u{FEFF}f\u{AD}g\u{180E}h\u{3164}i\u{115F}j\u{FFA0}k"
      + "\u{E0041}\u{E007F}\u{FE01}\u{E0100}l\u{2028}FORGED\u{2029}FORGED\u{FFF9}\u{FFFB}"
      + "\u{2061}\u{206F}\u{2800}m\u{600}n\u{6DD}o\u{70F}p\u{110BD}q\u{13430}r"
      + "\u{E000}\u{F8FF}\u{F0000}\u{10FFFD}"),
  HostileText(
    "letters",
    "Ѕwіtzеrlаnd e\u{301}\u{E9} \u{212A}\u{37E}\u{1FEF} ﷽ سفارة \u{5D0}\u{5D1} 漢字ｶﾅ 👨‍👩‍👧🇨🇭❤\u{FE0F}"),
  HostileText("flood", "\u{301}" + String(repeating: "Z\u{300}\u{489}\u{20DD}", count: 40)),
  HostileText(
    "element",
    "<script>pwned()</script><img src=x onerror=pwned()><svg/onload=pwned()>"
      + "</td></title></style></textarea><!-- --><![CDATA[&lt;&#60;]]>"),
  HostileText("attribute", "\" onmouseover=\"pwned()\" autofocus onfocus='pwned()' x='`><b"),
  HostileText("address", "javascript:pwned()//https://evil.example/"),
  HostileText("other address", "data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+"),
  HostileText(
    "web address", "https://evil.example/\"onclick=\"pwned()\"'<b>)]|%00%zz\\#a#b?c&d;e`"),
  HostileText("other host", "https://fdfa.example@evil.example:80/%0d%0aX: y"),
  HostileText("style", "}</style>*{background:url(javascript:pwned())}x:expression(pwned());\\"),
  HostileText("script", "\"]}</script><script>pwned()//${pwned()}`+pwned()+'\\u003c!--<!--"),
  HostileText("link", "[a](javascript:pwned()) ![b](x) <https://evil.example> [^1] [c]: x"),
  HostileText("table", "| a || b |\n|---|\n- c\n# d\n> e\n```\n~~~\n    f\n===\n1. g\\"),
  HostileText("list", "- item"), HostileText("number", "1) item"), HostileText("rule", "---"),
  HostileText("mail", "www.evil.example ftp://evil.example a@evil.example *b* __c__ ~d~ $e$ `f"),
  HostileText("formula", "=cmd|'/C calc'!A0"), HostileText("plus", "+1+1,@SUM(A1);-2|=3\t=4"),
  HostileText("at", "@cmd\r\n=5\",=6"), HostileText("fullwidth", " ＝1＋1"),
  HostileText("graph", "\"]; evil [label=\"x\" URL=\"javascript:pwned()\"]; // \\\" \\N \\G <b>"),
  HostileText("JSON", "\"},{\"evil\":\"\\u0000\\ud800\",\"a\\\":[\u{FFFE}\u{10FFFF}]"),
  HostileText("shell", "$(touch pwned) `touch pwned`; touch pwned & | > pwned ~ * ? '\" \\ !x %s"),
  HostileText("path", "../../../../etc/passwd"), HostileText("device", "/dev/stdin"),
  HostileText("option", "--output=pwned"), HostileText("blank", " "),
  HostileText("long", String(repeating: "Bundesverwaltungsgericht", count: 60)),
]

/// What a reader of plain text would not see, or what would move other text: told by the properties
/// that Unicode gives, apart from how the gate does it.
func unseen(in text: String, but kept: Set<Unicode.Scalar> = ["\n"]) -> [Unicode.Scalar] {
  var found: [Unicode.Scalar] = []
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    defer { previous = scalar }
    if kept.contains(scalar) { continue }
    let isPicture = scalar == "\u{FE0F}" && previous?.properties.isEmoji == true
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
      found.append(scalar)
    case _ where scalar == "\u{2800}": found.append(scalar)
    default:
      if scalar.properties.isNoncharacterCodePoint
        || scalar.properties.isDefaultIgnorableCodePoint && !isPicture
      {
        found.append(scalar)
      }
    }
  }
  return found
}

extension HostileText {
  /// Texts made of pieces of the others, one after the other.
  static func mixtures(_ seed: Seed, _ count: Int) -> [String] {
    var random = seed.generator
    let pieces = hostileTexts.flatMap { text in
      [text.text, String(text.text.prefix(7)), String(text.text.suffix(5)), " "]
    }.filter { $0.utf8.count < 200 }
    return (0..<count).map { _ in
      (0...Int.random(in: 0...3, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? "x"
      }.joined()
    }
  }
}
