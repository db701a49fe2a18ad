import States

/// The nouns that the words for States belong to.
extension RefReader {
  /// Whether an unknown name says in which city an embassy is: "in der Teheraner US-Botschaft".
  func isCityOfEmbassy(_ at: Int, _ ref: Ref) -> Bool {
    syntax.isVerbFinal && ref.head == .embassy && at + 1 == ref.units.lowerBound && at > 0
      && units[at].isUnknownName && units[at - 1].has(any: .article, .inside)
  }

  /// Whether an unknown name in the genitive says whose a State is: "für Putins Russland".
  func isRuler(_ at: Int, of ref: Ref) -> Bool {
    syntax.isVerbFinal && at > 0 && at + 1 == ref.at && ref.head == nil && ref.form == .named
      && units[at].isUnknownName
      && units[at - 1].has(.purpose)
  }

  /// The word that makes of a State before it a place: "Ecuadorean soil", "North Korea's capital".
  func territory(after at: Int) -> Int? {
    guard syntax.namesModify, at + 1 < units.count else { return nil }
    let next = units[at + 1].has(.ending) ? at + 2 : at + 1
    return next < units.count && units[next].has(.territory) ? next : nil
  }

  /// The embassy that belongs to one State is in the city it is "of": "l'ambasciata svizzera di Teheran".
  func locate(_ refs: inout [Ref]) {
    if syntax.isVerbFinal { locateBefore(&refs) }
    if syntax.namesModify { locateOwned(&refs) }
    for number in refs.indices.dropFirst()
    where refs[number].isCapital && refs[number].head == .embassy && refs[number].isUnder(.of) {
      guard refs[number - 1].head == .embassy, refs[number - 1].headUnit == refs[number].headUnit
      else { continue }
      refs[number].standAsPlace()
    }
  }

  /// The city between "its" and its affairs is where they are: "handed its Damascus affairs to".
  func locateOwned(_ refs: inout [Ref]) {
    for number in refs.indices.dropFirst() where refs[number].isCapital {
      let owner = refs[number - 1]
      guard owner.form == .possessive, owner.head == .interests, refs[number].head == .interests,
        owner.headUnit == refs[number].headUnit, owner.at + 1 == refs[number].at,
        refs[number].at + 1 == refs[number].headUnit
      else { continue }
      refs[number].standAsPlace()
    }
  }

  /// The city told before an embassy is where it is: "in der Teheraner US-Botschaft".
  func locateBefore(_ refs: inout [Ref]) {
    for number in refs.indices.dropFirst() {
      let city = refs[number - 1]
      guard refs[number].head == .embassy, city.head == .embassy, city.at + 1 == refs[number].at,
        city.headUnit == refs[number].headUnit, city.states != refs[number].states
      else { continue }
      refs[number].prepositions = city.prepositions
      refs[number].role = city.role
      refs[number - 1].standAsPlace()
      refs[number - 1].form = .named
    }
  }

  /// Whether a State owns the noun of no list before it: "nach dem Kriegseintritt der USA".
  func isOwnerOfNoun(_ ref: Ref, _ start: Int) -> Bool {
    guard syntax.hasGenitive, syntax.capitalizesNouns, ref.form == .named, ref.head == nil,
      start < ref.units.lowerBound, start > 1, units[start].has(.article),
      units[start].has(.ofThe)
    else { return false }
    let noun = units[start - 1]
    // "Das verlassene Haus der Kanadier".
    let before = units[start - 2].isUnknownWord && start > 2 ? units[start - 3] : units[start - 2]
    return noun.isCapitalized && noun.senses.isEmpty && noun.state == nil && noun.time == nil
      && noun.mark == nil
      && (before.has(any: .article, .possessive)
        || Self.prepositions.contains { before.has($0) } || before.has(.because))
  }

  /// Whether "according to" stands before a State.
  func isSource(_ before: Int) -> Bool {
    guard before >= 0, !syntax.namesModify, let features = units[before].features(.speech) else {
      return false
    }
    return features.isEmpty
      || features == .noun && syntax.hasClitics && !units[before].has(.accord)
        && units[before].tokens.count == 1 && before == 0
  }

  /// Whether a noun stands for the care somebody takes, and no State: "in its hands".
  func isHolding(_ at: Int) -> Bool {
    syntax.namesModify && at < units.count && units[at].features(.lieWith) == .noun
  }

