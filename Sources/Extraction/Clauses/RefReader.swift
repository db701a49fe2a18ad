import Dates
import States

/// Finds the States of a sentence and what they are to the words around them.
struct RefReader {
  let syntax: Syntax
  let units: [Unit]
  /// Chooses among the meanings of a spelling.
  let choose: (StateIndex.Match) -> (state: StateKey, place: String?)?

  static let prepositions: [Term] = [
    .inside, .purpose, .agent, .of, .with, .between, .toward, .from, .asPreposition,
    .beside,
  ]

  /// The States in order, and the clauses that leave out their verb.
  func read() -> (refs: [Ref], gaps: [Range<Int>]) {
    var refs: [Ref] = []
    for at in units.indices {
      if var ref = ref(at) {
        place(&ref, before: refs)
        ref.isPeople = ref.head == nil && isPeople(ref)
        if ref.isPeople { ref.form = .named }
        refs.append(ref)
      }
    }
    seat(&refs)
    count(&refs)
    exemplify(&refs)
    let gaps = Gaps(units, refs, syntax).found()
    coordinate(&refs, gaps)
    locate(&refs)
    return (refs, gaps)
  }

  func ref(_ at: Int) -> Ref? {
    // Asked for each time: to copy a unit costs more than to look at it.
    var unit: Unit { units[at] }
    if let match = unit.state {
      guard let meaning = choose(match) else { return nil }
      let kinds = match.meanings.map(\.kind)
      let isName = kinds.contains { $0 < .adjective } || !kinds.contains(.adjective)
      var ref = Ref(
        units: at..<at + 1, at: at, states: [meaning.state], place: meaning.place,
        form: isName ? .named : .adjective)
      ref.isCapital = kinds.contains(.capital) && !kinds.contains(.name)
      return ref
    }
    if unit.has(.both), next(at) != .and {
      return Ref(units: at..<at + 1, at: at, states: [], place: nil, form: .both)
    }
    if unit.has(.there), !isNamedAfter(at) {
      return Ref(units: at..<at + 1, at: at, states: [], place: nil, form: .there)
    }
    if unit.has(.whose), !unit.has(.possessive) || opensRelative(at) {
      return Ref(units: at..<at + 1, at: at, states: [], place: nil, form: .whose)
    }
    if unit.has(.possessive), unit.has(.interests) {
      // "Les siens": its own interests.
      var ref = Ref(units: at..<at + 1, at: at, states: [], place: nil, form: .possessive)
      ref.head = .interests
      ref.headUnit = at
      return ref
    }
    if unit.has(.possessive), headAfter(at, limit: 4) != nil || isHolding(at + 1) {
      var ref = Ref(units: at..<at + 1, at: at, states: [], place: nil, form: .possessive)
      ref.isOfOne = unit.features(.possessive)?.contains(.base) == true
      ref.isOfSpeaker = unit.features(.possessive)?.contains(.plural) == true
      return ref
    }
    if syntax.dropsSubject, unit.has(.possessive), at > 0, units[at - 1].has(.article),
      at + 1 >= units.count || units[at + 1].mark != nil
        || units[at + 1].has(any: .inside, .agent) && units[at + 1].state == nil
    {
      // "Tutelare i suoi negli Stati Uniti".
      var ref = Ref(units: at..<at + 1, at: at, states: [], place: nil, form: .possessive)
      ref.head = .interests
      ref.headUnit = at
      ref.isOfOne = unit.features(.possessive)?.contains(.base) == true
      return ref
    }
    if syntax.namesModify, unit.has(.possessive), at + 2 < units.count, units[at + 1].has(.filler),
      units[at + 2].has(.inside)
    {
      // "For its own in Caracas".
      var ref = Ref(units: at..<at + 2, at: at, states: [], place: nil, form: .possessive)
      ref.head = .interests
      ref.headUnit = at + 1
      return ref
    }
    if unit.has(.ofIt), isBesideVerb(at) {
      var ref = Ref(units: at..<at + 1, at: at, states: [], place: nil, form: .possessive)
      ref.head = .interests
      return ref
    }
    if syntax.hasClitics, !syntax.dropsSubject, unit.has(.pronoun), unit.has(.object), at > 0,
      units[at - 1].has(.relative)
    {
      // "Qui nous représente": nobody can tell who speaks.
      return nil
    }
    if unit.has(.pronoun), unit.tokens.count > 1, at + 1 < units.count,
      units[at + 1].state.flatMap({ choose($0) }) != nil && units[at + 1].isCapitalized
        || isTitle(at)
    {
      // "Das Königreich Bayern": the name says which.
      return nil
    }
    if unit.has(.pronoun) || unit.has(.object) {
      if unit.has(.latter), unit.has(.article), !standsAlone(at) { return nil }
      var ref = Ref(units: at..<at + 1, at: at, states: [], place: nil, form: .pronoun)
      ref.isPlural = unit.senses.contains {
        [.pronoun, .object].contains($0.term) && $0.features.contains(.plural)
      }
      ref.isLatter = unit.has(.latter)
      ref.isPerson = unit.features(.pronoun)?.contains(.lasting) == true
      return ref
    }
    return nil
  }

