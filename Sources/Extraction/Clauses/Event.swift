/// Something that is done to a mandate: offered, asked for, agreed, refused, ended.
struct Event: Sendable {
  let term: Term
  var features: Features

  /// The unit that tells it.
  let at: Int

  /// The clause it stands in.
  let clause: Range<Int>

  /// Who does it, as far as the clause says.
  var actors: [Ref] = []

  /// To whom it is done: who is asked, who is told.
  var addressees: [Ref] = []

  /// Whether its verb is passive.
  var isPassive = false

  /// Whether it is told as a noun.
  var isNoun: Bool { features.contains(.noun) }
}

/// Finds the events of a sentence.
struct EventReader {
  let syntax: Syntax
  let units: [Unit]
  let refs: [Ref]
  let clauses: Clauses

  /// The events in order.
  func events() -> [Event] {
    units.indices.filter { units[$0].isEvent }.flatMap { at in
      units[at].senses.filter { $0.term.isEvent }.compactMap { told($0, at) }.prefix(2)
        .map { event($0, at) }
    }
  }

  /// What a form tells where it stands: nothing as an attribute, save that "the offer to", "the plan
  /// to" before an infinitive is the noun.
  private func told(_ sense: Unit.Sense, _ at: Int) -> Unit.Sense? {
    if isOfWar(sense, at) { return nil }
    guard isAttribute(sense, at) else { return sense }
    guard [.offer, .announce].contains(sense.term), !sense.features.contains(.participle),
      at + 1 < units.count, units[at + 1].senses.contains(where: { $0.features.contains(.base) })
    else { return nil }
    return Unit.Sense(term: sense.term, features: .noun)
  }

  /// Whether it is a war that begins or ends: "at the end of the war".
  private func isOfWar(_ sense: Unit.Sense, _ at: Int) -> Bool {
    guard sense.features.contains(.noun), [.begin, .end].contains(sense.term), at + 2 < units.count
    else { return false }
    let next = units[(at + 1)...].prefix(5)
    guard next.first?.has(.of) == true || syntax.isVerbFinal && next.first?.has(.article) == true,
      let war = next.firstIndex(where: { $0.has(.war) })
    else { return false }
    return next[..<war].allSatisfy { $0.mark == nil && $0.time == nil && !$0.has(.mandate) }
  }

  /// Whether a form that may be a verb stands where only a noun or an adjective can: "their names",
  /// "the planned summit".
  private func isAttribute(_ sense: Unit.Sense, _ at: Int) -> Bool {
    guard at > 0, !sense.features.contains(.noun) else { return false }
    let before = units[at - 1]
    if syntax.hasClitics, sense.features.contains(.participle), before.isUnknownWord {
      // "La visita autorizzata".
      let noun = units[max(0, at - 5)..<at].reversed().drop { $0.isUnknownWord }
      return noun.first.map { $0.has(.article) || !$0.has(any: .passive, .have, .be, .filler) }
        ?? true
    }
    guard syntax.namesModify else { return false }
    if sense.term == .entrust, sense.features == .base, units[at].has(.mandate),
      !before.has(any: .toward, .modal, .future, .pronoun, .and), before.state == nil
    {
      // "The sixteenth mandate".
      return true
    }
    if before.isUnknownWord, at > 1, units[at - 2].features(.article)?.contains(.base) == true,
      sense.features.contains(.base)
    {
      // "An exit permit".
      return true
    }
    guard before.has(any: .article, .possessive, .ending),
      !before.has(any: .relative, .subordinator, .pronoun)
    else { return false }
    if !sense.features.isDisjoint(with: [.base, .present]) { return true }
    return sense.features.contains(.participle) && !before.has(.ending) && at + 1 < units.count
      && units[at + 1].isUnknownWord
  }

