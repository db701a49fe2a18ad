import Dates
import Mandates
import States

/// When a reading that has all its States is not certain enough all the same.
extension SentenceReader {
  /// Keeps which States frames give a role.
  mutating func claim(_ frames: [Frame]) {
    for frame in frames {
      for ref in frame.powers { claimed.insert(ref.at) }
      for ref in frame.pairs.flatMap({ $0.represented + $0.receiving }) { claimed.insert(ref.at) }
    }
  }

  /// Whether a participle behind a comma says with what its subject is charged: "la Suisse, chargée".
  func isCharged(_ event: Event) -> Bool {
    syntax.hasClitics && event.features == .participle && event.at > 0
      && units[event.at - 1].mark == ","
  }

  /// Whether something other than a mandate must be done: "un employé de la section doit quitter".
  func isDutyOfOthers(_ event: Event) -> Bool {
    guard syntax.hasClitics, event.term == .announce, units[event.at].has(.must),
      event.at + 1 < units.count
    else { return false }
    return units[event.at + 1].isUnknownWord
  }

  /// What "no longer" says: since when, the end; else that it is over.
  func ended(_ frame: Frame, _ times: [Int]) -> Claim.Content {
    let isDated = times.contains { sentence.times[$0].role == .since }
    let isPresent = frame.features == .present && !syntax.namesModify
    return isDated && isPresent ? .act(.end) : .attestation(.over)
  }

  /// Whether the clause of a frame tells until when: "chargée de 1961 à 1977 des intérêts".
  func isBounded(_ frame: Frame) -> Bool {
    units[frame.clause].contains { unit in
      unit.time.map { [.fromTo, .until].contains(sentence.times[$0].role) } == true
    }
  }

  /// Why the words of a frame are not understood as a whole, if they are not.
  func doubt(
    _ frame: Frame, _ triples: [Triple], _ governor: Event?, _ events: [Event]
  ) -> String? {
    if governor == nil,
      isObjectOfOtherVerb(frame) || isAimOfOtherVerb(frame) || isObjectOfAnyVerb(frame)
    {
      return "what is done to it is not understood"
    }
    if syntax.namesModify, frame.isDistributed, frame.powers.count == 1,
      Set(triples.map(\.represented)).count == 1, Set(triples.map(\.receiving)).count > 1
    {
      // "In A and B entrusted to C and D respectively", of which only C is understood.
      return "the lists do not match one to one"
    }
    if let likeness = likeness(frame, governor) { return likeness }
    if frame.kind == .tend, !isNearMandate, discourse.lastMandateWord == nil,
      frame.pairs.contains(where: { pair in
        pair.represented.contains { $0.role == .under(.of) && !$0.isPeople && $0.head == nil }
      })
    {
      return "whether a State or only what concerns it is cared for is not told"
    }
    if speaksBeforeForum(frame) { return "States speak for each other there without a mandate" }
    if isOwnedByState(frame) { return "something that belongs to a State has the role" }
    if frame.kind == .tend, topicBefore == nil,
      frame.pairs.contains(where: { $0.represented.contains { $0.role == .owner(.mandate) } })
    {
      return "what the mandate is for is not told"
    }
    if units[frame.at].has(.relyOn), !isNearMandate, !isReliedOnForPeople(frame) {
      return "what it is relied on for is not told"
    }
    if takesFromOtherVerb(frame) { return "two verbs share the States of a clause" }
    if governor == nil, isOfOtherSubject(frame) { return "what is told is said of something else" }
    if splitsList(frame) { return "States told in one list would have different roles" }
    if let governor, governor.term == .entrust, !governor.isPassive, !governor.isNoun,
      !isCharged(governor),
      frame.powers.contains(where: { ref in governor.actors.contains { $0 == ref } })
    {
      return "who entrusts a mandate does not hold it"
    }
    if governor == nil, followsRefusal(frame) { return "what is refused is not understood" }
    if isTornByQuarrel(frame) { return "either of two States may represent" }
    if isCrowded(frame) { return "two States stand beside each other in one role" }
    if frame.kind == .actFor, clauses.clause(frame.at).opening == .relative,
      units[frame.clause.lowerBound].has(any: .purpose, .relative),
      frame.powers.contains(where: { $0.at < frame.clause.lowerBound }),
      refs.contains(where: {
        frame.clause.contains($0.at) && $0.role == .bare && $0.isNamedActor && $0.at > frame.at
          && !((syntax.namesModify || syntax.hasClitics && !syntax.dropsSubject) && frame.holds($0))
      })
    {
      return "who acts for whom is not clear"
    }
    if frame.powers.contains(where: isOwner) { return "a State after two articles is an owner" }
    if let other = frame.clause.first(where: { at in
      units[at].has(.latter) && at > frame.at && !claimed.contains(at)
        && !refs.contains { $0.at == at }
    }), other > frame.at {
      return "another State is told by its number"
    }
    if let left = leftOver(frame, triples, events) {
      return "a State of the clause has no role: \(left)"
    }
    return nil
  }

