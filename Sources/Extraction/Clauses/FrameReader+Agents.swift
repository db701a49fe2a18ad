import States

/// Frames in which each of several powers has mandates of its own.
extension FrameReader {
  /// Parts "is represented by X in A and by Y in B" and "the representation of A by X and of B by Y".
  func partedByAgents(_ frame: Frame) -> [Frame] {
    guard frame.isPassive || frame.kind == .representation, let first = frame.powers.first else {
      return [frame]
    }
    let agents = refs.filter { ref in
      frame.clause.contains(ref.at) && ref.isUnder(.agent) && ref.isNamedActor
        && ref.role != .interests
        && !frame.pairs.contains { ($0.represented + $0.receiving).contains(ref) }
    }
    guard agents.count > 1, agents.first == first else { return [frame] }
    var bounds = [frame.clause.lowerBound]
    for (left, right) in zip(agents, agents.dropFirst()) where !isCoordinated(left, right) {
      let between = left.units.upperBound..<max(left.units.upperBound, right.units.lowerBound)
      guard let bound = between.first(where: { units[$0].has(.and) || units[$0].mark == "," })
      else { return [frame] }
      bounds.append(bound)
    }
    guard bounds.count > 1 else { return [frame] }
    bounds.append(frame.clause.upperBound)
    let represented = frame.pairs.flatMap(\.represented)
    let places = frame.pairs.flatMap(\.receiving)
    var parts: [Frame] = []
    for (start, end) in zip(bounds, bounds.dropFirst()) {
      func own(_ refs: [Ref]) -> [Ref] {
        var seen: Set<Int> = []
        return refs.filter { $0.at >= start && $0.at < end && seen.insert($0.at).inserted }
      }
      var part = frame
      part.powers = own(agents)
      let before = parts.first?.pairs.last ?? Frame.Pair()
      let who = own(represented)
      let whither = own(places)
      part.pairs = pair(
        who.isEmpty ? before.represented : who, whither.isEmpty ? before.receiving : whither,
        start..<end)
      guard !part.powers.isEmpty, !part.pairs.isEmpty else { return [frame] }
      parts.append(part)
    }
    return parts
  }

  /// Whether a segment names a place and the power there, where the clause before told the interests:
  /// "im Iran nimmt die Schweiz die Interessen der USA wahr, in Nordkorea Schweden".
  func tellsOtherPower(_ segment: Range<Int>, _ bare: Ref, after frame: Frame) -> Bool {
    guard let first = segment.first(where: { !units[$0].has(any: .and, .filler) }),
      units[first].has(.inside) || units[first].time != nil,
      !bare.isPeople || isCountry(bare), !frame.powers.isEmpty,
      frame.powers.allSatisfy(\.isNamed)
    else { return false }
    let represented = frame.pairs.flatMap(\.represented)
    if units[first].time != nil,
      !refs.contains(where: {
        segment.contains($0.at) && $0.isUnder(.inside)
      })
    {
      // "Zunächst Belgien, ab 1991 Polen".
      return !represented.isEmpty
    }
    return !represented.isEmpty
      && represented.allSatisfy {
        $0.role == .interests || $0.isUnder(.purpose) || $0.role == .owner(.power)
      }
  }

  /// The State that a segment with a place in front says to be represented by the same agent, in the
  /// order of the clause before.
  func other(in segment: Range<Int>, _ frame: Frame) -> Ref? {
    let inside = refs.filter { segment.contains($0.at) }
    guard frame.kind == .represent, !frame.powers.isEmpty, frame.powers.allSatisfy(\.isNamed),
      let place = inside.first, inside.count == 2, isPlace(place, segment.lowerBound),
      place.isNamed,
      let told = frame.pairs.first, frame.pairs.count == 1, told.receiving.count == 1,
      told.receiving[0].at < (told.represented.first?.at ?? 0),
      inside[1].role == .bare, inside[1].isNamedActor, inside[1].head == nil,
      !inside[1].states.contains(where: frame.powers.flatMap(\.states).contains)
    else { return nil }
    return inside[1]
  }

  /// Whether a word after an article names a country and no people: "die Türkei", not "die Briten".
  private func isCountry(_ ref: Ref) -> Bool {
    units[ref.at].state?.meanings.contains { $0.kind < .adjective } == true
      && !(ref.at > 0 && units[ref.at - 1].has(.ofThe))
  }

  /// Those who are allowed or asked to be represented, not who allows it: "China will not let the United
  /// States be represented".
  func allowed(_ subjects: [Ref], _ at: Int) -> [Ref] {
    guard syntax.namesModify, let first = subjects.first, subjects.count > 1,
      let verb = (first.at..<at).last(where: { at in
        units[at].senses.contains {
          [.reject, .consent, .request].contains($0.term) && !$0.features.contains(.noun)
        }
      })
    else { return subjects }
    let own = subjects.filter { $0.at > verb }
    return own.isEmpty ? subjects : own
  }

