import Diagnostics
import EvidenceLedger
import Extraction
import Ingestion
import Mandates
import PlainJSON

extension ReviewDesk {
  /// Prints what waits.
  func list(_ format: PlainFormat) throws(Failure) -> ExitStatus {
    let state = try read()
    try tellOfMissingQueue(state)
    switch format {
    case .json:
      let rows = state.queue.proposals.map { queued in
        JSONValue.object(
          [
            ("name", .string(queued.name.description)),
            ("says", .string(queued.said ?? queued.proposal.says)),
          ] + queued.members)
      }
      session.write(JSONValue.array(rows).prettyText + "\n")
    case .text:
      var text = ""
      var words = HeldWords(state.ledger)
      for (number, queued) in state.queue.proposals.enumerated() {
        text += "\(number + 1)  \(queued.place): \(queued.proposal.summary.visible)\n"
        text += "   \(queued.reading.visible)\n"
        text += "   “\(queued.quote.shownShort)”\n"
        let obstacles = obstacles(to: queued, &words)
        if !obstacles.isEmpty {
          text += "   not as it stands: \(obstacles.joined(separator: "; ").visible)\n"
        }
      }
      session.write(text + waiting(state.queue.proposals.count) + "\n")
    }
    return state.ledger.status
  }

  /// Accepts what may be accepted of what some rules choose.
  func accept(
    _ chosen: [ProposalSelection]?, _ format: PlainFormat
  ) throws(Failure) -> ExitStatus {
    let state = try read(isAddedTo: !isDry)
    let picked = try pick(chosen, state)
    var decisions: [Decision] = []
    var left: [(QueuedProposal, [String])] = []
    var words = HeldWords(state.ledger)
    for queued in picked {
      if let made = acceptance(of: queued, &words) {
        decisions.append(Decision(queued: queued, entries: made))
      } else {
        left.append((queued, obstacles(to: queued, &words)))
      }
    }
    let recorded = try carryOut(decisions, state, format)
    if format == .text {
      for (queued, why) in left {
        session.write(
          "left: \(queued.place): \(queued.proposal.summary.visible): "
            + "\(why.joined(separator: "; ").visible)\n")
      }
      sayEnd(recorded, of: picked.count, "accepted")
    }
    session.report(words.diagnostics)
    return words.status == .trouble ? .trouble : state.ledger.status
  }

  /// Rejects what some rules choose.
  func reject(
    _ chosen: [ProposalSelection]?, _ reason: String, _ format: PlainFormat
  ) throws(Failure) -> ExitStatus {
    let state = try read(isAddedTo: !isDry)
    let picked = try pick(chosen, state)
    let decisions = picked.map { queued in
      Decision(queued: queued, entries: [entry(.rejected(queued.rejected(because: reason)))])
    }
    let recorded = try carryOut(decisions, state, format)
    if format == .text { sayEnd(recorded, of: picked.count, "rejected") }
    return state.ledger.status
  }

  private func carryOut(
    _ decisions: [Decision], _ state: State, _ format: PlainFormat
  ) throws(Failure) -> Recorded {
    if decisions.isEmpty {
      if state.isBehind { try record([], in: state) }
      if format == .json { session.write("null\n") }
      return Recorded(waiting: state.queue.proposals.count)
    }
    let recorded = try record(decisions, in: state)
    let changes = try Changes(
      state.ledger, recording: recorded.done.flatMap(\.entries), about: nil, clocks)
    session.report(changes.doubts)
    changes.write(session, recorded.present, isDry: isDry, format, verb: "recorded")
    if format == .text { tell(recorded.others) }
    return recorded
  }

  /// The proposals that one of some rules chooses; throws if one names what does not exist.
  private func pick(
    _ chosen: [ProposalSelection]?, _ state: State
  ) throws(Failure) -> [QueuedProposal] {
    guard let chosen else { return state.queue.proposals }
    for selection in chosen {
      try check(selection, state)
      guard !state.queue.proposals.contains(where: selection.contains) else { continue }
      session.report([
        Diagnostic(
          .note, "review.no-match", "no proposal that waits has \(selection.text.visible)",
          hint: "see what waits with 'goodoffices review --list'")
      ])
    }
    return state.queue.proposals.filter { queued in chosen.contains { $0.contains(queued) } }
  }

  /// Throws if a rule names a document or a mandate of which neither ledger nor queue know.
  private func check(_ selection: ProposalSelection, _ state: State) throws(Failure) {
    for condition in selection.conditions {
      let isThere = state.queue.proposals.contains(where: condition.isMet(by:))
      switch condition.field {
      case .document where !isThere:
        let evidence = Evidence(state.ledger.contents.entries)
        guard
          DocumentKey(condition.value.lowercased()).map({ evidence.documents[$0] == nil })
            ?? true
        else { continue }
        throw .unknownDocument(condition.value, evidence)
      case .mandate where !isThere:
        let docket = state.ledger.docket(clocks)
        guard let mandate = Mandate(condition.value.lowercased()) else {
          throw Failure(
            .error(
              "mandate.unknown", "'\(condition.value)' is not a mandate",
              hint: "write it as ch-for-us-in-ir"), status: .findings)
        }
        if !docket.holds(mandate) { throw OpenLedger.unknownMandate(mandate, in: docket) }
      default: break
      }
    }
  }

  private func sayEnd(_ recorded: Recorded, of picked: Int, _ verb: String) {
    session.write(
      "\(recorded.done.count) of \(picked) \(isDry ? "would be " : "")\(verb), "
        + waiting(recorded.waiting) + "\n")
  }

  private func waiting(_ count: Int) -> String {
    isDry
      ? "\(count) would be left to review; nothing was written" : "\(count) left to review"
  }
}

extension ReviewDesk {
  /// Tells of texts of which nothing was ever decided, where there is no queue: it is not committed,
  /// and so is missing after a clone.
  private func tellOfMissingQueue(_ state: State) throws(Failure) {
    let workspace = state.ledger.workspace
    guard try !workspace.hasQueue() else { return }
    let entries = state.ledger.contents.entries
    let evidence = Evidence(entries)
    var decided = Set(evidence.rejections.map(\.proposal.document))
    for counted in evidence.claims where counted.claim.quotation != nil {
      if let key = counted.claim.document { decided.insert(key) }
    }
    let held = evidence.documents.values.filter { $0.sha256 != nil && !decided.contains($0.key) }
    if held.isEmpty { return }
    let texts = held.count == 1 ? "1 text" : "\(held.count) texts"
    session.report([
      Diagnostic(
        .note, "queue.missing",
        "there is no '\(workspace.queueName)' here, and of \(texts) no proposal was ever decided",
        hint: "to read the texts for proposals again: goodoffices ingest "
          + CommandWords.quoted(workspace.name) + "/documents/*.txt")
    ])
  }
}
