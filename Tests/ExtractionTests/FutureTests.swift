import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// What lies after the publication has only been announced; what lies before it is told as begun.
@Suite struct FutureTests {
  private static let extractor = Extractor()

  typealias Case = TextCase

  /// All published on 22 September 2022.
  static let coming: [Case] = [
    Case(.english, "From 1 October, Switzerland represents Ecuador in Mexico."),
    Case(.english, "Switzerland will represent Ecuador in Mexico as of December."),
    Case(.english, "Tomorrow Sweden takes over the interests of Poland in Syria."),
    Case(.english, "Sweden is taking over Polish interests in Syria on Monday."),
    Case(.english, "Switzerland represents Ecuador in Mexico starting next week."),
    Case(.german, "Ab dem 1. Oktober vertritt die Schweiz Ecuador in Mexiko."),
    Case(.german, "Morgen übernimmt Schweden die Interessen Polens in Syrien."),
    Case(.german, "Übermorgen vertritt Schweden Polen in Syrien."),
    Case(.german, "Das Mandat der Schweiz für Ecuador in Mexiko tritt am 1. Oktober in Kraft."),
    Case(.french, "À partir du 1er octobre, la Suisse représente l’Équateur au Mexique."),
    Case(
      .french, "La Suisse assure dès le 1er octobre la représentation de l’Équateur au Mexique."),
    Case(.french, "Demain, la Suède prend en charge les intérêts de la Pologne en Syrie."),
    Case(.french, "Dès janvier 2023, la Suisse représente l’Équateur au Mexique."),
    Case(.italian, "Da ottobre la Svizzera rappresenta l’Ecuador in Messico."),
    Case(.italian, "Domani la Svezia assume gli interessi della Polonia in Siria."),
    Case(.italian, "Dal 1° gennaio 2023 la Svizzera rappresenta l’Ecuador in Messico."),
  ]

  /// What is planned in a second sentence adds nothing.
  static let planned: [Case] = [
    Case(
      .english, "Sweden will represent Poland in Syria. The agreement will be signed on Friday."),
    Case(
      .german, "Schweden wird Polen in Syrien vertreten. Das Abkommen wird am Freitag signiert."),
    Case(.french, "La Suède représentera la Pologne en Syrie. L’accord sera signé vendredi."),
    Case(.italian, "La Svezia rappresenterà la Polonia in Siria. L’accordo sarà firmato venerdì."),
  ]

  static let begun: [Case] = [
    Case(.english, "Since 1 October Switzerland has represented Ecuador in Mexico."),
    Case(.english, "On 1 October Switzerland took over the representation of Ecuador in Mexico."),
    Case(.english, "Switzerland represents Ecuador in Mexico until the end of 2025."),
    Case(.german, "Seit dem 1. Oktober vertritt die Schweiz Ecuador in Mexiko."),
    Case(.german, "Ab sofort vertritt die Schweiz Ecuador in Mexiko."),
    Case(.french, "Depuis le 1er octobre, la Suisse représente l’Équateur au Mexique."),
    Case(.french, "La Suisse assure depuis 2019 la représentation de l’Équateur au Mexique."),
    Case(.italian, "Da agosto la Svizzera rappresenta l’Ecuador in Messico."),
    Case(.italian, "Dal 2019 la Svizzera rappresenta l’Ecuador in Messico."),
  ]

  private func read(_ item: Case) throws -> [Proposal] {
    var reading = Reading(text: Array(item.text.utf8), language: item.language)
    reading.published = try EDTF("2022-09-22")
    return Self.extractor.read(reading).proposals
  }

  @Test(arguments: coming + planned)
  func `what is still to come is announced`(_ item: Case) throws {
    let told = try read(item)
    #expect(told.map(\.content) == [.act(.announcement)])
    #expect(told.allSatisfy { $0.date == nil && $0.since == nil })
  }

  @Test(arguments: begun)
  func `what has begun is in force`(_ item: Case) throws {
    let told = try read(item)
    #expect(told.count == 1)
    for proposal in told {
      #expect([.attestation(.yes), .act(.entryIntoForce)].contains(proposal.content))
    }
  }
}
