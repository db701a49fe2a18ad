import Dates
import States

/// When the States of some mandates existed, at hand for being asked very often.
struct Existence: Sendable {
  private let places: [StateKey: Range<Int>]
  private let periods: [Span]
  private let registry: StateRegistry

  /// Looks up the States of mandates.
  init(of mandates: [Mandate], _ registry: StateRegistry) {
    var places: [StateKey: Range<Int>] = [:]
    var periods: [Span] = []
    for mandate in mandates {
      for leg in Leg.allCases {
        let key = mandate.state(of: leg)
        guard places[key] == nil else { continue }
        let first = periods.count
        // A State that the registry does not know may have existed at any time.
        if let known = registry.existence(of: key) {
          for period in known { periods.append(Span(period.range)) }
        } else {
          periods.append(Span(Span.past, Span.future))
        }
        places[key] = first..<periods.count
      }
    }
    self.places = places
    self.periods = periods
    self.registry = registry
  }

  /// Whether it is known to the registry when a State existed.
  func knows(_ key: StateKey) -> Bool {
    guard let range = places[key], !range.isEmpty else { return false }
    return periods[range.lowerBound] != Span(Span.past, Span.future)
  }

  /// Whether a State may have existed on some day of a span; false also of one not looked up.
  func allows(_ key: StateKey, within days: Span) -> Bool {
    guard let range = places[key] else { return false }
    return range.contains { periods[$0].intersects(days) }
  }

  /// Whether a State may have existed on a day.
  func allows(_ key: StateKey, on day: Int) -> Bool {
    guard let range = places[key] else {
      return registry.didExist(key, on: Day(number: day)) ?? true
    }
    for place in range where periods[place].first <= day && day <= periods[place].last {
      return true
    }
    return false
  }
}
