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
    var folder = FolderDraft(path, named: name, maker: nil, system)
    return try folder.place(over: []) { draft throws(Failure) in try draft.add(files) }
  }

  /// Makes a folder of files, or puts it in the place of one that was made so before.
  ///
  /// `fill` adds its files to the draft. Its manifest lists them in that order; a folder that is
  /// neither empty nor holds just what its manifest lists is left alone. Throws where it cannot be
  /// written, where the folder holds other things, and what `fill` throws. Returns what is to be told
  /// of drafts that were left, and removed.
  @discardableResult
  package static func replaceFolder(
    _ path: String, named name: String, by maker: FolderMaker, system: SystemCalls = SystemCalls(),
    fill: (inout FolderDraft) throws(Failure) -> Void
  ) throws(Failure) -> [Diagnostic] {
    let path = trimmed(path)
    let old = try formerFiles(path, name, maker, system)
    var folder = FolderDraft(path, named: name, maker: maker, system)
    return try folder.place(over: old, fill)
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
    return try FolderDraft(path, named: name, maker: maker, system).try()
  }

  /// The files of a folder that this program made; none of one that is empty or not there.
  private static func formerFiles(
    _ path: String, _ name: String, _ maker: FolderMaker, _ system: SystemCalls
  ) throws(Failure) -> [String] {
    guard try kind(of: path, name, system) != nil else { return [] }
    try requireFolder(path, name, system)
    // What has no manifest of ours is not gone through: it may be a whole disk.
    let held = try trying(.write, name) { () throws(SystemError) in try system.names(in: path) }
    guard let first = held.min() else { return [] }
    guard let ours = try listed(in: path, name, among: held, maker, system) else {
      throw .holdsOther(first, in: name)
    }
    let found = try trying(.write, name) { () throws(SystemError) in try system.files(in: path) }
    if let other = found.first(where: { !ours.contains($0) }) { throw .holdsOther(other, in: name) }
    return found
  }

  /// What the manifest of a folder lists, and the manifest; nil where it has none of this maker.
  private static func listed(
    in path: String, _ name: String, among held: [String], _ maker: FolderMaker,
    _ system: SystemCalls
  ) throws(Failure) -> Set<String>? {
    guard held.contains(maker.manifest) else { return nil }
    let bytes = try readFile(
      join(path, maker.manifest), named: join(name, maker.manifest), system: system)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    return lines.first == maker.line ? Set(lines.dropFirst() + [maker.manifest]) : nil
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
package struct FolderDraft {
  /// Where it is to stand.
  private let path: String

  /// How the folder was named by whoever is told of it.
  private let name: String

  private let maker: FolderMaker?
  private let system: SystemCalls
  private let draft: String
  private let former: String

  /// The files that are in it, or were about to be, by path within it.
  private var files: Set<String> = []

  /// The folders that were made in it.
  private var folders: Set<String> = []

  init(_ path: String, named name: String, maker: FolderMaker?, _ system: SystemCalls) {
    self.path = path
    self.name = name
    self.maker = maker
    self.system = system
    draft = Draft.name(for: path, by: system.processNumber)
    former = Draft.formerName(of: path, by: system.processNumber)
  }

  /// Writes files into it, in the order given; throws where the system does not.
  package mutating func add(_ added: [(path: String, bytes: [UInt8])]) throws(Failure) {
    do throws(SystemError) {
      files.formUnion(added.map(\.path))
      // First, so that what a crash leaves of the draft tells whose the files are.
      if let maker { try list(added.map(\.path), in: maker.manifest) }
      for folder in enclosing(added.map(\.path)) where folders.insert(folder).inserted {
        try system.makeDirectory(join(draft, folder))
      }
      for file in added { try system.writeNew(join(draft, file.path), file.bytes) }
    } catch {
      throw .unwritten(name, at: path, error, isPlaced: false, system)
    }
  }

  /// Adds lines to the manifest.
  private func list(_ lines: [String], in manifest: String) throws(SystemError) {
    let file = try system.open(join(draft, manifest), [.appending])
    try system.writeAll(Array((lines.joined(separator: "\n") + "\n").utf8), to: file)
    try system.close(file)
  }

  /// Begins it, lets it be filled, and puts it in the place of what holds some old files.
  mutating func place(
    over old: [String], _ fill: (inout FolderDraft) throws(Failure) -> Void
  ) throws(Failure) -> [Diagnostic] {
    var removed: [String] = []
    do throws(Failure) {
      let held = try begin()
      try fill(&self)
      removed = removeLeftDrafts()
      try finish(held, over: old)
    } catch {
      remove(draft, files.union(old))
      if (try? system.kind(of: path)) != nil { remove(former, Set(old)) }
      throw error
    }
    for left in [draft, former] { remove(left, Set(old)) }
    return removed.map { .removedDraft($0, of: name) }
  }

  /// Makes the draft, with the beginning of its manifest; returns it open and held.
  private mutating func begin() throws(Failure) -> OpenFile {
    do throws(SystemError) {
      try system.makeDirectory(draft)
      let held = try system.open(draft, [.reading, .directory])
      system.hold(held)
      if let maker {
        files.insert(maker.manifest)
        try system.writeNew(join(draft, maker.manifest), Array("\(maker.line)\n".utf8))
      }
      return held
    } catch {
      throw .unwritten(name, at: path, error, isPlaced: false, system)
    }
  }

  /// Brings the draft to the disk and gives it its name.
  private func finish(
    _ held: borrowing OpenFile, over old: [String]
  ) throws(Failure) {
    var isPlaced = false
    do throws(SystemError) {
      try system.synchronizeDisk(of: held)
      try takePlace(ofFull: !old.isEmpty)
      isPlaced = true
      try system.synchronizeFolder(parent(of: path))
    } catch {
      throw .unwritten(name, at: path, error, isPlaced: isPlaced, system)
    }
  }

  /// Makes a folder beside the place and removes it: the only true test of whether one can be made.
  func `try`() throws(Failure) -> [Diagnostic] {
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
  /// Theirs is what their manifest lists, and what bears the name of a file of this draft, for a
  /// manifest may be lost where the power is cut. What is no file of theirs stays, and with it the
  /// folder around it. Returns the names of those that are gone.
  private func removeLeftDrafts() -> [String] {
    let folder = parent(of: path)
    let thing = path.split(separator: "/").last.map(String.init) ?? path
    let own = Draft.name(for: thing, by: system.processNumber)
    return system.leftDrafts(in: folder, of: thing).filter { name in
      // This one is not left over, even where it could not be held.
      if name == own { return false }
      let left = join(folder, name)
      var ours = files
      if let maker,
        let bytes = try? Workspace.readFile(join(left, maker.manifest), named: name, system: system)
      {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
        ours.formUnion(lines.map(String.init).filter(isInside) + [maker.manifest])
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
  private func enclosing(_ files: some Sequence<String>) -> [String] {
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
    for folder in enclosing(files).reversed() { rmdir(join(path, folder)) }
    return rmdir(path) == 0
  }
}

extension Failure {
  /// That a folder holds what this program did not put there.
  fileprivate static func holdsOther(_ other: String, in name: String) -> Failure {
    Failure(
      .error(
        "output.holds-other", "'\(name)' holds '\(other.visible)', which is no part of the site",
        hint: "name a folder that is new, empty, or holds a site and nothing else"),
      status: .wrongInput)
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
