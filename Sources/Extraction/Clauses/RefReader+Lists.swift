import States

/// Lists of States: what the members share and where a list ends.
extension RefReader {
  /// Gives to the members of a list what their first has.
  func coordinate(_ refs: inout [Ref], _ gaps: [Range<Int>]) {
    guard refs.count > 1 else { return }
    var nextGap = 0
    for number in 1..<refs.count {
      let ref = refs[number]
      if nextGap < gaps.count, gaps[nextGap].lowerBound <= ref.at {
        // The first of a clause of its own, whatever stands before the comma.
        nextGap += 1
        continue
      }
      guard ref.form == .named || ref.form == .adjective || ref.form == .both else { continue }
      let previous = refs[number - 1]
      if isOfSameNoun(number, refs) {
        refs[number].form = .adjective
        refs[number].isPeople = false
        refs[number].role = .interests
        refs[number].head = .interests
        refs[number].prepositions = []
        continue
      }
      guard isList(previous.units.upperBound, ref), !opensGap(number, refs), !doesAlike(ref) else {
        continue
      }
      if opensSentence(previous, ref) || isClosed(number, refs) { continue }
      if syntax.isVerbFinal, previous.isPeople, previous.isUnder(.toward), number + 2 < refs.count,
        refs[number + 1].isUnder(.inside), refs[number + 2].isPeople,
        refs[number + 2].isUnder(.toward)
      {
        // "Um die Iraner und Schweden in Teheran um die Briten": another subject.
        continue
      }
      if opensInfinitive(previous, ref) { continue }
      if syntax.isVerbFinal, previous.isUnder(.inside), ref.role == .bare,
        units[previous.units.upperBound..<ref.units.lowerBound].contains(where: { $0.time != nil })
      {
        // "Vertrat Algerien Iran in Washington, seither Pakistan": not another place, and who is
        // meant only the world tells; but "seit 2019 auch Kanada" is one more.
        let between = units[previous.units.upperBound..<ref.units.lowerBound]
        if number == refs.count - 1, !between.contains(where: { $0.has(any: .filler, .likewise) }) {
          refs[number].role = .modifier
        }
        continue
      }
      if syntax.namesModify, previous.isUnder(.inside), ref.role == .bare,
        ref.units.upperBound < units.count, units[ref.units.upperBound].has(.thereupon)
      {
        // "In Moscow until 1967 and the Netherlands afterwards": another that does it.
        refs[number].role = .modifier
        continue
      }
      if syntax.hasClitics || ref.form == .adjective, previous.head == nil,
        previous.isUnder(.inside), ref.role == .bare,
        ref.head == .embassy || ref.head == .institution
      {
        // "In Germany, and the ambassador of the US with those of Britain".
        continue
      }
      if startsGap(number, refs) { continue }
      if opensWithRole, followsPlace(previous, ref) { continue }
      if syntax.adjectiveFollowsNoun, previous.isUnder(.inside), ref.role == .bare,
        ref.form == .named, ref.at > 0, units[ref.units.lowerBound - 1].has(.article),
        !units[ref.units.lowerBound - 1].has(.inside), !startsPair(number, refs),
        units[previous.units.upperBound..<max(previous.units.upperBound, ref.units.lowerBound)]
          .contains(where: { $0.has(.and) })
      {
        // "En Corée du Nord et la Chine": a place would repeat its preposition.
        refs[number].role = .modifier
        continue
      }
      if previous.role != .bare, isSubject(previous.units.upperBound, ref) { continue }
      if ref.role == .bare {
        if startsPair(number, refs), previous.isUnder(.inside) {
          if let owner = refs[..<number].last(where: {
            $0.role != .under(.inside) && $0.isForeground
          }), owner.form != .possessive {
            // After "look after its affairs in Warsaw" the next State is another that looks after.
            refs[number].role = owner.role
            refs[number].prepositions = owner.prepositions
          }
          continue
        }
        refs[number].role = previous.role
        refs[number].prepositions = previous.prepositions
        if ref.head == nil { refs[number].head = previous.head }
      } else if case .under(.of) = ref.role {
        let model = refs[..<number].last { candidate in
          if case .owner = candidate.role { return true }
          return candidate.role == .interests
        }
        if let model {
          refs[number].role = model.role
          refs[number].head = model.head
        }
      }
    }
  }

