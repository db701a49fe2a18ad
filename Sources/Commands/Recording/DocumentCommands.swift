import CommandLineParsing
import Dates
import Diagnostics
import EvidenceLedger
import Ingestion
import Mandates
import Pages
import PlainJSON
import Reports
import States

extension Command where Context == Session {
  /// The command `goodoffices document`.
  static var document: Self {
    Command(
      "document", "Register documents, and see what is registered.",
      examples: [
        Example("goodoffices document list", "All bibliographic records."),
        Example(
          "goodoffices document show swissinfo-2022-09-22",
          "One, with its text and what rests on it."),
      ],
      commands: [
        Member("add", addDocument), Member("list", listDocuments), Member("show", showDocument),
        Member("orphans", listOrphans),
      ])
  }

  private static var addDocument: Self {
    Command(
      "add", "Register a document: its bibliographic record, and its text where it may be held.",
      examples: [
        Example(
          "goodoffices document add swissinfo-2022-09-22 --title 'Swiss president repeats offer' --type "
            + "article-newspaper --publisher 'SWI swissinfo.ch' --date 2022-09-22 --text page.txt",
          "With a text, whose lines claims can cite.")
      ],
      exits: [
        Exit(.done, "registered, or there already"),
        Exit(.findings, "another text is held under the key"), Exit(.wrongInput), Exit(.trouble),
      ],
      .argument("key", DocumentWord.self, "The key by which claims will cite it."),
      .requiredText("--title", "The title; in square brackets if supplied."),
      .option(
        "--type", standard: DocumentType.webpage, "The type in the vocabulary of CSL 1.0.2."),
      DocumentOptions.parameter, .officer, .dryRun,
      .option("--format", standard: PlainFormat.text, "How to write what changes."), .data
    ) { session, word, title, type, options, officer, isDry, format, data throws(Failure) in
      var ledger = try OpenLedger(inPart: session, data: data, isAddedTo: !isDry)
      var record = SourceDocument(key: word.key, type: type.rawValue, title: title)
      options.fill(&record, today: session.today)
      var text: DocumentText?
      if let file = options.text {
        text = try DocumentText(try session.readFile(file), name: file)
        record.sha256 = text?.sha256
      }
      try record.requireNew(in: &ledger)
      if let text, !isDry { try ledger.workspace.hold(text, as: word.key) }
      let entry = Entry(
        recording: .document(record), at: session.now(), by: try session.recorder(officer))
      return try Changes(ledger, recording: [entry], about: nil, Clocks(asOf: session.today))
        .carryOut(session, isDry: isDry, format, verb: "registered")
    }
  }

  private static var listDocuments: Self {
    Command(
      "list", "List the bibliographic records.",
      examples: [
        Example("goodoffices document list --format json", "As CSL-JSON, for Zotero or pandoc.")
      ],
      .option("--format", standard: PlainFormat.text, "How to write it."),
      .option("--lang", standard: Language.english, "The language of what people read."), .data
    ) { session, format, language, data throws(Failure) in
      let ledger = try OpenLedger(session, data: data)
      let evidence = Evidence(ledger.contents.entries)
      let documents = evidence.documents.keys.sorted().compactMap { evidence.documents[$0] }
      switch format {
      case .json:
        session.write(JSONValue.array(documents.map(Bibliography.item)).prettyText + "\n")
      case .text:
        let counts = Dictionary(grouping: evidence.claims.compactMap(\.claim.document)) { $0 }
        session.write(
          try session.render(
            DocumentPages(language).list(documents) { counts[$0]?.count ?? 0 },
            RenderingOptions(format: .text, language: language)))
      }
      return ledger.status
    }
  }

