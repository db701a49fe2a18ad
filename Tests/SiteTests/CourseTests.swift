import Dates
import Mandates
import Pages
import Reports
import Site
import States
import TestSupport
import Testing

@Suite struct CourseTests {
  /// The sample record on a day, with every mandate and how it stood.
  private func record() throws -> (briefing: Briefing, courses: [MandateCourse]) {
    let briefing = try sampleBriefing()
    return (briefing, briefing.docket.mandates.map { CourseReader.course(of: $0, briefing) })
  }

  @Test func `a piece says of each of its ends what the program answers`() throws {
    let (briefing, courses) = try record()
    for course in courses {
      let days = course.pieces.flatMap { [$0.days.first, $0.days.last] }
      for day in days where day != Mandates.Span.past {
        expectAnswer(course, on: day, briefing)
      }
    }
  }

  @Test(arguments: Seed.some.prefix(5))
  func `a piece says of any day what the program answers`(_ seed: Seed) throws {
    let (briefing, courses) = try record()
    var random = seed.generator
    let first = try #require(Day("1900-01-01")).number
    for course in courses {
      for _ in 0..<100 {
        expectAnswer(
          course, on: .random(in: first...briefing.clocks.asOf.number, using: &random), briefing)
      }
    }
  }

  @Test func `pieces follow each other without a gap and read differently`() throws {
    for course in try record().courses {
      for (piece, next) in zip(course.pieces, course.pieces.dropFirst()) {
        #expect(piece.days.last + 1 == next.days.first, "\(course.mandate)")
        #expect(piece.standing != next.standing, "\(course.mandate)")
      }
    }
  }

  @Test(arguments: Seed.some.prefix(5))
  func `a line of the network is drawn as the report of its day draws it`(_ seed: Seed) throws {
    let (briefing, courses) = try record()
    var random = seed.generator
    let first = try #require(Day("1917-01-01")).number
    let days =
      [briefing.clocks.asOf.number]
      + (0..<10).map { _ in
        Int.random(in: first...briefing.clocks.asOf.number, using: &random)
      }
    for day in days {
      let report = briefing.moved(to: Day(number: day)).networkReport()
      let figures = report.blocks.compactMap { block in
        if case .figure(let figure) = block { figure } else { nil }
      }
      guard case .graph(let graph) = try #require(figures.first).picture else {
        Issue.record("a network is a graph")
        return
      }
      let drawn = graph.strands.map { strand in
        let form = strand.certainty == .certain ? "" : " \(strand.certainty.rawValue)"
        return strand.stations.map(\.link).description
          + " \(strand.tone.rawValue) line strand\(form)"
      }
      let shown = courses.compactMap { course in
        let mandate = course.mandate
        let stations = [mandate.represented, mandate.power, mandate.receiving]
        return course.piece(on: day)?.standing.line.map {
          stations.map { Optional($0.description) }.description + " " + $0
        }
      }
      #expect(shown.sorted() == drawn.sorted(), "on \(Day(number: day))")
    }
  }

  private func expectAnswer(_ course: MandateCourse, on day: Int, _ briefing: Briefing) {
    var clocks = briefing.clocks
    clocks.asOf = Day(number: day)
    let told = Standing(
      briefing.docket.answer(course.mandate, clocks), course.line.chronicle, briefing)
    guard let piece = course.piece(on: day) else {
      #expect(told.possible == [.unknown], "\(course.mandate) on \(clocks.asOf)")
      return
    }
    // What began before every day is told as it is told at its end.
    guard piece.days.first != Mandates.Span.past else {
      #expect(piece.standing.possible == told.possible, "\(course.mandate) on \(clocks.asOf)")
      return
    }
    #expect(piece.standing == told, "\(course.mandate) on \(clocks.asOf)")
  }
}
