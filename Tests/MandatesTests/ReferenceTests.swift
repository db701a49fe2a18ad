import Dates
import Mandates
import States
import TestSupport
import Testing

@Suite struct ReferenceTests {
  @Test(arguments: Seed.some)
  func `the evaluator finds the statuses of all worlds and no others`(_ seed: Seed) throws {
    var random = seed.generator
    for _ in 0..<12 {
      let scene = try smallScene(using: &random)
      let docket = scene.docket()
      let mandate = try #require(Mandate("ch-for-ua-in-ru"))
      let chronicle = docket.chronicle(of: mandate)
      guard chronicle.events.filter(\.writes).count <= 5 else { continue }
      let first = try #require(Day(year: 2010, month: 4, day: 30)).number
      let reference = ReferenceEvaluator(chronicle: chronicle, universe: first...first + 9)
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
      }
    }
  }

  /// A few claims about one mandate within a week.
  private func smallScene(using random: inout SplitMix64) throws -> Scene {
    var scene = Scene()
    try scene.document("early", "2010-05-03")
    try scene.document("late", "2010-05-07")
    try scene.document("undated", nil, recorded: "2010-05-08T00:00:00Z")
    let codes = [
      "offer", "request", "consent", "agreement", "rejection", "withdrawal", "consent-withdrawn",
      "entry-into-force", "suspension", "resumption", "end", "yes", "yes", "no", "over",
      "announcement", "restoration", "handover",
    ]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let code = codes[Int.random(in: 0..<codes.count, using: &random)]
      let document = ["early", "late", "undated", nil][Int.random(in: 0..<4, using: &random)]
      let isAttestation = Force(rawValue: code) != nil
      let tellsSince = isAttestation && Bool.random(using: &random)
      let date = isAttestation && Int.random(in: 0..<3, using: &random) > 0 ? nil : day(&random)
      try scene.claim(
        code == "restoration" ? "UA/RU" : "ch-for-ua-in-ru", code, date,
        by: ["", "CH", "UA", "RU"][Int.random(in: 0..<4, using: &random)],
        to: code == "handover" ? "SE" : nil, since: tellsSince ? day(&random) : nil,
        in: document, planned: Int.random(in: 0..<8, using: &random) == 0,
        recorded: "2010-05-08T00:00:00Z")
    }
    return scene
  }

  /// A date within the first week of May 2010, exact or not.
  private func day(_ random: inout SplitMix64) -> String {
    let first = Int.random(in: 1...6, using: &random)
    let last = Int.random(in: first...min(7, first + 3), using: &random)
    return switch Int.random(in: 0..<6, using: &random) {
    case 0: "2010-05-0\(first)/2010-05-0\(last)"
    case 1: "../2010-05-0\(last)"
    case 2: "[2010-05-0\(first)..]"
    default: "2010-05-0\(first)"
    }
  }
}
