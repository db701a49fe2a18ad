import States

/// What is told in the words of a mandate and is none: visas issued for each other, a role that is
/// only thought of, somebody who represents and is no State.
extension SentenceReader {
  /// Why a frame looks like a mandate and is none, if so.
  func likeness(_ frame: Frame, _ governor: Event?) -> String? {
    if isForVisas(frame) { return "States act for each other in visa matters without a mandate" }
    if isOnlyThoughtOf(frame) { return "the role is only thought of or claimed" }
    if isConsidered(frame, governor) { return "what is being considered is neither offered nor so" }
    if isFailed(frame, governor) { return "what was planned did not come about" }
    if isOverColony(frame) { return "who protects a whole State there is no protecting power" }
    if hasOtherAntecedent(frame) || isSaidOfOther(frame) || isNamedAfterState(frame) {
      return "somebody represents who is no State"
    }
    if isAimOfUnknown(frame, governor) || isBeginningOfUnknown(frame, governor) {
      return "what is done to it is not understood"
    }
    if isHarm(frame) { return "what is told is done to people, and not for them" }
    if governor == nil, isGuarding(frame) {
      return "an ally defends the interests of another without a mandate, too"
    }
    if isEveryday(frame) { return "States help each other, and trade, without a mandate, too" }
    if isDeniedBeside(frame) { return "of two States told beside each other one is denied" }
    if isStandIn(frame) { return "a person is stood in for, and no State" }
    if representsItself(frame) { return "a State represents itself" }
    if let governor, asksForItself(frame, governor) { return "who asks would represent" }
    return nil
  }

  /// Why States that only their marks give a role have none, if so.
  func likeness(ofMarked frame: Frame) -> String? {
    if frame.powers.isEmpty, hasStrangeSubject(frame) {
      return "somebody represents who is no State"
    }
    if isConditional(besides: frame.clause) { return "what is told is bound to a condition" }
    let represented = frame.pairs.flatMap(\.represented)
    if represented.contains(where: { ref in
      ref.form == .whose && ref.units.lowerBound > 0
        && units[ref.units.lowerBound - 1].has(any: .request, .speech)
    }) {
      return "whose interests are meant is asked"
    }
    let isNear = topicBefore.map { sentence.number - $0.sentence <= 3 } ?? false
    let isUnderPreposition = represented.allSatisfy { ref in
      if case .under = ref.role { return true }
      return false
    }
    if isNear || !isUnderPreposition { return nil }
    let isTold = units[frame.clause].contains {
      $0.has(any: .represent, .power, .protectionMandate, .mandate)
        || $0.has(any: .interests, .representation, .section, .nationals, .consular)
        || $0.has(any: .actFor, .relations, .goodOffices, .office)
    }
    return isTold ? nil : "what is done for the State is not told"
  }

  /// Whether one State does another's work for visas, as allied ones do, and neither interests nor a
  /// broken relation nor a mandate are told.
  private func isForVisas(_ frame: Frame) -> Bool {
    guard [.represent, .actFor, .tend].contains(frame.kind),
      units[frame.clause].contains(where: { $0.has(.visaWork) }),
      frame.pairs.allSatisfy({ $0.represented.allSatisfy { $0.role != .interests } })
    else { return false }
    let isTold = units.contains {
      $0.has(any: .power, .protectionMandate, .breakOff, .relations, .section, .war)
    }
    return !isTold && topicBefore == nil && discourse.ruptures.isEmpty
  }

  /// Whether words beside the noun for a role, or the verb before it, do not say that it is held: "a
  /// possible protecting power", "poses as the protecting power".
  private func isOnlyThoughtOf(_ frame: Frame) -> Bool {
    guard [.power, .mandate, .representation].contains(frame.kind), frame.at < units.count else {
      return false
    }
    let start = max(frame.clause.lowerBound, frame.at - 4)
    guard start <= frame.at else { return false }
    if units[start...frame.at].contains(where: { $0.has(.mooted) }) { return true }
    return syntax.adjectiveFollowsNoun
      && units[frame.at...].dropFirst().prefix(1).contains { $0.has(.mooted) }
  }

  /// Whether a State only defends or protects, as armies do, and nothing tells of a mandate: "defends
  /// their interests in Syria".
  private func isGuarding(_ frame: Frame) -> Bool {
    guard frame.kind == .tend, frame.at < units.count, units[frame.at].has(.guarding),
      topicBefore == nil, discourse.ruptures.isEmpty,
      !frame.powers.flatMap(\.states).contains(where: { discourse.isPower($0) })
    else { return false }
    return !units.contains {
      $0.has(any: .power, .protectionMandate, .mandate, .goodOffices, .section, .breakOff)
        || $0.has(any: .relations, .consular, .embassy, .representation, .represent, .entrust)
        || $0.has(any: .war, .fallTo, .passTo)
    }
  }

