import EvidenceLedger
import Ingestion
import Mandates
import TestSupport
import Testing

/// What counts as a copy, and what only speaks of the same thing.
@Suite struct CopyTests {
  /// A made-up agency text of 120 words.
  static let agency = """
    GENEVA, March 3 (Agency) - The Swiss foreign ministry said on Friday that it had been asked to \
    look after the interests of Ruritania in Graustark, after the two countries recalled their \
    ambassadors in a dispute over the river that forms their border. "We have taken note of the \
    request and are examining it with both sides," a spokeswoman told reporters in the capital. \
    Graustark has not answered so far. Its deputy minister said last week that no stranger was \
    needed between neighbours who had traded for two hundred years. Consular matters have been \
    handled by a third country since January, when the last members of the mission left the city \
    by train. Diplomats in Geneva expect that talks on the details will take several weeks at \
    least, since premises, archives and staff have to be counted first.
    """

  /// Another report on the same day that quotes the same sentence.
  static let report = """
    Who will stand up for Ruritanians across the river? For now nobody can say. At a crowded press \
    conference the ministry in Bern confirmed what had been whispered for days: Ruritania wants \
    Switzerland as its voice. "We have taken note of the request and are examining it with both \
    sides," a spokeswoman told reporters in the capital. More she would not say. In the border \
    towns people shrug. The bridge is closed, the market empty, and the old consulate serves as a \
    store for grain. Whoever needs a passport travels a day and a half to the south. Observers \
    doubt that the neighbour will agree before the harvest, and some remember that it refused such \
    an offer once before, a generation ago, without giving a reason for it. A film of it is shown.
    """

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let isCopy: Bool
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "itself", text: agency, isCopy: true),
    Case(name: "in capitals", text: agency.uppercased(), isCopy: true),
    Case(
      name: "with other marks and line breaks",
      text: agency.replacing("\"", with: "”").replacing(", ", with: " – ")
        .replacing(". ", with: ".\r\n\r\n"), isCopy: true),
    Case(
      name: "with a headline, a byline and a foot of its own",
      text: "Swiss asked to help in river row\nBy our correspondent\n" + agency
        + "\nMore news on our pages. All rights reserved.", isCopy: true),
    Case(
      name: "with one word in fifteen changed", text: changing(agency, every: 15), isCopy: true),
    Case(
      name: "cut after two thirds", text: first(agency, of: 80), isCopy: true),
    Case(name: "with every fifth word changed", text: changing(agency, every: 5), isCopy: false),
    Case(name: "another report that quotes it", text: report, isCopy: false),
    Case(name: "its first sentences", text: first(agency, of: 45), isCopy: false),
    Case(
      name: "a page in which it is one item of several",
      text: agency + report + changing(report, every: 2), isCopy: false),
    Case(name: "nothing", text: "", isCopy: false),
  ]

  @Test(arguments: cases)
  func `a copy is told from another text, either way round`(_ test: Case) {
    let one = TextSketch(Array(Self.agency.utf8))
    let other = TextSketch(Array(test.text.utf8))
    #expect(one.isCopy(of: other) == test.isCopy)
    #expect(other.isCopy(of: one) == test.isCopy)
  }

  @Test func `short texts are alike by chance`() {
    let text = Array("The offer stands, the ministry in Bern said on Friday evening.".utf8)
    #expect(!TextSketch(text).isCopy(of: TextSketch(text)))
  }

  @Test func `letters with accents are letters in either case`() {
    let text = Self.made(words: 60, Seed(1), letters: "éàüçñøæ")
    #expect(
      TextSketch(Array(text.utf8)).isCopy(of: TextSketch(Array(text.uppercased().utf8))))
  }

  @Test(arguments: [2_000, 50_000])
  func `a text too long to compare whole is compared in part`(_ words: Int) {
    let text = Self.made(words: words, Seed(7))
    let other = Self.made(words: words, Seed(8))
    let sketch = TextSketch(Array(text.utf8))
    #expect(sketch.isCopy(of: TextSketch(Array(Self.changing(text, every: 20).utf8))))
    #expect(!sketch.isCopy(of: TextSketch(Array(Self.changing(text, every: 4).utf8))))
    #expect(!sketch.isCopy(of: TextSketch(Array(other.utf8))))
    #expect(sketch.isCopy(of: TextSketch(Array(Self.first(text, of: words * 3 / 4).utf8))))
    #expect(!sketch.isCopy(of: TextSketch(Array(Self.first(text, of: words / 3).utf8))))
  }

  @Test func `copies of one text lead to it however many there are`() throws {
    var index = CopyIndex()
    index.enter(TextSketch(Array(Self.report.utf8)), of: try key("report"))
    index.enter(TextSketch(Array(Self.agency.utf8)), of: try key("agency"))
    for number in 0..<200 {
      index.enter(
        TextSketch(Array((Self.made(words: 40, Seed(UInt64(number)))).utf8)),
        of: try key("other-\(number)"))
    }
    let copy = TextSketch(Array(Self.changing(Self.agency, every: 30).utf8))
    #expect(index.origin(of: copy, of: try key("copy")) == (try key("agency")))
    #expect(index.origin(of: copy, of: try key("agency")) == nil)
    #expect(index.origin(of: TextSketch([]), of: try key("copy")) == nil)
  }

  @Test(arguments: Seed.some)
  func `any bytes can be sketched`(_ seed: Seed) {
    var random = seed.generator
    let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    let sketch = TextSketch(bytes)
    #expect(!sketch.isCopy(of: TextSketch([])))
  }

  private func key(_ text: String) throws -> DocumentKey { try #require(DocumentKey(text)) }

  static func changing(_ text: String, every count: Int) -> String {
    text.split(separator: " ").enumerated().map { index, word in
      index % count == count - 1 ? "changed\(index)" : String(word)
    }.joined(separator: " ")
  }

  static func first(_ text: String, of words: Int) -> String {
    text.split(separator: " ").prefix(words).joined(separator: " ")
  }

  static func made(words: Int, _ seed: Seed, letters: String = "abcdefghiklmnoprstuvw") -> String {
    var random = seed.generator
    let letters = Array(letters)
    return (0..<words).map { _ in
      let length = Int.random(in: 2...7, using: &random)
      return String((0..<length).map { _ in letters.randomElement(using: &random) ?? "x" })
    }.joined(separator: " ")
  }
}
