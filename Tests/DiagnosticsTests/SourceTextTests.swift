import Diagnostics
import TestSupport
import Testing

struct SourceTextTests {
  @Test func `a line ends before LF or CR LF`() {
    let text = SourceText(name: "x", "ab\r\ncd\n\n\r\r\nend\r")
    let lines = (1...text.lineCount).map { text.text(in: text.range(ofLine: $0)) }
    #expect(lines == ["ab", "cd", "", "\r", "end\r"])
  }

  @Test(arguments: [-1, 0, 3, 99, Int.max, Int.min])
  func `a line that is not there is the nearest`(_ line: Int) {
    let text = SourceText(name: "x", "ab\ncd")
    #expect(text.text(in: text.range(ofLine: line)) == (line < 1 ? "ab" : "cd"))
  }

  @Test func `a column counts characters`() {
    let text = "e\u{301}🇨🇭\t日x"
    let source = SourceText(name: "x", text)
    let columns = [0, 3, 11, 12, 15].map { SourceSpan($0..<$0, in: source).column }
    #expect(columns == [1, 2, 3, 4, 5])
  }

  @Test func `a span lies within its text`() {
    let source = SourceText(name: "x", "abc")
    #expect(SourceSpan(2..<99, in: source).range == 2..<3)
    #expect(SourceSpan(50..<99, in: source).range == 3..<3)
    #expect(SourceSpan(-5..<1, in: source).range == 0..<1)
    #expect(source.text(in: -7..<2) == "ab")
    #expect(SourceSpan(0..<0, in: SourceText(name: "x", "")).column == 1)
  }

  @Test func `texts differ by name and content`() {
    #expect(SourceText(name: "x", "abc") == SourceText(name: "x", "abc"))
    #expect(SourceText(name: "x", "abc") != SourceText(name: "y", "abc"))
    #expect(SourceText(name: "x", "abc") != SourceText(name: "x", "abd"))
  }

  @Test(arguments: Seed.some)
  func `every offset lies on the line that holds it`(_ seed: Seed) {
    var random = seed.generator
    let source = SourceText(name: "x", Garbage.text(using: &random))
    for offset in 0...source.content.count {
      let line = source.line(at: offset)
      let newlines = source.content[..<offset].count { $0 == 0x0A }
      #expect(line == newlines + 1)
      #expect(source.range(ofLine: line).lowerBound <= offset)
    }
  }

  @Test func `an empty list is no failure`() {
    #expect(Failure(all: []) == nil)
    let one = Diagnostic.error("x.y", "z")
    #expect(Failure(all: [one], status: .trouble) == Failure(one, status: .trouble))
  }
}
