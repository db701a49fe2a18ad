/// What takes back a whole statement: a denial, a supposition, a condition told by word order.
extension SentenceReader {
  /// The modality of a frame that its sentence does not tell as true; nil if nothing is against it.
  func unreality(_ frame: Frame, _ governor: Event?) -> Proposal.Modality? {
    if let unreal = unreality(at: frame.at) { return unreal }
    if isDeniedIdentity(frame) { return .negated }
    if let governor, isRefusedContent(governor) { return .negated }
    if governor == nil, isContraryToFact(frame) { return .hypothetical }
    if governor == nil, isUnvouched(frame) || isWished(frame) || isDemanded(frame) {
      return .hypothetical
    }
    if governor == nil, asksWho(frame) || isMeansOfUnknown(frame) { return .hypothetical }
    if isAimedAt(frame), governor == nil || governor?.at == frame.at { return .hypothetical }
    if governor == nil, isContent(ofNoun: frame.clause) || isInInfinitive(frame) {
      return .hypothetical
    }
    if governor.map({ [.begin, .consent, .agree, .announce].contains($0.term) }) ?? true,
      lacksConsent(frame.clause)
    {
      return .hypothetical
    }
    if let governor, [.request, .offer].contains(governor.term), !governor.isNoun,
      !governor.isPassive,
      governor.actors.isEmpty, hasOtherSubject(governor)
    {
      // "Critics want": nobody who could ask.
      return .hypothetical
    }
    return nil
  }

  /// Whether "who" behind a verb asks for the one of whom the clause tells: "has not said who will speak
  /// for it".
  private func asksWho(_ frame: Frame) -> Bool {
    let (clause, opening) = clauses.clause(frame.at)
    guard syntax.namesModify, opening == .relative, clause.lowerBound > 0,
      units[clause.lowerBound].has(.relative), units[clause.lowerBound].has(.pronoun)
    else { return false }
    let before = units[clause.lowerBound - 1]
    return before.mark == nil && before.state == nil && Clauses.isVerb(before)
      && !before.senses.contains { $0.term.isHead && $0.features.contains(.noun) }
  }

  /// Whether a role is only what an infinitive or a gerund of no list makes of a State: "the idea of using
  /// Switzerland as the protecting power".
  private func isMeansOfUnknown(_ frame: Frame) -> Bool {
    guard syntax.namesModify, frame.kind == .power, let power = frame.powers.first,
      power.units.upperBound < units.count, units[power.units.upperBound].has(.asPreposition),
      power.at < frame.at
    else { return false }
    var start = power.units.lowerBound
    if start > 0, units[start - 1].has(.article) { start -= 1 }
    return start > 1 && units[start - 1].isUnknownWord && units[start - 2].has(any: .of, .toward)
  }

  /// Whether a passive infinitive says what somebody wants or expects: "prefers its interests to be
  /// entrusted to".
  private func isAimedAt(_ frame: Frame) -> Bool {
    guard syntax.namesModify, frame.isPassive, !frame.isNominal,
      let auxiliary = (frame.clause.lowerBound..<max(frame.clause.lowerBound, frame.at)).last(
        where: { !units[$0].has(.filler) }),
      units[auxiliary].tokens.count == 2, units[auxiliary].features(.passive) == .base
    else { return false }
    return !units[frame.clause.lowerBound..<auxiliary].suffix(3).contains {
      $0.has(any: .carryOn, .still, .speech, .future, .passive)
    }
  }

  /// Whether a role stands in a German infinitive of a verb of no list, whose subject and mood the text
  /// leaves open: "die Idee, Bern als Schutzmacht einzusetzen".
  private func isInInfinitive(_ frame: Frame) -> Bool {
    let (clause, opening) = clauses.clause(frame.at)
    guard syntax.isVerbFinal, frame.isNominal, opening == .comma || opening == .relative,
      let last = clause.last(where: { units[$0].mark == nil }), last > frame.at,
      units[last].isUnknownWord, let word = sentence.tokens[units[last].tokens].last?.lower,
      word.hasSuffix("n"), hasInnerZu(word) || units[last - 1].has(.toward)
    else { return false }
    return !units[clause].contains { unit in
      Clauses.isVerb(unit) && unit.senses.contains { $0.features.isFinite }
    }
  }

  /// Whether an infinitive has its "zu" inside: "einzusetzen".
  private func hasInnerZu(_ word: String) -> Bool {
    let bytes = Array(word.utf8.dropFirst(2))
    return zip(bytes, bytes.dropFirst()).contains { $0 == 0x7A && $1 == 0x75 }
  }

  /// Whether a that-clause says what a noun proposes: "der Vorschlag, dass die Schweiz … vertritt".
  func isContent(ofNoun clause: Range<Int>) -> Bool {
    guard syntax.isVerbFinal, clause.lowerBound > 1, units[clause.lowerBound].has(.thatClause),
      units[clause.lowerBound - 1].mark == ","
    else { return false }
    let before = clauses.clause(clause.lowerBound - 1).units
    if !units[before].contains(where: Clauses.isVerb), units[clause.lowerBound - 2].isCapitalized,
      units[clause.lowerBound - 2].state == nil
    {
      // "Der Plan, dass …, wurde verworfen".
      return true
    }
    return units[max(0, clause.lowerBound - 5)..<clause.lowerBound - 1].contains { unit in
      unit.senses.contains {
        [.offer, .request, .announce, .negotiate].contains($0.term) && $0.features.contains(.noun)
      }
    }
  }

