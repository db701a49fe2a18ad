import Glibc

/// The times taken on one ledger, and the memory needed.
struct Measurements {
  /// How many claims the ledger has.
  let claims: Int

  /// What was measured, in order.
  private(set) var stages: [String] = []

  private var taken: [String: Taken] = [:]

  /// What a stage took: seconds of the processors and of the clock, and the most memory in bytes.
  private struct Taken {
    var processor = Double.infinity
    var clock = Double.infinity
    var memory = 0
  }

  /// Creates an empty set of measurements.
  init(claims: Int) { self.claims = claims }

  /// Runs a stage several times, keeps the best times and returns what the last run made.
  ///
  /// A stage that takes seconds runs once.
  mutating func measure<Result>(_ stage: String, _ body: () -> Result) -> Result {
    var best = Taken()
    var spent = 0.0
    var runs = 0
    while true {
      forgetPeakMemory()
      let (processor, clock) = (processorSeconds(), clockSeconds())
      let result = body()
      let time = clockSeconds() - clock
      best.processor = min(best.processor, processorSeconds() - processor)
      best.clock = min(best.clock, time)
      best.memory = max(best.memory, peakMemory())
      spent += time
      runs += 1
      if spent > 2 || runs >= 3 && spent > 0.3 || runs >= 50 {
        stages.append(stage)
        taken[stage] = best
        return result
      }
      withExtendedLifetime(result) {}
    }
  }

  /// The processor's seconds that a stage took, a claim.
  func cost(of stage: String) -> Double? { taken[stage].map { $0.processor / Double(claims) } }

  /// Prints a line for each stage.
  func print() {
    Swift.print("  \(padded(""))       clock       processor    us a claim      peak")
    for stage in stages {
      guard let one = taken[stage], let cost = cost(of: stage) else { continue }
      Swift.print(
        "  \(padded(stage))\(decimal(one.clock * 1000, 1)) ms\(decimal(one.processor * 1000, 1)) ms"
          + "\(decimal(cost * 1_000_000, 2))\(decimal(Double(one.memory) / 1e6, 0)) MB")
    }
  }
}

/// The time that this process has spent on processors, in seconds.
func processorSeconds() -> Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

/// The time that has passed since some moment, in seconds.
func clockSeconds() -> Double { seconds(CLOCK_MONOTONIC) }

private func seconds(_ clock: Int32) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Lets the kernel count the peak of the memory from here on.
private func forgetPeakMemory() {
  guard let file = fopen("/proc/self/clear_refs", "w") else { return }
  fputs("5", file)
  fclose(file)
}

/// The most memory held since then, in bytes; 0 if the kernel does not say.
private func peakMemory() -> Int {
  guard let file = fopen("/proc/self/status", "r") else { return 0 }
  defer { fclose(file) }
  var buffer = [CChar](repeating: 0, count: 256)
  while fgets(&buffer, Int32(buffer.count), file) != nil {
    let line = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard line.hasPrefix("VmHWM:") else { continue }
    return (Int(line.filter(\.isNumber)) ?? 0) * 1024
  }
  return 0
}

/// Returns a number with some decimals, set to the right in a column.
func decimal(_ number: Double, _ places: Int) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let whole = Int((number * scale).rounded())
  let digits = String(whole)
  let padding = String(repeating: "0", count: max(0, places + 1 - digits.count))
  let text = padding + digits
  let shown = places == 0 ? text : "\(text.dropLast(places)).\(text.suffix(places))"
  return String(repeating: " ", count: max(1, 12 - shown.count)) + shown
}

/// Returns a name set to the left in a column.
func padded(_ name: String) -> String {
  name + String(repeating: " ", count: max(1, 34 - name.count))
}
