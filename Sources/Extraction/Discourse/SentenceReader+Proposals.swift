import Dates
import Mandates
import States

/// How a finding becomes a proposal.
extension SentenceReader {
  /// Proposes a finding, or abstains; tells whether it belongs to what the text speaks of.
  mutating func emit(
    _ item: Resolution.Resolved, _ verdict: Verdict, _ frame: Frame?, _ governor: Event?
  ) -> Bool {
    let triple = item.triple
    guard triple.isSound, !namesOneTwice(triple) else { return false }
    guard triple.power != nil else {
      abstain(verdict.rule, "no State is told that represents")
      return false
    }
    guard triple.represented != nil else {
      abstain(verdict.rule, "no State is told that is represented")
      return triple.receiving != nil
    }
    guard triple.receiving != nil else {
      abstain(verdict.rule, "no State is told where it represents")
      // "The question arose who would speak for the one": nobody is said to.
      return !syntax.namesModify || verdict.modality != .hypothetical || frame?.kind != .actFor
    }
    if !item.notes.isEmpty || item.isResolved, discourse.contradicts(triple) {
      abstain(verdict.rule, "the roles are not those that the text gave before")
      return false
    }
    var content = verdict.content
    if content == .act(.announcement), discourse.isInForce(triple) { content = .attestation(.yes) }
    if content == .act(.announcement) { discourse.announce(triple) }
    if content == .act(.entryIntoForce), governor == nil, item.isPowerTaken,
      let frame, frame.features.contains(.present), discourse.isAnnounced(triple)
    {
      // "Will represent. Her ministry takes over the protection": the present of what is to come.
      content = .act(.announcement)
    }
    if content == .attestation(.yes), verdict.modality == .negated, frame != nil {
      // "Sweden does not represent": an officer may take it so.
      content = .attestation(.no)
    }
    if content == .act(.request) { discourse.request(triple) }
    if content == .act(.offer), verdict.modality.isActual {
      discourse.offer(triple, sentence: sentence.number)
    }
    if content == .act(.offer), frame == nil, let governor, !governor.isNoun,
      discourse.isRequested(triple), !units[governor.clause].contains(where: { $0.has(.renew) })
    {
      // Ready to do what it was asked to do.
      content = .act(.acceptance)
    }
    if content == .act(.offer), frame != nil, isAsWished(triple) { content = .act(.acceptance) }
    var proposal = Proposal(
      content, modality: verdict.modality, span: sentence.passage.range, rule: verdict.rule)
    proposal.power = triple.power
    proposal.represented = triple.represented
    proposal.receiving = triple.receiving
    proposal.place = triple.place.flatMap { Place($0) }
    proposal.by = Set(verdict.by).sorted()
    date(&proposal, item.times, frame, governor)
    announceComing(&proposal, frame, governor)
    rememberStep(proposal, towards: triple)
    if proposal.content == .attestation(.yes), verdict.modality.isActual {
      discourse.confirm(triple)
    }
    if case .act(let act) = proposal.content, proposal.date == nil {
      proposal.near = surroundingDate(of: act, triple, at: verdict.at)
      if syntax.namesModify, let near = proposal.near, let published, published != near,
        let first = near.earliest, let last = near.latest, let day = published.latest,
        first < day, day < last
      {
        // "September 17, 2012: Italy has agreed": not after that day.
        proposal.near = Self.noLater(than: published)
      }
    } else if content == .attestation(.over), proposal.since == nil, let frame {
      proposal.since =
        surroundingStart(of: frame)
        ?? (proposal.until == nil || proposal.until?.isPlain == true
          ? startAtBreak(of: triple, frame) : nil)
    }
    if proposal.content == .attestation(.over), proposal.until == nil, proposal.since != nil,
      discourse.isInForce(triple), let frame,
      units[frame.clause].contains(where: { unit in
        unit.time.map { sentence.times[$0].role == .since } ?? false
      })
    {
      // "Since then it had looked after them", where the text says that it does.
      proposal.content = .attestation(.yes)
    }
    let circumstances = Circumstances(sentence: sentence, text: text)
    if let frame { proposal.scope = circumstances.scope(in: frame.clause) }
    if case .act(let act) = proposal.content {
      proposal.reason = circumstances.reason(for: act, at: verdict.at)
    }
    if content == .act(.offer), let clause = governor?.clause ?? frame?.clause,
      units[clause].contains(where: { $0.has(.renew) })
    {
      proposal.rule += Sequence.renewal
    }
    proposal.why = item.notes.isEmpty ? nil : item.notes.joined(separator: "; ")
    proposals.append(proposal)
    return true
  }

