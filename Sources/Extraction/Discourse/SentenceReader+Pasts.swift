/// Whether what is told lies in the past.
extension SentenceReader {
  /// Whether a frame is told in the past.
  func isPast(_ frame: Frame) -> Bool {
    let clause = units[frame.clause]
    if clause.contains(where: { $0.has(.past) }) || isRoleOfPastVerb(frame) { return true }
    if syntax.isVerbFinal, !frame.isNominal { return frame.features.contains(.past) }
    if syntax.namesModify, frame.features == [.gerund, .lasting], frame.at > frame.clause.lowerBound
    {
      // "Was also in charge of".
      let before = units[frame.clause.lowerBound..<frame.at].last {
        !$0.has(any: .filler, .likewise)
      }
      return before?.features(.passive)?.contains(.past) == true
    }
    if frame.isPassive || frame.isNominal {
      let before = units[frame.clause.lowerBound..<max(frame.clause.lowerBound, frame.at)]
      let isSaid =
        frame.kind == .power && !syntax.isVerbFinal && before.contains { $0.has(any: .be, .serve) }
      let words = isSaid ? before : clause
      let auxiliary = words.indices.last { at in
        let unit = units[at]
        return unit.has(any: .passive, .be, .serve, .have) && !unit.has(.article)
          && !isDone(at, frame.clause)
          || frame.kind == .section && unit.features(.host)?.isFinite == true
          || frame.kind == .mandate && unit.features(.tend)?.isFinite == true
          || frame.kind == .section && unit.features(.lieWith)?.isFinite == true
      }.map { units[$0] }
      let features =
        auxiliary.map { unit in
          unit.senses.filter {
            [.passive, .be, .serve, .have, .host, .tend, .lieWith].contains($0.term)
          }
          .reduce(
            Features()
          ) { $0.union($1.features) }
        } ?? []
      if auxiliary == nil, frame.isPassive { return frame.features.contains(.past) }
      if features.contains(.perfect) || features.contains(.present) { return false }
      if syntax.namesModify, features.contains(.participle),
        let at = clause.lastIndex(where: { $0.features(.serve)?.contains(.participle) == true }),
        clause[..<at].suffix(3).contains(where: { $0.features(.have)?.contains(.present) == true })
      {
        // "Has acted as protecting power".
        return false
      }
      return features.contains(.past)
    }
    guard frame.features.contains(.past) || frame.features.contains(.participle) else {
      return false
    }
    if !frame.features.contains(.past) {
      return !clause.contains { $0.features(.have)?.contains(.perfect) == true }
    }
    var before = frame.at - 1
    while before >= frame.clause.lowerBound, before >= frame.at - 4 {
      if units[before].has(.have), units[before].features(.have)?.contains(.present) == true {
        return false
      }
      before -= 1
    }
    return true
  }

  /// Whether a verb of having is the participle of a passive, whose auxiliary tells when: "is exercised
  /// by".
  private func isDone(_ at: Int, _ clause: Range<Int>) -> Bool {
    guard syntax.namesModify, units[at].features(.have)?.contains(.participle) == true else {
      return false
    }
    return units[clause.lowerBound..<at].suffix(3).contains { $0.has(.passive) }
  }
}
