import Diagnostics
import Glibc

/// Who makes a folder again and again, and knows it as its own.
package struct FolderMaker: Sendable {
  /// The name of the file in it that lists its files.
  package let manifest: String

  /// The first line of that file, which tells whose folder it is.
  package let line: String

  /// Creates one.
  package init(manifest: String, line: String) {
    self.manifest = manifest
    self.line = line
  }
}

/// Folders of files, written whole or not at all.
///
/// The files are written into a draft beside it, brought to the disk, and the draft is then given
/// the name: what bears the name is the old folder or the new one, never a part of either. The
/// folder in which it stands must exist.
extension Workspace {
  /// Makes a folder with files in it; throws if something stands there, save an empty folder.
  ///
  /// Returns what is to be told of drafts that were left, and removed.
  @discardableResult
  package static func writeFolder(
    _ path: String, named name: String, files: [(path: String, bytes: [UInt8])],
    system: SystemCalls = SystemCalls()
  ) throws(Failure) -> [Diagnostic] {
    let path = trimmed(path)
    if try kind(of: path, name, system) != nil {
      try requireFolder(path, name, system)
      let held = try trying(.write, name) { () throws(SystemError) in try system.names(in: path) }
      guard held.isEmpty else {
        throw Failure(
          .error(
            "output.not-empty", "'\(name)' holds something already, and nothing is overwritten",
            hint: "name a new folder, or empty this one"))
      }
    }
    let folder = FolderDraft(path: path, files: files, manifest: nil, system)
    return try folder.place(name, over: [])
  }

  /// Makes a folder of files, or puts it in the place of one that was made so before.
  ///
  /// Its manifest lists its files; a folder that is neither empty nor holds just what its manifest
  /// lists is left alone. Throws where it cannot be written, or the folder holds other things. Returns
  /// what is to be told of drafts that were left, and removed.
  @discardableResult
  package static func replaceFolder(
    _ path: String, named name: String, with files: [(path: String, bytes: [UInt8])],
    by maker: FolderMaker, system: SystemCalls = SystemCalls()
  ) throws(Failure) -> [Diagnostic] {
    let path = trimmed(path)
    let old = try formerFiles(path, name, maker, system)
    let listing = ([maker.line] + files.map(\.path).sorted()).joined(separator: "\n") + "\n"
    // First, so that what a crash leaves of the draft tells whose it is.
    let all = [(path: maker.manifest, bytes: Array(listing.utf8))] + files
    let folder = FolderDraft(path: path, files: all, manifest: maker.manifest, system)
    return try folder.place(name, over: old)
  }

  /// Throws where a folder could not be replaced, before anything is made that is to be in it.
  ///
  /// Returns what is to be told of drafts that were left, and removed.
  @discardableResult
  package static func requireReplaceable(
    _ path: String, named name: String, by maker: FolderMaker, system: SystemCalls = SystemCalls()
  ) throws(Failure) -> [Diagnostic] {
    let path = trimmed(path)
    _ = try formerFiles(path, name, maker, system)
    return try FolderDraft(path: path, files: [], manifest: maker.manifest, system).try(name)
  }

  /// The files of a folder that this program made; none of one that is empty or not there.
  private static func formerFiles(
    _ path: String, _ name: String, _ maker: FolderMaker, _ system: SystemCalls
  ) throws(Failure) -> [String] {
    guard try kind(of: path, name, system) != nil else { return [] }
    try requireFolder(path, name, system)
    let found = try trying(.write, name) { () throws(SystemError) in try system.files(in: path) }
    if found.isEmpty { return [] }
    var lines: [String] = []
    if found.contains(maker.manifest) {
      let bytes = try readFile(
        join(path, maker.manifest), named: join(name, maker.manifest), system: system)
      lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    let ours = Set(lines.first == maker.line ? lines.dropFirst() + [maker.manifest] : [])
    if let other = found.first(where: { !ours.contains($0) }) {
      throw Failure(
        .error(
          "output.holds-other", "'\(name)' holds '\(other.visible)', which is no part of the site",
          hint: "name a folder that is new, empty, or holds a site and nothing else"),
        status: .wrongInput)
    }
    return found
  }

  private static func requireFolder(
    _ path: String, _ name: String, _ system: SystemCalls
  ) throws(Failure) {
    if try kind(of: path, name, system) == .folder { return }
    throw Failure(
      .error(
        "output.not-folder", "'\(name)' is there, and is no folder",
        hint: "name another folder, or one that does not exist yet"), status: .wrongInput)
  }

  private static func kind(
    of path: String, _ name: String, _ system: SystemCalls
  ) throws(Failure) -> FileKind? {
    try trying(.write, name) { () throws(SystemError) in try system.kind(of: path) }
  }

  private static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.utf8.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
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
}

/// A folder that is written beside its place.
private struct FolderDraft {
  /// Where it is to stand.
  let path: String

  /// What is to be in it, by path within it; of a folder with a manifest, that first.
  let files: [(path: String, bytes: [UInt8])]

