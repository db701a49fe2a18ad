/// Reads who represents whom where from what stands right beside each State, where the sentence speaks
/// of such a mandate in words of which no frame knows how they order their States.
struct MarkingReader {
  let frames: FrameReader
  let events: [Event]

  var syntax: Syntax { frames.syntax }
  var units: [Unit] { frames.units }
  var refs: [Ref] { frames.refs }
  var clauses: Clauses { frames.clauses }

  /// How many States a stretch may name; more are a list, which is read by other rules.
  private static let most = 12

  /// The mandates of the sentence.
  func mandates() -> [MarkedMandate] {
    var mandates: [MarkedMandate] = []
    for stretch in stretches() {
      let told = clauses(in: stretch).flatMap { read($0) }
      mandates += told.isEmpty ? read(stretch) : told
    }
    return mandates
  }

  /// The mandates of a stretch with a cue.
  private func read(_ stretch: Range<Int>) -> [MarkedMandate] {
    guard let cue = cue(in: stretch) else { return [] }
    let named = refs.filter { stretch.contains($0.at) && $0.isNamed }
    guard named.count <= Self.most, named.count > 1 else { return [] }
    return mandates(in: stretch, cue)
  }

  /// The clauses of a stretch.
  private func clauses(in stretch: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = stretch.lowerBound
    while at < stretch.upperBound {
      let clause = clauses.clause(at).units
      let own =
        max(clause.lowerBound, stretch.lowerBound)..<min(clause.upperBound, stretch.upperBound)
      if own != stretch { found.append(own) }
      at = max(own.upperBound, at + 1)
    }
    return found
  }

  /// The parts of the sentence that tell one thing each.
  private func stretches() -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    for at in units.indices where units[at].mark == ";" {
      stretches.append(start..<at)
      start = at + 1
    }
    stretches.append(start..<units.count)
    return stretches
  }

  /// The word that shows that a stretch speaks of a mandate: a verb rather than a noun.
  private func cue(in stretch: Range<Int>) -> Int? {
    let cues = stretch.filter { isCue($0) }
    let verb = cues.first { at in
      units[at].senses.contains { Self.verbs.contains($0.term) && !$0.features.contains(.noun) }
    }
    return verb
      ?? cues.first { units[$0].has(any: .representation, .mandate, .protectionMandate, .section) }
      ?? cues.first { units[$0].has(any: .interests, .power) } ?? cues.first { !units[$0].isEvent }
  }

  /// The verbs that are cues.
  static let verbs: [Term] = [
    .represent, .tend, .actFor, .lieWith, .passTo, .relyOn, .entrust,
  ]

  /// Whether the words of a stretch can hardly speak of anything else than such a mandate.
  private func isClear(_ extent: Range<Int>) -> Bool {
    if extent.contains(where: { isClear($0) }) { return true }
    return units[extent].contains { $0.has(any: .tend, .entrust, .passTo, .lieWith) }
      && units[extent].contains { $0.has(any: .interests, .consular) }
  }

  /// Whether a word speaks of such a mandate by itself.
  private func isClear(_ at: Int) -> Bool {
    units[at].has(any: .represent, .power, .protectionMandate, .section, .actFor, .goodOffices)
      || units[at].has(any: .representation, .shelter)
  }

  /// Whether a word may show that a stretch speaks of a mandate.
  func isCue(_ at: Int) -> Bool {
    let unit = units[at]
    if unit.has(any: .represent, .power, .protectionMandate, .section, .actFor, .goodOffices) {
      return true
    }
    if unit.has(any: .tend, .representation, .shelter, .mandate)
      || unit.has(any: .lieWith, .passTo, .entrust)
    {
      return true
    }
    if unit.has(.care) { return true }
    return unit.has(.interests) && refs.contains { $0.role == .interests && $0.headUnit == at }
  }

  private func mandates(in stretch: Range<Int>, _ cue: Int) -> [MarkedMandate] {
    guard let marks = MarkingRoles(reader: self, stretch: stretch, cue: cue).marks(),
      let groups = MarkedGroups(units: units).groups(of: marks)
    else { return [] }
    return groups.compactMap { mandate($0, groups.count, stretch, cue) }
  }

  /// The mandate of a group, as a frame.
  private func mandate(
    _ group: MarkedGroup, _ count: Int, _ stretch: Range<Int>, _ cue: Int
  ) -> MarkedMandate? {
    guard group.vacant.count <= 1, !isOfItself(group) else { return nil }
    let places = group.all.map(\.ref.at)
    guard let first = places.min(), let last = places.max() else { return nil }
    let extent = count == 1 ? stretch : first..<last + 1
    let at = extent.contains(cue) ? cue : extent.first { isCue($0) } ?? cue
    let sense = units[at].senses.first {
      Self.verbs.contains($0.term) && !$0.features.contains(.noun)
    }
    let (clause, _) = clauses.clause(at)
    var frame = Frame(kind: kind(at, sense?.term), at: at, clause: clause)
    if let sense {
      frame.isPassive = frames.isPassive(at, clause, sense.features)
      frame.isOnset =
        sense.term == .passTo
        || sense.features.contains(.onset) && !sense.features.contains(.present)
      frame.features =
        syntax.isVerbFinal ? frames.group(sense.features, at, clause).features : sense.features
    }
    frame.powers = group[.power].map(\.ref)
    let times = frames.times.filter { extent.contains($0.at) && clause.contains($0.at) }
    frame.pairs = [
      Frame.Pair(
        represented: group[.represented].map(\.ref), receiving: group[.receiving].map(\.ref),
        times: times.map(\.number))
    ]
    return MarkedMandate(frame: frame, basis: group.basis, isWeak: !isClear(extent))
  }

  /// Whether who represents may do it for itself: "Russia defends its interests in Syria".
  private func isOfItself(_ group: MarkedGroup) -> Bool {
    group[.power].contains { $0.isLoose }
      && group[.represented].contains { [.possessive, .pronoun].contains($0.ref.form) }
      && group[.represented].allSatisfy { $0.ref.states.isEmpty }
  }

  private func kind(_ at: Int, _ verb: Term?) -> Frame.Kind {
    switch verb {
    case .represent: return .represent
    case .actFor: return .actFor
    case .some: return .tend
    case nil: break
    }
    let unit = units[at]
    if unit.has(.section) { return .section }
    if unit.has(.power) { return .power }
    if unit.has(any: .mandate, .protectionMandate) { return .mandate }
    return .representation
  }
}
