/// The frame of the act as a noun: "the representation of", "the protection of".
extension FrameReader {
  /// The frame of "representation".
  func representation(_ at: Int) -> Frame? {
    if let sheltered = sheltered(at) ?? protected(at) { return sheltered }
    let (clause, _) = clauses.clause(at)
    var frame = Frame(kind: .representation, at: at, clause: clause)
    let inside = refs.filter { clause.contains($0.at) }
    var represented = inside.filter { ref in
      guard ref.at > at || ref.headUnit == at else { return false }
      if ref.role == .interests { return true }
      if case .owner(let term) = ref.role { return term == .representation }
      return false
    }
    // "The Swiss protection of British interests": who stands beside it protects.
    let holders = represented.filter { ref in
      guard ref.role == .owner(.representation) else { return false }
      return syntax.adjectiveFollowsNoun
        ? ref.headUnit == at && ref.form == .adjective : ref.at < at
    }
    let isOwned = represented.contains { $0.at > at && $0.role == .owner(.representation) }
    if represented.contains(where: { $0.at > at && $0.role == .interests })
      || (syntax.isVerbFinal || syntax.namesModify && !holders.isEmpty) && isOwned
    {
      represented.removeAll { ref in
        holders.contains(ref) || ref.at < at && !syntax.adjectiveFollowsNoun
      }
      frame.powers = holders
    } else if syntax.adjectiveFollowsNoun {
      // "Asked Bern to take over its representation": its own, not that which it holds.
      let isTaken = units[clause.lowerBound..<at].suffix(4).contains { unit in
        unit.features(.begin).map { !$0.contains(.noun) } ?? false || unit.has(.entrust)
      }
      represented.removeAll { holders.contains($0) || $0.form == .possessive && !isTaken }
    }
    if represented.isEmpty { represented = purposes(of: at, inside, clause) }
    if represented.isEmpty, syntax.isVerbFinal, units[at].tokens.count > 1 {
      // "Die Obhut über die Deutschen in England liegt bei der Schweiz".
      represented = inside.filter {
        $0.at > at && $0.units.lowerBound <= at + 2 && ($0.isPeople || $0.role == .interests)
      }.prefix(1).map { $0 }
    }
    if represented.isEmpty { represented = members(behind: at, .tend) }
    guard !represented.isEmpty else { return nil }
    if let asking = asking(at, clause, represented) {
      // "Kyiv had requested Swiss representation in Russia".
      frame.powers = represented
      represented = [asking]
      frame.pairs = pair(represented, inside.filter { isPlace($0, at) && $0.at > at }, clause)
      return frame.pairs.contains { !$0.receiving.isEmpty } ? frame : nil
    }
    let goal = goal(clause)
    guard
      represented.contains(where: { $0.role == .interests })
        || represented.contains(where: { $0.form == .both })
        || (!agents(at, clause).isEmpty || !frame.powers.isEmpty)
          && units[clause].contains(where: { $0.has(any: .consent, .agree, .reject) })
        || inside.contains(where: { isPlace($0, at) })
        || syntax.namesModify && isTakenOver(at, clause)
    else { return nil }
    if syntax.isVerbFinal, frame.powers.isEmpty, let heir = heir(at, clause) {
      frame.powers = [heir]
    }
    if let goal { frame.powers = [goal] }
    if frame.powers.isEmpty { frame.powers = agents(at, clause) }
    if frame.powers.isEmpty, syntax.hasClitics,
      units[clause.lowerBound..<at].contains(where: {
        $0.features(.entrust).map { !$0.contains(.noun) } == true
      }),
      let receiver = inside.last(where: {
        $0.at > at && $0.isUnder(.toward) && !$0.isUnder(.inside) && $0.isNamedActor
      })
    {
      // "Handed the care of its affairs in Syria to Czechia".
      frame.powers = [receiver]
    }
    if frame.powers.isEmpty,
      let addressed = inside.first(where: {
        $0.isUnder(.toward) && (isAddressed($0) || isCleft($0, clause))
      })
    {
      frame.powers = [addressed]
    }
    if frame.powers.isEmpty, let holder = toWhomItFalls(at, clause) { frame.powers = [holder] }
    if frame.powers.isEmpty,
      let holder = inside.last(where: { $0.at < at && $0.role == .bare && $0.isActor })
    {
      frame.powers = list(to: holder, inside.filter { $0.at < at && $0.isActor })
    }
    if syntax.isVerbFinal {
      let isGiven = units[clause].contains { $0.has(any: .entrust, .request, .offer) }
      if isGiven { frame.powers = [] }
      if frame.powers.isEmpty, !isGiven {
        // "Der Schweiz obliegt die Vertretung", "war bei der Schweizer Botschaft untergebracht".
        let own = Set(represented.map(\.at))
        frame.powers =
          inside.first {
            !own.contains($0.at) && ($0.head == .embassy || $0.role == .bare && $0.isNamedActor)
          }.map { [$0] } ?? []
      }
    }
    if syntax.isVerbFinal, units[clause].contains(where: { $0.has(.passTo) }) {
      // "1991 fiel der Schutz der Interessen an die Schweiz".
      frame.isOnset = true
    }
    frame.pairs = pair(
      represented, inside.filter { isPlace($0, at) && $0.at > at && $0 != goal }, clause)
    return frame
  }