  /// Whether what may stand for a State only says what kind it is: "the Kingdom of Bavaria".
  private func isTitle(_ at: Int) -> Bool {
    !syntax.isVerbFinal && at + 2 < units.count && units[at].has(.pronoun)
      && units[at].tokens.count > 1 && units[at + 1].has(.of) && units[at + 2].state != nil
  }

  /// Whether a verb stands right after an unstressed pronoun, or right before it.
  func isBesideVerb(_ at: Int) -> Bool {
    if at + 1 < units.count, Clauses.isVerb(units[at + 1]) { return true }
    return at > 0 && Clauses.isVerb(units[at - 1]) && units[at - 1].tokens == units[at].tokens
  }

  /// Whether a word that may also mean "their" opens a clause: ", deren Interessen".
  private func opensRelative(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    if units[at - 1].mark == "," { return true }
    return at > 1 && units[at - 2].mark == "," && !prepositions(at: at - 1).isEmpty
  }

  func next(_ at: Int) -> Term? {
    guard at + 1 < units.count else { return nil }
    if units[at + 1].has(.and) { return .and }
    return nil
  }

  /// Finds the head, the preposition and the role.
  func place(_ ref: inout Ref, before: [Ref]) {
    let match = units[ref.at].state
    let mayModify = match?.meanings.contains { $0.kind >= .adjective } ?? false
    let isPossessive =
      ref.form == .possessive || ref.form == .whose || match?.isGenitive == true
      || hasPossessiveEnding(ref.at)
    let isCompound =
      syntax.capitalizesNouns && ref.at + 1 < units.count && units[ref.at + 1].mark == "-"
    if isPossessive || isCompound || (mayModify && !syntax.adjectiveFollowsNoun) {
      if let head = headAfter(ref.at, limit: 6) {
        ref.head = head.term
        ref.headUnit = head.unit
        ref.units = ref.units.lowerBound..<head.unit + 1
      }
    }
    if ref.head == nil, leavesOutNoun(ref) {
      // "Canada's interests, and Iran's in Canada".
      ref.head = .interests
      ref.headUnit = ref.at + 1
      ref.units = ref.units.lowerBound..<ref.at + 2
    }
    if ref.head == nil, syntax.namesModify, let head = headAfter(ref.at, limit: 0),
      [.embassy, .institution, .section, .interests, .power].contains(head.term)
    {
      ref.head = head.term
      ref.headUnit = head.unit
      ref.units = ref.units.lowerBound..<head.unit + 1
    }
    if ref.head == nil, mayModify, syntax.adjectiveFollowsNoun, let head = headBefore(ref.at) {
      ref.head = head.term
      ref.headUnit = head.unit
      ref.units = head.unit..<ref.units.upperBound
    }
    if ref.head == nil, ref.form == .adjective, ref.at > 0, units[ref.at - 1].has(.there),
      isNamedAfter(ref.at - 1)
    {
      ref.form = .named
      ref.prepositions = [.inside]
      ref.role = .under(.inside)
      return
    }
    if syntax.namesModify, isPossessive, ref.form == .named, units.indices.contains(ref.at + 2),
      units[ref.at + 2].has(.behalf)
    {
      // "On Canada's behalf".
      ref.units = ref.units.lowerBound..<ref.at + 3
      ref.prepositions = [.purpose]
      ref.role = .under(.purpose)
      return
    }
    if ref.head == nil, let land = territory(after: ref.at) {
      // "On Ecuadorean soil", "in North Korea's capital".
      ref.form = .named
      ref.units = ref.units.lowerBound..<land + 1
    } else if ref.head == nil, ref.form == .adjective {
      guard isPeople(ref) else {
        ref.role = .modifier
        return
      }
      if syntax.hasLowercasePeoples { ref.form = .named }
    }
    if isPartOfName(ref) {
      ref.form = .adjective
      ref.role = .modifier
      return
    }
    if ref.at == 0, Clauses.isDateline(units, syntax) {
      ref.role = .modifier
      return
    }
    climb(&ref, isGenitive: match?.isGenitive == true)
  }

