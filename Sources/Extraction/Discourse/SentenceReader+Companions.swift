import Mandates
import States

/// What other States do where the text has just told of one: whom they ask, who offers to do it for them.
extension SentenceReader {
  /// The mandates of "Britain has asked Brazil", "Germany has designated Japan as protecting power", "the
  /// Danes chose Hungary", "Turkey had volunteered too", where the text told of others in the same country.
  func companions(
    _ event: Event, _ actors: [StateKey], _ topic: Discourse.Topic
  ) -> [Triple] {
    guard !event.isNoun, !event.isPassive || event.term == .request,
      sentence.number - topic.sentence <= 2, let last = topic.triples.last
    else { return [] }
    let found: [Triple]
    switch event.term {
    case .request, .name: found = asked(event, actors, topic).map { [$0] } ?? []
    case .offer: found = volunteers(event, actors, last, topic)
    default: found = []
    }
    return found.filter { $0.isSound && !topic.triples.contains($0) }
  }

  /// The mandate for which a State asks another.
  private func asked(
    _ event: Event, _ actors: [StateKey], _ topic: Discourse.Topic
  ) -> Triple? {
    guard actors.count == 1, let asking = actors.first, let last = topic.triples.last,
      event.actors.allSatisfy({ $0.isNamed || $0.form == .pronoun }), !isOfPeople(event)
    else { return nil }
    var asked = event.addressees.filter {
      $0.isNamedActor && $0.head == nil && !$0.isUnder(.purpose)
    }
    if asked.isEmpty, event.term == .name {
      // "Entschied sich für Bern", "a opté pour la Suède".
      asked = refs.filter {
        event.clause.contains($0.at) && $0.isUnder(.purpose) && $0.isNamedActor && $0.head == nil
      }
    }
    guard asked.count == 1, let power = asked[0].states.first, asked[0].states.count == 1,
      !topic.triples.contains(where: {
        $0.represented == power || $0.receiving == power || $0.power == asking
      })
    else { return nil }
    let isNamedRole = event.term == .name && units.contains { $0.has(.power) }
    guard isNamedRole || isBare(event) else { return nil }
    let isTurned = asking == last.receiving
    if isTurned, power == last.power,
      !units[event.clause].contains(where: {
        $0.has(.likewise) || syntax.isVerbFinal && $0.has(.filler)
      })
    {
      // "Iran asked Switzerland", which acts for its enemy there: for what is not told.
      return nil
    }
    guard
      let place = told(in: event, asking, power) ?? (isTurned ? last.represented : last.receiving)
    else { return nil }
    return Triple(power: power, represented: asking, receiving: place)
  }

  /// Whether people do it for themselves: "New Zealanders turn to the British there".
  func isOfPeople(_ event: Event) -> Bool {
    event.features.contains(.present)
      && event.actors.contains { ref in
        ref.isPeople && (ref.units.lowerBound == ref.at)
          && (ref.at == 0 || !units[ref.at - 1].has(.article))
      }
  }

  /// The State that a clause names as the one where somebody is to act, or with whom who asks has broken:
  /// "chose Brazil for London".
  private func told(in event: Event, _ asking: StateKey, _ power: StateKey) -> StateKey? {
    let others = refs.filter { ref in
      event.clause.contains(ref.at) && ref.isNamed && ref.head == nil
        && (ref.isUnder(.inside) || ref.isUnder(.purpose))
        && !ref.states.contains(asking) && !ref.states.contains(power)
    }
    guard others.count == 1, others[0].states.count == 1 else { return nil }
    let place = others[0].states[0]
    if others[0].isUnder(.inside) { return place }
    return discourse.partner(of: asking, besides: power) == place ? place : nil
  }