  /// The State to which something passes: "ist auf die Schweiz übergegangen".
  private func goal(_ clause: Range<Int>) -> Ref? {
    guard syntax.isVerbFinal,
      let pass = clause.first(where: { units[$0].has(.passTo) && units[$0].has(.inside) })
    else { return nil }
    return refs.first {
      clause.contains($0.at) && $0.at > pass && $0.units.lowerBound - pass <= 2 && $0.isNamed
    }
  }

  /// For whom a State has the care that a noun names: "besorgt im Iran die Interessenvertretung für die
  /// USA".
  private func purposes(of at: Int, _ inside: [Ref], _ clause: Range<Int>) -> [Ref] {
    guard syntax.isVerbFinal,
      let first = inside.first(where: { $0.at > at && $0.isUnder(.purpose) && $0.isNamed }),
      units[(at + 1)..<first.units.lowerBound].allSatisfy({
        $0.mark == nil && $0.has(any: .purpose, .article, .filler)
      }),
      units[clause].contains(where: { unit in
        unit.senses.contains {
          [.tend, .have, .begin, .provide].contains($0.term) && !$0.features.contains(.noun)
        }
      })
    else { return [] }
    return list(from: first, inside)
  }

  /// For whom consular matters are handled: "handles consular matters for the Americans", "presta
  /// assistenza consolare ai canadesi", "konsularische Notfälle erledigt für Canberra".
  func served(_ inside: [Ref], _ at: Int, _ clause: Range<Int>) -> [Ref] {
    func isService(_ unit: Unit) -> Bool {
      unit.has(.interests) || unit.has(.consular) || syntax.isVerbFinal && unit.has(.diplomatic)
    }
    let isTold = syntax.isVerbFinal && units[clause].contains(where: isService)
    let isProvided =
      syntax.namesModify && units[at].has(.provide)
      && units[clause.lowerBound..<at].contains { $0.has(.passive) }
    return inside.filter { ref in
      let isNamed =
        ref.isPeople || ref.form == .named
        || syntax.isVerbFinal && ref.form == .pronoun && !ref.isPerson
      guard isNamed, ref.isUnder(.purpose) || ref.isUnder(.toward) && ref.isPeople else {
        return false
      }
      if isProvided {
        // "Consular services for Canadians are provided by", "are provided on Canada's behalf by".
        return units[clause.lowerBound..<max(ref.at, at)].contains(where: isService)
      }
      return isTold || ref.at > at && units[at..<ref.at].contains(where: isService)
    }
  }

  /// Whether a clause has two States that may be subject and object.
  func bareObject(_ inside: [Ref], _ at: Int) -> Bool {
    inside.filter { $0.role == .bare && $0.isActor }.count > 1
  }
}
