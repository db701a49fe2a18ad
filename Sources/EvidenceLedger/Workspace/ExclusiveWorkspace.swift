import Diagnostics
import Glibc
import Mandates

/// A workspace whose lock is held: nobody else writes to it meanwhile.
package struct ExclusiveWorkspace {
  /// The workspace.
  package let workspace: Workspace

  fileprivate init(_ workspace: Workspace) { self.workspace = workspace }

  /// Reads the ledger.
  package func read() throws(Failure) -> LedgerContents { try workspace.ledger.readHoldingLock() }

  /// Adds entries to the ledger: all of them, or none and a failure.
  package func append(_ entries: [Entry]) throws(Failure) -> Appended {
    try workspace.ledger.appendHoldingLock(entries)
  }

  /// Replaces the review queue: whoever reads it sees the old bytes or the new ones.
  ///
  /// `remedy` says, where that fails, what was done before it and what to do now.
  package func replaceQueue(_ bytes: [UInt8], else remedy: String) throws(Failure) {
    do throws(Failure) {
      try Workspace.replaceHeld(
        join(workspace.path, Workspace.queueFile), named: workspace.queueName, with: bytes,
        workspace.system)
    } catch {
      let told = error.diagnostics.map {
        Diagnostic($0.severity, $0.code, $0.message, at: $0.span, notes: $0.notes, hint: remedy)
      }
      throw Failure(all: told, status: error.status) ?? error
    }
  }

  /// Makes a text the one held of a document, and keeps the one held before beside it.
  ///
  /// `earlier` is the digest of the text registered before; nil if there is none.
  package func replaceText(
    of key: DocumentKey, with text: DocumentText, earlier: String?
  ) throws(Failure) {
    let name = workspace.textName(of: key)
    if let held = try workspace.text(of: key), held.bytes != text.bytes {
      guard held.sha256 == earlier else {
        // Not the text that was registered: nobody but its writer knows whether it is needed.
        throw Failure(
          .error(
            "document.held", "'\(name)' was changed since it was registered",
            hint: "restore it from version control first"), status: .findings)
      }
      try keep(held, as: Workspace.stem(of: key, earlier: held.sha256))
    }
    try keep(text, as: key.description)
  }

  /// Keeps the text of a document; throws if another text is held under its key.
  package func hold(_ text: DocumentText, as key: DocumentKey) throws(Failure) {
    if let held = try workspace.text(of: key) {
      guard held.bytes != text.bytes else { return }
      throw Failure(
        .error(
          "document.held", "another text is held in '\(workspace.textName(of: key))'",
          hint: "take the new text in with 'goodoffices ingest'"), status: .findings)
    }
    try keep(text, as: key.description)
  }

  private func keep(_ text: DocumentText, as stem: String) throws(Failure) {
    let system = workspace.system
    let folder = join(workspace.path, Workspace.documentFolder)
    let name = join(workspace.name, "\(Workspace.documentFolder)/\(stem).txt")
    if try !workspace.hasDocumentFolder() {
      try trying(.create, name) { () throws(SystemError) in
        try system.makeDirectory(folder)
        try system.synchronizeFolder(workspace.path)
      }
    }
    try Workspace.replaceHeld(join(folder, "\(stem).txt"), named: name, with: text.bytes, system)
  }

  /// Removes the drafts of queue and texts; while the lock is held, nobody writes them.
  fileprivate func removeLeftDrafts() {
    let system = workspace.system
    let texts = join(workspace.path, Workspace.documentFolder)
    for name in system.leftDrafts(in: workspace.path, of: Workspace.queueFile) {
      unlink(join(workspace.path, name))
    }
    guard (try? workspace.hasDocumentFolder()) == true else { return }
    for name in system.leftDrafts(in: texts) { unlink(join(texts, name)) }
  }
}

extension Workspace {
  static let queueFile = "queue.jsonl"

  /// The name of the review queue, as messages show it.
  package var queueName: String { join(name, Self.queueFile) }

  /// Does some work while holding the lock, after waiting for whoever holds it.
  package func exclusively<Value>(
    _ work: (ExclusiveWorkspace) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let lock = try ledger.takeLock()
    defer { withExtendedLifetime(lock) {} }
    let held = ExclusiveWorkspace(self)
    held.removeLeftDrafts()
    return try work(held)
  }

  /// Keeps the text of a document; throws if another text is held under its key.
  package func hold(_ text: DocumentText, as key: DocumentKey) throws(Failure) {
    try exclusively { held throws(Failure) in try held.hold(text, as: key) }
  }

  /// Whether there is a review queue.
  package func hasQueue() throws(Failure) -> Bool {
    try trying(.read, queueName) { () throws(SystemError) in
      try system.kind(of: join(path, Self.queueFile)) != nil
    }
  }

  /// The bytes of the review queue; none if there is no queue.
  package func readQueue() throws(Failure) -> [UInt8] {
    let file: OpenFile
    do {
      file = try system.open(join(path, Self.queueFile), .reading)
    } catch {
      if error.isMissing { return [] }
      throw .trouble(.read, queueName, error)
    }
    return try system.loadRegular(file, queueName, limit: Self.largestText)
  }

  /// Reads a text of a document by its digest: the one held, or one held before it.
  package func text(of key: DocumentKey, sha256: String) throws(Failure) -> DocumentText? {
    if let text = try text(of: key), text.sha256 == sha256 { return text }
    let text = try text(named: Self.stem(of: key, earlier: sha256))
    return text?.sha256 == sha256 ? text : nil
  }
}
