/// What a sentence tells without standing for it, and who represents without a mandate.
extension SentenceReader {
  /// Whether the sentence tells of something made up, or tells its reader to do something.
  var isMadeUp: Bool {
    units.contains { $0.has(.fiction) } || isOrder
  }

  /// What a short sentence makes of the one before, as "That is false" does.
  var modalityOfBefore: Proposal.Modality? {
    guard units.count <= Self.shortRemark, units.allSatisfy({ $0.state == nil && $0.time == nil }),
      units.count <= 4
        || units.prefix(2).contains(where: {
          $0.has(any: .article, .pronoun, .object, .cleft, .be, .there)
        })
    else { return nil }
    if units.contains(where: { $0.has(.denial) }) { return .negated }
    if units.count <= 3, units.contains(where: { $0.has(.negation) }) { return .negated }
    return units.contains { $0.has(.fiction) } ? .hypothetical : nil
  }

  /// How many units a remark about the sentence before has.
  private static let shortRemark = 14

  /// Whether the sentence, or what follows a colon in it, opens with an order to the reader.
  private var isOrder: Bool {
    units.indices.contains { at in
      units[at].has(.order)
        && (units[..<at].allSatisfy { $0.mark != nil || $0.has(.filler) }
          || [":", "\"", "«", "“", "„", ","].contains(units[at - 1].mark ?? " ")
            && isTold(before: at)
          || units[at - 1].has(.and) && units[0].has(.order))
    }
  }

  /// Whether what stands before a mark is no clause of its own: "SYSTEM:", "The AI was told:".
  private func isTold(before at: Int) -> Bool {
    units[at - 1].mark != "," && units[..<at].allSatisfy { $0.state == nil }
  }

  /// Whether a that-clause hangs on words that do not vouch for it: "l'idée que", "rumour has it
  /// that", "es ist geplant, dass".
  func isUnvouched(_ frame: Frame) -> Bool {
    let (clause, opening) = clauses.clause(frame.at)
    let start = clause.lowerBound
    guard start < units.count else { return false }
    if frame.at < units.count, units[frame.at].has(.quoted), start > 0,
      !units[start].has(any: .relative, .subordinator, .whereabouts),
      !units.contains(where: { $0.has(.speech) }), !vouches(0..<start)
    {
      // "Die These, Norwegen vertrete Chile": nobody says so.
      return true
    }
    if let by = (clause.lowerBound..<max(clause.lowerBound, frame.at)).first(where: {
      units[$0].has(.byWhich)
    }) {
      // "La thèse selon laquelle".
      return !vouches(by > start ? start..<by : clauses.clause(max(0, start - 1)).units)
    }
    guard opensContent(start, opening, frame) else { return false }
    if start == 0 || units[start - 1].mark == "." {
      guard clause.upperBound < units.count else { return true }
      return !vouches(clauses.clause(clause.upperBound).units)
    }
    let before = clauses.before(clause, units) ?? clauses.clause(start - 1).units
    return !vouches(before) && !vouches(clauses.clause(start - 1).units)
  }

  /// Whether a clause opens with "that" and leaves out no State that stands before it.
  private func opensContent(_ start: Int, _ opening: Clauses.Opening, _ frame: Frame) -> Bool {
    let first = units[start]
    guard first.has(.thatClause) || first.has(.subordinator) && first.has(.relative) else {
      return false
    }
    if first.has(.thatClause) { return true }
    guard start == 0 || opening == .relative || opening == .subordinate, start < frame.at,
      start == 0
        || !units[start - 1].has(any: .mandate, .protectionMandate, .representation, .section)
          && !units[start - 1].has(any: .article, .those, .thatOne)
    else { return false }
    let inside = start..<frame.clause.upperBound
    return frame.powers.contains { inside.contains($0.at) }
      && frame.pairs.contains { pair in pair.represented.contains { inside.contains($0.at) } }
  }