  /// The noun after a modifier, past adjectives, hyphens and coordinated names.
  func headAfter(_ at: Int, limit: Int) -> (term: Term, unit: Int)? {
    var next = at + 1
    var unknown = 0
    while next < units.count, next <= at + limit + 1 {
      let unit = units[next]
      if syntax.namesModify, unit.has(.thatOne), next == at + 1, isEmbassy(toldBefore: next) {
        // "The Swedish one".
        return (.embassy, next)
      }
      if let head = headTerm(unit) { return (head, next) }
      if syntax.namesModify, next == at + 1, units[at].has(.possessive), next + 1 < units.count,
        headTerm(units[next + 1]) == .interests,
        unit.state?.meanings.contains(where: { $0.kind == .capital }) == true
      {
        // "Its Damascus affairs".
        next += 1
        continue
      }
      if unit.mark == ",", limit > 0, isAdjectiveList(at, next) {
        next += 1
        continue
      }
      if unit.mark == "-" || unit.mark == "'" || unit.mark == "\"" || unit.mark == "«"
        || unit.mark == "“"
        || unit.mark == "’"
        || unit.has(any: .filler, .diplomatic, .consular, .visas, .possessive, .and, .ending)
        // "Seine dortigen Interessen".
        || syntax.capitalizesNouns && unit.has(.there) && unit.tokens.count == 1 && next > at
      {
        next += 1
        continue
      }
      if let state = unit.state, state.meanings.contains(where: { $0.kind >= .adjective }) {
        next += 1
        continue
      }
      if syntax.capitalizesNouns, unit.has(.article), units[next - 1].has(.and),
        next + 1 < units.count,
        let other = units[next + 1].state,
        other.meanings.contains(where: { $0.kind >= .adjective }),
        units[at].state?.meanings.allSatisfy({ $0.kind == .adjective }) == true
      {
        // "Der französischen und der belgischen Interessen".
        next += 1
        continue
      }
      if syntax.capitalizesNouns, unit.isUnknownName, next + 2 < units.count,
        units[next + 1].mark == "-", units[next + 2].has(.institution)
      {
        // "Des iranischen Mullah-Regimes".
        return (.institution, next + 2)
      }
      guard unit.mark == nil, unit.senses.isEmpty, unit.time == nil, unit.state == nil,
        !unit.isCapitalized, unknown == 0, syntax.allowsUnknownAdjective
      else { return nil }
      unknown += 1
      next += 1
    }
    return nil
  }

  /// Whether adjectives for one noun are listed: "US, British and Australian interests".
  private func isAdjectiveList(_ at: Int, _ comma: Int) -> Bool {
    guard syntax.namesModify, comma + 2 < units.count else { return false }
    var before = at - 1
    while before >= 0, units[before].has(.article) { before -= 1 }
    if before >= 0, units[before].has(.inside) { return false }
    var next = comma + 1
    while next < units.count, next < comma + 8 {
      guard units[next].state?.meanings.contains(where: { $0.kind >= .adjective }) == true,
        next + 1 < units.count
      else { return false }
      if units[next + 1].has(.and) {
        return units[(next + 2)...].first?.state?.meanings.contains { $0.kind >= .adjective }
          ?? false
      }
      guard units[next + 1].mark == "," else { return false }
      next += 2
    }
    return false
  }

  /// The noun before a modifier that follows it, or before "of".
  func headBefore(_ at: Int) -> (term: Term, unit: Int)? {
    var before = at - 1
    var unknown = 0
    while before >= 0, before >= at - (syntax.adjectiveFollowsNoun ? 8 : 5) {
      let unit = units[before]
      if unit.has(.thatOne), before >= at - 2, isEmbassy(toldBefore: before),
        before > 0 && units[before - 1].has(.agent) || hasVerb(after: at)
      {
        return (.embassy, before)
      }
      if let head = headTerm(unit) { return (head, before) }
      if syntax.adjectiveFollowsNoun, unit.mark == ",", before > 0, at < units.count,
        units[before - 1].state?.meanings.contains(where: { $0.kind == .adjective }) == true,
        units[at].state?.meanings.contains(where: { $0.kind == .adjective }) == true
      {
        // "Les intérêts italiens, canadiens et australiens".
        before -= 1
        continue
      }
      if unit.has(any: .filler, .diplomatic, .consular, .visas)
        || (unit.state?.meanings.contains { $0.kind >= .adjective } ?? false)
        || (unit.has(.and) && before > 0 && units[before - 1].state != nil)
        // "Les affaires consulaires et commerciales du Canada".
        || syntax.hasClitics && unknown == 1 && unit.has(.and) && before > 0
          && (headTerm(units[before - 1]) == .interests
            || units[before - 1].has(any: .consular, .diplomatic))
      {
        before -= 1
        continue
      }
      guard unit.mark == nil, unit.senses.isEmpty, unit.time == nil, unit.state == nil,
        !unit.isCapitalized, unknown == 0
      else { return nil }
      unknown += 1
      before -= 1
    }
    return nil
  }

