import Mandates

/// The entries of all stretches, each once, with the places of their lines.
struct GatheredEntries {
  private let scans: [LedgerScan]

  /// Of each entry the recording that counts.
  private var kept: [Place] = []

  /// Where an entry stands among the scans, and what its order depends on: entries themselves are
  /// slow to move about.
  private struct Place: Comparable {
    let instant: Instant
    let id: EntryID
    let scan: UInt32
    let index: UInt32

    static func < (a: Self, b: Self) -> Bool {
      a.instant == b.instant ? a.id < b.id : a.instant < b.instant
    }
  }

  /// Gathers the entries of scans that follow each other.
  init(_ scans: [LedgerScan]) {
    self.scans = scans
    let count = scans.reduce(0) { $0 + $1.entries.count }
    kept.reserveCapacity(count)
    var table = IdentifierTable(capacity: count)
    for number in scans.indices {
      for index in scans[number].entries.indices {
        let place = Place(
          instant: scans[number].entries[index].recordedAt, id: scans[number].entries[index].id,
          scan: UInt32(truncatingIfNeeded: number), index: UInt32(truncatingIfNeeded: index))
        let next = kept.count
        let old = table.place(of: place.id, orElse: next) { kept[$0].id }
        if old == next {
          kept.append(place)
        } else if isEarlier(entry(place), than: entry(kept[old])) {
          kept[old] = place
        }
      }
    }
  }

  private func entry(_ place: Place) -> Entry { scans[Int(place.scan)].entries[Int(place.index)] }

  /// Where the lines of some entries begin in the file.
  func starts(of wanted: Set<EntryID>) -> [EntryID: Int] {
    var found: [EntryID: Int] = [:]
    for place in kept where wanted.contains(place.id) {
      found[place.id] = scans[Int(place.scan)].starts[Int(place.index)]
    }
    return found
  }

  /// The entries in the order of their recording and then of their identifiers; nothing of them is
  /// left here.
  consuming func inOrder() -> [Entry] {
    var places = kept
    kept = []
    if !zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }) { places.sort() }
    return places.map { scans[Int($0.scan)].entries[Int($0.index)] }
  }
}

/// Whether a recording of the same content counts rather than another.
private func isEarlier(_ new: Entry, than old: Entry) -> Bool {
  if new.recordedAt != old.recordedAt { return new.recordedAt < old.recordedAt }
  return new.recordedBy.utf8.lexicographicallyPrecedes(old.recordedBy.utf8)
}

/// Tells where each identifier stands.
///
/// A table of places with open addressing, at most half full. Identifiers are digests, which nobody
/// can choose so that many fall on one place: a line counts only if its digest is right.
private struct IdentifierTable {
  /// The place of an identifier plus one, 0 where there is none.
  private var slots: [UInt32]
  private let mask: Int

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// Returns where an identifier stands; if nowhere yet, notes the place given and returns that.
  mutating func place(
    of id: EntryID, orElse new: Int, _ identifier: (Int) -> EntryID
  ) -> Int {
    var slot = Int(truncatingIfNeeded: id.high) & mask
    while slots[slot] != 0 {
      let known = Int(slots[slot]) - 1
      if identifier(known) == id { return known }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt32(truncatingIfNeeded: new + 1)
    return new
  }
}
