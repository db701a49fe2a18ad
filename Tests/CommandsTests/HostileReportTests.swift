import Diagnostics
import Foundation
import PlainCSV
import TestSupport
import Testing

/// Every report of a ledger with hostile text in every field, in every format: read again as what
/// it is for, and compared with the same report of a ledger that has plain words there.
struct HostileReportTests {
  private static let mandate = HostileLedger.mandate(0)

  /// All commands that show a ledger, as pages.
  static let pages: [String] =
    [
      "list --status all", "show \(mandate)", "show \(HostileLedger.mandate(5))",
      "explain \(mandate)", "explain \(HostileLedger.mandate(13))",
      "report history \(hostileTexts.indices.map(HostileLedger.mandate).joined(separator: " "))",
      "report state US", "report changes --clock record --from 2026-11-01 --to 2026-11-22",
    ]
    + [
      "status", "timeline", "matrix", "network", "statistics", "offers", "contradictions", "stale",
      "sources", "digest",
    ].map { "report \($0)" }

  private let hostile: Desk
  private let plain: Desk

  /// The lines of the two ledgers.
  private static let lines = Result {
    [
      try HostileLedger.oneByOne(hostileTexts.map(\.text)).lines,
      try HostileLedger.oneByOne(hostileTexts.indices.map { "word\($0)" }).lines,
    ]
  }

  init() throws {
    let lines = try Self.lines.get()
    hostile = try Desk()
    try hostile.write(lines[0], "data/ledger.jsonl")
    plain = try Desk()
    try plain.write(lines[1], "data/ledger.jsonl")
  }

  @Test func `the ledger with which other programs are tried is this one`() throws {
    expectGolden(
      try HostileLedger.oneByOne(hostileTexts.map(\.text)).lines, "hostile/ledger.jsonl")
  }

  @Test func `point 14: every entry is read`() throws {
    let ledger = try HostileLedger.oneByOne(hostileTexts.map(\.text))
    let run = hostile.run("check --format json")
    #expect(ledger.entries.count == 10 * hostileTexts.count)
    #expect(run.errors == "" && unseen(in: run.output).isEmpty)
    #expect(try !run.objects().contains { ($0["finding"] as? String)?.hasPrefix("ledger") ?? true })
    #expect(hostile.bytes("data/ledger.jsonl").allSatisfy { $0 == 0x0A || $0 >= 0x20 })
  }

  @Test(arguments: pages)
  func `point 14: plain text has nothing unseen in it`(_ line: String) throws {
    holdText(hostile.run(line + " --linear --lang fr"))
    // Where lines are broken, any word may come first.
    let narrow = hostile.run(words(of: line), width: 40)
    #expect(unseen(in: narrow.output).isEmpty && narrow.status == .done)
  }

  @Test(arguments: Seed.some.prefix(2))
  func `point 14: nor has it of texts that are put together`(_ seed: Seed) throws {
    let desk = try Desk()
    let texts = HostileText.mixtures(seed, 400)
    try desk.write(HostileLedger.mixed(texts, groups: 6).lines, "data/ledger.jsonl")
    for line in ["report", "show \(Self.mandate)", "explain \(Self.mandate)", "check"] {
      holdText(desk.run(line))
    }
    for line in ["report", "report sources", "show \(Self.mandate)"] {
      holdMarkup(Markup(desk.run("\(line) --format html").output))
    }
  }

  private func holdText(_ run: Run) {
    #expect(run.status == .done || run.status == .findings, "\(run.errors)")
    for text in [run.output, run.errors] {
      #expect(unseen(in: text).isEmpty, "\(run.words)")
      let forged = text.split(separator: "\n").filter {
        $0.drop { " \"'-|>*[".contains($0) }.hasPrefix("FORGED")
      }
      #expect(forged.isEmpty, "\(run.words)")
    }
  }

  @Test(arguments: pages)
  func `point 15: HTML has no element but the page's own, and no link but to the web`(
    _ line: String
  ) throws {
    let run = hostile.run("\(line) --format html")
    #expect(run.status == .done && unseen(in: run.output).isEmpty)
    let markup = Markup(run.output)
    holdMarkup(markup)
    #expect(counts(markup) == counts(Markup(plain.run("\(line) --format html").output)))
    #expect(run.output.components(separatedBy: "<style").count == 2)
  }

  /// How often each element stands there with which attributes; directions, links and the classes
  /// that tell how wide a cell is depend on the text itself.
  private func counts(_ markup: Markup) -> [String: Int] {
    markup.tags.filter { !["bdi", "a"].contains($0.name) }.reduce(into: [:]) { counts, tag in
      counts["\(tag.name) \(tag.attributes.keys.filter { $0 != "class" }.sorted())", default: 0] +=
        1
    }
  }

