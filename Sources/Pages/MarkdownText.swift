/// Returns a text as GitHub's Markdown that shows just the text.
///
/// Escaped are: all signs of inline markup, HTML and entities, `$` (mathematics), addresses that
/// would become links by themselves, and the signs that make a heading, a list or a quotation where
/// a text begins a block. Mail addresses are set as code, for GitHub links them even when escaped.
func markdownEscaped(_ text: String) -> String {
  let scalars = Array(text.oneLine.unicodeScalars)
  let mail = mailAddresses(in: scalars)
  let listEnd = listSignEnd(scalars)
  var result = String.UnicodeScalarView()
  for i in scalars.indices {
    let scalar = scalars[i]
    if mail[i] {
      if i == 0 || !mail[i - 1] { result.append("`") }
      result.append(scalar)
      if i + 1 == scalars.count || !mail[i + 1] { result.append("`") }
      continue
    }
    if i == listEnd || needsEscape(scalars, at: i) { result.append("\\") }
    result.append(scalar)
  }
  return String(result)
}

/// Returns a link's target if the address is plainly one of the web, as HTML has it too.
func markdownAddress(_ address: String) -> String? {
  htmlWebAddress(address) == nil ? nil : markdownTarget(address)
}

/// Returns an address or path with everything encoded that could end a link or hide in it.
func markdownTarget(_ address: String) -> String {
  var result = ""
  for byte in address.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      result.unicodeScalars.append(Unicode.Scalar(byte))
    case _ where "-._~:/?#@!$&+,;=%".utf8.contains(byte):
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      result += "%" + (byte < 0x10 ? "0" : "") + digits
    }
  }
  return result
}

/// Returns the anchor that GitHub makes of a heading, before it numbers those that are alike.
func markdownSlug(_ heading: String) -> String {
  var slug = ""
  for character in heading.oneLine.lowercased() {
    if character == " " {
      slug.append("-")
    } else if character.isLetter || character.isNumber || character == "-" || character == "_" {
      slug.append(character)
    }
  }
  return slug
}

private func needsEscape(_ scalars: [Unicode.Scalar], at i: Int) -> Bool {
  let next: Unicode.Scalar? = i + 1 < scalars.count ? scalars[i + 1] : nil
  let previous: Unicode.Scalar? = i > 0 ? scalars[i - 1] : nil
  switch scalars[i] {
  case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "$": return true
  case "&": return next.map { isWordScalar($0) || $0 == "#" } ?? true
  case ":": return previous.map { $0.properties.isAlphabetic } != false && next != " "
  case ".": return i == 0 || i >= 3 && scalars[i - 3..<i].allSatisfy { $0 == "w" || $0 == "W" }
  case "-", "+", "=", ")": return i == 0
  default: return false
  }
}

/// The place of the point or parenthesis that makes a list of a text which begins with a number.
private func listSignEnd(_ scalars: [Unicode.Scalar]) -> Int? {
  guard let end = scalars.firstIndex(where: { !("0"..."9" ~= $0) }), 1...9 ~= end,
    scalars[end] == "." || scalars[end] == ")"
  else { return nil }
  return end
}

/// Tells for each place whether it is part of what GitHub takes for a mail address.
private func mailAddresses(in scalars: [Unicode.Scalar]) -> [Bool] {
  var result = Array(repeating: false, count: scalars.count)
  for i in scalars.indices where scalars[i] == "@" {
    var start = i
    while start > 0, !result[start - 1], isMailScalar(scalars[start - 1]) { start -= 1 }
    var end = i + 1
    while end < scalars.count, isMailScalar(scalars[end]) { end += 1 }
    guard start < i || (i > 0 && result[i - 1]), scalars[i + 1..<end].contains(".") else {
      continue
    }
    for place in start..<end { result[place] = true }
  }
  return result
}

private func isMailScalar(_ scalar: Unicode.Scalar) -> Bool {
  isWordScalar(scalar) || scalar == "." || scalar == "-" || scalar == "_" || scalar == "+"
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9": true
  default: false
  }
}
