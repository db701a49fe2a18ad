import Dates
import Mandates
import States

/// Lists without a verb, and relations broken or restored.
extension SentenceReader {
  /// Reads lists without a verb: "mandates: Iran in Egypt (1979), Russia in Georgia and vice versa".
  mutating func readList(of teller: Ref? = nil) {
    if sentence.tokens.last?.lower == "?" { return }
    let start = (units.firstIndex { $0.mark == ":" } ?? enumeration).map { $0 + 1 } ?? 0
    let intro = units[..<start]
    let isAnnounced =
      intro.contains {
        $0.has(any: .mandate, .protectionMandate, .power, .represent)
      } || countsMandates(intro)
    let isLabel =
      !intro.isEmpty && intro.count <= 7
      && (intro.first?.has(.inside) == true || !intro.contains { $0.state != nil })
      && !intro.contains(where: Clauses.isVerb)
    let body = isAnnounced || isLabel ? start..<units.count : units.indices
    let isLabelled = listHolder?.isLabel == true
    // "Iran in Canada: since 2019, without consular services".
    let remark =
      start > 0 && body.lowerBound == 0 && !refs.contains { $0.at >= start } ? start : units.count
    let joins = joinsList
    // A word that no list of mandates has; one that is announced may have two.
    func isStrange(_ at: Int) -> Bool {
      if at >= remark || units[at].state != nil || units[at].mark != nil || units[at].time != nil {
        return false
      }
      if isLabelled || isAnnounced, units[at].has(any: .interests, .nationals, .of) { return false }
      if joins, units[at].has(any: .join, .those, .toward, .ofIt, .passive) { return false }
      return !units[at].has(
        any: .inside, .article, .and, .mirror, .filler, .likewise, .consular, .diplomatic, .only,
        .both, .purpose) && !isBracketed(at)
    }
    var strangers = isAnnounced ? 2 : 0
    for at in body where isStrange(at) {
      strangers -= 1
      if strangers < 0 { return }
    }
    let named = refs.filter { body.contains($0.at) && $0.form == .named }
    let own = refs.filter { body.contains($0.at) && $0.role == .interests && $0.isNamed }
    let represented =
      (isLabelled || isAnnounced) && !own.isEmpty
      ? own
      : named.filter {
        $0.role == .bare || (isAnnounced || opensWithPurpose) && $0.isUnder(.purpose)
      }
    var places = named.filter { $0.isUnder(.inside) && !represented.contains($0) }
    if isLabelled, let first = places.first {
      // "In Germany, Italy and Finland".
      places = named.filter { $0.at >= first.at && !represented.contains($0) }
    }
    guard let first = represented.first, let place = places.first, first.at < place.at,
      named.allSatisfy({ places.contains($0) || represented.contains($0) })
    else { return }
    var holders = refs.filter { ref in
      guard isAnnounced, intro.indices.contains(ref.at), ref.isNamed else { return false }
      if case .owner(let term) = ref.role {
        return [.mandate, .protectionMandate].contains(term)
      }
      guard ref.isNamedActor else { return false }
      return ref.isUnder(.agent) || ref.role == .bare
    }
    if isAnnounced, start > 1 {
      // "Now that X and Y are friends again, Switzerland has four mandates left: …".
      let noun =
        units[..<start].lastIndex { $0.has(any: .mandate, .protectionMandate, .power) } ?? start - 2
      let last = clauses.clause(noun).units
      let near = refs.filter {
        last.contains($0.at) && $0.at < start && $0.isNamedActor && $0.states.count == 1
          && !$0.isCapital
          && ($0.isUnder(.toward) || $0.isUnder(.purpose)
            || $0.units.lowerBound > 0 && units[$0.units.lowerBound - 1].has(.toThe))
      }
      let own = holders.filter { last.contains($0.at) }
      let isParted =
        near.count == 1
        && own.allSatisfy { holder in
          holder.at < near[0].at && units[holder.at..<near[0].at].contains { $0.mark == "," }
        }
      holders = isParted ? near : own.isEmpty ? holders : own
    }
    if syntax.namesModify, !intro.contains(where: { $0.has(any: .be, .serve, .have) }),
      intro.contains(where: { $0.has(.power) }), listHolder == nil,
      !intro.contains(where: { $0.has(any: .mandate, .protectionMandate, .represent) })
    {
      // "Sections of the protecting powers: Spain in Cairo, Belgium in Baghdad": who represents.
      return
    }
    if let teller { holders = [teller] }
    // "There are similar mandates, such as …": nobody tells whose they are.
    if holders.isEmpty, intro.contains(where: { $0.has(.alike) }) { return }
    guard
      let power = holders.first?.states.first ?? listHolder?.state ?? discourse.power
        ?? discourse.heading ?? holderBefore(intro)
    else {
      return
    }
    var marks: [(at: Int, mark: Pairing.Mark)] = represented.map { ($0.at, .represented($0)) }
    marks += places.map { ($0.at, .receiving($0)) }
    for at in body {
      if let time = units[at].time { marks.append((at, .time(time, at: at))) }
      if units[at].has(.mirror) { marks.append((at, .mirror(at: at))) }
    }
    var frame = Frame(kind: .list, at: first.at, clause: body)
    frame.pairs = Pairing.pairs(marks.sorted { $0.at < $1.at }.map(\.mark))
    var list = discourse
    list.tell(power: power)
    var told: [Triple] = []
    for var item in Resolution(discourse: list).resolve(frame) {
      guard var verdict = verdict(frame, nil, [], item.triple, item.times) else { continue }
      if verdict.content == .attestation(.yes),
        isTold(asPast: intro) || syntax.namesModify && intro.contains(where: { $0.has(.former) })
          || holders.isEmpty && listHolder?.isFormer == true
      {
        verdict.content = .attestation(.over)
      }
      item.notes.append("a list; the protecting power stands before it")
      if emit(item, verdict, frame, nil) { told.append(item.triple) }
    }
    discourse.tell(told, sentence: sentence.number)
  }