  /// Gives a proposal the dates that the words tell.
  func date(
    _ proposal: inout Proposal, _ own: [Int], _ frame: Frame?, _ governor: Event?
  ) {
    let isAct = if case .act = proposal.content { true } else { false }
    var told = own.filter { number in
      !isAct || proposal.content == .act(.rejection)
        || !units.indices.contains { units[$0].time == number && datesSpeech($0) }
    }.map { sentence.times[$0] }
    if let governor, frame == nil, governor.term == .request, isAside(governor.at) {
      // "Took it over on 9 April at London's request": when it was asked is not told.
      return
    }
    if let governor {
      let isAnswer = governor.term == .reject
      let inClause = governor.clause.filter { isAnswer || !datesSpeech($0) }
        .filter { units[$0].time != nil }
        .sorted { abs($0 - governor.at) < abs($1 - governor.at) }
        .compactMap { units[$0].time }.map { sentence.times[$0] }
      told = inClause + told
    }
    if told.isEmpty, syntax.namesModify, let frame, frame.isNominal, governor != nil {
      // "On Monday the mandate that it exercises expires".
      let clause = clauses.clause(frame.at).units
      told = clause.compactMap { units[$0].time }.map { sentence.times[$0] }
    }
    if told.isEmpty, let frame, frame.kind == .sameAgain {
      // "Since March 1992 Pakistan has done so".
      told = units[frame.clause].compactMap(\.time).map { sentence.times[$0] }
    }
    if told.isEmpty, frame != nil { told = openingTimes() }
    if told.isEmpty, let clause = governor?.clause ?? frame?.clause {
      told = sharedTimes(clause, forAct: isAct)
    }
    if told.isEmpty, let frame { told = cleftTimes(frame) + (isAct ? [] : tagTimes(frame)) }
    if told.isEmpty, let frame, !isAct { told = timesBeforeColon(frame) }
    if told.isEmpty, let clause = frame?.clause ?? governor?.clause, let day = dayBefore(clause) {
      told = [day]
    }
    if own.count > 0, let frame, frame.pairs.count > 1 {
      told = own.map { sentence.times[$0] } + told
    }
    switch proposal.content {
    case .attestation:
      if told.isEmpty { told = lead(frame) }
      // "In 1989 it represented them for a year": not the year before the publication.
      let isDated =
        proposal.content == .attestation(.over)
        && (told.contains { $0.role == .at && $0.date != nil } || isLongAgo)
      if let since = told.first(where: { $0.role == .since || $0.role == .duration && !isDated }) {
        proposal.since = since.date
      }
      if let stretch = told.first(where: { $0.role == .fromTo }) {
        proposal.since = stretch.date
        proposal.until = stretch.end
      }
      if let until = told.first(where: { $0.role == .until }) { proposal.until = until.date }
      if proposal.until == nil, let frame, let (start, end) = stretch(frame.clause) {
        (proposal.since, proposal.until) = (start, end)
      }
      if proposal.until == nil, let frame, let end = spans(frame.clause) { proposal.until = end }
      if proposal.since == nil, proposal.content == .attestation(.yes), let frame {
        proposal.since = sinceEvent(frame) ?? sinceAccord(frame)
      }
      if proposal.since == nil, told.allSatisfy({ $0.role == .until }) {
        proposal.since = openingTimes().first?.date
      }
      if proposal.since == nil, proposal.content == .attestation(.over) || frame?.kind == .list {
        let at =
          told.first { $0.role == .at && $0.date != published }?.date
          ?? told.first { $0.role == .attribute }?.date
        if endsThere(frame?.clause) {
          proposal.until = proposal.until ?? at
        } else {
          proposal.since = at ?? entryTimes.first?.date
        }
        if proposal.content == .attestation(.over), frame?.kind != .list, proposal.until == nil,
          let since = proposal.since, since == at
        {
          // "In 1968 it represented": then it was in force, when that began is not told.
          proposal.since = Self.noLater(than: since)
        }
      }
      if proposal.content == .attestation(.over), let frame, isNoLonger(frame) {
        // "Not since 2019", "ceased to in 2019": that is when it ended.
        proposal.until = proposal.until ?? told.first { [.since, .at].contains($0.role) }?.date
        proposal.since = nil
      }
    case .act(let act):
      told += lead(frame)
      let at =
        told.first {
          $0.date != nil
            && ($0.role == .at
              || [.since, .until].contains($0.role) && act == .entryIntoForce
              || $0.role == .since && act == .end && governor == nil
              || $0.role == .attribute && governor?.term == .accord)
        } ?? dateOfNoun(governor)
        ?? (frame == nil ? strayDate(besides: governor?.clause) : nil)
        ?? dateOfWhen(governor?.clause ?? frame?.clause)
      if act == .announcement { return }
      proposal.date = at?.date
      if act == .rejection, at == nil, !syntax.isVerbFinal,
        let said = units.indices.first(where: { datesSpeech($0) }),
        syntax.namesModify || governor.map({ said > $0.at }) == true, let number = units[said].time,
        sentence.times[number].role == .at
      {
        // "Said on August 11 that it had been refused": who answers does so in saying it.
        proposal.date = sentence.times[number].date
      }
      if act == .offer, at == nil, let governor, let saying = saying(governor) {
        proposal.date = saying
      }
      if let governor, [.end, .begin].contains(governor.term),
        !governor.features.isDisjoint(with: [.present, .future]), let future = at?.dateIfFuture,
        !syntax.isVerbFinal || !governor.features.contains(.participle)
          || units[governor.clause].contains(where: { $0.has(.passive) })
      {
        // "Am Montag erlischt das Mandat": the present tells what is to come.
        proposal.date = future
      }
      if act == .entryIntoForce, let frame, let future = at?.dateIfFuture,
        syntax.isVerbFinal && frame.features.contains(.present)
          && (at?.isOnset == true || frame.isOnset && !frame.features.contains(.participle))
          || units[frame.clause].contains(where: { unit in
            unit.senses.contains { !$0.features.isDisjoint(with: .future) }
          })
      {
        // "Représentera à partir de janvier", "vertritt ab Januar".
        proposal.date = future
      }
    }
  }

