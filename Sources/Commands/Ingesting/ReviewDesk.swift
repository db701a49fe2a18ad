import Diagnostics
import EvidenceLedger
import Extraction
import Ingestion
import Mandates

/// Where proposals are decided: the queue, the ledger, and who decides.
struct ReviewDesk {
  let session: Session
  let data: String?
  let recorder: String
  let clocks: Clocks
  let isDry: Bool

  /// A ledger as it is, and what of the queue it leaves open.
  struct State {
    let ledger: OpenLedger
    let queue: ReviewQueue

    /// Whether the file of the queue has what is decided already.
    let isBehind: Bool
  }

  /// Reads ledger and queue.
  func read(isQuiet: Bool = false, isAddedTo: Bool = false) throws(Failure) -> State {
    let ledger = try OpenLedger(session, data: data, isQuiet: isQuiet, isAddedTo: isAddedTo)
    let queue = try ReviewQueue(
      try ledger.workspace.readQueue(), name: ledger.workspace.queueName)
    let open = queue.open(under: ledger.contents.settled)
    return State(ledger: ledger, queue: open, isBehind: open != queue)
  }

  /// What accepting a proposal puts on record: the claim, then, if it was amended, the end of what was
  /// read; nil if it cannot be accepted.
  func acceptance(of proposal: QueuedProposal, _ words: inout HeldWords) -> [Entry]? {
    guard let claim = words.claim(of: proposal), obstacles(to: proposal, &words).isEmpty else {
      return nil
    }
    let entry = entry(.claim(claim))
    guard claim.proposalName != proposal.name else { return [entry] }
    let amended = proposal.rejected(because: "amended, and recorded as \(entry.id)")
    // The claim first: cut off between the two, the proposal is open still, and nothing is lost.
    return [entry, self.entry(.rejected(amended))]
  }

  /// Why a proposal cannot be accepted as it stands; nothing if it can.
  func obstacles(to queued: QueuedProposal, _ words: inout HeldWords) -> [String] {
    let proposal = queued.proposal
    var obstacles: [String] = []
    if proposal.subject == nil { obstacles.append(proposal.gap) }
    if !proposal.modality.isActual {
      obstacles.append("it is told as \(proposal.modality.rawValue)")
    }
    obstacles += words.obstacles(to: queued)
    if let claim = words.claim(of: queued) {
      obstacles += ClaimRules.problems(of: claim, today: session.today).map(\.message)
    }
    return obstacles
  }

  func entry(_ content: Entry.Content) -> Entry {
    Entry(recording: content, at: session.now(), by: recorder)
  }

  /// A proposal, and what deciding it puts on record.
  struct Decision {
    let queued: QueuedProposal
    let entries: [Entry]
  }

  /// What became of decisions.
  struct Recorded {
    /// Those that are on record now, or would be.
    var done: [Decision] = []

    /// What somebody else decided first, with the entry that did it.
    var others: [(queued: QueuedProposal, by: Entry?)] = []

    /// How many proposals are open now, or would be.
    var waiting = 0

    /// The entries that were there before.
    var present: Set<EntryID> = []
  }

  /// Records decisions, and takes what is decided out of the queue.
  ///
  /// What somebody else has decided since the ledger was read is left as it was decided. Nothing is
  /// written if the call is only to show what would be.
  @discardableResult
  func record(_ decisions: [Decision], in state: State) throws(Failure) -> Recorded {
    var recorded = Recorded()
    if isDry {
      recorded.done = decisions
      recorded.waiting = state.queue.proposals.count - decisions.count
      recorded.present = Set(state.ledger.contents.entries.map(\.id))
      return recorded
    }
    let workspace = state.ledger.workspace
    return try workspace.exclusively { held throws(Failure) in
      // Before anything is written, so that a damaged queue stops it.
      var queue = try ReviewQueue(try workspace.readQueue(), name: workspace.queueName)
      let contents = try held.read()
      let settled = contents.settled
      for decision in decisions {
        if let id = settled.entry(deciding: decision.queued) {
          let entry = contents.entries.first { $0.id == id }
          recorded.others.append((decision.queued, entry))
        } else {
          recorded.done.append(decision)
        }
      }
      let appended = try held.append(recorded.done.flatMap(\.entries))
      session.note(appended)
      session.report(appended.diagnostics)
      recorded.present = Set(appended.present)
      let names = Set(decisions.map(\.queued.name))
      queue.proposals.removeAll { names.contains($0.name) }
      // What was recorded when something failed before the queue could be written goes too.
      let open = queue.open(under: settled)
      recorded.waiting = open.proposals.count
      try held.replaceQueue(
        open.bytes,
        else: appended.added.isEmpty
          ? "free some space or check the disk, and run the command again"
          : "what was decided is recorded in the ledger all the same, and leaves the queue with "
            + "the next review; free some space or check the disk")
      return recorded
    }
  }

  /// Says what somebody else decided first.
  func tell(_ others: [(queued: QueuedProposal, by: Entry?)]) {
    for (queued, entry) in others {
      session.write(
        "was decided meanwhile: \(queued.place): \(queued.proposal.summary.visible): "
          + (entry.map { $0.deed } ?? "decided") + "\n")
    }
  }

  /// Keeps in the queue what an officer made of a proposal.
  func keep(_ amended: QueuedProposal, in state: State) throws(Failure) {
    if isDry { return }
    try state.ledger.workspace.exclusively { held throws(Failure) in
      var queue = try ReviewQueue(
        try state.ledger.workspace.readQueue(), name: state.ledger.workspace.queueName)
      guard let place = queue.proposals.firstIndex(where: { $0.name == amended.name }) else {
        return
      }
      queue.proposals[place] = amended
      try held.replaceQueue(
        queue.bytes, else: "free some space or check the disk, and amend it again")
    }
  }
}

extension LedgerContents {
  /// What is decided of proposals.
  var settled: SettledProposals { SettledProposals(entries, Evidence(entries)) }
}

extension Entry {
  /// How it decided a proposal, with its identifier.
  fileprivate var deed: String {
    guard case .rejected(let proposal) = content else { return "accepted as \(id)" }
    return "rejected as \(id), because \(proposal.because.visible)"
  }
}