  /// The mandates of those who offered to do what another does: "Turkey had volunteered too".
  private func volunteers(
    _ event: Event, _ actors: [StateKey], _ last: Triple, _ topic: Discourse.Topic
  ) -> [Triple] {
    let told = Set(event.addressees.filter(\.isNamed).flatMap(\.states))
    if actors.count == 1, told.count == 1, let served = told.first, served != actors[0],
      let own = topic.triples.last(where: { $0.represented == served }),
      !topic.triples.contains(where: { $0.involves(actors[0]) }), isBare(event)
    {
      // "The Soviet Union had also offered itself to India".
      return [Triple(power: actors[0], represented: served, receiving: own.receiving)]
    }
    guard told.isEmpty, !actors.isEmpty, event.actors.allSatisfy(\.isNamedActor),
      last.represented != nil,
      !topic.triples.contains(where: { $0.represented == last.receiving }),
      Set(topic.triples.map(\.represented)).count == 1,
      actors.allSatisfy({ actor in !topic.triples.contains { $0.involves(actor) } }),
      isBare(event)
    else { return [] }
    return actors.map {
      Triple(power: $0, represented: last.represented, receiving: last.receiving)
    }
  }

  /// Whether nothing but who asks whom, and for help, stands in a clause; what "and" or "but" adds about
  /// the answer is another thing.
  private func isBare(_ event: Event) -> Bool {
    let last = event.addressees.map(\.at).max() ?? event.at
    let end =
      (max(last, event.at) + 1..<max(last, event.at, event.clause.upperBound - 1) + 1).first { at in
        guard at < event.clause.upperBound else { return false }
        return units[at].has(.but)
          || units[at].has(.and) && at + 1 < event.clause.upperBound
            && Clauses.isVerb(units[at + 1])
      } ?? event.clause.upperBound
    if isFollowedByAim(event) { return false }
    return (event.clause.lowerBound..<end).allSatisfy { at in
      let unit = units[at]
      return at == event.at || unit.state != nil || unit.mark != nil || unit.time != nil
        || unit.has(
          any: .article, .filler, .have, .passive, .toward, .and, .but, .purpose, .mandate,
          .institution, .embassy, .past, .thereupon, .likewise, .speech, .verbEnd, .doSo, .inside,
          .agent, .everyday)
        || at > event.at
          && unit.senses.contains {
            [.actFor, .begin].contains($0.term)
              && !$0.features.isDisjoint(with: [.base, .gerund, .noun])
          }
    }
  }

  /// Whether an infinitive of no list says for what somebody is asked: "gebeten, zu vermitteln".
  private func isFollowedByAim(_ event: Event) -> Bool {
    let end = event.clause.upperBound
    guard syntax.isVerbFinal, end < units.count, units[end - 1].mark == "," else { return false }
    let next = clauses.clause(end).units
    return !units[next].contains { unit in
      unit.has(any: .represent, .tend, .actFor, .begin, .doSo, .serve, .power)
        || Clauses.isVerb(unit) && unit.senses.contains { $0.features.isFinite }
    } && next.contains { units[$0].isUnknownWord }
  }

  /// The mandate of another State's offer or request that a noun tells: "a Turkish offer was ignored in
  /// Washington", "a request from Canada is still being considered".
  func noun(of other: Event, _ actors: [StateKey], _ topic: Discourse.Topic) -> Triple? {
    guard other.isNoun, [.offer, .request].contains(other.term), actors.count == 1,
      sentence.number - topic.sentence <= 2, let last = topic.triples.last,
      last.represented != nil, last.receiving != nil,
      Set(topic.triples.map(\.receiving)).count == 1,
      !topic.triples.contains(where: { $0.involves(actors[0]) }),
      tellsNothingElse(other)
    else { return nil }
    let isMutual = discourse.topics.suffix(3).contains { topic in
      topic.triples.contains {
        $0.represented == last.receiving && $0.receiving == last.represented
      }
    }
    if isMutual { return nil }
    let isAlike = units[other.clause].contains { $0.has(any: .alike, .likewise) }
    let named = refs.filter {
      other.clause.contains($0.at) && $0.isNamed && !$0.states.contains(actors[0])
    }.flatMap(\.states)
    var triple = Triple(power: actors[0], represented: last.represented, receiving: last.receiving)
    if other.term == .request {
      guard let power = last.power, isAlike || !named.isEmpty, named.allSatisfy({ $0 == power })
      else { return nil }
      triple = Triple(power: power, represented: actors[0], receiving: last.receiving)
    } else if !isAlike && !discourse.isOpen(last)
      || Set(topic.triples.map(\.represented)).count > 1
      || !named.allSatisfy({ $0 == last.represented || $0 == last.receiving })
    {
      return nil
    }
    return triple.isSound ? triple : nil
  }