  /// Why a mandate with what was taken from elsewhere is doubtful, if it is.
  func doubt(
    _ item: Resolution.Resolved, _ frame: Frame, _ governor: Event?, _ events: [Event]
  ) -> String? {
    let triple = item.triple
    if let governor, sharesPart(triple, frame, governor) {
      return "who represents whom is not told"
    }
    if frame.kind == .sameAgain, skipsOther(triple, frame) {
      return "another mandate may have been told in between"
    }
    if meansRepresented(item, frame) { return "whom the pronoun means is not told" }
    if item.isResolved, isAsked(triple, events) { return "who is asked is not represented" }
    if item.isPowerTaken || frame.powers.contains(where: { $0.states.isEmpty }) {
      if mayMeanOther(triple, frame) { return "the subject may stand for somebody else" }
      let other = refs.first { ref in
        frame.clause.contains(ref.at) && ref.form == .named && !claimed.contains(ref.at)
          && !ref.states.contains { triple.involves($0) } && !ref.isUnder(.inside)
          && ref.role != .modifier && !(governor?.term == .handOver && ref.isUnder(.toward))
      }
      if other != nil { return "the sentence names another State that may represent" }
    }
    if reversesGuess(item, frame) { return "the States may act for themselves" }
    if item.isPowerTaken, item.isResolved, !discourse.isLinked(triple) {
      return "the States have nothing to do with the power told before"
    }
    if item.isPowerTaken, let governor, [.request, .name].contains(governor.term),
      !governor.isNoun, !governor.isPassive
    {
      return "who is asked is not told"
    }
    if partsList(triple, frame, governor) {
      return "States told in one list would have different roles"
    }
    if item.isPlaceTaken {
      let other = refs.first { ref in
        ref.form == .named && ref.isUnder(.inside) && ref.head == nil && !claimed.contains(ref.at)
          && !ref.states.contains { triple.involves($0) }
      }
      if other != nil { return "the sentence names another State that may be the place" }
    }
    return nil
  }

  /// Whether a State was named between the mandate that is repeated and where it is, as one of another that
  /// was not understood.
  private func skipsOther(_ triple: Triple, _ frame: Frame) -> Bool {
    guard let topic = discourse.topic, topic.sentence < sentence.number,
      frame.pairs.allSatisfy({ $0.represented.isEmpty && $0.receiving.isEmpty })
    else { return false }
    let between = refs.contains { ref in
      ref.at < frame.clause.lowerBound && ref.isNamed && !ref.isUnder(.inside)
        && !claimed.contains(ref.at) && !ref.states.contains { triple.involves($0) }
        && !ref.states.contains { state in topic.triples.contains { $0.involves(state) } }
    }
    return between
      || !discourse.named(
        besides: triple.states + topic.triples.flatMap(\.states), since: topic.sentence + 1
      ).isEmpty
  }

  /// Whether a representation is the object of a verb of no list: "criticised the protection of".
  private func isObjectOfOtherVerb(_ frame: Frame) -> Bool {
    guard frame.kind == .representation, !frame.powers.isEmpty,
      frame.powers.allSatisfy({ $0.role == .bare })
    else { return false }
    let clause = units[frame.clause]
    let hasVerb = clause.contains { unit in
      Clauses.isVerb(unit)
        && unit.senses.contains { sense in
          !sense.features.contains(.noun)
            && ![.passive, .future, .modal, .speech].contains(sense.term)
            && (sense.term != .have || !clause.contains { $0.isUnknownWord })
        }
    }
    return !hasVerb && clause.contains { $0.isUnknownWord }
  }

  /// Whether an infinitive says to what end something else was done: "sent a diplomat to represent",
  /// "a tenté de représenter"; an English headline has it alone: "Sweden to represent".
  private func isAimOfOtherVerb(_ frame: Frame) -> Bool {
    if syntax.hasClitics, !frame.isNominal, !frame.isPassive, frame.features.contains(.base),
      !frame.features.isFinite, !isFuture(frame), !isModal(frame.clause)
    {
      return true
    }
    guard syntax.namesModify, isPlanned(frame) else { return false }
    return units[frame.clause.lowerBound..<frame.at].contains { unit in
      unit.isUnknownWord && !unit.isCapitalized
    }
  }

