import CommandLineParsing
import Diagnostics
import EvidenceLedger
import Exports
import Mandates

extension Command where Context == Session {
  /// The command `goodoffices export`.
  static var export: Self {
    Command(
      "export", "Write claims, events, statuses or documents for other programs.",
      discussion: """
        'csv' and 'jsonl' write one table, '--table' says which: 'claims' with all their fields, \
        'events', 'statuses' on the day asked, 'spells' over which a status stayed, 'dyad-year', \
        'documents', 'states'. 'dyad-year' is every mandate in every year from 1816 on in which its \
        States existed, with the codes of ISO, COW and Gleditsch and Ward. 'csl' is the \
        bibliography as CSL-JSON.

        'package' writes a new folder with all tables, the bibliography and a codebook: a Data Package \
        of datapackage.org. The same data, day and clocks give the same bytes.

        Without filters everything is written. What 'csl' and '--table claims' write, 'import' reads \
        back, also from a package.
        """,
      examples: [
        Example(
          "goodoffices export dyad-year --output dyads.csv", "A table by year, for R or pandas."),
        Example("goodoffices export csv --table claims --power CH", "All claims about one power."),
        Example("goodoffices export csl --output library.json", "For Zotero or pandoc."),
        Example("goodoffices export package --output release", "All tables, with a codebook."),
      ],
      exits: [
        Exit(.done), Exit(.wrongInput, "the call is wrong, or the folder holds something"),
        Exit(.trouble),
      ],
      .argument("format", ExportFormat.self, "What to write."),
      .option("--table -t", TableName.self, "Which table, of 'csv' and 'jsonl'."),
      .clocks, .filters,
      .option(
        "--output -o", String.self,
        "Write to this file, of 'package' to this folder, instead of standard output.",
        placeholder: "file", candidates: .files),
      .data
    ) { session, format, table, clockOptions, filterOptions, output, data throws(Failure) in
      let request = try ExportRequest(format, table, output)
      let ledger = try OpenLedger(session, data: data)
      let clocks = clockOptions.clocks(today: session.today)
      let filter = try filterOptions.filter(on: clocks.asOf) { session.report([$0]) }
      let export = Export(
        ledger.docket(clocks), clocks, filter: filter, filterWords: filterOptions.words)
      try request.carryOut(export, session, ledger.workspace)
      return ledger.status
    }
  }
}

/// What `export` writes.
enum ExportFormat: String, CaseIterable, ArgumentValue {
  case csl
  case csv
  case jsonl
  case dyadYear = "dyad-year"
  case package

  static var placeholder: String { "format" }
}

extension TableName: ArgumentValue {
  /// The noun that help shows.
  package static var placeholder: String { "table" }
}

/// An export that was asked for.
private enum ExportRequest {
  case text(String?, @Sendable (Export) -> String)
  case folder(String)

  /// Holds the words of a call to each other, before anything is read.
  init(_ format: ExportFormat, _ table: TableName?, _ output: String?) throws(Failure) {
    if let table, format != .csv, format != .jsonl {
      throw Failure(
        .error(
          "usage.conflict", "'\(format.rawValue)' writes one thing only, and takes no table",
          hint: "leave out '--table', or run 'goodoffices export csv --table \(table.rawValue)'"))
    }
    switch format {
    case .csl: self = .text(output) { BibliographyFile.text($0.documents) }
    case .csv: self = .text(output, try Self.writer(format, table) { $0.csv })
    case .jsonl: self = .text(output, try Self.writer(format, table) { $0.jsonLines })
    case .dyadYear: self = .text(output) { $0.table(.dyadYear).csv }
    case .package:
      guard let output, output != "-" else {
        throw Failure(
          .error(
            "usage.missing-argument", "a package is a folder of files",
            hint: "name a new folder, such as '--output release'"))
      }
      self = .folder(output)
    }
  }

  private static func writer(
    _ format: ExportFormat, _ table: TableName?, _ text: @escaping @Sendable (DataTable) -> String
  ) throws(Failure) -> @Sendable (Export) -> String {
    guard let table else {
      throw Failure(
        .error(
          "usage.missing-argument", "'\(format.rawValue)' writes one table",
          hint: "say which with --table: \(TableName.choices.joined(separator: ", "))"))
    }
    return { text($0.table(table)) }
  }

  /// Writes it.
  func carryOut(
    _ export: Export, _ session: Session, _ workspace: Workspace
  ) throws(Failure) {
    switch self {
    case .text(let file, let text):
      let text = text(export)
      // Values for programs are exact; a terminal is no program.
      let isTerminal = session.outputWidth != nil && (file == nil || file == "-")
      try session.put(isTerminal ? text.terminalText : text, to: file)
    case .folder(let folder):
      let path = session.path(folder)
      if workspace.contains(path) {
        throw Failure(
          .error(
            "output.kept", "'\(folder)' lies where the ledger is kept",
            hint: "name a folder outside '\(workspace.name)'"))
      }
      let files = DataPackage(export).files.map { (path: $0.name, bytes: $0.bytes) }
      session.report(
        try Workspace.writeFolder(path, named: folder, files: files, system: session.system))
      session.write(
        "\(files.count) files in '\(folder.visible)'; codebook.md tells what they say\n")
    }
  }
}

extension String {
  /// A table of values as a terminal may show it.
  var terminalText: String { replacing("\r\n", with: "\n").visibleLines }
}
