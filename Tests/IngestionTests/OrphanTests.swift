import Dates
import EvidenceLedger
import Ingestion
import Mandates
import States
import Testing

/// Whether a claim still stands on a text that changed.
@Suite struct OrphanTests {
  static let before = "One line.\nThe offer stands, Bern said.\nThe last line.\n"

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let now: String
    let quoted: Orphan.Cause?
    let lined: Orphan.Cause?
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "the end changed", now: before + "More.\n", quoted: nil, lined: nil),
    Case(
      name: "moved by a line", now: "A headline.\n" + before, quoted: nil, lined: .linesChanged),
    Case(
      name: "gone", now: "One line.\nNothing stands.\nThe last line.\n", quoted: .quoteGone,
      lined: .linesChanged),
    Case(
      name: "told again at the end", now: before + "The offer stands.\n", quoted: .quoteRepeated,
      lined: nil),
    Case(name: "shortened", now: "One line.\n", quoted: .quoteGone, lined: .linesChanged),
    Case(name: "empty", now: "", quoted: .quoteGone, lined: .linesChanged),
    Case(
      name: "in other words", now: before.replacing("offer", with: "offer "), quoted: .quoteGone,
      lined: .linesChanged),
  ]

  @Test(arguments: cases)
  func `a claim stands on its words, or on its lines where they were not kept`(
    _ test: Case
  ) throws {
    let orphans = try orphans(
      now: test.now, recorded: "2026-11-01T00:00:00Z", quote: "The offer stands")
    #expect(orphans["quoted"] == test.quoted)
    #expect(orphans["lined"] == test.lined)
  }

  @Test func `a claim recorded after the change cites the text as it is`() throws {
    let now = "The offer stands.\nThe offer stands, Bern said.\n"
    let orphans = try orphans(
      now: now, recorded: "2026-11-20T00:00:00Z", quote: "The offer stands")
    #expect(orphans["lined"] == nil)
    #expect(orphans["quoted"] == .quoteRepeated, "its place is that of the text before")
  }

  @Test(arguments: [
    ("a", "aaa", true), ("aa", "aaa", true), ("ab", "abab", true), ("aba", "ababa", true),
    ("abc", "ababc", false), ("aab", "aaaab", false), ("x", "y", nil), ("", "a", nil),
    ("long", "lo", nil), ("ana", "banana", true),
  ])
  func `words are counted wherever they stand`(
    _ words: String, _ text: String, _ isRepeated: Bool?
  ) throws {
    guard !words.isEmpty else { return }
    let cause = try orphans(now: text, recorded: "2026-11-01T00:00:00Z", quote: words)["quoted"]
    switch isRepeated {
    case true?: #expect(cause == .quoteRepeated)
    case false?: #expect(cause == nil)
    case nil: #expect(cause == .quoteGone)
    }
  }

  /// What becomes of a claim with its words, and of one with its line, under a changed text.
  private func orphans(
    now: String, recorded: String, quote: String
  ) throws -> [String: Orphan.Cause] {
    let key = try #require(DocumentKey("d"))
    let old = try DocumentText(Array(Self.before.utf8), name: "d@old.txt")
    let new = try DocumentText(Array(now.utf8), name: "d.txt")
    var record = SourceDocument(key: key, type: "webpage", title: "D")
    var entries: [Entry] = []
    record.sha256 = old.sha256
    entries.append(try entry(.document(record), "2026-10-01T00:00:00Z"))
    record.sha256 = new.sha256
    entries.append(try entry(.document(record), "2026-11-10T00:00:00Z"))
    let mandate = try #require(Mandate("ch-for-us-in-ir"))
    var quoted = Claim(.mandate(mandate), .act(.offer), source: .document(key, .lines(2, 2)))
    quoted.quotation = Quotation(quote, at: 10)
    let lined = Claim(.mandate(mandate), .act(.request), source: .document(key, .lines(2, 2)))
    entries.append(try entry(.claim(quoted), recorded))
    entries.append(try entry(.claim(lined), recorded))
    let found = Evidence(entries).orphans(
      of: key, in: new, since: Instant("2026-11-10T00:00:00Z"), earlier: [old])
    return Dictionary(
      uniqueKeysWithValues: found.map {
        ($0.claim.quotation == nil ? "lined" : "quoted", $0.cause)
      })
  }

  private func entry(_ content: Entry.Content, _ recorded: String) throws -> Entry {
    Entry(recording: content, at: try #require(Instant(recorded)), by: "tester")
  }
}
