import Dates
import Mandates
import States

/// What is done to a mandate that the text spoke of before.
extension SentenceReader {
  /// Reads the events that govern no frame.
  mutating func readEvents(_ events: [Event], used: Set<Int>) {
    var used = used
    readRenewals(events, &used)
    for event in events where !used.contains(event.at) && stands(event, events) {
      if used.contains(where: { abs($0 - event.at) <= 1 }) { continue }
      readEvent(event)
    }
  }

  /// Whether an event is told as done: not as what another event is about, nor in a mood of wishes.
  private func stands(_ event: Event, _ events: [Event]) -> Bool {
    if sentence.passage.kind == .heading, event.actors.isEmpty { return false }
    if event.isNoun { return true }
    if syntax.hasClitics, event.features == .subjunctive { return false }
    if event.features.contains(.future) || willBe(event), event.term != .end { return false }
    if event.features.contains(.present), followsUntil(event.at) { return false }
    if syntax.hasClitics, event.features.contains(.present), event.term != .end,
      clauses.clause(event.at).opening == .subordinate,
      !units[event.clause.lowerBound].has(.relative)
    {
      // "Tant que les deux parties le souhaitent".
      return false
    }
    if !syntax.isVerbFinal, event.features.contains(.base),
      events.contains(where: { $0.at < event.at && $0.clause == event.clause && !$0.isNoun })
    {
      return false
    }
    guard [.offer, .begin].contains(event.term), syntax.hasClitics else { return true }
    // "Lo stabilisce la Convenzione": it lays down something said.
    if event.term == .begin, event.at > 0, units[event.at - 1].has(.object) { return false }
    return units[event.clause].contains {
      $0.has(any: .mandate, .protectionMandate, .representation, .goodOffices, .accord)
    }
  }

