import Mandates
import States

/// A way along the bytes of a line in canonical form, from key to key.
///
/// Whatever is not exactly as the format writes it makes the line unusual, and ends the way: no key
/// is met any more. All loads are checked, so that a line that breaks off ends it too.
struct LineCursor {
  /// The offset of the next byte; of the value, where a key was passed.
  private(set) var at: Int

  /// The key whose value comes next.
  private(set) var key = Word()

  /// Whether something was met that another reader has to look at.
  private(set) var isUnusual = false

  /// The offset of the comma before the key that comes next.
  private(set) var comma = 0

  private let end: Int

  init(_ line: Range<Int>) {
    at = line.lowerBound
    end = line.upperBound
  }

  /// A string that was passed.
  struct Text {
    /// The bytes between the quotation marks.
    let range: Range<Int>

    /// Whether some of them are escapes.
    let isEscaped: Bool
  }

  mutating func giveUp() {
    isUnusual = true
    key = Word()
  }

  /// Passes bytes that must stand here.
  mutating func pass(_ literal: StaticString, in bytes: Swift.Span<UInt8>) {
    let count = literal.utf8CodeUnitCount
    guard end - at >= count else { return giveUp() }
    for place in 0..<count where bytes[at + place] != literal.utf8Start[place] { return giveUp() }
    at += count
  }

  /// How each line begins, as the bytes of two numbers that overlap.
  struct Opening {
    private let first: UInt64
    private let last: UInt64
    fileprivate let count: Int

    init() {
      let opening = Array("{\"v\":\(formatVersion),\"id\":\"".utf8)
      count = opening.count
      first = Self.word(at: 0, in: opening.span)
      last = Self.word(at: opening.count - 8, in: opening.span)
    }

    /// Whether it stands somewhere; there must be so many bytes.
    fileprivate func stands(at start: Int, in bytes: Swift.Span<UInt8>) -> Bool {
      Self.word(at: start, in: bytes) == first
        && Self.word(at: start + count - 8, in: bytes) == last
    }

    private static func word(at start: Int, in bytes: Swift.Span<UInt8>) -> UInt64 {
      bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
    }
  }

  /// Passes the beginning of a line and its first key; returns where the identifier stands, or
  /// less if the line is unusual.
  mutating func passIdentifier(_ opening: Opening, in bytes: Swift.Span<UInt8>) -> Range<Int> {
    guard end - at > opening.count + EntryID.length, opening.stands(at: at, in: bytes) else {
      giveUp()
      return at..<at
    }
    let start = at + opening.count
    at = start + EntryID.length
    pass("\"", in: bytes)
    passKey(in: bytes)
    return start..<start + EntryID.length
  }

  /// Passes a comma and the key behind it.
  mutating func passKey(in bytes: Swift.Span<UInt8>) {
    comma = at
    guard end - at >= 18, bytes[at] == UInt8(ascii: ","), bytes[at + 1] == UInt8(ascii: "\"") else {
      return giveUp()
    }
    guard let word = Word(at: at + 2, in: bytes), at + 3 + word.count < end,
      bytes[at + 3 + word.count] == UInt8(ascii: ":")
    else { return giveUp() }
    key = word
    at += 4 + word.count
  }

  /// Passes the string that is the value of a key, if the key is that; then the next key.
  mutating func text(_ name: Word, in bytes: Swift.Span<UInt8>) -> Text? {
    guard key == name else { return nil }
    let text = passText(in: bytes)
    if text != nil { passKey(in: bytes) }
    return text
  }

  /// Passes the string that is the last value of the line, and the brace behind it.
  mutating func lastText(in bytes: Swift.Span<UInt8>) -> Range<Int>? {
    guard let text = passText(in: bytes), end - at == 1, bytes[at] == UInt8(ascii: "}") else {
      return nil
    }
    return text.range
  }

  /// Passes `true`, if the key is that; then the next key.
  mutating func flag(_ name: Word, in bytes: Swift.Span<UInt8>) -> Bool {
    guard key == name else { return false }
    pass("true", in: bytes)
    if isUnusual { return false }
    passKey(in: bytes)
    return true
  }

  /// Passes the value of a key, whatever it is; then the next key.
  mutating func passValue(in bytes: Swift.Span<UInt8>) {
    guard at + 1 < end else { return giveUp() }
    switch (bytes[at], bytes[at + 1]) {
    case (UInt8(ascii: "\""), _): _ = text(key, in: bytes)
    case (UInt8(ascii: "["), UInt8(ascii: "\"")): _ = list(key, in: bytes) { _ in true }
    case (UInt8(ascii: "["), _): _ = numbers(key, in: bytes)
    default: _ = flag(key, in: bytes)
    }
  }

