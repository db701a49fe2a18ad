/// Where the clauses of a sentence begin.
struct Clauses: Sendable {
  /// Why a clause begins.
  enum Opening: Sendable {
    /// The sentence, a semicolon, a conjunction.
    case main
    /// A relative pronoun: its antecedent stands before.
    case relative
    /// "That", "because", "if".
    case subordinate
    /// A comma that parts clauses by itself.
    case comma
  }

  /// The first unit of each clause, and why it begins there.
  let starts: [(unit: Int, opening: Opening)]
  private let count: Int

  /// Finds the clauses.
  init(_ units: [Unit], _ refs: [Ref], _ syntax: Syntax, gaps: [Range<Int>] = []) {
    let first: Opening =
      units.first.map {
        $0.has(.subordinator) && !$0.has(.article) && !$0.has(.asPreposition) || $0.has(.condition)
      } == true || syntax.namesModify && Self.opensWithReason(units)
        || Self.opensWithReason(units, syntax)
      ? .subordinate : .main
    var starts: [(unit: Int, opening: Opening)] = [(0, first)]
    var hasVerb = units.first.map(Self.isVerb) ?? false
    var at = 1
    var nextGap = gaps.firstIndex { $0.lowerBound >= 1 } ?? gaps.count
    while at < units.count {
      let current = starts[starts.count - 1].opening
      if nextGap < gaps.count, gaps[nextGap].lowerBound == at {
        starts.append((at, .main))
        (hasVerb, nextGap, at) = (true, nextGap + 1, at + 1)
        continue
      }
      let start = starts[starts.count - 1].unit
      if current != .relative || !Self.isInserted(units[start...at]),
        let opening = Self.opening(
          at, units, refs, syntax, current: current, hasVerb: hasVerb, start: start)
      {
        starts.append((at, opening))
        hasVerb = false
      }
      hasVerb = hasVerb || Self.isVerb(units[at]) || units[at].has(.negation)
      at += 1
    }
    self.starts = starts
    count = units.count
  }

  /// The clause that holds a unit.
  func clause(_ unit: Int) -> (units: Range<Int>, opening: Opening) {
    var number = 0
    while number + 1 < starts.count, starts[number + 1].unit <= unit { number += 1 }
    let end = number + 1 < starts.count ? starts[number + 1].unit : count
    return (starts[number].unit..<end, starts[number].opening)
  }

  /// Whether a conjunction opens no clause but a phrase without a verb between commas: ", as
  /// protecting power, ".
  private static func isPhrase(_ at: Int, _ units: [Unit]) -> Bool {
    guard let end = units[at...].prefix(10).firstIndex(where: { $0.mark == "," }) else {
      return false
    }
    if units[at].has(.but), units[at + 1].state != nil, end > at + 1 {
      // "While Pakistan, a neighbour, represents": a subject with an apposition.
      return false
    }
    return !units[at..<end].contains { unit in
      isVerb(unit) || unit.isEvent || unit.isUnknownWord
        || unit.has(any: .relative, .thatClause, .condition, .pronoun)
    }
  }

  /// Whether words are a clause whose verb is in no list: "When A invaded B".
  private static func leads(_ clause: ArraySlice<Unit>) -> Bool {
    clause.count <= 16 && !clause.contains { $0.mark != nil }
      && clause.first?.has(.subordinator) == true && clause.contains { $0.isUnknownWord }
  }

  /// Whether nothing but a time between commas follows a relative pronoun: "who, since 2012, ".
  private static func isInserted(_ clause: ArraySlice<Unit>) -> Bool {
    let before = clause.dropLast()
    return before.count <= 6 && before.last?.mark == ","
      && before.dropFirst().allSatisfy { $0.mark == "," || $0.time != nil || $0.has(.filler) }
      && clause.contains { $0.time != nil }
  }

