import Dates
import Mandates
import Pages
import Reports
import States
import Testing

@Suite struct PictureReportTests {
  /// Dates far outside any calendar, as a ledger or a command line may hold them.
  static let farDays = ["-99999999-01-01", "0001-01-01", "+99999999-12-31"]

  @Test(arguments: farDays)
  func `no day is too far for a picture`(_ day: String) throws {
    let far = [
      try attestation("ch-for-us-in-ir", since: "Y-170000002", on: "1990", "b"),
      try attestation("ch-for-us-in-cu", since: "-9998", on: "-9997", "c"),
      try attestation("se-for-us-in-kp", since: nil, on: "9998", "d"),
    ]
    let entries = try SampleRecord().entries + far
    for picture in SamplePage.pictures {
      let page = try picture.page(entries, on: day)
      #expect(!(try page.text(as: .text, TextLayout(width: 80))).isEmpty)
      #expect(!(try page.text(as: .html)).isEmpty)
      #expect(page.data?.columns.isEmpty == false)
    }
  }

  @Test func `a mandate in a place is drawn to the place, not to all of its State`() throws {
    let entries = [
      try attestation("nl-for-germanreich-in-gb@singapore", since: "1915", on: "1917-08", "b"),
      try attestation("nl-for-germanreich-in-gb@gibraltar", since: "1915", on: "1917-08", "c"),
      try attestation("ch-for-germanreich-in-fr", since: "1915", on: "1917-08", "d"),
    ]
    let network = try #require(SamplePage.pictures.first { $0.name == "network" })
    let page = try network.page(entries, on: "1917-08-15")
    guard case .figure(let figure)? = page.blocks.first, case .graph(let graph) = figure.picture
    else {
      Issue.record("the report begins with a graph")
      return
    }
    let ends = graph.strands.compactMap(\.stations.last)
    #expect(
      ends.map(\.reading).sorted() == [
        "France", "Gibraltar (United Kingdom)", "Singapore (United Kingdom)",
      ])
    #expect(Set(ends.compactMap(\.link)) == ["FR", "GB"])
    #expect(try page.text(as: .svg).contains("Singapore (United Kingdom)"))
  }

  @Test func `what is not sure is no bare key in a cell of the matrix, for nobody who reads it`()
    throws
  {
    let entries = [try attestation("ch-for-us-in-ir", since: nil, on: "1990", "b")]
    let matrix = try #require(SamplePage.pictures.first { $0.name == "matrix" })
    for (day, cell, words) in [
      ("1990-06-01", "CH?", "in force or not known"), ("1991-01-01", "CH", "in force"),
    ] {
      let page = try matrix.page(entries, on: day)
      let linear = try page.text(as: .text, TextLayout(isLinear: true))
      #expect(linear.contains("Iran: Switzerland: \(words) (unsourced)"), "\(day)")
      #expect(try page.text(as: .text).contains(cell))
      #expect(try page.text(as: .json).contains("\"\(cell)\""))
    }
  }

  private func attestation(
    _ mandate: String, since: String?, on date: String, _ digit: String
  ) throws -> Entry {
    var claim = Claim(
      .mandate(try #require(Mandate(mandate))), .attestation(.yes), source: .officer("A. Keller"))
    claim.since = try since.map { try EDTF($0) }
    claim.date = try EDTF(date)
    return Entry(
      id: try #require(EntryID(String(repeating: digit, count: 20))), content: .claim(claim),
      recordedAt: try #require(Instant("2022-12-24T09:00:00Z")), recordedBy: "A. Keller")
  }
}
