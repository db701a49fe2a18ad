/// Brings spellings of one name together: case, accents, apostrophes, hyphens, a leading article.
///
/// - Letters of Latin become lower-case ASCII without marks (`É` is `e`, `ß` is `ss`, `ł` is `l`).
/// - `ä`, `ö`, `ü`, `ø`, `å` become the bare vowel; a second spelling with `ae`, `oe`, `ue`, `oe`,
///   `aa` is made for the names of the registry, so that `Osterreich` and `Oesterreich` both find
///   `Österreich`.
/// - Whatever is no letter or digit separates words, `&` is `and`, `st` is `saint`.
/// - One leading article (`the`, `la`, `l'`, `die`, `gli` …) is dropped if a word is left.
/// - Letters of other scripts stay as they are.
enum Folding {
  /// Returns the words of a name in bytes of UTF-8, one space between words, none around them.
  static func fold(_ text: String, expandingUmlauts: Bool = false) -> [UInt8] {
    var folded: [UInt8] = []
    var text = text
    text.withUTF8 { fold($0, expandingUmlauts: expandingUmlauts, into: &folded) }
    return folded
  }

  /// Tells whether a second spelling is possible.
  static func hasUmlaut(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in text {
      if previous == 0xC3, isUmlaut(0xC0 + UInt32(byte & 0x3F)) { return true }
      previous = byte
    }
    return false
  }