  private static func opening(
    _ at: Int, _ units: [Unit], _ refs: [Ref], _ syntax: Syntax, current: Opening,
    hasVerb: Bool, start: Int
  ) -> Opening? {
    // Asked for each time: to copy a unit costs more than to look at it.
    var unit: Unit { units[at] }
    var before: Unit { units[at - 1] }
    if unit.has(.doSo), unit.has(.asPreposition) { return .subordinate }
    if unit.has(.subordinator), unit.has(.article), at + 1 < units.count, before.mark == nil,
      units[at + 1].senses.contains(where: { $0.term.isHead && $0.features.contains(.noun) }),
      at + 2 >= units.count || !isVerb(units[at + 2])
    {
      // "Has that role": a demonstrative, not a conjunction.
      return nil
    }
    if unit.has(.subordinator), unit.has(.relative), isCleft(at, units) { return nil }
    if isBesideTimes(at - 1, units) { return nil }
    if let mark = before.mark, [";", ":", "–", "—", "(", ")"].contains(mark) {
      return relative(at, units) ? .relative : .main
    }
    if before.mark == "-", at > 1 { return isDateline(units, syntax) && at == 2 ? .main : nil }
    let isQuoted = at > 1 && before.isQuote && units[at - 2].mark == "," && unit.has(.relative)
    let afterComma = before.mark == "," || isQuoted
    if afterComma {
      if current == .relative, syntax.namesModify, isTimeAside(at, units) { return nil }
      if comparesWithAnother(at, units) { return .subordinate }
      if isTag(at, units) { return .main }
      if unit.has(.subordinator), unit.has(.relative), followsTag(at, units) { return .subordinate }
      if unit.has(any: .relative, .whose), !syntax.isVerbFinal || isRelative(at, units) {
        return .relative
      }
      if at + 1 < units.count, units[at + 1].has(any: .relative, .whose),
        !prepositional(unit).isEmpty, !syntax.isVerbFinal || isRelative(at + 1, units)
      {
        return .relative
      }
      if unit.has(.among), syntax.isVerbFinal, !opensVerbClause(at, units) { return nil }
      if hasVerb, !syntax.isVerbFinal, opensWithPlace(at, units) { return .main }
      if hasVerb, current == .main, opensNext(at, units, refs, syntax, since: start) {
        return .main
      }
      if hasVerb, isReduced(at, units, syntax) { return .relative }
      if unit.has(.subordinator) {
        return !syntax.isVerbFinal && isPhrase(at, units) ? nil : .subordinate
      }
      if unit.has(.condition) { return .subordinate }
      if unit.has(.but) { return .main }
      if !syntax.isVerbFinal, unit.has(.doSo), unit.tokens.count > 1 { return .main }
      if hasVerb, syntax.hasClitics, leavesOutVerb(at, units) { return .main }
      if hasVerb, syntax.namesModify, sharesSubject(at, units, refs) { return .main }
      if unit.has(.and), at + 1 < units.count, units[at + 1].has(.doSo) { return .main }
      if unit.has(.and), hasVerb, opensAgain(at, units) { return .main }
      if unit.has(.and), syntax.dropsSubject, hasVerb, opensWithVerb(at, units) { return .main }
      if syntax.isVerbFinal, !unit.has(.and), isClause(after: at - 1, units, refs, hasVerb: hasVerb)
      {
        return .comma
      }
      if isList(at - 1, units, refs) {
        return unit.has(.and) && hasVerb && opens(at, units, refs, syntax) ? .main : nil
      }
      if unit.has(.and), opens(at, units, refs, syntax) { return .main }
      if syntax.commaPartsClauses { return .comma }
      if current == .subordinate && hasVerb || syntax.namesModify && leads(units[start..<(at - 1)]),
        opensClause(at - 1, units, refs)
      {
        return .main
      }
      if current == .subordinate, hasVerb, goesOn(at, units, behind: start, syntax) {
        return .comma
      }
      return current == .relative ? .comma : nil
    }
    if unit.has(.and), at + 1 < units.count, units[at + 1].has(.doSo) { return .main }
    if unit.has(.and), hasVerb, opensAgain(at, units) { return .main }
    if unit.has(.and) {
      if hasVerb, syntax.namesModify, sharesSubject(at, units, refs) { return .main }
      if hasVerb, syntax.hasClitics, leavesOutVerb(at + 1, units) { return .main }
      if syntax.dropsSubject, hasVerb, opensWithVerb(at, units) { return .main }
      if hasVerb, syntax.isVerbFinal, opensGap(at, units, refs) { return .main }
      return hasVerb && opens(at, units, refs, syntax) ? .main : nil
    }
    if syntax.commaPartsClauses { return nil }
    if unit.has(.condition), hasVerb,
      units[max(0, at - 5)..<at].contains(where: { $0.features(.request)?.contains(.noun) == false }
      )
    {
      // "Asks Bern if its embassy can take charge".
      return .subordinate
    }
    if isDeterminer(at, units) { return nil }
    if unit.has(any: .relative, .whose), prepositional(before).isEmpty {
      return unit.has(.subordinator) && isComplement(at, units) ? .subordinate : .relative
    }
    if syntax.namesModify, unit.has(.following), unit.has(.subordinator),
      opensAfter(at, units, refs)
    {
      return .subordinate
    }
    if unit.has(.subordinator),
      unit.senses.allSatisfy({
        [.subordinator, .article, .relative, .condition].contains($0.term)
          || syntax.namesModify && [.since, .because, .but].contains($0.term)
      })
    {
      return .subordinate
    }
    return nil
  }

