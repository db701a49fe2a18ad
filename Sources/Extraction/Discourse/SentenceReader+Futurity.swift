import Dates
import Mandates
import States

/// What is told of days after the publication has only been announced.
extension SentenceReader {
  /// Makes an announcement of what a proposal tells as begun or agreed on a day still to come.
  ///
  /// An end that lies ahead leaves a mandate in force.
  func announceComing(_ proposal: inout Proposal, _ frame: Frame?, _ governor: Event?) {
    switch proposal.content {
    case .attestation(.over):
      if let since = proposal.since, isAfterPublication(since) {
        announce(&proposal)
      } else if let until = proposal.until, isAfterPublication(until), !isTold(past: frame) {
        proposal.content = .attestation(.yes)
        proposal.until = nil
      }
    case .attestation(.yes), .act(.entryIntoForce), .act(.agreement), .act(.acceptance),
      .act(.consent), .act(.approval), .act(.resumption):
      if let governor, isDone(governor) {
        // "Agreed to represent it next year": the step is done, what it is about is to come.
        if proposal.date.map({ isAfterPublication($0) }) == true { proposal.date = nil }
        return
      }
      let own = [frame?.clause, governor?.clause].compactMap { $0 }
      let times =
        own.flatMap { clause in clause.filter { units[$0].time != nil } }
        .filter { !datesSpeech($0) }.compactMap { units[$0].time }.map { sentence.times[$0] }
        + leadingComing(own)
      let told = proposal.date ?? proposal.since
      if told.map({ isAfterPublication($0) }) == true || times.contains(where: { isComing($0) })
        || isTold(present: frame, governor)
          && times.contains(where: { mayCome($0, beside: proposal.content) })
      {
        announce(&proposal)
      }
    default: break
    }
  }

  /// Whether a verb tells a step as done.
  private func isDone(_ event: Event) -> Bool {
    !event.isNoun && [.agree, .consent, .sign].contains(event.term)
      && !event.features.isDisjoint(with: [.past, .participle])
      && event.features.isDisjoint(with: [.present, .future]) && !willBe(event)
  }

  /// Whether an auxiliary puts a verb in the future: "will be signed", "is to be signed".
  func willBe(_ event: Event) -> Bool {
    guard !syntax.isVerbFinal, !event.isNoun, event.at > event.clause.lowerBound else {
      return false
    }
    return units[event.clause.lowerBound..<event.at].suffix(4).contains {
      $0.has(.future) || $0.features(.passive)?.contains(.future) == true
        || $0.senses.contains { $0.term == .announce && $0.features.contains(.present) }
    }
  }

  /// Turns a proposal into an announcement, which bears no date.
  private func announce(_ proposal: inout Proposal) {
    proposal.content = .act(.announcement)
    (proposal.date, proposal.since, proposal.until, proposal.near) = (nil, nil, nil, nil)
    proposal.by = []
  }

  /// The times before a clause without a verb of its own: "tomorrow, according to the ministry, it".
  private func leadingComing(_ own: [Range<Int>]) -> [TimeExpression] {
    guard let first = own.map(\.lowerBound).min(), first > 0 else { return [] }
    let lead = clauses.clause(first - 1).units
    guard !units[lead].contains(where: Clauses.isVerb) else { return [] }
    return lead.compactMap { units[$0].time }.map { sentence.times[$0] }
  }

  /// Whether a date lies after the publication for certain.
  func isAfterPublication(_ date: EDTF) -> Bool {
    guard let published = published?.latest, let day = date.earliest else { return false }
    return day > published
  }

  /// Whether a time lies after the publication, by its words or by its date.
  private func isComing(_ time: TimeExpression) -> Bool {
    guard [.at, .since, .fromTo, .after].contains(time.role) else { return false }
    return time.isComing || time.date.map(isAfterPublication) == true
  }

  /// Whether a day or month without a year is rather the next one than the last.
  ///
  /// With a present tense a weekday is the next one, a month the nearer one. What has held "since"
  /// then has begun, unless the word may also tell a beginning to come: "da ottobre".
  private func mayCome(_ time: TimeExpression, beside content: Claim.Content) -> Bool {
    guard let future = time.dateIfFuture, let past = time.date, isAfterPublication(future),
      time.role == .at || time.role == .since && (time.isOnset || syntax.sinceMayBeFrom),
      let published = published?.earliest, let next = future.earliest, let last = past.latest
    else { return false }
    let (ahead, behind) = (next.number - published.number, published.number - last.number)
    if ahead <= 7 { return time.role == .at || time.isOnset || behind > 7 }
    return ahead < behind
  }

