import Diagnostics
import Digests
import Mandates

/// What an append did.
package struct Appended: Sendable {
  /// The entries that were added, in the order given.
  package let added: [EntryID]

  /// The entries that were there already, and so were not added again.
  package let present: [EntryID]

  /// What was met on the way, such as a torn tail that was set aside.
  package let diagnostics: [Diagnostic]
}

extension Ledger {
  /// Adds entries at the end: all of them, or none and a failure.
  ///
  /// When it returns, the disk has them. What the ledger holds already is not added again.
  package func append(_ entries: [Entry]) throws(Failure) -> Appended {
    let lines = try lines(of: entries)
    let lock = try takeLock()
    defer { withExtendedLifetime(lock) {} }
    return try append(lines)
  }

  /// Adds entries while the lock is held.
  func appendHoldingLock(_ entries: [Entry]) throws(Failure) -> Appended {
    try append(try lines(of: entries))
  }

  /// Reads the file while the lock is held, and so nobody is in the middle of a line.
  func readHoldingLock() throws(Failure) -> LedgerContents {
    try contents()
  }

  /// Adds lines to the file that bears the name, until they are in the one that bears it then.
  ///
  /// Git takes no lock, and puts another file in the place of the ledger: what was added to the one
  /// that was opened would be gone with it.
  private func append(_ lines: [(id: EntryID, bytes: [UInt8])]) throws(Failure) -> Appended {
    var added: Set<EntryID> = []
    var told: [Diagnostic] = []
    for tried in 0..<Self.tries {
      if tried > 0 { system.pause() }
      let file: OpenFile
      do {
        file = try system.open(path, .appending)
      } catch {
        // Between the old file and the new one there may be none.
        if tried > 0, error.isMissing { continue }
        throw .trouble(.write, name, error)
      }
      let once = try append(lines, to: file)
      added.formUnion(once.added)
      told += once.diagnostics
      if once.isKept {
        return Appended(
          added: lines.map(\.id).filter(added.contains),
          present: lines.map(\.id).filter { !added.contains($0) }, diagnostics: told)
      }
    }
    throw .replaced(name)
  }

  /// How often lines are added before it is given up.
  private static let tries = 20

  /// What was done to one file.
  private struct Once {
    var added: [EntryID] = []
    var diagnostics: [Diagnostic] = []

    /// Whether the ledger holds all lines now.
    var isKept = false
  }

  private func append(
    _ lines: [(id: EntryID, bytes: [UInt8])], to file: borrowing OpenFile
  ) throws(Failure) -> Once {
    let size = try system.sizeOfRegular(file, name, limit: Self.largestFile)
    let end = try trying(.read, name) { () throws(SystemError) in
      try LedgerEnd(LedgerSource(file, ofSize: size, system), wanted: Set(lines.map(\.id)))
    }
    try checkWritable(file)
    let added = lines.filter { !end.present.contains($0.id) }
    var once = Once()
    if !end.torn.isEmpty {
      guard let told = try setAside(end.torn, of: file) else { return once }
      once.diagnostics = [told]
    }
    if added.isEmpty {
      once.isKept = try trying(.write, name) { () throws(SystemError) in try bearsName(file) }
      return once
    }
    let newline: [UInt8] = end.needsNewline ? [0x0A] : []
    once.isKept = try write(
      newline + added.flatMap { $0.bytes + [0x0A] }, to: file, ofSize: size - end.torn.count)
    once.added = added.map(\.id)
    return once
  }

  /// Encodes each entry once, and reads it back before the ledger is made to hold it for ever.
  private func lines(of entries: [Entry]) throws(Failure) -> [(id: EntryID, bytes: [UInt8])] {
    var lines: [(id: EntryID, bytes: [UInt8])] = []
    var seen: Set<EntryID> = []
    for entry in entries where seen.insert(entry.id).inserted {
      let bytes = entry.lineBytes
      if bytes.count > LedgerScan.longestLine { throw .tooLong(entry.id) }
      if case .refused(let refusal) = LineDecoder().read(bytes, in: 0..<bytes.count) {
        throw .unreadable(refusal, bytes)
      }
      lines.append((entry.id, bytes))
    }
    return lines
  }

  private func checkWritable(_ file: borrowing OpenFile) throws(Failure) {
    let isWritable: Bool
    do {
      isWritable = try system.status(file).isWritable
    } catch {
      throw .trouble(.write, name, error)
    }
    if !isWritable { throw .writeProtected(name) }
  }

  /// Moves a torn tail to a file of its own, so that it is neither lost nor glued to what follows.
  ///
  /// Nil if it is the tail no longer: then somebody has gone on after it.
  private func setAside(
    _ tail: Range<Int>, of file: borrowing OpenFile
  ) throws(Failure) -> Diagnostic? {
    var torn: [UInt8] = []
    try trying(.read, name) { () throws(SystemError) in
      try LedgerSource(file, ofSize: tail.upperBound, system).read(tail, onto: &torn)
    }
    // Named after its content, so that trying again after a failure writes the same file.
    let aside = Self.tornPrefix + SHA256(torn).hexadecimal(12)
    do {
      try system.writeFile(path(of: aside), torn, .emptying)
      try system.synchronizeFolder(folder)
    } catch {
      throw .trouble(.write, name(of: aside), error)
    }
    do {
      guard try system.status(file).size == tail.upperBound else { return nil }
      try system.truncate(file, to: tail.lowerBound)
    } catch {
      throw .trouble(.write, name, error)
    }
    return .warning(
      "ledger.torn-tail",
      "the last line of '\(name)' was cut off in writing and is now in '\(self.name(of: aside))'",
      hint: "look there for what was lost, and record it again")
  }
}

/// What an append needs to know of the bytes that are there.
private struct LedgerEnd {
  /// The wanted entries that the ledger holds already.
  let present: Set<EntryID>

  /// The last line if it was cut off in writing, else nothing.
  let torn: Range<Int>

  /// Whether the last line is whole but for its newline.
  let needsNewline: Bool

  /// Looks at how each line begins; only one that bears a wanted identifier is read in full, for it
  /// may be damaged, and then the entry is not there.
  init(_ source: LedgerSource, wanted: Set<EntryID>) throws(SystemError) {
    var manner = ReadingManner()
    manner.passing = .others(than: NumberFilter(wanted.map { LineOutline.Digits($0).bytes }))
    let scans = try scanStretches(of: source, by: manner)
    present = wanted.intersection(scans.lazy.flatMap(\.entries).map(\.id))
    let openStart = scans.lazy.compactMap(\.openStart).first
    let endsTorn = scans.contains(where: \.endsTorn)
    torn = endsTorn ? (openStart ?? source.size)..<source.size : source.size..<source.size
    needsNewline = openStart != nil && !endsTorn
  }
}

extension Failure {
  fileprivate static func unreadable(_ refusal: Refusal, _ line: [UInt8]) -> Failure {
    let source = SourceText(name: "new entry", line)
    let diagnostics = refusal.problems.map {
      Diagnostic(.error, $0.code, $0.message, at: SourceSpan($0.range, in: source), hint: $0.hint)
    }
    return Failure(
      .error(
        "ledger.unwritable-entry", "an entry is written only if it can be read back",
        hint: "correct what is told below"), diagnostics)
  }

  fileprivate static func tooLong(_ id: EntryID) -> Failure {
    Failure(
      .error(
        "ledger.too-long",
        "an entry has at most \(LedgerScan.longestLine >> 20) MiB, but '\(id)' has more",
        hint: "shorten its texts"))
  }
}
