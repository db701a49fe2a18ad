import Dates
import Mandates
import States
import Testing

/// A record, and what is said with the status on some days.
struct AnswerCase: CustomTestStringConvertible, Sendable {
  let testDescription: String

  /// The record; claims are told by their labels.
  let record: String

  /// A line for each day: `DAY | since | until | last evidence | who refuses | claims`.
  let answers: String

  init(_ description: String, _ record: String, _ answers: String) {
    testDescription = description
    self.record = record
    self.answers = answers
  }
}

@Suite struct AnswerTests {
  static let cases: [AnswerCase] = [
    AnswerCase(
      "in force since its start, by start and observations",
      """
      doc d 2015-01-01
      doc e 2016-01-01
      offer on=2009-01-01 in=d id=offer
      entry-into-force on=2010-05 in=d id=entry
      yes in=e id=seen
      end on=2020-03 in=e id=end
      """,
      """
      2009-06-01 | 2009-01-01 | | 2009-01-01 | | offer
      2010-05-15 | [2009-01-01,2010-05] | 2020-03 | 2010-05-01 | | entry offer
      2012-01-01 | 2010-05 | 2020-03 | 2010-05-01 | | entry
      2017-01-01 | 2010-05 | 2020-03 | 2016-01-01 | | entry seen
      2021-01-01 | 2010-05 | 2020-03 | 2020-03-01 | | end entry
      """),
    AnswerCase(
      "only seen, not seen to begin",
      """
      doc d 2015-01-01
      doc e 2016-01-01
      yes in=d id=a
      yes in=e id=b
      """,
      """
      2014-12-31 | | | | |
      2015-06-01 | ../2015-01-01 | | 2015-01-01 | | a
      2016-06-01 | ../2015-01-01 | | 2016-01-01 | | a b
      """),
    AnswerCase(
      "several starts are a set",
      """
      doc d 2015-01-01
      entry-into-force on=2008-12-13 in=d id=a
      entry-into-force on=2009-03-05 in=d id=b
      """,
      """
      2010-01-01 | [2008-12-13,2009-03-05] | | 2009-03-05 | | a b
      """),
    AnswerCase(
      "a pending status holds since the act that completes it",
      """
      doc d 2015-01-01
      request on=2010-01-01 in=d id=request
      offer on=2010-02-01 in=d id=offer
      consent on=2010-03-01 by=IR in=d id=consent
      """,
      """
      2010-01-15 | 2010-01-01 | | 2010-01-01 | | request
      2010-02-15 | 2010-02-01 | | 2010-02-01 | | offer request
      2010-03-15 | 2010-03-01 | | 2010-03-01 | | consent offer request
      """),
    AnswerCase(
      "a refusal names who refuses, several if several do",
      """
      doc d 2015-01-01
      offer on=2010-01-01 in=d id=offer
      rejection on=2010-02-01 by=IR in=d id=ir
      rejection on=2010-03 by=US in=d id=us
      """,
      """
      2010-02-15 | 2010-02-01 | | 2010-02-01 | IR | ir offer
      2010-03-15 | [2010-02-01,2010-03] | | 2010-03-01 | IR US | ir offer us
      2010-04-01 | [2010-02-01,2010-03] | | 2010-03-01 | IR US | ir offer us
      """),
    AnswerCase(
      "a refusal by nobody known names nobody",
      """
      doc d 2015-01-01
      rejection on=2010-02-01 in=d id=a
      """,
      """
      2010-02-15 | 2010-02-01 | | 2010-02-01 | | a
      """),
    AnswerCase(
      "a refusal that another took back is gone",
      """
      doc d 2015-01-01
      rejection on=2010-02-01 by=IR in=d id=a
      consent on=2010-03-01 by=IR in=d id=b
      """,
      """
      2010-03-15 | 2010-03-01 | | 2010-03-01 | | b
      """),
    AnswerCase(
      "what is disputed rests on its start and the refusal",
      """
      doc d 2015-01-01
      entry-into-force on=2010-02-01 in=d id=start
      rejection on=2010-03-01 by=IR in=d id=refusal
      suspension on=2010-04-01 in=d id=dormant
      """,
      """
      2010-05-01 | 2010-02-01 | | 2010-04-01 | IR | dormant refusal start
      """),
    AnswerCase(
      "what ended without a start told has no since",
      """
      doc d 2015-01-01
      end on=2010-02-01 in=d id=end
      """,
      """
      2010-03-01 | | 2010-02-01 | 2010-02-01 | | end
      """),
    AnswerCase(
      "what lapsed did so with the act that made it",
      """
      doc d 2015-01-01
      offer on=2010-01-01 in=d id=offer
      restoration on=2010-02-01 of=US/IR in=d id=restored
      """,
      """
      2010-03-01 | 2010-02-01 | | 2010-02-01 | | restored
      """),
    AnswerCase(
      "a stretch seen is evidence of each of its days, an imprecise one of the least",
      """
      doc d 2020-01-01
      yes on=2010-03/2015-03 in=d id=a
      """,
      """
      2010-03-15 | | | 2010-03-01 | | a
      2012-01-01 | ../2010-03-31 | | 2012-01-01 | | a
      2015-03-15 | ../2010-03-31 | | 2015-03-01 | | a
      2019-01-01 | ../2010-03-31 | | 2015-03-01 | | a
      """),
    AnswerCase(
      "a stretch with an open end is evidence until its document, one ended until its beginning",
      """
      doc d 2020-01-01
      yes on=2010-03-01/.. in=d id=a
      no on=2005-01-01/ in=d id=b
      """,
      """
      2012-01-01 | ../2010-03-01 | | 2012-01-01 | | a
      2021-01-01 | ../2010-03-01 | | 2020-01-01 | | a
      """),
    AnswerCase(
      "what is over was seen until it ended",
      """
      doc d 2020-01-01
      over since=2001 until=2009-03 in=d id=a
      """,
      """
      2005-01-01 | 2001 | 2009-03 | 2005-01-01 | | a
      2009-03-15 | 2001 | 2009-03 | 2009-03-01 | | a
      2015-01-01 | 2001 | 2009-03 | 2009-03-01 | | a
      2021-01-01 | 2001 | 2009-03 | 2020-01-01 | | a
      """),
  ]

