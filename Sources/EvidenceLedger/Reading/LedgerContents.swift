import Diagnostics
import Mandates

/// What a ledger holds: a set of entries, and what is wrong with the lines that gave none.
///
/// Order and number of the lines mean nothing: the same lines in any order, once or several times,
/// with CRLF or byte order marks, give the same entries.
package struct LedgerContents: Sendable {
  /// The entries, each once, in the order of their recording and then of their identifiers.
  ///
  /// Of two recordings of one content the earliest counts, then the one whose recorder's name
  /// comes first byte by byte.
  package let entries: [Entry]

  /// The line on which each entry stands, counted from 1; of equal lines the first.
  package let positions: [EntryID: Int]

  /// What is wrong with the file, in order of place.
  ///
  /// Errors tell lines that do not count and bytes that say nothing; notes what is only untidy.
  package let diagnostics: [Diagnostic]

  /// The name of the file as messages show it.
  package let name: String

  /// The bytes that were read.
  package let bytes: [UInt8]

  /// Whether the last line was cut off in the middle.
  package let endsTorn: Bool

  /// Reads the bytes of a ledger file.
  package init(
    _ bytes: [UInt8], name: String, with reader: any EntryReader = LineDecoder()
  ) {
    var scan = LedgerScan(bytes, reader)
    scan.readLines()
    self.name = name
    self.bytes = bytes
    endsTorn = scan.endsTorn
    entries = scan.entries.indices.map { RecordingOrder(scan.entries[$0], at: $0) }.sorted()
      .map { scan.entries[$0.index] }
    positions = scan.indices.mapValues { scan.lines[$0].number }
    let findings = scan.findings
    if findings.isEmpty {
      diagnostics = []
    } else {
      let source = SourceText(name: name, bytes)
      diagnostics = findings.map { $0.diagnostic(in: source) }
    }
  }

  /// The whole text, for diagnostics that point into it; made anew on each call.
  package var source: SourceText { SourceText(name: name, bytes) }
}

/// What the order of entries depends on, in few words: entries themselves are slow to move about.
private struct RecordingOrder: Comparable {
  let index: Int
  private let instant: Instant
  private let id: EntryID

  init(_ entry: Entry, at index: Int) {
    self.index = index
    instant = entry.recordedAt
    id = entry.id
  }

  static func < (a: Self, b: Self) -> Bool {
    a.instant == b.instant ? a.id < b.id : a.instant < b.instant
  }
}
