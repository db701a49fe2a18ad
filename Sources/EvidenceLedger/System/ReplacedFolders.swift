import Diagnostics
import Glibc

/// Folders that are written whole or not at all.
extension Workspace {
  /// Makes a folder of files, or puts it in the place of one that was made so before.
  ///
  /// The files are written beside it, brought to the disk, and then given its name: what bears the
  /// name is the old folder or the new one, never a part of either. A manifest in it lists its
  /// files; a folder that is neither empty nor holds just what its manifest lists is left alone.
  /// The first line of the manifest is `maker`, and tells whose folder it is. The folder in which
  /// it stands must exist. Throws where that cannot be done, or the folder holds other things.
  package static func replaceFolder(
    _ path: String, named name: String, with files: [(path: String, bytes: [UInt8])],
    manifest: String, maker: String, system: SystemCalls = SystemCalls()
  ) throws(Failure) {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let old = try formerFiles(path, name, manifest, maker, system)
    let listing = ([maker] + files.map(\.path).sorted()).joined(separator: "\n") + "\n"
    let all = files + [(manifest, Array(listing.utf8))]
    let draft = "\(path).\(system.processNumber).draft"
    let folders = folders(of: all.map(\.path))
    let former = "\(path).\(system.processNumber).former"
    do throws(SystemError) {
      try system.makeDirectory(draft)
      for folder in folders { try system.makeDirectory(join(draft, folder)) }
      for file in all { try system.writeNew(join(draft, file.path), file.bytes) }
      try system.synchronizeDisks()
      // An empty folder gives way to a rename, a full one has to be moved.
      if !old.isEmpty { try system.rename(path, to: former) }
      do throws(SystemError) {
        try system.rename(draft, to: path)
      } catch {
        if !old.isEmpty { rename(former, path) }
        throw error
      }
      try system.synchronizeFolder(parent(of: path))
    } catch {
      remove(draft, Set(all.map(\.path)))
      if system.exists(path) { remove(former, Set(old)) }
      throw .unwritten(name, at: path, error, system)
    }
    remove(former, Set(old))
  }

  /// The files of a folder that this program made; none of one that is empty or not there.
  private static func formerFiles(
    _ path: String, _ name: String, _ manifest: String, _ maker: String, _ system: SystemCalls
  ) throws(Failure) -> [String] {
    guard system.exists(path) else { return [] }
    guard system.isDirectory(path), !system.isLink(path) else {
      throw Failure(
        .error(
          "output.not-folder", "'\(name)' is there, and is no folder",
          hint: "name another folder, or one that does not exist yet"), status: .wrongInput)
    }
    let found = system.files(in: path)
    if found.isEmpty { return [] }
    var lines: [String] = []
    if found.contains(manifest) {
      let bytes = try readFile(join(path, manifest), named: join(name, manifest), system: system)
      lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    let ours = Set(lines.first == maker ? lines.dropFirst() + [manifest] : [])
    if let other = found.first(where: { !ours.contains($0) }) {
      throw Failure(
        .error(
          "output.holds-other", "'\(name)' holds '\(other.visible)', which is no part of the site",
          hint: "name a folder that is new, empty, or holds a site and nothing else"),
        status: .wrongInput)
    }
    return found
  }

  /// The folders in which files stand, each before those within it.
  private static func folders(of files: [String]) -> [String] {
    var folders: Set<String> = []
    for file in files {
      let parts = file.split(separator: "/")
      for count in 1..<max(parts.count, 1) {
        folders.insert(parts.prefix(count).joined(separator: "/"))
      }
    }
    return folders.sorted()
  }

  /// Removes files and the folders in which they stand, and nothing else.
  private static func remove(_ path: String, _ files: Set<String>) {
    for file in files { unlink(join(path, file)) }
    for folder in folders(of: Array(files)).reversed() { rmdir(join(path, folder)) }
    rmdir(path)
  }
}

extension SystemCalls {
  /// Writes a new file without waiting for the disk.
  fileprivate func writeNew(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    let file = try open(path, [.writing, .creatingNew])
    try writeAll(bytes, to: file)
  }

  /// Whether a path is a link itself.
  fileprivate func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// All that stands below a folder and is no folder, sorted; an empty folder counts as itself.
  fileprivate func files(in folder: String) -> [String] {
    var found: [String] = []
    var rest = [""]
    while let inner = rest.popLast() {
      let names = names(in: inner.isEmpty ? folder : "\(folder)/\(inner)")
      if names.isEmpty, !inner.isEmpty { found.append(inner) }
      for name in names {
        let path = inner.isEmpty ? name : "\(inner)/\(name)"
        let whole = "\(folder)/\(path)"
        if isDirectory(whole), !isLink(whole) { rest.append(path) } else { found.append(path) }
      }
    }
    return found.sorted()
  }

  /// What stands in a folder, in no order.
  func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