  private func holdMarkup(_ markup: Markup) {
    #expect(markup.faults == [])
    for tag in markup.tags {
      #expect(!["script", "img", "iframe", "object", "form", "base"].contains(tag.name))
      for (key, value) in tag.attributes {
        #expect(!key.hasPrefix("on") && !["style", "src", "srcset", "action"].contains(key))
        guard key.hasSuffix("href") else { continue }
        let isOurs = value.hasPrefix("#") || value.hasPrefix("https://evil.example/")
        #expect(isOurs, "\(value)")
        #expect(!value.contains { "\"'<>\\`)|".contains($0) }, "\(value)")
        if !value.hasPrefix("#") { #expect(tag.attributes["rel"] == "external noreferrer") }
      }
    }
  }

  @Test(arguments: pages)
  func `point 15: Markdown has no mark but the page's own`(_ line: String) throws {
    let run = hostile.run("\(line) --format markdown")
    let expected = plain.run("\(line) --format markdown")
    #expect(run.status == .done && unseen(in: run.output).isEmpty)
    for sign: Unicode.Scalar in ["<", "!", "`", "*", "_", "~", "$", "#", "|"] {
      #expect(marks(sign, in: run) == marks(sign, in: expected), "\(sign) in \(line)")
    }
    for target in run.output.matches(of: /[^\\]\]\(([^)]*)\)/).map(\.1) {
      #expect(target.hasPrefix("#") || target.hasPrefix("https://evil.example/"), "\(target)")
    }
    #expect(!run.output.contains(/(?m)^FORGED/) && !run.output.contains(/(?m)^(?:===|~~~)/))
  }

  /// How often a sign stands there that is neither escaped nor an address set as code.
  private func marks(_ sign: Unicode.Scalar, in run: Run) -> Int {
    var text = run.output.replacing(/`[A-Za-z0-9._+-]+@[A-Za-z0-9._-]+`/, with: "")
    text = text.replacing(/\]\([^)]*\)/, with: "]").replacing(/\\[!-\/:-@\[-`{-~]/, with: "")
    // An exclamation mark makes a picture of what follows it only.
    if sign == "!" { return text.ranges(of: "![").count }
    // Not by characters: U+1FEF is the same as a grave accent to a `String`.
    return text.unicodeScalars.count { $0 == sign }
  }

  @Test(arguments: [
    "report timeline", "report network", "report statistics", "report matrix",
    "show ch-for-us-in-ir",
  ])
  func `point 15: pictures hold text as text`(_ line: String) throws {
    for format in ["svg", "dot"] {
      let run = hostile.run("\(line) --format \(format)")
      let expected = plain.run("\(line) --format \(format)")
      #expect(run.status == expected.status)
      guard run.status == .done else { continue }
      #expect(unseen(in: run.output).isEmpty)
      if format == "svg" {
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        #expect(run.output.hasPrefix(declaration))
        let markup = Markup(String(run.output.dropFirst(declaration.count)), isXML: true)
        holdMarkup(markup)
        let other = Markup(String(expected.output.dropFirst(declaration.count)), isXML: true)
        #expect(Set(markup.tags.map(\.name)) == Set(other.tags.map(\.name)))
      } else {
        // A comment ends with its line.
        let quoted = /"(?:[^"\\]|\\.)*"/
        func form(_ output: String) -> String {
          output.split(separator: "\n").filter { !$0.hasPrefix("//") }.joined(separator: "\n")
            .replacing(quoted, with: "\"\"")
        }
        #expect(form(run.output) == form(expected.output))
      }
    }
  }

  /// Reports that are one table.
  static let tables = [
    "list --status all", "report timeline", "report offers", "report contradictions",
    "report sources", "report digest", "report stale",
  ]

  @Test(arguments: tables)
  func `point 15: tables are read back cell by cell`(_ line: String) throws {
    func table(_ desk: Desk, _ format: String) -> [[String]] {
      let run = desk.run("\(line) --format \(format)")
      #expect(run.status == .done, "\(line): \(run.errors)")
      let table = CSVReader.read(SourceText(name: "t.csv", run.output))
      #expect(table.diagnostics.isEmpty)
      return ([table.header].compactMap(\.self) + table.records).map { $0.fields.map(\.text) }
    }
    for format in ["csv", "csv-sheet"] {
      let rows = table(hostile, format)
      let expected = table(plain, format)
      #expect(rows.count == expected.count && rows.first == expected.first)
      #expect(Set(rows.map(\.count)) == Set(expected.map(\.count)))
      guard format == "csv-sheet" else { continue }
      for cell in rows.joined() {
        #expect(unseen(in: cell).isEmpty)
        for part in cell.split(whereSeparator: { ",;|\t".contains($0) }) {
          let start = part.drop { " \"'".contains($0) && $0 != "'" }
          #expect(
            !start.contains(/^[=+\-@＝＋－＠]/) || start.wholeMatch(of: /[+-]?\d+/) != nil, "\(part)")
        }
      }
    }
    let shown = hostile.run(words(of: "\(line) --format csv"), width: 80)
    #expect(unseen(in: shown.output, but: ["\n", "\t"]).isEmpty, "a terminal is no program")
  }

  @Test(arguments: pages)
  func `point 15: JSON is JSON`(_ line: String) throws {
    let run = hostile.run("\(line) --format json")
    #expect(run.status == .done && unseen(in: run.output).isEmpty)
    _ = try run.json()
  }
}
