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