  /// Whether a sentence says first in which role its subject does something: "quale potenza
  /// protettrice".
  private var opensWithRole: Bool {
    syntax.hasClitics
      && units.prefix(5).contains { $0.has(.asPreposition) }
      && units.prefix(6).contains {
        $0.has(.power)
      } || syntax.hasClitics && units.first?.has(.power) == true
  }

  /// Whether a State with its own article stands alone behind the comma after a place.
  private func followsPlace(_ place: Ref, _ ref: Ref) -> Bool {
    guard place.isUnder(.inside), ref.role == .bare, ref.units.lowerBound > 0,
      place.units.upperBound < ref.units.lowerBound, ref.units.upperBound < units.count
    else { return false }
    let next = units[ref.units.upperBound]
    return units[place.units.upperBound].mark == ","
      && !units[place.units.upperBound..<ref.units.lowerBound].contains { $0.has(.and) }
      && next.mark == nil && !next.has(.and)
  }

  /// Whether an adjective after "and" belongs to the noun of the adjective before: "les intérêts russes
  /// en Géorgie et géorgiens en Russie".
  private func isOfSameNoun(_ number: Int, _ refs: [Ref]) -> Bool {
    guard syntax.adjectiveFollowsNoun, number > 1, number + 1 < refs.count else { return false }
    let ref = refs[number]
    let place = refs[number - 1]
    let owner = refs[number - 2]
    return ref.head == nil && ref.at > 0 && units[ref.at - 1].has(.and)
      && units[ref.at].state?.meanings.contains { $0.kind >= .adjective } == true
      && !units[ref.at].isCapitalized && place.isUnder(.inside)
      && place.units.upperBound == ref.at - 1
      && owner.role == .interests
      && units[owner.at].state?.meanings.contains {
        $0.kind >= .adjective
      } == true
      && refs[number + 1].isUnder(.inside)
      && refs[number + 1].units.lowerBound - ref.at <= 3
  }

  /// Gives to the first of those named as examples what the noun before has: "the interests of many
  /// countries, among them Brazil".
  func exemplify(_ refs: inout [Ref]) {
    for number in refs.indices where refs[number].form == .named && refs[number].head == nil {
      let opener = start(of: refs[number]) - 1
      guard opener > 1, units[opener].has(.among) else { continue }
      let before = units[..<opener].suffix(9)
      if syntax.isVerbFinal, let purpose = before.lastIndex(where: { $0.has(.purpose) }),
        units[(purpose + 1)..<opener].allSatisfy({
          $0.state == nil && !$0.has(any: .and, .relative, .interests, .foreign)
        })
      {
        // "Für mehrere Staaten, darunter die USA".
        refs[number].role = .under(.purpose)
        refs[number].prepositions = [.purpose]
        continue
      }
      guard let noun = before.lastIndex(where: { $0.has(.interests) || $0.has(.nationals) }),
        noun + 1 < opener, units[noun + 1].has(.of) || syntax.isVerbFinal,
        units[(noun + 1)..<opener].allSatisfy({
          $0.state == nil && !Clauses.isVerb($0) && !$0.has(any: .and, .relative)
        })
      else { continue }
      refs[number].role = .interests
      refs[number].prepositions = []
    }
  }

  /// Whether a State after a comma is the subject and not in a list with the place before it: "in
  /// Havana, Canada represents", "à Damas, la République tchèque y défend".
  func isSubject(_ end: Int, _ ref: Ref) -> Bool {
    guard end < ref.units.lowerBound,
      !units[end..<ref.units.lowerBound].contains(where: { $0.has(.and) })
    else { return false }
    var next = ref.units.upperBound
    if ref.role == .bare, syntax.adjectiveFollowsNoun {
      // "Sans relations avec Pyongyang, les États-Unis, le Canada et l'Australie y sont".
      while next < units.count, next <= ref.units.upperBound + 12,
        units[next].state != nil || units[next].mark == "," || units[next].has(any: .and, .article)
      { next += 1 }
      // "Di Canada e Australia e ha": the last "and" joins a verb, not a subject.
      if units[next - 1].has(.and), units[next - 1].state == nil { return false }
    }
    let end = next
    while next < units.count, next <= end + 2,
      units[next].has(any: .filler, .object, .there, .likewise, .reflexive, .negation, .ofIt)
        || syntax.namesModify && units[next].time != nil
    { next += 1 }
    guard next < units.count else { return false }
    return Clauses.isVerb(units[next]) || units[next].has(.those)
  }

