/// Tells words apart that are an article before a noun and a pronoun before a verb: "la Suisse",
/// "la représente"; "leur ambassade", "leur confie"; "en Iran", "s'en charge".
enum Clitics {
  /// The units with only the sense that fits what follows.
  static func settled(_ units: [Unit]) -> [Unit] {
    var settled = units
    for at in units.indices where units[at].has(any: .object, .there, .ofIt) {
      let other: [Term] = [.article, .possessive, .inside, .ending]
      guard units[at].senses.contains(where: { other.contains($0.term) }) else { continue }
      // From the end, so that the word after a clitic is settled first: "le lui a demandé".
      let isClitic = precedesVerb(at, units)
      settled[at].senses.removeAll { sense in
        isClitic ? other.contains(sense.term) : [.object, .there, .ofIt].contains(sense.term)
      }
    }
    return settled
  }

  /// Whether a verb or another clitic follows, and no noun.
  private static func precedesVerb(_ at: Int, _ units: [Unit]) -> Bool {
    guard at + 1 < units.count else { return false }
    let next = units[at + 1]
    guard next.state == nil, next.time == nil, next.mark == nil else { return false }
    if next.senses.contains(where: { $0.features.contains(.noun) || $0.features.contains(.plural) })
    {
      return false
    }
    if next.has(any: .filler, .article, .diplomatic, .consular, .interests) { return false }
    if next.has(any: .object, .there, .ofIt), !next.has(.article) { return true }
    if next.has(.object), at + 2 < units.count { return precedesVerb(at + 1, units) }
    return next.senses.contains { sense in
      switch sense.term {
      case .have, .be, .passive, .modal, .future, .negation: true
      default: sense.features.isFinite || sense.features.contains(.base)
      }
    }
  }
}
