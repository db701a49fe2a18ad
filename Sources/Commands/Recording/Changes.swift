import Dates
import Diagnostics
import EvidenceLedger
import Mandates
import PlainJSON
import Reports
import States

/// Entries about to be recorded, and what they change.
struct Changes {
  let ledger: OpenLedger

  /// What is recorded: first what the call is about, then what follows from it.
  let entries: [Entry]

  /// The mandate that the call is about, if it is about one.
  let subject: Mandate?

  private let before: Briefing
  private let after: Briefing

  init(
    _ ledger: OpenLedger, recording entries: [Entry], about subject: Mandate?, _ clocks: Clocks
  ) throws(Failure) {
    var ledger = ledger
    // What does not bear on these entries is as it was.
    let near = try ledger.surroundings(of: entries, about: subject)
    self.ledger = ledger
    self.entries = entries
    self.subject = subject
    before = Briefing(OpenLedger.docket(of: near.entries, clocks), clocks)
    let held = Set(near.entries.map(\.id))
    let news = entries.filter { !held.contains($0.id) }
    after = Briefing(OpenLedger.docket(of: near.entries + news, clocks), clocks)
  }

  /// The mandates that entries touch: their own, a successor's, and all of a pair of States.
  private var touched: [Mandate] {
    var touched: Set<Mandate> = []
    if let subject { touched.insert(subject) }
    for entry in entries { touched.formUnion(mandates(of: entry.content, 0)) }
    return touched.sorted()
  }

  private func mandates(of content: Entry.Content, _ depth: Int) -> [Mandate] {
    switch content {
    case .claim(let claim):
      switch claim.subject {
      case .mandate(let mandate): return [mandate] + (claim.successor.map { [$0] } ?? [])
      case .pair(let pair):
        return after.docket.mandates(for: pair.first, in: pair.second)
          + after.docket.mandates(for: pair.second, in: pair.first)
      }
    case .retraction(let id, _), .preference(let id, _):
      guard depth < 8, let entry = ledger.contents.entries.first(where: { $0.id == id }) else {
        return []
      }
      return mandates(of: entry.content, depth + 1)
    case .document(let document):
      return after.docket.evidence.claims.filter { $0.claim.document == document.key }
        .flatMap { mandates(of: .claim($0.claim), depth + 1) }
    case .assertion(let assertion): return [assertion.mandate]
    case .rejected: return []
    }
  }

  /// Writes the entries, unless nothing is to be written, and prints what changes.
  func carryOut(
    _ session: Session, isDry: Bool, _ format: PlainFormat, verb: String
  ) throws(Failure) -> ExitStatus {
    session.report(doubts)
    var present = self.present
    if !isDry {
      let appended = try ledger.workspace.ledger.append(entries)
      session.note(appended)
      session.report(appended.diagnostics)
      present = Set(appended.present)
    }
    write(session, present, isDry: isDry, format, verb: verb)
    return isDry ? ledger.status : ledger.endOfAdding(session)
  }

  /// The identifiers of those that the ledger holds already.
  private var present: Set<EntryID> {
    let ids = Set(entries.map(\.id))
    return Set(ledger.contents.entries.lazy.map(\.id).filter(ids.contains))
  }

  /// Prints what changes; `present` tells which entries were there before.
  func write(
    _ session: Session, _ present: Set<EntryID>, isDry: Bool, _ format: PlainFormat, verb: String
  ) {
    switch format {
    case .json: session.write(record.prettyText + "\n")
    case .text: session.write(text(present, isDry: isDry, verb))
    }
  }

  /// What is recorded and will not count, for it is retracted, and what `check` will call
  /// impossible in it: told while it is easily corrected.
  var doubts: [Diagnostic] {
    let ids = Set(entries.map(\.id))
    let retracted = after.docket.evidence.retractions.filter { ids.contains($0.of) }.map {
      Diagnostic.warning(
        "entry.retracted",
        "\($0.of) does not count, for it is retracted by \($0.id), because \($0.because)",
        hint: "retract \($0.id) to let it count again")
    }
    return retracted
      + after.docket.errors(about: ids, after.clocks).map {
        .warning(
          Diagnostic.Code(stringLiteral: $0.kind.rawValue), $0.message, hint: $0.remedy)
      }
  }

  /// `{"id","before","after"}`, the two as objects of `list` or null; of an entry that touches
  /// several mandates also `changes`, an array of such pairs.
  private var record: JSONValue {
    let touched = touched
    let one = subject ?? (touched.count == 1 ? touched.first : nil)
    var members: [(key: String, value: JSONValue)] = [
      ("id", .text(entries.first?.id.description)),
      ("before", one.map(before.record) ?? .null), ("after", one.map(after.record) ?? .null),
    ]
    if touched.count > 1 {
      let changes = touched.map { mandate in
        JSONValue.object([
          ("before", before.record(mandate)), ("after", after.record(mandate)),
        ])
      }
      members.append(("changes", .array(changes)))
    }
    return .object(members)
  }

  private func text(_ present: Set<EntryID>, isDry: Bool, _ verb: String) -> String {
    var text = ""
    for entry in entries {
      let what =
        present.contains(entry.id) ? "already recorded" : isDry ? "would be \(verb)" : verb
      text += "\(what) \(entry.id): \(entry.content.summary.visible)\n"
    }
    return text + standings
  }

  /// How each mandate stands before and after, in words.
  var standings: String {
    var text = ""
    for mandate in touched {
      let old = line(before, mandate)
      let new = line(after, mandate)
      text += "\(mandate) on \(after.clocks.asOf)\n"
      text += old == new ? "  stays   \(new)\n" : "  before  \(old)\n  after   \(new)\n"
    }
    return text
  }

  private func line(_ briefing: Briefing, _ mandate: Mandate) -> String {
    guard briefing.docket.holds(mandate) else { return "not in the ledger" }
    return briefing.line(for: briefing.docket.answer(mandate, briefing.clocks)).visible
  }
}

extension Entry.Content {
  /// What was put on record, in a few words.
  var summary: String {
    switch self {
    case .claim(let claim): claim.summary
    case .document(let document): "document \(document.key), \(document.title)"
    case .retraction(let id, let reason): "retraction of \(id), because \(reason)"
    case .preference(let id, let reason): "preference for \(id), because \(reason)"
    case .assertion(let assertion):
      "assertion that \(assertion.mandate) is \(assertion.status.rawValue) on \(assertion.day)"
    case .rejected(let proposal):
      "rejected proposal of \(proposal.document), \(proposal.says), because \(proposal.because)"
    }
  }
}
