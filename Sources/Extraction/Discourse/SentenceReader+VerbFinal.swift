import Dates
import Mandates
import States

/// What clauses beside a verb say of it, in languages that part every clause by a comma.
extension SentenceReader {
  /// What is said of the offer or request that an infinitive describes, behind it: "die Bitte, … zu
  /// vertreten, nahm die Schweiz an".
  func answer(to frame: Frame, _ events: [Event]) -> Event? {
    guard syntax.isVerbFinal, frame.features.contains(.gerund), frame.clause.lowerBound > 1,
      let noun = events.last(where: { $0.at < frame.clause.lowerBound }), noun.isNoun,
      [.offer, .request].contains(noun.term), noun.clause.upperBound == frame.clause.lowerBound,
      !units[noun.clause].contains(where: Clauses.isVerb)
    else { return nil }
    return events.first {
      $0.clause.lowerBound == frame.clause.upperBound && !$0.isNoun
        && [.agree, .consent, .reject].contains($0.term)
    }
  }

  /// Takes from an offer or a request that is accepted or refused whose it is.
  func name(
    _ frame: inout Frame, _ resolution: inout Resolution, _ governor: Event, _ events: [Event],
    _ used: inout Set<Int>
  ) {
    guard [.reject, .agree, .consent].contains(governor.term) else { return }
    for event in events
    where event.isNoun && !event.actors.isEmpty
      && (event.clause == governor.clause
        || governor.clause.lowerBound == frame.clause.upperBound
          && event.clause.upperBound == frame.clause.lowerBound)
    {
      used.insert(event.at)
      if event.term == .offer, frame.powers.isEmpty { frame.powers = event.actors }
      if event.term == .request { resolution.actors = states(of: event.actors) }
    }
  }

  /// Whether an infinitive says what a mandate is: "der Auftrag, die Interessen … zu vertreten".
  func tellsMandate(_ frame: Frame) -> Bool {
    let start = frame.clause.lowerBound
    return start >= 2 && frame.features.contains(.gerund)
      && units[start - 2].has(any: .mandate, .protectionMandate)
  }

  /// The latest mandates in which the actors of an event have a part other than that of the power,
  /// else the latest of all.
  func topic(of event: Event) -> Discourse.Topic? {
    if endsPronoun(event) { return discourse.topic }
    if !syntax.isVerbFinal, !tellings.isEmpty {
      let here = tellings.filter { $0.clause == event.clause }.flatMap(\.triples)
      // "At the request of Cuba; before, Czechoslovakia did": what its own clause tells.
      if !here.isEmpty { return Discourse.Topic(triples: here, sentence: sentence.number) }
      if let topicBefore, tellings.allSatisfy({ $0.clause.lowerBound > event.at }) {
        return topicBefore
      }
    }
    let actors = states(of: event.actors)
    guard let actor = actors.first else { return discourse.topic }
    if syntax.namesModify, event.term == .agree,
      let asked = tellings.last(where: { telling in
        telling.clause.lowerBound <= event.at
          && telling.triples.contains { $0.power == actor && discourse.isRequested($0) }
      })
    {
      // "Moscow asked Bern to represent it, and Bern agreed".
      return Discourse.Topic(triples: asked.triples, sentence: sentence.number)
    }
    if [.offer, .agree].contains(event.term) {
      // Who declares to be ready does so for what is still to come.
      let open = discourse.topics.last { topic in
        topic.triples.contains { $0.power == actor && !discourse.isInForce($0) }
      }
      if let open, !open.triples.contains(where: { $0.represented == actor }) { return open }
    }
    return discourse.topics.last { topic in
      topic.triples.contains { $0.represented == actor || $0.receiving == actor }
    } ?? discourse.topics.last { topic in topic.triples.contains { $0.power == actor } }
      ?? discourse.topic
  }