  /// Whether the sentences right before told of mandates.
  private var isNearMandate: Bool {
    topicBefore.map { sentence.number - $0.sentence <= 3 } ?? false
  }

  /// Whether a clause says that what a State is relied on for is the care of people.
  private func isReliedOnForPeople(_ frame: Frame) -> Bool {
    guard let power = frame.powers.last else { return false }
    return frame.clause.contains { at in
      at > power.at && units[at].has(any: .consular, .consularCare, .nationals)
        && units[power.at..<at].contains { $0.has(.purpose) }
    }
  }

  /// The place with which a sentence opens, where an aside parts it from the clause of a frame.
  func openingPlace(of frame: Frame) -> StateKey? {
    let first = clauses.clause(0).units
    guard frame.clause.lowerBound >= first.upperBound,
      !units[first].contains(where: Clauses.isVerb)
    else { return nil }
    let named = refs.filter { first.contains($0.at) && $0.isNamed }
    guard named.count == 1, let place = named.first, place.isUnder(.inside), place.head == nil,
      !claimed.contains(place.at)
    else { return nil }
    return place.states.first
  }

  /// Whether a sentence has a person as its subject, of whom no State is told: "Eva Filipi looks
  /// after Slovak interests".
  func opensWithPerson(_ frame: Frame) -> Bool {
    guard !frame.isNominal, !frame.isPassive, frame.powers.allSatisfy({ $0.states.isEmpty }),
      clauses.clause(frame.at).opening != .relative, units.count > 2
    else { return false }
    func isName(_ units: ArraySlice<Unit>) -> Bool {
      units.count == 2
        && units.allSatisfy {
          $0.isCapitalized && $0.senses.isEmpty && $0.state == nil && $0.time == nil
            && $0.mark == nil
        }
    }
    return isName(units.prefix(2))
      || !syntax.capitalizesNouns && isName(units[frame.clause.lowerBound..<frame.at].suffix(2))
  }

  /// Whether members of one role stand beside each other without a word between them.
  private func isCrowded(_ frame: Frame) -> Bool {
    let taken = frame.pairs.flatMap { $0.represented + $0.receiving }
    let isFollowed = zip(refs, refs.dropFirst()).contains { left, right in
      // "Und die Schweiz die amerikanischen": another subject.
      left.form == .named && left.role == .bare && left.head == nil && taken.contains(left)
        && right.form == .adjective && right.units.lowerBound > left.units.upperBound
        && units[left.units.upperBound..<right.units.lowerBound].allSatisfy {
          $0.has(.article) && !$0.has(any: .of, .and)
        }
    }
    if isFollowed, syntax.isVerbFinal { return true }
    let lists = [frame.powers] + frame.pairs.flatMap { [$0.represented, $0.receiving] }
    return lists.contains { list in
      zip(list, list.dropFirst()).contains { left, right in
        left.form == .named && right.form == .named && left.head == nil && right.head == nil
          && left.units.upperBound <= right.units.lowerBound
          && right.units.lowerBound - left.units.upperBound <= 1
          && units[left.units.upperBound..<right.units.lowerBound].allSatisfy {
            $0.has(.article) && !$0.has(any: .and, .of, .inside)
          }
      }
    }
  }

  /// Whether two articles stand before a State, so that it owns what the first stands for: "die der
  /// USA".
  private func isOwner(_ ref: Ref) -> Bool {
    let start = ref.units.lowerBound
    guard syntax.isVerbFinal, start > 1, ref.role == .bare,
      clauses.clause(ref.at).opening != .relative
        || clauses.clause(ref.at).units.lowerBound != start - 2
    else { return false }
    return units[start - 1].has(.article) && units[start - 2].has(.article)
      && (start == 2 || units[start - 3].mark != nil)
  }

  /// Whether the one who would be represented is asked to represent in the sentence.
  private func isAsked(_ triple: Triple, _ events: [Event]) -> Bool {
    guard let state = triple.represented else { return false }
    return events.contains { event in
      event.term == .request && !event.isNoun && !event.isPassive
        && event.addressees.contains { $0.states == [state] && $0.at > event.at }
        && event.actors.contains { $0.isNamed && $0.at < event.at && $0.states != [state] }
    }
  }

