import Dates
import EvidenceLedger
import Extraction
import Mandates

/// What is to be done with one document that is taken in.
package struct IngestStep: Sendable {
  /// What the ledger knew of it.
  package enum Outcome: Hashable, Sendable {
    /// Nothing: it is new.
    case added

    /// Its record, without a text.
    case textAdded

    /// Another text, with this digest.
    case versioned(from: String)

    /// This very text, or its record where no text was given.
    case unchanged

    /// This very text, and a later one.
    case earlier

    /// Its address, under several keys.
    case ambiguous([DocumentKey])
  }

  /// The name by which it was given.
  package let name: String

  /// The key under which it stands; nil where it is ambiguous.
  package let key: DocumentKey?

  /// What the ledger knew of it.
  package let outcome: Outcome

  /// The record to put into the ledger, if one is due.
  package var record: SourceDocument?

  /// Its text.
  package var text: DocumentText?

  /// The document of which it turned out to be a copy.
  package var copyOf: DocumentKey?

  /// The proposals that were not in the queue before.
  package var new: [QueuedProposal] = []

  /// How many proposals wait in the queue already.
  package var waiting = 0

  /// How many are decided.
  package var decided = 0

  /// How many passages were left aside, for nothing certain enough follows from them.
  package var abstentions = 0
}

