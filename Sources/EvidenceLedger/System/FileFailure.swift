import Diagnostics

/// What was to be done with a file.
enum FileTask {
  case read
  /// Of what is added to.
  case write
  /// Of what is written whole, or not at all.
  case replace
  case lock
  case create

  var word: String {
    switch self {
    case .read: "read"
    case .write, .replace: "written"
    case .lock: "locked"
    case .create: "created"
    }
  }

  var code: Diagnostic.Code {
    switch self {
    case .read: "file.unreadable"
    case .write, .replace: "file.unwritable"
    case .lock: "file.unlockable"
    case .create: "file.uncreatable"
    }
  }
}

/// Makes a failure that names the file of what the system refused.
func trying<Value: ~Copyable>(
  _ task: FileTask, _ name: String, _ body: () throws(SystemError) -> Value
) throws(Failure) -> Value {
  do {
    return try body()
  } catch {
    throw .trouble(task, name, error)
  }
}

extension SystemCalls {
  /// Reads all of an open file, unless it is a folder, a pipe or a device, or too large.
  func loadRegular(
    _ file: borrowing OpenFile, _ name: String, limit: Int
  ) throws(Failure) -> [UInt8] {
    let size = try sizeOfRegular(file, name, limit: limit)
    do {
      return try readAll(file, expecting: size, limit: limit)
    } catch {
      throw .trouble(.read, name, error)
    }
  }

  /// The size of an open file, unless it is a folder, a pipe or a device, or too large.
  func sizeOfRegular(
    _ file: borrowing OpenFile, _ name: String, limit: Int
  ) throws(Failure) -> Int {
    let status: FileStatus
    do {
      status = try self.status(file)
    } catch {
      throw .trouble(.read, name, error)
    }
    if !status.isRegular { throw .notRegular(name) }
    if status.size > limit { throw .tooLarge(name, limit) }
    return status.size
  }

  /// Writes a whole file and waits for the disk.
  func writeFile(_ path: String, _ bytes: [UInt8], _ mode: Mode) throws(SystemError) {
    let file = try open(path, [.writing, .creating, mode])
    guard try status(file).isRegular else { throw .notRegular }
    try writeAll(bytes, to: file)
    try synchronize(file)
  }

  /// Writes with one call; a short write is a failure, for it happens on a full disk.
  func writeAll(_ bytes: [UInt8], to file: borrowing OpenFile) throws(SystemError) {
    if bytes.isEmpty { return }
    guard try write(bytes, to: file) == bytes.count else { throw .full }
  }
}

extension Failure {
  /// The failure of a call to the system.
  static func trouble(
    _ task: FileTask, _ name: String, _ error: SystemError, and more: Diagnostic? = nil
  ) -> Failure {
    if error == .notRegular { return .notRegular(name) }
    if error == .shortened { return .shortened(name) }
    return Failure(
      .error(
        task.code, "'\(name)' cannot be \(task.word): \(error.meaning)",
        hint: remedy(for: task, error, isCertain: more == nil)), more.map { [$0] } ?? [],
      status: .trouble)
  }

  /// A file that lost bytes at its end while it was read, so that an answer would be a part of one.
  private static func shortened(_ name: String) -> Failure {
    Failure(
      .error(
        "file.shortened", "'\(name)' became shorter while it was read",
        hint: "wait until whoever rewrites it is done, and run the command again"),
      status: .trouble)
  }

  /// A ledger in whose place another file is put again and again.
  static func replaced(_ name: String) -> Failure {
    Failure(
      .error(
        "file.replaced",
        "another file takes the place of '\(name)' again and again, and what is added is lost",
        hint: "wait until git or whoever does that is done, and run the command again; what was "
          + "recorded after all is not recorded twice"), status: .trouble)
  }

  static func notRegular(_ name: String) -> Failure {
    Failure(
      .error(
        "file.not-regular", "'\(name)' must be a file, not a link, a folder, a pipe or a device",
        hint: "put the file itself there"), status: .trouble)
  }

  /// What stands where a folder of the workspace should, and leads elsewhere or nowhere.
  static func notOwnFolder(_ name: String) -> Failure {
    Failure(
      .error(
        "workspace.not-folder",
        "'\(name)' must be a folder, not a link, a file, a pipe or a device",
        hint: "put the folder itself there"), status: .trouble)
  }

