import Synchronization

/// Claims in the order of their identifiers, put in order for whoever asks first.
///
/// The claims given must be the same at every call. Several threads may ask at once, and wait for
/// each other only until it is done.
final class SortedClaims: Sendable {
  private let order = AtomicLazyReference<EntryOrder>()
  private let list = AtomicLazyReference<List>()
  private let making = Mutex(())

  /// A list that several may hold.
  private final class List: Sendable {
    let claims: [CountedClaim]

    init(_ claims: [CountedClaim]) { self.claims = claims }
  }

  /// The claims given, in order.
  func claims(_ claims: [CountedClaim]) -> [CountedClaim] {
    if let known = list.load() { return known.claims }
    let order = order(of: claims)
    return making.withLock { _ in
      list.load() ?? list.storeIfNil(List(order.items.map { claims[Int($0.place)] }))
    }.claims
  }

  /// The place among the claims given of the one with an identifier, if there is one.
  func place(of id: EntryID, among claims: [CountedClaim]) -> Int? {
    order(of: claims).place(of: id)
  }

  /// The identifiers beside one in the order, of the claims given.
  func neighbours(of id: EntryID, among claims: [CountedClaim]) -> [EntryID] {
    order(of: claims).neighbours(of: id)
  }

  private func order(of claims: [CountedClaim]) -> EntryOrder {
    if let known = order.load() { return known }
    return making.withLock { _ in order.load() ?? order.storeIfNil(EntryOrder(claims)) }
  }
}

/// Claims in the order of the identifiers of their entries, as places in a list.
///
/// Identifiers are digests, and so spread evenly: their first bits tell nearly where each belongs.
private final class EntryOrder: Sendable {
  /// The identifier of an entry, and the place of its claim.
  struct Item {
    let id: EntryID
    let place: Int32
  }

  /// All of them, in order.
  let items: [Item]

  /// Where those begin that share their first bits, and where the last end.
  private let starts: [Int32]
  private let bits: UInt64

  init(_ claims: [CountedClaim]) {
    var bits: UInt64 = 0
    while bits < 22, 1 << bits < claims.count / 2 { bits += 1 }
    self.bits = bits
    var starts = [Int32](repeating: 0, count: 1 << Int(bits) + 1)
    for claim in claims { starts[Self.bucket(claim.id, bits) + 1] += 1 }
    for bucket in starts.indices.dropFirst() { starts[bucket] += starts[bucket - 1] }
    self.starts = starts
    var ends = starts
    var items = [Item](
      repeating: Item(id: EntryID(high: 0, low: 0), place: -1), count: claims.count)
    for place in claims.indices {
      let id = claims[place].id
      let bucket = Self.bucket(id, bits)
      items[Int(ends[bucket])] = Item(id: id, place: Int32(truncatingIfNeeded: place))
      ends[bucket] += 1
    }
    for (start, end) in zip(starts, starts.dropFirst()) {
      Self.sort(&items, Int(start), Int(end))
    }
    self.items = items
  }

  func place(of id: EntryID) -> Int? { number(of: id).map { Int(items[$0].place) } }

  /// The identifiers before and behind one that is among them.
  func neighbours(of id: EntryID) -> [EntryID] {
    guard let number = number(of: id) else { return [] }
    return [number - 1, number + 1].filter(items.indices.contains).map { items[$0].id }
  }

  private func number(of id: EntryID) -> Int? {
    let bucket = Self.bucket(id, bits)
    return (Int(starts[bucket])..<Int(starts[bucket + 1])).first { items[$0].id == id }
  }

  /// The first bits of an identifier.
  private static func bucket(_ id: EntryID, _ bits: UInt64) -> Int {
    Int(truncatingIfNeeded: id.high >> (64 - bits))
  }

  /// Puts the few in order that share their first bits.
  private static func sort(_ items: inout [Item], _ start: Int, _ end: Int) {
    if end - start > 16 {
      items[start..<end].sort(by: isBefore)
      return
    }
    guard end - start > 1 else { return }
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
