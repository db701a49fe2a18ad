import Commands
import Diagnostics
import Foundation
import Testing

/// What recording does to the ledger.
struct RecordingTests {
  /// Names of one mandate in four languages, in any case, and by code.
  private static let names: [[String]] = [
    ["Switzerland", "Ukraine", "Russia"], ["Schweiz", "Ukraine", "Russland"],
    ["Suisse", "Ukraine", "Russie"], ["Svizzera", "Ucraina", "Russia"],
    ["SWITZERLAND", "ukraine", "russia"], ["ch", "ua", "ru"], ["CHE", "UKR", "RUS"],
    ["la Suisse", "l'Ukraine", "la Russie"], ["Bern", "Kiew", "Moskau"],
    ["Schweizerische Eidgenossenschaft", "Ukraine", "Russische Föderation"],
  ]

  @Test func `names in four languages make one and the same claim`() throws {
    let desk = try Workshop.small()
    var made: Set<String> = []
    for name in Self.names {
      let run = desk.run([
        "record", "offer", "--power", name[0], "--for", name[1], "--in", name[2], "--date",
        "2021-05", "--source", "swissinfo-2022-09-22-cassis-lavrov",
      ])
      #expect(run.status == .done, "\(name) \(run.errors)")
      #expect(run.errors == "", "\(name)")
      made.insert(run.recorded ?? "none of \(name)")
    }
    #expect(made.count == 1)
    #expect(desk.ledger.filter { $0.contains("2021-05") }.count == 1)
  }

  @Test func `recording only ever adds lines, one a claim`() throws {
    let desk = try Workshop.small()
    let before = desk.bytes("data/ledger.jsonl")
    let offer = "record offer --power SE --for UA --in RU --date 2022-01 --unsourced"
    #expect(desk.run(offer).status == .done)
    let after = desk.bytes("data/ledger.jsonl")
    #expect(after.starts(with: before))
    #expect(after[before.count...].filter { $0 == 0x0A }.count == 1)
    desk.set("2027-01-01T00:00:00Z")
    #expect(desk.run(offer).output.hasPrefix("already recorded"))
    #expect(desk.bytes("data/ledger.jsonl") == after)
  }

  @Test func `the instant and the officer are kept`() throws {
    let desk = try Workshop.empty()
    desk.set("2026-12-31T23:59:59Z")
    desk.run(
      "record offer --power SE --for UA --in RU --date 2022 --unsourced --officer 'B. Muster'")
    let line = try #require(desk.ledger.last)
    #expect(line.text(of: "recordedAt") == "2026-12-31T23:59:59Z")
    #expect(line.text(of: "recordedBy") == "B. Muster")
    #expect(line.text(of: "officer") == "B. Muster")
    let nobody = desk.run(
      words(of: "record offer --power NO --for UA --in RU --date 2022 --unsourced"), officer: nil)
    #expect(nobody.status == .wrongInput)
    #expect(nobody.errors.contains("[record.no-officer]"))
  }