  /// Whether what is accepted or refused is the offer or the request of a State that has no part in the
  /// mandates told before: "both sides rejected an offer by Colombia".
  func answersOther(_ event: Event, _ topic: Discourse.Topic) -> Bool {
    guard [.reject, .agree, .consent].contains(event.term), !event.isNoun else { return false }
    return event.clause.contains { noun in
      units[noun].senses.contains {
        [.offer, .request].contains($0.term) && $0.features.contains(.noun)
      }
        && refs.contains { ref in
          ref.isNamed && event.clause.contains(ref.at)
            && (ref.role == .owner(.offer) || ref.role == .owner(.request)
              || ref.at > noun && ref.at <= noun + 3 && (ref.isUnder(.agent) || ref.isUnder(.from)))
            && !ref.states.contains { state in topic.triples.contains { $0.involves(state) } }
        }
    }
  }

  /// Whether a State that has no part in the mandates told before is what somebody proposes: "it proposed
  /// Switzerland".
  func proposesOther(_ event: Event, _ topic: Discourse.Topic) -> Bool {
    guard event.term == .offer, !event.isNoun, !event.isPassive else { return false }
    let objects = event.addressees.filter { $0.role == .bare && $0.isNamedActor }
    return !objects.isEmpty
      && objects.flatMap(\.states).allSatisfy { state in
        !topic.triples.contains { $0.involves(state) }
      }
  }

  /// Reads such an offer or request.
  mutating func readNoun(_ triple: Triple, _ event: Event, _ actors: [StateKey]) {
    let verdict = Verdict(
      content: .act(event.term == .offer ? .offer : .request), by: actors,
      modality: unreality(of: event)
        ?? modality([event.clause], before: event.at, conditional: false),
      rule: "event.\(event.term.rawValue)", at: event.at)
    let item = Resolution.Resolved(
      triple: triple, times: [], notes: ["the mandate is like the one the text spoke of before"])
    if emit(item, verdict, nil, event) { discourse.tell([triple], sentence: sentence.number) }
  }

  /// Whether a noun is not said to be of something else than a mandate: "an offer to mediate".
  private func tellsNothingElse(_ event: Event) -> Bool {
    guard event.at + 1 < units.count else { return true }
    let next = units[event.at + 1]
    if next.has(any: .toward, .of, .purpose, .relative, .thatClause) || next.mark == "," {
      return next.has(.of)
        && refs.contains { $0.at > event.at && $0.at <= event.at + 3 && $0.isNamed }
    }
    return event.at == 0
      || !(units[event.at - 1].isUnknownWord && !units[event.at - 1].has(.alike))
  }

  /// Reads that another State did as the one before: "The Georgians picked Switzerland; so did the
  /// Russians", "…, Italien ebenso".
  mutating func readSame() {
    guard let last = proposals.last, last.content == .act(.request), last.modality.isActual,
      last.by.count == 1, last.by.first == last.represented, let power = last.power,
      let represented = last.represented, let receiving = last.receiving
    else { return }
    let bounds = units.indices.filter {
      units[$0].mark == "," || units[$0].mark == ";" || units[$0].has(.and)
    }
    guard let start = bounds.last else { return }
    let segment = start + 1..<units.count
    let named = refs.filter { segment.contains($0.at) }
    guard named.count == 1, named[0].isNamedActor, named[0].role == .bare || named[0].isPeople,
      let other = named[0].states.first, other != power, other != represented,
      segment.contains(where: {
        units[$0].has(any: .likewise, .doSo) || syntax.isVerbFinal && units[$0].has(.filler)
      }),
      segment.allSatisfy({ at in
        units[at].state != nil || units[at].mark != nil
          || units[at].has(any: .article, .likewise, .doSo, .filler, .have)
      })
    else { return }
    let triple = Triple(
      power: power, represented: other, receiving: other == receiving ? represented : receiving)
    guard triple.isSound else { return }
    let verdict = Verdict(
      content: .act(.request), by: [other], modality: last.modality, rule: "same-again",
      at: named[0].at)
    let item = Resolution.Resolved(
      triple: triple, times: [], notes: ["another did the same as the one before"])
    if emit(item, verdict, nil, nil) { discourse.tell([triple], sentence: sentence.number) }
  }

