import CommandLineParsing
import Dates
import Diagnostics
import EvidenceLedger
import Ingestion
import Mandates
import PlainJSON

extension Command where Context == Session {
  /// The command `goodoffices ingest`.
  static var ingest: Self {
    Command(
      "ingest", "Register documents, hold their texts, and put proposed claims into the queue.",
      discussion: """
        Takes text files, pages of the web, JSON Lines as 'extract' reads them, and bibliographies \
        in CSL-JSON whose items name the files of their texts in 'attachments' or 'file', as \
        exports of Zotero do. Only files in the folder of the bibliography, or in one that \
        --attachments names, are read so. What is known of a document is taken from the options, else from \
        what is registered, else from the document itself.

        A text that is held already adds nothing. Another text under the same key or address is a \
        new version: the old one is kept beside it, and claims that no longer stand on the new one \
        are told. A text that repeats another is registered as its copy: the two are one voice.

        Proposals wait in 'queue.jsonl' beside the ledger for 'goodoffices review'.
        """,
      examples: [
        Example(
          "goodoffices ingest page.html --date 2022-09-22 --publisher 'SWI swissinfo.ch'",
          "A page, dated."),
        Example("goodoffices ingest library.json --dry-run", "What a bibliography would add."),
        Example(
          "goodoffices ingest library.json --attachments ~/Zotero/storage",
          "With the texts that Zotero keeps."),
      ],
      exits: [
        Exit(.done, "registered, or there already"),
        Exit(.findings, "the text held was changed, or --copy-of names no document"),
        Exit(.wrongInput, "the call or a document is wrong; the others were taken in"),
        Exit(.trouble),
      ],
      .arguments("file", String.self, "The documents; '-' is standard input.", candidates: .files),
      IngestOptions.parameter, .officer, .dryRun,
      .option("--format", standard: PlainFormat.text, "How to write what was done."), .data
    ) { session, files, options, officer, isDry, format, data throws(Failure) in
      if files.isEmpty {
        throw Failure(
          .error("usage.missing-argument", "'ingest' takes at least one document", hint: "name it"))
      }
      let ledger = try OpenLedger(session, data: data, isAddedTo: !isDry)
      if let origin = options.copyOf {
        let evidence = Evidence(ledger.contents.entries)
        if evidence.documents[origin] == nil {
          throw .unknownDocument(origin.description, evidence)
        }
      }
      var inputs = IngestInputs(session, options)
      for file in files { inputs.read(file) }
      if let failure = inputs.conflict { throw failure }
      session.report(inputs.diagnostics)
      let run = IngestRun(
        session: session, workspace: ledger.workspace, intakes: inputs.intakes,
        recorder: try session.recorder(officer))
      let done = try run.carryOut(isDry: isDry)
      session.report(done.diagnostics)
      let report = IngestReport(done, isDry: isDry)
      session.write(format == .json ? report.record.prettyText + "\n" : report.text)
      return [inputs.status, done.status, ledger.status].max { $0.rawValue < $1.rawValue } ?? .done
    }
  }
}

/// How documents are given.
enum IngestFormat: String, CaseIterable, ArgumentValue {
  case text
  case html
  case jsonl
  case warc
  case csl

  static var placeholder: String { "format" }
}

/// What is said of documents beside their files.
struct IngestOptions: Sendable {
  var key: DocumentKey?
  var title: String?
  var date: EDTF?
  var publisher: String?
  var url: String?
  var language: String?
  var type: DocumentType?
  var authors: [String] = []
  var copyOf: DocumentKey?
  var note: String?
  var from: IngestFormat?

  /// The folders out of which a bibliography may bring texts, beside its own.
  var attachments: [String] = []

  static var parameter: Parameter<IngestOptions> {
    .group(
      "the record",
      .option("--key", DocumentWord.self, "The key; made from publisher, date and title else."),
      .text("--title", "The title."),
      .option("--date", EDTF.self, "When it was published, if it says so."),
      .text("--publisher", "Who published it."),
      .text("--url", "Its address."),
      .text("--lang", "Its language, such as 'de'; told from the words else.", placeholder: "tag"),
      .option("--type", DocumentType.self, "The type in the vocabulary of CSL 1.0.2."),
      .texts("--author", "A person or body that wrote it."),
      .option(
        "--copy-of", DocumentWord.self, "The document that it copies or translates: one voice."),
      .text("--note", "A remark."),
      .option("--from", IngestFormat.self, "How it is given; told from name and first bytes else."),
      .options(
        "--attachments", PathWord.self,
        "A folder out of which a bibliography may bring texts, beside its own.",
        placeholder: "folder", candidates: .folders)
    ) {
      IngestOptions(
        key: $0?.key, title: $1, date: $2, publisher: $3, url: $4, language: $5, type: $6,
        authors: $7, copyOf: $8?.key, note: $9, from: $10, attachments: $11.map(\.word))
    }
  }

  /// What the options tell of every document.
  var draft: DocumentDraft {
    var draft = DocumentDraft()
    draft.title = title
    draft.date = date
    draft.publisher = publisher
    draft.url = url
    draft.language = language
    draft.type = type?.rawValue
    draft.authors = authors
    draft.copyOf = copyOf
    draft.note = note
    return draft
  }

  /// The options that can be true of one document only.
  var namesOne: [String] {
    [
      key.map { _ in "--key" }, title.map { _ in "--title" }, url.map { _ in "--url" },
    ].compactMap(\.self)
  }
}