  /// Whether a State only helps, or deals with business, and nothing tells of a mandate.
  private func isEveryday(_ frame: Frame) -> Bool {
    guard [.tend, .actFor].contains(frame.kind), frame.at < units.count,
      units[frame.at].has(.everyday) && !frame.isOnset
        || frame.pairs.contains(where: { pair in
          pair.represented.contains { $0.headUnit.map { units[$0].has(.everyday) } == true }
        }),
      topicBefore.map({ sentence.number - $0.sentence > 3 }) ?? true, discourse.ruptures.isEmpty,
      !frame.powers.flatMap(\.states).contains(where: { discourse.isPower($0) })
    else { return false }
    return !units.contains {
      $0.has(any: .power, .protectionMandate, .breakOff, .relations)
        || $0.has(any: .section, .office)
    }
  }

  /// Whether a State of a frame is one that is denied beside another: "Italy and not Sweden".
  private func isDeniedBeside(_ frame: Frame) -> Bool {
    (frame.powers + frame.pairs.flatMap { $0.represented + $0.receiving }).contains { ref in
      let start = ref.units.lowerBound
      return (max(0, start - 3)..<start).contains { at in
        guard units[at].has(.negation), !(at..<start).contains(frame.at) else { return false }
        let isOfTwoWords = units[at].tokens.count > 1
        return isOfTwoWords || at > 0 && (units[at - 1].has(.and) || units[at - 1].mark == ",")
      }
    }
  }

  /// Whether a State has to answer for what was done to somebody, and so does nothing for him: "is
  /// responsible for attacks on citizens".
  ///
  /// What only tells the day is no such thing: "since the attack on the embassy".
  private func isHarm(_ frame: Frame) -> Bool {
    guard [.tend, .actFor, .represent].contains(frame.kind),
      let object = frame.pairs.flatMap(\.represented).map(\.at).min()
    else { return false }
    let marks = [frame.at] + frame.powers.map(\.at)
    let start = marks.filter { $0 < object }.max() ?? frame.clause.lowerBound
    return (start..<max(start, object)).contains { at in
      units[at].has(.harm)
        && !units[max(start, at - 3)..<at].contains { $0.has(any: .since, .following, .because) }
    }
  }

  /// Whether a State only thinks about what it might do: "is studying a proposal to represent".
  private func isConsidered(_ frame: Frame, _ governor: Event?) -> Bool {
    guard governor.map({ $0.isNoun || $0.features == .gerund }) ?? true,
      governor.map({ [.offer, .request, .announce].contains($0.term) }) ?? true,
      !frame.features.isFinite || governor != nil, !frame.isNominal || governor != nil
    else { return false }
    // "Considers asking Italy to represent it": who is asked is no subject.
    let subjects = (governor?.features == .gerund ? [] : frame.powers) + (governor?.actors ?? [])
    let clause = governor?.clause ?? clauseAbove(frame)
    guard
      let verb = clause.first(where: { units[$0].has(.considering) }),
      syntax.isVerbFinal || verb < frame.at
    else { return false }
    // "Is considering the Norwegian offer": who offers stands behind, and owns the offer.
    return !subjects.contains { ref in
      if case .owner = ref.role { return true }
      return ref.at > verb && !syntax.isVerbFinal
    }
  }

  /// The clause in which an infinitive stands, or on which it hangs.
  private func clauseAbove(_ frame: Frame) -> Range<Int> {
    guard syntax.isVerbFinal, frame.clause.lowerBound > 0 else { return frame.clause }
    return clauses.clause(frame.clause.lowerBound - 1).units
  }

  /// Whether the sentence says of what was to be that nothing came of it.
  private func isFailed(_ frame: Frame, _ governor: Event?) -> Bool {
    let isTold = governor.map { event in
      [.announce, .begin, .sign, .accord].contains(event.term)
        || event.isNoun && [.offer, .consent, .agree].contains(event.term)
        || [.consent, .agree, .entrust].contains(event.term) && event.actors.isEmpty
    }
    guard isTold ?? true else { return false }
    guard let failed = units.lastIndex(where: { $0.has(.failed) }) else { return false }
    let clause = clauses.clause(failed).units
    if units[clause].prefix(3).contains(where: { $0.has(any: .following, .since, .because) }) {
      // "After the talks fell through, it took over".
      return false
    }
    return governor != nil || isFuture(frame) || isPlanned(frame) || isModal(frame.clause)
      || units.contains { $0.has(.accord) }
  }

