/// Agreements of which a clause or a verb says what they are about.
extension SentenceReader {
  /// The signing of an agreement that lets, obliges or has a State represent: "an agreement that lets
  /// Switzerland act for Russia was concluded", "signed an accord allowing Sweden to represent".
  func concluding(_ frame: Frame, _ events: [Event]) -> Event? {
    guard syntax.namesModify, !frame.isNominal, let accord = accord(before: frame.at) else {
      return nil
    }
    return events.first {
      $0.term == .sign && !$0.isNoun && $0.isPassive && $0.at > frame.at
        && !$0.features.contains(.noun)
        && !units[frame.at..<$0.at].contains { $0.mark == ";" || $0.has(.accord) }
    }
      ?? events.last {
        $0.term == .sign && !$0.isNoun && !$0.isPassive && $0.at <= accord && accord - $0.at <= 6
      }
  }

  /// The signing right before a clause under which something is: "signed notes in December under which it
  /// represents".
  func signingBefore(
    _ clause: Range<Int>, _ opening: Clauses.Opening, _ events: [Event]
  ) -> Event? {
    guard syntax.namesModify, opening == .relative, units[clause.lowerBound].tokens.count > 1 else {
      return nil
    }
    return events.last {
      $0.term == .sign && !$0.isNoun && $0.clause.upperBound == clause.lowerBound
    }
  }

  /// The agreement whose terms a verb tells: only what lets whom do it stands between.
  func accord(before at: Int) -> Int? {
    var next = at - 1
    while next >= 0, at - next <= 9 {
      let unit = units[next]
      if unit.has(.accord) || unit.has(.sign) && unit.tokens.count > 2 { return next }
      guard
        unit.state != nil
          || unit.has(
            any: .letting, .consent, .entrust, .relative, .toward, .article, .filler, .embassy,
            .institution, .with, .ending, .future)
      else { return nil }
      next -= 1
    }
    return nil
  }

  /// Whether it is something else that an office begins to do: "the section began to issue visas".
  func beginsSomething(_ event: Event, _ frame: Frame) -> Bool {
    guard frame.kind == .section, !event.isNoun, !event.isPassive, event.at > frame.at else {
      return false
    }
    if event.term == .begin { return beginsSomething(event.at) }
    // "Began to accept papers".
    return event.features.contains(.base)
      && units[frame.at..<event.at].contains { $0.has(.begin) }
  }

  /// Whether an infinitive or a gerund says what is begun: "began to accept", "started issuing".
  func beginsSomething(_ at: Int) -> Bool {
    guard syntax.namesModify,
      let next = units[(at + 1)...].first(where: { $0.time == nil && !$0.has(.filler) })
    else { return false }
    return next.has(.toward)
      || next.isUnknownWord
        && sentence.tokens[next.tokens].last?.lower.hasSuffix("ing") == true
  }

  /// Whether an interests section, or the embassy that a clause is about, was closed: "has closed the
  /// section", "the Polish embassy, which had represented the US, closed on Friday".
  func isClosed(_ frame: Frame) -> Bool {
    guard syntax.namesModify else { return false }
    let clause = frame.clause
    if frame.kind != .section {
      guard clauses.clause(frame.at).opening == .relative, clause.upperBound < units.count,
        frame.powers.contains(where: { $0.head == .embassy && $0.at < clause.lowerBound })
      else { return false }
      return units[clause.upperBound...].prefix(3).contains { $0.has(.closing) }
    }
    if isFuture(frame) || units[clause].contains(where: { $0.has(any: .future, .until) }) {
      return false
    }
    return clause.contains { at in
      guard units[at].has(.closing) else { return false }
      if at > frame.at {
        return units[frame.at..<at].allSatisfy {
          $0.mark == nil && !$0.has(any: .and, .but, .agent, .following, .subordinator, .restore)
        }
      }
      return units[at + 1..<frame.at].allSatisfy {
        $0.state != nil || $0.has(any: .article, .possessive, .filler, .ending)
      }
    }
  }

  /// Whether a sentence says nothing but that the agreement was signed, right after one that told of a
  /// mandate and of no other agreement.
  ///
  /// "The agreement was signed on 15 June". A bare year may be that of any agreement.
  func signsNothingElse(_ event: Event, _ topic: Discourse.Topic) -> Bool {
    guard syntax.namesModify, event.term == .sign, !event.isNoun, event.isPassive,
      sentence.number - topic.sentence == 1, discourse.lastAccord != topic.sentence,
      let first = units.first, first.has(.article),
      first.features(.article)?.contains(.base) != true,
      !units.contains(where: { unit in
        unit.time.flatMap { sentence.times[$0].date }.map { PlainDate($0)?.month == nil } ?? false
      })
    else { return false }
    return units.indices.allSatisfy { at in
      let unit = units[at]
      return at == event.at || unit.mark != nil || unit.time != nil || unit.state != nil
        || unit.has(any: .article, .accord, .filler, .passive, .have, .inside)
        || at > event.at && (unit.isCapitalized || unit.has(any: .agent, .and))
    }
  }
}
