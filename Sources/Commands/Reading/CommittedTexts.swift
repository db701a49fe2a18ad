import Diagnostics
import EvidenceLedger
import Mandates

/// What git has of the texts of documents, asked only where one is gone or was changed.
struct CommittedTexts {
  private let workspace: Workspace
  private let git: @Sendable ([String], String) -> GitAnswer?

  init(of workspace: Workspace, _ session: Session) {
    self.workspace = workspace
    git = session.git
  }

  /// How many commits are looked into for one text, the latest first.
  private static let most = 200

  /// Adds to a finding about a text the command that brings it back, where some branch has it.
  ///
  /// A text of another branch stands there under the name of the current one.
  func withRemedy(
    _ told: Diagnostic, _ key: DocumentKey, sha256: String, isEarlier: Bool
  ) -> Diagnostic {
    let earlier = Workspace.stem(of: key, earlier: sha256)
    let files = [key.description, earlier].map { "./\(Workspace.documentFolder)/\($0).txt" }
    guard told.severity == .error, let place = place(of: sha256, in: files) else { return told }
    let folder = CommandWords.quoted(workspace.name)
    let target =
      isEarlier ? workspace.textName(of: key, earlier: sha256) : workspace.textName(of: key)
    return Diagnostic(
      told.severity, told.code, told.message, at: told.span, notes: told.notes,
      hint: "put back what was registered: git -C \(folder) show \(place) > "
        + CommandWords.quoted(target))
  }

  /// A commit and a file in it that has a text.
  private func place(of sha256: String, in files: [String]) -> String? {
    let words = ["log", "--all", "--full-history", "--format=%h", "--max-count=\(Self.most)", "--"]
    guard let commits = git(words + files, workspace.path)?.text else { return nil }
    for commit in commits.split(separator: "\n") {
      for file in files {
        let name = "\(commit):\(file)"
        if let blob = git(["cat-file", "blob", name], workspace.path), blob.status == 0,
          let text = try? DocumentText(blob.output, name: name), text.sha256 == sha256
        {
          return name
        }
      }
    }
    return nil
  }
}
