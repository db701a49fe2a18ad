import Dates
import States

/// A name of any bytes is looked up on any day, and what is found is in the registry; the first two
/// bytes are the day.
func fuzzState(_ bytes: [UInt8]) {
  guard bytes.count > 2 else { return }
  let day = Day(number: (Int(bytes[0]) << 8 | Int(bytes[1])) - 40_000)
  let name = String(decoding: bytes[2...], as: UTF8.self)
  let registry = StateRegistry.standard
  for when in [day, nil] {
    let keys: [StateKey]
    switch registry.lookup(name, on: when) {
    case .found(let key), .anachronistic(let key, _): keys = [key]
    case .place(let key, let place):
      keys = [key]
      require(registry[place: place] != nil, "a place is in the registry")
    case .ambiguous(let several):
      keys = several
      require(Set(several).count > 1, "an ambiguous name means several")
    case .unknown: keys = []
    }
    for key in keys { require(registry[key] != nil, "a State is in the registry") }
  }
  for mention in registry.mentions(of: name) { _ = mention }
}
