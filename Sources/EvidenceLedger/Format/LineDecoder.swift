import Dates
import Diagnostics
import Mandates
import PlainJSON
import States

/// Reads a line strictly, on top of the general JSON reader.
///
/// Order of keys and blanks between them mean nothing; all else must be as `FORMAT.md` says.
package struct LineDecoder: EntryReader {
  /// Creates a reader; it has no state.
  package init() {}

  /// Reads one line; a refusal names all the rules it breaks, not only the first.
  package func read(_ bytes: [UInt8], in line: Range<Int>) -> LineReading {
    let node: JSONNode
    do {
      node = try readJSON(bytes, in: line)
    } catch {
      return .refused(Refusal([.syntax(error)], isWhole: error.isBehindValue))
    }
    guard let members = node.members else {
      return .refused(Refusal([.notObject(node)], isWhole: true))
    }
    var fields = Fields(members, in: node.range)
    if let version = fields.node("v"), version.integer != formatVersion {
      return .refused(Refusal([.version(version)], isWhole: true))
    }
    return read(&fields)
  }

  private func read(_ fields: inout Fields) -> LineReading {
    for key in envelope { fields.require(key) }
    let kind = fields.word("kind", Entry.Content.Kind.self)
    if let kind { fields.refuseKeys(except: keys(of: kind), of: kind.noun) }
    let content = kind.flatMap { readContent(of: $0, in: &fields) }
    let borne = fields.value("id", { EntryID($0) }, else: LineProblem.identifier)
    let instant = fields.value("recordedAt", { Instant($0) }, else: LineProblem.instant)
    let recorder = fields.text("recordedBy")
    let sum = fields.text("sum")
    guard fields.problems.isEmpty, let content, let borne, let instant, let recorder, let sum else {
      return .refused(Refusal(fields.foremost, isWhole: true))
    }
    let entry = Entry(recording: content, at: instant, by: recorder)
    if entry.id != borne {
      let range = fields.node("id")?.range ?? 0..<0
      return .refused(
        Refusal(
          [.misnamed(range)], isWhole: true,
          misnamed: Refusal.Misnaming(borne: borne, computed: entry.id)))
    }
    if entry.recordingSum != sum {
      let range = fields.node("sum")?.range ?? 0..<0
      return .refused(Refusal([.sum(range)], isWhole: true))
    }
    return .entry(entry)
  }

  private func readContent(
    of kind: Entry.Content.Kind, in fields: inout Fields
  ) -> Entry.Content? {
    switch kind {
    case .claim: fields.claim().map { .claim($0) }
    case .document: fields.document().map { .document($0) }
    case .retraction:
      fields.choice("retracts").map { .retraction(of: $0.id, because: $0.reason) }
    case .preference:
      fields.choice("prefers").map { .preference($0.id, because: $0.reason) }
    case .assertion: fields.assertion().map { .assertion($0) }
    case .rejected: fields.rejected().map { .rejected($0) }
    }
  }
}

extension Entry.Content.Kind {
  /// What messages call an entry of the kind.
  fileprivate var noun: String { self == .rejected ? "a rejected proposal" : "a \(rawValue)" }
}

private let envelope = ["v", "id", "kind", "recordedAt", "recordedBy", "sum"]

private func keys(of kind: Entry.Content.Kind) -> [String] {
  switch kind {
  case .claim: claimKeys
  case .document: documentKeys
  case .retraction: retractionKeys
  case .preference: preferenceKeys
  case .assertion: assertionKeys
  case .rejected: rejectedKeys
  }
}

/// The keys that a claim may have.
let claimKeys =
  envelope + [
    "mandate", "between", "act", "force", "by", "to", "date", "since", "until", "scope",
    "scopeText", "reason", "condition", "planned", "document", "lines", "locator", "officer",
    "span", "quote", "rule", "rules", "tool", "confidence", "note",
  ]
private let documentKeys =
  envelope + [
    "key", "type", "title", "authors", "container", "publisher", "date", "url",
    "accessed", "language", "archive", "sha256", "copyOf", "note",
  ]
private let retractionKeys = envelope + ["retracts", "because"]
private let preferenceKeys = envelope + ["prefers", "because"]
private let assertionKeys = envelope + ["mandate", "status", "on", "note"]
private let rejectedKeys = envelope + ["proposal", "document", "says", "quote", "because"]
