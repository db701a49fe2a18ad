import Glibc

extension Workspace {
  /// Whether a path leads to the ledger, its lock, what was set aside of it, the review queue, or
  /// the texts held.
  ///
  /// Links and `..` on the way are followed, so that another name for a file is no way around.
  package func keeps(_ path: String) -> Bool {
    guard let home = resolved(self.path), let folder = resolved(parent(of: path)) else {
      return false
    }
    if folder == join(home, Self.documentFolder) { return true }
    let file = path.split(separator: "/").last.map(String.init) ?? ""
    let target = resolved(path) ?? join(folder, file)
    return target.hasPrefix(join(home, "ledger.")) || target.hasPrefix(join(home, "queue."))
      || target.hasPrefix(join(home, Self.documentFolder) + "/")
  }

  /// Whether a path leads, all links and `..` on the way followed, to something in a folder.
  ///
  /// Nil if nothing stands there.
  package static func leads(_ path: String, into folder: String) -> Bool? {
    guard let target = resolved(path) else { return nil }
    guard let folder = resolved(folder) else { return false }
    return target.hasPrefix(folder == "/" ? folder : folder + "/")
  }

  func resolved(_ path: String) -> String? { Self.resolved(path) }

  /// The path with links and `..` on the way followed; nil if nothing stands there.
  static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