  /// Whether the verb stands in the present.
  private func isTold(present frame: Frame?, _ governor: Event?) -> Bool {
    if let governor, !governor.isNoun {
      guard !governor.features.isDisjoint(with: [.present, .gerund]) else { return false }
      return !units[governor.clause].contains { $0.features(.have)?.contains(.past) == true }
    }
    guard let frame, !isPast(frame) else { return false }
    if syntax.isVerbFinal, frame.isNominal, units[frame.clause].contains(where: { $0.has(.have) }),
      let last = units[frame.clause].last(where: { $0.mark == nil }), last.isUnknownWord
    {
      // "Hat am Donnerstag ihre Arbeit als Schutzmacht aufgenommen".
      return false
    }
    return !units[frame.clause].contains {
      $0.has(.have) && !frame.isNominal && !frame.features.isDisjoint(with: [.participle, .past])
        || $0.features(.passive)?.contains(.perfect) == true
    }
  }

  /// Whether a noun for a mandate only says of what something else is told: "the scope of the mandate
  /// was widened".
  func isOfOtherSubject(_ frame: Frame) -> Bool {
    guard [.mandate, .representation].contains(frame.kind), frame.at > frame.clause.lowerBound,
      isPast(frame), frame.clause.contains(where: { $0 > frame.at && Clauses.isVerb(units[$0]) })
    else { return false }
    var before = frame.at - 1
    while before > frame.clause.lowerBound,
      units[before].state != nil
        || units[before].has(any: .filler, .article)
          && !units[before].has(any: .of, .ofThe)
    {
      before -= 1
    }
    guard units[before].has(any: .of, .ofThe), before > frame.clause.lowerBound else {
      return false
    }
    let head = units[before - 1]
    return head.senses.isEmpty && head.state == nil && head.time == nil && head.mark == nil
  }

  /// Whether a frame would take the place that stands with the verb before: "vertrat bis 2015 A in B
  /// und vertritt es noch immer in C".
  func takesFromOtherVerb(_ frame: Frame) -> Bool {
    guard !frame.isNominal, syntax.isVerbFinal,
      let and = (frame.clause.lowerBound..<max(frame.clause.lowerBound, frame.at)).last(where: {
        units[$0].has(.and)
      }), frame.pairs.contains(where: { pair in pair.receiving.contains { $0.at < and } }),
      frame.pairs.contains(where: { pair in pair.receiving.contains { $0.at > and } })
    else { return false }
    guard frame.clause.lowerBound < and else { return false }
    return (frame.clause.lowerBound..<and).contains { place in
      units[place].senses.contains {
        [.represent, .tend, .actFor].contains($0.term) && $0.features.isFinite
          && !$0.features.contains(.participle)
      }
    }
  }

  /// Whether only the two who agreed would represent and be represented: "X and Y agreed on a mandate
  /// in Z".
  func sharesPart(_ triple: Triple, _ frame: Frame, _ event: Event) -> Bool {
    guard frame.isNominal, [.agree, .sign, .negotiate].contains(event.term),
      let power = triple.power, let represented = triple.represented, !discourse.isPower(power),
      let last = event.actors.map(\.at).max()
    else { return false }
    let actors = states(of: event.actors)
    let own = frame.powers + frame.pairs.flatMap(\.represented)
    return actors.contains(power) && actors.contains(represented)
      && !own.contains { $0.at > last }
  }

  /// Whether a time stands with another verb of the clause: "represented A until 2015 and still
  /// represents B".
  func belongsToOtherVerb(_ time: Int, _ frame: Frame) -> Bool {
    guard !frame.isNominal, let at = units.firstIndex(where: { $0.time == time }), at < frame.at,
      let and = (at..<frame.at).last(where: { units[$0].has(any: .and, .but) })
    else { return false }
    guard frame.clause.lowerBound < and else { return false }
    return (frame.clause.lowerBound..<and).contains { place in
      units[place].senses.contains {
        [.represent, .tend, .actFor].contains($0.term) && $0.features.isFinite
      }
    }
  }

  /// Whether a clause tells that a State takes on a role: "became", "has become".
  func tellsBecoming(_ clause: Range<Int>) -> Bool {
    clause.contains { at in
      if syntax.namesModify {
        return units[at].senses.contains { sense in
          sense.term == .serve && sense.features.contains(.onset)
            && (!sense.features.contains(.participle)
              || units[clause.lowerBound..<at].suffix(3).contains { $0.has(.have) })
        }
      }
      guard let serve = units[at].features(.serve) else { return false }
      return serve.contains(.onset) && !(syntax.isVerbFinal && serve.contains(.present))
    }
  }

  /// Whether the clause of a frame says that it is no more.
  func isNoLonger(_ frame: Frame) -> Bool {
    frame.clause.contains { units[$0].has(.noLonger) }
  }

