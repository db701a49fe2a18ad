/// Frames that only languages with verbs at the end of clauses have.
extension FrameReader {
  /// The frame of a mandate told in a clause about it: "das Mandat, das die Schweiz für die USA in
  /// Kuba ausübt".
  func exercised(_ at: Int, _ features: Features) -> Frame? {
    let (clause, opening) = clauses.clause(at)
    guard opening == .relative, clause.lowerBound >= 2,
      let mandate = mandate(before: clause)
    else { return nil }
    var frame = Frame(kind: .mandate, at: at, clause: clause)
    frame.features = features
    let inside = refs.filter { clause.contains($0.at) }
    var represented = inside.filter { $0.isUnder(.purpose) && $0.isNamed }
    var places = inside.filter { isPlace($0, at) }
    let actors = inside.filter { $0.role == .bare && $0.isActor }
    guard let first = actors.first else { return nil }
    if represented.isEmpty, syntax.adjectiveFollowsNoun, first.isNamed {
      // "Nothing changes for the American mandate in Iran, which Bern exercises".
      represented = refs.filter { ref in
        ref.headUnit == mandate && ref.form == .adjective && ref.states != first.states
      }
      places += refs.filter { (mandate..<clause.lowerBound).contains($0.at) && isPlace($0, at) }
    }
    guard !represented.isEmpty else { return nil }
    frame.powers = list(from: first, actors)
    frame.pairs = pair(represented, places, clause)
    return frame
  }

  /// The mandate, or the pronoun for one, right before a clause about it: "two mandates end: that which".
  private func mandate(before clause: Range<Int>) -> Int? {
    let near = max(0, clause.lowerBound - 6)..<clause.lowerBound
    if let noun = near.last(where: { units[$0].has(any: .mandate, .protectionMandate) }) {
      return noun
    }
    let last = clause.lowerBound - 1
    guard
      units[last].has(any: .thatOne, .those)
        || units[last].has(.article),
      units[..<last].contains(where: { $0.has(any: .mandate, .protectionMandate) })
    else { return nil }
    return last
  }

  /// The frames of clauses after a comma that leave out the verb of the one before: "..., in
  /// Nordkorea von Schweden und in Syrien von Tschechien", "..., für die Briten Brasilien".
  func gapped(_ frame: Frame) -> [Frame] {
    guard !frame.isNominal || frame.kind == .power && frame.powers.allSatisfy(\.isNamed) else {
      return []
    }
    var found: [Frame] = []
    var start = frame.clause.upperBound
    if start < units.count, units[start - 1].mark == "(",
      let close = units[start...].prefix(6).firstIndex(where: { $0.mark == ")" })
    {
      // "Im Iran die Schweiz (seit 1980), in Nordkorea Schweden".
      start = close + 1
      if start < units.count, units[start].mark == "," { start += 1 }
    }
    while start < units.count, start > 0, units[start - 1].mark == "," || units[start].has(.and) {
      let whole = clauses.clause(start).units
      guard whole.lowerBound >= start - 1 else { break }
      let clause = start..<max(start, whole.upperBound)
      guard isVerbless(clause) else { break }
      for segment in segments(clause) {
        guard let next = gapped(frame, segment) else { return found }
        found.append(next)
      }
      start = clause.upperBound
    }
    return found
  }

