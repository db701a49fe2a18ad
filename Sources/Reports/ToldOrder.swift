import Dates
import Mandates
import Pages

extension Chronicle {
  /// The events in the order in which they are told, by their places: by the last day on which each
  /// can have happened, then by the first.
  ///
  /// What is told beside an event, how things stood at the end of that last day, then never lies
  /// before what stands above it; and what certainly happened before something stands before it.
  var order: [Int] {
    events.indices.sorted { a, b in
      let spans = (events[a].span, events[b].span)
      return (spans.0.last, spans.0.first, a) < (spans.1.last, spans.1.first, b)
    }
  }
}

extension MandateLine {
  /// The signs in the order in which the events of a history are told.
  var signsAsTold: [Sign] {
    let ranks = Dictionary(
      uniqueKeysWithValues: chronicle.order.enumerated().map { ($0.element, $0.offset) })
    return signs.sorted { (ranks[$0.event] ?? 0) < (ranks[$1.event] ?? 0) }
  }
}

extension Briefing {
  /// What an event is; of a handover also from whom to whom.
  func eventWords(_ event: Mandates.Event, in chronicle: Chronicle) -> String {
    let told = eventWords(event)
    let handovers = event.claims.map { chronicle.claims[$0].claim }.filter(\.isHandover)
    let words = handovers.compactMap { claim -> String? in
      guard let from = claim.mandate?.power, let to = claim.successor?.power else { return nil }
      return "\(say(.act(.handover))) \(name(from, .fromState)) \(name(to, .toState))"
    }
    guard let word = words.sorted().first else { return told }
    return event.code == Act.handover.rawValue ? word : "\(told), \(word)"
  }
}
