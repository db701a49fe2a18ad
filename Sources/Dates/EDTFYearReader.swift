/// Reading years.
extension EDTFReader {
  /// Reads four digits, some of which may be unspecified, with an optional minus sign.
  mutating func fourDigitYear() throws(EDTFError) -> YearPattern {
    let start = at
    let isNegative = current == UInt8(ascii: "-")
    if isNegative { at += 1 }
    let digitsStart = at
    var least = 0
    var greatest = 0
    var unknown: UInt16 = 0
    while isDigit(current) || current == UInt8(ascii: "X") {
      if at - digitsStart < 4 {
        let value = digit(current)
        least = least * 10 + Int(value ?? 0)
        greatest = greatest * 10 + Int(value ?? 9)
        unknown = unknown << 1 | (value == nil ? 1 : 0)
      }
      at += 1
    }
    guard at - digitsStart == 4, !isDraftLetter(current) else {
      throw notFourDigits(from: digitsStart)
    }
    if isNegative {
      guard greatest > 0 else {
        throw EDTFError(
          .malformed, "the year 0000 has no sign", at: start..<at,
          remedy: "write 0000, which is 1 BC")
      }
      raise(to: 1)
      // The year before 0001 is 0000, so a pattern of negative years begins with -0001.
      (least, greatest) = (-greatest, -max(least, 1))
    }
    if current == UInt8(ascii: "S") {
      guard unknown == 0 else {
        throw EDTFError(
          .malformed, "only a year with all its digits has significant digits", at: start..<at,
          remedy: "leave the S out")
      }
      return try significant(least, digits: 4)
    }
    return YearPattern(lowest: least, highest: greatest, estimate: nil, unknownPlaces: unknown)
  }

  private func notFourDigits(from start: Int) -> EDTFError {
    if at == start || isDraftLetter(current) { return unexpected("a year") }
    let remedy =
      switch at - start {
      case 8: "write the date as YYYY-MM-DD"
      case 6: "write the month as YYYY-MM, or put Y before a year of more than four digits"
      case 5...: "put Y before a year of more than four digits"
      case 3: "write the year with four digits, with a zero in front if need be"
      default: "write the date as YYYY-MM-DD, the year with four digits"
      }
    return EDTFError(.malformed, "a year has four digits", at: start..<at, remedy: remedy)
  }

  /// Reads `Y` and a year of more than four digits, with an optional power of ten.
  mutating func longYear() throws(EDTFError) -> YearPattern {
    let start = at
    at += 1
    let isNegative = current == UInt8(ascii: "-")
    if isNegative { at += 1 }
    let digitsStart = at
    var (number, isTooFar) = number()
    let digits = at - digitsStart
    guard digits > 0 else {
      throw unexpected("the year's digits", remedy: "write Y and more than four digits")
    }
    guard bytes[digitsStart] != UInt8(ascii: "0") else {
      throw EDTFError(
        .malformed, "a year after Y has no zeros in front", at: digitsStart..<at,
        remedy: "take the zeros out, or leave the Y out if four digits are enough")
    }
    if current == UInt8(ascii: "X") || isDraftLetter(current) || current == UInt8(ascii: "e") {
      throw unexpected(
        "a digit", remedy: "write all digits of a year after Y, or E for a power of ten")
    }
    raise(to: 1)
    var zeros = 0
    if current == UInt8(ascii: "E") {
      raise(to: 2)
      at += 1
      let exponentStart = at
      (zeros, _) = self.number()
      guard at > exponentStart else {
        throw unexpected("the power of ten", remedy: "write a number after E")
      }
      for _ in 0..<min(zeros, 20) where !isTooFar { isTooFar = !grow(&number, by: 0) }
    } else if digits <= 4 {
      throw EDTFError(
        .malformed, "a year after Y has more than four digits", at: start..<at,
        remedy: "write a year of four digits without Y")
    }
    if isTooFar {
      throw EDTFError(
        .yearOutOfRange, "years have at most 16 digits", at: start..<at,
        remedy: "leave the date out, or write the farthest year that is counted")
    }
    let year = isNegative ? -number : number
    if current == UInt8(ascii: "S") { return try significant(year, digits: digits + zeros) }
    return YearPattern(lowest: year, highest: year, estimate: nil, unknownPlaces: 0)
  }

  /// Reads `S` and the count of leading digits that are meant (ISO 8601-2, 4.4.3).
  private mutating func significant(_ year: Int, digits: Int) throws(EDTFError) -> YearPattern {
    let start = at
    at += 1
    let countStart = at
    let (count, isTooFar) = number()
    guard at > countStart else {
      throw unexpected("the number of significant digits", remedy: "write a number after S")
    }
    guard count > 0, count <= digits, !isTooFar else {
      throw EDTFError(
        .malformed, "significant digits are at least one and at most all of the year's",
        at: start..<at, remedy: "write S and a number from 1 to \(digits)")
    }
    raise(to: 2)
    var step = 1
    for _ in count..<digits { step *= 10 }
    let least = Int(year.magnitude) / step * step
    let greatest = min(least + step - 1, Day.greatestYear)
    return YearPattern(
      lowest: year < 0 ? -greatest : least, highest: year < 0 ? -least : greatest, estimate: year,
      unknownPlaces: 0)
  }

  /// Reads digits; the flag says that they are more than a year can have.
  private mutating func number() -> (number: Int, isTooFar: Bool) {
    var number = 0
    var isTooFar = false
    while isDigit(current) {
      if !grow(&number, by: Int(current - UInt8(ascii: "0"))) { isTooFar = true }
      at += 1
    }
    return (number, isTooFar)
  }

  /// Appends a digit to a number, unless that makes it greater than any year.
  private func grow(_ number: inout Int, by digit: Int) -> Bool {
    guard number <= (Day.greatestYear - digit) / 10 else { return false }
    number = number * 10 + digit
    return true
  }

  func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// The value of a digit, or nothing for `X`.
  func digit(_ byte: UInt8) -> UInt8? {
    byte == UInt8(ascii: "X") ? nil : byte - UInt8(ascii: "0")
  }

  /// Whether a letter marked an unspecified digit in the draft of 2012.
  func isDraftLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "x") || byte == UInt8(ascii: "u") || byte == UInt8(ascii: "U")
  }
}
