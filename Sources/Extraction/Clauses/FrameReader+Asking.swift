/// The frames of verbs that ask a State to look after interests, and of those that stand for another verb.
extension FrameReader {
  /// "Designates Spain for its nationals", "s'adresse à l'Égypte pour ses ressortissants".
  func ask(_ at: Int, _ features: Features) -> Frame? {
    guard !features.contains(.noun) else { return nil }
    let (clause, opening) = clauses.clause(at)
    guard !units[clause].contains(where: { $0.has(any: .represent, .representation, .power) }),
      !units[clause].contains(where: { unit in
        unit.senses.contains { $0.term == .tend && !$0.features.contains(.noun) }
      })
    else { return nil }
    var frame = Frame(kind: .ask, at: at, clause: clause)
    frame.features = features
    frame.isPassive = isPassive(at, clause, features)
    let inside = refs.filter { clause.contains($0.at) }
    let represented = inside.filter { ref in
      ref.role == .interests && isPurpose(ref, at)
        // "Chose Switzerland for its embassy in Caracas".
        || ref.form == .possessive && ref.head == .embassy && ref.isUnder(.purpose) && ref.at > at
    }
    guard !represented.isEmpty else { return nil }
    let taken = Set(represented.map(\.at))
    let towards = inside.filter {
      $0.isUnder(.toward) && ($0.isNamedActor || $0.form == .pronoun) && !taken.contains($0.at)
    }
    let first = represented[0].at
    if let near = towards.first(where: { $0.at > at && $0.at < first }) ?? towards.last {
      frame.powers = [near]
    } else if let clitic = inside.first(where: {
      $0.form == .pronoun && $0.at < at && $0.at >= at - 3 && units[$0.at].has(.object)
    }) {
      frame.powers = [clitic]
    } else if syntax.isVerbFinal, !frame.isPassive,
      let asked = objects(inside, besides: taken).first
    {
      frame.powers = [asked]
    } else if !frame.isPassive,
      let object = inside.first(where: {
        $0.at > at && $0.role == .bare && $0.isNamedActor && !taken.contains($0.at)
      })
    {
      frame.powers = [object]
    }
    guard !frame.powers.isEmpty, opening != .relative || frame.isPassive || towards.count > 0
    else { return nil }
    let powers = Set(frame.powers.map(\.at))
    frame.pairs = pair(
      represented, inside.filter { isPlace($0, at) && !powers.contains($0.at) }, clause)
    return frame
  }

  /// The States behind the subject of a German clause: "Schweden hat die Türkei um Hilfe gebeten".
  private func objects(_ inside: [Ref], besides taken: Set<Int>) -> [Ref] {
    let bare = inside.filter { $0.role == .bare && $0.isNamedActor && !taken.contains($0.at) }
    guard let first = bare.first else { return [] }
    return Array(bare.dropFirst(list(from: first, bare).count))
  }

  /// Whether interests stand under "for" and after a verb.
  func isPurpose(_ ref: Ref, _ at: Int) -> Bool {
    var before = ref.units.lowerBound - 1
    let start = syntax.isVerbFinal ? clauses.clause(at).units.lowerBound : at
    guard before > start else { return false }
    while before > start, before >= ref.units.lowerBound - 3 {
      if units[before].has(.purpose) { return true }
      guard units[before].has(any: .article, .filler, .possessive, .of) else { return false }
      before -= 1
    }
    return false
  }

  /// Whether a clause tells nothing but who does something, and when: "now Czechia is responsible".
  func namesOnlyPower(_ at: Int) -> Bool {
    let clause = clauses.clause(at).units
    let named = refs.filter { clause.contains($0.at) && $0.form != .there }
    return named.count == 1 && named[0].isNamedActor && named[0].role == .bare
      && clause.allSatisfy { at in
        let unit = units[at]
        return unit.state != nil || unit.time != nil || unit.mark != nil
          || unit.has(
            any: .doSo, .article, .filler, .past, .thereupon, .there, .embassy, .verbEnd, .but)
      }
  }

  /// "Now it falls to Czechia", "until then the task was Poland's": nothing else is told.
  func assigned(_ at: Int, _ features: Features) -> Frame? {
    guard features.isFinite, !syntax.isVerbFinal else { return nil }
    let (clause, opening) = clauses.clause(at)
    let named = refs.filter { clause.contains($0.at) && $0.form != .there }
    let isTask = clause.contains { units[$0].has(any: .mandate, .protectionMandate) }
    guard opening == .main, named.count == 1, named[0].at > at, named[0].isNamedActor,
      units[at].has(any: .fallTo, .passTo)
        ? named[0].isUnder(.toward) || named[0].at - at <= 2
        : isTask && named[0].role == .under(.of),
      clause.allSatisfy({ next in
        let unit = units[next]
        return next == at || unit.state != nil || unit.time != nil || unit.mark != nil
          || unit.has(
            any: .article, .filler, .past, .thereupon, .there, .mandate, .protectionMandate,
            .toward, .of, .but, .passTo, .embassy)
      })
    else { return nil }
    var frame = Frame(kind: .sameAgain, at: at, clause: clause)
    frame.features = features
    frame.powers = [named[0]]
    return frame
  }

