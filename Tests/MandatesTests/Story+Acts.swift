extension Story {
  /// What each act writes.
  static let acts: [Story] = [
    Story(
      "an act of one State is not another's will",
      """
      doc a 2020-01-01
      offer on=2010-01-01 by=US in=a
      request on=2010-01-01 by=IR in=a
      rejection on=2010-02-01 by=IR in=a
      consent-withdrawn on=2010-03-01 by=US in=a
      """,
      """
      2010-01-15 unknown
      2010-04-01 rejected
      """),
    Story(
      "an offer of the day of its refusal is no renewal, and one taken back is none any more",
      """
      doc a 2020-01-01
      offer on=2010-01-01 in=a
      rejection on=2010-02-01 by=IR in=a
      reiteration on=2010-02-01 by=CH in=a
      reiteration on=2010-03-01 by=CH in=a
      withdrawal on=2010-04-01 by=CH in=a
      """,
      """
      2010-02-15 rejected
      2010-03-15 rejected, renewed
      2010-04-15 rejected
      """),
    Story(
      "a request is the represented State's will, an offer the power's, whoever is named",
      """
      doc a 2010-03-01
      request on=2010-01-01 in=a
      offer on=2010-02-01 in=a
      """,
      """
      2010-01-31 requested
      2010-02-01 awaiting-consent
      """),
    Story(
      "an agreement writes the legs of those who made it",
      """
      doc a 2010-03-01
      agreement on=2010-01-01 by=CH,IR in=a
      approval on=2010-02-01 by=US in=a
      """,
      """
      2010-01-15 consented
      2010-02-01 agreed
      """),
    Story(
      "an acceptance by nobody known writes nothing",
      """
      doc a 2010-03-01
      acceptance on=2010-01-01 in=a
      """,
      """
      2010-02-01 unknown
      """),
    Story(
      "an act by a State that is none of the three writes nothing",
      """
      doc a 2010-03-01
      acceptance on=2010-01-01 by=SE in=a
      rejection on=2010-01-02 by=RU in=a
      announcement on=2010-01-03 by=FR in=a
      withdrawal on=2010-01-04 by=IT in=a
      """,
      """
      2010-02-01 unknown
      """),
    Story(
      "a rejection by nobody known is the receiving State's",
      """
      doc a 2010-03-01
      offer on=2010-01-01 in=a
      rejection on=2010-02-01 in=a
      """,
      """
      2010-01-31 offered
      2010-02-01 rejected
      """),
    Story(
      "the power or the represented State may refuse too, and change its mind",
      """
      doc a 2010-06-01
      request on=2010-01-01 in=a
      rejection on=2010-02-01 by=CH in=a
      acceptance on=2010-03-01 by=CH in=a
      rejection on=2010-04-01 by=US in=a
      """,
      """
      2010-02-15 rejected
      2010-03-15 awaiting-consent
      2010-04-15 rejected
      """),
    Story(
      "an offer repeated after a refusal leaves it rejected, and renewed",
      """
      doc a 2010-06-01
      offer on=2010-01-01 in=a
      rejection on=2010-02-01 by=IR in=a
      offer on=2010-03-01 by=CH in=a
      """,
      """
      2010-02-28 rejected
      2010-03-01 rejected, renewed
      """),
    Story(
      "an offer that came before the refusal does not renew it",
      """
      doc a 2010-06-01
      reiteration on=2010-01-01 in=a
      rejection on=2010-01/2010-02 by=IR in=a
      reiteration on=2010-01-15 by=US in=a
      """,
      """
      2010-03-01 rejected
      """),
    Story(
      "objection, scope change, break and closed mission write nothing",
      """
      doc a 2010-06-01
      objection on=2010-01-01 by=IR in=a
      scope-change on=2010-01-02 scope=visas in=a
      break on=2010-01-03 of=US/IR in=a
      mission-closed on=2010-01-04 of=US/IR in=a
      """,
      """
      2010-05-01 unknown
      """),
    Story(
      "an objection beside a mandate in force leaves it in force",
      """
      doc a 2010-06-01
      entry-into-force on=2010-01-01 in=a
      objection on=2010-02-01 by=IR in=a
      scope-change on=2010-03-01 scope=visas in=a
      break on=2010-04-01 of=US/IR in=a
      """,
      """
      2010-05-01 in-force
      """),
    Story(
      "restored relations end every mandate between the two, in both directions",
      """
      doc a 2010-06-01
      entry-into-force on=2010-01-01 of=se-for-ir-in-us@guam in=a
      restoration on=2010-02-01 of=IR/US in=a
      """,
      """
      2010-01-31 in-force
      2010-02-01 ended
      """, of: "se-for-ir-in-us@guam"),
    Story(
      "relations restored between others end nothing",
      """
      doc a 2010-06-01
      entry-into-force on=2010-01-01 in=a
      restoration on=2010-02-01 of=CH/US in=a
      """,
      """
      2010-03-01 in-force
      """),
    Story(
      "the successor holds the day of the handover",
      """
      doc a 2010-06-01
      entry-into-force on=2010-01-01 in=a
      handover on=2010-02-01 to=SE in=a
      """,
      """
      2010-01-31 unknown
      2010-02-01 in-force
      """, of: "se-for-us-in-ir"),
    Story(
      "a handover keeps to its place",
      """
      doc a 2010-06-01
      handover on=2010-02-01 of=ch-for-us-in-ir@qom to=SE in=a
      """,
      """
      2010-02-01 unknown
      """, of: "se-for-us-in-ir"),
    Story(
      "a planned handover announces the successor and ends nothing",
      """
      doc a 2010-01-15
      entry-into-force on=2010-01-01 in=a
      handover on=2010-02-01 to=SE planned in=a
      """,
      """
      2010-03-01 in-force
      """),
    Story(
      "of a planned handover the successor knows an announcement",
      """
      doc a 2010-01-15
      handover on=2010-02-01 to=SE by=CH planned in=a
      """,
      """
      2010-01-14 unknown
      2010-03-01 announced
      """, of: "se-for-us-in-ir"),
    Story(
      "a plan without a day is announced by the document that tells it",
      """
      doc a 2010-01-15
      entry-into-force planned in=a
      """,
      """
      2010-01-14 unknown
      2010-01-15 announced
      """),
    Story(
      "a planned end announces no will",
      """
      doc a 2010-01-15
      end on=2010-02-01 planned in=a
      """,
      """
      2010-03-01 unknown
      """),
    Story(
      "a suspension attests that there is a mandate, a resumption that it works",
      """
      doc a 2010-06-01
      suspension on=2010-02-01 in=a
      resumption on=2010-03-01 in=a
      """,
      """
      2010-01-31 unknown
      2010-02-01 dormant
      2010-03-01 in-force
      """),
    Story(
      "an entry into force lifts dormancy and refusal, an attestation neither",
      """
      doc a 2010-12-01
      suspension on=2010-01-01 in=a
      yes on=2010-02-01 in=a
      rejection on=2010-03-01 by=IR in=a
      yes on=2010-04-01 in=a
      entry-into-force on=2010-05-01 in=a
      """,
      """
      2010-02-15 dormant
      2010-04-15 disputed
      2010-05-15 in-force
      """),
    Story(
      "after an end a withdrawal takes nothing back, an offer opens a new tenure",
      """
      doc a 2010-12-01
      entry-into-force on=2010-01-01 in=a
      end on=2010-02-01 in=a
      withdrawal on=2010-03-01 by=CH in=a
      offer on=2010-04-01 in=a
      """,
      """
      2010-03-15 ended
      2010-04-01 offered
      """),
    Story(
      "an end told of a mandate that nobody saw begin is an end",
      """
      doc a 2010-12-01
      end on=2010-02-01 in=a
      """,
      """
      2010-01-31 unknown
      2010-02-01 ended
      """),
    Story(
      "an act without a date happened by the day of its document, nobody knows how long ago",
      """
      doc a 2010-12-01
      offer in=a
      """,
      """
      2010-11-30 offered | unknown, stale
      2010-12-01 offered, stale
      """),
    Story(
      "a State not in being makes every day of it unknown",
      """
      doc a 2010-12-01
      entry-into-force on=1918-01-01 of=ch-for-germanreich-in-gb in=a
      """,
      """
      1918-01-01 in-force
      1945-06-06 unknown
      """, of: "ch-for-germanreich-in-gb"),
  ]
}
