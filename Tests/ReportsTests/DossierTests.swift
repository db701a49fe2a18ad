import Dates
import Mandates
import Pages
import States
import Testing

@testable import Reports

/// The parts of a dossier: tenures, bounds, wills, and what is not known.
@Suite struct DossierTests {
  /// When a mandate ran for certain, in EDTF, by what is told of it.
  struct Run: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let told: String
    let certain: [String]
  }

  static let runs: [Run] = [
    Run(
      testDescription: "one source of one day, and no end",
      told: "yes ch-for-us-in-ir d date=2010-07-01 since=2009-02-03",
      certain: ["2009-02-03/2010-07-01"]),
    Run(
      testDescription: "seen again after years",
      told: "yes ch-for-us-in-ir d date=2010-07-01 since=2009-02-03\n"
        + "yes ch-for-us-in-ir d date=2024-01-31",
      certain: ["2009-02-03/2024-01-31"]),
    Run(
      testDescription: "an end told of a day long after",
      told: "yes ch-for-us-in-ir d date=2010-07-01 since=2009-02-03\n"
        + "end ch-for-us-in-ir d date=2020-05-05",
      certain: ["2009-02-03/2020-05-04"]),
    Run(
      testDescription: "fresh evidence",
      told: "yes ch-for-us-in-ir d date=2026-10-31 since=2009-02-03",
      certain: ["2009-02-03/2026-11-22"]),
  ]

  @Test(arguments: runs)
  func `without a told end a mandate ran for certain as far as evidence goes`(_ run: Run) throws {
    let briefing = try Told("doc d 2026-11-01\n" + run.told).briefing("2026-11-22")
    let page = briefing.historyReport(briefing.docket.mandates)
    let rows = try #require(page.table("tenures")).rows
    #expect(rows.map { $0[1].value } == run.certain.map { .day($0) })
  }

  /// Two tenures, of each of which sources tell the bounds, and a restoration between them.
  private static let twoTenures = """
    doc a 1962
    doc b 1963
    doc c 2000
    entry-into-force ch-for-us-in-ir a date=1950-01-02
    entry-into-force ch-for-us-in-ir b date=1950
    end ch-for-us-in-ir a date=1960-03-04
    end ch-for-us-in-ir b date=1960-05-06
    restoration US/IR c date=1970-07-08
    entry-into-force ch-for-us-in-ir c date=1980-09-10
    end ch-for-us-in-ir c date=1990-11-12
    """

  @Test func `what sources say of bounds is told tenure by tenure`() throws {
    let briefing = try Told(Self.twoTenures).briefing("2026-11-22")
    let page = briefing.historyReport(briefing.docket.mandates)
    let dates = ["beginnings1", "ends1", "beginnings2", "ends2"].map { key in
      page.table(key)?.rows.map { $0[0].reading }
    }
    #expect(
      dates == [
        ["1950", "2 January 1950"], ["4 March 1960", "6 May 1960"], ["10 September 1980"],
        // A restoration long before an end says nothing of it.
        ["12 November 1990"],
      ])
    let caption = try #require(page.table("ends1")?.caption)
    #expect(caption.hasSuffix(": 2 independent sources: 2 different dates."), "\(caption)")
    #expect(try #require(page.table("ends2")?.caption).contains("1990"))
  }

  @Test func `a will is told by sources of that will alone`() throws {
    // The refusal that source c tells without a day fits both of August 2022, and is neither.
    let briefing = try Told(
      """
      doc a 2022-08-31
      doc b 2022-09-30
      doc c 2022-10-31
      offer ch-for-ua-in-ru a date=2022-08-01
      rejection ch-for-ua-in-ru a date=2022-08-11 by=RU
      rejection ch-for-ua-in-ru b date=2022-08-25 by=RU
      rejection ch-for-ua-in-ru c date=2022-08 by=RU
      """
    ).briefing("2026-11-22")
    let mandate = try #require(Mandate("ch-for-ua-in-ru"))
    let chronicle = briefing.docket.chronicle(of: mandate)
    #expect(chronicle.events.filter { !$0.supporters.isEmpty && !$0.claims.isEmpty }.count == 2)
    var register = briefing.citationRegister()
    let wills = briefing.legDefinitions(
      briefing.docket.answer(mandate, briefing.clocks), chronicle, &register)
    let receiving = try #require(wills.first { $0.key == Leg.receiving.rawValue })
    guard case .value(let cell)? = receiving.spans.first else {
      Issue.record("no value")
      return
    }
    let documents = cell.citations.map { number in
      register.citations.first { $0.number == number }?.key
    }
    #expect(documents == ["b"])
  }

  @Test(arguments: [1, 2])
  func `what is not known stands last, by mandate where there are several`(_ count: Int) throws {
    let briefing = try SampleRecord().briefing(on: "2023-01-01")
    let mandates = try SampleRecord.mandates.prefix(count).map { try #require(Mandate($0)) }
    let page = briefing.historyReport(mandates)
    guard case .section(let heading, "not-known", let blocks)? = page.closing.last else {
      Issue.record("the page ends otherwise")
      return
    }
    #expect(heading == "What is not known")
    let headings = blocks.compactMap { block in
      if case .section(let heading, _, _) = block { heading } else { nil }
    }
    #expect(headings == (count == 1 ? [] : mandates.map { briefing.mandateTitle($0) }))
  }
}