  /// Reads one event as done to the mandates told before.
  mutating func readEvent(_ event: Event) {
    let offered = answered(by: event)
    guard let topic = offered ?? topic(of: event) ?? broken(by: event),
      sentence.number - topic.sentence <= 6
    else { return }
    guard
      [
        .offer, .request, .agree, .consent, .reject, .end, .sign, .suspend, .resume, .withdraw,
        .revoke, .entrust, .begin, .name, .succeed, .accord, .carryOn,
      ].contains(event.term)
    else { return }
    var actors = endsPronoun(event) ? [] : self.actors(of: event)
    if let offered, event.actors.allSatisfy({ !$0.isNamed }),
      let asked = offered.triples.first?.represented
    {
      // "The minister accepted the offer": his State is the one to which it was made.
      actors = [asked]
    }
    if event.term == .carryOn {
      carriesOn(event, actors, topic)
      return
    }
    if let other = self.offered(elsewhere: event, actors, topic) {
      readOffered(other, event, actors)
      return
    }
    if event.term == .succeed || isSuccession(event, actors, topic) {
      succeeds(event, actors, topic)
      return
    }
    if event.term == .accord, !isDated(event) { return }
    if answersOther(event, topic) || proposesOther(event, topic) { return }
    if let other = noun(of: event, actors, topic) {
      readNoun(other, event, actors)
      return
    }
    if concernsOthers(event, actors, topic) {
      abstain("event.\(event.term.rawValue)", "is done to something else than the mandate")
      return
    }
    let companions = self.companions(event, actors, topic)
    guard event.term == .accord || !companions.isEmpty || hasObject(event) else { return }
    if companions.isEmpty, !concernsMandate(event, topic) {
      abstain("event.\(event.term.rawValue)", "may be done to something else than the mandate")
      return
    }
    if event.term == .request, asksForConsent(event) { return }
    if [.offer, .entrust].contains(event.term),
      [Term.goodOffices, .both].allSatisfy({ term in units[event.clause].contains { $0.has(term) } }
      )
    {
      // "Had offered its good offices to both sides": to mediate.
      return
    }
    if event.term == .request, event.isPassive, actors.isEmpty,
      clauses.clause(event.at).opening != .main,
      !event.addressees.contains(where: \.isNamed)
    {
      // "Although he was asked": somebody, about something.
      return
    }
    if event.term == .entrust, isTerm(ofAccord: event) || isSubject(ofAccord: event) { return }
    if event.term == .consent || syntax.namesModify && event.term == .agree, event.isNoun,
      isAskedFor(event)
    {
      return
    }
    if syntax.isVerbFinal, companions.isEmpty, !isWhole(event) { return }
    if event.isNoun, actors.isEmpty, event.term != .accord { return }
    if !event.isPassive, actors.isEmpty,
      ![.end, .sign, .suspend, .resume, .accord].contains(event.term)
    {
      return
    }
    var told: [Triple] = []
    let others = states(of: event.addressees.filter { $0.isUnder(.toward) })
    var triples = topic.triples
    if event.term == .agree, let power = triples.last?.power, actors == [power],
      !others.isEmpty,
      !triples.contains(where: { triple in others.contains { triple.involves($0) } })
    {
      // "Said yes to Ottawa and Zagreb too": the same service for others.
      triples = others.map {
        Triple(power: power, represented: $0, receiving: topic.triples.last?.receiving)
      }
    }
    if event.term == .agree, syntax.namesModify, actors.count == 1 {
      // Who is to be represented accepts that, not what is to become of others with it.
      let own = triples.filter { $0.represented == actors[0] }
      if !own.isEmpty { triples = own }
    }
    if !companions.isEmpty { triples = companions }
    if event.term == .sign, !syntax.namesModify { triples = signed(with: triples) }
    for triple in triples {
      let by = actors.filter { triple.involves($0) }
      if !actors.isEmpty, by.isEmpty { continue }
      if actors.isEmpty, namesStranger(to: triple, before: event) { continue }
      guard var act = Verdicts.act(event, by: by, triple) else { continue }
      if act == .rejection, let power = triple.power, by == [power], refusesToGoOn(event) {
        act = .withdrawal
      }
      if event.term == .request, let power = triple.power, by == [power] { continue }
      if event.term == .offer, act == .request, event.actors.allSatisfy({ $0.form == .pronoun }) {
        // "It offered its good offices": who is represented hardly does.
        continue
      }
      if syntax.isVerbFinal, event.term == .offer, event.isNoun, let power = triple.power,
        !by.contains(power)
      {
        // "Angebote aus Berlin": who is represented offers something else.
        continue
      }
      if companions.isEmpty, [.request, .name].contains(event.term), !concerns(event, triple) {
        continue
      }
      let isOpen = event.features.contains(.future) && isConditional(besides: event.clause)
      let modality =
        unreality(of: event)
        ?? modality(
          [event.clause],
          conditional: event.features.contains(.conditional) || isOpen
            || event.isNoun && isAwaited(event))
      let verdict = Verdict(
        content: .act(act), by: actsByItself(act) ? [] : by, modality: modality,
        rule: "event.\(event.term.rawValue)", at: event.at)
      let item = Resolution.Resolved(
        triple: triple, times: [], notes: ["the mandate is the one the text spoke of before"])
      if emit(item, verdict, nil, event) {
        told.append(triple)
        if act == .entryIntoForce, let before = giver(in: event.clause, besides: { _ in false }),
          !triple.involves(before)
        {
          var other = item
          other.triple.power = before
          let end = Verdict(
            content: .act(.end), modality: modality, rule: "handover.end", at: event.at)
          _ = emit(other, end, nil, event)
        }
        if act == .agreement, triples.count > 1, let day = day(with: triple) {
          proposals[proposals.count - 1].date = day
        }
      }
    }
    discourse.tell(told, sentence: sentence.number)
  }

  /// Whether the power is the one that is asked; if nobody is named, it is, but never for a choice.
  private func concerns(_ event: Event, _ triple: Triple) -> Bool {
    let asked = event.addressees.flatMap(\.states).filter { $0 != triple.represented }
    if asked.isEmpty { return event.term == .request }
    return triple.power.map(asked.contains) ?? true
  }

