import Diagnostics
import Foundation
import Testing

/// The questions of those who work with mandates, each answered by one command on the package's own
/// data.
struct FifteenQuestionTests {
  private struct Question: CustomTestStringConvertible, Sendable {
    let asked: String

    /// The command line, as in a shell.
    let command: String

    /// What the answer says, each in one line.
    var says: [String] = []

    /// What the answer must not say.
    var saysNot: [String] = []

    var testDescription: String { asked }
  }

  private static let questions: [Question] = [
    Question(
      asked: "1. Who represents US interests in Iran today?",
      command: "report digest --for US --in Iran --as-of 2026-11-01",
      says: [
        "The interests of the United States in Iran have been represented by Switzerland",
        "Sources differ on the beginning",
      ]),
    Question(
      asked: "1. And on 15 June 2025?",
      command: "list --for 'United States' --in Iran --as-of 2025-06-15",
      says: ["ch-for-us-in-ir  in force"], saysNot: ["dormant"]),
    Question(
      asked: "1. And on 25 June 2025, when the embassy was shut?",
      command: "list --for USA --in Teheran --as-of 2025-06-25", says: ["dormant"]),
    Question(
      asked: "2. Who represented Italy in Libya in April 2011?",
      command: "list --for Italia --in Libia --as-of 2011-04-15", says: ["tr-for-it-in-ly"],
      saysNot: ["hu-for-it-in-ly"]),
    Question(
      asked: "2. And in July 2011?",
      command: "report status --for Italy --in Libya --as-of 2011-07-15",
      says: ["hu-for-it-in-ly", "tr-for-it-in-ly"]),
    Question(
      asked: "3. Who acted for Germany in Singapore in August 1917?",
      command: "list --for 'German Empire' --in GB --place singapore --as-of 1917-08-15",
      says: ["nl-for-germanreich-in-gb@singapore"]),
    Question(
      asked: "3. In London?",
      command: "list --for 'German Empire' --in GB --power CH --as-of 1917-08-15",
      says: ["ch-for-germanreich-in-gb"]),
    Question(
      asked: "3. In Barbados?",
      command: "list --for 'German Empire' --in Barbados --as-of 1917-08-15",
      says: ["No mandate answers to this."]),
    Question(
      asked: "4. What did Switzerland hold on 1 January 2019, and what was published by then?",
      command: "report state CH --as-of 2019-01-01 --evidence-until 2019-01-01",
      says: [
        "ch-for-us-in-ir", "ch-for-ir-in-eg", "ch-for-ru-in-ge",
        "Evidence until:           1 January 2019",
      ], saysNot: ["ch-for-ir-in-ca", "2026"]),
    Question(
      asked: "5. Was Switzerland ever protecting power of Ukraine in Russia?",
      command: "report offers --power CH --for UA --in RU --as-of 2026-11-01",
      says: ["refused by Russia, 11 August 2022", "offer made again"], saysNot: ["taken up, "]),
    Question(
      asked: "6. Which mandates were agreed but never worked?",
      command: "list --ever awaiting-consent --never in-force --as-of 2026-11-01",
      says: ["ch-for-ua-in-ru", "qa-for-us-in-af"], saysNot: ["ch-for-us-in-ir"]),
    Question(
      asked: "7. When did Swiss representation of Russia in Georgia begin?",
      command: "report history ch-for-ru-in-ge --as-of 2026-11-01",
      says: [
        "What each source says of the beginning", "around December 2008  ", "13 December 2008  ",
        "2009  ", "5 March 2009  ", "wikinews-2009-03-05-russie-georgie", "fdfa-mandates-de",
        "swissinfo-2016-02-14-iran-saudi-arabia", "laregione-1765128-messico-ecuador",
      ]),
    Question(
      asked: "8. Which mandates have a mirror, by the same power or another?",
      command: "list --status all --as-of 2026-11-01",
      says: ["ch-for-ge-in-ru", "br-for-ar-in-gb"]),
    Question(
      asked: "9. Which are known only up to some old date?",
      command: "report stale --as-of 2026-11-01",
      says: ["Canada for Israel in Cuba (ca-for-il-in-cu)"], saysNot: ["(br-for-mx-in-pe)"]),
    Question(
      asked: "10. Which documents contradict a document?",
      command: "report contradictions --document fdfa-mandates-en --as-of 2026-11-01",
      says: ["Documents on the other side", "La Suisse représentera dès jeudi"],
      saysNot: ["br-for-ar-in-ve"]),
    Question(
      asked: "10. Which statements rest on one weak source?",
      command: "report sources --as-of 2026-11-01",
      says: ["dominion-2009-2526 (2009)", "Canada for Israel in Cuba (ca-for-il-in-cu)"]),
    Question(
      asked: "11. What did we know on 1 March 2018 about Iran and Saudi Arabia?",
      command: "report digest --power CH --state SA --as-of 2018-03-01 --evidence-until 2018-03-01",
      says: [
        "The interests of Iran in Saudi Arabia are to be represented by Switzerland; the consent of "
          + "the receiving State is not known"
      ], saysNot: ["have been represented"]),
    Question(
      asked: "12. Which Swiss mandates ended because relations were restored?",
      command: "report statistics --power CH --as-of 2026-11-01 --format csv",
      says: ["endsByReason,restoration,ends,"]),
    Question(
      asked: "13. How many Swiss mandates were in force on 31 December of each year?",
      command: "report statistics --power CH --as-of 2026-11-01",
      says: ["31 December of the year, each direction counted once"]),
    Question(
      asked: "15. What changed between this week's corpus and last week's?",
      command: "report changes --clock record --from 2026-11-15 --to 2026-11-22",
      says: ["Claims added", "New documents", "Mandates mentioned for the first time"]),
  ]

