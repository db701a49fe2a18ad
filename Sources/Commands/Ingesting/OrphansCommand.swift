import CommandLineParsing
import Diagnostics
import EvidenceLedger
import Ingestion
import Mandates
import PlainJSON

extension Command where Context == Session {
  /// The command `goodoffices document orphans`.
  static var listOrphans: Self {
    Command(
      "orphans", "List claims that no longer stand on the text of their document.",
      discussion: """
        A claim stands on the words that it quotes. Where a text changed and they stand there no \
        more, or more than once, it is listed; it is never moved to other words. Amend it, or \
        retract it; it counts until then.
        """,
      examples: [Example("goodoffices document orphans", "All of them.")],
      .option("--format", standard: PlainFormat.text, "How to write it."), .data
    ) { session, format, data throws(Failure) in
      let ledger = try OpenLedger(session, data: data)
      let found = ledger.orphans(Evidence(ledger.contents.entries))
      let orphans = found.orphans
      // Of such a text nobody knows what stands on it.
      session.report(found.problems.sorted { $0.key < $1.key }.flatMap(\.value))
      switch format {
      case .json:
        let rows = orphans.map { orphan in
          JSONValue.object([
            ("claim", .string(orphan.id.description)),
            ("document", .string(orphan.document.description)),
            ("message", .string(orphan.message)),
            ("quote", .text(orphan.claim.quotation?.text)),
          ])
        }
        session.write(JSONValue.array(rows).prettyText + "\n")
      case .text:
        session.write(
          orphans.map { "\($0.id): \($0.message.visible)\n" }.joined()
            + "\(orphans.count) orphan\(orphans.count == 1 ? "" : "s")\n")
      }
      return found.problems.isEmpty ? ledger.status : .trouble
    }
  }
}

/// The claims that no longer stand on the text of their document, and of which texts it cannot be
/// said.
struct FoundOrphans {
  /// The claims, document by document.
  fileprivate(set) var orphans: [Orphan] = []

  /// What is wrong with texts that claims cite and that are gone, changed, or cannot be read.
  fileprivate(set) var problems: [DocumentKey: [Diagnostic]] = [:]
}

extension OpenLedger {
  /// Looks for claims that no longer stand on the text of their document.
  func orphans(_ evidence: Evidence) -> FoundOrphans {
    var found = FoundOrphans()
    var cited: Set<DocumentKey> = []
    for counted in evidence.claims {
      guard let key = counted.claim.document else { continue }
      if counted.claim.quotation != nil || evidence.earlierTexts[key] != nil { cited.insert(key) }
    }
    if cited.isEmpty { return found }
    var recorded: [EntryID: Instant] = [:]
    for entry in contents.entries { recorded[entry.id] = entry.recordedAt }
    for key in cited.sorted() {
      guard let document = evidence.documents[key], document.sha256 != nil else { continue }
      let (text, problems) = workspace.checkedText(of: document)
      if !problems.isEmpty { found.problems[key] = problems }
      guard let text else { continue }
      let change = evidence.documentEntries[key].flatMap { recorded[$0] }
      found.orphans += evidence.orphans(
        of: key, in: text, since: change, earlier: workspace.earlierTexts(of: key, evidence))
    }
    return found
  }
}
