import States

/// Who is meant where a war, a break or an older story stands between a mandate and what is said of it.
extension SentenceReader {
  /// The State that became the enemy of one that is represented, told in a clause of time before a
  /// frame without a place of its own, where "it" is the one that represented before: "when Italy
  /// entered the war, it became protecting power there too".
  func enemy(before frame: Frame) -> StateKey? {
    guard let quarrel = quarrel(before: frame),
      frame.pairs.contains(where: { $0.receiving.contains { $0.form == .there } })
    else { return nil }
    return quarrel
  }

  /// Whether a pronoun may stand for the subject of a quarrel or for the State told to represent
  /// before, and nothing says for which.
  func isTornByQuarrel(_ frame: Frame) -> Bool {
    quarrel(before: frame) != nil && enemy(before: frame) == nil
  }

  /// The only State of a subordinate clause that tells of a war or a break, before the clause of a
  /// frame whose power is a pronoun, where another State has been told to represent.
  private func quarrel(before frame: Frame) -> StateKey? {
    guard syntax.namesModify, frame.powers.count == 1,
      frame.powers[0].form == .pronoun, frame.powers[0].states.isEmpty,
      let power = discourse.power
    else { return nil }
    let comma = frame.powers[0].units.lowerBound - 1
    guard comma > 1, units[comma].mark == ",", units[0].has(.subordinator),
      units[..<comma].contains(where: { $0.has(any: .war, .breakOff) })
    else { return nil }
    let before = 0..<comma
    let named = refs.filter { before.contains($0.at) && $0.isNamed }.flatMap(\.states)
    guard let state = named.first, Set(named).count == 1, state != power else { return nil }
    return state
  }

  /// Whether a beginning is set in a war or a stretch of its own, so that it is of an older mandate: "first took on
  /// this role in the war of 1870".
  func beginsElsewhere(_ event: Event) -> Bool {
    guard syntax.namesModify, event.term == .begin, !event.isNoun else { return false }
    return event.clause.contains { at in
      at > event.at
        && (units[at].has(.war) && units[event.at..<at].contains { $0.has(.inside) }
          || units[at].time.map { sentence.times[$0].role == .fromTo } == true)
    }
  }

  /// Whether a mandate is only guessed to be that of the protecting power told before, with the States
  /// the other way round: they may as well look after their own.
  func reversesGuess(_ item: Resolution.Resolved, _ frame: Frame) -> Bool {
    let triple = item.triple
    guard syntax.namesModify, [.actFor, .tend].contains(frame.kind), !frame.isPassive,
      item.isPowerTaken
        || frame.powers.allSatisfy({ ref in
          ref.states.isEmpty && !units[ref.at].has(.object)
        }),
      let represented = triple.represented, let receiving = triple.receiving,
      discourse.isReversed(triple.power, represented, receiving)
    else { return false }
    return !units.contains {
      $0.has(any: .likewise, .mirror, .still) || $0.has(.and) && $0.has(.filler)
    }
  }

  /// The refusal of a State of which a clause behind says what it was to do: "refused to accept Turkey
  /// as the state that was to protect".
  func refusing(_ frame: Frame, _ events: [Event]) -> Event? {
    let (clause, opening) = clauses.clause(frame.at)
    guard syntax.namesModify, opening == .relative, clause.lowerBound > 0,
      events.contains(where: { $0.term == .announce && $0.clause == frame.clause })
    else { return nil }
    return events.last { event in
      event.term == .reject && !event.isNoun && event.clause.upperBound == clause.lowerBound
        && event.at < clause.lowerBound && frame.powers.contains { $0.at > event.at }
    }
  }

  /// Whether a role stands behind a refusal that is not understood to be about it: "declined to accept
  /// its choice of Italy as protecting power".
  func followsRefusal(_ frame: Frame) -> Bool {
    syntax.namesModify && frame.kind == .power
      && units[frame.clause.lowerBound..<max(frame.clause.lowerBound, frame.at)].contains {
        $0.senses.contains { $0.term == .reject && !$0.features.contains(.noun) }
      }
  }
}
