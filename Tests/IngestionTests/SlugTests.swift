import Ingestion
import Mandates
import Testing

@Suite struct SlugTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let key: String
    var publisher: String?
    var date: String?
    var title: String?
    var name = "page.txt"
    var testDescription: String { key }
  }

  static let cases: [Case] = [
    Case(
      key: "swissinfo-2022-09-22-cassis-meets-lavrov", publisher: "SWI swissinfo.ch",
      date: "2022-09-22", title: "Cassis meets Lavrov in New York"),
    Case(
      key: "reuters-2022-08-11-russia-rejects-swiss", publisher: "Reuters", date: "2022-08-11",
      title: "Russia rejects Swiss offer"),
    Case(
      key: "federal-administration-2009-03-schutzmacht-georgien",
      publisher: "Federal Administration of Switzerland", date: "2009-03",
      title: "Schutzmacht für Georgien"),
    Case(key: "admin-2010", publisher: "www.admin.ch", date: "2010"),
    Case(
      key: "monde-interets-etats-unis", publisher: "Le Monde",
      title: "Les intérêts des États-Unis"),
    Case(key: "ansa-offerta-svizzera-roma", publisher: "ANSA", title: "L'offerta svizzera a Roma"),
    Case(key: "note-march", name: "in/Note of 3 March.txt"),
    Case(key: "document", name: "漢字.txt"),
    Case(key: "document", name: ""),
    Case(key: "page-2022-08-2022-09-21", date: "2022-08/2022-09-21"),
    Case(key: "russian", title: "Швейцария с 1980 года", name: "russian.txt"),
    Case(
      key: "daily-2021-swiss-iran", publisher: "The Daily", date: "2021",
      title: "Swiss in Iran - The Daily"),
    Case(key: "the-of", title: "The of"), Case(key: "con-2", title: "Con"),
    Case(key: "lpt1-2", name: "lpt1.txt"),
  ]

  @Test(arguments: cases)
  func `a key is made of publisher, date and title`(_ test: Case) {
    let key = DocumentSlug.key(
      publisher: test.publisher, date: test.date, title: test.title, name: test.name
    ) { _ in false }
    #expect(key.description == test.key)
  }

  @Test func `a key that is taken gets a number, and long ones are cut at a word`() {
    var taken: Set<DocumentKey> = []
    let title = String(repeating: "unforgettable", count: 9) + " words"
    for number in 1...20 {
      let key = DocumentSlug.key(
        publisher: "A publisher", date: "2020", title: title, name: "x"
      ) { taken.contains($0) }
      #expect(taken.insert(key).inserted)
      #expect(key.description.utf8.count <= 80)
      if number > 1 { #expect(key.description.hasSuffix("-\(number)")) }
    }
  }
}
