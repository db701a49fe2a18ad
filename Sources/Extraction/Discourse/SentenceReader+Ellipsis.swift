import Dates
import Mandates
import States

/// Steps told without their mandate: the place is the one that the text speaks of.
extension SentenceReader {
  /// Reads that what is offered was asked for, where the sentence says so aside.
  mutating func readWish(_ item: Resolution.Resolved, _ verdict: Verdict, _ frame: Frame) {
    guard verdict.content == .act(.offer), verdict.modality.isActual, isAsWished(item.triple),
      let asking = item.triple.represented
    else { return }
    let request = Verdict(
      content: .act(.request), by: [asking], modality: verdict.modality, rule: "wished",
      at: verdict.at)
    _ = emit(item, request, frame, nil)
  }

  /// Whether a clause says that the represented State wants what is offered: "comme Kiev le souhaite",
  /// "wie von Kiew gewünscht".
  func isAsWished(_ triple: Triple) -> Bool {
    refs.contains { ref in
      triple.represented.map { ref.states == [$0] } == true
        && units[..<ref.units.lowerBound].suffix(3).contains {
          $0.has(.asPreposition) || syntax.isVerbFinal && $0.has(.subordinator) && !$0.has(.article)
        }
        && units[ref.units.upperBound...].prefix(3).contains {
          $0.features(.request).map { !$0.contains(.noun) } == true
        }
    }
  }

  /// Whether a State that had no part takes over the mandate told before: "dann übernahm die Schweiz
  /// dieses Mandat".
  func isSuccession(_ event: Event, _ actors: [StateKey], _ topic: Discourse.Topic) -> Bool {
    guard event.term == .begin, !event.isNoun, !event.isPassive, actors.count == 1,
      let actor = actors.first, let before = topic.triples.last, !before.involves(actor),
      !event.features.contains(.base)
    else { return false }
    if event.clause.allSatisfy({ at in
      let unit = units[at]
      return at == event.at || unit.state != nil || unit.time != nil || unit.mark != nil
        || unit.has(any: .article, .filler, .thereupon, .have, .verbEnd)
        || syntax.namesModify && at == event.clause.lowerBound && unit.has(.subordinator)
    }) {
      // "Now Czechia takes over".
      return event.clause.contains {
        units[$0].has(any: .filler, .thereupon) || units[$0].time != nil
      } || syntax.namesModify && tellsWhen(event.clause)
        || syntax.namesModify && units[..<event.clause.lowerBound].contains { $0.has(.following) }
    }
    let mandate = event.clause.first { units[$0].has(any: .mandate, .protectionMandate) }
    return mandate.map { $0 > 0 && units[$0 - 1].has(any: .article, .possessive) } ?? false
  }

  /// Whether a clause says what happened at the time right before it: "until 1992, when Y took over".
  private func tellsWhen(_ clause: Range<Int>) -> Bool {
    guard clause.lowerBound > 1, units[clause.lowerBound].has(.subordinator) else { return false }
    return units[(clause.lowerBound - 2)..<clause.lowerBound].contains { $0.time != nil }
  }

  /// The mandate offered right before, where an event answers the offer: "accepted the proposal".
  func answered(by event: Event) -> Discourse.Topic? {
    guard event.term == .agree, !event.isNoun, !event.isPassive, !syntax.namesModify,
      !event.features.contains(.base),
      event.clause.contains(where: { at in
        at > 0 && units[at].features(.offer)?.contains(.noun) == true && units[at - 1].has(.article)
      }),
      let offered = discourse.offered, sentence.number - offered.sentence <= 2,
      event.actors.allSatisfy({ ref in !ref.isNamed || ref.states == [offered.triple.represented] })
    else { return nil }
    return Discourse.Topic(triples: [offered.triple], sentence: offered.sentence)
  }

  /// Whether an end is told of nothing but a pronoun: "2015 endete es".
  func endsPronoun(_ event: Event) -> Bool {
    let clause = units[event.clause]
    guard event.term == .end else { return false }
    return clause.contains { $0.has(.pronoun) }
      && clause.indices.allSatisfy { at in
        let unit = units[at]
        return at == event.at || unit.time != nil || unit.mark != nil
          || unit.has(any: .pronoun, .filler, .and, .but, .article, .verbEnd)
      }
  }

