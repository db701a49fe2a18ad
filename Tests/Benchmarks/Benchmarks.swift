import Glibc
import Mandates

/// Says how long each stage takes and how much memory it needs, from the bytes of a ledger to a
/// report, for made ledgers that grow tenfold.
///
///     swift run -c release benchmarks [--seed N] [--only-stages | --only-extraction] [CLAIMS...]
///     swift run -c release benchmarks --write FOLDER [--seed N] CLAIMS
///     swift run -c release benchmarks --read FOLDER
///
/// Without numbers the ledgers have 1,000 to 5,000,000 claims; the largest takes minutes and some
/// gigabytes. `--write` puts a made ledger into a folder, for other programs to read; `--read` reads
/// one several times and prints the seconds of the processors and of the clock. Exit status 1 says
/// that some stage costs far more per claim in the largest ledger than in the one before: something
/// in it is quadratic; or that texts are read too slowly.
@main enum Benchmarks {
  /// How many times more a claim may cost in the largest ledger than in the one before.
  static let tolerance = 2.5

  /// The cost of a claim, in seconds, below which a stage is not judged: there the time goes into
  /// fetching memory, which is slower where there is more of it.
  static let smallCost = 0.000_002

  static func main() {
    guard let options = Options(CommandLine.arguments.dropFirst()) else {
      print(
        "usage: benchmarks [--seed N] [--only-stages | --only-extraction] [CLAIMS...]\n"
          + "       benchmarks --write FOLDER [--seed N] CLAIMS\n"
          + "       benchmarks --read FOLDER")
      exit(2)
    }
    if let folder = options.folder { exit(write(into: folder, options) ? 0 : 1) }
    if let folder = options.read { exit(measureReading(of: "\(folder)/ledger.jsonl") ? 0 : 1) }
    if options.onlyExtraction { exit(measureExtraction(seed: options.seed) ? 0 : 1) }
    var columns: [Measurements] = []
    for claims in options.sizes {
      guard let column = measureStages(of: MadeLedger(claims: claims, seed: options.seed)) else {
        exit(1)
      }
      columns.append(column)
    }
    measureCrowds(seed: options.seed)
    let isFast = options.onlyStages || measureExtraction(seed: options.seed)
    exit(compare(columns) && isFast ? 0 : 1)
  }

  /// Puts a ledger into a folder, and says what it is.
  private static func write(into folder: String, _ options: Options) -> Bool {
    guard let claims = options.sizes.first,
      let bytes = MadeLedger(claims: claims, seed: options.seed)
        .write(toFile: "\(folder)/ledger.jsonl")
    else {
      print("'\(folder)/ledger.jsonl' could not be written")
      return false
    }
    print("\(claims) claims, \(bytes) bytes in \(folder)/ledger.jsonl")
    return true
  }

  /// Prints how the cost of a claim grows from ledger to ledger, and judges the last step.
  private static func compare(_ columns: [Measurements]) -> Bool {
    guard let largest = columns.last, columns.count > 1 else { return true }
    let before = columns[columns.count - 2]
    var isLinear = true
    for (column, last) in zip(columns.dropFirst(), columns) {
      print("cost of a claim in \(column.claims) claims, where it is 1 in \(last.claims):")
      for stage in column.stages {
        guard let now = column.cost(of: stage), let then = last.cost(of: stage) else { continue }
        let isJudged = column.claims == largest.claims && last.claims == before.claims
        let isTooMuch = isJudged && now / then > tolerance && now > smallCost
        if isTooMuch { isLinear = false }
        print("  \(padded(stage))\(decimal(now / then, 2))\(isTooMuch ? "  MORE THAN LINEAR" : "")")
      }
    }
    return isLinear
  }
}

/// What the command line asks for.
private struct Options {
  var seed: UInt64 = 1
  var onlyStages = false
  var onlyExtraction = false
  var folder: String?
  var read: String?
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
      case "--write":
        guard let name = words.popFirst() else { return nil }
        folder = name
      case "--read":
        guard let name = words.popFirst() else { return nil }
        read = name
      default:
        guard let size = Int(word), (1...10_000_000).contains(size) else { return nil }
        sizes.append(size)
      }
    }
    if folder != nil, sizes.count != 1 { return nil }
    if sizes.isEmpty { sizes = [1000, 10_000, 100_000, 1_000_000, 5_000_000] }
    sizes.sort()
  }
}
