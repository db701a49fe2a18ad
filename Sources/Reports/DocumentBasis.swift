import Mandates
import Pages

/// On how many independent documents a mandate rests: the one place where that is decided, for the
/// timeline, the sources, the statistics and the site.
package enum DocumentBasis: Hashable {
  /// On none: nothing but the word of officers.
  case officers
  /// On one document, its copies and translations included.
  case one(DocumentKey)
  /// On this many independent documents.
  case several(Int)

  /// How many independent documents.
  package var count: Int {
    switch self {
    case .officers: 0
    case .one: 1
    case .several(let count): count
    }
  }

  /// Whether it is one document, or none.
  var isSole: Bool { count < 2 }

  /// What claims about a mandate itself rest on, those about its pair of States left out; an
  /// officer's word is no document.
  init(_ claims: [CountedClaim], in evidence: Evidence) {
    let documents = Set(
      claims.compactMap { counted -> DocumentKey? in
        if case .document(let key) = evidence.voice(of: counted.claim) { key } else { nil }
      })
    self =
      switch documents.count {
      case 0: .officers
      case 1: documents.first.map { .one($0) } ?? .officers
      default: .several(documents.count)
      }
  }
}

extension Chronicle {
  /// The claims about the mandate itself, those about its pair of States left out.
  var ownClaims: [CountedClaim] {
    claims.filter { $0.claim.mandate == mandate || $0.claim.successor == mandate }
  }
}

extension Claim {
  /// The officer who vouches for it; nil where it names a document.
  var officer: String? { if case .officer(let name) = source { name } else { nil } }
}

extension Briefing {
  /// On how many independent documents the mandate of a chronicle rests.
  func basis(of chronicle: Chronicle) -> DocumentBasis {
    DocumentBasis(chronicle.ownClaims, in: docket.evidence)
  }
}

extension Phrase {
  /// What it means to rest on one document; each report that speaks of it says so once.
  package static let oneDocumentRule = Phrase(
    en: "A mandate rests on one document if every claim about the mandate itself that has a "
      + "document comes from that one, its copies and translations counted with it. An officer’s "
      + "word is no document, and claims about relations between the two States are left out.",
    de:
      "Ein Mandat stützt sich auf ein Dokument, wenn jede Aussage über das Mandat selbst, die ein "
      + "Dokument hat, aus diesem einen stammt, Kopien und Übersetzungen mitgezählt. Das Wort einer "
      + "Amtsperson ist kein Dokument, und Aussagen über die Beziehungen der beiden Staaten zählen "
      + "nicht mit.",
    fr:
      "Un mandat repose sur un document si toute affirmation sur le mandat même qui a un document "
      + "vient de celui-ci, copies et traductions comprises. La parole d’un agent n’est pas un "
      + "document, et les affirmations sur les relations des deux États ne comptent pas.",
    it: "Un mandato si basa su un documento se ogni affermazione sul mandato stesso che ha un "
      + "documento viene da quello, copie e traduzioni comprese. La parola di un funzionario non è "
      + "un documento, e le affermazioni sulle relazioni tra i due Stati non contano.")
}
