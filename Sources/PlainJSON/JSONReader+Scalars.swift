extension JSONReader {
  /// Passes a number and returns its place; nothing is converted.
  mutating func scanNumber() throws(JSONError) -> Range<Int> {
    let start = at
    if peek == UInt8(ascii: "-") { at += 1 }
    let whole = at
    passDigits()
    if at == whole { throw .digitMissing(start..<max(at, start + 1)) }
    if bytes[whole] == UInt8(ascii: "0"), at - whole > 1 { throw .leadingZero(whole..<at) }
    if peek == UInt8(ascii: ".") {
      at += 1
      let fraction = at
      passDigits()
      if at == fraction { throw .digitMissing(start..<at) }
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      at += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { at += 1 }
      let exponent = at
      passDigits()
      if at == exponent { throw .digitMissing(start..<at) }
    }
    return start..<at
  }

  private var peek: UInt8? { at < end ? bytes[at] : nil }

  private mutating func passDigits() {
    while at < end, bytes[at] &- UInt8(ascii: "0") < 10 { at += 1 }
  }

  /// Reads a string from its opening quotation mark to past its closing one.
  mutating func readString() throws(JSONError) -> String {
    let start = at
    at += 1
    passPlainBytes()
    guard at < end else { throw .stringUnclosed(start..<end) }
    if bytes[at] == UInt8(ascii: "\"") {
      let text = try decoded(start + 1..<at)
      at += 1
      return text
    }
    return try readEscapedString(from: start)
  }

  /// Goes on with a string in which a byte other than plain text was met.
  private mutating func readEscapedString(from start: Int) throws(JSONError) -> String {
    var content = Array(bytes[start + 1..<at])
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        // Escapes are ASCII and stand for whole characters: the resolved bytes are UTF-8 if the
        // written ones are.
        if let fault = firstFault(in: start + 1..<at) { throw .notUTF8(fault) }
        at += 1
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try readEscape(into: &content)
      case 0..<0x20:
        throw .controlCharacter(at..<at + 1, bytes[at])
      default:
        let run = at
        passPlainBytes()
        content += bytes[run..<at]
      }
    }
    throw .stringUnclosed(start..<end)
  }

  private mutating func readEscape(into content: inout [UInt8]) throws(JSONError) {
    let start = at
    guard end - at >= 2 else { throw .stringUnclosed(start..<end) }
    let letter = bytes[at + 1]
    at += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(letter)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"): content += try readScalar(from: start).utf8
    default:
      let length = utf8SequenceLength(bytes, at: start + 1, end: end) ?? 1
      throw .escapeUnknown(start..<start + 1 + length)
    }
  }

  /// Reads the four digits after `\u`, and the second half of a surrogate pair.
  private mutating func readScalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let unit = try readUnit(from: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, end - at >= 2, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    else { throw .loneSurrogate(start..<at) }
    let next = at
    at += 2
    let second = try readUnit(from: next)
    guard 0xDC00..<0xE000 ~= second,
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
    else { throw .loneSurrogate(start..<next) }
    return scalar
  }

  private mutating func readUnit(from start: Int) throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard at < end, let digit = hexDigit(bytes[at]) else {
        throw .escapeDigits(start..<at)
      }
      unit = unit << 4 | digit
      at += 1
    }
    return unit
  }

  /// Moves to the next quotation mark, backslash or control character, eight bytes at a time.
  private mutating func passPlainBytes() {
    let stop = end
    at = bytes.withUnsafeBytes { buffer in
      var i = at
      while stop - i >= 8 {
        let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        let found = specialBytes(word)
        if found != 0 { return i + found.trailingZeroBitCount / 8 }
        i += 8
      }
      while i < stop, !isSpecial(buffer[i]) { i += 1 }
      return i
    }
  }

  private func decoded(_ range: Range<Int>) throws(JSONError) -> String {
    if let fault = firstFault(in: range) { throw .notUTF8(fault) }
    return bytes.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
  }

  /// Finds the first byte that is not part of well-formed UTF-8.
  ///
  /// Checked here because `String(validating:as:)` is not specialised and costs more than the
  /// rest of the reading.
  private func firstFault(in range: Range<Int>) -> Range<Int>? {
    var i = range.lowerBound
    while true {
      i = passASCII(i..<range.upperBound)
      if i >= range.upperBound { return nil }
      guard let length = utf8SequenceLength(bytes, at: i, end: range.upperBound) else {
        return i..<i + 1
      }
      i += length
    }
  }

  /// Returns the offset of the first byte that is not ASCII, looking at eight at a time.
  private func passASCII(_ range: Range<Int>) -> Int {
    bytes.withUnsafeBytes { buffer in
      var i = range.lowerBound
      while range.upperBound - i >= 8 {
        let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        let found = word & 0x8080_8080_8080_8080
        if found != 0 { return i + found.trailingZeroBitCount / 8 }
        i += 8
      }
      while i < range.upperBound, buffer[i] < 0x80 { i += 1 }
      return i
    }
  }
}

