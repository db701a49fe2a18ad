/// Remembers what was made of a text, so that it is made once and shared.
///
/// Each text has one place, found by a hash of its bytes, where the last comer stays: no ledger can
/// make it large, and none slow.
///
/// The bytes of a text lie in the memory itself, so that comparing them touches no other object.
struct Interner<Value> {
  /// The bytes of the texts, each in a cell of its own.
  private var cells: [UInt8]

  /// How long the text in each cell is; 0 where there is none.
  private var lengths: [UInt8]

  private var values: [Value?]
  private let mask: Int
  private let cellSize: Int

  /// Creates an empty memory with so many places, a power of two, for texts of so many bytes, at
  /// most 255; what is longer is made anew each time.
  init(places: Int, longest: Int = 64) {
    cells = Array(repeating: 0, count: places * longest)
    lengths = Array(repeating: 0, count: places)
    values = Array(repeating: nil, count: places)
    mask = places - 1
    cellSize = longest
  }

  /// Returns what is made of some bytes that are known to be UTF-8, if anything is.
  mutating func value(
    of range: Range<Int>, in bytes: Span<UInt8>, _ make: (String) -> Value?
  ) -> Value? {
    let count = range.count
    guard count > 0, count <= cellSize else { return make(string(range, of: bytes)) }
    let place = Int(truncatingIfNeeded: hash(range, bytes)) & mask
    let cell = place * cellSize
    if Int(lengths[place]) == count, isSame(cells.span, cell, bytes, range),
      let value = values[place]
    {
      return value
    }
    guard let value = make(string(range, of: bytes)) else { return nil }
    lengths[place] = UInt8(truncatingIfNeeded: count)
    values[place] = value
    for offset in 0..<count { cells[cell + offset] = bytes[range.lowerBound + offset] }
    return value
  }
}

/// Makes a string of bytes that are known to be UTF-8.
func string(_ range: Range<Int>, of bytes: Span<UInt8>) -> String {
  var text = UTF8Span(unchecked: bytes.extracting(range))
  // A string that is known to be ASCII is hashed and compared several times as fast.
  _ = text.checkForASCII()
  return String(copying: text)
}

/// A hash of some bytes.
func hash(_ range: Range<Int>, _ bytes: Span<UInt8>) -> UInt64 {
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

/// Whether bytes from an offset on are those of a range of other bytes.
private func isSame(
  _ cells: Span<UInt8>, _ start: Int, _ bytes: Span<UInt8>, _ range: Range<Int>
) -> Bool {
  var place = 0
  while range.count - place >= 8 {
    let word = cells.bytes.unsafeLoadUnaligned(fromByteOffset: start + place, as: UInt64.self)
    let other = bytes.bytes.unsafeLoadUnaligned(
      fromByteOffset: range.lowerBound + place, as: UInt64.self)
    if word != other { return false }
    place += 8
  }
  while place < range.count {
    if cells[start + place] != bytes[range.lowerBound + place] { return false }
    place += 1
  }
  return true
}
