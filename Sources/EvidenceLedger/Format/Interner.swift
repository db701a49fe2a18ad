/// Remembers what was made of a text, so that it is made once and shared.
///
/// Each text has one place, found by a hash of its bytes, where the last comer stays: no ledger can
/// make it large, and none slow.
struct Interner<Value> {
  private var slots: [(text: String, value: Value)?]
  private let mask: Int

  /// Creates an empty memory with so many places, a power of two.
  init(places: Int) {
    slots = Array(repeating: nil, count: places)
    mask = places - 1
  }

  /// Returns what is made of some bytes that are known to be UTF-8, if anything is.
  mutating func value(
    of range: Range<Int>, in bytes: Span<UInt8>, _ make: (String) -> Value?
  ) -> Value? {
    let place = Int(truncatingIfNeeded: hash(range, bytes)) & mask
    if let slot = slots[place], isSame(slot.text, range, bytes) { return slot.value }
    let text = string(range, of: bytes)
    guard let value = make(text) else { return nil }
    slots[place] = (text, value)
    return value
  }
}

/// Makes a string of bytes that are known to be UTF-8.
func string(_ range: Range<Int>, of bytes: Span<UInt8>) -> String {
  String(copying: UTF8Span(unchecked: bytes.extracting(range)))
}

private func hash(_ range: Range<Int>, _ bytes: Span<UInt8>) -> UInt64 {
  var hash = UInt64(truncatingIfNeeded: range.count)
  var at = range.lowerBound
  while range.upperBound - at >= 8 {
    let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
    hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    at += 8
  }
  while at < range.upperBound {
    hash = (hash ^ UInt64(bytes[at])) &* 0x9E37_79B9_7F4A_7C15
    at += 1
  }
  return hash ^ hash >> 32
}

private func isSame(_ text: String, _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
  let other = text.utf8.span
  guard other.count == range.count else { return false }
  var place = 0
  while other.count - place >= 8 {
    let word = other.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
    let mine = bytes.bytes.unsafeLoadUnaligned(
      fromByteOffset: range.lowerBound + place, as: UInt64.self)
    if word != mine { return false }
    place += 8
  }
  while place < other.count {
    if other[place] != bytes[range.lowerBound + place] { return false }
    place += 1
  }
  return true
}
