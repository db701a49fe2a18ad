import Dates
import Mandates
import States

/// What frames say, with the events that govern them.
extension SentenceReader {
  /// A frame the other way round, where only the sense tells object from subject: where either State
  /// may be both, the one that the text has shown as protecting power is the subject.
  func turned(_ frame: Frame) -> Frame {
    if disagrees(frame), let pair = frame.pairs.first {
      // "Die USA vertritt in Kuba die Schweiz".
      var turned = frame
      turned.powers = pair.represented
      turned.pairs[0].represented = frame.powers
      return turned
    }
    if frame.kind == .represent, !frame.isPassive, frame.pairs.count == 1,
      frame.powers.count == 1, frame.powers[0].role == .bare, frame.powers[0].head == nil,
      let office = frame.pairs[0].represented.first, frame.pairs[0].represented.count == 1,
      office.form == .possessive, office.head == .embassy, office.role == .bare,
      office.at < frame.powers[0].at
    {
      // "Ihre Botschaft vertritt die USA": no embassy is represented.
      var turned = frame
      turned.powers = [office]
      turned.pairs[0].represented = frame.powers
      return turned
    }
    if syntax.isVerbFinal, frame.kind == .represent, !frame.isPassive, frame.pairs.count == 1,
      let told = frame.pairs.first?.represented, told.count == 1, told[0].form == .pronoun,
      told[0].at == frame.at + 1, frame.powers.count == 1, frame.powers[0].at > told[0].at,
      isPlural(frame.powers[0]), !frame.features.contains(.base)
    {
      // "Vertritt sie als Schutzmacht die USA": the verb is of one.
      var turned = frame
      turned.powers = told
      turned.pairs[0].represented = frame.powers
      return turned
    }
    guard syntax.isVerbFinal, frame.kind == .represent, !frame.isPassive, frame.pairs.count == 1,
      let power = discourse.power, frame.powers.allSatisfy({ $0.role == .bare && $0.isNamed }),
      !frame.powers.isEmpty, !frame.powers.flatMap(\.states).contains(power),
      let pair = frame.pairs.first, pair.represented.allSatisfy({ $0.role == .bare && $0.isNamed }),
      pair.represented.flatMap(\.states) == [power]
    else { return frame }
    var turned = frame
    turned.powers = pair.represented
    turned.pairs[0].represented = frame.powers
    return turned
  }

  /// Reads a frame with the event that governs it.
  mutating func read(_ frame: Frame, _ events: [Event], _ used: inout Set<Int>) {
    if readReplacement(frame, events) {
      for event in events where event.clause == frame.clause { used.insert(event.at) }
      return
    }
    let governor = own(frame, events) ?? governor(of: frame, events)
    let actors = governor.map { self.actors(of: $0) } ?? []
    var resolution = resolution(of: frame, governor, actors)
    var frame = turned(frame)
    let before = refs.filter { $0.at < frame.at && $0.isNamedActor && $0.role == .bare }
    if let nearest = before.last.map({ clauses.clause($0.at).units }) {
      // "It" is most likely the first subject of the clause before.
      resolution.subject = before.first { nearest.contains($0.at) }?.states.first
    }
    if let enemy = enemy(before: frame), let power = discourse.power {
      // "When Italy entered the war, it became protecting power there too": who had been before.
      resolution.subject = power
      resolution.nearbyPlaces.append(enemy)
    }
    if let governor, let asked = asked(governor, frame) { frame.powers = asked }
    if frame.powers.isEmpty, let governor { frame.powers = powers(governor, frame) }
    if let governor, governor.term == .request, syntax.isVerbFinal || syntax.hasClitics,
      governor.clause != frame.clause || syntax.isVerbFinal,
      frame.powers.allSatisfy({ $0.form == .pronoun })
    {
      // "Haben bei der Schweiz angeklopft: Sie möge ...": she is the one who is asked.
      let asked = powers(governor, frame)
      if !asked.isEmpty { frame.powers = asked }
    }
    if let governor, governor.term == .handOver, !governor.isNoun, !governor.isPassive,
      frame.powers.allSatisfy({ $0.form == .possessive })
    {
      // "Handed over its mandate": its own.
      let givers = powers(governor, frame)
      if !givers.isEmpty { frame.powers = givers }
    }
    if frame.powers.isEmpty { frame.powers = holders(frame) }
    if frame.powers.isEmpty, resolution.dropsSubject, let subject = subjectBefore(frame.at),
      !frame.holds(subject), governor == nil || governor?.term == .carryOn,
      discourse.power == nil || governor != nil || explains(frame)
    {
      frame.powers = [subject]
    }
    if let governor { name(&frame, &resolution, governor, events, &used) }
    label(&frame)
    placeByLabel(&frame)
    fillVacancy(&frame)
    resolution.mayTakePower = !hasStrangeSubject(frame) && !isNamedAnew(frame, governor)
    if !resolution.mayTakePower, frame.powers.isEmpty { resolution.dropsSubject = false }
    frame = owned(frame)
    let resolved = completed(resolution.resolve(frame), frame).prefix(
      max(0, Self.most - resolvedCount))
    if frame.isDistributed, resolved.isEmpty {
      abstain(frame.kind.rawValue, "the lists do not match one to one")
    }
    if frame.kind == .sameAgain, resolved.isEmpty {
      abstain(frame.kind.rawValue, "any of several mandates may be repeated")
    }
    guard !resolved.isEmpty else { return }
    if let doubt = doubt(frame, resolved.map(\.triple), governor, events) {
      abstain(frame.kind.rawValue, doubt)
      return
    }
    resolvedCount += resolved.count
    if let governor { used.insert(governor.at) }
    used.insert(frame.at)
    if !frame.isNominal || syntax.namesModify && governor?.term == .carryOn, let governor,
      !governor.isNoun
    {
      // What stands before the verb in its clause is told with it.
      for event in events where event.clause == frame.clause && event.at < frame.at && !event.isNoun
      {
        used.insert(event.at)
      }
    }
    var told: [Triple] = []
    for item in resolved {
      guard let verdict = verdict(frame, governor, actors, item.triple, item.times) else {
        continue
      }
      if let doubt = doubt(item, frame, governor, events) {
        abstain(verdict.rule, doubt)
        continue
      }
      if describesAccord(frame, events), governor?.term != .sign {
        told.append(item.triple)
      } else if emit(item, verdict, frame, governor) {
        told.append(item.triple)
        readOtherSide(item, verdict, frame, governor)
        readWish(item, verdict, frame)
      }
    }
    choose(frame, told, events, &used)
    // "As Pakistan does in the United States" is a comparison and not what the text is about.
    let isCompared = units[frame.at].has(.doSo) && units[frame.at].has(.asPreposition)
    if !isCompared { discourse.tell(told, sentence: sentence.number) }
    if !told.isEmpty { tellings.append((frame.clause, told)) }
    if told.isEmpty, [.power, .represent, .mandate].contains(frame.kind),
      let power = resolved.first?.triple.power
    {
      discourse.tell(power: power)
    }
  }

