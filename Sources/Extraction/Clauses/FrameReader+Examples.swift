/// The States that a clause names behind a word for many: "several countries, among them Brazil".
extension FrameReader {
  /// The States given as examples behind a clause about those of whom a clause speaks: "handelte für
  /// zehn Staaten, die mit Ungarn gebrochen hatten, darunter die USA".
  func examples(behind clause: Range<Int>, _ kind: Frame.Kind) -> [Ref] {
    guard clause.upperBound < units.count else { return [] }
    guard syntax.isVerbFinal,
      units[clause].contains(where: { $0.has(kind == .actFor ? .purpose : .interests) })
    else { return kind == .represent || !syntax.isVerbFinal ? named(behind: clause) : [] }
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
}
