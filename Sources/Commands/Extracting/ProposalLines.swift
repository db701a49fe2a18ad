import Dates
import Digests
import DocumentReading
import Extraction
import Mandates
import PlainJSON
import States

/// Writes what a text yields as JSON Lines: one line a proposal, and one an abstention if asked.
///
/// The keys stand in a fixed order, and those without a value are left out; `power`, `for` and `in`
/// are always there. The same extraction always gives the same bytes.
package struct ProposalLines: Sendable {
  /// What is written.
  package struct Choice: Hashable, Sendable {
    /// Whether passages are told from which nothing is proposed.
    package var tellsAbstentions = false

    /// Whether what is hypothetical or negated is left out.
    package var onlyActual = false

    /// Chooses all proposals and no abstentions.
    package init() {}
  }

  private let document: IncomingDocument
  private let choice: Choice

  /// Prepares to write of a document.
  package init(_ document: IncomingDocument, _ choice: Choice = Choice()) {
    self.document = document
    self.choice = choice
  }

  /// The lines, each with its newline, in the order of the text.
  package func bytes(_ extraction: Extraction) -> [UInt8] {
    var items: [(start: Int, fields: Fields)] = []
    for proposal in extraction.proposals where !choice.onlyActual || proposal.modality.isActual {
      items.append((proposal.span.lowerBound, Fields(proposal)))
    }
    if choice.tellsAbstentions {
      items += extraction.abstentions.map { ($0.span.lowerBound, Fields($0)) }
    }
    guard !items.isEmpty else { return [] }
    // The sort is stable: of two at one place the proposal comes first.
    items.sort { $0.start < $1.start }
    let digest = SHA256(document.given).hexadecimal()
    var lines = LineCounter(document.given)
    var bytes: [UInt8] = []
    for item in items {
      bytes += record(item.fields, digest, &lines).compactBytes
      bytes.append(0x0A)
    }
    return bytes
  }

  private func record(
    _ fields: Fields, _ digest: String, _ lines: inout LineCounter
  ) -> JSONValue {
    let span = document.givenSpan(of: fields.span)
    let last = max(span.upperBound - 1, span.lowerBound)
    var members: [(key: String, value: JSONValue)] = [
      ("document", .string(document.id)), ("sha256", .string(digest)),
    ]
    members += fields.members
    members.append(
      (
        "lines",
        .array([.integer(lines.line(at: span.lowerBound)), .integer(lines.line(at: last))])
      )
    )
    members.append(("span", .array([.integer(span.lowerBound), .integer(span.upperBound)])))
    members.append(("quote", .string(document.quote(span))))
    members.append(("rule", .string(fields.rule)))
    members.append(("rules", .string(Extractor.rulesVersion)))
    members.append(("tool", .string(programVersion)))
    if let why = fields.why { members.append(("why", .string(why))) }
    if let provenance = document.provenance {
      members.append(("provenance", provenance.members))
    }
    return .object(members)
  }
}

/// What a line says besides its place.
private struct Fields {
  var members: [(key: String, value: JSONValue)]
  let span: Range<Int>
  let rule: String
  let why: String?

  init(_ abstention: Abstention) {
    members = [("act", .null), ("power", .null), ("for", .null), ("in", .null)]
    span = abstention.span
    rule = abstention.rule
    why = abstention.why
  }

  init(_ proposal: Proposal) {
    span = proposal.span
    rule = proposal.rule
    why = proposal.why
    let act: String
    var force: String?
    switch proposal.content {
    case .act(let told): act = told.rawValue
    case .attestation(let told):
      act = "attestation"
      force = told.rawValue
    }
    members = [
      ("act", .string(act)), ("power", .text(proposal.power?.description)),
      ("for", .text(proposal.represented?.description)),
      ("in", .text(proposal.receiving?.description)),
    ]
    add("place", proposal.place?.description)
    if !proposal.by.isEmpty { members.append(("by", .strings(proposal.by.map(\.description)))) }
    add("to", proposal.to?.description)
    add("date", proposal.date?.text)
    add("since", proposal.since?.text)
    add("until", proposal.until?.text)
    add("force", force)
    if let scope = proposal.scope {
      members.append(("scope", .strings(scope.parts.map(\.rawValue))))
    }
    add("reason", proposal.reason)
    members.append(("modality", .string(proposal.modality.rawValue)))
  }

  private mutating func add(_ key: String, _ text: String?) {
    if let text { members.append((key, .string(text))) }
  }
}

extension Provenance {
  fileprivate var members: JSONValue {
    .object([("record", .text(record)), ("uri", .text(uri)), ("date", .text(date))])
  }
}

/// Tells the line of an offset, going on from the one asked last where it can.
private struct LineCounter {
  private let bytes: [UInt8]
  private var at = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func line(at offset: Int) -> Int {
    if offset < at {
      for byte in bytes[min(offset, bytes.count)..<at] where byte == 0x0A { line -= 1 }
    } else {
      for byte in bytes[at..<min(offset, bytes.count)] where byte == 0x0A { line += 1 }
    }
    at = min(offset, bytes.count)
    return line
  }
}
