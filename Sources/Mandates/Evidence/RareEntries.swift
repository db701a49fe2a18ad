import Dates

/// The entries that are neither claims nor documents, and those that they name, under the record
/// clock.
///
/// They are few, so that they are put in order and looked up without touching the others.
struct RareEntries {
  /// The places of the entries, in the order of identifiers.
  private(set) var places: [Int] = []

  /// How many records of documents there are, whenever they were held.
  private(set) var documentCount = 0

  private let recordedUntil: Day?

  /// The places of the entries that retractions and preferences name.
  private var named: [EntryID: [Int]] = [:]

  /// Finds the rare ones among entries that were held at the end of a day.
  init(_ entries: [Entry], recordedUntil: Day?) {
    self.recordedUntil = recordedUntil
    for place in entries.indices {
      switch entries[place].content {
      case .claim: continue
      case .document:
        documentCount += 1
        continue
      case .retraction(let target, _), .preference(let target, _):
        guard isHeld(entries[place]) else { continue }
        named[target] = []
      case .assertion, .rejected:
        guard isHeld(entries[place]) else { continue }
      }
      places.append(place)
    }
    places.sort { (entries[$0].id, $0) < (entries[$1].id, $1) }
    guard !named.isEmpty else { return }
    // Of nearly all others a few bits of their digest tell that nobody names them.
    var mayBeNamed = [Bool](repeating: false, count: 1 << Self.bits)
    for id in named.keys { mayBeNamed[Self.bits(of: id)] = true }
    for place in entries.indices where mayBeNamed[Self.bits(of: entries[place].id)] {
      if isHeld(entries[place]) { named[entries[place].id]?.append(place) }
    }
  }

  private static let bits = 16

  private static func bits(of id: EntryID) -> Int { Int(id.high >> UInt64(64 - bits)) }

  /// Whether an entry was held on the day.
  func isHeld(_ entry: Entry) -> Bool {
    recordedUntil.map { entry.recordedAt.day <= $0 } ?? true
  }

  /// The places of the entries with an identifier that some retraction or preference names.
  func places(of id: EntryID) -> [Int] { named[id] ?? [] }
}
