import Diagnostics
import Glibc

/// Folders of files, written whole or not at all.
extension Workspace {
  /// Makes a folder with files in it: whoever looks sees all of them or none.
  ///
  /// The files are written into a folder beside it, brought to the disk, and that folder is then
  /// given the name. Throws if something stands there, save an empty folder.
  package static func writeFolder(
    _ path: String, named name: String, files: [(name: String, bytes: [UInt8])],
    system: SystemCalls = SystemCalls()
  ) throws(Failure) {
    let path = trimmed(path)
    if system.exists(path) {
      guard system.isDirectory(path) else {
        throw Failure(
          .error(
            "output.not-folder", "'\(name)' must be a folder or not yet there",
            hint: "name another folder"), status: .trouble)
      }
      guard isEmpty(path) else {
        throw Failure(
          .error(
            "output.not-empty", "'\(name)' holds something already, and nothing is overwritten",
            hint: "name a new folder, or empty this one"))
      }
    }
    let draft = "\(path).\(system.processNumber).draft"
    do throws(SystemError) {
      try system.makeDirectory(draft)
      for file in files { try system.writeFile(join(draft, file.name), file.bytes, .creatingNew) }
      try system.synchronizeFolder(draft)
      try system.rename(draft, to: path)
      try system.synchronizeFolder(parent(of: path))
    } catch {
      for file in files { unlink(join(draft, file.name)) }
      rmdir(draft)
      throw .unwritten(name, at: path, error, system)
    }
  }

  /// Whether a path lies in the folder of the ledger, or is that folder.
  package func contains(_ path: String) -> Bool {
    guard let home = resolved(self.path) else { return false }
    var path = Self.trimmed(path)
    while path != "/", path != "." {
      if let found = resolved(path) { return found == home || found.hasPrefix(home + "/") }
      path = parent(of: path)
    }
    return false
  }

  private static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.utf8.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }

  private static func isEmpty(_ path: String) -> Bool {
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil, count < 3 { count += 1 }
    return count < 3
  }
}