  /// Whether a sentence says of what it lists that it comes on top of the mandates that the one before
  /// told, all of one State: "this year X in Y and Y in X were added".
  var joinsList: Bool {
    guard units.contains(where: { $0.has(.join) }), let topic = topicBefore,
      sentence.number - topic.sentence <= 1, let power = discourse.power
    else { return false }
    return topic.triples.allSatisfy { $0.power == power && $0.represented != nil }
      && !units.contains { $0.has(any: .negation, .modal, .condition, .doubt, .future) }
  }

  /// The State that a clause with a mandate of its own says to have others: "X is represented by
  /// Switzerland, which has other mandates: for Y in Z".
  func holder(ofListBehind frames: [Frame]) -> Ref? {
    guard let colon = units.firstIndex(where: { $0.mark == ":" }), colon > 3,
      units[colon - 2..<colon].contains(where: { $0.has(any: .mandate, .protectionMandate) }),
      let frame = frames.first, frame.powers.count == 1, let power = frame.powers.first,
      power.isNamedActor, power.states.count == 1,
      frames.allSatisfy({ $0.at < colon && $0.powers == frame.powers || $0.kind == .mandate })
    else { return nil }
    let (clause, opening) = clauses.clause(colon - 1)
    let gap = clause.lowerBound - power.units.upperBound
    let isRelative = opening == .relative && (gap == 1 || syntax.isVerbFinal && gap == 2)
    let isRepeated =
      power.role == .bare && clause.lowerBound > frame.at && opening == .main
      && (units[clause.lowerBound].has(.and)
        || refs.contains { clause.contains($0.at) && $0.form == .pronoun && $0.role == .bare })
    guard isRelative || isRepeated,
      !refs.contains(where: { clause.contains($0.at) && $0.isNamed }),
      !units[clause].contains(where: { $0.has(any: .negation, .former, .condition, .modal) })
    else { return nil }
    return power
  }

  /// Whether words before a colon say how many a State has of the mandates of which the sentence before
  /// speaks: "of these Switzerland has six: for the US in Iran".
  private func countsMandates(_ intro: ArraySlice<Unit>) -> Bool {
    guard discourse.lastMandateWord == sentence.number - 1, intro.count > 2, intro.count <= 12,
      intro.endIndex < units.count, units[intro.endIndex].has(.purpose),
      intro.contains(where: { $0.has(any: .have, .tend, .represent) }),
      !intro.contains(where: { $0.has(any: .negation, .former, .condition, .modal, .doubt) })
    else { return false }
    let named = refs.filter { $0.at < intro.endIndex && $0.isNamed }
    return named.count == 1 && named[0].role == .bare && named[0].isNamedActor
  }

  /// The subject of the sentence before, where "it" holds what is listed.
  private func holderBefore(_ intro: ArraySlice<Unit>) -> StateKey? {
    guard syntax.namesModify, intro.contains(where: { $0.has(.pronoun) && $0.has(.object) }) else {
      return nil
    }
    return discourse.subjects.last
  }

  /// The verb after which mandates are listed: "former mandates include the US in Cuba".
  private var enumeration: Int? {
    guard syntax.namesModify, let at = units.firstIndex(where: { $0.has(.among) }), at <= 8,
      units[..<at].contains(where: { $0.has(any: .mandate, .protectionMandate) }),
      !units[..<at].contains(where: { $0.has(any: .negation, .modal, .condition, .doubt) })
    else { return nil }
    return at
  }

  /// Whether a line of a list of mandates begins with "for": "– for the US in Iran".
  private var opensWithPurpose: Bool {
    listHolder != nil && units.first { $0.mark == nil }?.has(.purpose) == true
  }

  /// Whether the verb before a list tells it as past: "it represented: ...".
  private func isTold(asPast intro: ArraySlice<Unit>) -> Bool {
    let verbs = intro.compactMap { $0.features(.represent) }
    return verbs.contains { $0.contains(.past) } && !verbs.contains { $0.contains(.present) }
  }

