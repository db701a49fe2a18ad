/// Clauses that go on behind a relative clause: "X, which has no embassy there, asked".
extension Clauses {
  /// The subject of such a clause, told before the relative one.
  func resumedSubject(_ clause: Range<Int>, _ units: [Unit], _ refs: [Ref]) -> Ref? {
    guard clause.lowerBound > 0, self.clause(clause.lowerBound).opening == .comma,
      Self.isVerb(units[clause.lowerBound])
    else { return nil }
    let relative = self.clause(clause.lowerBound - 1)
    guard relative.opening == .relative, relative.units.lowerBound > 0 else { return nil }
    let main = self.clause(relative.units.lowerBound - 1).units
    return refs.last { main.contains($0.at) && $0.role == .bare && $0.isNamedActor }
  }
}
