import States

/// Which claims speak of which mandate, as places among the claims that count.
struct ClaimIndex: Sendable {
  private let ofMandates: NumberTable<Mandate>
  private let ofPairs: NumberTable<Pair>
  private let byMandate: Grouped
  private let byPair: Grouped

  /// The mandates of which claims speak, in the order in which they first come.
  var mandates: [Mandate] { ofMandates.values }

  /// Sorts claims by what they speak of.
  init(_ claims: [CountedClaim]) {
    var ofMandates = NumberTable<Mandate>()
    var ofPairs = NumberTable<Pair>()
    // The mandate of each claim, or its pair as a negative number.
    var groups: [Int32] = []
    groups.reserveCapacity(claims.count)
    var successors: [(place: Int32, group: Int32)] = []
    // What stands together speaks of the same, and most often shares it.
    var last: (subject: Claim.SharedSubject, group: Int32)?
    for place in claims.indices {
      let claim = claims[place].claim
      let subject = claim.sharedSubject
      if let last, last.subject.isShared(with: subject), claim.act != .handover {
        groups.append(last.group)
        continue
      }
      let group: Int32
      switch subject.subject {
      case .mandate(let mandate):
        group = ofMandates.number(of: mandate)
        if let successor = claim.successor {
          successors.append(
            (Int32(truncatingIfNeeded: place), ofMandates.number(of: successor)))
        }
      case .pair(let pair): group = -1 - ofPairs.number(of: pair)
      }
      groups.append(group)
      last = (subject, group)
    }
    self.ofMandates = ofMandates
    self.ofPairs = ofPairs
    byMandate = Grouped(groups, successors, count: ofMandates.values.count)
    byPair = Grouped(groups.map { -1 - $0 }, [], count: ofPairs.values.count)
  }

  /// The number of a mandate, if a claim speaks of it.
  func number(of mandate: Mandate) -> Int32? { ofMandates.known(mandate) }

  /// The claims about a mandate or its pair of States, by their places; in no order.
  func claims(about mandate: Mandate) -> [Int32] {
    var places: [Int32] = []
    if let number = ofMandates.known(mandate) { places += byMandate[number] }
    if let number = ofPairs.known(mandate.pair) { places += byPair[number] }
    return places
  }
}

/// Places sorted by group: one list for all, and where each group begins.
struct Grouped: Sendable {
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
