import States

/// Which claims speak of which mandate, as places among the claims that count.
struct ClaimIndex: Sendable {
  /// The mandates of which claims speak, in the order in which they first come.
  let mandates: [Mandate]

  private let ofMandates: [Mandate: Int32]
  private let ofPairs: [Pair: Int32]
  private let byMandate: Grouped
  private let byPair: Grouped

  /// Sorts claims by what they speak of.
  init(_ claims: [CountedClaim]) {
    var mandates: [Mandate] = []
    var ofMandates: [Mandate: Int32] = [:]
    var ofPairs: [Pair: Int32] = [:]
    // The mandate of each claim, or its pair as a negative number.
    var groups: [Int32] = []
    groups.reserveCapacity(claims.count)
    var successors: [(place: Int32, group: Int32)] = []
    func number(of mandate: Mandate) -> Int32 {
      let next = Int32(truncatingIfNeeded: mandates.count)
      let number = ofMandates[mandate, default: next]
      if number == next {
        ofMandates[mandate] = next
        mandates.append(mandate)
      }
      return number
    }
    for (place, counted) in claims.enumerated() {
      switch counted.claim.subject {
      case .mandate(let mandate):
        groups.append(number(of: mandate))
        if let successor = counted.claim.successor {
          successors.append((Int32(truncatingIfNeeded: place), number(of: successor)))
        }
      case .pair(let pair):
        let next = Int32(truncatingIfNeeded: ofPairs.count)
        let number = ofPairs[pair, default: next]
        if number == next { ofPairs[pair] = next }
        groups.append(-1 - number)
      }
    }
    self.mandates = mandates
    self.ofMandates = ofMandates
    self.ofPairs = ofPairs
    byMandate = Grouped(groups, successors, count: mandates.count)
    byPair = Grouped(groups.map { -1 - $0 }, [], count: ofPairs.count)
  }

  /// Whether a claim speaks of a mandate.
  func holds(_ mandate: Mandate) -> Bool { ofMandates[mandate] != nil }

  /// The claims about a mandate or its pair of States, in order.
  func claims(about mandate: Mandate) -> [Int32] {
    let own = ofMandates[mandate].map { byMandate[$0] } ?? []
    let pair = ofPairs[mandate.pair].map { byPair[$0] } ?? []
    return pair.isEmpty ? Array(own) : (own + pair).sorted()
  }
}

/// Places sorted by group: one list for all, and where each group begins.
private struct Grouped: Sendable {
  private let places: [Int32]
  private let starts: [Int32]

  /// Sorts places by the group of each, which is negative where it has none; others come on top.
  init(_ groups: [Int32], _ others: [(place: Int32, group: Int32)], count: Int) {
    var ends = [Int32](repeating: 0, count: count + 1)
    for group in groups where group >= 0 { ends[Int(group)] += 1 }
    for other in others { ends[Int(other.group)] += 1 }
    var sum: Int32 = 0
    for group in ends.indices { (ends[group], sum) = (sum, sum + ends[group]) }
    starts = ends
    var places = [Int32](repeating: 0, count: Int(sum))
    var rest = others[...]
    for (place, group) in groups.enumerated() {
      let place = Int32(truncatingIfNeeded: place)
      if group >= 0 {
        places[Int(ends[Int(group)])] = place
        ends[Int(group)] += 1
      }
      while let other = rest.first, other.place == place {
        places[Int(ends[Int(other.group)])] = place
        ends[Int(other.group)] += 1
        rest = rest.dropFirst()
      }
    }
    self.places = places
  }

  /// The places of a group, in order.
  subscript(group: Int32) -> ArraySlice<Int32> {
    places[Int(starts[Int(group)])..<Int(starts[Int(group) + 1])]
  }
}
