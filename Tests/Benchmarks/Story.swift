import Mandates
import States

/// What happened to a mandate that is made up.
struct Story {
  let mandate: Mandate

  /// The day on which it entered into force, since 1970-01-01.
  let start: Int

  /// How many days it was in force, or will be.
  let length: Int

  let hasEnded: Bool

  /// The day of the end.
  var end: Int { start + length }

  /// Something that a source tells: what, of which day, seen when at the earliest.
  typealias Part = (claim: Claim.Content, day: Int, seen: Int)

  /// One part of the story, chosen as often as real sources tell its like.
  func part(_ random: inout Generator) -> Part {
    var share = random.below(552)
    for (content, weight) in Self.shares {
      share -= weight
      if share >= 0 { continue }
      return part(of: content, &random)
    }
    return part(of: .attestation(.yes), &random)
  }

  private func part(of content: Claim.Content, _ random: inout Generator) -> Part {
    switch content {
    case .attestation(.over) where hasEnded: return (content, end, end + random.below(2000))
    case .attestation: return (.attestation(.yes), start, start + 1 + random.below(length - 1))
    case .act(let act):
      if !hasEnded, [.end, .restoration].contains(act) {
        return (.attestation(.yes), start, start + 1 + random.below(length - 1))
      }
      let day = self.day(of: act)
      return (content, day, day)
    }
  }

  private func day(of act: Act) -> Int {
    switch act {
    case .breakOfRelations, .missionClosed: start - 70
    case .request, .offer: start - 60
    case .reiteration, .rejection, .objection: start - 50
    case .acceptance, .announcement: start - 40
    case .consent, .approval, .consentWithdrawn: start - 20
    case .agreement: start - 10
    case .entryIntoForce: start
    case .suspension: start + length / 3
    case .resumption: start + length / 2
    case .scopeChange, .handover, .withdrawal: start + length * 2 / 3
    case .end: end
    case .restoration: end + 10
    }
  }

  /// Who did it.
  func actors(of act: Act) -> [StateKey] {
    switch act {
    case .request: [mandate.represented]
    case .offer, .reiteration, .acceptance, .approval, .suspension, .resumption, .withdrawal:
      [mandate.power]
    case .consent, .rejection, .objection, .consentWithdrawn: [mandate.receiving]
    case .breakOfRelations, .restoration, .agreement:
      [min(mandate.represented, mandate.receiving), max(mandate.represented, mandate.receiving)]
    default: []
    }
  }

  /// How many of the 552 claims of `data/` say each thing.
  private static let shares: [(Claim.Content, Int)] = [
    (.attestation(.yes), 95), (.attestation(.over), 95), (.act(.end), 112), (.act(.agreement), 37),
    (.act(.entryIntoForce), 30), (.act(.breakOfRelations), 29), (.act(.request), 24),
    (.act(.acceptance), 23), (.act(.scopeChange), 24), (.act(.restoration), 17),
    (.act(.rejection), 10), (.act(.announcement), 9), (.act(.consent), 9), (.act(.suspension), 7),
    (.act(.approval), 7), (.act(.missionClosed), 6), (.act(.offer), 5), (.act(.reiteration), 4),
    (.act(.withdrawal), 4), (.act(.resumption), 4), (.act(.objection), 1),
  ]
}

/// Words of which notes, titles and quotes are made.
enum MadeWords {
  static let notes = [
    "The embassy shut on a Friday, and its staff left the week after.",
    "Réponse du ministère à une question écrite du Parlement.",
    "Die Vertretung ruht, das Mandat besteht fort.",
    "Read from a list of mandates in an annual report.",
    "The ministry's page says roughly the end of the year.",
    "La dichiarazione è stata ripresa da due agenzie.",
    "First mandate of this power between the two capitals.",
    "Local staff stayed on and took care of the building.",
    "El gobierno anunció la ruptura después del asalto a su embajada.",
    "Split by territory: another power had the islands.",
    "Schutzmacht für Konsularisches, nicht für Visa.",
    "Told in passing, without a source of its own.",
    "Note verbale of the same day, kept in the archive.",
    "Les intérêts furent confiés à un État tiers.",
    "Handed over with an inventory of the premises.",
    "Conflict with the date that the press gives.",
  ]

  static let quotes = [
    "La demande officielle de la capitale datait de la mi-mars, selon le porte-parole.",
    "Die Schweiz vertritt seit der Schliessung der Botschaft die Interessen beider Staaten.",
    "The Embassy of Switzerland assumed the role of protecting power on the day of the rupture.",
    "Il Consiglio federale ha approvato i due mandati durante la sua seduta odierna.",
    "Les deux gouvernements ont prié la Suisse de représenter leurs intérêts l'un chez l'autre.",
    "Poland will look after the interests of the country until its mission opens again.",
    "Seit dem Abbruch der Beziehungen ist Schweden für die „Guten Dienste“ zuständig.",
    "The interests section was closed on 20 July, when full diplomatic relations were restored.",
  ]

  static let reasons = [
    "read wrongly", "closer to the event", "the text tells an approval, not an acceptance",
    "relations were restored", "recorded twice under another date",
  ]

  static let publishers = [
    "Muster Press", "Federal Department of Good Offices", "Journal de l'Exemple",
    "Gazzetta di Prova", "Beispieler Zeitung", "Historical Office",
  ]
}
