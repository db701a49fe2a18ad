/// Finds who acts where another verb brings the State before an infinitive.
///
/// "Sarà l'Italia a rappresentare", "tocca a Praga tutelare".
struct Clefts {
  let units: [Unit]
  let refs: [Ref]

  /// The State before an infinitive and the forms of the verb that tells when.
  func cleft(_ at: Int, _ clause: Range<Int>) -> (actor: Ref, features: Features)? {
    var before = at - 1
    while before >= clause.lowerBound {
      if let falls = units[before].features(.fallTo) {
        let actor =
          refs.first { $0.at > before && $0.at < at && $0.isUnder(.toward) && $0.isActor }
          ?? refs.last { ref in
            // "Alla Spagna spetta tutelare".
            clause.contains(ref.at) && ref.at < before && ref.isUnder(.toward)
              && ref.isNamedActor
              && units[ref.units.upperBound..<before].allSatisfy { $0.has(.filler) }
          }
        return actor.map { ($0, falls) }
      }
      if let falls = units[before].features(.passTo) ?? units[before].features(.lieWith),
        falls.isFinite,
        let actor = refs.first(where: { $0.at > before && $0.at < at }), actor.isNamedActor,
        actor.role == .bare, at - actor.units.upperBound <= 2
      {
        // "Il revint à la Suisse de protéger": the verb has its preposition with it.
        return (actor, falls)
      }
      if let be = units[before].features(.be), be.isFinite {
        guard at > 0, units[at - 1].has(any: .toward, .reflexive),
          let actor = refs.first(where: { $0.at > before && $0.at < at }).map(own),
          actor.role == .bare,
          actor.isActor,
          actor.form != .pronoun || units[actor.at].has(any: .pronoun, .possessive),
          actor.units.lowerBound - before <= 4
        else { return nil }
        return (actor, be)
      }
      // "Era stata la Polonia a": past the participle.
      if Clauses.isVerb(units[before]), !units[before].has(.be) { return nil }
      before -= 1
    }
    return inverted(at, clause)
  }

  /// "Its embassy" as whoever is spoken of.
  private func own(_ ref: Ref) -> Ref {
    guard ref.form == .possessive, ref.head == .embassy || ref.head == .institution,
      ref.role == .bare
    else { return ref }
    var own = Ref(units: ref.units, at: ref.at, states: [], place: nil, form: .pronoun)
    own.head = ref.head
    return own
  }

  /// "A rappresentare gli Stati Uniti è la Svezia": the State stands at the end.
  private func inverted(_ at: Int, _ clause: Range<Int>) -> (actor: Ref, features: Features)? {
    guard at > 0, units[at - 1].has(.toward),
      at - 1 == clause.lowerBound || units[at - 2].mark == "," || units[at - 2].has(.whereabouts)
        || opensWithAdverbs(clause.lowerBound..<at - 1),
      let be = (at + 1..<max(at + 1, clause.upperBound)).first(where: {
        units[$0].features(.be)?.isFinite == true
      }), let features = units[be].features(.be),
      let actor = refs.first(where: { $0.at > be && clause.contains($0.at) && $0.isNamedActor }),
      actor.role == .bare, actor.units.lowerBound - be <= 3
    else { return nil }
    return (actor, features)
  }

  /// Whether nothing but adverbs and times stands before: "d'ora in poi a curare".
  private func opensWithAdverbs(_ range: Range<Int>) -> Bool {
    units[range].allSatisfy {
      $0.state == nil
        && ($0.time != nil || $0.mark == "," || $0.has(any: .filler, .thereupon, .past, .likewise)
          || $0.tokens.count == 1 && $0.has(any: .of, .inside, .from))
    }
  }
}
