import CommandLineParsing
import Commands
import Diagnostics
import Mandates
import Synchronization
import Testing

/// Runs the program in the repository, at noon of 2026-11-22; returns what it prints, messages too.
func commandLine(_ words: [String]) throws -> String {
  let now = try #require(Instant("2026-11-22T12:00:00Z"))
  let printed = Printed()
  let session = Session(
    environment: [:], folder: repositoryPath("."), now: { now }, gitUserName: { "A. Muster" },
    write: { printed.append($0) }, writeError: { printed.append($0) }, readInput: { [] })
  let outcome = goodOfficesProgram.run(words, in: session, width: 80)
  return printed.text + outcome.output + DiagnosticPrinter().print(outcome.diagnostics)
}

/// Collects what is written.
private final class Printed: Sendable {
  private let collected = Mutex("")

  var text: String { collected.withLock { $0 } }

  func append(_ text: String) { collected.withLock { $0 += text } }
}