  private func gapped(_ frame: Frame, _ segment: Range<Int>) -> Frame? {
    let inside = refs.filter { segment.contains($0.at) }
    let places = inside.filter { isPlace($0, segment.lowerBound) }
    let isPlaced = frame.pairs.contains { !$0.receiving.isEmpty } || !places.isEmpty
    var next = Frame(
      kind: isPlaced ? frame.kind : .sameAgain, at: segment.lowerBound, clause: segment)
    next.features = frame.features
    next.isPassive = frame.isPassive
    next.isOnset =
      frame.isOnset
      || units[frame.clause].contains { unit in
        unit.senses.contains { $0.term == .begin && !$0.features.contains(.noun) }
      }
    let auxiliary = units[frame.clause].last { $0.has(.passive) }?.features(.passive)
    if syntax.hasClitics, frame.isPassive, auxiliary?.contains(.past) == true {
      next.features.insert(.past)
    }
    let agents = inside.filter { ref in
      ref.isUnder(.agent) && ref.isNamedActor || ref.isNamed && isThatShelter(ref)
        || units[frame.at].has(any: .lieWith, .passTo) && ref.isUnder(.toward) && ref.isNamedActor
    }
    var represented = inside.filter { ref in
      (ref.role == .interests || ref.role == .modifier || ref.role == .under(.purpose)
        || frame.kind == .tend && ref.isPeople && ref.isUnder(.toward))
        && !agents.contains(ref)
    }
    var bare = inside.filter { $0.role == .bare && $0.isNamedActor }
    if represented.isEmpty, bare.count == 2, !opensWithOwner(segment) {
      // "Brasilien die Argentinier"; "wählte Schweden als Schutzmacht, Dänemark Polen".
      let isChosen =
        frame.kind == .power
        && units[frame.clause].contains { unit in
          unit.senses.contains {
            [.name, .request].contains($0.term) && !$0.features.contains(.noun)
          }
        }
      represented = [bare[isChosen ? 0 : 1]]
      bare = [bare[isChosen ? 1 : 0]]
    }
    let before = frame.pairs.last ?? Frame.Pair()
    if frame.kind == .power {
      // "Ab 1942 auch Grossbritanniens": another that it represents.
      let owners = bare.filter { units[$0.at].state?.isGenitive == true }
      represented += owners
      bare.removeAll { owners.contains($0) }
    }
    if let only = inside.first, inside.count == 1, only.role == .modifier, only.form == .named,
      segment.first.map({ units[$0].time != nil }) == true
    {
      // "Zunächst vertrat Belgien die USA im Irak, ab 1991 Polen": in the past another power, else
      // only the world tells who is meant.
      guard frame.features.contains(.past) else { return nil }
      represented = []
      bare = [only]
    }
    if let first = inside.first(where: { $0.role == .modifier }), first.form == .adjective,
      !represented.filter({ $0.at != first.at }).isEmpty || !bare.isEmpty,
      frame.powers.last?.form == .adjective, frame.powers.last?.head != nil,
      units[segment.lowerBound..<first.at].allSatisfy({
        $0.has(any: .article, .and, .inside) || $0.state != nil
      })
    {
      // "Die rumänische Kanada": the embassy is told with the one before.
      represented = represented.filter { $0.at != first.at } + bare
      bare = [first]
    }
    if represented.isEmpty, bare.count == 1, !places.isEmpty, frame.kind == .represent,
      !frame.isPassive, bare[0].isObject(units)
    {
      // "In Teheran wird sie Saudi-Arabien vertreten, in Riad den Iran".
      represented = bare
      bare = []
    }
    if represented.isEmpty, bare.count == 2, opensWithOwner(segment) {
      represented = [bare[0]]
      bare = [bare[1]]
    }
    if represented.isEmpty, bare.count == 1,
      !places.isEmpty || segment.first.map({ units[$0].time != nil }) == true, !frame.isPassive,
      opensWithOther(segment) || tellsOtherPower(segment, bare[0], after: frame)
    {
      // "Jene in Syrien Frankreich": the interests are those of the State before.
      represented = before.represented
    }
    if frame.isPassive, agents.isEmpty, represented.isEmpty, let other = other(in: segment, frame) {
      // "Im Iran werden die USA von Bern vertreten, in Georgien Russland".
      next.powers = frame.powers
      next.pairs = [Frame.Pair(represented: [other], receiving: places)]
      return next
    }
    let isBracketed =
      segment.upperBound < units.count && units[segment.upperBound - 1].mark == "("
    let own = times.filter {
      segment.contains($0.at) || isBracketed && $0.at == segment.upperBound
    }.map(\.number)
    if frame.isPassive, !agents.isEmpty {
      if represented.isEmpty { represented = bare }
      next.powers = agents
      next.pairs = [
        Frame.Pair(
          represented: represented.isEmpty ? before.represented : represented,
          receiving: places.isEmpty ? before.receiving : places, times: own)
      ]
      return next
    }
    guard !frame.isPassive, !represented.isEmpty, agents.isEmpty else { return nil }
    next.powers = bare.isEmpty ? frame.powers : bare
    next.pairs = [
      Frame.Pair(
        represented: represented, receiving: places.isEmpty ? before.receiving : places, times: own)
    ]
    return next
  }

  /// Who takes a representation over from another: "übernahm Finnland die Vertretung Israels in
  /// Moskau von den Niederlanden".
  func heir(_ at: Int, _ clause: Range<Int>) -> Ref? {
    guard
      units[clause].contains(where: { $0.features(.begin).map { !$0.contains(.noun) } ?? false }),
      !units[clause].contains(where: { $0.has(.passive) })
    else { return nil }
    return refs.last {
      clause.contains($0.at) && $0.at < at && $0.role == .bare && $0.isNamedActor
    }
  }

  /// Whether a segment begins with "those in".
  private func opensWithOther(_ segment: Range<Int>) -> Bool {
    let words = segment.drop { units[$0].has(.and) }
    guard let first = words.first, words.count > 2, units[first + 1].has(.inside) else {
      return false
    }
    return units[first].has(any: .those, .article)
  }

