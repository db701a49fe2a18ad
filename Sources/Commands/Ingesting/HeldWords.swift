import Dates
import Diagnostics
import EvidenceLedger
import Extraction
import Ingestion
import Mandates
import States

/// Looks whether proposals stand in the texts that are held; reads each text once.
struct HeldWords {
  private let workspace: Workspace
  private let documents: [DocumentKey: SourceDocument]
  private var texts: [String: DocumentText?] = [:]
  private var troubles: [String: Failure] = [:]

  init(_ ledger: OpenLedger) {
    workspace = ledger.workspace
    documents = Evidence(ledger.contents.entries).documents
  }

  /// The record of a document.
  subscript(key: DocumentKey) -> SourceDocument? { documents[key] }

  /// The text out of which a proposal was read; nil if it is not held.
  mutating func text(of queued: QueuedProposal) -> DocumentText? {
    let name = "\(queued.document)@\(queued.sha256)"
    if let known = texts[name] { return known }
    var text: DocumentText?
    do {
      text = try workspace.text(of: queued.document, sha256: queued.sha256)
    } catch {
      troubles[name] = error
    }
    texts[name] = .some(text)
    return text
  }

  /// How a command ends that left proposals for want of their texts.
  var status: ExitStatus { troubles.isEmpty ? .done : .trouble }

  /// Why texts that are held could not be read, in the order of their names.
  var diagnostics: [Diagnostic] {
    troubles.sorted { $0.key < $1.key }.flatMap { $0.value.diagnostics }
  }

  /// The claim that a proposal becomes: an act dated after its document was still to come when told.
  func claim(of queued: QueuedProposal) -> Claim? {
    guard var claim = queued.claim else { return nil }
    if claim.act != nil, let told = documents[queued.document]?.date?.latest,
      let first = claim.date?.earliest, first > told
    {
      claim.isPlanned = true
    }
    return claim
  }

  /// Why a proposal does not stand on a text, or names what is no State; nothing if all is well.
  mutating func obstacles(to queued: QueuedProposal) -> [String] {
    var obstacles: [String] = []
    if documents[queued.document] == nil {
      obstacles.append("no document '\(queued.document)' is registered")
    } else if let text = text(of: queued) {
      if !text.carries(queued) {
        obstacles.append("its words do not stand at their place in the text")
      }
    } else {
      obstacles.append(
        troubles["\(queued.document)@\(queued.sha256)"]?.diagnostics.first?.message
          ?? "the text out of which it was read is not held")
    }
    let proposal = queued.proposal
    let states = [proposal.power, proposal.represented, proposal.receiving, proposal.to]
    for key in Set(states.compactMap(\.self) + proposal.by).sorted()
    where StateRegistry.standard[key] == nil {
      obstacles.append("the registry holds no State '\(key)'")
    }
    return obstacles
  }
}

extension DocumentText {
  /// Whether the words of a proposal stand at its bytes, and those in its lines.
  fileprivate func carries(_ queued: QueuedProposal) -> Bool {
    let span = queued.proposal.span
    guard span.count == queued.quote.utf8.count, span.upperBound <= bytes.count,
      bytes[span].elementsEqual(queued.quote.utf8),
      let first = range(ofLine: queued.lines.lowerBound),
      let last = range(ofLine: queued.lines.upperBound)
    else { return false }
    // A line's newline and the carriage return before it stand behind its range.
    return first.lowerBound <= span.lowerBound && span.lowerBound < first.upperBound + 2
      && last.lowerBound < span.upperBound && span.upperBound <= last.upperBound + 2
  }
}
