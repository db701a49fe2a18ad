import Diagnostics
import Glibc

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
  /// protected against writing. Returns what is to be told of drafts that were left, and removed.
  @discardableResult
  package static func replaceFile(
    _ path: String, named name: String, with bytes: [UInt8], system: SystemCalls = SystemCalls()
  ) throws(Failure) -> [Diagnostic] {
    let permissions = try system.permissions(ofReplaced: path, name)
    let folder = parent(of: path)
    let thing = path.split(separator: "/").last.map(String.init)
    let left = system.leftDrafts(in: folder, of: thing).filter { unlink(join(folder, $0)) == 0 }
    try replaceHeld(path, named: name, with: bytes, permissions: permissions, system)
    return left.map { .removedDraft($0, of: name) }
  }

  /// Replaces a file of the workspace, where the drafts that were left are removed all at once.
  static func replaceHeld(
    _ path: String, named name: String, with bytes: [UInt8], permissions: UInt32? = nil,
    _ system: SystemCalls
  ) throws(Failure) {
    let draft = Draft.name(for: path, by: system.processNumber)
    var isPlaced = false
    do throws(SystemError) {
      let file = try system.open(draft, [.writing, .creating, .emptying])
      system.hold(file)
      guard try system.status(file).isRegular else { throw .notRegular }
      if let permissions { try system.permit(permissions, file) }
      try system.writeAll(bytes, to: file)
      try system.synchronize(file)
      try system.rename(draft, to: path)
      isPlaced = true
      withExtendedLifetime(file) {}
      try system.synchronizeFolder(parent(of: path))
    } catch {
      unlink(draft)
      throw .unwritten(name, at: path, error, isPlaced: isPlaced, system)
    }
  }
}

extension SystemCalls {
  /// The permissions of the file that is to be replaced; nil where nothing stands.
  fileprivate func permissions(
    ofReplaced path: String, _ name: String
  ) throws(Failure) -> UInt32? {
    let kind = try trying(.write, name) { () throws(SystemError) in try self.kind(of: path) }
    guard let kind else { return nil }
    guard kind == .file else { throw .notReplaceable(name) }
    let status = try trying(.write, name) { () throws(SystemError) in
      try self.status(try open(path, .reading))
    }
    if !status.isWritable { throw .writeProtected(name) }
    return status.permissions
  }
}