  /// Passes two numbers in brackets, if the key is that; then the next key.
  mutating func numbers(_ name: Word, in bytes: Swift.Span<UInt8>) -> (Int, Int)? {
    guard key == name else { return nil }
    pass("[", in: bytes)
    let first = passNumber(in: bytes)
    pass(",", in: bytes)
    let second = passNumber(in: bytes)
    pass("]", in: bytes)
    if isUnusual { return nil }
    passKey(in: bytes)
    return (first, second)
  }

  /// Passes a list of strings, if the key is that; then the next key.
  ///
  /// Returns what lies between the brackets; the body is told each of the strings.
  mutating func list(
    _ name: Word, in bytes: Swift.Span<UInt8>, _ body: (Text) -> Bool
  ) -> Range<Int>? {
    guard key == name else { return nil }
    pass("[", in: bytes)
    let start = at
    while !isUnusual {
      guard let text = passText(in: bytes) else { return nil }
      guard body(text), at < end else {
        giveUp()
        return nil
      }
      if bytes[at] == UInt8(ascii: "]") { break }
      pass(",", in: bytes)
    }
    if isUnusual { return nil }
    let range = start..<at
    at += 1
    passKey(in: bytes)
    return range
  }

  private mutating func passNumber(in bytes: Swift.Span<UInt8>) -> Int {
    let start = at
    var number = 0
    while at < end, bytes[at] &- UInt8(ascii: "0") < 10, at - start < 16 {
      number = number * 10 + Int(bytes[at] - UInt8(ascii: "0"))
      at += 1
    }
    // No number is written with a zero in front.
    if at == start || at - start == 16 || bytes[start] == UInt8(ascii: "0") && at - start > 1 {
      giveUp()
    }
    return number
  }

  /// Passes a string that is not empty, from its quotation mark on.
  private mutating func passText(in bytes: Swift.Span<UInt8>) -> Text? {
    guard at < end, bytes[at] == UInt8(ascii: "\"") else {
      giveUp()
      return nil
    }
    let start = at + 1
    var isEscaped = false
    at = start
    while true {
      passPlainBytes(in: bytes)
      guard at < end else { break }
      let length: Int
      switch bytes[at] {
      case UInt8(ascii: "\""):
        guard at > start else {
          giveUp()
          return nil
        }
        at += 1
        return Text(range: start..<at - 1, isEscaped: isEscaped)
      case UInt8(ascii: "\\"):
        length = canonicalEscape(at: at, in: bytes)
        isEscaped = true
      default:
        length = plainCharacter(at: at, in: bytes)
      }
      guard length > 0, length <= end - at else { break }
      at += length
    }
    giveUp()
    return nil
  }

  /// Moves to the next byte that is not a printable character of ASCII, or ends a string or begins
  /// an escape; eight bytes at a time.
  private mutating func passPlainBytes(in bytes: Swift.Span<UInt8>) {
    while end - at >= 8 {
      let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      // The lowest of the bits found is right; above it there may be wrong ones, from carries.
      let controls = (word &- eachByte(0x20)) & ~word
      let quotes = zeroBytes(word ^ eachByte(0x22))
      let backslashes = zeroBytes(word ^ eachByte(0x5C))
      let beyond = (word &+ eachByte(0x01)) | word
      let found = (controls | quotes | backslashes | beyond) & eachByte(0x80)
      if found != 0 {
        at += found.trailingZeroBitCount / 8
        return
      }
      at += 8
    }
    while at < end, (0x20..<0x7F).contains(bytes[at]), bytes[at] != 0x22, bytes[at] != 0x5C {
      at += 1
    }
  }
}

private func eachByte(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

private func zeroBytes(_ word: UInt64) -> UInt64 { (word &- eachByte(1)) & ~word }

/// A key or another word of 1 to 15 letters, as the bytes of two numbers.
struct Word: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var count = 0

  /// Creates what equals no word of a line.
  init() {}

  /// Names a word of the format.
  init(_ text: StaticString) {
    count = text.utf8CodeUnitCount
    for place in 0..<count {
      let byte = UInt64(text.utf8Start[place])
      if place < 8 {
        low |= byte << UInt64(place * 8)
      } else {
        high |= byte << UInt64(place * 8 - 64)
      }
    }
  }

  /// Takes the bytes up to the next quotation mark, if that is one of the next sixteen; there must
  /// be so many.
  init?(at start: Int, in bytes: Swift.Span<UInt8>) {
    guard bytes.count - start >= 16 else { return nil }
    low = UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
    let inLow = zeroBytes(low ^ eachByte(0x22)) & eachByte(0x80)
    if inLow != 0 {
      count = inLow.trailingZeroBitCount / 8
      low &= ~(UInt64.max << UInt64(count * 8))
      return
    }
    high = UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
    let inHigh = zeroBytes(high ^ eachByte(0x22)) & eachByte(0x80)
    if inHigh == 0 { return nil }
    let more = inHigh.trailingZeroBitCount / 8
    high &= ~(UInt64.max << UInt64(more * 8))
    count = 8 + more
  }
}
