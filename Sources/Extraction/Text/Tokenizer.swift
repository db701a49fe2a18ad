/// Cuts text into tokens, in one pass.
struct Tokenizer {
  private let text: [UInt8]

  /// Prepares a text.
  init(_ text: [UInt8]) { self.text = text }

  /// The tokens of a range of bytes that begins and ends between characters.
  func tokens(in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 5)
    var at = range.lowerBound
    while let token = token(from: at, to: range.upperBound, isFirst: tokens.isEmpty) {
      at = token.end
      tokens.append(token)
    }
    return tokens
  }

  /// The token at a place or behind the blanks there; nil if none begins before a limit.
  ///
  /// The place is where the token before ends, unless it is the first.
  func token(from place: Int, to limit: Int, isFirst: Bool) -> Token? {
    var at = place
    while at < limit {
      let (scalar, width) = decode(at, limit)
      guard Self.isSpace(scalar) else {
        return read(scalar, width, from: at, to: limit, glued: at == place && !isFirst)
      }
      at += width
    }
    return nil
  }

  private func read(
    _ first: UInt32, _ width: Int, from start: Int, to limit: Int, glued: Bool
  ) -> Token {
    if Self.isDigit(first) {
      var end = start + 1
      while end < limit, Self.isDigit(UInt32(text[end])) { end += 1 }
      return token(.number, start, end, glued, capital: false)
    }
    if Self.isApostrophe(first) {
      // A possessive ending belongs to the word before; any other apostrophe is a quotation mark.
      let next = start + width
      if glued, next < limit, text[next] == 0x73 || text[next] == 0x53,
        !isLetter(next + 1, limit)
      {
        return token(.word, start, next + 1, glued, capital: false)
      }
      return token(.mark, start, next, glued, capital: false)
    }
    guard Self.isLetter(first) else {
      return token(.mark, start, start + width, glued, capital: false)
    }
    if let end = initials(start, limit) { return token(.word, start, end, glued, capital: true) }
    var end = start + width
    while end < limit {
      let (scalar, width) = decode(end, limit)
      if Self.isLetter(scalar) {
        end += width
      } else if Self.isApostrophe(scalar), isElision(start, end), isElided(end + width, limit) {
        end += width
        break
      } else {
        break
      }
    }
    return token(.word, start, end, glued, capital: Self.isCapital(first))
  }

  /// How many letters initials may have.
  private static let longInitials = 12

  /// The end of initials with full stops, such as `U.S.` or `U.N.`, if they stand here.
  private func initials(_ start: Int, _ limit: Int) -> Int? {
    var end = start
    var letters = 0
    while end + 1 < limit, letters < Self.longInitials, (0x41...0x5A).contains(text[end]),
      text[end + 1] == 0x2E
    {
      end += 2
      letters += 1
    }
    guard letters > 0 else { return nil }
    // The last full stop may be missing: `U.S`.
    if letters == 1 {
      guard end < limit, (0x41...0x5A).contains(text[end]), !isLetter(end + 1, limit) else {
        return nil
      }
      return end + 1
    }
    return isLetter(end, limit) ? nil : end
  }

  /// Whether a word that ends before an apostrophe is elided (`l'`, `dell'`, `qu'`, `c'`).
  private func isElision(_ start: Int, _ end: Int) -> Bool {
    let length = end - start
    guard length <= 9 else { return false }
    // `Mexico's` and `O'Brien` are not; what follows tells: a lone s is a possessive.
    let (_, width) = decode(end, text.count)
    let next = end + width
    if next < text.count, text[next] == 0x73 || text[next] == 0x53, !isLetter(next + 1, text.count)
    {
      return false
    }
    var key = WordKey()
    for byte in text[start..<end] { key.add((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
    return Self.elided.contains(key)
  }

  private static let elided = Set(elidedWords.map { WordKey($0) })

  private static let elidedWords = [
    "l", "d", "s", "c", "n", "m", "t", "j", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "dell",
    "all", "nell", "sull", "dall", "coll", "quell", "quest", "un", "com", "dov", "cos", "c'",
    "anch", "sant", "gl", "presqu", "aujourd", "tutt", "vent", "trent", "quarant", "cinquant",
    "sessant", "settant", "ottant", "novant", "cent", "mezz",
  ]

  private func token(
    _ kind: Token.Kind, _ start: Int, _ end: Int, _ glued: Bool, capital: Bool
  ) -> Token {
    var key = WordKey()
    var plainKey = WordKey()
    var isUsual = true
    // Short words need no memory of their own.
    var lower = String(unsafeUninitializedCapacity: end - start) { buffer in
      let count = writeUsual(start..<end, into: buffer, &key, &plainKey)
      isUsual = count != nil
      return count ?? 0
    }
    if !isUsual {
      lower = Self.folded(String(decoding: text[start..<end], as: UTF8.self))
      key = WordKey(lower)
      plainKey = kind == .word ? WordKey(Spelling.plain(lower)) : key
    }
    return Token(
      kind: kind, start: start, end: end, lower: lower, isCapitalized: capital, isGlued: glued,
      key: key, plainKey: kind == .word ? plainKey : key)
  }

  /// Writes the spelling in lower case and its keys, and returns how many bytes it has; nil if it
  /// has other letters and marks than nearly all words of the four languages.
  private func writeUsual(
    _ word: Range<Int>, into buffer: UnsafeMutableBufferPointer<UInt8>, _ key: inout WordKey,
    _ plainKey: inout WordKey
  ) -> Int? {
    var count = 0
    func write(_ byte: UInt8) {
      buffer[count] = byte
      count += 1
      key.add(byte)
    }
    func writePlain(_ byte: UInt8) {
      write(byte)
      plainKey.add(byte)
    }
    var at = word.lowerBound
    while at < word.upperBound {
      let byte = text[at]
      let next = at + 1 < word.upperBound ? text[at + 1] : 0
      let third = at + 2 < word.upperBound ? text[at + 2] : 0
      switch (byte, next, third) {
      case (..<0x80, _, _):
        writePlain((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        at += 1
      case (0xC3, 0x9F, _):
        writePlain(0x73)
        writePlain(0x73)
        at += 2
      case (0xC3, 0x80...0xBF, _):
        let small = next < 0x9F && next != 0x97 ? next | 0x20 : next
        guard let plain = Spelling.plain(small) else { return nil }
        write(byte)
        write(small)
        plainKey.add(plain)
        at += 2
      case (0xC2, 0xA0...0xAC, _), (0xC2, 0xAE...0xBF, _):
        writePlain(byte)
        writePlain(next)
        at += 2
      case (0xE2, 0x80, 0x98...0x99):
        writePlain(0x27)
        at += 3
      case (0xE2, 0x80, 0x80...0xBF):
        writePlain(byte)
        writePlain(next)
        writePlain(third)
        at += 3
      default: return nil
      }
    }
    return count
  }

  private static func folded(_ word: String) -> String {
    var folded = ""
    for scalar in word.lowercased().unicodeScalars {
      switch scalar.value {
      case 0xDF: folded += "ss"
      case 0x2019, 0x2018, 0x02BC: folded += "'"
      case 0xAD: break
      case 0x300...0x327:
        // An accent written after its letter: as one character, like those of the word lists.
        if let last = folded.unicodeScalars.last, let whole = Self.composed(last, scalar) {
          folded.unicodeScalars.removeLast()
          folded.unicodeScalars.append(whole)
        } else {
          folded.unicodeScalars.append(scalar)
        }
      default: folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// A letter of Latin-1 with its accent.
  private static func composed(
    _ letter: Unicode.Scalar, _ accent: Unicode.Scalar
  ) -> Unicode.Scalar? {
    let letters: [Unicode.Scalar]
    switch accent.value {
    case 0x300: letters = ["à", "è", "ì", "ò", "ù"]
    case 0x301: letters = ["á", "é", "í", "ó", "ú"]
    case 0x302: letters = ["â", "ê", "î", "ô", "û"]
    case 0x308: letters = ["ä", "ë", "ï", "ö", "ü"]
    case 0x303: return letter == "n" ? "ñ" : letter == "a" ? "ã" : letter == "o" ? "õ" : nil
    case 0x327: return letter == "c" ? "ç" : nil
    default: return nil
    }
    let plain: [Unicode.Scalar] = ["a", "e", "i", "o", "u"]
    return plain.firstIndex(of: letter).map { letters[$0] }
  }

  /// Whether a word or a number (`l'11`) begins at a place.
  private func isElided(_ at: Int, _ limit: Int) -> Bool {
    isLetter(at, limit) || (at < limit && Self.isDigit(UInt32(text[at])))
  }

  private func isLetter(_ at: Int, _ limit: Int) -> Bool {
    at < limit && Self.isLetter(decode(at, limit).scalar)
  }

  /// The character at a place, and how many bytes it has; a stray byte stands for itself.
  private func decode(_ at: Int, _ limit: Int) -> (scalar: UInt32, width: Int) {
    let first = UInt32(text[at])
    if first < 0x80 { return (first, 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard width > 1, at + width <= limit else { return (0xFFFD, 1) }
    var scalar = first & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for offset in 1..<width { scalar = scalar << 6 | UInt32(text[at + offset] & 0x3F) }
    return (scalar, width)
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  private static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x2018 || scalar == 0x02BC
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    scalar <= 0x20 || scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009 || scalar == 0xFEFF
      || scalar == 0x200B || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x85
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
    }
    if scalar < 0x250 {
      return scalar >= 0xC0 && scalar != 0xD7 && scalar != 0xF7 || scalar == 0xAD
        || scalar == 0xAA || scalar == 0xBA
    }
    if (0x2000...0x2BFF).contains(scalar) || (0x3000...0x3020).contains(scalar) { return false }
    return scalar != 0xFFFD && !(0xFE00...0xFE0F).contains(scalar)
  }

  private static func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) }
    if scalar < 0x100 { return (0xC0...0xDE).contains(scalar) && scalar != 0xD7 }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }
}
