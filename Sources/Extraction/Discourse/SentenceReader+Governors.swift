import Dates
import Mandates
import States

/// The event on which a frame depends.
extension SentenceReader {
  /// The signing of "signed an accord under which it represents".
  func signing(_ frame: Frame, _ events: [Event]) -> Event? {
    let (clause, opening) = clauses.clause(frame.at)
    guard opening == .relative || opening == .subordinate, clause.lowerBound > 1 else { return nil }
    if let signed = signingBefore(clause, opening, events) { return signed }
    let before = units[max(0, clause.lowerBound - 4)..<clause.lowerBound]
    guard
      before.contains(where: {
        $0.has(.accord) || syntax.hasClitics && $0.has(.sign) && $0.tokens.count > 1
      })
    else { return nil }
    return events.last { $0.term == .sign && $0.at < clause.lowerBound && !$0.isNoun }
  }

  /// The event on which a noun depends; none where its own verb tells when.
  private func embedding(nominal frame: Frame, _ events: [Event]) -> Event? {
    let event = embedding(frame, events)
    let isTold = syntax.hasClitics && frame.kind == .mandate && frame.features.isFinite
    return isTold && event?.isNoun == true ? nil : event
  }

  /// Whether a clause about a mandate says that a State has it: "the role that X plays for Y".
  private func isExercised(_ frame: Frame) -> Bool {
    guard syntax.hasClitics, frame.kind == .mandate, frame.clause.upperBound < units.count else {
      return false
    }
    let (clause, opening) = clauses.clause(frame.clause.upperBound)
    return opening == .relative
      && units[clause].contains { $0.features(.have)?.isFinite == true }
  }

  /// The withdrawal of "withdrew the authorisation that allowed Brazil to represent".
  func withdrawing(_ frame: Frame, _ events: [Event]) -> Event? {
    let (clause, opening) = clauses.clause(frame.at)
    guard opening == .relative || opening == .subordinate, !frame.isNominal,
      units[clause.lowerBound..<max(clause.lowerBound, frame.at)].contains(where: {
        $0.has(any: .consent, .agree, .entrust)
      })
    else { return nil }
    return events.last {
      [.withdraw, .revoke].contains($0.term) && !$0.isNoun && $0.at < clause.lowerBound
        && clause.lowerBound - $0.at <= 14
    }
  }

  /// The event of "X entrusted Y": itself, or the agreement that entrusts; none in the passive.
  func entrusting(_ frame: Frame, _ events: [Event]) -> Event? {
    if frame.isPassive { return nil }
    if let signed = signing(frame, events) { return signed }
    if frame.features.contains(.base), !frame.features.isFinite,
      let before = events.last(where: {
        $0.at < frame.at && $0.clause == frame.clause && !$0.isNoun
          && [.request, .offer, .agree, .reject].contains($0.term)
      })
    {
      // "Turned to Bern to entrust it with their interests" is a request.
      return before
    }
    if let announced = events.last(where: {
      $0.term == .announce && $0.at < frame.at && $0.clause == frame.clause
    }) {
      return announced
    }
    if isFuture(frame) { return nil }
    if frame.features.contains(.base), syntax.hasClitics,
      let asked = events.last(where: {
        $0.at < frame.at && $0.clause == frame.clause && !$0.isNoun && $0.term == .request
      })
    {
      // "Turned to Bern to entrust it with their interests": they asked.
      return asked
    }
    if frame.features.contains(.gerund) {
      return events.last { $0.at < frame.at && [.sign, .accord].contains($0.term) }
    }
    return events.first { $0.at == frame.at && $0.term == .entrust }
  }