  /// Whether an event has a subject of its own that is no mandate, "peace was signed", or its clause
  /// names only States that have no part in the mandates told before.
  func concernsOthers(
    _ event: Event, _ actors: [StateKey], _ topic: Discourse.Topic
  ) -> Bool {
    if beginsElsewhere(event) || endsRelations(event, topic) { return true }
    if [.succeed, .accord].contains(event.term) || endsPronoun(event) || resumesMandate(event) {
      return false
    }
    if [.sign, .agree, .reject].contains(event.term), concernsOtherAccord(event) { return true }
    if event.term == .reject, opposesElsewhere(event, topic) { return true }
    if [.sign, .agree, .consent].contains(event.term), isForOthers(event, topic) { return true }
    let clause = units[event.clause]
    let isNamed = clause.contains {
      $0.has(
        any: .mandate, .protectionMandate, .representation, .goodOffices, .power, .section, .accord,
        .pronoun, .those, .both)
        || $0.senses.contains {
          [.offer, .request].contains($0.term) && $0.features.contains(.noun)
        }
    }
    let next = event.at + 1
    let isObjectless =
      next >= event.clause.upperBound || units[next].mark != nil || units[next].time != nil
      || units[next].has(.inside)
    if !event.isNoun, event.actors.isEmpty, !isNamed,
      event.isPassive || isObjectless && event.term != .sign,

      clause.prefix(max(0, event.at - event.clause.lowerBound)).contains(where: { unit in
        unit.mark == nil && unit.state == nil && unit.time == nil && unit.senses.isEmpty
      })
    {
      return true
    }
    let named = refs.filter(\.isNamed).flatMap(\.states)
    return !isNamed && !named.isEmpty
      && named.allSatisfy { state in !topic.triples.contains { $0.involves(state) } }
      && companions(event, actors, topic).isEmpty
  }

  /// Whether relations are what a pronoun means, of which the sentence before spoke, and no mandate: "in
  /// 1969 it interrupted them".
  private func endsRelations(_ event: Event, _ topic: Discourse.Topic) -> Bool {
    guard !event.isNoun, [.suspend, .resume, .end].contains(event.term),
      discourse.lastRelations == sentence.number - 1, topic.sentence < sentence.number - 1
    else { return false }
    return (event.at - 2...event.at + 1).contains {
      $0 != event.at && event.clause.contains($0) && units[$0].has(.object)
    }
  }

  /// Whether something is done for another State or elsewhere: "an agreement was also signed for the
  /// US in Venezuela".
  private func isForOthers(_ event: Event, _ topic: Discourse.Topic) -> Bool {
    let own = refs.filter { event.clause.contains($0.at) && $0.isNamed }
    guard let place = own.last(where: { $0.isUnder(.inside) && !$0.isUnder(.purpose) }),
      let state = own.last(where: { $0.isUnder(.purpose) && $0.at < place.at })
    else { return false }
    return !topic.triples.contains { triple in
      triple.represented.map(state.states.contains) != false
        && triple.receiving.map(place.states.contains) != false
    }
  }

  /// Whether an accord is another one: "a similar agreement", "un traité d'amitié".
  private func concernsOtherAccord(_ event: Event) -> Bool {
    event.clause.contains { at in
      guard units[at].has(.accord), at != event.at else { return false }
      if at > event.clause.lowerBound, units[at - 1].has(.alike) { return true }
      guard at + 2 < units.count else { return false }
      if units[at + 1].has(.alike) { return true }
      if units[at + 1].has(.of) { return units[at + 2].isUnknownWord }
      return syntax.isVerbFinal && units[at + 1].isUnknownWord
        && units[at + 2].isUnknownName
    }
  }

  /// Whether a clause tells of the accord right before it that it was signed: "von Vereinbarungen,
  /// die am Freitag unterzeichnet wurden".
  func signsAntecedent(_ event: Event) -> Bool {
    let (clause, opening) = clauses.clause(event.at)
    guard syntax.isVerbFinal, opening == .relative, clause.lowerBound > 1,
      units[clause.lowerBound - 1].mark == ",", units[clause.lowerBound - 2].has(.accord)
    else { return false }
    return clause.lowerBound < 3 || !units[clause.lowerBound - 3].has(.alike)
  }