  /// The embassy whose people act: "the staff of the Hungarian embassy represented".
  func staffed(_ inside: [Ref], _ at: Int, _ represented: [Ref]) -> Ref? {
    guard syntax.namesModify, represented.contains(where: { $0.role == .interests }),
      !inside.contains(where: { $0.at < at && $0.role == .bare && $0.isActor })
    else { return nil }
    return inside.first {
      $0.at < at && $0.head == .embassy && $0.isNamed && $0.isUnder(.of)
    }
  }

  /// The State whose embassy has the section that acts: "the section of the Swiss embassy handles the
  /// consular affairs of the United States".
  func officeOfEmbassy(before at: Int, _ inside: [Ref]) -> [Ref]? {
    inside.first { ref in
      ref.at < at && ref.role == .owner(.section) && ref.isNamed
        && (units[ref.units].contains { $0.has(.embassy) }
          || syntax.capitalizesNouns && units[ref.at + 1].has(.embassy))
    }.map { [$0] }
  }

  /// The State of which two relative clauses tell: "Turchia, che custodisce la sede e che fa le veci".
  func sharedAntecedent(_ clause: Range<Int>) -> [Ref]? {
    guard syntax.hasClitics, clause.lowerBound > 1, units[clause.lowerBound].has(.relative),
      units[clause.lowerBound - 1].has(.and)
    else { return nil }
    let before = clauses.clause(clause.lowerBound - 1)
    guard before.opening == .relative else { return nil }
    let shared = antecedent(before.units)
    return shared.isEmpty ? nil : shared
  }

  /// To whom what an infinitive says is left: "es obliegt der Schweiz, … wahrzunehmen".
  func charged(before clause: Range<Int>, _ features: Features) -> [Ref] {
    guard syntax.isVerbFinal, features.contains(.gerund), clause.lowerBound > 1,
      units[clause.lowerBound - 1].mark == ","
    else { return [] }
    let before = clauses.clause(clause.lowerBound - 1).units
    guard let verb = before.first(where: { units[$0].features(.lieWith)?.isFinite == true }),
      !units[before].contains(where: { $0.has(.negation) })
    else { return [] }
    let named = refs.filter { before.contains($0.at) && $0.isNamedActor && $0.role == .bare }
    return named.count == 1 && abs(named[0].at - verb) <= 4 ? named : []
  }

  /// An embassy that a clause has as its subject, told without its State.
  func ownEmbassy(before at: Int, in clause: Range<Int>) -> Ref? {
    guard let found = clause.first(where: { $0 < at && units[$0].has(.embassy) }),
      found > clause.lowerBound,
      units[found - 1].has(any: .article, .possessive, .filler),
      !refs.contains(where: { $0.headUnit == found && $0.form != .possessive }),
      !refs.contains(where: { $0.units.contains(found) && $0.form != .possessive })
    else { return nil }
    var start = found
    while start > clause.lowerBound, units[start - 1].has(any: .article, .possessive, .filler),
      units[start - 1].state == nil
    {
      start -= 1
    }
    if start > clause.lowerBound,
      RefReader.prepositions.contains(where: { units[start - 1].has($0) })
    {
      return nil
    }
    return Ref(units: found..<found + 1, at: found, states: [], place: nil, form: .pronoun)
  }

  /// The clause that says who holds a mandate: "the mandate for the US, which X exercises".
  func holding(_ at: Int, _ clause: Range<Int>) -> (unit: Int, opening: Clauses.Opening)? {
    clauses.starts.first { $0.unit == at + 1 && $0.opening == .relative }
      ?? clauses.starts.first { start in
        start.unit == clause.upperBound && start.opening == .relative
          && units[clauses.clause(start.unit).units].contains { $0.has(any: .have, .tend) }
          && !units[clause].contains(where: Clauses.isVerb)
      }
  }

  /// Whether a verb after a mandate says what it is: "the task of representing Iran".
  func isToldByVerb(_ at: Int) -> Bool {
    !syntax.isVerbFinal && at + 2 < units.count && units[at + 1].has(any: .of, .toward)
      && units[at + 2].has(any: .represent, .tend, .actFor)
  }

  /// The State with which a mandate elsewhere is negotiated or agreed: "with Ecuador talks go on about
  /// a mandate in Mexico".
  func negotiated(with places: [Ref], _ clause: Range<Int>) -> Ref? {
    guard units[clause].contains(where: { $0.has(any: .negotiate, .sign, .accord) }) else {
      return nil
    }
    let others = refs.filter {
      clause.contains($0.at) && $0.isUnder(.with) && $0.isNamedActor && !places.contains($0)
    }
    return others.count == 1 ? others[0] : nil
  }

  /// The pronoun for who is asked to do what an infinitive says: "asked it to protect".
  func askedPronoun(_ at: Int) -> Ref? {
    guard at > 2, units[at - 1].has(.toward), units[at - 2].has(any: .pronoun, .object),
      units[at - 3].has(any: .request, .entrust, .name)
    else { return nil }
    return refs.first { $0.at == at - 2 && $0.form == .pronoun }
  }

