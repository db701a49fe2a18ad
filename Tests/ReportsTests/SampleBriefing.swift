import Dates
import Mandates
import Reports
import States
import Testing

extension SampleRecord {
  /// The identifiers of some of its mandates: each is odd in its own way.
  static let mandates = [
    "ch-for-ua-in-ru", "ch-for-us-in-ir", "pk-for-ir-in-us", "om-for-ir-in-gb",
    "ch-for-ru-in-ge", "nl-for-il-in-suhh", "es-for-germanreich-in-pt@lourenco-marques",
    "ch-for-us-in-ve", "se-for-us-in-kp", "dz-for-ir-in-us", "no-for-gb-in-ir",
    "it-for-ar-in-ve", "br-for-mx-in-pe", "ch-for-mx-in-pe", "ch-for-cu-in-us",
  ]

  /// What reports are made from on a day.
  func briefing(
    on day: String, filter: MandateFilter = MandateFilter(), language: Language = .english
  ) throws -> Briefing {
    let clocks = Clocks(asOf: try #require(Day(day)))
    return Briefing(
      Docket(Evidence(entries), registry: .standard), clocks, filter: filter, language: language)
  }
}
