import Dates
import DocumentReading
import PlainJSON
import States
import TestSupport
import Testing

@Suite struct RecordTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let line: [UInt8]
    let result: String

    init(_ description: String, _ line: String, _ result: String) {
      self.init(description, Array(line.utf8), result)
    }

    init(_ description: String, _ line: [UInt8], _ result: String) {
      testDescription = description
      self.line = line
      self.result = result
    }
  }

  static let cases: [Case] = [
    Case(
      "all there is",
      #"{"id":"a","lang":"de","published":"2022-08-10","publisher":"P","title":"T","url":"u","text":"Ja.","x":[1]}"#,
      "a de 2022-08-10: Ja."),
    Case("a tag of a region", #"{"id":"a","lang":"fr-CH","text":"Oui."}"#, "a fr -: Oui."),
    Case(
      "a date with a time",
      #"{"id":"a","lang":"en","published":"2022-08-10T23:30:00+02:00","text":"x"}"#,
      "a en 2022-08-10: x"),
    Case(
      "an uncertain date", #"{"id":"a","lang":"en","published":"2022-08~","text":"x"}"#,
      "a en 2022-08~: x"),
    Case(
      "no date", #"{"id":"a","lang":"en","published":"yesterday","text":"x"}"#,
      "a en -: x [record.bad-date 1:34 a]"),
    Case("an escape", #"{"id":"a","lang":"en","text":"a\nb\u00e9\ud83d\ude00"}"#, "a en -: a\nbé😀"),
    Case(
      "no identifier", #"{"lang":"en","text":"x"}"#, "input:1 en -: x [record.no-id 1:0 input:1]"),
    Case("an empty text", #"{"id":"a","lang":"en","text":""}"#, "a en -:  [document.empty 1:0 a]"),
    Case(
      "a language of none", #"{"id":"a","lang":"es","text":"x"}"#, "[language.unsupported 1:17 a]"),
    Case("a language not told", #"{"id":"a","text":"x y z"}"#, "[language.unknown 1:0 a]"),
    Case(
      "another script", #"{"id":"a","lang":"en","text":"Правительство решило принять"}"#,
      "[language.other-script 1:0 a]"),
    Case("no text", #"{"id":"a","lang":"en"}"#, "[record.no-text 1:0 a]"),
    Case("a text of another kind", #"{"id":"a","text":7}"#, "[record.bad-type 1:17 a]"),
    Case("an identifier of another kind", #"{"id":7,"text":"x"}"#, "[record.bad-type 1:6 -]"),
    Case("a null", #"{"id":"a","lang":"en","text":"a\u0000b"}"#, "[text.null 1:29 a]"),
    Case("half a pair", #"{"id":"a","text":"\ud83d"}"#, "[record.not-json 1:18 a]"),
    Case("no JSON", "id=a", "[record.not-json 1:0 -]"),
    Case("a list", "[]", "[record.not-object 1:0 -]"),
    Case("twice the same key", #"{"id":"a","id":"b","text":""}"#, "[record.not-json 1:10 a]"),
    Case("cut off", #"{"id":"a","text":"x"#, "[record.not-json 1:17 a]"),
    Case(
      "no UTF-8", Array(#"{"id":"a","text":"f"#.utf8) + [0xFC] + Array(#"r"}"#.utf8),
      "[record.not-json 1:19 a]"),
    Case(
      "a byte order mark", [0xEF, 0xBB, 0xBF] + Array(#"{"id":"a","lang":"en","text":"x"}"#.utf8),
      "a en -: x"),
    Case("nothing", "", ""),
    Case("a blank line", " \r", ""),
  ]

  @Test(arguments: cases)
  func `a line is read, or what is wrong with it is told`(_ given: Case) {
    #expect(summary(readings(given.line, .jsonl)).joined() == given.result)
  }

  @Test(arguments: cases.filter { $0.line.first != 0xEF })
  func `a line is the same among others`(_ given: Case) {
    let alone = readings(given.line, .jsonl).map(\.codes)
    #expect(readings([0x0A] + given.line + [0x0D, 0x0A], .jsonl).map(\.codes) == alone)
  }

  @Test(arguments: Seed.some)
  func `lines are the same however they arrive`(_ seed: Seed) {
    var random = seed.generator
    var bytes: [UInt8] = []
    for number in 0..<Int.random(in: 0...20, using: &random) {
      let count = Int.random(in: 0...60, using: &random)
      let line =
        "{\"id\":\"\(number)\",\"lang\":\"en\",\"text\":\"\(String(repeating: "é", count: count))\"}"
      bytes += line.utf8
      bytes += [[0x0A], [0x0D, 0x0A], [0x0A, 0x0A]].randomElement(using: &random) ?? [0x0A]
    }
    if Bool.random(using: &random) { bytes += Array("{\"id\":\"last\"".utf8) }
    let limit = Int.random(in: 40...200, using: &random)
    let whole = summary(readings(bytes, .jsonl, limit: limit))
    for portion in [1, 2, 7, 64, 1000] {
      #expect(summary(readings(bytes, .jsonl, portion: portion, limit: limit)) == whole)
    }
  }

  @Test func `a record that is too large is passed over, and the next is read`() {
    let long = String(repeating: "x", count: 10_000)
    let lines =
      #"{"id":"a","lang":"en","text":"1"}"# + "\n" + long + "\n"
      + #"{"id":"b","lang":"en","text":"2"}"# + "\n"
    let found = summary(readings(Array(lines.utf8), .jsonl, portion: 100, limit: 1000))
    #expect(found == ["a en -: 1", "[record.too-large 2:34 -]", "b en -: 2"])
    #expect(
      summary(readings(Array(long.utf8), .text, limit: 1000)) == ["[record.too-large 1:0 -]"])
  }

  @Test func `what is told of all documents stands in where a record is silent`() throws {
    var defaults = DocumentDefaults(language: .german, published: try EDTF("2020"))
    let line = Array(#"{"id":"a","text":"x"}"#.utf8)
    #expect(summary(readings(line, .jsonl, defaults: defaults)) == ["a de 2020: x"])
    let told = Array(#"{"id":"a","lang":"it","published":"2021","text":"x"}"#.utf8)
    #expect(summary(readings(told, .jsonl, defaults: defaults)) == ["a it 2021: x"])
    defaults = DocumentDefaults(language: .german) { _, _ in try? EDTF("1999-12-31") }
    #expect(summary(readings(line, .jsonl, defaults: defaults)) == ["a de 1999-12-31: x"])
    #expect(summary(readings(told, .jsonl, defaults: defaults)) == ["a it 2021: x"])
  }

  @Test func `a file is a document with the name of the file`() {
    let text = Array("The council has said that it will accept, and that is the end of it.".utf8)
    let found = readings(text, .text, named: "some/folder/note.txt")
    #expect(found.first?.document?.id == "note.txt")
    #expect(found.first?.document?.language == .english)
    #expect(found.first?.document?.given == text)
    let marked = readings([0xEF, 0xBB, 0xBF] + text, .text).first?.document
    #expect(marked?.text == text)
    #expect(marked?.givenSpan(of: 4..<11) == 7..<14)
    #expect(marked?.quote(7..<14) == "council")
    #expect(readings([0x1F, 0x8B, 8], .text).first?.codes == ["input.compressed"])
    #expect(summary(readings(text + [0xE9, 0x20], .text)) == ["[text.not-utf8 1:68 input]"])
    #expect(summary(readings(text + [0, 0x20], .text)) == ["[text.null 1:68 input]"])
    #expect(summary(readings([0x0A] + text + [0x0A, 0], .text)) == ["[text.null 3:70 input]"])
  }

  struct Form: Sendable {
    let text: String
    let date: String?

    init(_ text: String, _ date: String?) {
      self.text = text
      self.date = date
    }
  }

  static let forms: [Form] = [
    Form("2022-08-10", "2022-08-10"), Form(" 2022-08-10 ", "2022-08-10"),
    Form("2022-08-10T10:00:00Z", "2022-08-10"), Form("2022-08-10 10:00", "2022-08-10"),
    Form("2022-08-10T10:00+0200", "2022-08-10"), Form("20220810", "2022-08-10"),
    Form("20220810T101112", "2022-08-10"), Form("2022/08/10", "2022-08-10"), Form("2022", "2022"),
    Form("2022-08", "2022-08"), Form("2022-08-10/2022-08-12", "2022-08-10/2022-08-12"),
    Form("1942~", "1942~"), Form("2022-02-30", nil), Form("2022-13-01T00:00", nil),
    Form("10.08.2022", nil), Form("08/10/2022", nil), Form("10 August 2022", nil), Form("", nil),
    Form("1660136400", nil), Form("20220810123", nil),
    Form(String(repeating: "2", count: 500), nil),
  ]

  @Test(arguments: forms)
  func `a date of publication has a form that can mean one day only`(_ form: Form) {
    #expect(PublicationDate.read(form.text)?.text == form.date)
  }

  @Test func `threads give what one gives, in the same order`() {
    for count in [0, 1, 2, 1000] {
      for atOnce in [0, 1, 2, 16] {
        #expect(inParallel(count, atOnce: atOnce) { $0 * $0 } == (0..<count).map { $0 * $0 })
      }
    }
  }
}