  /// Who asks for the protection that another State gives: "Kyiv requested Swiss representation".
  func asking(_ at: Int, _ clause: Range<Int>, _ holders: [Ref]) -> Ref? {
    guard syntax.namesModify,
      holders.allSatisfy({ $0.at < at && $0.role == .owner(.representation) }),
      let first = holders.first?.at,
      let verb = (clause.lowerBound..<first).last(where: { verb in
        units[verb].senses.contains {
          [.request, .agree, .reject, .consent].contains($0.term) && !$0.features.contains(.noun)
        }
      })
    else { return nil }
    return refs.last {
      clause.contains($0.at) && $0.at < verb && $0.role == .bare && $0.isNamedActor
    }
  }

  /// To whom a mandate passes: "das Mandat ging auf Tschechien über".
  func heir(ofMandate at: Int, _ clause: Range<Int>) -> Ref? {
    guard
      let verb = clause.first(where: {
        $0 > at && units[$0].has(any: .passTo, .lieWith, .fallTo)
          && units[$0].senses.contains { !$0.features.contains(.noun) }
      })
    else { return nil }
    return refs.first {
      $0.at > verb && $0.at <= verb + 4 && clause.contains($0.at) && $0.isNamedActor
        && $0.role != .interests
    }
  }

  /// Whether a clause tells of a mandate that it passes to somebody, not that it is somebody's.
  func isPassedOn(_ at: Int, _ clause: Range<Int>) -> Bool {
    clause.contains { $0 > at && units[$0].has(.passTo) }
  }

  /// Whether a State gives the mandate to another: "charged Switzerland with a mandate in Georgia".
  func isEntrusted(_ at: Int, _ clause: Range<Int>) -> Bool {
    guard
      let verb = clause.last(where: {
        ($0 < at || syntax.isVerbFinal)
          && units[$0].features(.entrust).map { !$0.contains(.noun) } == true
      })
    else { return false }
    if syntax.isVerbFinal {
      return refs.contains { clause.contains($0.at) && $0.isNamedActor && $0.role == .bare }
    }
    return refs.contains {
      $0.at > verb && $0.at < at && $0.isNamedActor && ($0.role == .bare || $0.isUnder(.toward))
    }
  }

  /// Whether a State is one to whom a mandate before it is given.
  func isGiven(_ ref: Ref, _ at: Int) -> Bool {
    ref.at > at && ref.isUnder(.toward) && ref.isNamedActor
      && units[at..<ref.units.lowerBound].suffix(3).contains { $0.has(.entrust) }
  }

  /// The State whose role a noun names: "praised the role of Switzerland as protecting power".
  func holder(ofRole at: Int, _ inside: [Ref]) -> Ref? {
    var start = at
    while start > 0, units[start - 1].has(any: .article, .filler) { start -= 1 }
    guard start > 1, units[start - 1].has(.asPreposition) else { return nil }
    return inside.last { ref in
      ref.units.upperBound <= start - 1 && start - 1 - ref.units.upperBound <= 1
        && (ref.role == .owner(.mandate) || ref.role == .owner(.protectionMandate))
    }
  }

  /// Whether "of those in" follows a State: it does the same elsewhere.
  func takesThose(_ ref: Ref) -> Bool {
    let next = ref.units.upperBound
    return syntax.namesModify && next + 2 < units.count && units[next].has(.of)
      && units[next + 1].has(.those) && units[next + 2].has(.inside)
  }

  /// Where a noun beside a State ends: at the comma before the verb of the clause.
  func appositionEnd(_ at: Int, _ clause: Range<Int>) -> Int {
    guard syntax.hasClitics,
      let comma = (clause.lowerBound..<at).last(where: { units[$0].mark == "," }),
      units[comma..<at].allSatisfy({ $0.mark == "," || $0.has(any: .article, .filler) }),
      let close = (at..<clause.upperBound).first(where: { units[$0].mark == "," }),
      units[close..<clause.upperBound].contains(where: Clauses.isVerb)
    else { return clause.upperBound }
    return close
  }

  /// A State with those listed before it, where somebody chooses them all: "appointed Spain, Sweden and
  /// Switzerland as its protecting powers".
  func chosen(with last: Ref) -> [Ref] {
    let all = list(to: last, refs.filter { $0.isNamedActor && $0.role == last.role })
    guard let first = all.first, all.count > 1,
      units[..<first.units.lowerBound].suffix(3).contains(where: {
        $0.has(any: .name, .request, .relyOn)
      })
    else { return [last] }
    return all
  }

  /// The State right before the comma before a phrase: "the embassy of the Emirates, Libya's power".
  func apposition(_ at: Int, _ clause: Range<Int>) -> Ref? {
    refs.last { $0.at < at && $0.units.upperBound <= at && $0.isNamed }.flatMap { ref in
      let between = units[ref.units.upperBound..<at]
      return between.contains { $0.mark == "," || $0.mark == ":" } && between.count <= 6 ? ref : nil
    }
  }
}