  /// Whether a negation only says what a mandate leaves out: "(2019, ohne Konsularisches)".
  func limitsScope(_ at: Int) -> Bool {
    if units[(at + 1)...].prefix(2).contains(where: { $0.has(any: .consular, .visas) }),
      at + 1 < units.count, !Clauses.isVerb(units[at + 1])
    {
      // "Represents it without consular services".
      return true
    }
    guard at > 0, [",", "("].contains(units[at - 1].mark ?? " ") else { return false }
    let rest = units[(at + 1)...].prefix(5).prefix { $0.mark == nil }
    return !rest.contains(where: Clauses.isVerb) && rest.allSatisfy { $0.state == nil }
      && rest.contains { $0.has(any: .consular, .visas) || $0.features(.interests) == .noun }
  }

  /// The modality of whatever stands at a place, where the sentence as a whole takes it back.
  func unreality(at place: Int) -> Proposal.Modality? {
    if units.contains(where: { $0.has(.denial) }) { return .negated }
    if units[..<place].contains(where: { $0.has(.supposition) }) { return .hypothetical }
    if isMadeUp || discourse.isMadeUp(sentence) { return .hypothetical }
    return isBoundByOrder ? .hypothetical : nil
  }

  /// The modality of an event that is only supposed, wished for, or not there yet: "needs the consent
  /// of", "had Moscow agreed".
  func unreality(of event: Event) -> Proposal.Modality? {
    if event.term != .reject, let unreal = unreality(at: event.at) { return unreal }
    guard [.agree, .consent, .sign, .accord].contains(event.term) else { return nil }
    if event.isNoun, event.clause.contains(where: { units[$0].has(.lacking) }) {
      return .hypothetical
    }
    // "Waits for Moscow to agree", "il faut que Moscou accepte".
    guard event.clause.lowerBound > 0, clauses.clause(event.at).opening != .main else { return nil }
    let before = clauses.clause(event.clause.lowerBound - 1).units
    let depends = units[event.clause.lowerBound].has(any: .relative, .thatClause, .subordinator)
    return depends && units[before].suffix(5).contains { $0.has(any: .lacking, .must, .modal) }
      ? .hypothetical : nil
  }

  /// Whether a clause says that a consent is not there yet: "pending Iran's consent".
  func lacksConsent(_ clause: Range<Int>) -> Bool {
    guard let lacking = clause.first(where: { units[$0].has(.lacking) }) else { return false }
    return clause.contains { at in
      abs(at - lacking) <= 5
        && units[at].senses.contains {
          [.consent, .agree, .accord].contains($0.term) && $0.features.contains(.noun)
        }
    }
  }

  /// Whether the sentence opens with a verb and so with a condition: "Stimmt Moskau zu, vertritt …".
  private var isBoundByOrder: Bool {
    guard let first = units.first, first.state == nil, sentence.tokens.last?.lower != "?" else {
      return false
    }
    if syntax.namesModify, units.count > 2 {
      // "Had Moscow agreed, …", "should Tehran refuse, …".
      let isTurned =
        first.features(.have)?.contains(.past) == true
        || first.features(.be)?.contains(.past) == true
        || first.has(any: .modal, .must)
      return isTurned && (units[1].state != nil || units[1].has(any: .article, .pronoun))
        && units.contains { $0.mark == "," }
    }
    guard syntax.isVerbFinal, clauses.starts.count > 1 else { return false }
    let opens = first.senses.contains { sense in
      sense.term == .modal || sense.features.contains(.conditional)
        || sense.features.contains(.present) && !sense.features.contains(.participle)
          && !sense.features.contains(.noun)
    }
    return opens && units.contains { $0.mark == "," }
  }

  /// Whether somebody has to agree to something and so has not agreed yet: "Moskau muss zustimmen".
  func isStillDue(_ clause: Range<Int>) -> Bool {
    guard let must = clause.first(where: { units[$0].has(.must) }) else { return false }
    return clause.contains { at in
      abs(at - must) <= (syntax.isVerbFinal ? 16 : 6)
        && units[at].senses.contains { [.consent, .agree].contains($0.term) }
    }
  }

  /// Whether a negation only says between commas what a State is not: ", hardly a neutral, ".
  func deniesAttribute(_ at: Int, _ clause: Range<Int>) -> Bool {
    guard syntax.namesModify, at > clause.lowerBound, units[at - 1].mark == ",",
      at + 1 < clause.upperBound, units[at + 1].has(.article),
      let end = units[at..<clause.upperBound].prefix(9).firstIndex(where: { $0.mark != nil }),
      units[end].mark == ","
    else { return false }
    return !units[at..<end].contains { $0.state != nil || Clauses.isVerb($0) }
  }