  /// Whether "of both" stands right behind a request: "auf Wunsch beider Regierungen".
  func isOfBoth(_ ref: Ref) -> Bool {
    ref.form == .both && ref.at > 0 && units[ref.at - 1].features(.request)?.contains(.noun) == true
  }

  /// Whether a country under "to" and an article can be no place: "à la Suède", "alla Svezia".
  func isRecipient(_ ref: Ref, _ before: Int) -> Bool {
    guard ref.form == .named, !ref.isCapital, ref.place == nil, ref.head == nil,
      syntax.adjectiveFollowsNoun, before >= 0, ref.isUnder(.inside), ref.isUnder(.toward)
    else { return false }
    // "Auprès de l'Iran".
    if units[before].tokens.count > 1 { return false }
    return units[before].has(.toThe)
      || !syntax.dropsSubject && before + 1 < ref.at && units[before + 1].has(.article)
        && !units[before + 1].has(.filler)
  }

  /// Whether a capital is only a word of a name: "the Algiers Accords", "Victoria Nuland".
  func isPartOfName(_ ref: Ref) -> Bool {
    if ref.isCapital, ref.head == nil, syntax.hasClitics, ref.at > 1, units[ref.at - 1].has(.of),
      units[ref.at - 2].isCapitalized,
      units[ref.at - 2].isUnknownName || units[ref.at - 2].has(.accord)
    {
      // "Le Convenzioni di Vienna".
      return true
    }
    guard ref.isCapital, ref.head == nil, ref.at + 1 < units.count else { return false }
    let next = units[ref.at + 1]
    guard next.isCapitalized, next.state == nil, next.time == nil, next.mark == nil else {
      return false
    }
    if syntax.namesModify, next.has(.accord) { return true }
    return !syntax.capitalizesNouns && next.senses.isEmpty && start(of: ref) == ref.at
      && (ref.at == 0 || prepositions(at: ref.at - 1).isEmpty)
      && (ref.at + 2 >= units.count || !units[ref.at + 2].isCapitalized)
  }

  /// Whether a State after a comma is the object of an infinitive: "das Angebot der Türkei, die USA im
  /// Jemen zu vertreten".
  private func opensInfinitive(_ previous: Ref, _ ref: Ref) -> Bool {
    guard syntax.isVerbFinal, previous.units.upperBound <= ref.units.lowerBound,
      previous.role != .bare
    else { return false }
    let between = units[previous.units.upperBound..<ref.units.lowerBound]
    guard between.contains(where: { $0.mark == "," }), !between.contains(where: { $0.has(.and) })
    else { return false }
    let rest = units[ref.units.upperBound...].prefix(14).prefix { $0.mark == nil }
    guard let last = rest.indices.last else { return false }
    return units[last].senses.contains { sense in
      sense.features.contains(.gerund)
        || sense.features.contains(.base) && units[last - 1].has(.toward)
    }
  }

  /// Whether a State is told to do what another does: "et la Belgique d'en faire autant".
  private func doesAlike(_ ref: Ref) -> Bool {
    let next = ref.units.upperBound
    guard ref.role == .bare, next + 1 < units.count, units[next].has(any: .of, .toward) else {
      return false
    }
    return units[next + 1].has(.doSo)
  }

  /// Whether "and" has ended the list before a State: "between the US and Iran, the Swiss government".
  private func isClosed(_ number: Int, _ refs: [Ref]) -> Bool {
    guard syntax.namesModify, number > 1, refs[number].role == .bare, refs[number].head != nil
    else { return false }
    let (first, last, next) = (refs[number - 2], refs[number - 1], refs[number])
    guard last.role != .bare, first.role == last.role,
      last.units.upperBound < next.units.lowerBound,
      first.units.upperBound < last.units.lowerBound
    else { return false }
    return units[first.units.upperBound..<last.units.lowerBound].contains { $0.has(.and) }
      && !units[last.units.upperBound..<next.units.lowerBound].contains { $0.has(.and) }
  }

