// Feeds made-up bytes to the readers until one traps or breaks its promise.
//
//     Tests/Tools/fuzz.sh SECONDS [SCRATCH [NAME...]]
//
// Built only on request, since every module needs coverage; see `Package.swift` and the script. One
// program holds all targets: its first argument names one, the others are libFuzzer's.
import Glibc

/// Something that must hold for any bytes whatever.
struct Target: Sendable {
  /// The name on the command line, and of the folder of seeds in `Tests/Corpus`.
  let name: String

  /// What must hold; broken promises trap.
  let body: @Sendable ([UInt8]) -> Void
}

/// All targets.
private let targets = [
  Target(name: "archive", body: fuzzArchive),
  Target(name: "bibliography", body: fuzzBibliography),
  Target(name: "claims", body: fuzzClaims),
  Target(name: "command-line", body: fuzzCommandLine),
  Target(name: "csv", body: fuzzCSV),
  Target(name: "date", body: fuzzDate),
  Target(name: "documents", body: fuzzDocuments),
  Target(name: "json", body: fuzzJSON),
  Target(name: "ledger", body: fuzzLedger),
  Target(name: "line", body: fuzzLine),
  Target(name: "mandate", body: fuzzMandate),
  Target(name: "page", body: fuzzPage),
  Target(name: "queue", body: fuzzQueue),
  Target(name: "state", body: fuzzState),
  Target(name: "table", body: fuzzTable),
  Target(name: "text", body: fuzzText),
]

private let chosen = targets.first { $0.name == CommandLine.arguments.dropFirst().first }

/// Lets the chosen target have some bytes; called by libFuzzer.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  chosen?.body(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

typealias Words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ words: UnsafeMutablePointer<Words>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@main enum Main {
  static func main() {
    guard chosen != nil else {
      print("usage: fuzz TARGET [OPTION | FOLDER | FILE]...")
      print("targets: \(targets.map(\.name).joined(separator: " "))")
      exit(2)
    }
    // The name of the target takes the place of the program's.
    var count = CommandLine.argc - 1
    var words = CommandLine.unsafeArgv + 1
    exit(runDriver(&count, &words, fuzz))
  }
}

/// Traps, with a word about the promise that was broken.
func require(_ condition: Bool, _ promise: @autoclosure () -> String) {
  if !condition { fatalError("broken: \(promise())") }
}
