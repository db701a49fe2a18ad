import Dates
import Mandates
import States

/// Whether what happens to a mandate that its clause does not name is said of one, and not of
/// whatever else the same States deal in.
extension SentenceReader {
  /// Whether an event may be done to the mandates of a topic: by a word for one in its object, or
  /// because the text told a step towards one that is still open.
  func concernsMandate(_ event: Event, _ topic: Discourse.Topic) -> Bool {
    let object = objectRange(of: event)
    let isOfOthers = event.clause.indices.contains { at in
      // "Similar arrangements ended elsewhere".
      at > event.clause.lowerBound && units[at - 1].has(.alike)
        && units[at].has(any: .mandate, .protectionMandate, .representation)
    }
    if isOfOthers { return false }
    if object.contains(where: { namesMandate($0) }) { return true }
    if object.contains(where: { units[$0].features(.negotiate)?.contains(.noun) == true }) {
      // "Suspended the talks".
      return false
    }
    let things = object.filter { at in
      at != event.at
        && units[at].senses.contains {
          [.offer, .request, .accord].contains($0.term) && $0.features.contains(.noun)
        }
    }
    if !things.isEmpty, things.allSatisfy({ isOfOther($0) }) { return false }
    if object.contains(where: { units[$0].has(.thought) && isOfOther($0) }) {
      // "Rejected the idea of a ceasefire".
      return false
    }
    if event.isNoun, isOfOther(event.at) { return false }
    if [.end, .begin, .entrust, .name, .accord].contains(event.term) {
      // "Canada ended the interview": the State does it to something else.
      return event.isNoun || event.isPassive || !things.isEmpty
        || !event.actors.contains(where: \.isNamed) || !object.contains(where: isStrange)
    }
    if event.term == .consent, event.isNoun { return true }
    if topic.triples.contains(where: { discourse.isOpen($0) }) { return true }
    if things.contains(where: { units[$0].has(.accord) }) || event.term == .sign,
      let until = discourse.accordUntil, sentence.number <= until
    {
      return true
    }
    if signsNothingElse(event, topic) { return true }
    // "Iran asked Switzerland for it in 2016".
    return event.term == .request && !event.isNoun
      && event.addressees.contains { ref in
        ref.states.contains { state in topic.triples.contains { $0.power == state } }
      }
  }

  /// Keeps that a mandate is new in the text: a step towards it is told, or a beginning not long ago.
  mutating func rememberStep(_ proposal: Proposal, towards triple: Triple) {
    let isStep: Bool
    switch proposal.content {
    case .act: isStep = true
    case .attestation:
      isStep = !proposal.modality.isActual || proposal.since.map(isRecent) == true
    }
    if isStep { discourse.open(triple) }
    if let accord = discourse.lastAccord, sentence.number - accord <= 1 {
      discourse.accordUntil = sentence.number + 3
    }
    if units.contains(where: { $0.has(.accord) }) { discourse.accordUntil = sentence.number + 3 }
  }

  /// Keeps that the sentence speaks of an agreement that may be about a mandate.
  mutating func rememberAccord() {
    if units.indices.contains(where: { units[$0].has(.accord) && !isOfOther($0) }) {
      discourse.lastAccord = sentence.number
    }
  }

  /// Whether a date lies in the year and a half before the publication.
  private func isRecent(_ date: EDTF) -> Bool {
    guard let published = published?.earliest, let day = date.earliest else { return false }
    return published.number - day.number <= 550
  }

  /// The units that may name what an event is done to: those after an active verb up to the next
  /// one, else those of its clause.
  private func objectRange(of event: Event) -> Range<Int> {
    guard !event.isNoun, !event.isPassive, !syntax.isVerbFinal else { return event.clause }
    let start = event.at
    let end =
      (start + 1..<max(start + 1, event.clause.upperBound)).first { at in
        units[at].has(.and)
          && units[(at + 1)...].prefix(3).contains { unit in
            unit.senses.contains { $0.features.isFinite || $0.features == .participle }
              && unit.state == nil
          }
      } ?? event.clause.upperBound
    return start..<max(start, end)
  }

  /// Whether a unit is a word for a mandate.
  private func namesMandate(_ at: Int) -> Bool {
    units[at].has(
      any: .mandate, .protectionMandate, .representation, .goodOffices, .power, .interests,
      .represent, .tend, .actFor, .those)
      && !units[at].has(any: .article, .possessive)
  }

  /// Whether an offer, a request or an agreement is said to be about something of no list: "a proposal
  /// for a ceasefire", "the nuclear deal".
  private func isOfOther(_ at: Int) -> Bool {
    if at > 0, !syntax.adjectiveFollowsNoun, !syntax.isVerbFinal, isStrange(at - 1) { return true }
    var next = at + 1
    if syntax.adjectiveFollowsNoun, next < units.count, isStrange(next) { return true }
    while next < units.count, units[next].state != nil || units[next].has(.filler) { next += 1 }
    guard next < units.count, units[next].has(any: .purpose, .of, .toward, .with) else {
      return false
    }
    let rest = units[(next + 1)...].prefix(5).prefix {
      $0.mark == nil && $0.time == nil && !Clauses.isVerb($0)
    }
    return rest.indices.contains(where: { isStrange($0) })
      && !rest.indices.contains(where: { namesMandate($0) })
  }

  /// Whether a unit is a word of no list.
  private func isStrange(_ at: Int) -> Bool {
    let unit = units[at]
    return unit.isUnknownWord
      || unit.isCapitalized && unit.senses.isEmpty && unit.state == nil
        && unit.time == nil && unit.mark == nil
  }

  /// Whether two of three States are one under the same name, at different times.
  func namesOneTwice(_ triple: Triple) -> Bool {
    let states = triple.states
    return units.contains { unit in
      guard let match = unit.state, match.meanings.count > 1 else { return false }
      return states.filter { state in
        match.meanings.contains { $0.isState && $0.place == nil && $0.state == state }
      }.count > 1
    }
  }

  /// Reads that an offer told before is made again, whoever speaks for the State that made it:
  /// "Cassis repeated the offer on Wednesday".
  mutating func readRenewals(_ events: [Event], _ used: inout Set<Int>) {
    for event in events where event.term == .offer && event.isNoun && !used.contains(event.at) {
      guard isRenewed(event), !isOfOther(event.at),
        let topic = discourse.topics.last(where: { topic in
          topic.triples.contains { $0.power != nil && discourse.isOpen($0) }
        }), sentence.number - topic.sentence <= 6
      else { continue }
      let named = refs.filter {
        event.clause.contains($0.at) && $0.role == .bare && $0.isNamedActor
      }.flatMap(\.states)
      for triple in topic.triples {
        guard let power = triple.power, named.allSatisfy({ $0 == power }) else { continue }
        let verdict = Verdict(
          content: .act(.offer), by: [power],
          modality: unreality(of: event) ?? modality([event.clause], conditional: false),
          rule: "event.offer", at: event.at)
        let item = Resolution.Resolved(
          triple: triple, times: [], notes: ["the offer is the one the text spoke of before"])
        if emit(item, verdict, nil, event) {
          used.insert(event.at)
          for other in events where other.clause == event.clause { used.insert(other.at) }
        }
      }
    }
  }

  /// Whether the noun of an offer is the object or the subject of a verb of making it again.
  private func isRenewed(_ event: Event) -> Bool {
    event.clause.contains { at in
      units[at].has(.renew) && at != event.at && abs(at - event.at) <= (syntax.isVerbFinal ? 12 : 4)
    }
  }
}
