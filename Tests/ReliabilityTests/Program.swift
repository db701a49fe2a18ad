import Foundation
import TestSupport
import Testing

/// The program as it was built, called as a process of its own.
enum Program {
  /// The file of the program, beside the one in which the tests run.
  static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "goodoffices").path

  /// How a process ended: its status, or the signal that ended it.
  struct Ended: Sendable {
    let status: Int32
    let isSignal: Bool
    let output: String
    let errors: String
  }

  /// Calls it through a shell, in which `$0` is the program and `"$@"` the words.
  static func run(
    _ words: [String], by script: String = "exec \"$0\" \"$@\"", in folder: String
  ) async throws -> Ended {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script, path] + words
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder]
      .merging(instruments) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Files and not pipes, so that nobody has to read while it runs.
    let names = ["output", "errors"].map { "\(folder)/\($0)-\(UUID())" }
    let files = try names.map { name in
      try Data().write(to: URL(filePath: name))
      return try #require(FileHandle(forWritingAtPath: name))
    }
    process.standardOutput = files[0]
    process.standardError = files[1]
    try await withCheckedThrowingContinuation {
      (continuation: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in continuation.resume() }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    let texts = try names.map { try String(contentsOfFile: $0, encoding: .utf8) }
    for name in names { try FileManager.default.removeItem(atPath: name) }
    return Ended(
      status: process.terminationStatus, isSignal: process.terminationReason == .uncaughtSignal,
      output: texts[0], errors: texts[1])
  }
}
