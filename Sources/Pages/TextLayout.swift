import Diagnostics

extension String {
  /// The text as one visible line: line breaks and runs of blanks become one space.
  var oneLine: String {
    if isOneLine { return self }
    var result = String.UnicodeScalarView()
    var owesSpace = false
    for scalar in unicodeScalars {
      switch scalar {
      case " ", "\n", "\r", "\t", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
        owesSpace = !result.isEmpty
      default:
        if owesSpace { result.append(" ") }
        owesSpace = false
        result.append(scalar)
      }
    }
    return String(result).visible
  }

  /// Whether nothing of it stands on its one line: it is made of line breaks and blanks alone.
  var isBlankLine: Bool {
    // With its first byte nearly every text shows that it is not.
    if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
    return oneLine.isEmpty
  }

  /// Whether it is plainly visible with single blanks between words, as most texts are.
  private var isOneLine: Bool {
    let hasSingleBlanks = utf8.withContiguousStorageIfAvailable { bytes in
      var previous: UInt8 = 0x20
      for byte in bytes {
        if byte == 0x20, previous == 0x20 { return false }
        previous = byte
      }
      return previous != 0x20
    }
    return hasSingleBlanks == true && isPlainlyVisible
  }
}

/// Breaks a visible text into lines of at most a number of columns; never into none.
///
/// Lines break at spaces, between references in square brackets and around wide characters. A word
/// longer than a line breaks after `/`, then `-`, then anywhere.
func wrapped(_ text: String, to width: Int?) -> [String] {
  guard let width, displayWidth(text) > width else { return [text] }
  var lines: [String] = []
  var line = ""
  var used = 0
  for piece in pieces(of: text, within: width) {
    let length = displayWidth(piece.text)
    let gap = piece.followsSpace && !line.isEmpty ? 1 : 0
    if !line.isEmpty, used + gap + length > width {
      lines.append(line)
      line = piece.text
      used = length
    } else {
      line += (gap == 1 ? " " : "") + piece.text
      used += gap + length
    }
  }
  lines.append(line)
  return lines
}

/// Returns how wide a column must be so that its words need not be broken, where `/` may break.
func wordWidth(in text: String, breakingAtSlash: Bool) -> Int {
  var longest = 0
  for word in words(of: text) {
    let parts = breakingAtSlash ? parts(of: word.text, after: "/") : [word.text]
    for part in parts { longest = max(longest, displayWidth(part)) }
  }
  return longest
}

/// Cells are filled up by the million, and a piece of a text is quicker had than one made sign by sign.
private let sixtyFourBlanks = String(repeating: " ", count: 64)[...]

extension String {
  /// The text filled up to a number of columns.
  func padded(to width: Int, atLeft: Bool = false) -> String {
    let missing = max(0, width - displayWidth(self))
    if missing == 0 { return self }
    let blanks =
      missing <= 64
      ? String(sixtyFourBlanks.prefix(missing)) : String(repeating: " ", count: missing)
    return atLeft ? blanks + self : self + blanks
  }

  /// The text without spaces at its end.
  var trimmedAtEnd: String {
    let bytes = utf8
    guard bytes.last == 0x20 else { return self }
    let end = bytes.lastIndex { $0 != 0x20 }.map { bytes.index(after: $0) } ?? startIndex
    return String(self[..<end])
  }
}

/// A part of a text that stays on one line.
private struct Piece {
  var text: String
  var followsSpace: Bool
}

/// Splits at spaces and between references in square brackets, and sets every wide character apart
/// with the stops that follow it.
private func words(of text: String) -> [Piece] {
  var result: [Piece] = []
  var current = Piece(text: "", followsSpace: false)
  func finish() {
    if !current.text.isEmpty { result.append(current) }
    current = Piece(text: "", followsSpace: false)
  }
  for character in text {
    if character == " " {
      finish()
      current.followsSpace = true
    } else if character.isIdeographic {
      if !current.text.isEmpty { finish() }
      current.text = String(character)
      finish()
    } else if current.text.isEmpty, !current.followsSpace, let last = result.indices.last,
      character.isStop
    {
      result[last].text.append(character)
    } else {
      if character == "[", current.text.last == "]" { finish() }
      current.text.append(character)
    }
  }
  finish()
  return result
}

/// Splits into words, and what is wider than a line into smaller parts.
private func pieces(of text: String, within width: Int) -> [Piece] {
  var result: [Piece] = []
  for word in words(of: text) {
    var small = [word.text]
    for sign: Character in ["/", "@", "-"] {
      small = small.flatMap { displayWidth($0) > width ? parts(of: $0, after: sign) : [$0] }
    }
    small = small.flatMap { cut($0, every: width) }
    for (i, part) in small.enumerated() {
      result.append(Piece(text: part, followsSpace: i == 0 && word.followsSpace))
    }
  }
  return result
}

private func parts(of word: String, after sign: Character) -> [String] {
  var result: [String] = []
  var part = ""
  for character in word {
    part.append(character)
    if character == sign, part.count > 1 {
      result.append(part)
      part = ""
    }
  }
  if !part.isEmpty { result.append(part) }
  return result
}

private func cut(_ word: String, every width: Int) -> [String] {
  if displayWidth(word) <= width { return [word] }
  var result: [String] = []
  var part = ""
  var used = 0
  for character in word {
    let length = displayWidth(character)
    if !part.isEmpty, used + length > width {
      result.append(part)
      part = ""
      used = 0
    }
    part.append(character)
    used += length
  }
  result.append(part)
  return result
}

extension Character {
  /// Whether a line may break before and after it, as in Chinese and Japanese.
  fileprivate var isIdeographic: Bool {
    unicodeScalars.first.map { $0.value >= 0x2E80 } == true && displayWidth(self) == 2
      && !isStop && !unicodeScalars.contains { $0.properties.isEmojiPresentation }
  }

  /// Whether it must not begin a line.
  fileprivate var isStop: Bool {
    switch self {
    case "、", "。", "，", "．", "：", "；", "！", "？", "）", "」", "』", "】", "》", "〉": true
    default: false
    }
  }
}
