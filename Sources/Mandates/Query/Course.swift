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
  /// The possible statuses can change only at the bounds of events; what is asked is the first and
  /// the last day between two bounds. The stretches before anything is known are left out.
  package func course(of chronicle: Chronicle, until last: Day) -> [Stretch] {
    var bounds: Set<Int> = []
    for event in chronicle.events where event.writes {
      bounds.insert(event.span.first)
      if event.span.last < Span.future { bounds.insert(event.span.last + 1) }
    }
    for leg in Leg.allCases {
      for period in registry[chronicle.mandate.state(of: leg)]?.existence ?? [] {
        if let begin = period.begin { bounds.insert(begin.number) }
        if let end = period.end { bounds.insert(end.number + 1) }
      }
    }
    bounds.remove(Span.past)
    let firsts = [Span.past] + bounds.filter { $0 <= last.number }.sorted()
    var course: [Stretch] = []
    for (index, first) in firsts.enumerated() {
      let end = index + 1 < firsts.count ? firsts[index + 1] - 1 : last.number
      if first != Span.past, first < end { extend(&course, by: chronicle, Span(first, first)) }
      extend(
        &course, by: chronicle, Span(first == Span.past || first >= end ? first : first + 1, end))
    }
    if course.first?.possible == [.unknown] { course.removeFirst() }
    return course
  }

  private func extend(_ course: inout [Stretch], by chronicle: Chronicle, _ days: Span) {
    let answer = answer(chronicle, Clocks(asOf: Day(number: days.last)))
    if let known = course.last, known.possible == answer.possible,
      known.isContested == answer.isContested
    {
      course[course.count - 1].days.last = days.last
    } else {
      course.append(
        Stretch(days: days, possible: answer.possible, isContested: answer.isContested))
    }
  }
}