  @Test(arguments: cases)
  func `an answer says with its status what is known beside`(_ test: AnswerCase) throws {
    let scene = try Scene(test.record)
    let docket = scene.docket()
    for line in test.answers.split(separator: "\n") {
      let answer = try docket.answer(Scene.mandate, on: String(line.prefix(10)))
      let fields: [String?] = [
        answer.day.description, answer.since?.text, answer.until?.text,
        answer.lastEvidence?.description,
        answer.rejectedBy.map(\.description).joined(separator: " "), scene.names(of: answer.claims),
      ]
      let found = fields.map { $0 ?? "" }.joined(separator: " | ")
      #expect(
        found.split(separator: " ") == line.split(separator: " "), "\(found) instead of \(line)")
    }
  }

  @Test func `evidence is stale after as many days as the clocks say`() throws {
    let docket = try Scene("doc d 2020-01-01\nyes in=d").docket()
    let mandate = try #require(Mandate(Scene.mandate))
    for (days, later, isStale) in [
      (366, 366, false), (366, 367, true), (0, 0, false), (0, 1, true), (10_000, 9999, false),
    ] {
      var clocks = Clocks(asOf: try #require(Day("2020-01-01")).advanced(by: later))
      clocks.staleAfter = days
      #expect(docket.answer(mandate, clocks).isStale == isStale, "\(days) \(later)")
    }
  }

  @Test func `a State not in being is named, and nothing else is said`() throws {
    let scene = try Scene(
      "doc d 1995-01-01\nentry-into-force on=1967-06 of=nl-for-il-in-suhh in=d")
    let answer = try scene.docket().answer("nl-for-il-in-suhh", on: "1995-01-01")
    #expect(answer.possible == [.unknown])
    #expect(answer.notInBeing.map(\.description) == ["SUHH"])
    #expect(answer.since == nil && answer.claims.isEmpty && !answer.isStale)
  }
}
