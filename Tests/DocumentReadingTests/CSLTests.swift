import Dates
import Diagnostics
import DocumentReading
import States
import Testing

@Suite struct CSLTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let json: String
    let result: String
    var testDescription: String { json }

    init(_ json: String, _ result: String) {
      self.json = json
      self.result = result
    }
  }

  static let cases: [Case] = [
    Case(
      #"{"id":"k","type":"article-newspaper","title":"T","container-title":"Z","publisher":"P","URL":"u","language":"de-CH","author":[{"family":"Muster","given":"Anna"},{"literal":"Amt"}],"issued":{"date-parts":[[2022,8,10]]},"accessed":{"date-parts":[["2023",1,9]]}}"#,
      "k article-newspaper T Z 2022-08-10 u (2023-01-09) de Anna Muster, Amt"),
    Case(#"{"accessDate":"2024-03-02T10:11:12Z"}"#, "(2024-03-02)"),
    Case(#"{"accessed":{"date-parts":[[2024,3]]}}"#, "[record.bad-date 1:12 -]"),
    Case(#"{"issued":{"date-parts":[["2022","8"]]}}"#, "2022-08"),
    Case(#"{"issued":{"date-parts":[[2022],[2023]]}}"#, "2022/2023"),
    Case(#"{"issued":{"date-parts":[[2022]],"circa":true}}"#, "2022~"),
    Case(#"{"issued":{"raw":"2022-08-10"}}"#, "2022-08-10"),
    Case(#"{"issued":{"literal":"spring"}}"#, "[record.bad-date 1:10 -]"),
    Case(#"{"issued":{"date-parts":[[2022,13]]}}"#, "[record.bad-date 1:10 -]"),
    Case(
      #"{"id":12,"attachments":[{"path":"a.html"},{"path":"b.pdf"},{"path":"c","contentType":"text/plain"},"d.txt"]}"#,
      "12 a.html:html c:text d.txt:text"),
    Case(
      #"{"file":"Snapshot:C\\:/x/a.html:text/html;Full:b.pdf:application/pdf;T:c.txt:"}"#,
      "C:/x/a.html:html c.txt:text"),
    Case(#"{"file":"a/b.txt"}"#, "a/b.txt:text"),
    Case(#"{"config":{},"items":[{"citationKey":"a"},{"citationKey":"b"}]}"#, "a; b"),
    Case(#"[{"id":"a"},7,{"id":"b"}]"#, "a; b [record.not-object 2:12 -]"),
    Case("[]", ""),
  ]

  @Test(arguments: cases)
  func `an item of a bibliography is read`(_ given: Case) throws {
    let found = try CSLBibliography(Array(given.json.utf8))
    let items = found.items.map { item in
      [
        [
          item.id, item.type, item.title, item.publisher, item.published?.text, item.url,
          item.accessed.map { "(\($0))" }, item.language?.rawValue,
        ].compactMap(\.self),
        item.authors.isEmpty ? [] : [item.authors.joined(separator: ", ")],
        item.attachments.map { "\($0.path):\($0.format.rawValue)" },
      ].flatMap(\.self).joined(separator: " ")
    }
    let problems = found.problems.map {
      "[\($0.code.name) \($0.line):\($0.offset) \($0.document ?? "-")]"
    }
    let parts = [items.joined(separator: "; ")] + problems
    #expect(parts.filter { !$0.isEmpty }.joined(separator: " ") == given.result)
  }

  @Test(arguments: ["", "7", "[", "\"a\""])
  func `what is no bibliography is refused`(_ text: String) {
    #expect(throws: RecordProblem.self) { try CSLBibliography(Array(text.utf8)) }
  }
}
