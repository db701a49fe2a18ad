import Diagnostics
import Mandates

/// A ledger of which only those lines are read that are asked for.
///
/// Of claims, documents and rejected proposals it knows at first only what they are about; retractions
/// and all else that is rare, and each line that begins unusually, are read at once. Whatever is read
/// is verified as ever. A line that is passed over is not: if it is damaged, that is not seen.
package struct LedgerOutline: Sendable {
  /// Whether only reading all of the ledger will do: a line is damaged, so that all of them are to
  /// be told, or most lines are wanted.
  package private(set) var needsAll = false

  /// The lines that were read, in pieces.
  private var scans: [LedgerScan]

  /// Where the lines begin that were passed over at first and read later.
  private var read: Set<Int> = []

  private let source: LedgerSource
  private let file: HeldFile?
  private let name: String

  /// Reads of each line in the bytes of a ledger file what it is about.
  package init(_ bytes: [UInt8], name: String) throws(Failure) {
    do {
      try self.init(LedgerSource(bytes), of: nil, name: name)
    } catch {
      throw .trouble(.read, name, error)
    }
  }

  fileprivate init(
    _ file: consuming OpenFile, ofSize size: Int, of ledger: Ledger
  ) throws(SystemError) {
    let source = LedgerSource(file, ofSize: size, ledger.system)
    try self.init(source, of: HeldFile(file), name: ledger.name)
  }

  private init(
    _ source: LedgerSource, of file: consuming HeldFile?, name: String
  ) throws(SystemError) {
    self.name = name
    self.source = source
    self.file = file
    var manner = ReadingManner()
    manner.passing = .outlined
    scans = try scanStretches(of: source, by: manner)
    needsAll = scans.contains(where: \.isDamaged)
  }

  /// What was read so far.
  package var contents: LedgerContents {
    LedgerContents(entries: GatheredEntries(scans).inOrder(), of: name)
  }

  /// Reads the entries whose identifiers begin with some digits.
  package mutating func readEntries(beginningWith digits: String) throws(Failure) {
    try readLines { $0.digits.agree(with: digits) }
  }

  /// Reads the records of a document.
  package mutating func readRecords(of document: DocumentKey) throws(Failure) {
    let document = LineOutline.hash(of: document)
    try readLines { $0.pair == 0 && $0.document == document }
  }

  /// Reads all that bears on the mandates which new entries, or a subject beside them, are about,
  /// and the entries that are the same as the new ones.
  package mutating func read(near news: [Entry], about subject: Mandate?) throws(Failure) {
    var isMore = true
    while isMore, !needsAll {
      // What is read may cite, name or copy what is not read yet.
      let near = Surroundings(of: news, about: subject, among: contents.entries)
      let pairs = NumberFilter(near.pairs.flatMap { LineOutline.hashes(of: $0).map(UInt64.init) })
      let documents = NumberFilter(near.documents.map { UInt64(LineOutline.hash(of: $0)) })
      let named = NumberFilter((near.named + news.map(\.id)).map { LineOutline.Digits($0).bytes })
      isMore = try readLines { line in
        line.pair != 0 && pairs.contains(UInt64(line.pair))
          || line.document != 0 && documents.contains(UInt64(line.document))
          || named.contains(line.digits.bytes)
      }
    }
  }

  /// Reads lines that were passed over; answers whether there were any such.
  @discardableResult
  private mutating func readLines(
    where isWanted: (LineOutline) -> Bool
  ) throws(Failure) -> Bool {
    if needsAll { return false }
    var wanted: [LineOutline] = []
    for scan in scans {
      for line in scan.outlines where isWanted(line) && read.insert(line.start).inserted {
        wanted.append(line)
      }
    }
    if wanted.isEmpty { return false }
    // To read so many one by one is no quicker.
    let passed = scans.reduce(0) { $0 + $1.outlines.count }
    needsAll = read.count > 1000 && read.count > passed / 8
    if needsAll { return false }
    var bytes: [UInt8] = []
    do {
      for line in wanted { try source.read(line.range, onto: &bytes) }
    } catch {
      guard error == .shortened else { throw .trouble(.read, name, error) }
      needsAll = true
      return false
    }
    var scan = LedgerScan(bytes)
    var quick: CanonicalReader? = CanonicalReader(expecting: bytes.count)
    scan.readLines(quickly: &quick)
    scans.append(scan)
    needsAll = scan.isDamaged
    return true
  }
}

extension Ledger {
  /// Reads of each line what it is about, and little else; nil if all is to be read: of a file of no
  /// more than some bytes, or because only that will do.
  package func outline(beyond small: Int = Self.smallFile) throws(Failure) -> LedgerOutline? {
    let file = try trying(.read, name) { () throws(SystemError) in
      try system.open(path, .reading)
    }
    let size = try system.sizeOfRegular(file, name, limit: Self.largestFile)
    if size <= small { return nil }
    do {
      let outline = try LedgerOutline(file, ofSize: size, of: self)
      return outline.needsAll ? nil : outline
    } catch {
      // A writer took back what it wrote: whoever reads all waits for it.
      if error == .shortened { return nil }
      throw .trouble(.read, name, error)
    }
  }
}

/// Keeps a file open as long as something reads it.
private final class HeldFile: Sendable {
  private let file: OpenFile

  init(_ file: consuming OpenFile) { self.file = file }
}