  /// The event that says what is done to the mandate of a frame.
  func governor(of frame: Frame, _ events: [Event]) -> Event? {
    if frame.kind == .entrust { return entrusting(frame, events) }
    let candidates = events.filter {
      $0.at != frame.at && !beginsSomething($0, frame) && $0.term != .accord
        && !($0.term == .succeed && $0.isPassive)
        // "As protecting power it handed over the note": no mandate.
        && !(frame.kind == .section
          && ($0.term == .handOver || isDutyOfOthers($0)
            || syntax.namesModify && $0.term == .carryOn && $0.at > frame.at))
        && !(frame.kind == .power && !syntax.isVerbFinal && $0.term == .handOver
          && $0.at > frame.at && !$0.isPassive)
    }
    let finite = !frame.isNominal && frame.features.isFinite && !frame.isPassive
    func near(_ event: Event) -> Int { abs(event.at - frame.at) }
    let inClause = candidates.filter {
      $0.clause == frame.clause && !($0.isNoun && $0.at > frame.at)
    }
    if let signed = signing(frame, events) ?? concluding(frame, events) { return signed }
    if let withdrawn = withdrawing(frame, events) { return withdrawn }
    if let refused = refusing(frame, events) { return refused }
    if syntax.isVerbFinal, frame.kind == .power,
      units[frame.clause.lowerBound..<frame.at].suffix(2).contains(where: { $0.has(.asPreposition) }
      ),
      units[frame.clause].contains(where: { unit in
        unit.senses.contains { [.serve, .actFor].contains($0.term) && $0.features == .gerund }
      }) || units[frame.clause].suffix(3).contains(where: { $0.has(.toward) }),
      let asked = embedding(frame, candidates), [.request, .offer, .agree].contains(asked.term)
    {
      // "Ersucht, als seine Schutzmacht zu wirken".
      return asked
    }
    if syntax.isVerbFinal, frame.kind == .power, frame.at > 0,
      units[frame.at - 1].has(.asPreposition),
      !inClause.contains(where: { [.name, .request, .reject, .offer, .end].contains($0.term) }),
      !(frame.at > 1 && units[frame.at - 2].has(.mandate)
        && inClause.contains { [.begin, .end, .withdraw].contains($0.term) })
    {
      // "Als Schutzmacht hat die Schweiz eine Note übergeben".
      return nil
    }
    if frame.isNominal {
      if frame.kind == .power, isApposition(frame) {
        // "Italy, protecting power since 2013, asked": what it asked is something else.
        return nil
      }
      if isActivity(frame) { return nil }
      if syntax.hasClitics, let asking = asking(frame, inClause) { return asking }
      if syntax.hasClitics, frame.kind == .mandate,
        let ending = inClause.last(where: {
          $0.at < frame.at && !$0.isNoun && [.end, .revoke, .withdraw].contains($0.term)
        }), inClause.contains(where: { $0.term == .entrust && $0.at == frame.at + 1 })
      {
        // "Revoked the mandate entrusted to".
        return ending
      }
      if let verb = inClause.filter({ !$0.isNoun }).min(by: { near($0) < near($1) }),
        verb.term == .begin, verb.features.contains(.base), verb.at > 0,
        units[verb.at - 1].has(.toward),
        let chief = inClause.last(where: { $0.at < verb.at && $0.term.isStep })
      {
        // "Offered to take over the protection": the offer says what becomes of it.
        return chief
      }
      if syntax.isVerbFinal,
        let verb = inClause.filter({ !$0.isNoun }).min(by: { near($0) < near($1) }),
        verb.features == .gerund, let chief = embedding(frame, candidates)
      {
        return chief
      }
      if isExercised(frame) { return inClause.first { !$0.isNoun } }
      return inClause.filter { !$0.isNoun }.min { near($0) < near($1) }
        ?? inClause.min { near($0) < near($1) } ?? embedding(nominal: frame, candidates)
    }
    if finite, !isModal(frame.clause), !frame.features.contains(.subjunctive) {
      return isFuture(frame) || saysWhat(frame, candidates) ? complement(frame, candidates) : nil
    }
    if frame.isPassive, !isNonfinite(frame), !isModal(frame.clause) {
      return isFuture(frame) ? complement(frame, candidates) : nil
    }
    if isFuture(frame) {
      // "Will continue to represent", "va continuer de représenter".
      let before = inClause.last { $0.at < frame.at && !$0.isNoun }
      if let before, before.term == .carryOn { return before }
      return complement(frame, candidates)
    }
    let last = inClause.filter { $0.at < frame.at || syntax.isVerbFinal }.max { $0.at < $1.at }
    if let last, !syntax.isVerbFinal, last.term == .begin, last.features == .base,
      let verb = inClause.last(where: { !$0.isNoun && $0.at < last.at }), verb.term == .reject
    {
      // "Refused to take on the task of representing".
      return verb
    }
    if let last, !syntax.isVerbFinal,
      let verb = inClause.last(where: { !$0.isNoun && $0.at < last.at }),
      [.reject, .agree, .consent, .withdraw, .revoke].contains(verb.term),
      last.isNoun || isObject(last, of: verb)
    {
      // "Refused the Swiss proposal to represent": the proposal is what is refused.
      return verb
    }
    return last ?? taken(frame, inClause) ?? embedding(frame, candidates)
  }

  /// Whether a word that may be a noun or a verb is what a verb before it is about: "rejected the
  /// Swiss offer".
  private func isObject(_ event: Event, of verb: Event) -> Bool {
    [.offer, .request].contains(event.term)
      && units[(verb.at + 1)..<event.at].allSatisfy {
        $0.state != nil || $0.has(any: .article, .possessive, .filler)
      }
      && units[(verb.at + 1)..<event.at].contains { $0.has(.article) }
  }

