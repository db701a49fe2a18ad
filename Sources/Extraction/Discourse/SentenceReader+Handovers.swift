import Dates
import Mandates
import States

/// Mandates that pass from one State to another: both sides of what one verb tells.
extension SentenceReader {
  /// What is done to the task that an infinitive describes: "the task of representing Austria was taken
  /// on by Denmark".
  func taken(_ frame: Frame, _ events: [Event]) -> Event? {
    guard
      syntax.hasClitics && frame.features == .base
        || syntax.namesModify && frame.features == .gerund,
      frame.at > 1, units[frame.at - 1].has(.of),
      units[frame.at - 2].has(any: .mandate, .protectionMandate)
    else { return nil }
    return events.first {
      $0.at > frame.at && !$0.isNoun && $0.isPassive && !$0.actors.isEmpty
        && [.begin, .end, .reject].contains($0.term)
    }
  }

  /// Reads the other side of a beginning or an end: "took over from Poland", "handed it to Hungary".
  mutating func readOtherSide(
    _ item: Resolution.Resolved, _ verdict: Verdict, _ frame: Frame, _ governor: Event?
  ) {
    guard !frame.pairs.isEmpty, governor?.isPassive != true else { return }
    let clause = governor?.clause ?? frame.clause
    var other = item
    other.notes.append("the other side of a handover")
    switch verdict.content {
    case .act(.entryIntoForce):
      guard !frame.isPassive || units[frame.at].has(.passTo),
        let before = giver(in: clause, besides: frame.holds)
          ?? (governor?.clause == frame.clause ? owner(governor) : nil),
        !item.triple.involves(before)
      else { return }
      other.triple.power = before
      let end = Verdict(
        content: .act(.end), modality: verdict.modality, rule: "handover.end", at: verdict.at)
      if emit(other, end, frame, governor) { joinHandover() }
    case .act(.end), .act(.withdrawal):
      guard let governor, !governor.isNoun,
        let next = refs.first(where: { ref in
          clause.contains(ref.at) && ref.isUnder(.toward) && ref.isNamedActor
            && !frame.holds(ref) && ref.states.count == 1
        })?.states.first, !item.triple.involves(next)
      else { return }
      other.triple.power = next
      let begin = Verdict(
        content: .act(.entryIntoForce), modality: verdict.modality, rule: "handover.begin",
        at: verdict.at)
      if emit(other, begin, frame, governor) { joinHandover() }
    case .act(.acceptance), .act(.rejection):
      readAnswered(item, verdict, frame, governor)
    default: return
    }
  }

  /// Makes of the end that was just proposed with a beginning of the same day a handover to the
  /// successor, whose own beginning stays.
  private mutating func joinHandover() {
    let pair = proposals.indices.suffix(2)
    guard let end = pair.first(where: { proposals[$0].content == .act(.end) }),
      let begin = pair.first(where: { proposals[$0].content == .act(.entryIntoForce) }),
      let day = proposals[end].date, proposals[begin].date == day,
      proposals[end].modality == proposals[begin].modality,
      let next = proposals[begin].power, next != proposals[end].power
    else { return }
    proposals[end].content = .act(.handover)
    proposals[end].to = next
  }

  /// Who gives away what it had: "Poland handed the protection over to Czechia".
  private func owner(_ event: Event?) -> StateKey? {
    guard let event, event.term == .entrust, event.actors.count == 1, event.actors[0].isNamed
    else { return nil }
    return event.actors[0].states.first
  }

  /// The State from which a mandate passes: "von Polen an Tschechien".
  func giver(in clause: Range<Int>, besides isTaken: (Ref) -> Bool) -> StateKey? {
    let given = refs.filter { ref in
      clause.contains(ref.at) && ref.isNamedActor && !isTaken(ref) && ref.states.count == 1
        && (ref.isUnder(.from) || syntax.isVerbFinal && ref.isUnder(.agent))
        // "Von Beirut aus".
        && !(ref.units.upperBound < units.count && units[ref.units.upperBound].has(.from))
    }
    return given.count == 1 ? given[0].states.first : nil
  }

  /// Reads "X replaced Y as protecting power of Z in W"; tells whether the frame is told so.
  mutating func readReplacement(_ frame: Frame, _ events: [Event]) -> Bool {
    guard frame.isNominal, frame.kind != .section, frame.kind != .list,
      let event = events.first(where: {
        $0.term == .succeed && !$0.isNoun && $0.clause == frame.clause
      }), event.actors.count == 1, let next = event.actors[0].states.first
    else { return false }
    var replaced = event.addressees.filter { $0.role == .bare && !$0.states.contains(next) }
    if replaced.isEmpty {
      // "Subentra al Brasile", "prese il posto del Brasile".
      replaced = refs.filter {
        $0.at > event.at && $0.at - event.at <= 4 && frame.clause.contains($0.at)
          && $0.form == .named && $0.head == nil && $0.isUnder(.toward)
          || $0.at > event.at
            && $0.at - event.at <= 3 && $0.form == .named && $0.role == .under(.of)
      }
    }
    guard replaced.count == 1, let before = replaced[0].states.first else { return false }
    var own = frame
    own.powers = replaced
    var resolution = Resolution(discourse: discourse)
    resolution.sentence = sentence.number
    var told: [Triple] = []
    for item in resolution.resolve(own) where item.triple.power == before {
      let modality = modality(own, event)
      let end = Verdict(
        content: .act(.end), modality: modality, rule: "replaced.end", at: event.at)
      let begin = Verdict(
        content: .act(.entryIntoForce), modality: modality, rule: "replaced.begin", at: event.at)
      var other = item
      other.triple.power = next
      let isEnded = emit(item, end, own, event)
      let isBegun = emit(other, begin, own, event)
      if isEnded { told.append(item.triple) }
      if isBegun { told.append(other.triple) }
      if isEnded, isBegun { joinHandover() }
    }
    discourse.tell(told, sentence: sentence.number)
    return true
  }

  /// Whether an agreement is what entrusts or allows: "the accord lets Switzerland represent".
  func isSubject(ofAccord event: Event) -> Bool {
    guard !event.isNoun, !event.isPassive else { return false }
    let before = event.clause.lowerBound..<event.at
    return before.contains { units[$0].has(.accord) }
      && !refs.contains { before.contains($0.at) && $0.role == .bare && $0.isNamedActor }
  }

  /// Whether a clause tells what an agreement says: "the agreements that entrust Switzerland with".
  func isTerm(ofAccord event: Event) -> Bool {
    if event.features == .gerund, event.at > 0, units[event.at - 1].has(.accord) { return true }
    let (clause, opening) = clauses.clause(event.at)
    guard opening == .relative else { return false }
    let before = max(0, clause.lowerBound - 3)..<clause.lowerBound
    if units[before].contains(where: { $0.has(.accord) }) { return true }
    // "Ont signé un arrangement qui charge la Suisse".
    return units[before].contains { $0.has(.mandate) }
      && units[clauses.clause(before.upperBound - 1).units].contains { $0.has(.sign) }
  }
}
