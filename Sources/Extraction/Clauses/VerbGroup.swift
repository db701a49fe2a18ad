/// A verb with its auxiliaries, in languages that put them at both ends of the clause: "wird …
/// vertreten", "haben … übernommen werden sollen".
struct VerbGroup {
  /// The forms of the verb as its auxiliaries tell them; `future` also for "soll" and "künftig".
  private(set) var features: Features

  /// Whether it is passive, by an event or a state.
  private(set) var isPassive = false

  /// Reads the auxiliaries of a clause.
  ///
  /// `isPassiveIfBoth` tells what a form means that is an infinitive and a participle, after
  ///   an auxiliary that goes with both.
  init(
    _ features: Features, at: Int, in clause: Range<Int>, of units: [Unit], isPassiveIfBoth: Bool
  ) {
    self.features = features
    let inside = units[clause]
    if features.isDisjoint(with: [.base, .participle, .gerund]) {
      if inside.contains(where: { $0.has(.future) && !$0.has(.passive) }) {
        self.features.insert(.future)
      }
      return
    }
    if features.contains(.gerund) {
      self.features = .gerund
      return
    }
    let passive = inside.compactMap { $0.features(.passive) }.reduce(Features()) { $0.union($1) }
    if at > clause.lowerBound, units[at - 1].has(.toward), features.contains(.base) {
      self.features = .gerund
      isPassive = at + 2 < units.count && units[at + 1].has(.toward) && units[at + 2].has(.passive)
      return
    }
    let isComing = inside.contains { $0.has(.future) && !$0.has(.passive) }
    if at + 1 < units.count, features.contains(.participle), units[at + 1].has(.toward),
      at + 2 < units.count, units[at + 2].has(.passive)
    {
      // "Vertreten zu werden".
      self.features = [.gerund, .participle]
      isPassive = true
      return
    }
    if features.contains(.participle) {
      if passive.contains(.past) {
        self.features = [.participle, .past]
        isPassive = true
        return
      }
      if !passive.isEmpty, !features.contains(.base) || isPassiveIfBoth {
        let follows = at + 1 < clause.upperBound && units[at + 1].has(.passive)
        let isFuture = follows && inside.filter { $0.has(.passive) }.count > 1
        self.features = isComing || isFuture ? [.participle, .future] : [.participle, .present]
        isPassive = true
        return
      }
      if let auxiliary = auxiliary(at, clause, units, .have), passive.isEmpty {
        _ = auxiliary
        self.features = [.participle, .past]
        return
      }
      if let auxiliary = auxiliary(at, clause, units, .be), passive.isEmpty {
        self.features = auxiliary.contains(.past) ? [.participle, .past] : [.participle, .present]
        isPassive = true
        return
      }
    }
    if features.contains(.base), at + 1 < clause.upperBound,
      units[at + 1].features(.letting)?.contains(.base) == true
    {
      // "Möchte sich durch die Schweiz vertreten lassen".
      self.features = [.participle, .future]
      isPassive = true
      return
    }
    if features.contains(.base), isPassiveIfBoth, let own = auxiliary(at, clause, units, .letting) {
      // "Liess seine Bürger von den Franzosen betreuen".
      self.features = own.contains(.past) ? [.participle, .past] : [.participle, .present]
      isPassive = true
      return
    }
    if features.contains(.base), !passive.isEmpty || isComing {
      self.features = [.base, .future]
    } else if features.contains(.base), inside.contains(where: { $0.has(.modal) }) {
      self.features = .base
    } else if features.contains(.present) {
      self.features = isComing ? [.present, .future] : .present
    }
  }

  /// The forms of "have" or "be" beside a participle.
  private func auxiliary(
    _ at: Int, _ clause: Range<Int>, _ units: [Unit], _ term: Term
  ) -> Features? {
    clause.lazy.filter { $0 != at }.compactMap { units[$0].features(term) }
      .first { $0.isFinite }
  }
}