  /// The time up to a date.
  static func noLater(than date: EDTF) -> EDTF {
    guard date.isPlain else { return date }
    return (try? EDTF("../\(date)")) ?? date
  }

  /// Whether a frame is told as past.
  private func isTold(past frame: Frame?) -> Bool { frame.map(isPast) ?? false }

  /// Whether a role goes with a verb in the past: "ab 1961 vertrat die Schweiz als Schutzmacht".
  func isRoleOfPastVerb(_ frame: Frame) -> Bool {
    if syntax.namesModify, frame.kind == .power, frame.at > 1,
      units[max(0, frame.at - 2)..<frame.at].contains(where: { $0.has(.under) })
    {
      // "Had been at work under the protecting power of Belgium".
      return units[frame.clause.lowerBound..<frame.at].contains { unit in
        unit.features(.be)?.contains(.past) == true
      }
    }
    return frame.kind == .power && frame.at > 0 && units[frame.at - 1].has(.asPreposition)
      && units[frame.clause].contains { unit in
        unit.senses.contains {
          [.represent, .tend, .actFor].contains($0.term) && $0.features.isFinite
            && $0.features.contains(.past)
        }
      }
  }

  /// Whether an adjective beside a noun says that what it names is to come: "la création prochaine".
  func isStillAhead(_ event: Event) -> Bool {
    if event.features.contains(.base), !event.isNoun, !syntax.isVerbFinal {
      // "Devrait bientôt ouvrir".
      return units[event.clause.lowerBound..<max(event.clause.lowerBound, event.at)].suffix(3)
        .contains { $0.has(.future) }
    }
    return event.isNoun
      && (max(0, event.at - 1)..<min(units.count, event.at + 2)).contains {
        $0 != event.at && units[$0].has(.coming)
      }
  }

  /// Whether a negation stands in a clause of its own between commas: "comme ils ne se parlent plus, X
  /// représente".
  func isOfOtherClause(_ at: Int, _ frame: Frame) -> Bool {
    if at > frame.at, syntax.hasClitics, units[frame.at..<at].contains(where: { $0.mark == "," }) {
      // "Takes charge, Paris having no embassy there any longer".
      return units[at...].prefix(4).contains { unit in
        unit.senses.contains { $0.features.contains(.gerund) }
      }
    }
    guard at < frame.at, let comma = (at..<frame.at).last(where: { units[$0].mark == "," }) else {
      return false
    }
    return units[at..<comma].contains {
      Clauses.isVerb($0) || $0.has(.meet) || $0.isUnknownWord
    }
      && frame.powers.allSatisfy { $0.at > comma }
  }

  /// Where negations behind a refusal begin that only join what else is refused: "does not want it to
  /// represent X in Y, nor Y in X".
  func refusal(_ governor: Event?, _ frame: Frame) -> Int {
    guard let governor, governor.term == .reject, !governor.isNoun, governor.at < frame.at else {
      return Int.max
    }
    return frame.at
  }

  /// Whether a clause goes on behind a relative clause with what is refused, doubted or denied: "il n'est
  /// pas question que la Suisse, qui n'est plus neutre, représente".
  func resumesRefused(_ frame: Frame) -> Bool {
    if isProposedByOther(frame) { return true }
    let place = clauses.clause(frame.at).opening
    guard place == .comma || syntax.isVerbFinal && place == .relative,
      let power = frame.powers.first,
      power.at < frame.clause.lowerBound
    else { return false }
    let (own, opening) = clauses.clause(power.at)
    if own.upperBound < frame.clause.lowerBound,
      units[own.lowerBound..<power.at].contains(where: { $0.has(any: .condition, .doubt) })
    {
      // "Es ist fraglich, ob die Schweiz, die neutral ist, die Ukraine vertritt".
      return true
    }
    guard opening == .subordinate, own.lowerBound > 0,
      units[own.lowerBound].has(any: .thatClause, .subordinator)
    else { return false }
    return units[clauses.clause(own.lowerBound - 1).units].contains {
      $0.has(any: .negation, .doubt, .modal, .condition, .denial)
        || $0.senses.contains {
          [.reject, .offer, .request].contains($0.term) && !$0.features.contains(.noun)
        }
    }
  }

  /// Whether somebody who is no State only proposes what a clause says: "solle vertreten, schlug ein
  /// Abgeordneter vor".
  private func isProposedByOther(_ frame: Frame) -> Bool {
    guard syntax.isVerbFinal, frame.clause.upperBound < units.count,
      units[frame.clause.upperBound - 1].mark == ","
    else { return false }
    let next = clauses.clause(frame.clause.upperBound).units
    return units[next.lowerBound].features(.offer).map { !$0.contains(.noun) } == true
      && !refs.contains { next.contains($0.at) && $0.isNamedActor }
  }
}