  /// The times of the clause without a verb before a frame: "1982, im Falklandkrieg, übernahm".
  private func lead(_ frame: Frame?) -> [TimeExpression] {
    guard syntax.isVerbFinal, let frame else { return [] }
    var times: [TimeExpression] = []
    var start = frame.clause.lowerBound
    while start > 0, units[start - 1].mark == "," {
      let before = clauses.clause(start - 1).units
      guard !units[before].contains(where: Clauses.isVerb) else { break }
      times += units[before].compactMap(\.time).map { sentence.times[$0] }
      start = before.lowerBound
    }
    return times
  }

  /// Whether the first date of a clause is that of what ended it: "until the reopening in 2015".
  private func endsThere(_ clause: Range<Int>?) -> Bool {
    guard let clause, let until = clause.first(where: { units[$0].has(.until) }),
      let time = clause.first(where: { units[$0].time != nil })
    else { return false }
    return until < time && time - until <= 8
  }

  /// The times with which a sentence begins, before a clause about them: "since 2012, when X broke".
  private func openingTimes() -> [TimeExpression] {
    let first = clauses.clause(0).units
    guard first.upperBound < units.count, clauses.clause(first.upperBound).opening != .main,
      !units[first].contains(where: { Clauses.isVerb($0) && !$0.has(.cleft) })
    else { return [] }
    return first.compactMap { units[$0].time }.map { sentence.times[$0] }
      .filter { $0.role == .since || $0.role == .fromTo }
  }

  /// The date right before a clause about what happened then: "on 8 July 2004, when they opened".
  private func dayBefore(_ clause: Range<Int>) -> TimeExpression? {
    guard clause.lowerBound > 1, units[clause.lowerBound - 1].mark == ",",
      units[clause.lowerBound].has(.subordinator),
      !units[clause.lowerBound].has(any: .relative, .because, .thatClause),
      let number = units[clause.lowerBound - 2].time
    else { return nil }
    let told = sentence.times[number]
    let mayBeOfNoun = syntax.namesModify && !units[clause.lowerBound].has(.since)
    return [.at, .since, .until].contains(told.role) && told.date != nil
      || mayBeOfNoun && [.attribute, .fromTo].contains(told.role) ? told : nil
  }

