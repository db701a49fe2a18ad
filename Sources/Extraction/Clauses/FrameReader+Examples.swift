/// States given as examples of many of which a clause speaks.
extension FrameReader {
  /// The States given as examples behind a clause about those of whom a clause speaks: "handelte für
  /// zehn Staaten, die mit Ungarn gebrochen hatten, darunter die USA".
  func examples(
    behind clause: Range<Int>, _ kind: Frame.Kind, _ at: Int
  ) -> [Ref] {
    guard syntax.isVerbFinal else { return members(behind: at, kind) }
    guard clause.upperBound < units.count,
      units[clause].contains(where: { $0.has(kind == .actFor ? .purpose : .interests) })
    else { return [] }
    let (next, opening) = clauses.clause(clause.upperBound)
    guard opening == .relative, let among = next.last(where: { units[$0].has(.among) }),
      let first = refs.first(where: { $0.at > among && next.contains($0.at) }),
      first.isNamed, first.units.lowerBound - among <= 2
    else { return [] }
    return list(from: first, refs)
  }

  /// The States named as examples of many places: "in several countries, including Libya and Mali".
  func examples(_ at: Int, _ represented: inout [Ref]) -> [Ref]? {
    guard
      let among = units[at...].prefix(24).firstIndex(where: { $0.has(.among) }),
      among > at + 2, units[among - 1].mark == ",",
      let inside = (at..<among).last(where: { units[$0].has(.inside) }), among - inside <= 6,
      !units[inside..<among].contains(where: { $0.state != nil || Clauses.isVerb($0) }),
      let first = refs.first(where: { $0.at > among }), first.isNamed, first.role != .interests,
      first.units.lowerBound - among <= 2
    else { return nil }
    let told = list(from: first, refs)
    let rest = represented.filter { !told.contains($0) }
    guard rest.contains(where: { $0.at < among }) else { return nil }
    represented = rest
    return told
  }

  /// The States that stand as examples of many whom nothing names: "the citizens of several allies in
  /// Syria, among them France and Canada".
  ///
  /// Between the verb and the list only the many and their place may stand, and the list ends there.
  func members(behind at: Int, _ kind: Frame.Kind) -> [Ref] {
    guard !syntax.isVerbFinal, [.tend, .represent, .actFor].contains(kind),
      let among = units[at...].prefix(Self.reach).firstIndex(where: { $0.has(.among) }),
      among > at + 1, units[among - 1].mark == ",",
      let first = refs.first(where: { $0.at > among }), first.isNamed,
      first.units.lowerBound - among <= 2, !first.isUnder(.inside)
    else { return [] }
    let between = units[at + 1..<among - 1]
    let isMany = between.contains { $0.isUnknownWord || $0.has(any: .institution, .both) }
    let isOfPeople = kind != .tend || between.contains { $0.has(any: .nationals, .interests) }
    guard isMany, isOfPeople,
      !between.contains(where: { $0.mark == ";" || $0.mark == ":" || Clauses.isVerb($0) }),
      refs.allSatisfy({ ref in ref.at < at || ref.at >= among || isPlace(ref, at) })
    else { return [] }
    let members = list(from: first, refs)
    guard let end = members.last?.units.upperBound, end == units.count || units[end].mark != nil
    else { return [] }
    return members
  }

  /// How far behind a verb the list of those may stand whom it is about.
  private static let reach = 24

  /// Who does what a gerund right behind says: "the Polish diplomats representing".
  func doer(ofGerund at: Int) -> Ref? {
    guard syntax.namesModify else { return nil }
    if at > 1, units[at - 1].has(.of), units[at - 2].has(.mandate),
      let heir = heir(ofMandate: at, clauses.clause(at).units)
    {
      // "The task of protecting X in Y passed to Z".
      return heir
    }
    let near = refs.last { $0.units.upperBound == at && $0.isNamedActor && $0.head != nil }
    let end = at > 0 && units[at - 1].mark == "," ? at - 1 : at
    guard near == nil, let number = refs.lastIndex(where: { $0.units.upperBound == end }) else {
      return near
    }
    if refs[number].isUnder(.inside), refs[number].head == nil, number > 0,
      refs[number - 1].units.upperBound + 2 >= refs[number].units.lowerBound,
      refs[number - 1].head == .embassy, refs[number - 1].isNamed
    {
      // "The Swiss Legation at Tokyo, in charge of American interests".
      return refs[number - 1]
    }
    return refs[number].isNamedActor && refs[number].head != .institution && end < at
      ? refs[number] : nil
  }

  /// The State behind a clause whose subject is a pronoun for it: the subject of the sentence into which
  /// the clause is set.
  func subject(behind clause: Range<Int>, _ at: Int) -> Ref? {
    guard clause.lowerBound > 1, units[clause.lowerBound - 1].mark == ",",
      units[..<clause.lowerBound].allSatisfy({ !Clauses.isVerb($0) }),
      units[clause].contains(where: { $0.has(.pronoun) }),
      let comma = (at..<units.count).first(where: { units[$0].mark == "," }),
      let subject = refs.first(where: { $0.at > comma }), subject.role == .bare,
      subject.isNamedActor, subject.units.lowerBound - comma <= 3
    else { return nil }
    return subject
  }
}
