import Diagnostics
import EvidenceLedger
import Foundation
import Mandates
import Testing

/// Files beside the tests.
enum Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/ledgers")

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  static func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// The damaged ledgers, each named after the code of the diagnostic that it shows.
  static var damaged: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasPrefix("ledger.") && $0.hasSuffix(".jsonl") }
      .map { String($0.dropLast(6)) }.sorted()
  }
}

/// A folder that is gone when the value is.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: URL(filePath: file(name)))
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: file(name))))
  }

  /// The names of the files in it.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// The ledger in it.
  func ledger(_ system: SystemCalls = SystemCalls()) -> Ledger {
    Ledger(path: file("ledger.jsonl"), name: "ledger.jsonl", system: system)
  }
}

extension Entry {
  /// The bytes of its line and a newline.
  var closedLine: [UInt8] { Array((line + "\n").utf8) }
}

/// Reads bytes as a ledger.
func contents(_ bytes: [UInt8]) -> LedgerContents {
  LedgerContents(bytes, name: "ledger.jsonl")
}

func contents(_ text: String) -> LedgerContents { contents(Array(text.utf8)) }

extension Diagnostic {
  /// All it says on lines of its own: place, marked bytes, code, message, hint, notes.
  var transcript: String {
    var lines = ["\(severity) \(code.name): \(message)"]
    if let span {
      let marked = span.source.text(in: span.range)
      lines[0] = "\(span.line):\(span.column): " + lines[0]
      lines.append("  at: \(String(reflecting: String(marked.prefix(60))))")
    }
    if let hint { lines.append("  hint: \(hint)") }
    lines += notes.map { "  note: " + $0.transcript.replacing("\n", with: "\n  ") }
    return lines.joined(separator: "\n")
  }
}

/// Runs something that is to fail, and returns the failure.
func failure(
  _ body: () throws(Failure) -> Void, sourceLocation: SourceLocation = #_sourceLocation
) -> Failure? {
  do throws(Failure) {
    try body()
    Issue.record("this was to fail", sourceLocation: sourceLocation)
    return nil
  } catch {
    return error
  }
}

extension Result {
  /// The error, if it is one.
  var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
