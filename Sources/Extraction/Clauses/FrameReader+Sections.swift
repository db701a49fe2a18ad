/// The frames of interests sections.
extension FrameReader {
  /// Whether the embassy of a State houses what may be a section: "in der pakistanischen Botschaft
  /// eine Interessenvertretung".
  func isHoused(_ at: Int) -> Bool {
    let clause = clauses.clause(at).units
    return refs.contains {
      clause.contains($0.at) && $0.head == .embassy && $0.isNamed
        && ($0.isUnder(.inside) || $0.isUnder(.toward)) && $0.headUnit != at
    }
  }

  /// The embassy with a section by which a State is represented: "durch eine Interessenvertretung in
  /// der pakistanischen Botschaft vertreten".
  func sectionHost(_ clause: Range<Int>) -> Ref? {
    guard let section = clause.first(where: { units[$0].has(any: .section, .office) }),
      units[clause.lowerBound..<section].suffix(4).contains(where: { $0.has(.agent) })
    else { return nil }
    return refs.first {
      clause.contains($0.at) && $0.at > section && $0.head == .embassy && $0.isNamed
    }
  }

  /// Whether a State houses the section that is named after it: "the embassy of Pakistan hosts".
  private func isHost(_ ref: Ref, _ at: Int) -> Bool {
    ref.role == .bare && ref.isNamedActor && ref.at < at
      && units[ref.at..<at].contains { $0.has(.host) }
  }

  /// Whether a State or its embassy before the section runs it for another.
  private func isRunner(_ ref: Ref, of represented: Ref, _ at: Int) -> Bool {
    guard represented.role == .owner(.section), ref.at < at, ref.at != represented.at else {
      return false
    }
    guard ref.role == .bare, ref.isNamedActor else { return false }
    let opens =
      represented.form == .adjective && ref.states != represented.states
      && units[ref.at..<at].contains { $0.features(.begin).map { !$0.contains(.noun) } == true }
    return opens || ref.head == .embassy || units[ref.at..<at].contains { $0.has(.host) }
  }

