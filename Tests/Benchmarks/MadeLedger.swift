import Dates
import EvidenceLedger
import Mandates
import States

/// A ledger made up from a seed, shaped like the one in `data/`: as many claims a mandate, documents,
/// retractions, notes and quotes, dates as uncertain, lines as long.
///
/// It is made block by block and held nowhere, so that it may be larger than the memory. However
/// large it is, as few mandates as there lie between two States: where the registry has too few
/// States for that, more are made up.
struct MadeLedger {
  /// How many claims it has.
  let claims: Int

  private let seed: UInt64
  private let claimsOfMandate: Int?

  /// Describes a ledger; each mandate has so many claims, or as many as real ones have.
  init(claims: Int, seed: UInt64, claimsOfMandate: Int? = nil) {
    self.claims = claims
    self.seed = seed
    self.claimsOfMandate = claimsOfMandate
  }

  /// Makes the entries, some hundred mandates at a time.
  func forEachBlock(_ use: ([Entry]) -> Void) {
    var random = Generator(state: seed)
    let pairs = MadePairs(count: claims / 3 + 1, &random)
    var (left, pair, recorded) = (claims, 0, 0)
    while left > 0 {
      var block = MadeBlock(random)
      while left > 0, block.mandates.count < 250 {
        let (one, other) = pairs[pair]
        pair += 1
        for mandate in block.mandates(between: one, other, pairs.states) where left > 0 {
          let count = min(claimsOfMandate ?? block.random.pick(claimsOfRealMandates), left)
          block.tell(mandate, claims: count)
          left -= count
        }
      }
      use(block.entries(recordedFrom: &recorded))
      random = block.random
    }
  }

  /// All entries, for ledgers that are small.
  var entries: [Entry] {
    var entries: [Entry] = []
    forEachBlock { entries += $0 }
    return entries
  }

  /// Gives the bytes of its file, piece by piece.
  func write(_ put: ([UInt8]) -> Void) {
    forEachBlock { entries in
      var bytes: [UInt8] = []
      for entry in entries {
        bytes += entry.line.utf8
        bytes.append(0x0A)
      }
      put(bytes)
    }
  }

  /// The bytes of its file.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return bytes
  }
}

/// The number of claims of each mandate of `data/`.
private let claimsOfRealMandates =
  [Int](repeating: 1, count: 17) + [Int](repeating: 2, count: 33) + [Int](repeating: 3, count: 32)
  + [Int](repeating: 4, count: 17) + [Int](repeating: 5, count: 5) + [Int](repeating: 6, count: 5)
  + [7, 7, 8, 8, 9, 10, 10, 10, 11, 13, 13, 14, 14, 18, 23, 23, 52]

/// The pairs of States between which mandates are made, each once.
private struct MadePairs {
  /// The States, enough of them that so many pairs can be told.
  let states: [StateKey]

  /// How many pairs there are, and a number without a common divisor, by which they are stepped
  /// through so that neighbours have little in common.
  private let count: Int
  private let step: Int

  init(count: Int, _ random: inout Generator) {
    var needed = 40
    while needed * (needed - 1) / 2 < count { needed += 1 }
    var states = lastingStates.shuffled(using: &random)
    for number in 0..<max(0, needed - states.count) {
      if let key = StateKey("X\(number)MADE") { states.append(key) }
    }
    self.states = Array(states.prefix(needed))
    let all = needed * (needed - 1) / 2
    self.count = all
    var step = all / 3 + 1
    while Self.divisor(step, all) > 1 { step += 1 }
    self.step = step
  }

  subscript(number: Int) -> (StateKey, StateKey) {
    let place = number % count * step % count
    // The pairs are numbered by rows: (1,0), (2,0), (2,1), (3,0) …
    var row = Int((Double(8 * place + 1).squareRoot() + 1) / 2)
    while row * (row - 1) / 2 > place { row -= 1 }
    while (row + 1) * row / 2 <= place { row += 1 }
    return (states[row], states[place - row * (row - 1) / 2])
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}

/// The States that were in being all the time of which the stories tell.
private let lastingStates = StateRegistry.standard.states.map(\.key).filter { key in
  [-20_000, 0, 20_000].allSatisfy {
    StateRegistry.standard.didExist(key, on: Day(number: $0)) == true
  }
}

/// The generator SplitMix64; that of the tests is not to be had without the testing library.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to a bound.
  mutating func below(_ bound: Int) -> Int { Int(next() >> 1) % max(bound, 1) }

  /// True once in so many times.
  mutating func chance(_ one: Int) -> Bool { below(one) == 0 }

  /// True in so many of a hundred cases.
  mutating func percent(_ share: Int) -> Bool { below(100) < share }

  /// One of several.
  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }
}
