/// Attestations of force and of no force that speak of one day.
struct ForceDispute {
  /// The claims that say yes.
  var yes: [Int]

  /// The claims that say no.
  var no: [Int]

  /// The disputes among statements: claims linked, directly or through others, by a day that one
  /// certainly covers with force and the other without.
  static func all(among statements: [Statement]) -> [ForceDispute] {
    guard statements.contains(where: { $0.kind == .attestedNot }) else { return [] }
    let affirming = statements.filter(\.affirmsForce)
    let denying = statements.filter { $0.kind == .attestedNot }
    var disputes: [ForceDispute] = []
    for denial in denying {
      guard let denied = denial.covered else { continue }
      let against = affirming.filter { $0.contradicts(denialOf: denied) }.map(\.claim)
      guard !against.isEmpty else { continue }
      var merged = ForceDispute(yes: against, no: [denial.claim])
      disputes.removeAll { other in
        guard !Set(other.yes).isDisjoint(with: merged.yes) || other.no.contains(denial.claim) else {
          return false
        }
        merged.yes += other.yes
        merged.no += other.no
        return true
      }
      disputes.append(
        ForceDispute(yes: Set(merged.yes).sorted(), no: Set(merged.no).sorted()))
    }
    return disputes
  }
}

extension Statement {
  /// Whether it says that force begins, holds, or is put to sleep or woken.
  fileprivate var affirmsForce: Bool {
    switch kind {
    case .attested, .start, .suspension, .resumption: true
    default: false
    }
  }

  /// Whether it certainly lies, with force, on a day on which force is denied.
  fileprivate func contradicts(denialOf denied: Span) -> Bool {
    if case .attested = kind { return covered?.intersects(denied) ?? false }
    return denied.first < denied.last && denied.first <= span.first && span.last <= denied.last
  }
}