  private let manifest: String?
  private let system: SystemCalls
  private let draft: String
  private let former: String

  init(
    path: String, files: [(path: String, bytes: [UInt8])], manifest: String?, _ system: SystemCalls
  ) {
    self.path = path
    self.files = files
    self.manifest = manifest
    self.system = system
    draft = Draft.name(for: path, by: system.processNumber)
    former = Draft.formerName(of: path, by: system.processNumber)
  }

  /// Writes it, and puts it in the place of what holds some old files.
  func place(_ name: String, over old: [String]) throws(Failure) -> [Diagnostic] {
    let removed = removeLeftDrafts()
    var isPlaced = false
    do throws(SystemError) {
      try system.makeDirectory(draft)
      let held = try system.open(draft, [.reading, .directory])
      system.hold(held)
      for folder in folders(of: files.map(\.path)) {
        try system.makeDirectory(join(draft, folder))
      }
      for file in files { try system.writeNew(join(draft, file.path), file.bytes) }
      try system.synchronizeDisk(of: held)
      try takePlace(ofFull: !old.isEmpty)
      isPlaced = true
      try system.synchronizeFolder(parent(of: path))
      withExtendedLifetime(held) {}
    } catch {
      remove(draft, Set(files.map(\.path) + old))
      if (try? system.kind(of: path)) != nil { remove(former, Set(old)) }
      throw .unwritten(name, at: path, error, isPlaced: isPlaced, system)
    }
    for left in [draft, former] { remove(left, Set(old)) }
    return removed.map { .removedDraft($0, of: name) }
  }

  /// Makes a folder beside the place and removes it: the only true test of whether one can be made.
  func `try`(_ name: String) throws(Failure) -> [Diagnostic] {
    let removed = removeLeftDrafts()
    do throws(SystemError) {
      try system.makeDirectory(draft)
    } catch {
      throw .unwritten(name, at: path, error, isPlaced: false, system)
    }
    rmdir(draft)
    return removed.map { .removedDraft($0, of: name) }
  }

  /// Gives the draft its name; a full folder that is in its way bears that of the draft then.
  ///
  /// Where names cannot change places it is called `former`, and for a moment nothing bears the
  /// name.
  private func takePlace(ofFull isFull: Bool) throws(SystemError) {
    // An empty folder gives way to a rename.
    if !isFull { return try system.rename(draft, to: path) }
    if try system.exchange(draft, with: path) { return }
    try system.rename(path, to: former)
    do throws(SystemError) {
      try system.rename(draft, to: path)
    } catch {
      rename(former, path)
      throw error
    }
  }

  /// Removes what killed processes left of drafts of this folder, and of it when it gave way.
  ///
  /// What is no file of theirs stays, and with it the folder around it. Returns the names of those
  /// that are gone.
  private func removeLeftDrafts() -> [String] {
    let folder = parent(of: path)
    let thing = path.split(separator: "/").last.map(String.init) ?? path
    return system.leftDrafts(in: folder, of: thing).filter { name in
      let left = join(folder, name)
      var ours = Set(files.map(\.path))
      if let manifest,
        let bytes = try? Workspace.readFile(join(left, manifest), named: name, system: system)
      {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
        ours.formUnion(lines.map(String.init).filter(isInside))
      }
      return remove(left, ours)
    }
  }

  /// Whether a path in a manifest leads nowhere else.
  private func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.contains("..") && !parts.contains("") && !parts.contains(".")
  }

  /// The folders in which files stand, each before those within it.
  private func folders(of files: [String]) -> [String] {
    var folders: Set<String> = []
    for file in files {
      let parts = file.split(separator: "/")
      for count in 1..<max(parts.count, 1) {
        folders.insert(parts.prefix(count).joined(separator: "/"))
      }
    }
    return folders.sorted()
  }

  /// Removes files and the folders in which they stand, and nothing else; returns whether all is gone.
  @discardableResult
  private func remove(_ path: String, _ files: Set<String>) -> Bool {
    for file in files { unlink(join(path, file)) }
    for folder in folders(of: Array(files)).reversed() { rmdir(join(path, folder)) }
    return rmdir(path) == 0
  }
}

extension SystemCalls {
  /// Writes a new file without waiting for the disk.
  fileprivate func writeNew(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    let file = try open(path, [.writing, .creatingNew])
    try writeAll(bytes, to: file)
    try close(file)
  }

  /// All that stands below a folder and is no folder, sorted; an empty folder counts as itself.
  fileprivate func files(in folder: String) throws(SystemError) -> [String] {
    var found: [String] = []
    var rest = [""]
    while let inner = rest.popLast() {
      let names = try names(in: inner.isEmpty ? folder : "\(folder)/\(inner)")
      if names.isEmpty, !inner.isEmpty { found.append(inner) }
      for name in names {
        let path = inner.isEmpty ? name : "\(inner)/\(name)"
        if try kind(of: "\(folder)/\(path)") == .folder {
          rest.append(path)
        } else {
          found.append(path)
        }
      }
    }
    return found.sorted()
  }
}