  /// What stands there and is no file, so that nothing can take its place.
  static func notReplaceable(_ name: String) -> Failure {
    Failure(
      .error(
        "file.not-regular",
        "'\(name)' is a folder, a link, a pipe or a device, and only a file is replaced",
        hint: "name a file; for a pipe or a device, leave out the name and redirect with '>'"),
      status: .trouble)
  }

  /// The failure of writing a whole file or folder, which may have no folder to stand in, or may
  /// have taken its place before the disk refused to confirm it.
  static func unwritten(
    _ name: String, at path: String, _ error: SystemError, isPlaced: Bool, _ system: SystemCalls
  ) -> Failure {
    guard error.isMissing, (try? system.kind(of: parent(of: path))) == nil else {
      return .trouble(.replace, name, error, and: isPlaced ? .placed(name) : nil)
    }
    let folder = parent(of: name)
    let meant = near(folder, at: parent(of: path), system)
    return Failure(
      .error(
        "file.unwritable", "'\(name)' cannot be written: there is no folder '\(folder)'",
        hint: meant.map { "did you mean '\(join($0, lastName(of: name)))'?" }
          ?? "make it first with 'mkdir -p', or check the path"), status: .trouble)
  }

  /// The folder beside one that is missing which was probably meant.
  private static func near(_ folder: String, at path: String, _ system: SystemCalls) -> String? {
    let above = parent(of: path)
    let names = ((try? system.names(in: above)) ?? []).filter { name in
      (try? system.kind(of: join(above, name))) == .folder
    }
    return nearest(to: lastName(of: path), in: names.sorted())
      .map { join(parent(of: folder), $0) }
  }

  private static func lastName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  static func tooLarge(_ name: String, _ limit: Int) -> Failure {
    Failure(
      .error(
        "file.too-large", "'\(name)' has more than \(limit >> 20) MiB",
        hint: "restore it from version control, or split it"), status: .trouble)
  }

  static func writeProtected(_ name: String) -> Failure {
    Failure(
      .error(
        "file.unwritable", "'\(name)' is protected against writing",
        hint: "allow it with 'chmod u+w', and run the command again"), status: .trouble)
  }

  private static func remedy(
    for task: FileTask, _ error: SystemError, isCertain: Bool
  ) -> String {
    let kept = task == .replace ? "what stood there stands as it was" : "nothing was added"
    let end = isCertain ? "; \(kept)" : ""
    if error.isMissing { return "check the path" }
    if error.isDenied { return "ask for the right to this file and its folder" }
    if error.isReadOnlySystem { return "copy the folder to a disk that can be written" }
    if error.isFull { return "free some space and run the command again\(end)" }
    return switch task {
    case .read: "check the disk, or restore the file from version control"
    case .lock: "move the folder to a disk that has file locks"
    case .write, .replace, .create: "check the disk and run the command again\(end)"
    }
  }
}

extension Diagnostic {
  /// What is left where not even cutting back worked.
  static func notCutBack(_ name: String, _ error: SystemError) -> Diagnostic {
    .error(
      "file.not-cut-back", "'\(name)' could not be cut back to its old size: \(error.meaning)",
      hint: "run 'goodoffices check'; a line cut off at the end is set aside by the next write")
  }

  /// What is told where the disk does not confirm that what was written stays.
  static func placed(_ name: String) -> Diagnostic {
    .warning(
      "file.not-confirmed", "'\(name)' is written, but the disk does not confirm that it stays",
      hint: "check the disk, and run the command again")
  }

  /// What is left where somebody else has written behind what was to be taken back.
  static func notTakenBack(_ name: String) -> Diagnostic {
    .error(
      "file.not-cut-back",
      "'\(name)' was not cut back to its old size, for somebody else has written to it meanwhile",
      hint: "run 'goodoffices check', and 'goodoffices list' to see what is recorded after all")
  }

  /// What is told where the disk does not confirm that what was written was taken back.
  static func notConfirmed(_ name: String, _ error: SystemError) -> Diagnostic {
    .warning(
      "file.not-confirmed",
      "'\(name)' was cut back to its old size, but the disk does not confirm it: \(error.meaning)",
      hint: "check the disk; should a new line be there after a power cut, it does no harm, and "
        + "adding it again adds nothing")
  }
}
