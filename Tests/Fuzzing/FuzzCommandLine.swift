import CommandLineParsing
import Commands
import Diagnostics
import EvidenceLedger
import Glibc
import Mandates

/// Any words end in an answer or in messages and an exit status, the same each time, and print no
/// control character; each line of the input is a word.
///
/// Nothing is written: the first file to be opened may be read, all else fails.
func fuzzCommandLine(_ bytes: [UInt8]) {
  let words = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  // A command line holds no zero bytes.
  if bytes.contains(0) { return }
  let first = run(words)
  let second = run(words)
  require(first.text == second.text, "the same words give the same answer")
  require(first.status == .done || first.hasMessages, "who fails says why")
  let controls = first.text.unicodeScalars.first { scalar in
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
  }
  require(controls == nil, "no control character is printed")
}

private struct Run {
  let status: ExitStatus
  let text: String
  let hasMessages: Bool
}

private func run(_ words: [String]) -> Run {
  let output = Collector()
  let messages = Collector()
  let opened = Collector()
  var session = Session(
    environment: ["GOODOFFICES_DATA": folder, "USER": "anna"], folder: folder,
    now: { Instant("2026-11-22T09:30:00Z") ?? .earliest }, gitUserName: { nil },
    write: { output.text += $0 }, writeError: { messages.text += $0 },
    readInput: { () throws(Failure) in [] })
  session.system = SystemCalls { call in
    switch call {
    case .status, .read: return .none
    case .open where opened.text.isEmpty && !words.contains("init"):
      opened.text = "once"
      return .none
    default: return .error(EROFS)
    }
  }
  let outcome = goodOfficesProgram.run(words, in: session)
  let told = DiagnosticPrinter().print(outcome.diagnostics)
  return Run(
    status: outcome.status, text: outcome.output + output.text + messages.text + told,
    hasMessages: !told.isEmpty || !messages.text.isEmpty || outcome.status == .findings)
}

/// Takes in what is printed.
private final class Collector: @unchecked Sendable {
  var text = ""
}

/// The folder with the ledger.
private let folder = getenv("FUZZ_DATA").map { String(cString: $0) } ?? "."
