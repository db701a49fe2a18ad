import Dates
import Mandates
import States
import TestSupport
import Testing

/// What the work grows with; measured by the ratio of two sizes, for machines differ.
@Suite(.serialized) struct ScalingTests {
  /// A way to make a record of some claims.
  struct Growth: CustomTestStringConvertible, Sendable {
    let testDescription: String

    /// The mandates among which the claims are spread.
    let claimsPerMandate: Int

    /// The larger number of claims; the smaller is a quarter of it.
    let claims: Int
  }

  static let growths: [Growth] = [
    Growth(testDescription: "many mandates", claimsPerMandate: 10, claims: 20_000),
    Growth(testDescription: "one mandate", claimsPerMandate: .max, claims: 3000),
  ]

  @Test(arguments: growths)
  func `four times the claims take no sixteen times the time`(_ growth: Growth) throws {
    let small = try time(growth, growth.claims / 4)
    let large = try time(growth, growth.claims)
    #expect(large < small * 14, "\(small) and \(large)")
  }

  private func time(_ growth: Growth, _ count: Int) throws -> Duration {
    let entries = try record(growth, count)
    let clocks = Clocks(asOf: try #require(Day("2020-01-01")))
    let clock = ContinuousClock()
    var answers = 0
    // The smaller size is so short that another process may disturb it.
    let times = (0..<(count < growth.claims ? 3 : 1)).map { _ in
      clock.measure {
        let docket = Docket(Evidence(entries), registry: .standard)
        var filter = MandateFilter()
        filter.takesAll = true
        answers = docket.answers(filter, clocks).count
        _ = docket.findings(clocks)
      }
    }
    #expect(answers == max(1, count / growth.claimsPerMandate))
    return try #require(times.min())
  }

  /// Claims that tell of tenures one after the other, with some that do not agree.
  private func record(_ growth: Growth, _ count: Int) throws -> [Entry] {
    let codes = ["offer", "acceptance", "entry-into-force", "yes", "yes", "rejection", "end"]
    var scene = Scene()
    try scene.document("d", "2019-12-01")
    for index in 0..<count {
      let number = 100_000 + index / growth.claimsPerMandate
      let place = index % growth.claimsPerMandate
      let day = try #require(Day("1700-01-01")).advanced(by: place * 30)
      try scene.claim(
        "ch-for-s\(number)-in-ir", codes[place % codes.count], day.description,
        by: place % codes.count == 5 ? "IR" : "", in: "d")
    }
    return scene.entries
  }
}
