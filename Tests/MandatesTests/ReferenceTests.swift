import Dates
import Mandates
import States
import TestSupport
import Testing

@Suite struct ReferenceTests {
  /// How many worlds each seed makes; not optimised, a thousand take ten seconds of a processor.
  private static let worlds = Seed.areMany ? 40 : 10

  @Test(arguments: Seed.many)
  func `the evaluator finds the statuses of all worlds and no others`(_ seed: Seed) throws {
    var random = seed.generator
    var compared = 0
    for _ in 0..<Self.worlds {
      let scene = try Scene.small(using: &random)
      let docket = scene.docket()
      let mandate = try #require(Mandate("ch-for-ua-in-ru"))
      let chronicle = docket.chronicle(of: mandate)
      guard chronicle.events.filter(\.writes).count <= 5 else { continue }
      let first = try #require(Day(year: 2010, month: 4, day: 30)).number
      let reference = ReferenceEvaluator(mandate, chronicle.claims, universe: first...first + 9)
      for day in 1...8 {
        let asOf = try #require(Day(year: 2010, month: 5, day: day))
        let answer = docket.answer(chronicle, Clocks(asOf: asOf))
        let expected = reference.statuses(on: asOf.number)
        let possible = expected.reduce(into: Set<Status>()) { $0.formUnion($1) }
        #expect(Set(answer.possible) == possible, "on \(asOf): \(chronicle.events)")
        #expect(
          answer.isContested == expected.contains { $0 != expected[0] },
          "on \(asOf): \(chronicle.events)")
        #expect(!answer.isSuperset)
        compared += 1
      }
    }
    // What has too many events for the reference is left out; most of the worlds have not.
    #expect(compared >= Self.worlds * 5, "\(compared) of \(Self.worlds * 8) answers compared")
  }
}
