import Dates
import Mandates
import States
import Testing

/// A small record made for the reports: what is uncertain, contradicts itself, is preferred, old,
/// unsourced, undated, long or hostile.
struct SampleRecord {
  private(set) var entries: [Entry] = []

  /// The entries by the names the tests give them.
  private(set) var ids: [String: EntryID] = [:]

  init() throws {
    try addDocuments()
    try addUkraine()
    try addIran()
    try addGeorgia()
    try addHistory()
    try addVenezuela()
    try addOddities()
  }

  private mutating func addDocuments() throws {
    try document("fdfa-2021", "Switzerland’s protecting power mandates", "2021-09-30") {
      $0.publisher = "Federal Department of Foreign Affairs"
      $0.url = "https://www.example.org/fdfa/protecting-power"
      $0.language = "en"
      $0.sha256 = String(repeating: "0123456789abcdef", count: 4)
    }
    try document("news-2022-09-22", "Swiss offer to represent Ukraine in Russia", "2022-09-22") {
      $0.container = "News of the day"
      $0.url = "https://www.example.org/news/1"
    }
    try document("tass-2022-10", "Russia refuses Swiss offer", "2022-10") {
      $0.publisher = "TASS"
      $0.copyOf = DocumentKey("news-2022-09-22")
    }
    try document("archive-1991", "Note on the end of the Netherlands’ charge", "1991-10-20~") {
      $0.authors = ["Bakker, J.", "Ministry of Foreign Affairs of the Kingdom of the Netherlands"]
      $0.archive = "National Archives, The Hague, 2.05.330, 1204"
      $0.type = "manuscript"
    }
    try document("undated", "Good offices: what they are", nil) {
      $0.url = "https://www.example.org/good-offices"
      $0.accessed = Day(year: 2024, month: 3, day: 2)
    }
    try document(
      "hostile",
      "Title | with *stars*, <b>tags</b>, `ticks`, \u{202E}reversed\u{202C} and \u{1B}[31mred\u{7}",
      "2020-05-05"
    ) {
      $0.url = "javascript:alert(1)"
      $0.note = "=HYPERLINK(\"http://example.org\")\nsecond line"
    }
    try document("arabic", "السويد ترعى مصالح الولايات المتحدة", "2020-02-02") {
      $0.publisher = "صحيفة"
      $0.language = "ar"
    }
  }

  private mutating func addUkraine() throws {
    let mandate = "ch-for-ua-in-ru"
    try claim("offer", mandate, "offer", in: "news-2022-09-22", lines: 4) {
      $0.date = edtf("../2022-08")
    }
    try claim("willing", mandate, "acceptance", in: "news-2022-09-22", lines: 5) {
      $0.date = edtf("2022-08")
      $0.by = keys("UA")
    }
    try claim("refusal", mandate, "rejection", in: "tass-2022-10", lines: 2, 3) {
      $0.date = edtf("2022-08/2022-09-21")
      $0.by = keys("RU")
      $0.reason = "no longer neutral after joining sanctions"
    }
    try claim("again", mandate, "reiteration", in: "news-2022-09-22", lines: 9) {
      $0.date = edtf("2022-09-21")
      $0.by = keys("CH")
    }
  }

  private mutating func addIran() throws {
    let mandate = "ch-for-us-in-ir"
    try claim("iran-1980", mandate, "entry-into-force", in: "archive-1991", passage: "folio 3") {
      $0.date = edtf("1980-05-21")
      $0.scope = Scope([.consular, .premises], text: "the embassy in Tehran and its grounds")
    }
    try claim("iran-1981", mandate, "entry-into-force", in: "undated") {
      $0.date = edtf("1981-04-24")
    }
    try claim("iran-seen", mandate, "yes", in: "fdfa-2021", lines: 12, 14) {
      $0.since = edtf("1980")
    }
    try claim("break", "US/IR", "break", in: "archive-1991", passage: "folio 1") {
      $0.date = edtf("1980-04-07")
    }
    try claim("mirror", "pk-for-ir-in-us", "yes", in: "fdfa-2021", lines: 15)
    try claim("oman", "om-for-ir-in-gb", "yes", in: "undated") {
      $0.since = edtf("2012-07")
      $0.date = edtf("2013-01-01")
    }
    try claim("oman-1", "om-for-ir-in-gb", "end", in: "news-2022-09-22") {
      $0.date = edtf("2013-10")
    }
    try claim("oman-2", "om-for-ir-in-gb", "end", in: "fdfa-2021") { $0.date = edtf("2014-02") }
  }

  private mutating func addGeorgia() throws {
    let mandate = "ch-for-ru-in-ge"
    try claim("ge-1", mandate, "agreement", in: "undated") { $0.date = edtf("2008-12-13") }
    try claim("ge-2", mandate, "entry-into-force", in: "undated") { $0.date = edtf("2008-12-13") }
    let late = try claim("ge-3", mandate, "entry-into-force", in: "fdfa-2021", lines: 20) {
      $0.date = edtf("2009-03-05")
    }
    try add("choice", .preference(late, because: "the notes were exchanged on that day"))
  }

