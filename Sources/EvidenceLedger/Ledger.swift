import Diagnostics
import Mandates

/// A ledger file, and what may be done with it: read it, add to it.
///
/// Nothing in it is ever changed. Writers take turns by a lock on `ledger.lock` beside it; readers
/// need none.
package struct Ledger: Sendable {
  /// The largest file that is read, so that a damaged size ends in a message and not in a crash.
  static let largestFile = 4 << 30

  /// The path by which the file is opened.
  package let path: String

  /// The name of the file as messages show it.
  package let name: String

  let system: SystemCalls
  let reader: any EntryReader

  /// Speaks of a ledger file; it need not be there yet.
  package init(
    path: String, name: String, system: SystemCalls = SystemCalls(),
    reader: any EntryReader = LineDecoder()
  ) {
    self.path = path
    self.name = name
    self.system = system
    self.reader = reader
  }

  /// Reads the file.
  ///
  /// Throws only if the bytes cannot be had: what is wrong with the lines stands in the contents.
  package func read() throws(Failure) -> LedgerContents {
    let contents = LedgerContents(try loadBytes(), name: name, with: reader)
    guard contents.endsTorn, let settled = try loadSettled(), settled != contents.bytes else {
      return contents
    }
    return LedgerContents(settled, name: name, with: reader)
  }

  /// Reads the file again once nobody is writing to it: half a line may be a writer's at work.
  ///
  /// Answers nil if there is no lock to wait for, or the wait is too long.
  private func loadSettled() throws(Failure) -> [UInt8]? {
    guard let lock = try? lockForReading() else { return nil }
    let bytes = try loadBytes()
    withExtendedLifetime(lock) {}
    return bytes
  }

  private func lockForReading() throws(SystemError) -> OpenFile {
    let lock = try system.open(lockPath, .reading)
    try system.lock(lock, isShared: true)
    return lock
  }

  func loadBytes() throws(Failure) -> [UInt8] {
    let file = try trying(.read, name) { () throws(SystemError) in
      try system.open(path, .reading)
    }
    return try load(file)
  }

  /// Reads all of an open file, if it is one that may be a ledger.
  func load(_ file: borrowing OpenFile) throws(Failure) -> [UInt8] {
    try system.loadRegular(file, name, limit: Self.largestFile)
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
