import Glibc

extension Workspace {
  /// Whether a path leads to a ledger, whichever it is, its lock, what was set aside of it, its review
  /// queue, or the texts held beside it.
  ///
  /// Links and `..` on the way are followed, so that another name for a file is no way around.
  package static func keeps(_ path: String) -> Bool {
    guard let folder = resolved(parent(of: path)) else { return false }
    let file = path.split(separator: "/").last.map(String.init) ?? ""
    return [join(folder, file), resolved(path)].contains { $0.map(isKept) ?? false }
  }

  /// Whether a path without links is one of the files that a ledger further up has.
  private static func isKept(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    return parts.indices.contains { place in
      let part = parts[place]
      let isOwn =
        part.hasPrefix("ledger.") || part.hasPrefix("queue.")
        || part == documentFolder && place < parts.count - 1
      let folder = "/" + parts[..<place].joined(separator: "/")
      return isOwn && access(join(folder, ledgerName), F_OK) == 0
    }
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
  package static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
