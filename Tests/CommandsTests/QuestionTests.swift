import Dates
import Diagnostics
import Foundation
import Testing

/// Questions that people ask, put to the package's own data, one command each.
struct QuestionTests {
  private struct Question: CustomTestStringConvertible, Sendable {
    let asked: String
    let options: String
    let rows: [String]
    var testDescription: String { asked }

    init(_ asked: String, _ options: String, _ rows: [String]) {
      self.asked = asked
      self.options = options
      self.rows = rows
    }
  }

  private static let questions: [Question] = [
    Question(
      "Who represents US interests in Iran today?", "--for US --in Iran",
      ["ch-for-us-in-ir in-force since [1980-05-21,1981-04-24]"]),
    Question(
      "Who did on 15 June 2025?", "--for 'United States' --in Iran --as-of 2025-06-15",
      ["ch-for-us-in-ir in-force since [1980-05-21,1981-04-24]"]),
    Question(
      "And when the embassy was shut?", "--for USA --in Teheran --as-of 2025-06-25",
      ["ch-for-us-in-ir dormant since [1980-05-21,1981-04-24]"]),
    Question(
      "Who represented Italy in Libya in April 2011?", "--for Italia --in Libia --as-of 2011-04-15",
      ["tr-for-it-in-ly ended|in-force since 2011-03"]),
    Question(
      "And in July 2011?", "--for Italy --in Libya --as-of 2011-07-15",
      [
        "hu-for-it-in-ly in-force since 2011-06~", "tr-for-it-in-ly ended|in-force since 2011-03",
      ]),
    Question(
      "Who acted for Germany in Singapore in August 1917?",
      "--for 'German Empire' --in GB --place singapore --as-of 1917-08-15",
      ["nl-for-germanreich-in-gb@singapore ended|in-force|unknown since 1917"]),
    Question(
      "And in London?", "--for 'German Empire' --in GB --power CH --as-of 1917-08-15",
      ["ch-for-germanreich-in-gb ended|in-force"]),
    Question(
      "And in Barbados?", "--for 'German Empire' --in Barbados --as-of 1917-08-15", []),
    Question(
      "What mandates did Switzerland hold on 1 January 2019?",
      "--power CH --certain --as-of 2019-01-01",
      [
        "ch-for-ge-in-ru in-force since [2009-01-12,2009-03-05]",
        "ch-for-ir-in-eg in-force since 1979", "ch-for-ir-in-sa in-force since 2018-03",
        "ch-for-ru-in-ge in-force since [2008-12-13,2009-03-05]",
        "ch-for-sa-in-ir in-force since 2018-03",
        "ch-for-us-in-ir in-force since [1980-05-21,1981-04-24]",
      ]),
    Question(
      "Was Switzerland ever protecting power of Ukraine in Russia?",
      "--power CH --for UA --in RU --ever in-force", []),
    Question(
      "What became of it?", "--power CH --for UA --in RU --status all",
      ["ch-for-ua-in-ru rejected since 2022-08-11"]),
    Question(
      "Which mandates were agreed but never worked?", "--ever awaiting-consent --never in-force",
      [
        "ch-for-ua-in-ru rejected since 2022-08-11",
        "qa-for-us-in-af awaiting-consent since 2021-11-12",
      ]),
    Question(
      "When did Swiss representation of Russia in Georgia begin?",
      "--power Schweiz --for Russie --in Georgien --as-of 2009-04-01",
      ["ch-for-ru-in-ge in-force since [2008-12-13,2009-03-05]"]),
    Question(
      "What did we know on 1 March 2018 about Iran and Saudi Arabia?",
      "--power CH --state SA --status all --as-of 2018-03-01 --evidence-until 2018-03-01",
      [
        "ch-for-ir-in-sa awaiting-consent since 2017-10-25",
        "ch-for-sa-in-ir awaiting-consent since 2017-10-25",
      ]),
    Question(
      "And now of that day?", "--power CH --for IR --in SA --as-of 2018-04-01",
      ["ch-for-ir-in-sa in-force since 2018-03"]),
    Question("Is Saudi Arabia represented in Iran today?", "--for SA --in IR", []),
    Question("Is Iran in Saudi Arabia?", "--for IR --in SA", []),
    Question("Is Germany of 1917 anywhere?", "--for GERMANREICH", []),
    Question(
      "Who represented the UK in Iran in December 2013?", "--for GB --in IR --as-of 2013-12-15",
      ["se-for-gb-in-ir ended|in-force contested since 2012-07-15"]),
    Question(
      "And Argentina in Venezuela in 2025?", "--for AR --in VE --as-of 2025-06-15",
      ["br-for-ar-in-ve disputed|ended contested since 2024-08-05"]),
    Question(
      "And the Netherlands for Israel in Moscow, 1953?", "--for IL --in SUHH --as-of 1953-02-15",
      ["nl-for-il-in-suhh ended|in-force|offered|unknown since 1953-02?"]),
    Question("And in 1960?", "--for IL --in SUHH --as-of 1960-06-01", []),
    Question(
      "And in 1980?", "--for IL --in SUHH --as-of 1980-06-01",
      ["nl-for-il-in-suhh in-force since 1967-06"]),
  ]

  @Test(arguments: questions)
  private func `a question is answered by one command`(_ question: Question) throws {
    let rows = try Workshop.full.list(question.options)
    let found = zip(rows, question.rows).map { row, expected in
      let since = expected.contains(" since ") ? row.since.map { " since \($0)" } : nil
      return "\(row.mandate) \(row.possible.sorted().joined(separator: "|"))"
        + (row.isContested ? " contested" : "") + (since ?? "")
    }
    #expect(rows.count == question.rows.count, "\(rows)")
    #expect(found == question.rows)
  }

