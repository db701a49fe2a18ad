import Dates
import Mandates
import Pages
import States
import Testing

@testable import Reports

/// Evidence in a few lines, for what reports say of it.
struct Told {
  private(set) var entries: [Entry] = []

  /// The day on which what follows is recorded.
  private var recorded = "2026-11-22"

  /// Lines such as `doc KEY DATE` and `CODE MANDATE DOC date=… since=… by=…`; `recorded DAY` for all
  /// below it, and `retract NUMBER` of an entry, from 0 on.
  init(_ lines: String) throws {
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if words[0] == "recorded" {
        recorded = words[1]
        continue
      }
      if words[0] == "retract" {
        let place = try #require(Int(words[1]))
        let id = try #require(entries.dropFirst(place).first).id
        try add(.retraction(of: id, because: "misread"))
        continue
      }
      if words[0] == "doc" {
        let key = try #require(DocumentKey(words[1]))
        var document = SourceDocument(key: key, type: "webpage", title: "[\(words[1])]")
        document.date = words.count > 2 ? try EDTF(words[2]) : nil
        document.language = words.count > 3 ? words[3] : nil
        try add(.document(document))
        continue
      }
      try add(.claim(try Self.claim(words)))
    }
  }

  private static func claim(_ words: [String]) throws -> Claim {
    var fields: [String: String] = [:]
    for word in words.dropFirst(3) {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      fields[parts[0]] = parts[1].replacing("_", with: " ")
    }
    let sides = words[1].split(separator: "/").compactMap { StateKey(String($0)) }
    let subject: Claim.Subject =
      sides.count == 2
      ? .pair(Pair(sides[0], sides[1])) : .mandate(try #require(Mandate(words[1])))
    let content: Claim.Content =
      if let force = Force(rawValue: words[0]) { .attestation(force) } else {
        .act(try #require(Act(rawValue: words[0])))
      }
    var claim = Claim(
      subject, content, source: .document(try #require(DocumentKey(words[2])), nil))
    claim.date = try fields["date"].map { try EDTF($0) }
    claim.since = try fields["since"].map { try EDTF($0) }
    claim.by = fields["by"].flatMap { StateKey($0) }.map { [$0] } ?? []
    claim.reason = fields["reason"]
    claim.note = fields["note"]
    claim.quotation = fields["quote"].map { Quotation($0, at: 0) }
    claim.scope = fields["scope"].map { Scope([.consular], text: $0) }
    return claim
  }

  private mutating func add(_ content: Entry.Content) throws {
    entries.append(
      Entry(
        id: try #require(
          EntryID(String(repeating: "c", count: 17) + String(100 + entries.count))),
        content: content, recordedAt: try #require(Instant("\(recorded)T09:00:00Z")),
        recordedBy: "A. Keller"))
  }

  func briefing(_ day: String, _ language: Language = .english) throws -> Briefing {
    Briefing(
      Docket(Evidence(entries), registry: .standard), Clocks(asOf: try #require(Day(day))),
      language: language)
  }

  func cells(_ day: String, _ language: Language = .english) throws -> AnswerCells {
    let briefing = try briefing(day, language)
    let answer = briefing.docket.answer(
      try #require(briefing.docket.mandates.first), briefing.clocks)
    return AnswerCells(briefing: briefing, answer: answer)
  }
}

extension Page {
  /// The table with a key, wherever on the page it stands.
  func table(_ key: String) -> Table? {
    func search(_ blocks: [Block]) -> Table? {
      for block in blocks {
        switch block {
        case .table(let table) where table.key == key: return table
        case .section(_, _, let inner): if let found = search(inner) { return found }
        default: continue
        }
      }
      return nil
    }
    return search(allBlocks)
  }
}
