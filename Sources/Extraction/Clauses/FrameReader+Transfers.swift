/// The frames of interests that lie with a State, pass to one, are entrusted or taken over.
extension FrameReader {
  /// The frame of interests that are in somebody's hands or care: "Georgian interests in Russia are in
  /// Swiss hands".
  func held(_ at: Int) -> Frame? {
    guard syntax.namesModify, at > 1, units[at].has(any: .lieWith, .representation),
      let owner = refs.last(where: { $0.at < at && $0.units.upperBound >= at - 1 }),
      owner.form == .possessive || owner.isNamed, owner.units.lowerBound > 0
    else { return nil }
    var place = owner.units.lowerBound - 1
    while place > 0, units[place].has(.article) { place -= 1 }
    let (clause, opening) = clauses.clause(at)
    guard units[place].has(.inside), clause.contains(place), opening != .relative,
      let near = (clause.lowerBound..<place).last(where: { !units[$0].has(.filler) })
    else { return nil }
    let inside = refs.filter { clause.contains($0.at) && $0.at != owner.at }
    let isSaid =
      units[near].has(any: .be, .passive, .passTo, .lieWith, .entrust)
      || near > clause.lowerBound && units[near].isUnknownWord && units[near - 1].has(.passive)
    if !isSaid { return deposited(at, owner, clause, inside, before: place) }
    let verb = near
    let represented = inside.filter {
      $0.role == .interests && $0.at < verb
        && $0.headUnit.map { units[$0].has(.interests) } != false
    }
    guard !represented.isEmpty else {
      return deposited(at, owner, clause, inside, before: place)
    }
    var frame = Frame(kind: .tend, at: at, clause: clause)
    frame.isOnset =
      !units[verb].has(any: .be, .passive) && verb > clause.lowerBound
      && units[verb - 1].features(.passive)?.contains(.present) != true
    frame.features = units[verb].features(.be) ?? units[verb].senses.first?.features ?? []
    frame.isPassive = true
    frame.powers = [owner]
    frame.pairs = pair(represented, inside.filter { isPlace($0, at) }, clause)
    return frame
  }

  /// The State in whose hands something lies, right behind the second half of the verb: "lagen die
  /// Interessen in den Händen Polens".
  private func keeper(_ at: Int, _ inside: [Ref]) -> Ref? {
    guard syntax.isVerbFinal else { return nil }
    return inside.first { ref in
      if ref.at > at, ref.form == .adjective, ref.role == .modifier,
        ref.units.upperBound < units.count, units[ref.units.upperBound].has(.verbEnd)
      {
        // "Liegen in ungarischen Händen".
        return true
      }
      guard ref.at > at + 1, ref.form == .named else { return false }
      return units[ref.at - 1].has(.verbEnd)
        || units[ref.at - 1].has(.ofThe) && units[ref.at - 2].has(.verbEnd)
    }
  }

  /// The State to whom a representation falls: "spetta alla Spagna la tutela degli interessi".
  func toWhomItFalls(_ at: Int, _ clause: Range<Int>) -> Ref? {
    guard !syntax.isVerbFinal,
      let verb = clause.first(where: { units[$0].features(.fallTo)?.isFinite == true }),
      !units[verb + 1..<max(verb + 1, at)].contains(where: Clauses.isVerb)
    else { return nil }
    let near = refs.filter { ref in
      clause.contains(ref.at) && ref.isUnder(.toward) && ref.isNamedActor
        && abs(ref.units.lowerBound - verb) <= 3
    }
    return near.first { $0.at > verb } ?? near.last
  }

  /// The frame of interests that fall to a State: "gli interessi russi toccavano alla Svezia".
  func fallen(_ at: Int, _ features: Features) -> Frame? {
    guard !syntax.isVerbFinal, features.isFinite,
      var frame = rest(at, Unit.Sense(term: .passTo, features: features)),
      frame.powers.allSatisfy({ $0.isUnder(.toward) && !$0.isUnder(.from) })
    else { return nil }
    frame.isOnset = false
    return frame
  }

