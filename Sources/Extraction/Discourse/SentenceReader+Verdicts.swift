import Dates
import Mandates
import States

/// What tense and mood make of a frame.
extension SentenceReader {
  /// What a frame and the event that governs it say, or nothing.
  func verdict(
    _ frame: Frame, _ governor: Event?, _ actors: [StateKey], _ triple: Triple, _ times: [Int]
  ) -> Verdict? {
    let modality = modality(frame, governor)
    if let governor {
      var by = actors.filter { triple.involves($0) }
      if governor.term == .offer, !governor.isNoun, let power = triple.power,
        frame.powers.allSatisfy({ $0.form == .pronoun }), !governor.actors.isEmpty,
        governor.actors.allSatisfy({ $0.form == .pronoun && !$0.isPlural })
      {
        // "He offered to represent": for the power.
        by = [power]
      }
      if governor.term == .carryOn {
        // "Holds on to its offer to represent": what goes on is the offer.
        if isOffer(goingOn: governor) {
          return Verdict(
            content: .act(.offer), by: by, modality: modality,
            rule: "\(frame.kind.rawValue).offer", at: governor.at)
        }
        let isOver =
          governor.features.contains(.past) && !governor.features.contains(.participle)
          && !(governor.at > 0
            && units[governor.at - 1].features(.have)?.contains(.present) == true)
        return Verdict(
          content: .attestation(isOver ? .over : .yes), modality: modality, rule: "carry-on",
          at: frame.at)
      }
      if governor.term == .entrust, isCharged(governor) {
        return Verdict(
          content: .attestation(isPast(frame) || isBounded(frame) ? .over : .yes),
          modality: modality, rule: "\(frame.kind.rawValue).entrusted", at: governor.at)
      }
      if governor.term == .entrust, governor.isPassive, let content = entrusted(governor) {
        return Verdict(
          content: content, modality: modality, rule: "\(frame.kind.rawValue).entrusted",
          at: governor.at)
      }
      if [.end, .withdraw].contains(governor.term), isStillToCome(governor) { return nil }
      if governor.term == .entrust, !governor.isNoun,
        units[governor.clause].contains(where: { $0.has(.noLonger) })
      {
        return Verdict(
          content: .attestation(.over), modality: modality, rule: "\(frame.kind.rawValue).end",
          at: governor.at)
      }
      if var act = Verdicts.act(governor, by: by, triple) {
        if governor.term == .entrust, isTerm(ofAccord: governor) || isSubject(ofAccord: governor) {
          act = .agreement
        }
        if governor.term == .entrust, act == .acceptance, syntax.isVerbFinal,
          governor.features.contains(.future)
            || units[governor.clause].contains(where: {
              $0.features(.request)?.isFinite == true
            })
        {
          // "Will die Schweiz beauftragen".
          act = .request
        }
        if governor.term == .entrust, act == .acceptance, !governor.isPassive,
          syntax.hasClitics, frame.features.contains(.base), frame.at > governor.at,
          !frame.isNominal
        {
          // "Charged Switzerland to look after": asked, what it said is not told.
          act = .request
        }
        if syntax.namesModify, governor.term == .sign, governor.features == .base {
          // "Plan to sign an agreement that lets".
          act = .announcement
        }
        if [.consent, .agree].contains(governor.term), isSubject(ofAccord: governor) {
          act = .agreement
        }
        if act == .entryIntoForce, governor.term == .begin, saysWhat(frame, [governor]) {
          // "Hanno stabilito che la Svizzera rappresenti": agreed, not begun.
          act = .agreement
        }
        // "Wird die Vertretung übernehmen": what is to begin has only been announced.
        let isComing =
          syntax.namesModify && governor.isPassive
          && units[governor.clause.lowerBound..<governor.at].suffix(3).contains {
            $0.features(.passive)?.contains(.future) == true
          }
        if governor.features.contains(.future) || isComing || isStillAhead(governor),
          [.begin, .sign].contains(governor.term)
        {
          act = .announcement
        }
        return Verdict(
          content: .act(act), by: actsByItself(act) ? [] : by, modality: modality,
          rule: "\(frame.kind.rawValue).\(governor.term.rawValue)", at: governor.at)
      }
      return nil
    }
    let rule = "\(frame.kind.rawValue).\(frame.isPassive ? "passive" : "active")"
    return Verdict(
      content: tense(frame, times), modality: modality,
      rule: frame.isNominal ? frame.kind.rawValue : rule,
      at: frame.at)
  }

  /// Whether an act needs nobody who did it.
  func actsByItself(_ act: Act) -> Bool { act == .entryIntoForce || act == .announcement }