  private func event(_ sense: Unit.Sense, _ at: Int) -> Event {
    let (clause, opening) = clauses.clause(at)
    var event = Event(term: sense.term, features: sense.features, at: at, clause: clause)
    let inside = refs.filter { clause.contains($0.at) }
    if sense.features.contains(.noun) {
      event.actors = inside.filter { ref in
        if case .owner(let term) = ref.role { return term == sense.term && ref.headUnit == at }
        return false
      }
      if event.actors.isEmpty, sense.term == .offer,
        units[max(clause.lowerBound, at - 3)..<at].contains(where: { $0.has(.renew) }),
        let renewer = inside.last(where: { $0.at < at && $0.role == .bare && $0.isNamedActor })
      {
        // "Renewed the offer": who does it offers.
        event.actors = [renewer]
      }
      if event.actors.isEmpty {
        event.actors = inside.filter {
          $0.at > at && $0.at <= at + 4 && ($0.isUnder(.from) || $0.isUnder(.agent))
            && $0.isNamedActor
        }
      }
      if event.actors.isEmpty, [.reject, .agree, .consent].contains(sense.term) {
        // "Aus Moskau kam eine Absage", "from Ottawa came a refusal".
        let senders = inside.filter { $0.at < at && $0.isUnder(.from) && $0.isNamedActor }
        if senders.count == 1 { event.actors = senders }
      }
      if event.actors.isEmpty, syntax.hasClitics, sense.term == .request {
        // "Received from Ukraine a request".
        event.actors = inside.filter {
          $0.at < at && $0.at >= at - 4 && $0.isUnder(.from) && $0.isNamedActor
        }
      }
      return event
    }
    if syntax.isVerbFinal {
      let group = VerbGroup(
        sense.features, at: at, in: clause, of: units,
        isPassiveIfBoth: !inside.contains { $0.role == .bare && $0.isActor })
      event.features = group.features
      event.isPassive = group.isPassive
    } else {
      event.isPassive = isPassive(at, clause, sense.features)
    }
    if event.isPassive {
      event.actors = inside.filter { $0.isUnder(.agent) && $0.isNamedActor }
      event.addressees = inside.filter { $0.role == .bare && $0.isActor }
      if event.addressees.isEmpty, syntax.namesModify,
        let subject = clauses.resumedSubject(clause, units, refs)
      {
        // "The Czechs, who do this for others, were asked".
        event.addressees = [subject]
      }
      return event
    }
    let actors = inside.filter {
      $0.role == .bare && $0.isActor && !isObject($0, at) && !$0.isObject(units)
    }
    if let before = actors.last(where: { $0.at < at && $0.isNamed })
      ?? actors.last(where: { $0.at < at })
    {
      event.actors = coordinated(to: before, actors)
    } else if opening == .relative,
      let antecedent = asking(before: clause)
        ?? refs.last(where: { $0.at < clause.lowerBound && $0.isNamedActor })
    {
      event.actors = coordinated(
        to: antecedent, refs.filter { $0.at < clause.lowerBound && $0.role == antecedent.role })
    } else if syntax.isVerbFinal || syntax.dropsSubject || syntax.adjectiveFollowsNoun,
      let after = actors.first(where: { $0.at > at }),
      ![.entrust, .name, .request, .carryOn].contains(sense.term) || syntax.isVerbFinal
        || inside.contains(where: { $0.at < at && isObject($0, at) })
    {
      event.actors = [after]
    }
    if syntax.isVerbFinal, let first = actors.first, units[at].state == nil {
      event.actors = [first]
      if let next = actors.first(where: { $0.at > first.at && isCoordinated(first, $0) }) {
        event.actors.append(next)
      }
    }
    if syntax.isVerbFinal, let asking = asking(sense.term, at, clause, actors) {
      event.actors = asking
    }
    if event.actors.isEmpty, syntax.namesModify, opening == .main, clause.lowerBound > 0,
      units[clause.lowerBound].has(any: .and, .but),
      !units[clause.lowerBound..<at].contains(where: { $0.state != nil }),
      at - clause.lowerBound <= 4
    {
      // "The US had broken with Cuba and asked Switzerland to step in".
      let before = clauses.clause(clause.lowerBound - 1).units
      event.actors = refs.filter { before.contains($0.at) && $0.role == .bare && $0.isActor }
        .prefix(1).map { $0 }
    }
    if syntax.isVerbFinal || event.actors.isEmpty,
      let subject = clauses.resumedSubject(clause, units, refs)
    {
      event.actors = [subject]
    }
    let own = Set(event.actors.map(\.at))
    event.addressees = inside.filter {
      !own.contains($0.at) && $0.isNamedActor
        && ($0.at > at && $0.role == .bare || $0.isUnder(.toward)
          || syntax.isVerbFinal && $0.role == .bare)
    }
    return event
  }