  /// The date of a sentence that stands in none of its clauses about something else.
  private func strayDate(besides own: Range<Int>?) -> TimeExpression? {
    let at = units.indices.first { at in
      guard let time = units[at].time, !datesSpeech(at) else { return false }
      let told = sentence.times[time]
      let clause = clauses.clause(at)
      if units[clause.units].prefix(2).contains(where: { $0.has(.following) }) { return false }
      return told.role == .at && told.date != nil && clause.opening != .relative
        && (clause.units == own && !syntax.hasClitics
          || !units[clause.units].contains { $0.isEvent || $0.has(.represent) })
    }
    return at.flatMap { units[$0].time }.map { sentence.times[$0] }
  }

  /// Whether a time says when something was said: "Bern confirmed on Thursday".
  func datesSpeech(_ at: Int) -> Bool {
    guard units[at].time != nil else { return false }
    let start = clauses.clause(at).units.lowerBound
    var before = at - 1
    while before >= start, before >= at - 4 {
      // "Sagte am 1. August zu" is no speech.
      if units[before].has(.speech), !units[before].has(any: .agree, .reject) { return true }
      if units[before].isEvent || units[before].mark == "," { return false }
      before -= 1
    }
    return false
  }

  /// The date that a sentence tells of what the sentence before did: "He spoke to her on Friday".
  func dateOfBefore() -> EDTF? {
    guard proposals.isEmpty, let first = units.first, first.has(.pronoun),
      units.prefix(syntax.isVerbFinal ? 24 : 6).contains(where: { $0.has(any: .speech, .meet) })
    else { return nil }
    return sentence.times.first { $0.role == .at && $0.date != nil }?.date
  }

  /// The date of what a mandate has held since: "depuis la rupture en 2012".
  private func sinceEvent(_ frame: Frame) -> EDTF? {
    for at in frame.clause where at < frame.at {
      guard let number = units[at].time, [.at, .attribute].contains(sentence.times[number].role)
      else { continue }
      var before = at - 1
      while before >= frame.clause.lowerBound, before >= at - 10,
        units[before].mark == nil || units[before].mark == "-"
      {
        if units[before].has(.since) { return sentence.times[number].date }
        before -= 1
      }
    }
    if let after = sinceClause(after: frame.clause) { return after }
    // "Since Moscow broke with Israel in 1967, it has looked after".
    guard frame.clause.lowerBound > 0 else { return nil }
    let before = clauses.clause(frame.clause.lowerBound - 1).units
    guard units[before].first?.has(.since) == true else { return nil }
    return before.compactMap { units[$0].time }.map { sentence.times[$0] }
      .first { ($0.role == .at || $0.role == .attribute) && $0.date != nil }?.date
  }

  /// The date of a clause behind that says since when: "since Baghdad broke off relations in 1967".
  private func sinceClause(after clause: Range<Int>) -> EDTF? {
    guard syntax.namesModify, clause.upperBound < units.count else { return nil }
    let next = clauses.clause(clause.upperBound).units
    // "Has represented the US since their diplomats left in 2012": whatever happened then.
    let isPerfect = units[clause].contains { $0.features(.have)?.contains(.present) == true }
    let days = next.filter { units[$0].time != nil }
    guard units[next].first?.has(.since) == true,
      isPerfect && days.count == 1
        || units[next].contains(where: { $0.has(any: .breakOff, .war, .end, .following, .restore) })
        || units[next].contains(where: { $0.has(any: .relations, .embassy) })
    else { return nil }
    return next.compactMap { units[$0].time }.map { sentence.times[$0] }
      .first { [.at, .attribute, .after].contains($0.role) && $0.date != nil }?.date
  }

  /// Keeps that nothing certain follows, and why.
  mutating func abstain(_ rule: String, _ why: String) {
    abstentions.append(Abstention(span: sentence.passage.range, rule: rule, why: why))
  }
}