  /// Whether a State is said to protect a whole other one, as colonial powers did: no place is told,
  /// and one recognises it, or there is a protectorate.
  private func isOverColony(_ frame: Frame) -> Bool {
    guard frame.kind == .power,
      !frame.pairs.contains(where: { !$0.receiving.isEmpty }) || isCalledProtectorate
    else { return false }
    if isCalledProtectorate { return true }
    return topicBefore == nil && discourse.ruptures.isEmpty
      && !units.contains { $0.has(any: .war, .breakOff) }
      && units[frame.clause].contains { $0.has(.recognising) }
  }

  private var isCalledProtectorate: Bool { units.contains { $0.has(.protectorate) } }

  /// Whether a relative clause tells of a noun of no list right before it, which is not the State
  /// before the verb: "sanctioned a foundation that defends".
  private func hasOtherAntecedent(_ frame: Frame) -> Bool {
    let (clause, opening) = clauses.clause(frame.at)
    guard opening == .relative, !frame.isNominal, !frame.isPassive,
      let power = frame.powers.last, power.isNamed,
      frame.powers.allSatisfy({ $0.at < clause.lowerBound }),
      power.units.upperBound < clause.lowerBound
    else { return false }
    var between = units[power.units.upperBound..<clause.lowerBound]
    if between.last?.mark == "," { between.removeLast() }
    if syntax.isVerbFinal {
      // "… gesperrt, die": the verb may stand behind what the clause is about.
      while let last = between.last,
        last.isUnknownWord || last.has(any: .verbEnd, .from, .inside, .toward, .with)
      {
        between.removeLast()
      }
    }
    guard let noun = between.last, between.count > 1, between.first?.mark == nil else {
      return false
    }
    let isOther = syntax.capitalizesNouns ? noun.isUnknownName : noun.isUnknownWord
    return (isOther || noun.has(.foreign))
      && !between.contains {
        $0.has(any: .be, .serve, .cleft, .embassy, .institution, .section)
          || $0.has(any: .office, .power, .pronoun, .asPreposition)
      }
  }

  /// Whether an infinitive or a gerund hangs on a participle behind a noun of no list: "four firms
  /// said to represent", "a broker suspected of representing".
  private func isSaidOfOther(_ frame: Frame) -> Bool {
    guard syntax.namesModify, !frame.isNominal, frame.at > 2,
      units[frame.at - 1].has(any: .toward, .of),
      units[frame.at - 2].features(.speech)?.contains(.participle) == true
        || units[frame.at - 2].isUnknownWord || units[frame.at - 2].has(.doubt)
    else { return false }
    let noun = units[frame.at - 3]
    guard noun.isUnknownWord || noun.has(any: .foreign, .emissary) else { return false }
    return frame.powers.contains { $0.isNamed && $0.at < frame.at - 3 }
  }

  /// Whether a State's capital or adjective belongs to a noun of no list: "the London firm", "ein
  /// Schweizer Treuhänder".
  private func isNamedAfterState(_ frame: Frame) -> Bool {
    guard !frame.isPassive else { return false }
    return frame.powers.contains { ref in
      let next = ref.units.upperBound
      guard ref.isNamed, ref.head == nil, ref.role == .bare, next < units.count else {
        return false
      }
      if syntax.capitalizesNouns {
        let isCountry =
          units[ref.at].state?.meanings.contains { $0.kind < .adjective } ?? true
        // "Katars Fluglinie".
        let isOwner = sentence.tokens[units[ref.at].tokens].last?.lower.hasSuffix("s") == true
        return (!isCountry || isOwner) && (units[next].isUnknownName || units[next].has(.foreign))
      }
      return syntax.namesModify && ref.isCapital && ref.units.lowerBound > 0
        && (units[ref.at - 1].has(.article) || units[ref.units.lowerBound].has(.article))
        && (units[next].isUnknownWord || units[next].has(.foreign))
    }
  }

