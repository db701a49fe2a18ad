import Dates

/// Returns a text as HTML that shows just the text, within an element or a quoted attribute.
///
/// It stands on one line, with everything hidden in it written out.
package func htmlEscaped(_ text: String) -> String {
  var line = text.oneLine
  // A mark that has no letter to stand on would stand on the tag before it.
  if line.utf8.first ?? 0 >= firstOfCombining, line.unicodeScalars.first?.isCombining == true {
    line = "\u{25CC}" + line
  }
  if !line.holds(where: isSpecial) { return line }
  var result: [UInt8] = []
  result.reserveCapacity(line.utf8.count + 16)
  for byte in line.utf8 {
    switch byte {
    case UInt8(ascii: "&"): result += "&amp;".utf8
    case UInt8(ascii: "<"): result += "&lt;".utf8
    case UInt8(ascii: ">"): result += "&gt;".utf8
    case UInt8(ascii: "\""): result += "&quot;".utf8
    case UInt8(ascii: "'"): result += "&#39;".utf8
    default: result.append(byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// The first byte of U+0300, before which no mark combines.
private let firstOfCombining: UInt8 = 0xCC

/// The first byte of U+0590, before which no script is written from the right.
private let firstFromRight: UInt8 = 0xD6

extension String {
  /// Whether one of its bytes is of a kind.
  fileprivate func holds(where isOfKind: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isOfKind) }
      ?? utf8.contains(where: isOfKind)
  }
}

/// Whether a byte means something in HTML.
func isSpecial(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
    UInt8(ascii: "'"):
    true
  default: false
  }
}

/// Returns a text as HTML for running text; one that is written from the right is set apart, so
/// that it doesn't turn round what stands beside it.
package func htmlText(_ text: String) -> String {
  let escaped = htmlEscaped(text)
  guard text.holds(where: { $0 >= firstFromRight }),
    text.unicodeScalars.contains(where: { $0.isFromRight })
  else { return escaped }
  return "<bdi>\(escaped)</bdi>"
}

extension Unicode.Scalar {
  fileprivate var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether it stands in a block of the scripts that are written from the right.
  fileprivate var isFromRight: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}

/// Returns the target of a link to a place of the web, or nil where the address is not plainly one.
///
/// It begins with `http` or `https` and names a host in ASCII, without a user name, which could
/// make one host look like another. Everything doubtful behind it is encoded.
func htmlWebAddress(_ address: String) -> String? {
  let bytes = address.utf8
  let scheme = ["https://", "http://"].first { scheme in
    bytes.count > scheme.utf8.count
      && zip(bytes, scheme.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && isAlphanumeric($0) }
  }
  guard let scheme, !address.holds(where: { $0 <= 0x20 }) else { return nil }
  let host = bytes.dropFirst(scheme.utf8.count).prefix { !"/?#".utf8.contains($0) }
  let parts = host.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  guard (1...2).contains(parts.count), parts[0].allSatisfy(isOfHost),
    parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy(isLabel)
  else { return nil }
  if parts.count == 2 {
    let digits = String(Substring(parts[1]))
    guard let port = UInt16(digits), digits == String(port) else { return nil }
  }
  return htmlTarget(address)
}

private func isLabel(_ label: Substring.UTF8View) -> Bool {
  let hyphen = UInt8(ascii: "-")
  return !label.isEmpty && label.count <= 63 && label.first != hyphen && label.last != hyphen
}

private func isOfHost(_ byte: UInt8) -> Bool {
  isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}

/// Returns an address or path as the value of `href`, everything doubtful in it encoded.
func htmlTarget(_ address: String) -> String {
  if !address.holds(where: { !isPlainInTargets($0) }) { return address }
  let bytes = Array(address.utf8)
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + 16)
  var hasFragment = false
  for (i, byte) in bytes.enumerated() {
    var isKept = isPlainInTargets(byte) || byte == UInt8(ascii: "&")
    if byte == UInt8(ascii: "#"), !hasFragment { (hasFragment, isKept) = (true, true) }
    if byte == UInt8(ascii: "%") {
      isKept = i + 2 < bytes.count && isHexadecimal(bytes[i + 1]) && isHexadecimal(bytes[i + 2])
    }
    if byte == UInt8(ascii: "&") {
      result += "&amp;".utf8
    } else if isKept {
      result.append(byte)
    } else {
      result += ((byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)).utf8
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// Whether a byte stands in the value of `href` as it is, whatever stands beside it.
private func isPlainInTargets(_ byte: UInt8) -> Bool {
  if isAlphanumeric(byte) { return true }
  switch Unicode.Scalar(byte) {
  case "-", ".", "_", "~", ":", "/", "?", "@", "!", "$", "+", ",", ";", "=": return true
  default: return false
  }
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  Character(Unicode.Scalar(byte)).isHexDigit && byte < 0x80
}

/// Returns whether a date in EDTF is also a date, a month or a year that HTML knows.
///
/// HTML knows years from 1 on with four digits or more, and nothing that is uncertain or a stretch.
func isHTMLDate(_ date: String) -> Bool {
  // Only digits and hyphens: YYYY, YYYY-MM or YYYY-MM-DD.
  var numbers = [0, 0, 0]
  for (place, byte) in date.utf8.enumerated() {
    let isHyphen = place == 4 || place == 7
    guard place < 10, isHyphen == (byte == UInt8(ascii: "-")) else { return false }
    if isHyphen { continue }
    guard (0x30...0x39).contains(byte) else { return false }
    let part = place < 4 ? 0 : place < 7 ? 1 : 2
    numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
  }
  let length = date.utf8.count
  guard length == 4 || length == 7 || length == 10, numbers[0] > 0 else { return false }
  return Day(
    year: numbers[0], month: length > 4 ? numbers[1] : 1, day: length > 7 ? numbers[2] : 1) != nil
}

/// Returns a command as HTML in which no option and no day is broken at its hyphens.
func htmlCommand(_ text: String) -> String {
  htmlText(text).split(separator: " ").map { word in
    word.contains("-") ? "<span class=\"whole\">\(word)</span>" : String(word)
  }.joined(separator: " ")
}

/// Returns a date as it was given, in HTML, which may break only between the dates that it holds.
func htmlBreakingDate(_ date: String) -> String {
  date.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "/<wbr>")
    .split(separator: ",", omittingEmptySubsequences: false).joined(separator: ",<wbr>")
}