  /// The State that owns a request right before the comma of a relative clause: "the request of Kyiv,
  /// which wishes".
  private func asking(before clause: Range<Int>) -> Ref? {
    guard syntax.hasClitics, clause.lowerBound > 1, units[clause.lowerBound - 1].mark == "," else {
      return nil
    }
    return refs.last {
      $0.units.upperBound == clause.lowerBound - 1 && $0.form == .named
        && ($0.role == .owner(.request) || $0.role == .owner(.offer))
    }
  }

  /// Who asks, where a government without the name of its State does and the only State named is
  /// asked: "die Regierung in Jerusalem bat die Niederlande".
  private func asking(
    _ term: Term, _ at: Int, _ clause: Range<Int>, _ actors: [Ref]
  ) -> [Ref]? {
    guard [.request, .name, .entrust].contains(term), let asked = actors.first, asked.at > at,
      actors.count == 1, asked.isNamed, asked.head == nil,
      let head = (clause.lowerBound..<asked.at).last(where: { units[$0].has(.institution) }),
      !refs.contains(where: { $0.headUnit == head || $0.units.contains(head) })
    else { return nil }
    let start = head > 0 && units[head - 1].has(.article) ? head - 1 : head
    guard
      start == clause.lowerBound || Clauses.isVerb(units[start - 1]) || units[start - 1].has(.and)
    else { return nil }
    return refs.filter {
      $0.isCapital && $0.isUnder(.inside) && $0.units.lowerBound == head + 2
    }
  }

  private func isObject(_ ref: Ref, _ at: Int) -> Bool {
    ref.form == .pronoun && units[ref.at].has(.object) && !units[ref.at].has(.pronoun)
  }

  private func coordinated(to last: Ref, _ refs: [Ref]) -> [Ref] {
    var found = [last]
    for ref in refs.reversed() where ref.at < last.at {
      guard let first = found.first, isCoordinated(ref, first) else { break }
      found.insert(ref, at: 0)
    }
    return found
  }

  private func isCoordinated(_ left: Ref, _ right: Ref) -> Bool {
    guard left.units.upperBound <= right.units.lowerBound else { return true }
    let between = units[left.units.upperBound..<right.units.lowerBound]
    return between.contains { $0.has(.and) || $0.mark == "," }
      && between.allSatisfy { $0.mark == "," || $0.has(any: .and, .article, .filler) }
  }

  private func isPassive(_ at: Int, _ clause: Range<Int>, _ features: Features) -> Bool {
    if features.contains(.base), syntax.hasClitics, at > clause.lowerBound,
      units[at - 1].features(.passive).map({ !$0.contains(.base) }) == true
    {
      // "S'est vu confier".
      return true
    }
    guard features.contains(.participle) else { return features.contains(.passive) }
    var before = at - 1
    while before >= clause.lowerBound, before >= at - 4 {
      if units[before].has(.passive) {
        return !(before > clause.lowerBound && units[before - 1].has(.reflexive))
      }
      if units[before].has(.have) || units[before].state != nil { return false }
      before -= 1
    }
    return false
  }
}
