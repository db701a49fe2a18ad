import Glibc
import Mandates

/// Says how long each stage takes, from the bytes of a ledger to a report, for ledgers that grow
/// tenfold.
///
///     swift run -c release benchmarks [--seed N] [--only-stages | --only-extraction] [CLAIMS...]
///
/// Times are of the processor, not of the clock on the wall, and the best of several runs. Exit
/// status 1 says that some stage costs far more per claim in the largest ledger than in the one
/// before: something in it is quadratic; or that texts are read too slowly.
@main enum Benchmarks {
  /// How many times more a claim may cost in the largest ledger than in the one before.
  static let tolerance = 2.5

  /// The cost of a claim, in seconds, below which a stage is not judged: there the time goes into
  /// fetching memory, which is slower where there is more of it.
  static let smallCost = 0.000_005

  static func main() {
    guard let options = Options(CommandLine.arguments.dropFirst()) else {
      print("usage: benchmarks [--seed N] [--only-stages | --only-extraction] [CLAIMS...]")
      exit(2)
    }
    if options.onlyExtraction { exit(measureExtraction(seed: options.seed) ? 0 : 1) }
    var columns: [Measurements] = []
    for claims in options.sizes {
      let ledger = MadeLedger(claims: claims, seed: options.seed)
      print("\(claims) claims, \(ledger.mandates) mandates, \(ledger.bytes.count) bytes")
      var column = Measurements(claims: claims)
      measureStages(of: ledger, into: &column)
      if !options.onlyStages { measurePeers(reading: ledger.bytes, into: &column) }
      column.print()
      columns.append(column)
    }
    if !options.onlyStages { measureCrowds(seed: options.seed) }
    let isFast = measureExtraction(seed: options.seed)
    exit(compare(columns) && isFast ? 0 : 1)
  }

  /// Prints how the cost of a claim grows from ledger to ledger, and judges the last step.
  private static func compare(_ columns: [Measurements]) -> Bool {
    guard let largest = columns.last, columns.count > 1 else { return true }
    let before = columns[columns.count - 2]
    var isLinear = true
    print("cost of a claim in \(largest.claims) claims, where it is 1 in \(before.claims):")
    for stage in largest.stages {
      guard let now = largest.cost(of: stage), let then = before.cost(of: stage) else { continue }
      let ratio = now / then
      let isTooMuch = ratio > tolerance && now > smallCost && !stage.isPeer
      if isTooMuch { isLinear = false }
      print("  \(padded(stage.name))\(decimal(ratio, 2))\(isTooMuch ? "  MORE THAN LINEAR" : "")")
    }
    return isLinear
  }
}

/// What the command line asks for.
private struct Options {
  var seed: UInt64 = 1
  var onlyStages = false
  var onlyExtraction = false
  var sizes: [Int] = []

  init?(_ words: ArraySlice<String>) {
    var words = words
    while let word = words.popFirst() {
      switch word {
      case "--seed":
        guard let number = words.popFirst().flatMap({ UInt64($0) }) else { return nil }
        seed = number
      case "--only-stages": onlyStages = true
      case "--only-extraction": onlyExtraction = true
      default:
        guard let size = Int(word), (1...10_000_000).contains(size) else { return nil }
        sizes.append(size)
      }
    }
    if sizes.isEmpty { sizes = [1000, 10_000, 100_000] }
    sizes.sort()
  }
}
