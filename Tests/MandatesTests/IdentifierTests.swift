import Mandates
import States
import Testing

@Suite struct IdentifierTests {
  static let spellings: [(text: String, identifier: String?)] = [
    ("ch-for-us-in-ir", "ch-for-us-in-ir"),
    ("CH-FOR-US-IN-IR", "ch-for-us-in-ir"),
    ("Ch-fOr-uS-iN-iR@Qom", "ch-for-us-in-ir@qom"),
    ("nl-for-germanreich-in-gb@singapore", "nl-for-germanreich-in-gb@singapore"),
    ("es-for-germanreich-in-pt@lourenco-marques", "es-for-germanreich-in-pt@lourenco-marques"),
    ("in-for-for-in-no", "in-for-for-in-no"),
    ("ch-for-us-in-ir@1", "ch-for-us-in-ir@1"),
    (
      "ch-for-us-in-ir@\(String(repeating: "a", count: 40))",
      "ch-for-us-in-ir@\(String(repeating: "a", count: 40))"
    ),
    ("ch-for-us-in-ir@\(String(repeating: "a", count: 41))", nil),
    ("", nil), ("-", nil), ("----", nil), ("ch", nil), ("ch-for-us", nil),
    ("ch-for-us-in-", nil), ("-for-us-in-ir", nil), ("c-for-us-in-ir", nil),
    ("ch-for-us-in-ir-", nil), ("ch-for-us-in-ir-x", nil), ("ch--for-us-in-ir", nil),
    ("ch-von-us-in-ir", nil), ("ch-for-us-at-ir", nil), ("ch for us in ir", nil),
    ("ch-for-us-in-ir@", nil), ("ch-for-us-in-ir@-a", nil), ("ch-for-us-in-ir@a-", nil),
    ("ch-for-us-in-ir@a--b", nil), ("ch-for-us-in-ir@a@b", nil), ("@a", nil),
    ("ch-for-us-in-ir@ä", nil), ("ch-for-us-in-ir@../../etc", nil), ("ch-for-us-in-ir@a b", nil),
    (" ch-for-us-in-ir", nil), ("ch-for-us-in-ir\n", nil), ("ch-for-us-in-ir\u{0}", nil),
    ("ch-for-us-in-\u{202E}ri", nil), ("сh-for-us-in-ir", nil), ("ch‐for‐us‐in‐ir", nil),
    ("ch-for-us-in-abcdefghijklm", nil), ("ＣＨ-for-us-in-ir", nil),
    ("ch-for-ch-in-ir", nil), ("ch-for-us-in-ch", nil), ("ch-for-us-in-us", nil),
    ("ch-for-US-in-us@guam", nil), (String(repeating: "ch-for-us-in-ir", count: 10_000), nil),
  ]

  @Test func `an identifier is read in any case, and nothing else is`() {
    for (text, identifier) in Self.spellings {
      let mandate = Mandate(text)
      #expect(mandate?.description == identifier, "\(text.prefix(60).debugDescription)")
      if let identifier { #expect(Mandate(identifier) == mandate) }
    }
  }

  @Test func `one State cannot stand twice in a mandate`() throws {
    let ch = try #require(StateKey("CH"))
    let us = try #require(StateKey("US"))
    #expect(Mandate(power: ch, represented: ch, receiving: us) == nil)
    #expect(Mandate(power: ch, represented: us, receiving: ch) == nil)
    #expect(Mandate(power: us, represented: ch, receiving: ch) == nil)
  }

  @Test func `the mirror changes the sides and leaves the place`() throws {
    let mandate = try #require(Mandate("ch-for-us-in-ir@qom"))
    #expect(mandate.mirror?.description == "ch-for-ir-in-us")
    #expect(mandate.pair == mandate.mirror?.pair)
    #expect(Leg.allCases.map { mandate.state(of: $0).description } == ["CH", "US", "IR"])
    #expect(Leg.allCases.map { mandate.leg(of: mandate.state(of: $0)) } == Leg.allCases)
    #expect(mandate.leg(of: try #require(StateKey("SE"))) == nil)
  }

  @Test func `mandates are in the order of their identifiers`() {
    let texts = [
      "br-for-ar-in-ve", "ch-for-ir-in-us", "ch-for-us-in-ir", "ch-for-us-in-ir@qom",
      "ch-for-us-in-ir@yazd", "nl-for-il-in-suhh", "se-for-us-in-kp",
    ]
    #expect(texts.reversed().compactMap { Mandate($0) }.sorted().map(\.description) == texts)
  }

  /// A reader of one kind of name: what it makes of a text.
  struct Reader: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let read: @Sendable (String) -> String?
    let good: [String]
    let bad: [String]
  }

  static let readers: [Reader] = [
    Reader(
      testDescription: "entry", read: { EntryID($0)?.description },
      good: ["0123456789abcdef0123"],
      bad: [
        "", "0123456789ABCDEF0123", "0123456789abcdef012", "0123456789abcdef01234",
        "0123456789abcdef012g", "0123456789abcdef01ü",
      ]),
    Reader(
      testDescription: "instant", read: { Instant($0)?.description },
      good: ["2026-11-22T09:30:00Z", "2016-12-31T23:59:60Z", "0001-01-01T00:00:00Z"],
      bad: [
        "", "2026-11-22", "2026-11-22T09:30:00", "2026-11-22T24:00:00Z",
        "2026-02-29T09:30:00Z", "2026-11-22t09:30:00Z", "2026-11-22T09:3\u{661}Z",
        "2026-11-22T09:60:00Z", "2026-11-22T09:30:61Z", "2026-11-22T+9:30:00Z",
        "2026-11-22T09:30:00+",
      ]),
    Reader(
      testDescription: "document", read: { DocumentKey($0)?.description },
      good: ["a", "swissinfo-2022-09-22", "0.b_c", String(repeating: "a", count: 80)],
      bad: [
        "", ".", "..", "-a", "_a", "A", "a/b", "a b", "ä", "a\u{0}",
        String(repeating: "a", count: 81),
      ]),
  ]

  @Test(arguments: readers)
  func `a name is read as it is spelled, or not at all`(_ reader: Reader) {
    for text in reader.good { #expect(reader.read(text) == text) }
    for text in reader.bad { #expect(reader.read(text) == nil, "\(text.debugDescription)") }
  }
}
