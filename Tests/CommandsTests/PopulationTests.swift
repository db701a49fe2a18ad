import Diagnostics
import Foundation
import TestSupport
import Testing

/// What is read out of all texts of the package's own data, against the claims that it holds of them.
struct PopulationTests {
  @Test func `what is read out of the texts differs from the claims in data as it is written down`()
    throws
  {
    let kept = try Workshop.full.ledger.map(StatedEntry.init)
    let keys = try Workshop.documentTexts().filter { $0.hasSuffix(".txt") }
      .map { String($0.dropLast(4)) }.sorted()
    let desk = try Workshop.empty()
    let records = kept.filter { $0.isRecord && keys.contains($0.key) }
    #expect(Set(records.map(\.key)) == Set(keys))
    try desk.write(records.map { $0.line + "\n" }.joined(), "data/ledger.jsonl")
    for key in keys {
      try desk.write(Workshop.full.bytes("data/documents/\(key).txt"), key + ".txt")
    }

    let ingest = desk.run(["ingest"] + keys.map { $0 + ".txt" })
    try #require(ingest.status == .done, "\(ingest.errors)")
    let review = desk.run("review --accept-all")
    try #require(review.status == .done, "\(review.errors)")
    #expect(desk.run("document orphans").output == "0 orphans\n")
    #expect(desk.ledger.starts(with: records.map(\.line)))

    let curated = Self.claims(in: kept)
    let extracted = Self.claims(in: try desk.ledger.map(StatedEntry.init))
    expectGolden(
      Self.comparison(of: extracted, with: curated, keys), "population/differences.txt")
  }

  @Test func `what was decided of proposals is what the table of readings decides`() throws {
    let readings = Set(
      String(decoding: Workshop.full.bytes("data/ingest/readings.csv"), as: UTF8.self)
        .split(separator: "\n").map { String($0.filter { $0 != "\"" }) })
    let texts = String(decoding: Workshop.full.bytes("data/ingest/texts.csv"), as: UTF8.self)
    let entries = try Workshop.full.ledger.map(StatedEntry.init).filter { !$0.isImported }
    #expect(entries.count { $0.isRecord } == texts.split(separator: "\n").count - 1)
    for entry in entries where !entry.isRecord {
      let row: String
      if entry.isClaim {
        #expect(entry.isQuoted)
        row = "\(entry.document ?? ""),accept,\(entry.reading),"
      } else {
        if entry.because?.hasPrefix("it is told as ") ?? false { continue }
        row = "\(entry.document ?? ""),reject,\(entry.reading),\(entry.because ?? "")"
      }
      #expect(readings.contains(row), "\(row)")
    }
    #expect(entries.count { $0.isClaim } > 50)
    #expect(Workshop.full.run("document orphans").output == "0 orphans\n")
  }

  /// What each document says, and the line where it says it first; lacking if that is not known.
  private typealias Statements = [String: [String: Int?]]

  private static func claims(in entries: [StatedEntry]) -> Statements {
    let retracted = Set(entries.compactMap(\.retracts))
    var statements: Statements = [:]
    for entry in entries where entry.isClaim && !retracted.contains(entry.id) {
      guard let document = entry.document else { continue }
      let before = statements[document]?[entry.says] ?? nil
      let first = [before, entry.firstLine].compactMap(\.self).min()
      statements[document, default: [:]].updateValue(first, forKey: entry.says)
    }
    return statements
  }

  private static func comparison(
    of extracted: Statements, with curated: Statements, _ keys: [String]
  ) -> String {
    var parts = ""
    var total = Count()
    var equal: [String] = []
    for key in keys {
      let found = extracted[key] ?? [:]
      let known = curated[key] ?? [:]
      var count = Count()
      count.same = found.keys.count { known[$0] != nil }
      var rows: [(line: Int, text: String)] = []
      for (mark, one, other) in [("-", known, found), ("+", found, known)] {
        for (says, line) in one where other[says] == nil {
          let place = line.map { "\($0)" } ?? "·"
          rows.append((line ?? 0, "  \(mark) \(place)  \(says)\n"))
        }
      }
      count.found = found.count - count.same
      count.missing = known.count - count.same
      total.add(count)
      if rows.isEmpty {
        equal.append(key)
        continue
      }
      rows.sort { ($0.line, $0.text) < ($1.line, $1.text) }
      parts += "\n\(key): \(count)\n" + rows.map(\.text).joined()
    }
    return """
      What is read by rule out of the texts of data/documents, against the claims of data/ledger.jsonl.
      + extracted and not curated, - curated and not extracted; then the line of the text, where it is
      known. The tables rest on whole pages, of which the texts are abstracts, and tell other things.

      \(keys.count) texts, \(equal.count) of them without a difference; \(total)

      """ + parts + "\nwithout a difference:\n" + equal.map { "  \($0)\n" }.joined()
  }
}

/// How many statements are on both sides, and on one only.
private struct Count: CustomStringConvertible {
  var same = 0
  var found = 0
  var missing = 0

  mutating func add(_ other: Count) {
    same += other.same
    found += other.found
    missing += other.missing
  }

  var description: String { "\(same) the same, \(found) +, \(missing) -" }
}

/// An entry of a ledger, as far as it is compared.
private struct StatedEntry {
  let line: String
  private let fields: [String: Any]

  init(_ line: String) throws {
    self.line = line
    fields = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  private func text(_ name: String) -> String? { fields[name] as? String }

  var id: String { text("id") ?? "" }
  var isRecord: Bool { text("kind") == "document" }
  var isClaim: Bool { text("kind") == "claim" }
  var isImported: Bool { text("recordedBy") == "import" }
  var isQuoted: Bool { text("quote") != nil }
  var because: String? { text("because") }
  var key: String { text("key") ?? "" }
  var document: String? { text("document") }
  var retracts: String? { text("retracts") }
  var firstLine: Int? { (fields["lines"] as? [Int])?.first }

  /// The mandate or pair, what happened to it, by whom and when.
  var says: String {
    let pair = (fields["between"] as? [String])?.joined(separator: "–")
    var words = [text("mandate") ?? pair ?? "", text("act") ?? ""]
    words += [text("force")].compactMap(\.self)
    if let by = fields["by"] as? [String] { words.append("by \(by.joined(separator: ","))") }
    for name in ["date", "since", "until"] {
      if let date = text(name) { words.append(name == "date" ? date : "\(name) \(date)") }
    }
    return words.joined(separator: " ")
  }

  /// What a proposal said, in the words of the table of readings.
  var reading: String {
    if let says = text("says") { return says }
    var words = ["act=\(text("act") ?? "")"]
    func add(_ name: String, _ value: String?) {
      if let value { words.append("\(name)=\(value)") }
    }
    add("force", text("force"))
    if let pair = fields["between"] as? [String] {
      add("for", pair.first)
      add("in", pair.last)
    } else {
      let mandate = (text("mandate") ?? "").split(separator: "@")
      // POWER-for-REPRESENTED-in-RECEIVING
      let parts = (mandate.first ?? "").uppercased().split(separator: "-").map(String.init)
      add("power", parts.first)
      if parts.count == 5 {
        add("for", parts[2])
        add("in", parts[4])
      }
      add("place", mandate.count > 1 ? String(mandate[1]) : nil)
    }
    add("by", (fields["by"] as? [String])?.joined(separator: ","))
    for name in ["to", "date", "since", "until"] { add(name, text(name)) }
    return words.joined(separator: " ")
  }
}
