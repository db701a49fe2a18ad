import Dates
import Mandates
import Parallel
import Reports
import States

/// What a site tells, the same in every language.
struct SiteRecord: Sendable {
  /// The mandates in the order of identifiers, with how they stood.
  let courses: [MandateCourse]

  /// The identifiers of the mandates.
  let identifiers: [String]

  /// The days that are told, from the year of the first evidence to the day asked.
  let axis: ClosedRange<Day>

  /// The days of which each has a stop of its own on the slider: up to the last evidence, after
  /// which nothing is told.
  let slider: ClosedRange<Day>

  /// The last stop of the slider: where the day asked lies after the last evidence, one more for all
  /// days from there on, and it leads to the day asked.
  var lastStop: Day { min(slider.upperBound.advanced(by: 1), axis.upperBound) }

  /// The States that stand in a mandate, with the places of their mandates in `courses`.
  let states: [(key: StateKey, mandates: [Int])]

  /// The documents that are registered or cited.
  let documents: [DocumentKey]

  /// The claims that rest on each document, in the order of identifiers.
  let claims: [DocumentKey: [CountedClaim]]

  /// Whether sources contradict each other about a mandate, and nothing is preferred, by its place in
  /// `courses`.
  let isDisputed: [Bool]

  /// The mandates that rest on one document alone, by their places in `courses`.
  let alone: [DocumentKey: Set<Int>]

  /// A thousand years: nobody moves a slider over more, and a mistyped year makes no page.
  private static let longestAxis = 365_243

  /// Gathers what a briefing asks for; every mandate with a claim, if it asks for no status.
  init(_ briefing: Briefing) {
    var filter = briefing.filter
    if filter.statuses.isEmpty { filter.takesAll = true }
    courses = briefing.docket.answers(filter, briefing.clocks)
      .mappedConcurrently(by: 4) { CourseReader.course(of: $0.mandate, briefing) }
    isDisputed = courses.map { OpenQuestions.areLeft(by: $0.line.chronicle) }
    identifiers = courses.map(\.mandate.description)
    let axis = briefing.axis(of: courses.map(\.line))
    let last = axis.upperBound
    let first = max(axis.lowerBound, last.advanced(by: -Self.longestAxis))
    self.axis = first...last
    let newest = briefing.docket.evidence.newestEvidence ?? last
    slider = first...max(first, min(newest, last))
    var mandates: [StateKey: [Int]] = [:]
    for (index, course) in courses.enumerated() {
      for leg in Leg.allCases { mandates[course.mandate.state(of: leg), default: []].append(index) }
    }
    states = mandates.keys.sorted().map { ($0, mandates[$0] ?? []) }
    let evidence = briefing.docket.evidence
    let counted = evidence.claims.filter { $0.claim.document != nil }
    claims = Dictionary(grouping: counted) { $0.claim.document }
      .reduce(into: [:]) { result, pair in
        if let key = pair.key { result[key] = pair.value }
      }
    var alone: [DocumentKey: Set<Int>] = [:]
    for (index, course) in courses.enumerated() {
      if case .one(let key) = course.line.basis { alone[key, default: []].insert(index) }
    }
    self.alone = alone
    documents = Set(evidence.documents.keys).union(evidence.claims.compactMap(\.claim.document))
      .sorted()
  }

  /// The years of the axis, in order.
  var years: ClosedRange<Int> {
    axis.lowerBound.components.year...axis.upperBound.components.year
  }

  /// The day for which a year stands: its last, or the day asked in the year that has not ended.
  func day(of year: Int) -> Day {
    min(Day(year: year, month: 12, day: 31) ?? axis.upperBound, axis.upperBound)
  }
}
