import Diagnostics
import PlainCSV
import TestSupport
import Testing

struct CSVReaderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let what: String
    let bytes: [UInt8]
    let rows: [[String]]
    var complaints: [String] = []
    var separator = CSVSeparator.comma
    var testDescription: String { what }

    init(
      _ what: String, _ text: String, _ rows: [[String]], _ complaints: [String] = [],
      separator: CSVSeparator = .comma
    ) {
      self.init(what, Array(text.utf8), rows, complaints, separator: separator)
    }

    init(
      _ what: String, _ bytes: [UInt8], _ rows: [[String]], _ complaints: [String] = [],
      separator: CSVSeparator = .comma
    ) {
      self.what = what
      self.bytes = bytes
      self.rows = rows
      self.complaints = complaints
      self.separator = separator
    }
  }

  static let cases: [Case] = [
    Case("nothing", "", []),
    Case("a header alone", "a,b", [["a", "b"]]),
    Case("CR LF ends a line", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    Case("LF ends a line", "a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    Case("the last line may lack its end", "a,b\n1,2", [["a", "b"], ["1", "2"]]),
    Case("empty fields are fields", "a,b,c\n,,\n", [["a", "b", "c"], ["", "", ""]]),
    Case("spaces belong to the field", "a,b\n 1 , 2\n", [["a", "b"], [" 1 ", " 2"]]),
    Case(
      "quoted: separator, line breaks, doubled marks", "a,b\n\"1,\"\"x\"\"\r\ny\nz\",\"\"\n",
      [["a", "b"], ["1,\"x\"\r\ny\nz", ""]]),
    Case("four marks are one", "a\n\"\"\"\"\n", [["a"], ["\""]]),
    Case("a byte order mark is no text", "\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    Case("an empty line between rows is no row", "a,b\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    Case("in one column it is an empty value", "a\n\n1\n", [["a"], [""], ["1"]]),
    Case("semicolons", "a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]], separator: .semicolon),
    Case("tabs", "a\tb\n1\t\"x\ty\"\n", [["a", "b"], ["1", "x\ty"]], separator: .tab),
    Case(
      "a row that is too short", "a,b\n1\n1,2\n", [["a", "b"], ["1"], ["1", "2"]],
      ["2:2 table.ragged"]),
    Case(
      "a row that is too long", "a,b\n1,2,3,4\n1,2\n",
      [["a", "b"], ["1", "2", "3", "4"], ["1", "2"]], ["2:5 table.ragged"]),
    Case(
      "a mark inside a field", "a,b\n1 \"x\" y,2\n3,4\n",
      [["a", "b"], ["1 \"x\" y", "2"], ["3", "4"]], ["2:3 table.quote-inside"]),
    Case(
      "text after a closing mark", "a,b\n\"1\" x,2\n3,4\n",
      [["a", "b"], ["1 x", "2"], ["3", "4"]], ["2:4 table.text-after-quote"]),
    Case(
      "a mark that is never closed", "a,b\n1,\"2\n3,4\n", [["a", "b"], ["1", "2"], ["3", "4"]],
      ["2:3 table.quote-unclosed"]),
    Case(
      "what stands behind an unclosed mark is complained of once", "a,b\n1,\"2\n3,4\u{1}\n",
      [["a", "b"], ["1", "2"], ["3", "4\u{1}"]],
      ["2:3 table.quote-unclosed", "3:4 table.control-character"]),
    Case(
      "a lone CR", "a,b\n1\r,2\n", [["a", "b"], ["1\r", "2"]], ["2:2 table.control-character"]),
    Case(
      "NUL", [0x61, 0x0A, 0x31, 0x00, 0x0A], [["a"], ["1\u{0}"]], ["2:2 table.control-character"]),
    Case(
      "broken UTF-8", [0x61, 0x0A, 0x31, 0xFF, 0x32, 0x0A, 0x33, 0x0A],
      [["a"], ["1\u{FFFD}2"], ["3"]], ["2:2 table.not-utf8"]),
    Case(
      "broken UTF-8 between marks", Array("a\n\"é".utf8) + [0xC3, 0x22, 0x0A],
      [["a"], ["é\u{FFFD}"]], ["2:3 table.not-utf8"]),
    Case("UTF-16", [0xFF, 0xFE, 0x61, 0x00], [], ["1:1 table.not-utf8"]),
  ]

  @Test(arguments: cases)
  func `a table is read to the letter and what breaks a rule is placed`(_ test: Case) {
    let table = CSVReader.read(
      SourceText(name: "t.csv", test.bytes), separator: test.separator)
    let rows = ([table.header].compactMap(\.self) + table.records).map { $0.fields.map(\.text) }
    #expect(rows == test.rows)
    let complaints = table.diagnostics.map { diagnostic in
      let span = diagnostic.span
      return "\(span?.line ?? 0):\(span?.column ?? 0) \(diagnostic.code.name)"
    }
    #expect(complaints == test.complaints)
    if test.complaints.isEmpty { #expect(table.records.allSatisfy { $0.isSound }) }
  }

  @Test func `a row knows its line and a field its bytes`() {
    let table = CSVReader.read(SourceText(name: "t.csv", "a,b\n\"x\ny\",1\nz,\"2\"\n"))
    #expect(table.records.map(\.line) == [2, 4])
    #expect(table.records.last?.fields.map(\.range) == [12..<13, 14..<17])
  }

  @Test(arguments: Seed.some)
  func `what is written is read back`(_ seed: Seed) {
    var generator = seed.generator
    let pieces = ["", "a", "é", ",", ";", "\"", "\n", "\r\n", "\t", " ", "日", "\u{FEFF}"]
    let columns = Int.random(in: 1...4, using: &generator)
    let rows = (0...Int.random(in: 0...5, using: &generator)).map { _ in
      (0..<columns).map { _ in
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }.joined()
      }
    }
    for separator in [CSVSeparator.comma, .semicolon, .tab] {
      let text = CSVWriter.text(rows, separator: separator)
      let table = CSVReader.read(SourceText(name: "t.csv", text), separator: separator)
      #expect(table.diagnostics.isEmpty)
      let read = ([table.header].compactMap(\.self) + table.records).map { $0.fields.map(\.text) }
      #expect(read == rows)
    }
  }

  @Test(arguments: Seed.some)
  func `any bytes are read and every complaint lies within them`(_ seed: Seed) {
    var generator = seed.generator
    let alphabet: [UInt8] = [
      0x22, 0x2C, 0x0A, 0x0D, 0x61, 0x20, 0x00, 0xC3, 0xA9, 0xFF, 0xEF, 0xBB,
    ]
    let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }
    let table = CSVReader.read(SourceText(name: "t.csv", bytes))
    for diagnostic in table.diagnostics {
      let range = diagnostic.span?.range ?? -1 ..< -1
      #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    }
    let width = table.header?.fields.count
    #expect(table.records.allSatisfy { !$0.isSound || $0.fields.count == width })
  }

  @Test(arguments: ["", "a", "0", "\"", " ", ",,", "\n", "é"])
  func `what can't separate fields is refused`(_ text: String) {
    #expect(CSVSeparator(text) == nil)
  }
}