  /// Whether a State after a mark is the subject of a clause of its own: "at X's request, Y became".
  func opensSentence(_ previous: Ref, _ ref: Ref) -> Bool {
    let end = previous.units.upperBound
    guard end < ref.units.lowerBound, ref.units.upperBound < units.count, ref.role == .bare else {
      return false
    }
    let between = units[end..<ref.units.lowerBound]
    let hasAnd = between.contains { $0.has(.and) }
    let next = units[ref.units.upperBound]
    let isLoose = between.contains { $0.mark == ";" } || previous.role != .bare && !hasAnd
    if syntax.namesModify, next.has(.of), ref.units.upperBound + 1 < units.count,
      units[ref.units.upperBound + 1].has(.those)
    {
      // ", Sweden of those in Turkey".
      return true
    }
    if next.has(.those) || next.has(.purpose) && syntax.namesModify, hasAnd || isLoose,
      previous.isUnder(.inside) || previous.role == .interests && next.has(.those)
    {
      return true
    }
    if isLoose { return Clauses.isVerb(next) || syntax.namesModify && next.isUnknownWord }
    // ", and Brazil took charge of those of Argentina".
    guard previous.role != .bare, previous.role != .interests, hasAnd, !syntax.isVerbFinal,
      Clauses.isVerb(next) || next.isUnknownWord && between.contains(where: { $0.mark == "," })
    else { return false }
    return between.contains { $0.mark == "," }
      || units[..<previous.units.lowerBound].reversed().prefix { $0.mark == nil }.contains(
        where: Clauses.isVerb)
  }

  /// Whether a State after a comma is the subject of a verb that is left out: ", Brasilien die
  /// Argentinier in London".
  func opensGap(_ number: Int, _ refs: [Ref]) -> Bool {
    guard syntax.isVerbFinal, number + 1 < refs.count else { return false }
    let ref = refs[number]
    let next = refs[number + 1]
    if number + 2 < refs.count, ref.form == .named, ref.role == .bare, next.isUnder(.inside),
      next.isNamed, next.head == nil, next.units.upperBound <= refs[number + 2].units.lowerBound
    {
      // ", die Finnen in Tel Aviv jene der Sowjetunion".
      let third = refs[number + 2]
      let between = units[ref.units.upperBound..<third.units.lowerBound]
      if third.role == .interests || third.isUnder(.agent) && !third.isUnder(.inside),
        between.allSatisfy({ $0.mark == nil && !$0.has(.and) })
      {
        return true
      }
    }
    guard ref.form == .named, next.prepositions.isEmpty, next.form != .there,
      ref.units.upperBound <= next.units.lowerBound,
      units[
        refs[number - 1].units
          .upperBound..<max(refs[number - 1].units.upperBound, ref.units.lowerBound)
      ]
      .contains(where: { $0.mark == "," })
    else { return false }
    return units[ref.units.upperBound..<next.units.lowerBound].allSatisfy { $0.has(.article) }
  }

  /// Whether a State after a place and "and" is the subject of a verb that is left out: "vertrat A im
  /// Irak und Norwegen B in Syrien".
  func startsGap(_ number: Int, _ refs: [Ref]) -> Bool {
    guard syntax.isVerbFinal, number > 2, number + 1 < refs.count else { return false }
    let ref = refs[number]
    let next = refs[number + 1]
    let told = refs[..<number].filter { $0.isNamed && ($0.role == .bare || $0.role == .interests) }
    guard ref.role == .bare, ref.form == .named, refs[number - 1].isUnder(.inside),
      told.count > 1, next.prepositions.isEmpty, next.isNamed,
      next.role == .bare || next.role == .interests || next.role == .modifier,
      ref.units.upperBound <= next.units.lowerBound
    else { return false }
    return units[ref.units.upperBound..<next.units.lowerBound].allSatisfy { $0.has(.article) }
  }

  /// Whether "X" of "..., X in Y" opens another pair of a list.
  func startsPair(_ number: Int, _ refs: [Ref]) -> Bool {
    guard number + 1 < refs.count else { return false }
    let ref = refs[number]
    let next = refs[number + 1]
    guard next.isUnder(.inside) else { return false }
    let between = ref.units.upperBound..<max(ref.units.upperBound, next.units.lowerBound)
    return units[between].allSatisfy {
      $0.mark == nil && $0.has(any: .inside, .article, .filler, .likewise) || $0.time != nil
    }
  }

  /// Whether only commas, conjunctions and articles stand before a member of a list.
  func isList(_ end: Int, _ ref: Ref) -> Bool {
    guard end <= ref.units.lowerBound else { return end <= ref.at }
    let between = units[end..<ref.units.lowerBound]
    guard between.contains(where: { $0.has(.and) || $0.mark == "," || $0.mark == ";" }) else {
      return false
    }
    return between.allSatisfy {
      $0.mark == "," || $0.mark == ";" || $0.mark == "(" || $0.mark == ")" || $0.time != nil
        || $0.has(any: .and, .article, .filler, .likewise, .of, .only, .possessive)
    }
  }
}