  /// Whether an agreement by which a State represents is told with its date, and no verb says more:
  /// "represents Mexico in Ecuador under an agreement of 15 June".
  private func isDated(_ event: Event) -> Bool {
    guard event.at + 1 < units.count, let time = units[event.at + 1].time,
      sentence.times[time].date != nil, sentence.times[time].role == .attribute,
      !syntax.namesModify || isUnder(event.at)
    else { return false }
    return units[event.clause].contains { $0.has(any: .represent, .tend, .actFor, .power) }
      && !units.contains { unit in
        unit.senses.contains { [.sign, .agree, .reject].contains($0.term) && $0.features != .noun }
      }
  }

  /// Whether a noun stands under "under" or "by", past its article.
  func isUnder(_ at: Int) -> Bool {
    let before = units[..<at].last { $0.state == nil && !$0.has(any: .article, .filler) }
    return before?.has(any: .under, .agent) == true
  }

  /// Whether consent is asked for and not a mandate: "its assent had been requested".
  private func asksForConsent(_ event: Event) -> Bool {
    units[event.clause].contains { unit in
      unit.senses.contains {
        [.consent, .agree].contains($0.term) && $0.features.contains(.noun)
      }
    }
  }

  /// Whether somebody only asks for what an event names: "confirmed that its consent was sought".
  private func isAskedFor(_ event: Event) -> Bool {
    units[event.clause].contains { unit in
      unit.senses.contains { $0.term == .request && !$0.features.contains(.noun) }
    }
  }

  /// The unit after an event, past adverbs.
  private func object(of event: Event) -> Int? {
    (event.at + 1..<max(event.at + 1, event.clause.upperBound)).first {
      !units[$0].has(any: .filler, .negation)
    }
  }

  /// Whether what follows "to" is a noun, or a verb that mandates have.
  private func takesMandate(_ at: Int) -> Bool {
    guard at < units.count else { return false }
    let unit = units[at]
    return unit.state != nil || unit.senses.contains { $0.features.contains(.noun) }
      || unit.has(any: .represent, .tend, .actFor, .serve, .begin, .have, .article, .possessive)
  }

  /// Whether a noun is only told beside what is done: "the peak was reached with 200 mandates".
  private func standsWith(_ at: Int) -> Bool {
    units[max(0, at - 3)..<at].contains { $0.has(.with) }
      && !units[max(0, at - 3)..<at].contains { $0.state != nil || $0.mark != nil }
  }

  /// Whether a mandate is said to be of somebody who is no State: "the mandate of the observers".
  private func belongsElsewhere(_ at: Int) -> Bool {
    guard at + 1 < units.count, units[at + 1].has(.of) else { return false }
    let rest = units[(at + 2)...].prefix { $0.mark == nil && !Clauses.isVerb($0) }.prefix(4)
    return !rest.indices.contains { next in
      refs.contains { $0.units.contains(next) }
        || units[next].senses.contains { ![.article, .filler].contains($0.term) }
    }
  }

  /// Whether it is an embassy that is opened: "as the two embassies opened".
  private func opensEmbassy(_ event: Event) -> Bool {
    syntax.namesModify && event.at > 0 && units[event.at - 1].has(.embassy)
  }

  /// Whether it is people whom a State withdraws: "has pulled out its diplomats".
  private func withdrawsStaff(_ event: Event) -> Bool {
    let object = units[(event.at + 1)..<max(event.at + 1, event.clause.upperBound)].first {
      !$0.has(any: .article, .possessive, .filler) && $0.state == nil
    }
    return object?.has(any: .institution, .embassy, .nationals) == true
  }