/// Plans what becomes of documents, one after the other, and of the queue; touches no file.
///
/// A text is read with what is registered of its document, its date above all.
package struct IngestPlanner: Sendable {
  /// The documents that have proposals, in the order of the queue.
  private var order: [DocumentKey] = []

  /// The proposals of each of them.
  private var waiting: [DocumentKey: [QueuedProposal]] = [:]

  private var documents: [DocumentKey: SourceDocument]
  private var earlierTexts: [DocumentKey: [String]]
  private var copies: CopyIndex

  /// The remarks that records of a document have had.
  private var notes: [DocumentKey: Set<String>] = [:]
  private let settled: SettledProposals
  private let reader: ReaderVersion
  private let extract: @Sendable (Reading) -> Extraction
  private var keysByText: [String: [DocumentKey]] = [:]
  private var keysByAddress: [String: [DocumentKey]] = [:]
  private var keysByRecord: [DocumentDraft: DocumentKey] = [:]

  /// Prepares to plan on what the ledger holds, what waits, and the texts that are held.
  package init(
    _ entries: [Entry], queue: ReviewQueue, copies: CopyIndex, reader: ReaderVersion,
    extract: @escaping @Sendable (Reading) -> Extraction
  ) {
    let evidence = Evidence(entries)
    documents = evidence.documents
    earlierTexts = evidence.earlierTexts
    settled = SettledProposals(entries, evidence)
    self.copies = copies
    self.reader = reader
    self.extract = extract
    for entry in entries {
      guard case .document(let record) = entry.content, let note = record.note else { continue }
      notes[record.key, default: []].insert(note)
    }
    for proposal in queue.open(under: settled).proposals {
      if waiting[proposal.document] == nil { order.append(proposal.document) }
      waiting[proposal.document, default: []].append(proposal)
    }
    for key in documents.keys.sorted() { if let record = documents[key] { enter(record) } }
  }

  /// The queue, with what the documents so far add to it; those of one document stand together.
  package var queue: ReviewQueue {
    var queue = ReviewQueue()
    queue.proposals = order.flatMap { waiting[$0] ?? [] }
    return queue
  }

  /// Plans what becomes of one document.
  package mutating func take(_ intake: Intake) -> IngestStep {
    let digest = intake.text?.sha256
    let known = knownKeys(intake, digest)
    if known.count > 1 {
      return IngestStep(name: intake.name, key: nil, outcome: .ambiguous(known))
    }
    guard let key = known.first ?? intake.key, let base = documents[key] else {
      return add(intake, digest)
    }
    var step = IngestStep(
      name: intake.name, key: key, outcome: outcome(base, digest, intake), text: intake.text)
    switch step.outcome {
    case .unchanged: queue(intake, as: key, &step)
    case .textAdded, .versioned:
      var draft = intake.given.filled(from: DocumentDraft(base)).filled(from: intake.found)
      // Another spelling of the address says nothing new of the document.
      if draft.url.map(comparable) == base.url.map(comparable) { draft.url = base.url }
      step.record = settle(draft.record(as: key, title: ""), intake, digest, &step)
      queue(intake, as: key, &step)
    case .added, .earlier, .ambiguous: break
    }
    return step
  }

  private func outcome(
    _ base: SourceDocument, _ digest: String?, _ intake: Intake
  ) -> IngestStep.Outcome {
    guard let digest, base.sha256 != digest else { return .unchanged }
    if earlierTexts[base.key]?.contains(digest) ?? false {
      // A record that is the same as one before would be that one; a new remark tells them apart.
      guard let note = intake.given.note, !(notes[base.key]?.contains(note) ?? false) else {
        return .earlier
      }
    }
    return base.sha256.map { .versioned(from: $0) } ?? .textAdded
  }

  private mutating func add(_ intake: Intake, _ digest: String?) -> IngestStep {
    let draft = intake.given.filled(from: intake.found)
    let key =
      intake.key
      ?? DocumentSlug.key(
        publisher: draft.publisher ?? draft.url.map(host), date: draft.date?.text,
        title: draft.title ?? intake.text.map(headline), name: intake.name
      ) { documents[$0] != nil }
    var step = IngestStep(name: intake.name, key: key, outcome: .added, text: intake.text)
    let title = intake.text.map(headline) ?? intake.name
    step.record = settle(draft.record(as: key, title: title), intake, digest, &step)
    queue(intake, as: key, &step)
    return step
  }

  /// Completes a record with what its text tells, and remembers it for the documents to come.
  private mutating func settle(
    _ draft: SourceDocument, _ intake: Intake, _ digest: String?, _ step: inout IngestStep
  ) -> SourceDocument {
    var record = draft
    record.sha256 = digest
    if let text = intake.text, let digest {
      let sketch = TextSketch(text.bytes)
      let same = (keysByText[digest] ?? []).first { $0 != record.key }
      if record.copyOf == nil, case .versioned = step.outcome {
      } else if record.copyOf == nil {
        record.copyOf = same.map(origin) ?? copies.origin(of: sketch, of: record.key)
        step.copyOf = record.copyOf
      }
      if record.copyOf == nil { copies.enter(sketch, of: record.key) }
    }
    if let old = documents[record.key]?.sha256, old != digest {
      earlierTexts[record.key, default: []].append(old)
    }
    documents[record.key] = record
    if let note = record.note { notes[record.key, default: []].insert(note) }
    enter(record)
    return record
  }

  private func origin(_ key: DocumentKey) -> DocumentKey { documents[key]?.copyOf ?? key }

  private mutating func enter(_ record: SourceDocument) {
    let draft = DocumentDraft(record)
    if keysByRecord[draft] == nil { keysByRecord[draft] = record.key }
    if let digest = record.sha256 { keysByText[digest, default: []].append(record.key) }
    if let url = record.url {
      let address = comparable(url)
      if keysByAddress[address]?.contains(record.key) != true {
        keysByAddress[address, default: []].append(record.key)
      }
    }
  }

  /// The documents that an intake may be: by key, by its very text, or by its address.
  private func knownKeys(_ intake: Intake, _ digest: String?) -> [DocumentKey] {
    if let key = intake.key { return documents[key] == nil ? [] : [key] }
    let draft = intake.given.filled(from: intake.found)
    let same = (digest.flatMap { keysByText[$0] } ?? []).filter { key in
      guard let record = documents[key], record.sha256 == digest else { return false }
      // The same words under another name or address are a copy, and a document of its own.
      return agree(record.url.map(comparable), draft.url.map(comparable))
        && agree(record.publisher, draft.publisher)
        && agree(record.title.hasPrefix("[") ? nil : record.title, intake.found.title)
    }
    if let key = same.first { return [key] }
    if digest == nil, let key = DocumentKey("a") {
      let record = draft.record(as: key, title: intake.name)
      if let known = keysByRecord[DocumentDraft(record)] { return [known] }
    }
    return draft.url.flatMap { keysByAddress[comparable($0)] } ?? []
  }

  private func agree(_ one: String?, _ other: String?) -> Bool {
    one == nil || other == nil || one == other
  }

  /// Puts the proposals of a document into the queue, in place of what was read from it before.
  private mutating func queue(_ intake: Intake, as key: DocumentKey, _ step: inout IngestStep) {
    guard let text = intake.text else { return }
    let digest = text.sha256
    let extraction = intake.reading(knowing: documents[key]).map(extract) ?? Extraction()
    step.abstentions = extraction.abstentions.count
    let read = text.queued(extraction.proposals, as: key, reader)
    let open = read.filter { !settled.contains($0) }
    step.decided = read.count - open.count
    let before = waiting[key] ?? []
    let names = Set(before.map(\.name))
    step.new = open.filter { !names.contains($0.name) }
    step.waiting = open.count - step.new.count
    var amended: [EntryID: QueuedProposal] = [:]
    for proposal in before where proposal.isAmended { amended[proposal.name] = proposal }
    let kept = open.map { fresh in
      amended.removeValue(forKey: fresh.name).map { fresh.amended(as: $0) } ?? fresh
    }
    // What an officer has worked on is not lost where newer rules no longer read it.
    let rest = before.filter { amended[$0.name] != nil && $0.sha256 == digest }
    if waiting[key] == nil { order.append(key) }
    waiting[key] = kept + rest
  }
}

extension QueuedProposal {
  /// The same words, with what an officer made of them before.
  fileprivate func amended(as other: QueuedProposal) -> QueuedProposal {
    var amended = self
    amended.proposal = other.proposal
    amended.proposal.span = proposal.span
    amended.said = other.said
    return amended
  }
}

/// The first line of a text that says something, cut at eighty characters.
private func headline(_ text: DocumentText) -> String {
  for number in 1...max(1, min(text.lineCount, 50)) {
    let line = text.lines(from: number, through: number)?.first ?? ""
    let words = line.prefix(400).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.isEmpty { continue }
    return words.count > 80 ? words.prefix(79) + "…" : words
  }
  return "without a title"
}

/// The host of an address.
private func host(_ url: String) -> String {
  let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
  return String(rest.prefix { !"/?#:".contains($0) })
}

/// An address without what leads to the same page: its scheme, its fragment, a slash at the end.
private func comparable(_ url: String) -> String {
  let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
  var address = rest.prefix { $0 != "#" }
  if address.hasPrefix("www.") { address = address.dropFirst(4) }
  while address.hasSuffix("/") { address = address.dropLast() }
  return String(address)
}