  /// What the tense of a frame says.
  func tense(_ frame: Frame, _ times: [Int]) -> Claim.Content {
    let clause = units[frame.clause]
    if clause.indices.contains(where: { at in
      // "Having no relations any more" is said of something else.
      units[at].has(.noLonger) && !isOfOtherClause(at, frame)
        && !units[at..<clause.endIndex].prefix(6).contains { $0.has(.relations) }
    }) {
      return ended(frame, times)
    }
    var told = times.filter { !belongsToOtherVerb($0, frame) }.map { sentence.times[$0] }
    if told.isEmpty { told = entryTimes.filter { $0.role == .fromTo } }
    if told.contains(where: { $0.role == .since }), spans(frame.clause) != nil {
      return .attestation(.over)
    }
    if told.contains(where: { $0.isOnset }),
      !isPast(frame) || frame.isNominal && !isRoleOfPastVerb(frame)
    {
      // "From 31 December Qatar will represent": still to come.
      if isFuture(frame), !isFutureInPast(frame.clause) { return .act(.announcement) }
      return .act(.entryIntoForce)
    }
    if frame.kind == .power, tellsBecoming(frame.clause), !isFuture(frame),
      !isModal(frame.clause),
      !told.contains(where: { $0.role == .fromTo || $0.role == .until })
    {
      return .act(.entryIntoForce)
    }
    if told.contains(where: { $0.role == .fromTo || $0.role == .until }) {
      return .attestation(.over)
    }
    if frame.kind == .section, !syntax.isVerbFinal || isFuture(frame),
      clause.contains(where: {
        $0.has(.future) || $0.features(.passive)?.contains(.future) == true
          || $0.features(.host)?.contains(.future) == true
      })
    {
      return .act(.announcement)
    }
    if isClosed(frame) { return frame.kind == .section ? .act(.end) : .attestation(.over) }
    if frame.kind == .section,
      clause.indices.contains(where: {
        units[$0].features(.begin)?.contains(.participle) == true && !beginsSomething($0)
      })
    {
      return .act(.entryIntoForce)
    }
    if frame.kind == .section, told.contains(where: { $0.role == .at }),
      clause.contains(where: { $0.features(.host)?.contains(.past) == true })
    {
      // "In 1967 the embassy took in a section".
      return .act(.entryIntoForce)
    }
    if isFuture(frame),
      clause.indices.contains(where: {
        units[$0].has(.still) && (syntax.isVerbFinal || abs($0 - frame.at) <= 2)
      })
    {
      // "Werde die Interessen weiter wahrnehmen".
      return .attestation(.yes)
    }
    if isFuture(frame) || isPlanned(frame) { return .act(.announcement) }
    if frame.isOnset, isOnset(frame) { return .act(.entryIntoForce) }
    if isActivity(frame), told.isEmpty, published != nil, !isLongAgo { return .attestation(.yes) }
    if isPast(frame), isBackshifted(frame, told) { return .attestation(.yes) }
    if isPast(frame) {
      // "Rappresentava dal 1991": the imperfect with a beginning looks back from after the end.
      return .attestation(
        told.contains { $0.role == .since && !(syntax.namesModify && $0.isOnset) }
          && (!syntax.hasClitics && !syntax.isVerbFinal && !isPluperfect(frame)
            || frame.isNominal && !syntax.isVerbFinal && published != nil)
          ? .yes : .over)
    }
    return historical(frame, told) ?? .attestation(.yes)
  }

  /// Whether the verb of a beginning tells it as an event: not "are entrusted to".
  private func isOnset(_ frame: Frame) -> Bool {
    if !frame.isPassive || units[frame.at].has(.passTo) { return true }
    if units[frame.clause.lowerBound..<max(frame.clause.lowerBound, frame.at)].contains(where: {
      $0.features(.passive)?.contains(.lasting) == true
    }) {
      // "Erano affidati": a state, no event.
      return false
    }
    return frame.features.contains(.past) || isPast(frame)
  }

  /// Whether a that-clause depends on something that is still to come: "il faut encore que".
  private func isConditioned(_ clause: Range<Int>) -> Bool {
    guard clause.lowerBound > 0, units[clause.lowerBound].has(.subordinator),
      units[clause.lowerBound].has(.relative),
      clauses.clause(clause.lowerBound).opening == .subordinate
    else { return false }
    let before = clauses.clause(clause.lowerBound - 1).units
    return units[before].suffix(4).contains { unit in
      // "Il est possible que"; "pourrait dire que" is another thing.
      unit.has(any: .condition, .doubt) || unit.features(.modal)?.isEmpty == true
    }
  }

  /// Whether a that-clause is denied: "a démenti que l'Espagne représente".
  private func isDenied(_ clause: Range<Int>) -> Bool {
    guard clause.lowerBound > 0, units[clause.lowerBound].has(.subordinator),
      units[clause.lowerBound].has(any: .relative, .thatClause),
      clauses.clause(clause.lowerBound).opening == .subordinate
    else { return false }
    let before = clauses.clause(clause.lowerBound - 1).units
    return units[before].suffix(5).contains { $0.has(.negation) && !$0.has(.noLonger) }
  }

  /// Whether what will be is bound to a condition in another clause: "if Moscow agrees".
  private func isConditional(_ frame: Frame) -> Bool { isConditional(besides: frame.clause) }

  /// Whether another clause of the sentence begins with a condition.
  func isConditional(besides clause: Range<Int>) -> Bool {
    clauses.starts.contains { start in
      start.unit < units.count && units[start.unit].has(.condition)
        && !clause.contains(start.unit)
    }
  }

