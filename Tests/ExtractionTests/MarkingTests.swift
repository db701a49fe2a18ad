import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// Who represents whom where is read from the marks of States where no frame knows the words, and
/// only there.
@Suite struct MarkingTests {
  private static let extractor = Extractor()

  typealias Case = TextCase

  /// What the marks of a text tell, as "power for represented in receiving: act".
  private static func told(_ text: Case) -> Set<String> {
    var reading = Reading(text: Array(text.text.utf8), language: text.language)
    reading.published = try? EDTF("2024-05-15")
    let found = extractor.read(reading)
    let marked = found.proposals.filter {
      $0.rule == SentenceReader.markingRule && $0.modality.isActual
    }
    return Set(
      marked.map { proposal in
        let states = [proposal.power, proposal.represented, proposal.receiving].map {
          $0.map { "\($0)" } ?? "?"
        }
        let said =
          switch proposal.content {
          case .act(let act): act.rawValue
          case .attestation(let force): force.rawValue
          }
        return "\(states[0]) for \(states[1]) in \(states[2]): \(said)"
      })
  }

  static let read: [(text: Case, told: Set<String>)] = [
    (
      Case(
        .english,
        "Since May the Danish flag has protected the Norwegian interests section in Kabul."),
      ["DK for NO in AF: yes"]
    ),
    (
      Case(
        .english,
        "Under the Spanish flag, the Peruvian interests section in Caracas goes on working."),
      ["ES for PE in VE: yes"]
    ),
    (
      Case(
        .english,
        "Finland represents Denmark in Iraq. Its twin on behalf of the Norwegians in Baghdad goes on."
      ),
      ["FI for NO in IQ: yes"]
    ),
    (
      Case(
        .german,
        "In Kabul beherbergt die österreichische Botschaft eine Interessensektion für Dänemark."
      ), ["AT for DK in AF: yes"]
    ),
    (
      Case(
        .french,
        "Deux sections d'intérêts ouvrent lundi, l'une à l'ambassade d'Autriche à Kaboul pour le Danemark, l'autre à l'ambassade d'Autriche à Copenhague pour l'Afghanistan."
      ), ["AT for DK in AF: announcement", "AT for AF in DK: announcement"]
    ),
    (
      Case(
        .french,
        "La Finlande, qui loge à Bagdad une section d'intérêts danoise, y ajoute la Norvège."),
      ["FI for DK in IQ: yes"]
    ),
    (
      Case(.french, "L'Autriche, qui logeait à Bagdad une section d'intérêts danoise, a fermé."),
      ["AT for DK in IQ: over"]
    ),
    (
      Case(.french, "La Norvège en Irak a pour le Danemark le rôle de puissance protectrice."),
      ["NO for DK in IQ: yes"]
    ),
    (
      Case(.french, "À Kaboul, l'Autriche dirige pour le Danemark une section d'intérêts."),
      ["AT for DK in AF: yes"]
    ),
    (
      Case(
        .italian,
        "La Norvegia, che alloggiava a Baghdad una sezione di interessi danese, ha chiuso."),
      ["NO for DK in IQ: over"]
    ),
    (
      Case(
        .italian,
        "Due sezioni di interessi aprono lunedì, una nell'ambasciata d'Austria a Kabul per la Danimarca, l'altra nell'ambasciata d'Austria a Copenaghen per l'Afghanistan."
      ), ["AT for DK in AF: announcement", "AT for AF in DK: announcement"]
    ),
  ]

  @Test("The marks of States tell who represents whom where", arguments: read)
  func reads(_ example: (text: Case, told: Set<String>)) {
    #expect(Self.told(example.text) == example.told)
  }

