import Dates
import Diagnostics
import EvidenceLedger
import Exports
import Mandates
import TestSupport
import Testing

struct BibliographyFileTests {
  @Test func `what is written is read back, the same records`() throws {
    let documents = try export(madeEntries()).documents
    let text = BibliographyFile.text(documents)
    let read = try BibliographyFile.read(SourceText(name: "library.json", text))
    #expect(read.map(\.document) == documents)
    #expect(read.map(\.row).first == 2)
  }

  @Test func `a type that CSL does not know goes out as a document, and comes back`() throws {
    let key = try #require(DocumentKey("scroll-1"))
    let scroll = SourceDocument(key: key, type: "scroll", title: "T")
    let text = BibliographyFile.text([scroll])
    #expect(text.contains(#""type": "document""#))
    let read = try BibliographyFile.read(SourceText(name: "library.json", text))
    #expect(read.map(\.document) == [scroll])
    // Whoever changes the type afterwards is believed.
    let changed = text.replacing(#""type": "document""#, with: #""type": "book""#)
    let again = try BibliographyFile.read(SourceText(name: "library.json", changed))
    #expect(again.map(\.document.type) == ["book"])
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let item: String
    let expected: String
    var testDescription: String { item }
    init(_ item: String, _ expected: String) {
      self.item = item
      self.expected = expected
    }
  }

  static let cases: [Case] = [
    Case(#"{"id":"a","type":"book","title":"T","issued":{"date-parts":[[2022,9]]}}"#, "a 2022-09"),
    Case(
      #"{"id":"a","type":"book","title":"T","issued":{"date-parts":[[2022,9,1],[2023]]}}"#,
      "a 2022-09-01/2023"),
    Case(#"{"id":"a","type":"book","title":"T","issued":{"literal":"1986~"}}"#, "a 1986~"),
    // Whoever changes the date afterwards is believed.
    Case(
      #"{"id":"a","type":"book","title":"T","issued":{"date-parts":[[2022]]},"custom":{"edtf":"1986~"}}"#,
      "a 2022"),
    Case(
      #"{"id":"a","type":"book","title":"T","author":[{"family":"Muster","given":"A."},{"literal":"FDFA"}]}"#,
      "a A. Muster, FDFA"),
    Case(#"{"id":"A b","type":"book","title":"T"}"#, "bibliography.key"),
    Case(#"{"type":"book","title":"T"}"#, "bibliography.key"),
    Case(#"{"id":"a","title":"T"}"#, "bibliography.incomplete"),
    Case(
      #"{"id":"a","type":"book","title":"T","issued":{"literal":"spring"}}"#, "bibliography.date"),
    Case(
      #"{"id":"a","type":"book","title":"T","accessed":{"date-parts":[[2024,3]]}}"#,
      "bibliography.date"),
    Case(#"{"id":"a","type":"book","title":"T","publisher":[]}"#, "bibliography.text"),
    Case(
      #"{"id":"a","type":"book","title":"T","custom":{"sha256":"0","copyOf":"/"}}"#,
      "bibliography.digest bibliography.key"),
    Case("7", "bibliography.not-items"), Case("{", "bibliography.not-json"),
    Case("[7,{}]", "bibliography.not-items bibliography.key"),
  ]

  @Test(arguments: cases)
  func `an item is read, or refused with its place`(_ test: Case) {
    do throws(Failure) {
      let read = try BibliographyFile.read(SourceText(name: "library.json", test.item))
      let said = read.map { document, _ in
        ([document.key.description] + [document.date?.text].compactMap(\.self)
          + [document.authors.joined(separator: ", ")].filter { !$0.isEmpty }).joined(
            separator: " ")
      }
      #expect(said == [test.expected])
    } catch {
      #expect(
        error.diagnostics.map(\.code.name).joined(separator: " ") == test.expected)
      #expect(error.diagnostics.allSatisfy { $0.span != nil })
    }
  }
}
