import Dates
import Mandates
import States
import TestSupport
import Testing

@testable import Reports

@Suite struct DateWordsTests {
  /// Dates as people and programs write them, all levels of the standard.
  private static let dates = [
    "2022-09-21", "1980-05-01", "1917-02-08", "1917-02-11", "2022-08", "2022-04", "2022-05",
    "2022-10", "1980", "0814", "0800", "0011", "0001", "0000", "-0043", "-0043-03-15", "Y12345",
    "Y-12345", "2022-08~", "2008-12~", "2022-09-21~", "1980~", "1975?", "2022-08?", "2022-09-21?",
    "1975%", "2022-09-21%", "1978-21", "1978-22", "1978-23", "1978-24", "1999-24", "1978-22~",
    "1978-21?", "1978-25", "1978-30", "1978-33", "1978-36", "1978-38", "1978-41", "198X", "198X?",
    "198X~", "190X", "19XX", "01XX", "1XXX", "XXXX", "19X5", "2022-XX", "2022-08-XX", "2022-XX-XX",
    "2022-08-XX?", "2022-1X", "2022-08-2X", "1985-XX-31", "198X-05", "1950S2",
    "2022-09-21T10:30:00Z",
    "2022-09-21T10:30:15+02:00", "2022-09-21T10:30:00", "2004-06~-11", "?2004-06-11", "2004~-06",
    "2022-08/2022-09", "2022-08/2022-09-21", "2022-09-01/2022-09-21", "2022-08-30/2022-09-01",
    "1980/1985", "1980/1981-05", "2021-12/2022-01", "2022-08~/2022-09-21", "1978-21/1978-23",
    "198X/199X", "../2022-08", "../1980", "../2022-09-21", "../1980~", "../1978-21", "../198X",
    "../1979-12-31", "/1980", "/2022-08", "1980/..", "2022-08/..", "2022-09-21/..", "1981-01-01/..",
    "1980/", "2022-09-21/", "1980~/..", "../..", "/..", "../", "[1980,1981]", "[2022-08,2022-09]",
    "[2008-12-13,2009-03-05]", "[2008-12-13..2009-03-05]", "[1980..1985]", "[2022-08-05..]",
    "[1980..]", "[1980~..]", "[..1980]", "[..1979-12-31]", "[1667,1668,1670..1672]",
    "[1980,1981,1985]", "{1980,1981}", "{1980..1985}", "{1980,1985..}", "[1980]",
    "[1980,2022-08-05..]",
  ]

  /// One date of each kind, for every form and every pair.
  private static let parts = [
    "1980~", "1978-22~", "1980-05-08", "1980-08", "1981", "1982-21", "1983-24", "1984-34", "199X",
    "20XX",
  ]

  @Test(arguments: Language.allCases)
  func `dates are said in words`(_ language: Language) throws {
    let words = DateWords(language)
    var lines: [String] = []
    for text in Self.dates {
      let date = try EDTF(text)
      let forms = [DateForm.alone, .at, .since, .until].map { words.words(date, $0) }
      let stretch = date.isInterval ? " ; \(words.stretch(date))" : ""
      lines.append("\(text) = \(forms.joined(separator: " · "))\(stretch)")
    }
    lines.append("")
    for text in Self.parts {
      let forms = try DateForm.allCases.map { words.words(try EDTF(text), $0) }
      lines.append("\(text) = \(forms.joined(separator: " · "))")
      for other in Self.parts.dropFirst(2) where other > text {
        lines.append("  \(words.stretch(try EDTF("\(text)/\(other)")))")
      }
    }
    expectGolden(lines.joined(separator: "\n") + "\n", "reports/\(language.rawValue)/dates.txt")
  }

  private static let alphabet = Array("0123456789XSYTZ?~%-/.,[]{}:+".utf8)

  @Test(arguments: Seed.some)
  func `every date that can be read has words in every language`(_ seed: Seed) throws {
    var random = seed.generator
    for _ in 0..<40 {
      var bytes = Array(try #require(Self.dates.randomElement(using: &random)).utf8)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = Self.alphabet.randomElement(using: &random) ?? 0
      }
      guard let date = try? EDTF(String(decoding: bytes, as: UTF8.self)) else { continue }
      for language in Language.allCases {
        let words = DateWords(language)
        for form in DateForm.allCases { expectGood(words.words(date, form), date) }
        expectGood(words.stretch(date), date)
      }
    }
  }

  private func expectGood(_ text: String, _ date: EDTF) {
    #expect(!text.isEmpty, "\(date)")
    #expect(!text.contains("  ") && text.first != " " && text.last != " ", "\(date): \(text)")
  }
}