  private mutating func addHistory() throws {
    let mandate = "nl-for-il-in-suhh"
    try claim("il-1", mandate, "entry-into-force", in: "archive-1991") {
      $0.date = edtf("1953-02~")
    }
    try claim("il-2", mandate, "end", in: "archive-1991") { $0.date = edtf("1953-07-20") }
    try claim("il-3", mandate, "entry-into-force", in: "archive-1991") { $0.date = edtf("1967-06") }
    try claim("il-4", mandate, "suspension", in: "archive-1991") { $0.date = edtf("1975?") }
    try claim("il-5", mandate, "resumption", in: "archive-1991") { $0.date = edtf("1978-21") }
    try claim("il-6", mandate, "restoration", pair: "IL/SUHH", in: "archive-1991") {
      $0.date = edtf("1991-10-18")
    }
    try claim(
      "place", "es-for-germanreich-in-pt@lourenco-marques", "entry-into-force", in: "undated"
    ) { $0.date = edtf("1917-02") }
  }

  private mutating func addVenezuela() throws {
    let mandate = "ch-for-us-in-ve"
    try claim("ve-1", mandate, "agreement", in: "fdfa-2021") { $0.date = edtf("2019-04-05") }
    try claim("ve-2", mandate, "yes", in: "fdfa-2021", lines: 30) {
      $0.since = edtf("2019-04-05")
      $0.date = edtf("2019-06")
    }
    try claim("ve-3", mandate, "no", in: "news-2022-09-22") {
      $0.date = edtf("2019-05-08/2022-08-15")
    }
    try claim("ve-4", mandate, "objection", in: "news-2022-09-22") {
      $0.date = edtf("2019-05-08")
      $0.by = keys("VE")
      $0.reason = "nobody asked | us"
    }
  }

  private mutating func addOddities() throws {
    try claim("kp", "se-for-us-in-kp", "yes") { $0.date = edtf("2020-07-01") }
    try claim("kp-2", "se-for-us-in-kp", "yes", in: "arabic") { $0.since = edtf("1995~") }
    try claim("officer", "dz-for-ir-in-us", "over") {
      $0.since = edtf("1980-04")
      $0.until = edtf("1992-03")
    }
    try claim("war", "no-for-gb-in-ir", "offer", in: "fdfa-2021") {
      $0.condition = "should the embassy close"
      $0.date = edtf("2021-09")
    }
    try claim("plan", "it-for-ar-in-ve", "entry-into-force", in: "hostile") {
      $0.isPlanned = true
      $0.date = edtf("2020-06-01")
      $0.reason = "<script>alert(1)</script> \u{202E}evil\u{202C} [link](javascript:x) | cell"
    }
    try claim("handover", "br-for-mx-in-pe", "handover", in: "missing") {
      $0.date = edtf("2019-11")
      $0.to = StateKey("CH")
    }
    try claim("dormant", "ch-for-cu-in-us", "suspension", in: "archive-1991") {
      $0.date = edtf("1991-09")
    }
    try claim("wrong", "at-for-us-in-ir", "end", in: "undated") { $0.date = edtf("1999") }
    try add("retraction", .retraction(of: try id("wrong"), because: "another State was meant"))
  }

  // MARK: Making entries

  private mutating func document(
    _ key: String, _ title: String, _ date: String?, _ fill: (inout SourceDocument) -> Void
  ) throws {
    var document = SourceDocument(
      key: try #require(DocumentKey(key)), type: "webpage", title: title)
    document.date = date.flatMap(edtf)
    fill(&document)
    try add(key, .document(document))
  }

  @discardableResult
  private mutating func claim(
    _ name: String, _ mandate: String, _ code: String, pair: String? = nil,
    in document: String? = nil, lines first: Int? = nil, _ last: Int? = nil,
    passage: String? = nil, _ fill: (inout Claim) -> Void = { _ in }
  ) throws -> EntryID {
    let sides = (pair ?? mandate).split(separator: "/").compactMap { StateKey(String($0)) }
    let subject: Claim.Subject =
      sides.count == 2
      ? .pair(Pair(sides[0], sides[1])) : .mandate(try #require(Mandate(mandate)))
    let content: Claim.Content =
      if let force = Force(rawValue: code) { .attestation(force) } else {
        .act(try #require(Act(rawValue: code)))
      }
    let locator = first.map { Locator.lines($0, last ?? $0) } ?? passage.map { .passage($0) }
    let source: Claim.Source =
      try document.map { .document(try #require(DocumentKey($0)), locator) }
      ?? .officer("A. Keller")
    var claim = Claim(subject, content, source: source)
    fill(&claim)
    return try add(name, .claim(claim))
  }

  @discardableResult
  private mutating func add(_ name: String, _ content: Entry.Content) throws -> EntryID {
    let number = String(entries.count + 1, radix: 16)
    let digits =
      String(repeating: "a", count: 10) + String(repeating: "0", count: 10 - number.count)
    let id = try #require(EntryID(digits + number))
    ids[name] = id
    entries.append(
      Entry(
        id: id, content: content, recordedAt: try #require(Instant("2022-12-24T09:00:00Z")),
        recordedBy: "A. Keller"))
    return id
  }

  private func id(_ name: String) throws -> EntryID { try #require(ids[name]) }
}

private func edtf(_ text: String) -> EDTF? { try? EDTF(text) }

private func keys(_ text: String) -> [StateKey] {
  text.split(separator: " ").compactMap { StateKey(String($0)) }
}