  @Test func `a retraction counts from its own recording, and can be retracted`() throws {
    let desk = try Workshop.empty()
    func status(_ options: String) throws -> [String] {
      try desk.list("--status all --for UA " + options).map(\.status)
    }
    desk.set("2026-01-10T12:00:00Z")
    desk.run("record offer --power SE --for UA --in RU --date 2025-06 --unsourced")
    desk.set("2026-02-10T12:00:00Z")
    let id = try #require(
      desk.run("record acceptance --power SE --for UA --in RU --by UA --date 2025-07 --unsourced")
        .recorded)
    desk.set("2026-03-10T12:00:00Z")
    let retraction = try #require(
      desk.run("retract \(id) --because 'read wrongly'").output.split(separator: ":").first?
        .split(separator: " ").last)
    desk.set("2026-05-10T12:00:00Z")
    #expect(try status("") == ["offered"])
    #expect(try status("--recorded-until 2026-01-09") == [])
    #expect(try status("--recorded-until 2026-01-10") == ["offered"])
    #expect(try status("--recorded-until 2026-02-10") == ["awaiting-consent"])
    #expect(try status("--recorded-until 2026-03-09") == ["awaiting-consent"])
    #expect(try status("--recorded-until 2026-03-10") == ["offered"])
    #expect(desk.run("retract \(retraction) --because 'it was right after all'").status == .done)
    #expect(try status("") == ["awaiting-consent"])
    #expect(try status("--recorded-until 2026-04-01") == ["offered"])
  }

  @Test func `what is retracted does not come back by being recorded again`() throws {
    let desk = try Workshop.small()
    let offer = "record offer --power SE --for UA --in RU --date 2022-01 --unsourced"
    let id = try #require(desk.run(offer).recorded)
    #expect(desk.run("retract \(id) --because 'read wrongly'").status == .done)
    let again = desk.run(offer)
    #expect(again.output.hasPrefix("already recorded \(id)"))
    #expect(again.errors.contains("[entry.retracted]"))
    #expect(try desk.list("--status all --power SE").isEmpty)
  }

  @Test func `a text that says nothing is refused where it is given`() throws {
    let desk = try Workshop.small()
    try desk.write("one\n", "page.txt")
    let about = ["record", "rejection", "--mandate", "ch-for-ua-in-ru", "--date", "2022"]
    let note = ["document", "add", "x", "--title", "X", "--text", "page.txt"]
    let before = desk.bytes("data/ledger.jsonl")
    let calls: [[String]] =
      ["reason", "note", "scope-text", "locator", "condition", "confidence", "officer"]
      .map { about + ["--unsourced", "--\($0)", ""] }
      + ["author", "container", "publisher", "url", "language", "archive", "note"]
      .map { note + ["--\($0)", " "] } + [
        ["document", "add", "x", "--title", "", "--text", "page.txt"],
        ["retract", "cb0e", "--because", "\n"], ["prefer", "cb0e", "--because", ""],
        ["assert", "ch-for-us-in-ir", "--status", "ended", "--on", "today", "--note", ""],
      ]
    for call in calls {
      let run = desk.run(call)
      #expect(run.status == .wrongInput, "\(call)")
      #expect(run.errors.hasPrefix("command line:1:"), "\(call)")
    }
    #expect(desk.bytes("data/ledger.jsonl") == before)
    #expect(desk.bytes("data/documents/x.txt").isEmpty)
  }

  @Test func `a preference settles what is contested, and can be taken back`() throws {
    let desk = try Workshop.copy()
    func answer() throws -> [Row] {
      try desk.list("--for GB --in IR --as-of 2013-12-15 --status all")
    }
    #expect(try answer().map(\.possible) == [["in-force", "ended"]])
    let claims = desk.ledger.filter { $0.contains("se-for-gb-in-ir") && $0.contains("2014-02") }
    let id = try #require(claims.first?.text(of: "id"))
    let run = desk.run(
      "prefer \(id) --because 'the library has it from the office' --as-of 2013-12-15")
    #expect(run.output.contains("before  in force or ended"))
    #expect(try answer().map(\.status) == ["in-force"])
    #expect(try answer().allSatisfy { !$0.isContested })
    let preference = try #require(desk.ledger.last?.text(of: "id"))
    #expect(desk.run("retract \(preference) --because 'too bold'").status == .done)
    #expect(try answer().map(\.isContested) == [true])
  }

  @Test func `an assertion that fails is an error until it is retracted`() throws {
    let desk = try Workshop.small()
    #expect(desk.run("assert ch-for-us-in-ir --status in-force --on 2009-03-06").status == .done)
    #expect(desk.run("check").status == .done)
    let run = desk.run("assert ch-for-us-in-ir --status ended --on 2009-03-06")
    #expect(run.errors.contains("[assertion-failed]"))
    #expect(desk.run("check").status == .findings)
    let id = try #require(desk.ledger.last?.text(of: "id"))
    #expect(desk.run("retract \(id) --because 'a slip'").status == .done)
    #expect(desk.run("check").status == .done)
  }

  @Test func `what cannot be preferred, amended or cited is refused by name`() throws {
    let desk = try Workshop.small()
    let retraction = try #require(
      desk.run("retract cb0e --because x --format json").object()["id"] as? String)
    let claim = try #require(
      desk.run(
        "record offer --power SE --for UA --in RU --date 2019 --unsourced --officer 'Anna \u{1B}[m'"
      ).recorded)
    for (line, code, status) in [
      ("prefer \(retraction) --because x", "prefer.no-claim", .wrongInput),
      ("amend \(retraction) --date 2020 --because x", "amend.no-claim", .wrongInput),
      ("cite \(retraction)", "cite.no-source", .findings),
      ("cite \(claim) --format json", "cite.no-document", .findings),
    ] as [(String, String, Diagnostics.ExitStatus)] {
      let run = desk.run(line)
      #expect(run.status == status && run.errors.contains("[\(code)]"), "\(run.transcript)")
      #expect(run.output == "" && run.errors.contains("hint: "), "\(run.transcript)")
    }
    let cited = desk.run("cite \(claim)")
    #expect(cited.output == "No document, on the word of “Anna \\u{1B}[m”.\n")
    // What is taken back and preferred is said in words, also of both States of a pair.
    let pair = try #require(
      desk.run("record break --for UA --in RU --date 2022-02-24 --unsourced --officer Anna")
        .recorded)
    let preferred = desk.run("prefer \(pair) --because 'the note itself'")
    #expect(preferred.output.hasPrefix("preferred "))
    #expect(preferred.output.contains(": preference for \(pair), because the note itself\n"))
    #expect(preferred.output.contains("ch-for-ua-in-ru on "), "\(preferred.output)")
  }

  @Test func `what is recorded is told in JSON, of several mandates each`() throws {
    let desk = try Workshop.small()
    let offer = "record offer --power SE --for UA --in RU --date 2022-03 --unsourced --officer Anna"
    #expect(desk.run(offer).status == .done)
    let told = try desk.run(
      "record break --for UA --in RU --date 2022-02-24 --unsourced --officer Anna --format json"
    ).object()
    let changes = try #require(told["changes"] as? [[String: [String: Any]]])
    #expect(
      changes.map { $0["after"]?["mandate"] as? String } == ["ch-for-ua-in-ru", "se-for-ua-in-ru"])
    #expect(told["before"] is NSNull && told["after"] is NSNull)
    let folder = packageFolder + "/data/import"
    let call = [
      "import", "\(folder)/seeds.csv", "--map", "\(folder)/seeds.map.json", "--format", "json",
    ]
    let seeds = try Workshop.empty()
    #expect(seeds.imported("documents").status == .done)
    let first = try seeds.run(call).object()
    let again = try seeds.run(call).object()
    #expect(first["added"] as? Int == first["entries"] as? Int)
    #expect(first["entries"] as? Int == seeds.ledger.count { $0.contains("\"kind\":\"claim\"") })
    #expect(again["added"] as? Int == 0 && again["entries"] as? Int == first["entries"] as? Int)
    #expect((first["notImported"] as? [Any])?.isEmpty == true)
  }

  @Test func `revisions of git are offered where one is typed`() throws {
    let desk = try Workshop.small()
    let run = desk.run(
      ["--complete", "check", "--since", "m"],
      git: { words, _ in
        words.first == "for-each-ref"
          ? GitAnswer(status: 0, output: Array("main\norigin/main\nmend\n".utf8), errors: "") : nil
      })
    #expect(run.output == "words\nmain\t\nmend\t\n", "\(run.transcript)")
    let without = desk.run(["--complete", "check", "--since", ""])
    #expect(without.output == "words\nHEAD\t\n", "\(without.transcript)")
  }

  @Test func `an amended claim keeps what is not named`() throws {
    let desk = try Workshop.small()
    let run = desk.run("amend cb0e --date 2022-08-11 --because 'the agency gives the day'")
    let id = try #require(run.recorded)
    let line = try #require(desk.ledger.first { $0.text(of: "id") == id })
    #expect(line.text(of: "date") == "2022-08-11")
    #expect(line.text(of: "reason") == "no longer neutral after joining sanctions")
    #expect(line.contains(#""lines":[4,4]"#))
    let rows = try desk.list("--status all --for UA --as-of 2022-08-15")
    #expect(rows.map { $0.possible.contains("rejected") } == [true])
    let other = desk.run(
      "amend \(id) --power SE --for UA --in RU --unsourced --officer Anna --because 'another power'"
    )
    let moved = try #require(desk.ledger.first { $0.text(of: "id") == other.recorded })
    #expect(moved.text(of: "mandate") == "se-for-ua-in-ru")
    #expect(moved.text(of: "officer") == "Anna" && !moved.contains("\"document\""))
    #expect(moved.text(of: "date") == "2022-08-11")
  }

  @Test func `an amendment that a power cut ends between its lines loses no claim`() throws {
    let desk = try Workshop.small()
    let before = desk.bytes("data/ledger.jsonl")
    let amend = "amend cb0e --date 2022-08-11 --because 'the agency gives the day'"
    let id = try #require(desk.run(amend + " --format json").object()["id"] as? String)
    let whole = desk.bytes("data/ledger.jsonl")
    #expect(desk.ledger.suffix(2).map { $0.text(of: "kind") } == ["claim", "retraction"])
    let end = try #require(whole[before.count...].firstIndex(of: 0x0A))
    try desk.write(Array(whole[...end]), "data/ledger.jsonl")
    #expect(desk.ledger.last?.text(of: "id") == id)
    let held = desk.run("show ch-for-ua-in-ru --as-of 2022-09-01").output
    #expect(held.contains("cb0e2fa8682a625e08a9") && held.contains(id), "\(held)")
    let again = desk.run(amend)
    #expect(again.status == .done)
    #expect(again.output.hasPrefix("already recorded \(id)"), "\(again.output)")
    #expect(desk.bytes("data/ledger.jsonl") == whole)
  }

  @Test func `a text of a document is held, cited by line and guarded`() throws {
    let desk = try Workshop.empty()
    try desk.write("one\ntwo\nthree\n", "page.txt")
    let add = "document add page --title Page --date 2020 --text page.txt"
    #expect(desk.run(add + " --dry-run").status == .done)
    #expect(desk.bytes("data/documents/page.txt").isEmpty)
    #expect(desk.run(add).status == .done)
    #expect(desk.bytes("data/documents/page.txt") == desk.bytes("page.txt"))
    let id = try #require(
      desk.run("record offer --power SE --for UA --in RU --date 2019 --source page:2-3").recorded)
    let cited = desk.run("cite \(id)").output
    #expect(cited.contains("  two\n  three\n"))
    #expect(!cited.contains("one\n"))
    try desk.write("one\n2\nthree\n", "data/documents/page.txt")
    #expect(desk.run("check").status == .findings)
    #expect(desk.run("check").output.contains("[document.changed]"))
    try desk.write("one\n", "data/documents/page.txt")
    #expect(desk.run("check").output.contains("[claim.lines-missing]"))
  }

  @Test func `what is published later does not count before`() throws {
    let desk = try Workshop.small()
    for (day, count) in [
      ("2009-03-05", 0), ("2009-03-06", 2), ("2021-09-30", 3), ("2022-09-22", 7),
    ] {
      let head = desk.run("list --evidence-until \(day)").output
      #expect(head.contains("Claims counted:           \(count)\n"), "\(day)")
      #expect(head.contains("Claims left out:          \(7 - count)\n"), "\(day)")
    }
  }

  @Test func `a table comes in from standard input, and nothing of a wrong one`() throws {
    let desk = try Workshop.small()
    let map = packageFolder + "/data/import/seeds.map.json"
    let head = "act,force,power,for,in,by,date,since,reason,document,lines\n"
    let row = "offer,,SE,UA,RU,SE,2022-01,,,swissinfo-2022-09-22-cassis-lavrov,2\n"
    let call = ["import", "-", "--map", map]
    let before = desk.bytes("data/ledger.jsonl")
    let wrong = desk.run(
      call, input: Array((head + row + row.replacing("offer", with: "ofer")).utf8))
    #expect(wrong.status == .wrongInput)
    #expect(desk.bytes("data/ledger.jsonl") == before)
    #expect(desk.run(call + ["--dry-run"], input: Array((head + row).utf8)).status == .done)
    #expect(desk.bytes("data/ledger.jsonl") == before)
    #expect(desk.run(call, input: Array((head + row).utf8)).output.contains(" 1 added"))
    #expect(try desk.list("--status all --power SE").map(\.mandate) == ["se-for-ua-in-ru"])
  }

  @Test func `an answer goes to a file whole, and the ledger is found from the environment`() throws
  {
    let desk = try Workshop.small()
    let printed = desk.run("report").output
    let run = desk.run("report --output out.txt")
    #expect(run.output == "")
    #expect(String(decoding: desk.bytes("out.txt"), as: UTF8.self) == printed)
    let other = try Desk()
    #expect(other.run("report").status == .wrongInput)
    let found = other.run(["report"], environment: ["GOODOFFICES_DATA": desk.path("data")])
    #expect(found.output == printed)
    #expect(Desk(folder: desk.path("data/documents")).run("report").output == printed)
  }
}
