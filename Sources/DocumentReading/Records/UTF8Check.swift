import Diagnostics

/// Checks on bytes that are to be text.
enum UTF8Check {
  /// Finds the first byte that is not part of well-formed UTF-8 (Unicode, table 3-7), or is null.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      let end = buffer.count
      var i = 0
      while i < end {
        if end - i >= 8 {
          let word = buffer.loadUnaligned(fromByteOffset: i, as: UInt64.self)
          // No high bit, and no byte of zero: plain text.
          if word & high == 0, (word &- ones) & ~word & high == 0 {
            i += 8
            continue
          }
        }
        guard let length = sequenceLength(buffer, at: i) else { return i }
        i += length
      }
      return nil
    }
  }

  /// The length of the sequence at an offset; nil if it is none, or the null byte.
  private static func sequenceLength(_ buffer: UnsafeRawBufferPointer, at i: Int) -> Int? {
    let first = buffer[i]
    if first < 0x80 { return first == 0 ? nil : 1 }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC2, first <= 0xF4, buffer.count - i >= length else { return nil }
    let second = buffer[i + 1]
    let isSecond =
      switch first {
      case 0xE0: 0xA0...0xBF ~= second
      case 0xED: 0x80...0x9F ~= second
      case 0xF0: 0x90...0xBF ~= second
      case 0xF4: 0x80...0x8F ~= second
      default: 0x80...0xBF ~= second
      }
    guard isSecond else { return nil }
    for k in 2..<max(2, length) where buffer[i + k] & 0xC0 != 0x80 { return nil }
    return length
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080
}

extension UTF8Check {
  /// Whether bytes look as UTF-16 does: they begin with its mark, or every other byte is null.
  static func looksLikeUTF16(_ bytes: some Collection<UInt8>) -> Bool {
    let start = Array(bytes.prefix(64))
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return true }
    let nulls = start.indices.filter { start[$0] == 0 }
    return nulls.count >= 2 && nulls.count * 3 >= start.count
      && Set(nulls.map { $0 % 2 }).count == 1
  }
}

extension RecordProblem {
  /// Text in UTF-16, which is converted outside.
  static func utf16(at offset: Int) -> RecordProblem {
    .rejected(
      "text.not-utf8", "a text is UTF-8 throughout, and this looks like UTF-16",
      hint: "convert it with 'iconv -f UTF-16 -t UTF-8'", offset: offset)
  }

  /// Why bytes are no text; nil if they are.
  static func inText(_ bytes: [UInt8]) -> RecordProblem? {
    guard let fault = UTF8Check.firstFault(in: bytes) else { return nil }
    if UTF8Check.looksLikeUTF16(bytes) { return .utf16(at: fault) }
    if bytes[fault] == 0 { return .null(at: fault) }
    return .rejected(
      "text.not-utf8", "a text is UTF-8 throughout",
      hint: "convert it, as with 'iconv -f WINDOWS-1252 -t UTF-8'", offset: fault)
  }

  /// A null byte, which no text has.
  static func null(at offset: Int) -> RecordProblem {
    .rejected(
      "text.null", "a text has no null character", hint: "remove it, or give the text itself",
      offset: offset)
  }
}
