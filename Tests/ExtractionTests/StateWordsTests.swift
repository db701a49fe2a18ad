import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// Which States words stand for, and which stand for none or might for several.
@Suite struct StateWordsTests {
  private static let extractor = Extractor()

  struct Case: CustomTestStringConvertible, Sendable {
    let language: Language
    let text: String
    /// Power, represented and receiving State, with the place; nil if nothing is to be read.
    let mandate: String?
    var testDescription: String { text }

    init(_ language: Language, _ text: String, _ mandate: String?) {
      self.language = language
      self.text = text
      self.mandate = mandate
    }
  }

  static let cases: [Case] = [
    Case(.english, "The Republic of Korea represents Turkey in Niger.", "kr-for-tr-in-ne"),
    Case(.german, "Schweden vertritt die Republik Korea im Iran.", "se-for-kr-in-ir"),
    Case(.french, "La République de Corée représente la Turquie au Niger.", "kr-for-tr-in-ne"),
    Case(.italian, "La Repubblica di Corea rappresenta la Turchia in Niger.", "kr-for-tr-in-ne"),
    Case(.english, "Sweden represents Canada in North Korea.", "se-for-ca-in-kp"),
    Case(.english, "Sweden represents Canada in the Islamic Republic of Iran.", "se-for-ca-in-ir"),
    Case(.english, "Sweden represents Canada in the Kingdom of Norway.", "se-for-ca-in-no"),
    Case(.english, "Sweden represents Denmark in Gibraltar.", "se-for-dk-in-gb@gibraltar"),
    Case(.english, "Sweden represents Jordan in Syria.", "se-for-jo-in-sy"),
    Case(.english, "Jordan represents Canada in Syria.", "jo-for-ca-in-sy"),
    // Which of two States is meant nobody says.
    Case(.english, "Korea represents Canada in Germany.", nil),
    Case(.english, "The Korean embassy represents Denmark in Iran.", nil),
    Case(.english, "Sweden represents Turkey in Congo.", nil),
    Case(.german, "Schweden vertritt die Türkei im Kongo.", nil),
    // Places and persons that bear the name of a State.
    Case(.english, "Sweden represents Turkey in New Mexico.", nil),
    Case(.french, "La Suède représente la Turquie au Nouveau-Mexique.", nil),
    Case(.english, "Chad Smith represents Canada in Germany.", nil),
    Case(.english, "Jordan Peterson represents Canada in Germany.", nil),
  ]

  @Test(arguments: cases)
  func `a word stands for the State that it names, and for none if it may be several`(
    _ item: Case
  ) throws {
    var reading = Reading(text: Array(item.text.utf8), language: item.language)
    reading.published = try EDTF("2022-05-01")
    let told = Self.extractor.read(reading).proposals.map { $0.mandate?.description }
    #expect(told == (item.mandate.map { [$0] } ?? []))
  }
}
