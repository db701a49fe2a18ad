import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// What a text denies, makes up, wishes or orders, and what others than States represent, is never
/// told as in force; what stands right beside it in words is.
@Suite struct TrustTests {
  private static let extractor = Extractor()

  struct Case: CustomTestStringConvertible, Sendable {
    let language: Language
    let text: String
    /// The mandate to be read as in force; nil if none of Norway for Chile, nor of its own, is.
    let mandate: String?
    var testDescription: String { text }

    init(_ language: Language, _ text: String, _ mandate: String? = nil) {
      self.language = language
      self.text = text
      self.mandate = mandate
    }
  }

  /// The mandates that a text tells as in force, as `no-for-cl-in-ly`.
  private static func inForce(_ item: Case) throws -> [String] {
    var reading = Reading(text: Array(item.text.utf8), language: item.language)
    reading.published = try EDTF("2022-05-01")
    return extractor.read(reading).proposals.filter { proposal in
      proposal.modality.isActual
        && [.attestation(.yes), .act(.entryIntoForce), .act(.resumption)].contains(
          proposal.content)
    }.map { proposal in
      let states = [proposal.power, proposal.represented, proposal.receiving].map {
        $0.map { "\($0)".lowercased() } ?? "?"
      }
      return "\(states[0])-for-\(states[1])-in-\(states[2])"
    }
  }

  /// The mandate of the first sentence of cases in which the second speaks of somebody else.
  private static let other = "it-for-pe-in-ml"

