import Mandates

extension FindingCase {
  /// What is wrong with single entries.
  static let entries: [FindingCase] = [
    FindingCase(
      kind: .stateNotInBeing,
      record: "doc d 1995-01-01\nyes of=nl-for-il-in-suhh in=d id=a",
      entries: "a",
      nearMisses: [
        "doc d 1995-01-01\nyes of=nl-for-il-in-suhh on=1991-10 in=d",
        "doc d 1995-01-01\nyes of=nl-for-il-in-suhh on=1991-10/1995 in=d",
        "doc d 1995-01-01\nover of=nl-for-il-in-suhh until=1991-10 in=d",
        "doc d 1995-01-01\nno of=nl-for-il-in-suhh in=d",
        "doc d\nyes of=nl-for-il-in-suhh since=1967-06 in=d",
      ]),
    FindingCase(
      kind: .stateNotInBeing,
      record: """
        doc d 2020-01-01
        rejection on=1990 of=ch-for-us-in-ir by=GERMANREICH in=d id=a
        """,
      entries: "a",
      nearMisses: ["doc d 2020-01-01\nrejection on=1940 of=ch-for-us-in-gb by=GERMANREICH in=d"]),
    FindingCase(
      kind: .stateNotInBeing,
      record: "doc d 2020-01-01\nover since=1967-06 until=1999 of=nl-for-il-in-suhh in=d id=a",
      entries: "a",
      nearMisses: ["doc d 2020-01-01\nover since=1967-06 until=1991 of=nl-for-il-in-suhh in=d"]),
    FindingCase(
      kind: .unknownState,
      record: "doc d 2020-01-01\nend on=2010 of=ch-for-us-in-atlantis in=d id=a",
      entries: "a",
      nearMisses: ["doc d 2020-01-01\nend on=2010 of=ch-for-us-in-kp in=d"]),
    FindingCase(
      kind: .toldBefore,
      record: "doc d 2010-05-03\noffer on=2010-05-04 in=d id=a",
      entries: "a",
      nearMisses: [
        "doc d 2010-05-03\noffer on=2010-05-03 in=d",
        "doc d 2010-05\noffer on=2010-05-31 in=d",
        "doc d 2010-05-03\noffer on=2010 in=d",
        "doc d 2010-05-03\noffer on=2010-05-04 planned in=d",
        "doc d 2010-05-03\noffer on=2010-05-04 if=war in=d",
        "doc d 2010-05-03\nyes since=2010-05-04 in=d",
        "doc d\noffer on=2010-05-04 in=d",
      ]),
    FindingCase(
      kind: .toldBefore,
      record: "doc d at=2010-05-03\noffer on=2010-05-04 in=d id=a",
      entries: "a",
      nearMisses: ["doc d at=2010-05-04\noffer on=2010-05-04 in=d"]),
    FindingCase(
      kind: .danglingReference,
      record: "doc d 2020-01-01\nretract 00000000000000000bad id=a",
      entries: "a",
      nearMisses: [
        "doc d 2020-01-01 id=d\nretract d id=r\nretract r",
        "retract 00000000000000000bad id=r\nretract r",
      ]),
    FindingCase(
      kind: .danglingReference,
      record: "prefer 00000000000000000bad id=a",
      entries: "a",
      nearMisses: [
        "doc d 2020-01-01\nend on=2010 in=d id=e\nprefer e\nretract e",
        "prefer 00000000000000000bad id=p\nretract p",
      ]),
    FindingCase(
      kind: .rivalRecord,
      record: "doc d 2020-01-01 id=a\ndoc d 2020-01-02 id=b",
      entries: "a b",
      nearMisses: [
        "doc d 2020-01-01\ndoc e 2020-01-02", "doc d 2020-01-01 id=a\ndoc d 2020\nretract a",
      ]),
    FindingCase(
      kind: .unknownDocument,
      record: "end on=2010 in=d id=a",
      entries: "a",
      nearMisses: ["doc d 2020-01-01\nend on=2010 in=d", "end on=2010"]),
    FindingCase(
      kind: .unsourced,
      record: "end on=2010 id=a",
      entries: "a",
      nearMisses: ["end on=2010 in=d", "end on=2010 id=a\nretract a"]),
  ]
}