  /// Whether a clause says that what depends on it is so.
  private func vouches(_ clause: Range<Int>) -> Bool {
    let words = units[clause]
    if words.contains(where: { $0.has(any: .doubt, .supposition, .condition, .fiction) }) {
      return false
    }
    if syntax.namesModify,
      words.contains(where: { $0.features(.modal)?.contains(.conditional) == true })
    {
      // "It would be a success that".
      return false
    }
    if words.contains(where: { $0.has(.be) }), !words.contains(where: { $0.isUnknownWord }),
      words.contains(where: { $0.time != nil })
    {
      // "È dal 1979 che".
      return true
    }
    let isJudged = words.contains { $0.has(.be) }
    return words.contains { unit in
      // "It is wrong to say that": an infinitive says nothing.
      unit.has(.speech) && !(isJudged && unit.features(.speech) == .base)
        || unit.has(any: .vouch, .cleft)
        || unit.senses.contains {
          [.agree, .sign, .accord, .consent, .carryOn, .begin, .entrust].contains($0.term)
        }
    }
  }

  /// Whether a clause tells of the State that the clause before says is not meant: "it is not Sweden
  /// that", "ist nicht das Land, das".
  func isDeniedIdentity(_ frame: Frame) -> Bool {
    let (clause, opening) = clauses.clause(frame.at)
    guard opening == .relative, clause.lowerBound > 0 else { return false }
    if units[clause.lowerBound - 1].mark == ",", !syntax.commaPartsClauses { return false }
    let before = clauses.clause(clause.lowerBound - 1).units
    guard
      let not = before.last(where: {
        units[$0].has(.negation) && !units[$0].has(.noLonger) && !units[$0].has(.filler)
      })
    else { return false }
    let verbs = before.filter { Clauses.isVerb(units[$0]) || units[$0].has(.cleft) }
    return verbs.allSatisfy { units[$0].has(any: .be, .passive, .cleft) }
      && (units[before].contains { $0.has(any: .be, .passive, .cleft) } || before.count <= 4)
      && clause.lowerBound - not <= 8
  }

  /// Whether an English verb has the mood of a wish: "let Sweden represent", "that Sweden represent".
  func isWished(_ frame: Frame) -> Bool {
    guard syntax.namesModify, frame.features == .base, !frame.isNominal, !frame.isPassive,
      frame.powers.count == 1, let power = frame.powers.first, power.form == .named,
      power.head == nil, !power.isPeople, power.role == .bare,
      power.units.upperBound == frame.at, !isPlural(power)
    else { return false }
    if accord(before: frame.at) != nil { return false }
    return power.units.lowerBound == 0
      || !units[power.units.lowerBound - 1].has(.and)
        && (!units[power.units.lowerBound - 1].has(.article)
          || units[power.units.lowerBound - 1].has(.subordinator))
  }

  /// Whether a clause says that something has to be: "il faut que la Suède représente".
  func isDemanded(_ frame: Frame) -> Bool {
    !frame.isNominal && frame.features.isFinite && frame.at > frame.clause.lowerBound
      && units[frame.clause.lowerBound..<frame.at].contains { unit in
        unit.has(.must) && !unit.has(.have)
      }
  }

  /// Whether a verb of no list takes a State and what it would do: "warned against Sweden
  /// representing", "keeps Sweden from representing".
  func isObjectOfAnyVerb(_ frame: Frame) -> Bool {
    guard syntax.namesModify, frame.features == .gerund, !frame.isNominal, frame.at > 0 else {
      return false
    }
    if units[frame.at - 1].has(.from) { return true }
    if frame.at > 2, units[frame.at - 1].has(.of), units[frame.at - 2].isUnknownWord,
      units[frame.at - 3].has(any: .passive, .be)
    {
      // "Was suspected of representing".
      return true
    }
    guard let power = frame.powers.first(where: { $0.units.upperBound == frame.at }),
      power.role != .interests
    else { return false }
    var start = power.units.lowerBound
    if start > frame.clause.lowerBound, units[start - 1].has(.article) { start -= 1 }
    guard start > frame.clause.lowerBound else { return false }
    let before = units[start - 1]
    return before.mark == nil
      && !before.has(any: .with, .and, .following, .since, .subordinator, .but, .filler)
  }

  /// Whether a State is spoken for in a council, a court or at talks.
  func speaksBeforeForum(_ frame: Frame) -> Bool {
    guard [.represent, .tend, .actFor].contains(frame.kind) else { return false }
    return frame.clause.contains { at in
      guard units[at].has(.forum), at > 0 else { return false }
      let before = units[max(frame.clause.lowerBound, at - 4)..<at]
      return before.contains { $0.has(any: .inside, .toward) }
        && !before.contains { $0.has(any: .following, .since) || Clauses.isVerb($0) }
    }
  }