  /// Follows "of" from noun to noun: the interests of the government of Mexico.
  func climb(_ ref: inout Ref, isGenitive: Bool) {
    if ref.form == .pronoun, units[ref.at].has(.object), !units[ref.at].has(.pronoun) {
      // A clitic belongs to its verb, whatever stands before it: "de la représenter".
      ref.role = .bare
      return
    }
    for _ in 0..<4 {
      if ref.head == .representation, isAgency(ref) { ref.head = .embassy }
      if let head = ref.head, let role = role(of: head) {
        ref.role = role
        return
      }
      var start = start(of: ref)
      if syntax.hasGenitive, ref.form == .named, start == ref.at, start > 0,
        units[start - 1].has(.institution), units[start - 1].state == nil
      {
        // "Des Königreichs Bayern".
        ref.units = start - 1..<ref.units.upperBound
        start = self.start(of: ref)
      }
      if start > 1, units[start - 1].has(.of),
        isTitle(start - 2) || syntax.namesModify && units[start - 2].has(.territory)
      {
        ref.units = start - 2..<ref.units.upperBound
        start -= 2
      }
      let before = start - 1
      let isSubject = syntax.isVerbFinal && ref.form == .pronoun && before >= 0
      let preposition =
        before < 0
          || isSubject
            && (units[before].has(.subordinator)
              || !ref.isLatter && start < ref.units.lowerBound
                && units[start..<ref.units.lowerBound].allSatisfy { $0.has(.relative) })
        ? [] : prepositions(at: before)
      ref.prepositions = preposition
      if isRecipient(ref, before) { ref.prepositions.removeAll { $0 == .inside } }
      if ref.isCapital, ref.head == nil, syntax.namesModify, preposition.contains(.inside),
        before > 0, units[before - 1].has(.seat), before < 2 || units[before - 2].state == nil
      {
        // "The government in Bern".
        ref.head = .institution
        ref.headUnit = before - 1
        ref.units = before - 1..<ref.units.upperBound
        continue
      }
      let mayBelong =
        preposition.contains(.of) || comesFrom(before)
        || (syntax.hasGenitive && preposition.isEmpty
          && (isGenitive || start < ref.units.lowerBound && !isNoGenitive(start, ref)
            || isOfBoth(ref)))
      if ref.head == .embassy, mayBelong, preposition.contains(.of), before > 0,
        isOffice(before - 1)
      {
        ref.role = .under(.of)
        return
      }
      if mayBelong,
        let head = headBefore(preposition.contains(.of) || comesFrom(before) ? before : start),
        !(preposition.contains(.agent) && isOwned(head.unit))
      {
        ref.head = head.term
        ref.headUnit = head.unit
        ref.units = head.unit..<max(ref.units.upperBound, head.unit + 1)
        continue
      }
      ref.role = ref.prepositions.first.map { .under($0) } ?? .bare
      if ref.role == .bare, isOwnerOfNoun(ref, start) || isSource(before) || isBehind(before, ref) {
        ref.role = .modifier
      }
      return
    }
    ref.role = .bare
  }

  /// Whether people are told by where they come from: "Bürger aus Lettland".
  func comesFrom(_ preposition: Int) -> Bool {
    syntax.capitalizesNouns && preposition > 0 && units[preposition].has(.from)
      && units[preposition - 1].has(.nationals)
  }

  /// Whether a noun has its owner before it: "seine Bürger von den Franzosen betreuen".
  func isOwned(_ head: Int) -> Bool {
    guard syntax.hasGenitive, head > 0 else { return false }
    return units[head - 1].has(.possessive)
      || units[head - 1].state?.meanings.contains { $0.kind >= .adjective } == true
  }

