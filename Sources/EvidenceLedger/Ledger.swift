import Diagnostics
import Mandates

/// A ledger file, and what may be done with it: read it, add to it.
///
/// Nothing in it is ever changed. Writers take turns by a lock on `ledger.lock` beside it; readers
/// need none.
package struct Ledger: Sendable {
  /// The largest file that is read, so that a damaged size ends in a message and not in a crash.
  static let largestFile = 4 << 30

  /// The size in bytes up to which a file is read and verified whole, whatever is asked.
  ///
  /// For a ledger of this size, some four thousand claims, that takes 20 ms of a processor; to record
  /// one claim may take 60.
  package static let smallFile = 2 << 20

  /// The path by which the file is opened.
  package let path: String

  /// The name of the file as messages show it.
  package let name: String

  /// How the names of files begin that keep what was cut off in writing.
  static let tornPrefix = "ledger.torn-"

  let system: SystemCalls

  /// Speaks of a ledger file; it need not be there yet.
  package init(path: String, name: String, system: SystemCalls = SystemCalls()) {
    self.path = path
    self.name = name
    self.system = system
  }

  /// Reads the file.
  ///
  /// Throws only if the bytes cannot be had: what is wrong with the lines stands in the contents.
  package func read(by manner: ReadingManner = ReadingManner()) throws(Failure) -> LedgerContents {
    let contents = try patientContents(by: manner)
    // Half a line may be a writer's at work: then the file is read again once nobody writes to it,
    // unless there is no lock to wait for or the wait is too long.
    guard contents.endsTorn, let lock = try? lockForReading() else { return contents }
    let settled = try self.contents(by: manner)
    withExtendedLifetime(lock) {}
    return settled
  }

  /// Reads the file; once more, when nobody writes to it, if it becomes shorter meanwhile.
  ///
  /// A writer that fails takes back what it wrote.
  private func patientContents(by manner: ReadingManner) throws(Failure) -> LedgerContents {
    do {
      return try contents(by: manner)
    } catch {
      guard error.diagnostics.first?.code == "file.shortened" else { throw error }
    }
    let lock = try? lockForReading()
    let settled = try contents(by: manner)
    withExtendedLifetime(lock) {}
    return settled
  }

  /// Reads the file as it is now.
  func contents(by manner: ReadingManner = ReadingManner()) throws(Failure) -> LedgerContents {
    let file = try trying(.read, name) { () throws(SystemError) in
      try system.open(path, .reading)
    }
    let size = try system.sizeOfRegular(file, name, limit: Self.largestFile)
    return try trying(.read, name) { () throws(SystemError) in
      try LedgerContents(LedgerSource(file, ofSize: size, system), name: name, by: manner)
    }
  }

  private func lockForReading() throws(SystemError) -> OpenFile {
    let lock = try openLock(.reading)
    try system.lock(lock, isShared: true)
    return lock
  }

  /// The folder of the file.
  var folder: String { parent(of: path) }

  /// The lock, which is never deleted: a lock on a deleted file would lock nobody out.
  var lockPath: String { path(of: "ledger.lock") }

  /// The path of a file beside the ledger.
  func path(of neighbour: String) -> String { folder + "/" + neighbour }

  /// The name of a file beside the ledger, as messages show it.
  func name(of neighbour: String) -> String {
    let folder = parent(of: name)
    return folder == "." ? neighbour : folder + "/" + neighbour
  }
}

/// Returns the folder part of a path.
func parent(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
