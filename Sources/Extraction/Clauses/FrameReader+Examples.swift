/// The States that a clause names behind a word for many: "several countries, among them Brazil".
extension FrameReader {
  /// The States given as examples behind a clause about those of whom a clause speaks: "handelte für
  /// zehn Staaten, die mit Ungarn gebrochen hatten, darunter die USA".
  func examples(
    behind clause: Range<Int>, _ kind: Frame.Kind, _ at: Int
  ) -> [Ref] {
    guard syntax.isVerbFinal else {
      let members = members(behind: at, kind)
      return members.isEmpty ? named(behind: clause) : members
    }
    guard clause.upperBound < units.count,
      units[clause].contains(where: { $0.has(kind == .actFor ? .purpose : .interests) })
    else { return kind == .represent ? named(behind: clause) : [] }
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

  /// The States named behind a clause whose object is only told by its number: "rappresentava una
  /// dozzina di Stati, fra cui la Francia", "représente deux États : l'Espagne et l'Italie".
  private func named(behind clause: Range<Int>) -> [Ref] {
    guard !syntax.namesModify, clause.upperBound < units.count else { return [] }
    var start = clause.upperBound
    if units[start].has(.among) {
      start += 1
    } else if units[start - 1].mark != ":" {
      return []
    }
    guard let first = refs.first(where: { $0.units.upperBound > start }), first.isNamed,
      first.units.lowerBound - start <= 1, isObjectOfMany(clause)
    else { return [] }
    return list(from: first, refs).filter { $0.role != .interests && !$0.isUnder(.inside) }
  }

  /// Whether a State stands right behind a verb that takes for whom it is with "of": "fa le veci anche
  /// di Londra".
  func isBehindOf(_ ref: Ref, _ at: Int) -> Bool {
    syntax.hasClitics && ref.role == .under(.of) && ref.isNamed && ref.units.lowerBound > at
      && units[(at + 1)..<ref.units.lowerBound].allSatisfy {
        $0.mark == nil && $0.has(any: .of, .article, .filler)
      }
  }

  /// Whether a State is what a reflexive verb of care is about, with the place right behind it: "si
  /// occupò della Germania in Italia".
  func isTended(_ ref: Ref, _ at: Int) -> Bool {
    guard isBehindOf(ref, at), ref.form == .named, ref.head == nil, at > 0,
      units[at - 1].has(.reflexive) || units[at].tokens.count > 1,
      let place = refs.first(where: { $0.at > ref.at })
    else { return false }
    return isPlace(place, at) && place.form == .named
      && place.units.lowerBound - ref.units.upperBound <= 2
  }

  /// The States that a reflexive verb of care is about, each with its place.
  func tendedStates(_ at: Int, _ inside: [Ref]) -> [Ref] {
    guard let first = inside.first(where: { isTended($0, at) }) else { return [] }
    return [first]
      + inside.filter { ref in
        ref.at > first.at && ref.form == .named && ref.head == nil && ref.role == .under(.of)
          && units[first.at..<ref.at].suffix(3).contains { $0.has(.and) }
      }
  }

  /// Whether the last words of a clause are a noun for several of a kind that names no State: "dieci
  /// Stati", "diversi paesi europei".
  private func isObjectOfMany(_ clause: Range<Int>) -> Bool {
    let words = units[clause].filter { $0.mark == nil }.suffix(2)
    guard let last = words.last,
      last.senses.isEmpty && last.state == nil && last.time == nil || last.has(.both)
        || last.isCapitalized && last.has(.be)
    else { return false }
    return words.allSatisfy {
      $0.state == nil && $0.time == nil
        && !$0.has(any: .inside, .pronoun, .represent, .tend, .actFor, .power)
    }
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
