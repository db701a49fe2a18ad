import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// What the States of a mandate do otherwise is nothing done to it, and a consent that is missing,
/// needed or only supposed is none.
@Suite struct OtherNewsTests {
  private static let extractor = Extractor()

  typealias Case = TextCase

  private static let inForce: [Language: String] = [
    .english: "Sweden represents US interests in Iran. ",
    .german: "Schweden vertritt die Interessen der USA im Iran. ",
    .french: "La Suède représente les intérêts des États-Unis en Iran. ",
    .italian: "La Svezia rappresenta gli interessi degli Stati Uniti in Iran. ",
  ]

  private static let offered: [Language: String] = [
    .english: "Sweden has offered to represent Ukraine in Russia. ",
    .german: "Schweden hat angeboten, die Ukraine in Russland zu vertreten. ",
    .french: "La Suède a proposé de représenter l’Ukraine en Russie. ",
    .italian: "La Svezia ha offerto di rappresentare l’Ucraina in Russia. ",
  ]

  static let others: [Case] = [
    Case(.english, "On Monday Iran rejected a US proposal for a truce."),
    Case(.english, "The United States withdrew from the nuclear accord in 2018."),
    Case(.english, "Tehran suspended the negotiations on Friday."),
    Case(.english, "The agreement was signed in 2015."),
    Case(.english, "Iran accepted an invitation to Stockholm."),
    Case(.english, "Iran ended the briefing and signed a gas deal."),
    Case(.german, "Am Montag lehnte der Iran einen Vorschlag der USA für eine Waffenruhe ab."),
    Case(.german, "Das Abkommen wurde 2015 unterzeichnet."),
    Case(.german, "Die USA zogen sich 2018 aus dem Atomabkommen zurück."),
    Case(.french, "Lundi, l’Iran a rejeté une proposition américaine de trêve."),
    Case(.french, "Les États-Unis se sont retirés de l’accord nucléaire en 2018."),
    Case(.french, "Téhéran a suspendu les pourparlers vendredi."),
    Case(.french, "L’accord a été signé en 2015."),
    Case(.italian, "Lunedì l’Iran ha respinto una proposta americana di tregua."),
    Case(.italian, "Gli Stati Uniti si sono ritirati dall’accordo nucleare nel 2018."),
    Case(.italian, "Teheran ha sospeso i colloqui venerdì."),
    Case(.italian, "L’accordo è stato firmato nel 2015."),
  ]

  static let missing: [Case] = [
    Case(.english, "The mandate needs Russia’s consent."),
    Case(.english, "What is still missing is Russia’s consent."),
    Case(.english, "Stockholm awaits Russian approval."),
    Case(.english, "Had Moscow agreed, the mandate would exist."),
    Case(.english, "Supposing Moscow accepts, work could begin."),
    Case(.german, "Hätte Moskau zugestimmt, gäbe es das Mandat."),
    Case(
      .german, "Damit das Mandat in Kraft treten könne, brauche es das Einverständnis Russlands."),
    Case(.german, "Stockholm wartet auf die Zustimmung Moskaus."),
    Case(.french, "À supposer que Moscou accepte, le mandat commencerait."),
    Case(.french, "Le consentement de Moscou est nécessaire."),
    Case(.french, "Il manque le consentement de la Russie."),
    Case(.italian, "Manca il consenso di Mosca."),
    Case(.italian, "È necessario il consenso russo."),
    Case(.italian, "Ammesso che Mosca accetti, il lavoro comincerebbe."),
  ]

  static let given: [Case] = [
    Case(.english, "Moscow gave its consent in August."),
    Case(.english, "Moscow rejected the offer on Monday."),
    Case(.german, "Moskau gab im August seine Zustimmung."),
    Case(.german, "Moskau wies das Angebot zurück."),
    Case(.french, "Moscou a donné son accord en août."),
    Case(.french, "Moscou a rejeté l’offre lundi."),
    Case(.italian, "Mosca ha dato il suo consenso in agosto."),
    Case(.italian, "Mosca ha respinto l’offerta lunedì."),
  ]

  /// The acts that a sentence adds after another.
  private func acts(_ before: [Language: String], _ item: Case) throws -> [Claim.Content] {
    let text = (before[item.language] ?? "") + item.text
    var reading = Reading(text: Array(text.utf8), language: item.language)
    reading.published = try EDTF("2022-09-22")
    return Self.extractor.read(reading).proposals.filter(\.modality.isActual).map(\.content)
  }

  @Test(arguments: others)
  func `other news of the same States leaves a mandate alone`(_ item: Case) throws {
    #expect(try acts(Self.inForce, item) == [.attestation(.yes)])
  }

  @Test(arguments: missing)
  func `a consent that is not there is none`(_ item: Case) throws {
    #expect(try acts(Self.offered, item) == [.act(.offer)])
  }

  @Test(arguments: given)
  func `an answer to an offer is read`(_ item: Case) throws {
    let told = try acts(Self.offered, item)
    #expect(told.count == 2)
    #expect(told.contains(.act(.consent)) || told.contains(.act(.rejection)))
  }
}
