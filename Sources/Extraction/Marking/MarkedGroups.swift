/// Brings States with roles together into mandates.
struct MarkedGroups {
  let units: [Unit]

  /// The mandates that a row of States tells: a role that comes again begins another, save in a list,
  /// and what one leaves out it shares with the one before.
  ///
  /// Nil if the row cannot be parted so.
  func groups(of marks: [Marked]) -> [MarkedGroup]? {
    var groups: [MarkedGroup] = []
    var current = MarkedGroup()
    var last: Marked?
    for mark in marks {
      defer { last = mark }
      let same = current[mark.role]
      if same.isEmpty {
        current[mark.role].append(mark)
        continue
      }
      if same.contains(where: { $0.ref.states == mark.ref.states }) { continue }
      if mark.ref.states.isEmpty, same.contains(where: { !$0.ref.states.isEmpty }) {
        // "Americans and their property".
        continue
      }
      if let last, last.role == mark.role, isListed(last.ref, mark.ref) {
        current[mark.role].append(mark)
        continue
      }
      groups.append(current)
      current = MarkedGroup()
      current[mark.role].append(mark)
    }
    groups.append(current)
    return shared(groups)
  }

  /// Fills what a group leaves out from its neighbours.
  private func shared(_ groups: [MarkedGroup]) -> [MarkedGroup]? {
    var groups = groups
    for role in Marked.Role.allCases {
      let told = groups.indices.filter { !groups[$0][role].isEmpty }
      guard let first = told.first else { continue }
      for number in groups.indices where groups[number][role].isEmpty {
        guard let source = told.last(where: { $0 < number }) ?? (told.count == 1 ? first : nil)
        else {
          return nil
        }
        groups[number][role] = groups[source][role]
      }
    }
    return groups
  }

  /// Whether two States stand in one list: "in Cuba and in Iran".
  private func isListed(_ left: Ref, _ right: Ref) -> Bool {
    guard left.units.upperBound <= right.units.lowerBound else {
      return left.headUnit != nil && left.headUnit == right.headUnit
    }
    let between = units[left.units.upperBound..<right.units.lowerBound]
    return between.count <= 5
      && between.allSatisfy { unit in
        unit.mark == "," || unit.time != nil || unit.has(.likewise)
          || unit.has(any: .and, .article, .filler)
          || right.prepositions.contains { unit.has($0) }
      }
      && (left.headUnit == right.headUnit && left.headUnit != nil
        || between.contains { $0.mark == "," || $0.has(any: .and, .likewise) })
  }
}
