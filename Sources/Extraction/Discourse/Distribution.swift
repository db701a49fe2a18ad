import States

/// Lists whose members belong together one by one.
extension Resolution {
  /// The mandates of "X and Y entrusted their interests to A and B respectively"; none if the lists
  /// differ in length, nil if there is but one list.
  func distributed(_ frame: Frame, _ powers: [StateKey]) -> [Resolved]? {
    var places: [Place] = []
    var represented: [StateKey] = []
    for pair in frame.pairs {
      for place in pair.receiving.flatMap({ self.places($0, pair, powers) })
      where !places.contains(where: { $0.state == place.state }) {
        places.append(place)
      }
      for ref in pair.represented {
        for state in states(ofRepresented: ref, frame, powers, places.map(\.state))
        where !represented.contains(state) {
          represented.append(state)
        }
      }
    }
    let lengths = [powers.count, represented.count, places.count]
    guard let most = lengths.max(), lengths.filter({ $0 > 1 }).count > 1 else { return nil }
    guard lengths.allSatisfy({ $0 <= 1 || $0 == most }) else { return [] }
    func member<T>(_ list: [T], _ number: Int) -> T? {
      list.count > 1 ? list[number] : list.first
    }
    return (0..<most).compactMap { number in
      let place = member(places, number)
      var item = Resolved(
        triple: Triple(
          power: member(powers, number), represented: member(represented, number),
          receiving: place?.state, place: place?.place),
        times: frame.pairs.flatMap(\.times), notes: [])
      complete(&item, listed: represented, powers)
      return item.triple.isSound ? item : nil
    }
  }
}
