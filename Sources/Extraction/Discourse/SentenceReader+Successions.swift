import Dates
import Mandates
import States

/// What goes on with a mandate after another: who follows whom, and who keeps it.
extension SentenceReader {
  /// Reads a State that takes the place of another: "la République tchèque prend la relève".
  mutating func succeeds(
    _ event: Event, _ actors: [StateKey], _ topic: Discourse.Topic
  ) {
    let isReplaced =
      event.isPassive && event.term == .succeed
      && states(of: event.addressees).allSatisfy { $0 == topic.triples.last?.power }
    guard !event.isPassive || isReplaced, !event.isNoun, actors.count == 1,
      let successor = actors.first, sentence.number - topic.sentence <= 3,
      let before = topic.triples.last, before.power != nil
    else { return }
    if before.power == successor, event.features.contains(.participle),
      units[event.clause].contains(where: { $0.time.map { sentence.times[$0].role == .at } == true }
      )
    {
      // "It had taken over the task in August 2024".
      let verdict = Verdict(
        content: .act(.entryIntoForce),
        modality: modality([event.clause], conditional: false),
        rule: "event.takeover", at: event.at)
      for triple in topic.triples where triple.power == successor {
        let item = Resolution.Resolved(
          triple: triple, times: [], notes: ["the mandate is the one the text spoke of before"])
        _ = emit(item, verdict, nil, event)
      }
      return
    }
    guard !before.involves(successor), takesPlace(event, before) else { return }
    let isFuture = event.features.contains(.future)
    let modality = modality(
      [event.clause], conditional: event.features.contains(.conditional))
    var triple = before
    triple.power = successor
    if syntax.namesModify,
      let place = refs.first(where: { $0.isUnder(.inside) && $0.isNamed && $0.head == nil }),
      place.at < event.at, let there = place.states.first, !before.involves(there)
    {
      // "In Prague it was Sweden that took on the task".
      triple.receiving = there
      triple.place = place.place
    }
    guard triple.isSound else { return }
    let verdict = Verdict(
      content: .act(isFuture ? .announcement : .entryIntoForce), modality: modality,
      rule: "event.succession", at: event.at)
    let item = Resolution.Resolved(
      triple: triple, times: [], notes: ["takes the place of the State told before"])
    if emit(item, verdict, nil, event) { discourse.tell([triple], sentence: sentence.number) }
  }

  /// Reads that the mandates told before go on: "Bern will die Mandate fortführen".
  mutating func carriesOn(
    _ event: Event, _ actors: [StateKey], _ topic: Discourse.Topic
  ) {
    let until = event.clause.compactMap { units[$0].time }.map { sentence.times[$0] }
      .contains { $0.role == .until }
    if syntax.hasClitics, event.features.contains(.past), until,
      clauses.clause(event.at).opening == .relative, event.clause.lowerBound > 0,
      let telling = tellings.last(where: { $0.clause.upperBound == event.clause.lowerBound })
    {
      // "Took on the protection, which it kept until 1990".
      let verdict = Verdict(
        content: .attestation(.over), modality: modality([event.clause], conditional: false),
        rule: "event.carry-on", at: event.at)
      for triple in telling.triples {
        let item = Resolution.Resolved(
          triple: triple, times: event.clause.compactMap { units[$0].time }, notes: [])
        _ = emit(item, verdict, nil, event)
      }
      return
    }
    guard syntax.hasClitics, !event.isNoun, !event.features.contains(.past),
      units[event.at..<event.clause.upperBound].prefix(5).contains(where: {
        $0.has(any: .mandate, .protectionMandate, .representation)
      }),
      topic.triples.allSatisfy({ triple in
        actors.isEmpty || triple.power.map(actors.contains) == true
      })
    else { return }
    let modality = modality(
      [event.clause], conditional: event.features.contains(.conditional))
    for triple in topic.triples {
      let verdict = Verdict(
        content: .attestation(.yes), modality: modality, rule: "event.carry-on", at: event.at)
      let item = Resolution.Resolved(
        triple: triple, times: [], notes: ["the mandate is the one the text spoke of before"])
      _ = emit(item, verdict, nil, event)
    }
  }

  /// Whether nothing but a mandate or the State before is what somebody takes over.
  private func takesPlace(_ event: Event, _ before: Triple) -> Bool {
    let rest = units[(event.at + 1)..<max(event.at + 1, event.clause.upperBound)]
    return zip(rest.indices, rest).allSatisfy { at, unit in
      if let state = unit.state {
        return state.meanings.contains { $0.state == before.power }
          || event.actors.contains { $0.units.contains(at) }
      }
      return unit.mark != nil || unit.time != nil
        || unit.has(
          any: .article, .filler, .of, .inside, .mandate, .protectionMandate, .representation,
          .asPreposition,
          .toward, .possessive, .and, .there, .power)
        || syntax.isVerbFinal && unit.has(any: .pronoun, .object, .those)
    }
  }
}
