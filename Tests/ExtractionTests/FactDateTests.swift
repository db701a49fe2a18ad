import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// Dates are those of the facts: not of the page around them, of other States, nor the other way
/// round.
@Suite struct FactDateTests {
  private static let extractor = Extractor()

  struct Case: CustomTestStringConvertible, Sendable {
    let language: Language
    let text: String
    let published: String?
    let date: String?
    var testDescription: String { text }

    init(_ language: Language, _ text: String, published: String? = nil, _ date: String?) {
      self.language = language
      self.text = text
      self.published = published
      self.date = date
    }
  }

  private func read(_ item: Case) throws -> [Proposal] {
    var reading = Reading(text: Array(item.text.utf8), language: item.language)
    reading.published = try item.published.map { try EDTF($0) }
    return Self.extractor.read(reading).proposals.filter(\.modality.isActual)
  }

  /// The date of the last act; texts without a date of publication, unless one is given.
  static let acts: [Case] = [
    Case(
      .english,
      "Founded in 1848, the Post is a paper. Ukraine agreed in August that Sweden may "
        + "represent it in Russia.", nil),
    Case(
      .english,
      "The last World Cup was held in 2018. In August Ukraine agreed that Sweden "
        + "represents it in Russia.", nil),
    Case(
      .english,
      "In 1979 students stormed the embassy. Ukraine agreed that Sweden could represent "
        + "it in Russia.", published: "2022-09-22", nil),
    Case(
      .german,
      "Gegründet 1848. Schweden bot an, die Ukraine in Russland zu vertreten. Im August "
        + "stimmte Kiew zu.", nil),
    Case(
      .german,
      "Schweden übernahm 2019 die Interessen der USA in Venezuela. Kiew lehnt es ab, dass "
        + "die Türkei Russland in der Ukraine vertritt.", published: "2025-05-15", nil),
    Case(
      .french,
      "Fondé en 1848. La Suède a proposé de représenter l’Ukraine en Russie. En août, "
        + "Kiev a accepté.", nil),
    Case(
      .italian,
      "Fondata nel 1848. La Svezia ha offerto di rappresentare l’Ucraina in Russia. In "
        + "agosto Kiev ha accettato.", nil),
    Case(
      .english,
      "In April 1961 Cuba broke with the United States. In May Switzerland took over the "
        + "US interests in Cuba.", "1961-05"),
    Case(
      .german,
      "1961 brach Washington mit Havanna. Im Mai übernahm die Schweiz die Interessen der "
        + "USA in Kuba.", "1961-05"),
  ]

  @Test(arguments: acts)
  func `an act has no date of something else`(_ item: Case) throws {
    #expect(try read(item).last.map { $0.date?.description } == item.date)
  }

  /// What is over since a day was in force until then.
  static let ended: [Case] = [
    Case(.english, "Since 2019 Sweden no longer represents Canada in Iran.", "2019"),
    Case(.english, "Sweden ceased to represent Canada in Iran in 2019.", "2019"),
    Case(.german, "Schweden vertritt Kanada im Iran seit 2019 nicht mehr.", "2019"),
    Case(.french, "Depuis 2019, la Suède ne représente plus le Canada en Iran.", "2019"),
    Case(.italian, "Dal 2019 la Svezia non rappresenta più il Canada in Iran.", "2019"),
  ]

  @Test(arguments: ended)
  func `what is no more since a day lasted until then`(_ item: Case) throws {
    let told = try read(item)
    // An end on that day, or a mandate that is over and lasted until it.
    let isEnd = told.map(\.content) == [.act(.end)]
    #expect(isEnd || told.map(\.content) == [.attestation(.over)])
    #expect(told.map { (isEnd ? $0.date : $0.until)?.description } == [item.date])
    #expect(told.allSatisfy { $0.since == nil })
  }

  /// A day on which a mandate was in force is not the one on which it began; the State of that day.
  static let days: [Case] = [
    Case(.english, "In 1968 Austria represented Israel in Moscow.", "../1968"),
    Case(.german, "1968 vertrat Österreich Israel in Moskau.", "../1968"),
    Case(.french, "En 1968, l’Autriche représentait Israël à Moscou.", "../1968"),
    Case(.italian, "Nel 1968 l’Austria rappresentava Israele a Mosca.", "../1968"),
  ]

  @Test(arguments: days)
  func `a day of the past is no beginning, and has its own States`(_ item: Case) throws {
    let told = try read(item)
    #expect(told.map { $0.since?.description } == [item.date])
    #expect(told.map { $0.receiving?.description } == ["SUHH"])
  }

  static let scopes: [Case] = [
    Case(.english, "The scope of the Swiss mandate for Iran in Canada was widened in May.", nil),
    Case(.german, "Der Umfang des Schweizer Mandats für den Iran in Kanada wurde erweitert.", nil),
    Case(.french, "La portée du mandat suisse pour l’Iran au Canada a été élargie en mai.", nil),
    Case(.italian, "L’ambito del mandato svizzero per l’Iran in Canada è stato ampliato.", nil),
  ]

  @Test(arguments: scopes)
  func `what is told of its scope ends no mandate`(_ item: Case) throws {
    #expect(try read(item).isEmpty)
  }

  /// Published on 22 September 2022.
  static let renewals: [Case] = [
    Case(
      .english,
      "Sweden had offered to represent Ukraine in Russia. On 21 September 2022 its "
        + "president renewed the offer.", nil),
    Case(
      .german,
      "Schweden hatte angeboten, die Ukraine in Russland zu vertreten. Am 21. September "
        + "2022 erneuerte der Ministerpräsident das Angebot.", nil),
    Case(
      .french,
      "La Suède avait proposé de représenter l’Ukraine en Russie. Le 21 septembre 2022, "
        + "son président a renouvelé l’offre.", nil),
    Case(
      .italian,
      "La Svezia aveva offerto di rappresentare l’Ucraina in Russia. Il 21 settembre 2022 "
        + "il presidente ha rinnovato l’offerta.", nil),
  ]

  @Test(arguments: renewals)
  func `an offer is renewed by whoever speaks for its State`(_ item: Case) throws {
    let told = try read(item)
    #expect(told.map(\.content) == [.act(.offer), .act(.offer)])
    #expect(told.map { $0.date?.description } == ["../2022-09-21", "2022-09-21"])
  }
}
