import Diagnostics
import EvidenceLedger
import Mandates

/// What git has of a ledger: as it stood in a revision, and what was committed since.
struct CommittedLedger {
  /// An entry that was committed, and where.
  struct Held {
    let entry: Entry

    /// The first digits of the name of a commit that has it.
    let commit: String
  }

  /// What was committed; of several recordings of one content the earliest.
  private(set) var held: [EntryID: Held] = [:]

  /// What lessens the worth of the witness.
  private(set) var warnings: [Diagnostic] = []

  /// Asks git in the folder of a workspace.
  init(
    of workspace: Workspace, since revision: RevisionWord, _ session: Session
  ) throws(Failure) {
    let git = GitFolder(workspace, session)
    try git.checkIsInWorkTree()
    let commit = try git.commit(revision.word)
    let then = LedgerContents(try git.ledger(in: commit, revision.word), name: "")
    keep(then.entries, commit)
    let damaged = then.diagnostics.filter { $0.severity == .error }
    if let first = damaged.first {
      warnings.append(.damaged(revision.word, damaged.count, firstLine: first.span?.line))
    }
    if git.isMerged(commit) {
      for added in try git.added(since: commit) {
        keep(LedgerContents(added.bytes, name: "").entries, added.commit)
      }
    } else {
      warnings.append(.unmerged(revision.word))
    }
  }

  private mutating func keep(_ entries: [Entry], _ commit: String) {
    for entry in entries {
      if let known = held[entry.id]?.entry, !entry.counts(before: known) { continue }
      held[entry.id] = Held(entry: entry, commit: String(commit.prefix(10)))
    }
  }
}

extension Entry {
  /// Whether of two recordings of one content this one counts.
  func counts(before other: Entry) -> Bool {
    if recordedAt != other.recordedAt { return recordedAt < other.recordedAt }
    return recordedBy.utf8.lexicographicallyPrecedes(other.recordedBy.utf8)
  }
}

/// The questions put to git.
private struct GitFolder {
  private let folder: String
  private let name: String
  private let run: @Sendable ([String], String) -> GitAnswer?

  private static let file = "./ledger.jsonl"

  init(_ workspace: Workspace, _ session: Session) {
    folder = workspace.path
    name = workspace.name
    run = session.git
  }

  private func ask(_ words: [String]) throws(Failure) -> GitAnswer {
    guard let answer = run(words, folder) else { throw .noGit }
    return answer
  }

  func checkIsInWorkTree() throws(Failure) {
    let answer = try ask(["rev-parse", "--is-inside-work-tree"])
    if answer.text == "true" { return }
    if answer.status == 0 || answer.errors.contains("not a git repository") {
      throw .noRepository(name)
    }
    throw .gitFailed(answer)
  }

  /// The full name of the commit that a revision names.
  func commit(_ revision: String) throws(Failure) -> String {
    let answer = try ask(["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"])
    if let name = answer.text, isObjectName(name) { return name }
    let isShallow = try ask(["rev-parse", "--is-shallow-repository"]).text == "true"
    let names = try ask(["for-each-ref", "--format=%(refname:short)"]).text ?? ""
    throw .unknownRevision(
      revision, known: names.split(separator: "\n").map(String.init), isShallow: isShallow)
  }

  /// The bytes of the ledger in a commit.
  func ledger(in commit: String, _ revision: String) throws(Failure) -> [UInt8] {
    let answer = try ask(["ls-tree", commit, "--", Self.file])
    guard let line = answer.text else { throw .gitFailed(answer) }
    let words = line.prefix { $0 != "\t" }.split(separator: " ").map(String.init)
    guard words.count == 3, words[0].hasPrefix("100"), words[1] == "blob" else {
      let first = try ask(
        ["log", "--full-history", "--reverse", "--diff-filter=A", "--format=%h", "--", Self.file])
      throw .noLedger(
        in: revision, since: first.text?.split(separator: "\n").first.map(String.init))
    }
    let blob = try ask(["cat-file", "blob", words[2]])
    guard blob.status == 0 else { throw .gitFailed(blob) }
    return blob.output
  }

  /// Whether what is checked out follows from a commit.
  func isMerged(_ commit: String) -> Bool {
    (try? ask(["merge-base", "--is-ancestor", commit, "HEAD"]))?.status == 0
  }

  /// What the commits after one added, the oldest first.
  func added(since commit: String) throws(Failure) -> [AddedLines] {
    let answer = try ask(AddedLines.words(since: commit, of: Self.file))
    guard answer.status == 0 else { throw .gitFailed(answer) }
    return AddedLines.read(answer.output)
  }

  private func isObjectName(_ text: String) -> Bool {
    [40, 64].contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

extension Diagnostic {
  fileprivate static func damaged(_ revision: String, _ count: Int, firstLine: Int?) -> Diagnostic {
    let place = firstLine.map { ", the first on line \($0)" } ?? ""
    return .warning(
      "git.damaged-ledger",
      "the ledger of '\(revision)' is damaged in \(count) place\(count == 1 ? "" : "s")\(place): "
        + "what they said cannot be looked for",
      hint: "check an earlier revision too")
  }

  fileprivate static func unmerged(_ revision: String) -> Diagnostic {
    .warning(
      "git.unmerged",
      "what is checked out does not follow from '\(revision)', so what only it has counts as gone, "
        + "and what was committed after it is not looked at",
      hint: "merge it, or name a revision that 'git log' shows")
  }
}

extension Failure {
  fileprivate static var noGit: Failure {
    Failure(
      .error(
        "git.missing", "git could not be started, and it is the witness of what was committed",
        hint: "install git, or check without --since"), status: .trouble)
  }

  fileprivate static func noRepository(_ folder: String) -> Failure {
    Failure(
      .error(
        "git.no-repository", "'\(folder)' lies in no work tree of git, which would be the witness",
        hint: "commit the ledger to a repository, or check without --since"))
  }

  fileprivate static func unknownRevision(
    _ revision: String, known: [String], isShallow: Bool
  ) -> Failure {
    let near = nearest(to: revision, in: known).map { "did you mean '\($0)'?" }
    let shallow =
      isShallow ? "this clone is shallow: 'git fetch --unshallow' brings what is before it" : nil
    return Failure(
      .error(
        "git.unknown-revision", "git knows no commit '\(revision)' here",
        hint: near ?? shallow ?? "see the commits with 'git log', the branches with 'git branch'"))
  }

  fileprivate static func noLedger(in revision: String, since first: String?) -> Failure {
    Failure(
      .error(
        "git.no-ledger", "there is no ledger.jsonl of this folder in '\(revision)'",
        hint: first.map { "it is there since '\($0)'" }
          ?? "commit it first: without that git is no witness"))
  }

  fileprivate static func gitFailed(_ answer: GitAnswer) -> Failure {
    let lines = answer.errors.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
    // Git does not look into a repository that belongs to somebody else, and names the way out.
    let exception = lines.first { $0.hasPrefix("git config --global --add safe.directory") }
    return Failure(
      .error(
        "git.failed",
        "git could not be asked what was committed: \(lines.first ?? "no reason given")",
        hint: exception.map { "if you trust who owns it: \($0)" }
          ?? "mend the repository; 'git fsck' tells what is wrong with it"), status: .trouble)
  }
}
