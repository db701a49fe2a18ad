import Diagnostics
import Foundation
import TestSupport
import Testing

/// What taking in documents does to the ledger, the texts held and the queue.
struct IngestTests {
  static let august = """
    Swiss offer to Kyiv

    Switzerland offered to represent Ukraine in Russia on 10 August 2022, the ministry in Bern \
    said. According to diplomats, Kyiv accepted within days of it, and was glad that somebody asked.
    Moscow turned the offer down. The ministry said that it had no plans for an interests section.
    Switzerland has represented the United States in Iran since 1980, and Sweden could look after \
    British interests there, it was said.

    """

  private static let options =
    "--publisher 'The Daily' --date 2022-08-20 --url https://example.org/a"

  private func desk() throws -> Desk {
    let desk = try Workshop.empty()
    try desk.write(Self.august, "august.txt")
    return desk
  }

  @Test func `a text is registered, held, read and put into the queue, once`() throws {
    let desk = try desk()
    var transcript = ""
    for line in [
      "ingest august.txt \(Self.options) --dry-run", "ingest august.txt \(Self.options)",
      "ingest august.txt \(Self.options)", "ingest august.txt",
      "ingest august.txt --format json", "document show daily-2022-08-20-swiss-offer-kyiv",
    ] {
      let before = desk.bytes("data/ledger.jsonl")
      let run = desk.reading(line)
      transcript += run.transcript + "\n"
      if line.hasSuffix("--dry-run") {
        #expect(desk.bytes("data/ledger.jsonl") == before)
        #expect(desk.bytes("data/queue.jsonl").isEmpty)
        #expect(desk.bytes("data/documents/daily-2022-08-20-swiss-offer-kyiv.txt").isEmpty)
      }
    }
    transcript += String(decoding: desk.bytes("data/queue.jsonl"), as: UTF8.self)
    expectGolden(transcript, "ingest/text.txt")
    #expect(desk.ledger.count == 1)
    #expect(
      desk.bytes("data/documents/daily-2022-08-20-swiss-offer-kyiv.txt") == Array(Self.august.utf8))
  }

  @Test func `a changed text is a new version, and claims that lost their words are told`() throws {
    let desk = try desk()
    let url = "--url https://example.org/a"
    var transcript = desk.reading("ingest august.txt --key daily-a \(url)").transcript
    transcript += desk.reading("review --accept-all").transcript
    for kind in ["rejection", "consent"] {
      desk.reading(
        "record \(kind) --mandate ch-for-ua-in-ru --by RU --date 2022-08 --source daily-a:5")
    }
    desk.set("2026-11-23T09:30:00Z")
    let changed = Self.august.replacing("Moscow turned the offer down. ", with: "")
      .replacing("Swiss offer to Kyiv\n", with: "Swiss offer to Kyiv (updated)\n\n")
    try desk.write(changed, "changed.txt")
    for line in [
      "ingest changed.txt --url http://www.example.org/a/ --dry-run",
      "ingest changed.txt --url http://www.example.org/a/", "document orphans", "check",
      "document orphans --format json", "cite 0740", "cite 0d28", "cite 457c",
      "document show daily-a", "ingest august.txt --key daily-a",
      "ingest changed.txt --key daily-a",
    ] {
      transcript += "\n" + desk.reading(line).transcript
    }
    expectGolden(transcript, "ingest/version.txt")
    #expect(desk.bytes("data/documents/daily-a.txt") == Array(changed.utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.path("data/documents"))
    let old = try #require(names.first { $0.contains("@") })
    #expect(desk.bytes("data/documents/\(old)") == Array(Self.august.utf8))
  }

  @Test func `a text is found for a record that has none`() throws {
    let desk = try desk()
    desk.run(
      "document add daily-a --title '[An article]' --publisher 'The Daily' --date 2022-08-20 --url https://example.org/a"
    )
    let run = desk.reading("ingest august.txt --url https://example.org/a#top")
    #expect(run.output.hasPrefix("given a text: daily-a\n"), "\(run.output)")
    let check = desk.run("check")
    #expect(!check.output.contains("rival-record"), "\(check.output)")
    #expect(check.status == .done)
    let show = desk.run("document show daily-a")
    #expect(show.output.contains("The Daily, 20 August 2022"))
  }

  @Test func `copies count as one voice, translations when they are told`() throws {
    let desk = try desk()
    try desk.write(
      "From our correspondent\n" + Self.august.replacing("glad", with: "happy"), "copy.txt")
    try desk.write(
      """
      Die Schweiz vertritt die USA im Iran. Das ist so seit dem Jahr 1980, und es bleibt dabei, wie \
      das Aussendepartement in Bern am Freitag mitteilte. Der Iran wurde nicht gefragt.
      """, "german.txt")
    var transcript = ""
    for line in [
      "ingest august.txt --key daily-a --date 2022-08-20",
      "ingest copy.txt --key gazette-b --publisher Gazette --date 2022-08-21",
      "ingest august.txt --key herald-c --publisher Herald --date 2022-08-21",
      "ingest german.txt --key zeitung-d --copy-of gazette-b --date 2022-08-22",
      "review --accept rule=represent.since", "review --accept rule=represent.active",
      "show ch-for-us-in-ir --as-of 2022-09-01", "explain ch-for-us-in-ir --as-of 2022-09-01",
    ] { transcript += desk.reading(line).transcript + "\n" }
    expectGolden(transcript, "ingest/copies.txt")
  }

  @Test func `a bibliography brings its texts, and pages tell of themselves`() throws {
    let desk = try desk()
    try desk.write(
      """
      <!doctype html><html lang="en"><head><title>Swiss in Iran - The Daily</title>
      <meta property="og:site_name" content="The Daily">
      <meta property="article:published_time" content="2021-09-30T10:00:00Z"></head>
      <body><nav>Home</nav><article><h1>Swiss in Iran</h1>
      <p>Switzerland has represented the United States in Iran since 1980, and the ministry in Bern
      said that nothing of this had changed.</p></article></body></html>
      """, "in/page.html")
    try desk.write(Self.august, "in/files/a.txt")
    try desk.write(
      """
      [{"id":"daily-a","type":"article-newspaper","title":"Swiss offer","publisher":"The Daily",
        "issued":{"date-parts":[[2022,8,20]]},"language":"en-GB","URL":"https://example.org/a",
        "attachments":[{"path":"files/a.pdf"},{"path":"files/a.txt"}]},
       {"id":7,"type":"book","title":"Good offices","author":[{"family":"Muster","given":"Anna"}],
        "issued":{"date-parts":[["1999"]]}},
       {"id":"gone","type":"webpage","title":"Gone","attachments":["missing.html"]}]
      """, "in/library.json")
    var transcript = ""
    for line in ["ingest in/library.json in/page.html", "ingest in/library.json", "document list"] {
      transcript += desk.reading(line).transcript + "\n"
    }
    expectGolden(transcript, "ingest/bibliography.txt")
  }

  @Test func `what is wrong is told by name, and the rest goes on`() throws {
    let desk = try desk()
    try desk.write([0xFF, 0xFE, 0x41], "wrong.txt")
    try desk.write("Швейцария представляет интересы США в Иране с 1980 года.\n", "russian.txt")
    try desk.write("[1, {\"title\":\"x\"}", "broken.json")
    try desk.write("", "empty.txt")
    var transcript = ""
    for line in [
      "ingest wrong.txt missing.txt russian.txt broken.json august.txt", "ingest",
      "ingest august.txt russian.txt --key two", "ingest august.txt --key 'No key'",
      "ingest empty.txt", "ingest august.txt --date yesterday",
    ] { transcript += desk.reading(line).transcript + "\n" }
    expectGolden(transcript, "ingest/wrong.txt")
    try desk.write("no JSON\n{}\n", "data/queue.jsonl")
    let queue = desk.bytes("data/queue.jsonl")
    let ledger = desk.bytes("data/ledger.jsonl")
    try desk.write(Self.august + "More.\n", "more.txt")
    let run = desk.reading("ingest more.txt --key more")
    #expect(run.status == .trouble && run.errors.contains("[queue.damaged]"))
    #expect(desk.bytes("data/queue.jsonl") == queue)
    #expect(desk.bytes("data/ledger.jsonl") == ledger)
  }

  @Test func `a text that holds again is made current where a remark says so`() throws {
    let desk = try desk()
    desk.reading("ingest august.txt --key daily-a --date 2022-08-20")
    desk.reading("review --accept act=rejection")
    desk.set("2026-11-23T09:30:00Z")
    let changed = Self.august.replacing("Moscow turned the offer down. ", with: "")
    try desk.write(changed, "changed.txt")
    #expect(desk.reading("ingest changed.txt --key daily-a").output.contains("new version"))
    #expect(desk.run("document show daily-a").errors.contains("[document.orphan]"))
    let told = desk.reading("ingest august.txt --key daily-a")
    #expect(told.output.contains("with --key daily-a and a --note"), "\(told.output)")
    let back = "ingest august.txt --key daily-a --note 'the paper took its change back'"
    #expect(desk.reading(back).output.contains("new version"))
    #expect(desk.bytes("data/documents/daily-a.txt") == Array(Self.august.utf8))
    #expect(!desk.run("document show daily-a").errors.contains("[document.orphan]"))
    #expect(desk.run("check").status == .done)
    #expect(desk.reading(back).output.hasPrefix("already registered daily-a"))
  }

  @Test func `what a bibliography has and is not taken as it stands is told by name`() throws {
    let desk = try desk()
    try desk.write(Self.august, "in/a.txt")
    try desk.write(
      """
      [{"id":"Müller:2022","type":"oddity","title":"One","issued":{"date-parts":[[2022,8,20]]},
        "attachments":[{"path":"a.txt"},{"path":"b.txt"},{"path":"a.pdf"}]},
       {"type":"webpage","title":"Two","publisher":"Gazette","issued":{"date-parts":[[2022,8,21]]},
        "attachments":["a.txt"]},
       {"id":"gone","type":"webpage","title":"Gone","attachments":["missing.html"]}]
      """, "in/library.json")
    let run = desk.reading("ingest in/library.json")
    #expect(run.status == .done, "\(run.errors)")
    for told in [
      "'Müller:2022' in 'in/library.json': its citation key cannot be", "'oddity' is no type",
      "'b.txt' is not read", "'a.pdf' is not read", "'gone' in 'in/library.json' is taken in",
    ] { #expect(run.errors.contains(told), "\(told): \(run.errors)") }
    #expect(run.output.contains("a copy of "), "\(run.output)")
    #expect(desk.ledger.count == 3)
    #expect(desk.ledger.contains { $0.contains("\"key\":\"gone\"") })
    #expect(desk.reading("ingest in/library.json").output.contains("already registered gone"))
    #expect(desk.ledger.count == 3)
  }

  @Test func `a bibliography brings texts out of its own folder and out of those named`() throws {
    let desk = try desk()
    let secret = "Switzerland represents Iran in Canada. The password is 1234.\n"
    try desk.write(secret, "secret/notes.txt")
    try desk.write(Self.august, "in/own.txt")
    try FileManager.default.createSymbolicLink(
      atPath: desk.path("in/link.txt"), withDestinationPath: desk.path("secret/notes.txt"))
    try FileManager.default.createSymbolicLink(
      atPath: desk.path("in/way"), withDestinationPath: desk.path("secret"))
    let files = [
      "above": "../secret/notes.txt", "absolute": desk.path("secret/notes.txt"),
      "linked": "link.txt", "led": "way/notes.txt",
    ]
    let items = files.sorted { $0.key < $1.key }.map { key, file in
      "{\"id\":\"\(key)\",\"type\":\"webpage\",\"title\":\"\(key)\",\"attachments\":[\"\(file)\"]}"
    }
    let own =
      "{\"id\":\"own\",\"type\":\"webpage\",\"title\":\"own\",\"attachments\":[\"x/../own.txt\"]}"
    try desk.write("", "in/x/nothing")
    try desk.write("[" + (items + [own]).joined(separator: ",") + "]", "in/library.json")
    let run = desk.reading("ingest in/library.json")
    #expect(run.status == .done, "\(run.errors)")
    for (key, file) in files {
      #expect(
        run.errors.contains("'\(key)' in 'in/library.json' is taken in without a text: '\(file)'"))
      #expect(desk.bytes("data/documents/\(key).txt").isEmpty)
    }
    #expect(run.errors.contains("[ingest.attachment-outside]"))
    // Each names the folder in which the file really lies, so that the next call takes it in.
    let hint = "--attachments \(desk.path("secret"))"
    #expect(run.errors.ranges(of: hint).count == files.count, "\(run.errors)")
    #expect(!desk.bytes("data/documents/own.txt").isEmpty)
    let more = desk.reading("ingest in/library.json --attachments secret")
    #expect(!more.errors.contains("attachment-outside"), "\(more.errors)")
    for key in files.keys {
      #expect(desk.bytes("data/documents/\(key).txt") == Array(secret.utf8))
    }
  }

  @Test func `a damaged queue is told by check, and one that is missing by the list`() throws {
    let desk = try desk()
    desk.reading("ingest august.txt --key daily-a --date 2022-08-20")
    #expect(!desk.run("check").output.contains("[queue.damaged]"))
    let waiting = desk.run("review --list")
    #expect(waiting.errors.isEmpty)
    let queue = String(decoding: desk.bytes("data/queue.jsonl"), as: UTF8.self)
    try desk.write(
      queue.replacing("\"sum\":\"", with: "\"sum\":\"0"), "data/queue.jsonl")
    let check = desk.run("check")
    #expect(check.output.contains("[queue.damaged]") && check.status == .findings)
    #expect(check.output.contains("data/queue.jsonl:1:"))
    try FileManager.default.removeItem(atPath: desk.path("data/queue.jsonl"))
    let gone = desk.run("review --list")
    #expect(gone.errors.contains("[queue.missing]") && gone.status == .done, "\(gone.errors)")
    #expect(gone.errors.contains("of 1 text no proposal was ever decided"))
    #expect(gone.errors.contains("goodoffices ingest data/documents/*.txt"))
    #expect(desk.reading("ingest data/documents/daily-a.txt").status == .done)
    let again = desk.run("review --list")
    #expect(again.output == waiting.output && again.errors.isEmpty)
    // What was decided once is no news.
    desk.reading("review --reject-all --because 'not so'")
    try FileManager.default.removeItem(atPath: desk.path("data/queue.jsonl"))
    #expect(desk.run("review --list").errors.isEmpty)
  }

  @Test func `a text held that was changed by hand is not written over`() throws {
    let desk = try desk()
    desk.reading("ingest august.txt --key daily-a")
    try desk.write("changed by hand\n", "data/documents/daily-a.txt")
    try desk.write(Self.august + "More.\n", "more.txt")
    let ledger = desk.bytes("data/ledger.jsonl")
    let run = desk.reading("ingest more.txt --key daily-a")
    #expect(run.status == .findings && run.errors.contains("[document.held]"))
    #expect(desk.bytes("data/documents/daily-a.txt") == Array("changed by hand\n".utf8))
    #expect(desk.bytes("data/ledger.jsonl") == ledger)
  }
}