  /// Reads that a State was chosen, where a clause about it says for what: "chose Brazil, which
  /// represented its interests until 1990".
  mutating func choose(
    _ frame: Frame, _ told: [Triple], _ events: [Event], _ used: inout Set<Int>
  ) {
    let (clause, opening) = clauses.clause(frame.at)
    guard !syntax.isVerbFinal, opening == .relative, !frame.isPassive, !frame.isNominal,
      let event = events.last(where: { event in
        [.request, .name].contains(event.term) && !event.isNoun && !used.contains(event.at)
          && !isOfPeople(event)
          && event.clause.upperBound == clause.lowerBound && !event.isPassive
          && event.addressees.contains { addressee in
            frame.powers.contains { $0 == addressee }
          }
      })
    else { return }
    let actors = self.actors(of: event)
    for triple in told where actors.contains(where: { $0 == triple.represented }) {
      let verdict = Verdict(
        content: .act(.request), by: actors, modality: modality([event.clause], conditional: false),
        rule: "chosen", at: event.at)
      let item = Resolution.Resolved(
        triple: triple, times: [], notes: ["told in a clause about it"])
      if emit(item, verdict, nil, event) { used.insert(event.at) }
    }
  }

  /// Whether a noun stands after a verb of being: "siamo la potenza protettrice".
  func isPredicate(_ frame: Frame) -> Bool {
    frame.kind == .power && frame.powers.isEmpty
      && units[frame.clause.lowerBound..<frame.at].suffix(3).contains { unit in
        [unit.features(.be), unit.features(.serve)].contains { $0?.isFinite == true }
      }
  }

  /// Whether the clause of a frame says after a colon what the clause before it announced.
  func explains(_ frame: Frame) -> Bool {
    frame.clause.lowerBound > 0 && units[frame.clause.lowerBound - 1].mark == ":"
  }

  /// Takes the States before a colon as those represented: "Canada: Sweden is protecting power".
  func label(_ frame: inout Frame) {
    guard frame.kind == .power, frame.pairs.allSatisfy(\.represented.isEmpty),
      let colon = units[..<frame.at].firstIndex(where: { $0.mark == ":" }), colon <= 8,
      units[..<colon].allSatisfy({
        $0.state != nil || $0.mark != nil || $0.has(any: .article, .and)
      })
    else { return }
    let named = refs.filter { $0.at < colon && $0.form == .named }
    guard !named.isEmpty, !frame.powers.contains(where: { $0.at < colon }) else { return }
    if frame.pairs.isEmpty { frame.pairs = [Frame.Pair()] }
    for number in frame.pairs.indices { frame.pairs[number].represented = named }
  }

