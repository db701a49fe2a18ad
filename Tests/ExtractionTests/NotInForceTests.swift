import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// What only was offered, planned, hoped for, tried or lost is never told as in force.
@Suite struct NotInForceTests {
  private static let extractor = Extractor()

  typealias Case = TextCase

  static let cases: [Case] = [
    Case(.english, "Switzerland renewed the offer to represent Ukraine in Russia."),
    Case(.english, "Switzerland again offered to represent Ukraine in Russia."),
    Case(.english, "Switzerland’s offer to represent Ukraine in Russia still stands."),
    Case(.english, "Switzerland maintains its offer to represent Ukraine in Russia."),
    Case(.english, "Switzerland abandoned the plan to represent Ukraine in Russia."),
    Case(.english, "Switzerland lost the right to represent Ukraine in Russia."),
    Case(.english, "Switzerland tried to represent Ukraine in Russia."),
    Case(.english, "Switzerland sent a diplomat to represent Ukraine in Russia."),
    Case(.english, "Switzerland hopes to represent Ukraine in Russia."),
    Case(.german, "Die Schweiz hält an ihrem Angebot fest, die Ukraine in Russland zu vertreten."),
    Case(.german, "Die Schweiz hat den Plan aufgegeben, die Ukraine in Russland zu vertreten."),
    Case(.german, "Die Schweiz möchte die Ukraine in Russland vertreten."),
    Case(.german, "Die Schweiz versucht, die Ukraine in Russland zu vertreten."),
    Case(.german, "Die Schweiz schickte einen Boten, um die Ukraine in Russland zu vertreten."),
    Case(.french, "La Suisse maintient son offre de représenter l’Ukraine en Russie."),
    Case(.french, "La Suisse a tenté de représenter l’Ukraine en Russie."),
    Case(.french, "La Suisse a envoyé un diplomate pour représenter l’Ukraine en Russie."),
    Case(.french, "La Suisse a perdu le droit de représenter l’Ukraine en Russie."),
    Case(.french, "La Suisse espère représenter l’Ukraine en Russie."),
    Case(.italian, "La Svizzera mantiene la sua offerta di rappresentare l’Ucraina in Russia."),
    Case(.italian, "La Svizzera ha tentato di rappresentare l’Ucraina in Russia."),
    Case(.italian, "La Svizzera ha inviato un diplomatico per rappresentare l’Ucraina in Russia."),
    Case(.italian, "La Svizzera ha perso il diritto di rappresentare l’Ucraina in Russia."),
    Case(.italian, "La Svizzera avrebbe dovuto rappresentare l’Ucraina in Russia."),
    Case(.english, "Portugal decided to open interests sections in the Dutch embassy in Jakarta."),
    Case(.french, "Le Portugal a décidé d’ouvrir une section à l’ambassade suisse à Jakarta."),
    Case(.italian, "Il Portogallo ha deciso di aprire una sezione nell’ambasciata svizzera."),
  ]

  @Test(arguments: cases)
  func `what was only offered, planned, tried or lost is not in force`(_ item: Case) {
    let told = Self.extractor.read(Reading(text: Array(item.text.utf8), language: item.language))
    for proposal in told.proposals where [.asserted, .reported].contains(proposal.modality) {
      #expect(proposal.content != .attestation(.yes), "\(proposal)")
      #expect(proposal.content != .act(.entryIntoForce), "\(proposal)")
    }
  }

  @Test func `an offer told again is renewed, and was made before`() {
    let text = "In September 2022 Switzerland renewed the offer to represent Ukraine in Russia."
    let told = Self.extractor.read(Reading(text: Array(text.utf8), language: .english))
    #expect(told.proposals.map(\.rule) == ["offer.implied", "represent.offer-renewed"])
    #expect(told.proposals.map(\.date?.description) == ["../2022-09", "2022-09"])
  }
}
