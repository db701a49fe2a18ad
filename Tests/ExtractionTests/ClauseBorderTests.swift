import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// Clauses that no conjunction joins, that leave something out or that compare: each keeps its own
/// States, and what is told in it is told in its own right.
@Suite struct ClauseBorderTests {
  private static let extractor = Extractor()

  struct Case: CustomTestStringConvertible, Sendable {
    let language: Language
    let text: String
    /// The mandates to be read as in force, as power, represented and receiving State.
    let mandates: Set<String>
    var testDescription: String { text }

    init(_ language: Language, _ text: String, _ mandates: Set<String> = []) {
      self.language = language
      self.text = text
      self.mandates = mandates
    }
  }

  /// The mandates that a text tells as in force.
  private static func inForce(_ item: Case) throws -> Set<String> {
    var reading = Reading(text: Array(item.text.utf8), language: item.language)
    reading.published = try EDTF("2022-05")
    let told = extractor.read(reading).proposals.filter { proposal in
      proposal.modality.isActual
        && [.attestation(.yes), .act(.entryIntoForce), .act(.resumption)].contains(
          proposal.content)
    }
    return Set(
      told.map { proposal in
        [proposal.power, proposal.represented, proposal.receiving].map {
          $0.map { "\($0)".lowercased() } ?? "?"
        }.joined(separator: "-")
      })
  }

