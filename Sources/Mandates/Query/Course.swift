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
  /// one that doesn't is parted. The stretches before anything is known are left out.
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
    var course = readOff(chronicle, segments) ?? askDayByDay(chronicle, segments)
    if course.first?.possible == [.unknown] { course.removeFirst() }
    return course
  }

  /// Reads a course off sweeps over many days each; nil where worlds are so many that each day has
  /// to be asked on its own.
  private func readOff(_ chronicle: Chronicle, _ segments: [Span]) -> [Stretch]? {
    var days: [Int] = []
    for segment in segments {
      if segment.first != Span.past { days.append(segment.first) }
      if segment.last != days.last { days.append(segment.last) }
    }
    guard var known = readings(of: chronicle, on: days) else { return nil }
    while true {
      let open = daysBetweenUnlike(known)
      if open.isEmpty { break }
      guard let found = readings(of: chronicle, on: open) else { return nil }
      known = (known + found).sorted { $0.days.first < $1.days.first }
    }
    var course: [Stretch] = []
    for (place, one) in known.enumerated() {
      let first = place == 0 ? Span.past : one.days.first
      let last = place + 1 < known.count ? known[place + 1].days.first - 1 : one.days.last
      append(one.over(Span(first, last)), to: &course)
    }
    return course
  }

  /// Days between neighbours that do not read alike: between two that do, all do.
  ///
  /// If more becomes possible within a segment it does so on its first days, where one event takes
  /// another day than the one before; so these are taken first, and the middle of the others.
  private func daysBetweenUnlike(_ known: [Stretch]) -> [Int] {
    let few = 4
    var days: [Int] = []
    for (one, next) in zip(known, known.dropFirst()) where !one.reads(as: next) {
      let (first, last) = (one.days.first, next.days.first)
      if first + 1 < last { days += first + 1..<min(first + few, last) }
      let middle = first + (last - first) / 2
      if middle >= first + few { days.append(middle) }
    }
    return days
  }

  /// How a mandate stood on some days in order, as one look tells; nil where it can't.
  private func readings(of chronicle: Chronicle, on days: [Int]) -> [Stretch]? {
    guard let statuses = Worlds(chronicle).statuses(on: days) else { return nil }
    return zip(days, statuses).map { day, found in
      let exists = missing(chronicle.mandate, on: Day(number: day)).isEmpty
      return Stretch(
        days: Span(day, day), possible: exists ? found.possible : [.unknown],
        isContested: exists && found.isContested)
    }
  }

  private func askDayByDay(_ chronicle: Chronicle, _ segments: [Span]) -> [Stretch] {
    var course: [Stretch] = []
    for segment in segments {
      let end = reading(of: chronicle, on: segment.last)
      if segment.first == Span.past {
        course.append(end.over(segment))
      } else {
        let first = reading(of: chronicle, on: segment.first)
        extend(&course, by: chronicle, from: first, to: end)
      }
    }
    return course
  }

  /// How a mandate stood on one day.
  private func reading(of chronicle: Chronicle, on day: Int) -> Stretch {
    let days = Span(day, day)
    guard missing(chronicle.mandate, on: Day(number: day)).isEmpty else {
      return Stretch(days: days, possible: [.unknown], isContested: false)
    }
    let readings = Worlds(chronicle).readings(on: day)
    let all = Set(readings.byChoice.joined().map(\.registers.status))
    return Stretch(
      days: days, possible: all.isEmpty ? [.unknown] : Status.allCases.filter(all.contains),
      isContested: readings.isContested)
  }

  /// Adds the days from one to another; so many of the first are asked one by one, for there most
  /// changes lie, and the rest is halved.
  private func extend(
    _ course: inout [Stretch], by chronicle: Chronicle, from first: Stretch, to last: Stretch,
    singly: Int = 3
  ) {
    let days = Span(first.days.first, last.days.last)
    if first.reads(as: last) {
      append(last.over(days), to: &course)
      return
    }
    if singly > 0, days.first + 1 < days.last {
      append(first, to: &course)
      let next = reading(of: chronicle, on: days.first + 1)
      extend(&course, by: chronicle, from: next, to: last, singly: singly - 1)
      return
    }
    let middle = days.first + (days.last - days.first) / 2
    extend(
      &course, by: chronicle, from: first,
      to: middle == days.first ? first : reading(of: chronicle, on: middle), singly: 0)
    extend(
      &course, by: chronicle,
      from: middle + 1 == days.last ? last : reading(of: chronicle, on: middle + 1), to: last,
      singly: 0)
  }

  /// Adds a stretch to those before it, of which it may go on with the last.
  private func append(_ stretch: Stretch, to course: inout [Stretch]) {
    if let known = course.last, known.reads(as: stretch) {
      course[course.count - 1].days.last = stretch.days.last
    } else {
      course.append(stretch)
    }
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
