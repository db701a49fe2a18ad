import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// What is told beside a mandate: how far it goes, to whom it passes, that it is denied.
@Suite struct CircumstanceTests {
  private static let extractor = Extractor()

  typealias Case = TextCase

  private static func proposals(_ item: Case) throws -> [Proposal] {
    var reading = Reading(text: Array(item.text.utf8), language: item.language)
    reading.published = try EDTF("2022-05-01")
    return extractor.read(reading).proposals
  }

  static let consular: [Case] = [
    Case(.english, "Switzerland represents Iran in Canada, consular only."),
    Case(.english, "Switzerland represents the consular interests of Iran in Canada."),
    Case(.german, "Die Schweiz vertritt Iran in Kanada, nur konsularisch."),
    Case(.french, "La Suisse représente les intérêts consulaires de l’Iran au Canada."),
    Case(.italian, "La Svizzera rappresenta l’Iran in Canada solo per gli affari consolari."),
  ]

  @Test(arguments: consular)
  func `what is only consular has that scope`(_ item: Case) throws {
    #expect(try Self.proposals(item).map(\.scope) == [Scope([.consular])])
  }

  static let limited: [Case] = [
    Case(.english, "Switzerland represents Iran in Canada without consular services."),
    Case(.english, "Switzerland represents Iran in Canada, no consular services."),
    Case(.german, "Die Schweiz vertritt Iran in Kanada, ohne konsularische Dienste."),
    Case(.french, "La Suisse représente l’Iran au Canada, sans services consulaires."),
    Case(.italian, "La Svizzera rappresenta l’Iran in Canada, senza servizi consolari."),
  ]

  @Test(arguments: limited)
  func `what a mandate leaves out is told in words and denies nothing else`(
    _ item: Case
  ) throws {
    let told = try Self.proposals(item)
    #expect(told.map(\.content) == [.attestation(.yes)])
    #expect(told.map(\.modality) == [.asserted])
    #expect(told.allSatisfy { $0.scope?.text != nil && $0.scope != Scope([.consular]) })
  }

  static let handed: [Case] = [
    Case(
      .english,
      "Switzerland handed over its mandate for the United States in Iran to Sweden on 3 May 2020."),
    Case(
      .english,
      "On 3 May 2020 Sweden replaced Switzerland as protecting power of the United States in Iran."),
    Case(
      .german, "Schweden übernahm am 3. Mai 2020 von der Schweiz die Vertretung der USA im Iran."),
    Case(
      .french,
      "La Suisse a transmis à la Suède son mandat pour les États-Unis en Iran le 3 mai 2020."),
    Case(
      .italian,
      "La Svizzera ha ceduto alla Svezia il suo mandato per gli Stati Uniti in Iran il 3 maggio 2020."
    ),
  ]

  @Test(arguments: handed)
  func `a clause that tells both powers and the day tells a handover`(_ item: Case) throws {
    let told = try Self.proposals(item)
    let handover = try #require(told.first { $0.content == .act(.handover) })
    #expect(handover.power.map { "\($0)" } == "CH")
    #expect(handover.to.map { "\($0)" } == "SE")
    #expect(handover.date?.description == "2020-05-03")
    #expect(told.contains { $0.content == .act(.entryIntoForce) && $0.power == handover.to })
    #expect(!told.contains { $0.content == .act(.end) })
  }

  static let denied: [Case] = [
    Case(.english, "Sweden does not represent Denmark in Iran."),
    Case(.german, "Schweden vertritt Dänemark im Iran nicht."),
    Case(.french, "La Suède ne représente pas le Danemark en Iran."),
    Case(.italian, "La Svezia non rappresenta la Danimarca in Iran."),
  ]

  @Test(arguments: denied)
  func `a plain denial says that nothing is in force, and waits for an officer`(
    _ item: Case
  ) throws {
    let told = try Self.proposals(item)
    #expect(told.map(\.content) == [.attestation(.no)])
    #expect(told.map(\.modality) == [.negated])
  }
}