  /// Whether "where" follows a State.
  private func opensPlace(_ ref: Ref) -> Bool {
    units[ref.units.upperBound...].prefix(2).contains { $0.has(.whereabouts) }
  }

  /// "Does the same for Iran in London", "rend ce service à Israël", "tut es seit 1961".
  func sameAgain(_ at: Int) -> Frame? {
    let (clause, opening) = clauses.clause(at)
    if units[at].has(.asPreposition),
      !units[..<at].contains(where: {
        $0.has(any: .represent, .tend, .actFor, .power, .mandate, .protectionMandate)
      })
    {
      // "Wants peace, as Russia does in Syria".
      return nil
    }
    var frame = Frame(kind: .sameAgain, at: at, clause: clause)
    frame.features = units[at].features(.doSo) ?? []
    if syntax.isVerbFinal { frame.features = group(frame.features, at, clause).features }
    var inside = refs.filter { clause.contains($0.at) }
    if let told = inside.last(where: { $0.units.upperBound == at - 1 }), told.role == .bare,
      units[at - 1].has(any: .of, .toward)
    {
      // "Asked X to represent it in A and Y to do the same in B".
      inside.removeAll { $0.at < told.at }
    }
    let subjects = inside.filter {
      $0.role == .bare && $0.isActor && !units[$0.at].has(.there)
        // "The Poles, who had done this".
        && !(syntax.namesModify && opening == .relative && $0.form == .pronoun
          && $0.at == clause.lowerBound)
    }
    let doers = syntax.namesModify && units[at].tokens.count > 1 ? agents(at, clause) : []
    if let first = doers.first, first.units.lowerBound <= at + 3 {
      // "Until now this was done by Poland".
      frame.powers = doers
      frame.isPassive = true
    } else if let subject = subjects.last(where: { $0.at < at && $0.isNamed })
      ?? subjects.last(where: { $0.at < at })
    {
      frame.powers = list(to: subject, subjects.filter { $0.at < at })
    } else if opening == .relative {
      frame.powers = antecedent(clause)
    } else if let after = subjects.first(where: { $0.at > at }) {
      frame.powers = [after]
    }
    let purposes = inside.filter {
      ($0.isUnder(.purpose) && $0.isNamedActor || $0.role == .interests)
        // "The same goes for Cuba, where we represent": a place.
        && !opensPlace($0)
    }
    // "Ai sauditi rende lo stesso servizio a Teheran".
    let served = inside.filter {
      units[at].has(.render) && $0.at == at - 1 && $0.isUnder(.toward) && $0.isNamedActor
    }
    let represented =
      !served.isEmpty
      ? served
      : purposes.isEmpty
        ? inside.filter {
          $0.at > at && $0.at <= at + 3 && $0.isUnder(.toward) && $0.isNamedActor
            && (units[at].has(.render) || !$0.isUnder(.inside))
        }
        : purposes
    let taken = Set(represented.map(\.at))
    let places = inside.filter { isPlace($0, at) && !taken.contains($0.at) }
    // Without anything new it is an echo.
    let isAlike = units[at].has(.likewise) && !represented.isEmpty
    let own = times.filter { clause.contains($0.at) }.map(\.number)
    if syntax.hasClitics, clause.lowerBound > 0, !own.isEmpty, represented.isEmpty, places.isEmpty,
      units[..<clause.lowerBound].contains(where: { $0.has(any: .represent, .tend, .actFor) })
    {
      // "Represents X in Y, and has done so since 1995".
      frame.pairs = [Frame.Pair(times: own)]
      return frame
    }
    let isJoint = units[clause.lowerBound].has(.and) && clause.lowerBound + 1 == at
    guard
      !frame.powers.isEmpty || isAlike || !represented.isEmpty && !places.isEmpty
        || (syntax.dropsSubject || isJoint) && !places.isEmpty
        || syntax.dropsSubject && !purposes.isEmpty
        // "Für Kanada tut es dasselbe".
        || syntax.isVerbFinal && !purposes.isEmpty && units[at].tokens.count > 1
          && opening == .main,
      !represented.isEmpty || !places.isEmpty || frame.powers.contains(where: \.isNamed)
    else { return nil }
    frame.pairs = pair(represented, places, clause) + mutual(parties(clause), represented)
    return frame
  }
}
