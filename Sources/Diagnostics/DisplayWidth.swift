/// Returns how many columns of a terminal a text takes.
///
/// The text is taken to be on one line and made visible (`String.visible`): controls count as
/// nothing. An East Asian wide or fullwidth character takes two columns, a mark none, an emoji with
/// all that is joined to it two; what Unicode calls ambiguous takes one.
package func displayWidth(_ text: String) -> Int {
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
  var width = 0
  for character in text { width += displayWidth(character) }
  return width
}

/// Returns how many columns of a terminal a character takes: none, one or two.
package func displayWidth(_ character: Character) -> Int {
  var width = 0
  for scalar in character.unicodeScalars {
    // The selector asks for the picture of a character that is also a sign.
    if scalar.value == 0xFE0F, width == 1 { return 2 }
    width = max(width, displayWidth(scalar))
  }
  return width
}

private func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  if (0x20...0x7E).contains(scalar.value) { return 1 }
  let properties = scalar.properties
  switch properties.generalCategory {
  case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator:
    return 0
  default: break
  }
  // Vowels and final consonants of Hangul join the wide consonant before them.
  if (0x1160...0x11FF).contains(scalar.value) { return 0 }
  if properties.isEmojiPresentation { return 2 }
  return wideRanges.contains { $0.contains(scalar.value) } ? 2 : 1
}

/// What is wide or fullwidth in Unicode 15.0's EastAsianWidth, save emoji, for which the standard
/// library answers; unassigned code points between two wide ones are counted as wide.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
  0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
  0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F200...0x1F265,
  0x20000...0x3FFFD,
]