  /// Whether a participle opens a clause about what stands before the comma: ", finora affidata a".
  private static func isReduced(_ at: Int, _ units: [Unit], _ syntax: Syntax) -> Bool {
    guard !syntax.isVerbFinal, !isParted(at, units) else { return false }
    var next = at
    while next < units.count, next < at + 4,
      units[next].has(any: .filler, .past, .likewise)
        || units[next].time != nil
    { next += 1 }
    guard next + 1 < units.count,
      units[next].senses.contains(where: { sense in
        [.represent, .tend, .entrust].contains(sense.term)
          && sense.features.contains(.participle)
      }),
      !units[next].senses.contains(where: { $0.features.isFinite && $0.term != .end })
        || units[next + 1].has(any: .agent, .toward)
    else { return false }
    return units[next + 1..<min(next + 6, units.count)].contains { $0.has(any: .agent, .toward) }
  }

  /// Whether "that" belongs to a cleft: "c'est par la Suisse que l'Iran est représenté".
  private static func isCleft(_ at: Int, _ units: [Unit]) -> Bool {
    var before = at - 1
    while before >= 0, before >= at - 9 {
      if units[before].has(.cleft) { return true }
      if units[before].mark != nil || units[before].has(any: .relative, .subordinator) {
        return false
      }
      if isVerb(units[before]), !units[before].has(any: .be, .passive) { return false }
      before -= 1
    }
    return false
  }

  /// Whether "that" opens what is said, agreed or offered, and no relative clause.
  private static func isComplement(_ at: Int, _ units: [Unit]) -> Bool {
    let before = units[..<at].last { !$0.has(any: .filler, .negation) } ?? units[at - 1]
    // "Celui que", "quello che".
    if before.has(.article), before.state == nil { return false }
    if introducesSpeech(before) || before.has(any: .condition, .doubt, .modal) { return true }
    var next = at + 1
    while next < units.count, units[next].has(any: .article, .filler), units[next].state == nil {
      next += 1
    }
    // "The State that represents" is relative by its verb, "tells us that Peru" by its subject.
    guard next < units.count, !isVerb(units[next]) else { return false }
    return before.state != nil || before.time != nil || before.has(.vouch) && !before.has(.accord)
      || !before.senses.contains { $0.term.isHead }
        && units[..<at].contains(where: introducesSpeech)
  }

  /// Whether "that" after a word says what is said, agreed or offered.
  private static func introducesSpeech(_ unit: Unit) -> Bool {
    unit.senses.contains { sense in
      sense.term == .speech || sense.term.isEvent && sense.term != .accord
    }
  }

  private static func relative(_ at: Int, _ units: [Unit]) -> Bool {
    units[at].has(.relative) && at + 1 < units.count && units[at + 1].mark == nil
      && units[at].senses.allSatisfy { $0.term == .relative }
  }

  private static func prepositional(_ unit: Unit) -> [Term] {
    unit.senses.map(\.term).filter {
      [.inside, .purpose, .agent, .of, .with, .toward, .from].contains($0)
    }
  }

  /// Whether a comma stands inside a list of States.
  private static func isList(_ comma: Int, _ units: [Unit], _ refs: [Ref]) -> Bool {
    guard
      refs.contains(where: { $0.units.upperBound == comma || $0.units.contains(comma - 1) })
        || (comma > 0 && (units[comma - 1].time != nil || units[comma - 1].mark == ")"))
    else { return false }
    var next = comma + 1
    while next < units.count, next < comma + 5 {
      if let ref = refs.first(where: { $0.units.lowerBound <= next && next < $0.units.upperBound })
      {
        // "With Ecuador, Switzerland has agreed": a subject, not a member of the list.
        var after = ref.units.upperBound
        if ref.head == .embassy, after + 1 < units.count, units[after].has(.inside),
          units[after + 1].state != nil
        {
          after += 2
        }
        while after + 1 < units.count, ref.head == nil, units[after].time != nil,
          isVerb(units[after + 1])
        {
          // "At the request of Quito, Switzerland today takes over".
          after += 1
        }
        while after + 1 < units.count, units[after].mark == nil, units[after].state == nil,
          units[after].isUnknownWord || units[after].has(any: .negation, .object, .filler),
          isVerb(units[after + 1])
        {
          // "Où la Suisse représente les États-Unis, la Syrie n'a pas".
          after += 1
        }
        let isSubject = ref.role == .bare && after < units.count && isVerb(units[after])
        return !isSubject || units[comma + 1..<next].contains { $0.has(.and) }
      }
      guard
        units[next].has(any: .and, .article, .inside, .purpose, .of, .filler, .likewise, .with)
          || units[next].time != nil
      else { return false }
      next += 1
    }
    return false
  }