  /// The frame of "interests section".
  func section(_ at: Int) -> Frame? {
    let (clause, _) = clauses.clause(at)
    var frame = Frame(kind: .section, at: at, clause: clause)
    let inside = refs.filter { clause.contains($0.at) }
    var represented = inside.filter {
      $0.role == .owner(.section) && ($0.headUnit == at || $0.at > at)
        || $0.role == .owner(.representation) && $0.headUnit == at && units[at].has(.section)
        || $0.role == .owner(.office) && $0.headUnit == at
    }
    let isOffice = !units[at].has(.section)
    if isOffice, represented.isEmpty { return nil }
    if represented.isEmpty,
      let opener = inside.last(where: { $0.at < at && $0.role == .bare && $0.isActor })
    {
      // What "it" was, the embassy or a State, is not sure.
      guard opener.form != .pronoun || syntax.isVerbFinal else { return nil }
      represented = [opener]
    }
    var hosts = inside.filter { ref in
      guard ref.at != represented.first?.at else { return false }
      if syntax.isVerbFinal, ref.at < at { return ref.head == .embassy }
      guard ref.at > at else { return false }
      return ref.head == .embassy || ref.head == .institution
        || ref.role == .owner(.representation) || ref.isUnder(.agent)
    }
    let related = hosts.isEmpty ? relatedHost(clause) : nil
    if let related { hosts = [related] }
    let earlier = inside.filter {
      $0.head == .embassy && $0.at < at && $0.isNamed && $0.role != .bare
        && $0.at != represented.first?.at
        || isHost($0, at) && represented.first.map { $0.at > at } == true
    }
    if hosts.isEmpty, !earlier.isEmpty, agents(at, clause).isEmpty {
      frame.powers = Array(earlier.suffix(1))
    } else if hosts.isEmpty, let represented = represented.first,
      let runner = inside.last(where: { isRunner($0, of: represented, at) })
    {
      frame.powers = [runner]
    } else {
      frame.powers = hosts.isEmpty ? agents(at, clause) : Array(hosts.prefix(1))
    }
    if let own = frame.powers.first, own.form == .possessive, syntax.hasClitics,
      let opener = inside.last(where: { $0.at < at && $0.role == .bare && $0.isNamedActor }),
      represented.first.map({ $0.isNamed && $0.states != opener.states }) == true
    {
      // "Qatar will open a section of American interests in its embassy".
      frame.powers = [opener]
    }
    if let seat = frame.powers.first, isOwnSeat(seat), represented.contains(where: \.isNamed),
      let opener = inside.first(where: { $0.role == .bare && $0.isNamedActor && $0.at < at })
        ?? resumed(clause).first
    {
      // "The Swiss will house a Saudi section in their Tehran embassy".
      frame.powers = [opener]
      frame.pairs = pair(represented, [seat], clause)
      return frame
    }
    if isOffice, frame.powers.isEmpty, let runner = runner(ofOffice: at, represented, inside) {
      frame.powers = [runner]
      frame.pairs = pair(represented, inside.filter { isPlace($0, at) }, clause)
      return frame
    }
    let ownHost =
      isOffice ? ownHost(frame.powers.first, of: represented.first, inside, clause) : nil
    if let ownHost { frame.powers = [ownHost] }
    guard !frame.powers.isEmpty else { return nil }
    if isOffice, ownHost == nil,
      !frame.powers.allSatisfy({ $0.head == .embassy && $0.isNamed })
        || represented.first?.form == .possessive && hosts.isEmpty
    {
      return nil
    }
    if isOffice, syntax.hasClitics,
      !units[clause].contains(where: { unit in
        unit.has(any: .host, .lieWith, .shelter, .under)
          || unit.senses.contains {
            [.be, .serve, .begin, .passTo, .represent, .tend].contains($0.term)
              && !$0.features.contains(.noun)
          }
      })
    {
      // "The Russian section of the French embassy gives a concert".
      return nil
    }
    let host = frame.powers.map(\.at)
    if isOffice, let power = host.first, power < at,
      units[power..<at].contains(where: { $0.has(any: .thatOne, .those) })
    {
      // "The embassy of Oman hosts the Iranian section, that of Sweden the British one".
      return nil
    }
    let places = inside.filter { ref in
      isPlace(ref, at) && !host.contains(ref.at) && ref.head == nil
        && !(ref.at > at && units[at..<ref.at].contains { $0.has(any: .accord, .sign) })
    }
    frame.pairs = pair(represented, places.isEmpty ? whereabouts(clause) : places, clause)
    return frame
  }

  /// Whether a capital only says which embassy of its owner is meant: "their Tehran embassy".
  private func isOwnSeat(_ ref: Ref) -> Bool {
    syntax.namesModify && ref.isCapital && ref.head == .embassy && ref.units.lowerBound > 0
      && units[ref.units.lowerBound - 1].has(.possessive)
  }

  /// The State that has the section of another in its own embassy: "the Swiss will have a Saudi
  /// section in their embassy".
  private func ownHost(
    _ host: Ref?, of represented: Ref?, _ inside: [Ref], _ clause: Range<Int>
  ) -> Ref? {
    guard syntax.namesModify, let host, host.form == .possessive, host.head == .embassy,
      let represented, represented.isNamed, represented.at < host.at,
      let opener = inside.first(where: { $0.role == .bare && $0.isNamedActor })
        ?? resumed(clause).first,
      opener.isNamed, opener.at < represented.at, opener.states != represented.states
    else { return nil }
    return opener
  }

  /// The State that runs the section of another in a third: "Oman will run Iran's section in Britain".
  private func runner(ofOffice at: Int, _ represented: [Ref], _ inside: [Ref]) -> Ref? {
    guard syntax.namesModify, represented.count == 1, let own = represented.first, own.isNamed,
      own.headUnit == at,
      let runner = inside.last(where: { $0.at < own.at && $0.role == .bare && $0.isNamedActor }),
      units[runner.at..<own.at].contains(where: { $0.has(.host) }),
      runner.states != own.states,
      inside.contains(where: { place in
        isPlace(place, at) && place.isNamed && place.states != own.states
          && place.states != runner.states
      })
    else { return nil }
    return runner
  }

