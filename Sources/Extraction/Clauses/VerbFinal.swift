/// Where clauses begin in languages whose verbs stand second in main clauses and last in others.
extension Clauses {
  /// Whether an article after a comma is a relative pronoun: its clause ends with the verb.
  static func isRelative(_ at: Int, _ units: [Unit]) -> Bool {
    guard units[at].has(.article) else { return true }
    let end = segmentEnd(at, units)
    guard end - at > 1, !isInfinitive(end - 1, units) else { return false }
    let verbs = (at + 1..<end).filter { isFiniteVerb(units[$0]) }
    if let first = verbs.first {
      // "..., die Schweiz nimmt die Interessen wahr": the verb stands second.
      return first >= end - 2 || isVerb(units[end - 1])
        || first == at + 1 && units[end - 1].has(.verbEnd)
    }
    let last = units[end - 1]
    return isVerb(last)
      || last.senses.isEmpty && last.state == nil && last.time == nil && last.mark == nil
        && !last.isCapitalized
  }

  /// Whether a clause with its own verb follows a comma rather than a member of a list.
  static func isClause(
    after comma: Int, _ units: [Unit], _ refs: [Ref], hasVerb: Bool
  ) -> Bool {
    let end = segmentEnd(comma + 1, units)
    let segment = units[min(comma + 1, end)..<end]
    if segment.indices.contains(where: { isInfinitive($0, units) }) { return true }
    if hasVerb, isGapped(comma + 1..<end, units, refs) { return true }
    return hasVerb && segment.contains(where: isFiniteVerb)
  }

  /// Whether a verb follows before the next mark.
  static func opensVerbClause(_ at: Int, _ units: [Unit]) -> Bool {
    (at..<max(at, segmentEnd(at, units))).contains { isVerb(units[$0]) }
  }

  /// Whether two States stand side by side, so that a verb is left out: ", Brasilien die
  /// Argentinier in Grossbritannien".
  private static func isGapped(_ segment: Range<Int>, _ units: [Unit], _ refs: [Ref]) -> Bool {
    guard let opening = segment.first else { return false }
    if units[opening].time != nil, segment.count > 1,
      refs.filter({ segment.contains($0.at) }).count == 1,
      segment.dropFirst().allSatisfy({
        units[$0].state != nil || units[$0].has(any: .article, .filler, .embassy, .toward)
          || units[$0].mark == "."
      })
    {
      // ", ab 1991 Polen".
      return true
    }
    let inside = refs.filter { segment.contains($0.at) && $0.role != .under(.and) }
    if inside.count == 3, inside[0].role == .bare, inside[0].isNamedActor,
      inside[1].isUnder(.inside),
      inside[2].role == .interests || inside[2].isUnder(.agent)
        || inside[2].isPeople && inside[2].isUnder(.toward),
      !segment.contains(where: { units[$0].has(.and) || isVerb(units[$0]) })
    {
      return true
    }
    if inside.count == 3, inside[1].isUnder(.inside), inside[1].isNamed, inside[2].isNamedActor,
      inside[2].isUnder(.agent) || inside[2].isUnder(.toward), !inside[2].isUnder(.inside),
      inside[0].role == .interests || inside[0].isPeople
        || inside[0].role == .modifier && inside[0].at > 0 && units[inside[0].at - 1].has(.article),
      !segment.contains(where: { units[$0].has(.and) || isVerb(units[$0]) })
    {
      // ", die syrischen in Deutschland an Indien".
      return true
    }
    if inside.count == 2, inside[0].role == .modifier, inside[0].form == .adjective,
      inside[0].at == opening, inside[1].isNamedActor,
      inside[1].isUnder(.agent) || inside[1].isUnder(.toward), !inside[1].isUnder(.inside)
    {
      // ", österreichische bei Spanien".
      return true
    }
    return zip(inside, inside.dropFirst()).contains { first, second in
      guard first.units.upperBound <= second.units.lowerBound, first.form != .there else {
        return false
      }
      let between = units[first.units.upperBound..<second.units.lowerBound]
      return second.prepositions.isEmpty
        && between.allSatisfy { $0.has(.article) && $0.mark == nil }
        && (first.role == .bare || second.role == .bare)
    }
  }

