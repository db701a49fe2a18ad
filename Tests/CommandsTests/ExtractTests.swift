import Commands
import Dates
import Diagnostics
import DocumentReading
import Extraction
import Foundation
import Mandates
import States
import TestSupport
import Testing

@Suite struct ExtractTests {
  static func line(_ id: String, _ text: String, _ more: String = "\"lang\":\"en\"") -> String {
    "{\"id\":\"\(id)\",\(more),\"text\":\"\(text)\"}\n"
  }

  @Test func `a proposal is one line with its keys in order`() throws {
    var document = IncomingDocument(id: "a", text: Array("first\nzweite Zeile\nthird".utf8))
    document.provenance = Provenance(record: "urn:uuid:1", uri: "https://example.org", date: nil)
    var full = Proposal(
      .attestation(.over), modality: .reported, span: 6..<18, rule: "represent.passive")
    full.power = StateKey("CH")
    full.represented = StateKey("US")
    full.receiving = StateKey("SUHH")
    full.place = Place("hong-kong")
    full.by = [StateKey("CH"), StateKey("US")].compactMap(\.self)
    full.to = StateKey("SE")
    full.date = try EDTF("2022-08~")
    full.since = try EDTF("1980")
    full.until = try EDTF("../2015")
    full.scope = Scope([.visas, .consular], text: "only")
    full.reason = "because of \"this\""
    full.why = "'its' is the US"
    let bare = Proposal(.act(.offer), modality: .negated, span: 0..<5, rule: "offer")
    var extraction = Extraction()
    extraction.proposals = [bare, full]
    extraction.abstentions = [Abstention(span: 19..<24, rule: "x", why: "whose is not told")]
    var choice = ProposalLines.Choice()
    choice.tellsAbstentions = true
    let all = String(decoding: ProposalLines(document, choice).bytes(extraction), as: UTF8.self)
    let versions = "\"rules\":\"\(Extractor.rulesVersion)\",\"tool\":\"\(programVersion)\""
    expectGolden(
      all.replacingOccurrences(of: versions, with: "\"rules\":\"R\",\"tool\":\"T\""),
      "commands/extract-lines.jsonl")
    choice = ProposalLines.Choice()
    choice.onlyActual = true
    let actual = String(decoding: ProposalLines(document, choice).bytes(extraction), as: UTF8.self)
    #expect(actual == all.split(separator: "\n")[1] + "\n")
    #expect(ProposalLines(document).bytes(Extraction()).isEmpty)
  }

