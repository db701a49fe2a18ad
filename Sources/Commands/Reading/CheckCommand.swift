import CommandLineParsing
import Diagnostics
import EvidenceLedger
import Ingestion
import Mandates
import PlainJSON

extension Command where Context == Session {
  /// The command `goodoffices check`.
  static var check: Self {
    Command(
      "check", "Check the ledger: damage, impossible things, failed assertions, contradictions.",
      discussion: """
        Errors are damage, impossible things and failed assertions; warnings are contradictions, \
        missing sources and stale evidence, which are data as well. Everything is reported at once.

        A set cannot know what is missing from it. With --since, git is the witness: of what was \
        committed in that revision or since, everything must still be there.

        In JSON it is an array of 'finding', 'severity', 'message', 'file', 'line', 'column' and \
        'claims'; what is not about a place in a file has null there.
        """,
      examples: [
        Example("goodoffices check", "All findings."),
        Example("goodoffices check --strict --format json", "Fail on warnings too, for a script."),
        Example("goodoffices check --since origin/main", "Nothing that was committed is gone."),
      ],
      exits: [
        Exit(.done, "no errors"),
        Exit(.findings, "there are errors; with --strict, any finding"), Exit(.wrongInput),
        Exit(.trouble),
      ],
      .flag("--strict", "Let warnings count as errors."),
      .option(
        "--since", RevisionWord.self,
        "Also hold the ledger to what git has of it, in this revision and since."), .clocks,
      .option("--format", standard: PlainFormat.text, "How to write it."), .data
    ) { session, isStrict, revision, clockOptions, format, data throws(Failure) in
      let ledger = try OpenLedger(session, data: data, isQuiet: true)
      let clocks = clockOptions.clocks(today: session.today)
      let docket = ledger.docket(clocks)
      var rows = ledger.contents.diagnostics.filter { $0.severity != .note }.map(CheckRow.init)
      let found = ledger.orphans(docket.evidence)
      if let revision { rows += try ledger.rows(since: revision, session) }
      let committed = revision.map { _ in CommittedTexts(of: ledger.workspace, session) }
      rows += ledger.textRows(docket.evidence, found, committed)
      rows += ledger.lineRows(docket.evidence, found)
      rows += ledger.queueRows()
      rows += found.orphans.map { CheckRow($0) }
      rows += ledger.workspace.leftovers(beside: ledger.contents).map { CheckRow($0) }
      rows += docket.findings(clocks).map { CheckRow($0) }
      rows.sort { $0.isError && !$1.isError }
      session.write(
        format == .json
          ? JSONValue.array(rows.map(\.record)).prettyText + "\n" : CheckRow.text(of: rows))
      let fails = rows.contains(where: \.isError) || (isStrict && !rows.isEmpty)
      return fails ? .findings : .done
    }
  }
}

/// One line of a check.
struct CheckRow {
  let code: String
  let isError: Bool
  let message: String
  let remedy: String?
  let claims: [EntryID]

  /// What it points to, if it is about a place in a file.
  let diagnostic: Diagnostic?

  init(_ diagnostic: Diagnostic) {
    self.init(diagnostic, claims: [])
  }

  init(_ diagnostic: Diagnostic, claims: [EntryID]) {
    code = diagnostic.code.name
    isError = diagnostic.severity == .error
    message = diagnostic.message
    remedy = diagnostic.hint
    self.claims = claims
    self.diagnostic = claims.isEmpty ? diagnostic : nil
  }

  /// A claim that a changed text no longer bears.
  init(_ orphan: Orphan) {
    self.init(
      .warning(
        "claim.orphaned", orphan.message,
        hint: "amend claim \(orphan.id), or retract it; it counts until then"),
      claims: [orphan.id])
  }

  init(_ finding: Finding) {
    code = finding.kind.rawValue
    isError = finding.isError
    message = finding.message
    remedy = finding.remedy
    claims = finding.entries
    diagnostic = nil
  }

  var record: JSONValue {
    .object([
      ("finding", .string(code)), ("severity", .string(isError ? "error" : "warning")),
      ("message", .string(message)), ("file", .text(diagnostic?.span?.source.name)),
      ("line", diagnostic?.span.map { .integer($0.line) } ?? .null),
      ("column", diagnostic?.span.map { .integer($0.column) } ?? .null),
      ("claims", .strings(claims.map(\.description))),
    ])
  }

  private var text: String {
    if let diagnostic { return DiagnosticPrinter().print(diagnostic) }
    var text = "\(isError ? "error" : "warning"): \(message.visible) [\(code)]\n"
    text += " claims: \(claims.map(\.description).joined(separator: " "))\n"
    if let remedy { text += "hint: \(remedy.visible)\n" }
    return text
  }

  static func text(of rows: [CheckRow]) -> String {
    let errors = rows.filter(\.isError).count
    let warnings = rows.count - errors
    let count =
      "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")\n"
    return rows.map(\.text).joined() + count
  }
}

extension OpenLedger {
  /// What is wrong with the texts of documents, those that were replaced among them.
  fileprivate func textRows(
    _ evidence: Evidence, _ found: FoundOrphans, _ committed: CommittedTexts?
  ) -> [CheckRow] {
    var rows: [CheckRow] = []
    for key in evidence.documents.keys.sorted() {
      guard let document = evidence.documents[key] else { continue }
      for problem in found.problems[key] ?? workspace.check(document) {
        let remedied = document.sha256.flatMap {
          committed?.withRemedy(problem, key, sha256: $0, isEarlier: false)
        }
        rows.append(CheckRow(remedied ?? problem))
      }
      for sha256 in evidence.earlierTexts[key] ?? [] {
        rows += workspace.check(key, earlier: sha256).map {
          CheckRow(committed?.withRemedy($0, key, sha256: sha256, isEarlier: true) ?? $0)
        }
      }
    }
    return rows
  }

  /// What is wrong with the review queue.
  fileprivate func queueRows() -> [CheckRow] {
    do throws(Failure) {
      _ = try ReviewQueue(try workspace.readQueue(), name: workspace.queueName)
      return []
    } catch {
      return error.diagnostics.map { CheckRow($0) }
    }
  }

  /// The claims that cite lines which the text of their document has not.
  ///
  /// Of claims that cite an earlier text of a document, only orphans are told, and elsewhere.
  fileprivate func lineRows(_ evidence: Evidence, _ found: FoundOrphans) -> [CheckRow] {
    let orphans = Set(found.orphans.map(\.id))
    var rows: [CheckRow] = []
    var counts: [DocumentKey: Int] = [:]
    for counted in evidence.claims {
      guard case .document(let key, .lines(let first, let last)?) = counted.claim.source else {
        continue
      }
      if evidence.earlierTexts[key] != nil,
        orphans.contains(counted.id) || counted.claim.quotation != nil
      {
        continue
      }
      let count = counts[key] ?? ((try? workspace.text(of: key))?.map(\.lineCount) ?? 0)
      counts[key] = count
      // A text that was registered and is gone has been told already.
      guard last > count, count > 0 || evidence.documents[key]?.sha256 == nil else { continue }
      let lines = first == last ? "line \(first)" : "lines \(first)–\(last)"
      let has = count == 0 ? "whose text is not held" : "which has \(count)"
      rows.append(
        CheckRow(
          .error(
            "claim.lines-missing", "claim \(counted.id) cites \(lines) of '\(key)', \(has)",
            hint: "restore the text of the document, or amend the claim"), claims: [counted.id]))
    }
    return rows
  }
}