  /// The subject of the main clause before in the same sentence.
  func subjectBefore(_ at: Int) -> Ref? {
    let own = clauses.clause(at).units
    return refs.first {
      $0.at < own.lowerBound && $0.role == .bare && $0.isNamedActor
        && clauses.clause($0.at).opening == .main
    }
  }

  /// Who does an event: as its sentence says, or the subject before where it may be left out.
  func actors(of event: Event) -> [StateKey] {
    let told = states(of: event.actors)
    guard told.isEmpty, event.actors.isEmpty, syntax.dropsSubject, !event.isNoun, !event.isPassive,
      event.features.isFinite || event.features.contains(.participle),
      let subject = subjectBefore(event.at)?.states.first ?? discourse.subjects.last
    else { return told }
    return [subject]
  }

  /// Whether a frame says what an agreement is about that was signed or approved in the sentence:
  /// "the agreement by which Switzerland represents Iran was approved".
  func describesAccord(_ frame: Frame, _ events: [Event]) -> Bool {
    let (clause, opening) = clauses.clause(frame.at)
    guard opening == .relative, !frame.isNominal || frame.kind == .representation else {
      return false
    }
    let before = units[..<clause.lowerBound].suffix(2)
    guard before.contains(where: { $0.has(.accord) }) else { return false }
    return events.contains {
      [.sign, .agree, .reject].contains($0.term) && !$0.isNoun && $0.at != frame.at
        && $0.clause != frame.clause
    }
  }

  /// The event that a frame is itself: a State is asked to look after interests.
  func own(_ frame: Frame, _ events: [Event]) -> Event? {
    guard frame.kind == .ask else { return nil }
    return events.first { $0.at == frame.at && [.request, .name].contains($0.term) }
  }

  /// Whether the subject of an active verb is somebody of whom nothing is known: "the party".
  func hasStrangeSubject(_ frame: Frame) -> Bool {
    if opensWithPerson(frame) || isEmissary(frame) || endsWithName(frame) { return true }
    guard !syntax.isVerbFinal, !syntax.dropsSubject, !syntax.hasClitics, !frame.isNominal,
      !frame.isPassive, frame.powers.isEmpty
    else { return false }
    let (clause, opening) = clauses.clause(frame.at)
    let before = units[clause.lowerBound..<frame.at]
    if before.contains(where: { $0.has(any: .embassy, .institution, .section, .power) }) {
      return false
    }
    if opening == .relative {
      let antecedent = units[..<clause.lowerBound].last { $0.mark == nil }
      return antecedent.map { $0.isUnknownWord || $0.isCapitalized && $0.senses.isEmpty } ?? true
    }
    return before.contains { unit in
      unit.mark == nil && unit.time == nil && unit.state == nil && unit.senses.isEmpty
    }
  }

  /// Whether somebody is named whom nothing tells: "protecting powers were then named for both".
  private func isNamedAnew(_ frame: Frame, _ governor: Event?) -> Bool {
    guard frame.kind == .power, frame.powers.isEmpty, !syntax.isVerbFinal, let governor,
      governor.isPassive, !governor.isNoun, [.name, .request, .agree].contains(governor.term)
    else { return false }
    return frame.at < governor.at && governor.clause.contains(frame.at)
      && !units[governor.clause.lowerBound..<frame.at].contains { Clauses.isVerb($0) }
  }

  /// Who is asked or allowed to represent: named between the event and the verb.
  func asked(_ event: Event, _ frame: Frame) -> [Ref]? {
    guard !frame.isNominal, !frame.isPassive, frame.clause.contains(event.at), event.at < frame.at,
      [.request, .name, .entrust, .consent, .reject, .agree, .revoke, .withdraw].contains(
        event.term),
      !event.isNoun, frame.powers.allSatisfy({ $0.at < event.at })
    else { return nil }
    let between = refs.filter { ref in
      ref.at > event.at && ref.at < frame.at && ref.isNamedActor && !frame.holds(ref)
        && (ref.role == .bare || ref.isUnder(.toward) || ref.isUnder(.purpose))
    }
    // "Revoked Brazil's permission to keep the Argentine embassy": not whose embassy it is.
    let addressed = between.filter {
      syntax.hasClitics && $0.isUnder(.toward) && $0.head != .embassy
    }
    if !addressed.isEmpty { return addressed }
    return between.isEmpty ? nil : between
  }

