extension Story {
  /// What is seen of force.
  static let attestations: [Story] = [
    Story(
      "force seen over a stretch held on each of its days",
      """
      doc a 2015-01-01
      yes on=2010-01-01/2012-12-31 in=a
      """,
      """
      2009-12-31 unknown
      2011-06-01 in-force
      2012-12-31 in-force
      """),
    Story(
      "force seen over a stretch leaves no room for an end within",
      """
      doc a 2015-01-01
      yes on=2010-01-01/2012-12-30 in=a
      end on=2012 in=a
      """,
      """
      2012-06-01 in-force
      2012-12-30 in-force | ended
      2012-12-31 ended
      """),
    Story(
      "an end within a stretch of attested force is believed or not, and never quietly",
      """
      doc a 2020-01-01
      yes since=1980-01-01 in=a
      end on=1990-01-01 in=a
      """,
      """
      1985-01-01 in-force
      2000-01-01 in-force | ended, contested
      2020-06-01 in-force | ended, contested
      """),
    Story(
      "a start within a stretch of denied force is believed or not, and never quietly",
      """
      doc a 2022-01-01
      no on=2019-01-01/2022-01-01 in=a
      entry-into-force on=2020-06-01 in=a
      """,
      """
      2021-01-01 in-force | unknown, contested
      """),
    Story(
      "force that is planned or depends on a condition is announced",
      """
      doc a 2020-01-01
      yes on=2020-06-01 planned in=a
      yes if=war in=a
      no on=2020-06-01 planned in=a
      """,
      """
      2020-02-01 announced
      2020-07-01 announced
      """),
    Story(
      "what is still seen at an open end was seen until its document",
      """
      doc a 2012-06-30
      yes on=2010-01-01/.. in=a
      end on=2012-06 in=a
      """,
      """
      2012-06-29 in-force
      2012-06-30 ended
      """),
    Story(
      "what was seen until a day not known was seen at its beginning only",
      """
      doc a 2012-06-30
      yes on=2010-01-01/ in=a
      end on=2011-05-01 in=a
      """,
      """
      2011-01-01 in-force
      2011-06-01 ended
      """),
    Story(
      "a start among several days is one of them",
      """
      doc a 2012-06-30
      yes since=[2010-01-01..2010-01-03] in=a
      """,
      """
      2009-12-31 unknown
      2010-01-02 in-force | unknown
      2010-01-03 in-force
      """),
    Story(
      "a denial of what is over leaves it over",
      """
      doc a 2015-01-01
      entry-into-force on=2010-01-01 in=a
      end on=2012-01-01 in=a
      no on=2014-01-01 in=a
      """,
      """
      2013-01-01 ended
      2014-06-01 ended
      """),
    Story(
      "a denial ends what ran and leaves the wills as they are",
      """
      doc a 2015-01-01
      agreement on=2010-01-01 by=CH,IR,US in=a
      no on=2010-06-01 in=a
      entry-into-force on=2011-01-01 in=a
      no on=2012-01-01 in=a
      """,
      """
      2010-07-01 agreed
      2011-06-01 in-force
      2012-01-01 ended
      """),
    Story(
      "what is over had ended by the day on which that was seen",
      """
      doc a 2012-07-12
      over in=a
      """,
      """
      2012-07-11 ended | unknown
      2012-07-12 ended
      """),
    Story(
      "what began and is over ran and ended in between",
      """
      doc a 2012-07-12
      over since=2010-01-01 in=a
      """,
      """
      2009-12-31 unknown
      2010-01-01 in-force | ended
      2012-07-12 ended
      """),
    Story(
      "what was over before force began again is the earlier tenure",
      """
      doc a 2012-07-12
      over until=1988-12 in=a
      entry-into-force on=1995-01-01 in=a
      """,
      """
      1990-01-01 ended
      2000-01-01 in-force, stale
      """),
    Story(
      "force told for a day after an undated document is announced",
      """
      doc a at=2020-01-01
      yes since=2021-01-01 in=a at=2020-01-01
      """,
      """
      2022-01-01 announced, stale
      """),
    Story(
      "force told for the month of its document may be told as past",
      """
      doc a 2021-01
      yes since=2021-01-20 in=a
      """,
      """
      2021-01-19 unknown
      2021-01-20 in-force
      """),
    Story(
      "a start later than a document does not make its denial an announcement",
      """
      doc a 2020-01-01
      no since=2021-01-01 in=a
      """,
      """
      2022-01-01 unknown
      """),
    Story(
      "a source of a year saw force on one day of it",
      """
      doc a 2020
      yes in=a
      """,
      """
      2020-06-01 in-force | unknown
      2020-12-31 in-force
      """),
    Story(
      "an attestation says nothing of a place, nor of the whole State",
      """
      doc a 2020-01-01
      yes of=ch-for-us-in-ir@qom in=a
      """,
      """
      2020-01-01 unknown
      """),
    Story(
      "evidence between the start and the document of an attestation is of the day asked",
      """
      doc a 2020-01-01
      yes since=1990 in=a
      """,
      """
      2010-01-01 in-force
      2020-12-31 in-force
      2021-01-01 in-force
      2021-01-02 in-force, stale
      """),
    Story(
      "what was seen over a stretch is no stale news within it",
      """
      doc a 2020-01-01
      yes on=2010-01-01/2015-01-01 in=a
      """,
      """
      2012-06-01 in-force
      2016-01-02 in-force
      2016-01-03 in-force, stale
      """),
    Story(
      "an observation of a year is as old as it may be",
      """
      doc a 2020
      yes in=a
      """,
      """
      2021-01-01 in-force
      2021-01-02 in-force, stale
      """),
    Story(
      "an undated observation is as old as what its document tells as past",
      """
      doc a
      yes in=a
      offer on=2024-01-01 of=se-for-us-in-ir in=a
      """,
      """
      2026-11-22 in-force, stale
      2024-06-01 in-force | unknown
      """),
    Story(
      "an undated observation that tells nothing as past is of unknown age",
      """
      doc a
      yes in=a
      """,
      """
      2026-11-22 in-force, stale
      """),
    Story(
      "what has ended or is refused is never stale",
      """
      doc a 1990-01-01
      entry-into-force on=1980-01-01 in=a
      end on=1985-01-01 in=a
      """,
      """
      1984-12-31 in-force, stale
      2020-01-01 ended
      """),
    Story(
      "a pending mandate goes stale too",
      """
      doc a 1990-01-01
      offer on=1980-01-01 in=a
      """,
      """
      1981-01-01 offered
      1981-01-02 offered, stale
      """),
  ]
}