  /// The frame of interests that lie with a State, or have passed to one.
  func rest(_ at: Int, _ sense: Unit.Sense) -> Frame? {
    if sense.features == .noun { return nil }
    let (clause, _) = clauses.clause(at)
    var frame = Frame(kind: .tend, at: at, clause: clause)
    frame.features = sense.features
    frame.isPassive = true
    frame.isOnset = sense.term == .passTo
    let inside = refs.filter { clause.contains($0.at) }
    var represented = inside.filter {
      $0.role == .interests && ($0.at < at || syntax.isVerbFinal) && !isThatShelter($0)
    }
    if represented.isEmpty { represented = elidedOwners(inside, clause) }
    if represented.isEmpty, sense.term == .lieWith { represented = peopleBeside(at, inside) }
    if represented.isEmpty, syntax.namesModify {
      // "The German Embassy in London has been left in the care of".
      represented = inside.filter {
        $0.head == .embassy && $0.role == .bare && $0.isNamed && $0.at < at
      }.prefix(1).map { $0 }
    }
    if let keeper = keeper(at, inside), represented.contains(where: { $0 != keeper }) {
      frame.powers = [keeper]
      represented.removeAll { $0 == keeper }
      frame.pairs = pair(represented, inside.filter { isPlace($0, at) && $0 != keeper }, clause)
      return frame
    }
    if represented.isEmpty, syntax.isVerbFinal {
      // "Die amerikanische Sektion stand unter dem Schutz der Schweiz".
      represented = inside.filter {
        ($0.role == .owner(.section) || $0.role == .owner(.office)) && $0.isNamed
          && !isThatShelter($0)
      }
    }
    if represented.isEmpty,
      units[clause.lowerBound..<at].suffix(3).contains(where: { $0.has(.mandate) }),
      let power = inside.first(where: { $0.at > at && $0.isNamedActor }), power.at - at <= 3
    {
      // "In Syria this role falls to the Czechs".
      let owners = inside.filter { $0.role == .owner(.mandate) && $0.form == .adjective }
      let isOwned = syntax.isVerbFinal && !owners.isEmpty && !owners.contains(power)
      // "Das amerikanische Mandat in Syrien liegt bei den Tschechen".
      frame = Frame(kind: isOwned ? .tend : .sameAgain, at: at, clause: clause)
      frame.features = sense.features
      frame.powers = list(from: power, inside)
      if isOwned {
        frame.isPassive = true
        frame.isOnset = sense.term == .passTo
        frame.pairs = pair(owners, inside.filter { isPlace($0, at) }, clause)
        return frame
      }
      let taken = Set(frame.powers.map(\.at))
      // "For Iran in Canada this role falls to Switzerland".
      let served = inside.filter { $0.at < at && $0.isUnder(.purpose) && $0.isNamedActor }
      frame.pairs = pair(
        served, inside.filter { isPlace($0, at) && !taken.contains($0.at) }, clause)
      return frame
    }
    guard !represented.isEmpty,
      let power = inside.first(where: {
        sense.term == .passTo && !syntax.isVerbFinal && $0.at > at && $0.isNamedActor
          && $0.isUnder(.toward) && !$0.isUnder(.from) && $0.role != .interests
      }) ?? inside.first(where: { ref in
        sense.term == .passTo && !syntax.isVerbFinal && ref.isNamedActor && ref.at > at
          && ref.units.lowerBound > at + 1 && units[ref.units.lowerBound - 1].has(.verbEnd)
      }) ?? inside.first(where: {
        syntax.isVerbFinal && $0.at > at && $0.isNamedActor
          && ($0.isUnder(.toward) || $0.role == .bare)
      }) ?? inside.first(where: { $0.at > at && $0.isNamedActor && $0.role != .interests }),
      power.at - at <= 6 || syntax.isVerbFinal && !power.isUnder(.inside) && power.at - at <= 12
    else { return nil }
    frame.powers = list(
      from: power, inside.filter { $0.role != .interests && $0.role != .modifier })
    let taken = Set(frame.powers.map(\.at))
    var places = inside.filter { isPlace($0, at) && !taken.contains($0.at) }
    let others = inside.filter { $0.role == .interests && $0.at > power.at }
    if let other = others.first {
      // "Lie with X, and those of Z in W likewise": other interests, the same State or another.
      places.removeAll { $0.at > other.at }
    }
    let isShared = units[clause].contains { $0.has(.likewise) }
    let first = represented.filter { $0.at < power.at }
    if !isShared, !first.isEmpty { represented = first }
    frame.pairs = pair(represented, places, clause)
    if isShared {
      frame.pairs += pair(
        others, inside.filter { ref in isPlace(ref, at) && others.contains { $0.at < ref.at } },
        clause)
    }
    return frame
  }

  /// Whether a State owns the shelter of which "under that of" speaks: "unter jenem Polens".
  func isThatShelter(_ ref: Ref) -> Bool {
    let start = ref.units.lowerBound
    guard syntax.isVerbFinal, start > 0 else { return false }
    return units[max(0, start - 3)..<ref.at].contains { $0.has(.under) }
      && units[max(0, start - 2)...ref.at].contains { $0.has(any: .those, .thatOne) }
  }

  /// To whom a relative clause says that interests are given: "Turchia, alla quale sono affidati gli
  /// interessi".
  private func givenTo(_ clause: Range<Int>, _ represented: [Ref]) -> [Ref]? {
    let first = units[clause.lowerBound]
    guard syntax.hasClitics, clauses.clause(clause.lowerBound).opening == .relative,
      first.tokens.count > 1, first.has(.relative), !first.has(any: .whereabouts, .whose, .inside),
      represented.contains(where: \.isNamed),
      units[clause].contains(where: { $0.has(.passive) })
    else { return nil }
    let told = antecedent(clause).filter { $0.isNamed }
    return told.isEmpty ? nil : told
  }