  /// Who represents, where the event says it: who offers, who is asked.
  func powers(_ event: Event, _ frame: Frame) -> [Ref] {
    let taken = Set(frame.pairs.flatMap { $0.represented + $0.receiving }.map(\.at))
    switch event.term {
    case .reject, .consent:
      if let refuser = refuser(event, frame, taken) { return [refuser] }
      guard syntax.isVerbFinal else { return [] }
      return (event.addressees.isEmpty ? allowed(event) : event.addressees)
        .filter { !taken.contains($0.at) }
    case .revoke where syntax.isVerbFinal && event.addressees.isEmpty:
      return allowed(event).filter { !taken.contains($0.at) }
    case .request, .entrust, .name, .revoke:
      return event.addressees.filter { !taken.contains($0.at) }
    case .withdraw:
      // "Took the mandate from Brazil": who had it.
      let holders = event.addressees.filter { syntax.hasClitics && $0.isUnder(.toward) }
      if !holders.isEmpty { return holders.filter { !taken.contains($0.at) } }
      return event.actors.filter { !taken.contains($0.at) && $0.isNamed }
    case .negotiate
    where syntax.namesModify && !event.isNoun
      && frame.pairs.contains { $0.represented.contains { $0.form == .possessive } }:
      // "Panama is negotiating with Spain about its representation".
      let others = refs.filter {
        event.clause.contains($0.at) && $0.isUnder(.with) && $0.isNamedActor
          && !taken.contains($0.at)
      }
      return others.count == 1 ? others : []
    case .negotiate where event.actors.count > 1 && event.addressees.contains { $0.isUnder(.with) }:
      // "Panama and Peru negotiate with Spain about their representation": who with whom is open.
      return []
    case .agree where event.actors.count > 1 && frame.pairs.allSatisfy(\.represented.isEmpty):
      // "Switzerland and Ukraine agree on a mandate in Russland": whose it is is not told.
      return []
    case .sign where syntax.isVerbFinal:
      // "Schweiz und Iran haben das Abkommen über die iranischen Interessen unterzeichnet".
      let own = Set(frame.pairs.flatMap { $0.represented + $0.receiving }.flatMap(\.states))
      let others = event.actors.filter { ref in
        ref.isNamed && !taken.contains(ref.at) && !ref.states.contains(where: own.contains)
      }
      return event.actors.count == 2 && others.count == 1 ? others : []
    case .offer, .agree, .begin, .carryOn, .announce, .end, .resume, .suspend, .handOver,
      .negotiate:
      return event.actors.filter { !taken.contains($0.at) && $0.isNamed }
    default: return []
    }
  }

  /// To whom something is allowed or taken, between the verb and what it is about: "entzieht
  /// Brasilien die Genehmigung".
  private func allowed(_ event: Event) -> [Ref] {
    guard !event.isNoun, !event.isPassive,
      let next = refs.first(where: { event.clause.contains($0.at) && $0.at > event.at }),
      next.units.lowerBound == event.at + 1, next.role == .bare, next.form == .named,
      refs.contains(where: { event.clause.contains($0.at) && $0.at < event.at && $0.isNamed }),
      next.units.upperBound < event.clause.upperBound, units[next.units.upperBound].has(.article)
    else { return [] }
    return [next]
  }

  /// The States that names and pronouns stand for.
  func states(of refs: [Ref]) -> [StateKey] {
    refs.flatMap { ref -> [StateKey] in
      if !ref.states.isEmpty { return ref.states }
      if ref.form == .both, let triple = discourse.topic?.triples.last {
        return [triple.represented, triple.receiving].compactMap { $0 }
      }
      if ref.form == .possessive, ref.role == .owner(.request),
        let asking = discourse.topic?.triples.last?.represented
      {
        return [asking]
      }
      // "The minister said that his country accepted": which that is is not told.
      if ref.form == .pronoun, units[ref.at].has(.ownState), syntax.hasClitics { return [] }
      if ref.form == .both, let broken = discourse.ruptures.last { return broken.states }
      if ref.isLatter, ref.form == .pronoun {
        // "The latter agreed": who was asked before, not who asked.
        let last = discourse.topic?.triples.last
        let asked = last?.power
        if let asked, let last, discourse.isRequested(last) { return [asked] }
        return asked.flatMap { $0 == discourse.subjects.last ? nil : [$0] } ?? []
      }
      if ref.form == .pronoun, let subject = subject(before: ref) ?? discourse.subjects.last {
        return [subject]
      }
      return []
    }
  }

  /// The first State named as a subject in the clause before that of a pronoun.
  func subject(before pronoun: Ref) -> StateKey? {
    guard !syntax.isVerbFinal else { return nil }
    let start = clauses.clause(pronoun.at).units.lowerBound
    let before = refs.filter { $0.at < start && $0.isNamedActor && $0.role == .bare }
    guard let nearest = before.last.map({ clauses.clause($0.at).units }) else { return nil }
    return before.first { nearest.contains($0.at) }?.states.first
  }
}