  /// Whether a German infinitive says as what a State would act, and what is said of that is not
  /// understood: "hofft darauf, als Schutzmacht zu wirken".
  private func isAimOfUnknown(_ frame: Frame, _ governor: Event?) -> Bool {
    guard syntax.isVerbFinal, frame.kind == .power, governor == nil, frame.at > 0,
      units[frame.at - 1].has(.asPreposition), frame.clause.lowerBound > 0,
      units[frame.clause.lowerBound - 1].mark == ",",
      units[frame.clause].contains(where: { unit in
        unit.senses.contains { [.serve, .actFor].contains($0.term) && $0.features == .gerund }
      }) || units[frame.clause].suffix(4).contains(where: { $0.has(.toward) })
    else { return false }
    return !units[clauseAbove(frame)].contains {
      $0.has(any: .begin, .carryOn)
    }
  }

  /// Whether a beginning is only what a verb of no list takes: "hesitates to take over".
  private func isBeginningOfUnknown(_ frame: Frame, _ governor: Event?) -> Bool {
    guard !syntax.isVerbFinal, frame.isNominal, let governor, governor.term == .begin,
      !governor.isNoun, governor.features.contains(.base), !governor.features.isFinite,
      governor.at > 1, units[governor.at - 1].has(any: .toward, .of)
    else { return false }
    return units[governor.at - 2].isUnknownWord
  }

  /// Whether the one represented is an envoy whose colleague stands in: "stood in for his Slovak
  /// colleague".
  private func isStandIn(_ frame: Frame) -> Bool {
    guard [.represent, .actFor].contains(frame.kind) else { return false }
    return frame.pairs.contains { pair in
      pair.represented.contains { ref in
        ref.role != .interests && ref.head == .institution
          && ref.headUnit.map { units[$0].has(.emissary) } == true
      }
    }
  }

  /// Whether who represents is the one represented: "Somali diplomats represent Somalia".
  private func representsItself(_ frame: Frame) -> Bool {
    guard clauses.clause(frame.at).opening == .relative, frame.powers.count == 1,
      let power = frame.powers.first, power.isNamed, !frame.isMirrored,
      !units[frame.clause].contains(where: { $0.has(.mirror) })
    else { return false }
    let named = frame.pairs.flatMap(\.represented).filter(\.isNamed)
    return !named.isEmpty && named.allSatisfy { $0.states == power.states }
  }

  /// Whether the one who asks for a mandate is the one who would hold it, which is a wish.
  private func asksForItself(_ frame: Frame, _ governor: Event) -> Bool {
    guard syntax.hasClitics, governor.term == .request, !governor.isNoun, !governor.isPassive,
      frame.kind != .ask, !governor.actors.isEmpty, !frame.powers.isEmpty,
      governor.addressees.isEmpty
    else { return false }
    return frame.powers.allSatisfy { power in
      power.isNamed && governor.actors.contains { $0 == power }
    }
  }

  /// Whether a pronoun most likely means the State that would be represented, of which the sentence
  /// before spoke: "The Portuguese embassy … It represents Portugal".
  func meansRepresented(_ item: Resolution.Resolved, _ frame: Frame) -> Bool {
    guard frame.kind == .represent, !frame.isPassive, frame.pairs.count == 1,
      let state = item.triple.represented,
      let power = item.triple.power, frame.powers.contains(where: { $0.form == .pronoun }),
      frame.powers.allSatisfy({ $0.states.isEmpty }),
      frame.pairs.contains(where: { $0.represented.contains { $0.isNamed && $0.role == .bare } })
    else { return false }
    return discourse.subjects.last == state && !discourse.isPower(power)
  }

  /// Whether a that-clause says what is refused: "non ha accettato che il Messico assumesse".
  func isRefusedContent(_ event: Event) -> Bool {
    let clause = event.clause
    guard [.begin, .entrust].contains(event.term), clause.lowerBound > 0,
      clause.lowerBound < units.count,
      units[clause.lowerBound].has(.subordinator) && units[clause.lowerBound].has(.relative)
        || units[clause.lowerBound].has(.thatClause)
    else { return false }
    return units[clauses.clause(clause.lowerBound - 1).units].contains { unit in
      unit.features(.reject).map { !$0.contains(.noun) } == true
    }
  }

  /// Whether a German verb tells what would have been: "hätte vertreten" outside of anybody's words.
  func isContraryToFact(_ frame: Frame) -> Bool {
    guard syntax.isVerbFinal, !frame.isNominal else { return false }
    func isUnreal(_ unit: Unit) -> Bool {
      unit.features(.have)?.contains(.conditional) == true
        || unit.features(.be)?.contains(.conditional) == true
    }
    guard units[frame.clause].contains(where: isUnreal) else { return false }
    return !units.contains { $0.has(.speech) }
      || units.indices.contains { !frame.clause.contains($0) && isUnreal(units[$0]) }
  }
}
