import CommandLineParsing
import Diagnostics
import EvidenceLedger
import Mandates
import PlainJSON
import Reports

extension Command where Context == Session {
  /// The command `goodoffices cite`.
  static var cite: Self {
    Command(
      "cite", "Cite the source of a claim, or a document, in the style of ISO 690.",
      discussion: """
        Takes the identifier of a claim (its first digits will do) or the key of a document. Of a \
        claim, the lines that carry it follow where the text is held. With --format json it is one \
        item of CSL-JSON.
        """,
      examples: [
        Example("goodoffices cite swissinfo-2022-09-22", "A document."),
        Example(
          "goodoffices cite 3f2a91 --format json",
          "The document behind a claim, for Zotero or pandoc."),
      ],
      exits: [
        Exit(.done), Exit(.findings, "there is no such claim or document"), Exit(.wrongInput),
        Exit(.trouble),
      ],
      .argument("id", String.self, "A claim or a document.", candidates: .documents),
      .option("--format", standard: PlainFormat.text, "How to write it."), .data
    ) { session, word, format, data throws(Failure) in
      let ledger = try OpenLedger(session, data: data)
      let evidence = Evidence(ledger.contents.entries)
      let source = try CitedSource(word, ledger, evidence)
      switch format {
      case .json:
        session.write(try source.item().prettyText + "\n")
        return ledger.status
      case .text:
        session.write(try source.text())
        guard let document = source.document, source.citesLines else { return ledger.status }
        return ledger.reportText(of: document, session)
      }
    }
  }
}

/// What `cite` was asked for.
private struct CitedSource {
  let document: SourceDocument?
  var locator: Locator?
  var officer: String?

  /// The text in which the lines stand.
  private var cited: DocumentText?

  /// Whether the document has another text since.
  private var isReplaced = false

  init(_ word: String, _ ledger: OpenLedger, _ evidence: Evidence) throws(Failure) {
    if let key = DocumentKey(word), let document = evidence.documents[key] {
      self.document = document
      return
    }
    guard (try? EntryWord(word: word)) != nil else {
      throw .unknownDocument(word, evidence)
    }
    let entry = try ledger.entry(word)
    switch entry.content {
    case .claim(let claim):
      cited = try ledger.citedText(of: claim, recordedAt: entry.recordedAt, evidence)
      let earlier = claim.document.flatMap { evidence.earlierTexts[$0] } ?? []
      isReplaced = cited.map { !earlier.isEmpty && earlier.contains($0.sha256) } ?? false
      switch claim.source {
      case .document(let key, let locator):
        guard let document = evidence.documents[key] else {
          throw .unknownDocument(key.description, evidence)
        }
        self.document = document
        self.locator = locator
      case .officer(let name):
        document = nil
        officer = name
      }
    case .document(let document): self.document = document
    case .retraction, .preference, .assertion, .rejected:
      throw Failure(
        .error(
          "cite.no-source", "'\(word)' is an entry without a source",
          hint: "name a claim or a document"), status: .findings)
    }
  }

  /// Whether it names lines of the text held.
  var citesLines: Bool { if case .lines = locator { true } else { false } }

  func text() throws(Failure) -> String {
    guard let document else {
      return "No document, on the word of “\((officer ?? "an officer").visible)”.\n"
    }
    var text = Bibliography.entry(document).visible + "\n"
    switch locator {
    case .passage(let place): text += "At: \(place.visible)\n"
    case .lines(let first, let last):
      text += first == last ? "At: line \(first)" : "At: lines \(first)–\(last)"
      text += isReplaced ? " of a text that was replaced since\n" : "\n"
      for line in cited?.lines(from: first, through: last) ?? [] {
        text += "  \(line.visible)\n"
      }
    case nil: break
    }
    return text
  }

  func item() throws(Failure) -> JSONValue {
    guard let document else {
      throw Failure(
        .error(
          "cite.no-document", "\(officer ?? "an officer") vouches for it, without a document",
          hint: "cite it as text"), status: .findings)
    }
    return Bibliography.item(document)
  }
}

extension Failure {
  /// Says that no document is registered under a name.
  static func unknownDocument(_ word: String, _ evidence: Evidence) -> Failure {
    let known = evidence.documents.keys.map(\.description).sorted()
    return Failure(
      .error(
        "document.unknown", "there is no document '\(word)' in the ledger",
        hint: nearest(to: word, in: known).map { "did you mean '\($0)'?" }
          ?? "register it with 'goodoffices document add'"), status: .findings)
  }
}
