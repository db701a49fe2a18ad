import Diagnostics
import EvidenceLedger
import Extraction
import Mandates

/// The proposals that wait for an officer, in the order in which they came.
package struct ReviewQueue: Hashable, Sendable {
  /// The proposals.
  package var proposals: [QueuedProposal] = []

  /// Creates an empty queue.
  package init() {}

  /// Reads the lines of a queue; throws with all that is wrong, for what is dropped is lost.
  package init(_ bytes: [UInt8], name: String) throws(Failure) {
    let source = SourceText(name: name, bytes)
    var wrong: [Diagnostic] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 != 0x20 && $0 != 0x0D }) {
        do throws(QueueFault) {
          proposals.append(try QueuedProposal(line: bytes, in: start..<end))
        } catch {
          wrong.append(
            .error(
              "queue.damaged", error.message, at: SourceSpan(error.range, in: source),
              hint: "delete the line and ingest its document again; amend proposals with 'review'"))
        }
      }
      start = end + 1
    }
    if let failure = Failure(all: wrong, status: .trouble) { throw failure }
  }

  /// The lines of the queue, one proposal each.
  package var bytes: [UInt8] {
    proposals.flatMap { $0.lineBytes + [0x0A] }
  }

  /// Leaves out what is decided: what a claim tells already, or an officer has turned down.
  package func open(under settled: SettledProposals) -> ReviewQueue {
    var open = self
    open.proposals.removeAll { settled.contains($0) }
    return open
  }
}

/// What is decided of proposals, as far as the ledger tells.
package struct SettledProposals: Sendable {
  private var names: [EntryID: EntryID] = [:]

  /// What claims tell that were recorded by hand, and keep no words.
  private var told: [DocumentKey: [String: EntryID]] = [:]

  /// Gathers what claims tell and what was turned down.
  ///
  /// A claim that was accepted and retracted stays decided: it is not proposed again.
  package init(_ entries: [Entry], _ evidence: Evidence) {
    for entry in entries {
      if case .claim(let claim) = entry.content, let name = claim.proposalName {
        names[name] = entry.id
      }
    }
    for counted in evidence.claims where counted.claim.quotation == nil {
      guard let document = counted.claim.document else { continue }
      told[document, default: [:]][counted.claim.says] = counted.id
    }
    for (id, proposal) in evidence.rejections where names[proposal.proposal] == nil {
      names[proposal.proposal] = id
    }
  }

  /// Whether a proposal, as it was read, is decided.
  package func contains(_ proposal: QueuedProposal) -> Bool { entry(deciding: proposal) != nil }

  /// The entry that decides a proposal, as it was read; nil while it is open.
  package func entry(deciding proposal: QueuedProposal) -> EntryID? {
    names[proposal.name]
      ?? told[proposal.document]?[proposal.said ?? proposal.proposal.says]
  }
}
