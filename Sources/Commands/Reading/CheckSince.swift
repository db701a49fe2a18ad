import Diagnostics
import EvidenceLedger
import Mandates

extension OpenLedger {
  /// What was committed in a revision or since, and is gone or told otherwise.
  func rows(since revision: RevisionWord, _ session: Session) throws(Failure) -> [CheckRow] {
    let committed = try CommittedLedger(of: workspace, since: revision, session)
    let present = Dictionary(
      contents.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let inOrder = committed.held.values.sorted {
      ($0.entry.recordedAt, $0.entry.id) < ($1.entry.recordedAt, $1.entry.id)
    }
    var rows: [CheckRow] = []
    for held in inOrder {
      if let now = present[held.entry.id] {
        if held.entry.counts(before: now) { rows.append(.recordedLater(held, now, workspace)) }
      } else {
        rows.append(.gone(held, workspace))
      }
    }
    return rows + committed.warnings.map { CheckRow($0) }
  }
}

extension CheckRow {
  fileprivate static func gone(_ held: CommittedLedger.Held, _ workspace: Workspace) -> CheckRow {
    let entry = held.entry
    return CheckRow(
      .error(
        "ledger.entry-gone",
        "\(entry.content.summary), recorded \(entry.recordedAt) by \(entry.recordedBy), stands in "
          + "commit \(held.commit) and is gone",
        hint: "put its line back: \(restoring(held, workspace)); "
          + "if it is wrong, retract it afterwards"), claims: [entry.id])
  }

  fileprivate static func recordedLater(
    _ held: CommittedLedger.Held, _ now: Entry, _ workspace: Workspace
  ) -> CheckRow {
    let then = held.entry
    return CheckRow(
      .error(
        "ledger.recorded-later",
        "\(then.content.summary) was recorded \(then.recordedAt) by \(then.recordedBy), as commit "
          + "\(held.commit) has it, and is told here as recorded \(now.recordedAt) by "
          + now.recordedBy,
        hint: "put its line back: \(restoring(held, workspace)); of two recordings the earlier "
          + "counts"), claims: [then.id])
  }

  /// A command for the shell; the empty line, which says nothing, ends a last line without newline.
  private static func restoring(
    _ held: CommittedLedger.Held, _ workspace: Workspace
  ) -> String {
    let folder = CommandWords.quoted(workspace.name)
    let file = CommandWords.quoted(workspace.ledger.name)
    return "(echo && git -C \(folder) show \(held.commit):./ledger.jsonl | "
      + "grep -a \(held.entry.id)) >> \(file)"
  }
}
