/// The entries of a ledger in the order of their identifiers, as places in the list of entries.
struct EntryOrder {
  /// The identifier of an entry, and its place.
  struct Item {
    let id: EntryID
    let place: Int32
  }

  /// The entries held, in order.
  private(set) var items: [Item]

  /// Puts entries in order, those that a condition holds for.
  init(_ entries: [Entry], where holds: (Entry) -> Bool) {
    items = []
    items.reserveCapacity(entries.count)
    for place in entries.indices where holds(entries[place]) {
      items.append(
        Item(id: entries[place].id, place: Int32(truncatingIfNeeded: place)))
    }
    sort()
  }

  /// The places in `items` of the entries with an identifier.
  func places(of id: EntryID) -> Range<Int> {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle].id < id { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < items.count, items[end].id == id { end += 1 }
    return low..<end
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
