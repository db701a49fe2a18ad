import Mandates
import States
import Testing

@testable import Extraction

/// Who has to answer for what was done to people does nothing for them.
struct HarmTests {
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
      .french, "Depuis la prise d'otages, la Norvège défend les intérêts chiliens en Libye."),
    TextCase(
      .italian, "Dopo l'attacco all'ambasciata la Norvegia cura gli interessi del Cile in Libia."),
  ])
  func `harm that only tells the day hides no mandate`(_ item: TextCase) {
    #expect(mandates(in: item) == [["NO", "CL", "LY"]])
  }

  private func mandates(in item: TextCase) -> [[String]] {
    Extractor().read(Reading(text: Array(item.text.utf8), language: item.language)).proposals
      .filter { $0.modality.isActual }
      .map { [$0.power, $0.represented, $0.receiving].compactMap { $0.map { "\($0)" } } }
  }
}
