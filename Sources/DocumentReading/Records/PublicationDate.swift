import Dates

/// Reads when something was published from the forms that records and pages use.
package enum PublicationDate {
  /// Reads an EDTF value, or a day of ISO 8601 with or without a time behind it; nil if it is none.
  ///
  /// Of a time only the day is kept, as it stands: whoever published meant the day of the place.
  package static func read(_ text: String) -> EDTF? {
    let trimmed = text.drop { $0.isWhitespace }
    let bytes = Array(trimmed.utf8.prefix(40))
    if let day = day(bytes) { return try? EDTF(day) }
    guard trimmed.utf8.count <= 40 else { return nil }
    return try? EDTF(String(trimmed.reversed().drop { $0.isWhitespace }.reversed()))
  }

  /// The day with which a date and time begins, as YYYY-MM-DD; nil for other forms.
  private static func day(_ bytes: [UInt8]) -> String? {
    let digits = bytes.prefix(10).filter { 0x30...0x39 ~= $0 }
    guard digits.count >= 8 else { return nil }
    let isParted =
      bytes.count >= 10 && bytes[4] == bytes[7] && (bytes[4] == 0x2D || bytes[4] == 0x2F)
    let length = isParted ? 10 : 8
    guard digits.count == 8 || !isParted,
      isParted || bytes.prefix(8).allSatisfy({ 0x30...0x39 ~= $0 })
    else { return nil }
    if bytes.count > length {
      // A time, or nothing at all: "2022-09-22/2022-09-24" is EDTF.
      let next = bytes[length]
      guard next == UInt8(ascii: "T") || next == 0x20 || next == UInt8(ascii: "t") else {
        return nil
      }
    } else if !isParted && bytes.count != 8 {
      return nil
    }
    let text = String(decoding: digits.prefix(8), as: UTF8.self)
    return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
  }
}
