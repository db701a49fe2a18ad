import Diagnostics
import Mandates
import Parallel

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

  /// What is wrong with the file, in order of place.
  ///
  /// Errors tell lines that do not count and bytes that say nothing; warnings lines that count and
  /// were not written so by the program; notes what is only untidy.
  package let diagnostics: [Diagnostic]

  /// The name of the file as messages show it.
  package let name: String

  /// Whether the last line was cut off in the middle.
  package let endsTorn: Bool

  /// Reads the bytes of a ledger file.
  package init(_ bytes: [UInt8], name: String, by manner: ReadingManner = ReadingManner()) {
    // Memory can always be read.
    let read = try? LedgerContents(LedgerSource(bytes), name: name, by: manner)
    self = read ?? LedgerContents(nothingOf: name)
  }

  /// Reads the bytes of a ledger file with a reader alone, in one piece.
  package init(_ bytes: [UInt8], name: String, with reader: any EntryReader) {
    var manner = ReadingManner(threads: 1, stretch: max(bytes.count, 1))
    manner.reader = reader
    self.init(bytes, name: name, by: manner)
  }

  private init(nothingOf name: String) {
    self.init(entries: [], of: name)
  }

  /// Holds some entries of a ledger with which nothing is wrong.
  init(entries: [Entry], of name: String) {
    self.init(entries: entries, diagnostics: [], name: name, endsTorn: false)
  }

  /// The same without its entries: what is wrong with its lines.
  package var withoutEntries: LedgerContents {
    LedgerContents(entries: [], diagnostics: diagnostics, name: name, endsTorn: endsTorn)
  }

  private init(entries: [Entry], diagnostics: [Diagnostic], name: String, endsTorn: Bool) {
    self.entries = entries
    self.diagnostics = diagnostics
    self.name = name
    self.endsTorn = endsTorn
  }

  /// Reads a ledger stretch by stretch, several at once.
  init(
    _ source: LedgerSource, name: String, by manner: ReadingManner = ReadingManner()
  ) throws(SystemError) {
    let scans = try scanStretches(of: source, by: manner)
    let gathered = GatheredEntries(scans)
    self.name = name
    endsTorn = scans.contains(where: \.endsTorn)
    let findings = allFindings(of: scans, gathered)
    var excerpts = LineExcerpts(source, name: name, scans, manner.stretch(of: source.size))
    var diagnostics: [Diagnostic] = []
    for finding in findings { diagnostics.append(try finding.diagnostic(&excerpts)) }
    self.diagnostics = diagnostics
    entries = gathered.inOrder()
  }
}

/// How a ledger is read; what is read is always the same.
package struct ReadingManner: Sendable {
  /// How many threads read; by default as many as there are processors.
  package var threads: Int

  /// How many bytes one of them takes at a time; nil for as many as suit the ledger.
  private let wanted: Int?

  /// Whether words are kept on which no status hangs: quotes, notes, titles and what else is only
  /// shown.
  ///
  /// Lines are verified as ever. Of those in another form than the program's own all is kept.
  package var keepsWords = true

  /// Reads every line, if given; else lines in canonical form are read the quick way.
  var reader: (any EntryReader)?

  /// Which lines are passed over.
  var passing: Passing = .none

  /// Lines of which no more is read than how they begin, where they begin as the program writes
  /// them; what is wrong with the rest of them is not seen.
  enum Passing {
    case none

    /// Nearly all that bear another identifier than some.
    case others(than: NumberFilter)

    /// Claims, documents and rejected proposals; what they are about is kept.
    case outlined
  }

  /// Creates the manner that suits this machine.
  package init(threads: Int = processorCount(), stretch: Int? = nil) {
    self.threads = max(threads, 1)
    wanted = stretch.map { max($0, 1) }
  }

  /// How many bytes of so many one thread takes at a time: so that there is something for all of
  /// them, as long as it takes longer to read than a thread takes to start.
  func stretch(of size: Int) -> Int {
    wanted ?? min(max(size / (threads * 2) + 1, 1 << 16), 1 << 20)
  }
}

/// What was found in all stretches, in order of place.
private func allFindings(of scans: [LedgerScan], _ entries: GatheredEntries) -> [Finding] {
  var all = scans.flatMap(\.found)
  all += Finding.respelled(scans.flatMap(\.respelled))
  all += findings(of: scans.flatMap(\.misnamed), entries)
  let markers = scans.flatMap(\.markers)
  if let first = markers.first { all.append(.conflict(first, count: markers.count)) }
  return all.sorted {
    ($0.problem.range.lowerBound, $0.problem.code.name, $0.problem.message)
      < ($1.problem.range.lowerBound, $1.problem.code.name, $1.problem.message)
  }
}

/// Tells the lines that bear a wrong identifier from those that fight with another about it.
private func findings(
  of misnamed: [LedgerScan.Misnamed], _ entries: GatheredEntries
) -> [Finding] {
  if misnamed.isEmpty { return [] }
  // Of the lines with one identifier the first and the first with other content will do.
  var rivals: [EntryID: [LedgerScan.Misnamed]] = [:]
  for one in misnamed {
    let known = rivals[one.names.borne, default: []]
    if known.count < 2, !known.contains(where: { $0.names.computed == one.names.computed }) {
      rivals[one.names.borne, default: []].append(one)
    }
  }
  let rightful = entries.starts(of: Set(misnamed.map(\.names.borne)))
  return misnamed.map { one in
    let rival = rivals[one.names.borne]?.first { $0.names.computed != one.names.computed }
    guard let other = rightful[one.names.borne] ?? rival?.line.lowerBound else {
      return Finding(.error, one.problem)
    }
    return .contested(one.problem.range, one.names.borne, lineAt: other)
  }
}
