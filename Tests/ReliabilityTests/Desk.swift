import Foundation
import TestSupport
import Testing

/// A folder of its own in which programs are run as processes, git and goodoffices among them.
final class Desk: Sendable {
  /// The folder, without links in its path.
  let folder: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder + "/" + name }

  /// The bytes of a file in the folder.
  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(name))))
  }

  /// Writes a file in the folder, and the folders above it.
  func write(_ bytes: [UInt8], _ name: String) throws {
    let url = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ text: String, _ name: String) throws { try write(Array(text.utf8), name) }

  /// Writes `data/ledger.jsonl` with some lines.
  func write(ledger lines: [String]) throws {
    try write(lines.map { $0 + "\n" }.joined(), "data/ledger.jsonl")
  }

  /// The lines of `data/ledger.jsonl`.
  var ledger: [String] {
    get throws {
      String(decoding: try bytes("data/ledger.jsonl"), as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    }
  }

  /// Runs a program, and waits for its end.
  func run(
    _ program: String, _ words: [String], in subfolder: String = ".",
    environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + words
    process.currentDirectoryURL = URL(filePath: path(subfolder))
    process.environment = Self.environment(path("home")).merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let places = ["out", "err"].map { URL(filePath: "\(folder).\($0)-\(UUID())") }
    defer { for place in places { try? FileManager.default.removeItem(at: place) } }
    for place in places { try Data().write(to: place) }
    let files = try places.map { try FileHandle(forWritingTo: $0) }
    process.standardOutput = files[0]
    process.standardError = files[1]
    try process.run()
    process.waitUntilExit()
    let texts = try places.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Run(
      words: words, status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// What every process is told: no settings of whoever runs the tests, and one moment for git.
  private static func environment(_ home: String) -> [String: String] {
    let moment = "2026-11-22T12:00:00Z"
    return [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": home,
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_EDITOR": "true",
      "GIT_AUTHOR_NAME": "A. Muster", "GIT_AUTHOR_EMAIL": "a@example.org",
      "GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_NAME": "A. Muster",
      "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_COMMITTER_DATE": moment, "LC_ALL": "C.UTF-8",
      "TZ": "UTC",
    ].merging(instruments) { $1 }
  }

  /// Runs goodoffices with words parted by blanks.
  func goodoffices(
    _ line: String, in subfolder: String = ".", environment: [String: String] = [:]
  ) throws -> Run {
    try run(
      goodofficesPath, line.split(separator: " ").map(String.init), in: subfolder,
      environment: environment)
  }

  /// Runs git with words parted by blanks; fails the test if git fails.
  @discardableResult
  func git(
    _ line: String, in subfolder: String = ".", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let run = try run("git", line.split(separator: " ").map(String.init), in: subfolder)
    try #require(
      run.status == 0, "git \(line): \(run.output)\(run.errors)", sourceLocation: sourceLocation)
    return run.output
  }

  /// Commits all there is.
  func commit(
    _ subject: String, in subfolder: String = ".", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try git("add -A", in: subfolder, sourceLocation: sourceLocation)
    try git(
      "commit -q --allow-empty -m \(subject)", in: subfolder, sourceLocation: sourceLocation)
  }
}

/// What a process printed, and how it ended.
struct Run: Sendable {
  let words: [String]
  let status: Int32
  let output: String
  let errors: String

  /// All of it, as one would see it at a terminal.
  var transcript: String {
    "$ goodoffices \(words.joined(separator: " "))\n" + output + errors + "=> \(status)\n"
  }
}

/// The program as it was built for these tests.
let goodofficesPath: String = {
  let link = "/proc/self/exe"
  let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) ?? link
  return URL(filePath: tests).deletingLastPathComponent().appending(path: "goodoffices").path
}()

/// The folder of the tests.
let testsFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

/// The lines of a ledger beside the tests.
func fixture(_ name: String) throws -> [String] {
  let file = testsFolder.appending(path: "Fixtures/ledgers/\(name)")
  return String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
    .map(String.init)
}