  /// Reads who is represented besides those told before, in the same place: "in 1943 Denmark joined the
  /// list".
  mutating func readJoined() {
    guard proposals.isEmpty, joinsList, let topic = topicBefore, let power = discourse.power,
      let place = topic.triples.last?.receiving,
      topic.triples.allSatisfy({ $0.receiving == place && $0.power == power }),
      units.contains(where: { $0.has(.join) && $0.tokens.count > 1 })
        || units.contains(where: { $0.has(.join) }) && units.contains(where: { $0.has(.verbEnd) }),
      units.allSatisfy({ unit in
        unit.state != nil || unit.mark != nil || unit.time != nil
          || unit.has(any: .join, .article, .and, .filler, .likewise, .have, .thereupon)
          || unit.has(.verbEnd)
      })
    else { return }
    let named = refs.filter { $0.isNamed }
    guard !named.isEmpty, named.allSatisfy({ $0.role == .bare && $0.head == nil }) else { return }
    var told: [Triple] = []
    for state in named.flatMap(\.states) {
      let triple = Triple(power: power, represented: state, receiving: place)
      let verdict = Verdict(
        content: .act(.entryIntoForce), modality: .asserted, rule: "joined", at: named[0].at)
      let item = Resolution.Resolved(
        triple: triple, times: units.compactMap(\.time),
        notes: ["joins the mandates told before"])
      if emit(item, verdict, nil, nil) { told.append(triple) }
    }
    discourse.tell(told, sentence: sentence.number)
  }

  /// The mandate that is offered to a State other than the one told before: "the task had also been
  /// offered to Turkey"; nobody tells what it answered.
  func offered(elsewhere event: Event, _ actors: [StateKey], _ topic: Discourse.Topic) -> Triple? {
    guard [.offer, .entrust].contains(event.term), !event.isNoun, let last = topic.triples.last,
      event.term == .offer || event.clause.contains(where: { units[$0].has(.likewise) }),
      units[event.clause].contains(where: { $0.has(any: .mandate, .protectionMandate) }),
      actors.allSatisfy({ $0 == last.represented || $0 == last.power })
    else { return nil }
    let given =
      event.addressees
      + refs.filter {
        event.clause.contains($0.at) && $0.isUnder(.toward) && $0.isNamedActor
      }
    let states = Set(given.filter { $0.isNamed && $0.head == nil }.flatMap(\.states))
    guard states.count == 1, let power = states.first,
      !topic.triples.contains(where: { $0.involves(power) })
    else { return nil }
    let triple = Triple(power: power, represented: last.represented, receiving: last.receiving)
    return triple.isSound ? triple : nil
  }

  /// Reads such an offer as what it is to the State: a request.
  mutating func readOffered(_ triple: Triple, _ event: Event, _ actors: [StateKey]) {
    let verdict = Verdict(
      content: .act(.request), by: actors.filter { $0 == triple.represented },
      modality: unreality(of: event)
        ?? modality([event.clause], conditional: event.features.contains(.conditional)),
      rule: "event.offered", at: event.at)
    let item = Resolution.Resolved(
      triple: triple, times: [], notes: ["the mandate is the one the text spoke of before"])
    if emit(item, verdict, nil, event) { discourse.tell([triple], sentence: sentence.number) }
  }

  /// What a State asks for that has broken with another right before, where the text speaks of protecting
  /// powers: "after the break with Buenos Aires London turned to Bern".
  func broken(by event: Event) -> Discourse.Topic? {
    guard [.request, .name].contains(event.term), !event.isNoun, !event.isPassive,
      event.actors.count == 1, let actor = states(of: event.actors).first,
      discourse.lastMandateWord.map({ sentence.number - $0 <= 3 }) == true
        || units.contains(where: { $0.has(any: .power, .protectionMandate) }),
      let rupture = discourse.ruptures.last(where: { $0.states.contains(actor) && !$0.isRestored }),
      sentence.number - rupture.sentence <= 1, let other = rupture.partner(of: actor)
    else { return nil }
    return Discourse.Topic(
      triples: [Triple(represented: nil, receiving: other)], sentence: rupture.sentence)
  }
}