  /// Whether a segment begins with an article before a genitive: "die Kubas in Washington".
  private func opensWithOwner(_ segment: Range<Int>) -> Bool {
    let words = segment.drop { units[$0].has(.and) }
    guard let first = words.first, words.count > 2, units[first].has(any: .article, .those) else {
      return false
    }
    return units[first + 1].state?.isGenitive == true
  }

  /// The interests that a relative clause is about, and where: "die Interessen in Syrien, die zuvor
  /// die USA betreuten".
  func interests(beforeRelative clause: Range<Int>) -> (represented: [Ref], places: [Ref]) {
    let end = clause.lowerBound - 1
    guard end > 1, units[end].mark == "," else { return ([], []) }
    let main = clauses.clause(end).units
    let before = refs.filter { main.contains($0.at) && $0.units.upperBound <= end }
    guard let number = before.lastIndex(where: { $0.role == .interests }) else { return ([], []) }
    let owner = before[number]
    let places = before[(number + 1)...].filter { isPlace($0, owner.at) }
    let isWhole = owner.isNamed && places.count == before.count - number - 1
    let rest = (owner.units.upperBound..<max(owner.units.upperBound, end)).filter { at in
      !places.contains { $0.units.contains(at) }
        && !units[at].has(any: .filler, .of, .inside, .article)
    }
    return isWhole && rest.count <= 1 ? ([owner], Array(places)) : ([], [])
  }

  /// The interests at the head of a clause that goes on behind a relative clause: "die Interessen,
  /// die Italien betreut hatte, übernahm die Schweiz".
  func resumedInterests(_ clause: Range<Int>) -> [Ref] {
    guard clause.lowerBound > 0, Clauses.isVerb(units[clause.lowerBound]) else { return [] }
    let relative = clauses.clause(clause.lowerBound - 1)
    guard relative.opening == .relative, relative.units.lowerBound > 0 else { return [] }
    let main = clauses.clause(relative.units.lowerBound - 1).units
    guard !units[main].contains(where: { Clauses.isVerb($0) }) else { return [] }
    return refs.filter { main.contains($0.at) && $0.role == .interests && $0.isNamed }
  }

  /// The interests that a clause without a verb names after a verb: "fremde Interessen wahr, jene
  /// Bayerns und Badens".
  func interests(after clause: Range<Int>) -> [Ref] {
    let start = clause.upperBound
    guard start < units.count, start > 0, units[start - 1].mark == ",", units[start].has(.those),
      units[clause].contains(where: { $0.has(.interests) })
    else { return [] }
    let next = clauses.clause(start).units
    guard next.lowerBound == start, isVerbless(next) else { return [] }
    return refs.filter { next.contains($0.at) && $0.role == .interests && $0.isNamed }
  }

  /// Whether nothing in a clause can be a verb.
  private func isVerbless(_ clause: Range<Int>) -> Bool {
    units[clause].allSatisfy { unit in
      if unit.state != nil || unit.time != nil || unit.mark != nil { return true }
      return unit.has(
        any: .inside, .agent, .of, .purpose, .article, .and, .filler, .interests, .those, .likewise,
        .embassy, .institution, .nationals, .only, .under, .toward, .there, .possessive)
    }
  }

  /// The parts of a clause between conjunctions, where each has a preposition of its own.
  private func segments(_ clause: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = clause.lowerBound
    for at in clause where at + 1 < clause.upperBound {
      if units[at].mark == ",", at > start, units[at + 1].has(any: .inside, .purpose, .agent),
        refs.contains(where: { $0.at >= start && $0.at < at && $0.role == .bare && $0.isNamedActor }
        )
      {
        // "In Khartum Italien, in Kairo Kanada".
        parts.append(start..<at)
        start = at + 1
        continue
      }
      guard units[at].has(.and) else { continue }
      let isOther =
        at + 2 < clause.upperBound && units[at + 1].has(.article) && units[at + 2].has(.inside)
      guard isOther || units[at + 1].has(any: .inside, .purpose, .agent, .those) else { continue }
      parts.append(start..<at)
      start = at + 1
    }
    parts.append(start..<clause.upperBound)
    return parts.filter { !$0.isEmpty }
  }

  /// An embassy told without its State: "die Mission vertritt auch Kanada".
  func embassy(before at: Int, in clause: Range<Int>) -> Ref? {
    guard let found = clause.first(where: { $0 < at && units[$0].has(.embassy) }) else {
      return nil
    }
    if let named = refs.first(where: { $0.units.contains(found) && $0.isNamed }) { return named }
    return Ref(units: found..<found + 1, at: found, states: [], place: nil, form: .pronoun)
  }
}
