import States
import TestSupport
import Testing

@testable import Reports

@Suite struct SurvivalTests {
  /// A worked example: observations, with a plus where the thing was still running.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let observations: String
    let shares: [Int: Int]
    let median: Int?
    var testDescription: String { name }
  }

  /// Freireich and others, Blood 21 (1963), weeks of remission: the example of most textbooks.
  static let cases: [Case] = [
    Case(
      name: "6-mercaptopurine",
      observations: "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+",
      shares: [6: 857, 7: 807, 10: 753, 13: 690, 16: 627, 22: 538, 23: 448], median: 23),
    Case(
      name: "placebo",
      observations: "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23",
      shares: [
        1: 905, 2: 810, 3: 762, 4: 667, 5: 571, 8: 381, 11: 286, 12: 190, 15: 143, 17: 95,
        22: 48, 23: 0,
      ], median: 8),
    Case(name: "all still running", observations: "5+ 9+", shares: [:], median: nil),
    Case(name: "half", observations: "3 9+", shares: [3: 500], median: 3),
    Case(name: "nothing", observations: "", shares: [:], median: nil),
  ]

  @Test(arguments: cases)
  func `a worked example comes out`(_ example: Case) throws {
    let observations = try example.observations.split(separator: " ").map { word in
      Survival.Observation(
        days: try #require(Int(word.filter { $0 != "+" })), hasEnded: !word.hasSuffix("+"))
    }
    let survival = Survival(observations.reversed())
    let falling = survival.steps.filter { $0.ended > 0 }
    #expect(falling.map(\.days) == example.shares.keys.sorted())
    for step in falling { #expect(step.perMille == example.shares[step.days], "\(step.days)") }
    #expect(survival.median == example.median)
    #expect(survival.steps.map { $0.ended + $0.censored }.reduce(0, +) == observations.count)
  }

  @Test func `a share just above one half does not read as a half`() throws {
    // 1001 of 2000 last longer than the first day.
    let days = (0..<2000).map { Survival.Observation(days: $0 < 999 ? 1 : 9, hasEnded: true) }
    let survival = Survival(days)
    let first = try #require(survival.steps.first)
    #expect(survival.median == 9 && first.perMille == 501 && first.perTenThousand == 5005)
    let words = Language.allCases.map { Phrase.percent(first.perTenThousand)[$0] }
    #expect(words == ["50.05%", "50,05\u{A0}%", "50,05\u{202F}%", "50,05%"])
    #expect(Phrase.percent(10_000)[.english] == "100.00%" && Phrase.percent(7)[.english] == "0.07%")
  }

  @Test(arguments: Seed.some)
  func `without anything still running it is the share that lasts longer`(_ seed: Seed) {
    var random = seed.generator
    let days = (0..<Int.random(in: 1...300, using: &random)).map { _ in
      Int.random(in: 1...60, using: &random)
    }
    let survival = Survival(days.map { Survival.Observation(days: $0, hasEnded: true) })
    for step in survival.steps {
      let longer = days.filter { $0 > step.days }.count
      // The share is carried rounded down, so that a half may fall to the thousandth below.
      let exact = (longer * 2000 + days.count) / (2 * days.count)
      #expect(step.perMille == exact || step.perMille == exact - 1)
    }
    let sorted = days.sorted()
    #expect(survival.median == sorted[(sorted.count + 1) / 2 - 1])
  }
}
