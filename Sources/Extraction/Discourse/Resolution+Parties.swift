import States

/// Who the parties are that are told by "our" and "their".
extension Resolution {
  /// Whom a pronoun means by what was spoken of last rather than by the mandates told before.
  func spokenOf(_ ref: Ref, _ places: [StateKey], _ excluded: Set<StateKey>) -> [StateKey]? {
    if let told = onlyOther(ref, places, excluded) ?? oneOfSeveral(ref, places, excluded) {
      return told
    }
    guard dropsSubject, ref.form == .possessive, let place = places.first,
      let partner = discourse.partner(of: place, besides: nil),
      !discourse.wasNamed(partner, in: sentence - 1), !mentioned.contains(partner),
      let subject = discourse.subjects.last, !excluded.contains(subject),
      discourse.wasNamed(subject, in: sentence - 1)
    else { return nil }
    return [subject]
  }

  /// The one State besides the others that the sentence has named, where an unstressed pronoun stands
  /// for one: "la mission que l'Équateur confie à la Suisse : elle le représente au Mexique".
  func onlyOther(
    _ ref: Ref, _ places: [StateKey], _ excluded: Set<StateKey>
  ) -> [StateKey]? {
    guard dropsSubject, ref.form == .pronoun, !ref.isPlural, !places.isEmpty else { return nil }
    let others = Set(mentioned).subtracting(excluded)
    return others.count == 1 ? Array(others) : nil
  }

  /// Whom "its" means in a place where several were told to be represented: the subject spoken of last,
  /// or nobody; nil if only one was.
  func oneOfSeveral(
    _ ref: Ref, _ places: [StateKey], _ excluded: Set<StateKey>
  ) -> [StateKey]? {
    guard ref.form == .possessive, places.count == 1, let topic = discourse.topic,
      Set(topic.triples.filter { $0.receiving == places[0] }.map(\.represented)).count > 1
    else { return nil }
    return discourse.subjects.last { !excluded.contains($0) }.map { [$0] } ?? []
  }

  /// Who speaks: "our protecting power" is that of who acts, or of whom the text said it before.
  func speaker(_ powers: [StateKey], _ places: [StateKey]) -> [StateKey] {
    let known = discourse.topic?.triples.last { triple in
      places.allSatisfy { triple.receiving == $0 } && powers.allSatisfy { triple.power == $0 }
    }
    return (actors + [known?.represented].compactMap { $0 })
      .first { !powers.contains($0) && !places.contains($0) }
      .map { [$0] } ?? []
  }

  /// Whether two States of whom no quarrel was told ask together, after a third was named.
  func isOfThird(_ couple: [StateKey]) -> Bool {
    let isKnown =
      discourse.ruptures.contains { rupture in couple.allSatisfy { rupture.states.contains($0) } }
      || discourse.topics.contains { topic in
        topic.triples.contains { triple in couple.allSatisfy { triple.involves($0) } }
      }
    return !isKnown
      && (discourse.salient + mentioned).contains {
        !couple.contains($0) && !discourse.isPower($0)
      }
  }

  /// The one State that the sentence has said to represent: "seit 1980 vertritt sie die USA in Iran,
  /// seit 2009 ist sie auch Schutzmacht".
  var powerOfSentence: StateKey? {
    guard let topic = discourse.topic, topic.sentence == sentence, let power = discourse.power,
      topic.triples.allSatisfy({ $0.power == power })
    else { return nil }
    return power
  }

  /// Whether the last to represent is one of two told in one sentence: which of them a later one
  /// leaves out, nothing tells.
  var isOneOfSeveral: Bool {
    guard let triples = discourse.topic?.triples else { return false }
    return Set(triples.compactMap(\.power)).count > 1 && triples.last?.power == discourse.power
  }

  /// Takes the only State that the title names as the place, where the text has named no other.
  func takePlaceOfTitle(_ triple: inout Triple, _ item: inout Resolved, _ listed: [StateKey]) {
    guard triple.receiving == nil, triple.power != nil, triple.represented != nil, !isGeneral,
      let titled = discourse.titled, !triple.involves(titled), !discourse.isPower(titled),
      !discourse.isAboutPowers, !listed.contains(titled), discourse.places.isEmpty
    else { return }
    triple.receiving = titled
    item.notes.append("the receiving State is that of the title")
    item.isPlaceTaken = true
  }

  /// The one State besides some that the text has named; of several none.
  func onlyOther(than own: [StateKey]) -> StateKey? {
    let others = discourse.salient.filter { !own.contains($0) && $0 != discourse.power }
    return others.count == 1 ? others[0] : nil
  }
}