  /// Whether a noun stands beside the State before it, between two commas.
  func isApposition(_ frame: Frame) -> Bool {
    guard frame.at > 0, frame.at < frame.clause.upperBound,
      let comma = (frame.clause.lowerBound..<frame.at).last(where: { units[$0].mark == "," }),
      frame.powers.contains(where: { $0.units.upperBound == comma }),
      units[comma..<frame.at].allSatisfy({ $0.mark == "," || $0.has(any: .article, .filler) })
    else { return false }
    return units[frame.at..<frame.clause.upperBound].contains { $0.mark == "," }
  }

  /// Whether a noun only says in what role a State does something: "the work of Sweden as power".
  func isActivity(_ frame: Frame) -> Bool {
    guard syntax.namesModify, frame.kind == .power, let power = frame.powers.first else {
      return false
    }
    let next = power.units.upperBound
    return power.isUnder(.of) && power.at < frame.at && next < frame.at
      && units[next].has(.asPreposition)
  }

  /// "Asks Italy to take on": what is asked for, not what is taken on.
  func asking(_ frame: Frame, _ events: [Event]) -> Event? {
    let verbs = events.filter { $0.at < frame.at && !$0.isNoun }
    guard let last = verbs.last, last.features.contains(.base) else { return nil }
    return verbs.last { !$0.features.contains(.base) }
  }

  /// Whether the verb of a frame does not tell by itself when.
  func isNonfinite(_ frame: Frame) -> Bool {
    !frame.features.isDisjoint(with: [.base, .gerund, .subjunctive])
      || units[frame.clause].contains { unit in
        unit.features(.passive).map { !$0.isDisjoint(with: [.base, .subjunctive]) } == true
      }
  }

  /// The event on which the clause of a frame depends: the nearest before it, in German after it.
  func embedding(_ frame: Frame, _ events: [Event]) -> Event? {
    if syntax.isVerbFinal, tellsMandate(frame) {
      return events.first {
        $0.at >= frame.clause.upperBound && [.end, .revoke, .withdraw].contains($0.term)
          && !$0.isNoun
      }
    }
    if let answer = answer(to: frame, events) { return answer }
    if syntax.isVerbFinal,
      let noun = events.last(where: { $0.at < frame.clause.lowerBound }), noun.isNoun,
      let verb = events.last(where: { $0.clause == noun.clause && !$0.isNoun })
    {
      // "Stimmte dem Gesuch zu, ...": the verb says what is done to what the noun names.
      return verb
    }
    if let before = events.last(where: { event in
      event.at < frame.clause.lowerBound && !isAside(event, frame)
    }), depends(frame, on: before) {
      return before.isNoun ? refused(before, events) ?? before : before
    }
    return syntax.isVerbFinal ? events.first { $0.at >= frame.clause.upperBound } : nil
  }

  /// Whether an event stands in a relative clause between a frame and what governs it: "asked the
  /// Swiss, who agreed, to look after".
  func isAside(_ event: Event, _ frame: Frame) -> Bool {
    guard clauses.clause(frame.at).opening == .comma, !syntax.isVerbFinal else { return false }
    let opening = clauses.clause(event.at).opening
    return event.clause.upperBound == frame.clause.lowerBound
      && (opening == .relative || opening == .subordinate)
  }

  /// What is done to an offer or a plan that a frame describes: "rejected a plan for the Swiss to".
  func refused(_ noun: Event, _ events: [Event]) -> Event? {
    guard [.offer, .announce].contains(noun.term) else { return nil }
    return events.last {
      $0.at < noun.at && $0.clause == noun.clause && !$0.isNoun && $0.term == .reject
    }
  }

  /// Whether nothing parts a clause from the event before it.
  func depends(_ frame: Frame, on event: Event) -> Bool {
    !units[event.at..<frame.clause.lowerBound].contains { $0.mark == ";" }
  }

  /// Whether the clause of a frame is what is wished or refused right before: "souhaite que".
  func saysWhat(_ frame: Frame, _ events: [Event]) -> Bool {
    guard let first = units[frame.clause].first,
      first.has(.subordinator) && first.has(.relative) || first.has(.thatClause),
      clauses.clause(frame.at).opening == .subordinate
    else { return false }
    let before = clauses.before(frame.clause, units)
    return events.contains { event in
      !event.isNoun && event.at < frame.clause.lowerBound && event.clause == before
        && (event.at >= event.clause.upperBound - 4 || syntax.isVerbFinal)
    }
  }