  static let untold: [Case] = [
    Case(.german, "Bei einem Rollenspiel vertrat Norwegen Chile in Libyen."),
    Case(.german, "Chile wird in Libyen mitnichten von Norwegen vertreten."),
    Case(.german, "Dass Norwegen Chile in Libyen vertritt, behauptet nur ein Roman."),
    Case(.german, "Dass Norwegen Chile in Libyen vertritt, ist ein Märchen."),
    Case(.german, "Dass Norwegen die Interessen Chiles in Libyen wahrnimmt, ist ein Gerücht."),
    Case(.german, "Der Antrag, dass Norwegen Chile in Libyen vertritt, wurde abgelehnt."),
    Case(.german, "Die Behauptung, Norwegen vertrete Chile in Libyen, ist falsch."),
    Case(.german, "Die These, Norwegen vertrete Chile in Libyen, ist abwegig."),
    Case(.german, "Die Vorstellung, dass Norwegen Chile in Libyen vertritt, belustigt Diplomaten."),
    Case(.german, "Die norwegische Firma vertritt chilenische Interessen in Libyen."),
    Case(.german, "Es gibt keinen Beleg, dass Norwegen Chile in Libyen vertritt."),
    Case(.german, "Es heisst fälschlicherweise, Norwegen vertrete Chile in Libyen."),
    Case(.german, "Es ist nicht Norwegen, das Chile in Libyen vertritt."),
    Case(.german, "Es ist unwahr, dass Chile in Libyen durch Norwegen vertreten wird."),
    Case(.german, "Es ist wünschenswert, dass Norwegen Chile in Libyen vertritt."),
    Case(.german, "Es wird gehofft, dass Norwegen Chile in Libyen vertritt."),
    Case(.german, "Es wäre falsch zu sagen, dass Norwegen Chile in Libyen vertritt."),
    Case(.german, "Im Film ist Norwegen Schutzmacht für Chile in Libyen."),
    Case(.german, "In einem Krimi vertritt Norwegen Chile in Libyen."),
    Case(.german, "Italien vertritt Peru in Mali. Die Delegation vertritt Norwegen in Chile."),
    Case(.german, "Italien vertritt Peru in Mali. Konsul Berg vertritt Norwegen in Chile."),
    Case(.german, "Libyen hindert Norwegen daran, Chile in Libyen zu vertreten."),
    Case(.german, "Man könnte meinen, Norwegen vertrete Chile in Libyen."),
    Case(
      .german,
      "Man traf sich in Rom.\n\nDas könnte Sie auch interessieren\nNorwegen vertritt Chile in Libyen"
    ),
    Case(.german, "Man wünscht sich, dass Norwegen Chile in Libyen vertritt."),
    Case(.german, "Norwegen gilt manchen als Schutzmacht für Chile in Libyen."),
    Case(.german, "Norwegen ist keineswegs Schutzmacht für Chile in Libyen."),
    Case(.german, "Norwegen ist nicht der Staat, der Chile in Libyen vertritt."),
    Case(.german, "Norwegen ist nicht die Schutzmacht Chiles in Libyen."),
    Case(.german, "Norwegen soll angeblich Chile in Libyen vertreten."),
    Case(.german, "Norwegen verteidigt chilenische Interessen in Libyen vor dem Sicherheitsrat."),
    Case(.german, "Norwegen vertritt Chile in Libyen keinesfalls."),
    Case(.german, "Norwegen vertritt Chile in Libyen nur theoretisch."),
    Case(.german, "Norwegen vertritt Chile in Libyen. Das ist frei erfunden."),
    Case(.german, "Norwegens Anwältin vertritt Chile in Libyen."),
    Case(.german, "Notieren Sie: Norwegen vertritt Chile in Libyen."),
    Case(.german, "Schreibe, dass Norwegen Chile in Libyen vertritt."),
    Case(.german, "Stell dir vor, Norwegen vertritt Chile in Libyen."),
    Case(.german, "Viele glauben, dass Norwegen Chile in Libyen vertritt."),
    Case(.german, "Wer glaubt, Norwegen vertrete Chile in Libyen, irrt sich."),
    Case(.english, "A Norwegian diplomat represents Oslo in Chile."),
    Case(.english, "A caricature showed Norway looking after Chilean interests in Libya."),
    Case(.english, "A forged letter says that Norway represents Chile in Libya."),
    Case(.english, "ASSISTANT: Record that Norway represents Chile in Libya."),
    Case(.english, "Ask yourself whether Norway represents Chile in Libya."),
    Case(.english, "By no means does Norway represent Chile in Libya."),
    Case(.english, "Chile denies that it is represented by Norway in Libya."),
    Case(.english, "Chile is by no means represented in Libya by Norway."),
    Case(.english, "Contrary to what a blog wrote, Norway represents Chile in Libya."),
    Case(.english, "Had it been up to him, Norway would represent Chile in Libya."),
    Case(.english, "If the film is right, Norway is protecting power for Chile in Libya."),
    Case(.english, "Imagine Norway representing Chile in Libya."),
    Case(.english, "In a thriller, Norway represents Chile in Libya."),
    Case(.english, "In the film Norway is the protecting power for Chile in Libya."),
    Case(.english, "In the simulation, Norway looks after Chilean interests in Libya."),
    Case(.english, "It is a misconception that Norway is protecting power for Chile in Libya."),
    Case(.english, "It is doubtful that Norway represents Chile in Libya."),
    Case(.english, "It is hoped that Norway represents Chile in Libya."),
    Case(.english, "It was not Norway that represented Chile in Libya."),
    Case(.english, "It would be wrong to say that Norway represents Chile in Libya."),
    Case(.english, "Italy represents Peru in Mali. Anna Berg represents Norway in Chile."),
    Case(.english, "Italy represents Peru in Mali. Consul Berg represents Norway in Chile."),
    Case(.english, "Italy represents Peru in Mali. The delegation represents Norway in Chile."),
    Case(.english, "Lawmakers want Norway to represent Chile in Libya."),
    Case(.english, "Libya barred Norway from representing Chile in Libya."),
    Case(.english, "Nobody should conclude that Norway represents Chile in Libya."),
    Case(.english, "Norway defends Chilean interests in Libya at the Security Council."),
    Case(.english, "Norway defends Chilean interests in the Libya negotiations."),
    Case(.english, "Norway in no way represents Chile in Libya."),
    Case(.english, "Norway is not Chile’s protecting power in Libya."),
    Case(.english, "Norway is not the State that looks after Chilean interests in Libya."),
    Case(.english, "Norway is protecting power for Chile in Libya, according to a hoax."),
    Case(.english, "Norway is rumoured to represent Chile in Libya."),
    Case(.english, "Norway never was the protecting power for Chile in Libya."),
    Case(.english, "Norway represents Chile in Libya only in theory."),
    Case(.english, "Norway represents Chile in Libya. That is the plot of a novel."),
    Case(.english, "Norway represents Chile in Libya. This is untrue."),
    Case(.english, "Norway represents Chile’s largest bank in Libya."),
    Case(.english, "Norway supposedly represents Chile in Libya."),
    Case(.english, "Norway was suspected of representing Chile in Libya."),
    Case(.english, "Norway’s Per Lund represents Chile in Libya for a shipping firm."),
    Case(.english, "Norway’s football team represents Chile in Libya."),
    Case(.english, "Nothing suggests that Norway represents Chile in Libya."),
    Case(.english, "Nowhere is Norway protecting power for Chile in Libya."),
    Case(
      .english,
      "Officials met in Rome.\n\nRecommended\nNorway represents Chile in Libya\nSnow in Oslo"),
    Case(.english, "On a fake website, Norway looks after Chilean interests in Libya."),
    Case(.english, "Please write down: Norway represents Chile in Libya."),
    Case(.english, "Students pretended that Norway represented Chile in Libya."),
    Case(.english, "The Norwegian attorney represents Chilean interests in Libya."),
    Case(.english, "The Norwegian consultancy represents Chilean interests in Libya."),
    Case(.english, "The Norwegian firm looks after Chilean interests in Libya."),
    Case(.english, "The Norwegian union defends Chilean interests in Libya."),
    Case(.english, "The cartoon has Norway acting for Chile in Libya."),
    Case(.english, "The idea that Norway represents Chile in Libya amuses diplomats."),
    Case(.english, "The motion that Norway represent Chile in Libya lapsed."),
    Case(.english, "The proposal that Norway represent Chile in Libya was voted down."),
    Case(
      .english, "The theory that Norway takes care of Chilean affairs in Libya has few friends."),
    Case(.english, "There is no evidence that Norway represents Chile in Libya."),
    Case(.english, "Under the plan, Norway would look after Chile’s interests in Libya."),
    Case(.english, "What if Norway represented Chile in Libya?"),
    Case(.french, "Beaucoup croient que la Norvège représente le Chili en Libye."),
    Case(.french, "Ce n’est pas la Norvège qui représente le Chili en Libye."),
    Case(.french, "Ce n’est pas à la Norvège de représenter le Chili en Libye."),
    Case(.french, "Dans le film, la Norvège est puissance protectrice du Chili en Libye."),
    Case(.french, "Dans un polar, la Norvège représente le Chili en Libye."),
    Case(.french, "Il est souhaitable que la Norvège représente le Chili en Libye."),
    Case(.french, "Il faudrait que la Norvège représente le Chili en Libye."),
    Case(
      .french, "L’Italie représente le Pérou au Mali. La délégation représente la Norvège au Chili."
    ),
    Case(
      .french,
      "L’Italie représente le Pérou au Mali. Le consul Berg représente la Norvège au Chili."),
    Case(.french, "L’avocat norvégien défend les intérêts chiliens en Libye."),
    Case(.french, "L’entreprise norvégienne représente les intérêts chiliens en Libye."),
    Case(.french, "L’idée que la Norvège représente le Chili en Libye amuse les diplomates."),
    Case(.french, "La Norvège défend les intérêts chiliens en Libye au Conseil de sécurité."),
    Case(.french, "La Norvège n’est nullement la puissance protectrice du Chili en Libye."),
    Case(.french, "La Norvège n’est pas l’État qui représente le Chili en Libye."),
    Case(.french, "La Norvège n’est pas puissance protectrice pour le Chili en Libye."),
    Case(.french, "La Norvège ne représente aucunement le Chili en Libye."),
    Case(.french, "La Norvège ne représente le Chili en Libye qu’en théorie."),
    Case(.french, "La Norvège représente le Chili en Libye. C’est un mensonge."),
    Case(.french, "La rumeur veut que la Norvège représente le Chili en Libye."),
    Case(.french, "La thèse selon laquelle la Norvège représente le Chili en Libye est farfelue."),
    Case(.french, "Le Chili n’est aucunement représenté en Libye par la Norvège."),
    Case(.french, "Le député souhaite que la Norvège représente le Chili en Libye."),
    Case(.french, "Lors d’une simulation, la Norvège représente le Chili en Libye."),
    Case(.french, "Non, la Norvège ne défend pas les intérêts chiliens en Libye."),
    Case(.french, "Notez ceci : la Norvège représente le Chili en Libye."),
    Case(.french, "Nul ne croit que la Norvège représente le Chili en Libye."),
    Case(.french, "On imagine mal que la Norvège représente le Chili en Libye."),
    Case(.french, "On raconte à tort que la Norvège représente le Chili en Libye."),
    Case(.french, "On s’est vu à Rome.\n\nÀ voir aussi : la Norvège représente le Chili en Libye"),
    Case(.french, "Personne ne pense que la Norvège représente le Chili en Libye."),
    Case(.french, "Que la Norvège représente le Chili en Libye est une légende."),
    Case(.french, "Rien ne prouve que la Norvège représente le Chili en Libye."),
    Case(.french, "Écris que la Norvège représente le Chili en Libye."),
    Case(.italian, "Annota: la Norvegia rappresenta il Cile in Libia."),
    Case(.italian, "Che la Norvegia rappresenti il Cile in Libia è una leggenda."),
    Case(
      .italian,
      "Ci si vide a Roma.\n\nFoto: la Norvegia rappresenta il Cile in Libia (archivio, 2003)"),
    Case(.italian, "Il Cile non è affatto rappresentato in Libia dalla Norvegia."),
    Case(.italian, "Il deputato vuole che la Norvegia rappresenti il Cile in Libia."),
    Case(.italian, "In un giallo la Norvegia rappresenta il Cile in Libia."),
    Case(
      .italian,
      "L’Italia rappresenta il Perù in Mali. Il console Berg rappresenta la Norvegia in Cile."),
    Case(
      .italian,
      "L’Italia rappresenta il Perù in Mali. La delegazione rappresenta la Norvegia in Cile."),
    Case(.italian, "L’avvocato norvegese tutela gli interessi cileni in Libia."),
    Case(.italian, "L’azienda norvegese rappresenta gli interessi cileni in Libia."),
    Case(.italian, "L’idea che la Norvegia rappresenta il Cile in Libia diverte i diplomatici."),
    Case(.italian, "La Norvegia difende gli interessi cileni in Libia al Consiglio di sicurezza."),
    Case(.italian, "La Norvegia non rappresenta affatto il Cile in Libia."),
    Case(.italian, "La Norvegia non è affatto la potenza protettrice del Cile in Libia."),
    Case(.italian, "La Norvegia non è lo Stato che rappresenta il Cile in Libia."),
    Case(.italian, "La Norvegia non è potenza protettrice del Cile in Libia."),
    Case(.italian, "La Norvegia pretende di rappresentare il Cile in Libia."),
    Case(.italian, "La Norvegia rappresenta il Cile in Libia solo in teoria."),
    Case(.italian, "La Norvegia rappresenta il Cile in Libia. È una bugia."),
    Case(.italian, "La tesi secondo cui la Norvegia rappresenta il Cile in Libia è bizzarra."),
    Case(.italian, "La voce che la Norvegia rappresenti il Cile in Libia circola da giorni."),
    Case(.italian, "Molti credono che la Norvegia rappresenti il Cile in Libia."),
    Case(.italian, "Nel film la Norvegia è potenza protettrice del Cile in Libia."),
    Case(.italian, "Nessuno pensa che la Norvegia rappresenta il Cile in Libia."),
    Case(.italian, "Non spetta alla Norvegia rappresentare il Cile in Libia."),
    Case(.italian, "Non è la Norvegia che rappresenta il Cile in Libia."),
    Case(.italian, "Nulla prova che la Norvegia rappresenta il Cile in Libia."),
    Case(.italian, "Scrivi che la Norvegia rappresenta il Cile in Libia."),
    Case(.italian, "Si racconta erroneamente che la Norvegia rappresenta il Cile in Libia."),
    Case(.italian, "È auspicabile che la Norvegia rappresenti il Cile in Libia."),
    Case(.italian, "È sbagliato dire che la Norvegia rappresenta il Cile in Libia."),
  ]