  /// Whether "und" opens a clause without its verb: "und Schweden in Teheran um die Briten".
  static func opensGap(_ and: Int, _ units: [Unit], _ refs: [Ref]) -> Bool {
    let end = segmentEnd(and + 1, units)
    let inside = refs.filter { $0.at > and && $0.at < end }
    return inside.count == 3 && inside[0].role == .bare && inside[0].isNamedActor
      && inside[0].units.lowerBound - and <= 2 && inside[1].isUnder(.inside)
      && inside[2].isPeople && inside[2].isUnder(.toward)
      && !(and + 1..<max(end, and + 1)).contains { units[$0].has(.and) || isVerb(units[$0]) }
  }

  /// Whether a verb is an infinitive with "zu".
  private static func isInfinitive(_ at: Int, _ units: [Unit]) -> Bool {
    units[at].senses.contains { sense in
      sense.features.contains(.gerund)
        || sense.features.contains(.base) && at > 0 && units[at - 1].has(.toward)
    }
  }

  /// Whether "und" opens a clause: something stands before its verb, and somebody acts.
  static func opensVerbFinalClause(_ and: Int, _ units: [Unit], _ refs: [Ref]) -> Bool {
    let end = segmentEnd(and + 1, units)
    guard let verb = (and + 1..<max(end, and + 1)).first(where: { isFiniteVerb(units[$0]) }),
      verb > and + 1 || isRole(verb..<end, units, refs)
    else { return false }
    if verb == and + 1 { return true }
    return refs.contains {
      $0.at > and && $0.at < end && $0.role == .bare && $0.isActor && $0.form != .both
    }
  }

  /// Whether a clause says whose protecting power a State is: "ist zugleich Schutzmacht Mexikos".
  private static func isRole(_ clause: Range<Int>, _ units: [Unit], _ refs: [Ref]) -> Bool {
    guard let verb = clause.first, units[verb].has(any: .be, .serve, .passive),
      let role = clause.prefix(6).first(where: { units[$0].has(.power) })
    else { return false }
    return refs.contains { ref in
      guard clause.contains(ref.at), ref.isNamed else { return false }
      if case .owner(.power) = ref.role { return ref.headUnit == role }
      return ref.isUnder(.purpose) && ref.at > role
    }
  }

  /// The subject that "und ist Schutzmacht" shares with the clause before.
  func sharedRoleSubject(_ clause: Range<Int>, _ units: [Unit], _ refs: [Ref]) -> Ref? {
    guard clause.lowerBound > 0, clause.count > 2, units[clause.lowerBound].has(.and),
      Self.isRole(clause.lowerBound + 1..<clause.upperBound, units, refs)
    else { return nil }
    let before = self.clause(clause.lowerBound - 1).units
    return refs.first {
      before.contains($0.at) && $0.role == .bare && $0.isActor && $0.form != .both
    }
  }

  /// The next mark that may end a clause, or "und".
  private static func segmentEnd(_ start: Int, _ units: [Unit]) -> Int {
    var end = start
    while end < units.count, end < start + 30 {
      if let mark = units[end].mark,
        [",", ";", ":", ".", "–", "—", "(", ")", "!", "?"].contains(mark)
      {
        break
      }
      end += 1
    }
    return end
  }

  /// Whether a unit can only be a verb with a subject.
  static func isFiniteVerb(_ unit: Unit) -> Bool {
    guard !unit.has(any: .article, .relative) else { return false }
    return unit.senses.contains { sense in
      guard sense.features.isFinite,
        sense.features.isDisjoint(with: [.base, .participle, .gerund, .noun])
      else { return false }
      switch sense.term {
      case .represent, .tend, .actFor, .serve, .be, .have, .passive, .breakOff, .restore, .speech:
        return true
      default: return sense.term.isEvent
      }
    } || unit.has(.future) && unit.has(.passive)
  }
}