  @Test func `all claims about Russia in Georgia are shown with their sources`() throws {
    let run = Workshop.full.run("show ch-for-ru-in-ge --format json")
    let ledger = Workshop.full.ledger.filter { $0.contains(#""kind":"claim""#) }
    let told = ledger.filter {
      $0.contains(#""mandate":"ch-for-ru-in-ge""#) || $0.contains(#""between":["GE","RU"]"#)
    }
    #expect(told.count >= 11)
    for line in told {
      let claim = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let id = try #require(claim["id"] as? String)
      #expect(run.output.contains(id))
      if let document = claim["document"] as? String { #expect(run.output.contains(document)) }
    }
  }

  @Test func `the mandate in Venezuela that Caracas refused is on no day in force for certain`()
    throws
  {
    let desk = try Workshop.about("ch-for-us-in-ve", between: #"["US","VE"]"#)
    var statuses: Set<Set<String>> = []
    for year in 2019...2026 {
      for month in 1...12 {
        for day in ["01", "04", "05", "08", "14"] {
          let date = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day)"
          let row = try #require(
            try desk.list("--for US --in VE --status all --as-of \(date)").first)
          statuses.insert(row.possible)
          #expect(row.status != "in-force", "\(date)")
          #expect(!row.possible.contains("in-force") || row.isContested, "\(date)")
        }
      }
    }
    #expect(statuses.contains(["in-force", "awaiting-consent"]))
    #expect(statuses.contains(["lapsed"]))
  }

  private struct Stretch: Sendable {
    let mandate: String
    let pair: String
  }

  private static let courses: [Stretch] = [
    Stretch(mandate: "nl-for-il-in-suhh", pair: #"["IL","SUHH"]"#),
    Stretch(mandate: "ch-for-us-in-ve", pair: #"["US","VE"]"#),
    Stretch(mandate: "ch-for-ua-in-ru", pair: #"["RU","UA"]"#),
    Stretch(mandate: "br-for-ar-in-ve", pair: #"["AR","VE"]"#),
  ]

  @Test(arguments: courses)
  private func `the course of a mandate says what the list says of its days`(_ item: Stretch)
    throws
  {
    let desk = try Workshop.about(item.mandate, between: item.pair)
    let page = try desk.run("show \(item.mandate) --format json").object()
    let blocks = (page["sections"] as? [[String: Any]] ?? []).flatMap { section in
      section["blocks"] as? [[String: Any]] ?? []
    }
    let course = blocks.first { $0["key"] as? String == "course" }
    let rows = try #require(course?["rows"] as? [[String: Any]])
    #expect(rows.count > 2)
    for row in rows {
      let possible = try #require(row["status"] as? [String])
      let last = try #require((row["through"] as? String).flatMap { Day($0) })
      let first = (row["from"] as? String).flatMap { Day($0) } ?? Day(number: last.number - 999)
      for number in [first.number, first.number + 1, (first.number + last.number) / 2, last.number]
      where number <= last.number {
        let day = Day(number: number)
        let listed = try desk.list("--status all --as-of \(day)")
        #expect(listed.map(\.possible) == [Set(possible)], "\(day)")
      }
    }
  }

  @Test func `every mandate that the tables name is in the ledger`() throws {
    let known = Set(try Workshop.full.list("--status all").map(\.mandate))
    let rows = try String(
      contentsOfFile: packageFolder + "/data/import/mandates.csv", encoding: .utf8
    ).split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",").prefix(3) }
    let codes = rows.filter { row in row.allSatisfy { $0.utf8.count == 2 } }
    #expect(codes.count > 80)
    for row in codes {
      let mandate = "\(row[0])-for-\(row[1])-in-\(row[2])".lowercased()
      #expect(known.contains { $0 == mandate || $0.hasPrefix(mandate + "@") }, "\(mandate)")
    }
  }

  @Test func `the ledger has of the import what the tables make, no claim more or less`() throws {
    let desk = try Workshop.empty()
    for table in ["documents", "seeds", "mandates", "events"] {
      let run = desk.imported(table)
      #expect(run.status == .done)
      #expect(run.errors == "")
    }
    let made = Set(desk.ledger.compactMap { $0.text(of: "id") })
    // What earlier tables made and these do not is retracted.
    let whole = Workshop.full.ledger
    let gone = Set(whole.compactMap { $0.text(of: "retracts") })
    let imported = whole.filter {
      $0.text(of: "recordedBy") == "import" && $0.text(of: "kind") != "retraction"
    }
    let kept = Set(imported.compactMap { $0.text(of: "id") }).subtracting(gone)
    #expect(made == kept)
    #expect(made.count > 600)
    let before = desk.bytes("data/ledger.jsonl")
    for table in ["documents", "seeds", "mandates", "events"] {
      #expect(desk.imported(table).output.contains(" 0 added"))
    }
    #expect(desk.bytes("data/ledger.jsonl") == before)
  }

  @Test func `the ledger has no errors`() throws {
    let findings = try Workshop.full.run("check --format json").objects()
    #expect(findings.allSatisfy { $0["severity"] as? String == "warning" })
    #expect(Workshop.full.run("check").status == .done)
    #expect(Workshop.full.run("check --strict").status == .findings)
  }
}
