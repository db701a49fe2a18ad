import Dates
import Mandates
import Pages
import Reports
import States
import Testing

/// Pages with so many rows that several threads make them.
@Suite struct ManyRowsTests {
  private static let states = [
    "ar", "at", "br", "ch", "cu", "dz", "es", "fr", "gb", "ir", "it", "mx",
  ]

  /// Mandates in force by the word of officers, of whom each vouches for several.
  private func briefing() throws -> Briefing {
    var entries: [Entry] = []
    for power in Self.states {
      for represented in Self.states where represented != power {
        for receiving in Self.states where receiving != power && receiving != represented {
          let number = entries.count
          var claim = Claim(
            .mandate(try #require(Mandate("\(power)-for-\(represented)-in-\(receiving)"))),
            .attestation(.yes), source: .officer(Self.officer(number)))
          claim.date = try EDTF("1980")
          entries.append(
            Entry(
              id: EntryID(high: UInt64(number) << 32, low: 0), content: .claim(claim),
              recordedAt: try #require(Instant("2022-12-24T09:00:00Z")), recordedBy: "A. Keller"))
        }
      }
    }
    return Briefing(
      Docket(Evidence(entries), registry: .standard), Clocks(asOf: try #require(Day("1980-12-31"))))
  }

  private static func officer(_ number: Int) -> String { "Officer-\(number * 7 % 389)-" }

  @Test func `sources bear the numbers in which rows first need them`() throws {
    let page = try briefing().networkReport()
    guard case .figure(let figure)? = page.blocks.first else {
      Issue.record("the report begins with its picture")
      return
    }
    #expect(figure.table.rows.count == 1320)
    var known = 0
    for row in figure.table.rows {
      let number = try #require(row[3].citations.first)
      #expect(row[3].citations.count == 1 && number <= known + 1)
      known = max(known, number)
      let claim = try #require(row[3].claims.first.flatMap { EntryID($0) })
      let citation = page.citations[number - 1]
      #expect(citation.source.contains(Self.officer(Int(claim.high >> 32))))
      #expect(citation.claims.contains(claim.description))
    }
    #expect(known == 389 && page.citations.map(\.number) == Array(1...389))
    #expect(page.citations.reduce(0) { $0 + $1.claims.count } == 1320)
  }
}
