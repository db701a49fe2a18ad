import Glibc

/// Something whose time is taken.
struct Stage: Hashable {
  /// What it does, in a few words.
  let name: String

  /// Whether another program does it, for comparison.
  var isPeer = false
}

/// The times taken on one ledger.
struct Measurements {
  /// How many claims the ledger has.
  let claims: Int

  /// What was measured, in order.
  private(set) var stages: [Stage] = []

  private var seconds: [Stage: Double] = [:]

  /// Creates an empty set of measurements.
  init(claims: Int) { self.claims = claims }

  /// Takes in a time in seconds.
  mutating func record(_ stage: Stage, _ time: Double) {
    stages.append(stage)
    seconds[stage] = time
  }

  /// Runs a stage several times, keeps the best time and returns what the last run made.
  mutating func measure<Result>(_ name: String, _ body: () -> Result) -> Result {
    var best = Double.infinity
    var spent = 0.0
    var runs = 0
    while true {
      let start = processorSeconds()
      let result = body()
      let time = processorSeconds() - start
      best = min(best, time)
      spent += time
      runs += 1
      if runs >= 3, spent > 0.3 || runs >= 50 {
        record(Stage(name: name), best)
        return result
      }
      withExtendedLifetime(result) {}
    }
  }

  /// The seconds that a stage took, a claim.
  func cost(of stage: Stage) -> Double? { seconds[stage].map { $0 / Double(claims) } }

  /// Prints a line for each stage; peers are set against the reading of the ledger.
  func print() {
    let reading = stages.first.flatMap { seconds[$0] }
    for stage in stages {
      guard let time = seconds[stage], let cost = cost(of: stage) else { continue }
      var line = "  \(padded(stage.name))\(decimal(time * 1000, 1)) ms"
      line += "\(decimal(cost * 1_000_000, 2)) us a claim"
      if stage.isPeer, let reading {
        line += "\(decimal(time / reading, 2)) times our reading and verifying"
      }
      Swift.print(line)
    }
  }
}

/// The time that this process has spent on processors, in seconds.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Returns a number with some decimals, set to the right in a column.
func decimal(_ number: Double, _ places: Int) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let whole = Int((number * scale).rounded())
  let digits = String(whole)
  let padding = String(repeating: "0", count: max(0, places + 1 - digits.count))
  let text = padding + digits
  let shown = "\(text.dropLast(places)).\(text.suffix(places))"
  return String(repeating: " ", count: max(1, 12 - shown.count)) + shown
}

/// Returns a name set to the left in a column.
func padded(_ name: String) -> String {
  name + String(repeating: " ", count: max(1, 34 - name.count))
}