  /// Whether a verb follows in the same stretch.
  private func hasVerb(after at: Int) -> Bool {
    units[at...].prefix(12).prefix { $0.mark == nil }.contains(where: Clauses.isVerb)
  }

  /// Whether "that of" stands for an embassy: the last noun that it may repeat.
  private func isEmbassy(toldBefore at: Int) -> Bool {
    for before in stride(from: at - 1, through: max(0, at - 40), by: -1) {
      let unit = units[before]
      if unit.has(.embassy) { return true }
      let isOther = unit.senses.contains { sense in
        sense.term.isHead && sense.features.contains(.noun)
          && ![.institution, .interests, .nationals].contains(sense.term)
      }
      if isOther { return false }
    }
    return false
  }

  /// Whether a possessive stands without its noun: "and Iran's in Canada", "Malta after Libya's".
  func leavesOutNoun(_ ref: Ref) -> Bool {
    guard syntax.namesModify, ref.form == .named, units.indices.contains(ref.at + 2),
      units[ref.at + 1].has(.ending)
    else { return false }
    let next = units[ref.at + 2]
    if next.mark == "," { return ref.at + 3 >= units.count || units[ref.at + 3].state == nil }
    return next.has(any: .inside, .agent) || next.mark == ";" || next.mark == "."
  }

  /// Whether a representation acts, as an embassy does: "von der Schweizer Vertretung betreut".
  func isAgency(_ ref: Ref) -> Bool {
    guard syntax.capitalizesNouns, ref.form == .adjective, let head = ref.headUnit, head > ref.at,
      ref.units.lowerBound > 0,
      head + 1 >= units.count || !units[head + 1].has(any: .article, .of, .purpose, .possessive)
    else { return false }
    let before = start(of: ref) - 1
    return before >= 0 && units[before].has(.agent) && units[before].tokens.count == 1
      && !units[before].has(.inside)
  }

  func headTerm(_ unit: Unit) -> Term? {
    for sense in unit.senses {
      if sense.term == .those { return .those }
      guard sense.term.isHead else { continue }
      if sense.term.isEvent, !sense.features.contains(.noun) { continue }
      return sense.term
    }
    return nil
  }

  /// Whether the article before a name shows that it owns nothing: "der Beziehungen die Ukraine".
  func isNoGenitive(_ start: Int, _ ref: Ref) -> Bool {
    let article = units[start..<ref.units.lowerBound].first { $0.has(.article) }
    return article?.has(.ofThe) == false && article?.has(.relative) == true
  }

  /// Whether an adjective says which place is meant: "nella capitale nordcoreana".
  func isNamedAfter(_ there: Int) -> Bool {
    guard syntax.adjectiveFollowsNoun, units[there].tokens.count > 1, there + 1 < units.count,
      let match = units[there + 1].state
    else { return false }
    return match.meanings.contains { $0.kind >= .adjective } && !units[there + 1].isCapitalized
  }

  /// Whether a demonstrative belongs to no noun: "diese sagte zu", not "diese Aufgabe".
  func standsAlone(_ at: Int) -> Bool {
    guard at + 1 < units.count else { return true }
    let next = units[at + 1]
    if next.mark != nil || next.time != nil || Clauses.isVerb(next) { return !next.isCapitalized }
    return next.has(any: .possessive, .article, .inside, .toward, .with)
      || next.has(.filler) && at + 2 < units.count && Clauses.isVerb(units[at + 2])
  }

  /// Whether a section of interests ends at a unit, past the adjective that says whose: "la section des
  /// intérêts géorgiens de l'ambassade".
  func isOffice(_ end: Int) -> Bool {
    var at = end
    while syntax.adjectiveFollowsNoun, at > 0, units[at].state != nil, at > end - 2 { at -= 1 }
    return units[at].has(.section) || !syntax.isVerbFinal && units[at].has(.office)
  }

  /// Whether a State is only who was before: "dopo l'Oman, sarà la Svizzera".
  func isBehind(_ before: Int, _ ref: Ref) -> Bool {
    syntax.hasClitics && before >= 0 && units[before].has(.following)
      && ref.units.upperBound < units.count && units[ref.units.upperBound].mark == ","
  }
}

extension Ref {
  /// Takes a city off the noun that it was read with: it is where something is.
  fileprivate mutating func standAsPlace() {
    head = nil
    headUnit = nil
    units = at..<at + 1
    prepositions = [.inside]
    role = .under(.inside)
  }
}
