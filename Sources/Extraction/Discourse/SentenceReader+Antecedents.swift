import States

/// Who represents, where the subject of the verb is a pronoun, an office of a State that is not named
/// with it, or left out.
extension SentenceReader {
  /// Gives mandates of which nobody is told to hold them the one State spoken of that may.
  func completed(_ resolved: [Resolution.Resolved], _ frame: Frame) -> [Resolution.Resolved] {
    guard resolved.contains(where: { $0.triple.power == nil }), standsForPower(frame) else {
      return resolved
    }
    let taken = resolved.flatMap(\.triple.states)
    guard let power = spokenOf(besides: taken, before: frame) else { return resolved }
    return resolved.map { item in
      guard item.triple.power == nil, item.triple.states.count == 2 else { return item }
      var item = item
      item.triple.power = power
      item.isPowerTaken = true
      item.notes.append("who represents is the one other State spoken of before")
      return item
    }
  }

  /// The State other than some that the sentence names before a frame, else that the one before names.
  private func spokenOf(besides taken: [StateKey], before frame: Frame) -> StateKey? {
    var here: [StateKey] = []
    for ref in refs where ref.isNamed && !ref.isUnder(.inside) && !frame.holds(ref) {
      // "In the US": a State behind the verb may be another's.
      guard ref.at < frame.clause.lowerBound else { continue }
      for state in ref.states where !taken.contains(state) && !here.contains(state) {
        here.append(state)
      }
    }
    let known =
      here.isEmpty
      ? discourse.named(besides: taken, since: sentence.number - Self.memory) : here
    if known.count < 2 { return known.first }
    let powers = known.filter { discourse.isPower($0) }
    return powers.count == 1 ? powers.first : nil
  }

  /// How many sentences back a State is in mind.
  private static var memory: Int { 2 }

  /// Whether a frame names whom and where, speaks of a mandate and has for its subject what may stand
  /// for a State.
  private func standsForPower(_ frame: Frame) -> Bool {
    guard !frame.isNominal, !frame.isPassive, [.represent, .tend].contains(frame.kind),
      frame.powers.allSatisfy({ $0.states.isEmpty && !$0.isPerson && $0.form != .both }),
      !frame.pairs.isEmpty,
      frame.pairs.allSatisfy({ pair in
        !pair.represented.isEmpty && !pair.receiving.isEmpty
          && (pair.represented + pair.receiving).allSatisfy(\.isNamed)
      }),
      !discourse.speaksOfStrangers(since: sentence.number - Self.memory),
      !units.contains(where: { $0.has(.foreign) })
    else { return false }
    let isOfMandate =
      frame.kind == .tend
      || frame.pairs.allSatisfy { $0.represented.allSatisfy { $0.role == .interests } }
      || units.contains { $0.has(any: .mandate, .protectionMandate, .power, .goodOffices) }
      || topicBefore.map { sentence.number - $0.sentence <= Self.memory } == true
    guard isOfMandate else { return false }
    if hasOffice(frame) { return true }
    // "The ambassador … She represents": a person may be meant.
    return !discourse.speaksOfEnvoys(since: sentence.number - Self.memory)
      && (hasPronoun(frame) || leavesSubjectOut(frame))
  }

  /// Whether the subject is a pronoun for a thing.
  private func hasPronoun(_ frame: Frame) -> Bool {
    refs.contains { ref in
      frame.clause.contains(ref.at) && (syntax.isVerbFinal || ref.at < frame.at)
        && ref.form == .pronoun && !ref.isPerson && units[ref.at].has(.pronoun)
        && ref.role == .bare
    }
  }

  /// Whether the subject is an embassy without the name of its State: "it is its mission that".
  private func hasOffice(_ frame: Frame) -> Bool {
    let (clause, opening) = clauses.clause(frame.at)
    let words =
      opening == .relative
      ? max(0, clause.lowerBound - 3)..<clause.lowerBound
      : clause.lowerBound..<max(clause.lowerBound, frame.at)
    return words.contains { at in
      units[at].has(.embassy) && at > 0 && units[at - 1].has(any: .article, .possessive)
        && (at < 2 || !RefReader.prepositions.contains { units[at - 2].has($0) })
        && !refs.contains { $0.isNamed && $0.headUnit == at }
    }
  }

