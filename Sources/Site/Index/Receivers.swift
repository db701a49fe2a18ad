import Mandates
import States

/// Where mandates of a record are at work: the receiving States and, each by itself, the places
/// inside them, for a mandate in Singapore is none in all of the United Kingdom.
///
/// In the order of their names.
struct Receivers: Sendable {
  /// One of them.
  struct Receiver: Sendable {
    /// The State.
    let state: StateKey

    /// The name, with the State if it is a place.
    let name: String

    /// A mandate there, by its place in the record; nil where all of the State is meant.
    let sample: Int?
  }

  /// All of them.
  let all: [Receiver]

  /// For each mandate of the record, by its place there, the place of its receiver among all.
  let ofCourses: [Int]

  /// Finds those of some mandates with the names of the States and places where they are at work.
  init(_ mandates: [Mandate], named names: [String], _ stateName: (StateKey) -> String) {
    /// What two mandates share that are at work in the same place.
    struct Seat: Hashable {
      let state: StateKey
      let place: Place?
    }
    let seats = mandates.map { Seat(state: $0.receiving, place: $0.place) }
    var found: [Seat: Receiver] = [:]
    for (index, seat) in seats.enumerated() where found[seat] == nil {
      let hasPlace = seat.place != nil
      found[seat] = Receiver(
        state: seat.state, name: hasPlace ? names[index] : stateName(seat.state),
        sample: hasPlace ? index : nil)
    }
    let ordered = found.map { (seat: $0.key, receiver: $0.value, order: $0.value.name.nameOrder) }
      .sorted { a, b in
        if a.order != b.order { return a.order.lexicographicallyPrecedes(b.order) }
        let places = (a.seat.place?.description ?? "", b.seat.place?.description ?? "")
        return a.seat.state == b.seat.state ? places.0 < places.1 : a.seat.state < b.seat.state
      }
    all = ordered.map(\.receiver)
    let places = Dictionary(
      zip(ordered.map(\.seat), ordered.indices), uniquingKeysWith: { first, _ in first })
    ofCourses = seats.map { places[$0] ?? 0 }
  }
}
