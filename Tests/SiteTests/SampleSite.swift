import Dates
import Mandates
import Reports
import Site
import States
import Testing

/// A briefing of the sample record for 1 January 2023.
func sampleBriefing(_ language: Language = .english) throws -> Briefing {
  let clocks = Clocks(asOf: try #require(Day("2023-01-01")))
  let evidence = Evidence(try SampleRecord().entries)
  return Briefing(Docket(evidence, registry: .standard), clocks, language: language)
}

/// The site of the sample record, by path.
func sampleSite() throws -> [String: String] {
  try Dictionary(
    uniqueKeysWithValues: Site(sampleBriefing()).files().map {
      ($0.path, String(decoding: $0.bytes, as: UTF8.self))
    })
}
