// Feeds made-up bytes to the readers until one traps or breaks its promise.
//
//     Tests/Tools/fuzz.sh SECONDS [SCRATCH [NAME...]]
//
// Built only on request, since every module needs coverage; see `Package.swift` and the script. One
// program holds all targets: its first argument names one, the others are libFuzzer's.
import Glibc

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
