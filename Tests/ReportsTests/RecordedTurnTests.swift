import Dates
import Mandates
import States
import Testing

@testable import Reports

/// How a mandate stood before a day of the record and after it, as the feed of a site tells it.
@Suite struct RecordedTurnTests {
  private static let lines = """
    recorded 2026-01-05
    doc d 2026-01-02
    doc e 2026-02-10
    request ch-for-us-in-ir d date=2025-12-01 by=US
    yes nl-for-us-in-ir d date=2025-01-01
    recorded 2026-02-01
    entry-into-force ch-for-us-in-ir d date=2026-01-02
    offer se-for-us-in-kp d date=2026-01-02
    recorded 2026-03-01
    entry-into-force ch-for-us-in-ir e date=2026-01-02
    recorded 2026-04-01
    no ch-for-us-in-ir e date=2026-01-30
    restoration IR/US e date=2026-02-09
    recorded 2026-05-01
    retract 7
    retract 8
    """

  private static let mandate = "ch-for-us-in-ir"

  private func turn(
    _ day: String, asOf asked: String = "2026-11-01", evidenceUntil: String? = nil,
    among choose: ([Entry], Mandate) -> [Entry] = { entries, _ in entries }
  ) throws -> RecordedTurn {
    let told = try Told(Self.lines)
    let mandate = try #require(Mandate(Self.mandate))
    let clocks = Clocks(
      asOf: try #require(Day(asked)), evidenceUntil: try evidenceUntil.map { try #require(Day($0)) }
    )
    let briefing = Briefing(Docket(Evidence(told.entries), registry: .standard), clocks)
    return RecordedTurn(
      of: mandate, recordedOn: try #require(Day(day)), among: choose(told.entries, mandate),
      briefing)
  }

  /// A day of the record, whether the status is another at its end, and what is told of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let day: String
    let isOfStatus: Bool
    let words: String
    var testDescription: String { day }
  }

  static let cases: [Case] = [
    Case(
      day: "2026-01-05", isOfStatus: true,
      words: "How it stands (5 January 2026): requested, since 1 December 2025; "
        + "before: not mentioned"),
    Case(
      day: "2026-02-01", isOfStatus: true,
      words: "How it stands (1 February 2026): in force, since 2 January 2026; before: requested, "
        + "since 1 December 2025"),
    Case(
      day: "2026-03-01", isOfStatus: false,
      words: "How it stands (1 March 2026): in force, since 2 January 2026, as before"),
    Case(
      day: "2026-04-01", isOfStatus: true,
      words: "How it stands (1 April 2026): ended, since 2 January 2026, until 30 January 2026; "
        + "before: in force, since 2 January 2026"),
    Case(
      day: "2026-05-01", isOfStatus: true,
      words: "How it stands (1 May 2026): in force, since 2 January 2026; before: ended, "
        + "since 2 January 2026, until 30 January 2026"),
  ]

  @Test(arguments: cases)
  func `what was recorded on a day is told with what it changed`(_ example: Case) throws {
    let turn = try turn(example.day)
    #expect(turn.words(in: .english) == example.words)
    #expect(turn.isOfStatus == example.isOfStatus)
  }

  @Test(arguments: Language.allCases)
  func `it is told in each language, with the words of its own day`(_ language: Language) throws {
    let words = try turn("2026-02-01").words(in: language)
    let expected: [Language: String] = [
      .english: "How it stands (1 February 2026): in force, since 2 January 2026; "
        + "before: requested, since 1 December 2025",
      .german: "Stand (1. Februar 2026): in Kraft, seit dem 2. Januar 2026; "
        + "vorher: erbeten, seit dem 1. Dezember 2025",
      .french: "Situation (1er février 2026)\u{202F}: en vigueur, "
        + "depuis le 2 janvier 2026\u{202F}; "
        + "avant\u{202F}: demandé, depuis le 1er décembre 2025",
      .italian: "Situazione (1º febbraio 2026): in vigore, dal 2 gennaio 2026; "
        + "prima: richiesto, dal 1º dicembre 2025",
    ]
    #expect(words == expected[language])
  }

  @Test(arguments: cases)
  func `what bears on the mandate gives the same as the whole ledger`(_ example: Case) throws {
    let near = try turn(example.day) { entries, mandate in
      Surroundings(of: [], about: mandate, among: entries).entries
    }
    let whole = try turn(example.day)
    #expect(near.words(in: .english) == whole.words(in: .english))
    #expect(near.isOfStatus == whole.isOfStatus)
  }

  @Test func `it is told for the day asked where that is earlier, from documents of that time`()
    throws
  {
    let early = try turn("2026-02-01", asOf: "2025-12-20")
    #expect(early.words(in: .english).hasPrefix("How it stands (20 December 2025): "))
    let unread = try turn("2026-03-01", evidenceUntil: "2026-01-01")
    #expect(
      unread.words(in: .english) == "How it stands (1 March 2026): not mentioned, as before")
  }
}
