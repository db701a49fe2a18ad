import Dates
import States
import TestSupport
import Testing

@testable import Extraction

@Suite struct TimeReaderTests {
  @Test(arguments: Language.allCases)
  func `every line of the tables can be read`(_ language: Language) {
    let lexicon = TimeTables.lexicon(of: language)
    #expect(lexicon.problems == [])
    #expect(lexicon.dates.count > 60 && lexicon.expressions.count > 40)
    let words = lexicon.words
    #expect(Set(words.compactMap(\.month)) == Set(1...12))
    #expect(Set(words.compactMap(\.weekday)) == Set(1...7))
    #expect(Set(words.compactMap(\.season)) == Set(21...24))
    let numbers = Set(words.compactMap(\.number) + lexicon.hyphenatedNumbers.values)
    #expect(numbers.isSuperset(of: 1...99))
  }

  @Test func `a line that can't be read is named`() {
    let lexicon = TimeLexicon(
      words: "month 5 = may\nunit eon = eon\nmonth x = y\nnonsense\n",
      grammar: "at : on {}\nat : <eon>\nat nonsense : on\ndate maybe : <month>\nat : @none {}\nat\n"
    )
    #expect(
      lexicon.problems == [
        "unit eon = eon", "month x = y", "nonsense", "at : <eon>", "at nonsense : on",
        "date maybe : <month>", "at : @none {}", "at",
      ])
  }

  private static let words = Dictionary(
    uniqueKeysWithValues: Language.allCases.map {
      ($0, TimeTables.lexicon(of: $0).vocabulary.words.sorted())
    })

  /// Words, numbers and marks that times are made of, in any order.
  private static func soup(_ language: Language, _ seed: Seed) -> String {
    var random = seed.generator
    let words = Self.words[language] ?? []
    let marks = [
      ",", ".", "-", "–", "(", ")", "'", "/", ":", "1", "31", "1961", "2015", "99", "0", "00",
      "1970s", "25.10.2017", "2009-03-06", "0000", "99999999999999999999999", "$", "%", "º",
      "\u{0}",
      "é", "🜁", "1er", "'s",
    ]
    var text = ""
    for _ in 0..<80 {
      var word =
        (Bool.random(using: &random) ? words : marks).randomElement(using: &random) ?? ""
      if Bool.random(using: &random) { word = word.prefix(1).uppercased() + word.dropFirst() }
      text += word
      if Int.random(in: 0..<4, using: &random) > 0 { text += " " }
    }
    return text
  }

  @Test(arguments: Seed.some, Language.allCases)
  func `any words give expressions in order that don't overlap`(
    _ seed: Seed, _ language: Language
  ) throws {
    var random = seed.generator
    let dates = ["2022-09-22", "2022-02", "2022", "0001-01-01", "9999-12-31", "1961~", "../2010"]
    let published = try dates.randomElement(using: &random).map { try EDTF($0) }
    let previous = try dates.randomElement(using: &random).map { try EDTF($0) }
    let tokens = TimeCase.tokens(Self.soup(language, seed))
    for published in [published, nil] {
      let reader = TimeReader(language: language, published: published)
      var at = 0
      for expression in reader.expressions(in: tokens, previous: previous) {
        #expect(expression.tokens.lowerBound >= at && !expression.tokens.isEmpty)
        at = expression.tokens.upperBound
        #expect(expression.end == nil || expression.role == .fromTo)
      }
      #expect(at <= tokens.count)
    }
  }

  @Test(arguments: Language.allCases)
  func `a long chain of years is read in twos, and one of numbers as no time`(_ language: Language)
  {
    let reader = TimeReader(language: language, published: nil)
    for word in ["1961-", "one-"] {
      let tokens = TimeCase.tokens(String(repeating: word, count: 5000))
      let found = reader.expressions(in: tokens, previous: nil)
      #expect(found.count == (word == "one-" ? 0 : 2500))
    }
  }

  /// A text and the day on which it says it was published.
  struct Publication: CustomTestStringConvertible, Sendable {
    let language: Language
    let text: String
    let day: String?
    var testDescription: String { text.prefix(60).description }
  }

  private static let lines = String(repeating: "A line of the text.\n", count: 20)

  static let publications: [Publication] = [
    Publication(
      language: .english,
      text: "A headline\n\nThis content was published on March 6, 2009 - 22:25\n",
      day: "2009-03-06"),
    Publication(language: .english, text: "March 6, 2009 - 22:25\nText.", day: "2009-03-06"),
    Publication(language: .english, text: "Published: 6 March 2009\nText.", day: "2009-03-06"),
    Publication(language: .english, text: "In March 6, 2009 they met in town.", day: nil),
    Publication(language: .english, text: "They met on March 6, 2009.", day: nil),
    Publication(language: .english, text: "This content was published on\nText.", day: nil),
    Publication(
      language: .english, text: lines + "Published on May 1, 2010\n", day: "2010-05-01"),
    Publication(
      language: .english, text: lines + "Published on May 1, 2010\nPublished on May 2, 2010\n",
      day: nil),
    Publication(language: .english, text: lines + "ROME, 3 May 2010 - Text.\n", day: nil),
    Publication(language: .german, text: "Stand: 12.01.2009\nText.", day: "2009-01-12"),
    Publication(
      language: .german, text: "Titel\nVeröffentlicht am 12. Januar 2009\n", day: "2009-01-12"),
    Publication(language: .german, text: "Bern, 12.01.2009 - Text", day: "2009-01-12"),
    Publication(language: .german, text: "Am 12. Januar 2009 kam er.", day: nil),
    Publication(language: .french, text: "Berne, 25.10.2017 - Texte", day: "2017-10-25"),
    Publication(language: .french, text: "NATIONS UNIES, 17 mai - Texte", day: nil),
    Publication(language: .french, text: "Publié le 3 mai 2010 à 10h30", day: "2010-05-03"),
    Publication(language: .italian, text: "Berna, 06.01.2011\n\nTesto", day: "2011-01-06"),
    Publication(language: .italian, text: "Pubblicato il 3 maggio 2010", day: "2010-05-03"),
    Publication(language: .italian, text: "", day: nil),
  ]

  @Test(arguments: publications)
  func `a text tells when it was published, or not`(_ publication: Publication) {
    let date = TimeReader.publication(
      in: Array(publication.text.utf8), language: publication.language)
    #expect(date?.text == publication.day)
  }

  @Test(arguments: Seed.some)
  func `any bytes have a date of publication or none`(_ seed: Seed) {
    var random = seed.generator
    let bytes = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &random) }
    for language in Language.allCases {
      #expect(TimeReader.publication(in: bytes, language: language) == nil)
    }
  }
}