  @Test(arguments: questions)
  private func `a question is answered by one command`(_ question: Question) {
    let run = Workshop.full.run(question.command)
    #expect(run.status == .done)
    for text in question.says { #expect(run.output.contains(text), "\(text)\n\(run.output)") }
    for text in question.saysNot { #expect(!run.output.contains(text), "\(text)") }
  }

  @Test func `every number of the sources' report can be listed`() throws {
    let run = Workshop.full.run("report sources --as-of 2026-11-01 --format csv")
    let rows = run.output.split(whereSeparator: \.isNewline).dropFirst()
    #expect(rows.count > 150)
    let claims = Workshop.full.ledger.filter {
      $0.contains(#""kind":"claim""#) && $0.contains(#""document":"#)
    }
    let told = Set(claims.compactMap { $0.text(of: "document") })
    #expect(Set(rows.map { String($0.prefix { $0 != "," }) }) == told)
  }

  @Test func `what was recorded and retracted is told as a change of the record`() throws {
    let desk = try Workshop.empty()
    desk.set("2026-11-10T09:00:00Z")
    desk.run("document add page --type webpage --title Page --date 2026-11-01")
    let recorded = desk.run(
      "record entry-into-force --power CH --for US --in IR --date 1980-05-21 --source page")
    let claim = try #require(recorded.recorded, "\(recorded.output)\(recorded.errors)")
    desk.set("2026-11-20T09:00:00Z")
    desk.run("record entry-into-force --power SE --for US --in KP --date 1995 --source page")
    desk.run(["retract", claim, "--because", "another State was meant"])
    let changes = "report changes --clock record --as-of 2026-11-22"
    let first = desk.run("\(changes) --from 2026-11-01 --to 2026-11-15")
    #expect(first.output.contains("Switzerland for the United States in Iran"))
    #expect(!first.output.contains("North Korea"))
    let second = desk.run("\(changes) --from 2026-11-15 --to 2026-11-22")
    #expect(second.output.contains("Sweden for the United States in North Korea"))
    #expect(second.output.contains("No claim speaks of it any more"))
    #expect(second.output.contains("another State was meant"))
    let none = desk.run("\(changes) --from 2026-11-21 --to 2026-11-22")
    let unchanged = none.output.split(separator: "\n").first { $0.hasPrefix("Unchanged") }
    #expect(unchanged?.hasSuffix(" 1") ?? false)
    #expect(!none.output.contains("What brought it"))
  }

  private static let wrong: [Question] = [
    Question(
      asked: "days the wrong way round",
      command: "report changes --from 2026-11-20 --to 2026-11-02",
      says: [
        "'--to 2026-11-02' lies before '--from 2026-11-20'", "give the earlier day with --from",
      ]),
    Question(
      asked: "no earlier day", command: "report changes",
      says: ["needs the earlier day", "--from"]),
    Question(
      asked: "a day told twice",
      command: "report changes --from 2026-01-01 --as-of 2026-02-01", says: ["leave out --as-of"]),
    Question(
      asked: "an option of another report", command: "report stale --from 2026-01-01",
      says: ["does not take '--from'", "goodoffices report changes"]),
    Question(
      asked: "a document that is not there",
      command: "report contradictions --document fdfa-mandate-en",
      says: ["there is no document", "fdfa-mandates-en"]),
    Question(
      asked: "no State", command: "report state", says: ["needs a State"]),
    Question(
      asked: "a State given twice", command: "report state CH --state US",
      says: ["leave out --state"]),
    Question(
      asked: "a report that is not there", command: "report contradiction",
      says: ["contradictions"]),
  ]

  @Test(arguments: wrong)
  private func `a wrong call is told with its remedy`(_ call: Question) {
    let run = Workshop.full.run(call.command)
    #expect(run.status != .done)
    #expect(run.output == "")
    for text in call.says { #expect(run.errors.contains(text), "\(run.errors)") }
  }
}