  private static var showDocument: Self {
    Command(
      "show", "Show a bibliographic record, the text held, and the claims that rest on it.",
      examples: [Example("goodoffices document show swissinfo-2022-09-22", "One document.")],
      .argument("key", DocumentWord.self, "The document."),
      .rendering, .data
    ) { session, word, rendering, data throws(Failure) in
      let ledger = try OpenLedger(session, data: data)
      let evidence = Evidence(ledger.contents.entries)
      guard let document = evidence.documents[word.key] else {
        throw .unknownDocument(word.word, evidence)
      }
      let claims = evidence.claims.filter { $0.claim.document == word.key }
      let text = try ledger.workspace.text(of: word.key)
      let lines = text.flatMap { $0.lines(from: 1, through: $0.lineCount) } ?? []
      let rejected = evidence.rejections.filter { $0.proposal.document == word.key }
      let briefing = Briefing(
        Docket(evidence, registry: .standard), Clocks(asOf: session.today),
        language: rendering.language)
      var page = DocumentPages(rendering.language).dossier(
        document, claims, text: lines, rejected: rejected, briefing)
      page.name = "document show"
      session.write(try session.render(page, rendering, briefing.docket.mandates))
      session.report(
        ledger.orphans(evidence).orphans.filter { $0.document == word.key }.map {
          .warning(
            "document.orphan", "\($0.id): \($0.message)",
            hint: "amend the claim, or retract it; it counts until then")
        })
      return ledger.reportText(of: document, session)
    }
  }
}

/// The types of CSL 1.0.2 that fit what such claims rest on.
enum DocumentType: String, CaseIterable, ArgumentValue {
  case article
  case articleJournal = "article-journal"
  case articleMagazine = "article-magazine"
  case articleNewspaper = "article-newspaper"
  case bill
  case book
  case broadcast
  case chapter
  case collection
  case dataset
  case document
  case entry
  case entryDictionary = "entry-dictionary"
  case entryEncyclopedia = "entry-encyclopedia"
  case hearing
  case interview
  case legalCase = "legal_case"
  case legislation
  case manuscript
  case pamphlet
  case personalCommunication = "personal_communication"
  case post
  case postWeblog = "post-weblog"
  case regulation
  case report
  case speech
  case thesis
  case treaty
  case webpage

  static var placeholder: String { "type" }
}

/// What a bibliographic record says beside key, type and title, as it was given.
struct DocumentOptions: Sendable {
  var authors: [String]
  var container: String?
  var publisher: String?
  var date: EDTF?
  var url: String?
  var accessed: DayWord?
  var language: String?
  var archive: String?
  var note: String?
  var text: String?

  static var parameter: Parameter<DocumentOptions> {
    .group(
      "the record",
      .texts("--author", "A person or body that wrote it."),
      .text("--container", "The publication in which it appeared."),
      .text("--publisher", "Who published it."),
      .option("--date", EDTF.self, "When it was published, if it says so."),
      .text("--url", "Its address."),
      .option("--accessed", DayWord.self, "When it was looked at under its address."),
      .text("--language", "Its language, such as 'de'.", placeholder: "tag"),
      .text("--archive", "The archive that keeps it, with its signature."),
      .text("--note", "A remark."),
      .option(
        "--text", String.self, "A UTF-8 file with its text, to be held in the workspace.",
        placeholder: "file", candidates: .files)
    ) {
      DocumentOptions(
        authors: $0, container: $1, publisher: $2, date: $3, url: $4, accessed: $5, language: $6,
        archive: $7, note: $8, text: $9)
    }
  }

  func fill(_ record: inout SourceDocument, today: Day) {
    record.authors = authors
    record.container = container
    record.publisher = publisher
    record.date = date
    record.url = url
    record.accessed = accessed.map { $0.day ?? today }
    record.language = language
    record.archive = archive
    record.note = note
  }
}

extension SourceDocument {
  /// Throws if the key stands for another record already.
  fileprivate func requireNew(in ledger: inout OpenLedger) throws(Failure) {
    try ledger.readRecords(of: key)
    let evidence = Evidence(ledger.contents.entries)
    guard let known = evidence.documents[key], known != self,
      let entry = evidence.documentEntries[key]
    else { return }
    throw Failure(
      .error(
        "document.exists", "'\(key)' is registered with other content",
        hint: "retract \(entry) first, or register it under another key"), status: .findings)
  }
}
