/// The frames of nouns: a protecting power, a mandate, a representation, an interests section.
extension FrameReader {
  /// The frame of "protecting power".
  func power(_ at: Int) -> Frame? {
    if let sheltered = guarded(at) { return sheltered }
    let (clause, opening) = clauses.clause(at)
    var frame = Frame(kind: .power, at: at, clause: clause)
    let end = appositionEnd(at, clause)
    let added = addition(after: at, clause) ?? end
    let inside = refs.filter { clause.contains($0.at) && $0.at < end && $0.at < added }
    var represented =
      inside.filter { ref in
        if case .owner(let term) = ref.role { return term == .power && ref.headUnit == at }
        return ref.role == .under(.purpose) || ref.role == .interests && ref.at > at
      }
      + inside.filter { ref in
        if case .owner(let term) = ref.role {
          return term == .power && ref.headUnit != at && ref.at > at
        }
        return false
      }
      + (syntax.isVerbFinal ? [] : label(before: clause))
    if represented.isEmpty, !syntax.isVerbFinal, opening == .relative,
      units[clause.lowerBound].has(.whose), clause.lowerBound < at
    {
      // "The US, whose protecting power Switzerland is", "di cui la Svizzera è potenza protettrice".
      represented = antecedent(clause)
    }
    if opening == .relative, units[clause.lowerBound].has(.whose),
      let subject = subject(behind: clause, at)
    {
      // "On behalf of the Americans, whose protecting power they are, the Swedes have helped".
      frame.powers = [subject]
      frame.pairs = pair(antecedent(clause), inside.filter { isPlace($0, at) }, clause)
      return frame
    }
    let bearer = bearer(ofRole: at, clause, represented)
    represented.removeAll { $0 == bearer }
    let taken = Set(represented.map(\.at))
    let actors = inside.filter {
      $0.isNamedActor && !taken.contains($0.at) && !isPlace($0, at) && !$0.isUnder(.between)
    }
    if let next = takers(ofRole: at, clause) ?? bearer.map({ [$0] }) {
      frame.powers = next
    } else if let holder = holder(ofRole: at, inside) ?? named(asPower: at, inside) {
      let subject = inside.first { $0.role == .bare && $0.isNamedActor }
      frame.powers = [holder.form == .possessive ? subject ?? holder : holder]
    } else if let named = adjacent(at, represented) {
      frame.powers = [named]
    } else if let before = actors.last(where: {
      $0.at < at && ($0.role == .bare || $0.isUnder(.asPreposition) || $0.isUnder(.agent))
    }) {
      frame.powers = list(to: before, actors.filter { $0.at < at })
    } else if syntax.namesModify, let shared = resumed(clause).first {
      frame.powers = [shared]
    } else if syntax.isVerbFinal, let shared = clauses.sharedRoleSubject(clause, units, refs) {
      frame.powers = [shared]
    } else if opening == .relative {
      frame.powers = antecedent(clause)
    } else if let after = actors.first(where: {
      $0.at > at && $0.role == .bare && joined(at, $0.at)
    }) {
      frame.powers = list(from: after, actors)
    } else if syntax.isVerbFinal,
      let pronoun = inside.first(where: { $0.form == .pronoun && $0.role == .bare && $0.at < at }),
      units[clause.lowerBound..<at].contains(where: { $0.has(any: .be, .serve) })
    {
      // "In Iran, seit 2009 ist sie auch Schutzmacht": not the place before the comma.
      frame.powers = [pronoun]
    } else if let apposed = apposition(at, clause), !taken.contains(apposed.at) {
      frame.powers = [apposed]
    } else if let agent = agents(at, clause).first {
      frame.powers = [agent]
    }
    if let chosen = chosen(as: at, clause, opening) {
      (frame.powers, represented) = (chosen.power, [chosen.by])
    }
    if let wanted = wanted(as: at, clause, opening) {
      frame.powers = [wanted.power]
      if represented.isEmpty { represented = wanted.by }
    }
    if let own = represented.first, own.form == .possessive, own.headUnit == at,
      let trusted = refs.last(where: { $0.units.upperBound < own.at && $0.isNamedActor }),
      units[trusted.units.upperBound].has(.asPreposition), trusted.units.upperBound + 1 == own.at
    {
      // "Relies on Sweden as its protecting power".
      frame.powers = chosen(with: trusted)
    } else if represented.first?.form == .possessive, let addressed = addressee(at) {
      // "Proposed to Turkey to become the protecting power of its embassy".
      frame.powers = [addressed]
    }
    if syntax.isVerbFinal, frame.powers.isEmpty {
      // "Als Schutzmacht ... hat die Schweiz", "das Mandat der Schweiz als Schutzmacht".
      let isRole = at > 0 && units[at - 1].has(.asPreposition)
      let holder =
        actors.first { isRole && $0.role == .bare }
        ?? inside.first { $0.role == .owner(.mandate) && !taken.contains($0.at) }
      frame.powers = holder.map { [$0] } ?? []
    }
    if frame.powers.isEmpty, clause.lowerBound > 1, clause.lowerBound >= at - 1,
      units[clause.lowerBound - 1].mark == ":", !represented.isEmpty,
      let holder = refs.last(where: { $0.units.upperBound == clause.lowerBound - 1 }),
      holder.isNamedActor, clauses.clause(holder.at).units.lowerBound == 0
    {
      // "Switzerland: protecting power for the United States in Iran".
      frame.powers = [holder]
      represented.removeAll { $0 == holder }
    }
    if frame.powers.isEmpty, !syntax.isVerbFinal, at > 1,
      units[at - 1].has(.of) || units[at - 1].has(.article) && units[at - 2].has(.of),
      let heir = heir(ofMandate: at, clause)
    {
      // "The role of protecting power for X in Y went to Z".
      frame.powers = [heir]
      frame.isOnset = isPassedOn(at, clause)
    }
    if frame.powers.isEmpty { frame.powers = resumed(clause) }
    if frame.powers.isEmpty, syntax.namesModify, let embassy = ownEmbassy(before: at, in: clause) {
      frame.powers = [embassy]
    }
    if frame.powers.isEmpty,
      let pronoun = inside.first(where: { $0.form == .pronoun && $0.role == .bare })
    {
      frame.powers = [pronoun]
    }
    let parties = inside.filter { $0.isUnder(.between) && $0.isNamed }
    if represented.isEmpty, parties.count == 2 {
      // "Between Russia and Georgia": each in the other.
      let own = times.filter { clause.contains($0.at) }.map(\.number)
      frame.pairs = [
        Frame.Pair(represented: [parties[0]], receiving: [parties[1]], times: own),
        Frame.Pair(represented: [parties[1]], receiving: [parties[0]], times: own),
      ]
      return frame
    }
    frame.pairs = pair(
      represented.sorted { $0.at < $1.at },
      inside.filter { isPlace($0, at) && !taken.contains($0.at) }, clause)
    guard !represented.isEmpty || !frame.powers.isEmpty else { return nil }
    return frame
  }