  /// Whether States oppose each other in places with which the mandates have nothing to do.
  private func opposesElsewhere(_ event: Event, _ topic: Discourse.Topic) -> Bool {
    guard
      !units[event.clause].contains(where: {
        $0.has(any: .mandate, .protectionMandate, .representation, .power, .accord, .section)
      })
    else { return false }
    let places = refs.filter {
      event.clause.contains($0.at) && $0.isUnder(.inside) && $0.isNamed
    }
    .flatMap(\.states)
    return !places.isEmpty
      && places.allSatisfy { place in !topic.triples.contains { $0.involves(place) } }
  }

  /// Whether the sentence has a State as its subject that has no part in a mandate.
  func namesStranger(to triple: Triple, before event: Event) -> Bool {
    refs.contains { ref in
      ref.at < event.at && ref.role == .bare && ref.isNamedActor && !ref.states.isEmpty
        && !ref.states.contains { triple.involves($0) }
    }
  }

  /// Whether what ends is told before a relative clause: "the mandate, which X has held, expires".
  func resumesMandate(_ event: Event) -> Bool {
    let (clause, opening) = clauses.clause(event.at)
    guard opening == .comma, clause.lowerBound > 0 else { return false }
    let relative = clauses.clause(clause.lowerBound - 1)
    guard relative.opening == .relative, relative.units.lowerBound > 0 else { return false }
    let main = clauses.clause(relative.units.lowerBound - 1).units
    return units[main].contains { $0.has(any: .mandate, .protectionMandate) }
      && !units[main].contains(where: Clauses.isVerb)
  }

  /// "Sie tut es seit 1961", "both mandates have existed since 2012": what was told before holds,
  /// since then.
  mutating func readEcho() {
    let isDated = sentence.times.contains { [.since, .fromTo].contains($0.role) }
    let held = units.firstIndex { $0.has(any: .mandate, .protectionMandate) }.flatMap { at in
      isDated && !(at > 0 && units[at - 1].has(.such))
        && (units.contains { $0.has(any: .have, .exist) } || !units.contains(where: Clauses.isVerb))
        ? at : nil
    }
    // "As the war spread, it did": no comparison.
    let opensWithAs =
      syntax.namesModify && units.first?.has(.doSo) == true && units[0].has(.asPreposition)
    let done = units.firstIndex { $0.has(.doSo) && !$0.has(.actFor) && !opensWithAs }
    guard let at = done ?? held, let topic = discourse.topic,
      sentence.number - topic.sentence <= 2,
      topic.triples.count == 1
        || topic.triples.count == 2 && units.contains(where: { $0.has(.both) })
        || topic.triples.count == 2 && topic.triples[0].mirror == topic.triples[1]
    else { return }
    let clause = clauses.clause(at).units
    let isSaid = units[clause.lowerBound..<at].contains {
      $0.has(any: .request, .offer, .agree, .consent, .reject, .announce)
    }
    if isSaid {
      // "It had been asked to do so": it was asked, more is not told.
      return
    }
    let isWhole = clauses.clause(clause.upperBound).opening == .relative
    let scope = isWhole ? units.indices : clause
    let others = refs.filter {
      scope.contains($0.at) && $0.isNamed && ($0.isUnder(.inside) || $0.isUnder(.purpose))
    }.flatMap(\.states)
    guard others.allSatisfy({ state in topic.triples.contains { $0.involves(state) } }) else {
      // "That is what it does for X in Y already": another mandate.
      return
    }
    let named = refs.filter { scope.contains($0.at) && $0.isNamedActor && $0.role == .bare }
      .flatMap(\.states)
    guard named.allSatisfy({ state in topic.triples.allSatisfy { $0.power == state } }),
      modality([clause], conditional: false).isActual
    else { return }
    let told = units[scope].compactMap(\.time)
    let isOver =
      told.contains { [.fromTo, .until].contains(sentence.times[$0].role) }
      || units[scope].contains { unit in
        unit.senses.contains { [.exist, .doSo].contains($0.term) && $0.features.contains(.past) }
      }
    let verdict = Verdict(
      content: .attestation(isOver ? .over : .yes), rule: "echo", at: at)
    for triple in topic.triples {
      // "It first played this role in 1870": of another mandate than the one that lasts.
      if isOver, discourse.isInForce(triple) { continue }
      let item = Resolution.Resolved(
        triple: triple, times: told,
        notes: ["the mandate is the one the text spoke of before"])
      _ = emit(item, verdict, nil, nil)
    }
  }
}
