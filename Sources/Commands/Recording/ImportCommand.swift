import CommandLineParsing
import Diagnostics
import EvidenceLedger
import Exports
import Mandates
import PlainJSON
import TableImport

extension Command where Context == Session {
  /// The command `goodoffices import`.
  static var importTable: Self {
    Command(
      "import", "Import a table as a map says, or claims and documents that were exported.",
      discussion: """
        With a map, reads a CSV file (RFC 4180) and a map, a JSON file that says which column is what, how its \
        words are to be read, and which rows are exceptions and why. Rows that the map says are no \
        claims are listed. Without a map, reads what 'export' wrote: documents as CSL-JSON, and claims as \
        CSV or JSON Lines; all other tables follow from these. With any error nothing is recorded. \
        Importing twice adds nothing.

        Claims name their documents by key or address; import the documents first.
        """,
      examples: [
        Example(
          "goodoffices import data/import/mandates.csv --map data/import/mandates.map.json --dry-run",
          "See what a table would become."),
        Example("goodoffices import claims.csv", "Take in what 'export csv' wrote elsewhere."),
      ],
      exits: [Exit(.done), Exit(.wrongInput, "the file or the map is wrong"), Exit(.trouble)],
      .argument("file", String.self, "The file; '-' is standard input.", candidates: .files),
      .option(
        "--map", String.self, "The map of a table.", placeholder: "file", candidates: .files),
      .officer, .dryRun,
      .option("--format", standard: PlainFormat.text, "How to write what was done."),
      .data
    ) { session, file, map, officer, isDry, format, data throws(Failure) in
      let source = SourceText(name: file, try session.readFile(file))
      let mapText = try map.map { map throws(Failure) in
        SourceText(name: map, try session.readFile(map))
      }
      let ledger = try OpenLedger(session, data: data, isAddedTo: !isDry)
      let documents = Evidence(ledger.contents.entries).documents
      let result =
        if let mapText {
          TableImport.read(
            table: source, map: mapText,
            documents: documents.keys.sorted().compactMap { documents[$0] })
        } else {
          try ExportedFile.read(source, documents)
        }
      session.report(result.diagnostics.filter { $0.severity != .error })
      let errors = result.diagnostics.filter { $0.severity == .error }
      if let first = errors.first { throw Failure(first, Array(errors.dropFirst())) }
      let recorder = try session.recorder(officer)
      let entries = result.contents.map {
        Entry(recording: $0.content, at: session.now(), by: recorder)
      }
      let known = Set(ledger.contents.entries.map(\.id))
      var summary = ImportSummary(
        result: result, new: Set(entries.map(\.id)).subtracting(known).count, isDry: isDry)
      if !isDry {
        let appended = try ledger.workspace.ledger.append(entries)
        session.note(appended)
        session.report(appended.diagnostics)
        summary.new = appended.added.count
      }
      session.write(format == .json ? summary.record.prettyText + "\n" : summary.text)
      return isDry ? ledger.status : ledger.endOfAdding(session)
    }
  }
}

/// What an import did.
private struct ImportSummary {
  let result: ImportResult
  var new: Int
  let isDry: Bool

  var record: JSONValue {
    .object([
      ("entries", .integer(result.contents.count)), ("added", .integer(new)),
      (
        "notImported",
        .array(
          result.notImported.map {
            .object([("row", .integer($0.row)), ("reason", .string($0.reason))])
          })
      ),
    ])
  }

  var text: String {
    var text = result.notImported.map { "row \($0.row) is no claim: \($0.reason.visible)\n" }
      .joined()
    let verb = isDry ? "would be added" : "added"
    text += "\(result.contents.count) entries read, \(new) \(verb), "
    text += "\(result.contents.count - new) there already or told twice, "
    text += "\(result.notImported.count) rows listed\n"
    return text
  }
}
