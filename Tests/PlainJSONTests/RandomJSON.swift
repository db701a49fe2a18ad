import PlainJSON
import TestSupport

/// Makes up a value; small seeds make small ones.
func randomValue(_ random: inout SplitMix64, size: Int = 24) -> JSONValue {
  let isLeaf = size < 2
  switch Int.random(in: 0..<(isLeaf ? 5 : 9), using: &random) {
  case 0: return .null
  case 1: return .bool(Bool.random(using: &random))
  case 2: return .integer(Int.random(in: Int.min...Int.max, using: &random))
  case 3: return .number(JSONNumber("-12.50e+03") ?? JSONNumber(0))
  case 4: return .string(randomText(&random))
  case 5, 6:
    let count = Int.random(in: 0...min(size, 6), using: &random)
    return .array((0..<count).map { _ in randomValue(&random, size: size / 2) })
  default:
    let count = Int.random(in: 0...min(size, 30), using: &random)
    return .object(
      (0..<count).map { i in
        ("\(i)" + randomText(&random), randomValue(&random, size: size / 4))
      })
  }
}

/// Makes up a text of plain and troublesome characters.
func randomText(_ random: inout SplitMix64) -> String {
  let parts = [
    "a", "Switzerland", " ", "\"", "\\", "/", "é", "中", "😀", "\n", "\t", "\u{0}", "\u{1F}",
    "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{202E}", "<", "{", "]", ",", ":",
    "12345678", "abcdefghijklmnop",
  ]
  let count = Int.random(in: 0...8, using: &random)
  return (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
}

/// Changes a few bytes: drops, doubles, swaps for others that matter, or cuts off.
func mutated(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
  var bytes = bytes
  for _ in 0..<Int.random(in: 1...3, using: &random) {
    guard !bytes.isEmpty else { return bytes }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let signs =
      Array(#"{}[]",:\/u0123456789-+.eEtfn "#.utf8) + [0x00, 0x0A, 0x80, 0xC3, 0xED, 0xFF]
    let sign = signs.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.remove(at: place)
    case 1: bytes.insert(bytes[place], at: place)
    case 2: bytes.insert(sign, at: place)
    case 3: bytes[place] = sign
    default: bytes.removeSubrange(place...)
    }
  }
  return bytes
}
