import Diagnostics
import Glibc
import Mandates

/// Files outside the ledger, read whole and written whole or not at all.
extension Workspace {
  /// Reads a file; throws if it is no regular file, cannot be read, or is larger than 1 GiB.
  package static func readFile(
    _ path: String, named name: String, system: SystemCalls = SystemCalls()
  ) throws(Failure) -> [UInt8] {
    let file = try trying(.read, name) { () throws(SystemError) in
      try system.open(path, [.reading, .following])
    }
    return try system.loadRegular(file, name, limit: largestText)
  }

  /// Replaces a file, or makes it: whoever reads it sees the old bytes or the new ones.
  ///
  /// The bytes are written beside it, brought to the disk and then given its name and its
  /// permissions. Throws if something other than a regular file stands there, or one that is
  /// protected against writing.
  package static func replaceFile(
    _ path: String, named name: String, with bytes: [UInt8], system: SystemCalls = SystemCalls()
  ) throws(Failure) {
    let permissions = try system.permissions(ofReplaced: path, name)
    let draft = "\(path).\(system.processNumber).draft"
    do throws(SystemError) {
      try system.writeFile(draft, bytes, .emptying, permissions: permissions)
      try system.rename(draft, to: path)
      try system.synchronizeFolder(parent(of: path))
    } catch {
      unlink(draft)
      throw .unwritten(name, at: path, error, system)
    }
  }

  /// Keeps the text of a document; throws if another text is held under its key.
  package func hold(_ text: DocumentText, as key: DocumentKey) throws(Failure) {
    let name = textName(of: key)
    if let held = try self.text(of: key) {
      guard held.bytes != text.bytes else { return }
      throw Failure(
        .error(
          "document.held", "another text is held in '\(name)'",
          hint: "take the new text in with 'goodoffices ingest'"), status: .findings)
    }
    let folder = join(path, Self.documentFolder)
    if !system.isDirectory(folder) {
      try trying(.create, name) { () throws(SystemError) in try system.makeDirectory(folder) }
    }
    try Self.replaceFile(
      join(folder, "\(key).txt"), named: name, with: text.bytes, system: system)
  }
}

extension SystemCalls {
  /// The permissions of the file that is to be replaced; nil where nothing stands.
  fileprivate func permissions(
    ofReplaced path: String, _ name: String
  ) throws(Failure) -> UInt32? {
    guard exists(path) else { return nil }
    let status: FileStatus
    do throws(SystemError) {
      status = try self.status(try open(path, .reading))
    } catch {
      throw error == .notRegular ? .notReplaceable(name) : .trouble(.write, name, error)
    }
    if !status.isRegular { throw .notReplaceable(name) }
    if !status.isWritable { throw .writeProtected(name) }
    return status.permissions
  }
}
