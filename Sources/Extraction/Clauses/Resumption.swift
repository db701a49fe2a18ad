import States

/// Clauses that go on behind a relative clause: "X, which has no embassy there, asked".
extension Clauses {
  /// Whether "that" stands behind words about who says it: "il n'est pas question, a dit X, que".
  static func followsTag(_ at: Int, _ units: [Unit]) -> Bool {
    guard at > 2, units[at - 1].mark == ",",
      let comma = units[..<(at - 1)].suffix(14).lastIndex(where: { $0.mark == "," })
    else { return false }
    return isTag(comma + 1, units) && comma > 0
  }

  /// The clause before another, past words about who says it.
  func before(_ clause: Range<Int>, _ units: [Unit]) -> Range<Int>? {
    guard clause.lowerBound > 0 else { return nil }
    let last = self.clause(clause.lowerBound - 1).units
    if last.count == 1, units[last.lowerBound].has(.and), last.lowerBound > 0 {
      // "Agreed that X … and that Y …": what governs the first governs the second.
      let (first, opening) = self.clause(last.lowerBound - 1)
      return opening == .subordinate ? before(first, units) : last
    }
    guard last.lowerBound > 0, units[last.lowerBound - 1].mark == ",",
      units[last.upperBound - 1].mark == ",", Self.isTag(last.lowerBound, units)
    else { return last }
    return self.clause(last.lowerBound - 1).units
  }

  /// Whether "as" opens a clause with a verb: "comme X et Y n'ont pas de relations, Z".
  static func opensWithReason(_ units: [Unit], _ syntax: Syntax) -> Bool {
    guard syntax.hasClitics, let first = units.first,
      let comma = units.firstIndex(where: { $0.mark == "," })
    else { return false }
    let hasGerund = units[..<comma].contains { unit in
      unit.senses.contains { [.be, .have].contains($0.term) && $0.features.contains(.gerund) }
    }
    if hasGerund, comma > 2, units[..<comma].contains(where: { $0.has(.relations) }),
      !units[..<comma].contains(where: { isVerb($0) && $0.senses.contains { $0.features.isFinite } }
      )
    {
      // "Les deux pays n'ayant plus de relations, c'est la Suisse qui".
      return true
    }
    guard first.has(.asPreposition) else { return false }
    return units[..<comma].contains { unit in
      unit.senses.contains {
        [.have, .be, .breakOff, .passive].contains($0.term) && $0.features.isFinite
          && !$0.features.contains(.noun)
      }
    }
  }

  /// Whether a capital and a dash open a text: "Moskau - Die Schweiz wird".
  static func isDateline(_ units: [Unit], _ syntax: Syntax) -> Bool {
    guard !syntax.namesModify, units.count > 4, units[1].mark == "-", let city = units[0].state,
      city.meanings.contains(where: { $0.kind == .capital })
    else { return false }
    if units[2].time != nil { return true }
    guard units[2].isCapitalized else { return false }
    return units[2].has(.article) || units[2].state != nil && isVerb(units[3])
      || !syntax.capitalizesNouns && units[2].state == nil
  }

  /// The subject of such a clause, told before the relative one.
  func resumedSubject(_ clause: Range<Int>, _ units: [Unit], _ refs: [Ref]) -> Ref? {
    guard clause.lowerBound > 0, self.clause(clause.lowerBound).opening == .comma,
      Self.isVerb(units[clause.lowerBound]) || Self.opensInfinitive(clause.lowerBound, units)
    else { return nil }
    let relative = self.clause(clause.lowerBound - 1)
    guard relative.opening == .relative || relative.opening == .subordinate,
      relative.units.lowerBound > 0
    else { return nil }
    let main = self.clause(relative.units.lowerBound - 1).units
    return refs.last { main.contains($0.at) && $0.role == .bare && $0.isNamedActor }
  }

  /// Whether "that" points at a noun: "that role".
  static func isDeterminer(_ at: Int, _ units: [Unit]) -> Bool {
    guard units[at].has(.article), at + 1 < units.count else { return false }
    return units[at + 1].has(any: .mandate, .protectionMandate, .representation, .power)
  }

  /// Whether a comma opens "the ministry said", the words about who has said the sentence.
  static func isTag(_ at: Int, _ units: [Unit]) -> Bool {
    for next in at..<min(at + 12, units.count) {
      let unit = units[next]
      if unit.has(.speech) { return next > at || unit.features(.speech)?.isFinite == true }
      if unit.mark != nil || unit.has(any: .relative, .subordinator, .and, .but)
        || isVerb(unit) && !(next == at && unit.has(.have))
      {
        return false
      }
    }
    return false
  }

  /// Whether a bracket holds nothing but times, so that a list goes on: "Iran in Egypt (since 1979)".
  static func isBesideTimes(_ bracket: Int, _ units: [Unit]) -> Bool {
    var first = bracket + 1
    var last = bracket
    if units[bracket].mark == "(" {
      last = units[first...].prefix(8).firstIndex { $0.mark == ")" } ?? first
    } else if units[bracket].mark == ")" {
      first = (units[..<bracket].suffix(8).lastIndex { $0.mark == "(" } ?? bracket) + 1
    } else {
      return false
    }
    return first < last && units[first..<last].allSatisfy { $0.time != nil || $0.has(.filler) }
  }
}
