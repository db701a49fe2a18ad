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
        "The interests of the United States in Iran have been represented by Switzerland since "
          + "21 May 1980 or since 24 April 1981 (last evidence: 24 April 2026",
        "Sources differ on the beginning",
      ]),
    Question(
      asked: "1. And on 15 June 2025?",
      command: "list --for 'United States' --in Iran --as-of 2025-06-15",
      says: ["ch-for-us-in-ir  in force", "21 May 1980 or 24 April 1981"], saysNot: ["dormant"]),
    Question(
      asked: "1. And on 25 June 2025, when the embassy was shut?",
      command: "list --for USA --in Teheran --as-of 2025-06-25",
      says: ["ch-for-us-in-ir  dormant (in force, not exercised)"]),
    Question(
      asked: "2. Who represented Italy in Libya in April 2011?",
      command: "list --for Italia --in Libia --as-of 2011-04-15",
      says: ["tr-for-it-in-ly  in force or ended", "March 2011"],
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
        "2009  ", "5 March 2009  ", "Wikinews, 5 March 2009",
        "[Schutzmachtmandate der Schweiz: Liste, deutsche Fassung], FDFA, not dated",
        "SWI swissinfo.ch, 14 February 2016", "laRegione, 25 June 2024",
      ]),
    Question(
      asked: "8. Which mandates have a mirror, by the same power or another?",
      command: "report history ch-for-ge-in-ru br-for-ar-in-gb ca-for-il-in-cu --as-of 2026-11-01",
      says: [
        "mirror, same power  Switzerland for Russia in Georgia (ch-for-ru-in-ge)",
        "mirror, another power  Switzerland for the United Kingdom in Argentina (ch-for-gb-in-ar)",
        "Whether there is a mandate in the other direction.",
      ]),
    Question(
      asked: "8. Which mandates ever had a mirror, by the same power?",
      command: "list --status all --mirror same-power --as-of 2026-11-01",
      says: ["ch-for-ge-in-ru", "ch-for-mx-in-ec"],
      saysNot: ["ch-for-us-in-ir", "it-for-ca-in-ir", "se-for-us-in-kp"]),
    Question(
      asked: "8. And by another?",
      command: "list --status all --mirror other-power --as-of 2026-11-01",
      says: ["ch-for-us-in-ir", "it-for-ca-in-ir"], saysNot: ["ch-for-mx-in-ec", "se-for-us-in-kp"]),
    Question(
      asked: "8. Which mandates of a day have a mirror?",
      command: "report matrix --as-of 2026-11-01",
      says: [
        "ch-for-ge-in-ru (same power)", "ch-for-mx-in-ec (same power)",
        "ch-for-ir-in-ca (another power)",
      ]),
    Question(
      asked: "9. Which are known only up to some old date?",
      command: "report stale --as-of 2026-11-01",
      says: ["at most 17 years  Canada for Israel in Cuba (ca-for-il-in-cu)"],
      saysNot: ["(br-for-mx-in-pe)"]),
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
      says: [
        "endsByReason,restoration,ends,7,ch-for-cu-in-us;ch-for-gb-in-ar;ch-for-gb-in-eg;"
          + "ch-for-ir-in-sa;ch-for-sa-in-ir;ch-for-us-in-cu;ch-for-us-in-dz,"
      ], saysNot: ["endsByReason,power,"]),
    Question(
      asked: "12. Which mandate did Spain give up itself?",
      command: "report statistics --power ES --as-of 2026-11-01 --format csv",
      says: ["endsByReason,power,ends,1,es-for-jp-in-us@continental-us,"]),
    Question(
      asked: "12. Which ended because the United States went to war?",
      command: "report statistics --power US --as-of 2026-11-01 --format csv",
      says: [
        "endsByReason,power-broke,ends,4,us-for-gb-in-germanreich;us-for-germanreich-in-fr;"
          + "us-for-germanreich-in-gb;us-for-germanreich-in-rusempire,"
      ]),
    Question(
      asked: "13. How many Swiss mandates were in force on 31 December of each year?",
      command: "report statistics --power CH --as-of 2026-11-01",
      says: [
        "31 December of the year, each direction counted once",
        "\n1981  #########?#?  3 + 0 + 1 + 0",
        "\n2018  ##################?#?  6 + 0 + 1 + 0",
        "\n2024  #####################..#?#?  7 + 1 + 1 + 0",
      ]),
    Question(
      asked: "13. Which were they in 2018 and in 2024?",
      command: "report statistics --power CH --as-of 2026-11-01 --format csv",
      says: [
        "inForceByYear,2018,in-force,6,ch-for-ge-in-ru;ch-for-ir-in-eg;ch-for-ir-in-sa;"
          + "ch-for-ru-in-ge;ch-for-sa-in-ir;ch-for-us-in-ir,",
        "inForceByYear,2024,in-force,7,ch-for-ec-in-mx;ch-for-ec-in-ve;ch-for-ge-in-ru;"
          + "ch-for-ir-in-eg;ch-for-mx-in-ec;ch-for-ru-in-ge;ch-for-us-in-ir,",
        "inForceByYear,2024,in-force-stale,1,ch-for-ir-in-ca,",
      ]),
    Question(
      asked: "14. Power, represented and receiving State by year, with COW codes",
      command: "export dyad-year --power CH --for US --in IR --as-of 2026-11-01",
      says: [
        "year,mandate,power,represented,receiving,place,powerIso3,powerCow,powerGw,",
        "\n1979,ch-for-us-in-ir,ch,us,ir,NA,CHE,225,225,USA,2,2,IRN,630,630,unknown,",
        "\n1980,ch-for-us-in-ir,ch,us,ir,NA,CHE,225,225,USA,2,2,IRN,630,630,uncertain,"
          + "in-force;requested,true,NA,false,",
        "\n1981,ch-for-us-in-ir,ch,us,ir,NA,CHE,225,225,USA,2,2,IRN,630,630,in-force,in-force,"
          + "false,1,true,",
        "\n2025,ch-for-us-in-ir,ch,us,ir,NA,CHE,225,225,USA,2,2,IRN,630,630,in-force,in-force,"
          + "false,1,true,",
      ], saysNot: ["\n2026,"]),
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

  @Test func `what changed from week to week is what was recorded in between`() {
    let week = Workshop.full.run("report changes --clock record --from 2026-11-15 --to 2026-11-22")
    let recorded = Workshop.full.ledger.filter {
      let day = $0.text(of: "recordedAt").map { String($0.prefix(10)) } ?? ""
      return day > "2026-11-15" && day <= "2026-11-22"
    }
    func said(_ name: String) -> Int? {
      let line = week.output.split(separator: "\n").first { $0.hasPrefix("\(name)  ") }
      return line?.split(separator: " ").last.flatMap { Int($0) }
    }
    let gone = Set(recorded.compactMap { $0.text(of: "retracts") })
    let claims = recorded.filter {
      $0.text(of: "kind") == "claim" && !gone.contains($0.text(of: "id") ?? "")
    }.count
    let documents = recorded.filter { $0.text(of: "kind") == "document" }.count
    #expect(claims > 500 && said("Claims added") == claims)
    #expect(documents > 190 && said("New documents") == documents)
    #expect(said("Status changed") == 0)
  }

  /// A word that is nearly right, and what it was meant to be.
  private struct Slip: CustomTestStringConvertible, Sendable {
    let command: String
    let meant: String
    var testDescription: String { command }

    init(_ command: String, _ meant: String) {
      self.command = command
      self.meant = meant
    }
  }

  private static let slips: [Slip] = [
    Slip("report --format md", "markdown"), Slip("report --format xlsx", "csv-sheet"),
    Slip("report --format png", "svg"), Slip("report --lang deutsch", "de"),
    Slip("report --lang français", "fr"), Slip("report --lang Itallian", "it"),
    Slip("report --lang de-CH", "de"), Slip("report matrix --decade 1940", "1940s"),
    Slip("report matrix --decade 1945", "1940s"), Slip("report matrix --decade 194X", "1940s"),
    Slip("report history ch-for-us-in-ri", "ch-for-us-in-ir"),
    Slip("report history ch-for-us-in-irx", "ch-for-us-in-ir"),
    Slip("explain ch-for-ru-in-gx", "ch-for-ru-in-ge"),
    Slip("report history 'Switzerland for US in Iraan'", "Iran"),
    Slip("report history ch-us-ir", "ch-for-us-in-ir"),
    Slip("report history CH-US-IR", "ch-for-us-in-ir"), Slip("show 'ch us ir'", "ch-for-us-in-ir"),
    Slip("explain ch-for-us-ir", "ch-for-us-in-ir"),
    Slip("report history Switzerland-US-Iran", "ch-for-us-in-ir"),
    Slip("report state Rusia", "Russia"), Slip("report state Iarn", "Iran"),
    Slip("report digst", "digest"),
  ]

  @Test(arguments: slips)
  private func `a slip is told the nearest right word`(_ slip: Slip) {
    let run = Workshop.full.run(slip.command)
    #expect(run.status != .done && run.output == "")
    #expect(run.errors.contains("hint: did you mean '\(slip.meant)'?"), "\(run.errors)")
  }

  private static let named = [
    "'Switzerland for US in Iran'", "'Schweiz für die USA im Iran'", "Switzerland for US in Iran",
    "'Suisse pour les États-Unis en Iran'", "'Svizzera per gli Stati Uniti in Iran'",
    "ch-for-us-in-iran", "'Switzerland for the United States in Iran (ch-for-us-in-ir)'",
  ]

  @Test(arguments: named)
  func `a mandate may be given by the names of its States`(_ words: String) {
    let options = "--as-of 2026-11-01 --format csv"
    let run = Workshop.full.run("report history \(words) \(options)")
    #expect(run.errors == "")
    #expect(run.output == Workshop.full.run("report history ch-for-us-in-ir \(options)").output)
  }

  @Test func `names that mean no one mandate are told`() {
    let calls: [(words: String, says: String)] = [
      ("'Switzerland for US in Congo'", "'Congo' names more than one State"),
      ("'Switzerland for Switzerland in Iran'", "has one twice"),
      ("ch-for-us-in-ir Iran", "does not take 'Iran'"),
    ]
    for call in calls {
      let run = Workshop.full.run("report history \(call.words)")
      #expect(run.output == "" && run.errors.contains(call.says), "\(run.errors)")
    }
    let unknown = Workshop.full.run("assert ch-for-us-in-zq --status ended --on 2020-01-01 -n")
    #expect(unknown.status == .wrongInput)
    #expect(unknown.errors.contains("the registry holds no State 'ZQ'"))
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
