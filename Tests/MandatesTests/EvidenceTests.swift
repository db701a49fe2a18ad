import Dates
import Mandates
import States
import Testing

/// A record, and which of its claims count under some clocks.
struct ClockCase: CustomTestStringConvertible, Sendable {
  let testDescription: String

  /// The record; claims are told by their labels.
  let record: String

  /// A line for each pair of clocks: `EVIDENCE RECORD | labels`, with `-` for no limit.
  let counted: String

  init(_ description: String, _ record: String, _ counted: String) {
    testDescription = description
    self.record = record
    self.counted = counted
  }
}

@Suite struct EvidenceTests {
  static let clockCases: [ClockCase] = [
    ClockCase(
      "the evidence clock asks when a document was published, the record clock when it was told",
      """
      doc early 2010-05-01 at=2020-01-01
      doc late 2012-05-01 at=2018-01-01
      offer on=2001 in=early at=2020-01-02 id=a
      offer on=2002 in=late at=2018-01-02 id=b
      """,
      """
      - - | a b
      2010-04-30 - |
      2010-05-01 - | a
      2012-05-01 - | a b
      - 2018-01-01 |
      - 2018-01-02 | b
      - 2020-01-02 | a b
      2010-05-01 2018-12-31 |
      2012-05-01 2018-12-31 | b
      """),
    ClockCase(
      "an unsourced claim counts from its recording, on both clocks",
      """
      offer on=2001 at=2020-01-02 id=a
      """,
      """
      2020-01-01 - |
      2020-01-02 - | a
      - 2020-01-01 |
      - 2020-01-02 | a
      """),
    ClockCase(
      "a document of a month or a year counts when all of it is past",
      """
      doc month 2010-05 at=2020-01-01
      doc year 2009 at=2020-01-01
      doc about 2008-02~ at=2020-01-01
      offer on=2001 in=month id=a
      offer on=2002 in=year id=b
      offer on=2003 in=about id=c
      """,
      """
      2008-02-28 - |
      2008-02-29 - | c
      2009-12-30 - | c
      2009-12-31 - | b c
      2010-05-30 - | b c
      2010-05-31 - | a b c
      """),
    ClockCase(
      "a document of a year counts at its end, though it was registered before",
      """
      doc year 2010 at=2010-06-01
      offer on=2001 in=year at=2010-06-01 id=a
      """,
      """
      2010-12-30 - |
      2010-12-31 - | a
      2010-12-30 2010-06-01 |
      """),
    ClockCase(
      "an undated document counts from its registration",
      """
      doc undated at=2015-03-01
      offer on=2001 in=undated at=2016-01-01 id=a
      """,
      """
      2015-02-28 - |
      2015-03-01 - | a
      """),
    ClockCase(
      "a document without an end of its date counts from its registration",
      """
      doc open 2010/.. at=2015-03-01
      offer on=2001 in=open at=2016-01-01 id=a
      """,
      """
      2015-02-28 - |
      2015-03-01 - | a
      """),
    ClockCase(
      "a document nobody registered counts from the first claim that cites it",
      """
      offer on=2001 in=missing at=2016-01-01 id=a
      offer on=2002 in=missing at=2015-03-01 id=b
      offer on=2003 in=missing at=2017-01-01 id=c
      """,
      """
      2015-02-28 - |
      2015-03-01 - | a b c
      """),
    ClockCase(
      "a retraction counts from its own recording, whatever the evidence clock",
      """
      doc a 2010-05-01 at=2015-01-01
      offer on=2001 in=a at=2015-01-01 id=a
      retract a at=2018-01-01
      """,
      """
      - - |
      - 2017-12-31 | a
      - 2018-01-01 |
      2010-05-01 - |
      2010-05-01 2017-12-31 | a
      """),
    ClockCase(
      "a retraction that is retracted leaves what it retracted",
      """
      doc a 2010-05-01 at=2015-01-01
      offer on=2001 in=a at=2015-01-01 id=a
      retract a at=2018-01-01 id=r
      retract r at=2019-01-01 id=rr
      retract rr at=2020-01-01
      """,
      """
      - 2017-12-31 | a
      - 2018-12-31 |
      - 2019-12-31 | a
      - - |
      """),
    ClockCase(
      "one of two retractions is enough",
      """
      doc a 2010-05-01 at=2015-01-01
      offer on=2001 in=a at=2015-01-01 id=a
      retract a at=2018-01-01 id=r
      retract a at=2018-06-01
      retract r at=2019-01-01
      """,
      """
      - - |
      """),
    ClockCase(
      "a retracted record leaves its claims with an undated document",
      """
      doc a 2010-05-01 at=2015-01-01 id=record
      offer on=2001 in=a at=2016-01-01 id=a
      retract record at=2017-01-01
      """,
      """
      2010-05-01 2016-06-01 | a
      2010-05-01 - |
      2016-01-01 - | a
      """),
    ClockCase(
      "a document registered after its claims is dated as its record says",
      """
      offer on=2001 in=a at=2015-01-01 id=a
      doc a 2010-05-01 at=2017-01-01
      """,
      """
      2014-12-31 2016-12-31 |
      2015-01-01 2016-12-31 | a
      2010-05-01 - | a
      """),
  ]

