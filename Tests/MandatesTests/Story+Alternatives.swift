extension Story {
  /// What cannot all hold.
  static let alternatives: [Story] = [
    Story(
      "a preferred start leaves the other out",
      """
      doc a 2020-01-01
      entry-into-force on=2008-12-13 in=a id=early
      entry-into-force on=2009-03-05 in=a id=late
      prefer late
      """,
      """
      2009-01-01 unknown
      2009-03-05 in-force
      """),
    Story(
      "a retracted preference leaves both",
      """
      doc a 2020-01-01
      entry-into-force on=2008-12-13 in=a
      entry-into-force on=2009-03-05 in=a id=late
      prefer late id=choice
      retract choice
      """,
      """
      2009-01-01 in-force | unknown, contested
      """),
    Story(
      "preferring all of what excludes each other prefers nothing",
      """
      doc a 2020-01-01
      entry-into-force on=2008-12-13 in=a id=early
      entry-into-force on=2009-03-05 in=a id=late
      prefer late
      prefer early
      """,
      """
      2009-01-01 in-force | unknown, contested
      """),
    Story(
      "of three starts two may be preferred",
      """
      doc a 2020-01-01
      entry-into-force on=2008-12-13 in=a id=first
      entry-into-force on=2009-03-05 in=a id=second
      entry-into-force on=2010-03-05 in=a
      prefer first
      prefer second
      """,
      """
      2009-01-01 in-force | unknown, contested
      2009-06-01 in-force
      """),
    Story(
      "a preferred end leaves the other out",
      """
      doc a 2020-01-01
      yes since=2012-07-15 on=2013-01-01 in=a
      end on=2013-10 in=a
      end on=2014-02 in=a id=late
      prefer late
      """,
      """
      2013-12-01 in-force
      2014-03-01 ended
      """),
    Story(
      "a preferred denial of force leaves the attestation out, with the start it tells",
      """
      doc a 2019-04-05
      doc b 2022-08-15
      agreement on=2019-04-05 in=b
      yes since=2019-04-05 in=a
      no on=2019-04-05/2022-08-15 in=b id=no
      prefer no
      """,
      """
      2019-04-10 awaiting-consent
      2020-01-01 awaiting-consent
      """),
    Story(
      "a preferred attestation of force leaves the denial out",
      """
      doc a 2019-04-05
      doc b 2022-08-15
      yes since=2019-04-05 in=a id=yes
      no on=2019-04-05/2022-08-15 in=b
      prefer yes
      """,
      """
      2019-04-10 in-force
      """),
    Story(
      "a start told by an attestation and an entry into force on one day are one",
      """
      doc a 2020-01-01
      entry-into-force on=2010-05-03 in=a
      yes since=2010-05 in=a
      """,
      """
      2010-05-02 unknown
      2010-05-03 in-force
      """),
    Story(
      "starts with an end that may lie between do not exclude each other",
      """
      doc a 2020-01-01
      entry-into-force on=2010-01-01 in=a
      end on=2010/2012 in=a
      entry-into-force on=2012-06-01 in=a
      """,
      """
      2010-06-01 in-force | ended
      2012-05-31 in-force | ended, stale
      2012-06-01 in-force | ended
      """),
    Story(
      "relations restored between two starts make two tenures",
      """
      doc a 2020-01-01
      entry-into-force on=2010-01-01 in=a
      restoration on=2011-01-01 of=US/IR in=a
      entry-into-force on=2012-01-01 in=a
      """,
      """
      2010-06-01 in-force
      2011-06-01 ended
      2012-06-01 in-force
      """),
    Story(
      "a withdrawal between two starts makes two tenures",
      """
      doc a 2020-01-01
      entry-into-force on=2010-01-01 in=a
      withdrawal on=2011-01-01 by=CH in=a
      entry-into-force on=2012-01-01 in=a
      """,
      """
      2010-06-01 in-force
      2011-06-01 ended
      2012-06-01 in-force
      """),
    Story(
      "a day without force between two starts makes two tenures",
      """
      doc a 2020-01-01
      entry-into-force on=2010-01-01 in=a
      no on=2011-01-01 in=a
      entry-into-force on=2012-01-01 in=a
      """,
      """
      2010-06-01 in-force
      2011-06-01 ended
      2012-06-01 in-force
      """),
    Story(
      "a break between two starts makes no two tenures",
      """
      doc a 2020-01-01
      entry-into-force on=2010-01-01 in=a
      break on=2011-01-01 of=US/IR in=a
      consent-withdrawn on=2011-02-01 in=a
      entry-into-force on=2012-01-01 in=a
      """,
      """
      2010-06-01 in-force | unknown, contested
      """),
    Story(
      "an end told of a month fits two ends of it and leaves both",
      """
      doc a 2020-01-01
      entry-into-force on=2010-01-01 in=a
      end on=2011-03-03 in=a
      end on=2011-03-20 in=a
      end on=2011-03 in=a
      """,
      """
      2011-03-02 in-force, stale
      2011-03-10 in-force | ended, contested
      2011-03-20 ended
      """),
    Story(
      "a restoration is no alternative to an end",
      """
      doc a 2020-01-01
      entry-into-force on=2010-01-01 in=a
      end on=2011-03-03 in=a
      restoration on=2011-06-03 of=US/IR in=a
      """,
      """
      2011-03-04 ended
      2011-07-01 ended
      """),
    Story(
      "a handover and an end exclude each other",
      """
      doc a 2020-01-01
      entry-into-force on=2010-01-01 in=a
      handover on=2011-03-03 to=SE in=a
      end on=2011-06-03 in=a
      """,
      """
      2011-04-01 in-force | ended, contested
      """),
    Story(
      "an end is not before the start of its tenure",
      """
      doc a 2020-01-01
      entry-into-force on=2010-06 in=a
      end on=2010 in=a
      """,
      """
      2010-05-31 unknown
      2010-06-30 in-force | ended
      2010-12-31 ended
      """),
    Story(
      "an end certainly before the only start ends something earlier",
      """
      doc a 2020-01-01
      end on=2010-01-01 in=a
      entry-into-force on=2011-01-01 in=a
      """,
      """
      2010-06-01 ended
      2011-06-01 in-force
      """),
    Story(
      "force attested after an end without a start is a contradiction that stays",
      """
      doc a 2020-01-01
      entry-into-force on=2010-01-01 in=a
      end on=2011-01-01 in=a
      yes on=2012-01-01 in=a
      """,
      """
      2011-06-01 ended
      2012-06-01 in-force
      """),
    Story(
      "a source may tell the order of two acts of one day by their being one tenure",
      """
      doc a 2020-01-01
      end on=2010-01-01 in=a
      entry-into-force on=2010-01-01 in=a
      """,
      """
      2010-01-01 ended
      """),
  ]
}
