import Foundation
import Testing

/// Holds the tables that are checked in to the scripts that write them.
struct GeneratorTests {
  private static let tools: URL = {
    var folder = URL(filePath: #filePath)
    while folder.lastPathComponent != "Tests" { folder.deleteLastPathComponent() }
    return folder.appending(path: "Tools/states")
  }()

  private static let hasPython =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/env")
    && ((try? run(["python3", "--version"]).status) == 0)

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func `the tables are what the generator writes`() throws {
    let script = Self.tools.appending(path: "generate.py").path
    let (status, output) = try Self.run(["python3", script, "--check"])
    #expect(status == 0, "\(output)")
  }

  /// Exit code 3 says that iso-codes or babel is not installed: then there is nothing to compare.
  @Test(.enabled(if: hasPython, "needs python3"))
  func `the collected tables are what the collector writes where its inputs are`() throws {
    let script = Self.tools.appending(path: "collect.py").path
    let (status, output) = try Self.run(["python3", script, "--check"])
    if status == 3 {
      print("not compared: \(output)")
    } else {
      #expect(status == 0, "\(output)")
    }
  }
}
