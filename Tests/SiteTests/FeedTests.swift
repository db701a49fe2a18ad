import Dates
import Mandates
import Reports
import Site
import States
import TestSupport
import Testing

@Suite struct FeedTests {
  @Test func `the feed`() throws {
    expectGolden(try #require(try sampleSite()["feed.xml"]), "site/feed.xml")
  }

  @Test func `no two feeds have an identifier in common`() throws {
    let site = try sampleSite()
    var identifiers: [Substring] = []
    for folder in ["", "de/", "fr/", "it/"] {
      let feed = try #require(site[folder + "feed.xml"])
      identifiers += feed.matches(of: /<id>(.*?)<\/id>/).map(\.1)
    }
    #expect(Set(identifiers).count == identifiers.count && identifiers.count > 40)
  }

  @Test(arguments: [("US", "IR", true), ("UA", "RU", false)])
  func `under a filter the feed has what was taken back of the two States`(
    _ represented: String, _ receiving: String, _ isTold: Bool
  ) throws {
    var filter = MandateFilter()
    filter.represented = StateKey(represented)
    filter.receiving = StateKey(receiving)
    #expect(try Feed(takingBack: "break", filter).text.contains("misread") == isTold)
  }

  @Test(arguments: [("RU", "GE", true), ("UA", "RU", false)])
  func `under a filter the feed has what is preferred of its mandates`(
    _ represented: String, _ receiving: String, _ isTold: Bool
  ) throws {
    var filter = MandateFilter()
    filter.represented = StateKey(represented)
    filter.receiving = StateKey(receiving)
    let feed = try Feed(takingBack: "break", filter).text
    #expect(feed.contains("the notes were exchanged on that day") == isTold)
  }

  @Test func `what is taken back of two States tells of each mandate between them`() throws {
    let entry = try Feed(takingBack: "break").entry("Taken back, because: misread")
    #expect(entry.contains("<title>Taken back: Iran – United States</title>"))
    for mandate in [
      "Switzerland for the United States in Iran", "Pakistan for Iran in the United States",
    ] {
      #expect(entry.contains("\(mandate): How it stands (25 December 2022)"))
    }
    #expect(entry.contains("href=\"index.html\""))
  }

  @Test func `a choice among claims is told, with the claim that it prefers`() throws {
    let feed = try Feed(takingBack: "break")
    let entry = try feed.entry("Preferred, because: the notes were exchanged on that day")
    #expect(entry.contains("<title>One claim preferred: Switzerland for Russia in Georgia"))
    #expect(entry.contains("entry into force, 5 March 2009"))
    #expect(entry.contains("href=\"m/ch-for-ru-in-ge.html\""))
  }

  @Test func `a choice that is taken back tells how its mandate stands without it`() throws {
    let entry = try Feed(takingBack: "choice").entry("Taken back, because: misread")
    #expect(entry.contains("Preferred, because: the notes were exchanged on that day"))
    #expect(entry.contains("in force, since 13 December 2008"))
    #expect(entry.contains("before: in force, since 5 March 2009"))
  }

  @Test func `a claim whose retraction is taken back counts again, also under a filter`() throws {
    var filter = MandateFilter()
    filter.power = StateKey("AT")
    for filter in [nil, filter] {
      let entry = try Feed(takingBack: "retraction", filter).entry("because: misread")
      #expect(entry.contains("<title>Counted again: Austria for the United States in Iran"))
      #expect(entry.contains("The retraction was taken back, because: misread"))
      #expect(entry.contains("How it stands (25 December 2022)"))
    }
  }
}

/// The feed of the sample record in English.
private struct Feed {
  let text: String

  /// The feed after an entry was taken back on 25 December 2022, as misread.
  init(takingBack name: String, _ filter: MandateFilter? = nil) throws {
    let record = try SampleRecord()
    let retraction = Entry(
      id: try #require(EntryID(String(repeating: "b", count: 20))),
      content: .retraction(of: try #require(record.ids[name]), because: "misread"),
      recordedAt: try #require(Instant("2022-12-25T09:00:00Z")), recordedBy: "A. Keller")
    let entries = record.entries + [retraction]
    let briefing = Briefing(
      Docket(Evidence(entries), registry: .standard),
      Clocks(asOf: try #require(Day("2023-01-01"))), filter: filter ?? MandateFilter(),
      filterWords: filter.map { _ in "filtered" })
    let files = try Site(briefing, among: entries).files()
    let feed = try #require(files.first { $0.path == "feed.xml" })
    text = String(decoding: feed.bytes, as: UTF8.self)
  }

  /// The one entry that says something.
  func entry(_ words: String) throws -> String {
    let found = text.split(separator: "<entry>").filter { $0.contains(words) }
    try #require(found.count == 1, "\(found.count) entries say '\(words)'")
    return String(found[0])
  }
}
