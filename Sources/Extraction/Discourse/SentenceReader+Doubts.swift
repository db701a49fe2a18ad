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

  /// Why the words of a frame are not understood as a whole, if they are not.
  func doubt(
    _ frame: Frame, _ triples: [Triple], _ governor: Event?, _ events: [Event]
  ) -> String? {
    if splitsList(frame) { return "States told in one list would have different roles" }
    if let governor, governor.term == .entrust, !governor.isPassive, !governor.isNoun,
      frame.powers.contains(where: { ref in governor.actors.contains { $0 == ref } })
    {
      return "who entrusts a mandate does not hold it"
    }
    if let left = leftOver(frame, triples, events) {
      return "a State of the clause has no role: \(left)"
    }
    return nil
  }

  /// Why a mandate with what was taken from elsewhere is doubtful, if it is.
  func doubt(
    _ item: Resolution.Resolved, _ frame: Frame, _ governor: Event?
  ) -> String? {
    let triple = item.triple
    if item.isPowerTaken || frame.powers.contains(where: { $0.states.isEmpty }) {
      let other = refs.first { ref in
        frame.clause.contains(ref.at) && ref.form == .named && !claimed.contains(ref.at)
          && !ref.states.contains { triple.involves($0) } && !ref.isUnder(.inside)
          && ref.role != .modifier
      }
      if other != nil { return "the sentence names another State that may represent" }
    }
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
    guard let power = triple.power, isShared != true else { return false }
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
      return frame.clause.contains(ref.at) && (ref.isNamedActor && ref.role == .bare || isOther)
        && !claimed.contains(ref.at) && !done.contains(ref.at)
        && !ref.states.contains(where: told.contains)
    }
    return left.flatMap { $0.states.first }.map { "\($0)" }
  }
}
