import Dates
import Mandates
import Pages
import Reports
import States
import Testing

@Suite struct StatisticsTests {
  /// A count of the report, and the mandates behind it.
  private func count(
    _ measure: String, _ key: String, _ series: String, in page: Page
  ) throws -> [String] {
    let data = try #require(page.data)
    let rows = data.rows.filter { row in
      row[0].value == .code(measure) && row[1].value == .code(key)
        && row[2].value == .code(series)
    }
    #expect(rows.count <= 1)
    guard let row = rows.first, case .codes(let mandates) = row[4].value else { return [] }
    #expect(row[3].value == .count(mandates.count))
    return mandates
  }

  @Test(arguments: [1953, 1967, 1975, 1980, 1991, 2009, 2013, 2019, 2022])
  func `a year counts the mandates that answers of its last day have`(_ year: Int) throws {
    let record = try SampleRecord()
    let page = try record.briefing(on: "2023-01-01").statisticsReport()
    let day = try record.briefing(on: "\(year)-12-31")
    let answers = day.docket.mandates.map { day.docket.answer($0, day.clocks) }
    func identifiers(_ isMeant: (Answer) -> Bool) -> [String] {
      answers.filter(isMeant).map(\.mandate.description).sorted()
    }
    let key = String(year)
    let certain =
      try count("inForceByYear", key, "in-force", in: page)
      + count("inForceByYear", key, "in-force-stale", in: page)
    #expect(certain.sorted() == identifiers { $0.certain == .inForce && !$0.isContested })
    let stale = try count("inForceByYear", key, "in-force-stale", in: page)
    #expect(stale.allSatisfy(identifiers(\.isStale).contains))
    let fresh = try count("inForceByYear", key, "in-force", in: page)
    #expect(
      Set(fresh).isSuperset(
        of: identifiers { $0.certain == .inForce && !$0.isStale && !$0.isContested }))
    #expect(
      try count("inForceByYear", key, "contested", in: page)
        == identifiers { $0.mayRun && $0.isContested })
    #expect(
      try count("inForceByYear", key, "possible", in: page)
        == identifiers { $0.mayRun && $0.certain == nil && !$0.isContested })
    #expect(
      try count("inForceByYear", key, "held", in: page)
        == identifiers {
          $0.certain.map { $0.isRunning && $0 != .inForce } ?? false && !$0.isContested
        })
  }

  /// How an end of the sample record is counted.
  struct End: CustomTestStringConvertible, Sendable {
    let mandate: String
    let reason: String
    var testDescription: String { mandate }
  }

  static let ends: [End] = [
    End(mandate: "nl-for-il-in-suhh", reason: "restoration"),
    End(mandate: "nl-for-il-in-suhh", reason: "not-told"),
    End(mandate: "br-for-mx-in-pe", reason: "handover"),
    End(mandate: "om-for-ir-in-gb", reason: "not-told"),
    End(mandate: "dz-for-ir-in-us", reason: "only-seen"),
    End(mandate: "es-for-germanreich-in-pt@lourenco-marques", reason: "not-in-being"),
  ]

  @Test(arguments: ends)
  func `an end counts under what acts tell of it`(_ end: End) throws {
    let page = try SampleRecord().briefing(on: "2023-01-01").statisticsReport()
    #expect(try count("endsByReason", end.reason, "ends", in: page).contains(end.mandate))
  }

  @Test func `every mandate counts once among the sources`() throws {
    let briefing = try SampleRecord().briefing(on: "2023-01-01")
    let page = briefing.statisticsReport()
    let all = try ["0", "1", "2", "3-5", "6+"].flatMap {
      try count("sourcesPerMandate", $0, "mandates", in: page)
    }
    #expect(all.sorted() == briefing.docket.mandates.map(\.description).sorted())
  }
}