  /// Whether a clause says until when something will not be: "until Moscow agrees".
  func isAwaited(_ event: Event) -> Bool {
    if event.isNoun, [.agree, .consent].contains(event.term),
      units[event.clause.lowerBound..<event.at].suffix(4).contains(where: { $0.has(.awaiting) })
    {
      return true
    }
    guard !event.isNoun, !event.features.contains(.past) else { return false }
    let clause = units[event.clause]
    return clause.prefix(2).contains { $0.has(any: .until, .pending) }
      && !clause.prefix(3).contains { $0.time != nil }
      && [.agree, .consent, .reject, .end].contains(event.term)
  }

  /// Whether what a frame tells waits for somebody who has to agree first.
  func waits(_ frame: Frame) -> Bool {
    !isPast(frame)
      && clauses.starts.contains { start in
        let clause = clauses.clause(start.unit)
        return clause.units != frame.clause && clause.opening != .relative
          && isStillDue(clause.units)
      }
  }

  /// Whether a verb has a subject that is no State: a word of no list right before it.
  private func hasOtherSubject(_ event: Event) -> Bool {
    guard event.at > event.clause.lowerBound else { return false }
    let before = units[event.at - 1]
    return before.senses.isEmpty && before.state == nil && before.time == nil && before.mark == nil
  }

  /// Whether a past only carries the present of somebody's words: "said that it represented".
  ///
  /// "Had represented since 1980" is such a present too; without "since" it may be over.
  func isBackshifted(_ frame: Frame, _ told: [TimeExpression]) -> Bool {
    guard syntax.namesModify || isImperfect(frame), !frame.isNominal || frame.kind == .power,
      !told.contains(where: { [.until, .fromTo, .at].contains($0.role) }),
      !units[frame.clause].contains(where: { $0.has(any: .past, .noLonger, .war) })
    else { return false }
    let isPerfect = units[frame.clause.lowerBound..<frame.at].contains {
      $0.features(.have)?.contains(.past) == true
    }
    if isPerfect, !told.contains(where: { $0.role == .since || $0.role == .duration }) {
      return false
    }
    func says(_ range: Range<Int>) -> Bool {
      units[range].contains { unit in
        unit.features(.speech).map {
          !$0.isDisjoint(with: [.past, .participle]) && !$0.contains(.gerund)
        } == true
      }
    }
    if syntax.namesModify, says(frame.clause.lowerBound..<frame.at) { return true }
    if published != nil, !isLongAgo, !frame.isNominal,
      told.contains(where: { $0.role == .since && $0.isRelative }),
      units[max(frame.clause.lowerBound, frame.at - 1)..<min(frame.at + 3, units.count)]
        .contains(where: { $0.has(.already) })
    {
      // "Le Brésil, qui s'occupait déjà depuis jeudi de ceux de l'Argentine".
      return true
    }
    guard frame.clause.lowerBound > 0,
      clauses.clause(frame.clause.lowerBound).opening == .subordinate,
      units[frame.clause.lowerBound].has(.relative)
    else { return false }
    return says(clauses.clause(frame.clause.lowerBound - 1).units)
  }

  /// Whether an end has only been announced, without a day: "said that it would give up".
  func isStillToCome(_ event: Event) -> Bool {
    guard !event.isNoun, !event.clause.contains(where: { units[$0].time != nil }) else {
      return false
    }
    return event.features.contains(.future)
      || units[event.clause.lowerBound..<event.at].contains {
        $0.has(.future) && !$0.has(.passive) || $0.features(.modal)?.contains(.conditional) == true
      }
  }

  /// Whether the verb of a frame, or its auxiliary, stands in the imperfect.
  func isImperfect(_ frame: Frame) -> Bool {
    let endings = syntax.imperfectEndings
    guard !endings.isEmpty, frame.at < units.count else { return false }
    return (max(frame.clause.lowerBound, frame.at - 4)...frame.at).contains { at in
      Clauses.isVerb(units[at])
        && sentence.tokens[units[at].tokens].contains { token in
          endings.contains { token.lower.hasSuffix($0) }
        }
    }
  }

  /// Whether an event is only what something else lasts to: "until it names a State that accepts".
  func followsUntil(_ at: Int) -> Bool {
    units[..<at].indices.contains { units[$0].has(.until) && units[$0 + 1].time == nil }
  }

  /// Whether a wish is for something of which nothing is known: "its wish for an association".
  func isForOther(_ event: Event) -> Bool {
    guard event.at + 2 < units.count, units[event.at + 1].has(.purpose) else { return false }
    return units[(event.at + 2)...].first { !$0.has(any: .article, .filler) }?.isUnknownWord == true
  }

  /// Whether a word only says after what something happened: "after the break".
  func isBefore(_ at: Int) -> Bool {
    units[max(0, at - 3)..<at].contains {
      $0.has(any: .following, .since) || $0.has(.subordinator) && $0.has(.because)
    }
  }
}
