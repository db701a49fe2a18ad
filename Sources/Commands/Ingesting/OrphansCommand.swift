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
      let orphans = ledger.orphans(Evidence(ledger.contents.entries))
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
      return ledger.status
    }
  }
}

extension OpenLedger {
  /// The claims that no longer stand on the text of their document, document by document.
  ///
  /// A document whose text is not held, or is not the one registered, is told elsewhere.
  func orphans(_ evidence: Evidence) -> [Orphan] {
    var cited: Set<DocumentKey> = []
    for counted in evidence.claims {
      guard let key = counted.claim.document else { continue }
      if counted.claim.quotation != nil || evidence.earlierTexts[key] != nil { cited.insert(key) }
    }
    if cited.isEmpty { return [] }
    var recorded: [EntryID: Instant] = [:]
    for entry in contents.entries { recorded[entry.id] = entry.recordedAt }
    return cited.sorted().flatMap { key -> [Orphan] in
      guard let digest = evidence.documents[key]?.sha256, let text = try? workspace.text(of: key),
        text.sha256 == digest
      else { return [] }
      let change = evidence.documentEntries[key].flatMap { recorded[$0] }
      return evidence.orphans(
        of: key, in: text, since: change, earlier: workspace.earlierTexts(of: key, evidence))
    }
  }
}
