import Mandates

extension FindingCase {
  /// What does not agree.
  static let contradictions: [FindingCase] = [
    FindingCase(
      kind: .twoStarts,
      record: """
        doc d 2020-01-01
        entry-into-force on=2008-12-13 in=d id=a
        yes since=2009-03-05 in=d id=b
        """,
      entries: "a b",
      nearMisses: [
        "doc d 2020-01-01\nentry-into-force on=2009 in=d\nyes since=2009-03-05 in=d",
        """
        doc d 2020-01-01
        entry-into-force on=2008-12-13 in=d
        end on=2009-01 in=d
        entry-into-force on=2009-03-05 in=d
        """,
        """
        doc d 2020-01-01
        entry-into-force on=2008-12-13 in=d
        entry-into-force on=2009-03-05 in=d id=b
        prefer b
        """,
        """
        doc d 2020-01-01
        entry-into-force on=2008-12-13 in=d id=a
        entry-into-force on=2009-03-05 in=d
        retract a
        """,
      ]),
    FindingCase(
      kind: .twoEnds,
      record: """
        doc d 2020-01-01
        end on=2013-10 in=d id=a
        over until=2014-02 in=d id=b
        """,
      entries: "a b",
      nearMisses: [
        "doc d 2020-01-01\nend on=2013-10 in=d\nover until=2013 in=d",
        "doc d 2020-01-01\nend on=2013-10 in=d\nrestoration on=2014-02 of=US/IR in=d",
        """
        doc d 2020-01-01
        end on=2013-10 in=d
        entry-into-force on=2013-12 in=d
        end on=2014-02 in=d
        """,
      ]),
    FindingCase(
      kind: .forceDisputed,
      record: """
        doc d 2020-01-01
        yes since=2010 on=2015-01-01 in=d id=a
        no on=2012-01-01 in=d id=b
        """,
      entries: "a b",
      nearMisses: [
        "doc d 2020-01-01\nyes since=2013 on=2015-01-01 in=d\nno on=2012-01-01 in=d",
        "doc d 2020-01-01\nyes on=2012 in=d\nno on=2012 in=d",
        """
        doc d 2020-01-01
        yes since=2010 on=2015-01-01 in=d id=a
        no on=2012-01-01 in=d
        prefer a
        """,
      ]),
    FindingCase(
      kind: .forceAfterEnd,
      record: """
        doc d 2020-01-01
        end on=2010-01-01 in=d id=a
        suspension on=2012-01-01 in=d id=b
        """,
      entries: "a b",
      nearMisses: [
        "doc d 2020-01-01\nend on=2012 in=d\nyes on=2012-01-01 in=d",
        "doc d 2020-01-01\nend on=2012-01-01 in=d\nyes on=2010-01-01 in=d",
        "doc d 2020-01-01\nend on=2010-01-01 in=d\nyes since=2011 on=2012-01-01 in=d",
        "doc d 2020-01-01\nwithdrawal on=2010-01-01 by=CH in=d\nyes on=2012-01-01 in=d",
      ]),
    FindingCase(
      kind: .twoPowers,
      record: """
        doc d 2020-01-01
        entry-into-force on=2010-01-01 of=ch-for-us-in-ir scope=premises,visas in=d id=a
        yes since=2012-01-01 of=se-for-us-in-ir scope=all in=d id=b
        """,
      entries: "a b",
      nearMisses: [
        """
        doc d 2020-01-01
        entry-into-force on=2010-01-01 of=ch-for-us-in-ir scope=visas in=d
        entry-into-force on=2012-01-01 of=se-for-us-in-ir scope=premises in=d
        """,
        """
        doc d 2020-01-01
        entry-into-force on=2010-01-01 of=ch-for-us-in-ir scope=visas in=d
        entry-into-force on=2012-01-01 of=se-for-us-in-ir scope=unknown in=d
        """,
        """
        doc d 2020-01-01
        entry-into-force on=2010-01-01 of=ch-for-us-in-ir scope=all in=d
        entry-into-force on=2012-01-01 of=se-for-us-in-ir in=d
        """,
        """
        doc d 2020-01-01
        entry-into-force on=2010-01-01 of=ch-for-us-in-ir scope=all in=d
        entry-into-force on=2012-01-01 of=se-for-us-in-ir@qom scope=all in=d
        """,
        """
        doc d 2020-01-01
        entry-into-force on=2010-01-01 of=ch-for-us-in-ir scope=all in=d
        handover on=2012-01-01 of=ch-for-us-in-ir to=SE scope=all in=d
        """,
        """
        doc d 2020-01-01
        entry-into-force on=2010-01-01 of=ch-for-us-in-ir scope=all in=d
        entry-into-force on=2012-01-01 of=se-for-ir-in-us scope=all in=d
        """,
      ]),
    FindingCase(
      kind: .stale,
      record: "doc d 2019-05-31\nyes in=d id=a",
      entries: "a",
      nearMisses: [
        "doc d 2019-06-01\nyes in=d",
        "doc d 2019-05-31\nno in=d",
        "doc d 2010-01-01\nover in=d",
        "doc d 2010-01-01\nrejection in=d",
      ]),
    FindingCase(
      kind: .assertionFailed,
      record: """
        doc d 2020-01-01
        entry-into-force on=2010-01-01 in=d id=a
        assert ended 2012-01-01 id=b
        """,
      entries: "a b",
      nearMisses: [
        "doc d 2020-01-01\nentry-into-force on=2010-01-01 in=d\nassert in-force 2012-01-01",
        "assert unknown 2012-01-01",
        """
        doc d 2020-01-01
        entry-into-force on=2010-01-01 in=d
        assert ended 2012-01-01 id=b
        retract b
        """,
      ]),
  ]
}