  /// Whether the verb is singular and the one that would represent plural, so that it is the other
  /// way round.
  func disagrees(_ frame: Frame) -> Bool {
    guard let ending = syntax.pluralVerbEnding, frame.kind == .represent, !frame.isPassive,
      frame.features.isFinite, frame.powers.count == 1, frame.pairs.count == 1,
      let power = frame.powers.first, power.role == .bare, power.at < frame.at,
      isPlural(power), frame.pairs[0].represented.count == 1,
      let other = frame.pairs[0].represented.first, other.role == .bare, other.isNamedActor,
      other.at > frame.at, !isPlural(other), frame.at < units.count,
      let verb = sentence.tokens[units[frame.at].tokens].first
    else { return false }
    return !verb.lower.hasSuffix(ending)
  }

  /// Whether a State has a name in the plural.
  func isPlural(_ ref: Ref) -> Bool {
    guard ref.form == .named, !ref.isCapital, ref.head == nil else { return false }
    return ref.states.contains { ["US", "NL", "AE", "PH"].contains("\($0)") }
  }

  /// What a State is in a frame.
  private enum Slot { case power, represented, receiving }

  private func slot(_ ref: Ref, _ frame: Frame) -> Slot? {
    if frame.powers.contains(ref) { return .power }
    if frame.pairs.contains(where: { $0.represented.contains(ref) }) { return .represented }
    return frame.pairs.contains { $0.receiving.contains(ref) } ? .receiving : nil
  }

  /// Whether two members of one list would have different roles.
  private func splitsList(_ frame: Frame) -> Bool {
    let inside = refs.filter { frame.clause.contains($0.at) && $0.isNamed }
    return zip(inside, inside.dropFirst()).contains { left, right in
      guard left.role == right.role, left.prepositions == right.prepositions,
        left.head == right.head, let one = slot(left, frame), let other = slot(right, frame),
        one != other, left.units.upperBound < right.units.lowerBound
      else { return false }
      let between = units[left.units.upperBound..<right.units.lowerBound]
      return between.contains { $0.has(.and) }
        && between.allSatisfy { unit in
          unit.has(any: .and, .article) || right.prepositions.contains { unit.has($0) }
        }
    }
  }

  /// Whether one of two States told together would represent the other or in the other.
  private func partsList(_ triple: Triple, _ frame: Frame, _ governor: Event?) -> Bool {
    let isShared = governor.map {
      [.sign, .accord, .negotiate, .agree, .begin, .end].contains($0.term)
    }
    guard let power = triple.power else { return false }
    if isShared == true,
      frame.powers.count == 1 || discourse.isPower(power)
        || frame.pairs.contains(where: { !$0.represented.isEmpty })
    {
      return false
    }
    return zip(refs, refs.dropFirst()).contains { left, right in
      guard left.role == .bare, right.role == .bare, left.isNamedActor, right.isNamedActor,
        left.units.upperBound < right.units.lowerBound, left.states != right.states
      else { return false }
      let both = left.states + right.states
      return both.contains(power)
        && both.contains { $0 == triple.represented || $0 == triple.receiving }
        && (frame.powers.isEmpty || frame.powers.contains { $0 == left || $0 == right })
        && units[left.units.upperBound..<right.units.lowerBound].allSatisfy {
          $0.has(any: .and, .article)
        }
        && units[left.units.upperBound..<right.units.lowerBound].contains { $0.has(.and) }
    }
  }

  /// A State that stands as a subject or an object in the clause of a frame, without a part in it.
  private func leftOver(_ frame: Frame, _ triples: [Triple], _ events: [Event]) -> String? {
    let own = frame.powers + frame.pairs.flatMap { $0.represented + $0.receiving }
    let told = Set(
      own.flatMap(\.states)
        + triples.flatMap { [$0.power, $0.represented, $0.receiving].compactMap { $0 } })
    let done = Set(
      events.filter { $0.clause == frame.clause }.flatMap { $0.actors + $0.addressees }.map(\.at))
    let left = refs.first { ref in
      let isOther =
        ref.form == .adjective && ref.head == .those && ref.role == .interests
      // "Die amerikanischen" without their noun.
      let isHalf =
        syntax.capitalizesNouns && ref.form == .adjective && ref.role == .modifier && ref.at > 0
        && units[ref.at - 1].has(.article) && ref.at + 1 < units.count
        && !units[ref.at + 1].isCapitalized && units[ref.at + 1].has(.inside)
      return frame.clause.contains(ref.at)
        && (ref.isNamedActor && ref.role == .bare || isOther || isHalf)
        && !claimed.contains(ref.at) && !done.contains(ref.at)
        && !ref.states.contains(where: told.contains)
    }
    return left.flatMap { $0.states.first }.map { "\($0)" }
  }
}
