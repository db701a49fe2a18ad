import Dates
import States

/// How a mandate stood over a stretch of days.
package struct Stretch: Hashable, Sendable {
  /// The days.
  package internal(set) var days: Span

  /// The possible statuses, in the order in which they are matched.
  package let possible: [Status]

  /// Whether they depend on which of excluding claims one believes.
  package let isContested: Bool
}

extension Docket {
  /// How a mandate stood from its first trace to a day, stretch by stretch.
  ///
  /// The possible statuses change at the bounds of events. Within the days on which one may have
  /// happened they can only become more, so a stretch that begins as it ends is all the same, and
  /// one that doesn't is halved. The stretches before anything is known are left out.
  package func course(of chronicle: Chronicle, until last: Day) -> [Stretch] {
    guard let memory else { return makeCourse(of: chronicle, until: last) }
    let question = DocketMemory.Stretched(mandate: chronicle.mandate, last: last.number)
    return memory.course(question) { makeCourse(of: chronicle, until: last) }
  }

  private func makeCourse(of chronicle: Chronicle, until last: Day) -> [Stretch] {
    var bounds: Set<Int> = []
    for event in chronicle.events where event.writes {
      bounds.insert(event.span.first)
      guard event.span.last < Span.future else { continue }
      bounds.insert(event.span.last)
      bounds.insert(event.span.last + 1)
    }
    for leg in Leg.allCases {
      for period in registry[chronicle.mandate.state(of: leg)]?.existence ?? [] {
        if let begin = period.begin { bounds.insert(begin.number) }
        if let end = period.end { bounds.insert(end.number + 1) }
      }
    }
    bounds.remove(Span.past)
    let firsts = [Span.past] + bounds.filter { $0 <= last.number }.sorted()
    let segments = firsts.indices.map { index in
      Span(
        firsts[index], index + 1 < firsts.count ? firsts[index + 1] - 1 : last.number)
    }
    let known = readings(of: chronicle, atEndsOf: segments)
    func reading(on day: Int) -> Stretch { known[day] ?? self.reading(of: chronicle, on: day) }
    var course: [Stretch] = []
    for segment in segments {
      let end = reading(on: segment.last)
      if segment.first == Span.past {
        course.append(end.over(segment))
      } else {
        extend(&course, by: chronicle, from: reading(on: segment.first), to: end)
      }
    }
    if course.first?.possible == [.unknown] { course.removeFirst() }
    return course
  }

  /// How a mandate stood on the first and the last days of stretches, as far as one look tells.
  private func readings(of chronicle: Chronicle, atEndsOf segments: [Span]) -> [Int: Stretch] {
    var days: [Int] = []
    for segment in segments {
      if segment.first != Span.past { days.append(segment.first) }
      if segment.last != days.last { days.append(segment.last) }
    }
    guard let statuses = Worlds(chronicle).statuses(on: days) else { return [:] }
    var readings: [Int: Stretch] = [:]
    readings.reserveCapacity(days.count)
    for (day, found) in zip(days, statuses) {
      let exists = missing(chronicle.mandate, on: Day(number: day)).isEmpty
      readings[day] = Stretch(
        days: Span(day, day), possible: exists ? found.possible : [.unknown],
        isContested: exists && found.isContested)
    }
    return readings
  }

  /// How a mandate stood on one day.
  private func reading(of chronicle: Chronicle, on day: Int) -> Stretch {
    let answer = answer(chronicle, Clocks(asOf: Day(number: day)))
    return Stretch(
      days: Span(day, day), possible: answer.possible, isContested: answer.isContested)
  }

  /// Adds the days from one to another.
  private func extend(
    _ course: inout [Stretch], by chronicle: Chronicle, from first: Stretch, to last: Stretch
  ) {
    let days = Span(first.days.first, last.days.last)
    if first.reads(as: last) {
      if let known = course.last, known.reads(as: last) {
        course[course.count - 1].days.last = days.last
      } else {
        course.append(last.over(days))
      }
      return
    }
    let middle = days.first + (days.last - days.first) / 2
    extend(
      &course, by: chronicle, from: first,
      to: middle == days.first ? first : reading(of: chronicle, on: middle))
    extend(
      &course, by: chronicle,
      from: middle + 1 == days.last ? last : reading(of: chronicle, on: middle + 1), to: last)
  }
}

extension Stretch {
  /// Whether the same is possible on both.
  fileprivate func reads(as other: Stretch) -> Bool {
    possible == other.possible && isContested == other.isContested
  }

  /// The same over other days.
  fileprivate func over(_ days: Span) -> Stretch {
    Stretch(days: days, possible: possible, isContested: isContested)
  }
}