  static let told: [Case] = [
    Case(
      .english,
      "Norway looks after Chilean interests in Libya, Italy represents Peru in Mali.",
      ["it-pe-ml", "no-cl-ly"]),
    Case(
      .english,
      "In Libya Norway represents Chile, in Mali Italy represents Peru.",
      ["it-pe-ml", "no-cl-ly"]),
    Case(
      .english,
      "Since 2015 Norway has represented Chile in Libya, since 2019 Italy has represented Peru in Mali.",
      ["it-pe-ml", "no-cl-ly"]),
    Case(
      .english,
      "Norway represents Chile in Libya, Italy represents it in Mali.",
      ["it-cl-ml", "no-cl-ly"]),
    Case(
      .english,
      "Chile is represented in Libya by Norway, Peru is represented in Mali by Italy.",
      ["it-pe-ml", "no-cl-ly"]),
    Case(
      .english,
      "Norwegian diplomats are busy. Protecting power mandates are rare; Norway has two: for Chile in Libya and for Peru in Mali.",
      ["no-cl-ly", "no-pe-ml"]),
    Case(
      .english,
      "Unlike Libya, where Norway represents Chile, Mali has no Chilean diplomats.",
      ["no-cl-ly"]),
    Case(
      .french,
      "La Norvège défend les intérêts chiliens en Libye, l'Italie représente le Pérou au Mali.",
      ["it-pe-ml", "no-cl-ly"]),
    Case(
      .french,
      "La Norvège représente le Chili en Libye, l'ambassade d'Italie représentant de son côté les Péruviens au Mali.",
      ["it-pe-ml", "no-cl-ly"]),
    Case(
      .french,
      "En Libye, la Norvège représente le Chili, au Mali l'Italie représente le Pérou.",
      ["it-pe-ml", "no-cl-ly"]),
    Case(
      .french,
      "La Norvège représente le Chili en Libye, l'Italie le représente au Mali.",
      ["it-cl-ml", "no-cl-ly"]),
    Case(
      .french,
      "Santiago fait représenter ses intérêts en Libye par la Norvège.",
      ["no-cl-ly"]),
    Case(
      .french,
      "Les mandats de puissance protectrice sont rares. La Norvège en a deux: pour le Chili en Libye et pour le Pérou au Mali.",
      ["no-cl-ly", "no-pe-ml"]),
    Case(
      .french,
      "Contrairement à la Libye, où la Norvège représente le Chili, le Mali n'a pas de relations avec lui.",
      ["no-cl-ly"]),
    Case(
      .french,
      "Le Chili est représenté en Libye par la Norvège, le Pérou est représenté au Mali par l'Italie.",
      ["it-pe-ml", "no-cl-ly"]),
    Case(
      .italian,
      "La Norvegia cura in Libia gli interessi cileni, l'Italia rappresenta il Perù nel Mali.",
      ["it-pe-ml", "no-cl-ly"]),
    Case(
      .italian,
      "Dal 2015 la Norvegia tutela in Libia gli interessi del Cile, dal 2019 rappresenta il Perù nel Mali.",
      ["no-cl-ly", "no-pe-ml"]),
    Case(
      .italian,
      "La Norvegia rappresenta il Cile in Libia, nel Mali rappresenta il Perù.",
      ["no-cl-ly", "no-pe-ml"]),
    Case(
      .italian,
      "La Norvegia rappresenta il Cile in Libia, l'Italia lo rappresenta nel Mali.",
      ["it-cl-ml", "no-cl-ly"]),
    Case(
      .italian,
      "Il Cile fa rappresentare i suoi interessi in Libia dalla Norvegia.",
      ["no-cl-ly"]),
    Case(
      .italian,
      "Il Cile è rappresentato in Libia dalla Norvegia, il Perù è rappresentato nel Mali dall'Italia.",
      ["it-pe-ml", "no-cl-ly"]),
    Case(
      .italian,
      "I mandati di potenza protettrice sono rari. La Norvegia ne ha due: per il Cile in Libia e per il Perù nel Mali.",
      ["no-cl-ly", "no-pe-ml"]),
    Case(
      .italian,
      "A differenza della Libia, dove la Norvegia rappresenta il Cile, il Mali non ha relazioni con esso.",
      ["no-cl-ly"]),
    Case(
      .german,
      "In Libyen wird Chile von Norwegen vertreten, in Mali Peru.",
      ["no-cl-ly", "no-pe-ml"]),
    Case(
      .german,
      "In Libyen, wo Norwegen Chile vertritt, leben viele Chilenen.",
      ["no-cl-ly"]),
    Case(
      .german,
      "Kanada hat keine solche Aufgabe, anders als in Libyen, wo Norwegen Chile vertritt.",
      ["no-cl-ly"]),
    Case(
      .german,
      "Schutzmachtmandate sind selten. Davon hat Norwegen zwei: für Chile in Libyen und für Peru in Mali.",
      ["no-cl-ly", "no-pe-ml"]),
    Case(
      .german,
      "In Libyen wird Chile von Norwegen vertreten, in Mali führt Italien die Geschäfte für Peru, und in Ghana arbeiten andere Diplomaten für Kuba.",
      ["it-pe-ml", "no-cl-ly"]),
    Case(
      .german,
      "Wie in Libyen, wo Norwegen Chile vertritt, hilft es auch in Mali.",
      ["no-cl-ly"]),
    Case(
      .german,
      "Norwegen vertritt Chile in Libyen, Italien vertritt Peru in Mali.",
      ["it-pe-ml", "no-cl-ly"]),
    Case(
      .german,
      "Ausser in Libyen, wo Norwegen Chile vertritt, ist kein Mandat vergeben.",
      ["no-cl-ly"]),
    Case(
      .english,
      "Norway represents Chile in several countries, including Libya and Mali.",
      ["no-cl-ly", "no-cl-ml"]),
    Case(
      .french,
      "La Norvège représente le Chili dans plusieurs pays, dont la Libye et le Mali.",
      ["no-cl-ly", "no-cl-ml"]),
    Case(
      .german,
      "Norwegen vertritt Chile in mehreren Ländern, darunter Libyen und Mali.",
      ["no-cl-ly", "no-cl-ml"]),
    Case(
      .italian,
      "La Norvegia rappresenta il Cile in vari paesi, tra cui la Libia e il Mali.",
      ["no-cl-ly", "no-cl-ml"]),
  ]

