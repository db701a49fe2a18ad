/// Clauses that nothing but a comma joins to the one before: "X looks after A in B, Y represents C in D".
extension Clauses {
  /// Whether such a clause follows a comma: its own subject and verb, or a time or a place and a verb of
  /// which the subject is left out.
  static func opensNext(
    _ at: Int, _ units: [Unit], _ refs: [Ref], _ syntax: Syntax, since start: Int
  ) -> Bool {
    guard !syntax.isVerbFinal, isWhole(start..<at, units, refs) else { return false }
    var next = at
    var isFronted = false
    while next < units.count, next < at + 8 {
      if units[next].time != nil {
        isFronted = true
      } else if units[next].has(.inside), let place = refs.first(where: { $0.at > next }),
        place.isUnder(.inside), place.isNamed, place.at <= next + 2
      {
        (isFronted, next) = (true, place.units.upperBound - 1)
      } else if !units[next].has(any: .filler, .likewise) || units[next].state != nil {
        break
      }
      next += 1
    }
    if syntax.dropsSubject, isFronted, isPredicate(next, units, syntax, takesGerund: false) {
      return true
    }
    guard let subject = refs.first(where: { $0.at >= next && $0.units.upperBound > next }),
      subject.role == .bare, subject.isNamedActor,
      units[next..<max(next, subject.units.lowerBound)].allSatisfy({ unit in
        unit.mark == nil && unit.has(any: .article, .embassy, .institution, .of)
      })
    else { return false }
    return isPredicate(
      subject.units.upperBound, units, syntax, takesGerund: syntax.hasClitics)
  }

  /// Whether "und", a place and a verb of no list open a clause: ", und in Syrien arbeiten".
  static func opensWithStrangeVerb(_ and: Int, _ units: [Unit], _ refs: [Ref]) -> Bool {
    guard and > 0, units[and - 1].mark == ",", and + 1 < units.count, units[and + 1].has(.inside),
      let place = refs.first(where: { $0.at > and }), place.isUnder(.inside), place.isNamed,
      place.at <= and + 3, place.units.upperBound + 2 < units.count
    else { return false }
    let verb = units[place.units.upperBound]
    let next = units[place.units.upperBound + 1]
    return verb.isUnknownWord && !verb.isCapitalized && next.mark == nil && !next.has(.and)
      && refs.contains { $0.at > place.units.upperBound }
  }

  /// Whether a clause has said something before a comma: a State and a verb behind it.
  private static func isWhole(_ clause: Range<Int>, _ units: [Unit], _ refs: [Ref]) -> Bool {
    let end = clause.upperBound - 1
    guard end > clause.lowerBound, units[end].mark == ",",
      let verb = (clause.lowerBound..<end).first(where: { isFinite(units[$0]) })
    else { return false }
    return refs.contains { clause.contains($0.at) && $0.at > verb && $0.isNamed }
      && refs.contains {
        clause.contains($0.at) && ($0.role == .bare || $0.isUnder(.agent)) && $0.isActor
      }
  }

  /// Whether the verb of a mandate follows, past what may stand between a subject and its verb.
  private static func isPredicate(
    _ start: Int, _ units: [Unit], _ syntax: Syntax, takesGerund: Bool
  ) -> Bool {
    var at = start
    var hasAuxiliary = false
    while at < units.count, at < start + 6, units[at].state == nil, units[at].mark == nil {
      let unit = units[at]
      if unit.has(any: .have, .modal, .future, .negation, .noLonger) {
        hasAuxiliary = true
      } else if unit.time == nil, !unit.isUnknownWord,
        !unit.has(any: .object, .there, .reflexive, .ofIt, .filler, .likewise)
      {
        break
      }
      at += 1
    }
    guard at < units.count else { return false }
    if [.passive, .be].contains(where: { units[at].features($0)?.isFinite == true }) {
      return units[at...].dropFirst().prefix(3).contains { isOfMandate($0, gerund: true) }
    }
    return isOfMandate(units[at], gerund: takesGerund || hasAuxiliary, base: hasAuxiliary)
  }

  /// Whether a unit is a verb that says what a protecting power does.
  private static func isOfMandate(_ unit: Unit, gerund: Bool, base: Bool = false) -> Bool {
    unit.senses.contains { sense in
      [.represent, .tend, .actFor, .doSo, .power].contains(sense.term)
        && !sense.features.contains(.noun)
        && (sense.features.isFinite || base && sense.features.contains(.base)
          || gerund && !sense.features.isDisjoint(with: [.gerund, .participle]))
    }
  }

  private static func isFinite(_ unit: Unit) -> Bool {
    isVerb(unit)
      && unit.senses.contains { $0.features.isFinite && !$0.features.contains(.noun) }
  }

  /// Whether a place and a verb follow a comma: ", in Iran lo fa la Svizzera".
  static func opensWithPlace(_ at: Int, _ units: [Unit]) -> Bool {
    var next = at
    while next < units.count, units[next].has(any: .inside, .article), units[next].state == nil {
      next += 1
    }
    guard next > at, units[at].has(.inside), next + 1 < units.count, units[next].state != nil else {
      return false
    }
    next += 1
    if next + 1 < units.count, units[next].has(.article), units[next + 1].state != nil { next += 2 }
    while next < units.count,
      units[next].has(any: .object, .there, .reflexive, .negation, .filler, .likewise, .ofIt)
    { next += 1 }
    guard next < units.count, units[next].mark == nil else { return false }
    return units[next].senses.contains { sense in
      [.doSo, .represent, .tend, .actFor, .be].contains(sense.term) && sense.features.isFinite
        || sense.term == .cleft
    }
  }
}
