import CommandLineParsing
import Commands
import Diagnostics
import Foundation
import Mandates
import Synchronization
import Testing

/// A folder of its own in which the program is run, with the clock standing still.
final class Desk: Sendable {
  /// The folder in which commands are called; a `data` in it is found without being named.
  let folder: String

  private let isOwn: Bool
  private let clock = Mutex("2026-11-22T09:30:00Z")

  /// Makes an empty folder that is gone when the desk is.
  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
    isOwn = true
  }

  /// Works in a folder that is there, and leaves it there.
  init(folder: String) {
    self.folder = folder
    isOwn = false
  }

  deinit { if isOwn { try? FileManager.default.removeItem(atPath: folder) } }

  /// The instant of the calls to come.
  func set(_ instant: String) { clock.withLock { $0 = instant } }

  /// The instant of the calls to come.
  var now: Instant { Instant(clock.withLock { $0 }) ?? .earliest }

  /// Runs a command line as the shell would, apart from the streams.
  @discardableResult
  func run(
    _ words: [String], input: [UInt8] = [], environment: [String: String] = [:],
    officer: String? = "Anna Muster", width: Int? = nil,
    git: (@Sendable (_ words: [String], _ folder: String) -> GitAnswer?)? = nil
  ) -> Run {
    let streams = Streams()
    let now = self.now
    var session = Session(
      environment: environment, folder: folder, now: { now }, gitUserName: { officer },
      write: { text in streams.output.withLock { $0 += text } },
      writeError: { text in streams.errors.withLock { $0 += text } },
      readInput: { () throws(Failure) in input }, outputWidth: width)
    if let git { session.git = git }
    let outcome = goodOfficesProgram.run(words, in: session, width: width ?? 80)
    var run = Run(words: words, status: outcome.status)
    run.output = streams.output.withLock { $0 } + outcome.output
    run.errors =
      streams.errors.withLock { $0 } + DiagnosticPrinter().print(outcome.diagnostics)
    return run
  }

  /// Runs a command line written as in a shell: words parted by blanks, `'…'` held together.
  @discardableResult
  func run(_ line: String) -> Run { run(words(of: line)) }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder + "/" + name }

  /// The bytes of a file in the folder; none if it is not there.
  func bytes(_ name: String) -> [UInt8] {
    [UInt8]((try? Data(contentsOf: URL(filePath: path(name)))) ?? Data())
  }

  /// Writes a file in the folder, and the folders above it.
  func write(_ bytes: [UInt8], _ name: String) throws {
    let url = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ text: String, _ name: String) throws { try write(Array(text.utf8), name) }

  /// The lines of the ledger in `data`.
  var ledger: [String] {
    String(decoding: bytes("data/ledger.jsonl"), as: UTF8.self).split(separator: "\n")
      .map(String.init)
  }
}

private final class Streams: Sendable {
  let output = Mutex("")
  let errors = Mutex("")
}

/// A command line, what it printed, and how it ended.
struct Run: Sendable {
  let words: [String]
  let status: Diagnostics.ExitStatus
  var output = ""
  var errors = ""

  /// All of it, as one would see it at a terminal.
  var transcript: String {
    let line = words.map { $0.contains { " '\"[*".contains($0) } ? "'\($0)'" : $0 }
      .joined(separator: " ")
    var text = "$ goodoffices \(line)\n"
    for part in [output, errors] where !part.isEmpty {
      text += part.hasSuffix("\n") ? part : part + "\n"
    }
    return text + "=> \(status.rawValue)\n"
  }

  /// What it printed, as JSON.
  func json(sourceLocation: SourceLocation = #_sourceLocation) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(output.utf8))
  }

  /// What it printed, as an array of JSON objects.
  func objects(sourceLocation: SourceLocation = #_sourceLocation) throws -> [[String: Any]] {
    try #require(try json() as? [[String: Any]], sourceLocation: sourceLocation)
  }

  /// What it printed, as one JSON object.
  func object(sourceLocation: SourceLocation = #_sourceLocation) throws -> [String: Any] {
    try #require(try json() as? [String: Any], sourceLocation: sourceLocation)
  }

  /// The identifier of the first entry that a command in text said it recorded.
  var recorded: String? {
    output.split(separator: "\n").first { $0.hasPrefix("recorded ") || $0.hasPrefix("already ") }?
      .split(separator: ":").first?.split(separator: " ").last.map(String.init)
  }
}

/// The words of a line, parted by blanks; `'…'` holds blanks together.
func words(of line: String) -> [String] {
  var words: [String] = []
  var word: String?
  var isQuoted = false
  for character in line {
    switch character {
    case "'":
      isQuoted.toggle()
      word = word ?? ""
    case " " where !isQuoted:
      if let done = word { words.append(done) }
      word = nil
    default: word = (word ?? "") + String(character)
    }
  }
  if let done = word { words.append(done) }
  return words
}

/// The folder of the package.
let packageFolder: String = {
  var folder = URL(filePath: #filePath)
  while folder.lastPathComponent != "Tests" { folder.deleteLastPathComponent() }
  return folder.deletingLastPathComponent().path
}()

/// A row of the answer to `list --format json`.
struct Row: Hashable, CustomStringConvertible {
  let mandate: String
  let status: String
  let possible: Set<String>
  let isContested: Bool
  let since: String?

  init(_ object: [String: Any]) {
    mandate = object["mandate"] as? String ?? ""
    status = object["status"] as? String ?? ""
    possible = Set(object["possible"] as? [String] ?? [])
    isContested = object["contested"] as? Bool ?? false
    since = object["since"] as? String
  }

  var description: String { "\(mandate) \(possible.sorted())" }
}

extension Desk {
  /// The rows of `list` with further options.
  func list(_ options: String) throws -> [Row] {
    try run("list \(options) --format json").objects().map(Row.init)
  }
}