  static let others: [Case] = [
    // Threats and quarrels are no care.
    Case(.english, "Iran threatens American interests in Iraq."),
    Case(.german, "Der Iran bedroht amerikanische Interessen im Irak."),
    Case(.french, "L'Iran menace les intérêts américains en Irak."),
    Case(.italian, "L'Iran minaccia gli interessi americani in Iraq."),
    Case(.english, "Iran is blamed for attacks on American citizens in Iraq."),
    Case(.german, "Russland schadet den Interessen der Ukraine in Polen."),
    // Lawyers, teams and ambassadors act for others than States, or for their own.
    Case(.english, "A Swiss lawyer represents US interests in Iran before the court."),
    Case(.french, "Des avocats suisses défendent les intérêts de l'Iran aux États-Unis."),
    Case(
      .italian, "La Francia ha assunto la difesa degli interessi della squadra tedesca in Spagna."),
    Case(.german, "Der Schweizer Botschafter vertritt sein Land in Frankreich und in Monaco."),
    Case(
      .english,
      "The Swiss ambassador in Tehran protested against the treatment of Americans in Iran."),
    // People are brought away, the wounded are healed, buildings are sold.
    Case(
      .english, "France evacuated British citizens from Sudan through its embassy in Khartoum."),
    Case(.french, "La France a évacué les Britanniques du Soudan."),
    Case(.italian, "L'Italia cura i feriti ucraini in Polonia."),
    Case(.english, "Turkey took over the embassy of Israel in Egypt as a hotel."),
    Case(.german, "Russland verwaltet syrische Akten in der Türkei."),
    Case(.french, "L'Allemagne assume la présidence au nom de la France en Pologne."),
    // Who looks after its own needs no mandate.
    Case(.english, "Russia protects its citizens in Ukraine from Poland."),
    Case(.german, "Die USA sorgen sich um ihre Bürger im Iran und in Russland."),
    // What somebody else does to a mandate is not understood.
    Case(
      .english, "Canada criticised the protection of US interests in Iran by Switzerland."),
    // What is declined, denied or supposed is no mandate.
    Case(.german, "Schweden verzichtet darauf, Kanada im Iran zu vertreten."),
    Case(.german, "Schweden weigert sich, Kanada im Iran zu vertreten."),
    Case(.german, "Schweden erwägt, Kanada im Iran zu vertreten."),
    Case(.german, "Schweden hat nie die Interessen Kanadas im Iran gewahrt."),
    Case(.french, "La Suède est incapable de représenter le Canada en Iran."),
    Case(.italian, "La Svezia sta valutando di rappresentare il Canada in Iran."),
    Case(.italian, "Lungi dal rappresentare il Canada in Iran, la Svezia chiude l'ambasciata."),
    Case(.english, "The April Fools' story said Sweden represents Canada in Iran."),
    // A State may stand for something else in another's eyes.
    Case(.english, "Sweden represents Canada's biggest market in Iran."),
    Case(.french, "La Suède représente pour le Canada un marché en Iran."),
    Case(.italian, "La Svezia rappresenta per il Canada un mercato in Iran."),
    // No verb of the lists tells whether it is so or was.
    Case(.english, "On behalf of Canada, Italy runs consular representation in Iran."),
    Case(.english, "The Swedish flag flies over the British interests section in Tehran."),
    Case(
      .english,
      "Portugal, which houses the Peruvian interests section in Caracas, has sent two more diplomats."
    ),
    Case(.english, "In Kabul an interests section for Denmark works at the Austrian embassy."),
    Case(.german, "Im Irak weht über der dänischen Interessensektion die Flagge Norwegens."),
    Case(
      .german, "Unter der Flagge Spaniens arbeitet in Caracas die Interessensektion Perus weiter."),
    Case(
      .german,
      "Zwei Interessensektionen öffnen am Montag, eine in der österreichischen Botschaft in Kabul für Dänemark, eine in der österreichischen Botschaft in Kopenhagen für Afghanistan."
    ),
    Case(.italian, "A Kabul l'Austria dirige per la Danimarca una sezione di interessi."),
    Case(.italian, "La Norvegia tiene in Iraq per la Danimarca il ruolo di potenza protettrice."),
    // A fourth State has no role that the words show.
    Case(
      .italian,
      "L'ambasciata dell'Oman ospita a Londra una sezione di interessi iraniana, e quella svedese una sezione britannica con la Francia."
    ),
  ]

  @Test("What marks do not show is left alone", arguments: others)
  func leavesAlone(_ text: Case) {
    #expect(Self.told(text).isEmpty)
  }

  @Test("A proposal says what each role stands on")
  func saysWhy() throws {
    let text = "Since May the Swedish flag has protected the British interests section in Tehran."
    let found = Self.extractor.read(Reading(text: Array(text.utf8), language: .english))
    let why = try #require(found.proposals.first?.why)
    #expect(why == "power: whose flag; represented: whose section; receiving: where")
  }
}