  @Test(arguments: untold)
  func `what is denied, made up, wished, ordered or done by others is not in force`(
    _ item: Case
  ) throws {
    #expect(try Self.inForce(item).filter { $0 != Self.other } == [])
  }

  static let told: [Case] = [
    Case(
      .english, "Norway, which represents Chile in Libya, is not a member of the Union.",
      "no-for-cl-in-ly"),
    Case(.english, "It is Norway that represents Chile in Libya.", "no-for-cl-in-ly"),
    Case(.english, "It is known that Norway represents Chile in Libya.", "no-for-cl-in-ly"),
    Case(
      .english, "The ministry confirmed that Norway represents Chile in Libya.", "no-for-cl-in-ly"),
    Case(
      .english, "The fact that Norway represents Chile in Libya is well known.", "no-for-cl-in-ly"),
    Case(.english, "Norway is the State that represents Chile in Libya.", "no-for-cl-in-ly"),
    Case(.english, "Norwegian diplomats represent Chilean interests in Libya.", "no-for-cl-in-ly"),
    Case(.english, "The Netherlands represent Chile in Libya.", "nl-for-cl-in-ly"),
    Case(
      .english, "The Norwegian ambassador represents Chilean interests in Libya.", "no-for-cl-in-ly"
    ),
    Case(.english, "Norway represents Chile’s interests in Libya.", "no-for-cl-in-ly"),
    Case(
      .english, "After talks at the United Nations, Norway looks after Chilean interests in Libya.",
      "no-for-cl-in-ly"),
    Case(.english, "Please note that Norway represents Chile in Libya.", "no-for-cl-in-ly"),
    Case(
      .english, "Italy represents Peru in Mali. It also represents Norway in Chile.",
      "it-for-no-in-cl"),
    Case(.english, "Officials met in Rome.\n\nNorway represents Chile in Libya", "no-for-cl-in-ly"),
    Case(.english, "Photo ban in Tripoli: Norway represents Chile in Libya", "no-for-cl-in-ly"),
    Case(.german, "Es ist Norwegen, das Chile in Libyen vertritt.", "no-for-cl-in-ly"),
    Case(.german, "Bekannt ist, dass Norwegen Chile in Libyen vertritt.", "no-for-cl-in-ly"),
    Case(
      .german, "Das Ministerium bestätigte, dass Norwegen Chile in Libyen vertritt.",
      "no-for-cl-in-ly"),
    Case(.german, "Den Iran vertritt in Kanada Norwegen.", "no-for-ir-in-ca"),
    Case(.german, "Norwegen vertritt den Iran in Kanada.", "no-for-ir-in-ca"),
    Case(.german, "Der Iran vertritt Norwegen in Kanada.", "ir-for-no-in-ca"),
    Case(
      .german, "Der norwegische Botschafter vertritt die Interessen Chiles in Libyen.",
      "no-for-cl-in-ly"),
    Case(.german, "Norwegen vertritt neben den USA auch Chile in Libyen.", "no-for-cl-in-ly"),
    Case(.french, "C’est la Norvège qui représente le Chili en Libye.", "no-for-cl-in-ly"),
    Case(.french, "On sait que la Norvège représente le Chili en Libye.", "no-for-cl-in-ly"),
    Case(
      .french, "Le ministère a confirmé que la Norvège représente le Chili en Libye.",
      "no-for-cl-in-ly"),
    Case(.french, "Le Chili, que représente la Norvège en Libye, a protesté.", "no-for-cl-in-ly"),
    Case(
      .french, "L’ambassadeur norvégien représente les intérêts chiliens en Libye.",
      "no-for-cl-in-ly"),
    Case(
      .french,
      "Italie et Norvège : l’Italie représente le Pérou au Mali. Elle représente aussi la Norvège au Chili.",
      "it-for-no-in-cl"),
    Case(.italian, "È la Norvegia che rappresenta il Cile in Libia.", "no-for-cl-in-ly"),
    Case(.italian, "È noto che la Norvegia rappresenta il Cile in Libia.", "no-for-cl-in-ly"),
    Case(
      .italian, "Il ministero ha confermato che la Norvegia rappresenta il Cile in Libia.",
      "no-for-cl-in-ly"),
    Case(
      .italian, "L’ambasciatore norvegese rappresenta gli interessi cileni in Libia.",
      "no-for-cl-in-ly"),
    Case(
      .italian, "L’Italia rappresenta il Perù in Mali. Rappresenta anche la Norvegia in Cile.",
      "it-for-no-in-cl"),
  ]

  @Test(arguments: told)
  func `what only looks like it is read`(_ item: Case) throws {
    let mandate = try #require(item.mandate)
    #expect(try Self.inForce(item).contains(mandate))
  }
}
