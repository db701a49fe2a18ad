import Dates
import Mandates

// Who tells the day of an event, and who tells only what fits it.
extension Chronicle {
  /// The claims that date an event as exactly as it is told, in the order of identifiers.
  ///
  /// Where none does, all that joined to it; where none joined, those that fit it.
  func tellers(of place: Int) -> [EntryID] {
    guard events.indices.contains(place) else { return [] }
    let event = events[place]
    let joined = joined(of: place)
    let exact = event.claims.filter { claims[$0].claim.dates(event) }
    return (exact.isEmpty ? joined : exact).map { claims[$0].id }.sorted()
  }

  /// The claims that tell of an event and of no other, by their places in the chronicle; where none
  /// does, those that fit it.
  func joined(of place: Int) -> [Int] {
    guard events.indices.contains(place) else { return [] }
    let event = events[place]
    return event.claims.isEmpty ? event.supporters : event.claims
  }
}

extension Claim {
  /// The date that it gives for what an event tells; nil if it gives none.
  func given(for event: Mandates.Event) -> EDTF? {
    force == nil || event.isObservation ? date : event.isStart ? since : until
  }

  /// Whether it gives an event no wider a date than the event has.
  fileprivate func dates(_ event: Mandates.Event) -> Bool {
    guard let given = given(for: event) else { return event.isObservation }
    let days = Mandates.Span(given)
    return event.span.first <= days.first && days.last <= event.span.last
  }
}

extension Mandates.Event {
  /// Whether it is an observation of force or of its absence, whose day may be that of its source.
  var isObservation: Bool {
    switch kind {
    case .attested, .attestedNot: true
    default: false
    }
  }

  /// Whether it says what the will of one of the three is.
  func writesWill(of leg: Leg) -> Bool { !wills(of: leg).isEmpty }

  /// What it says the will of one of the three is; nothing, if it says nothing of it.
  func wills(of leg: Leg) -> Set<Will> {
    switch kind {
    case .willing(let legs): legs.contains(leg) ? [.willing] : []
    case .announced(let legs): legs.contains(leg) ? [.announced] : []
    case .refused(let legs): legs.contains(leg) ? [.refuses] : []
    case .withdrew(let legs): legs.contains(leg) ? [.withdrew] : []
    case .start(let allWilling): allWilling ? [.willing] : []
    default: []
    }
  }
}
