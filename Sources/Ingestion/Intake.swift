import Diagnostics
import EvidenceLedger
import Extraction
import Mandates
import States

/// A document as it is taken in: what is known of it, and its text.
package struct Intake: Sendable {
  /// The name by which it was given, for messages.
  package var name: String

  /// The key asked for.
  package var key: DocumentKey?

  /// What whoever gives it says of it; goes before all else.
  package var given = DocumentDraft()

  /// What it says of itself.
  package var found = DocumentDraft()

  /// Its text; nil where only its record is known.
  package var text: DocumentText?

  /// Creates an intake.
  package init(name: String, text: DocumentText? = nil) {
    self.name = name
    self.text = text
  }

  /// The text to read, with what is known of the document; nil without a text, or where its language
  /// is none of those that are read.
  func reading(knowing record: SourceDocument?) -> Reading? {
    let known = record.map { given.filled(from: DocumentDraft($0)) } ?? given
    let draft = known.filled(from: found)
    guard let text, let tag = draft.language?.split(separator: "-").first?.lowercased(),
      let language = Language(rawValue: tag)
    else { return nil }
    // A title in square brackets was supplied, often from the text itself.
    let title = draft.title.flatMap { $0.hasPrefix("[") ? nil : $0 }
    return Reading(text: text.bytes, language: language, published: draft.date, title: title)
  }
}

extension DocumentText {
  /// Proposals with lines and words, as they wait for an officer.
  func queued(
    _ proposals: [Proposal], as key: DocumentKey, _ reader: ReaderVersion
  ) -> [QueuedProposal] {
    let digest = sha256
    var lines = LineCount(bytes)
    var names: Set<EntryID> = []
    return proposals.sorted { $0.span.lowerBound < $1.span.lowerBound }
      .compactMap { proposal in
        let span = proposal.span.clamped(to: 0..<bytes.count)
        guard !span.isEmpty, span == proposal.span,
          let quote = String(validating: bytes[span], as: UTF8.self)
        else { return nil }
        let first = lines.line(at: span.lowerBound)
        let last = first + bytes[span.dropLast()].count { $0 == 0x0A }
        let queued = QueuedProposal(
          proposal, document: key, sha256: digest, lines: first...last, quote: quote,
          rules: reader.rules, tool: reader.tool)
        return names.insert(queued.name).inserted ? queued : nil
      }
  }
}

/// The versions of what reads texts.
package struct ReaderVersion: Hashable, Sendable {
  /// The version of the rules and word lists.
  package let rules: String

  /// The version of the program.
  package let tool: String

  /// Creates a pair of versions.
  package init(rules: String, tool: String) {
    self.rules = rules
    self.tool = tool
  }
}

/// Counts lines up to places that come in ascending order.
private struct LineCount {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func line(at offset: Int) -> Int {
    while place < min(offset, bytes.count) {
      if bytes[place] == 0x0A { line += 1 }
      place += 1
    }
    return line
  }
}
