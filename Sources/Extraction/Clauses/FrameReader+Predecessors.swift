/// Who looked after interests before, told in a clause about them.
extension FrameReader {
  /// The frame of a clause about interests or a task named before it: "interests that until then
  /// Poland had tended", "finora affidata alla Turchia", "a task that fell to Algeria until 1992".
  func predecessor(_ at: Int, _ features: Features) -> Frame? {
    guard !syntax.isVerbFinal, !features.contains(.noun) else { return nil }
    let (clause, opening) = clauses.clause(at)
    guard opening == .relative || opening == .comma, clause.lowerBound > 0,
      isAboutMandate(before: clause.lowerBound)
    else { return nil }
    let inside = refs.filter { clause.contains($0.at) && $0.form != .whose }
    guard !inside.contains(where: { $0.role == .interests && $0.form != .possessive }) else {
      return nil
    }
    let isGiven = units[at].has(any: .entrust, .passTo, .fallTo, .lieWith)
    let agents = inside.filter { $0.isUnder(.agent) && $0.isNamedActor && $0.at > at }
    let towards = inside.filter { $0.isUnder(.toward) && $0.isNamedActor && $0.at > at }
    let bare = inside.filter { $0.role == .bare && $0.isNamedActor }
    var power: [Ref] = []
    if let agent = agents.first {
      power = list(from: agent, agents)
    } else if isGiven, let last = towards.first {
      power = list(from: last, towards)
    } else if !isGiven, !features.contains(.participle) || !isReduced(clause, at),
      let subject = bare.first
    {
      power = list(from: subject, bare)
    }
    guard !power.isEmpty else { return nil }
    var frame = Frame(kind: .sameAgain, at: at, clause: clause)
    frame.features = features
    frame.isPassive =
      isPassive(at, clause, features) || features.contains(.participle) && isReduced(clause, at)
    frame.powers = power
    let taken = Set(power.map(\.at))
    let places = inside.filter { isPlace($0, at) && !taken.contains($0.at) && !$0.isUnder(.agent) }
    frame.pairs = pair([], places, clause)
    if frame.pairs.isEmpty {
      frame.pairs = [
        Frame.Pair(times: times.filter { clause.contains($0.at) }.map(\.number))
      ]
    }
    return frame
  }

  /// Whether a clause says who had the role named before it: ", a role that Algeria played".
  func followsRole(_ at: Int) -> Bool {
    let start = clauses.clause(at).units.lowerBound
    return start > 2 && units[start - 1].has(.mandate) && units[start - 2].has(.article)
      && units[start - 3].mark == ","
  }

  /// Whether a participle opens its clause, without an auxiliary.
  private func isReduced(_ clause: Range<Int>, _ at: Int) -> Bool {
    !units[clause.lowerBound..<at].contains { $0.has(any: .passive, .have, .be, .relative) }
  }

  /// Whether the words right before a clause name interests, their protection or a task.
  private func isAboutMandate(before start: Int) -> Bool {
    var end = start
    if units[end - 1].mark == "," { end -= 1 }
    guard end > 0 else { return false }
    if units[end - 1].has(any: .mandate, .protectionMandate, .representation, .interests) {
      return true
    }
    var last = refs.last { $0.units.upperBound <= end }
    while let ref = last, ref.units.upperBound + 1 >= end {
      switch ref.role {
      case .interests: return true
      case .owner(let term): return [.representation, .mandate, .protectionMandate].contains(term)
      default: break
      }
      guard ref.isUnder(.inside) else { return false }
      // "The interests of X in Y, which": past the place.
      end = ref.units.lowerBound - 1
      while end > 0, units[end - 1].has(any: .article, .inside) { end -= 1 }
      last = refs.last { $0.units.upperBound <= end }
    }
    return false
  }

  /// The States that alone stand before the colon before a clause: "Canada: Sweden is the power".
  func label(before clause: Range<Int>) -> [Ref] {
    guard clause.lowerBound > 1, units[clause.lowerBound - 1].mark == ":" else { return [] }
    let label = clauses.clause(clause.lowerBound - 1).units.dropLast()
    guard label.lowerBound == 0,
      units[label].allSatisfy({ $0.state != nil || $0.mark != nil || $0.has(any: .and, .article) })
    else { return [] }
    return refs.filter { label.contains($0.at) && $0.form == .named }
  }

  /// Whether a verb of beginning has the noun as its object: "has assumed the representation of Peru".
  func isTakenOver(_ at: Int, _ clause: Range<Int>) -> Bool {
    units[clause.lowerBound..<at].suffix(3).contains { unit in
      unit.features(.begin).map { !$0.contains(.noun) } == true
    }
  }

  /// Who takes over a role that another had: "its role as protecting power was taken over by X".
  func takers(ofRole at: Int, _ clause: Range<Int>) -> [Ref]? {
    guard syntax.namesModify,
      let verb = clause.first(where: {
        $0 > at && units[$0].features(.begin)?.contains(.participle) == true
      }), units[clause.lowerBound..<verb].suffix(3).contains(where: { $0.has(.passive) })
    else { return nil }
    let agents = agents(verb, clause)
    return agents.isEmpty ? nil : agents
  }

  /// The State right before "as": "the work of the Swiss Government as protecting power".
  func named(asPower at: Int, _ inside: [Ref]) -> Ref? {
    guard syntax.namesModify else { return nil }
    var start = at
    while start > 0, units[start - 1].has(any: .article, .filler) { start -= 1 }
    guard start > 1, units[start - 1].has(.asPreposition) else { return nil }
    return inside.last { $0.units.upperBound == start - 1 && $0.isNamedActor && $0.isUnder(.of) }
  }

  /// The subject that stands right before a role and could own it by its form: "ist Polen Schutzmacht
  /// der USA".
  func bearer(ofRole at: Int, _ clause: Range<Int>, _ represented: [Ref]) -> Ref? {
    guard syntax.isVerbFinal, represented.contains(where: { $0.at > at }) else { return nil }
    return represented.first { ref in
      ref.form == .named && ref.at == at - 1 && ref.headUnit == at && !ref.isCapital
        && units[ref.at].state?.isGenitive != true && ref.at > clause.lowerBound
        && units[ref.at - 1].has(any: .be, .serve)
    }
  }
}
