import Diagnostics
import EvidenceLedger
import Exports
import Extraction
import Foundation
import Ingestion
import Mandates
import PlainCSV
import PlainJSON
import States
import Testing

/// Hostile text on every way in, and what is shown of it.
struct HostileInputTests {
  private let texts = hostileTexts.map(\.text)

  /// Holds what a run printed to the gate: nothing unseen, and no line that passes for another.
  private func hold(_ run: Run, sourceLocation: SourceLocation = #_sourceLocation) {
    for text in [run.output, run.errors] {
      let found = unseen(in: text)
      #expect(
        found.isEmpty, "\(run.words.map(\.visible)): \(found)", sourceLocation: sourceLocation)
      let forged = text.split(separator: "\n").contains {
        $0.drop { " \"'-|>*[".contains($0) }.hasPrefix("FORGED")
      }
      #expect(!forged, "\(run.words.map(\.visible))", sourceLocation: sourceLocation)
    }
  }

  /// Writes a text as files may hold it: with a language that is plain, and a mandate to read.
  private func sentence(_ text: String) -> String {
    "The minister said that \(text) would do. Switzerland offered to represent Ukraine in Russia on"
      + " 10 August 2022, \(text), the ministry said. Moscow turned the offer down, as \(text) knew.\n"
  }

  /// Texts that are hostile to a terminal or a page, for what takes long.
  static let worst = hostileTexts.filter {
    ["terminal", "unseen", "element", "attribute", "script", "JSON"].contains($0.target)
  }

  @Test(arguments: worst)
  func `point 14: texts and pages`(_ hostile: HostileText) throws {
    let desk = try Workshop.empty()
    let text = hostile.text
    try desk.write(sentence(text), "page.txt")
    let markup = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    let value = markup.replacing("\"", with: "&quot;")
    try desk.write(
      "<!DOCTYPE html><html lang=\"en\"><head><title>\(markup)</title>"
        + "<meta name=\"author\" content=\"\(value)\"><meta property=\"og:site_name\" content=\""
        + "\(value)\"><link rel=\"canonical\" href=\"\(value)\"></head><body><h1>\(markup)</h1><p>"
        + sentence(markup) + "</p></body></html>", "page.html")
    for file in ["page.txt", "page.html"] {
      hold(desk.run("extract \(file) --lang en --plain"))
      hold(desk.run("ingest \(file) --lang en"))
    }
    hold(desk.run(["extract", "./" + text, "--lang", "en"]))
    hold(desk.run(["review", "--accept", "place=\(text)"]))
    hold(desk.run(["review", "--reject-all", "--because", text, "--officer", text]))
  }

  @Test func `point 14: records and items`() throws {
    let desk = try Workshop.empty()
    let records = texts.map { text in
      JSONValue.object(
        ["id", "title", "publisher", "url", "text"].map { key in
          (key, .string(key == "text" ? sentence(text) : text))
        } + [("lang", .string("en")), ("published", .string("2022-08-20"))])
    }
    try desk.write(records.flatMap { $0.compactBytes + [0x0A] }, "lines.jsonl")
    let items = texts.map { text in
      JSONValue.object([
        ("id", .string(text)), ("type", .string(text)), ("title", .string(text)),
        ("author", .array([.object([("literal", .string(text))])])),
        ("publisher", .string(text)), ("URL", .string(text)), ("language", .string("en")),
        ("issued", .object([("raw", .string(text))])),
        ("file", .string("\(text):page.txt:text/plain")),
        ("attachments", .array([.object([("path", .string(text))])])),
      ])
    }
    try desk.write(JSONValue.array(items).compactBytes, "library.json")
    for line in [
      "extract lines.jsonl", "extract lines.jsonl --plain", "ingest lines.jsonl --dry-run",
      "ingest lines.jsonl", "ingest library.json", "review --list", "review --list --format json",
      "document list", "check",
    ] { hold(desk.run(line)) }
    let answers = texts.flatMap { text in
      ["e", "reason=\(text)", "place=\(text)", text, "", "r", text, text, "a", "?"]
    }
    let lines = (answers + ["q"]).map { $0.replacing("\n", with: " ").replacing("\r\n", with: " ") }
    hold(desk.run(["review"], input: Array(lines.joined(separator: "\n").utf8)))
    hold(desk.run("review --reject-all --because no"))
    for line in ["report sources", "report digest", "document orphans", "check"] {
      hold(desk.run(line))
    }
    #expect(desk.ledger.count > texts.count)
  }

  @Test(arguments: hostileTexts)
  func `point 14: names of files, officers, folders and variables`(_ hostile: HostileText) throws {
    let desk = try Workshop.empty()
    let text = hostile.text
    let about = "--mandate ch-for-ua-in-ru --date 2022-08 --unsourced"
    hold(desk.run(words(of: "record offer --by CH \(about)"), officer: text))
    hold(
      desk.run(
        words(of: "record rejection --by RU \(about) --officer A"), environment: ["USER": text]))
    hold(desk.run(["list"], environment: ["GOODOFFICES_DATA": text]))
    hold(desk.run(["init", "made/" + text]))
    hold(desk.run(["export", "package", "--output", "packed/" + text]))
    for line in ["show ch-for-ua-in-ru", "export jsonl"] { hold(desk.run(line)) }
    guard !text.contains("\0"), !text.contains("/"), text.utf8.count < 250 else { return }
    try desk.write(sentence("he"), text)
    hold(desk.run(["import", "./" + text, "--map", "./" + text]))
    hold(desk.run(["document", "add", "a", "--title", "A", "--text", "./" + text]))
    hold(desk.run(["report", "--output", "./" + text]))
  }

  @Test func `point 14: cells of a table, and items of a bibliography`() throws {
    let desk = try Workshop.empty()
    let map = packageFolder + "/Tests/Fixtures/tables/documents.map.json"
    let header = [
      "key", "type", "title", "authors", "container", "publisher", "date", "url", "accessed",
      "language", "archive", "sha256", "copy_of", "note",
    ]
    for (number, text) in texts.enumerated() {
      let row = header.enumerated().map { place, name in
        switch name {
        case "key": "doc-\(number)"
        case "type": "webpage"
        case "url": "https://example.org/\(number)"
        case "language": "en"
        case "date", "accessed", "sha256", "copy_of": ""
        default: text
        }
      }
      try desk.write(CSVWriter.text([header, row]), "one.csv")
      let run = desk.run(["import", "one.csv", "--map", map, "--officer", text])
      hold(run)
      let isAdmitted = CSVWriter.admitted(text) == text && !text.allSatisfy { $0 == " " }
      #expect(run.status != .done || isAdmitted, "\(text.visible)")
      // A whole row of it, where no cell can be read.
      try desk.write(
        CSVWriter.text([header, header.map { _ in text }, [text]]), "wrong.csv")
      hold(desk.run(["import", "wrong.csv", "--map", map]))
      hold(desk.run(["import", "one.csv", "--map", "wrong.csv"]))
    }
    #expect(desk.ledger.count > texts.count / 2)
    let other = try Workshop.empty()
    try other.write(desk.run("export csl").output, "library.json")
    hold(other.run("import library.json --officer A"))
    #expect(other.run("export csl").output == desk.run("export csl").output)
    #expect(other.ledger.count == desk.ledger.count)
  }

  @Test func `point 14: a queue that was written by somebody else`() throws {
    let desk = try Workshop.empty()
    try desk.write("Switzerland offered to represent Ukraine in Russia.\n", "a.txt")
    try #require(desk.run("document add doc-a --title A --text a.txt").status == .done)
    let sum = try DocumentText(desk.bytes("a.txt"), name: "a.txt").sha256
    var queue = ReviewQueue()
    for text in texts {
      var proposal = Proposal(.act(.offer), modality: .asserted, span: 0..<11, rule: text)
      proposal.power = StateKey("CH")
      proposal.represented = StateKey("UA")
      proposal.receiving = StateKey("RU")
      proposal.by = [StateKey("CH")].compactMap(\.self)
      proposal.scope = Scope([.visas], text: text)
      proposal.reason = text
      proposal.why = text
      queue.proposals.append(
        QueuedProposal(
          proposal, document: try #require(DocumentKey("doc-a")), sha256: sum, lines: 1...1,
          quote: text, rules: text, tool: text, said: text))
    }
    try desk.write(queue.bytes, "data/queue.jsonl")
    #expect(try ReviewQueue(desk.bytes("data/queue.jsonl"), name: "q") == queue)
    for line in ["review --list", "review --list --format json", "review --accept-all --dry-run"] {
      hold(desk.run(line))
    }
    let answers = texts.indices.map { ["s\n", "a\n", "e\n\n", "r\nno\n"][$0 % 4] }.joined()
    hold(desk.run(["review"], input: Array(answers.utf8)))
    hold(desk.run("review --reject-all --because no"))
    #expect(desk.run("review --list").output.contains("0 proposals") == false)
    hold(desk.run("check"))
    // Changed by hand, and its line shown.
    let changed = texts.map { "{\"document\":\"doc-a\",\"quote\":\($0)}\n" }.joined()
    try desk.write(changed, "data/queue.jsonl")
    hold(desk.run("review"))
  }

  @Test func `point 17: nothing that is small to give is large to read`() throws {
    let desk = try Workshop.empty()
    var page = "<!DOCTYPE html [<!ENTITY a \"Bern \">"
    for (name, of) in zip("bcdefghi", "abcdefgh") {
      page += "<!ENTITY \(name) \"\(String(repeating: "&\(of);", count: 10))\">"
    }
    page += "]><html lang=en><p>" + String(repeating: "&i;&i &#x110000;&#99999999999;", count: 99)
    try desk.write(page, "page.html")
    try desk.write([0x1F, 0x8B, 0x08] + [UInt8](repeating: 0, count: 99), "page.txt.gz")
    try desk.write(String(repeating: "[", count: 100_000), "library.json")
    try desk.write("[{\"id\":1e999999,\"issued\":{\"date-parts\":[[1e99,-1]]}}]", "numbers.json")
    let run = desk.run("extract page.html --lang en --plain")
    hold(run)
    #expect(run.output.utf8.count + run.errors.utf8.count < page.utf8.count)
    _ = desk.run("ingest page.html --lang en --key page")
    #expect(desk.bytes("data/documents/page.txt").count < page.utf8.count)
    for file in ["page.txt.gz", "library.json", "numbers.json"] {
      let run = desk.run("ingest \(file) --lang en")
      hold(run)
      #expect(run.errors.utf8.count < 5_000, "\(file)")
    }
    #expect(desk.ledger.count <= 2)
  }

  @Test func `point 14: a ledger that was written by somebody else`() throws {
    let desk = try Workshop.empty()
    for text in texts {
      try desk.write(
        "\(text)\n{\"v\":1,\"id\":\"\(text)\"}\n{\"v\":1,\"\(text)\":\"\\ud800\"}\n<<<<<<< \(text)\n",
        "data/ledger.jsonl")
      for line in ["check", "check --format json", "list"] { hold(desk.run(line)) }
    }
  }

  @Test func `point 15: what leaves for programs is exact, and each form is what it says`() throws {
    let desk = try Desk()
    try desk.write(HostileLedger.oneByOne(texts).lines, "data/ledger.jsonl")
    for table in TableName.allCases {
      let csv = desk.run("export csv --table \(table.rawValue)")
      let read = CSVReader.read(SourceText(name: "t.csv", csv.output))
      #expect(csv.status == .done && read.diagnostics.isEmpty)
      let shown = desk.run(words(of: "export csv --table \(table.rawValue)"), width: 80)
      #expect(unseen(in: shown.output, but: ["\n", "\t"]).isEmpty)
      let lines = desk.run("export jsonl --table \(table.rawValue)").output
      #expect(unseen(in: lines).isEmpty)
      let rows = lines.split(separator: "\n")
      #expect(rows.count == read.records.count)
      guard table == .documents else { continue }
      for (number, text) in texts.enumerated() {
        let key = HostileLedger.key(number)
        let row = try #require(rows.first { $0.contains("\"\(key)\"") })
        let node = try readJSON(Array(row.utf8))
        #expect(node["title"]?.string.map { Array($0.utf8) } == Array(text.utf8))
        let place = try #require(read.header?.fields.firstIndex { $0.text == "title" })
        let record = try #require(read.records.first { $0.fields.contains { $0.text == key } })
        #expect(
          record.fields[place].text.unicodeScalars.elementsEqual(
            CSVWriter.admitted(text).unicodeScalars))
      }
    }
    let csl = desk.run("export csl")
    #expect(csl.status == .done && unseen(in: csl.output).isEmpty)
    #expect(try csl.objects().count == texts.count)
  }

  @Test func `point 15: documents, citations and candidates of a shell`() throws {
    let desk = try Desk()
    try desk.write(HostileLedger.oneByOne(texts).lines, "data/ledger.jsonl")
    let plain = try Desk()
    try plain.write(HostileLedger.oneByOne(texts.map { _ in "word" }).lines, "data/ledger.jsonl")
    hold(desk.run("document list"))
    hold(desk.run("document list --format json"))
    hold(desk.run("document orphans"))
    // One for each sixth text, which stand on all pages above.
    for number in texts.indices where number % 6 == 0 {
      let key = HostileLedger.key(number)
      for line in ["cite \(key)", "cite \(key) --format json", "document show \(key)"] {
        let run = desk.run(line)
        #expect(run.status == .done)
        hold(run)
      }
    }
    for words in [["cite", ""], ["show", ""], ["retract", ""], ["document", "show", "d"]] {
      let offered = desk.run(["--complete"] + words)
      let expected = plain.run(["--complete"] + words)
      #expect(unseen(in: offered.output, but: ["\n", "\t"]).isEmpty)
      let lines = offered.output.split(separator: "\n").map { $0.split(separator: "\t") }
      #expect(lines.count == expected.output.split(separator: "\n").count && lines.count > 10)
      for line in lines { #expect(line.count <= 2 && line[0].contains(/^[a-z0-9.@-]+$/)) }
    }
  }
}
