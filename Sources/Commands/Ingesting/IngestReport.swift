import Diagnostics
import EvidenceLedger
import Ingestion
import Mandates
import PlainJSON

/// What was done with documents, in words and for scripts.
struct IngestReport {
  private let done: IngestRun.Done
  private let isDry: Bool

  init(_ done: IngestRun.Done, isDry: Bool) {
    self.done = done
    self.isDry = isDry
  }

  /// For each document a line and what belongs to it, then how many proposals wait.
  var text: String {
    var text = ""
    for step in done.steps {
      text += heading(step) + "\n"
      for line in details(step) { text += "  \(line)\n" }
    }
    text += done.orphans.map { "orphan \($0.id): \($0.message.visible)\n" }.joined()
    let waiting = "\(count(done.waiting, "proposal")) to review"
    text += isDry ? "\(waiting) then; nothing was written\n" : "\(waiting)\n"
    return text
  }

  private func heading(_ step: IngestStep) -> String {
    let key = step.key?.description ?? ""
    let would = isDry ? "would be " : ""
    switch step.outcome {
    case .added: return "\(would)registered \(key): \((step.record?.title ?? "").visible)"
    case .textAdded: return "\(would)given a text: \(key)"
    case .versioned(let old):
      return "\(would)given a new version: \(key), the text before is kept as "
        + "\(key)@\(old.prefix(8)).txt"
    case .unchanged: return "already registered \(key)"
    case .earlier:
      return "already registered \(key), which has a later text: nothing is changed\n"
        + "  where this one holds again, ingest it with --key \(key) and a --note that says so"
    case .ambiguous: return "not registered: \(step.name.visible)"
    }
  }

  private func details(_ step: IngestStep) -> [String] {
    var lines: [String] = []
    if let origin = step.copyOf { lines.append("a copy of \(origin): the two are one voice") }
    guard step.text != nil else {
      if case .ambiguous = step.outcome { return lines }
      return lines + ["no text is held"]
    }
    if case .ambiguous = step.outcome { return lines }
    if case .earlier = step.outcome { return lines }
    let isSilent = step.new.isEmpty && step.waiting == 0 && step.decided == 0
    var parts = ["\(count(step.new.count, "new proposal"))"]
    let odd = step.new.count { $0.claim == nil }
    if odd > 0 { parts[0] += " (\(odd) incomplete or not told as fact)" }
    if step.waiting > 0 { parts.append("\(step.waiting) in the queue already") }
    if step.decided > 0 { parts.append("\(step.decided) decided before") }
    if step.abstentions > 0 { parts.append("\(count(step.abstentions, "passage")) left aside") }
    if isSilent, case .unchanged = step.outcome { return lines }
    return lines + [parts.joined(separator: ", ")]
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `{"documents":[…],"orphans":[…],"waiting":n}`.
  var record: JSONValue {
    .object([
      ("documents", .array(done.steps.map(record))),
      (
        "orphans",
        .array(
          done.orphans.map {
            .object([
              ("claim", .string($0.id.description)), ("document", .string($0.document.description)),
              ("message", .string($0.message)),
            ])
          })
      ),
      ("waiting", .integer(done.waiting)),
    ])
  }

  private func record(_ step: IngestStep) -> JSONValue {
    .object([
      ("name", .string(step.name)), ("document", .text(step.key?.description)),
      ("outcome", .string(word(step.outcome))), ("sha256", .text(step.text?.sha256)),
      ("copyOf", .text(step.copyOf?.description)), ("new", .integer(step.new.count)),
      ("queued", .integer(step.waiting)), ("decided", .integer(step.decided)),
      ("leftAside", .integer(step.abstentions)),
    ])
  }

  private func word(_ outcome: IngestStep.Outcome) -> String {
    switch outcome {
    case .added: "registered"
    case .textAdded: "text-added"
    case .versioned: "new-version"
    case .unchanged: "unchanged"
    case .earlier: "earlier-version"
    case .ambiguous: "ambiguous"
    }
  }
}
