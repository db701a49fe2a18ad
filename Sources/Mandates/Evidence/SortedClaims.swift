import Synchronization

/// Claims in the order of their identifiers, put in order for whoever asks first.
final class SortedClaims: Sendable {
  private let known = Mutex<[CountedClaim]?>(nil)

  /// The claims given, in order; they must be the same at every call.
  func claims(_ claims: [CountedClaim]) -> [CountedClaim] {
    known.withLock { known in
      if let known { return known }
      let sorted = EntryOrder(claims).items.map { claims[Int($0.place)] }
      known = sorted
      return sorted
    }
  }
}

/// Claims in the order of the identifiers of their entries, as places in a list.
private struct EntryOrder {
  /// The identifier of an entry, and the place of its claim.
  struct Item {
    let id: EntryID
    let place: Int32
  }

  /// All of them, in order.
  private(set) var items: [Item]

  init(_ claims: [CountedClaim]) {
    items = []
    items.reserveCapacity(claims.count)
    for place in claims.indices {
      items.append(Item(id: claims[place].id, place: Int32(truncatingIfNeeded: place)))
    }
    sort()
  }

  /// Identifiers are digests, and so spread evenly: their first bits tell nearly where each belongs,
  /// and the few that share those are put in order among themselves.
  private mutating func sort() {
    guard items.count > 256 else {
      items.sort(by: Self.isBefore)
      return
    }
    var bits: UInt64 = 8
    while bits < 22, 1 << bits < items.count / 2 { bits += 1 }
    var ends = [Int32](repeating: 0, count: 1 << Int(bits))
    for item in items { ends[item.bucket(bits)] += 1 }
    var sum: Int32 = 0
    for bucket in ends.indices {
      (ends[bucket], sum) = (sum, sum + ends[bucket])
    }
    var sorted = items
    for item in items {
      let bucket = item.bucket(bits)
      sorted[Int(ends[bucket])] = item
      ends[bucket] += 1
    }
    var start = 0
    for end in ends {
      let end = Int(end)
      if end - start > 16 {
        sorted[start..<end].sort(by: Self.isBefore)
      } else if end - start > 1 {
        Self.sortFew(&sorted, start, end)
      }
      start = end
    }
    items = sorted
  }

  private static func sortFew(_ items: inout [Item], _ start: Int, _ end: Int) {
    for next in start + 1..<end {
      let item = items[next]
      var place = next
      while place > start, isBefore(item, items[place - 1]) {
        items[place] = items[place - 1]
        place -= 1
      }
      items[place] = item
    }
  }

  private static func isBefore(_ a: Item, _ b: Item) -> Bool {
    a.id == b.id ? a.place < b.place : a.id < b.id
  }
}

extension EntryOrder.Item {
  /// The first bits of the identifier.
  fileprivate func bucket(_ bits: UInt64) -> Int { Int(truncatingIfNeeded: id.high >> (64 - bits)) }
}
