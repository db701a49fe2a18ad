/// Parts a verb from the pronoun written together with it: "rappresentarla", "occuparsene".
struct Enclitics {
  private let lexicon: Lexicon

  /// Prepares to look verbs up.
  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  private static let pronouns: [(ending: String, term: Term)] = [
    ("gliene", .ofIt), ("gliela", .object), ("glielo", .object), ("sene", .ofIt), ("ne", .ofIt),
    ("gli", .object), ("la", .object), ("lo", .object), ("li", .object), ("le", .object),
    ("vi", .there), ("si", .reflexive),
  ]

  /// The verb and its pronoun, both at the place of the word.
  func split(_ unit: Unit, _ tokens: [Token]) -> (verb: Unit, pronoun: Unit)? {
    guard unit.state == nil, unit.tokens.count == 1, let token = unit.tokens.first else {
      return nil
    }
    let word = tokens[token].lower
    for (ending, term) in Self.pronouns where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      guard stem.hasSuffix("r") || stem.hasSuffix("ndo") else { continue }
      let senses = self.senses(stem.hasSuffix("r") ? stem + "e" : stem)
      guard !senses.isEmpty else { continue }
      return (
        Unit(tokens: unit.tokens, senses: senses),
        Unit(tokens: unit.tokens, senses: [Unit.Sense(term: term, features: [])])
      )
    }
    return nil
  }

  private func senses(_ word: String) -> [Unit.Sense] {
    lexicon.candidates(word, WordKey(word)).patterns.compactMap { pattern in
      guard pattern.parts.count == 1, pattern.parts[0].text == word,
        !pattern.features.isDisjoint(with: [.base, .gerund])
      else { return nil }
      return Unit.Sense(term: pattern.term, features: pattern.features)
    }
  }
}