  /// The embassy of which a relative clause right behind says that it houses the section: "which is
  /// part of the Swiss Embassy".
  private func relatedHost(_ clause: Range<Int>) -> Ref? {
    guard syntax.namesModify, clause.upperBound < units.count else { return nil }
    let (next, opening) = clauses.clause(clause.upperBound)
    guard opening == .relative, units[next].contains(where: { $0.has(.be) }) else { return nil }
    let named = refs.filter { next.contains($0.at) && $0.isNamed }
    return named.first { $0.head == .embassy && $0.role != .bare }
  }

  /// The frame of what stands under the flag or the protection of a State: "the American section
  /// remained under the protection of the Swiss embassy in Havana".
  func sheltered(_ at: Int) -> Frame? {
    guard syntax.namesModify else { return nil }
    let (clause, _) = clauses.clause(at)
    var start = at - 1
    while start > clause.lowerBound,
      units[start].state != nil || units[start].has(any: .article, .filler, .ending, .embassy)
    { start -= 1 }
    guard start > clause.lowerBound, units[start].has(.under) else { return nil }
    let inside = refs.filter { clause.contains($0.at) }
    let powers = inside.filter { ref in
      guard case .owner(let term) = ref.role else {
        return ref.at > start && ref.at < at && ref.isNamed
      }
      return ref.headUnit == at && [.shelter, .representation].contains(term)
    }
    let represented = inside.filter { ref in
      guard ref.at < start, ref.isNamed else { return false }
      switch ref.role {
      case .interests, .owner(.section), .owner(.office): return true
      case .bare:
        return ref.head == .embassy || ref.head == .institution
          || ref.isPeople && units[ref.at..<start].contains { $0.has(any: .be, .passive) }
      default: return false
      }
    }
    if represented.isEmpty, let put = put(under: at, clause, inside, powers, before: start) {
      return put
    }
    guard let last = represented.last, !powers.isEmpty else { return nil }
    let isOfPeople = last.isPeople
    var frame = Frame(kind: isOfPeople ? .tend : .section, at: at, clause: clause)
    if isOfPeople, let verb = (last.at..<start).last(where: { units[$0].has(.be) }) {
      // "The Canadians are now under Swiss protection".
      frame.features = units[verb].features(.be) ?? []
      frame.isPassive = true
    }
    frame.powers = powers
    let taken = Set(powers.map(\.at))
    var places = inside.filter { isPlace($0, at) && !taken.contains($0.at) }
    if places.isEmpty { places = whereabouts(clause) }
    frame.pairs = pair(list(to: last, represented), places, clause)
    return frame
  }

  /// The frame of what a State puts under the protection of another: "put its embassy in Doha under the
  /// protection of Greece".
  private func put(
    under at: Int, _ clause: Range<Int>, _ inside: [Ref], _ powers: [Ref], before start: Int
  ) -> Frame? {
    guard !powers.isEmpty,
      let verb = (clause.lowerBound..<start).last(where: { units[$0].has(.putting) }),
      inside.contains(where: { $0.at < verb && $0.role == .bare && $0.isNamedActor }),
      !units[verb..<start].contains(where: { $0.mark != nil || $0.has(.relative) }),
      let own = inside.first(where: { ref in
        ref.at > verb && ref.at < start && ref.form == .possessive
          && (ref.role == .interests || ref.head == .embassy)
      })
    else { return nil }
    let before = units[clause.lowerBound..<verb]
    var frame = Frame(kind: .tend, at: at, clause: clause)
    frame.isPassive = true
    frame.isOnset = true
    frame.features =
      before.contains { $0.has(.future) }
      ? .future : before.contains { $0.has(any: .toward, .modal) } ? .base : [.participle, .past]
    frame.powers = powers
    let taken = Set(powers.map(\.at))
    frame.pairs = pair([own], inside.filter { isPlace($0, at) && !taken.contains($0.at) }, clause)
    return frame
  }

