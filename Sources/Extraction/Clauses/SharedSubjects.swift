/// Clauses that go on with the subject of the one before: "X represents A in B and acts for C in D".
extension Clauses {
  /// Whether "and" opens such a clause: the verb before it has its object, and another verb follows.
  static func sharesSubject(_ and: Int, _ units: [Unit], _ refs: [Ref]) -> Bool {
    guard units[and].has(.and), units[and].tokens.count == 1 else { return false }
    var at = and + 1
    while at < units.count, at < and + 6,
      units[at].time != nil || units[at].has(.filler)
        || units[at].has(.likewise) || units[at].features(.have)?.isFinite == true
        || units[at].has(.future)
    { at += 1 }
    guard at < units.count, isSharing(at, units) else { return false }
    var verb = and - 1
    while verb >= 0, verb > and - 20, !isVerb(units[verb]), !units[verb].has(.power) {
      if let mark = units[verb].mark, mark != ",", mark != "'" { return false }
      verb -= 1
    }
    guard verb >= 0, isVerb(units[verb]) || units[verb].has(.power) else { return false }
    return refs.contains { $0.at > verb && $0.at < and && $0.isNamed }
      && refs.contains { $0.at > at && $0.at <= at + 8 }
  }

  /// Whether a comma opens or closes a time behind "and": "for A in B and, since 1991, for B in A".
  static func isTimeAside(_ at: Int, _ units: [Unit]) -> Bool {
    if at > 1, at + 1 < units.count, units[at].time != nil, units[at - 2].has(.and) {
      return units[at + 1].mark == ","
    }
    return at > 3 && units[at - 2].time != nil && units[at - 3].mark == ","
      && units[at - 4].has(.and)
  }

  /// Whether a subject and its verb follow "after": "after Brazil ended its mandate".
  static func opensAfter(_ at: Int, _ units: [Unit], _ refs: [Ref]) -> Bool {
    guard let subject = refs.first(where: { $0.at > at }), subject.at <= at + 4,
      subject.role == .bare,
      subject.isActor, subject.units.upperBound < units.count,
      units[(at + 1)..<max(at + 1, subject.units.lowerBound)].allSatisfy({
        $0.has(any: .article, .filler)
      })
    else { return false }
    let next = units[subject.units.upperBound]
    return isVerb(next) || next.isUnknownWord || next.has(any: .have, .there)
  }

  /// Whether "as" begins a sentence and its clause has a verb: "as the US has no embassy there, …".
  static func opensWithReason(_ units: [Unit]) -> Bool {
    guard units.first?.has(.asPreposition) == true, units.first?.has(.subordinator) == true else {
      return false
    }
    return units.dropFirst().prefix { $0.mark != "," }.contains {
      isVerb($0) && $0.senses.contains { $0.features.isFinite }
    }
  }

  private static func isSharing(_ at: Int, _ units: [Unit]) -> Bool {
    units[at].senses.contains { sense in
      guard sense.features.isFinite, !sense.features.contains(.noun) else { return false }
      switch sense.term {
      case .represent, .tend, .actFor, .serve: return true
      case .be: return units[at...].prefix(7).contains { $0.has(.power) }
      default: return false
      }
    }
  }

  /// The subject that a clause shares with the one before.
  func sharedSubject(_ clause: Range<Int>, _ units: [Unit], _ refs: [Ref]) -> [Ref] {
    guard clause.lowerBound > 0, units[clause.lowerBound].has(.and),
      Self.sharesSubject(clause.lowerBound, units, refs)
    else { return [] }
    let before = self.clause(clause.lowerBound - 1).units
    guard let verb = before.first(where: { Self.isVerb(units[$0]) }) else { return [] }
    let subjects = refs.filter {
      before.contains($0.at) && $0.at < verb && $0.role == .bare && $0.isActor
    }
    // "The staff of the Hungarian embassy had held out and represented".
    let offices = refs.filter {
      subjects.isEmpty && before.contains($0.at) && $0.at < verb && $0.head == .embassy
        && $0.isNamed && $0.isUnder(.of)
    }
    return Array((subjects + offices.prefix(1)).suffix(1))
  }
}