  @Test func `what is proposed comes out in the order of the documents`() {
    let desk = ExtractDesk(
      Self.line("a", "mandate, perhaps a mandate") + Self.line("b", "none")
        + Self.line("c", "the mandate", "\"lang\":\"de\",\"published\":\"2022\""))
    let plain = desk.run()
    #expect(plain.status == .done)
    #expect(plain.errors.contains("'a'") && !plain.errors.contains("'b'"))
    #expect(plain.errors.split(separator: "[document.no-date]").count == 2)
    #expect(desk.run("--published", "2022").errors.isEmpty)
    #expect(
      plain.lines.map { $0.contains("\"modality\":\"hypothetical\"") }
        == [false, true, false, false])
    #expect(plain.lines.last?.contains("\"date\":\"2022\"") == true)
    #expect(desk.run("--modality", "actual").lines.count == 3)
    #expect(desk.run("--why").lines.count == 5)
    #expect(desk.run("--why", "--modality", "actual").lines.count == 4)
    #expect(ExtractDesk().run() == ExtractDesk.Outcome(status: .done))
  }

  @Test(arguments: [2, 3, 8])
  func `threads change no byte`(_ jobs: Int) {
    var desk = ExtractDesk()
    var portion: [UInt8] = []
    let title = "\"lang\":\"en\",\"title\":\"\(String(repeating: "x", count: 1000))\""
    for number in 0..<400 {
      let text = String(repeating: "a mandate and perhaps more, ", count: number % 8)
      portion += Self.line("\(number)", number % 97 == 0 ? "\\ud800" : text, title).utf8
      if portion.count > 100_000 {
        desk.input.append(portion)
        portion = []
      }
    }
    desk.input.append(portion)
    let one = desk.run()
    #expect(one.lines.count > 2000 && !one.errors.isEmpty)
    #expect(desk.run("--jobs", "\(jobs)").output == one.output)
    #expect(desk.run("--jobs", "\(jobs)").errors == one.errors)
    let stopped = desk.run("--jobs", "1", "--on-error", "stop")
    #expect(desk.run("--jobs", "\(jobs)", "--on-error", "stop").output == stopped.output)
  }

  @Test func `a reader that goes away ends it quietly`() {
    var desk = ExtractDesk()
    desk.input = (0..<100).map { Array(Self.line("\($0)", "a mandate").utf8) }
    desk.patience = 2
    let outcome = desk.run("--unbuffered", "--published", "2022")
    #expect(outcome.status == .done && outcome.errors.isEmpty)
    #expect(outcome.lines.count == 2 && outcome.portionsRead <= 4)
  }

  @Test func `unbuffered, each record is answered before the next is read`() {
    var desk = ExtractDesk()
    desk.input = (0..<10).map { Array(Self.line("\($0)", "a mandate").utf8) }
    #expect(desk.run("--unbuffered").portionsWritten == 10)
    #expect(desk.run().portionsWritten == 1)
  }

  static let bad =
    line("a", "a mandate") + "rubbish\n" + line("b", "\\ud800") + line("c", "\\u0000")
    + line("d", "un mandato", "\"lang\":\"es\"") + line("e", "Что это, если не мандат")
    + line("f", "x", "\"lang\":null")
    + line("g", "a mandate", "\"lang\":\"en\",\"published\":\"soon\"")
    + "{\"lang\":\"en\",\"text\":\"a mandate\"}\n"

  @Test func `what is wrong with a record is told, and the others are read`() {
    let outcome = ExtractDesk(Self.bad).run()
    expectGolden(outcome.errors, "commands/extract-bad-input.txt")
    #expect(outcome.status == .done && outcome.lines.count == 3)
    let stopped = ExtractDesk(Self.bad).run("--on-error", "stop")
    #expect(stopped.status == .wrongInput && stopped.lines.count == 1)
  }

  @Test func `rejects go to a file where one is named`() throws {
    let desk = try Desk()
    var extract = ExtractDesk(Self.bad)
    extract.folder = desk.folder
    let outcome = extract.run("--rejects", "bad.jsonl")
    #expect(outcome.status == .done && outcome.errors.isEmpty && outcome.lines.count == 3)
    expectGolden(
      String(decoding: desk.bytes("bad.jsonl"), as: UTF8.self), "commands/extract-rejects.jsonl")
    desk.run("init data")
    let ledger = desk.bytes("data/ledger.jsonl")
    #expect(extract.run("--rejects", "data/ledger.jsonl").status == .wrongInput)
    #expect(desk.bytes("data/ledger.jsonl") == ledger)
    #expect(extract.run("--rejects", "no/such/folder").status == .trouble)
  }

  @Test func `files are read by what they are`() throws {
    let desk = try Desk()
    let words = "The council has said that it will have the mandate from the two of them."
    try desk.write(words, "note.txt")
    try desk.write("<nav>mandate</nav><p>\(words)</p>", "page.html")
    try desk.write(Self.line("r", "a mandate"), "records")
    try desk.write("", "empty.txt")
    try desk.write([0x1F, 0x8B, 8, 0], "packed.jsonl")
    let archive =
      "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:7>\r\n"
      + "WARC-Target-URI: https://example.org/\r\nWARC-Date: 2024-01-02T03:04:05Z\r\n"
      + "Content-Type: text/plain\r\nContent-Length: \(words.utf8.count)\r\n\r\n\(words)\r\n\r\n"
    try desk.write(archive, "crawl.warc.wet")
    var extract = ExtractDesk(archive)
    extract.folder = desk.folder
    let outcome = extract.run(
      "note.txt", "page.html", "missing.txt", "records", "empty.txt", "crawl.warc.wet",
      "packed.jsonl", "-")
    #expect(outcome.status == .trouble)
    let names = outcome.lines.map { $0.split(separator: "\"")[3] }
    #expect(names == ["note.txt", "page.html", "r", "urn:uuid:7", "urn:uuid:7"])
    expectGolden(outcome.errors, "commands/extract-files.txt")
    #expect(
      outcome.lines[4].hasSuffix(
        #""provenance":{"record":"urn:uuid:7","uri":"https://example.org/","date":"2024-01-02T03:04:05Z"}}"#
      ))
    #expect(extract.run("page.html", "--from", "text").lines.count == 2)
    #expect(
      extract.run("note.txt", "--lang", "it", "--published", "2001-02").lines.allSatisfy {
        $0.contains("\"date\":\"2001-02\"") && $0.contains("\"why\":\"it\"")
      })
  }

  @Test(arguments: [
    ["--jobs", "0"], ["--jobs", "1000"], ["--lang", "es"], ["--from", "pdf"],
    ["--published", "soon"], ["--on-error", "panic"],
  ])
  func `a wrong call is told`(_ words: [String]) {
    let outcome = ExtractDesk().run(words[0], words[1])
    #expect(outcome.status == .wrongInput && outcome.portionsRead == 0)
  }
}
