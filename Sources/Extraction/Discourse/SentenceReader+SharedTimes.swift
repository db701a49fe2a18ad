import Dates

/// Times that a clause shares with others of its sentence.
extension SentenceReader {
  /// The times of a frame or an event that has none of its own: those at the head of the sentence.
  ///
  /// What happened when something else did, shares its day only if it is an event too.
  func sharedTimes(_ clause: Range<Int>, forAct isAct: Bool) -> [TimeExpression] {
    let entry = entryTimes
    return entry.isEmpty ? leadingTimes(clause).filter { isAct || $0.role != .at } : entry
  }

  /// The date of an entry of a chronicle, in its line or above it.
  var entryTimes: [TimeExpression] { isEntry ? openingEntry : sectionTimes }

  /// Whether the date of an entry stands in its line.
  var isEntry: Bool { !openingEntry.isEmpty }

  /// The date that opens an entry of a chronicle: "1961: Switzerland takes over".
  private var openingEntry: [TimeExpression] {
    guard let first = units.firstIndex(where: { $0.mark == nil }), first <= 1,
      let number = units[first].time, first + 1 < units.count,
      let mark = units[first + 1].mark, [":", "–", "—", "-"].contains(mark)
    else { return [] }
    let told = sentence.times[number]
    guard told.role == .at || told.role == .fromTo, told.date != nil, told.date != published else {
      return []
    }
    return [told]
  }

  /// The date that stands alone in the line above.
  private var sectionTimes: [TimeExpression] {
    guard let section = discourse.section, section.time.date != published,
      (1...2).contains(sentence.passage.paragraph - section.paragraph),
      section.time.role == .at || section.time.role == .fromTo
    else { return [] }
    return [section.time]
  }

  /// The time with which the first clause begins, for a later main clause beside it: "since 2012 X
  /// has represented A and Y has represented B".
  private func leadingTimes(_ clause: Range<Int>) -> [TimeExpression] {
    guard clause.lowerBound > 0, clauses.clause(clause.lowerBound).opening == .main,
      clauses.clause(0).opening == .main, let number = units.first?.time,
      !clause.contains(where: { units[$0].time != nil }),
      !units[..<clause.lowerBound].dropFirst().contains(where: { $0.time != nil }),
      !units[clause].prefix(3).contains(where: { $0.has(any: .but, .past, .following) })
    else { return [] }
    let time = sentence.times[number]
    return [.at, .since, .fromTo, .until].contains(time.role) && !datesSpeech(0) ? [time] : []
  }

  /// The times told before a cleft: "since 1980 it is Switzerland that looks after".
  func cleftTimes(_ frame: Frame) -> [TimeExpression] {
    let opening = clauses.clause(frame.at).opening
    guard frame.clause.lowerBound > 0,
      opening == .relative || opening == .subordinate && syntax.hasClitics
    else { return [] }
    let main = clauses.clause(frame.clause.lowerBound - 1).units
    let isCleft = main.allSatisfy { at in
      let unit = units[at]
      return unit.state != nil || unit.time != nil || unit.mark != nil
        || unit.has(
          any: .be, .passive, .pronoun, .object, .article, .filler, .cleft, .embassy, .inside)
    }
    guard isCleft else { return [] }
    return main.compactMap { units[$0].time }.map { sentence.times[$0] }
      .filter { [.since, .fromTo, .duration].contains($0.role) }
  }

  /// The time told before a colon, of which the frame says what happened: "it first acted as
  /// protecting power in 1870: in France it represented".
  func timesBeforeColon(_ frame: Frame) -> [TimeExpression] {
    let start = frame.clause.lowerBound
    guard start > 1, units[start - 1].mark == ":" else { return [] }
    let before = clauses.clause(start - 2).units
    guard units[before].contains(where: { $0.has(any: .power, .cleft, .doSo) }),
      !units[before].contains(where: { $0.has(any: .negation, .interests, .represent) })
    else { return [] }
    let told = before.compactMap { units[$0].time }.map { sentence.times[$0] }
      .filter { [.at, .fromTo, .attribute].contains($0.role) && $0.date != nil }
    return Array(told.prefix(1))
  }

  /// The times of what is added to a clause and tells nothing else: "and that since 1992".
  func tagTimes(_ frame: Frame) -> [TimeExpression] {
    guard frame.clause.upperBound < units.count else { return [] }
    let next = clauses.clause(frame.clause.upperBound).units
    let words = next.filter { units[$0].time == nil && units[$0].mark == nil }
    guard words.count <= 2,
      words.allSatisfy({ units[$0].state == nil && !Clauses.isVerb(units[$0]) })
    else { return [] }
    return next.compactMap { units[$0].time }.map { sentence.times[$0] }
      .filter { [.since, .fromTo, .until].contains($0.role) }
  }