  /// Whether a clause beside binds what a clause says to a condition, or doubts it: "falls Moskau
  /// zustimmt, …", "gut möglich, dass …".
  private func isBound(_ clause: Range<Int>) -> Bool {
    let starts = self.clauses.starts.map(\.unit)
    guard let number = starts.firstIndex(of: clause.lowerBound) else { return false }
    if number > 0 {
      let before = starts[number - 1]..<clause.lowerBound
      if units[before.lowerBound].has(.condition),
        !units[before].contains(where: { $0.mark == ";" })
      {
        return true
      }
      let says = units[clause.lowerBound].has(any: .thatClause, .doubt)
      if says, units[before].contains(where: { $0.has(any: .modal, .doubt) }) { return true }
    }
    if number + 1 < starts.count, units[starts[number + 1]].has(.condition),
      units[starts[number + 1] - 1].mark == ","
    {
      return true
    }
    return false
  }

  /// Whether the clause on which another depends is negated: "denies that", "it is not true that".
  private func deniesNext(_ clause: Range<Int>) -> Bool {
    guard clause.lowerBound > 0, clauses.clause(clause.lowerBound).opening == .subordinate,
      units[clause.lowerBound].has(.relative)
    else { return false }
    let before = clauses.clause(clause.lowerBound - 1).units
    return units[before].contains { $0.has(.negation) && !$0.has(.noLonger) }
  }

  /// How the text stands to a frame.
  func modality(_ frame: Frame, _ governor: Event?) -> Proposal.Modality {
    var clauses = governor.map { [frame.clause, $0.clause] } ?? [frame.clause]
    if let governor, governor.term == .request, governor.clause != frame.clause,
      syntax.isVerbFinal || units[frame.clause.lowerBound].has(.condition)
    {
      // "Asks whether its embassy can take charge": the question is the request.
      clauses = [governor.clause]
    }
    if let governor, governor.clause != frame.clause,
      [.agree, .consent, .reject, .offer, .sign].contains(governor.term)
        || syntax.namesModify && governor.term == .request && governor.isNoun
    {
      // "Agreed that it could represent": what may be is what was agreed.
      clauses = [governor.clause]
    }
    if let unreal = unreality(frame, governor) { return unreal }
    if frame.clause.lowerBound > 0, syntax.isVerbFinal,
      tellsMandate(frame) || governor?.isNoun == true
    {
      // "Hat kein Mandat, die Interessen zu vertreten".
      clauses.append(self.clauses.clause(frame.clause.lowerBound - 1).units)
    }
    if isFuture(frame), isConditional(frame) { return .hypothetical }
    if governor == nil, resumesRefused(frame) { return .hypothetical }
    if governor.map({ [.begin, .announce].contains($0.term) }) ?? true, waits(frame) {
      return .hypothetical
    }
    if let governor, isAwaited(governor) { return .hypothetical }
    if units[frame.clause].prefix(2).contains(where: { $0.has(.pending) }), !isPast(frame),
      governor?.term != .request
    {
      // "Bevor die Schweiz die Ukraine vertritt".
      return .hypothetical
    }
    if let governor, governor.term.isStep, !governor.isNoun,
      governor.clause.contains(where: { $0 < governor.at + 4 && units[$0].has(.noLonger) })
    {
      // "Is no longer ready to represent".
      return .negated
    }
    if syntax.hasClitics, governor == nil {
      // "Non è vero che la Svizzera rappresenti": neither the mood nor the clause before asserts it.
      if frame.features == .subjunctive { return .hypothetical }
      if deniesNext(frame.clause) { return .negated }
    }
    return modality(
      clauses, before: refusal(governor, frame),
      conditional: frame.features.contains(.conditional) && !isFutureInPast(frame.clause)
        || governor?.features.contains(.conditional) == true && governor?.isNoun == false)
  }

  /// How the text stands to what clauses say.
  func modality(
    _ clauses: [Range<Int>], before end: Int = Int.max, conditional: Bool
  ) -> Proposal.Modality {
    if clauses.contains(where: { isConditioned($0) }) { return .hypothetical }
    if sentence.passage.tokens.last?.lower == "?" { return .hypothetical }
    if clauses.contains(where: { isStillDue($0) }) { return .hypothetical }
    if syntax.isVerbFinal, clauses.contains(where: { isBound($0) }) { return .hypothetical }
    if isTold(in: clauses, { $0.has(.condition) || $0.has(.doubt) }) { return .hypothetical }
    if conditional || clauses.contains(where: { isModal($0) }) { return .hypothetical }
    let isNegated = clauses.contains { clause in
      clause.contains { at in
        at < end && units[at].has(.negation) && !units[at].has(.noLonger) && !limitsScope(at)
          && !deniesAttribute(at, clause)
      }
    }
    if isNegated { return .negated }
    if clauses.contains(where: { isDenied($0) }) { return .negated }
    if units.contains(where: { $0.has(.speech) }) { return .reported }
    return .asserted
  }

  /// Whether some word of clauses is of a kind.
  private func isTold(in clauses: [Range<Int>], _ isSo: (Unit) -> Bool) -> Bool {
    clauses.contains { units[$0].contains(where: isSo) }
  }
}
