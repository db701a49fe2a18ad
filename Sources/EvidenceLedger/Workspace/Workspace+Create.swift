import Diagnostics
import Mandates

extension Workspace {
  /// Makes a folder with an empty ledger, and what git needs to merge ledgers.
  ///
  /// Folders above it are made too; a folder that is there is taken if it has no ledger. What is in
  /// a `.gitattributes` or `.gitignore` there stays, with the missing lines added; `extended` is told
  /// the names of such files.
  package static func create(
    _ folder: String, from workingFolder: String, system: SystemCalls = SystemCalls(),
    extended: (_ name: String) -> Void = { _ in }
  ) throws(Failure) -> Workspace {
    let workspace = named(folder, from: workingFolder, system)
    if try workspace.hasLedger() { throw .exists(workspace.ledger.name) }
    try workspace.makeFolder(workspace.path, workspace.name)
    let texts = join(workspace.path, documentFolder)
    if try !workspace.hasDocumentFolder() {
      try workspace.makeFolder(texts, join(workspace.name, documentFolder))
    }
    try workspace.add(attributes, to: ".gitattributes", extended)
    try workspace.add(ignored, to: ".gitignore", extended)
    // Last, so that what a crash leaves half made can be made again.
    try trying(.create, workspace.ledger.name) { () throws(SystemError) in
      try system.writeFile(workspace.ledger.path, [], .creatingNew)
      try system.synchronizeFolder(workspace.path)
    }
    return workspace
  }

  /// Makes a folder and those above it, unless they are there.
  private func makeFolder(_ path: String, _ name: String) throws(Failure) {
    let (isFolder, kind) = try trying(.create, name) { () throws(SystemError) in
      (try system.leadsToFolder(path), try system.kind(of: path))
    }
    if isFolder { return }
    if kind != nil { throw .notFolder(name) }
    try makeFolder(parent(of: path), parent(of: name))
    try trying(.create, name) { () throws(SystemError) in
      do throws(SystemError) {
        try system.makeDirectory(path)
      } catch {
        // Somebody else may have made it meanwhile, and `a/..` is there once `a` is.
        if !error.isInTheWay { throw error }
      }
      try system.synchronizeFolder(parent(of: path))
    }
  }

  /// Adds those of some lines that a file has not got.
  private func add(
    _ lines: [String], to child: String, _ extended: (_ name: String) -> Void
  ) throws(Failure) {
    let (path, name) = (join(path, child), join(name, child))
    let kind = try trying(.write, name) { () throws(SystemError) in try system.kind(of: path) }
    let bytes = kind == nil ? [] : try Self.readOwnFile(path, name, system)
    let old = String(decoding: bytes, as: UTF8.self)
    let present = Set(old.split(whereSeparator: \.isNewline).map(String.init))
    let missing = lines.filter { !present.contains($0) }
    if missing.isEmpty { return }
    let glue = old.isEmpty || old.last?.isNewline == true ? "" : "\n"
    let added = glue + missing.map { $0 + "\n" }.joined()
    try Self.replaceFile(path, named: name, with: bytes + Array(added.utf8), system: system)
    if !old.isEmpty { extended(name) }
  }

  /// Reads a file that is no link to another, for it is written again under its name.
  private static func readOwnFile(
    _ path: String, _ name: String, _ system: SystemCalls
  ) throws(Failure) -> [UInt8] {
    let file = try trying(.write, name) { () throws(SystemError) in
      try system.open(path, .reading)
    }
    return try system.loadRegular(file, name, limit: 1 << 20)
  }
}

/// Entries are a set, so git may keep both sides of a merge; texts are guarded byte by byte.
private let attributes = [
  "ledger.jsonl merge=union text eol=lf",
  "documents/* -text",
]

/// What lies beside a ledger and is nobody else's business.
private let ignored = [
  "ledger.lock",
  "ledger.torn-*",
  "queue.*",
  "*.draft",
]

extension Failure {
  fileprivate static func exists(_ ledger: String) -> Failure {
    Failure(
      .error(
        "workspace.exists", "a folder holds one ledger, and '\(ledger)' is there",
        hint: "name another folder, or work with this one"))
  }

  fileprivate static func notFolder(_ name: String) -> Failure {
    Failure(
      .error(
        "workspace.not-folder", "'\(name)' must be a folder or not yet there",
        hint: "name another folder"))
  }
}