  /// The two ends of a stretch of which the second is an event: "from 1941 until the surrender in
  /// September 1945".
  func stretch(_ clause: Range<Int>) -> (start: EDTF, end: EDTF)? {
    for at in clause where units[at].has(any: .until, .toward) {
      guard let before = clause.last(where: { $0 < at && units[$0].time != nil }),
        at - before <= 2,
        let after = clause.first(where: { $0 > at && units[$0].time != nil }), after - at <= 8,
        !units[before..<after].contains(where: { $0.mark != nil || $0.state != nil }),
        let first = units[before].time, let last = units[after].time,
        units[at].has(.until) || sentence.times[first].role == .attribute,
        [.at, .since, .attribute].contains(sentence.times[first].role),
        let start = sentence.times[first].date, let end = sentence.times[last].date
      else { continue }
      return (start, end)
    }
    return nil
  }

  /// The mandates told before for the States with which agreements are signed; else those given.
  func signed(with triples: [Triple]) -> [Triple] {
    let partners = refs.filter { $0.isUnder(.with) && $0.states.count == 1 }.compactMap(
      \.states.first)
    let told = discourse.topics.suffix(4).reversed().flatMap(\.triples)
    let own = partners.compactMap { partner in
      told.first { $0.represented == partner && $0.receiving != nil && $0.power != nil }
    }
    if let partner = partners.first, partners.count == 1, own.count == 1,
      triples.contains(where: { $0.receiving == partner && $0.power == own[0].power })
    {
      // "The accord with the Ukrainians" is on what is done for them, not on what is done to them.
      return own
    }
    return partners.count > 1 && own.count == partners.count ? own : triples
  }

  /// The day beside the State with which something was signed: "on 15 June with Mexico and today
  /// with Ecuador".
  func day(with triple: Triple) -> EDTF? {
    let days = units.indices.filter { at in
      units[at].time.map { sentence.times[$0].role == .at && sentence.times[$0].date != nil }
        ?? false
    }
    let partners = refs.filter { $0.isUnder(.with) && $0.states.count == 1 }
    guard days.count > 1, partners.count == days.count, let state = triple.represented,
      let number = partners.firstIndex(where: { $0.states == [state] })
    else { return nil }
    return units[days[number]].time.flatMap { sentence.times[$0].date }
  }

  /// The date right behind a noun that names a step: "the request of Washington of 13 March".
  func dateOfNoun(_ event: Event?) -> TimeExpression? {
    guard let event, event.isNoun, event.term.isStep,
      let at = event.clause.first(where: { $0 > event.at && units[$0].time != nil }),
      at - event.at <= 4, units[event.at..<at].allSatisfy({ $0.mark == nil }),
      let number = units[at].time, sentence.times[number].role == .attribute,
      sentence.times[number].date != nil
    else { return nil }
    return sentence.times[number]
  }

  /// The end of a stretch whose two dates stand apart: "from 1 September 1977, to 20 July 2015".
  func spans(_ clause: Range<Int>) -> EDTF? {
    guard syntax.namesModify,
      let end = clause.last(where: { units[$0].time != nil }), end > clause.lowerBound + 2,
      units[end - 1].has(.toward), units[end - 2].mark == "," || units[end - 2].time != nil,
      let number = units[end].time, sentence.times[number].role == .at
    else { return nil }
    return sentence.times[number].date
  }

  /// The date of the clause beside that says what happened then.
  ///
  /// "Ersuchte Rom darum, als es am 7. September seine Botschaft schloss".
  func dateOfWhen(_ clause: Range<Int>?) -> TimeExpression? {
    guard syntax.isVerbFinal, let clause else { return nil }
    let beside = [clause.lowerBound - 1, clause.upperBound].filter { units.indices.contains($0) }
      .map { clauses.clause($0).units }
    guard
      let when = beside.first(where: { other in
        units[other.lowerBound].has(.asPreposition) && units[other.lowerBound].has(.subordinator)
          && !units[other].contains { $0.features(.have)?.contains(.past) == true }
      })
    else { return nil }
    let told = when.compactMap { units[$0].time }.map { sentence.times[$0] }
    return told.count == 1 && told[0].role == .at && told[0].date != nil ? told[0] : nil
  }

  /// The day on which somebody said more of what the sentence before told: "it was no longer neutral,
  /// the spokesman declared on Thursday".
  func dateOfAnswer() -> EDTF? {
    guard proposals.isEmpty, !sentence.times.isEmpty,
      !units.contains(where: { $0.has(any: .represent, .interests) })
    else {
      return nil
    }
    let told = units.indices.filter { datesSpeech($0) }.compactMap { units[$0].time }
      .map { sentence.times[$0] }
    return told.count == 1 && told[0].role == .at ? told[0].date : nil
  }
}