  /// Whom a State wants or has chosen, told by an unstressed pronoun: "la vorrebbe come rappresentante",
  /// "l'a désignée comme puissance protectrice".
  private func wanted(
    as at: Int, _ clause: Range<Int>, _ opening: Clauses.Opening
  ) -> (power: Ref, by: [Ref])? {
    guard syntax.hasClitics,
      let verb = (clause.lowerBound..<at).last(where: { verb in
        units[verb].senses.contains {
          [.request, .name].contains($0.term) && !$0.features.contains(.noun)
        }
      }), at - verb <= 3,
      let pronoun = refs.last(where: { isClitic($0) && $0.at < verb && $0.at >= verb - 2 }),
      clause.contains(pronoun.at)
    else { return nil }
    let subjects = refs.filter {
      clause.contains($0.at) && $0.at < pronoun.at && $0.role == .bare && $0.isNamedActor
    }
    return (pronoun, subjects.isEmpty && opening == .relative ? antecedent(clause) : subjects)
  }

  /// The State whose name the phrase follows after a comma: "relies on Sweden, the US protecting
  /// power".
  private func adjacent(_ at: Int, _ represented: [Ref]) -> Ref? {
    var start = represented.first { $0.headUnit == at }?.units.lowerBound ?? at
    while start > 0, units[start - 1].has(any: .article, .filler) { start -= 1 }
    guard start > 1, units[start - 1].mark == "," else { return nil }
    guard
      let number = refs.firstIndex(where: {
        $0.units.contains(start - 2) && $0.isNamedActor && $0.isUnder(.inside)
      })
    else { return nil }
    if syntax.namesModify, number > 0, refs[number].head == nil,
      refs[number - 1].head == .embassy, refs[number - 1].isNamed,
      refs[number - 1].units.upperBound + 2 >= refs[number].units.lowerBound
    {
      // "The Swedish embassy in Pyongyang, the US protecting power".
      return refs[number - 1]
    }
    return refs[number]
  }

  /// Whether nothing but a verb of being stands between a noun and its State.
  func joined(_ at: Int, _ actor: Int) -> Bool {
    units[min(at, actor)..<max(at, actor)].contains {
      $0.has(any: .be, .serve) || $0.mark == ":" || $0.mark == ","
    }
  }