  /// Whether a unit stands in brackets.
  private func isBracketed(_ at: Int) -> Bool {
    guard let open = units[..<at].lastIndex(where: { $0.mark == "(" || $0.mark == ")" }) else {
      return false
    }
    return units[open].mark == "("
  }

  /// The two States of "X broke with Y" and "the break between X and Y".
  private func partiesOfBreak() -> [StateKey] {
    guard let at = units.firstIndex(where: { $0.has(.breakOff) }) else { return [] }
    let clause = clauses.clause(at).units
    let inside = refs.filter { clause.contains($0.at) && $0.isNamed }
    let joined = inside.filter { $0.at > at && ($0.isUnder(.with) || $0.isUnder(.between)) }
    let subject = inside.last { $0.at < at && $0.role == .bare && $0.isActor }
    var parties: [StateKey] = []
    let all = joined.count == 1 ? (subject.map { [$0] } ?? []) + joined : joined
    for state in all.flatMap(\.states) where !parties.contains(state) { parties.append(state) }
    return parties.count == 2 ? parties : []
  }

  /// Whether two States are said to have no relations: what they have broken need not be told.
  private var haveNoRelations: Bool {
    units.indices.contains { at in
      units[at].has(.relations)
        && units[max(0, at - 3)..<at].contains { $0.has(.negation) }
        || units[at].has(.embassy)
          && units[max(0, at - 3)..<at].contains { $0.has(.negation) && !$0.has(.noLonger) }
          && refs.filter(\.isNamed).count == 2 && areCoupled
        || !syntax.namesModify && units[at].has(any: .embassy, .representation)
          && (units[max(0, at - 4)..<at].contains { $0.has(.negation) || $0.has(.noLonger) }
            || syntax.isVerbFinal && units.suffix(2).contains { $0.has(.negation) })
          && refs.contains { $0.isUnder(.inside) && $0.isNamed && $0.head == nil }
          && refs.first.map { $0.role == .bare && $0.isNamedActor && $0.head == nil } == true
          && refs.count == 2
    }
  }

  /// Whether the two States that a sentence names are its subject together: "Cuba and the United States".
  private var areCoupled: Bool {
    let named = refs.filter(\.isNamed)
    guard named.count == 2, named.allSatisfy({ $0.role == .bare && $0.head == nil }),
      named[0].units.upperBound < named[1].units.lowerBound
    else { return false }
    let between = units[named[0].units.upperBound..<named[1].units.lowerBound]
    return between.allSatisfy { $0.has(any: .and, .article) && $0.mark == nil }
  }

  /// Keeps in mind that two States broke or restored their relations.
  mutating func readRelations() {
    let breaking = partiesOfBreak()
    let isRupture =
      units.contains { $0.has(.breakOff) } && units.contains { $0.has(any: .relations, .embassy) }
      || !breaking.isEmpty || units.contains { $0.has(.war) } || haveNoRelations
    let isRestored =
      units.contains { $0.has(.restore) } && units.contains { $0.has(any: .relations, .embassy) }
    guard isRupture || isRestored else { return }
    if let first = refs.first, haveNoRelations, isPlural(first) {
      for state in first.states { discourse.tell(several: state) }
    }
    if breaking.isEmpty, !isRestored, !units.contains(where: { $0.has(.breakOff) }),
      units.contains(where: { $0.has(any: .represent, .tend) }),
      refs.filter({ $0.isUnder(.between) }).count != 2
    {
      // "In the war it represented the US and Japan": not their war.
      return
    }
    if isRestored, !isRupture,
      units.contains(where: { $0.has(any: .condition, .modal, .doubt) })
        || sentence.passage.tokens.last?.lower == "?"
    {
      return
    }
    let between = refs.filter { $0.isUnder(.between) }
    let named = (between.count == 2 ? between : refs.filter { $0.isNamed || $0.role != .modifier })
      .flatMap(\.states)
    var parties: [StateKey] = isRestored ? [] : breaking
    for state in named where !parties.contains(state) { parties.append(state) }
    if parties.isEmpty, isRestored, refs.contains(where: { $0.form == .both }),
      let triple = discourse.topic?.triples.last
    {
      parties = [triple.represented, triple.receiving].compactMap { $0 }
    }
    if parties.count == 1, let other = discourse.partner(of: parties[0], besides: discourse.power) {
      parties.append(other)
    }
    guard parties.count >= 2 else { return }
    let date = sentence.times.first { $0.role == .at && $0.date != nil }?.date
    discourse.tell(
      Discourse.Rupture(
        states: Array(parties.prefix(2)), date: date, isRestored: isRestored && !isRupture,
        isBreak: units.contains { $0.has(.breakOff) } && units.contains { $0.has(.relations) },
        sentence: sentence.number, start: sentence.passage.range.lowerBound))
  }
}