  /// Whether a clause without its verb begins: "Berna quelli di Teheran", "quelli di Teheran da Berna".
  private static func leavesOutVerb(_ at: Int, _ units: [Unit]) -> Bool {
    var next = at
    while next < units.count, units[next].has(any: .article, .filler) { next += 1 }
    guard next < units.count else { return false }
    if units[next].has(.those) { return hasOwnAgent(next, units) }
    if units[next].has(.inside), next + 2 < units.count, units[next + 1].state != nil,
      units[next + 2].has(.those)
    {
      // "A Teheran quelli americani dalla Svizzera".
      return hasOwnAgent(next + 2, units)
    }
    guard units[next].state != nil else { return false }
    next += 1
    while next < units.count, units[next].time != nil || units[next].has(.filler) { next += 1 }
    return next < units.count && units[next].has(.those)
  }

  /// Whether "those of X by Y" or "those of X are" goes on after a comma with another power.
  private static func hasOwnAgent(_ at: Int, _ units: [Unit]) -> Bool {
    for unit in units[(at + 1)...].prefix(14) {
      if let mark = unit.mark, [",", ";", ":", "."].contains(mark) { return false }
      if unit.has(.agent) || isVerb(unit) { return true }
    }
    return false
  }

  /// Whether the verb of another clause without a subject follows "and": "e, dal 2018, rappresenta".
  private static func opensWithVerb(_ and: Int, _ units: [Unit]) -> Bool {
    var at = and + 1
    while at < units.count, at < and + 6 {
      let unit = units[at]
      if unit.senses.contains(where: { sense in
        [.represent, .tend, .actFor, .doSo].contains(sense.term) && sense.features.isFinite
      }) {
        return true
      }
      guard
        unit.mark == "," || unit.time != nil
          || unit.has(any: .filler, .there, .ofIt, .reflexive, .past)
      else { return false }
      at += 1
    }
    return false
  }

  private static func opens(
    _ and: Int, _ units: [Unit], _ refs: [Ref], _ syntax: Syntax
  ) -> Bool {
    syntax.isVerbFinal
      ? opensVerbFinalClause(and, units, refs) || opensWithStrangeVerb(and, units, refs)
      : opensClause(and, units, refs)
  }

  /// Whether "and" opens a clause of its own: a subject and its verb follow.
  private static func opensClause(_ and: Int, _ units: [Unit], _ refs: [Ref]) -> Bool {
    var at = and + 1
    var sawActor = false
    while at < units.count, at < and + 14 {
      let unit = units[at]
      if unit.mark == "," || unit.mark == ";" || unit.mark == ":" { return false }
      if unit.has(.and), sawActor == false { return false }
      if !sawActor, unit.has(.subordinator), !unit.has(any: .article, .asPreposition, .following) {
        return false
      }
      if refs.contains(where: { $0.at == at && $0.role == .bare && $0.isActor }) { sawActor = true }
      // "And those of Great Britain passed to".
      if at == and + 1, unit.has(.those) { sawActor = true }
      if sawActor, isVerb(unit) || unit.has(any: .passTo, .lieWith) { return true }
      at += 1
    }
    return false
  }

  /// Whether a unit is a verb that makes a clause.
  static func isVerb(_ unit: Unit) -> Bool {
    unit.senses.contains { sense in
      if sense.features.contains(.noun) { return false }
      switch sense.term {
      case .represent, .tend, .actFor, .provide, .doSo, .host, .serve, .be, .have, .passive,
        .breakOff, .restore, .speech, .future, .modal:
        return true
      default: return sense.term.isEvent
      }
    }
  }
}
