import Dates
import States
import TestSupport
import Testing

@testable import Extraction

@Suite struct ScreeningTests {
  private static let screened = Extractor()
  private static let unscreened = Extractor(isScreening: false)

  @Test(arguments: GoldSet.allCases)
  func `screening changes nothing that is found`(_ set: GoldSet) {
    for text in set.texts() {
      guard let language = Language(rawValue: text.lang) else { continue }
      let reading = Reading(
        text: Array(text.text.utf8), language: language,
        published: text.published.flatMap { try? EDTF($0) }, title: text.title)
      let found = Self.screened.read(reading).proposals
      #expect(found == Self.unscreened.read(reading).proposals, "\(text.id)")
    }
  }

  @Test func `a text that speaks of no mandate has no part worth reading`() {
    let page = """
      The bank left its interest rate unchanged. Turkey and Greece sent fire engines to Italy. \
      The company represents several hundred suppliers and has offices in twelve countries.
      """
    let news = String(repeating: page + " ", count: 20)
    let screen = Screen(
      LanguageTables.lexicon(.english), states: StateIndex(.standard), registry: .standard,
      language: .english)
    #expect(screen.windows(Array(news.utf8)).isEmpty)
    let fact = news + " Switzerland represents the interests of Iran in Egypt."
    #expect(!screen.windows(Array(fact.utf8)).isEmpty)
  }

  @Test(arguments: Seed.some)
  func `words are found where a plain search finds them`(_ seed: Seed) {
    var generator = seed.generator
    let words = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
      ByteMatcher.Word(
        text: Self.random(Self.letters, 1...4, &generator),
        isPrefix: Bool.random(using: &generator),
        kind: 1 << UInt8.random(in: 0..<3, using: &generator))
    }.filter { !Self.plain($0.text).allSatisfy { $0 == " " } }
    let text = Self.random(Self.signs, 0...200, &generator)
    let matcher = ByteMatcher(words)
    let plain = " " + Self.plain(text) + " "
    for word in words {
      let sought = " " + Self.plain(word.text) + (word.isPrefix ? "" : " ")
      let isFound = Self.kinds(matcher, text) & word.kind != 0
      let mates = words.filter { $0.kind == word.kind }.map {
        " " + Self.plain($0.text) + ($0.isPrefix ? "" : " ")
      }
      #expect(
        isFound == mates.contains { Self.squeezed(plain).contains($0) }, "\(sought) in \(text)")
    }
  }

  private static let letters = ["a", "b", "é", "ß", "a", " ", "'"]
  private static let signs = ["a", "b", "A", "B", "é", "É", "ß", " ", "'", "’", "\n", ", ", "1"]

  private static func random(
    _ signs: [String], _ count: ClosedRange<Int>, _ generator: inout SplitMix64
  ) -> String {
    (0..<Int.random(in: count, using: &generator)).map { _ in
      signs[Int.random(in: 0..<signs.count, using: &generator)]
    }.joined()
  }

  /// Small letters, and one blank for each run of marks.
  private static func plain(_ text: String) -> String {
    let small = text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
    let words = String(small).split(separator: " ", omittingEmptySubsequences: true)
    return words.joined(separator: " ")
  }

  private static func squeezed(_ text: String) -> String {
    " " + text.split(separator: " ").joined(separator: " ") + " "
  }

  /// The kinds of all words that a matcher finds.
  private static func kinds(_ matcher: ByteMatcher, _ text: String) -> UInt8 {
    var kinds: UInt8 = 0
    var cursor = ByteMatcher.Cursor()
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      while let hit = matcher.next(after: &cursor, in: bytes) { kinds |= hit.kinds }
    }
    return kinds
  }
}