  /// Writes the folded words of valid UTF-8 in place of what was there.
  static func fold(
    _ text: UnsafeBufferPointer<UInt8>, expandingUmlauts: Bool, into folded: inout [UInt8]
  ) {
    folded.removeAll(keepingCapacity: true)
    var wordStart = 0
    var i = 0
    while i < text.count {
      let byte = text[i]
      if isLetterOrDigit(byte) {
        folded.append(byte | (byte >= 0x41 && byte <= 0x5A ? 0x20 : 0))
        i += 1
      } else if byte < 0x80 {
        endWord(&folded, &wordStart)
        if byte == 0x26 {
          folded.append(contentsOf: [0x61, 0x6E, 0x64])
          endWord(&folded, &wordStart)
        }
        i += 1
      } else {
        let (scalar, length) = decode(text, at: i)
        let end = min(i + length, text.count)
        if isSeparator(scalar) {
          endWord(&folded, &wordStart)
        } else if let ascii = latin(scalar, expandingUmlauts: expandingUmlauts) {
          folded.append(contentsOf: ascii)
        } else if !isMark(scalar) {
          folded.append(contentsOf: text[i..<end])
        }
        i = end
      }
    }
    endWord(&folded, &wordStart)
    if folded.last == 0x20 { folded.removeLast() }
    dropArticle(&folded)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A)
      || (byte >= 0x30 && byte <= 0x39)
  }

  private static func endWord(
    _ folded: inout [UInt8], _ wordStart: inout Int
  ) {
    guard folded.count > wordStart else { return }
    if folded.count == wordStart + 2, folded[wordStart] == 0x73, folded[wordStart + 1] == 0x74 {
      folded.removeLast(2)
      folded.append(contentsOf: Array("saint".utf8))
    }
    folded.append(0x20)
    wordStart = folded.count
  }

  private static let articles: [[UInt8]] = [
    "the", "la", "le", "les", "l", "il", "lo", "gli", "i", "die", "der", "das", "den", "dem", "des",
  ].map { Array($0.utf8) }

  private static func dropArticle(_ folded: inout [UInt8]) {
    guard let space = folded.prefix(4).firstIndex(of: 0x20) else { return }
    if articles.contains(where: { $0.elementsEqual(folded[..<space]) }) {
      folded.removeFirst(space + 1)
    }
  }

  /// Decodes the scalar at an offset of valid UTF-8, and its length.
  private static func decode(
    _ text: UnsafeBufferPointer<UInt8>, at i: Int
  ) -> (scalar: UInt32, length: Int) {
    func tail(_ offset: Int) -> UInt32 {
      i + offset < text.count ? UInt32(text[i + offset] & 0x3F) : 0
    }
    let lead = UInt32(text[i])
    if lead >= 0xF0 {
      return ((lead & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
    if lead >= 0xE0 { return ((lead & 15) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((lead & 31) << 6 | tail(1), 2)
  }

  /// Spaces and signs of Latin-1, general punctuation, ideographic space, modifier apostrophes.
  private static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0xBF, 0xD7, 0xF7, 0x2B0...0x2FF, 0x2000...0x206F, 0x3000...0x303F, 0xFEFF: true
    default: false
    }
  }

  private static func isMark(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

  private static func isUmlaut(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC4, 0xC5, 0xD6, 0xD8, 0xDC, 0xE4, 0xE5, 0xF6, 0xF8, 0xFC: true
    default: false
    }
  }

  private static func latin(_ scalar: UInt32, expandingUmlauts: Bool) -> [UInt8]? {
    if expandingUmlauts {
      switch scalar {
      case 0xC4, 0xE4: return [0x61, 0x65]
      case 0xC5, 0xE5: return [0x61, 0x61]
      case 0xD6, 0xF6, 0xD8, 0xF8: return [0x6F, 0x65]
      case 0xDC, 0xFC: return [0x75, 0x65]
      default: break
      }
    }
    return switch scalar {
    case 0xC0..<0x180: latinLetters[Int(scalar) - 0xC0]
    case 0x200..<0x250: extendedLetters[Int(scalar) - 0x200]
    case 0x1E00..<0x1F00: additionalLetters[Int(scalar) - 0x1E00]
    default: nil
    }
  }

  private static let latinLetters = letters(latinTable, count: 0xC0)
  private static let extendedLetters = letters(extendedTable, count: 0x50)
  private static let additionalLetters = letters(additionalTable, count: 0x100)

  /// Splits a table into one entry a scalar, nil where there is only a hyphen.
  private static func letters(_ table: String, count: Int) -> [[UInt8]?] {
    var letters = table.utf8.split { $0 == 0x20 || $0 == 0x0A }
      .map { $0.first == 0x2D ? nil : Array($0) }
    while letters.count < count { letters.append(nil) }
    return letters
  }

  /// U+00C0 to U+017F.
  private static let latinTable = """
    a a a a a a ae c e e e e i i i i
    d n o o o o o - o u u u u y th ss
    a a a a a a ae c e e e e i i i i
    d n o o o o o - o u u u u y th y
    a a a a a a c c c c c c c c d d
    d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i
    i i ij ij j j k k k l l l l l l l
    l l l n n n n n n n n n o o o o
    o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u
    u u u u w w y y y z z z z z z s
    """

  /// U+0200 to U+024F.
  private static let extendedTable = """
    a a a a e e e e i i i i o o o o
    r r r r u u u u s s t t - - h h
    - - - - - - a a e e o o o o o o
    o o y y - - - - - - - - - - - -
    - - - - - - - - - - - - - - - -
    """

  /// U+1E00 to U+1EFF.
  private static let additionalTable = """
    a a b b b b b b c c d d d d d d
    d d d d e e e e e e e e e e f f
    g g h h h h h h h h h h i i i i
    k k k k k k l l l l l l l l m m
    m m m m n n n n n n n n o o o o
    o o o o p p p p r r r r r r r r
    s s s s s s s s s s t t t t t t
    t t u u u u u u u u u u v v v v
    w w w w w w w w w w x x x x y y
    z z z z z z h t w y - s - - ss -
    a a a a a a a a a a a a a a a a
    a a a a a a a a e e e e e e e e
    e e e e e e e e i i i i o o o o
    o o o o o o o o o o o o o o o o
    o o o o u u u u u u u u u u u u
    u u y y y y y y y y - - - - - -
    """
}