  /// The frame of "entrusted its interests in Y to Z", also in the passive.
  func entrust(_ at: Int, _ features: Features) -> Frame? {
    guard !features.contains(.noun) else { return nil }
    let (clause, _) = clauses.clause(at)
    let inside = refs.filter { clause.contains($0.at) }
    var represented = inside.filter { $0.role == .interests }
    if represented.isEmpty { represented = elidedOwners(inside, clause) }
    var receivers = inside.filter {
      $0.isUnder(.toward) && $0.isNamedActor && $0.role != .interests
        && ($0.at > at || syntax.isVerbFinal || isCleft($0, clause))
    }
    if receivers.isEmpty, let given = givenTo(clause, represented) { receivers = given }
    if syntax.isVerbFinal {
      // The dative: "vertraute Brasilien seine Interessen an", "sind dem Oman anvertraut".
      let bare = inside.filter { $0.role == .bare && $0.isActor }
      let isDone =
        group(features, at, clause).isPassive
        || clauses.clause(at).opening == .main
          && clause.lowerBound > 0 && units[clause.lowerBound].has(.and)
      receivers += bare.dropFirst(isDone ? 0 : 1).filter(\.isNamedActor)
    }
    if receivers.isEmpty, syntax.hasClitics {
      // "Lui confièrent leurs intérêts".
      receivers = inside.filter {
        $0.form == .pronoun && $0.at < at && $0.at >= at - 3 && units[$0.at].has(.object)
      }
    }
    if receivers.isEmpty, syntax.hasClitics, !isPassive(at, clause, features),
      let charged = inside.first(where: { $0.at > at && $0.role == .bare && $0.isNamedActor }),
      isObject(charged, of: at), charged.units.upperBound < units.count,
      units[charged.units.upperBound].has(.of),
      represented.contains(where: { $0.at > charged.at })
    {
      // "Chargea la Finlande de ses intérêts".
      receivers = [charged]
    }
    let isBeside =
      receivers.allSatisfy { $0.isUnder(.inside) } && !syntax.isVerbFinal
      && features.contains(.participle)
      && represented.first.map { $0.at > at } == true
    if isBeside, let beside = stateBeside(at).last {
      // "Berna, incaricata dal 1980 degli interessi di Washington".
      receivers = [beside]
    }
    if receivers.isEmpty, syntax.isVerbFinal, units[at].tokens.count > 1 {
      // "In ungarische Hände gelegt".
      receivers = inside.filter {
        $0.form == .adjective && $0.role == .modifier && $0.units.upperBound == at
      }
    }
    if receivers.isEmpty, let trusted = trusted(at, clause, inside, represented) {
      receivers = [trusted]
    }
    if receivers.isEmpty, !syntax.isVerbFinal, isPassive(at, clause, features),
      represented.allSatisfy({ $0.at > at })
    {
      // "Brazil was charged with those of Argentina".
      receivers = inside.filter { $0.at < at && $0.role == .bare && $0.isNamedActor }.suffix(1)
    }
    if receivers.isEmpty, !syntax.isVerbFinal, isPassive(at, clause, features),
      let embassy = ownEmbassy(before: at, in: clause)
    {
      // "The embassy was also put in charge of the interests of Argentina".
      receivers = [embassy]
    }
    guard !represented.isEmpty, !units[clause].contains(where: { $0.has(.representation) }),
      !units[at..<clause.upperBound].contains(where: { $0.has(any: .represent, .tend, .actFor) }),
      let power = receivers.last(where: { isAddressed($0) }) ?? receivers.last
    else { return nil }
    if syntax.isVerbFinal, receivers.count > 1,
      list(from: receivers[0], receivers).count < receivers.count
    {
      // "Haiti hat seine Interessen Mexiko, Guatemala die seinen Spanien übertragen".
      return nil
    }
    var frame = Frame(kind: .entrust, at: at, clause: clause)
    frame.features = features
    frame.isPassive = isPassive(at, clause, features)
    frame.isOnset = true
    if isBeside, power.units.upperBound == at - 1 {
      // What it is, no event.
      frame.features = .present
      frame.isOnset = false
    }
    frame.powers = list(to: power, receivers)
    if syntax.namesModify { frame.powers += list(from: power, receivers).dropFirst() }
    let taken = Set(frame.powers.map(\.at))
    let next = power.units.upperBound
    // "To Czechoslovakia and since 1991 to Switzerland": another that is trusted, no place.
    let others =
      next < units.count && units[next].has(.and)
      ? inside.filter { $0.at > next && $0.isUnder(.toward) }.map(\.at) : []
    frame.pairs = pair(
      represented,
      inside.filter { isPlace($0, at) && !taken.contains($0.at) && !others.contains($0.at) },
      clause)
    return frame
  }

