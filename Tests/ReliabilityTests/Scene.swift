import CommandLineParsing
import Commands
import Diagnostics
import EvidenceLedger
import Foundation
import Mandates
import Synchronization
import Testing

/// A folder with a ledger in it, where commands are called with a clock that stands still.
final class Scene: Sendable {
  let folder: String
  private let clock = Mutex("2026-11-22T09:30:00Z")

  /// Makes a folder that is gone when the scene is, with a document and a claim in its ledger.
  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "scene-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
    for words in Self.ground { try #require(run(words).status == .done) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static let ground = [
    ["init", "data"], ["document", "add", "news", "--title", "Zürich, heute"],
    offer(1),
  ]

  /// A command that records an offer, another one for each number.
  static func offer(_ number: Int) -> [String] {
    [
      "record", "offer", "--power", "CH", "--for", "UA", "--in", "RU", "--date", "2022-08-10",
      "--source", "news", "--note", "Größe \(number) – “ö”", "--officer", "Änne",
    ]
  }

  /// The instant of the calls to come.
  func set(_ instant: String) { clock.withLock { $0 = instant } }

  /// Calls a command in this process.
  @discardableResult
  func run(_ words: [String], system: SystemCalls = SystemCalls()) -> Ended {
    let (output, errors) = (Box(), Box())
    let now = Instant(clock.withLock { $0 }) ?? .earliest
    let session = Session(
      environment: [:], folder: folder, now: { now }, gitUserName: { "Änne" },
      write: { output.add($0) }, writeError: { errors.add($0) },
      readInput: { () throws(Failure) in [] }, system: system)
    let outcome = goodOfficesProgram.run(words, in: session, width: 80)
    return Ended(
      status: outcome.status, output: output.text + outcome.output,
      errors: errors.text + DiagnosticPrinter().print(outcome.diagnostics))
  }

  /// The bytes of a file; none if it is not there.
  func bytes(_ name: String) -> [UInt8] {
    [UInt8]((try? Data(contentsOf: URL(filePath: folder + "/" + name))) ?? Data())
  }

  func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: URL(filePath: folder + "/" + name))
  }

  var ledger: [UInt8] { bytes("data/ledger.jsonl") }

  /// The files in the folder of the ledger that begin in a certain way.
  func names(_ prefix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder + "/data").sorted()
      .filter { $0.hasPrefix(prefix) }
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: folder + "/" + name)
  }
}

/// How a command ended, and what it printed.
struct Ended: Sendable {
  let status: Diagnostics.ExitStatus
  let output: String
  let errors: String
}

private final class Box: Sendable {
  private let parts = Mutex("")
  func add(_ part: String) { parts.withLock { $0 += part } }
  var text: String { parts.withLock { $0 } }
}
