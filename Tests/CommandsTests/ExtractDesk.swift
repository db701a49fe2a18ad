import CommandLineParsing
import Commands
import Diagnostics
import DocumentReading
import Extraction
import Mandates
import States
import Synchronization

/// Runs `extract` with an engine of its own, which proposes something wherever a word stands.
struct ExtractDesk: Sendable {
  /// Standard input, in the portions in which it comes.
  var input: [[UInt8]] = []

  /// How many portions of output are read before the reader goes away.
  var patience = Int.max

  /// The folder in which it is called.
  var folder = "."

  /// How a run ended, and what it wrote.
  struct Outcome: Hashable, Sendable {
    var status: Diagnostics.ExitStatus
    var output = ""
    var errors = ""
    var portionsRead = 0
    var portionsWritten = 0

    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  init(_ input: String = "") { self.input = input.isEmpty ? [] : [Array(input.utf8)] }

  /// Runs the command with some words behind its name.
  func run(_ words: String...) -> Outcome {
    let shared = Shared()
    var session = Session(
      environment: [:], folder: folder, now: { .earliest }, gitUserName: { nil },
      write: { text in shared.outcome.withLock { $0.output += text } },
      writeError: { text in shared.outcome.withLock { $0.errors += text } }, readInput: { [] })
    let (portions, patience) = (input, patience)
    session.input = ByteSource {
      shared.outcome.withLock { outcome in
        guard outcome.portionsRead < portions.count else { return [] }
        outcome.portionsRead += 1
        return portions[outcome.portionsRead - 1]
      }
    }
    session.output = ByteSink { bytes in
      shared.outcome.withLock { outcome in
        if outcome.portionsWritten == patience { return false }
        outcome.portionsWritten += 1
        outcome.output += String(decoding: bytes, as: UTF8.self)
        return true
      }
    }
    session.makeExtractor = { { propose($0) } }
    let found = goodOfficesProgram.run(["extract"] + words, in: session, width: 80)
    var outcome = shared.outcome.withLock { $0 }
    outcome.status = found.status
    outcome.output += found.output
    outcome.errors += DiagnosticPrinter().print(found.diagnostics)
    return outcome
  }

  private final class Shared: Sendable {
    let outcome = Mutex(Outcome(status: .done))
  }
}

/// Proposes an act at every "mandate", and leaves every "perhaps" aside.
private func propose(_ reading: Reading) -> Extraction {
  var extraction = Extraction()
  for range in reading.text.ranges(of: Array("mandate".utf8)) {
    var proposal = Proposal(
      .act(.acceptance), modality: .asserted, span: range, rule: "test.mandate")
    proposal.power = StateKey("CH")
    proposal.date = reading.published
    proposal.why = reading.language.rawValue
    extraction.proposals.append(proposal)
  }
  for range in reading.text.ranges(of: Array("perhaps".utf8)) {
    extraction.abstentions.append(
      Abstention(span: range, rule: "test.perhaps", why: "not certain enough"))
    extraction.proposals.append(
      Proposal(
        .attestation(.yes), modality: .hypothetical, span: range, rule: "test.perhaps"))
  }
  return extraction
}
