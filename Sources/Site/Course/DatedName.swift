import Dates
import Mandates
import PlainJSON
import Reports
import States

/// What something is called on each day of the slider: names change, and a table for a day of 1942
/// has those that the program prints for it.
struct DatedName: Hashable, Sendable {
  /// The name on the first day.
  let first: String

  /// The names after it, each from its day on.
  let later: [Later]

  /// A name from a day on.
  struct Later: Hashable, Sendable {
    let day: Int
    let name: String
  }

  /// Asks for the name on the first day, and on each of some days within the slider.
  init(on axis: ClosedRange<Day>, cuts: Set<Int>, _ name: (Day) -> String) {
    first = name(axis.lowerBound)
    var last = first
    var later: [Later] = []
    for day in cuts.sorted() where day > axis.lowerBound.number && day <= axis.upperBound.number {
      let next = name(Day(number: day))
      if next != last { later.append(Later(day: day, name: next)) }
      last = next
    }
    self.later = later
  }

  /// The name on a day of the slider.
  func name(on day: Day) -> String {
    later.last { $0.day <= day.number }?.name ?? first
  }

  /// One name, or the first one with each other after its day.
  var json: JSONValue {
    guard !later.isEmpty else { return .string(first) }
    return .array(
      [.string(first)] + later.flatMap { [.integer($0.day), .string($0.name)] })
  }
}

extension Edition {
  /// What a State is called.
  func datedName(_ key: StateKey) -> DatedName {
    DatedName(on: record.axis, cuts: cuts(briefing.docket.registry[key]?.names ?? [])) { day in
      briefing.moved(to: day).stateName(key)
    }
  }

  /// What the receiving State of a mandate is called, with the place inside it.
  ///
  /// A mandate of a State that is no more is called by the names of its own time.
  func datedPlaceName(_ course: MandateCourse) -> DatedName {
    let mandate = course.mandate
    return DatedName(on: record.axis, cuts: cuts(of: course, for: [.receiving])) {
      briefing.moved(to: $0).placeName(mandate)
    }
  }

  /// What a mandate is called: "Switzerland for the German Empire in France".
  func datedTitle(_ course: MandateCourse) -> DatedName {
    let mandate = course.mandate
    return DatedName(on: record.axis, cuts: cuts(of: course, for: Leg.allCases)) {
      briefing.moved(to: $0).mandateTitle(mandate)
    }
  }

  /// The days on which what some of its States are called may change.
  private func cuts(of course: MandateCourse, for legs: [Leg]) -> Set<Int> {
    let (mandate, registry) = (course.mandate, briefing.docket.registry)
    var cuts: Set<Int> = []
    for leg in legs { cuts.formUnion(self.cuts(registry[mandate.state(of: leg)]?.names ?? [])) }
    if let place = mandate.place, let territory = registry[place: place.description] {
      cuts.formUnion(self.cuts(territory.names))
    }
    if !cuts.isEmpty {
      for leg in Leg.allCases {
        cuts.formUnion(bounds(registry[mandate.state(of: leg)]?.existence ?? []))
      }
      for span in course.line.chronicle.events.map(\.span) {
        cuts.formUnion([span.first, span.last])
      }
    }
    return cuts
  }

  /// The days on which a name may change.
  private func cuts(_ names: [Name]) -> Set<Int> {
    let usual = names.filter { $0.kind == .name && $0.belongs(to: briefing.language) }
    return usual.count > 1 ? bounds(usual.map(\.validity)) : []
  }

  private func bounds(_ periods: [Period]) -> Set<Int> {
    var days: Set<Int> = []
    for period in periods {
      if let begin = period.begin { days.insert(begin.number) }
      if let end = period.end { days.insert(end.number + 1) }
    }
    return days
  }
}
