import Extraction
import States
import TestSupport
import Testing

@Suite struct LinearTimeTests {
  /// A text made to take long: a beginning and what is repeated after it.
  struct Hostile: Sendable, CustomTestStringConvertible {
    let name: String
    var beginning = "Switzerland represents the interests of Iran in Cuba "
    let repeated: String

    var testDescription: String { name }

    /// The text, of about so many bytes.
    func text(_ size: Int) -> [UInt8] {
      var text = Array(beginning.utf8)
      let unit = Array(repeated.utf8)
      while text.count < size { text += unit }
      return text
    }
  }

  private static let hostile: [Hostile] = [
    Hostile(
      name: "one line of clauses", repeated: "and represents Iran in Egypt and Cuba in Peru, "),
    Hostile(name: "one line of sentences", repeated: "Sweden represents Iran in Egypt. "),
    Hostile(name: "lines without a stop", repeated: "Sweden represents Iran in Egypt\n"),
    Hostile(name: "capitals", repeated: "A"),
    Hostile(name: "words in capitals", repeated: "SWISS INTERESTS IRAN REPRESENTED "),
    Hostile(name: "States", repeated: "Iran, Cuba and Peru, "),
    Hostile(name: "States in places", repeated: "in Iran and in Cuba, "),
    Hostile(name: "commas", repeated: ","),
    Hostile(name: "digits", repeated: "1"),
    Hostile(name: "dates", repeated: "3 March 1961 and "),
    Hostile(name: "quotation marks", repeated: "\""),
    Hostile(name: "elisions", repeated: "l'"),
    Hostile(name: "brackets", repeated: "(["),
    Hostile(name: "initials", repeated: "A."),
    Hostile(name: "empty lines", repeated: "\n"),
    Hostile(name: "hyphens", repeated: "one-"),
    Hostile(name: "words that catch the eye", repeated: "it represents it "),
    Hostile(name: "offers", repeated: "Sweden offered it again and Iran declined. "),
  ]

  @Test(arguments: hostile)
  func `a text made to take long is read to its end`(_ hostile: Hostile) {
    for language in Language.allCases {
      // Long in the language that it is written in; a shorter one says as much in the others.
      let text = hostile.text(language == .english ? 20_000 : 4_000)
      for extractor in [Self.screened, Self.unscreened] {
        // That ten times the text takes ten times the work is held by Tests/Tools/bounds.sh.
        let found = extractor.read(Reading(text: text, language: language))
        #expect(found.proposals.allSatisfy { $0.span.upperBound <= text.count })
      }
    }
  }

  @Test(arguments: Seed.some)
  func `no text is too strange to be read`(_ seed: Seed) {
    var generator = seed.generator
    let pieces = [
      "Switzerland", " represents ", "the interests of ", "Iran", " in ", "Cuba", ", ", ". ", "\n",
      "3. Mai 1961", "1979", "’s", "l’", "d'", "-", "—", "«", "»", "U.S.", "\u{300}", "\u{0}", "🇨🇭",
      "漢字", "ß", "É", "(", ")", "vertritt ", "section d'intérêts", "nimmt ", " wahr", "?",
      "\u{FEFF}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...80, using: &generator) {
      if Bool.random(using: &generator) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) {
        text.unicodeScalars.append(scalar)
      }
    }
    let bytes = Array(text.utf8)
    for language in Language.allCases {
      let reading = Reading(text: bytes, language: language, title: text)
      let found = Self.unscreened.read(reading)
      for proposal in found.proposals {
        #expect(proposal.span.lowerBound >= 0 && proposal.span.upperBound <= bytes.count)
      }
      _ = Self.screened.read(reading)
    }
  }

  private static let screened = Extractor()
  private static let unscreened = Extractor(isScreening: false)
}
