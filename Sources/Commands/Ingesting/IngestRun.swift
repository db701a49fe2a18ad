import Dates
import Diagnostics
import EvidenceLedger
import Extraction
import Ingestion
import Mandates

/// Carries out what is planned with documents: texts first, then the ledger, then the queue.
///
/// Whatever stops it in between, doing it again completes it: a text without its entry is
/// registered, an entry without its proposals is read again.
struct IngestRun {
  let session: Session
  let workspace: Workspace
  let intakes: [Intake]
  let recorder: String

  /// What was done.
  struct Done {
    var steps: [IngestStep] = []
    var orphans: [Orphan] = []
    var diagnostics: [Diagnostic] = []
    var status = ExitStatus.done

    /// How many proposals wait altogether.
    var waiting = 0
  }

  /// Plans and, unless nothing is to be written, writes.
  func carryOut(isDry: Bool) throws(Failure) -> Done {
    if isDry {
      let contents = try workspace.ledger.read()
      return try plan(contents.entries).done
    }
    return try workspace.exclusively { held throws(Failure) in
      let contents = try held.read()
      var (done, entries, queue, before) = try plan(contents.entries)
      for step in done.steps { try keep(step, held) }
      let appended = try held.append(entries)
      session.note(appended)
      done.diagnostics += appended.diagnostics
      if queue != before {
        try held.replaceQueue(
          queue,
          else: "the documents are registered, but their proposals do not wait in the queue; "
            + "free some space or check the disk, and ingest the documents again")
      }
      return done
    }
  }

  private func plan(
    _ held: [Entry]
  ) throws(Failure) -> (done: Done, entries: [Entry], queue: [UInt8], before: [UInt8]) {
    let before = try workspace.readQueue()
    let queue = try ReviewQueue(before, name: workspace.queueName)
    var planner = IngestPlanner(
      held, queue: queue, copies: try copies(Evidence(held)),
      reader: ReaderVersion(rules: Extractor.rulesVersion, tool: programVersion),
      extract: session.makeExtractor())
    var done = Done()
    for intake in intakes { done.steps.append(planner.take(intake)) }
    var latest: [DocumentKey: Instant] = [:]
    for entry in held {
      guard case .document(let record) = entry.content else { continue }
      latest[record.key] = max(latest[record.key] ?? entry.recordedAt, entry.recordedAt)
    }
    let now = session.now()
    let entries = done.steps.compactMap(\.record).map { record in
      // The version recorded last holds: one is after that which it replaces, whatever clocks say.
      let instant = latest[record.key].map { max(now, $0.following) } ?? now
      latest[record.key] = instant
      return Entry(recording: .document(record), at: instant, by: recorder)
    }
    let known = Set(held.map(\.id))
    let after = Evidence(held + entries.filter { !known.contains($0.id) })
    for step in done.steps where !step.new.isEmpty {
      guard let key = step.key, after.documents[key]?.date == nil else { continue }
      done.diagnostics.append(
        .warning(
          "document.no-date",
          "'\(key)' does not tell when it was published, so that dates it counts from there are open",
          hint: "where you know the day, retract its record, and ingest it again with --date"))
    }
    for step in done.steps {
      if case .ambiguous(let keys) = step.outcome { done.refuse(step.name, keys) }
      guard case .versioned = step.outcome, let key = step.key, let text = step.text else {
        continue
      }
      done.orphans += after.orphans(
        of: key, in: text, since: latest[key], earlier: workspace.earlierTexts(of: key, after))
    }
    done.waiting = planner.queue.proposals.count
    return (done, entries, planner.queue.bytes, before)
  }

  /// The texts that are held, to find copies of them.
  private func copies(_ evidence: Evidence) throws(Failure) -> CopyIndex {
    var index = CopyIndex()
    for key in evidence.documents.keys.sorted() {
      guard let record = evidence.documents[key], record.sha256 != nil, record.copyOf == nil,
        let text = try workspace.text(of: key)
      else { continue }
      index.enter(TextSketch(text.bytes), of: key)
    }
    return index
  }

  private func keep(_ step: IngestStep, _ held: ExclusiveWorkspace) throws(Failure) {
    guard let key = step.key, let text = step.text else { return }
    switch step.outcome {
    case .added, .textAdded: try held.replaceText(of: key, with: text, earlier: nil)
    case .versioned(let old): try held.replaceText(of: key, with: text, earlier: old)
    case .unchanged:
      // A text that was lost since is put back.
      if try workspace.text(of: key) == nil {
        try held.replaceText(of: key, with: text, earlier: nil)
      }
    case .earlier, .ambiguous: break
    }
  }
}

extension IngestRun.Done {
  fileprivate mutating func refuse(_ name: String, _ keys: [DocumentKey]) {
    status = .wrongInput
    diagnostics.append(
      .error(
        "ingest.ambiguous",
        "the address of '\(name)' is registered as "
          + keys.map { "'\($0)'" }.joined(separator: " and "),
        hint: "say which it is with --key"))
  }
}

extension Workspace {
  /// The texts that a document had before, as far as they are held.
  func earlierTexts(of key: DocumentKey, _ evidence: Evidence) -> [DocumentText] {
    (evidence.earlierTexts[key] ?? []).compactMap { try? text(of: key, sha256: $0) }
  }
}
