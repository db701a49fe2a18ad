import Diagnostics
import Glibc

/// The names of what is written beside the thing it is to replace, until it is whole.
///
/// A draft bears the name of that thing, the number of the process that writes it, and `draft`; a
/// folder that gives way to another bears the name of the draft then, or `former` where two names
/// cannot change places. Who writes holds a lock on the
/// draft, which vanishes with the process; so it is known which are left over.
enum Draft {
  private static let endings = ["draft", "former"]

  /// The draft of what is to stand under a path.
  static func name(for path: String, by process: Int) -> String { "\(path).\(process).draft" }

  /// What a folder is called while another takes its place.
  static func formerName(of path: String, by process: Int) -> String { "\(path).\(process).former" }

  /// The name of the thing of which a name is the draft; nil if it is none.
  static func thing(of name: String) -> String? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 2, endings.contains(String(parts[parts.count - 1])),
      let process = parts.dropLast().last, !process.isEmpty,
      process.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return parts.dropLast(2).joined(separator: ".")
  }
}

extension SystemCalls {
  /// The drafts in a folder that nobody is writing any more, by name and in order.
  ///
  /// What cannot be looked at is left out, for nothing may depend on it.
  func leftDrafts(in folder: String, of thing: String? = nil) -> [String] {
    let drafts = ((try? names(in: folder)) ?? []).filter { name in
      Draft.thing(of: name).map { thing == nil || $0 == thing } ?? false
    }
    return drafts.sorted().filter { !isHeld(join(folder, $0)) }
  }

  /// Holds a draft, so that nobody takes it for one that is left over.
  ///
  /// On a disk without locks it is not held, and a draft there is never taken for left over.
  func hold(_ draft: borrowing OpenFile) {
    let descriptor = draft.descriptor
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EINTR {}
  }

  /// Whether some process holds a file or folder, or it cannot be known.
  private func isHeld(_ path: String) -> Bool {
    guard let file = try? open(path, .reading) else { return true }
    let descriptor = file.descriptor
    defer { withExtendedLifetime(file) {} }
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0
  }

  /// The names in a folder but `.` and `..`; throws if they cannot be read.
  func names(in folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else { throw SystemError(number: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw SystemError(number: errno) }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }
}

extension Diagnostic {
  /// Tells of what a process left of something that is written now.
  static func removedDraft(_ draft: String, of name: String) -> Diagnostic {
    Diagnostic(
      .note, "output.left-over",
      "beside '\(name)' lay '\(draft)', which a process was writing when it ended; it is removed")
  }
}