  /// Whether what has a role is no State but something of one: "Canada's biggest market".
  func isOwnedByState(_ frame: Frame) -> Bool {
    guard frame.kind == .represent, syntax.namesModify else { return false }
    let own = frame.powers + frame.pairs.flatMap(\.represented)
    return own.contains { ref in
      let next = ref.units.upperBound
      return ref.form == .named && ref.head == nil && next + 1 < units.count
        && units[next].has(.ending) && units[next + 1].mark == nil
        && !units[next + 1].has(any: .and, .inside) && next + 1 != frame.at
        // "Norway's offer to represent".
        && !units[next + 1].senses.contains { $0.term.isStep && $0.features.contains(.noun) }
    }
  }

  /// Whether the words before a clause are what it is about, back to a mark, a verb or a State.
  private func antecedent(_ clause: Range<Int>) -> ArraySlice<Unit> {
    var start = clause.lowerBound
    if start > 0, units[start - 1].mark == "," { start -= 1 }
    let end = start
    while start > 0, end - start < 6, units[start - 1].mark == nil,
      !Clauses.isVerb(units[start - 1]),
      !units[start - 1].has(any: .relative, .thatClause)
        || syntax.isVerbFinal && units[start - 1].has(.article)
    { start -= 1 }
    return units[start..<end]
  }

  /// The words that may be the subject of a frame of which no State is told.
  private func subjectWords(_ frame: Frame) -> ArraySlice<Unit> {
    let (clause, opening) = clauses.clause(frame.at)
    if opening == .relative { return antecedent(clause) }
    return syntax.isVerbFinal
      ? units[clause] : units[clause.lowerBound..<max(clause.lowerBound, frame.at)]
  }

  /// Whether an envoy, a delegation or a team represents, as they do for their own State.
  func isEmissary(_ frame: Frame) -> Bool {
    guard frame.kind == .represent, !frame.isNominal, !frame.isPassive,
      frame.powers.allSatisfy({ $0.states.isEmpty && $0.form != .pronoun }),
      frame.pairs.allSatisfy({ $0.represented.allSatisfy { $0.role == .bare } })
    else { return false }
    return subjectWords(frame).contains { $0.has(.emissary) }
  }

  /// Whether a name of nothing known stands before the verb as its subject: "le cabinet Leroux".
  func endsWithName(_ frame: Frame) -> Bool {
    guard !frame.isNominal, !frame.isPassive, frame.powers.allSatisfy({ $0.states.isEmpty }),
      frame.powers.isEmpty
    else { return false }
    let (clause, opening) = clauses.clause(frame.at)
    var words =
      opening == .relative
      ? antecedent(clause) : units[clause.lowerBound..<max(clause.lowerBound, frame.at)]
    while let last = words.last,
      last.time != nil
        || last.has(any: .filler, .negation, .object, .reflexive, .have, .passive, .future)
    { words.removeLast() }
    func isName(_ unit: Unit) -> Bool {
      unit.isCapitalized && unit.senses.isEmpty && unit.state == nil && unit.time == nil
        && unit.mark == nil
    }
    guard let last = words.last, isName(last) else { return false }
    guard syntax.capitalizesNouns else { return true }
    let before = words.dropLast().last
    return before.map { isName($0) || $0.has(any: .foreign, .emissary) } ?? true
  }

  /// Whether a lawyer or a union of some State represents: "the Swedish lawyer", "the lawyer, who".
  func isForeigner(_ frame: Frame) -> Bool {
    guard !frame.isNominal, !frame.isPassive else { return false }
    let (clause, opening) = clauses.clause(frame.at)
    if opening == .relative, antecedent(clause).contains(where: { $0.has(.foreign) }) {
      return true
    }
    return frame.powers.contains { ref in
      let next = ref.units.upperBound
      return ref.isNamed && ref.head == nil && next < frame.at
        && (units[next].has(.foreign)
          || units[next].isUnknownWord && next + 1 < frame.at && units[next + 1].has(.foreign))
    }
  }
}
