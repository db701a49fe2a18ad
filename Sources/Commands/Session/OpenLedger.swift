import Dates
import Diagnostics
import EvidenceLedger
import Mandates
import States

/// A workspace with what its ledger holds.
struct OpenLedger {
  /// The folder.
  let workspace: Workspace

  /// What the ledger holds.
  let contents: LedgerContents

  /// Finds the workspace and reads its ledger, telling what is wrong with lines on the way.
  init(_ session: Session, data: String?, isQuiet: Bool = false) throws(Failure) {
    workspace = try Workspace.find(
      option: data, environment: session.environment["GOODOFFICES_DATA"], from: session.folder,
      system: session.system)
    contents = try workspace.ledger.read()
    if !isQuiet { session.report(contents.diagnostics.filter { $0.severity == .error }) }
  }

  /// Whether some lines could not be read, so that an answer may lack what they say.
  var isDamaged: Bool { contents.diagnostics.contains { $0.severity == .error } }

  /// How a command ends that has answered from this ledger.
  var status: ExitStatus { isDamaged ? .trouble : .done }

  /// Tells what is wrong with the text held of a document, and how a command ends that showed it.
  func reportText(of document: SourceDocument, _ session: Session) -> ExitStatus {
    let wrong = workspace.check(document)
    session.report(wrong)
    return wrong.contains { $0.severity == .error } ? .trouble : status
  }

  /// The docket under the clocks, with entries added that are not in the ledger yet.
  func docket(_ clocks: Clocks, adding entries: [Entry] = []) -> Docket {
    let held = entries.isEmpty ? [] : Set(contents.entries.map(\.id))
    let evidence = Evidence(
      contents.entries + entries.filter { !held.contains($0.id) },
      evidenceUntil: clocks.evidenceUntil, recordedUntil: clocks.recordedUntil)
    return Docket(evidence, registry: .standard)
  }

  /// The entry with an identifier, or the only one whose identifier begins so.
  func entry(_ prefix: String) throws(Failure) -> Entry {
    let found = contents.entries.filter { $0.id.description.hasPrefix(prefix.lowercased()) }
    if found.count == 1, prefix.count >= 4 { return found[0] }
    if found.count > 1, prefix.count >= 4 {
      let names = found.prefix(8).map(\.id.description).joined(separator: ", ")
      throw Failure(
        .error(
          "entry.ambiguous", "'\(prefix)' begins \(found.count) identifiers",
          hint: "use one of \(names)"))
    }
    throw Failure(
      .error(
        "entry.unknown", "there is no entry '\(prefix)' in the ledger",
        hint: prefix.count < 4
          ? "give at least four digits of the identifier"
          : "see the identifiers with 'goodoffices show MANDATE'"), status: .findings)
  }

  /// Says that no claim speaks of a mandate, with those of which one does.
  static func unknownMandate(_ mandate: Mandate, in docket: Docket) -> Failure {
    let known = docket.mandates.map(\.description)
    let near = nearest(to: mandate.description, in: known)
    return Failure(
      .error(
        "mandate.unknown", "no claim in the ledger speaks of '\(mandate)'",
        hint: near.map { "did you mean '\($0)'?" }
          ?? "see what there is with 'goodoffices list --status all'"), status: .findings)
  }
}