  func role(of head: Term) -> Ref.Role? {
    switch head {
    case .interests, .nationals, .those: .interests
    case .embassy, .institution: nil
    default: .owner(head)
    }
  }

  /// The first unit of the phrase: articles and the like belong to it.
  func start(of ref: Ref) -> Int {
    var start = ref.units.lowerBound
    while start > 0, start > ref.units.lowerBound - 4 {
      var unit: Unit { units[start - 1] }
      // "Mit dem die Schweiz": the first of two articles is a relative pronoun.
      if syntax.isVerbFinal, start < ref.units.lowerBound, unit.has(.relative),
        units[start].has(.article)
      {
        break
      }
      let isLoose =
        unit.has(any: .article, .filler, .diplomatic, .consular, .only, .likewise)
        && Self.prepositions.allSatisfy { !unit.has($0) }
      guard isLoose || isCityOfEmbassy(start - 1, ref) || isRuler(start - 1, of: ref) else {
        break
      }
      start -= 1
    }
    return start
  }

  func prepositions(at unit: Int) -> [Term] {
    guard unit >= 0, unit < units.count else { return [] }
    // "As Pakistan does": a conjunction.
    if units[unit].has(.doSo), units[unit].has(.asPreposition) { return [] }
    return units[unit].senses.map(\.term).filter { Self.prepositions.contains($0) }
  }

  func hasPossessiveEnding(_ at: Int) -> Bool {
    guard at + 1 < units.count else { return false }
    return units[at + 1].has(.ending) || units[at + 1].mark == "'" || units[at + 1].mark == "’"
  }

  /// Whether an adjective stands for the people: "the Swiss", "les Américains".
  func isPeople(_ ref: Ref) -> Bool {
    guard let match = units[ref.at].state else { return false }
    if syntax.hasLowercasePeoples, !units[ref.at].isCapitalized, ref.at > 0 {
      // "Degli americani", "di canadesi e australiani".
      if units[ref.at - 1].has(any: .passTo, .lieWith, .actFor) { return true }
      if ref.at > 1, units[ref.at - 1].has(.and) || units[ref.at - 1].mark == ",",
        units[ref.at - 2].state != nil
      {
        return true
      }
      return units[ref.at - 1].senses.contains {
        $0.features.contains(.plural) || Self.prepositions.contains($0.term)
      } && !units[ref.at - 1].has(.article)
        || units[ref.at - 1].features(.article)?.contains(.plural) == true
    }
    guard units[ref.at].isCapitalized else { return false }
    if syntax.capitalizesNouns, match.meanings.contains(where: { $0.kind == .name }) {
      // "Ab 1991 Polen" is the country, "die Polen" are its people.
      return ref.at > 0 && units[ref.at - 1].has(.article)
    }
    if match.meanings.contains(where: { $0.kind == .demonym }) {
      let isAdjective = match.meanings.contains { $0.kind == .adjective }
      guard isAdjective, syntax.hasBareAdjectives, ref.at + 1 < units.count else { return true }
      let next = units[ref.at + 1]
      if next.has(.foreign) { return false }
      return !next.isUnknownWord && !next.senses.contains { $0.features.contains(.noun) }
    }
    if syntax.capitalizesNouns, ref.form == .adjective {
      // "Die Deutschen", but not "die Deutsche Bank".
      return ref.at > 0 && (ref.at + 1 >= units.count || !units[ref.at + 1].isCapitalized)
    }
    guard syntax.hasBareAdjectives, ref.at > 0, units[ref.at - 1].has(any: .article, .possessive)
    else { return false }
    guard ref.at + 1 < units.count else { return true }
    let next = units[ref.at + 1]
    if next.has(.foreign) { return false }
    if let mark = next.mark { return mark != "-" && mark != "'" && mark != "\"" }
    if next.isUnknownWord, ref.at + 2 < units.count, units[ref.at + 2].has(.article) {
      // "The Swiss know the field": a verb with its object.
      return true
    }
    return next.time != nil
      || next.senses.contains { !$0.term.isHead && $0.term != .filler || $0.features.isFinite }
  }
}