  /// Whether an event is about a mandate: by a word for one, or because nothing else is its object.
  func hasObject(_ event: Event) -> Bool {
    let inside = units[event.clause]
    if event.term == .end, !event.isNoun,
      inside.contains(where: { $0.features(.negotiate)?.contains(.noun) == true })
    {
      // "Negotiations on the mandate have ended".
      return false
    }
    if [.sign, .agree, .reject].contains(event.term), opensWithDemonstrative(event.clause) {
      return true
    }
    if event.term == .sign, !event.isNoun, event.isPassive, signsAntecedent(event) { return true }
    if event.term == .agree, !event.isNoun, let object = object(of: event),
      units[object].has(.with),
      object + 1 < units.count, units[object + 1].has(.pronoun)
    {
      // "Agreed with him": a person.
      return false
    }
    if event.term == .end, resumesMandate(event) || endsPronoun(event) { return true }
    if event.term == .begin, inside.contains(where: { $0.has(.section) }) { return false }
    if event.term == .begin, !event.isNoun, opensEmbassy(event) {
      return false
    }
    if event.term == .withdraw, !event.isNoun, withdrawsStaff(event) { return false }
    if event.term == .request, event.isNoun, isForOther(event) { return false }
    if event.term == .reject, !event.isNoun,
      units[event.clause].contains(where: {
        $0.has(any: .consular, .visas) && !$0.has(any: .mandate, .protectionMandate)
      })
    {
      // "The accord excludes consular services": its scope.
      return false
    }
    if event.term == .sign, syntax.hasClitics, event.features.contains(.participle),
      event.at > 0, units[event.at - 1].has(.accord),
      !event.clause.contains(where: { units[$0].time != nil })
    {
      // "The agreement concluded with X excludes": nothing happens.
      return false
    }
    if [.agree, .sign].contains(event.term), syntax.namesModify, !event.isNoun,
      let object = object(of: event), units[object].has(.toward),
      let noun = units[(object + 1)...].first(where: { !$0.has(any: .article, .filler) }),
      noun.isUnknownWord
    {
      // "Agreed to the date".
      return false
    }
    if event.term == .sign, syntax.namesModify,
      event.at < units.count, units[event.at].tokens.count > 2
    {
      // "Concluded an agreement".
      return true
    }
    // "Agreed to resume relations", "declined to comment": something else is agreed or refused.
    if [.sign, .agree].contains(event.term), units.contains(where: { $0.has(.restore) }),
      units.contains(where: { $0.has(any: .relations, .embassy) }),
      !units.contains(where: { $0.has(any: .mandate, .protectionMandate, .representation) })
    {
      return false
    }
    let isOther = event.clause.contains {
      $0 != event.at && units[$0].has(any: .relations, .restore, .breakOff) && !isBefore($0)
    }
    if isOther,
      !inside.contains(where: { $0.has(any: .mandate, .protectionMandate, .representation) })
    {
      return false
    }
    if !event.isNoun, let object = object(of: event),
      units[object].has(.toward) || syntax.hasClitics && units[object].has(.of),
      !takesMandate(object + 1)
    {
      return false
    }
    if inside.enumerated().contains(where: { offset, unit in
      event.clause.lowerBound + offset != event.at
        && unit.has(any: .mandate, .protectionMandate, .representation, .goodOffices)
        && !belongsElsewhere(event.clause.lowerBound + offset)
        && !(event.term == .sign && standsWith(event.clause.lowerBound + offset))
    }) {
      return true
    }
    if event.clause.contains(where: { units[$0].has(.mandate) && belongsElsewhere($0) }) {
      return false
    }
    if inside.contains(where: { unit in
      unit.senses.contains {
        [.offer, .request, .accord].contains($0.term) && $0.features.contains(.noun)
      }
        || unit.has(.thought)
          && (event.term == .reject
            || [.agree, .consent].contains(event.term) && !units.contains { $0.has(.condition) })
    }) {
      return true
    }
    if event.term == .end, syntax.hasClitics, !event.isNoun, event.at > event.clause.lowerBound,
      units[event.at - 1].has(any: .there, .ofIt)
    {
      // "Vi rinunciò", "y renonça": what the sentence before spoke of.
      return true
    }
    // Too many things are left, named and begun to take a mandate for what is meant.
    if [.entrust, .name, .begin, .end].contains(event.term) { return false }
    var at = event.at + 1
    while at < event.clause.upperBound {
      let unit = units[at]
      if unit.mark == nil, unit.time == nil, unit.state == nil,
        unit.senses.isEmpty || unit.has(.beside)
      {
        return false
      }
      at += 1
    }
    return !syntax.isVerbFinal
      || !inside.contains {
        $0.isCapitalized && $0.senses.isEmpty && $0.state == nil && $0.time == nil
      }
  }
}
