import Mandates
import States
import Testing

@testable import Extraction

/// What reads like a mandate and may mean something else is left alone.
struct OtherMeaningTests {
  private static let extractor = Extractor()

  @Test(arguments: [
    TextCase(.english, "Norway is responsible for attacks on Chilean citizens in Libya."),
    TextCase(
      .english, "Norway handles the investigation into the death of Chilean citizens in Libya."),
    TextCase(.english, "Norway is in charge of the raids on Chilean interests in Libya."),
    TextCase(.german, "Norwegen ist für Angriffe auf chilenische Bürger in Libyen verantwortlich."),
    TextCase(
      .german, "Norwegen ist zuständig für die Ermittlungen gegen chilenische Bürger in Libyen."),
    TextCase(
      .french, "La Norvège est responsable d'attaques contre des citoyens chiliens en Libye."),
    TextCase(.french, "La Norvège répond de la mort de ressortissants chiliens en Libye."),
    TextCase(.italian, "La Norvegia è responsabile di attacchi contro cittadini cileni in Libia."),
    TextCase(.italian, "La Norvegia è responsabile della morte di cittadini cileni in Libia."),
  ])
  func `what is done to people is not done for them`(_ item: TextCase) {
    #expect(mandates(in: item).isEmpty)
  }

  @Test(arguments: [
    TextCase(.english, "Norway defends Chilean interests in Libya."),
    TextCase(.german, "Norwegen verteidigt chilenische Interessen in Libyen."),
    TextCase(.french, "La Norvège défend les intérêts chiliens en Libye."),
    TextCase(.italian, "La Norvegia protegge gli interessi cileni in Libia con i suoi soldati."),
    // One of two is denied.
    TextCase(.french, "C'est la Norvège et non la Suède qui représente le Chili en Libye."),
    TextCase(.french, "La Norvège représente le Chili en Libye et non le Pérou."),
    // A pronoun may stand for either.
    TextCase(.english, "Norway met Sweden. It represents Chilean interests in Libya."),
    TextCase(
      .english, "After Norway, Sweden closed its embassy. It represents Chilean interests in Libya."
    ),
    TextCase(.german, "Die Türkei traf die Schweiz. Sie vertritt die Interessen Chiles in Libyen."),
    TextCase(
      .french, "La Norvège a reçu le Pérou. Elle représente les intérêts chiliens en Libye."),
    TextCase(
      .italian, "La Norvegia ha ricevuto la Svezia. Rappresenta gli interessi cileni in Libia."),
    // What a draft says is not so yet.
    TextCase(.english, "The draft provides that Norway represents Chilean interests in Libya."),
    TextCase(
      .german, "Der Entwurf sieht vor, dass Norwegen die Interessen Chiles in Libyen vertritt."),
    TextCase(
      .french, "Le projet prévoit que la Norvège représente les intérêts chiliens en Libye."),
    TextCase(
      .italian, "Il piano prevede che la Norvegia rappresenta gli interessi cileni in Libia."),
  ])
  func `what may be otherwise is not told as so`(_ item: TextCase) {
    #expect(mandates(in: item).isEmpty)
  }

  @Test func `who protects where relations are broken is a protecting power`() {
    let text = "Norway protects Chilean interests in Libya, which broke off relations with Chile."
    #expect(mandates(in: TextCase(.english, text)) == [["NO", "CL", "LY"]])
  }

  @Test(arguments: [
    TextCase(.english, "Norway is responsible for Chilean interests in Libya."),
    TextCase(
      .english,
      "Since the attack on its embassy Norway is responsible for Chilean interests in Libya."),
    TextCase(
      .english,
      "Norway has been in charge of Chilean interests in Libya since the attack on the embassy."),
    TextCase(
      .german,
      "Norwegen ist seit dem Angriff auf die Botschaft für die Interessen Chiles in Libyen zuständig."
    ),
    TextCase(
      .french,
      "Depuis la prise d'otages, la Norvège assure la garde des intérêts chiliens en Libye."),
    TextCase(
      .italian, "Dopo l'attacco all'ambasciata la Norvegia cura gli interessi del Cile in Libia."),
  ])
  func `harm that only tells the day hides no mandate`(_ item: TextCase) {
    #expect(mandates(in: item) == [["NO", "CL", "LY"]])
  }

  private func mandates(in item: TextCase) -> [[String]] {
    Self.extractor.read(Reading(text: Array(item.text.utf8), language: item.language)).proposals
      .filter { $0.modality.isActual }
      .map { [$0.power, $0.represented, $0.receiving].compactMap { $0.map { "\($0)" } } }
  }
}
