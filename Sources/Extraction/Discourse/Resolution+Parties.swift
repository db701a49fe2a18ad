import States

/// Who the parties are that are told by "our" and "their".
extension Resolution {
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

  /// The one State besides some that the text has named; of several none.
  func onlyOther(than own: [StateKey]) -> StateKey? {
    let others = discourse.salient.filter { !own.contains($0) && $0 != discourse.power }
    return others.count == 1 ? others[0] : nil
  }
}
