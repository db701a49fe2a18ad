import States

/// States that say where an embassy is, or who the two are that were only counted.
extension RefReader {
  /// Makes a capital behind an embassy that already has its State the place where it is: "l'ambasciata
  /// svizzera di Teheran".
  func seat(_ refs: inout [Ref]) {
    guard syntax.adjectiveFollowsNoun else { return }
    for number in refs.indices.dropFirst() {
      let owner = refs[number - 1]
      let seat = refs[number]
      guard seat.isCapital, seat.head != nil, owner.head == .embassy || owner.head == .institution,
        owner.form == .adjective, owner.states != seat.states, seat.at == owner.at + 2,
        units[seat.at - 1].has(.of), !units[seat.at - 1].has(.and)
      else { continue }
      refs[number].head = nil
      refs[number].headUnit = nil
      refs[number].units = seat.at..<seat.at + 1
      refs[number].role = .under(.inside)
      refs[number].prepositions = [.inside]
    }
  }

  /// Gives to "two States" the names that follow behind a colon: "represents two States: Spain and
  /// Italy".
  func count(_ refs: inout [Ref]) {
    var number = 0
    while number + 2 < refs.count {
      let (both, first, second) = (refs[number], refs[number + 1], refs[number + 2])
      let end = both.units.upperBound
      if both.form == .both, end < units.count, units[end].mark == ":",
        first.form == .named, second.form == .named, start(of: first) <= end + 2,
        first.units.upperBound < second.units.lowerBound,
        units[first.units.upperBound..<second.units.lowerBound].allSatisfy({
          $0.has(any: .and, .article)
        }),
        !refs.dropFirst(number + 3).contains(where: { $0.units.lowerBound <= second.at + 3 })
      {
        refs[number].form = .named
        refs[number].states = first.states + second.states
        refs.removeSubrange(number + 1...number + 2)
      }
      number += 1
    }
  }
}
