import Dates
import Mandates
import Testing

/// What the records of a document say together: versions, rivals, copies, what was turned down.
@Suite struct DocumentTests {
  /// Records of one document, and which of them holds.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String

    /// A line for each: label, day of recording, then fields as `name=value`.
    let records: [String]
    let holds: String
    let rivals: String
    let earlier: String

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "one", records: ["a 01 sha=1"], holds: "a", rivals: "", earlier: ""),
    Case(
      name: "a text changes", records: ["a 01 sha=1", "b 02 sha=2", "c 03 sha=3"], holds: "c",
      rivals: "", earlier: "12"),
    Case(
      name: "the record clock knows the text of its day",
      records: ["a 01 sha=1", "b 03 sha=2", "c 02 sha=3"], holds: "b", rivals: "", earlier: "13"),
    Case(
      name: "two records of one text are rivals",
      records: ["a 01 sha=1 url=x", "b 02 sha=1 url=y"], holds: "a b", rivals: "a b",
      earlier: ""),
    Case(
      name: "a text is found for a record that had none",
      records: ["a 01", "b 02 sha=1 language=de"], holds: "b", rivals: "", earlier: ""),
    Case(
      name: "the record without a text says something else",
      records: ["a 01 url=x", "b 02 sha=1 url=y"], holds: "b", rivals: "a", earlier: ""),
    Case(
      name: "the record without a text came later",
      records: ["a 02", "b 01 sha=1"], holds: "b", rivals: "", earlier: ""),
    Case(
      name: "a supplied title gives way", records: ["a 01 title=[x]", "b 02 sha=1 title=X"],
      holds: "b", rivals: "", earlier: ""),
    Case(
      name: "a title of its own does not", records: ["a 01 title=Y", "b 02 sha=1 title=X"],
      holds: "b", rivals: "a", earlier: ""),
    Case(
      name: "a changed text may bear another date",
      records: ["a 01 sha=1 date=2020", "b 02 sha=2 date=2021"], holds: "b", rivals: "",
      earlier: "1"),
  ]

  @Test(arguments: cases)
  func `the text recorded last holds, and rivals are told`(_ test: Case) throws {
    var scene = Scene()
    for record in test.records { try tell(record, &scene) }
    let evidence = scene.docket().evidence
    let key = try #require(DocumentKey("d"))
    let holds = try #require(evidence.documentEntries[key])
    #expect(test.holds.contains(scene.names(of: [holds])))
    let rivals = evidence.rivalRecords.flatMap { [$0.kept, $0.other] }.filter {
      $0 != holds || test.rivals.count > 1
    }
    #expect(scene.names(of: Set(rivals)) == test.rivals)
    let earlier = (evidence.earlierTexts[key] ?? []).compactMap(\.first).map(String.init)
    #expect(earlier.joined() == test.earlier)
  }

  @Test func `the order of the records means nothing`() throws {
    for test in Self.cases {
      var scene = Scene()
      for record in test.records { try tell(record, &scene) }
      let one = Evidence(scene.entries)
      let other = Evidence(scene.entries.reversed())
      #expect(one.documents == other.documents, "\(test.name)")
      #expect(one.documentEntries == other.documentEntries, "\(test.name)")
    }
  }

  @Test func `a document is registered from its first record on`() throws {
    var scene = Scene()
    try tell("a 01 sha=1", &scene)
    try tell("b 20 sha=2", &scene)
    try scene.claim(Scene.mandate, "yes", in: "d", recorded: "2026-11-21T00:00:00Z")
    let told = try #require(scene.docket().evidence.claims.first?.told)
    #expect(told.latest == Day("2026-11-01"))
  }

  @Test(arguments: [
    ("a", "a", ""), ("b", "a", "b>a"), ("c", "a", "b>a c>b"), ("c", "missing", "c>missing"),
    ("a", "a", "a>a"), ("b", "a", "a>b b>a"), ("c", "a", "a>b b>a c>b"),
    ("d", "b", "b>c c>b d>c"),
  ])
  func `a chain of copies leads to its origin, and a circle to one of its own`(
    _ key: String, _ origin: String, _ copies: String
  ) throws {
    var scene = Scene()
    let links = copies.split(separator: " ").map { $0.split(separator: ">").map(String.init) }
    for name in ["a", "b", "c", "d"] {
      var document = SourceDocument(
        key: try #require(DocumentKey(name)), type: "webpage", title: name)
      document.copyOf = links.first { $0[0] == name }.flatMap { DocumentKey($0[1]) }
      try scene.add(.document(document))
    }
    let evidence = scene.docket().evidence
    #expect(evidence.origin(of: try #require(DocumentKey(key))).description == origin)
  }

  @Test func `a rejection counts until it is retracted`() throws {
    var scene = Scene()
    let rejected = RejectedProposal(
      document: try #require(DocumentKey("d")), says: "act=offer", quote: "offers",
      because: "a rumour")
    let id = try scene.add(.rejected(rejected))
    #expect(scene.docket().evidence.rejections.map(\.proposal) == [rejected])
    try scene.add(.retraction(of: id, because: "no rumour"))
    #expect(scene.docket().evidence.rejections.isEmpty)
    #expect(scene.docket().evidence.dangling.isEmpty)
  }

  @Test(arguments: [
    ("2026-11-22T09:30:00Z", "2026-11-22T09:30:01Z"),
    ("2026-11-22T09:59:59Z", "2026-11-22T10:00:00Z"),
    ("2024-02-28T23:59:59Z", "2024-02-29T00:00:00Z"),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
  ])
  func `an instant is followed by the next second`(_ instant: String, _ next: String) throws {
    #expect(try #require(Instant(instant)).following.description == next)
  }

  private func tell(_ record: String, _ scene: inout Scene) throws {
    let words = record.split(separator: " ").map(String.init)
    var document = SourceDocument(
      key: try #require(DocumentKey("d")), type: "webpage", title: "T")
    for word in words.dropFirst(2) {
      let parts = word.split(separator: "=").map(String.init)
      switch parts[0] {
      case "sha": document.sha256 = String(repeating: parts[1], count: 64)
      case "url": document.url = parts[1]
      case "language": document.language = parts[1]
      case "title": document.title = parts[1]
      default: document.date = try EDTF(parts[1])
      }
    }
    scene.labels[words[0]] = try scene.add(.document(document), "2026-11-\(words[1])T10:00:00Z")
  }
}
