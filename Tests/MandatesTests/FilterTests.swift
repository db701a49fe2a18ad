import Dates
import Mandates
import States
import Testing

/// What is asked for, and which mandates answer to it.
struct FilterCase: CustomTestStringConvertible, Sendable {
  let testDescription: String

  /// Sets what is asked for.
  let ask: @Sendable (inout MandateFilter) -> Void

  /// The mandates, by their power alone where that tells them.
  let found: String

  init(
    _ description: String, _ found: String, _ ask: @escaping @Sendable (inout MandateFilter) -> Void
  ) {
    testDescription = description
    self.found = found
    self.ask = ask
  }
}

@Suite struct FilterTests {
  /// One mandate of each kind on 2020-01-01.
  static let record = """
    doc old 2015-01-01
    doc new 2019-12-01
    doc later 2020-03-01
    yes of=ch-for-us-in-ir in=new
    yes of=se-for-us-in-kp in=old
    offer of=no-for-us-in-ir on=2019-06-01 in=new
    rejection of=fi-for-us-in-ir on=2019-06-01 by=IR in=new
    entry-into-force of=it-for-us-in-ly on=2019 in=new
    end of=it-for-us-in-ly on=2019-10/2020-02 in=later
    entry-into-force of=es-for-gb-in-ly on=2019-01-01 in=new
    entry-into-force of=es-for-gb-in-ly on=2019-11-01 in=new
    entry-into-force of=nl-for-ir-in-gb@guernsey on=2019-01-01 in=new
    suspension of=nl-for-ir-in-gb@guernsey on=2019-02-01 in=new
    consent of=at-for-us-in-cu on=2021-01-01 in=new
    entry-into-force of=pt-for-us-in-cu on=2019-02-01 in=new
    end of=pt-for-us-in-cu on=2019-03-01 in=new
    """

  static let cases: [FilterCase] = [
    FilterCase("what may run", "CH ES IT NL SE") { _ in },
    FilterCase("everything", "AT CH ES FI IT NL NO PT SE") { $0.takesAll = true },
    FilterCase("in force", "CH ES IT SE") { $0.statuses = [.inForce] },
    FilterCase("in force or dormant", "CH ES IT NL SE") { $0.statuses = [.inForce, .dormant] },
    FilterCase("certainly in force", "CH ES SE") {
      $0.statuses = [.inForce]
      $0.onlyCertain = true
    },
    FilterCase("certain", "CH ES NL SE") { $0.onlyCertain = true },
    FilterCase("ended", "IT PT") { $0.statuses = [.ended] },
    FilterCase("unknown", "AT") { $0.statuses = [.unknown] },
    FilterCase("rejected", "FI") { $0.statuses = [.rejected] },
    FilterCase("ever in force", "CH ES IT NL PT SE") { $0.ever = [.inForce] },
    FilterCase("ever offered or rejected", "FI NO") { $0.ever = [.offered, .rejected] },
    FilterCase("ever consented is not yet", "") { $0.ever = [.consented] },
    FilterCase("never in force", "AT FI NO") { $0.never = [.inForce] },
    FilterCase("ever dormant, now dormant", "NL") {
      $0.ever = [.inForce]
      $0.statuses = [.dormant]
    },
    FilterCase("ever in force, never ended", "CH ES NL SE") {
      $0.ever = [.inForce]
      $0.never = [.ended]
    },
    FilterCase("stale", "SE") { $0.onlyStale = true },
    FilterCase("power", "CH") { $0.power = StateKey("CH") },
    FilterCase("represented State", "CH IT SE") { $0.represented = StateKey("US") },
    FilterCase("receiving State, with its places", "NL") { $0.receiving = StateKey("GB") },
    FilterCase("place", "NL") { $0.place = Place("guernsey") },
    FilterCase("another place", "") { $0.place = Place("jersey") },
    FilterCase("one of the three", "ES NL") { $0.state = StateKey("GB") },
    FilterCase("one of the three, whatever the status", "CH FI NL NO") {
      $0.state = StateKey("IR")
      $0.takesAll = true
    },
    FilterCase("a State nobody speaks of", "") { $0.state = StateKey("ZZ") },
  ]

  @Test(arguments: cases)
  func `the mandates asked for are found`(_ test: FilterCase) throws {
    let docket = try Scene(Self.record).docket()
    var filter = MandateFilter()
    test.ask(&filter)
    let answers = docket.answers(filter, Clocks(asOf: try #require(Day("2020-01-01"))))
    #expect(answers.map(\.mandate.power.description).joined(separator: " ") == test.found)
  }

  static let mirrors: [(MirrorKind, String)] = [
    (.any, "ch-for-ge-in-ru ch-for-ir-in-ca ch-for-ru-in-ge it-for-ca-in-ir"),
    (.samePower, "ch-for-ge-in-ru ch-for-ru-in-ge"),
    (.otherPower, "ch-for-ir-in-ca it-for-ca-in-ir"), (.absent, "se-for-us-in-kp"),
  ]

  @Test(arguments: mirrors)
  func `what is told of the other direction is asked for, on whatever day it was`(
    _ mirror: MirrorKind, _ found: String
  ) throws {
    let scene = try Scene(
      """
      doc d 2019-12-01
      yes of=ch-for-ru-in-ge in=d
      end of=ch-for-ge-in-ru on=2012 in=d
      yes of=it-for-ca-in-ir in=d
      yes of=ch-for-ir-in-ca in=d
      yes of=se-for-us-in-kp in=d
      """)
    var filter = MandateFilter()
    filter.takesAll = true
    filter.mirror = mirror
    let answers = scene.docket().answers(filter, Clocks(asOf: try #require(Day("2020-01-01"))))
    #expect(answers.map(\.mandate.description).joined(separator: " ") == found)
  }

  @Test func `what is contested is not certain`() throws {
    let scene = try Scene(
      """
      doc d 2019-12-01
      entry-into-force on=2018-01-01 in=d
      end on=2019-06-01 in=d
      end on=2019-09-01 in=d
      """)
    var filter = MandateFilter()
    filter.onlyCertain = true
    filter.takesAll = true
    let docket = scene.docket()
    #expect(docket.answers(filter, Clocks(asOf: try #require(Day("2019-07-01")))).isEmpty)
    #expect(docket.answers(filter, Clocks(asOf: try #require(Day("2019-10-01")))).count == 1)
  }

  @Test func `the mirror is the same power's, else one that may run, else any`() throws {
    let docket = try Scene(
      """
      doc d 2019-12-01
      yes of=ch-for-us-in-ir in=d
      offer of=at-for-ir-in-us on=2019-01-01 in=d
      yes of=pk-for-ir-in-us in=d
      yes of=se-for-us-in-kp in=d
      yes of=no-for-gb-in-ly in=d
      offer of=fi-for-ly-in-gb on=2019-01-01 in=d
      offer of=no-for-ly-in-gb on=2019-01-01 in=d
      """
    ).docket()
    let clocks = Clocks(asOf: try #require(Day("2020-01-01")))
    let mirrors = [
      "ch-for-us-in-ir": "pk-for-ir-in-us", "pk-for-ir-in-us": "ch-for-us-in-ir",
      "se-for-us-in-kp": nil, "no-for-gb-in-ly": "no-for-ly-in-gb",
      "fi-for-ly-in-gb": "no-for-gb-in-ly",
    ]
    for (mandate, mirror) in mirrors {
      let mandate = try #require(Mandate(mandate))
      #expect(docket.mirror(of: mandate, clocks)?.description == mirror, "\(mandate)")
    }
  }
}
