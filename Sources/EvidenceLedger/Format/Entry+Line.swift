import Dates
import Digests
import Mandates
import States

/// The version of the format that this program reads and writes.
let formatVersion = 1

extension Entry {
  /// Puts content on record: the identifier is computed from it.
  package init(recording content: Content, at instant: Instant, by recorder: String) {
    self.init(
      id: content.identifier, content: content, recordedAt: instant, recordedBy: recorder)
  }

  /// The line that stands for it in a ledger, in canonical form and without a newline.
  package var line: String { String(decoding: lineBytes, as: UTF8.self) }

  /// The bytes of `line`.
  var lineBytes: [UInt8] {
    var writer = CanonicalWriter()
    writer.add("v", number: formatVersion)
    writer.add("id", id.description)
    writer.add(content)
    writer.add("recordedAt", recordedAt.description)
    writer.add("recordedBy", recordedBy)
    writer.add("sum", recordingSum)
    return writer.object()
  }

  /// Eight hexadecimal digits that guard what the identifier does not cover.
  ///
  /// The identifier covers the content, and only that, so that two people may record the same
  /// thing. Without the sum a damaged instant or name would pass unnoticed.
  var recordingSum: String {
    var writer = CanonicalWriter()
    writer.add("id", id.description)
    writer.add("recordedAt", recordedAt.description)
    writer.add("recordedBy", recordedBy)
    return SHA256(writer.object()).hexadecimal(8)
  }
}

extension EntryID {
  /// Names an entry by the first digits of a digest of its content.
  init(_ digest: SHA256) {
    let (high, low) = digest.first80Bits
    self.init(high: high, low: low)
  }
}

extension Entry.Content {
  /// The kinds of entry, as the key `kind` names them.
  enum Kind: String, CaseIterable {
    case claim
    case document
    case retraction
    case preference
    case assertion
    case rejected
  }

  /// The first 20 hexadecimal digits of the SHA-256 of the content in canonical form.
  package var identifier: EntryID {
    var writer = CanonicalWriter()
    writer.add(self)
    return EntryID(SHA256(writer.object()))
  }
}

extension RejectedProposal {
  /// The name of the proposal: a digest of document, what it says and its words.
  package var proposal: EntryID {
    var writer = CanonicalWriter()
    writer.addSaid(by: self)
    return EntryID(SHA256(writer.object()))
  }
}

extension CanonicalWriter {
  /// Adds the kind and all content fields, in the order of the format.
  mutating func add(_ content: Entry.Content) {
    switch content {
    case .claim(let claim):
      add("kind", Entry.Content.Kind.claim.rawValue)
      add(claim)
    case .document(let document):
      add("kind", Entry.Content.Kind.document.rawValue)
      add(document)
    case .retraction(let id, let reason):
      add("kind", Entry.Content.Kind.retraction.rawValue)
      add("retracts", id.description)
      add("because", reason)
    case .preference(let id, let reason):
      add("kind", Entry.Content.Kind.preference.rawValue)
      add("prefers", id.description)
      add("because", reason)
    case .assertion(let assertion):
      add("kind", Entry.Content.Kind.assertion.rawValue)
      add("mandate", assertion.mandate.description)
      add("status", assertion.status.rawValue)
      add("on", assertion.day.description)
      add("note", assertion.note)
    case .rejected(let rejected):
      add("kind", Entry.Content.Kind.rejected.rawValue)
      add("proposal", rejected.proposal.description)
      addSaid(by: rejected)
      add("because", rejected.because)
    }
  }

  fileprivate mutating func addSaid(by rejected: RejectedProposal) {
    add("document", rejected.document.description)
    add("says", rejected.says)
    add("quote", rejected.quote)
  }

  private mutating func add(_ claim: Claim) {
    switch claim.subject {
    case .mandate(let mandate): add("mandate", mandate.description)
    case .pair(let pair): add("between", [pair.first.description, pair.second.description])
    }
    add("act", claim.code)
    add("force", claim.force?.rawValue)
    add("by", claim.by.sorted().map(\.description))
    add("to", claim.to?.description)
    add("date", claim.date?.text)
    add("since", claim.since?.text)
    add("until", claim.until?.text)
    add("scope", claim.scope?.parts.map(\.rawValue) ?? [])
    add("scopeText", claim.scope?.text)
    add("reason", claim.reason)
    add("condition", claim.condition)
    add("planned", flag: claim.isPlanned)
    switch claim.source {
    case .document(let key, let locator):
      add("document", key.description)
      switch locator {
      case .lines(let first, let last): add("lines", (first, last))
      case .passage(let words): add("locator", words)
      case nil: break
      }
    case .officer(let name): add("officer", name)
    }
    if let quotation = claim.quotation {
      add("span", (quotation.span.lowerBound, quotation.span.upperBound))
      add("quote", quotation.text)
      add("rule", quotation.reader?.rule)
      add("rules", quotation.reader?.rules)
      add("tool", quotation.reader?.tool)
    }
    add("confidence", claim.confidence)
    add("note", claim.note)
  }

  private mutating func add(_ document: SourceDocument) {
    add("key", document.key.description)
    add("type", document.type)
    add("title", document.title)
    add("authors", document.authors)
    add("container", document.container)
    add("publisher", document.publisher)
    add("date", document.date?.text)
    add("url", document.url)
    add("accessed", document.accessed?.description)
    add("language", document.language)
    add("archive", document.archive)
    add("sha256", document.sha256)
    add("copyOf", document.copyOf?.description)
    add("note", document.note)
  }
}