  /// The frame of a people that stands somewhere under the protection of a State: "à Paris, les
  /// Allemands sont sous protection américaine".
  func protected(_ at: Int) -> Frame? {
    guard syntax.hasClitics else { return nil }
    let (clause, _) = clauses.clause(at)
    var under = at - 1
    while under > clause.lowerBound, units[under].has(any: .article, .filler) { under -= 1 }
    guard under > clause.lowerBound, units[under].has(.under) else { return nil }
    let inside = refs.filter { clause.contains($0.at) }
    let powers = inside.filter {
      $0.at > under && $0.isNamed && $0.headUnit == at && $0.role == .owner(.representation)
    }
    let people = inside.filter { ref in
      ref.at < under && ref.isNamed
        && (ref.role == .bare && ref.isPeople
          || ref.role == .interests && ref.headUnit.map { units[$0].has(.nationals) } == true)
    }
    guard let last = people.last, !powers.isEmpty else { return nil }
    let taken = Set((powers + people).map(\.at))
    var places = inside.filter { isPlace($0, at) && !taken.contains($0.at) }
    if places.isEmpty { places = placesOfRelative([last]) }
    guard !places.isEmpty else { return nil }
    var frame = Frame(kind: .tend, at: at, clause: clause)
    frame.isPassive = true
    frame.features =
      units[clause.lowerBound..<under].last(where: Clauses.isVerb)?.senses.first?
      .features ?? []
    frame.powers = powers
    frame.pairs = pair(list(to: last, people), places, clause)
    return frame
  }

  /// The frame of those who work somewhere under a protecting power: "the Americans had been at work in
  /// Tripoli under the protecting power of Belgium".
  func guarded(_ at: Int) -> Frame? {
    guard syntax.namesModify else { return nil }
    let (clause, _) = clauses.clause(at)
    var start = at - 1
    while start > clause.lowerBound, units[start].state != nil || units[start].has(.article) {
      start -= 1
    }
    guard start > clause.lowerBound, units[start].has(.under) else { return nil }
    let inside = refs.filter { clause.contains($0.at) }
    var frame = Frame(kind: .power, at: at, clause: clause)
    frame.powers = inside.filter { ref in
      guard case .owner(.power) = ref.role else { return false }
      return ref.headUnit == at && ref.isNamed
    }
    guard !frame.powers.isEmpty,
      let subject = inside.first(where: {
        $0.at < start && $0.role == .bare && $0.isNamedActor && $0.head != .embassy
      }), units[subject.at..<start].contains(where: { $0.has(any: .be, .have, .passive) })
    else { return frame.powers.isEmpty ? nil : frame }
    let powers = frame.powers
    frame.pairs = pair(
      [subject], inside.filter { isPlace($0, at) && !powers.contains($0) }, clause)
    return frame
  }

  /// Where an embassy is that a relative clause is about: "the Spanish Embassy in Washington, which".
  ///
  /// Or where a cleft before it places what it tells: "in Turkey it was Sweden that acted for".
  func seat(of powers: [Ref]) -> [Ref] {
    if let power = powers.first, !syntax.isVerbFinal {
      let main = clauses.clause(power.at).units
      let isCleft = units[main.lowerBound..<power.units.lowerBound].suffix(4).contains {
        $0.has(.cleft) || syntax.namesModify && $0.has(.be)
      }
      let places = refs.filter {
        main.contains($0.at) && $0.at < power.at && $0.head == nil && isPlace($0, power.at)
      }
      if isCleft, places.count == 1 { return places }
    }
    guard syntax.namesModify, powers.count == 1, powers[0].head == .embassy else { return [] }
    return refs.filter { ref in
      ref.isUnder(.inside) && ref.isNamed && ref.head == nil && ref.at > powers[0].at
        && ref.units.lowerBound <= powers[0].units.upperBound + 2
    }
  }

  /// Where the verb begins that tells that an agreement was concluded, behind the verb of its terms:
  /// "an agreement that lets X act for Y in Z was concluded in W".
  func concluded(after at: Int, _ clause: Range<Int>) -> Int? {
    guard syntax.namesModify else { return nil }
    return (at + 1..<max(at + 1, clause.upperBound - 1)).first { next in
      units[next].has(.passive) && units[next].features(.passive)?.isFinite == true
        && units[next + 1].features(.sign)?.contains(.participle) == true
    }
  }

  /// Whether mandates as such are spoken of and none of a State: "such mandates have a tradition".
  func isOfAnyKind(_ at: Int, _ clause: Range<Int>) -> Bool {
    guard at > 0, units[at - 1].has(.such),
      at < 2 || units[at - 2].mark != nil || !units[at - 2].has(.article)
    else { return false }
    return !refs.contains { clause.contains($0.at) && $0.isNamed && $0.role == .interests }
  }
}