/// Sets the high bit of every byte of a word that may not stand plainly in a string.
///
/// Bits above the lowest one set may be wrong (a borrow runs on), so only that one is used.
private func specialBytes(_ word: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
  let slash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
  let found =
    ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | ((word &- ones &* 0x20) & ~word)
  return found & (ones &* 0x80)
}

private func isSpecial(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}

private func hexDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}

/// Returns the length of the well-formed UTF-8 sequence at an offset (Unicode, table 3-7).
func utf8SequenceLength(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
  let first = bytes[start]
  let (length, second): (Int, ClosedRange<UInt8>) =
    switch first {
    case 0..<0x80: (1, 0...0)
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0...0)
    }
  if length == 1 { return 1 }
  guard length > 0, end - start >= length, second ~= bytes[start + 1] else { return nil }
  for i in 2..<max(2, length) where !(0x80...0xBF ~= bytes[start + i]) { return nil }
  return length
}

extension JSONError {
  fileprivate static func digitMissing(_ range: Range<Int>) -> JSONError {
    JSONError(
      range, "a digit follows the sign, the point and the exponent of a number",
      hint: "write the number in full, as in 0.5")
  }

  fileprivate static func leadingZero(_ range: Range<Int>) -> JSONError {
    JSONError(
      range, "a number does not begin with a needless zero",
      hint: "remove it, or write the value as a string")
  }

  fileprivate static func stringUnclosed(_ range: Range<Int>) -> JSONError {
    JSONError(
      range, "a string ends with a quotation mark", hint: "complete or remove what was cut off")
  }

  fileprivate static func notUTF8(_ range: Range<Int>) -> JSONError {
    JSONError(range, "a JSON text is UTF-8", hint: "save the file as UTF-8")
  }

  fileprivate static func controlCharacter(_ range: Range<Int>, _ byte: UInt8) -> JSONError {
    let escape =
      switch byte {
      case 0x09: "\\t"
      case 0x0A: "\\n"
      case 0x0D: "\\r"
      default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
      }
    return JSONError(
      range, "a control character in a string is written as an escape", hint: "write '\(escape)'")
  }

  fileprivate static func escapeUnknown(_ range: Range<Int>) -> JSONError {
    JSONError(
      range, "after a backslash stands one of \" \\ / b f n r t u",
      hint: "write '\\\\' for a backslash")
  }

  fileprivate static func escapeDigits(_ range: Range<Int>) -> JSONError {
    JSONError(range, "after \\u stand four hexadecimal digits")
  }

  fileprivate static func loneSurrogate(_ range: Range<Int>) -> JSONError {
    JSONError(
      range, "a surrogate stands only in a pair, high before low",
      hint: "write the character itself in UTF-8")
  }
}
