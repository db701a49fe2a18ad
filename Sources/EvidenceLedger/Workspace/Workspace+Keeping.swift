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

  /// The path with links and `..` on the way followed; nil if nothing stands there.
  func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
