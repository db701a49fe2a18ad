import Diagnostics
import TestSupport
import Testing

/// What an officer sees and decides of the proposals that wait.
struct ReviewTests {
  /// A desk whose queue has what two documents yield.
  private func desk() throws -> Desk {
    let desk = try Workshop.empty()
    try desk.write(IngestTests.august, "august.txt")
    try desk.write(
      """
      Note

      In Tehran its interests are looked after by the Swiss.
      Relations between Chad and Norway were cut in May 2020, after [a quarrel].
      Bern asked nobody. \u{1B}[31mMoscow turned the offer down.

      """, "note.txt")
    try #require(
      desk.reading("ingest august.txt --key daily-a --date 2022-08-20").status == .done)
    try #require(desk.reading("ingest note.txt --key note-b --date 2022-09-01").status == .done)
    return desk
  }

  private func queue(_ desk: Desk) -> [String] {
    String(decoding: desk.bytes("data/queue.jsonl"), as: UTF8.self).split(separator: "\n")
      .map(String.init)
  }

  struct Screen: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    var answers: [String] = []
    var colour = false
    var width: Int?
    var testDescription: String { name }
  }

  static let screens: [Screen] = [
    Screen(name: "list", line: "review --list"),
    Screen(name: "list-json", line: "review --list --format json"),
    Screen(
      name: "plain", line: "review --as-of 2022-09-01",
      answers: ["a", "accept", "r", "a rumour only", "s", "s", "b", "b", "s", "x", "q"]),
    Screen(name: "end-of-input", line: "review", answers: ["a", "r"]),
    Screen(
      name: "terminal", line: "review", answers: ["s", "s", "s", "s", "s", "s", "s", "s", "s"],
      colour: true, width: 80),
    Screen(
      name: "terminal-plain", line: "review --plain", answers: ["q"], colour: true, width: 80),
    Screen(
      name: "amend", line: "review",
      answers: [
        "s", "e", "for=Atlantis", "colour=red", "date=soon", "date=2022-08-10/2022-08-12",
        "by=Ukraine,Kyiv", "reason=", "", "a", "s", "s", "s", "a", "e", "for=les États-Unis",
        "force=no", "", "a", "q",
      ]),
    Screen(
      name: "hypothetical", line: "review",
      answers: ["s", "s", "s", "a", "e", "modality=asserted", "", "s", "s", "s", "a"]),
    Screen(
      name: "amend-fields", line: "review",
      answers: [
        "e", "act=attestation", "act=handover", "act=nothing", "to=Sweden", "to=", "in=Crimea",
        "place=Not a place", "place=crimea", "place=", "scope=consular, visas", "scope=everything",
        "scope=", "reason=the war", "since=2022-08", "until=2022?", "since=", "until=", "power=",
        "power=CH", "modality=perhaps", "in=Russia", "act=offer", "", "a", "q",
      ]),
    Screen(
      name: "help-and-back", line: "review", answers: ["a", "r", "no", "b", "?", "q"], width: 60),
    Screen(name: "dry", line: "review --dry-run", answers: ["a", "r", "no", "q"]),
    Screen(name: "accept-rule", line: "review --accept rule=offer.active,document=daily-a"),
    Screen(name: "accept-all", line: "review --accept-all --as-of 2022-09-01"),
    Screen(name: "accept-all-dry", line: "review --accept-all --dry-run"),
    Screen(name: "accept-none", line: "review --accept modality=hypothetical"),
    Screen(name: "reject-rule", line: "review --reject act=rejection --because 'heard twice'"),
    Screen(name: "reject-all", line: "review --reject-all --because 'not read by anybody'"),
    Screen(name: "no-reason", line: "review --reject-all"),
    Screen(name: "two-things", line: "review --reject-all --accept-all"),
    Screen(name: "no-selection", line: "review --accept colour=red"),
  ]

  @Test(arguments: screens)
  func `a review is shown as it was`(_ screen: Screen) throws {
    let desk = try desk()
    let ledger = desk.bytes("data/ledger.jsonl")
    let before = desk.bytes("data/queue.jsonl")
    let run = desk.reading(
      screen.line, answers: screen.answers, colour: screen.colour, width: screen.width)
    let after = desk.bytes("data/ledger.jsonl")
    #expect(after.starts(with: ledger))
    if screen.line.contains("--dry-run") || run.status != .done {
      #expect(after == ledger)
      #expect(desk.bytes("data/queue.jsonl") == before)
    }
    if screen.width == nil || screen.line.contains("--plain") {
      #expect(!run.output.contains("\u{1B}"))
    }
    let answers = screen.answers.isEmpty ? "" : "< \(screen.answers.joined(separator: " | "))\n"
    let shown = run.transcript.replacing("\u{1B}", with: "␛")
    let recorded = desk.ledger.dropFirst(2).map { line in "\(line)\n" }.joined()
    expectGolden(
      answers + shown + "\(recorded)queue: \(queue(desk).count)\n", "review/\(screen.name).txt")
  }

  @Test func `each decision is recorded at once, and nothing is lost at the end of input`() throws {
    let desk = try desk()
    let open = queue(desk).count
    #expect(desk.reading("review", answers: ["a"]).status == .done)
    #expect(queue(desk).count == open - 1)
    #expect(desk.ledger.count == 3)
    #expect(desk.reading("review").status == .done)
    #expect(queue(desk).count == open - 1)
  }

  @Test func `what is rejected or accepted is not proposed again, unless that is retracted`() throws
  {
    let desk = try desk()
    desk.reading("review --accept act=offer")
    desk.reading("review --reject-all --because 'not now'")
    #expect(queue(desk).isEmpty)
    for file in ["august.txt --key daily-a", "note.txt --key note-b"] {
      let run = desk.reading("ingest \(file)")
      #expect(run.output.contains("decided before"), "\(run.output)")
      #expect(run.output.hasSuffix("0 proposals to review\n"))
    }
    let changed = IngestTests.august.replacing("glad", with: "happy")
    try desk.write("More news.\n" + changed, "changed.txt")
    #expect(
      desk.reading("ingest changed.txt --key daily-a").output.hasSuffix("0 proposals to review\n"))
    let rejection = try #require(
      desk.ledger.first { $0.contains("\"kind\":\"rejected\"") && $0.contains("act=rejection") })
    let id = try #require(rejection.text(of: "id"))
    #expect(desk.run("retract \(id) --because 'it was right'").status == .done)
    let document = try #require(rejection.text(of: "document"))
    let file = document == "daily-a" ? "changed.txt" : "note.txt"
    #expect(
      desk.reading("ingest \(file) --key \(document)").output.hasSuffix("1 proposal to review\n"))
    #expect(desk.run("document show \(document)").output.contains("Rejected proposals"))
  }

  @Test func `what was recorded by hand is not proposed, until it is retracted`() throws {
    let desk = try Workshop.empty()
    try desk.write(IngestTests.august, "august.txt")
    desk.run("document add daily-a --title A --text august.txt --date 2022-08-20")
    let claim = desk.run(
      "record offer --mandate ch-for-ua-in-ru --by CH --date 2022-08-10 --source daily-a:3")
    let id = try #require(claim.recorded)
    let run = desk.reading("ingest august.txt --key daily-a")
    #expect(run.output.contains("4 new proposals"), "\(run.output)")
    #expect(run.output.contains("1 decided before"))
    desk.run("retract \(id) --because 'to be read again'")
    let again = desk.reading("ingest august.txt --key daily-a")
    #expect(again.output.contains("1 new proposal, 4 in the queue already"), "\(again.output)")
  }

  @Test func `an amendment is kept while its proposal waits`() throws {
    let desk = try desk()
    desk.reading("review", answers: ["e", "reason=heard at a dinner"])
    #expect(queue(desk).contains { $0.contains("heard at a dinner") && $0.contains("\"said\"") })
    desk.reading("ingest august.txt --key daily-a")
    #expect(queue(desk).contains { $0.contains("heard at a dinner") })
    try desk.write("Later.\n" + IngestTests.august, "changed.txt")
    desk.reading("ingest changed.txt --key daily-a")
    let kept = try #require(queue(desk).first { $0.contains("heard at a dinner") })
    #expect(kept.contains("\"lines\":[4,4]"), "\(kept)")
    desk.reading("review", answers: ["a"])
    let claim = try #require(desk.ledger.last)
    #expect(claim.contains("heard at a dinner") && !claim.contains("\"rule\""))
    #expect(claim.contains("\"quote\":\"Switzerland offered"))
  }

  @Test func `amending a claim takes the rule's name from it`() throws {
    let desk = try desk()
    desk.reading("review --accept act=offer")
    let id = try #require(desk.ledger.last?.text(of: "id"))
    #expect(desk.run("amend \(id) --date 2022-08-11 --because 'the day after'").status == .done)
    let amended = try #require(desk.ledger.dropLast().last)
    #expect(amended.contains("\"quote\"") && !amended.contains("\"rule\""))
    #expect(
      desk.run("amend \(amended.text(of: "id") ?? "") --date 2022-08-11 --because 'again'").status
        == .wrongInput)
  }
}