  static let untold: [Case] = [
    Case(
      .english,
      "Norway would look after Chilean interests in Libya, Italy would represent Peru in Mali."),
    Case(
      .english,
      "Norway does not represent Chile in Libya, Italy does not represent Peru in Mali."),
    Case(
      .english,
      "If Norway represented Chile in Libya, Italy would represent Peru in Mali."),
    Case(
      .english,
      "Protecting power mandates are rare. Of these Norway could have two: for Chile in Libya and for Peru in Mali."
    ),
    Case(
      .english,
      "The Norwegian ambassador represents his country in Libya, Italy's ambassador represents his in Mali."
    ),
    Case(
      .english,
      "Norway may soon represent Chile in Libya, Italy may represent Peru in Mali."),
    Case(
      .english,
      "Apartments are rare. Norway has two: for Chile in Libya and for Peru in Mali."),
    Case(
      .french,
      "La Norvège défendrait les intérêts chiliens en Libye, l'Italie représenterait le Pérou au Mali."
    ),
    Case(
      .french,
      "La Norvège ne représente pas le Chili en Libye, l'Italie ne représente pas le Pérou au Mali."
    ),
    Case(
      .french,
      "Santiago ferait représenter ses intérêts en Libye par la Norvège."),
    Case(
      .french,
      "Santiago ne fait plus représenter ses intérêts en Libye par la Norvège."),
    Case(
      .french,
      "Si la Norvège représentait le Chili en Libye, l'Italie représenterait le Pérou au Mali."),
    Case(
      .french,
      "La Norvège pourrait représenter le Chili en Libye, l'Italie pourrait représenter le Pérou au Mali."
    ),
    Case(
      .french,
      "Les appartements sont rares. La Norvège en a deux: pour le Chili en Libye et pour le Pérou au Mali."
    ),
    Case(
      .italian,
      "La Norvegia curerebbe in Libia gli interessi cileni, l'Italia rappresenterebbe il Perù nel Mali."
    ),
    Case(
      .italian,
      "La Norvegia non rappresenta il Cile in Libia, l'Italia non rappresenta il Perù nel Mali."),
    Case(
      .italian,
      "Il Cile non fa rappresentare i suoi interessi in Libia dalla Norvegia."),
    Case(
      .italian,
      "Il Cile farebbe rappresentare i suoi interessi in Libia dalla Norvegia."),
    Case(
      .italian,
      "Se la Norvegia rappresentasse il Cile in Libia, l'Italia rappresenterebbe il Perù nel Mali."),
    Case(
      .italian,
      "La Norvegia potrebbe rappresentare il Cile in Libia, l'Italia potrebbe rappresentare il Perù nel Mali."
    ),
    Case(
      .italian,
      "Gli appartamenti sono rari. La Norvegia ne ha due: per il Cile in Libia e per il Perù nel Mali."
    ),
    Case(
      .german,
      "In Libyen würde Chile von Norwegen vertreten, in Mali Peru."),
    Case(
      .german,
      "In Libyen wird Chile nicht von Norwegen vertreten, in Mali auch Peru nicht."),
    Case(
      .german,
      "In Libyen, wo Norwegen Chile vertreten würde, leben viele Chilenen."),
    Case(
      .german,
      "In Libyen, wo Norwegen Chile nicht vertritt, leben viele Chilenen."),
    Case(
      .german,
      "In Libyen, wo ein norwegischer Anwalt Chile vertritt, leben viele Chilenen."),
    Case(
      .german,
      "Wohnungen sind selten. Davon hat Norwegen zwei: für Chile in Libyen und für Peru in Mali."),
    Case(
      .german,
      "Schutzmachtmandate sind selten. Davon könnte Norwegen zwei haben: für Chile in Libyen und für Peru in Mali."
    ),
    Case(
      .german,
      "Ob Norwegen Chile in Libyen vertritt, in Mali Peru, ist offen."),
    Case(
      .italian,
      "La Norvegia rappresenterebbe il Cile in vari paesi, tra cui la Libia."),
    Case(
      .french,
      "La Norvège est présente dans plusieurs pays, dont la Libye et le Mali, et représente le Chili."
    ),
  ]

  @Test("Each clause is read with its own States", arguments: told)
  func reads(_ item: Case) throws {
    #expect(try Self.inForce(item) == item.mandates)
  }

  @Test("Nothing denied, wished or done by others is told", arguments: untold)
  func leavesAlone(_ item: Case) throws {
    #expect(try Self.inForce(item).isEmpty)
  }
}
