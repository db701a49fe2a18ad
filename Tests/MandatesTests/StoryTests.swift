import Dates
import Mandates
import States
import Testing

/// What is on record, and how the mandate stands on some days.
struct Story: CustomTestStringConvertible, Sendable {
  let testDescription: String

  /// A line for each entry, as `Scene.tell` reads it.
  let record: String

  /// A line for each day: the day, then the summary of the answer.
  let days: String

  /// The mandate asked about.
  var mandate = Scene.mandate

  init(
    _ description: String, _ record: String, _ days: String, of mandate: String = Scene.mandate
  ) {
    testDescription = description
    self.record = record
    self.days = days
    self.mandate = mandate
  }
}

@Suite struct StoryTests {
  static let basic: [Story] = [
    Story(
      "an offer agreed to, refused and renewed, as the seeds tell it",
      """
      doc s 2022-09-22
      offer on=../2022-08 in=s
      acceptance on=2022-08 by=US in=s
      rejection on=2022-08/2022-09-21 by=IR in=s
      reiteration on=2022-09-21 by=CH in=s
      """,
      """
      2022-07-01 offered | unknown, stale
      2022-08-15 rejected | awaiting-consent | offered | requested | unknown
      2022-09-22 rejected, renewed
      """),
    Story(
      "force attested with a start covers the days between",
      """
      doc a 2021-09-30
      yes since=1980 in=a
      """,
      """
      1979-12-31 unknown
      1980-06-01 in-force | unknown
      1985-01-01 in-force
      2021-09-30 in-force
      2026-01-01 in-force, stale
      """),
    Story(
      "force attested without a start says nothing of the day before",
      """
      doc a 2009-03-06
      yes in=a
      """,
      """
      2009-03-05 unknown
      2009-03-06 in-force
      """),
    Story(
      "what lay between offer and force is told by the legs",
      """
      doc a 2020-01-01
      request on=2010-01-01 by=US in=a
      offer on=2010-02-01 in=a
      consent on=2010-03-01 by=IR in=a
      entry-into-force on=2010-04-01 in=a
      suspension on=2010-05-01 in=a
      resumption on=2010-06-01 in=a
      consent-withdrawn on=2010-07-01 by=IR in=a
      end on=2010-08-01 in=a
      """,
      """
      2009-12-31 unknown
      2010-01-15 requested
      2010-02-15 awaiting-consent
      2010-03-15 agreed
      2010-04-15 in-force
      2010-05-15 dormant
      2010-06-15 in-force
      2010-07-15 disputed
      2010-08-01 ended
      """),
    Story(
      "a yes of the receiving State alone is no mandate",
      """
      doc a 2020-01-01
      consent on=2010-03-01 in=a
      """,
      """
      2010-03-01 consented
      """),
    Story(
      "an announcement fills only an empty leg",
      """
      doc a 2020-01-01
      announcement on=2010-01-01 by=CH in=a
      offer on=2010-02-01 in=a
      announcement on=2010-03-01 by=CH in=a
      """,
      """
      2010-01-15 announced
      2010-03-15 offered
      """),
    Story(
      "a planned act and a conditional one are announcements of their telling",
      """
      doc a 2010-01-10
      entry-into-force on=2010-03-01 planned in=a
      offer on=2010-01-05 if=war in=a
      """,
      """
      2010-01-09 unknown
      2010-03-02 announced
      """),
    Story(
      "force that begins after its own document is announced",
      """
      doc a 2021-11-30
      yes since=2021-12-31 in=a
      """,
      """
      2021-11-30 announced
      2022-01-01 announced
      """),
    Story(
      "what ended without having run has lapsed",
      """
      doc a 2020-01-01
      agreement on=2010-01-01 in=a
      restoration on=2010-06-01 of=US/IR in=a
      """,
      """
      2010-02-01 awaiting-consent
      2010-06-01 lapsed
      """),
    Story(
      "restored relations say nothing of a mandate nobody spoke of before",
      """
      doc a 2020-01-01
      restoration on=2010-06-01 of=US/IR in=a
      offer on=2012-01-01 in=a
      """,
      """
      2011-01-01 unknown
      2012-01-01 offered
      """),
    Story(
      "a withdrawal before force is no end of a mandate, after it is",
      """
      doc a 2020-01-01
      offer on=2010-01-01 in=a
      withdrawal on=2010-02-01 by=CH in=a
      entry-into-force on=2011-01-01 in=a
      withdrawal on=2011-06-01 by=US in=a
      """,
      """
      2010-02-15 withdrawn
      2011-01-15 in-force
      2011-06-01 ended
      """),
    Story(
      "an end and a new start make two tenures",
      """
      doc a 1999-01-01
      entry-into-force on=1953-02 in=a
      end on=1953-07-20 in=a
      entry-into-force on=1967-06 in=a
      end on=1991-10-18 in=a
      """,
      """
      1953-06-01 in-force
      1960-01-01 ended
      1970-01-01 in-force, stale
      1992-01-01 ended
      """),
    Story(
      "two starts with no end between exclude each other",
      """
      doc a 2020-01-01
      entry-into-force on=2008-12-13 in=a
      entry-into-force on=2009-03-05 in=a
      """,
      """
      2009-01-01 in-force | unknown, contested
      2009-04-01 in-force
      """),
    Story(
      "two ends with no start between exclude each other",
      """
      doc a 2020-01-01
      yes since=2012-07-15 on=2013-01-01 in=a
      end on=2013-10 in=a
      end on=2014-02 in=a
      """,
      """
      2013-12-01 in-force | ended, contested
      2014-03-01 ended
      """),
    Story(
      "force attested after one of two ends leaves the other",
      """
      doc a 2020-01-01
      doc b 2013-12-15
      entry-into-force on=2012-07-15 in=a
      end on=2013-10 in=a
      end on=2014-02 in=a
      yes in=b
      """,
      """
      2013-12-01 in-force, stale
      2014-03-01 ended
      """),
    Story(
      "an end of the same year waits for the last attestation of force",
      """
      doc a 2011-04-05
      doc b 2020-01-01
      yes since=2011-03 in=a
      end on=2011 in=b
      """,
      """
      2011-04-05 in-force | ended
      2011-04-04 in-force
      2012-01-01 ended
      """),
    Story(
      "an undated observation does not outlive an end",
      """
      doc a
      doc b 2023-06-01
      yes since=2018-03 in=a
      end on=2023-05-01 in=b
      """,
      """
      2019-01-01 in-force
      2024-01-01 ended
      """),
    Story(
      "force and no force on one day are contested until somebody refuses",
      """
      doc a 2019-04-05
      doc b 2022-08-15
      agreement on=2019-04-05 in=b
      yes since=2019-04-05 in=a
      no on=2019-04-05/2022-08-15 in=b
      no on=2019-05-08 in=b
      rejection on=2022-08-14 by=IR in=b
      restoration on=2026-03-05 of=US/IR
      """,
      """
      2019-04-10 in-force | awaiting-consent, contested
      2020-01-01 ended | awaiting-consent, contested
      2022-09-01 rejected
      2026-04-01 lapsed
      """),
    Story(
      "what was in force and is over ran, whenever it began",
      """
      doc a 2012-07-12
      over since=1980 until=1988-12 in=a
      """,
      """
      1985-01-01 in-force
      1990-01-01 ended
      """),
    Story(
      "a handover ends one mandate on the day on which it opens the other",
      """
      doc a 2020-01-01
      entry-into-force on=2010-01-01 in=a
      handover on=2011-06-03 to=SE in=a
      """,
      """
      2011-06-02 in-force, stale
      2011-06-03 ended
      """),
    Story(
      "on one day either order may be last",
      """
      doc a 2020-01-01
      acceptance on=2010-01-01 by=IR in=a
      rejection on=2010-01-01 by=IR in=a
      """,
      """
      2010-01-02 rejected | consented
      """),
    Story(
      "consent withdrawn while it runs leaves it disputed",
      """
      doc a 2020-01-01
      agreement on=2024-08-05 in=a
      yes on=2024-08-05 in=a
      consent-withdrawn on=2024-09-07 in=a
      """,
      """
      2024-09-06 in-force
      2024-09-07 disputed
      """),
  ]

  static let all = basic + Story.acts + Story.attestations + Story.alternatives

  @Test(arguments: all)
  func `a mandate stands as the story tells`(_ story: Story) throws {
    let docket = try Scene(story.record).docket()
    for line in story.days.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      let answer = try docket.answer(story.mandate, on: parts[0])
      #expect(answer.summary == parts[1], "on \(parts[0])")
    }
  }
}