  /// The event of "agreed that it will represent".
  func complement(_ frame: Frame, _ events: [Event]) -> Event? {
    if syntax.namesModify, units[frame.clause.lowerBound].has(.and), frame.clause.lowerBound > 0,
      isFuture(frame), clauses.clause(frame.at).opening == .main,
      clauses.clause(frame.clause.lowerBound - 1).opening == .subordinate
    {
      // "Agreed that X would represent A in B and Y would represent C in D".
      let first = clauses.clause(frame.clause.lowerBound - 1).units
      if let agreed = events.last(where: { $0.at < first.lowerBound && !$0.isNoun }),
        agreed.term == .agree, isFutureInPast(first), isFutureInPast(frame.clause)
      {
        return agreed
      }
    }
    guard let before = events.last(where: { $0.at < frame.clause.lowerBound && !$0.isNoun }),
      [.agree, .consent, .reject, .offer, .request].contains(before.term)
        || before.term == .announce && saysWhat(frame, events)
        || syntax.isVerbFinal && before.term == .sign && saysWhat(frame, events),
      clauses.clause(frame.at).opening == .subordinate
        || clauses.clause(frame.at).opening == .comma,
      !units[frame.clause.lowerBound].has(.but)
    else { return nil }
    return before
  }

  /// Whether a clause tells what may be.
  func isModal(_ clause: Range<Int>) -> Bool {
    !isFutureInPast(clause) && units[clause].contains { $0.has(.modal) }
  }

  /// Whether "would" only carries "will" into the past: "said it would represent".
  func isFutureInPast(_ clause: Range<Int>) -> Bool {
    guard
      let at = clause.first(where: { units[$0].features(.modal)?.contains(.conditional) == true })
        ?? conditional(in: clause),
      !units[clause].contains(where: { $0.has(.condition) })
    else { return false }
    return units[..<at].contains { unit in
      unit.senses.contains { sense in
        [.speech, .agree, .announce, .consent].contains(sense.term)
          && !sense.features.isDisjoint(with: [.past, .participle])
      }
    }
  }

  /// The verb of a mandate in a mood that carries the future into the past: "a dit qu'il
  /// représenterait".
  func conditional(in clause: Range<Int>) -> Int? {
    guard syntax.hasClitics, !syntax.dropsSubject,
      clauses.clause(clause.lowerBound).opening == .subordinate,
      units[clause.lowerBound].has(.relative)
    else { return nil }
    return clause.first { at in
      units[at].senses.contains {
        [.represent, .tend, .actFor, .serve, .passive, .begin].contains($0.term)
          && $0.features.contains(.conditional)
      }
    }
  }

  /// Whether a frame tells what will be.
  func isFuture(_ frame: Frame) -> Bool {
    if frame.features.contains(.future) || isFutureInPast(frame.clause) { return true }
    if syntax.isVerbFinal {
      guard frame.isNominal else { return false }
      // "Wird ausgeübt" is no future, "wird ausüben" is.
      let infinitive = units[frame.clause].contains { unit in
        unit.senses.contains {
          $0.features.contains(.base) && !$0.features.contains(.participle) && $0.term != .serve
        }
      }
      return units[frame.clause].contains { $0.has(.future) && (infinitive || !$0.has(.passive)) }
    }
    if syntax.namesModify, frame.features == .base, frame.at > 0, units[frame.at - 1].has(.and),
      let future = units[..<frame.at].lastIndex(where: { $0.has(.future) }),
      frame.powers.allSatisfy({ $0.at < future })
    {
      // "It will handle messages, help travellers and watch over the buildings".
      return true
    }
    var before = frame.at - 1
    while before >= frame.clause.lowerBound, before >= frame.at - 8 {
      if units[before].has(.future) { return true }
      if units[before].features(.fallTo)?.contains(.future) == true { return true }
      if let passive = units[before].features(.passive), passive.contains(.future) { return true }
      before -= 1
    }
    return false
  }

  /// Whether an infinitive after "to" tells what is to come.
  func isPlanned(_ frame: Frame) -> Bool {
    guard !frame.isNominal, frame.features.contains(.base), frame.at > 0 else { return false }
    let before = units[frame.at - 1]
    // The preposition may belong to what stands before it: "the plan to".
    return before.has(.toward) || syntax.namesModify && before.senses.contains { $0.term.isEvent }
  }

  /// Whether what goes on is an offer, and nothing that has begun.
  func isOffer(goingOn event: Event) -> Bool {
    units[event.clause].contains { $0.features(.offer)?.contains(.noun) == true }
  }
}
