import Diagnostics
import Mandates

extension Workspace {
  /// What killed processes and torn writes left in the folder, each with what to do about it.
  ///
  /// None of it is read for an answer. Drafts that somebody is writing are left out.
  package func leftovers(beside contents: LedgerContents) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var folders = ["."]
    do {
      if try hasDocumentFolder() { folders.append(Self.documentFolder) }
    } catch {
      found += error.diagnostics
    }
    for folder in folders {
      for draft in system.leftDrafts(in: join(path, folder)) {
        found.append(.leftDraft(join(join(name, folder), draft)))
      }
    }
    let names = (try? system.names(in: path)) ?? []
    let torn = names.filter { $0.hasPrefix(Ledger.tornPrefix) }.sorted()
    guard !torn.isEmpty else { return found }
    let known = Set(contents.entries.map(\.id))
    for file in torn {
      let bytes = (try? Self.readFile(join(path, file), named: file, system: system)) ?? []
      let begun = begunEntry(bytes).flatMap { known.contains($0) ? $0 : nil }
      found.append(.setAside(join(name, file), bytes.count, begun))
    }
    return found
  }

  /// The entry whose line some bytes begin; nil if they end before its identifier does.
  private func begunEntry(_ bytes: [UInt8]) -> EntryID? {
    let opening = Array("{\"v\":\(formatVersion),\"id\":\"".utf8)
    guard bytes.starts(with: opening) else { return nil }
    let rest = bytes.dropFirst(opening.count).prefix(EntryID.length)
    return EntryID(String(decoding: rest, as: UTF8.self))
  }
}

extension Diagnostic {
  fileprivate static func leftDraft(_ name: String) -> Diagnostic {
    .warning(
      "workspace.left-over",
      "'\(name)' was being written when a process ended, and nothing reads it",
      hint: "delete it, or leave it: the command that was writing removes it when called again")
  }

  fileprivate static func setAside(
    _ name: String, _ count: Int, _ begun: EntryID?
  ) -> Diagnostic {
    .warning(
      "workspace.set-aside",
      "'\(name)' holds the \(count) bytes of a line that was cut off in writing",
      hint: begun.map { "its entry, \($0), is on record; delete the file" }
        ?? "record again what they say, and delete the file")
  }
}