  /// Whether a verb that may do so stands without a subject, behind nothing but times and places.
  private func leavesSubjectOut(_ frame: Frame) -> Bool {
    guard syntax.dropsSubject, frame.features.isFinite, frame.powers.isEmpty else { return false }
    let (clause, opening) = clauses.clause(frame.at)
    let start = opening == .relative ? max(0, clause.lowerBound - 3) : clause.lowerBound
    let before = units[start..<max(start, frame.at)]
    if opening == .relative, !before.contains(where: { $0.time != nil }) { return false }
    return before.allSatisfy {
      !$0.isUnknownWord && !$0.has(.emissary)
        && !($0.isCapitalized && $0.senses.isEmpty
          && $0.state == nil && $0.time == nil && $0.mark == nil)
    }
  }

  /// Whether a pronoun or a left-out subject was taken for one State, and the sentence before names
  /// another that it may be as well; who is known to represent goes on being spoken of.
  private func mayStandForAny(_ triple: Triple, _ frame: Frame) -> Bool {
    guard [.represent, .tend].contains(frame.kind), !frame.isNominal, !frame.isPassive,
      frame.powers.allSatisfy({ $0.states.isEmpty }), let power = triple.power,
      !discourse.isPower(power),
      !refs.contains(where: { $0.isNamed && $0.states.contains(power) })
    else { return false }
    return discourse.named(besides: triple.states, since: sentence.number - 1).contains {
      discourse.wasNamed($0, in: sentence.number - 1)
    }
  }

  /// Whether a pronoun taken for a State that the text did not tell to represent may as well mean a
  /// lawyer or an ambassador spoken of right before, or the other of two States told together.
  func mayMeanOther(_ triple: Triple, _ frame: Frame) -> Bool {
    if mayStandForAny(triple, frame) { return true }
    guard let power = triple.power, !discourse.isPower(power), frame.kind == .represent,
      !frame.isNominal, !frame.isPassive, !refs.contains(where: { $0.states.contains(power) })
    else { return false }
    if discourse.speaksOfStrangers(since: sentence.number - 1) { return true }
    if !hasOffice(frame), discourse.speaksOfEnvoys(since: sentence.number - 1),
      frame.pairs.contains(where: { $0.represented.contains { $0.role == .bare } })
    {
      return true
    }
    let couple = discourse.couple
    return couple.contains(power)
      && couple.allSatisfy { state in
        (state == power || !triple.involves(state))
          && discourse.wasNamed(state, in: sentence.number - 1)
      }
  }

  /// Takes "their interests" beside a pronoun for those of the one State that the clause names before:
  /// "after the entry of the United States into the war it looked after their interests".
  func owned(_ frame: Frame) -> Frame {
    guard !frame.isNominal, !frame.isPassive, [.represent, .tend].contains(frame.kind),
      frame.powers.allSatisfy({ $0.states.isEmpty && !$0.isPerson }),
      let owner = frame.pairs.first?.represented.first, owner.form == .possessive,
      owner.role == .interests, owner.states.isEmpty, !owner.isOfSpeaker,
      frame.pairs.allSatisfy({ pair in
        pair.represented.allSatisfy { $0 == owner || $0.isNamed } && !pair.receiving.isEmpty
      })
    else { return frame }
    let before = refs.filter { ref in
      frame.clause.contains(ref.at) && ref.at < owner.at && ref.isNamed && !frame.holds(ref)
    }
    guard before.count == 1, let named = before.first, named.form == .named,
      !named.isUnder(.inside), !named.isUnder(.agent), named.role != .bare,
      !claimed.contains(named.at)
    else { return frame }
    var frame = frame
    for number in frame.pairs.indices {
      for place in frame.pairs[number].represented.indices
      where frame.pairs[number].represented[place] == owner {
        frame.pairs[number].represented[place].states = named.states
      }
    }
    return frame
  }
}
