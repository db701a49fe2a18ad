import Diagnostics
import TestSupport
import Testing

/// A place in a text, written with the place between guillemets.
private struct Place {
  let what: String
  let span: SourceSpan

  init(_ what: String, _ marked: String) {
    let parts = marked.utf8.split(separator: 0x7C, omittingEmptySubsequences: false).map(Array.init)
    let source = SourceText(name: "letter.txt", parts.joined())
    let lower = parts.first?.count ?? 0
    self.what = what
    self.span = SourceSpan(lower..<lower + (parts.dropFirst().first?.count ?? 0), in: source)
  }
}

/// The bars enclose the place.
private let places: [Place] = [
  Place("a word", "first line\nLe |31 avril| 1980\nlast line"),
  Place("the beginning", "|Le| 31 avril"),
  Place("between two letters", "Le 31|| avril"),
  Place("the end of a line", "Le 31 avril||\nmore"),
  Place("the end of a line with CR LF", "Le 31 avril||\r\nmore"),
  Place("more than a line", "Le 31 |avril\n1980 et| suite"),
  Place("an empty text", "||"),
  Place("after tabs", "\ta\tb |c\td| e"),
  Place("after and over wide characters", "日本 🇨🇭 |한국 e\u{301}| x"),
  Place("after and over what is hidden", "a\u{202E}b \u{1B}[2J |x\u{200B}y| z\u{0}"),
  Place("a mark alone", "e|\u{301}| x"),
  Place("a long line, in its middle", long(60) + "|here|" + long(60)),
  Place("a long line, at its beginning", "|here|" + long(60)),
  Place("a long line, at its end", long(60) + "|here|"),
  Place("a long place", "before |" + long(60) + "| after"),
  Place("a long place on a long line", long(60) + "|" + long(60) + "|" + long(60)),
  Place("a long line of wide characters", String(repeating: "日本", count: 60) + "|한국|" + long(60)),
]

private func long(_ count: Int) -> String { String(repeating: " word", count: count) }

struct PrinterTests {
  private let printer = DiagnosticPrinter(width: 72)

  @Test func `excerpts mark the place`() {
    let shown = places.map { place in
      printer.print(.error("x.place", place.what, at: place.span))
    }
    expectGolden(shown.joined(), "diagnostics/excerpts.txt")
  }

  @Test func `a diagnostic has a headline, a hint and notes`() {
    let source = SourceText(name: "data/\u{1B}ledger.jsonl", "{\"id\":1}\n{\"id\":1}\n")
    let note = Diagnostic(.note, "ledger.same", "it is here too", at: SourceSpan(0..<8, in: source))
    let diagnostics = [
      Diagnostic(
        .error, "ledger.same", "an entry is there twice", at: SourceSpan(9..<17, in: source),
        notes: [note], hint: "remove one"),
      .warning("check.stale", "nothing was heard for a year\u{202E}", hint: "look\nagain"),
      .error("x.long", String(repeating: "very ", count: 300) + "long"),
    ]
    expectGolden(printer.print(diagnostics), "diagnostics/messages.txt")
    let coloured = DiagnosticPrinter(usesColour: true, width: 0)
    expectGolden(
      coloured.print(Array(diagnostics.prefix(2))).replacing("\u{1B}", with: "ESC"),
      "diagnostics/colours.txt")
  }

  @Test(arguments: Seed.some)
  func `carets stand under the place, however it has to be shown`(_ seed: Seed) {
    var random = seed.generator
    let parts = (0..<3).map { _ in Garbage.line(using: &random) }
    let source = SourceText(name: "x", parts.joined())
    let lower = parts[0].utf8.count
    let span = SourceSpan(lower..<lower + parts[1].utf8.count, in: source)
    let wide = DiagnosticPrinter(width: 4000).print(.error("x.y", "z", at: span))
    let lines = wide.split(separator: "\n").map { $0.dropFirst(" 1 | ".count) }
    let marks = lines.last ?? ""
    let before = displayWidth(shown(parts[0]))
    let marked = displayWidth(shown(parts[1]))
    #expect(marks.prefix { $0 == " " }.count == before)
    #expect(marks.drop { $0 == " " }.count == max(marked, 1))

    let narrow = DiagnosticPrinter(width: 30).print(.error("x.y", "z", at: span))
    for line in narrow.split(separator: "\n").dropFirst() {
      #expect(displayWidth(String(line)) <= 30 + " 1 | ".count)
    }
    for scalar in narrow.unicodeScalars where scalar != "\n" { #expect(!Garbage.isHidden(scalar)) }
  }

  @Test(arguments: Seed.some)
  func `any bytes can be shown`(_ seed: Seed) {
    var random = seed.generator
    let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    let source = SourceText(name: "x", bytes)
    let lower = Int.random(in: 0...bytes.count, using: &random)
    let span = SourceSpan(lower..<Int.random(in: lower...bytes.count, using: &random), in: source)
    let text = DiagnosticPrinter(width: 20).print(.error("x.y", "z", at: span))
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test func `of a line of megabytes little is shown`() {
    let source = SourceText(name: "x", String(repeating: "é\u{202E}", count: 2_000_000))
    let span = SourceSpan(5_000_000..<9_000_000, in: source)
    #expect(DiagnosticPrinter().print(.error("x.y", "z", at: span)).count < 1000)
  }

  /// A tab is shown as four spaces.
  private func shown(_ text: String) -> String {
    text.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).visible }
      .joined(separator: "    ")
  }
}
