import Dates
import Mandates
import Testing

/// A record, and what happened according to it.
struct EventCase: CustomTestStringConvertible, Sendable {
  let testDescription: String

  /// The record; claims are told by their labels.
  let record: String

  /// A line for each event: code, date, States that acted, `:`, claims that joined, `+` supporters.
  let events: String

  /// The mandate asked about.
  let mandate: String

  init(
    _ description: String, _ record: String, _ events: String, of mandate: String = Scene.mandate
  ) {
    testDescription = description
    self.record = record
    self.events = events
    self.mandate = mandate
  }
}

@Suite struct ChronicleTests {
  static let cases: [EventCase] = [
    EventCase(
      "claims of one act by one State join where their dates meet",
      """
      doc d 2011-01-01
      doc e 2011-01-02
      consent on=2010-05-03 by=IR in=d id=a
      consent on=2010-05 by=IR in=e id=b
      consent on=2010-04/2010-05-03 by=IR in=e id=c
      """,
      """
      consent 2010-05-03 IR: a b c
      """),
    EventCase(
      "another act, another State or another day is another event",
      """
      doc d 2011-01-01
      consent on=2010-05-03 by=IR in=d id=a
      consent on=2010-05-03 by=US in=d id=b
      acceptance on=2010-05-03 by=IR in=d id=c
      consent on=2010-05-04 by=IR in=d id=d
      """,
      """
      acceptance 2010-05-03 IR: c
      consent 2010-05-03 IR: a
      consent 2010-05-03 US: b
      consent 2010-05-04 IR: d
      """),
    EventCase(
      "another mandate or another place is another chronicle",
      """
      doc d 2011-01-01
      offer on=2010-05-03 in=d id=a
      offer on=2010-05-03 of=ch-for-ir-in-us in=d id=b
      offer on=2010-05-03 of=ch-for-us-in-ir@qom in=d id=c
      """,
      """
      offer 2010-05-03: a
      """),
    EventCase(
      "where dates meet without one being the other's, the event has the days of both",
      """
      doc d 2011-01-01
      offer on=2010-03/2010-05 in=d id=a
      offer on=2010-05/2010-08 in=d id=b
      """,
      """
      offer 2010-05-01/2010-05-31: a b
      """),
    EventCase(
      "a claim that fits two ends supports each and joins neither",
      """
      doc d 2011-01-01
      end on=2010-05-03 in=d id=a
      end on=2010-05-20 in=d id=b
      end on=2010-05 in=d id=c
      """,
      """
      end 2010-05-03: a + c
      end 2010-05-20: b + c
      """),
    EventCase(
      "a chain of dates is no single event",
      """
      doc d 2011-01-01
      end on=2010-01/2010-03 in=d id=a
      end on=2010-03/2010-06 in=d id=b
      end on=2010-06/2010-09 in=d id=c
      """,
      """
      end 2010-01/2010-03: a + b
      end 2010-06/2010-09: c + b
      """),
    EventCase(
      "the start that an attestation tells joins an entry into force",
      """
      doc d 2011-01-01
      entry-into-force on=2010-05-03 by=CH in=d id=a
      yes since=2010 on=2010-12-01 in=d id=b
      """,
      """
      entry-into-force 2010-05-03 CH: a b
      attested 2010-12-01: b
      """),
    EventCase(
      "the end that is told of what is over joins an end",
      """
      doc d 2011-01-01
      over since=2005 until=2010 in=d id=a
      end on=2010-05-03 in=d id=b
      """,
      """
      since 2005: a
      end 2010-05-03: a b
      """),
    EventCase(
      "two documents that see force on one day have seen it once, on two days twice",
      """
      doc d 2011-01-01
      doc e 2011-01-02
      yes in=d id=a
      yes on=2011-01-01 in=e id=b
      yes in=e id=c
      """,
      """
      attested 2011-01-01: a b
      attested 2011-01-02: c
      """),
    EventCase(
      "two changes of scope in one month are two",
      """
      doc d 2011-01-01
      scope-change on=2010-05 scope=visas in=d id=a
      scope-change on=2010-05 scope=premises in=d id=b
      """,
      """
      scope-change 2010-05: a
      scope-change 2010-05: b
      """),
    EventCase(
      "an act told as past lies no later than its document",
      """
      doc d 2010-05-20
      offer on=2010-05 in=d id=a
      request on=2010 in=d id=b
      objection in=d id=c
      """,
      """
      objection ../2010-05-20: c
      request 2010: b
      offer 2010-05: a
      """),
    EventCase(
      "a handover is the old power's end",
      """
      doc d 2011-01-01
      end on=2010-05 in=d id=a
      handover on=2010-05-03 to=SE in=d id=b
      entry-into-force on=2010-05 of=se-for-us-in-ir in=d id=c
      """,
      """
      end 2010-05-03: a b
      """),
    EventCase(
      "and the successor's start",
      """
      doc d 2011-01-01
      end on=2010-05 in=d id=a
      handover on=2010-05-03 to=SE in=d id=b
      entry-into-force on=2010-05 of=se-for-us-in-ir in=d id=c
      """,
      """
      entry-into-force 2010-05-03: b c
      """, of: "se-for-us-in-ir"),
    EventCase(
      "acts between two States stand in each of their mandates",
      """
      doc d 2011-01-01
      break on=2010-05-03 of=US/IR in=d id=a
      restoration on=2010-06-03 of=IR/US in=d id=b
      restoration on=2010-07-03 of=IR/GB in=d id=c
      """,
      """
      break 2010-05-03: a
      restoration 2010-06-03: b
      """, of: "se-for-ir-in-us@guam"),
    EventCase(
      "a plan and a condition are announcements of the day on which they were told",
      """
      doc d 2010-05-20
      offer on=2010-08 planned in=d id=a
      consent on=2010-04 by=IR if=war in=d id=b
      """,
      """
      announcement 2010-05-20: a
      announcement 2010-05-20 IR: b
      """),
    EventCase(
      "uncertain and approximate dates join as their days do",
      """
      doc d 2011-01-01
      offer on=2010-05~ in=d id=a
      offer on=2010? in=d id=b
      """,
      """
      offer 2010-05~: a b
      """),
  ]

  @Test(arguments: cases)
  func `claims join to events`(_ test: EventCase) throws {
    let scene = try Scene(test.record)
    let chronicle = scene.docket().chronicle(of: try #require(Mandate(test.mandate)))
    let events = chronicle.events.map { event in
      let by = event.by.map { " \($0)" }.joined(separator: ",")
      let joined = scene.names(of: event.claims.map { chronicle.claims[$0].id })
      let supporting = scene.names(of: event.supporters.map { chronicle.claims[$0].id })
      return "\(event.code) \(event.date)\(by): \(joined)"
        + (supporting.isEmpty ? "" : " + \(supporting)")
    }
    // Of events on the same days the identifiers give the order.
    #expect(events.sorted() == test.events.split(separator: "\n").map(String.init).sorted())
  }

  @Test func `events are in the order of their first days`() throws {
    let scene = try Scene(
      """
      doc d 2011-01-01
      end on=2010-05-03 in=d
      offer on=../2010-03 in=d
      entry-into-force on=2010-04 in=d
      request on=2010-04-02 in=d
      """)
    let chronicle = scene.docket().chronicle(of: try #require(Mandate(Scene.mandate)))
    #expect(chronicle.events.map(\.code) == ["offer", "entry-into-force", "request", "end"])
  }
}
