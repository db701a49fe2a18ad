extension String {
  /// The text on one line with everything that hides or moves other text written out.
  ///
  /// Whatever a document, a file name or a command line brings goes through here before it is
  /// shown. Written as `\u{202E}` are: controls (with tab and newline), line and paragraph
  /// separators, marks that change the direction of writing or the form of what follows, characters
  /// that take no place or show nothing (zero-width space and joiners, soft hyphen, tags, fillers,
  /// the blank of Braille, stray variation selectors), code points for private use and those that
  /// are no characters. The rest is kept, so the result is for eyes: a text that
  /// held such an escape from the start looks the same.
  package var visible: String { visible(keepingLines: false) }

  /// The text with everything hidden written out, as in `visible`, but its newlines and tabs kept.
  package var visibleLines: String { visible(keepingLines: true) }

  /// The text on one line, made visible, and cut with an ellipsis after a number of characters.
  package func shortened(to limit: Int) -> String {
    let start = prefix(max(limit, 1))
    return start.endIndex == endIndex ? visible : String(start.dropLast()).visible + "…"
  }

  private func visible(keepingLines: Bool) -> String {
    if isPlainlyVisible { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      let isKept = keepingLines && (scalar == "\n" || scalar == "\t")
      if isKept || !scalar.isHidden(after: previous) {
        result.append(scalar)
      } else {
        result.append(contentsOf: scalar.escaped.unicodeScalars)
      }
      previous = scalar
    }
    return String(result)
  }
}

extension String {
  /// Whether it is made of printable ASCII alone: asked of nearly all that is written, so without a
  /// branch for each byte.
  private var isPrintableASCII: Bool {
    let others = utf8.withContiguousStorageIfAvailable { bytes in
      var others: UInt8 = 0
      for byte in bytes { others |= byte &- 0x20 > 0x5E ? 1 : 0 }
      return others
    }
    return others == 0
  }

  /// Whether it is made of printable ASCII, letters and signs of Latin, dashes, quotes and the blanks
  /// of print alone.
  ///
  /// Most texts are, and nothing in them is hidden; of the others it says nothing.
  package var isPlainlyVisible: Bool {
    isPrintableASCII || utf8.withContiguousStorageIfAvailable(isPlainLatin) == true
  }
}

/// Whether bytes of UTF-8 are printable ASCII, U+00A0 to U+023F without the soft hyphen, U+2010 to
/// U+2027 (dashes, quotes, dots) and U+202F (the narrow blank of French).
private func isPlainLatin(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var place = 0
  while place < bytes.count {
    switch bytes[place] {
    case 0x20...0x7E: place += 1
    case 0xC2:
      guard place + 1 < bytes.count, bytes[place + 1] >= 0xA0, bytes[place + 1] != 0xAD else {
        return false
      }
      place += 2
    case 0xC3...0xC8: place += 2
    case 0xE2:
      guard place + 2 < bytes.count, bytes[place + 1] == 0x80 else { return false }
      let last = bytes[place + 2]
      guard (0x90...0xA7).contains(last) || last == 0xAF else { return false }
      place += 3
    default: return false
    }
  }
  return true
}

extension Unicode.Scalar {
  /// Returns whether a reader would not see this code point where it stands.
  package func isHidden(after previous: Unicode.Scalar?) -> Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x24F, 0x2010...0x2027, 0x202F: return false
    case 0xFE0E, 0xFE0F: return !(previous?.properties.isEmoji ?? false)
    case 0x2800: return true
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: return true
    default: return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }

  fileprivate var escaped: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }
}
