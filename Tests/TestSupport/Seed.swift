import Foundation
import Testing

/// A starting point for made-up inputs; the same seed makes the same inputs.
package struct Seed: Hashable, Sendable, Codable, CustomTestStringConvertible {
  /// The number that is its name.
  package let number: UInt64

  /// Names a seed.
  package init(_ number: UInt64) { self.number = number }

  /// What to put before `swift test` to run this one alone.
  package var testDescription: String { "SEED=\(number)" }

  /// A new generator, at the beginning of its sequence.
  package var generator: SplitMix64 { SplitMix64(state: number) }

  /// A hundred seeds, or the one named by the environment.
  ///
  /// A failing property prints its seed; `SEED=17 swift test --filter name` runs it alone.
  package static var some: [Seed] { number("SEED").map { [Seed($0)] } ?? first(100) }

  /// As many seeds as `SEEDS` in the environment says; a hundred, or the one named, if it is not there.
  package static var many: [Seed] { number("SEEDS").map(first) ?? some }

  /// Whether `SEEDS` asks for more than every run of the tests tries.
  package static var areMany: Bool { many.count > 100 }

  private static func first(_ count: UInt64) -> [Seed] { (1...max(count, 1)).map { Seed($0) } }

  private static func number(_ variable: String) -> UInt64? {
    ProcessInfo.processInfo.environment[variable].flatMap { UInt64($0) }
  }
}

/// The generator SplitMix64 of Steele, Lea and Flood (OOPSLA 2014): small, and the same everywhere.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// Creates a generator from any number.
  package init(state: UInt64) { self.state = state }

  /// Returns the next number of the sequence.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