  /// Whether a verb with its particle or object can mean something done to a mandate: not the
  /// infinitive that another verb governs, and only with the noun that it needs.
  func isWhole(_ event: Event) -> Bool {
    if event.features == .gerund { return false }
    let inside = units[event.clause]
    let isNamed = inside.contains {
      $0.has(any: .mandate, .protectionMandate, .representation, .offer, .request, .accord)
    }
    // "Eine Vermittlerrolle lehnte Bern ab": something else is done.
    if !isNamed,
      inside.indices.dropFirst().contains(where: { at in
        units[at].isCapitalized && units[at].senses.isEmpty && units[at].state == nil
          && units[at].time == nil && !units[at].has(.thought)
          && units[at - 1].has(any: .article, .possessive, .negation)
      })
    {
      return false
    }
    switch event.term {
    case .sign where !event.isNoun:
      if opensWithDemonstrative(event.clause) { return true }
      if units[event.at].has(.breakOff),
        !inside.contains(where: { $0.has(any: .accord, .protectionMandate) })
      {
        // "Ihre Mission geschlossen": no agreement.
        return false
      }
      return inside.contains { $0.has(any: .accord, .mandate, .protectionMandate) }
    case .name: return inside.contains { $0.has(any: .mandate, .protectionMandate, .power) }
    default: return true
    }
  }

  /// Whether what is refused is to go on: "lehnte es ab, weiterzumachen".
  func refusesToGoOn(_ event: Event) -> Bool {
    !event.isNoun && units[event.at...].dropFirst().prefix(6).contains { $0.has(.carryOn) }
  }

  /// Whether what a clause speaks of is "that", told in the sentence before: "Das haben Bern und Kiew
  /// vereinbart".
  func opensWithDemonstrative(_ clause: Range<Int>) -> Bool {
    guard syntax.isVerbFinal, clause.count > 2, units[clause.lowerBound].has(.article),
      clauses.clause(clause.lowerBound).opening == .main
    else { return false }
    return Clauses.isVerb(units[clause.lowerBound + 1])
  }

  /// The third State that refuses to represent one named in another named: "ein Mandat für Kanada in
  /// Syrien lehnte Prag ab".
  func refuser(_ event: Event, _ frame: Frame, _ taken: Set<Int>) -> Ref? {
    let named = event.actors.filter { $0.isNamedActor && !taken.contains($0.at) }
    guard event.term == .reject, !event.isNoun, !event.isPassive, event.addressees.isEmpty,
      !units[event.clause].contains(where: { $0.features(.offer)?.contains(.noun) == true }),
      event.actors.count == 1, let refuser = named.first, !frame.pairs.isEmpty,
      frame.pairs.allSatisfy({ pair in
        !pair.represented.isEmpty && pair.receiving.allSatisfy(\.isNamed)
          && (!pair.receiving.isEmpty || isStranger(refuser))
          && (pair.represented + pair.receiving).allSatisfy { $0.states != refuser.states }
      })
    else { return nil }
    return refuser
  }

  /// Whether the text told of mandates, and a State has no part in them.
  private func isStranger(_ ref: Ref) -> Bool {
    guard let topic = discourse.topic, sentence.number - topic.sentence <= 3 else { return false }
    return !ref.states.contains { state in
      topic.triples.contains { $0.involves(state) }
        || discourse.ruptures.contains { $0.states.contains(state) }
    }
  }

  /// Who has the mandate that an infinitive describes: the subject of the clause before or after.
  func holders(_ frame: Frame) -> [Ref] {
    guard syntax.isVerbFinal, tellsMandate(frame) else { return [] }
    let before = clauses.clause(max(0, frame.clause.lowerBound - 1)).units
    let after = clauses.clause(min(units.count - 1, frame.clause.upperBound)).units
    let actors = refs.filter { $0.role == .bare && $0.isNamedActor && !frame.holds($0) }
    let holder =
      actors.first { before.contains($0.at) && !frame.clause.contains($0.at) }
      ?? actors.first { after.contains($0.at) && !frame.clause.contains($0.at) }
    return holder.map { [$0] } ?? []
  }
}