  /// The State that is entrusted with interests: "entrusted Switzerland with its interests in Iran".
  private func trusted(
    _ at: Int, _ clause: Range<Int>, _ inside: [Ref], _ represented: [Ref]
  ) -> Ref? {
    guard syntax.namesModify, !isPassive(at, clause, units[at].features(.entrust) ?? []),
      let object = inside.first(where: { $0.at > at && $0.isNamedActor && isObject($0, of: at) }),
      let next = units[object.units.upperBound...].first, next.has(.with),
      represented.contains(where: { $0.at > object.at }),
      !units[object.at..<clause.upperBound].contains(where: { $0.has(.those) })
    else { return nil }
    return object
  }

  /// The frame of "France relies on Romania there": a mandate where the text speaks of others.
  func reliance(_ at: Int, _ features: Features) -> Frame? {
    let (clause, opening) = clauses.clause(at)
    guard opening != .relative,
      !units[clause].contains(where: { $0.has(any: .power, .representation) }),
      !refs.contains(where: {
        clause.contains($0.at) && $0.role == .interests && $0.form != .possessive
      })
    else { return nil }
    let inside = refs.filter { clause.contains($0.at) && $0.isNamed }
    let subjects = inside.filter { $0.role == .bare && $0.isNamedActor && $0.at < at }
    guard let last = subjects.last,
      let power = inside.first(where: {
        $0.at > at && $0.at - at <= 6 && ($0.isNamedActor || $0.role == .owner(.mandate))
      }), power.states != last.states
    else { return nil }
    var frame = Frame(kind: .sameAgain, at: at, clause: clause)
    frame.features = features
    frame.powers = list(from: power, inside.filter { $0.at > at })
    let taken = Set(frame.powers.map(\.at))
    let places = inside.filter {
      isPlace($0, at) && !taken.contains($0.at)
        && ($0.at < at
          || $0.at > power.at && !units[power.at..<$0.at].contains { $0.mark != nil })
    }
    frame.pairs = pair(list(to: last, subjects), places, clause)
    return frame
  }

  /// The frame of "provides consular services to the citizens of".
  func provision(_ at: Int, _ features: Features) -> Frame? {
    let (clause, _) = clauses.clause(at)
    let isPassive =
      syntax.namesModify && features.contains(.participle) && isPassive(at, clause, features)
    let reach =
      syntax.isVerbFinal || isPassive ? clause : at + 1..<min(at + 6, clause.upperBound)
    guard !features.contains(.noun), !(syntax.isVerbFinal && units[at].has(.offer)),
      reach.contains(where: { units[$0].has(.consular) || isConsular($0) })
    else { return nil }
    return verb(at, .tend, features)
  }

  /// Whether a participle without an auxiliary ends an aside: ", one of the few still open, will".
  private func isAttribute(_ at: Int, _ clause: Range<Int>, _ features: Features) -> Bool {
    guard !syntax.isVerbFinal, features.contains(.participle), !features.isFinite,
      at + 1 < clause.upperBound, units[at + 1].mark == ",",
      let open = (clause.lowerBound..<at).last(where: { units[$0].mark == "," })
    else { return false }
    return !units[open..<at].contains { $0.has(any: .have, .passive, .be) }
      && units[(at + 2)..<clause.upperBound].contains { Clauses.isVerb($0) || $0.has(.future) }
  }

  /// Whether a phrase of interests begins or ends with the word for consular ones.
  private func isConsular(_ at: Int) -> Bool {
    units[at].has(.interests) && units[at].tokens.count > 1
  }

  /// The frame of "takes over the interests of X in Y".
  func takeover(_ at: Int, _ features: Features) -> Frame? {
    let (clause, _) = clauses.clause(at)
    let isResumed =
      syntax.isVerbFinal && clauses.clause(at).opening == .comma
      && !resumedInterests(clause).isEmpty
    let isNear =
      isResumed
      || refs.contains { ref in
        guard ref.role == .interests, clause.contains(ref.at) else { return false }
        if syntax.isVerbFinal, features == .participle, ref.at > at { return false }
        guard !syntax.isVerbFinal, !features.contains(.participle) || ref.at > at else {
          return true
        }
        let head = ref.headUnit ?? ref.at
        return ref.at > at
          && !units[(at + 1)..<max(at + 1, min(ref.at, head))].contains {
            $0.has(any: .representation, .section, .mandate, .inside)
          }
      }
    guard isNear, !isAttribute(at, clause, features), var frame = verb(at, .tend, features) else {
      return nil
    }
    frame.isOnset = true
    return frame
  }
}