  /// The frame of "mandate".
  func mandate(_ at: Int, _ term: Term) -> Frame? {
    let (clause, _) = clauses.clause(at)
    if isToldByVerb(at) || isOfAnyKind(at, clause) { return nil }
    var frame = Frame(kind: .mandate, at: at, clause: clause)
    let held = holding(at, clause)
    let reach = held.map { clause.lowerBound..<clauses.clause($0.unit).units.upperBound } ?? clause
    let inside = refs.filter { reach.contains($0.at) }
    frame.powers = inside.filter { ref in
      if case .owner(let owned) = ref.role { return owned == term && ref.headUnit == at }
      return false
    }
    if frame.powers.isEmpty, !syntax.isVerbFinal, isEntrusted(at, clause),
      let receiver = inside.last(where: {
        $0.at < at && $0.isNamedActor && $0.isUnder(.toward)
          && units[clause.lowerBound..<$0.at].contains { $0.has(.entrust) }
      })
    {
      // "Moscow had given Switzerland a mandate in Georgia".
      frame.powers = [receiver]
    }
    if frame.powers.isEmpty, let held,
      units[clauses.clause(held.unit).units].contains(where: { $0.has(.have) }),
      let holder = inside.first(where: { $0.at > at && $0.role == .bare && $0.isActor })
    {
      // "The mandate that Switzerland holds for the US in Cuba".
      frame.powers = [holder]
    }
    let isDone =
      syntax.isVerbFinal
      && units[clause].contains { unit in
        unit.senses.contains { [.tend, .have].contains($0.term) && !$0.features.contains(.noun) }
      }
    if let own = frame.powers.first, own.form == .possessive,
      let subject = inside.first(where: { $0.role == .bare && $0.isNamedActor }),
      syntax.isVerbFinal
        || (syntax.hasClitics || syntax.namesModify) && subject.at < at && own.at - subject.at <= 8
          && units[subject.at..<at].contains(where: {
            $0.has(any: .have, .begin, .tend, .carryOn, .end) && Clauses.isVerb($0)
          })
    {
      // "Die Schweiz hat ihr Mandat beendet".
      frame.powers = [subject]
    }
    var represented = inside.filter {
      $0.isUnder(.purpose) && ($0.at > at || isDone) && $0.isNamed
        || $0.role == .interests && $0.isNamed && isPurpose($0, at)
    }
    if represented.isEmpty, term == .protectionMandate, syntax.hasClitics {
      // "A mandate to protect the Libyan interests".
      let own = inside.filter { $0.role == .interests && $0.at > at }
      represented = own.filter { ($0.headUnit ?? $0.at) - at <= 3 }
    }
    if represented.isEmpty, !syntax.isVerbFinal,
      let first = inside.first, first.isUnder(.purpose), first.isNamed, first.at < at,
      let holder = inside.last(where: {
        $0.at < at && $0.role == .bare
          && ($0.isNamedActor || syntax.namesModify && $0.form == .pronoun && !$0.isPerson)
      }),
      units[holder.at..<at].contains(where: { $0.has(any: .have, .begin) })
    {
      // "For the United States Sweden has had this function since 1995".
      represented = list(from: first, inside).filter { $0.at < holder.at }
    }
    if syntax.namesModify, represented.isEmpty, frame.powers.allSatisfy({ $0.form == .adjective }),
      let owner = frame.powers.first,
      let holder = inside.last(where: { $0.at < owner.at && $0.role == .bare && $0.isNamedActor }),
      units[holder.at..<owner.at].contains(where: {
        $0.senses.contains { $0.term == .begin && !$0.features.contains(.noun) }
      })
    {
      // "The Swiss took over the Cuban mandate".
      represented = frame.powers
      frame.powers = list(to: holder, inside.filter { $0.at < owner.at })
    }
    if syntax.isVerbFinal, represented.isEmpty, frame.powers.count == 1,
      let owner = frame.powers.first, owner.form == .adjective,
      let holder = inside.first(where: {
        $0.role == .bare && $0.isNamedActor && $0.states != owner.states
      }),
      units[clause].contains(where: { unit in
        unit.senses.contains { $0.term == .begin && !$0.features.contains(.noun) }
      })
    {
      // "Die Schweiz übernahm das georgische Mandat".
      represented = frame.powers
      frame.powers = [holder]
    }
    if syntax.isVerbFinal, frame.powers.isEmpty { frame.powers = agents(at, clause) }
    if represented.isEmpty, term == .protectionMandate, !syntax.isVerbFinal,
      frame.powers.contains(where: { $0.form == .named })
    {
      // "Keeps its mandate as protecting power of the US": the holder is the subject.
      frame.powers.removeAll { $0.form == .possessive }
    }
    if represented.isEmpty, term == .protectionMandate, !frame.powers.isEmpty, !syntax.isVerbFinal,
      frame.powers.allSatisfy({ $0.at > at && $0.form == .named }), held == nil,
      !units[clause.lowerBound..<at].contains(where: { $0.has(any: .revoke, .withdraw, .end) }),
      inside.contains(where: { $0.at < at && $0.role == .bare && $0.isActor })
    {
      // "Holds the role of protecting power of the US".
      represented = frame.powers
      frame.powers = []
    }
    if represented.isEmpty, syntax.adjectiveFollowsNoun, frame.powers.count == 1,
      frame.powers[0].form == .adjective,
      let holder = inside.last(where: { $0.at < at && $0.role == .bare && $0.isNamedActor }),
      holder.states != frame.powers[0].states,
      units[holder.at..<at].contains(where: { $0.has(any: .begin, .have) })
    {
      // "The Swiss took over the Cuban mandate too".
      represented = frame.powers
      frame.powers = [holder]
    }
    if represented.isEmpty, term == .protectionMandate, !frame.powers.contains(where: \.isNamed),
      units[clause].contains(where: { $0.features(.begin).map { !$0.contains(.noun) } == true })
    {
      // "Took over the mandate in Cuba at the request of the United States".
      let asking = inside.filter { $0.role == .owner(.request) && $0.isNamed }
      if asking.count == 1 { represented = asking }
    }
    let places = inside.filter {
      isPlace($0, at) && ($0.at > at || !represented.isEmpty) && !isGiven($0, at)
    }
    if frame.powers.isEmpty,
      let holder = inside.last(where: { $0.at < at && $0.role == .bare && $0.isActor }),
      units[syntax.isVerbFinal ? clause : holder.at..<at].contains(where: {
        $0.has(any: .have, .begin, .serve) || syntax.namesModify && $0.has(.handOver)
      }) || isDone
    {
      frame.powers = [holder]
    }
    if frame.powers.isEmpty, isDone, !represented.isEmpty {
      // "Sieben Mandate hält Bern, darunter jenes für Iran in Kanada".
      let holders = inside.filter {
        $0.at > at && $0.role == .bare && $0.isNamedActor && !represented.contains($0)
          && !places.contains($0)
      }
      if holders.count == 1 { frame.powers = holders }
    }
    let parties = inside.filter { $0.isUnder(.between) && $0.isNamed && $0.at > at }
    let isAgreed = syntax.namesModify && units[clause].contains { $0.has(.agree) }
    if parties.count == 2, represented.isEmpty, !frame.powers.isEmpty || isAgreed,
      term == .protectionMandate
    {
      // "The protecting power mandates of Switzerland between Iran and Saudi Arabia" are two; a
      // role between two States may be a mediator's.
      frame.pairs = [
        Frame.Pair(represented: [parties[0]], receiving: [parties[1]]),
        Frame.Pair(represented: [parties[1]], receiving: [parties[0]]),
      ]
      return frame
    }
    if frame.powers.isEmpty, !represented.isEmpty,
      let verb = clause.first(where: { $0 > at && units[$0].has(.entrust) }),
      let receiver = inside.first(where: { $0.at > verb && $0.isUnder(.toward) && $0.isNamedActor })
    {
      // "The mandate for Iran in Canada was entrusted to Switzerland".
      frame.powers = [receiver]
    }
    if frame.powers.isEmpty, !syntax.isVerbFinal, !represented.isEmpty,
      let agent = agents(at, clause).first,
      units[at..<agent.at].contains(where: { unit in
        unit.senses.contains {
          [.have, .tend, .begin, .entrust].contains($0.term) && $0.features.contains(.participle)
        }
      })
    {
      // "The mandate for X in Y, exercised by Z from 1961 to 2015".
      frame.powers = [agent]
    }
    // "The role of host for X went to Z" is another one.
    let isOther =
      at + 2 < units.count && units[at + 1].has(.of) && units[at + 2].state == nil
      && !units[at + 2].has(any: .article, .power, .represent, .tend)
    if frame.powers.isEmpty, !isOther, let heir = heir(ofMandate: at, clause) {
      frame.powers = [heir]
      frame.isOnset = isPassedOn(at, clause)
    }
    if represented.isEmpty, !places.isEmpty, let other = negotiated(with: places, clause) {
      represented = [other]
    }
    if frame.powers.isEmpty, represented.isEmpty, term == .protectionMandate, syntax.hasClitics,
      let verb = clause.last(where: {
        $0 < at && units[$0].features(.entrust).map { !$0.contains(.noun) } == true
      }), let given = inside.first(where: { $0.at > verb && $0.at < at && $0.isUnder(.toward) })
    {
      // "Gave Switzerland a mandate of protection".
      frame.powers = [given]
    }
    guard
      !represented.isEmpty
        || term == .protectionMandate && (!places.isEmpty || !frame.powers.isEmpty)
        || !places.isEmpty && (isEntrusted(at, clause) || !frame.powers.isEmpty)
    else { return nil }
    frame.pairs = pair(represented, places, reach) + mutual(parties, represented)
    return frame
  }
}