  @Test(arguments: clockCases)
  func `a claim counts when its clocks say so`(_ test: ClockCase) throws {
    let scene = try Scene(test.record)
    for line in test.counted.split(separator: "\n") {
      let halves = line.split(separator: "|", omittingEmptySubsequences: false)
      let clocks = halves[0].split(separator: " ").map { Day(String($0)) }
      let evidence = Evidence(
        scene.entries, evidenceUntil: clocks[0], recordedUntil: clocks[1])
      let expected = halves[1].split(separator: " ").joined(separator: " ")
      #expect(scene.names(of: evidence.claims.map(\.id)) == expected, "\(line)")
    }
  }

  @Test func `what the evidence clock left out is counted, what was not recorded is not`() throws {
    let scene = try Scene(
      """
      doc early 2010-05-01 at=2015-01-01
      doc late 2012-05-01 at=2015-01-01
      offer on=2001 in=early at=2015-01-01
      offer on=2002 in=late at=2015-01-01
      offer on=2003 in=late at=2019-01-01
      """)
    let day = try #require(Day("2011-01-01"))
    #expect(Evidence(scene.entries, evidenceUntil: day).leftOut == 2)
    #expect(Evidence(scene.entries, evidenceUntil: day).leftOutUndated == 0)
    let undated = try Scene("doc page at=2015-01-01\noffer on=2001 in=page at=2015-01-01")
    #expect(Evidence(undated.entries, evidenceUntil: day).leftOutUndated == 1)
    let known = Evidence(
      scene.entries, evidenceUntil: day, recordedUntil: Day("2015-01-01"))
    #expect(known.leftOut == 1)
    #expect(known.newestDocument?.description == "2010-05-01")
    #expect(Evidence(scene.entries).newestDocument?.description == "2012-05-01")
  }

  /// A document, what it tells, and between which days it was published.
  struct Told: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let record: String
    let told: String

    init(_ description: String, _ record: String, _ told: String) {
      testDescription = description
      self.record = record
      self.told = told
    }
  }

  static let tellings: [Told] = [
    Told("dated", "doc a 2010-05-01 at=2015-01-01\noffer on=2001 in=a", "2010-05-01/2010-05-01"),
    Told("of a month", "doc a 2010-05 at=2015-01-01\noffer on=2001 in=a", "2010-05-01/2010-05-31"),
    Told(
      "registered within its month", "doc a 2010-05 at=2010-05-09\noffer on=2001 in=a",
      "2010-05-01/2010-05-09"),
    Told(
      "registered before its date", "doc a 2010-05-05 at=2010-05-01\noffer on=2001 in=a",
      "2010-05-05/2010-05-05"),
    Told(
      "undated, telling two acts",
      "doc a at=2015-01-01\noffer on=2001 in=a\noffer on=2003-02 in=a", "2003-02-01/2015-01-01"),
    Told(
      "undated, telling a plan and a condition",
      """
      doc a at=2015-01-01
      offer on=2001 in=a
      offer on=2005 planned in=a
      offer on=2006 if=war in=a
      """, "2001-01-01/2015-01-01"),
    Told(
      "undated, telling a stretch",
      "doc a at=2015-01-01\nyes on=2003-02-01/2005-02-01 since=2001 in=a",
      "2005-02-01/2015-01-01"),
    Told(
      "undated, telling an end", "doc a at=2015-01-01\nover since=2001 until=2009 in=a",
      "2009-01-01/2015-01-01"),
    Told("undated, telling no day", "doc a at=2015-01-01\nyes in=a", "../2015-01-01"),
    Told(
      "undated, telling what comes after its registration",
      "doc a at=2015-01-01\noffer on=2020 in=a", "2015-01-01/2015-01-01"),
    Told("of an officer", "offer on=2001 at=2015-01-01", "2015-01-01/2015-01-01"),
  ]

  @Test(arguments: tellings)
  func `a source tells its claims between the days its record leaves open`(_ test: Told) throws {
    let evidence = Evidence(try Scene(test.record).entries)
    let told = try #require(evidence.claims.first).told
    let bounds = [told.earliest, told.latest].map { $0?.description ?? ".." }
    #expect(bounds.joined(separator: "/") == test.told)
  }

  @Test func `of two records of a document the smaller identifier is kept, and both are told`()
    throws
  {
    let scene = try Scene(
      """
      doc a 2010-05-01 id=x
      doc a 2011-05-01 id=y
      offer on=2001 in=a
      """)
    let evidence = Evidence(scene.entries)
    let ids = try [scene.entry("x"), scene.entry("y")].sorted()
    #expect(evidence.rivalRecords.map(\.kept) == [ids[0]])
    #expect(evidence.rivalRecords.map(\.other) == [ids[1]])
    #expect(evidence.documentEntries.values.sorted() == [ids[0]])
    var settled = scene
    try settled.add(.retraction(of: ids[0], because: "mistaken"))
    #expect(Evidence(settled.entries).rivalRecords.isEmpty)
    #expect(Evidence(settled.entries).documentEntries.values.sorted() == [ids[1]])
  }
}
