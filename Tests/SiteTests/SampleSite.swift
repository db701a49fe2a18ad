import Dates
import Mandates
import Reports
import Site
import States
import Testing

/// A briefing of the sample record for 1 January 2023.
func sampleBriefing(_ order: ([Entry]) -> [Entry] = { $0 }) throws -> Briefing {
  let clocks = Clocks(asOf: try #require(Day("2023-01-01")))
  let evidence = Evidence(order(try SampleRecord().entries))
  return Briefing(Docket(evidence, registry: .standard), clocks)
}

/// The site of the sample record, by path.
func sampleSite(_ order: ([Entry]) -> [Entry] = { $0 }) throws -> [String: String] {
  let files = try Site(try sampleBriefing(order), among: order(try SampleRecord().entries)).files()
  return Dictionary(
    uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
}
